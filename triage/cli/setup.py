"""``triage init``, ``check`` and ``demo``: from nothing to a running daemon."""

from pathlib import Path
from typing import Annotated

import typer

from triage.cli.options import DEFAULT_CONFIG, ConfigOption, JsonOption, tell
from triage.cli.output import FIELDS, write, write_json


def version(wanted: bool) -> None:
    """Print the version and end."""
    if wanted:
        from triage import __version__

        write(f"triage {__version__}")
        raise typer.Exit


def init(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="Where to; ./config.toml if left out.", show_default=False)
    ] = None,
    config: ConfigOption = None,
) -> None:
    """Write a first configuration by asking. Never overwrites one.

    Example: triage init
    """
    from triage.wizard import write_config

    path = write_config(file or config or DEFAULT_CONFIG, ask=_ask, say=write)
    write(f"{path} is written. Next: triage check --config {path}")


def _ask(question: str, default: str) -> str:
    answer: str = typer.prompt(question, default=default, show_default=bool(default), err=True)
    return answer.strip()


def check(as_json: JsonOption = False, config: ConfigOption = None) -> None:
    """Test everything that can be reached: settings, database, logins, folders, templates, rules, model.

    Ends with 1 when something fails; every failure says what to do about it.

    Example: triage check --config config.toml
    """
    from triage.checkup import check as examine

    failed = 0
    for finding in examine(config or DEFAULT_CONFIG):
        failed += not finding.ok
        if as_json:
            values = {"what": finding.what, "ok": finding.ok, "detail": finding.detail, "remedy": finding.remedy}
            write_json({field: values[field] for field in FIELDS["check"]})
            continue
        write(f"{'ok  ' if finding.ok else 'FAIL'}  {finding.what}: {finding.detail}")
        if finding.remedy:
            write(f"      -> {finding.remedy}")
    if failed:
        tell(f"{failed} things to mend." if failed > 1 else "One thing to mend.")
        raise typer.Exit(1)
    if not as_json:
        write("Everything works. Next: triage run --once --dry-run, then triage run.")


def demo(
    folder: Annotated[
        Path, typer.Option("--folder", help="Where the demo's files are kept until its next run.")
    ] = Path("triage-demo"),
) -> None:
    """Show the whole way on an embedded mailbox: replies, MQLs, information mails, answers, SQLs, the digest.

    Speaks real IMAP and SMTP with servers inside this process; nothing leaves the machine. Ends by itself.

    Example: triage demo
    """
    from triage.demo import run_demo

    run_demo(folder)
