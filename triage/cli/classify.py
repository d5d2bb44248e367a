"""``triage classify``: what messages want, wherever they lie."""

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from typing import Annotated

import typer

from triage.cli.options import ConfigOption, JsonOption, opened_if_there, tell
from triage.cli.output import write, write_json


def classify(
    paths: Annotated[
        list[str],
        typer.Argument(metavar="PATH...", help="Mails, folders, mbox, Maildir, .jsonl rows, or - for standard input."),
    ],
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Label messages: the intent of each, how sure, and why. Needs no mailbox and no configuration.

    Uses your own model where a configuration is found, else the one that came with triage. A message that cannot be
    read gives a row with an error and stops nobody else.

    Example: triage classify replies/ more.mbox rows.jsonl --json
    """
    from triage.app import classifying

    failed = total = 0
    with ExitStack() as stack:
        app = stack.enter_context(opened_if_there(config))
        progress = stack.enter_context(_Progress())
        rows = classifying.classify(paths, classifying.load_model(app), progress=progress.advance, tell=tell)
        for row in rows:
            total, failed = total + 1, failed + ("error" in row)
            write_json(row) if as_json else write(_line(row))
    if not total:
        tell("There are no messages in what was named.")
    if failed:
        tell(f"{failed} of {total} messages could not be read; their rows say why.")
    if failed and failed == total:
        raise typer.Exit(1)


def _line(row: Mapping[str, object]) -> str:
    """Write a row for a person: intent, confidence, the first words, where from."""
    name = row.get("id") or row.get("path")
    if "error" in row:
        return f"{'error':16}        {name}: {row['error']}"
    sure = "?" if row["unsure"] else " "
    words = " ".join(str(row["text"]).split())[:70]
    facts = row["attributes"]
    note = f"  [{_facts(facts.items())}]" if isinstance(facts, dict) and facts else ""
    return f"{row['intent']:16} {row['confidence']:4.0%} {sure} {name}: {words}{note}"


def _facts(facts: Iterable[tuple[str, object]]) -> str:
    shown = (f"{name}" if value is True else f"{name}: {value}" for name, value in facts if name != "questions")
    return ", ".join(shown)


class _Progress:
    """A bar on the terminal of whoever waits for thousands of messages; nothing when output is not watched."""

    def __enter__(self) -> "_Progress":
        from rich.console import Console
        from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        console = Console(stderr=True)
        columns = (TextColumn("classified"), MofNCompleteColumn(), TimeElapsedColumn())
        self._progress = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._task = self._progress.add_task("classify", total=None)
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def advance(self, count: int) -> None:
        """Note that so many more are done."""
        self._progress.advance(self._task, count)
