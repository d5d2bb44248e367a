"""WordPiece tokens (Wu et al. 2016), uncased, as BERT's English models expect them; pure Python."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

CLS, SEP, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_PIECE = re.compile(r"[一-鿿]|[^\W_]+|[^\w\s]|_")
_LONGEST_WORD = 60


class WordPiece:
    """Cuts text into the pieces of a vocabulary, longest match first."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.cls, self.sep, self._unknown = (self._ids[name] for name in (CLS, SEP, UNKNOWN))
        self._word = lru_cache(maxsize=50_000)(self._cut)

    def encode(self, text: str, limit: int) -> list[int]:
        """Return the ids of a text; of a long one three quarters of ``limit`` from its start, the rest from its end."""
        ids = [piece for word in _PIECE.findall(plain(text)) for piece in self._word(word)]
        return ids if len(ids) <= limit else ids[: limit * 3 // 4] + ids[-(limit // 4) :]

    def _cut(self, word: str) -> tuple[int, ...]:
        pieces: list[int] = []
        start = 0
        while start < len(word) <= _LONGEST_WORD:
            for end in range(len(word), start, -1):
                found = self._ids.get(word[start:end] if start == 0 else "##" + word[start:end])
                if found is not None:
                    break
            else:
                return (self._unknown,)
            pieces.append(found)
            start = end
        return tuple(pieces) or (self._unknown,)


def plain(text: str) -> str:
    """Lower a text and take the accents off its letters."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFD", lowered)
    return "".join(letter for letter in decomposed if unicodedata.category(letter) != "Mn")
