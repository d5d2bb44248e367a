"""Our own mark in a thread."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from tests.stories import ADA
from tests.unit.report.desk import Desk
from triage.domain.reply import Address, Reply
from triage.domain.tokens import is_token_of, thread_token, token_lead
from triage.flow.matching import Match, match


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


def test_an_answer_that_only_kept_our_mark_finds_the_lead(tmp_path: Path) -> None:
    """A gateway that rewrites Message-IDs, and an unknown address: shown as probable with the right lead."""
    desk = Desk(tmp_path)
    with closing(desk.store), desk.store.transaction() as tx:
        ada = tx.add_lead(ADA)
        marks = thread_token(ada, "us.test"), thread_token(replace(ada, email="else@x.test"), "us.test")
        found = [
            match(tx, Reply(sender=Address(email="new@gmail.com"), references=("lost@x", mark)), own=frozenset())
            for mark in marks
        ]
    assert (found[0].match, found[0].lead) == (Match.OTHER_SENDER, ada)
    assert found[1].match is Match.STRANGER
