"""The views of a reply that the head learns from, computed once for many replies."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.understand.encoder import Encoders, Floats
from triage.understand.features import Reading, hashed

#: Replies per step, so that progress can be told.
_STEP = 256
#: Readings lie between -1 and 1; this many steps each way are kept on disk.
_GRAIN = 127


@dataclass(frozen=True, kw_only=True)
class Views:
    """What is known of some replies; row i of each part belongs to reply i."""

    #: Which replies are English, and so are read by the English encoder.
    english: NDArray[np.bool_]
    #: The English encoder's reading after half of its layers and after all; zeros for other languages.
    half: Floats
    full: Floats
    #: The multilingual encoder's reading.
    meaning: Floats
    #: Hashed words, letters and cues (sparse).
    words: Any

    def take(self, rows: Any) -> "Views":
        """Return some of the replies, by index or mask."""
        return Views(
            english=self.english[rows],
            half=self.half[rows],
            full=self.full[rows],
            meaning=self.meaning[rows],
            words=self.words[rows],
        )


@dataclass(frozen=True, kw_only=True)
class Known:
    """Readings that came with the encoders (those of the seed), so that training need not compute them again."""

    rows: Mapping[bytes, int] = field(default_factory=dict)
    half: Any = None
    full: Any = None
    meaning: Any = None


def load_known(path: Path, encoders: str) -> Known:
    """Load stored readings; nothing is known when there are none, or when other encoders made them."""
    if not path.exists():
        return Known()
    with np.load(path, allow_pickle=False) as file:
        if str(file["encoders"]) != encoders:
            return Known()
        keys = file["keys"].tobytes()
        rows = {keys[start : start + 16]: start // 16 for start in range(0, len(keys), 16)}
        return Known(rows=rows, half=file["half"], full=file["full"], meaning=file["meaning"])


def save_known(path: Path, readings: Sequence[Reading], views: Views, encoders: str) -> None:
    """Store readings, coarsely (int8)."""
    keys = np.frombuffer(b"".join(_key(*row) for row in zip(readings, views.english, strict=True)), np.uint8)
    coarse = {name: np.rint(getattr(views, name) * _GRAIN).astype(np.int8) for name in ("half", "full", "meaning")}
    np.savez_compressed(path, keys=keys, encoders=np.array(encoders), **coarse)


def _key(reading: Reading, english: bool) -> bytes:
    parts = (reading.text, reading.subject, reading.question, str(bool(english)))
    return hashlib.sha256("\x00".join(parts).encode()).digest()[:16]


def look(
    readings: Sequence[Reading],
    english: NDArray[np.bool_],
    encoders: Encoders,
    tell: Callable[[float], None] = lambda share: None,
    known: Known | None = None,
) -> Views:
    """Compute every view of every reply (for training: nothing is left out to save time)."""
    known = known or Known()
    keys = [_key(*row) for row in zip(readings, english, strict=True)]
    places = np.array([known.rows.get(key, -1) for key in keys], dtype=np.int64)
    half, full, meaning = _computed(readings, english, places < 0, encoders, tell)
    stored = places >= 0
    for rows, before in ((half, known.half), (full, known.full), (meaning, known.meaning)):
        if stored.any():
            rows[stored] = before[places[stored]].astype(np.float32) / _GRAIN
    return Views(english=english, half=half, full=full, meaning=meaning, words=hashed(readings))


def _computed(
    readings: Sequence[Reading],
    english: NDArray[np.bool_],
    needed: NDArray[np.bool_],
    encoders: Encoders,
    tell: Callable[[float], None],
) -> tuple[Floats, Floats, Floats]:
    """Let the encoders read the replies that are needed; the other rows are zeros."""
    english_width, width = encoders.english.width, encoders.multilingual.width
    half, full = (np.zeros((len(readings), english_width), dtype=np.float32) for _ in range(2))
    meaning = np.zeros((len(readings), width), dtype=np.float32)
    todo = np.flatnonzero(needed)
    for start in range(0, len(todo), _STEP):
        some = todo[start : start + _STEP]
        own = some[english[some]]
        encoded = encoders.english.encode([readings[index] for index in own])
        half[own], full[own] = encoded.half, encoded.full
        meaning[some] = encoders.multilingual.encode([readings[index] for index in some])
        tell(min(1.0, (start + _STEP) / len(todo)))
    return half, full, meaning
