"""Mails as real clients write them, each beside what reading it must give."""

import json
from pathlib import Path

import pytest

from triage.parse import parse_message

MAILS = sorted((Path(__file__).parent / "reply").glob("*.eml"))


@pytest.mark.parametrize("mail", MAILS, ids=lambda path: path.stem)
def test_new_words_of_every_client(mail: Path) -> None:
    """Of every client and language, the new words are exactly found and the rest is kept where it belongs."""
    want = json.loads(mail.with_suffix(".json").read_text(encoding="utf-8"))
    reply = parse_message(mail.read_bytes())
    assert reply.text == want["text"]
    for name in ("quoted", "forwarded", "signature"):
        for words in want.get(name, ()):
            assert words in getattr(reply, name)
    if "language" in want:
        assert reply.language == want["language"]
    for note in want.get("notes", ()):
        assert note in reply.notes


def test_there_are_golden_mails() -> None:
    """The golden folder is not empty, so that a moved folder cannot pass unseen."""
    assert len(MAILS) > 80
