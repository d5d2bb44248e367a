"""Find phrases of a word list in one pass over the words of a text."""

import re
from dataclasses import dataclass
from functools import cached_property

from triage.parse.date_lexicon import fold

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Word:
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

    @cached_property
    def all(self) -> frozenset[str]:
        """The different words."""
        return frozenset(word.folded for word in self.words)


class Phrases:
    """Phrases parted by ``|`` or lines."""

    def __init__(self, table: str) -> None:
        found: dict[str, set[tuple[str, ...]]] = {}
        for phrase in table.replace("\n", "|").split("|"):
            words = _WORD.findall(fold(phrase))
            if words:
                found.setdefault(words[0], set()).add(tuple(words[1:]))
        self._rest = {first: sorted(rests, key=len, reverse=True) for first, rests in found.items()}
        self._firsts = frozenset(self._rest)

    def may_be_in(self, words: Words) -> bool:
        """Tell whether any phrase may begin in the text."""
        return not self._firsts.isdisjoint(words.all)

    def at(self, words: Words, index: int) -> int:
        """Return how many words the longest phrase at ``index`` takes, 0 when none begins there."""
        for rest in self._rest.get(words.words[index].folded, ()):
            stop = index + 1 + len(rest)
            if all(
                word.folded == wanted for word, wanted in zip(words.words[index + 1 : stop], rest, strict=False)
            ) and stop <= len(words.words):
                return 1 + len(rest)
        return 0

    def find(self, words: Words) -> list[tuple[int, int]]:
        """Return (index of the first word, index behind the last) of every phrase, longest first at one place."""
        return [(index, index + length) for index in range(len(words.words)) if (length := self.at(words, index))]
