"""The classifier that flow asks: utterances in, predictions out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.domain.intents import Intent
from triage.domain.prediction import Prediction, Utterance
from triage.understand import artifacts, explain, signals
from triage.understand.encoder import Encoder, load_encoder
from triage.understand.features import Reading, hashed, read
from triage.understand.head import FULL, HALF, SURE_AT_HALF
from triage.understand.reader import Floats
from triage.understand.thresholds import certainty
from triage.understand.views import Views

#: Below it a prediction is unsure, when neither card nor configuration names another.
DEFAULT_THRESHOLD = 0.8
#: A second intent is told from this probability on.
SECONDARY = 0.2
#: Replies read at a time; keeps memory flat.
_STEP = 256
Matrix = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """What reading some replies gave: probabilities, the way each was read, and the states of its tokens."""

    probabilities: Matrix
    ways: list[str]
    tokens: list[Floats]


class ReplyClassifier:
    """A loaded model; implements :class:`triage.ports.Classifier`."""

    def __init__(
        self,
        head: Any,
        encoder: Encoder,
        *,
        version: str,
        thresholds: Mapping[Intent, float] | None = None,
    ) -> None:
        self.head = head
        self.encoder = encoder
        self._version = version
        self.thresholds = dict.fromkeys(Intent, DEFAULT_THRESHOLD) | dict(thresholds or {})
        self.intents = tuple(Intent(name) for name in head.classes_)
        coefficients = head.readers_["words"].coef_ * np.asarray(head.idf_.idf_)
        self._word_weights: Floats = (coefficients - coefficients.mean(axis=0)).astype(np.float32)

    @property
    def version(self) -> str:
        """Version of the model."""
        return self._version

    def predict(self, utterances: Sequence[Utterance]) -> Sequence[Prediction]:
        """Return one prediction per utterance, in order; an empty text gives ``other``, unsure."""
        found: list[Prediction] = []
        for start in range(0, len(utterances), _STEP):
            readings = [read(utterance) for utterance in utterances[start : start + _STEP]]
            seen = self._look(readings)
            sure = certainty(seen.probabilities, self.intents, [reading.after_info_mail for reading in readings])
            deciding = self._sentences(readings, seen)
            rows = zip(readings, seen.probabilities, sure, deciding, strict=True)
            found.extend(self._prediction(*row) for row in rows)
        return found

    def judge(self, readings: Sequence[Reading], views: Views) -> list[Prediction]:
        """Return what :meth:`predict` says of replies whose views are known, without explanations (for measuring)."""
        probabilities = self.head.predict_proba(views)
        sure = certainty(probabilities, self.intents, [reading.after_info_mail for reading in readings])
        rows = zip(readings, probabilities, sure, strict=True)
        return [self._verdict(*row) if row[0].text else self._empty() for row in rows]

    def _look(self, readings: Sequence[Reading]) -> _Seen:
        """Read replies with half of the layers, and those that leave doubt with all."""
        words = self.head.read_words(hashed(readings))
        found = np.zeros((len(readings), len(self.intents)))
        halves, going_on = np.zeros_like(found), np.zeros(len(readings), dtype=bool)

        def doubt(rows: NDArray[np.int64], half: Floats) -> NDArray[np.bool_]:
            halves[rows] = self.head.read_vectors(HALF, half)
            found[rows] = self.head.mixed(HALF, [words[rows], halves[rows]])
            going_on[rows] = found[rows].max(axis=1) < SURE_AT_HALF
            on: NDArray[np.bool_] = going_on[rows]
            return on

        encoded = self.encoder.reader.encode(readings, doubt)
        if going_on.any():
            full = self.head.read_vectors(FULL, encoded.full[going_on])
            found[going_on] = self.head.mixed(FULL, [words[going_on], halves[going_on], full])
        return _Seen(probabilities=found, ways=[FULL if on else HALF for on in going_on], tokens=encoded.tokens)

    def _prediction(self, reading: Reading, row: Matrix, sure: float, sentence: str) -> Prediction:
        if not reading.text:
            return self._empty()
        found = self._verdict(reading, row, sure)
        clues = explain.clues(reading, self._word_weights[self.intents.index(found.intent)])
        return replace(found, sentence=sentence, clues=clues)

    def _verdict(self, reading: Reading, row: Matrix, sure: float) -> Prediction:
        first, second = np.argsort(row)[::-1][:2]
        intent = self.intents[first]
        return Prediction(
            intent=intent,
            confidence=float(row[first]),
            runner_up=self.intents[second],
            runner_up_confidence=float(row[second]),
            secondary=self.intents[second] if row[second] >= SECONDARY else None,
            unsure=bool(sure < self.thresholds[intent]),
            buying_signal=signals.buying_signal(reading.text, intent),
            reason=signals.reason(reading.text, intent),
            model=self._version,
        )

    def _sentences(self, readings: Sequence[Reading], seen: _Seen) -> list[str]:
        """Find the sentence that decided each reply: its tokens gave most to the intent."""
        chosen = []
        best = seen.probabilities.argmax(axis=1)
        for reading, way, tokens, intent in zip(readings, seen.ways, seen.tokens, best, strict=True):
            parts = explain.parts_of(reading)
            shares = self._shares(reading, parts, way, tokens, int(intent)) if len(parts) > 1 else [1.0]
            chosen.append(explain.deciding(parts, shares))
        return chosen

    def _shares(self, reading: Reading, parts: Sequence[str], way: str, tokens: Floats, intent: int) -> list[float]:
        """Add up what the tokens of each sentence give, to first order."""
        reader, coefficients = self.encoder.reader, self.head.readers_[way].coef_
        places = np.array(reader.cutter.places(reading))
        given = reader.shares(way, tokens[1 : 1 + len(places)], coefficients[intent] - coefficients.mean(axis=0))
        spans = explain.spans_of(parts, reading.text)
        return [float(given[(places >= start) & (places < end)].sum()) for start, end in spans]

    def _empty(self) -> Prediction:
        return Prediction(
            intent=Intent.OTHER,
            confidence=0.5,
            runner_up=Intent.NOT_INTERESTED,
            runner_up_confidence=0.0,
            unsure=True,
            model=self._version,
        )


def load_classifier(directory: Path, thresholds: Mapping[Intent, float] | None = None) -> ReplyClassifier:
    """Load the model that ``current`` names; ``thresholds`` go before the model's own.

    :raises UserError: it is missing or does not fit.
    """
    return load_version(directory, artifacts.current_version(directory), thresholds)


def load_version(directory: Path, name: str, thresholds: Mapping[Intent, float] | None = None) -> ReplyClassifier:
    """Load one model of a directory.

    :raises UserError: it is missing or does not fit.
    """
    encoder = load_encoder()
    head, card = artifacts.load(directory, name, encoder=encoder.name)
    own = {Intent(intent): float(value) for intent, value in card.get("thresholds", {}).items()}
    return ReplyClassifier(head, encoder, version=name, thresholds={**own, **(thresholds or {})})
