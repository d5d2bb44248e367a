"""A small English transformer in numpy: MiniLM (Wang et al. 2020), fine-tuned on the seed corpus, leaner inside.

``tools/finetune`` makes its weights. Two readings come out of it: one after the lower half of its layers, and one
after all of them for replies whose first reading left doubt.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.understand.features import Reading
from triage.understand.wordpiece import WordPiece

Floats = NDArray[np.float32]
_EPSILON = np.float32(1e-12)
#: Pieces read of the text, of our question, of the subject.
LIMITS = (110, 40, 24)
#: Tokens per batch: large enough for the matrix products, small enough for the cache.
_BATCH_TOKENS = 1024


#: Told the rows of a batch and their first readings; says which of them need all layers.
Doubt = Callable[[NDArray[np.int64], Floats], NDArray[np.bool_]]


@dataclass(frozen=True, kw_only=True)
class Encoded:
    """What came out for some replies."""

    #: What the tokens came to after half of the layers, and after all; shape (replies, narrow), each number
    #: between -1 and 1.
    half: Floats
    full: Floats
    #: The tokens' last states, one array (tokens, width) per reply.
    tokens: list[Floats]


class Transformer:
    """Reads English replies into vectors; frozen."""

    def __init__(self, weights: Mapping[str, Any]) -> None:
        self._pieces = WordPiece(str(bytes(weights["vocabulary"]), "utf-8").split("\n"))
        self._words = weights["words"]
        self._words_scale = weights["words_scale"]
        self._places = weights["places"].astype(np.float32)
        self._kinds = weights["kinds"].astype(np.float32)
        self._norm = (weights["norm_gain"].astype(np.float32), weights["norm_bias"].astype(np.float32))
        self._layers = [_Layer(weights, number) for number in range(int(weights["layers"]))]
        self._necks = {name: (weights[f"{name}.neck"], weights[f"{name}.neck_bias"]) for name in ("half", "full")}
        self.heads = int(weights["heads"])

    @property
    def width(self) -> int:
        """How many numbers a reading comes to."""
        return len(self._necks["full"][1])

    def pieces(self, reading: Reading) -> tuple[list[int], list[int]]:
        """Return token ids and kinds (0 the text, 1 its context) of a reading."""
        return pieces(self._pieces, reading)

    def length(self, text: str) -> int:
        """Return how many tokens a text has."""
        return len(self._pieces.encode(text, LIMITS[0]))

    def encode(self, readings: Sequence[Reading], doubt: Doubt | None = None) -> Encoded:
        """Read replies; those without ``doubt`` after half of the layers are spared the rest (and keep zeros)."""
        rows = [self.pieces(reading) for reading in readings]
        width = self._places.shape[1]
        half, full = (np.zeros((len(rows), self.width), dtype=np.float32) for _ in range(2))
        tokens: list[Floats] = [np.zeros((0, width), dtype=np.float32)] * len(rows)
        for batch in batches([len(ids) for ids, _ in rows]):
            where = np.array(batch)
            states, mask = self._start([rows[index] for index in batch])
            states = self._run(states, mask, 0, len(self._layers) // 2)
            half[where] = self._narrow("half", states, mask)
            on = np.ones(len(where), dtype=bool) if doubt is None else doubt(where, half[where])
            if on.any():
                states[on] = self._run(states[on], mask[on], len(self._layers) // 2, len(self._layers))
                full[where[on]] = self._narrow("full", states[on], mask[on])
            for row, index in enumerate(batch):
                tokens[index] = states[row, : len(rows[index][0])]
        return Encoded(half=half, full=full, tokens=tokens)

    def _narrow(self, name: str, states: Floats, mask: NDArray[np.bool_]) -> Floats:
        """Bring token states down to the numbers that heads learn from, each between -1 and 1."""
        weights, bias = self._necks[name]
        narrow: Floats = np.tanh(_pooled(states, mask) @ weights + bias)
        return narrow

    def shares(self, tokens: Floats, weights: Floats) -> Floats:
        """Return what each token gives to a linear score of the full reading, to first order (the mean's part only)."""
        neck = self._necks["full"][0][tokens.shape[1] :]
        given: Floats = tokens @ (neck @ weights)
        return given

    def _start(self, rows: Sequence[tuple[list[int], list[int]]]) -> tuple[Floats, NDArray[np.bool_]]:
        """Look up the tokens of a batch; return their states and which of them are real."""
        longest = max(len(ids) for ids, _ in rows)
        mask = np.zeros((len(rows), longest), dtype=bool)
        ids, kinds = np.zeros((2, len(rows), longest), dtype=np.int64)
        for index, (row_ids, row_kinds) in enumerate(rows):
            mask[index, : len(row_ids)] = True
            ids[index, : len(row_ids)] = row_ids
            kinds[index, : len(row_kinds)] = row_kinds
        states = self._words[ids].astype(np.float32) * self._words_scale[ids, None]
        states += self._places[:longest] + self._kinds[kinds]
        return _normalised(states, *self._norm), mask

    def _run(self, states: Floats, mask: NDArray[np.bool_], first: int, last: int) -> Floats:
        bias = np.where(mask, np.float32(0), np.float32(-1e9))[:, None, None, :]
        for layer in self._layers[first:last]:
            states = layer(states, bias, self.heads)
        return states


def pieces(cutter: WordPiece, reading: Reading) -> tuple[list[int], list[int]]:
    """Lay out a reading as tokens: text, then question and subject as its context."""
    ids = [cutter.cls, *cutter.encode(reading.spoken, LIMITS[0]), cutter.sep]
    context: list[int] = []
    if reading.question:
        context += [*cutter.encode(reading.question, LIMITS[1]), cutter.sep]
    if reading.subject and reading.subject != reading.text:
        context += [*cutter.encode(reading.subject, LIMITS[2]), cutter.sep]
    return ids + context, [0] * len(ids) + [1] * len(context)


def batches(lengths: Sequence[int]) -> list[list[int]]:
    """Group replies of like length, so that little is padded, within the budget of tokens."""
    groups: list[list[int]] = []
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if not groups or lengths[index] * (len(groups[-1]) + 1) > _BATCH_TOKENS:
            groups.append([])
        groups[-1].append(index)
    return groups


class _Layer:
    """One post-norm transformer layer."""

    def __init__(self, weights: Mapping[str, Any], number: int) -> None:
        def get(name: str) -> Floats:
            value: Floats = weights[f"{number}.{name}"].astype(np.float32)
            scale = weights.get(f"{number}.{name}_scale")
            return value if scale is None else np.ascontiguousarray(value * scale)

        self.qkv, self.qkv_bias = get("qkv"), get("qkv_bias")
        self.out, self.out_bias = get("out"), get("out_bias")
        self.up, self.up_bias = get("up"), get("up_bias")
        self.down, self.down_bias = get("down"), get("down_bias")
        self.norms = [(get(f"norm{which}_gain"), get(f"norm{which}_bias")) for which in (1, 2)]

    def __call__(self, states: Floats, bias: Floats, heads: int) -> Floats:
        rows, length, width = states.shape
        flat = states.reshape(-1, width)
        query, key, value = (
            part.reshape(rows, length, heads, -1).transpose(0, 2, 1, 3)
            for part in np.split(flat @ self.qkv + self.qkv_bias, 3, axis=1)
        )
        scores = query @ key.transpose(0, 1, 3, 2)
        scores *= np.float32(1 / np.sqrt(width // heads))
        scores += bias
        scores -= scores.max(axis=-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=-1, keepdims=True)
        mixed = (scores @ value).transpose(0, 2, 1, 3).reshape(-1, width) @ self.out
        mixed += self.out_bias
        mixed += flat
        flat = _normalised(mixed, *self.norms[0])
        inner = flat @ self.up
        inner += self.up_bias
        result = quick_gelu(inner) @ self.down
        result += self.down_bias
        result += flat
        return _normalised(result, *self.norms[1]).reshape(rows, length, width)


def quick_gelu(values: Floats) -> Floats:
    """Return x * sigmoid(1.702 x), a cheap GELU (Hendrycks & Gimpel 2016)."""
    gate = values * np.float32(-1.702)
    np.minimum(gate, np.float32(80), out=gate)
    np.exp(gate, out=gate)
    gate += np.float32(1)
    values /= gate
    return values


def _normalised(values: Floats, gain: Floats, bias: Floats) -> Floats:
    values = values - values.mean(axis=-1, keepdims=True)
    variance = np.einsum("...i,...i->...", values, values) / np.float32(values.shape[-1])
    values *= (np.float32(1) / np.sqrt(variance + _EPSILON))[..., None]
    values *= gain
    values += bias
    return values


def _pooled(states: Floats, mask: NDArray[np.bool_]) -> Floats:
    """Return the first token's state beside the mean of all."""
    weights = mask.astype(np.float32)
    mean = np.einsum("bn,bnd->bd", weights, states) / weights.sum(axis=1, keepdims=True)
    return np.concatenate([states[:, 0], mean], axis=1)
