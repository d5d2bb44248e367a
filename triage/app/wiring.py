"""Settings to wired parts: every concrete class is made here, when it is first asked for."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from triage import config
from triage.config import Settings
from triage.domain.prediction import Prediction, Utterance
from triage.errors import UserError
from triage.flow.parts import Parts
from triage.ports import Classifier, Clock, Mailbox, MailSender, Say

if TYPE_CHECKING:
    from triage.act.compose import MailComposer
    from triage.act.smtp import SmtpSender
    from triage.record import SqlStore


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """Return the current moment."""
        return datetime.now(UTC)


class LateClassifier:
    """Loads the model when the first reply asks for it: commands that classify nothing stay quick.

    ``current`` names the model that should be in use; :meth:`refresh` takes up a promoted one.
    """

    def __init__(self, load: Callable[[], Classifier], current: Callable[[], str]) -> None:
        self._load, self._current = load, current
        self._loaded: Classifier | None = None
        self._name = ""

    def _get(self) -> Classifier:
        if self._loaded is None:
            self._name, self._loaded = self._current(), self._load()
        return self._loaded

    @property
    def version(self) -> str:
        """Version of the model."""
        return self._get().version

    def predict(self, utterances: Sequence[Utterance]) -> Sequence[Prediction]:
        """See :class:`triage.ports.Classifier`."""
        return self._get().predict(utterances) if utterances else []

    def refresh(self) -> None:
        """Forget the loaded model when another one was promoted since."""
        if self._loaded is not None and self._name != self._current():
            self._loaded = None


@dataclass(kw_only=True)
class App:
    """The wired program of one configuration."""

    settings: Settings
    clock: Clock = field(default_factory=SystemClock)
    say: Say = lambda sentence: None

    @cached_property
    def store(self) -> "SqlStore":
        """The database, migrated."""
        from triage.record import open_store

        return open_store(self.settings.database_url, now=self.clock.now)

    @cached_property
    def classifier(self) -> LateClassifier:
        """The champion model."""

        def load() -> Classifier:
            from triage.understand import load_classifier

            return load_classifier(self.model_directory, self.settings.model.thresholds)

        return LateClassifier(load, lambda: current_model(self.model_directory))

    @property
    def model_directory(self) -> Path:
        """Where the model in use lies: the configured place, the team's own once trained, else the shipped one."""
        if self.settings.model.directory:
            return self.own_models
        return self.own_models if (self.own_models / "current").exists() else shipped_models()

    @property
    def own_models(self) -> Path:
        """Where `triage train` puts its models."""
        if self.settings.model.directory:
            return Path(self.settings.model.directory).expanduser()
        return self.settings.data_dir / "models"

    @cached_property
    def senders(self) -> Mapping[str, MailSender]:
        """The SMTP account of each mailbox that has one."""
        return {name: self.open_sender(name) for name, box in self.settings.mailboxes.items() if box.smtp is not None}

    def open_sender(self, name: str) -> "SmtpSender":
        """Return a mailbox's SMTP account; it connects when it is first used."""
        from triage.act.smtp import SmtpSender

        box = self.settings.mailboxes[name]
        if box.smtp is None:
            raise UserError(f"mailboxes.{name} has no [smtp] table, so nothing can be sent from it.")
        # Whoever trusts a private authority for IMAP trusts it for SMTP, unless another one is named.
        authority = box.smtp.ca_file or (box.imap.ca_file if box.imap else None)
        account = box.smtp.model_copy(update={"ca_file": authority})
        return SmtpSender(account, fallback=box.imap, sender=box.sender)

    @cached_property
    def composer(self) -> "MailComposer":
        """What renders mails.

        :raises UserError: a template that the configuration names could not be sent.
        """
        from triage.act.compose import MailComposer

        return MailComposer(self.settings)

    @cached_property
    def parts(self) -> Parts:
        """Everything that the flow works with."""
        from triage.parse import parse_message

        return Parts(
            settings=self.settings,
            policy=self.settings.decision_policy,
            store=self.store,
            classifier=self.classifier,
            composer=self.composer,
            clock=self.clock,
            read=parse_message,
            senders=self.senders,
            own=own_addresses(self.settings),
            say=self.say,
        )

    def open_mailbox(self, name: str) -> Mailbox:
        """Connect lazily to one mailbox."""
        from triage.mailbox import open_mailbox

        return open_mailbox(name, self.settings.mailboxes[name])

    def close(self) -> None:
        """Let go of connections and files."""
        for sender in self.__dict__.get("senders", {}).values():
            sender.close()
        if "store" in self.__dict__:
            self.store.close()


def shipped_models() -> Path:
    """Return the folder of the models that came with triage."""
    from triage.resources import shipped

    return shipped("models")


def current_model(directory: Path) -> str:
    """Return what names the champion in a folder of models; "" when there is none."""
    with contextlib.suppress(OSError):
        return f"{directory}:{(directory / 'current').read_text(encoding='utf-8').strip()}"
    return ""


def own_addresses(settings: Settings) -> frozenset[str]:
    """Return our own addresses and domains, lower-case: mail from them never makes or moves a lead."""
    from email.utils import parseaddr

    senders = {parseaddr(box.sender)[1].lower() for box in settings.mailboxes.values()}
    logins = {box.imap.username.lower() for box in settings.mailboxes.values() if box.imap and "@" in box.imap.username}
    return frozenset({*senders, *logins, *(domain.lower().lstrip("@") for domain in settings.own_domains)})


@contextlib.contextmanager
def opened(path: Path, *, say: Say = lambda sentence: None) -> Iterator[App]:
    """Load a configuration and wire it; everything is let go of at the end.

    :raises UserError: the configuration has problems.
    """
    app = App(settings=config.load(path), say=say)
    try:
        yield app
    finally:
        app.close()
