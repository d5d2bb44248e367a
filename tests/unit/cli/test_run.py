"""triage run: one pass, a rehearsal, failures, the first start."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import CONFIG, Desk
from triage import daemon
from triage.cli.output import FIELDS
from triage.errors import AuthenticationError, TransientError


def test_one_pass_moves_a_lead_and_mails_it(desk: Desk) -> None:
    """Interest in answer to a cold mail makes an MQL, and the information mail leaves."""
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "we are interested")
    ran = desk.triage("run", "--once", "--json")
    row = ran.rows[0]
    assert ran.code == 0
    assert tuple(row) == FIELDS["run"]
    assert (row["received"], row["leads"], row["moved"], row["sent"]) == (2, 1, {"mql": 1}, 1)
    assert [mail.recipient for mail in desk.sender.sent] == ["ada@them.test"]
    again = desk.triage("run", "--once", "--json").rows[0]
    assert (again["moved"], again["sent"]) == ({}, 0)


def test_a_pass_is_told_in_a_sentence(desk: Desk) -> None:
    """Without --json the pass prints what it did."""
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "we are interested")
    out = desk.triage("run", "--once").out
    assert out.startswith("Done: 2 messages received, 1 new leads, 1 read")
    assert "1 mails sent" in out
    assert "1 became mql" in out


def test_a_rehearsal_says_what_would_happen_and_changes_nothing(desk: Desk) -> None:
    """--dry-run neither sends nor writes: not into the mailbox, not into the database, not even a first one."""
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "we are interested")
    ran = desk.triage("run", "--dry-run")
    assert "ada@them.test: mql" in ran.out
    assert "info:1 to ada@them.test: sent" in ran.out
    assert desk.sender.sent == []
    assert len(desk.mailbox.boxes["Sent"].messages) == 1
    assert not (desk.folder / "data").exists()


def test_a_rehearsal_leaves_an_existing_database_as_it_was(desk: Desk) -> None:
    """On a database in use the copy takes the changes; the original's leads stand where they stood."""
    desk.wrote_to("ada@them.test")
    desk.triage("run", "--once")
    desk.got_from("ada@them.test", "we are interested")
    row = desk.triage("run", "--dry-run", "--json").rows[0]
    assert row["dry_run"]
    assert "ada@them.test: contacted -> mql" in row["would"]
    assert desk.triage("leads", "list", "--json").rows[0]["stage"] == "contacted"
    assert desk.triage("run", "--once", "--json").rows[0]["moved"] == {"mql": 1}


@pytest.mark.parametrize(
    "error", [TransientError("imap.us.test does not answer."), AuthenticationError("imap.us.test refused the login.")]
)
def test_a_failing_mailbox_is_exit_code_one_and_a_sentence(desk: Desk, error: Exception) -> None:
    """The pass is done as far as it could be; standard error names the mailbox."""
    desk.mailbox.error = error  # type: ignore[assignment]
    ran = desk.triage("run", "--once", "--json")
    assert ran.code == 1
    assert ran.rows[0]["failures"] == {"outreach": str(error)}
    assert f"outreach: {error}" in ran.err


def test_the_first_start_counts_what_will_happen(desk: Desk) -> None:
    """start_from = "all" warns with the number of messages, once."""
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "we are interested")
    first, second = desk.triage("run", "--once"), desk.triage("run", "--once")
    assert "first start with start_from = all: 1 messages" in first.err
    assert "first start" not in second.err


def test_by_default_old_mail_is_labelled_and_never_answered(desk: Desk) -> None:
    """start_from = "now": what lies there at the first start moves nobody."""
    desk.configure(CONFIG.replace('"all"', '"now"'))
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "we are interested")
    ran = desk.triage("run", "--once")
    assert "1 messages that are there already are labelled, never answered" in ran.err
    assert desk.sender.sent == []
    assert desk.triage("leads", "list", "--json").rows[0]["stage"] == "contacted"


def test_a_second_triage_on_the_same_database_is_refused(desk: Desk) -> None:
    """The lock's sentence says what to do."""
    with daemon.Lock(Path(desk.folder) / "data" / "triage.lock"):
        ran = desk.triage("run", "--once")
    assert ran.code == 2
    assert "Another triage works on this database already" in ran.err
