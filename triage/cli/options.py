"""Options that many commands share, and the app that they open."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from triage.app import App

DEFAULT_CONFIG = Path("config.toml")


def _chosen(ctx: typer.Context, value: Path | None) -> Path:
    """Take the command's own --config, else the one before the command, TRIAGE_CONFIG, ./config.toml."""
    return value or ctx.find_root().params.get("config") or DEFAULT_CONFIG


ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", callback=_chosen, help="Configuration file.", show_default=False),
]
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON object a line (docs/commands.md).")]
ByOption = Annotated[str, typer.Option("--by", help="Who says so; your login name if left out.", show_default=False)]


def tell(sentence: str) -> None:
    """Say something to the person who watches, beside the output."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 the command line's voice


@contextmanager
def opened_app(config: Path | None) -> "Iterator[App]":
    """Open the wired program of a configuration, with its logs set up."""
    from triage import log
    from triage.app import opened

    with opened(config or DEFAULT_CONFIG, say=tell) as app:
        log.configure(level=app.settings.log.level, json_lines=app.settings.log.json_lines)
        yield app


@contextmanager
def opened_if_there(config: Path | None) -> "Iterator[App | None]":
    """Open a configuration's app where there is a configuration; else the command works with what ships.

    :raises UserError: one was named, and is not there.
    """
    path = config or DEFAULT_CONFIG
    if path == DEFAULT_CONFIG and not path.exists():
        yield None
        return
    with opened_app(path) as app:
        yield app


def who(by: str) -> str:
    """Return the name under which a person's word is recorded."""
    import getpass

    return by or getpass.getuser()


def is_asking() -> bool:
    """Tell whether a person sits at the terminal and can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()
