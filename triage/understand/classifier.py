"""The classifier that flow asks: utterances in, predictions out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.domain.intents import Intent
from triage.domain.prediction import Prediction, Utterance
from triage.understand import artifacts, explain, signals
from triage.understand.encoder import Encoders, Floats, load_encoders
from triage.understand.features import Reading, hashed, read
from triage.understand.head import FULL, HALF, OTHER
from triage.understand.thresholds import certainty

#: Below it a prediction is unsure, when neither card nor configuration names another.
DEFAULT_THRESHOLD = 0.8
#: A second intent is told from this probability on.
SECONDARY = 0.2
#: English replies this sure after half of the layers are not read further.
SURE_AT_HALF = 0.9
#: Replies read at a time; keeps memory flat.
_STEP = 256
Matrix = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class _Seen:
    """What reading some replies gave: probabilities, and the token states of the English ones (None for others)."""

    probabilities: Matrix
    tokens: list[Floats | None]


class ReplyClassifier:
    """A loaded model; implements :class:`triage.ports.Classifier`."""

    def __init__(
        self,
        head: Any,
        encoders: Encoders,
        *,
        version: str,
        thresholds: Mapping[Intent, float] | None = None,
    ) -> None:
        self.head = head
        self.encoders = encoders
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

    def probabilities(self, readings: Sequence[Reading]) -> Matrix:
        """Return calibrated probabilities, shape (replies, intents) in the order of ``intents``."""
        return self._look(readings).probabilities

    def _look(self, readings: Sequence[Reading]) -> _Seen:
        """Read replies, each in its way."""
        words = hashed(readings)
        logs = self.head.read_words(words)
        english = self._english(readings, words)
        own, others = np.flatnonzero(english).tolist(), np.flatnonzero(~english).tolist()
        probabilities = np.zeros((len(readings), len(self.intents)))
        tokens: list[Floats | None] = [None] * len(readings)
        if len(own):
            probabilities[own], states = self._english_probabilities([readings[index] for index in own], logs[own])
            for index, state in zip(own, states, strict=True):
                tokens[index] = state
        if len(others):
            vectors = self.encoders.multilingual.encode([readings[index] for index in others])
            meaning = self.head.read_vectors("meaning", vectors)
            probabilities[others] = self.head.mixed(OTHER, [logs[others], meaning])
        return _Seen(probabilities=probabilities, tokens=tokens)

    def _english(self, readings: Sequence[Reading], words: Any) -> NDArray[np.bool_]:
        """Tell which replies are English: as told with the reply, else by their letters."""
        told = np.array([reading.language for reading in readings])
        guessed = self.head.is_english(words)
        english: NDArray[np.bool_] = np.where(told == "", guessed, told == "en").astype(bool)
        return english

    def _english_probabilities(self, readings: Sequence[Reading], words: Matrix) -> tuple[Matrix, list[Floats]]:
        """Read English replies with half of the layers, and those that leave doubt with all."""
        found = np.zeros_like(words)
        going_on = np.zeros(len(readings), dtype=bool)
        halves = np.zeros_like(words)

        def doubt(rows: NDArray[np.int64], half: Floats) -> NDArray[np.bool_]:
            halves[rows] = self.head.read_vectors("half", half)
            found[rows] = self.head.mixed(HALF, [words[rows], halves[rows]])
            going_on[rows] = found[rows].max(axis=1) < SURE_AT_HALF
            on: NDArray[np.bool_] = going_on[rows]
            return on

        encoded = self.encoders.english.encode(readings, doubt)
        if going_on.any():
            full = self.head.read_vectors("full", encoded.full[going_on])
            found[going_on] = self.head.mixed(FULL, [words[going_on], halves[going_on], full])
        return found, encoded.tokens

    def _prediction(self, reading: Reading, row: Matrix, sure: float, sentence: str) -> Prediction:
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
            unsure=bool(sure < self.thresholds[intent]),
            sentence=sentence,
            clues=explain.clues(reading, self._word_weights[first]),
            buying_signal=signals.buying_signal(reading.text, intent),
            reason=signals.reason(reading.text, intent),
            model=self._version,
        )

    def _sentences(self, readings: Sequence[Reading], seen: _Seen) -> list[str]:
        """Find the sentence that decided each reply."""
        parts = [explain.parts_of(reading) for reading in readings]
        best = seen.probabilities.argmax(axis=1)
        chosen = [found[0] for found in parts]
        others: list[int] = []
        for index, (found, tokens) in enumerate(zip(parts, seen.tokens, strict=True)):
            if len(found) > 1 and tokens is not None:
                chosen[index] = explain.deciding(found, self._token_shares(found, int(best[index]), tokens))
            elif len(found) > 1:
                others.append(index)
        alone = [(index, part) for index in others for part in parts[index]]
        vectors = self.encoders.multilingual.encode([Reading(text=part) for _, part in alone])
        logs = self.head.read_vectors("meaning", vectors)
        strongest: dict[int, float] = {}
        for (index, part), row in zip(alone, logs, strict=True):
            if index not in strongest or row[best[index]] > strongest[index]:
                strongest[index], chosen[index] = float(row[best[index]]), part
        return chosen

    def _token_shares(self, parts: Sequence[str], intent: int, tokens: Floats) -> list[float]:
        """Add up what each sentence's tokens give to the intent: the reader of the mean of all tokens is linear."""
        coefficients = self.head.readers_["full"].coef_
        given = self.encoders.english.shares(tokens[1:], coefficients[intent] - coefficients.mean(axis=0))
        shares, start = [], 0
        for part in parts:
            length = self.encoders.english.length(part)
            shares.append(float(given[start : start + length].sum()))
            start += length
        return shares

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
    encoders = load_encoders()
    head, card = artifacts.load(directory, name, encoder=encoders.name)
    own = {Intent(intent): float(value) for intent, value in card.get("thresholds", {}).items()}
    return ReplyClassifier(head, encoders, version=name, thresholds={**own, **(thresholds or {})})
