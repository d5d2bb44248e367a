"""May this mail leave now? Pure: all that it knows is handed in, and the answer is a value.

Asked in the moment of sending, because days may lie between the decision and now.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Protocol

from triage.domain.lead import LeadState, Stage, SuppressionReason
from triage.domain.mail import OutgoingMail

#: Refusals in a row after which a mailbox sends no more in this pass (a provider that sees more blocks the account).
BREAKER = 5
#: Waiting times between attempts: 5, 15, 60 min, 4 h, ... 47 h 20 min in all, after that the mail has failed.
BACK_OFF = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 60, 240, 480, 720, 720, 600))
#: How soon to look again when what we wait for has no time of its own (a person's label, room in the hour).
LOOK_AGAIN = timedelta(minutes=5)
#: Stages in which an information mail is no longer wanted, and why.
PAST_INFORMING = {
    Stage.DISQUALIFIED: "the lead declined",
    Stage.LOST: "sales gave the lead up",
    Stage.SQL: "the lead is with sales already",
    Stage.ACCEPTED: "the lead is with sales already",
    Stage.WON: "the lead is a customer already",
}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Limits(Protocol):
    """What the configuration says about sending (:class:`triage.config.Sending`)."""

    @property
    def opening(self) -> tuple[time, time] | None:
        """Local times between which mail leaves; None: always."""

    @property
    def days(self) -> Sequence[str]:
        """Weekdays on which mail leaves: "mon", "tue", ..."""

    @property
    def per_hour(self) -> int:
        """Mails of one mailbox in any hour."""

    @property
    def per_day(self) -> int:
        """Mails of one mailbox in a local day."""

    @property
    def per_lead_per_day(self) -> int:
        """Mails to one lead in a local day."""


@dataclass(frozen=True, kw_only=True)
class Go:
    """Send it."""


@dataclass(frozen=True, kw_only=True)
class Wait:
    """Not now; look again at ``until`` (aware, UTC)."""

    until: datetime
    reason: str


@dataclass(frozen=True, kw_only=True)
class Cancel:
    """Never."""

    reason: str


Answer = Go | Wait | Cancel


def check(
    mail: OutgoingMail,
    *,
    state: LeadState | None,
    suppression: SuppressionReason | None,
    now: datetime,
    sending: Limits,
    zone: tzinfo,
    sent_last_hour: int,
    sent_today: int,
    sent_to_lead_today: int,
) -> Answer:
    """Decide on an information mail: cancel what must not go, hold what must wait, then window and caps.

    ``state`` is the lead's, None when the mail has no lead; the counts are of this mailbox, or of this lead, and
    hold mails that left or may have left. Times are local to ``zone``.
    """
    reason = _why_never(state, suppression)
    if reason:
        return Cancel(reason=reason)
    held = _held(mail, state, now, sending, zone)
    if held is not None:
        return held
    opens = next_opening(now, sending, zone)
    if opens > now:
        return Wait(until=opens, reason="outside the sending window")
    counts = _Counts(hour=sent_last_hour, day=sent_today, lead=sent_to_lead_today)
    return _over_a_cap(counts, now, sending, zone) or Go()


@dataclass(frozen=True, kw_only=True)
class _Counts:
    hour: int
    day: int
    lead: int


def _over_a_cap(sent: _Counts, now: datetime, sending: Limits, zone: tzinfo) -> Wait | None:
    tomorrow = next_opening(_midnight(now, zone, days=1), sending, zone)
    if sent.lead >= sending.per_lead_per_day:
        return Wait(until=tomorrow, reason=f"the lead was mailed {sent.lead} times today (per_lead_per_day)")
    if sent.day >= sending.per_day:
        return Wait(until=tomorrow, reason=f"{sent.day} mails left today (per_day)")
    if sent.hour >= sending.per_hour:
        return Wait(until=now + LOOK_AGAIN, reason=f"{sent.hour} mails left in the last hour (per_hour)")
    return None


def _why_never(state: LeadState | None, suppression: SuppressionReason | None) -> str:
    reason = suppression or (state.suppressed if state else None)
    if reason is not None:
        return f"suppressed: {reason.value}"
    return PAST_INFORMING.get(state.stage, "") if state else ""


def _held(mail: OutgoingMail, state: LeadState | None, now: datetime, sending: Limits, zone: tzinfo) -> Wait | None:
    """Hold a mail to somebody who is away, or whose reply a person has to label first."""
    days = [day for day in (mail.hold_until, state.away_until if state else None) if day is not None]
    if days and max(days) > now.astimezone(zone).date():
        back = _at_midnight(max(days), zone)
        return Wait(until=next_opening(back, sending, zone), reason=f"away until {max(days)}")
    if state is not None and state.awaiting_label is not None:
        return Wait(until=now + LOOK_AGAIN, reason="a reply of the lead waits for a label")
    return None


def next_opening(moment: datetime, sending: Limits, zone: tzinfo) -> datetime:
    """Return the first moment not before ``moment`` at which mail may leave, in the time zone of ``moment``."""
    local = moment.astimezone(zone)
    for ahead in range(8):
        day = local.date() + timedelta(days=ahead)
        if _WEEKDAYS[day.weekday()] not in sending.days:
            continue
        opens, closes = sending.opening or (time.min, time.max)
        start = max(local, datetime.combine(day, opens, tzinfo=zone))
        if start.date() == day and start.time() < closes:
            return start.astimezone(moment.tzinfo)
    return _midnight(moment, zone, days=7)  # no day is open: the configuration forbids it, a caller may not


def next_attempt(attempts: int, now: datetime, *, retry_after: float | None = None) -> datetime | None:
    """Return when to try again after so many attempts, None when it is time to give up (about 48 h).

    ``retry_after`` holds the seconds that the server asked for; it is never shortened.
    """
    if not 1 <= attempts <= len(BACK_OFF):
        return None if attempts else now
    return now + max(BACK_OFF[attempts - 1], timedelta(seconds=retry_after or 0))


def _midnight(now: datetime, zone: tzinfo, *, days: int) -> datetime:
    return _at_midnight(now.astimezone(zone).date() + timedelta(days=days), zone).astimezone(now.tzinfo)


def _at_midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.min, tzinfo=zone)
