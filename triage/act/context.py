"""What a template of mail to a prospect sees. docs/how-to-mail.md lists the same names."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from triage.act.message import one_line, without_reply_prefix
from triage.act.names import first_name
from triage.domain.lead import Lead
from triage.domain.reply import Reply

#: Columns of an import that hold a first name.
_FIRST_NAME_COLUMNS = ("first_name", "firstname", "first name", "given_name", "vorname", "prénom", "prenom", "nombre")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s+|\n{2,}")


class Columns:
    """Names and values that a template reads as ``fields.title`` or ``fields["job title"]``; strict about the rest."""

    def __init__(self, pairs: Mapping[str, str]) -> None:
        self._pairs = dict(pairs)

    def __getitem__(self, name: str) -> str:
        return self._pairs[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._pairs)

    def __len__(self) -> int:
        return len(self._pairs)

    def get(self, name: str, default: str = "") -> str:
        """Return a value, or what to write without it."""
        return self._pairs.get(name) or default

    def items(self) -> list[tuple[str, str]]:
        """Return names and values in their order."""
        return list(self._pairs.items())


@dataclass(frozen=True, kw_only=True)
class LeadView:
    """``lead`` in a template."""

    name: str
    #: "" where guessing could offend: say ``{% if lead.first_name %}``.
    first_name: str
    company: str
    email: str
    fields: Columns


@dataclass(frozen=True, kw_only=True)
class ReplyView:
    """``reply`` in a template: what we answer."""

    #: Without "Re:".
    subject: str
    #: When it was written, in the team's time zone.
    date: datetime
    #: The sentence that decided.
    sentence: str
    questions: tuple[str, ...]
    #: The new words.
    text: str
    #: The new words with "> " before each line.
    quoted: str


@dataclass(frozen=True, kw_only=True)
class SenderView:
    """``sender`` in a template: who we are in this mailbox."""

    name: str
    email: str


#: Variables of mail to prospects and their attributes.
KNOWN: Mapping[str, frozenset[str] | None] = {
    "lead": frozenset(LeadView.__dataclass_fields__),
    "campaign": None,
    "values": None,
    "reply": frozenset(ReplyView.__dataclass_fields__),
    "sender": frozenset(SenderView.__dataclass_fields__),
    "mailbox": None,
    "language": None,
}


def lead_view(lead: Lead, reply: Reply | None = None) -> LeadView:
    """Show a lead; its name may come from the reply when nothing else tells it."""
    sender = reply.sender if reply else None
    name = one_line(lead.name or (sender.name if sender and sender.email == lead.email else ""))
    columns = {key: one_line(value) for key, value in lead.fields}
    given = next((columns[key] for key in columns if key.lower() in _FIRST_NAME_COLUMNS and columns[key]), "")
    return LeadView(
        name=name,
        first_name=given or first_name(name),
        company=one_line(lead.company),
        email=lead.email,
        fields=Columns(columns),
    )


def reply_view(reply: Reply, *, sentence: str, zone: ZoneInfo, now: datetime) -> ReplyView:
    """Show the reply that is answered; ``sentence`` is the one that decided, "" takes its first."""
    text = reply.text.strip()
    return ReplyView(
        subject=without_reply_prefix(reply.subject),
        date=_local(reply.date, zone, now),
        sentence=one_line(sentence or first_sentence(text)),
        questions=tuple(one_line(question) for question in reply.facts.questions),
        text=text,
        quoted="\n".join(f"> {line}".rstrip() for line in text.splitlines()),
    )


def first_sentence(text: str) -> str:
    """Return the first sentence that says something, at most 300 characters."""
    sentences = [part.strip() for part in _SENTENCE_END.split(text) if part.strip()]
    return next((part for part in sentences if len(part) > 12), sentences[0] if sentences else "")[:300]


def _local(moment: datetime | None, zone: ZoneInfo, now: datetime) -> datetime:
    """Put a Date header into the team's time zone; one that is missing or out of all bounds counts as now."""
    try:
        return (moment or now).astimezone(zone)
    except (OverflowError, ValueError):
        return now.astimezone(zone)
