"""A Maildir as a mailbox: ``new`` and ``cur`` are read where they lie, nothing is moved and no flag is changed.

The folder itself is INBOX; others lie in it as ``.Sent`` (Maildir++) or ``Sent``.
"""

import os
import re
import socket
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from triage import config
from triage.domain.mail import FolderRole, FolderState, RawMessage
from triage.errors import TransientError, UserError
from triage.mailbox import folders
from triage.mailbox.fetch import PART_BYTES
from triage.mailbox.folders import Folder
from triage.mailbox.uidlist import UidList

_PULSE = 0.25
#: Where a header is looked for.
_HEAD_BYTES = 65_536
_NUMBER = count(1)


class MaildirMailbox:
    """One Maildir. A message's moment of arrival is its file's time of change, as IMAP servers take it."""

    def __init__(self, name: str, settings: config.Mailbox) -> None:
        if settings.maildir is None:
            raise UserError(f"mailboxes.{name} has no maildir.")
        self._name = name
        self._settings = settings
        self._root = settings.maildir
        self._folder = ""
        self._lists: dict[str, UidList] = {}
        self._files: Mapping[int, Path] = {}
        self._looked: dict[str, tuple[int, int]] = {}
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
        """Look at a folder, and give its new files UIDs."""
        self._path(folder)
        self._folder = folder
        self._scan()
        return FolderState(folder=folder, uidvalidity=self._lists[folder].uidvalidity, exists=len(self._files))

    def uids_above(self, uid: int) -> Sequence[int]:
        """Return the UIDs above ``uid``, ascending."""
        self._scan()
        return sorted(item for item in self._files if item > uid)

    def count_since(self, day: date) -> int:
        """Return how many messages arrived on or after a day (UTC)."""
        start = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
        return sum(_arrived(path) >= start for path in self._files.values())

    def fetch(self, uids: Sequence[int]) -> Iterator[RawMessage]:
        """Yield the messages that still exist."""
        for uid in uids:
            message = self._read(uid)
            if message is not None:
                yield message

    def find(self, folder: str, message_id: str) -> bool:
        """Tell whether a folder holds a message with this Message-ID; the newest files are looked at first."""
        wanted = re.compile(rb"^message-id:\s*<" + re.escape(message_id.encode()) + rb">", re.I | re.M)
        files = sorted(self._present(self._path(folder)).values(), key=_arrived, reverse=True)
        return any(wanted.search(_head(path)) for path in files)

    # -- writing

    def append(self, role: str, raw: bytes, *, draft: bool = False) -> None:
        """Put a message into Sent or Drafts, marked as seen: into ``tmp`` first, then renamed, so that it is whole."""
        folder = self._path(self._folder_for(role))
        name = f"{time.time():.6f}.{os.getpid()}_{next(_NUMBER)}.{_host()}"
        try:
            for part in ("tmp", "cur", "new"):
                (folder / part).mkdir(exist_ok=True)
            with (folder / "tmp" / name).open("wb") as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            (folder / "tmp" / name).rename(folder / "cur" / f"{name}:2,{'DS' if draft else 'S'}")
        except OSError as error:
            raise TransientError(f"{self._name}: cannot write into {folder}: {error.strerror}.") from error

    def _folder_for(self, role: str) -> str:
        configured = {folders.SENT: next(iter(self._settings.sent), ""), folders.DRAFTS: self._settings.drafts}[role]
        listing = self._list()
        name = configured or folders.find(role, listing)
        if name and folders.exists(name, listing):
            return name
        wanted = f"folder {name!r}" if name else f"{role.capitalize()} folder"
        raise UserError(
            f"{self._name} has no {wanted}: make one in {self._root}, or set {role} in [mailboxes.{self._name}]. "
            f"There is: {folders.there_is(listing)}."
        )

    # -- waiting

    def wait(self, seconds: float) -> bool:
        """Watch the first inbox folder; True as soon as a file came, False after a silence or when told to stop."""
        folder = self._settings.inbox[0]
        path = self._path(folder)
        before = self._looked.get(folder) or _signature(path)
        end = time.monotonic() + seconds
        while not self._stopped.is_set():
            now = _signature(path)
            if now != before:
                self._looked[folder] = now
                return True
            left = end - time.monotonic()
            if left <= 0:
                return False
            self._looked[folder] = before
            self._stopped.wait(min(_PULSE, left))
        return False

    def stop(self) -> None:
        """End a :meth:`wait` within a second, from any thread, and every later one at once."""
        self._stopped.set()

    def close(self) -> None:
        """Nothing is held open."""

    # -- files

    def _scan(self) -> None:
        """List the selected folder and give its new files UIDs, oldest first."""
        path = self._path(self._folder)
        # Before the listing: what comes in between is news at the next look.
        self._looked[self._folder] = _signature(path)
        present = self._present(path)
        known = self._lists.setdefault(self._folder, UidList(path))
        uids = known.assign(present.keys(), arrived=lambda key: _arrived(present[key]))
        self._files = {uids[key]: file for key, file in present.items()}

    def _present(self, folder: Path) -> dict[str, Path]:
        """Return key -> file; a file that is moved while we look is found in ``cur``, which is read last."""
        found: dict[str, Path] = {}
        for part in ("new", "cur"):
            try:
                with os.scandir(folder / part) as entries:
                    found |= {
                        entry.name.partition(":2,")[0]: Path(entry.path)
                        for entry in entries
                        if not entry.name.startswith(".") and entry.is_file()
                    }
            except FileNotFoundError:
                continue
            except OSError as error:
                raise UserError(f"Cannot read {folder / part}: {error.strerror}.") from error
        return found

    def _read(self, uid: int) -> RawMessage | None:
        """Read a file, looked for again when a mail program renamed it; None when it is gone."""
        for attempt in range(2):
            path = self._files.get(uid)
            if path is None:
                return None
            try:
                return self._read_file(uid, path)
            except FileNotFoundError:
                if attempt == 0:
                    self._scan()
            except OSError:
                return RawMessage(uid=uid, raw=b"", received_at=datetime.now(UTC), truncated=True)
        return None

    def _read_file(self, uid: int, path: Path) -> RawMessage:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            is_large = status.st_size > self._settings.max_bytes
            raw = file.read(min(PART_BYTES, self._settings.max_bytes) if is_large else -1)
        received = datetime.fromtimestamp(status.st_mtime, UTC)
        return RawMessage(uid=uid, raw=raw, received_at=received, truncated=is_large)

    # -- folders

    def _path(self, folder: str) -> Path:
        """Return a folder's directory.

        :raises UserError: there is none.
        """
        if folder.upper() == "INBOX" and _is_maildir(self._root):
            return self._root
        for candidate in (self._root / f".{folder.replace('/', '.')}", self._root / folder):
            if folder.upper() != "INBOX" and _is_maildir(candidate):
                return candidate
        raise UserError(
            f"{self._name}: there is no Maildir folder {folder!r} in {self._root}. "
            f"There is: {folders.there_is(self._list())}."
        )

    def _list(self) -> list[Folder]:
        listing = [Folder(name="INBOX")] if _is_maildir(self._root) else []
        try:
            with os.scandir(self._root) as entries:
                names = sorted(entry.name for entry in entries if entry.is_dir())
        except OSError as error:
            raise UserError(f"{self._name}: cannot read the Maildir {self._root}: {error.strerror}.") from error
        for name in names:
            if _is_maildir(self._root / name):
                is_plus = name.startswith(".")
                listing.append(Folder(name=name[1:].replace(".", "/") if is_plus else name))
        return listing


def _is_maildir(path: Path) -> bool:
    return (path / "cur").is_dir() or (path / "new").is_dir()


def _signature(folder: Path) -> tuple[int, int]:
    """Return what changes when a file comes: the times of ``new`` and ``cur``."""
    times = []
    for part in ("new", "cur"):
        try:
            times.append((folder / part).stat().st_mtime_ns)
        except OSError:
            times.append(0)
    return times[0], times[1]


def _arrived(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return time.time()


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES).replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    except OSError:
        return b""


def _host() -> str:
    return socket.gethostname().replace("/", "\\057").replace(":", "\\072") or "localhost"
