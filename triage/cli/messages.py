"""``triage messages ...``: received mail that moved nobody."""

import sys
from typing import Annotated

import typer

from triage.cli.options import ConfigOption, JsonOption, opened_app
from triage.cli.output import show, write

group = typer.Typer(no_args_is_help=True, help="Messages: parked, probable and unmatched ones; read them again.")


@group.command("list")
def list_(
    kind: Annotated[
        str, typer.Argument(help="parked, probable, unmatched, duplicate, waiting or processed.")
    ] = "unmatched",
    limit: Annotated[int, typer.Option(help="At most so many.", min=1)] = 100,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """List received messages of a kind, the latest first, with the reason why they moved nobody.

    Example: triage messages list parked
    """
    from triage.app import messages

    with opened_app(config) as app:
        rows = messages.list_messages(app, kind, limit=limit)
    columns = ("message", "received_at", "sender", "subject", "why", "lead")
    show("messages list", rows, as_json=as_json, columns=columns, empty=f"No {kind} messages.")


@group.command("show")
def show_(
    message: Annotated[str, typer.Argument(metavar="MESSAGE", help="Key of the message, or its Message-ID.")],
    config: ConfigOption = None,
) -> None:
    """Print a message as it came.

    Example: triage messages show 42 > 42.eml
    """
    from triage.app import messages

    with opened_app(config) as app:
        raw = messages.raw_message(app, message)
    sys.stdout.flush()
    sys.stdout.buffer.write(raw)
    sys.stdout.buffer.flush()


@group.command()
def retry(
    keys: Annotated[
        list[str] | None, typer.Argument(metavar="MESSAGE...", help="Keys or Message-IDs.", show_default=False)
    ] = None,
    all_parked: Annotated[bool, typer.Option("--all-parked", help="All that are parked.")] = False,
    config: ConfigOption = None,
) -> None:
    """Have messages read again in the next pass.

    Example: triage messages retry --all-parked
    """
    from triage.app import messages

    with opened_app(config) as app:
        again = messages.retry(app, keys or [], all_parked=all_parked)
    write(f"{len(again)} messages are read again in the next pass.")
