"""Our own mark in a thread."""

from dataclasses import replace

from tests.stories import ADA
from triage.domain.tokens import is_token_of, thread_token, token_lead


def test_a_mark_finds_its_lead() -> None:
    """The mark names its lead, with or without angle brackets."""
    mark = thread_token(ADA, "us.test")
    assert token_lead(f"<{mark}>") == token_lead(mark) == ADA.id
    assert is_token_of(ADA, mark)


def test_a_mark_of_another_database_is_nobodys() -> None:
    """The same key with another address is another lead: the mark does not fit."""
    assert not is_token_of(replace(ADA, email="other@prospect.test"), thread_token(ADA, "us.test"))


def test_other_message_ids_are_no_marks() -> None:
    """What only looks a little like a mark is none."""
    for message_id in (
        "",
        "triage@us.test",
        "triage-7@us.test",
        "x-triage-7-0123456789@us.test",
        "triage-7-zz@us.test",
    ):
        assert token_lead(message_id) is None
