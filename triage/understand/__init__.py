"""Understand: what does a reply want? The only home of scikit-learn and of the sentence encoder.

    features    words, context and hashed counts      encoder    meaning as a vector
    head        what learns, and is calibrated        classifier utterances in, predictions out
    training    seed and own labels -> a new model    artifacts  models on disk

Importing this package loads neither scikit-learn nor the encoder; :func:`load_classifier` does.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from triage.domain.intents import Intent

if TYPE_CHECKING:
    from triage.understand.classifier import ReplyClassifier


def load_classifier(directory: Path, thresholds: Mapping[Intent, float] | None = None) -> "ReplyClassifier":
    """Load the model that ``directory/current`` names; ``thresholds`` go before the model's own.

    :raises UserError: it is missing or does not fit.
    """
    from triage.understand.classifier import load_classifier as load

    return load(directory, thresholds)
