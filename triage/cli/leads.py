"""``triage leads ...``: who is where, where they come from, and what sales says of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from triage.cli.options import ByOption, ConfigOption, JsonOption, opened_app, tell, who
from triage.cli.output import FIELDS, cell, print_table, show, write, write_json
from triage.domain.events import SalesVerdict
from triage.domain.lead import Stage

if TYPE_CHECKING:
    from triage.flow.correct import Correction

group = typer.Typer(no_args_is_help=True, help="Leads: import, list, look at one, link an address, sales verdicts.")

Email = Annotated[str, typer.Argument(metavar="EMAIL", help="Address of the lead.")]
Reason = Annotated[str, typer.Option("--reason", help="Why, in a sentence.", show_default=False)]


@group.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help="CSV; the first line names the columns.")],
    campaign: Annotated[str, typer.Option(help="Campaign of rows that name none.", show_default=False)] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check the file and count; import nothing.")] = False,
    skip_bad: Annotated[bool, typer.Option("--skip-bad", help="Import the good rows, report the bad ones.")] = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Import leads from a CSV: all of it or, when a row is bad, nothing.

    Columns are found by name (email, first name, company, Firma, Vorname ...); further ones can be used in rules, as
    field("job_title"), and in mails. Delimiter and encoding are found out.

    Example: triage leads import prospects.csv --campaign spring
    """
    from triage.app.leads import import_leads

    with opened_app(config) as app:
        done = import_leads(app, file, campaign=campaign, dry_run=dry_run, skip_bad=skip_bad)
    table = done.table
    values = {
        "new": done.new,
        "updated": done.updated,
        "unchanged": done.unchanged,
        "problems": list(table.problems),
        "columns": dict(table.mapped),
        "dry_run": dry_run,
    }
    if as_json:
        write_json({field: values[field] for field in FIELDS["leads import"]})
        return
    write(f"Columns: {', '.join(f'{ours} from {theirs!r}' for ours, theirs in table.mapped.items())}.")
    verb = "Would import" if dry_run else "Imported"
    write(f"{verb} {done.new} new leads, {done.updated} with news about known ones; {done.unchanged} unchanged.")
    for problem in table.problems:
        tell(f"left out: {problem}")


@group.command("list")
def list_(
    stage: Annotated[
        Stage | None, typer.Option(help="Only this stage.", show_default=False, case_sensitive=False)
    ] = None,
    campaign: Annotated[str | None, typer.Option(help="Only this campaign.", show_default=False)] = None,
    suppressed: Annotated[
        bool | None,
        typer.Option(
            "--suppressed/--reachable", help="Only those who must not, or may, be mailed.", show_default=False
        ),
    ] = None,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """List leads, those closest to a sale first.

    Example: triage leads list --stage sql --json
    """
    from triage.app import leads

    with opened_app(config) as app:
        rows = leads.list_leads(app, stage=stage, campaign=campaign, suppressed=suppressed)
    columns = ("email", "company", "campaign", "stage", "score", "suppressed", "last_reply_at")
    show("leads list", rows, as_json=as_json, columns=columns, empty="No leads.")


@group.command("show")
def show_(email: Email, as_json: JsonOption = False, config: ConfigOption = None) -> None:
    """Show everything about one lead: where it stands, its replies, its mails, what is open.

    Example: triage leads show ada@example.com
    """
    from triage.app.leads import show_lead

    with opened_app(config) as app:
        row = show_lead(app, email)
    if as_json:
        write_json({field: row[field] for field in FIELDS["leads show"]})
        return
    nested = ("open", "messages", "mails", "fields")
    for name, value in row.items():
        if name not in nested and value not in (None, "", [], 0):
            write(f"{name.replace('_', ' '):18} {cell(value)}")
    _print_nested(row)


def _print_nested(row: Mapping[str, object]) -> None:
    columns = {
        "messages": ("message", "received_at", "sender", "intent", "unsure", "text"),
        "mails": ("key", "state", "template", "sent_at"),
        "open": ("kind", "message", "detail"),
    }
    for name, shown in columns.items():
        lines = row[name]
        if isinstance(lines, list) and lines:
            write("")
            print_table(lines, shown, title=name.capitalize())


@group.command()
def link(
    email: Email,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="Another address of the same person.")],
    by: ByOption = "",
    config: ConfigOption = None,
) -> None:
    """Say that another address is this lead's own: what it wrote counts, from now on and back.

    Example: triage leads link ada@example.com ada.byron@home.example
    """
    from triage.app import leads

    with opened_app(config) as app:
        linked = leads.link(app, email, address, by=who(by))
    print_correction(linked.correction)
    if linked.reopened:
        write(f"{linked.reopened} messages from {address} are read again in the next pass.")


@group.command()
def accept(email: Email, by: ByOption = "", reason: Reason = "", config: ConfigOption = None) -> None:
    """Sales takes the lead over.

    Example: triage leads accept ada@example.com --by grace
    """
    _say(email, SalesVerdict.ACCEPTED, by=by, reason=reason, config=config)


@group.command()
def reject(email: Email, by: ByOption = "", reason: Reason = "", config: ConfigOption = None) -> None:
    """Sales gives the lead back, with a reason; it is an MQL again.

    Example: triage leads reject ada@example.com --reason "no budget before autumn"
    """
    _say(email, SalesVerdict.REJECTED, by=by, reason=reason, config=config)


@group.command()
def won(email: Email, by: ByOption = "", reason: Reason = "", config: ConfigOption = None) -> None:
    """The lead became a customer.

    Example: triage leads won ada@example.com
    """
    _say(email, SalesVerdict.WON, by=by, reason=reason, config=config)


@group.command()
def lost(email: Email, by: ByOption = "", reason: Reason = "", config: ConfigOption = None) -> None:
    """The deal is lost, with a reason.

    Example: triage leads lost ada@example.com --reason "took the competitor"
    """
    _say(email, SalesVerdict.LOST, by=by, reason=reason, config=config)


def _say(email: str, verdict: SalesVerdict, *, by: str, reason: str, config: Path | None) -> None:
    from triage.app import leads

    with opened_app(config) as app:
        correction = leads.sales_said(app, email, verdict, by=who(by), reason=reason)
    print_correction(correction)


def print_correction(correction: "Correction") -> None:
    """Tell what a person's word undid, did, and what cannot be undone."""
    write(f"{correction.lead.email}: noted.")
    for title, sentences in (
        ("Undone", correction.undone),
        ("Done", correction.done),
        ("Cannot be undone", correction.beyond),
    ):
        for sentence in sentences:
            write(f"  {title}: {sentence}")
    if not (correction.undone or correction.done or correction.beyond):
        write("  Nothing else changes.")
