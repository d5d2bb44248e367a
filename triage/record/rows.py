"""Rows of :mod:`triage.record.queries` to the lines of :mod:`triage.record.lines`."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from triage.domain.decision import Effect
from triage.domain.events import LabelGiven
from triage.domain.intents import Intent
from triage.domain.lead import Lead, LeadState, SuppressionReason
from triage.domain.mail import FolderRole, MessageState, OutgoingState, SendMode
from triage.domain.prediction import Prediction
from triage.domain.reply import Reply
from triage.record.codec import decode, decode_event
from triage.record.leads import lead_of
from triage.record.lines import (
    EffectLine,
    HistoryLine,
    LabelLine,
    LeadLine,
    MessageLine,
    OutgoingLine,
    ProbableContact,
    ReplyLine,
)
from triage.record.suppressions import suppression_keys

Row = Mapping[Any, Any]


class Suppressed:
    """The suppression table in memory, to ask for many leads at once."""

    def __init__(self, found: Iterable[Row]) -> None:
        self._first: dict[str, SuppressionReason] = {}
        for row in sorted(found, key=lambda row: (row["at"], row["cause"])):
            self._first.setdefault(row["address"], SuppressionReason(row["reason"]))

    def reason(self, address: str) -> SuppressionReason | None:
        """Return why an address must not be mailed."""
        return next((self._first[key] for key in suppression_keys(address) if key in self._first), None)


def lead_line(row: Row, suppressed: Suppressed, aliases: Sequence[Row], probable: Sequence[Row]) -> LeadLine:
    """Make a lead's line of its row, its further addresses and those who wrote beside it."""
    return LeadLine(
        lead=lead_of(row),
        state=_state(row["document"]),
        suppressed=suppressed.reason(row["email"]),
        created_at=row["created_at"],
        aliases=tuple(alias["address"] for alias in aliases),
        probable=tuple(
            ProbableContact(message=one["id"], email=one["sender"], name=one["sender_name"], note=one["note"])
            for one in probable
        ),
    )


def message_line(row: Row) -> MessageLine:
    """Make a message's line."""
    return MessageLine(
        id=row["message_key"],
        mailbox=row["message_mailbox"],
        folder=row["message_folder"],
        role=FolderRole(row["message_role"]),
        received_at=row["message_received_at"],
        state=MessageState(row["message_state"]),
        note=row["message_note"],
        attempts=row["message_attempts"],
        before_start=row["message_before_start"],
        size=row["message_size"],
        settled_at=row["message_settled_at"],
        lead=row["message_lead"],
        subject=row["subject"] or "",
        sender=row["sender"] or "",
        sender_name=row["sender_name"] or "",
        origin=row["origin"] or "",
    )


def reply_line(row: Row) -> ReplyLine:
    """Make a reply's line."""
    label = decode(row["label_document"], LabelGiven) if row["label_document"] else None
    return ReplyLine(
        message=message_line(row),
        lead=_lead(row),
        reply=decode(row["reply"], Reply),
        prediction=_prediction(row),
        label=label.intent if label else None,
        labelled_by=label.by if label else "",
        labelled_at=label.at if label else None,
    )


def label_line(row: Row) -> LabelLine:
    """Make a label's line."""
    label = decode(row["document"], LabelGiven)
    lead = _lead(row)
    if lead is None:
        raise LookupError(f"label {row['event']} belongs to no lead")
    return LabelLine(
        event=row["event"],
        message=label.message,
        intent=Intent(label.intent),
        by=label.by,
        at=label.at,
        lead=lead,
        reply=decode(row["reply"], Reply) if row["reply"] else None,
        prediction=_prediction(row),
        superseded=bool(row["superseded"]),
        after_info_mail=bool(row["after_info_mail"]),
    )


def outgoing_line(row: Row) -> OutgoingLine:
    """Make a mail's line."""
    values = {**row, "state": OutgoingState(row["state"]), "mode": SendMode(row["mode"]), "email": row["email"] or ""}
    return OutgoingLine(**values)


def history_line(lead: Row, found: Sequence[Row]) -> HistoryLine:
    """Make a lead's history of its events' rows."""
    return HistoryLine(
        lead=lead_of(lead),
        events=tuple(decode_event(row["document"], row["id"]) for row in found),
        recorded=tuple(row["recorded_at"] for row in found),
    )


def effect_line(row: Row) -> EffectLine:
    """Make an effect's line."""
    lead = _lead(row)
    if lead is None:
        raise LookupError("an effect belongs to no lead")
    return EffectLine(effect=decode(row["effect"], Effect), lead=lead, state=_state(row["state"]))


def _lead(row: Row) -> Lead | None:
    if row["lead_id"] is None:
        return None
    return lead_of({name: row[f"lead_{name}"] for name in Lead.__dataclass_fields__})


def _state(document: str | None) -> LeadState:
    return decode(document, LeadState) if document else LeadState()


def _prediction(row: Row) -> Prediction | None:
    return decode(row["prediction"], Prediction) if row["prediction"] else None
