"""In which language a text is written: by its script, then by its short words. Pure, fast, no model."""

import re
import sys
from collections import Counter
from functools import lru_cache

from triage.parse.language_words import LETTERS, WORDS

#: Letters looked at; more do not change the answer.
_MAX_TEXT = 900
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NOISE = ("@", "://", "www.")
#: (first, last code point, script) of the scripts that settle the language or narrow it.
_SCRIPTS = (
    (0x0370, 0x03FF, "el"), (0x1F00, 0x1FFF, "el"), (0x0400, 0x052F, "cyrillic"), (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"), (0x0600, 0x06FF, "arabic"), (0x0900, 0x097F, "hi"), (0x0980, 0x09FF, "bn"),
    (0x0B80, 0x0BFF, "ta"), (0x0E00, 0x0E7F, "th"), (0x10A0, 0x10FF, "ka"), (0x1100, 0x11FF, "ko"),
    (0x3040, 0x30FF, "kana"), (0x31F0, 0x31FF, "kana"), (0x3400, 0x4DBF, "han"), (0x4E00, 0x9FFF, "han"),
    (0xAC00, 0xD7AF, "ko"), (0xF900, 0xFAFF, "han"), (0xFF66, 0xFF9D, "kana"),
)  # fmt: skip
_CYRILLIC = frozenset({"ru", "uk", "bg", "sr"})
#: Scripts whose characters are words or syllables weigh more than letters.
_DENSE = frozenset({"kana", "han", "ko"})
#: Languages so close that a short text may not part them; the first of equals is taken.
_RELATIVES = (frozenset({"da", "no", "sv"}), frozenset({"cs", "sk"}), frozenset({"hr", "sl"}), _CYRILLIC)
_ENOUGH = 1.0
_LEAD = 1.25


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Map each short word to its languages; a word of one language weighs 1, of two 1/2 ..."""
    languages: dict[str, list[str]] = {}
    for language, words in WORDS.items():
        for word in set(words.split()):
            languages.setdefault(sys.intern(word), []).append(language)
    return {word: tuple((language, 1 / len(found)) for language in found) for word, found in languages.items()}


_WEIGHTS = _weights()


def guess(text: str) -> str:
    """Return the ISO 639-1 code of the language of ``text``, or "" when its words are too few to tell."""
    return _guess(text[:_MAX_TEXT])


@lru_cache(maxsize=16)
def _guess(sample: str) -> str:
    """Guess by the first words; the readers of one mail ask again and again."""
    if "@" in sample or "://" in sample or "www." in sample:
        sample = " ".join(word for word in sample.split() if not any(mark in word for mark in _NOISE))
    if not sample.isascii():
        script = _script(sample)
        if script and script != "cyrillic":
            return script
        if script == "cyrillic":
            return _by_words(sample, _CYRILLIC) or "ru"
    return _by_words(sample, None)


def _script(text: str) -> str:
    """Return the language that the script settles, "cyrillic", or "" for Latin letters."""
    counts: Counter[str] = Counter()
    for letter, times in Counter(text).items():
        point = ord(letter)
        if point < 0x250:
            counts["latin"] += times * letter.isalpha()
            continue
        script = next((name for first, last, name in _SCRIPTS if first <= point <= last), "")
        if script:
            counts[script] += times * (3 if script in _DENSE else 1)
    if not counts:
        return ""
    east = counts["kana"] + counts["han"]
    if east > counts["latin"] * 0.5 and east > counts["ko"]:
        return "ja" if counts["kana"] * 12 > counts["han"] else "zh"
    best = max(counts, key=lambda name: counts[name])
    if best == "arabic":
        return "fa" if any(letter in text for letter in "پچژگ") else "ar"
    return "" if best in ("latin", "kana", "han") else best


def _by_words(text: str, among: frozenset[str] | None) -> str:
    scores: dict[str, float] = {}
    words = Counter(_WORD.findall(text.lower().replace("’", "'")))
    for word, times in words.items():
        for language, weight in _WEIGHTS.get(word, ()):
            scores[language] = scores.get(language, 0.0) + weight * times
    if not text.isascii():
        _add_letters(text.lower(), scores)
    if among is not None:
        scores = {language: score for language, score in scores.items() if language in among}
    if not scores:
        return ""
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    best, score = ranked[0]
    kin = next((group for group in _RELATIVES if best in group), frozenset[str]())
    second = next((value for language, value in ranked[1:] if language not in kin), 0.0)
    return best if score >= _ENOUGH and (score >= second * _LEAD or score - second >= 3) else ""


def _add_letters(text: str, scores: dict[str, float]) -> None:
    """Letters of one alphabet only are as good as a word or two."""
    for letter in set(text):
        for language in LETTERS.get(letter, ()):
            scores[language] = scores.get(language, 0.0) + min(text.count(letter), 3) * 0.7
