"""Make a model from labelled replies."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from triage.understand import artifacts
from triage.understand.classifier import ReplyClassifier
from triage.understand.corpus import Example, Part, fingerprint, load_examples, trainable
from triage.understand.encoder import sentence_encoder
from triage.understand.features import hashed, read

#: Told what is being done and how far it is, 0 to 1.
Progress = Callable[[str, float], None]
_BATCH = 256


@dataclass(frozen=True, kw_only=True)
class TrainingReport:
    """What a training made."""

    version: str
    folder: Path
    examples: int
    #: Data hash of everything it learned from.
    data: str


def train(
    seed: Path, directory: Path, *, labels: Sequence[Example] = (), progress: Progress = lambda what, share: None
) -> TrainingReport:
    """Train a model on the seed corpus and own labels, and save it in ``directory``.

    Same data and seed give the same figures.

    :raises UserError: the seed cannot be read.
    """
    examples = trainable([*load_examples(seed), *labels])
    learned = [example for example in examples if example.part is Part.TRAIN]
    held = [example for example in examples if example.part is Part.CALIBRATION]
    classifier = fit(learned, held, progress)
    data = fingerprint(examples)
    version = f"1-{data[:8]}"
    card = {"version": version, "encoder": classifier.encoder.name, "data": data, "examples": len(examples)}
    folder = artifacts.save(directory, classifier.head, card)
    progress("saved", 1.0)
    return TrainingReport(version=version, folder=folder, examples=len(examples), data=data)


def fit(learned: Sequence[Example], held: Sequence[Example], progress: Progress) -> ReplyClassifier:
    """Fit the head on one part and calibrate it on the other."""
    from triage.understand.head import IntentHead

    head = IntentHead()
    features = look_at(learned, lambda share: progress("reading the replies", 0.4 * share))
    progress("learning", 0.4)
    head.fit(features, [str(example.label) for example in learned])
    progress("calibrating", 0.9)
    head.calibrate(look_at(held), [str(example.label) for example in held])
    return ReplyClassifier(head, sentence_encoder(), version="new")


def look_at(examples: Sequence[Example], tell: Callable[[float], None] = lambda share: None) -> tuple[Any, Any]:
    """Return the features of examples, in batches so that progress can be told."""
    readings = [read(example.utterance) for example in examples]
    encoder = sentence_encoder()
    vectors = []
    for start in range(0, len(readings), _BATCH):
        vectors.append(encoder.encode(readings[start : start + _BATCH]))
        tell(min(1.0, (start + _BATCH) / max(1, len(readings))))
    return (np.concatenate(vectors) if vectors else encoder.encode([])), hashed(readings)
