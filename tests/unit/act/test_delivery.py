"""May this mail leave now? Tables of cases; no clock, no database."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from triage.act.delivery import (
    BACK_OFF,
    BREAKER,
    LOOK_AGAIN,
    Answer,
    Cancel,
    Go,
    Wait,
    check,
    next_attempt,
    next_opening,
)
from triage.domain.lead import LeadState, Stage, SuppressionReason
from triage.domain.mail import OutgoingMail

BERLIN = ZoneInfo("Europe/Berlin")
#: Tuesday, 11:00 in Berlin.
NOON = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What the configuration says."""

    opening: tuple[time, time] | None = None
    days: tuple[str, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    per_hour: int = 60
    per_day: int = 300
    per_lead_per_day: int = 1


OFFICE = Limits(opening=(time(8), time(18)), days=("mon", "tue", "wed", "thu", "fri"))


def mail(**changes: object) -> OutgoingMail:
    """An information mail."""
    fields: dict[str, object] = {
        "key": "info:1", "lead": 1, "mailbox": "m", "recipient": "bob@them.test", "message_id": "a@us.test", "raw": b"",
    }  # fmt: skip
    return OutgoingMail(**(fields | changes))  # type: ignore[arg-type]


def ask(
    state: LeadState | None = None,
    *,
    now: datetime = NOON,
    limits: Limits | None = None,
    suppression: SuppressionReason | None = None,
    hour: int = 0,
    day: int = 0,
    lead: int = 0,
    **changes: object,
) -> Answer:
    """Ask with everything else harmless."""
    return check(
        mail(**changes),
        state=state,
        suppression=suppression,
        now=now,
        sending=limits or Limits(),
        zone=BERLIN,
        sent_last_hour=hour,
        sent_today=day,
        sent_to_lead_today=lead,
    )


def test_nothing_in_the_way() -> None:
    """A lead that showed interest gets its mail."""
    assert ask(LeadState(stage=Stage.MQL)) == Go()
    assert ask(None) == Go()


@pytest.mark.parametrize("reason", SuppressionReason)
def test_a_suppressed_address_is_never_mailed(reason: SuppressionReason) -> None:
    """Whoever suppressed it: the table of suppressions, or the lead's own history."""
    assert ask(suppression=reason) == Cancel(reason=f"suppressed: {reason.value}")
    assert ask(LeadState(stage=Stage.MQL, suppressed=reason)) == Cancel(reason=f"suppressed: {reason.value}")


@pytest.mark.parametrize("stage", [Stage.DISQUALIFIED, Stage.LOST, Stage.SQL, Stage.ACCEPTED, Stage.WON])
def test_past_informing_the_mail_is_cancelled(stage: Stage) -> None:
    """Who declined, or is with sales already, gets no information mail."""
    assert isinstance(ask(LeadState(stage=stage)), Cancel)


@pytest.mark.parametrize("stage", [Stage.CONTACTED, Stage.MQL, Stage.NURTURE])
def test_other_stages_may_be_informed(stage: Stage) -> None:
    """The decision was the policy's; here nothing speaks against it."""
    assert ask(LeadState(stage=stage)) == Go()


def test_suppression_comes_before_everything_else() -> None:
    """Held, out of hours, over the cap: a suppressed lead's mail is cancelled all the same."""
    state = LeadState(stage=Stage.MQL, awaiting_label=3, away_until=date(2027, 1, 1))
    night = NOON.replace(hour=2)
    answer = ask(state, now=night, limits=OFFICE, suppression=SuppressionReason.UNSUBSCRIBED, hour=99, day=999, lead=9)
    assert isinstance(answer, Cancel)


def test_an_unsure_reply_holds_the_mail() -> None:
    """Nothing irreversible happens before a person labelled it."""
    assert ask(LeadState(stage=Stage.MQL, awaiting_label=0)) == Wait(
        until=NOON + LOOK_AGAIN, reason="a reply of the lead waits for a label"
    )


@pytest.mark.parametrize(
    ("away", "until"),
    [
        (date(2026, 3, 3), None),
        (date(2026, 3, 2), None),
        (date(2026, 3, 4), datetime(2026, 3, 4, 7, 0, tzinfo=UTC)),
        (date(2026, 3, 7), datetime(2026, 3, 9, 7, 0, tzinfo=UTC)),
        (date(2026, 4, 1), datetime(2026, 4, 1, 6, 0, tzinfo=UTC)),
    ],
    ids=["back today", "back yesterday", "tomorrow", "Saturday means Monday", "after the clock change"],
)
def test_who_is_away_is_mailed_on_the_first_open_hour_back(away: date, until: datetime | None) -> None:
    """The out-of-office's date, from the lead's state or from the mail itself."""
    for answer in (ask(LeadState(away_until=away), limits=OFFICE), ask(hold_until=away, limits=OFFICE)):
        assert answer == (Wait(until=until, reason=f"away until {away}") if until else Go())


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (datetime(2026, 3, 3, 7, 0, tzinfo=UTC), datetime(2026, 3, 3, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 3, 6, 59, tzinfo=UTC), datetime(2026, 3, 3, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 3, 16, 59, tzinfo=UTC), datetime(2026, 3, 3, 16, 59, tzinfo=UTC)),
        (datetime(2026, 3, 3, 17, 0, tzinfo=UTC), datetime(2026, 3, 4, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 6, 17, 0, tzinfo=UTC), datetime(2026, 3, 9, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 8, 12, 0, tzinfo=UTC), datetime(2026, 3, 9, 7, 0, tzinfo=UTC)),
        (datetime(2026, 3, 27, 20, 0, tzinfo=UTC), datetime(2026, 3, 30, 6, 0, tzinfo=UTC)),
    ],
    ids=[
        "opens now",
        "a minute early",
        "a minute before closing",
        "closed",
        "Friday evening",
        "Sunday",
        "clock change",
    ],
)
def test_the_window_is_local_time(now: datetime, opens: datetime) -> None:
    """08:00 to 18:00 in Berlin, Monday to Friday, in summer and winter time."""
    assert next_opening(now, OFFICE, BERLIN) == opens
    answer = ask(now=now, limits=OFFICE)
    assert answer == (Go() if opens == now else Wait(until=opens, reason="outside the sending window"))


