"""The encoder that ships: tokens, batches, exits, and what a damaged file leads to."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from triage.errors import UserError
from triage.understand.encoder import encoder_folder, encoder_name, load_encoder
from triage.understand.features import Reading
from triage.understand.pieces import END, LIMITS, START, batches
from triage.understand.reader import FILES, Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    """The reader that ships."""
    return load_encoder().reader


def test_the_question_stands_apart(reader: Reader) -> None:
    """Our question is context, not the sender's words."""
    alone, _ = reader.cutter.pieces(Reading(text="no"))
    ids, kinds = reader.cutter.pieces(Reading(text="no", question="Are you free?", subject="Tuesday"))
    assert ids[: len(alone)] == alone
    assert (alone[0], alone[-1], ids.count(END)) == (START, END, 3)
    assert kinds == [0] * len(alone) + [1] * (len(ids) - len(alone))


def test_long_texts_keep_both_ends(reader: Reader) -> None:
    """Three quarters from the start, the rest from the end."""
    ids, _ = reader.cutter.pieces(Reading(text="first " + "well " * 500 + "last"))
    short, _ = reader.cutter.pieces(Reading(text="first last"))
    assert len(ids) == LIMITS[0] + 2
    assert (ids[1], ids[-2]) == (short[1], short[-2])


def test_tokens_know_where_they_begin(reader: Reader) -> None:
    """One place per token of the text, also beyond ASCII."""
    reading = Reading(text="Größe? はい。 yes")
    places = reader.cutter.places(reading)
    ids, _ = reader.cutter.pieces(reading)
    assert len(places) == len(ids) - 2
    assert places == sorted(places)
    assert reading.text[places[-1] :].strip() == "yes"


def test_batches_hold_every_reply_once() -> None:
    """Grouping by length loses nobody."""
    lengths = [3, 900, 1, 50, 2000, 7]
    assert sorted(index for batch in batches(lengths) for index in batch) == list(range(6))


def test_a_reply_reads_nearly_the_same_alone_and_in_company(reader: Reader) -> None:
    """Padding changes nothing; int8 scales that a batch shares move the numbers a little."""
    replies = [Reading(text=text) for text in ("no", "thank you, please send it to my colleague", "はい")]
    together = reader.encode(replies).full
    alone = np.concatenate([reader.encode([reply]).full for reply in replies])
    assert np.abs(together - alone).mean() < 0.05


def test_replies_without_doubt_are_spared_the_upper_layers(reader: Reader) -> None:
    """Only doubted replies are read with all layers; the others keep zeros."""
    replies = [Reading(text="no"), Reading(text="what does it cost?")]
    spared = reader.encode(replies, lambda rows, half: rows == 1)
    assert not spared.full[0].any()
    assert spared.full[1].any()
    assert spared.half.any(axis=1).all()


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_is_named(name: str, tmp_path: Path) -> None:
    """A cut-off file gives a sentence that says what to do, no traceback."""
    folder = tmp_path / "encoder"
    shutil.copytree(encoder_folder(), folder)
    (folder / name).write_bytes((folder / name).read_bytes()[:1000])
    with pytest.raises(UserError, match="install triage again"):
        load_encoder(folder)


def test_other_weights_have_another_name(tmp_path: Path) -> None:
    """A model made with other weights is refused by that name."""
    folder = tmp_path / "encoder"
    shutil.copytree(encoder_folder(), folder)
    assert encoder_name(folder) == encoder_name()
    (folder / FILES[0]).write_bytes(b"other")
    assert encoder_name(folder) != encoder_name()
