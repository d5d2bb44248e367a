"""Understand: what does a reply want? The only home of scikit-learn and of the sentence encoder.

    features    words, context and hashed counts      pieces     text cut into the encoder's tokens
    reader      the encoder: tokens into vectors      encoder    which files it is made of, and its name
    views       all that is known of a reply          head       what learns, and is calibrated
    classifier  utterances in, predictions out        explain    sentence and words that decided
    material    labelled replies with their views     training   seed and own labels -> a new model
    learning    what labels count, what is better     artifacts  models on disk
    thresholds  when a person is asked                trial      what other thresholds would mean

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
