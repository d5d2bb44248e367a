"""Make a model from labelled replies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.domain.intents import Intent
from triage.errors import UserError
from triage.understand import artifacts
from triage.understand.classifier import ReplyClassifier, load_classifier
from triage.understand.corpus import Example, Part, fingerprint, load_examples, trainable
from triage.understand.encoder import load_encoder
from triage.understand.evaluation import Evaluation
from triage.understand.learning import Comparison, Doubt, doubtful, weigh
from triage.understand.material import Looker, Material, Progress, silent
from triage.understand.thresholds import certainty, choose, handled_right

#: What the encoder read in own labels, kept in the folder of models.
OWN_READINGS = "readings.npz"


@dataclass(frozen=True, kw_only=True)
class TrainingReport:
    """What a training made."""

    version: str
    folder: Path
    #: Replies it learned from, calibrated on or was measured on, own labels included.
    examples: int
    #: Hash of all of them.
    data: str
    #: Figures on the seed's test personas.
    figures: Evaluation
    #: Against the model in use; None when there is none.
    comparison: Comparison | None = None
    #: Own labels that look wrong or contradict each other.
    doubts: tuple[Doubt, ...] = ()

    @property
    def better(self) -> bool:
        """It should take over: compared with the model in use it is better, and no intent is clearly worse."""
        return self.comparison is not None and self.comparison.better


def train(
    seed: Path,
    directory: Path,
    *,
    labels: Sequence[Example] = (),
    now: datetime | None = None,
    progress: Progress = silent,
) -> TrainingReport:
    """Train a challenger on the seed corpus and own labels, compare it with the champion, and save it in ``directory``.

    The champion is the model in use in ``directory``, else the one beside ``seed``. Promoting is the caller's decision
    (:attr:`TrainingReport.better`, :func:`artifacts.promote`). Same data and seed give the same figures.

    :raises UserError: the seed cannot be read.
    """
    examples, own = trainable(load_examples(seed)), trainable(labels)
    parts = {part: [example for example in examples if example.part is part] for part in Part}
    held = [label for label in own if label.part is Part.TEST]
    taught = [label for label in own if label.part is not Part.TEST]
    looker = Looker(directory / OWN_READINGS)
    lessons = looker.at([*parts[Part.TRAIN], *taught], own=taught, progress=progress)
    exam, own_exam = looker.at(parts[Part.TEST]), looker.at(held, own=held)
    champion = _champion(directory, seed.parent) if own else None
    doubts = doubtful(taught, lessons.last(len(taught)).judged(champion)) if champion else []
    weights = np.concatenate([np.ones(len(parts[Part.TRAIN])), weigh(taught, doubts)])
    challenger = fit(lessons, looker.at(parts[Part.CALIBRATION]), weights=weights, progress=progress)
    progress("measuring", 0.9)
    figures = exam.measured(challenger)
    comparison = _compare(champion, challenger, exam, own_exam, figures, len(taught)) if champion else None
    data = fingerprint([*examples, *own])
    version = version_name(data, now or datetime.now(UTC))
    card = {
        "version": version,
        "encoder": challenger.encoder.name,
        "data": data,
        "examples": len(examples) + len(own),
        "labels": len(own),
        "replies": {str(part): len(rows) for part, rows in parts.items()},
        "thresholds": {str(intent): value for intent, value in challenger.thresholds.items()},
        "figures": figures.as_dict(),
        "learned": str(comparison) if comparison else "",
    }
    folder = artifacts.save(directory, challenger.head, card)
    looker.save()
    progress("saved", 1.0)
    return TrainingReport(
        version=version,
        folder=folder,
        examples=len(examples) + len(own),
        data=data,
        figures=figures,
        comparison=comparison,
        doubts=tuple(doubts),
    )


def _champion(directory: Path, shipped: Path) -> ReplyClassifier | None:
    """Load the model in use; None when there is none that fits."""
    for place in (directory, shipped):
        try:
            return load_classifier(place)
        except UserError:
            continue
    return None


def _compare(
    champion: ReplyClassifier,
    challenger: ReplyClassifier,
    seed: Material,
    own: Material,
    figures: Evaluation,
    labels: int,
) -> Comparison:
    """Measure both on the same held-out replies of both kinds."""
    return Comparison(
        labels=labels,
        seed_before=seed.measured(champion),
        seed_after=figures,
        own_before=own.measured(champion) if own.examples else None,
        own_after=own.measured(challenger) if own.examples else None,
    )


def version_name(data: str, now: datetime) -> str:
    """Name a model by the day it was made and the data it knows."""
    return f"{now:%Y%m%d}-{data[:8]}"


def fit(
    lessons: Material,
    held: Material,
    *,
    weights: NDArray[np.float64] | None = None,
    progress: Progress = silent,
) -> ReplyClassifier:
    """Fit the head on some replies, calibrate it and choose its thresholds on others."""
    from triage.understand.head import IntentHead

    progress("learning", 0.6)
    head = IntentHead().fit(lessons.views, lessons.labels, weights)
    progress("calibrating", 0.85)
    head.calibrate(held.views, held.answers)
    thresholds = _thresholds(head, head.predict_proba(held.views), held.examples)
    return ReplyClassifier(head, load_encoder(), version="new", thresholds=thresholds)


def _thresholds(head: Any, probabilities: NDArray[np.float64], held: Sequence[Example]) -> dict[Intent, float]:
    intents = [Intent(name) for name in head.classes_]
    predicted = [intents[index] for index in probabilities.argmax(axis=1)]
    accepted = [frozenset({example.label, *example.acceptable}) for example in held]
    return choose(predicted, certainty(probabilities, intents), handled_right(predicted, accepted))
