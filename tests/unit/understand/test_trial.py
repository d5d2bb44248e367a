"""Thresholds tried on replies with known labels."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest

from triage.domain.intents import CLASSIFIABLE, Intent
from triage.domain.prediction import Utterance
from triage.understand.corpus import Example
from triage.understand.features import Reading
from triage.understand.trial import trial


class Parrot:
    """Reads ``0.8`` as a refusal that is 80 % sure."""

    intents = CLASSIFIABLE
    thresholds = dict.fromkeys(CLASSIFIABLE, 0.75)

    def probabilities(self, readings: Sequence[Reading]) -> Any:
        """See :meth:`ReplyClassifier.probabilities`."""
        rows = np.zeros((len(readings), len(CLASSIFIABLE)))
        for row, reading in zip(rows, readings, strict=True):
            row[CLASSIFIABLE.index(Intent.NOT_INTERESTED)] = float(reading.text)
            row[CLASSIFIABLE.index(Intent.OTHER)] = 1 - float(reading.text)
        return rows


def refusals(*said: tuple[str, Intent]) -> list[Example]:
    """Replies and their labels."""
    return [Example(id=text, utterance=Utterance(text=text), label=label) for text, label in said]


def test_a_higher_threshold_gives_more_to_read_and_fewer_wrong() -> None:
    """Of four replies two lie between 0.75 and 0.9, one of them wrong: told for 1,000 replies."""
    rows = refusals(
        ("0.95", Intent.NOT_INTERESTED), ("0.8", Intent.NOT_INTERESTED), ("0.8", Intent.NOT_NOW), ("0.6", Intent.OTHER)
    )
    (found,) = trial(Parrot(), rows, {Intent.NOT_INTERESTED: 0.9})  # type: ignore[arg-type]
    assert (found.more_to_read, found.fewer_wrong) == (500, 250)
    assert str(found) == "not_interested from 0.75 to 0.90: in 1,000 replies +500 to read, -250 wrong"


def test_without_wishes_each_threshold_is_moved_down_and_up() -> None:
    """Two steps per intent, told as work and as errors; progress reaches its end."""
    told: list[float] = []
    found = trial(Parrot(), refusals(("0.7", Intent.NOT_INTERESTED)), progress=told.append)  # type: ignore[arg-type]
    assert len(found) == 2 * len(CLASSIFIABLE)
    lower = next(change for change in found if change.intent is Intent.NOT_INTERESTED and change.after < change.before)
    assert (lower.after, lower.more_to_read) == (pytest.approx(0.7), -1000)
    assert told[-1] == 1.0
