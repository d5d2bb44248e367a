"""Thresholds tried on replies with known labels: how many more a person would read, how many fewer go wrong."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from triage.domain.intents import CLASSIFIABLE, Intent
from triage.understand.classifier import ReplyClassifier
from triage.understand.corpus import Example
from triage.understand.material import Looker
from triage.understand.thresholds import Change, certainty, change, handled_right

#: How far each threshold is moved, down and up, when nobody says to what.
_STEP = 0.05


def trial(
    classifier: ReplyClassifier, examples: Sequence[Example], wanted: Mapping[Intent, float], stored: Path
) -> list[Change]:
    """Tell what other thresholds would do to labelled replies; without ``wanted`` each is moved a step down and up.

    ``stored`` may hold what the encoder read in own labels.
    """
    material = Looker(stored).at(examples)
    probabilities = classifier.head.predict_proba(material.views)
    predicted = [classifier.intents[index] for index in probabilities.argmax(axis=1)]
    late = [reading.after_info_mail for reading in material.readings]
    sure = certainty(probabilities, classifier.intents, late)
    right = handled_right(predicted, [frozenset({example.label, *example.acceptable}) for example in examples])
    moves = wanted.items() if wanted else _steps(classifier.thresholds)
    return [
        change(intent, classifier.thresholds[intent], after, predicted=predicted, sure=sure, handled_right=right)
        for intent, after in moves
    ]


def _steps(thresholds: Mapping[Intent, float]) -> list[tuple[Intent, float]]:
    moved = ((intent, round(thresholds[intent] + by, 3)) for intent in CLASSIFIABLE for by in (-_STEP, _STEP))
    return [(intent, min(1.0, max(0.0, after))) for intent, after in moved]
