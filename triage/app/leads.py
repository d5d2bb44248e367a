"""What people ask and say about leads: import, lists, links, sales verdicts, suppression."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from triage import flow
from triage.app.leads_csv import Table, is_address, read_table
from triage.app.wiring import App
from triage.domain.events import AliasConfirmed, SalesSaid, SalesVerdict
from triage.domain.lead import Lead, LeadState, Stage
from triage.domain.mail import MessageState
from triage.errors import UserError
from triage.flow.correct import Correction

if TYPE_CHECKING:
    from triage.ports import Transaction
    from triage.record.lines import LeadLine, ReplyLine

Row = dict[str, object]


@dataclass(frozen=True, kw_only=True)
class Imported:
    """What an import did (or would do)."""

    table: Table
    new: int = 0
    updated: int = 0
    unchanged: int = 0


def import_leads(
    app: App, path: Path, *, campaign: str = "", dry_run: bool = False, skip_bad: bool = False
) -> Imported:
    """Import a CSV in one transaction: all of it or, when a row is bad, nothing.

    :raises UserError: with every bad row by its line, unless they are to be skipped.
    """
    campaigns = {name: row.mailbox for name, row in app.settings.campaigns.items()}
    if campaign and campaign not in campaigns:
        raise UserError(f"There is no campaign {campaign!r}; there is: {', '.join(campaigns)}.")
    fallback = campaign or (next(iter(campaigns)) if len(campaigns) == 1 else "")
    table = read_table(path, campaigns=campaigns, campaign=fallback)
    if table.problems and not skip_bad:
        what = f"{path}: {len(table.problems)} rows cannot be imported, so nothing was. Mend them, or use --skip-bad:"
        raise UserError(what, problems=table.problems)
    counts = {"new": 0, "updated": 0, "unchanged": 0}
    with app.store.transaction() as tx:
        for lead in table.leads:
            counts[_import_one(tx, lead, policy=app.parts.policy.version, dry_run=dry_run)] += 1
    return Imported(table=table, **counts)


def _import_one(tx: "Transaction", lead: Lead, *, policy: str, dry_run: bool) -> str:
    """Add a lead, or fill what is new about a known one; its history stays as it is."""
    known = tx.lead_by_address(lead.email)
    if known is None:
        if not dry_run:
            added = tx.add_lead(lead)
            tx.save_state(added.id, LeadState(), policy=policy)
        return "new"
    merged = replace(
        known,
        name=lead.name or known.name,
        company=lead.company or known.company,
        fields=tuple({**dict(known.fields), **dict(lead.fields)}.items()),
    )
    if merged == known:
        return "unchanged"
    if not dry_run:
        tx.update_lead(merged)
    return "updated"


def list_leads(
    app: App,
    *,
    stage: Stage | None = None,
    campaign: str | None = None,
    suppressed: bool | None = None,
) -> list[Row]:
    """Return the leads that pass the filters, those closest to a sale first."""
    found = app.store.reading().leads(stage=stage, campaign=campaign)
    rows = [lead_row(line) for line in found if suppressed is None or (line.suppressed is not None) is suppressed]
    return sorted(rows, key=lambda row: (-_ORDER.index(str(row["stage"])), -int(str(row["score"])), str(row["email"])))


#: Who needs a person's eye least stands first.
_ORDER = ("lost", "disqualified", "nurture", "contacted", "won", "mql", "accepted", "sql")


def lead_row(line: "LeadLine") -> Row:
    """Return a lead under the stable names of ``triage leads list --json``."""
    return {
        "email": line.lead.email,
        "name": line.lead.name,
        "company": line.lead.company,
        "campaign": line.lead.campaign,
        "stage": line.state.stage.value,
        "suppressed": line.suppressed.value if line.suppressed else None,
        "score": line.state.score,
        "info_mails_sent": line.state.info_mails_sent,
        "last_reply_at": line.state.last_reply_at,
        "stage_since": line.state.stage_since,
        "probable_contacts": [contact.email for contact in line.probable if contact.email],
    }


def show_lead(app: App, email: str) -> Row:
    """Return everything about one lead.

    :raises UserError: there is no such lead.
    """
    reading = app.store.reading()
    found = reading.leads(email=email.strip().lower())
    if not found:
        raise no_lead(email)
    line, state = found[0], found[0].state
    return {
        **lead_row(line),
        "mailbox": line.lead.mailbox,
        "fields": dict(line.lead.fields),
        "aliases": list(line.aliases),
        "decided_by": state.decided_by,
        "deciding_sentence": state.deciding_sentence,
        "language": state.language,
        "replies": state.replies,
        "unanswered_since": state.unanswered_since,
        "awaiting_label": state.awaiting_label,
        "away_until": state.away_until,
        "resume_on": state.resume_on,
        "open": [
            {"kind": each.effect.kind.value, "message": each.effect.message or None, "detail": each.effect.detail}
            for each in reading.effects(lead=line.lead.id)
        ],
        "messages": [_reply_row(each) for each in reading.replies(lead=line.lead.id)],
        "mails": [
            {"key": mail.key, "state": mail.state.value, "template": mail.template, "sent_at": mail.sent_at}
            for mail in reading.outgoing(lead=line.lead.id)
        ],
    }


def _reply_row(line: "ReplyLine") -> Row:
    return {
        "message": line.message.id,
        "received_at": line.message.received_at,
        "sender": line.message.sender,
        "intent": line.intent.value if line.intent else None,
        "labelled_by": line.labelled_by or None,
        "unsure": bool(line.prediction and line.prediction.unsure and line.label is None),
        "text": line.reply.text,
    }


def no_lead(email: str) -> UserError:
    """Return the error for an address that no lead has."""
    return UserError(f"There is no lead {email!r}: `triage leads list` shows all, `triage leads import` adds some.")


def find_lead(app: App, email: str) -> Lead:
    """Return the lead with an address.

    :raises UserError: there is none.
    """
    with app.store.transaction() as tx:
        lead = tx.lead_by_address(email)
    if lead is None:
        raise no_lead(email)
    return lead


@dataclass(frozen=True, kw_only=True)
class Linked:
    """What confirming an address did."""

    correction: Correction
    #: Messages that are read again in the next pass.
    reopened: int


def link(app: App, email: str, address: str, *, by: str) -> Linked:
    """Confirm that an address is a lead's own: its replies count from now on, and back.

    :raises UserError: no such lead, no address, or the address is another lead's.
    """
    address = address.strip().lower()
    if not is_address(address):
        raise UserError(f"{address!r} is no e-mail address.")
    lead = find_lead(app, email)
    with app.store.transaction() as tx:
        other = tx.lead_by_address(address)
        if other is not None and other.id != lead.id:
            raise UserError(f"{address} is a lead itself ({other.email}): it cannot be {lead.email} too.")
        tx.add_alias(lead.id, address)
    event = AliasConfirmed(at=app.clock.now(), address=address, by=by)
    correction = flow.record(app.parts, lead, event)
    return Linked(correction=correction, reopened=_reopen_from(app, address))


def _reopen_from(app: App, address: str) -> int:
    """Read again what this address wrote outside of the lead's threads; what is an event already counts by itself."""
    reading = app.store.reading()
    aside: Mapping[MessageState, str] = {MessageState.PROBABLE: "colleague", MessageState.IGNORED: "stranger"}
    found = [
        line.id
        for state, note in aside.items()
        for line in reading.messages(state=state)
        if line.sender == address and line.note == note
    ]
    with app.store.transaction() as tx:
        for message in found:
            tx.reopen(message)
    return len(found)


def sales_said(app: App, email: str, verdict: SalesVerdict, *, by: str, reason: str = "") -> Correction:
    """Record what sales says of a lead.

    :raises UserError: there is no such lead, or a rejection or loss without a reason.
    """
    if verdict in (SalesVerdict.REJECTED, SalesVerdict.LOST) and not reason:
        raise UserError(f'Why was it {verdict.value}? Give --reason "...": the other team learns from it.')
    event = SalesSaid(at=app.clock.now(), verdict=verdict, by=by, reason=reason)
    return flow.record(app.parts, find_lead(app, email), event)
