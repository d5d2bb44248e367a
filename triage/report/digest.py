"""The daily digest: what happened, what waits, and what to type. Collected as plain data, then rendered."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from triage.decide.policy import Policy
from triage.decide.stages import HEIGHT
from triage.domain.lead import Stage
from triage.domain.mail import OutgoingState
from triage.record.reading import Reading
from triage.report import post, waiting
from triage.report.funnel import funnel
from triage.report.items import Digest, listed
from triage.report.moves import moves
from triage.report.post import Notes
from triage.report.render import render_html, render_text, subject

__all__ = ["MAX_DAYS", "Digest", "Notes", "collect", "render_html", "render_text", "subject"]

#: The longest span that one digest makes up for, when the daemon stood still.
MAX_DAYS = 7


def collect(
    reading: Reading,
    *,
    day: date,
    zone: ZoneInfo,
    now: datetime,
    policy: Policy,
    notes: Notes | None = None,
) -> Digest:
    """Gather the digest of a local day.

    A day that is over is told from midnight to midnight. Today is told from the last digest mail on (the last 24 hours
    when there is none, a week at most), so that nothing falls between two mails. Lists of what waits are as of
    ``now``. ``notes`` are the store's (:meth:`triage.ports.Transaction.noted`).
    """
    since, until = _span(reading, day, zone, now)
    today = now.astimezone(zone).date()
    leads = reading.leads()
    found = moves(policy, reading.histories(since=since), since=since, until=until)
    fresh = {line.message.id for line in reading.replies(since=since, until=until)}
    ignored = post.ignored(reading, since, until)
    retry = "triage outbox retry {key}"
    return Digest(
        day=day,
        since=since,
        until=until,
        zone=zone.key,
        sqls=listed(move for move in found if move.is_up and HEIGHT[move.after] >= HEIGHT[Stage.SQL]),
        mqls=listed(move for move in found if move.is_up and move.after is Stage.MQL),
        fell=listed(move for move in found if not move.is_up and HEIGHT[move.before] >= HEIGHT[Stage.MQL]),
        unanswered=waiting.unanswered(reading, leads, now),
        to_label=waiting.to_label(reading),
        approvals=post.mails(reading, OutgoingState.AWAITING_APPROVAL, command="triage outbox approve {key}"),
        drafts=post.mails(reading, OutgoingState.DRAFT),
        uncertain=post.mails(reading, OutgoingState.UNCERTAIN, command=f"{retry} --arrived"),
        failed=post.mails(reading, OutgoingState.FAILED, command=retry, since=since, until=until),
        probable=post.probable(reading, leads),
        contacts=waiting.contacts(reading, fresh),
        resuming=waiting.resuming(leads, today),
        held=waiting.held(leads, today),
        suppressed=post.suppressed(reading, since, until),
        unmatched=post.unmatched(ignored),
        parked=post.parked(reading),
        campaigns=post.campaigns(reading, since, until),
        funnel=tuple(funnel(leads)),
        aside=post.aside(ignored),
        warnings=waiting.warnings(reading, fresh),
        health=post.health(notes or {}, now),
        unread=reading.waiting(),
        learned=post.learned(notes or {}, since),
    )


def _span(reading: Reading, day: date, zone: ZoneInfo, now: datetime) -> tuple[datetime, datetime]:
    start = datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)
    end = datetime.combine(day + timedelta(days=1), time.min, tzinfo=zone).astimezone(UTC)
    if now >= end:
        return start, end
    earliest = now - timedelta(days=MAX_DAYS)
    mails = reading.outgoing(prefix="digest:")
    sent = [mail.created_at for mail in mails if mail.key < f"digest:{day.isoformat()}"]
    last = max(sent, default=now - timedelta(days=1))
    return min(max(last, earliest), start), now
