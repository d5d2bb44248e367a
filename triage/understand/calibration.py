"""How honest confidences are: expected calibration error (Naeini et al. 2015) and reliability bins."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_BINS = 10


@dataclass(frozen=True, kw_only=True)
class Bin:
    """Predictions of like confidence."""

    #: Lowest and highest confidence of the bin.
    low: float
    high: float
    count: int
    #: Mean confidence, and the share that was right.
    said: float
    right: float


def reliability(confidences: NDArray[np.float64], right: NDArray[np.bool_]) -> tuple[Bin, ...]:
    """Sort predictions into ten bins of equal width; empty bins are left out."""
    places = np.clip((confidences * _BINS).astype(int), 0, _BINS - 1)
    found = []
    for place in range(_BINS):
        inside = places == place
        if inside.any():
            found.append(
                Bin(
                    low=place / _BINS,
                    high=(place + 1) / _BINS,
                    count=int(inside.sum()),
                    said=float(confidences[inside].mean()),
                    right=float(right[inside].mean()),
                )
            )
    return tuple(found)


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the mean distance between said and right, weighed by the bins' counts; 0 without predictions."""
    total = sum(found.count for found in bins)
    return sum(found.count * abs(found.said - found.right) for found in bins) / total if total else 0.0
