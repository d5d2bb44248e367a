"""High-precision cues in many languages: hints for the model, and the attributes beside the intent.

A cue never overrides the model. It is one more feature (so that "abmelden" and "désabonner" teach each other), a
reason in words for the explanation, and the source of ``buying_signal`` and ``reason``.
"""

import re
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from triage.domain.intents import POSITIVE, Intent
from triage.understand.cue_words import ASKING
from triage.understand.cue_words_refusing import REFUSING

FORMULAS = {**ASKING, **REFUSING}

#: What a salesperson reads for a cue.
NAMES: dict[str, str] = {
    "opt_out": "asks to be left out",
    "threat": "threatens law or report",
    "price": "speaks about a price",
    "buying": "goes towards buying",
    "meeting": "speaks of a call or meeting",
    "calendar": "names a day or hour",
    "later": "speaks of a later time",
    "away": "is away",
    "automatic": "reads like automatic mail",
    "pointer": "points to somebody else",
    "gone": "wrong or former person",
    "refusal": "a refusing formula",
    "has_solution": "has a solution already",
    "budget": "no money for it",
    "hostile": "rough words",
}
CUES = tuple(NAMES)
#: Scripts without spaces have no word boundaries to hold on to.
_UNSPACED = frozenset({"ja", "zh", "ko"})
#: What a text looks like, beside its cues.
_SHAPES = 10
_NEGATION = re.compile(
    r"\b(?:no|not|never|nor|without|don'?t|won'?t|can'?t|isn'?t|nicht|kein\w*|nie|ne|pas|sans|sin|non|niet|geen|não|nem"
    r"|nie|inte|ikke|не|нет|ні|без|yok|değil)\b|ない|ません|不|没|别|안|않|없",
)
_NO_NEED = re.compile(
    r"\bneed|\buse for|bedarf|brauch|besoin|necesit|bisogno|nodig|precis|potrzeb|behov|нуж|треб|потріб|必要|需要|필요"
)
#: How a reason is told, the strongest first.
_REASONS = ("hostile", "has_solution", "budget", "timing", "no_need")
_REASON_CUES = {"hostile": "hostile", "has_solution": "has_solution", "budget": "budget", "timing": "later"}
_REFUSALS = frozenset({Intent.NOT_INTERESTED, Intent.NOT_NOW, Intent.UNSUBSCRIBE})


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compile one expression per cue over all languages."""
    return tuple((cue, re.compile(_union(FORMULAS[cue]))) for cue in CUES)


def _union(languages: dict[str, str]) -> str:
    spaced = "|".join(found for language, found in languages.items() if language not in _UNSPACED)
    unspaced = "|".join(found for language, found in languages.items() if language in _UNSPACED)
    return rf"(?<!\w)(?:{spaced})(?!\w)" + (f"|{unspaced}" if unspaced else "")


def find(text: str) -> dict[str, tuple[int, int]]:
    """Return where each cue that occurs in a text is found first."""
    lowered = text.lower()
    found = ((cue, pattern.search(lowered)) for cue, pattern in _patterns())
    return {cue: match.span() for cue, match in found if match}


def vector(text: str) -> NDArray[np.float32]:
    """Return cues and shape of a text as numbers: each cue, each cue with a negation close before it, then shapes."""
    lowered = text.lower()
    found = find(text)
    row = np.zeros(2 * len(CUES) + _SHAPES, dtype=np.float32)
    for position, cue in enumerate(CUES):
        if cue in found:
            row[position] = 1.0
            row[len(CUES) + position] = negated(lowered, found[cue][0])
    row[2 * len(CUES) :] = _shape(text, lowered)
    return row


def names() -> tuple[str, ...]:
    """Return what each column of :func:`vector` says, "" for shapes."""
    return tuple(NAMES.values()) + tuple(f"{name}, negated" for name in NAMES.values()) + ("",) * _SHAPES


def negated(lowered: str, start: int) -> bool:
    """Tell whether a negation stands in the same clause, close before a position."""
    clause = re.split(r"[.,;:!?。、!?\n]", lowered[max(0, start - 40) : start])[-1]
    return _NEGATION.search(clause) is not None


def _shape(text: str, lowered: str) -> tuple[float, ...]:
    words = len(text.split())
    return (
        float(words <= 1),
        float(words <= 3),
        float(words <= 8),
        float(words > 40),
        float(text.rstrip().endswith(("?", "?"))),
        float("?" in text or "?" in text),
        float("!" in text),
        float(text.isupper()),
        float("@" in text),
        float(_NEGATION.search(lowered) is not None),
    )


#: Prices for one's own case, orders and contracts beyond the cue that the model was trained with.
_OWN_CASE = re.compile(
    r"(?<!\w)(?:"
    r"(?:cost|price|pric(?:e|ing)|quote|how much|what would|contract)\b[^.?!\n]{0,50}\b(?:\d+|dozen|our|us) ?"
    r"(?:seats?|users?|licen[cs]es?|machines?|units?|people|staff|pieces|sites?|trucks?|beds?|rooms?|stores?|of us)"
    r"|contract\b[^.?!\n]{0,40}\bcost|what would (?:a|the) contract"
    r"|(?:want|like|ready|need) to (?:buy|order|purchase|sign)|how (?:do|can|would) (?:we|i) (?:buy|order|pay|sign)"
    r"|we(?:'ll| will| would) (?:take|order|buy) (?:\d+|a|one|two|three|the)"
    r"|was (?:würden?|kosten?|kostet)[^.?!\n]{0,40}\b(?:\d+|uns)\b"
    r"|\d+ (?:stück|nutzer|lizenzen|plätze|mitarbeiter)[^.?!\n]{0,30}kost"
    r"|combien[^.?!\n]{0,40}\b\d+|cu[aá]nto[^.?!\n]{0,40}\b\d+|quanto[^.?!\n]{0,40}\b\d+|wat kost[^.?!\n]{0,40}\b\d+"
    r")(?!\w)"
)


def buying_signal(text: str, intent: Intent) -> bool:
    """Tell whether a positive reply goes towards buying: quote, price for their own case, contract, trial, order."""
    if intent not in POSITIVE:
        return False
    lowered = text.lower()
    _, cue = next(item for item in _patterns() if item[0] == "buying")
    found = (match for pattern in (cue, _OWN_CASE) for match in pattern.finditer(lowered))
    return any(not negated(lowered, match.start()) for match in found)


def reason(text: str, intent: Intent) -> str:
    """Return why a refusal refuses: hostile, has_solution, budget, timing, no_need; "" when it does not say."""
    if intent not in _REFUSALS:
        return ""
    found = find(text)
    for name in _REASONS[:-1]:
        if _REASON_CUES[name] in found:
            return name
    return "no_need" if intent is Intent.NOT_INTERESTED and _NO_NEED.search(text.lower()) else ""
