"""``triage digest``, ``preview``, ``simulate`` and ``funnel``: what happened, and what would happen."""

import sys
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from triage.cli.options import ConfigOption, JsonOption, opened_app
from triage.cli.output import show, write


def digest(
    date: Annotated[
        datetime | None,
        typer.Option("--date", formats=["%Y-%m-%d"], help="Local day; today if left out.", show_default=False),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Write it: .html as HTML, else as text.", show_default=False)
    ] = None,
    send: Annotated[bool, typer.Option("--send", help="Mail it to digest.to, once per day.")] = False,
    config: ConfigOption = None,
) -> None:
    """Tell the day: new MQLs and SQLs with the sentence that decided, what waits for you, counts.

    Example: triage digest --out today.html
    """
    from triage import daemon
    from triage.app import reports

    with opened_app(config) as app:
        if send:
            mail = reports.queue_digest(app, date.date() if date else None)
            if mail is None:
                write("The digest of that day was sent, or waits in the outbox, already.")
            elif daemon.send_now(app):
                write(f"The digest was sent to {mail.recipient}.")
            else:
                write("The digest is in the outbox; the running daemon sends it.")
            return
        made = reports.digest(app, date.date() if date else None)
    if out is None:
        write(made.text.rstrip())
        return
    reports.write_file(out, made.html if out.suffix.lower() in (".html", ".htm") else made.text)
    write(f"The digest is in {out}.")


def preview(
    campaign: Annotated[str, typer.Argument(help="Name of the campaign in the configuration.")],
    lang: Annotated[str, typer.Option(help='Language, e.g. "de".', show_default=False)] = "",
    html: Annotated[bool, typer.Option("--html", help="Print the HTML part.")] = False,
    raw: Annotated[bool, typer.Option("--raw", help="Print the whole mail as it would leave.")] = False,
    config: ConfigOption = None,
) -> None:
    """Render a campaign's information mail with sample data.

    Example: triage preview spring --lang de
    """
    from triage.app import reports

    with opened_app(config) as app:
        mail = reports.preview(app, campaign, language=lang)
    if raw:
        sys.stdout.flush()
        sys.stdout.buffer.write(mail.raw)
        sys.stdout.buffer.flush()
        return
    write(reports.readable(mail.raw, html=html))


def simulate(
    ctx: typer.Context,
    other: Annotated[
        Path, typer.Option("--config", metavar="FILE", help="The other configuration, with the rules to try.")
    ],
    model: Annotated[bool, typer.Option("--model", help="Also read every reply anew with its model.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Try other criteria on the stored history: which leads would stand elsewhere. Changes nothing.

    The history is that of the configuration before the command (or TRIAGE_CONFIG, or ./config.toml).

    Example: triage --config config.toml simulate --config stricter.toml
    """
    from triage.app import reports

    with opened_app(ctx.find_root().params.get("config")) as app:
        rows, text = reports.simulate(app, other, with_model=model)
    if as_json:
        show("simulate", rows, as_json=True, columns=())
    else:
        write(text.rstrip())


def funnel(as_json: JsonOption = False, config: ConfigOption = None) -> None:
    """Count leads per campaign and stage, with the rates between.

    Example: triage funnel --json
    """
    from triage.app import reports

    with opened_app(config) as app:
        rows, text = reports.funnel(app)
    if as_json:
        show("funnel", rows, as_json=True, columns=())
    else:
        write(text.rstrip())
