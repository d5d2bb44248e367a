"""Find phrases of a word list in one pass over the words of a text."""

import re
from typing import NamedTuple

from triage.parse.date_lexicon import fold

_WORD = re.compile(r"[^\W_]+")


class Word(NamedTuple):
    """A word of a text, folded, and where it stands."""

    folded: str
    start: int
    end: int


class Words:
    """A text and its words."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        self.words = [Word(found.group(), *found.span()) for found in _WORD.finditer(self.folded)]

    def gap(self, index: int) -> str:
        """Return what stands between the word at ``index`` and the one before."""
        start = self.words[index - 1].end if index else 0
        return self.text[start : self.words[index].start]

    def capital(self, index: int) -> bool:
        """Tell whether the word at ``index`` begins with a capital."""
        return self.text[self.words[index].start].isupper()

    def source(self, first: int, stop: int) -> str:
        """Return the words from ``first`` up to ``stop`` as they were written."""
        return self.text[self.words[first].start : self.words[stop - 1].end]


class Phrases:
    """Phrases of a few kinds, each parted by ``|`` or lines, looked up together."""

    def __init__(self, **tables: str) -> None:
        #: First word -> (kind when it is a phrase alone, second word -> (the words behind, kind), longest first).
        self._starts: dict[str, tuple[str, dict[str, list[tuple[tuple[str, ...], str]]]]] = {}
        for kind, table in tables.items():
            for phrase in table.replace("\n", "|").split("|"):
                words = _WORD.findall(fold(phrase))
                if words:
                    self._add(words, kind)
        for _, seconds in self._starts.values():
            for rests in seconds.values():
                rests.sort(key=lambda item: -len(item[0]))

    def _add(self, words: list[str], kind: str) -> None:
        alone, seconds = self._starts.get(words[0], ("", {}))
        if len(words) == 1:
            self._starts[words[0]] = (alone or kind, seconds)
            return
        self._starts[words[0]] = (alone, seconds)
        seconds.setdefault(words[1], []).append((tuple(words[2:]), kind))

    def at(self, words: Words, index: int) -> int:
        """Return how many words the longest phrase at ``index`` takes, 0 when none begins there."""
        return self._match(words.words, index)[0]

    def _match(self, words: list[Word], index: int) -> tuple[int, str]:
        start = self._starts.get(words[index][0])
        if start is None:
            return 0, ""
        alone, seconds = start
        if seconds and index + 1 < len(words):
            for rest, kind in seconds.get(words[index + 1][0], ()):
                stop = index + 2 + len(rest)
                if tuple(word[0] for word in words[index + 2 : stop]) == rest:
                    return 2 + len(rest), kind
        return (1, alone) if alone else (0, "")

    def find(self, words: Words) -> list[tuple[int, int, str]]:
        """Return (index of the first word, index behind the last, kind) of the longest phrase at each place."""
        starts, found = self._starts, words.words
        return [
            (index, index + length, kind)
            for index, word in enumerate(found)
            if word[0] in starts
            for length, kind in (self._match(found, index),)
            if length
        ]
