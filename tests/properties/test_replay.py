"""Whatever happens to a lead, these hold."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.stories import ADA, START, Story
from triage.decide.policy import Policy
from triage.decide.replay import replay
from triage.domain.decision import EffectKind
from triage.domain.events import Event, ReplyReceived, SalesSaid, SalesVerdict, Suppressed, SuppressionLifted
from triage.domain.intents import Intent
from triage.domain.lead import Stage, SuppressionReason
from triage.domain.reply import BounceKind

STEPS = st.one_of(
    st.tuples(st.just("says"), st.sampled_from([i for i in Intent if i is not Intent.BOUNCE]), st.booleans()),
    st.tuples(st.just("bounces"), st.sampled_from(list(BounceKind)), st.none()),
    st.tuples(st.just("informed"), st.none(), st.none()),
    st.tuples(st.just("labelled"), st.sampled_from(list(Intent)), st.integers(0, 20)),
    st.tuples(st.just("sales"), st.sampled_from(list(SalesVerdict)), st.none()),
    st.tuples(st.just("suppress"), st.booleans(), st.none()),
)


def tell(steps: list[tuple[str, object, object]]) -> list[Event]:
    """Turn random steps into a history."""
    story = Story()
    for step, what, more in steps:
        replies = sum(isinstance(event, ReplyReceived) for event in story.events)
        if step == "says":
            story.says(what, unsure=more)  # type: ignore[arg-type]
        elif step == "bounces":
            story.bounces(what)  # type: ignore[arg-type]
        elif step == "informed":
            story.informed()
        elif step == "labelled" and replies:
            story.labelled(what, reply=more % replies)  # type: ignore[arg-type,operator]
        elif step == "sales":
            story.add(SalesSaid(at=story.at, verdict=what, by="sam"))  # type: ignore[arg-type]
        elif step == "suppress":
            event = (
                Suppressed(at=story.at, reason=SuppressionReason.MANUAL, by="g")
                if what
                else SuppressionLifted(at=story.at, by="g")
            )
            story.add(event)
    return story.events


@given(st.lists(STEPS, max_size=12))
def test_step_by_step_equals_all_at_once(steps: list[tuple[str, object, object]]) -> None:
    """Without corrections, a longer history only adds decisions: those already made stay as they were."""
    events = [event for event in tell(steps) if type(event).__name__ != "LabelGiven"]
    whole = replay(Policy(), ADA, events)
    for length in range(len(events) + 1):
        part = replay(Policy(), ADA, events[:length])
        assert part.trace == whole.trace[: len(part.trace)]
    assert replay(Policy(), ADA, events) == whole


@given(st.lists(STEPS, max_size=12))
def test_a_suppressed_lead_is_never_to_be_mailed(steps: list[tuple[str, object, object]]) -> None:
    """Whatever came before and after, suppression and an information mail never stand together."""
    outcome = replay(Policy(), ADA, tell(steps))
    if outcome.state.suppressed:
        assert not [effect for effect in outcome.effects if effect.kind is EffectKind.SEND_INFO]


@given(st.lists(STEPS, max_size=12))
def test_an_sql_always_had_the_information_mail_and_an_interest_after_it(
    steps: list[tuple[str, object, object]],
) -> None:
    """Under the default policy nobody reaches sales otherwise."""
    outcome = replay(Policy(), ADA, tell(steps))
    if outcome.state.stage is Stage.SQL:
        assert outcome.state.info_mails_sent


@given(st.lists(STEPS, max_size=12))
def test_the_information_mail_is_called_for_at_most_once(steps: list[tuple[str, object, object]]) -> None:
    """One key per lead, and none once it has left."""
    outcome = replay(Policy(), ADA, tell(steps))
    keys = [effect.key for effect in outcome.effects if effect.kind is EffectKind.SEND_INFO]
    assert keys in ([], [f"info:{ADA.id}"])
    assert not (keys and outcome.state.info_mails_sent)


@given(st.lists(STEPS, max_size=8), st.integers(0, 400))
def test_replay_knows_no_clock(steps: list[tuple[str, object, object]], days: int) -> None:
    """The same history gives the same stage in any year."""
    events = tell(steps)
    moved = [type(event)(**{**vars(event), "at": event.at + timedelta(days=days)}) for event in events]
    assert replay(Policy(), ADA, events).state.stage is replay(Policy(), ADA, moved).state.stage
    assert START.tzinfo is not None
