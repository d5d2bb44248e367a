"""The reader: a small multilingual transformer (multilingual-e5-small, Wang et al. 2024) fine-tuned on the seed corpus.

``tools/finetune`` makes its files; ONNX Runtime runs them. Two readings come out of it: one after the lower half of its
layers, and one after all of them for replies whose first reading left doubt.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.understand.features import Reading
from triage.understand.pieces import PADDING, Cutter, batches

Floats = NDArray[np.float32]
#: Told the rows of a batch and their first readings; says which of them need all layers.
Doubt = Callable[[NDArray[np.int64], Floats], NDArray[np.bool_]]
#: Values of the word table that share one scale, and how many bytes hold them.
_BLOCK, _BLOCK_BYTES = 32, 16
_EPSILON = np.float32(1e-12)
#: The file of a half's layers.
_LOWER, _UPPER, _WORDS, _PIECES = "lower.onnx", "upper.onnx", "words.npz", "pieces.model"
FILES = (_LOWER, _UPPER, _WORDS, _PIECES)


@dataclass(frozen=True, kw_only=True)
class Encoded:
    """What came out for some replies."""

    #: What the tokens came to after half of the layers, and after all; shape (replies, width), each number
    #: between -1 and 1.
    half: Floats
    full: Floats
    #: The tokens' states after the last layer that read them, one array (tokens, width of the states) per reply.
    tokens: list[Floats]


class Reader:
    """Reads replies of any language into vectors, on one thread; frozen.

    :raises OSError, ValueError, KeyError, RuntimeError, EOFError, BadZipFile, zlib.error: a file is missing or damaged.
    """

    def __init__(self, folder: Path) -> None:
        self.cutter = Cutter(folder / _PIECES)
        with np.load(folder / _WORDS, allow_pickle=False) as file:
            found = {name: file[name] for name in file.files}
        self._necks = {way: found.pop(f"{way}_neck") for way in ("half", "full")}
        self._table = _Table(found)
        self._lower, self._upper = (_session(folder / name) for name in (_LOWER, _UPPER))
        self.width = int(self._lower.get_outputs()[1].shape[1])

    def encode(self, readings: Sequence[Reading], doubt: Doubt | None = None) -> Encoded:
        """Read replies; those without ``doubt`` after half of the layers are spared the rest (and keep zeros)."""
        rows = [self.cutter.pieces(reading) for reading in readings]
        half, full = (np.zeros((len(rows), self.width), dtype=np.float32) for _ in range(2))
        tokens: list[Floats] = [np.zeros((0, 0), dtype=np.float32)] * len(rows)
        for batch in batches([len(ids) for ids, _ in rows]):
            where = np.array(batch)
            states, mask = self._table.look_up([rows[index] for index in batch])
            states, half[where] = self._lower.run(None, {"states": states, "mask": mask})
            on = np.ones(len(where), dtype=bool) if doubt is None else doubt(where, half[where])
            if on.any():
                length = int(mask[on].sum(axis=1).max())
                upper = {"states": states[on][:, :length], "mask": mask[on][:, :length]}
                last, full[where[on]] = self._upper.run(None, upper)
                states[on, :length] = last
            for row, index in enumerate(batch):
                tokens[index] = states[row, : len(rows[index][0])]
        return Encoded(half=half, full=full, tokens=tokens)

    def shares(self, way: str, tokens: Floats, weights: Floats) -> Floats:
        """Return what each token gives to a linear score of a reading, to first order (the mean's part only).

        ``way``: "half" or "full", the reading that ``tokens`` are the last states of.
        """
        given: Floats = tokens @ (self._necks[way] @ weights)
        return given


class _Table:
    """The word table, four bits a number (Q4_0: per block of 32 a scale; byte j holds values j and j + 16)."""

    def __init__(self, found: Mapping[str, Any]) -> None:
        self._values, self._scales = found["values"], found["scales"]
        self._places, self._kinds = (found[name].astype(np.float32) for name in ("places", "kinds"))
        self._gain, self._bias = found["norm_gain"], found["norm_bias"]

    def look_up(self, rows: Sequence[tuple[list[int], list[int]]]) -> tuple[Floats, Floats]:
        """Return the states of the tokens before the first layer, and 1 where a token stands."""
        longest = max(len(ids) for ids, _ in rows)
        ids = np.full((len(rows), longest), PADDING)
        kinds = np.zeros((len(rows), longest), dtype=np.int64)
        mask = np.zeros((len(rows), longest), dtype=np.float32)
        for row, (row_ids, row_kinds) in enumerate(rows):
            ids[row, : len(row_ids)], kinds[row, : len(row_kinds)], mask[row, : len(row_ids)] = row_ids, row_kinds, 1
        states = self._unpacked(ids) + self._places[:longest] + self._kinds[kinds]
        states -= states.mean(axis=-1, keepdims=True)
        states /= np.sqrt(np.square(states).mean(axis=-1, keepdims=True) + _EPSILON)
        return states * self._gain + self._bias, mask

    def _unpacked(self, ids: NDArray[np.int64]) -> Floats:
        packed = self._values[ids].reshape(*ids.shape, -1, _BLOCK_BYTES)
        values = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - 8
        values *= self._scales[ids].astype(np.float32)[..., None]
        unpacked: Floats = values.reshape(*ids.shape, -1)
        return unpacked


def _session(path: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # its errors have no common base
        raise ValueError(f"{path.name}: {error}") from error
