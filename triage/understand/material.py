"""What a training works on: labelled replies and their views, each reply read by the encoder once."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from triage.domain.prediction import Prediction
from triage.understand.classifier import ReplyClassifier
from triage.understand.corpus import Example
from triage.understand.encoder import load_encoder, seed_readings
from triage.understand.evaluation import Evaluation, figures
from triage.understand.features import Reading, read
from triage.understand.reader import Floats
from triage.understand.views import Views, load_known, look, save_known

#: Told what is being done and how far it is, 0 to 1.
Progress = Callable[[str, float], None]


def silent(what: str, share: float) -> None:
    """Tell nobody."""


@dataclass(frozen=True, kw_only=True)
class Material:
    """Labelled replies, and what encoder and words say of them."""

    examples: Sequence[Example]
    readings: Sequence[Reading]
    views: Views

    @property
    def labels(self) -> list[str]:
        """The labels, one per reply."""
        return [str(example.label) for example in self.examples]

    @property
    def answers(self) -> list[frozenset[str]]:
        """What counts as right for each reply: its label and the acceptable alternatives."""
        return [frozenset(map(str, (example.label, *example.acceptable))) for example in self.examples]

    def last(self, count: int) -> "Material":
        """Return the last replies."""
        rows = slice(len(self.examples) - count, None)
        return Material(examples=self.examples[rows], readings=self.readings[rows], views=self.views.take(rows))

    def judged(self, classifier: ReplyClassifier) -> Sequence[Prediction]:
        """Return what a classifier says, without explanations."""
        return classifier.judge(self.readings, self.views) if self.readings else []

    def measured(self, classifier: ReplyClassifier) -> Evaluation:
        """Return how good a classifier is on them."""
        return figures(self.examples, self.judged(classifier), model=classifier.version)


class Looker:
    """Has replies read once: those of the seed came with the encoder, own ones are kept beside the models."""

    def __init__(self, path: Path) -> None:
        self._encoder = load_encoder()
        self._path = path
        self._known = load_known(self._encoder.name, seed_readings(), path)
        self._own: list[tuple[Reading, Floats, Floats]] = []

    def at(self, examples: Sequence[Example], *, own: Sequence[Example] = (), progress: Progress = silent) -> Material:
        """Return examples with their views; ``own`` are the last of them, to be remembered."""
        readings = [read(example.utterance) for example in examples]
        views = look(readings, self._encoder, lambda share: progress("reading the replies", 0.6 * share), self._known)
        start = len(examples) - len(own)
        self._own += zip(readings[start:], views.half[start:], views.full[start:], strict=True)
        return Material(examples=examples, readings=readings, views=views)

    def save(self) -> None:
        """Remember what own replies read as, for the next training; where that fails they are read again."""
        if self._own:
            readings, half, full = zip(*self._own, strict=True)
            with suppress(OSError):
                save_known(self._path, readings, np.stack(half), np.stack(full), self._encoder.name)
