"""The labelled replies that are most like a reply, as the encoder reads them: an answer to "why do you think so?"."""

from collections.abc import Iterable, Sequence
from itertools import compress
from pathlib import Path

import numpy as np

from triage.domain.prediction import Similar, Utterance
from triage.understand.corpus import Example
from triage.understand.encoder import load_encoder, seed_readings
from triage.understand.features import read
from triage.understand.reader import Floats
from triage.understand.views import load_known, read_all

#: The latest own labels that are looked at; the seed's readings are stored, these are read anew.
_OWN = 1_000


def similar(
    utterances: Sequence[Utterance],
    seed: Sequence[Example],
    own: Sequence[Example],
    stored: Path,
    count: int = 3,
) -> list[tuple[Similar, ...]]:
    """Return for each utterance the ``count`` labelled replies nearest to it by cosine, nearest first.

    Copies of the same words are told once, replies of the seed in another language last. ``stored`` may hold readings
    of own labels. Replies of the seed whose readings did not come with the encoder are left out: reading them all
    would take minutes.

    :raises UserError: the encoder is missing or damaged.
    """
    encoder = load_encoder()
    known = load_known(encoder.name, seed_readings(), stored)
    labelled = [*own[-_OWN:], *seed]
    readings = [read(example.utterance) for example in labelled]
    here = [row < len(own[-_OWN:]) or known.holds(reading) for row, reading in enumerate(readings)]
    labelled, readings = list(compress(labelled, here)), list(compress(readings, here))
    vectors = _unit(read_all(readings, encoder, known=known)[1])
    asked = _unit(read_all([read(utterance) for utterance in utterances], encoder)[1])
    languages = np.array([example.language for example in labelled])
    own_ones = np.array([bool(example.by) for example in labelled], dtype=bool)
    found = []
    for utterance, row in zip(utterances, asked @ vectors.T, strict=True):
        understood = own_ones | (languages == utterance.language) | (not utterance.language)
        order = np.lexsort((-row, ~understood))
        found.append(_first(((labelled[index], float(row[index])) for index in order), count))
    return found


def _first(ordered: Iterable[tuple[Example, float]], count: int) -> tuple[Similar, ...]:
    """Return the first replies that have a text, each text once."""
    found: dict[str, Similar] = {}
    for example, likeness in ordered:
        text = example.utterance.text
        if text and text not in found:
            found[text] = Similar(text=text, label=example.label, by=example.by, likeness=likeness)
        if len(found) == count:
            break
    return tuple(found.values())


def _unit(vectors: Floats) -> Floats:
    unit: Floats = vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)
    return unit
