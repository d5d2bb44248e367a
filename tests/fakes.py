"""First-class fakes: they pass the same contract suites as the real parts (tests/contracts)."""

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from triage.act.answers import classify
from triage.domain.mail import Delivery, DeliveryResult, FolderRole, FolderState, OutgoingMail, RawMessage
from triage.errors import TriageError, UserError


class FakeSender:
    """Accepts every mail, unless ``script`` says how the next one is answered ("550 5.1.1 nobody", "drop")."""

    def __init__(self) -> None:
        self.sent: list[OutgoingMail] = []
        self.script: deque[str] = deque()

    def send(self, mail: OutgoingMail) -> Delivery:
        """See :class:`triage.ports.MailSender`."""
        answer = self.script.popleft() if self.script else "250 2.0.0 queued"
        if answer == "drop" or answer.startswith("2"):
            self.sent.append(mail)
        if answer.startswith("drop"):
            return Delivery(result=DeliveryResult.UNKNOWN, answer="the answer was lost")
        code, _, words = answer.partition(" ")
        return classify(int(code), words)

    def close(self) -> None:
        """Nothing to close."""


@dataclass
class FakeFolder:
    """Messages with UIDs that are never given twice."""

    uidvalidity: int = 1
    messages: dict[int, RawMessage] = field(default_factory=dict)
    next_uid: int = 1


class FakeMailbox:
    """A mailbox in memory; ``deliver`` and ``expunge`` are what the world does to it, ``error`` is raised when set."""

    def __init__(self, folders: Sequence[str] = ("INBOX", "Sent", "Drafts"), *, max_bytes: int = 5_000_000) -> None:
        self.boxes = {name: FakeFolder() for name in folders}
        self.error: TriageError | None = None
        self._max_bytes = max_bytes
        self._selected = ""
        self._news = threading.Condition()
        self._looked = 1
        self._stopped = False

    # -- what the world does

    def deliver(self, raw: bytes, *, folder: str = "INBOX", received_at: datetime | None = None) -> int:
        """Put a message into a folder; return its UID."""
        with self._news:
            box = self.boxes[folder]
            uid, box.next_uid = box.next_uid, box.next_uid + 1
            box.messages[uid] = RawMessage(uid=uid, raw=raw, received_at=received_at or datetime.now(UTC))
            self._news.notify_all()
            return uid

    def expunge(self, uid: int, *, folder: str = "INBOX") -> None:
        """Remove a message."""
        del self.boxes[folder].messages[uid]

    # -- see :class:`triage.ports.Mailbox`

    def folders(self, role: FolderRole) -> Sequence[str]:
        self._fail()
        name = {FolderRole.INBOX: "INBOX", FolderRole.SENT: "Sent"}[role]
        return (name,) if name in self.boxes else ()

    def select(self, folder: str) -> FolderState:
        self._fail()
        box = self._box(folder)
        self._selected = folder
        return FolderState(folder=folder, uidvalidity=box.uidvalidity, exists=len(box.messages))

    def uids_above(self, uid: int) -> Sequence[int]:
        self._fail()
        box = self._box(self._selected)
        if self._selected == "INBOX":
            self._looked = box.next_uid
        return sorted(item for item in box.messages if item > uid)

    def count_since(self, day: date) -> int:
        return sum(message.received_at.date() >= day for message in self._box(self._selected).messages.values())

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMessage]:
        box = self._box(self._selected)
        for uid in uids:
            self._fail()
            message = box.messages.get(uid)
            if message is not None:
                large = len(message.raw) > self._max_bytes
                raw = message.raw[: self._max_bytes]
                yield RawMessage(uid=uid, raw=raw, received_at=message.received_at, truncated=large)

    def find(self, folder: str, message_id: str) -> bool:
        self._fail()
        needle = f"<{message_id}>".encode()
        return any(needle in message.raw.partition(b"\r\n\r\n")[0] for message in self._box(folder).messages.values())

    def append(self, role: str, raw: bytes, *, draft: bool = False) -> None:
        self._fail()
        name = {"sent": "Sent", "drafts": "Drafts"}[role]
        self._box(name)
        self.deliver(raw, folder=name)

    def wait(self, seconds: float) -> bool:
        self._fail()
        with self._news:
            self._news.wait_for(self._has_news, timeout=seconds)
            news = self.boxes["INBOX"].next_uid > self._looked
            self._looked = self.boxes["INBOX"].next_uid
            return news

    def stop(self) -> None:
        """End a wait, and every later one."""
        with self._news:
            self._stopped = True
            self._news.notify_all()

    def close(self) -> None:
        """Nothing to close."""

    def _has_news(self) -> bool:
        return self._stopped or self.boxes["INBOX"].next_uid > self._looked

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error

    def _box(self, folder: str) -> FakeFolder:
        if folder not in self.boxes:
            raise UserError(f"There is no folder {folder!r}. There is: {', '.join(self.boxes)}.")
        return self.boxes[folder]
