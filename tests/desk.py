"""A whole triage in one process, with fakes at its edges: for stories about crashes, times and corrections."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage, Message
from pathlib import Path
from typing import Any

from tests.fakes import FakeMailbox, FakeSender
from tests.scenarios.world import mail
from tests.stories import prediction
from triage import config
from triage.app import App, PassResult, run_pass
from triage.domain.intents import Intent
from triage.domain.prediction import Prediction, Utterance

CONFIG = """
data_dir = "data"
own_domains = ["us.test"]
[mailboxes.outreach]
sender = "Ada Byron <ada@us.test>"
start_from = "all"
maildir = "unused"
[mailboxes.outreach.smtp]
host = "localhost"
username = "ada"
[campaigns.spring]
mailbox = "outreach"
[campaigns.spring.values]
information = "Our mixers are set up in nine minutes."
"""


class ToldClassifier:
    """Reads the intent from the first word of the reply: ``interested: yes, do``."""

    version = "told"

    def predict(self, utterances: Sequence[Utterance]) -> Sequence[Prediction]:
        """See :class:`triage.ports.Classifier`; a question mark after the word means unsure."""
        return [self._predict(utterance.text.partition(":")[0].strip()) for utterance in utterances]

    def _predict(self, word: str) -> Prediction:
        if word == "Thank you.":
            return prediction(Intent.OTHER)
        if word == "poison":
            raise RuntimeError("a reply that breaks the program")
        return prediction(Intent(word.rstrip("?")), unsure=word.endswith("?"))

    def refresh(self) -> None:
        """Never another model."""


class SteppedClock:
    """A clock that only moves when told."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment

    def step(self, **delta: float) -> None:
        """Let time pass."""
        self.moment += timedelta(**delta)


class Desk:
    """One team's triage; ``passes()`` works off everything that lies there."""

    def __init__(self, folder: Path, extra: str = "") -> None:
        self.folder, self.extra = folder, extra
        self.clock, self.box, self.sender = SteppedClock(), FakeMailbox(), FakeSender()
        self.cold: dict[str, EmailMessage] = {}
        self.start()

    def start(self) -> None:
        """Start the program (again, as after a crash)."""
        settings = config.parse(CONFIG + self.extra, name="config.toml", base=self.folder)
        self.app = App(settings=settings, clock=self.clock)
        self.app.classifier = ToldClassifier()  # type: ignore[assignment]
        self.app.senders = {"outreach": self.sender}

    def write_to(self, prospect: str) -> None:
        """A campaign's mail lies in Sent."""
        self.cold[prospect] = mail("ada@us.test", prospect, "Shorter setups", "Shall I send details?")
        self.box.deliver(self.cold[prospect].as_bytes(), folder="Sent", received_at=self.clock.now())

    def reply(self, prospect: str, text: str, *, to: Message | None = None, sender: str = "") -> EmailMessage:
        """The prospect answers."""
        answered = to if to is not None else self.cold[prospect]
        message = mail(sender or prospect, "ada@us.test", "Re: Shorter setups", text, answers=answered, quote=False)
        self.box.deliver(message.as_bytes(), received_at=self.clock.now())
        return message

    def passes(self) -> PassResult:
        """One pass; a minute goes by."""
        result = run_pass(self.app, {"outreach": self.box})
        self.clock.step(minutes=1)
        return result

    def lead(self, email: str) -> Any:
        """A lead's row."""
        (row,) = self.app.store.reading().leads(email=email)
        return row

    @property
    def outbox(self) -> Sequence[Any]:
        """All mails of the outbox."""
        return self.app.store.reading().outgoing()

    @property
    def letters(self) -> list[Message]:
        """What left, parsed."""
        from email import message_from_bytes

        return [message_from_bytes(item.raw) for item in self.sender.sent]
