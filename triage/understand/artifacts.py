"""Models on disk: ``<version>/model.skops`` without pickle, ``<version>/card.json``, and ``current`` that names one."""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from triage.errors import UserError

#: The only types a model file may hold beyond numbers, lists and arrays.
TRUSTED = ("triage.understand.head.IntentHead",)
#: Raised when features or head change shape: older files no longer fit.
FORMAT = 2
_FILE, _CARD, _CURRENT = "model.skops", "card.json", "current"


@dataclass(frozen=True, kw_only=True)
class ModelInfo:
    """One model of a directory."""

    version: str
    card: Mapping[str, Any]
    current: bool


def current_version(directory: Path) -> str:
    """Return the version that ``current`` names.

    :raises UserError: there is none.
    """
    try:
        return (directory / _CURRENT).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise UserError(f"There is no model in {directory}: run `triage train`, or mend model.directory.") from error


def save(directory: Path, head: Any, card: Mapping[str, Any]) -> Path:
    """Write a model under its card's version and return its folder; an existing version is replaced whole."""
    import zipfile

    import skops.io

    folder = directory / str(card["version"])
    folder.mkdir(parents=True, exist_ok=True)
    skops.io.dump(head, folder / _FILE, compression=zipfile.ZIP_DEFLATED)
    full = {
        **card,
        "format": FORMAT,
        "sha256": _digest(folder / _FILE),
        "scikit_learn": version("scikit-learn"),
        "skops": version("skops"),
    }
    _write(folder / _CARD, json.dumps(full, ensure_ascii=False, indent=1) + "\n")
    return folder


def load(directory: Path, name: str, *, encoder: str) -> tuple[Any, Mapping[str, Any]]:
    """Return the head and the card of a model, after checking that file, libraries and encoder fit.

    :raises UserError: the model is missing, damaged, of another time, or holds types that it must not.
    """
    card = read_card(directory, name)
    path = directory / name / _FILE
    for reason in _misfits(card, path, encoder):
        raise UserError(f"The model {path.parent} cannot be used: {reason}. Run `triage train` to make a new one.")
    return _open(path), card


def _open(path: Path) -> Any:
    import skops.io

    try:
        return skops.io.load(path, trusted=list(TRUSTED))
    except Exception as error:
        raise UserError(
            f"The model {path} cannot be used: {type(error).__name__}: {error}. Run `triage train` to make a new one."
        ) from error


def _misfits(card: Mapping[str, Any], path: Path, encoder: str) -> list[str]:
    """Say what does not fit, the plainest reason first."""
    if not path.exists():
        return [f"{path.name} is missing"]
    ours = ".".join(version("scikit-learn").split(".")[:2])
    theirs = ".".join(str(card.get("scikit_learn", "")).split(".")[:2])
    reasons = []
    if card.get("format") != FORMAT:
        reasons.append(f"its format is {card.get('format')}, this triage reads {FORMAT}")
    if card.get("sha256") != _digest(path):
        reasons.append("its file is not the one its card describes (damaged or exchanged)")
    if theirs != ours:
        reasons.append(f"it was made with scikit-learn {theirs}, here is {ours}")
    if card.get("encoder") != encoder:
        reasons.append(f"it was made with the encoder {card.get('encoder')}, here is {encoder}")
    return reasons


def read_card(directory: Path, name: str) -> Mapping[str, Any]:
    """Return the card of a model.

    :raises UserError: there is no such model, or its card cannot be read.
    """
    path = directory / name / _CARD
    try:
        card: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        known = ", ".join(_versions(directory)) or "none"
        raise UserError(f"There is no model {name!r} in {directory}; there is: {known}.") from error
    except (OSError, ValueError) as error:
        raise UserError(f"The model card {path} cannot be read: {error}.") from error
    return card


def list_models(directory: Path) -> list[ModelInfo]:
    """Return all models of a directory, oldest version first."""
    now = current_version(directory) if (directory / _CURRENT).exists() else ""
    return [
        ModelInfo(version=name, card=read_card(directory, name), current=name == now) for name in _versions(directory)
    ]


def _versions(directory: Path) -> list[str]:
    return sorted(card.parent.name for card in directory.glob(f"*/{_CARD}"))


def promote(directory: Path, name: str) -> None:
    """Make a model the one in use, by an atomic switch; the one before is remembered for :func:`rollback`.

    :raises UserError: there is no such model.
    """
    read_card(directory, name)
    before = current_version(directory) if (directory / _CURRENT).exists() else ""
    if before and before != name:
        _write(directory / "previous", before + "\n")
    _write(directory / _CURRENT, name + "\n")


def rollback(directory: Path) -> str:
    """Go back to the model that was in use before, and return its version.

    :raises UserError: none was in use before.
    """
    path = directory / "previous"
    if not path.exists():
        raise UserError(f"No model was in use before the present one in {directory}.")
    name = path.read_text(encoding="utf-8").strip()
    promote(directory, name)
    return name


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _write(path: Path, text: str) -> None:
    """Write a whole file or nothing (rename is atomic, POSIX)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
