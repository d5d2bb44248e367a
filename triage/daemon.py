"""The daemon: APScheduler and the IDLE watchers only ring the bell; each ring calls one function of the flow.

One worker thread does all passes, so that a pass never overlaps itself. A watcher thread per mailbox waits in IDLE (or
sleeps) on a connection of its own and rings. SIGTERM and SIGINT finish the message in hand and exit with 0.
"""

import fcntl
import queue
import random
import signal
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import FrameType
from typing import IO, Any

import structlog

from triage.app import App, PassResult, dispatch_due, run_pass
from triage.errors import AuthenticationError, TransientError, TriageError, UserError
from triage.ports import Mailbox

log: Any = structlog.get_logger("triage.daemon")
#: Seconds to wait after a failed connection, doubled each time.
BACKOFF_FIRST, BACKOFF_LAST = 5.0, 900.0
#: Seconds to wait after a refused login: a retry loop locks accounts.
AUTH_PAUSE = 3600.0
#: Seconds between looks at the outbox, for mails whose time has come.
TICK = 30


class LockedError(UserError):
    """Another process works on this database."""


class Lock:
    """One daemon per database: an advisory lock on a file beside it (flock(2), released by the kernel on any exit)."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[str] | None = None

    def __enter__(self) -> "Lock":
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("a+", encoding="utf-8")
        except OSError as error:
            raise UserError(
                f"Cannot write to {self._path.parent}: {error.strerror}. Set data_dir to a folder of yours."
            ) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._file.close()
            raise LockedError(
                f"Another triage works on this database already ({self._path} is locked): stop it first."
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()


@dataclass(kw_only=True)
class Daemon:
    """Rings, and the one worker that answers them."""

    app: App
    stopping: threading.Event = field(default_factory=threading.Event)
    #: Names of the mailboxes that rang, or "" for the clock.
    _bell: "queue.SimpleQueue[str]" = field(default_factory=queue.SimpleQueue)
    _boxes: dict[str, Mailbox] = field(default_factory=dict)

    def run(self) -> int:
        """Work until told to stop; return the exit code."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)
        scheduler = self._scheduler()
        names = list(self.app.settings.mailboxes)
        self._boxes = {name: self.app.open_mailbox(name) for name in names}
        watchers = [
            threading.Thread(target=self._watch, args=(name,), name=f"watch-{name}", daemon=True) for name in names
        ]
        scheduler.start()
        log.info("started", mailboxes=names)
        for name in names:
            self.ring(name)
        for watcher in watchers:
            watcher.start()
        try:
            self._answer()
        finally:
            scheduler.shutdown(wait=False)
            for box in self._boxes.values():
                box.close()
            log.info("stopped")
        return 0

    def ring(self, mailbox: str = "") -> None:
        """Ask for a pass that reads this mailbox, or (without one) only works off what is due."""
        self._bell.put(mailbox)

    # -- the worker

    def _answer(self) -> None:
        """Do one pass for all the rings that wait."""
        while not self.stopping.is_set():
            try:
                rang = {self._bell.get(timeout=0.5)}
            except queue.Empty:
                continue
            while not self._bell.empty():
                rang.add(self._bell.get())
            self._pass(rang - {""})

    def _pass(self, rang: set[str]) -> None:
        """Do one pass; whatever goes wrong is logged and the next ring tries again."""
        try:
            result = run_pass(self.app, self._boxes, read=rang, stop=self.stopping.is_set)
        except TriageError as error:
            log.error("pass failed", problem=str(error))
        except Exception:
            log.exception("pass failed")
        else:
            self._report(result)

    def _report(self, result: PassResult) -> None:
        for name, problem in result.failures.items():
            log.warning("mailbox failed", mailbox=name, problem=problem)
        tally = {key: value for key, value in vars(result.tally).items() if value}
        if tally:
            log.info("pass", **tally)

    # -- the bells

    def _scheduler(self) -> Any:
        """Clock rings: the outbox's due times, the digest, retraining. All truth is in the database."""
        from apscheduler.schedulers.background import BackgroundScheduler

        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        scheduler = BackgroundScheduler(timezone="UTC", job_defaults=defaults)
        scheduler.add_job(self.ring, "interval", seconds=TICK, id="tick")
        scheduler.add_job(self._daily, "interval", seconds=TICK, id="daily")
        return scheduler

    def _daily(self) -> None:
        """Send the digest once per local day, after its time; the outbox key holds it to once."""
        from triage.chores import retrain_if_due, send_digest_if_due

        for chore in (send_digest_if_due, retrain_if_due):
            try:
                if chore(self.app):
                    self.ring()
            except TriageError as error:
                log.error("chore failed", chore=chore.__name__, problem=str(error))
            except Exception:
                log.exception("chore failed", chore=chore.__name__)

    def _watch(self, name: str) -> None:
        """Wait for news on a connection of its own, and ring."""
        box = self.app.open_mailbox(name)
        seconds = self.app.settings.mailboxes[name].poll_seconds
        pause = BACKOFF_FIRST
        while not self.stopping.is_set():
            try:
                box.wait(seconds)
            except AuthenticationError as error:
                log.error("login refused; next try in an hour", mailbox=name, problem=str(error))
                self.stopping.wait(AUTH_PAUSE)
            except (TransientError, UserError) as error:
                wait = getattr(error, "retry_after", None) or pause * random.uniform(0.8, 1.2)  # noqa: S311 jitter
                log.warning("connection lost", mailbox=name, problem=str(error), retry_in=round(wait))
                pause = min(pause * 2, BACKOFF_LAST)
                self.stopping.wait(wait)
            else:
                pause = BACKOFF_FIRST
            self.ring(name)
        box.close()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        log.info("stopping after the message in hand", signal=signal.Signals(number).name)
        self.stopping.set()


def run_daemon(app: App) -> int:
    """Run until SIGTERM or SIGINT.

    :raises UserError: another daemon works on this database, or it cannot be written.
    """
    with Lock(app.settings.data_dir / "triage.lock"):
        return Daemon(app=app).run()


def run_once(app: App) -> PassResult:
    """Do one pass over all mailboxes.

    :raises UserError: another daemon works on this database.
    """
    with Lock(app.settings.data_dir / "triage.lock"):
        boxes: Mapping[str, Mailbox] = {name: app.open_mailbox(name) for name in app.settings.mailboxes}
        try:
            return run_pass(app, boxes)
        finally:
            for box in boxes.values():
                box.close()


def send_now(app: App) -> bool:
    """Send what is due without reading any mailbox; False when a running daemon will do it.

    :raises TransientError: the mail could not leave now; it stays in the outbox.
    """
    try:
        with Lock(app.settings.data_dir / "triage.lock"):
            tally = dispatch_due(app)
    except LockedError:
        return False
    if not tally.sent:
        raise TransientError("The mail could not leave now; it stays in the outbox (`triage outbox list` says why).")
    return True


def next_digest(app: App, now: datetime) -> datetime:
    """Return when the next digest is due (for `triage check`)."""
    local = now.astimezone(app.settings.zone)
    due = datetime.combine(local.date(), app.settings.digest.at, tzinfo=app.settings.zone)
    return due if due > local else due + timedelta(days=1)
