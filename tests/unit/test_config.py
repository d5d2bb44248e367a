"""config.toml: typed, complete problems, secrets elsewhere."""

from datetime import time
from pathlib import Path

import pytest

from triage import config
from triage.decide.policy import DEFAULT_POINTS, Action
from triage.domain.intents import Intent
from triage.errors import UserError

MINIMAL = """
own_domains = ["us.test"]
[mailboxes.outreach]
sender = "Ada <ada@us.test>"
[mailboxes.outreach.imap]
host = "mail.us.test"
username = "ada"
password_env = "OUTREACH_PASSWORD"
[campaigns.spring]
mailbox = "outreach"
"""


def parse(text: str, tmp_path: Path) -> config.Settings:
    """Parse text as if it stood in a file."""
    return config.parse(text, name="config.toml", base=tmp_path)


def problems(text: str, tmp_path: Path) -> str:
    """All problems of a text, in one string."""
    with pytest.raises(UserError) as caught:
        parse(text, tmp_path)
    return "\n".join((str(caught.value), *caught.value.problems))


def test_a_minimal_configuration_loads_with_sensible_defaults(tmp_path: Path) -> None:
    """TLS, no old mail answered, the default policy, relative paths made absolute."""
    settings = parse('data_dir = "data"\n' + MINIMAL, tmp_path)
    box = settings.mailboxes["outreach"]
    assert box.imap is not None
    assert (box.imap.port, box.imap.tls, box.start_from) == (993, "tls", "now")
    assert settings.data_dir == tmp_path / "data"
    assert settings.database_url == f"sqlite:///{tmp_path}/data/triage.sqlite"
    assert settings.decision_policy.rules[0].name == "refusal"
    assert settings.decision_policy.points == DEFAULT_POINTS


def test_every_problem_is_reported_at_once_with_its_key_and_remedy(tmp_path: Path) -> None:
    """Five mistakes, five sentences."""
    text = MINIMAL.replace("own_domains", "own_domain").replace('mailbox = "outreach"', "")
    text += 'template = 3\n[sending]\nmode = "later"\nwindow = "18-8"\n'
    text += '[[rules]]\nname = "x"\nwhen = "intnt == 1"\nthen = ["sell"]\n'
    found = problems(text, tmp_path)
    for part in (
        "own_domain: unknown key (did you mean 'own_domains'?)",
        "campaigns.spring.mailbox: missing",
        "campaigns.spring.template",
        "sending.mode: 'later' is not one of",
        "sending.window",
        "rules.0.when",
        "rules.0.then",
    ):
        assert part in found


@pytest.mark.parametrize(
    ("change", "remedy"),
    [
        (('username = "ada"', 'username = "ada"\ntls = "none"'), "allowed for localhost only"),
        (('sender = "Ada <ada@us.test>"', 'sender = "Ada"'), "holds no address"),
        (
            ("[mailboxes.outreach.imap]", 'maildir = "/m"\n[mailboxes.outreach.imap]'),
            "either an [imap] table or maildir",
        ),
        (('mailbox = "outreach"', 'mailbox = "inreach"'), "there is no mailbox 'inreach'"),
        (("own_domains", 'timezone = "Mars/Base"\nown_domains'), "is no time zone"),
        (('username = "ada"', 'username = "ada"\npassword = "hunter2"'), "password: unknown key"),
    ],
)
def test_a_mistake_is_refused_with_its_remedy(change: tuple[str, str], remedy: str, tmp_path: Path) -> None:
    """One sentence that says what to write."""
    found = problems(MINIMAL.replace(*change), tmp_path)
    assert remedy in found


def test_a_secret_in_the_file_is_refused_without_being_repeated(tmp_path: Path) -> None:
    """An error message never holds a password."""
    found = problems(MINIMAL.replace('username = "ada"', 'username = "ada"\npassword = "hunter2"'), tmp_path)
    assert "hunter2" not in found


def test_a_secret_comes_from_the_environment_or_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And its absence names the place."""
    account = parse(MINIMAL, tmp_path).mailboxes["outreach"].imap
    assert account is not None
    monkeypatch.delenv("OUTREACH_PASSWORD", raising=False)
    with pytest.raises(UserError, match="OUTREACH_PASSWORD"):
        _ = account.secret
    monkeypatch.setenv("OUTREACH_PASSWORD", "s3cret")
    assert account.secret == "s3cret"
    (tmp_path / "pw").write_text("from file\n")
    assert config.read_secret("", str(tmp_path / "pw"), of="x") == "from file"
    with pytest.raises(UserError, match="Cannot read the password of x"):
        config.read_secret("", str(tmp_path / "none"), of="x")


def test_missing_broken_and_binary_files_are_one_sentence(tmp_path: Path) -> None:
    """No traceback for a path."""
    with pytest.raises(UserError, match="triage init"):
        config.load(tmp_path / "config.toml")
    (tmp_path / "config.toml").write_text("[mailboxes")
    with pytest.raises(UserError, match="no valid TOML"):
        config.load(tmp_path / "config.toml")
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match="Cannot read"):
        config.load(tmp_path / "config.toml")


def test_own_rules_replace_the_default_policy(tmp_path: Path) -> None:
    """The team's criteria are its own."""
    text = MINIMAL + "[policy]\nnurture_days = 30\n[policy.points]\ninterested = 99\n"
    text += '[[rules]]\nname = "hot"\nwhen = \'intent == "meeting_request"\'\nthen = ["sql"]\n'
    policy = parse(text, tmp_path).decision_policy
    assert [(rule.name, rule.then) for rule in policy.rules] == [("hot", (Action.SQL,))]
    assert (policy.nurture_days, policy.points[Intent.INTERESTED]) == (30, 99)
    assert policy.version != parse(MINIMAL, tmp_path).decision_policy.version


def test_a_window_is_two_times_in_order() -> None:
    """Or the word always."""
    assert config.parse_window("always") is None
    assert config.parse_window("08:00-18:30") == (time(8), time(18, 30))
    for wrong in ("8", "18:00-08:00", "08:00-24:30"):
        with pytest.raises(ValueError, match=wrong):
            config.parse_window(wrong)
