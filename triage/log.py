"""Structured logs on standard error: ids, states and counts, never the words of a reply."""

import logging
import sys
from typing import Any

import structlog
from structlog.typing import EventDict, WrappedLogger

#: Keys under which somebody might put what a person wrote.
_PRIVATE = frozenset({"text", "subject", "sentence", "body", "raw", "quoted", "signature", "reply", "clues"})
#: Longer values are cut.
_LONGEST = 300


def configure(*, level: str = "info", json_lines: bool = False) -> None:
    """Set up logging for this process: JSON lines for machines, else aligned lines for people."""
    renderer: Any = structlog.processors.JSONRenderer() if json_lines else _console()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            without_words,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=False,
    )
    # APScheduler reports its own missed ticks; they are ours to see, its chatter is not.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)


def _console() -> Any:
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), pad_event_to=0)


def without_words(logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
    """Drop what a person wrote, and cut what is long (a traceback is kept whole)."""
    kept: EventDict = {}
    for key, value in event.items():
        if key in _PRIVATE:
            continue
        is_long = isinstance(value, str) and len(value) > _LONGEST and key != "exception"
        kept[key] = f"{value[:_LONGEST]} ..." if is_long else value
    return kept
