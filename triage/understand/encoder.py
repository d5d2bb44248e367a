"""The encoder that came with triage: a reply's meaning as vectors. It stays as it is; only heads learn."""

import hashlib
import zipfile
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from triage.errors import UserError
from triage.resources import shipped
from triage.understand.reader import FILES, Reader


@dataclass(frozen=True, kw_only=True)
class Encoder:
    """A reader and its name."""

    reader: Reader
    #: Changes when any file of it changes; a model names the encoder it was made with.
    name: str


@lru_cache(maxsize=1)
def load_encoder(folder: Path | None = None) -> Encoder:
    """Return the encoder of a folder, else the one that came with triage; one copy serves the process.

    :raises UserError: it is missing or damaged.
    """
    place = folder or encoder_folder()
    try:
        return Encoder(reader=Reader(place), name=encoder_name(place))
    except (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        raise UserError(f"The encoder in {place} is missing or damaged ({error}): install triage again.") from error


def encoder_folder() -> Path:
    """Return where the encoder lies."""
    return shipped("models") / "encoder"


def seed_readings() -> Path:
    """Return the file of what the encoder reads in the seed that came with triage."""
    return shipped("models") / "seed" / "readings.npz"


def encoder_name(folder: Path | None = None) -> str:
    """Return the name of an encoder without loading it: what it was made of, and a hash of its files."""
    digest = hashlib.sha256()
    for name in FILES:
        path = (folder or encoder_folder()) / name
        digest.update(path.read_bytes() if path.exists() else b"")
    return f"multilingual-e5-small-{digest.hexdigest()[:8]}"
