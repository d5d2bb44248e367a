"""Why a prediction says what it says: the words that spoke for it, and the sentence that decided."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from triage.domain.prediction import Clue
from triage.understand import signals
from triage.understand.features import Reading, cue_column, phrases, sentences

#: Clues shown, and phrases looked at in a long reply.
_CLUES = 4
_PHRASES = 240
#: Sentences among which the deciding one is looked for.
_SENTENCES = 12
#: Phrases that only hold a reply together say nothing to a reader.
_DULL = frozenset(
    {"the", "a", "an", "to", "of", "and", "i", "is", "it", "you", "?", "!", "we", "for", "in", "on", "at"}
)


def clues(reading: Reading, weights: Any) -> tuple[Clue, ...]:
    """Return the phrases that weigh most for (or against) an intent, without overlaps, the strongest first.

    ``weights`` holds what each column of the hashed words weighs for the intent, against the average intent.
    """
    shown = reading.text[:600]
    found = {words: float(weights[column]) for words, column in phrases(shown)[:_PHRASES]}
    for cue, (start, end) in signals.find(shown).items():
        found[shown[start:end]] = found.get(shown[start:end], 0.0) + float(weights[cue_column(cue)])
    chosen: list[Clue] = []
    for words, weight in sorted(found.items(), key=lambda item: -abs(item[1])):
        fresh = all(words not in other.words and other.words not in words for other in chosen)
        if fresh and words.lower() not in _DULL and weight != 0 and len(words) > 1:
            chosen.append(Clue(words=words, weight=weight))
        if len(chosen) == _CLUES:
            break
    total = sum(abs(clue.weight) for clue in chosen) or 1.0
    return tuple(Clue(words=clue.words, weight=round(clue.weight / total, 3)) for clue in chosen)


def deciding(parts: Sequence[str], shares: Sequence[float]) -> str:
    """Return the sentence that gave most."""
    return parts[int(np.argmax(shares))] if parts else ""


def parts_of(reading: Reading) -> list[str]:
    """Return the sentences among which the deciding one is looked for: those that hold a word."""
    parts = sentences(reading.text)[:_SENTENCES]
    return [part for part in parts if any(letter.isalnum() for letter in part)] or [reading.text]


def spans_of(parts: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Return where in the text each of its sentences begins and ends."""
    spans, end = [], 0
    for part in parts:
        start = max(end, text.find(part, end))
        end = start + len(part)
        spans.append((start, end))
    return spans
