"""What the classifier sees of a reply: its words, the context that decides short ones, and hashed word features."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from triage.domain.prediction import Utterance
from triage.understand import signals

#: Longer texts are read at both ends: what a reply wants stands at its beginning or its end.
MAX_TEXT = 1600
#: A reply with more words speaks for itself; the question it answers would only add noise.
CONTEXT_WORDS = 12
#: Buckets of the hashed features.
WORD_BUCKETS = 2**17
LETTER_BUCKETS = 2**16

_ANSWER_PREFIX = re.compile(
    r"^\s*(?:re|aw|antw|sv|vs|odp|rif|res|ynt|回复|回覆|答复|返信|ответ|відп)\s*(?:\[\d+\])?\s*[:：]", re.IGNORECASE
)
_QUOTE_MARK = re.compile(r"^[>|\s]+", re.MULTILINE)
_SENTENCE = re.compile(r"[^.!?。！？؟\n]*(?:[?？؟]|か。)|[^.!?。！？؟\n]+[.!。！]*")
#: How a question ends; Japanese ones need no mark.
_ASKING = ("?", "？", "؟", "か。", "か")
#: The Greek question mark, which NFKC turns into a semicolon.
_GREEK_ASKING = re.compile(r"(?<=[\u0370-\u03ff\u1f00-\u1fff]);")
_LINK = re.compile(r"\S*(?:://|www\.)\S*")
_SPACE = re.compile(r"[^\S\n]+")
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[?!]")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """One reply, ready to be looked at."""

    #: The new words, normalised (NFKC, one kind of apostrophe, spaces folded).
    text: str
    #: The subject when the sender (or a machine) wrote it, "" when it is only our own with "Re:".
    subject: str = ""
    #: The question of our mail that a short reply answers, else "".
    question: str = ""
    #: It may answer our information mail.
    after_info_mail: bool = False

    @cached_property
    def spoken(self) -> str:
        """The text with each emoji as its name, for readers that know words only."""
        return speak(self.text)


def read(utterance: Utterance) -> Reading:
    """Prepare an utterance; an empty text takes the subject's words."""
    text = _clip(normalise(utterance.text))
    subject = "" if _ANSWER_PREFIX.match(utterance.subject) else normalise(utterance.subject)
    question = last_question(utterance.quoted) if utterance.quoted and len(_WORD.findall(text)) <= CONTEXT_WORDS else ""
    return Reading(
        text=text or subject,
        subject=subject[:200],
        question=question,
        after_info_mail=utterance.after_info_mail,
    )


def normalise(text: str) -> str:
    """Fold compatibility characters, apostrophes and spaces; letters keep their case."""
    folded = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").replace("`", "'")
    return "\n".join(_SPACE.sub(" ", line).strip() for line in folded.splitlines()).strip()


def speak(text: str) -> str:
    """Write each emoji as its Unicode name: "👍" becomes "thumbs up sign"."""
    return text if text.isascii() else "".join(map(_spoken, text))


@lru_cache(maxsize=10_000)
def _spoken(letter: str) -> str:
    if letter in "\ufe0f\u200d" or (unicodedata.category(letter) == "Sk" and letter > "\u2190"):
        return ""
    if letter > "\u2190" and unicodedata.category(letter) == "So":
        return f" {unicodedata.name(letter, '').lower()} "
    return letter


def _clip(text: str) -> str:
    if len(text) <= MAX_TEXT:
        return text
    return text[: MAX_TEXT * 3 // 4] + "\n" + text[-MAX_TEXT // 4 :]


def last_question(quoted: str) -> str:
    """Return the last question of a quoted mail, "" when it asks none.

    Only the newest mail counts, so the search ends where the next quoted header or attribution begins.
    """
    body = _LINK.sub("", _QUOTE_MARK.sub("", normalise(quoted))[:4000])
    body = _GREEK_ASKING.sub("?", body)
    questions = [found.strip() for found in _SENTENCE.findall(body) if found.rstrip().endswith(_ASKING)]
    questions = [found for found in questions if 2 <= len(found) <= 200]
    return questions[-1] if questions else ""


def sentences(text: str) -> list[str]:
    """Split a reply into its sentences and lines, as they stand."""
    return [found.strip() for found in _SENTENCE.findall(text) if found.strip()]


@lru_cache(maxsize=1)
def _hashers() -> tuple[Any, Any]:
    """Make the two stateless vectorizers; scikit-learn is imported here and not before."""
    from sklearn.feature_extraction.text import HashingVectorizer

    common: dict[str, Any] = {"alternate_sign": False, "norm": None, "binary": True, "lowercase": True}
    words = HashingVectorizer(
        n_features=WORD_BUCKETS,
        ngram_range=(1, 3),
        token_pattern=r"(?u)\w+|[?!]",  # noqa: S106  a pattern, no password
        dtype="float32",
        **common,
    )
    letters = HashingVectorizer(
        n_features=LETTER_BUCKETS, ngram_range=(3, 5), analyzer="char_wb", dtype="float32", **common
    )
    return words, letters


def hashed(readings: Sequence[Reading]) -> Any:
    """Return word and letter n-grams and cues as a sparse matrix (replies, buckets), float32, zeros and ones.

    Words of the subject have buckets of their own; those of our question are left out, since nearly every reply quotes
    one and its words are ours.
    """
    from scipy.sparse import csr_matrix, hstack

    if not readings:
        columns = WORD_BUCKETS + LETTER_BUCKETS + len(signals.vector(""))
        return csr_matrix((0, columns), dtype=np.float32)
    words, letters = _hashers()
    texts = [_marked(reading) for reading in readings]
    cues = csr_matrix(np.array([signals.vector(reading.text) for reading in readings], dtype=np.float32))
    spoken = [reading.spoken for reading in readings]
    return hstack([words.transform(texts), letters.transform(spoken), cues], format="csr", dtype=np.float32)


def _marked(reading: Reading) -> str:
    """Prefix the words of the context, so that they hash apart."""
    context = [f"s_{word}" for word in _WORD.findall(reading.subject)] if reading.subject != reading.text else []
    return " ".join([*context, "\n", reading.spoken]) if context else reading.spoken


def phrases(text: str) -> list[tuple[str, int]]:
    """Return the words and phrases of a text that :func:`hashed` counts, as they stand, with their columns."""
    from sklearn.utils import murmurhash3_32

    found = []
    spots = [match.span() for match in _TOKEN.finditer(text)]
    for first in range(len(spots)):
        for last in range(first, min(first + 3, len(spots))):
            lowered = " ".join(text[start:end].lower() for start, end in spots[first : last + 1])
            column = abs(int(murmurhash3_32(lowered, seed=0))) % WORD_BUCKETS
            found.append((text[spots[first][0] : spots[last][1]], column))
    return found


def cue_column(cue: str) -> int:
    """Return the column of a cue in :func:`hashed`."""
    return WORD_BUCKETS + LETTER_BUCKETS + signals.CUES.index(cue)
