"""The scikit-learn part that learns: linear readers of each view, mixed and calibrated."""

import warnings
from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.base import BaseEstimator, ClassifierMixin, clone
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression

from triage.understand.views import Views

Matrix = NDArray[np.float64]
_TINY = 1e-9
#: Passes over the words. Stochastic average gradient (Schmidt et al. 2017) gets further in these than L-BFGS in 60, in
#: a quarter of the time, and more of them gain nothing.
_PASSES = 10
#: Times that all heavy replies together are shown to the word reader in one pass.
_SHOWN = 15_000
#: Keeps the biases small; picked by cross-validation over the calibration persons, where 0.002 to 0.02 differ little.
_RIDGE = 0.005
#: The ways a reply is read: in haste, and with all layers.
HALF, FULL = "half", "full"
#: Replies this sure after half of the layers are not read further.
SURE_AT_HALF = 0.9
_READERS = {HALF: ("words", "half"), FULL: ("words", "half", "full")}


class IntentHead(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Reads intents from :class:`Views`: one logistic regression per view, their logarithms added up with weights.

    ``mix_`` holds for each way of reading the weights of its views and a bias per intent; they come from
    :meth:`calibrate`, on replies that :meth:`fit` never saw.
    """

    def __init__(self, strength_words: float = 10.0, strength_vectors: float = 0.3) -> None:
        self.strength_words = strength_words
        self.strength_vectors = strength_vectors

    def fit(self, X: Views, y: Any, sample_weight: Any = None) -> "IntentHead":  # noqa: N803
        """Learn from labelled replies."""
        labels = np.asarray(y)
        weights = np.ones(len(labels)) if sample_weight is None else np.asarray(sample_weight, dtype=float)
        self.idf_ = TfidfTransformer(sublinear_tf=True).fit(X.words)
        times = _times(weights)
        rows = np.repeat(np.arange(len(labels)), times)
        words = LogisticRegression(C=self.strength_words, solver="sag", max_iter=_PASSES, tol=1e-3, random_state=0)
        vectors = LogisticRegression(C=self.strength_vectors, max_iter=200, tol=1e-3)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # the words are left after some passes on purpose
            self.readers_ = {
                "words": words.fit(
                    self.idf_.transform(X.words)[rows].astype(np.float64), labels[rows], weights[rows] / times[rows]
                ),
                "half": clone(vectors).fit(X.half, labels, weights),
                "full": clone(vectors).fit(X.full, labels, weights),
            }
        self.classes_ = self.readers_["words"].classes_
        self.mix_ = {
            way: np.concatenate([np.ones(len(names)), np.zeros(len(self.classes_))]) for way, names in _READERS.items()
        }
        return self

    def calibrate(self, X: Views, answers: Sequence[Collection[str]]) -> "IntentHead":  # noqa: N803
        """Set the mixes so that confidences are honest on held-out replies; ``answers``: all right ones of each."""
        right = np.array([[name in some for name in self.classes_] for some in answers], dtype=float)
        logs = self.logs(X)
        if len(right) >= 2 * len(self.classes_):
            self.mix_ = {way: _fit_mix([logs[name] for name in names], right) for way, names in _READERS.items()}
        return self

    def logs(self, X: Views) -> dict[str, Matrix]:  # noqa: N803
        """Return the logarithms of each reader's probabilities."""
        return {
            "words": self.read_words(X.words),
            **{name: self.read_vectors(name, getattr(X, name)) for name in ("half", "full")},
        }

    def read_words(self, words: Any) -> Matrix:
        """Return the logarithms of the word reader's probabilities."""
        if not words.shape[0]:
            return np.zeros((0, len(self.classes_)))
        return _log(self.readers_["words"].predict_proba(self.idf_.transform(words)))

    def read_vectors(self, name: str, vectors: Any) -> Matrix:
        """Return the logarithms of the probabilities of the reader of one of the encoder's readings."""
        if not len(vectors):
            return np.zeros((0, len(self.classes_)))
        return _log(self.readers_[name].predict_proba(vectors))

    def mixed(self, way: str, parts: list[Matrix]) -> Matrix:
        """Return calibrated probabilities from the readers of one way."""
        return np.exp(_mixed(parts, self.mix_[way]))

    def predict_proba(self, X: Views) -> Matrix:  # noqa: N803
        """Return calibrated probabilities, shape (replies, intents) in the order of ``classes_``.

        As a reply is read in practice: who is sure after half of the layers (:data:`SURE_AT_HALF`) is not read further.
        """
        logs = self.logs(X)
        half, full = (self.mixed(way, [logs[name] for name in _READERS[way]]) for way in (HALF, FULL))
        found: Matrix = np.where(half.max(axis=1, keepdims=True) >= SURE_AT_HALF, half, full)
        return found

    def predict(self, X: Views) -> Any:  # noqa: N803
        """Return the likeliest intent of each reply."""
        return self.classes_[self.predict_proba(X).argmax(axis=1)]


def _times(weights: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return how often each reply is shown to the word reader.

    The steps of SAG are as long as a weight of 1 bears, so a heavy reply is shown several times with a smaller weight,
    as far as :data:`_SHOWN` allows.
    """
    heavy = weights > 1
    often = np.minimum(np.ceil(weights), max(1.0, _SHOWN // max(1, int(heavy.sum()))))
    return np.where(heavy, often, 1).astype(np.int64)


def _log(probabilities: Matrix) -> Matrix:
    logs: Matrix = np.log(probabilities + _TINY)
    return logs


def _fit_mix(parts: list[Matrix], right: Matrix) -> Matrix:
    """Return weights and biases that make right answers likeliest on held-out replies.

    ``right``: 1 for each right answer, shape (replies, intents).
    """
    count, classes = len(parts), right.shape[1]

    def loss(parameters: Matrix) -> float:
        likelihoods = (np.exp(_mixed(parts, parameters)) * right).sum(axis=1)
        return float(-np.log(likelihoods + _TINY).mean() + _RIDGE * (parameters[count:] ** 2).sum())

    start = np.concatenate([np.full(count, 0.6), np.zeros(classes)])
    bounds = [(0.0, 3.0)] * count + [(-2.0, 2.0)] * classes
    found: Matrix = minimize(loss, start, method="L-BFGS-B", bounds=bounds).x
    return found


def _mixed(parts: list[Matrix], parameters: Matrix) -> Matrix:
    """Return logarithms of probabilities that sum to 1."""
    scores = parameters[len(parts) :] + sum(weight * part for weight, part in zip(parameters, parts, strict=False))
    shifted = scores - scores.max(axis=1, keepdims=True)
    result: Matrix = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return result
