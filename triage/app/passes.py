"""One pass over all mailboxes, for real or as a rehearsal on a copy of the database."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from triage import flow
from triage.app.wiring import App
from triage.domain.mail import Delivery, DeliveryResult, FolderRole, OutgoingMail
from triage.errors import TransientError, TriageError, UserError
from triage.flow.parts import Tally
from triage.ports import Mailbox

#: Earlier than any mail.
_EVER = date(1970, 1, 2)


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
    read: Collection[str] | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> PassResult:
    """Receive from the mailboxes named in ``read`` (from all, without it), decide, send what is due.

    One failing mailbox stops no other.
    """
    tally = Tally()
    failures: dict[str, str] = {}
    needs_person = False
    app.classifier.refresh()
    for name, mailbox in mailboxes.items():
        if stop():
            break
        if read is not None and name not in read:
            continue
        try:
            _announce_first_start(app, name, mailbox)
            flow.receive(app.parts, name, mailbox, tally)
        except (TransientError, UserError) as error:
            failures[name] = str(error)
            needs_person = needs_person or isinstance(error, UserError)
            _note_failure(app, name, error)
    flow.process(app.parts, tally, stop=stop)
    flow.dispatch(app.parts, mailboxes, tally, stop=stop)
    return PassResult(tally=tally, failures=failures, needs_person=needs_person)


def dispatch_due(app: App) -> Tally:
    """Send what is due, without reading any mailbox."""
    tally = Tally()
    flow.dispatch(app.parts, {}, tally)
    return tally


def _note_failure(app: App, name: str, error: TriageError) -> None:
    with app.store.transaction() as tx:
        tx.note(f"poll:{name}", str(error))


def _announce_first_start(app: App, name: str, mailbox: Mailbox) -> None:
    """Say how many messages a folder holds that was never read, and what will happen to them."""
    start = app.settings.mailboxes[name].start_from
    for folder in mailbox.folders(FolderRole.INBOX):
        with app.store.transaction() as tx:
            known = tx.mark(name, folder) is not None
        if known:
            continue
        mailbox.select(folder)
        since = start if isinstance(start, date) else _EVER
        app.say(first_start_sentence(f"{name}/{folder}", mailbox.count_since(since), start))


def first_start_sentence(place: str, count: int, start: str | date) -> str:
    """Tell what the first pass over a folder will do with the mail that is there already."""
    if start == "now":
        return f"{place}: first start; {count} messages that are there already are labelled, never answered."
    what = "all" if start == "all" else f"received since {start}"
    return (
        f"{place}: first start with start_from = {start}: {count} messages ({what}) are read as if they came in now,"
        " and answered where a rule says so."
    )


@dataclass(frozen=True, kw_only=True)
class Rehearsal:
    """What a pass would do."""

    result: PassResult
    #: Sentences: leads that would move, mails that would leave.
    would: tuple[str, ...] = ()


def rehearse(app: App, mailboxes: Mapping[str, Mailbox]) -> Rehearsal:
    """Do a whole pass on a copy of the database, with nothing sent or written anywhere else (``--dry-run``)."""
    from triage.record import copied_store

    with copied_store(app.settings.database_url, now=app.clock.now) as store:
        rehearsal = App(settings=app.settings, clock=app.clock, say=app.say)
        rehearsal.store = store
        rehearsal.classifier = app.classifier
        rehearsal.senders = {name: _Rehearsed() for name in app.settings.mailboxes}
        before = _standing(rehearsal)
        result = run_pass(rehearsal, {name: cast("Mailbox", _ReadOnly(box)) for name, box in mailboxes.items()})
        return Rehearsal(result=result, would=tuple(_differences(before, _standing(rehearsal))))


def _standing(app: App) -> dict[str, str]:
    """Return where each lead stands and each outgoing mail, by a name for people."""
    reading = app.store.reading()
    leads = {row.lead.email: row.state.stage.value for row in reading.leads()}
    mails = {f"{mail.key} to {mail.recipient}": mail.state.value for mail in reading.outgoing()}
    return leads | mails


def _differences(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    for name, state in after.items():
        was = before.get(name)
        if state != was:
            yield f"{name}: {was} -> {state}" if was else f"{name}: {state}"


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

    def send(self, mail: OutgoingMail) -> Delivery:
        """Say that it went."""
        return Delivery(result=DeliveryResult.ACCEPTED, answer="rehearsed")

    def close(self) -> None:
        """Nothing to close."""
