"""Models on disk: checked before they are opened, switched at once, never pickled."""

import json
from pathlib import Path

import pytest

from triage.errors import UserError
from triage.understand import artifacts

CARD = {"version": "v1", "encoder": "tiny-1", "data": "x"}


class _Foreign:
    """A type that no model file may hold."""

    def __init__(self) -> None:
        self.value = 1


def _saved(directory: Path, name: str = "v1") -> Path:
    return artifacts.save(directory, {"weights": [1.0, 2.0]}, {**CARD, "version": name})


def test_comes_back_as_it_was(tmp_path: Path) -> None:
    """What is saved is loaded, with its card."""
    _saved(tmp_path)
    head, card = artifacts.load(tmp_path, "v1", encoder="tiny-1")
    assert head == {"weights": [1.0, 2.0]}
    assert card["data"] == "x"
    assert card["scikit_learn"]


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    """The card's hash must be the file's."""
    folder = _saved(tmp_path)
    (folder / "model.skops").write_bytes(b"something else")
    with pytest.raises(UserError, match="damaged or exchanged"):
        artifacts.load(tmp_path, "v1", encoder="tiny-1")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("scikit_learn", "0.1.0", "made with scikit-learn 0.1"),
        ("format", 0, "its format is 0"),
        ("encoder", "huge-2", "made with the encoder huge-2"),
    ],
)
def test_a_model_of_another_time_is_refused(tmp_path: Path, field: str, value: object, words: str) -> None:
    """A clear sentence says what does not fit and what to do."""
    path = _saved(tmp_path) / "card.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), field: value}))
    with pytest.raises(UserError, match=words) as raised:
        artifacts.load(tmp_path, "v1", encoder="tiny-1")
    assert "triage train" in str(raised.value)


def test_foreign_types_are_refused(tmp_path: Path) -> None:
    """Only the types on our list are ever built from a file, also when its card is in order."""
    artifacts.save(tmp_path, _Foreign(), CARD)
    with pytest.raises(UserError, match="cannot be used"):
        artifacts.load(tmp_path, "v1", encoder="tiny-1")


def test_a_missing_model_names_those_that_are_there(tmp_path: Path) -> None:
    """A wrong version is answered with the right ones."""
    _saved(tmp_path)
    with pytest.raises(UserError, match="there is: v1"):
        artifacts.load(tmp_path, "v9", encoder="tiny-1")


def test_no_model_at_all_is_told(tmp_path: Path) -> None:
    """An empty directory says what to do."""
    with pytest.raises(UserError, match="triage train"):
        artifacts.current_version(tmp_path)


def test_promotes_and_goes_back(tmp_path: Path) -> None:
    """One model is in use; the one before is remembered, and going back twice returns."""
    for name in ("v1", "v2"):
        _saved(tmp_path, name)
        artifacts.promote(tmp_path, name)
    assert [(info.version, info.current) for info in artifacts.list_models(tmp_path)] == [("v1", False), ("v2", True)]
    assert artifacts.rollback(tmp_path) == "v1"
    assert artifacts.current_version(tmp_path) == "v1"
    assert artifacts.rollback(tmp_path) == "v2"


def test_promotes_nothing_that_is_not_there(tmp_path: Path) -> None:
    """`current` never names a model that does not exist."""
    _saved(tmp_path)
    artifacts.promote(tmp_path, "v1")
    with pytest.raises(UserError):
        artifacts.promote(tmp_path, "v2")
    assert artifacts.current_version(tmp_path) == "v1"


def test_cannot_go_back_to_nothing(tmp_path: Path) -> None:
    """Without a model before, rollback says so."""
    _saved(tmp_path)
    artifacts.promote(tmp_path, "v1")
    with pytest.raises(UserError, match="No model was in use before"):
        artifacts.rollback(tmp_path)
