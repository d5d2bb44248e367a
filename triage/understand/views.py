"""The views of a reply that the head learns from, computed once for many replies."""

import hashlib
import os
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.understand.encoder import Encoder
from triage.understand.features import Reading, hashed
from triage.understand.reader import Floats

#: Replies per step, so that progress can be told.
_STEP = 256
#: Readings lie between -1 and 1; this many steps each way are kept on disk.
_GRAIN = 127
_KEY = 16


@dataclass(frozen=True, kw_only=True)
class Views:
    """What is known of some replies; row i of each part belongs to reply i."""

    #: The encoder's reading after half of its layers and after all.
    half: Floats
    full: Floats
    #: Hashed words, letters and cues (sparse).
    words: Any

    def take(self, rows: Any) -> "Views":
        """Return some of the replies, by slice, index or mask."""
        return Views(half=self.half[rows], full=self.full[rows], words=self.words[rows])


@dataclass(frozen=True, kw_only=True)
class Known:
    """Stored readings (of the seed, of a team's labels), so that training need not compute them again."""

    rows: Mapping[bytes, int] = field(default_factory=dict)
    half: Any = None
    full: Any = None

    def holds(self, reading: Reading) -> bool:
        """Tell whether a reply need not be read again."""
        return _key(reading) in self.rows


def load_known(encoder: str, *paths: Path) -> Known:
    """Load stored readings of some files; those of other encoders, or that cannot be read, are passed over."""
    found = [stored for stored in map(_stored, paths) if stored is not None and stored[0] == encoder]
    keys = b"".join(stored[1] for stored in found)
    if not keys:
        return Known()
    rows = {keys[start : start + _KEY]: start // _KEY for start in range(0, len(keys), _KEY)}
    half, full = (np.concatenate([stored[place] for stored in found]) for place in (2, 3))
    return Known(rows=rows, half=half, full=full)


def _stored(path: Path) -> tuple[str, bytes, Any, Any] | None:
    """Return name of the encoder, keys and readings of a file; None where it is missing, damaged or does not fit."""
    try:
        with np.load(path, allow_pickle=False) as file:
            encoder, keys, half, full = str(file["encoder"]), file["keys"].tobytes(), file["half"], file["full"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
    return (encoder, keys, half, full) if len(keys) == _KEY * len(half) and half.shape == full.shape else None


def save_known(path: Path, replies: Sequence[Reading], half: Floats, full: Floats, encoder: str) -> None:
    """Store what the encoder reads in some replies, coarsely (int8): the whole file or nothing."""
    keys = np.frombuffer(b"".join(map(_key, replies)), np.uint8)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        np.savez_compressed(file, keys=keys, encoder=np.array(encoder), half=_coarse(half), full=_coarse(full))
    os.chmod(file.name, 0o644)
    os.replace(file.name, path)


def _coarse(rows: Floats) -> NDArray[np.int8]:
    return np.rint(rows * _GRAIN).astype(np.int8)


def _key(reading: Reading) -> bytes:
    return hashlib.sha256("\x00".join((reading.text, reading.subject, reading.question)).encode()).digest()[:_KEY]


def look(
    readings: Sequence[Reading],
    encoder: Encoder,
    tell: Callable[[float], None] = lambda share: None,
    known: Known | None = None,
) -> Views:
    """Compute every view of every reply (for training: nothing is left out to save time)."""
    half, full = read_all(readings, encoder, tell, known)
    return Views(half=half, full=full, words=hashed(readings))


def read_all(
    readings: Sequence[Reading],
    encoder: Encoder,
    tell: Callable[[float], None] = lambda share: None,
    known: Known | None = None,
) -> tuple[Floats, Floats]:
    """Return both readings of every reply, coarsely; what is known is not computed again."""
    known = known or Known()
    places = np.array([known.rows.get(_key(reading), -1) for reading in readings], dtype=np.int64)
    half, full = (np.zeros((len(readings), encoder.reader.width), dtype=np.float32) for _ in range(2))
    todo, stored = np.flatnonzero(places < 0), places >= 0
    for start in range(0, len(todo), _STEP):
        some = todo[start : start + _STEP]
        encoded = encoder.reader.encode([readings[index] for index in some])
        half[some], full[some] = (_coarse(rows) / np.float32(_GRAIN) for rows in (encoded.half, encoded.full))
        tell(min(1.0, (start + _STEP) / len(todo)))
    if stored.any():
        half[stored] = known.half[places[stored]].astype(np.float32) / _GRAIN
        full[stored] = known.full[places[stored]].astype(np.float32) / _GRAIN
    return half, full