def test_every_moment_is_open_without_a_window() -> None:
    """The default holds nothing back."""
    for hour in range(24):
        assert ask(now=NOON.replace(hour=hour)) == Go()


@pytest.mark.parametrize(
    ("counts", "until"),
    [
        ({"hour": 59, "day": 299, "lead": 0}, None),
        ({"hour": 60}, NOON + LOOK_AGAIN),
        ({"day": 300}, datetime(2026, 3, 3, 23, 0, tzinfo=UTC)),
        ({"lead": 1}, datetime(2026, 3, 3, 23, 0, tzinfo=UTC)),
        ({"hour": 60, "lead": 1}, datetime(2026, 3, 3, 23, 0, tzinfo=UTC)),
    ],
)
def test_caps_hold_the_mail(counts: dict[str, int], until: datetime | None) -> None:
    """Room in the hour is looked for again soon, room in the day at the next local midnight."""
    answer = ask(**counts)  # type: ignore[arg-type]
    assert (answer.until if isinstance(answer, Wait) else None) == until


def test_a_full_day_waits_for_the_next_open_hour() -> None:
    """Midnight is outside the window, so it is eight o'clock."""
    answer = ask(day=300, limits=OFFICE)
    assert isinstance(answer, Wait)
    assert answer.until == datetime(2026, 3, 4, 7, 0, tzinfo=UTC)


def test_the_back_off_grows_to_two_days_and_ends() -> None:
    """5, 15, 60 min, 4 h ...: never shorter, never beyond 48 h, then given up."""
    waits = []
    for attempt in range(1, len(BACK_OFF) + 1):
        again = next_attempt(attempt, NOON)
        assert again is not None
        waits.append(again - NOON)
    assert waits[:4] == [timedelta(minutes=5), timedelta(minutes=15), timedelta(hours=1), timedelta(hours=4)]
    assert timedelta(hours=40) < sum(waits, timedelta()) <= timedelta(hours=48)
    assert next_attempt(len(BACK_OFF) + 1, NOON) is None


def test_the_servers_own_wait_is_never_shortened() -> None:
    """A daily limit waits a day; a short wish does not shorten the back-off."""
    assert next_attempt(1, NOON, retry_after=86_400) == NOON + timedelta(days=1)
    assert next_attempt(3, NOON, retry_after=1) == NOON + timedelta(hours=1)


def test_the_breaker_is_a_handful() -> None:
    """Five refusals in a row stop a mailbox: providers block who goes on."""
    assert BREAKER == 5
