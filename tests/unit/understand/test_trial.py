"""Thresholds tried on replies with known labels."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from triage.domain.intents import CLASSIFIABLE, Intent
from triage.domain.prediction import Utterance
from triage.understand.corpus import Example
from triage.understand.trial import trial
from triage.understand.views import Views


class Parrot:
    """Reads refusals that are as sure as told; its head is itself."""

    intents = CLASSIFIABLE
    thresholds = dict.fromkeys(CLASSIFIABLE, 0.75)

    def __init__(self, *sure: float) -> None:
        self.sure = sure

    @property
    def head(self) -> "Parrot":
        """See :class:`ReplyClassifier`."""
        return self

    def predict_proba(self, views: Views) -> Any:
        """See :meth:`IntentHead.predict_proba`."""
        rows = np.zeros((len(views.full), len(CLASSIFIABLE)))
        rows[:, CLASSIFIABLE.index(Intent.NOT_INTERESTED)] = self.sure
        rows[:, CLASSIFIABLE.index(Intent.OTHER)] = 1 - np.array(self.sure)
        return rows


def labelled(*labels: Intent) -> list[Example]:
    """Replies with these labels."""
    return [Example(id=str(n), utterance=Utterance(text=f"no {n}"), label=label) for n, label in enumerate(labels)]


def test_a_higher_threshold_gives_more_to_read_and_fewer_wrong() -> None:
    """Of four replies two lie between 0.75 and 0.9, one of them wrong: told for 1,000 replies."""
    rows = labelled(Intent.NOT_INTERESTED, Intent.NOT_INTERESTED, Intent.NOT_NOW, Intent.OTHER)
    parrot: Any = Parrot(0.95, 0.8, 0.8, 0.6)
    (found,) = trial(parrot, rows, {Intent.NOT_INTERESTED: 0.9}, Path("none"))
    assert (found.more_to_read, found.fewer_wrong) == (500, 250)
    assert str(found) == "not_interested from 0.75 to 0.90: in 1,000 replies +500 to read, -250 wrong"


def test_without_wishes_each_threshold_is_moved_down_and_up() -> None:
    """Two steps per intent, told as work and as errors."""
    parrot: Any = Parrot(0.7)
    found = trial(parrot, labelled(Intent.NOT_INTERESTED), {}, Path("none"))
    assert len(found) == 2 * len(CLASSIFIABLE)
    lower = next(change for change in found if change.intent is Intent.NOT_INTERESTED and change.after < change.before)
    assert (lower.after, lower.more_to_read) == (pytest.approx(0.7), -1000)
