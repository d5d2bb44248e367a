"""The digest's lines about mail and machines: letters that moved nobody, the outbox, counts, health."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from triage.domain.intents import Intent
from triage.domain.mail import OutgoingState
from triage.record.lines import LeadLine, MessageLine, SuppressionLine
from triage.record.reading import Reading
from triage.report.items import CampaignDay, Health, Letter, Mail, OptOut, Section, section
from triage.report.words import span, typed

#: Notes in which the daemon keeps its health, and the training its success.
_POLL, _BLOCKED, _LEARNED = "poll:", "blocked:", "learned"
#: How messages that moved nobody and need nobody are called, by their note.
_ASIDE = {"ours": "from ourselves", "no campaign's mail": "sent outside of campaigns"}

#: Key -> value and the moment of its writing.
Notes = Mapping[str, tuple[str, datetime]]


def mails(
    reading: Reading,
    state: OutgoingState,
    *,
    command: str = "",
    since: datetime | None = None,
    until: datetime | None = None,
) -> Section[Mail]:
    """Mails in a state, that came into it in a span; ``command`` has a place for the key."""
    return section(
        reading.outgoing(state=state, since=since, until=until),
        lambda mail: Mail(
            key=mail.key,
            recipient=mail.recipient,
            template=mail.template,
            since=mail.moved_at,
            why=mail.error,
            command=command.format(key=mail.key),
        ),
    )


def ignored(reading: Reading, since: datetime, until: datetime) -> list[MessageLine]:
    """Messages that were no lead's, decided in a span."""
    return [line for line in reading.unmatched() if line.settled_at and since <= line.settled_at < until]


def unmatched(lines: Sequence[MessageLine]) -> Section[Letter]:
    """Letters from strangers."""
    return section([line for line in lines if line.note not in _ASIDE], _letter)


def aside(lines: Sequence[MessageLine]) -> tuple[tuple[str, int], ...]:
    """Count what needs nobody: our own mail and the like."""
    counts = {name: sum(line.note == note for line in lines) for note, name in _ASIDE.items()}
    return tuple((name, count) for name, count in counts.items() if count)


def probable(reading: Reading, leads: Sequence[LeadLine]) -> Section[Letter]:
    """Letters from unknown addresses in a lead's thread or company."""
    emails = {line.lead.id: line.lead.email for line in leads}

    def line(row: MessageLine) -> Letter:
        email = emails.get(row.lead or 0, "")
        why = "in the lead's thread" if row.note == "other_sender" else "from the same company"
        command = typed("triage leads link", email, row.sender) if email and row.sender else ""
        return _letter(row, why=why, lead=email, command=command)

    return section(reading.probable(), line)


def parked(reading: Reading) -> Section[Letter]:
    """Messages that could not be read, with why."""
    return section(reading.parked(), lambda row: _letter(row, why=row.note, command=f"triage messages retry {row.id}"))


def _letter(line: MessageLine, *, why: str = "", lead: str = "", command: str = "") -> Letter:
    sender = f"{line.sender_name} <{line.sender}>" if line.sender_name and line.sender else line.sender
    return Letter(
        message=line.id,
        sender=sender or "(unreadable)",
        subject=line.subject,
        received_at=line.received_at,
        why=why,
        lead=lead,
        command=command,
    )


def suppressed(reading: Reading, since: datetime, until: datetime) -> Section[OptOut]:
    """Addresses that were suppressed in a span."""
    rows = [row for row in reading.suppressions() if since <= row.at < until]
    return section(rows, _opt_out)


def _opt_out(row: SuppressionLine) -> OptOut:
    by = "a reply" if row.by == "history" else row.by
    return OptOut(address=row.address, reason=row.reason.value, by=by, at=row.at)


def campaigns(reading: Reading, since: datetime, until: datetime) -> tuple[CampaignDay, ...]:
    """Count replies per campaign and intent, the most frequent first."""
    groups: dict[str, list[tuple[int, Intent, int]]] = {}
    for count in reading.intents(since=since, until=until):
        groups.setdefault(count.campaign, []).append((count.replies, count.intent, count.unsure))
    return tuple(
        CampaignDay(
            campaign=campaign or "(no campaign)",
            intents=tuple((intent, replies) for replies, intent, _ in sorted(rows, key=lambda row: -row[0])),
            replies=sum(replies for replies, _, _ in rows),
            unsure=sum(unsure for _, _, unsure in rows),
        )
        for campaign, rows in sorted(groups.items())
    )


def health(notes: Notes, now: datetime) -> tuple[Health, ...]:
    """Tell of each mailbox when it was polled last and what is wrong with it."""
    blocked = {key.removeprefix(_BLOCKED): note for key, note in notes.items() if key.startswith(_BLOCKED)}
    found = []
    for key, (value, at) in sorted(notes.items()):
        if not key.startswith(_POLL):
            continue
        name = key.removeprefix(_POLL)
        refusal, refused_at = blocked.get(name, ("", at))
        found.append(
            Health(
                mailbox=name,
                polled_at=at,
                ago=span(now - at),
                problem="" if value == "ok" else value,
                blocked=refusal if now - refused_at < timedelta(days=1) else "",
            )
        )
    return tuple(found)


def learned(notes: Notes, since: datetime) -> str:
    """Return what the last training brought, if it was in the span."""
    value, at = notes.get(_LEARNED, ("", since))
    return value if at >= since else ""
