"""Composition root: the only place where concrete classes meet. Commands and the daemon reach the rest through it."""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from triage import config, flow
from triage.config import Settings
from triage.domain.prediction import Prediction, Utterance
from triage.errors import TransientError, TriageError, UserError
from triage.flow.parts import Parts, Tally
from triage.ports import Classifier, Clock, Mailbox, MailSender, Say, Store


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        """Return the current moment."""
        return datetime.now(UTC)


class LateClassifier:
    """Loads the model when the first reply asks for it: commands that classify nothing stay quick."""

    def __init__(self, load: Callable[[], Classifier]) -> None:
        self._load = load

    @cached_property
    def _classifier(self) -> Classifier:
        return self._load()

    @property
    def version(self) -> str:
        """Version of the model."""
        return self._classifier.version

    def predict(self, utterances: "list[Utterance]") -> "list[Prediction]":
        """See :class:`triage.ports.Classifier`."""
        return list(self._classifier.predict(utterances)) if utterances else []

    def reload(self) -> None:
        """Forget the loaded model, so that a promoted one is taken up."""
        self.__dict__.pop("_classifier", None)


@dataclass(kw_only=True)
class App:
    """The wired program of one configuration."""

    settings: Settings
    clock: Clock = field(default_factory=SystemClock)
    say: Say = lambda sentence: None

    @cached_property
    def store(self) -> "Store":
        """The database, migrated."""
        from triage.record import open_store

        return open_store(self.settings.database_url)

    @cached_property
    def classifier(self) -> LateClassifier:
        """The champion model."""

        def load() -> Classifier:
            from triage.understand import load_classifier

            return load_classifier(self.model_directory, self.settings.model.thresholds)

        return LateClassifier(load)

    @property
    def model_directory(self) -> Path:
        """Where the model in use lies: the configured place, the team's own once trained, else the shipped one."""
        from triage.resources import shipped

        if self.settings.model.directory:
            return Path(self.settings.model.directory).expanduser()
        own = self.own_models
        return own if (own / "current").exists() else shipped("models")

    @property
    def own_models(self) -> Path:
        """Where `triage train` puts its models."""
        if self.settings.model.directory:
            return Path(self.settings.model.directory).expanduser()
        return self.settings.data_dir / "models"

    @cached_property
    def senders(self) -> Mapping[str, MailSender]:
        """The SMTP account of each mailbox that has one."""
        from triage.act.smtp import SmtpSender

        return {
            name: SmtpSender(box.smtp, fallback=box.imap, sender=box.sender)
            for name, box in self.settings.mailboxes.items()
            if box.smtp is not None
        }

    @cached_property
    def parts(self) -> Parts:
        """Everything that the flow works with."""
        from triage.act.compose import MailComposer
        from triage.parse import parse_message

        return Parts(
            settings=self.settings,
            policy=self.settings.decision_policy,
            store=self.store,
            classifier=self.classifier,
            composer=MailComposer(self.settings),
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


@dataclass(frozen=True, kw_only=True)
class PassResult:
    """What one pass over all mailboxes did, and which mailboxes failed."""

    tally: Tally
    #: Mailbox -> sentence.
    failures: Mapping[str, str] = field(default_factory=dict)
    #: A failure that a person must mend (a password, a missing folder).
    needs_person: bool = False


def run_pass(
    app: App,
    mailboxes: Mapping[str, Mailbox],
    *,
    stop: Callable[[], bool] = lambda: False,
) -> PassResult:
    """Receive from every mailbox, decide, send what is due. One failing mailbox stops no other."""
    tally = Tally()
    failures: dict[str, str] = {}
    needs_person = False
    for name, mailbox in mailboxes.items():
        if stop():
            break
        try:
            flow.receive(app.parts, name, mailbox, tally)
        except (TransientError, UserError) as error:
            failures[name] = str(error)
            needs_person = needs_person or isinstance(error, UserError)
            _note_failure(app, name, error)
    flow.process(app.parts, tally, stop=stop)
    flow.dispatch(app.parts, mailboxes, tally, stop=stop)
    return PassResult(tally=tally, failures=failures, needs_person=needs_person)


def _note_failure(app: App, name: str, error: TriageError) -> None:
    with app.store.transaction() as tx:
        tx.note(f"poll:{name}", str(error))


def rehearse(app: App, mailboxes: Mapping[str, Mailbox]) -> PassResult:
    """Do a whole pass on a copy of the database, with nothing sent or written anywhere else (``--dry-run``)."""
    from triage.record import copied_store

    with copied_store(app.settings.database_url) as store:
        rehearsal = App(settings=app.settings, clock=app.clock, say=app.say)
        rehearsal.__dict__["store"] = store
        rehearsal.__dict__["parts"] = replace(app_parts(rehearsal), senders=_Rehearsed.senders(app.settings))
        return run_pass(rehearsal, {name: _ReadOnly(box) for name, box in mailboxes.items()})


def app_parts(app: App) -> Parts:
    """Wire an app's parts (again, when its store was replaced)."""
    app.__dict__.pop("parts", None)
    return app.parts


class _ReadOnly:
    """A mailbox in which nothing can be put."""

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox

    def __getattr__(self, name: str) -> object:
        return getattr(self._mailbox, name)

    def append(self, role: str, raw: bytes, *, draft: bool = False) -> None:
        """Put nothing anywhere."""


class _Rehearsed:
    """A sender that accepts everything and sends nothing."""

    @classmethod
    def senders(cls, settings: Settings) -> Mapping[str, MailSender]:
        """One for each mailbox."""
        return {name: cls() for name in settings.mailboxes}  # type: ignore[misc]

    def send(self, mail: object) -> object:
        """Say that it went."""
        from triage.domain.mail import Delivery, DeliveryResult

        return Delivery(result=DeliveryResult.ACCEPTED, answer="rehearsed")

    def close(self) -> None:
        """Nothing to close."""
