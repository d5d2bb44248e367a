"""An IMAP account (RFC 3501) as a mailbox: read-only, UIDs only, flags never our memory."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

from imapclient import IMAPClient

from triage import config
from triage.domain.mail import FolderRole, FolderState, RawMessage
from triage.errors import TransientError, UserError
from triage.mailbox import folders, idle
from triage.mailbox.connection import Connection
from triage.mailbox.faults import BrokenError, Fault
from triage.mailbox.fetch import Fetcher
from triage.mailbox.folders import Folder
from triage.network import Timeouts

Result = TypeVar("Result")
#: UIDs are asked for from the newest backwards in windows of growing size: a quiet mailbox costs a short answer,
#: and no answer reaches imaplib's limit of a million bytes a line.
FIRST_WINDOW, LAST_WINDOW = 500, 50_000


class ImapMailbox:
    """One account; connects when first used, and anew after anything went wrong."""

    def __init__(self, name: str, settings: config.Mailbox, *, timeouts: Timeouts | None = None) -> None:
        if settings.imap is None:
            raise UserError(f"mailboxes.{name} has no [imap] table.")
        self._name = name
        self._settings = settings
        self._timeouts = timeouts or Timeouts()
        self._connection = Connection(settings.imap, self._timeouts)
        self._fetcher = Fetcher(self._in_folder, max_bytes=settings.max_bytes)
        self._listing: list[Folder] | None = None
        self._state: FolderState | None = None
        #: Whether the connection of the moment has the folder of ``_state`` open.
        self._is_selected = False
        #: Folder -> the UID that the next message would have had when we last looked.
        self._looked: dict[str, int] = {}
        self._stopped = threading.Event()

    # -- reading

    def folders(self, role: FolderRole) -> Sequence[str]:
        """Return the configured folders, or those found; no Sent folder at all is no error."""
        if role is FolderRole.INBOX:
            return self._settings.inbox
        if self._settings.sent:
            return self._settings.sent
        found = folders.find(folders.SENT, self._list())
        return (found,) if found else ()

    def select(self, folder: str) -> FolderState:
        """Open a folder read-only (EXAMINE)."""
        state, _ = self._examine(folder)
        return state

    def uids_above(self, uid: int) -> Sequence[int]:
        """Return the UIDs above ``uid``, ascending."""
        state = self._selected()
        # NOOP first: some servers show new mail only then.
        exists = self._in_folder(lambda client: _exists_after(client.noop()[1], state.exists))
        self._state = FolderState(folder=state.folder, uidvalidity=state.uidvalidity, exists=exists)
        found: set[int] = set()
        for low, high in _windows(exists):
            uids = self._search([f"{low}:{high}"])
            found.update(item for item in uids if item > uid)
            if min(uids, default=uid) <= uid:
                break
        self._looked[state.folder] = max(self._looked.get(state.folder, 0), max(found, default=0) + 1)
        return sorted(found)

    def count_since(self, day: date) -> int:
        """Return how many messages were received on or after a day, by the server's calendar."""
        windows = _windows(self._selected().exists)
        return sum(len(self._search([f"{low}:{high}", "SINCE", day])) for low, high in windows)

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMessage]:
        """Yield messages; see :class:`triage.mailbox.fetch.Fetcher`."""
        return self._fetcher.fetch(self._selected().folder, uids)

    def find(self, folder: str, message_id: str) -> bool:
        """Tell whether a folder holds a message with this Message-ID."""
        self._examine(folder)
        wanted = "".join(character for character in message_id if character.isprintable() and character.isascii())
        return bool(wanted) and bool(self._search(["HEADER", "Message-ID", wanted]))

    # -- writing

    def append(self, role: str, raw: bytes, *, draft: bool = False) -> None:
        """Put a message into Sent or Drafts, marked as seen."""
        name = self._folder_for(role)
        flags = (b"\\Seen", b"\\Draft") if draft else (b"\\Seen",)
        try:
            self._run(lambda client: client.append(name, raw, flags))
        except BrokenError as error:
            if "OVERQUOTA" in str(error).upper():
                raise TransientError(f"{self._name}: the mailbox is full, nothing fits into {name}.") from error
            raise

    def _folder_for(self, role: str) -> str:
        configured = {folders.SENT: next(iter(self._settings.sent), ""), folders.DRAFTS: self._settings.drafts}[role]
        listing = self._list()
        name = configured or folders.find(role, listing)
        if name and folders.exists(name, listing):
            return name
        wanted = f"folder {name!r}" if name else f"{role.capitalize()} folder"
        raise UserError(
            f"{self._name} has no {wanted}: set {role} in [mailboxes.{self._name}]. "
            f"There is: {folders.there_is(listing)}."
        )

    # -- waiting

    def wait(self, seconds: float) -> bool:
        """Wait for news in the first inbox folder.

        True when there may be some, or after a sleep without IDLE; False after a silence, or when told to stop.

        :raises TransientError: the connection died, or cannot be made.
        """
        if not self._settings.idle:
            return self._sleep(seconds)
        folder = self._settings.inbox[0]
        if self._is_news(folder):
            return True
        if not self._connection.has("IDLE"):
            return self._sleep(seconds)
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not self._stopped.is_set():
            if self._listen(min(idle.SLICE, left)):
                self._is_news(folder)
                return True
        return False

    def stop(self) -> None:
        """End a :meth:`wait` within a second, from any thread, and every later one at once."""
        self._stopped.set()

    def close(self) -> None:
        """Say goodbye; never raises."""
        self._connection.close()

    def _sleep(self, seconds: float) -> bool:
        return not self._stopped.wait(seconds)

    def _listen(self, seconds: float) -> bool:
        def work(client: IMAPClient) -> bool:
            return idle.listen(client, seconds, self._stopped)

        news: bool = self._in_folder(work, seconds=seconds + self._timeouts.read)
        return news

    def _is_news(self, folder: str) -> bool:
        """Look whether mail came since the last look; the first look only remembers."""
        _, next_uid = self._examine(folder)
        before = self._looked.get(folder)
        self._looked[folder] = next_uid
        return before is not None and next_uid > before

    # -- the connection

    def _run(self, work: Callable[[IMAPClient], Result], *, seconds: float | None = None) -> Result:
        if not self._connection.is_open:
            self._is_selected = False
            self._listing = None
        return self._connection.run(work, seconds=seconds)

    def _in_folder(self, work: Callable[[IMAPClient], Any], *, seconds: float | None = None) -> Any:
        """Work in the selected folder; a new connection selects it again first."""
        state = self._selected()
        if not (self._is_selected and self._connection.is_open):
            again, _ = self._examine(state.folder)
            if again.uidvalidity != state.uidvalidity:
                raise TransientError(f"{self._name}/{state.folder} was renumbered while it was read; once more.")
        return self._run(work, seconds=seconds)

    def _selected(self) -> FolderState:
        if self._state is None:
            raise RuntimeError("select a folder first")
        return self._state

    def _search(self, criteria: Sequence[object]) -> list[int]:
        return [int(uid) for uid in self._in_folder(lambda client: client.search(list(criteria)))]

    def _examine(self, folder: str) -> tuple[FolderState, int]:
        """Open a folder read-only; return its state and the next UID (where untold, the number of messages)."""
        try:
            answer = self._run(lambda client: client.select_folder(folder, readonly=True))
        except BrokenError as error:
            self._is_selected = False
            if error.fault is Fault.ANSWER:
                self._raise_if_missing(folder)
            raise
        exists = int(answer.get(b"EXISTS", 0))
        self._state = FolderState(folder=folder, uidvalidity=int(answer.get(b"UIDVALIDITY", 0)), exists=exists)
        self._is_selected = True
        return self._state, int(answer.get(b"UIDNEXT", exists))

    def _raise_if_missing(self, folder: str) -> None:
        listing = self._list()
        if not folders.exists(folder, listing):
            raise UserError(
                f"{self._name} has no folder {folder!r}: mend inbox or sent in [mailboxes.{self._name}]. "
                f"There is: {folders.there_is(listing)}."
            )

    def _list(self) -> list[Folder]:
        if self._listing is None or not self._connection.is_open:
            listing = folders.from_list(self._run(lambda client: client.list_folders()))
            self._listing = listing
        return self._listing


def _exists_after(responses: Sequence[Any], exists: int) -> int:
    """Return the number of messages after what NOOP told."""
    for response in responses:
        if len(response) > 1 and response[1] == b"EXISTS":
            exists = int(response[0])
        elif len(response) > 1 and response[1] == b"EXPUNGE":
            exists -= 1
    return max(exists, 0)


def _windows(exists: int) -> Iterator[tuple[int, int]]:
    """Yield windows of sequence numbers from the newest message backwards."""
    high, size = exists, FIRST_WINDOW
    while high > 0:
        low = max(1, high - size + 1)
        yield low, high
        high, size = low - 1, min(size * 10, LAST_WINDOW)
