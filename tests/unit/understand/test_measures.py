"""Figures: calibration, thresholds, evaluation, and how they are shown."""

import numpy as np
import pytest

from triage.domain.intents import Intent
from triage.domain.prediction import Prediction, Utterance
from triage.understand.calibration import calibration_error, reliability
from triage.understand.corpus import Example
from triage.understand.evaluation import figures
from triage.understand.evaluation_view import render, render_svg
from triage.understand.thresholds import COST, certainty, change, choose, handled_right

INTENTS = (Intent.INTERESTED, Intent.INFO_REQUESTED, Intent.UNSUBSCRIBE, Intent.NOT_INTERESTED)


def example(intent: Intent, *acceptable: Intent) -> Example:
    """A labelled reply."""
    return Example(
        id="x", utterance=Utterance(text="x"), label=intent, acceptable=acceptable, language="en", difficulty=2
    )


def said(intent: Intent, confidence: float, *, unsure: bool = False) -> Prediction:
    """A prediction."""
    return Prediction(
        intent=intent, confidence=confidence, runner_up=Intent.OTHER, runner_up_confidence=0.0, unsure=unsure
    )


def test_honest_confidence_has_no_error() -> None:
    """Right in eight of ten where 0.8 was said."""
    bins = reliability(np.full(10, 0.8), np.array([True] * 8 + [False] * 2))
    assert calibration_error(bins) == pytest.approx(0.0)


def test_boasting_is_measured() -> None:
    """Sure of everything, right in half: off by a half."""
    bins = reliability(np.ones(10), np.array([True, False] * 5))
    assert calibration_error(bins) == pytest.approx(0.5)
    assert calibration_error(()) == 0.0


def test_certainty_adds_what_is_handled_alike() -> None:
    """Interest or question, both raise a hand: their probabilities add up; a refusal stands alone."""
    rows = np.array([[0.45, 0.45, 0.02, 0.08], [0.15, 0.22, 0.03, 0.6]])
    assert certainty(rows, INTENTS).tolist() == pytest.approx([0.9, 0.6])


def test_a_possible_opt_out_is_never_passed_over() -> None:
    """Likely interest with a fair chance of an opt-out: a person looks."""
    assert certainty(np.array([[0.8, 0.0, 0.2, 0.0]]), INTENTS).tolist() == [0.0]


def test_after_the_information_mail_a_question_confirms_nothing() -> None:
    """Interest confirmed makes an SQL, a further question does not: their probabilities no longer add up."""
    rows = np.array([[0.45, 0.45, 0.02, 0.08]] * 2)
    assert certainty(rows, INTENTS, [False, True]).tolist() == pytest.approx([0.9, 0.45])


def test_thresholds_follow_the_cost_of_being_wrong() -> None:
    """Without mistakes to learn from, one acts when the expected cost is below that of a reading."""
    sure = np.linspace(0.3, 1, 200)
    found = choose([Intent.NOT_INTERESTED] * 200, sure, np.ones(200, dtype=bool))
    assert found[Intent.NOT_INTERESTED] == pytest.approx(1 - 1 / COST[Intent.NOT_INTERESTED])


def test_promotions_are_held_to_98_of_100() -> None:
    """Mistakes at high certainty push the threshold of promotions above them."""
    sure = np.linspace(0.9, 1, 400)
    right = sure > 0.97
    found = choose([Intent.INTERESTED] * 400, sure, right)
    kept = right[sure >= found[Intent.INTERESTED]]
    assert kept.mean() >= 0.98


def test_a_change_is_told_in_replies() -> None:
    """So many more to read, so many fewer wrong."""
    sure = np.array([0.5, 0.7, 0.9, 0.95])
    right = np.array([False, False, True, True])
    found = change(Intent.NOT_NOW, 0.4, 0.8, predicted=[Intent.NOT_NOW] * 4, sure=sure, handled_right=right)
    assert (found.more_to_read, found.fewer_wrong) == (500, 500)
    assert str(found) == "not_now from 0.40 to 0.80: in 1,000 replies +500 to read, -500 wrong"


def test_handling_may_be_right_where_the_intent_is_not() -> None:
    """A meeting taken for interest still raises a hand; an opt-out taken for a refusal does not suppress."""
    predicted = [Intent.INTERESTED, Intent.NOT_INTERESTED]
    labels = [frozenset({Intent.MEETING_REQUEST}), frozenset({Intent.UNSUBSCRIBE})]
    assert handled_right(predicted, labels).tolist() == [True, False]


def _evaluation() -> object:
    rows = [
        (example(Intent.INTERESTED), said(Intent.INTERESTED, 0.9)),
        (example(Intent.INTERESTED, Intent.OTHER), said(Intent.OTHER, 0.6, unsure=True)),
        (example(Intent.UNSUBSCRIBE), said(Intent.UNSUBSCRIBE, 0.99)),
        (example(Intent.NOT_INTERESTED), said(Intent.UNSUBSCRIBE, 0.7)),
    ]
    return figures([row[0] for row in rows], [row[1] for row in rows], model="m")


def test_counts_what_matters() -> None:
    """Strict, accepted, opt-outs, what happens without a person."""
    found = _evaluation()
    assert (found.strict, found.accepted) == (0.5, 0.75)
    assert (found.opt_out_recall, found.false_opt_outs) == (1.0, pytest.approx(1 / 3))
    assert (found.asked, found.automatic, found.automatic_right) == (0.25, 3, pytest.approx(2 / 3))
    assert found.confusion["not_interested"] == {"unsubscribe": 1}
    assert found.languages == {"en": (4, 0.75)}


def test_is_shown_in_words_and_as_a_picture() -> None:
    """The tables name every figure that scripts get; the picture is SVG."""
    text = render(_evaluation())
    assert "accepted    75.0%" in text
    assert "a person is asked about 25.0%" in text
    assert render_svg(_evaluation()).startswith("<svg")


def test_nothing_to_measure_is_no_error() -> None:
    """An empty file gives zeros."""
    found = figures([], [])
    assert (found.replies, found.accepted, found.macro_f1) == (0, 0.0, 0.0)
    assert "0 replies" in render(found)
