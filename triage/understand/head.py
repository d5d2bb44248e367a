"""The scikit-learn part that learns: two linear readers, mixed and calibrated."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.linear_model import LogisticRegression

Matrix = NDArray[np.float64]
_TINY = 1e-9


class IntentHead(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Reads intents from (vectors, word counts): one logistic regression on each, their logarithms mixed.

    ``X`` is a pair: dense vectors (replies, d) and sparse counts (replies, buckets). ``mix_`` weighs the two readers,
    ``bias_`` shifts each intent; both come from :meth:`calibrate`, on replies that :meth:`fit` never saw.
    """

    def __init__(self, strength_vectors: float = 3.0, strength_words: float = 10.0, seed: int = 0) -> None:
        self.strength_vectors = strength_vectors
        self.strength_words = strength_words
        self.seed = seed

    def fit(self, X: tuple[Any, Any], y: Any, sample_weight: Any = None) -> "IntentHead":  # noqa: N803
        """Learn from labelled replies."""
        vectors, counts = X
        self.idf_ = TfidfTransformer(sublinear_tf=True).fit(counts)
        self.meaning_ = LogisticRegression(C=self.strength_vectors, max_iter=300, tol=1e-3).fit(
            vectors, y, sample_weight
        )
        self.words_ = LogisticRegression(C=self.strength_words, max_iter=60, tol=1e-3).fit(
            self.idf_.transform(counts), y, sample_weight
        )
        self.classes_ = self.meaning_.classes_
        self.mix_ = np.array([1.0, 1.0])
        self.bias_ = np.zeros(len(self.classes_))
        return self

    def calibrate(self, X: tuple[Any, Any], y: Any) -> "IntentHead":  # noqa: N803
        """Set mix and bias so that confidences are honest on held-out replies."""
        parts = self.readings(X)
        truth = np.searchsorted(self.classes_, np.asarray(y))
        rows = np.arange(len(truth))

        def loss(parameters: Matrix) -> float:
            log = _log_softmax(_mixed(parts, parameters[:2], parameters[2:]))
            return float(-log[rows, truth].mean() + 0.01 * (parameters[2:] ** 2).sum())

        start = np.concatenate([[0.7, 0.7], np.zeros(len(self.classes_))])
        found = minimize(loss, start, method="L-BFGS-B", bounds=[(0.05, 3)] * 2 + [(-2, 2)] * len(self.classes_)).x
        self.mix_, self.bias_ = found[:2], found[2:]
        return self

    def readings(self, X: tuple[Any, Any]) -> tuple[Matrix, Matrix]:  # noqa: N803
        """Return the logarithms of both readers' probabilities."""
        vectors, counts = X
        meaning = self.meaning_.predict_proba(vectors)
        words = self.words_.predict_proba(self.idf_.transform(counts))
        return np.log(meaning + _TINY), np.log(words + _TINY)

    def predict_proba(self, X: tuple[Any, Any]) -> Matrix:  # noqa: N803
        """Return calibrated probabilities, shape (replies, intents) in the order of ``classes_``."""
        mixed: Matrix = np.exp(_log_softmax(_mixed(self.readings(X), self.mix_, self.bias_)))
        return mixed

    def predict(self, X: tuple[Any, Any]) -> Any:  # noqa: N803
        """Return the likeliest intent of each reply."""
        return self.classes_[self.predict_proba(X).argmax(axis=1)]


def _mixed(parts: tuple[Matrix, Matrix], mix: Matrix, bias: Matrix) -> Matrix:
    scores: Matrix = mix[0] * parts[0] + mix[1] * parts[1] + bias
    return scores


def _log_softmax(scores: Matrix) -> Matrix:
    shifted = scores - scores.max(axis=1, keepdims=True)
    result: Matrix = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return result
