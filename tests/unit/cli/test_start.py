"""triage init and check: from nothing to a configuration that is known to work."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Desk
from triage import config
from triage.act.compose import MailComposer
from triage.cli.output import FIELDS
from triage.errors import AuthenticationError, UserError
from triage.wizard import write_config


def answering(**answers: str) -> Iterator[str]:
    """An asker that knows some answers by a word of the question and takes the default for the rest."""

    def ask(question: str, default: str) -> str:
        return next((answer for word, answer in answers.items() if word in question), default)

    return ask  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("answers", "imap", "smtp", "copies"),
    [
        ({"Address": "ada@gmail.com"}, "imap.gmail.com", ("smtp.gmail.com", 465, "tls"), False),
        (
            {"Address": "ada@engines.example", "Provider": "microsoft"},
            "outlook.office365.com",
            ("smtp.office365.com", 587, "starttls"),
            False,
        ),
        ({"Address": "ada@engines.example"}, "imap.engines.example", ("smtp.engines.example", 465, "tls"), True),
    ],
)
def test_usual_providers_are_guessed(
    tmp_path: Path, answers: dict[str, str], imap: str, smtp: tuple[str, int, str], copies: bool
) -> None:
    """Gmail, Microsoft 365 and a plain server give a configuration that loads, with the right servers."""
    path = write_config(tmp_path / "config.toml", ask=answering(**answers), say=lambda sentence: None)  # type: ignore[arg-type]
    settings = config.load(path)
    box = settings.mailboxes["outreach"]
    assert box.imap is not None
    assert box.imap.host == imap
    assert box.smtp is not None
    assert (box.smtp.host, box.smtp.port, box.smtp.tls) == smtp
    assert box.copy_to_sent is copies
    assert (box.imap.oauth is not None) is ("Provider" in answers)
    assert settings.own_domains == (() if "gmail" in imap else ("engines.example",))
    assert MailComposer(settings).preview("first").recipient


def test_answers_with_quotes_and_line_ends_still_load(tmp_path: Path) -> None:
    """Whatever is typed becomes a TOML string, not TOML."""
    answers = {"Address": "ada@engines.example", "Name that": 'Ada "the\\ Countess"', "Information": '"""\n[x]',
               "first campaign": "Spring / 26"}  # fmt: skip
    path = write_config(tmp_path / "config.toml", ask=answering(**answers), say=lambda sentence: None)  # type: ignore[arg-type]
    settings = config.load(path)
    assert settings.mailboxes["outreach"].sender.startswith('Ada "the\\ Countess"')
    assert settings.campaigns["spring---26"].values["information"] == '"""\n[x]'


def test_a_configuration_is_never_overwritten(desk: Desk) -> None:
    """The one that is there stays as it is."""
    before = (desk.folder / "config.toml").read_text()
    ran = desk.triage("init")
    assert (ran.code, "never overwrites" in ran.err) == (2, True)
    assert (desk.folder / "config.toml").read_text() == before


def test_without_an_address_nothing_is_written(tmp_path: Path) -> None:
    """Three wrong answers end the wizard with a sentence."""
    with pytest.raises(UserError, match="Without the mailbox's address"):
        write_config(tmp_path / "config.toml", ask=answering(Address="ada"), say=lambda sentence: None)  # type: ignore[arg-type]
    assert not (tmp_path / "config.toml").exists()


@pytest.fixture
def checked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk whose SMTP account can be checked."""
    monkeypatch.setattr(type(desk.sender), "check", lambda sender: None, raising=False)
    return desk


def test_check_tests_everything_and_says_so(checked: Desk) -> None:
    """Settings, database, rules, mails, model, both directions of every mailbox, digest."""
    ran = checked.triage("check", "--json")
    assert ran.code == 0, ran.out
    assert [row["what"] for row in ran.rows] == [
        "settings", "database", "rules", "mail of campaign spring", "model", "mailbox outreach: incoming",
        "mailbox outreach: outgoing", "digest",
    ]  # fmt: skip
    assert tuple(ran.rows[0]) == FIELDS["check"]
    assert "Next: triage run" in checked.triage("check").out


def test_check_goes_on_after_a_failure_and_ends_with_one(checked: Desk) -> None:
    """A refused login is one finding; the others are tested all the same."""
    checked.mailbox.error = AuthenticationError("imap.us.test refused the password of mara@us.test.")
    ran = checked.triage("check", "--json")
    assert ran.code == 1
    failed = [row for row in ran.rows if not row["ok"]]
    assert [row["detail"] for row in failed] == ["imap.us.test refused the password of mara@us.test."]
    assert len(ran.rows) == 8
    assert "One thing to mend." in ran.err


def test_check_tells_every_problem_of_the_settings(checked: Desk) -> None:
    """Each problem is a finding of its own."""
    checked.configure('[mailboxes.a]\nsender = "x"\n[campaigns.c]\nmailbox = "a"\nodd = 1\n')
    ran = checked.triage("check", "--json")
    assert ran.code == 1
    assert [row["ok"] for row in ran.rows] == [False, False]


def test_check_misses_a_sent_folder(checked: Desk) -> None:
    """Without it no leads are found, so it is a failure with its remedy."""
    del checked.mailbox.boxes["Sent"]
    ran = checked.triage("check")
    assert 'finds no Sent folder, so no leads: set sent = ["..."]' in ran.out
