"""The classifier that flow asks: utterances in, predictions out."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from triage.domain.intents import Intent
from triage.domain.prediction import Prediction, Utterance
from triage.understand import artifacts
from triage.understand.encoder import SentenceEncoder, sentence_encoder
from triage.understand.features import Reading, hashed, read

#: Below it a prediction is unsure, when neither card nor configuration names another.
DEFAULT_THRESHOLD = 0.6
#: A second intent is told from this probability on.
SECONDARY = 0.25


class ReplyClassifier:
    """A loaded model; implements :class:`triage.ports.Classifier`."""

    def __init__(
        self,
        head: Any,
        encoder: SentenceEncoder,
        *,
        version: str,
        thresholds: Mapping[Intent, float] | None = None,
    ) -> None:
        self.head = head
        self.encoder = encoder
        self._version = version
        self.thresholds = dict.fromkeys(Intent, DEFAULT_THRESHOLD) | dict(thresholds or {})
        self.intents = tuple(Intent(name) for name in head.classes_)

    @property
    def version(self) -> str:
        """Version of the model."""
        return self._version

    def predict(self, utterances: Sequence[Utterance]) -> Sequence[Prediction]:
        """Return one prediction per utterance, in order; an empty text gives ``other``, unsure."""
        readings = [read(utterance) for utterance in utterances]
        if not readings:
            return []
        probabilities = self.probabilities(readings)
        return [self._prediction(reading, row) for reading, row in zip(readings, probabilities, strict=True)]

    def probabilities(self, readings: Sequence[Reading]) -> Any:
        """Return calibrated probabilities, shape (replies, intents) in the order of ``intents``."""
        return self.head.predict_proba((self.encoder.encode(readings), hashed(readings)))

    def _prediction(self, reading: Reading, row: Any) -> Prediction:
        if not reading.text:
            return self._empty()
        first, second = np.argsort(row)[::-1][:2]
        intent, confidence = self.intents[first], float(row[first])
        return Prediction(
            intent=intent,
            confidence=confidence,
            runner_up=self.intents[second],
            runner_up_confidence=float(row[second]),
            secondary=self.intents[second] if row[second] >= SECONDARY else None,
            unsure=confidence < self.thresholds[intent],
            model=self._version,
        )

    def _empty(self) -> Prediction:
        return Prediction(
            intent=Intent.OTHER, confidence=0.5, runner_up=Intent.NOT_INTERESTED, runner_up_confidence=0.0, unsure=True,
            model=self._version,
        )  # fmt: skip


def load_classifier(directory: Path, thresholds: Mapping[Intent, float] | None = None) -> ReplyClassifier:
    """Load the model that ``current`` names; ``thresholds`` go before the model's own.

    :raises UserError: it is missing or does not fit.
    """
    encoder = sentence_encoder()
    head, card = artifacts.load(directory, artifacts.current_version(directory), encoder=encoder.name)
    own = {Intent(name): float(value) for name, value in card.get("thresholds", {}).items()}
    return ReplyClassifier(head, encoder, version=str(card["version"]), thresholds={**own, **(thresholds or {})})
