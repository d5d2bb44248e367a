"""Other criteria on the stored history."""

from dataclasses import replace

from tests.stories import ADA, Story, prediction
from triage.decide.policy import DEFAULT_ROWS, Policy, make_rules
from triage.domain.decision import EffectKind
from triage.domain.events import Event
from triage.domain.intents import Intent
from triage.domain.lead import Lead, Stage
from triage.report import simulate

#: A meeting request is an SQL at once; everything else as it ships.
FAST = Policy(rules=make_rules((("fast track", 'intent == "meeting_request"', ("sql",)), *DEFAULT_ROWS)))


def histories() -> list[tuple[Lead, list[Event]]]:
    """Ada asks for a meeting, Bob declines."""
    bob = replace(ADA, id=8, email="bob@prospect.test")
    return [
        (ADA, Story().says(Intent.MEETING_REQUEST).events),
        (bob, Story(lead=bob).says(Intent.NOT_INTERESTED).events),
    ]


def test_only_leads_that_would_differ_are_told() -> None:
    """The change names the lead, both stages, both rules, the sentence and what would be called for."""
    (change,) = simulate.simulate(Policy(), FAST, histories())
    assert (change.lead, change.before, change.after) == (ADA, Stage.MQL, Stage.SQL)
    assert (change.decided_by_before, change.decided_by_after) == ("first interest", "fast track")
    assert change.sentence == "the sentence that says meeting_request"
    assert (change.gained, change.lost) == ((EffectKind.TELL_SALES,), (EffectKind.SEND_INFO,))


def test_the_same_policy_changes_nothing() -> None:
    """Replay is pure: the same criteria give the same leads."""
    assert simulate.simulate(Policy(), Policy(), histories()) == []
    assert simulate.render([], leads=2) == "Nothing would change for 2 leads.\n"


def test_another_model_can_be_tried() -> None:
    """Its predictions take the stored ones' place, by message."""
    anew = {101: prediction(Intent.NOT_INTERESTED)}
    (change,) = simulate.simulate(Policy(), Policy(), histories()[:1], predictions=anew)
    assert (change.before, change.after) == (Stage.MQL, Stage.DISQUALIFIED)


def test_a_label_stands_above_any_model() -> None:
    """What a person said is not simulated away."""
    events = Story().says(Intent.INTERESTED).labelled(Intent.NOT_INTERESTED).events
    anew = {101: prediction(Intent.MEETING_REQUEST)}
    assert simulate.simulate(Policy(), Policy(), [(ADA, events)], predictions=anew) == []


def test_other_points_change_scores_only() -> None:
    """A change of score alone is told, without a move."""
    dear = Policy(points={**Policy().points, Intent.NOT_INTERESTED: -80})
    (change,) = simulate.simulate(Policy(), dear, histories())
    assert (change.before, change.score_before, change.score_after) == (change.after, -50, -80)
    assert "bob@prospect.test: disqualified, score -50 -> -80" in simulate.render([change], leads=2)


def test_the_report_counts_before_it_lists() -> None:
    """First how many moves of each kind, then each lead with its sentence."""
    text = simulate.render(simulate.simulate(Policy(), FAST, histories()), leads=2)
    assert text.startswith("1 lead of 2 would differ:\n      1  MQL -> SQL\n")
    assert "     -1  send the information mail" in text
    assert "ada@prospect.test: MQL -> SQL, score" not in text
    assert 'ada@prospect.test: MQL -> SQL by "fast track"' in text


def test_scripts_get_plain_data() -> None:
    """Field names are stable."""
    (change,) = simulate.simulate(Policy(), FAST, histories())
    row = simulate.as_dict(change)
    assert (row["email"], row["before"], row["after"]) == ("ada@prospect.test", "mql", "sql")
    assert (row["gained"], row["lost"]) == (["tell_sales"], ["send_info"])
