"""UIDs of a Maildir: strictly rising, never given twice, whatever happens to the file that holds them."""

import os
from collections.abc import Collection, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.errors import TransientError
from triage.mailbox.uidlist import NAME, UidList


def assign(folder: Path, keys: Collection[str]) -> Mapping[str, int]:
    """Give UIDs from a new start of the program, in the order of the keys' names."""
    return UidList(folder).assign(keys, arrived=lambda key: 0.0)


def test_uids_are_given_in_the_order_of_arrival_and_kept(tmp_path: Path) -> None:
    """Not by name, not by the order of the directory."""
    first = UidList(tmp_path).assign(["b", "a"], arrived={"b": 1.0, "a": 2.0}.__getitem__)
    assert first == {"b": 1, "a": 2}
    assert assign(tmp_path, ["a", "b", "0"]) == {"b": 1, "a": 2, "0": 3}


def test_a_uid_of_a_deleted_file_is_not_given_again(tmp_path: Path) -> None:
    """Neither after many deletions, when the list is written anew."""
    assign(tmp_path, [f"k{n:05}" for n in range(3000)])
    assert assign(tmp_path, []) == {}
    assert (tmp_path / NAME).stat().st_size < 100
    assert assign(tmp_path, ["new"]) == {"new": 3001}


def test_a_torn_last_line_is_mended(tmp_path: Path) -> None:
    """A crash in the middle of writing leaves half a line: the whole ones count, and the file is whole again."""
    assign(tmp_path, ["a", "b"])
    with (tmp_path / NAME).open("a") as file:
        file.write("3 c-half")
    assert assign(tmp_path, ["a", "b", "c"]) == {"a": 1, "b": 2, "c": 3}
    assert (tmp_path / NAME).read_text().endswith("3 c\n")


@pytest.mark.parametrize("content", [b"", b"\x00\xff garbage", b"triage-uids 1 nonsense\n"])
def test_a_lost_list_gives_a_new_uidvalidity(tmp_path: Path, content: bytes) -> None:
    """Everything is listed again; the fingerprint knows what was read before."""
    lost = UidList(tmp_path)
    lost.assign(["a"], arrived=lambda key: 0.0)
    before = lost.uidvalidity
    (tmp_path / NAME).write_bytes(content)
    again = UidList(tmp_path)
    again.uidvalidity = before
    assert again.assign(["a"], arrived=lambda key: 0.0) == {"a": 1}
    assert again.uidvalidity > before


def test_names_that_are_no_text_are_kept(tmp_path: Path) -> None:
    """File names are bytes; odd ones come back as they were."""
    odd = os.fsdecode(b"1.\xff.host")
    assert assign(tmp_path, [odd]) == assign(tmp_path, [odd]) == {odd: 1}


def test_a_folder_that_is_gone_may_come_back(tmp_path: Path) -> None:
    """A file system that is not mounted at the moment is no lost mail."""
    with pytest.raises(TransientError, match=NAME):
        assign(tmp_path / "missing", ["a"])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sets(st.sampled_from("abcdefgh")), max_size=8))
def test_uids_rise_strictly_and_belong_to_one_key_for_ever(
    tmp_path_factory: pytest.TempPathFactory, looks: list[set[str]]
) -> None:
    """Whatever comes and goes between two looks, a newcomer is above everything that was there."""
    folder = tmp_path_factory.mktemp("uids")
    owner: dict[int, str] = {}
    for present in looks:
        top = max(owner, default=0)
        uids = assign(folder, present)
        assert set(uids) == present
        for key, uid in uids.items():
            assert uid > top or owner.get(uid) == key
            owner[uid] = key
