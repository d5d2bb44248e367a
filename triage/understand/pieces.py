"""A reply as tokens: SentencePiece (Kudo & Richardson 2018) over the vocabulary that came with the encoder."""

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

from triage.understand.features import Reading

START, PADDING, END, UNKNOWN = range(4)
#: Pieces read of the text, of our question, of the subject.
LIMITS = (128, 40, 24)
#: Tokens per batch: large enough for the matrix products, small enough for the cache.
_BATCH_TOKENS = 1024


class Cutter:
    """Cuts readings into token ids."""

    def __init__(self, model: Path | bytes) -> None:
        from sentencepiece import SentencePieceProcessor

        proto = model if isinstance(model, bytes) else model.read_bytes()
        self._model: Any = SentencePieceProcessor(model_proto=proto)

    def pieces(self, reading: Reading) -> tuple[list[int], list[int]]:
        """Lay out a reading as ids and kinds: the text (0), then question and subject as its context (1)."""
        text, question, subject = LIMITS
        ids = [START, *self._cut(reading.text, text), END]
        context: list[int] = []
        if reading.question:
            context += [*self._cut(reading.question, question), END]
        if reading.subject and reading.subject != reading.text:
            context += [*self._cut(reading.subject, subject), END]
        return ids + context, [0] * len(ids) + [1] * len(context)

    def places(self, reading: Reading) -> list[int]:
        """Return where in the text each of its tokens begins, in the order of :meth:`pieces`, without the specials."""
        surfaces = [piece.surface for piece in self._model.encode(reading.text, return_type="proto").pieces]
        starts = [0, *accumulate(map(len, surfaces))]
        blanks = [len(surface) - len(surface.lstrip()) for surface in surfaces]
        return _clipped([start + blank for start, blank in zip(starts, blanks, strict=False)], LIMITS[0])

    def _cut(self, text: str, limit: int) -> list[int]:
        return _clipped(self._model.encode(text), limit)


def _clipped(values: list[int], limit: int) -> list[int]:
    """Keep three quarters of ``limit`` from the start, the rest from the end."""
    return values if len(values) <= limit else values[: limit * 3 // 4] + values[-(limit // 4) :]


def batches(lengths: Sequence[int]) -> list[list[int]]:
    """Group replies of like length, so that little is padded, within the budget of tokens."""
    groups: list[list[int]] = []
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if not groups or lengths[index] * (len(groups[-1]) + 1) > _BATCH_TOKENS:
            groups.append([])
        groups[-1].append(index)
    return groups
