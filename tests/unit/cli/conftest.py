"""A desk: the command line in this process, on fakes for mailbox, SMTP and model, and a real database."""

import io
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import triage.understand
from tests.fakes import FakeMailbox, FakeSender
from triage.__main__ import main
from triage.app import App
from triage.domain.intents import Intent
from triage.domain.prediction import Clue, Prediction, Utterance

CONFIG = """
data_dir = "data"
own_domains = ["us.test"]
[mailboxes.outreach]
sender = "Mara Moss <mara@us.test>"
start_from = "all"
[mailboxes.outreach.imap]
host = "imap.us.test"
username = "mara@us.test"
password_env = "NOBODY_ASKS"
[mailboxes.outreach.smtp]
host = "smtp.us.test"
[campaigns.spring]
mailbox = "outreach"
[campaigns.spring.values]
information = "It costs nine euros."
[digest]
to = ["mara@us.test"]
"""
#: Words -> what the fake model reads in them.
READS = {
    "remove me": Intent.UNSUBSCRIBE,
    "not interested": Intent.NOT_INTERESTED,
    "next year": Intent.NOT_NOW,
    "call": Intent.MEETING_REQUEST,
    "interested": Intent.INTERESTED,
    "cost": Intent.INFO_REQUESTED,
}


class WordModel:
    """A model that knows six words; "hm" makes it unsure, "boom" breaks it."""

    version = "words-1"

    def predict(self, utterances: Sequence[Utterance]) -> Sequence[Prediction]:
        """See :class:`triage.ports.Classifier`."""
        return [self._predict(utterance.text) for utterance in utterances]

    def _predict(self, text: str) -> Prediction:
        if "boom" in text:
            raise ValueError("boom")
        word, intent = next(((word, intent) for word, intent in READS.items() if word in text), ("", Intent.OTHER))
        return Prediction(
            intent=intent,
            confidence=0.5 if "hm" in text else 0.98,
            runner_up=Intent.OTHER,
            runner_up_confidence=0.01,
            unsure="hm" in text,
            sentence=text.partition(".")[0],
            clues=(Clue(words=word, weight=1.0),) if word else (),
            model=self.version,
        )


@dataclass(frozen=True, kw_only=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Its JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(kw_only=True)
class Desk:
    """One team's triage."""

    folder: Path
    run: Callable[[Sequence[str]], Ran]
    mailbox: FakeMailbox = field(default_factory=FakeMailbox)
    sender: FakeSender = field(default_factory=FakeSender)
    model: WordModel = field(default_factory=WordModel)
    now: datetime = field(default_factory=lambda: datetime.now(UTC) - timedelta(hours=2))

    def triage(self, *arguments: str) -> Ran:
        """Run a command in the desk's folder."""
        return self.run(arguments)

    def configure(self, text: str) -> None:
        """Write the configuration."""
        (self.folder / "config.toml").write_text(text, encoding="utf-8")

    def wrote_to(self, address: str) -> None:
        """Our outreach tool wrote to a prospect."""
        self._put("Sent", "Mara Moss <mara@us.test>", address, "Less paper", "Shall I?", f"cold.{address}", "")

    def got_from(self, address: str, text: str, *, name: str = "", thread_of: str = "", **headers: str) -> str:
        """A prospect (or somebody else) answers; return the Message-ID."""
        message_id = f"{len(self.mailbox.boxes['INBOX'].messages)}.{address}"
        cold = f"cold.{thread_of or address}"
        self._put("INBOX", f"{name} <{address}>", "mara@us.test", "Re: Less paper", text, message_id, cold, **headers)
        return message_id

    def _put(
        self, folder: str, sender: str, to: str, subject: str, text: str, message_id: str, answers: str, **headers: str
    ) -> None:
        self.now += timedelta(minutes=1)
        fields = {"From": sender, "To": to, "Subject": subject, "Message-ID": f"<{message_id}>"}
        if answers:
            fields["In-Reply-To"] = f"<{answers}>"
        fields |= {name.replace("_", "-"): value for name, value in headers.items()}
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        raw = f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n".encode()
        self.mailbox.deliver(raw, folder=folder, received_at=self.now)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Desk:
    """A configured desk with an empty mailbox."""

    def run(arguments: Sequence[str]) -> Ran:
        capfd.readouterr()
        code = main(list(arguments))
        out, err = capfd.readouterr()
        return Ran(code=code, out=out, err=err)

    made = Desk(folder=tmp_path, run=run)
    made.configure(CONFIG)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TRIAGE_CONFIG", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("COLUMNS", "160")
    monkeypatch.setattr(App, "open_mailbox", lambda app, name: made.mailbox)
    monkeypatch.setattr(App, "open_sender", lambda app, name: made.sender)
    monkeypatch.setattr(triage.understand, "load_classifier", lambda directory, thresholds=None: made.model)
    return made


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Put bytes on standard input."""

    def put(raw: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))

    return put
