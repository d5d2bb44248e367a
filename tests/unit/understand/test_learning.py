"""Learning from a team's labels: what counts, what is doubted, when a challenger takes over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from triage.domain.intents import Intent
from triage.domain.prediction import Prediction, Utterance
from triage.understand.corpus import Example
from triage.understand.evaluation import figures
from triage.understand.learning import OWN_WEIGHT, Comparison, doubtful, learned_line, weigh

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def label(text: str, intent: Intent, *, by: str = "ann", day: int = 0) -> Example:
    """A label of a team."""
    return Example(
        id=f"{by}-{text}-{day}", utterance=Utterance(text=text), label=intent, by=by, at=MONDAY + timedelta(days=day)
    )


def said(intent: Intent, confidence: float, runner_up: Intent = Intent.OTHER, second: float = 0.0) -> Prediction:
    """What a model said."""
    return Prediction(intent=intent, confidence=confidence, runner_up=runner_up, runner_up_confidence=second)


def test_one_label_counts_more_than_one_reply_of_the_seed() -> None:
    """A team's mail is what the model is for."""
    assert weigh([label("no", Intent.NOT_INTERESTED)]).tolist() == [OWN_WEIGHT]


def test_copies_share_the_weight_of_one() -> None:
    """200 identical mails, whatever their digits and case, count like one."""
    labels = [label(f"Ticket {number} received", Intent.AUTO_REPLY, day=number) for number in range(200)]
    assert weigh(labels).sum() == pytest.approx(OWN_WEIGHT)


def test_one_day_of_one_person_is_capped() -> None:
    """A colleague who labels 800 replies in a day weighs like 40."""
    labels = [label(f"reply {'x' * number}", Intent.INTERESTED) for number in range(800)]
    assert weigh(labels).sum() == pytest.approx(40 * OWN_WEIGHT)


def test_contradictions_are_listed_and_count_little() -> None:
    """The same words with two handlings: both are doubted."""
    labels = [label("Sounds good!", Intent.INTERESTED), label("sounds good", Intent.UNSUBSCRIBE, by="bob")]
    doubts = doubtful(labels, [said(Intent.INTERESTED, 0.6)] * 2)
    assert [doubt.example for doubt in doubts] == labels
    assert "bob" in doubts[0].why
    assert weigh(labels, doubts).sum() < OWN_WEIGHT


def test_two_names_for_one_handling_are_no_contradiction() -> None:
    """Interest or question: both raise a hand."""
    labels = [label("send it", Intent.INTERESTED), label("send it", Intent.INFO_REQUESTED, by="bob")]
    assert doubtful(labels, [said(Intent.INTERESTED, 0.99)] * 2) == []


def test_a_few_protests_are_listed_but_count() -> None:
    """A sure model is now and then wrong: who seldom contradicts it is believed."""
    labels = [label(f"yes {'x' * n}", Intent.INTERESTED) for n in range(20)] + [label("pull the other", Intent.OTHER)]
    doubts = doubtful(labels, [said(Intent.INTERESTED, 0.99)] * 21)
    assert [doubt.discounted for doubt in doubts] == [False]
    assert weigh(labels, doubts).min() == OWN_WEIGHT


def test_a_poisoning_colleague_is_doubted() -> None:
    """Who always contradicts what the model is sure of counts a tenth, until somebody agrees."""
    poison = [label(f"remove me {'x' * n}", Intent.INTERESTED, by="mallory") for n in range(30)]
    doubts = doubtful(poison, [said(Intent.UNSUBSCRIBE, 0.99)] * 30)
    assert len(doubts) == 30
    assert weigh(poison, doubts).sum() == pytest.approx(3 * OWN_WEIGHT)
    agreed = [*poison, *(replace(row, by="ann") for row in poison)]
    assert doubtful(agreed, [said(Intent.UNSUBSCRIBE, 0.99)] * 60) == []


def _figures(right: int, wrong: int, intent: Intent = Intent.NOT_NOW) -> object:
    examples = [label(f"r{n}", intent) for n in range(right + wrong)]
    predictions = [said(intent, 0.9)] * right + [said(Intent.OTHER, 0.9)] * wrong
    return figures(examples, predictions)


def _comparison(seed: tuple[int, int], own: tuple[int, int] | None) -> Comparison:
    return Comparison(
        labels=37,
        seed_before=_figures(seed[0], 200 - seed[0]),
        seed_after=_figures(seed[1], 200 - seed[1]),
        own_before=_figures(own[0], 40 - own[0]) if own else None,
        own_after=_figures(own[1], 40 - own[1]) if own else None,
    )


def test_a_better_challenger_takes_over() -> None:
    """Better on the team's mail, and nothing clearly worse."""
    assert _comparison((170, 169), (30, 36)).better


def test_a_challenger_that_forgets_is_refused() -> None:
    """However much better on the team's mail: an intent that falls clearly on the seed stops it."""
    found = _comparison((180, 120), (30, 40))
    assert not found.better
    assert "not_now" in found.worse


def test_without_held_out_labels_the_seed_decides() -> None:
    """No own reply to measure on yet: the challenger must not be worse on the seed."""
    assert _comparison((170, 171), None).better
    assert not _comparison((170, 165), None).better


def test_tells_what_was_learned() -> None:
    """One line for the digest."""
    line = learned_line(_comparison((170, 170), (30, 36)))
    assert line == "learned from 37 labels: on your mail right in 90% instead of 75%, not_now from 75% to 90%"
    assert "none held out yet" in learned_line(_comparison((170, 170), None))
