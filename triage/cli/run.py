"""``triage run``: the daemon, one pass, or a rehearsal."""

from typing import TYPE_CHECKING, Annotated

import typer

from triage.cli.options import ConfigOption, JsonOption, opened_app, tell
from triage.cli.output import FIELDS, write, write_json

if TYPE_CHECKING:
    from triage.app import PassResult


def run(
    once: Annotated[bool, typer.Option("--once", help="Do one pass and end.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what one pass would do; nothing is sent, written or moved.")
    ] = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Watch the mailboxes: read replies, move leads, send what is due. Stop it with Ctrl-C or SIGTERM.

    With --once it ends with 0 when the pass worked, and with 1 when a mailbox failed (the others were done).

    Example: triage run --once --json
    """
    from triage import daemon
    from triage.app import rehearse

    with opened_app(config) as app:
        if dry_run:
            boxes = {name: app.open_mailbox(name) for name in app.settings.mailboxes}
            try:
                rehearsal = rehearse(app, boxes)
            finally:
                for box in boxes.values():
                    box.close()
            _print_result(rehearsal.result, would=rehearsal.would, dry_run=True, as_json=as_json)
            code = int(bool(rehearsal.result.failures))
        elif once:
            result = daemon.run_once(app)
            _print_result(result, as_json=as_json)
            code = int(bool(result.failures))
        else:
            names = ", ".join(app.settings.mailboxes)
            tell(f"triage watches {names}; database {_shown(app.settings.database_url)}. Stop it with Ctrl-C.")
            code = daemon.run_daemon(app)
    if code:
        raise typer.Exit(code)


def _shown(url: str) -> str:
    """Return where the database is, without its password."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]}"


def _print_result(
    result: "PassResult", *, would: tuple[str, ...] = (), dry_run: bool = False, as_json: bool = False
) -> None:
    """Tell what a pass did (or would do); every failed mailbox gets its sentence on standard error."""
    values = {**vars(result.tally), "failures": dict(result.failures), "dry_run": dry_run, "would": list(would)}
    if as_json:
        write_json({field: values[field] for field in FIELDS["run"]})
    else:
        write(("It would: " if dry_run else "Done: ") + summary(values))
        for sentence in would:
            write(f"  {sentence}")
    for name, problem in result.failures.items():
        tell(f"{name}: {problem}")


#: Count -> how it is told.
_TOLD = (
    ("received", "{} messages received"),
    ("leads", "{} new leads"),
    ("processed", "{} read"),
    ("probable", "{} from unknown addresses beside a lead"),
    ("ignored", "{} that concern no lead"),
    ("duplicates", "{} read before"),
    ("parked", "{} parked"),
    ("sent", "{} mails sent"),
    ("drafted", "{} drafts written"),
    ("waiting", "{} mails wait"),
    ("failed", "{} mails refused"),
    ("uncertain", "{} mails uncertain"),
)


def summary(values: dict[str, object]) -> str:
    """Write the counts of a pass as a sentence."""
    told = [text.format(values[name]) for name, text in _TOLD if values[name]]
    moved = values["moved"]
    told += [f"{count} became {stage}" for stage, count in moved.items()] if isinstance(moved, dict) else []
    return (", ".join(told) or "nothing new") + "."
