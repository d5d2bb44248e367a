"""Small values for the Store's contracts."""

from datetime import UTC, datetime, timedelta

from triage.domain.events import ReplyReceived
from triage.domain.intents import Intent
from triage.domain.lead import Lead
from triage.domain.mail import FolderRole, Mark, OutgoingMail, RawMessage
from triage.domain.prediction import Clue, Prediction
from triage.domain.reply import Address, Contact, DateFact, Facts, Origin, Reply
from triage.record.store import SqlTransaction

WHEN = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
MARK = Mark(mailbox="sales", folder="INBOX", uidvalidity=4_294_967_295, last_uid=0)


def raw(uid: int, content: bytes | None = None) -> RawMessage:
    """A message of its own, unless its content is given."""
    return RawMessage(uid=uid, raw=content or b"mail %d" % uid, received_at=WHEN + timedelta(minutes=uid))


def add(tx: SqlTransaction, uid: int, *, role: FolderRole = FolderRole.INBOX, content: bytes | None = None) -> int:
    """Store a message that must be new; Sent mail lies in a folder of its own."""
    mark = MARK if role is FolderRole.INBOX else Mark(mailbox="sales", folder="Sent", uidvalidity=7, last_uid=0)
    key = tx.add_message(mark, role, raw(uid, content), before_start=False)
    assert key is not None
    return key


def add_lead(tx: SqlTransaction, email: str = "ada@analytical.example", **values: str) -> Lead:
    """Add a lead by address."""
    return tx.add_lead(Lead(id=0, email=email, **{"campaign": "spring", "mailbox": "sales", **values}))


def prediction(intent: Intent = Intent.INTERESTED, *, unsure: bool = False) -> Prediction:
    """What a model might say."""
    return Prediction(
        intent=intent,
        confidence=0.8125,
        runner_up=Intent.OTHER,
        runner_up_confidence=0.1,
        unsure=unsure,
        sentence="Sounds good.",
        clues=(Clue(words="sounds good", weight=0.5),),
        model="7",
    )


def reply(**values: object) -> Reply:
    """What a reader might read."""
    usual = {
        "message_id": "r1@analytical.example",
        "references": ("m1@us.example",),
        "sender": Address(email="ada@analytical.example", name="Ada"),
        "subject": "Re: engines",
        "text": "Sounds good. Prix : 12 000 €",
        "facts": Facts(
            resume_on=DateFact(day=WHEN.date(), words="in March"), referred_to=(Contact(email="b@analytical.example"),)
        ),
    }
    return Reply(**{**usual, **values})  # type: ignore[arg-type]


def received(message: int, intent: Intent = Intent.INTERESTED, *, campaign: str = "") -> ReplyReceived:
    """The fact that a message is a lead's reply."""
    return ReplyReceived(
        at=WHEN, message=message, origin=Origin.PERSON, prediction=prediction(intent), facts=Facts(), campaign=campaign
    )


def outgoing(key: str = "info:1", *, lead: int | None = None, **values: object) -> OutgoingMail:
    """A rendered mail."""
    usual = {
        "mailbox": "sales",
        "recipient": "ada@analytical.example",
        "message_id": f"{key}@us.example",
        "raw": b"Subject: deck\r\n\r\nHere it is.\r\n",
        "created_at": WHEN,
    }
    return OutgoingMail(key=key, lead=lead, **{**usual, **values})  # type: ignore[arg-type]
