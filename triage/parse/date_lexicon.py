"""Words of dates and of what people say about dates, looked up in one pass over a text.

A table (``date_words_*``) is plain text, one ``tag: word|word`` a line; ``/`` parts the forms of one word, a ``*`` at
the end takes any ending, a blank makes a phrase. Lines of :data:`_POSITIONAL` count: the third word of ``months`` is
March, the first of ``months 7`` July. Words are compared without accents and apostrophes, so that hurried typing finds them too.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from triage.parse import date_words_east_europe, date_words_north, date_words_south, date_words_west
from triage.parse.date_noise import DIGIT

#: Tag of each word of a positional line.
_POSITIONAL = {
    "months": "month", "mabb": "mabb", "days": "weekday", "dabb": "dabb", "numbers": "number", "ordinals": "ordinal",
    "seasons": "season", "units": "unit",
}  # fmt: skip
_UNITS = "dwmqhy"
#: Tags without which a text names no date.
_DATE_TAGS = frozenset(
    {"month", "mabb", "weekday", "dabb", "unit", "dur", "season", "feast", "shift", "fiscal", "weekno"}
)
TABLES = (
    date_words_west.TABLES | date_words_north.TABLES | date_words_south.TABLES | date_words_east_europe.TABLES
)  # fmt: skip
#: Languages so close, or so often mixed up in short texts, that they are read with each other's words.
KIN = {
    "da": "no sv", "no": "da sv", "sv": "no da", "nb": "no da sv", "nn": "no da sv", "ru": "uk", "uk": "ru", "bg": "ru",
    "be": "ru uk", "sr": "ru", "sk": "cs", "gl": "es pt", "ca": "es", "af": "nl", "pt": "es", "es": "pt",
}  # fmt: skip


def _fold_table() -> dict[int, int | str]:
    """Map letters to small ones without accents, one character to one, so that places in the text stay the same."""
    table: dict[int, int | str] = {}
    for point in [*range(0x41, 0x530), *range(0xFF01, 0xFF5F)]:
        letter = unicodedata.normalize("NFKC", chr(point)) if point > 0xFF00 else chr(point)
        small = letter.lower()
        if point < 0x250:
            small = unicodedata.normalize("NFD", small)[0]
        if len(small) == 1 and small != chr(point):
            table[point] = small
    table |= {ord(key): value for key, value in zip("øØłŁđĐıİёЁ’‘ʼ´`–—−‐‑", "oollddiiее'''''-----", strict=True)}
    table |= {0xA0: " ", 0x202F: " ", 0x2009: " ", 0x3000: " ", 0xFF0F: "/"}
    return table


_FOLD = _fold_table()


def fold(text: str) -> str:
    """Return ``text`` in small letters without accents, character for character."""
    return text.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Entry:
    """One word or phrase of a table."""

    rest: tuple[str, ...]
    tag: str
    value: int | str


@dataclass(frozen=True)
class Lexicon:
    """The tables of a language, ready to be looked up."""

    #: First word -> its own meaning, and second word -> phrases that begin so, longest first.
    words: dict[str, tuple[Entry | None, dict[str, tuple[Entry, ...]]]]
    #: Beginning of a word -> entry.
    stems: dict[str, Entry]
    stem_lengths: tuple[int, ...]
    #: The longest word of whatever names a date, and the first four letters of such stems.
    date_words: frozenset[str]
    date_stems: frozenset[str]


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """Return the words of ``language``, its close relatives and the sure ones of English; of all for an unknown one."""
    if language in TABLES or language in KIN:
        names = [language, *KIN.get(language, "").split(), "en" if language == "en" else "core"]
    else:
        names = list(TABLES)
    words: dict[str, dict[tuple[str, ...], Entry]] = {}
    stems: dict[str, Entry] = {}
    for name in names:
        for phrase, tag, value in _entries(TABLES.get(name, "")):
            if phrase.endswith("*") and " " not in phrase:
                stems.setdefault(phrase[:-1], Entry((), tag, value))
            else:
                first, *rest = phrase.split()
                words.setdefault(first, {}).setdefault(tuple(rest), Entry(tuple(rest), tag, value))
    ranked = {first: _ranked(found) for first, found in words.items()}
    return Lexicon(
        words=ranked,
        stems=stems,
        stem_lengths=tuple(sorted({len(stem) for stem in stems}, reverse=True)),
        date_words=frozenset(
            max((first, *entry.rest), key=len)
            for first, found in words.items()
            for entry in found.values()
            if entry.tag in _DATE_TAGS and first not in ("so", "do", "di", "mi")  # everyday words of German and Dutch
        ),
        date_stems=frozenset(stem[:4] for stem, entry in stems.items() if entry.tag in _DATE_TAGS),
    )


def _ranked(found: dict[tuple[str, ...], Entry]) -> tuple[Entry | None, dict[str, tuple[Entry, ...]]]:
    """Sort the phrases that share a first word by their second, longest first."""
    seconds: dict[str, list[Entry]] = {}
    for rest, entry in found.items():
        if rest:
            seconds.setdefault(rest[0], []).append(entry)
    return found.get(()), {
        word: tuple(sorted(entries, key=lambda entry: -len(entry.rest))) for word, entries in seconds.items()
    }


def _entries(table: str) -> list[tuple[str, str, int | str]]:
    """Read a table: (folded phrase, tag, value)."""
    found: list[tuple[str, str, int | str]] = []
    for line in table.strip().splitlines():
        head, _, body = line.partition(":")
        tag, _, value = head.strip().partition(" ")
        offset = int(value) - 1 if tag in _POSITIONAL and value else 0
        for place, forms in enumerate(body.strip().split("|")):
            for form in forms.split("/"):
                words = re.sub(r"[^\w*]+", " ", fold(form.strip())).strip()
                if words:
                    found.append((words, *_meaning(tag, value, place + offset)))
    return found


def _meaning(tag: str, value: str, place: int) -> tuple[str, int | str]:
    if tag == "units":
        return "unit", _UNITS[place]
    if tag in _POSITIONAL:
        return _POSITIONAL[tag], place if tag in ("days", "dabb") else place + 1
    return tag, value


_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+)|(?P<iso>\b20\d\d([-./])\d{1,2}\3\d{1,2}(?!\d))"
    r"|(?P<numeric>(?<![\d.,])\d{1,2}(?:([./-])\d{1,2}\5(?:20\d\d|\d\d)|\.\s\d{1,2}\.\s?(?:20\d\d)?|[./]\d{1,2})(?![\d%]))"
    r"|(?P<noise>¤+)|(?P<digits>\d{1,8})|(?P<stop>[.!?…;]+|\n\s*\n|\n\s*[-*•])|(?P<sign>[^\s\w])"
)


@dataclass(slots=True)
class Token:
    """A word, number or sign of a text with what it means."""

    #: A tag of the tables, or "iso", "numeric", "digits", "noise", "stop", "sign", "" for a word without meaning.
    tag: str
    value: int | str
    start: int
    end: int
    #: Number of the sentence.
    sentence: int = 0


def has_dates(folded: str, language: str) -> bool:
    """Tell quickly whether a text may name a date at all: a number, or a word of dates."""
    if DIGIT.search(folded):
        return True
    words = lexicon(language)
    found = set(_WORDS.findall(folded))
    if not found.isdisjoint(words.date_words):
        return True
    return bool(words.date_stems) and any(
        word[:4] in words.date_stems or word[:3] in words.date_stems for word in found
    )


_WORDS = re.compile(r"[^\W\d_]+")


def lex(text: str, folded: str, language: str) -> list[Token]:
    """Cut a folded text (of ``text``, which tells capitals) into tokens and look each word up, longest phrase first."""
    words = lexicon(language)
    raw: list[Raw] = [(found.lastgroup or "", found.group(), *found.span()) for found in _TOKEN.finditer(folded)]
    tokens: list[Token] = []
    index, sentence, count = 0, 0, len(raw)
    while index < count:
        tag, value, start, end = raw[index]
        step = 1
        if tag == "word":
            token, step = _look_up(raw, index, words)
        else:
            token = Token(tag, value, start, end)
            if tag == "stop" and not _inside(tokens, token, text) and not _dates_follow(tokens, raw, index, words):
                sentence += 1
        token.sentence = sentence
        tokens.append(token)
        index += step
    return tokens


#: Group, text, start and end of a token that has not been looked up.
Raw = tuple[str, str, int, int]


def _inside(tokens: list[Token], stop: Token, text: str) -> bool:
    """Tell whether a full stop belongs to an abbreviation or a number ("Aug. to", "15. and")."""
    if not tokens or stop.value != "." or tokens[-1].end != stop.start:
        return False
    after = text[stop.end : stop.end + 2].strip()[:1]
    return tokens[-1].tag in _STOPPED and (after.islower() or after.isdigit() or after in ("-", "–", "/", "(", ","))


_STOPPED = frozenset({"digits", "mabb", "dabb", "number", "numeric", "qtr", "weekno", "the"})


def _dates_follow(tokens: list[Token], raw: list[Raw], index: int, words: Lexicon) -> bool:
    """Tell whether a full stop stands between a number and its month ("15. August")."""
    if not tokens or tokens[-1].tag != "digits" or index + 1 >= len(raw) or raw[index + 1][0] != "word":
        return False
    return _look_up(raw, index + 1, words)[0].tag in ("month", "mabb", "unit", "season")


def _look_up(raw: list[Raw], index: int, words: Lexicon) -> tuple[Token, int]:
    """Return the meaning of the longest phrase that begins at ``index``, and how many tokens it takes."""
    _, word, start, end = raw[index]
    known = words.words.get(word)
    if known is not None:
        alone, seconds = known
        if seconds and index + 1 < len(raw):
            second = raw[index + 1][1]
            if second in ("'", "-", "/") and index + 2 < len(raw):
                second = raw[index + 2][1]
            for entry in seconds.get(second, ()):
                stop = _matches(raw, index + 1, entry.rest)
                if stop:
                    return Token(entry.tag, entry.value, start, raw[stop - 1][3]), stop - index
        if alone is not None:
            return Token(alone.tag, alone.value, start, end), 1
    for length in words.stem_lengths:
        if length <= len(word) and (stem := words.stems.get(word[:length])) is not None:
            return Token(stem.tag, stem.value, start, end), 1
    return Token("", word, start, end), 1


def _matches(raw: list[Raw], index: int, rest: tuple[str, ...]) -> int:
    """Return where a phrase ends when its further words follow, apostrophes, hyphens and slashes aside; else 0."""
    for word in rest:
        if index < len(raw) and raw[index][1] in ("'", "-", "/"):
            index += 1
        if index >= len(raw) or raw[index][1] != word:
            return 0
        index += 1
    return index
