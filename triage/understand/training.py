"""Make a model from labelled replies."""

from collections.abc import Callable, Sequence
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
from triage.understand.encoder import encoder_folder, load_encoders
from triage.understand.evaluation import Evaluation, evaluate
from triage.understand.features import read
from triage.understand.learning import Comparison, Doubt, doubtful, weigh
from triage.understand.thresholds import certainty, choose, handled_right
from triage.understand.views import load_known, look

#: Told what is being done and how far it is, 0 to 1.
Progress = Callable[[str, float], None]


def silent(what: str, share: float) -> None:
    """Tell nobody."""


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
    champion = _champion(directory, seed.parent) if own else None
    doubts = doubtful(taught, champion.predict([label.utterance for label in taught])) if champion else []
    weights = np.concatenate([np.ones(len(parts[Part.TRAIN])), weigh(taught, doubts)])
    challenger = fit([*parts[Part.TRAIN], *taught], parts[Part.CALIBRATION], weights=weights, progress=progress)
    progress("measuring", 0.9)
    figures = evaluate(parts[Part.TEST], challenger)
    comparison = _compare(champion, challenger, parts[Part.TEST], held, figures, len(taught)) if champion else None
    data = fingerprint([*examples, *own])
    version = version_name(data, now or datetime.now(UTC))
    card = {
        "version": version,
        "encoder": challenger.encoders.name,
        "data": data,
        "examples": len(examples) + len(own),
        "labels": len(own),
        "replies": {str(part): len(rows) for part, rows in parts.items()},
        "thresholds": {str(intent): value for intent, value in challenger.thresholds.items()},
        "figures": figures.as_dict(),
        "learned": str(comparison) if comparison else "",
    }
    folder = artifacts.save(directory, challenger.head, card)
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
    seed: Sequence[Example],
    own: Sequence[Example],
    figures: Evaluation,
    labels: int,
) -> Comparison:
    """Measure both on the same held-out replies of both kinds."""
    return Comparison(
        labels=labels,
        seed_before=evaluate(seed, champion),
        seed_after=figures,
        own_before=evaluate(own, champion) if own else None,
        own_after=evaluate(own, challenger) if own else None,
    )


def version_name(data: str, now: datetime) -> str:
    """Name a model by the day it was made and the data it knows."""
    return f"{now:%Y%m%d}-{data[:8]}"


def fit(
    learned: Sequence[Example],
    held: Sequence[Example],
    *,
    weights: NDArray[np.float64] | None = None,
    progress: Progress = silent,
) -> ReplyClassifier:
    """Fit the head on one part, calibrate it and choose its thresholds on the other."""
    from triage.understand.head import IntentHead

    encoders = load_encoders()
    readings = [read(example.utterance) for example in learned]
    english = _english(learned)
    known = load_known(encoder_folder() / "seed.npz", encoders.name)
    views = look(readings, english, encoders, lambda share: progress("reading the replies", 0.6 * share), known)
    progress("learning", 0.6)
    head = IntentHead().fit_language(views.words, english)
    head.fit(views, _labels(learned), weights)
    progress("calibrating", 0.9)
    held_views = look([read(example.utterance) for example in held], _english(held), encoders, known=known)
    head.calibrate(held_views, _labels(held))
    thresholds = _thresholds(head, head.predict_proba(held_views), held)
    return ReplyClassifier(head, encoders, version="new", thresholds=thresholds)


def _thresholds(head: Any, probabilities: NDArray[np.float64], held: Sequence[Example]) -> dict[Intent, float]:
    intents = [Intent(name) for name in head.classes_]
    predicted = [intents[index] for index in probabilities.argmax(axis=1)]
    accepted = [frozenset({example.label, *example.acceptable}) for example in held]
    return choose(predicted, certainty(probabilities, intents), handled_right(predicted, accepted))


def _english(examples: Sequence[Example]) -> NDArray[np.bool_]:
    """Tell which examples are English: as noted with them, else by the plain letters of their text."""
    return np.array([(example.language or "en") == "en" for example in examples], dtype=bool)


def _labels(examples: Sequence[Example]) -> list[str]:
    return [str(example.label) for example in examples]
