"""Find what automatic answers say in a text: kinds of phrases, in 25 languages, in one pass over its words."""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from triage.parse import origin_words_asia, origin_words_east, origin_words_north, origin_words_west


class Kind(StrEnum):
    """What a phrase is a sign of."""

    #: The set phrases of absence notes ("out of the office").
    FORMULA = "formula"
    #: Being away in anybody's words ("on holiday").
    AWAY = "away"
    #: When it ends ("until", "back on").
    BACK = "back"
    #: Where urgent matters go meanwhile.
    URGENT = "urgent"
    #: Mail is not read or passed on meanwhile.
    NOREAD = "noread"
    #: An answer will come later.
    LATER = "later"
    #: "Thank you for your e-mail".
    THANKS = "thanks"
    #: The text calls itself automatic.
    AUTO = "auto"
    #: A receipt: request received, ticket opened.
    ACK = "ack"
    #: The person no longer works there.
    GONE = "gone"
    #: The address has changed or is given up.
    MOVED = "moved"
    #: Nobody reads this mailbox.
    UNREAD = "unread"
    #: The sender must prove to be human.
    VERIFY = "verify"
    #: A person talking to a person.
    TALK = "talk"


#: Letters that Unicode does not take apart.
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ı": "i", "œ": "oe"})
_NO_WORD = re.compile(r"[\W_]+")
_KEY = 4
_EAST_ASIAN = frozenset({"ja", "zh", "ko"})
#: Languages that share words, so that a wrong guess between them does no harm.
_KIN = (
    frozenset({"da", "no", "sv"}), frozenset({"cs", "sk"}), frozenset({"es", "pt", "it", "ca"}), frozenset({"ru",
    "uk", "bg", "sr"}),
    frozenset({"hr", "sl", "sr"}), frozenset({"ja", "zh"}), frozenset({"de", "nl"}), frozenset({"fi", "et"}),
)  # fmt: skip
_MAX_TEXT = 2400


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The phrases found in a text."""

    #: Kind -> the phrases of that kind, in the order of the text.
    phrases: dict[Kind, list[str]] = field(default_factory=dict)
    #: Position of the first sign of absence in the folded text, -1 when there is none.
    absence_at: int = -1
    #: Length of the folded text.
    length: int = 0

    def count(self, kind: Kind) -> int:
        """Return how many different phrases of a kind were found."""
        return len(self.phrases.get(kind, ()))

    def clue(self, *kinds: Kind) -> str:
        """Return the first phrase of the first of ``kinds`` that was found, or ""."""
        return next((self.phrases[kind][0] for kind in kinds if self.phrases.get(kind)), "")


def fold(text: str) -> str:
    """Return lower-case words with single blanks around them, without accents and punctuation."""
    low = text.lower()
    if not low.isascii():
        low = low.translate(_LETTERS)
        low = "".join(letter for letter in unicodedata.normalize("NFKD", low) if not unicodedata.combining(letter))
    return f" {_NO_WORD.sub(' ', low).strip()} "


def find(text: str, language: str) -> Evidence:
    """Return the phrases of ``language``, its kin and English in ``text``; of all languages when it is ""."""
    folded = fold(text[:_MAX_TEXT])
    among = _among(language)
    phrases: dict[Kind, list[str]] = {}
    absent = [
        position
        for position, phrase, kind in _hits(folded, among)
        if _note(phrases, kind, phrase) and kind in (Kind.FORMULA, Kind.AWAY)
    ]
    return Evidence(phrases=phrases, absence_at=min(absent, default=-1), length=len(folded))


def _note(phrases: dict[Kind, list[str]], kind: Kind, phrase: str) -> bool:
    found = phrases.setdefault(kind, [])
    if phrase not in found:
        found.append(phrase)
    return True


def _among(language: str) -> frozenset[str] | None:
    if not language:
        return None
    kin = next((group for group in _KIN if language in group), frozenset({language}))
    return kin | {language, "en"}


def _hits(folded: str, among: frozenset[str] | None) -> list[tuple[int, str, Kind]]:
    """List (position, phrase, kind) of every phrase in a folded text."""
    hits = []
    position = 1
    for word in folded.split():
        for phrase, kind, language in _INDEX.get(word[:_KEY], ()):
            if (among is None or language in among) and folded.startswith(phrase, position):
                hits.append((position, phrase.strip(), kind))
        position += len(word) + 1
    if among is None or not _EAST_ASIAN.isdisjoint(among):
        hits += _dense_hits(folded.replace(" ", ""), among)
    return hits


def _dense_hits(folded: str, among: frozenset[str] | None) -> list[tuple[int, str, Kind]]:
    """Look for the phrases of languages that need no blanks; lines break inside their words."""
    if folded.isascii():
        return []
    return [
        (folded.find(phrase), phrase, kind)
        for phrase, kind, language in _DENSE
        if (among is None or language in among) and phrase in folded
    ]


_PARTS = (origin_words_west, origin_words_north, origin_words_east, origin_words_asia)
_Entry = tuple[str, Kind, str]


def _build() -> tuple[dict[str, list[_Entry]], list[_Entry]]:
    """Sort the phrases by the first letters of their first word; those of languages without blanks apart."""
    index: dict[str, list[_Entry]] = {}
    dense: list[_Entry] = []
    for language, block in (item for part in _PARTS for item in part.BLOCKS.items()):
        for line in block.strip().splitlines():
            name, _, listed = line.partition(": ")
            for raw in listed.split("|"):
                phrase = fold(raw).strip() + (" " if raw.endswith("_") else "")
                if language in _EAST_ASIAN:
                    dense.append((phrase.replace(" ", ""), Kind(name), language))
                else:
                    index.setdefault(phrase.split()[0][:_KEY], []).append((phrase, Kind(name), language))
    return index, dense


_INDEX, _DENSE = _build()
