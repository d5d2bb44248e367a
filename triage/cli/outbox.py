"""``triage outbox ...``: mails that leave, wait, failed, or are uncertain."""

import sys
from typing import Annotated

import typer

from triage.cli.options import ByOption, ConfigOption, JsonOption, is_asking, opened_app, who
from triage.cli.output import show, write

group = typer.Typer(no_args_is_help=True, help="Outbox: list, look at, approve, cancel and retry mails.")

Key = Annotated[str, typer.Argument(metavar="KEY", help='Key of the mail, e.g. "info:12".')]


@group.command("list")
def list_(
    state: Annotated[str, typer.Option(help="Only mails in this state.", show_default=False)] = "",
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """List the mails of the outbox, oldest first.

    Example: triage outbox list --state uncertain
    """
    from triage.app import outbox

    with opened_app(config) as app:
        rows = outbox.list_outbox(app, state=outbox.state_named(state) if state else None)
    columns = ("key", "recipient", "template", "state", "created_at", "sent_at", "error")
    show("outbox list", rows, as_json=as_json, columns=columns, empty="The outbox is empty.")


@group.command("show")
def show_(key: Key, config: ConfigOption = None) -> None:
    """Print a mail as it leaves.

    Example: triage outbox show info:12
    """
    from triage.app import outbox

    with opened_app(config) as app:
        mail = outbox.show_mail(app, key)
    sys.stdout.flush()
    sys.stdout.buffer.write(mail.raw)
    sys.stdout.buffer.flush()


@group.command()
def approve(
    keys: Annotated[list[str], typer.Argument(metavar="KEY...", help="Keys of mails that wait for approval.")],
    config: ConfigOption = None,
) -> None:
    """Let mails that wait for approval leave.

    Example: triage outbox approve info:12 info:15
    """
    from triage.app import outbox

    with opened_app(config) as app:
        for key in keys:
            write(f"{outbox.approve(app, key)}.")


@group.command()
def cancel(key: Key, by: ByOption = "", config: ConfigOption = None) -> None:
    """Cancel a mail that has not left, for good.

    Example: triage outbox cancel info:12
    """
    from triage.app import outbox

    with opened_app(config) as app:
        write(f"{outbox.cancel(app, key, by=who(by))}.")


@group.command()
def retry(
    key: Key,
    arrived: Annotated[bool, typer.Option("--arrived", help="An uncertain mail: it did arrive.")] = False,
    send_again: Annotated[bool, typer.Option("--send-again", help="An uncertain mail: it did not arrive.")] = False,
    config: ConfigOption = None,
) -> None:
    """Try a failed mail again. Of an uncertain one a person must say whether it arrived.

    Example: triage outbox retry info:12 --send-again
    """
    from triage.app import outbox

    with opened_app(config) as app:
        mail = outbox.show_mail(app, key)
        if mail.state.value != "uncertain":
            write(f"{outbox.retry(app, key)}.")
            return
        if not (arrived or send_again) and is_asking():
            arrived = typer.confirm(f"Did {key} reach {mail.recipient}? (no: it is sent again)")
            send_again = not arrived
        if arrived or send_again:
            write(f"{outbox.settle_uncertain(app, key, arrived=arrived)}.")
        else:
            outbox.retry(app, key)
