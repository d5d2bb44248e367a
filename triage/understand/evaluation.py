"""How good a classifier is on labelled replies, in figures; :mod:`evaluation_view` shows them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from triage.domain.intents import ALIKE, CLASSIFIABLE, POSITIVE, Intent
from triage.domain.prediction import Prediction, Utterance
from triage.understand.calibration import Bin, calibration_error, reliability
from triage.understand.corpus import Example

#: Shares of replies handled without a person at which the accuracy is told.
_COVERAGES = (0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0)


@dataclass(frozen=True, kw_only=True)
class IntentFigures:
    """Figures of one intent; a share of nothing is 0."""

    count: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """Figures of a classifier on labelled replies. Shares are 0 to 1."""

    model: str
    replies: int
    #: Right by the label alone; right by the label or an acceptable alternative.
    strict: float
    accepted: float
    macro_f1: float
    intents: Mapping[str, IntentFigures]
    #: label -> answer -> count, strict.
    confusion: Mapping[str, Mapping[str, int]]
    #: Opt-outs that were found, and other replies that were taken for opt-outs.
    opt_out_recall: float
    false_opt_outs: float
    #: Distance between confidence and truth, over all replies and per predicted intent.
    calibration_error: float
    calibration_errors: Mapping[str, float]
    bins: tuple[Bin, ...]
    #: Share of replies that a person is asked about, and how right the rest is handled.
    asked: float
    handled_right: float
    #: Promotions and opt-outs that happen without a person: how many, and the share that is right.
    automatic: int
    automatic_right: float
    #: (share of replies kept, accepted accuracy among them), surest first.
    coverage: tuple[tuple[float, float], ...]
    #: (count, accepted accuracy) by language and by difficulty.
    languages: Mapping[str, tuple[int, float]]
    difficulties: Mapping[str, tuple[int, float]]

    def as_dict(self) -> dict[str, Any]:
        """Return plain data for JSON."""
        return asdict(self)


class Predictor(Protocol):
    """What can be measured: anything that predicts as :class:`triage.ports.Classifier` does."""

    @property
    def version(self) -> str:
        """Version of the model."""

    def predict(self, utterances: Sequence[Utterance]) -> Sequence[Prediction]:
        """Return one prediction per utterance, in order."""


def evaluate(rows: Sequence[Example], classifier: Predictor) -> Evaluation:
    """Measure a classifier on labelled replies; delivery reports are left out, they are recognised by structure."""
    examples = [row for row in rows if row.label is not Intent.BOUNCE]
    predictions = list(classifier.predict([example.utterance for example in examples]))
    return figures(examples, predictions, model=classifier.version)


def figures(examples: Sequence[Example], predictions: Sequence[Prediction], *, model: str = "") -> Evaluation:
    """Compare predictions with labels, row by row."""
    accepted = _column(example.accepts(found.intent) for example, found in zip(examples, predictions, strict=True))
    strict = _column(example.label == found.intent for example, found in zip(examples, predictions, strict=True))
    confidences = np.array([found.confidence for found in predictions], dtype=float)
    per_intent = _per_intent(examples, predictions)
    present = [found.f1 for found in per_intent.values() if found.count]
    opt_out = _column(example.label is Intent.UNSUBSCRIBE for example in examples)
    called = _column(found.intent is Intent.UNSUBSCRIBE for found in predictions)
    may_be = _column(example.accepts(Intent.UNSUBSCRIBE) for example in examples)
    bins = reliability(confidences, accepted)
    return Evaluation(
        model=model,
        replies=len(examples),
        strict=_mean(strict),
        accepted=_mean(accepted),
        macro_f1=float(np.mean(present)) if present else 0.0,
        intents=per_intent,
        confusion=_confusion(examples, predictions),
        opt_out_recall=_mean(called[opt_out]),
        false_opt_outs=_mean(called[~may_be]),
        calibration_error=calibration_error(bins),
        calibration_errors=_calibration_errors(predictions, confidences, accepted),
        bins=bins,
        **_handling(examples, predictions),
        coverage=_coverage(confidences, accepted),
        languages=_groups([example.language for example in examples], accepted),
        difficulties=_groups([str(example.difficulty or "") for example in examples], accepted),
    )


def _handling(examples: Sequence[Example], predictions: Sequence[Prediction]) -> dict[str, Any]:
    """Return what happens without a person, and how right it is."""
    right = _column(
        bool(ALIKE[found.intent] & {example.label, *example.acceptable})
        for example, found in zip(examples, predictions, strict=True)
    )
    unsure = _column(found.unsure for found in predictions)
    acts = _column(found.intent in POSITIVE or found.intent is Intent.UNSUBSCRIBE for found in predictions) & ~unsure
    return {
        "asked": _mean(unsure),
        "handled_right": _mean(right[~unsure]),
        "automatic": int(acts.sum()),
        "automatic_right": _mean(right[acts]),
    }


def _per_intent(examples: Sequence[Example], predictions: Sequence[Prediction]) -> dict[str, IntentFigures]:
    """Count per intent, strict."""
    wanted = Counter(example.label for example in examples)
    given = Counter(found.intent for found in predictions)
    hits = Counter(e.label for e, found in zip(examples, predictions, strict=True) if e.label == found.intent)
    return {
        str(intent): IntentFigures(
            count=wanted[intent],
            precision=_share(hits[intent], given[intent]),
            recall=_share(hits[intent], wanted[intent]),
            f1=_share(2 * hits[intent], wanted[intent] + given[intent]),
        )
        for intent in CLASSIFIABLE
    }


def _confusion(examples: Sequence[Example], predictions: Sequence[Prediction]) -> dict[str, dict[str, int]]:
    counts = Counter((e.label, found.intent) for e, found in zip(examples, predictions, strict=True))
    return {
        str(label): {str(answer): counts[label, answer] for answer in CLASSIFIABLE if counts[label, answer]}
        for label in CLASSIFIABLE
    }


def _calibration_errors(
    predictions: Sequence[Prediction], confidences: NDArray[np.float64], right: NDArray[np.bool_]
) -> dict[str, float]:
    errors = {}
    for intent in CLASSIFIABLE:
        here = _column(found.intent is intent for found in predictions)
        errors[str(intent)] = calibration_error(reliability(confidences[here], right[here]))
    return errors


def _coverage(confidences: NDArray[np.float64], right: NDArray[np.bool_]) -> tuple[tuple[float, float], ...]:
    order = np.argsort(-confidences, kind="stable")
    kept = [(share, order[: max(1, round(share * len(order)))]) for share in _COVERAGES]
    return tuple((share, _mean(right[best])) for share, best in kept)


def _groups(names: Sequence[str], right: NDArray[np.bool_]) -> dict[str, tuple[int, float]]:
    found = {}
    for name in sorted(set(names)):
        here = _column(other == name for other in names)
        found[name or "unknown"] = (int(here.sum()), _mean(right[here]))
    return found


def _column(values: Any) -> NDArray[np.bool_]:
    return np.array(list(values), dtype=bool)


def _mean(values: NDArray[np.bool_]) -> float:
    return float(values.mean()) if len(values) else 0.0


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
