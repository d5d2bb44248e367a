"""UIDs for the files of a Maildir, which has none of its own.

They are given in the order of arrival and written down in a file ``triage-uids`` beside ``cur`` and ``new``, as IMAP
servers do. They cannot be computed from the names: two files that arrive in one second have no order that a third,
arriving in the same second after we looked, could not break, and a UID below the mark would never be read. The key is
the name without its flags (all before ``:2,``), which stays when a file moves from ``new`` to ``cur`` or is marked.
"""

import contextlib
import fcntl
import os
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import IO

from triage.errors import TransientError, UserError

NAME = "triage-uids"
_VERSION = "triage-uids 1"
#: Lines of files that are gone, beyond those still there, after which the list is written anew.
_STALE = 1000


class UidList:
    """The list of one folder. A lost list gives a new ``uidvalidity``, as RFC 3501 asks for."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self.uidvalidity = 0

    def assign(self, keys: Collection[str], *, arrived: Callable[[str], float]) -> Mapping[str, int]:
        """Return the UID of each key, giving new ones in the order in which they arrived; on disk before returning.

        :raises UserError: the file cannot be written.
        :raises TransientError: the disk is full.
        """
        try:
            with self._locked():
                return self._assign(keys, arrived)
        except PermissionError as error:
            raise UserError(f"Cannot write {self._path}: let triage write into the Maildir's folders.") from error
        except OSError as error:
            raise TransientError(f"Cannot write {self._path}: {error.strerror}.") from error

    def _assign(self, keys: Collection[str], arrived: Callable[[str], float]) -> Mapping[str, int]:
        known, following, is_whole = self._read()
        fresh = sorted((key for key in keys if key not in known), key=lambda key: (arrived(key), key))
        given = dict(zip(fresh, range(following, following + len(fresh)), strict=True))
        present = {key: known.get(key) or given[key] for key in keys}
        if not is_whole or len(known) > 2 * len(keys) + _STALE:
            self._rewrite(present, following + len(fresh))
        elif given:
            self._append(given)
        return present

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """One process at a time gives UIDs (flock(2) on the folder; a second daemon may look at the same Maildir)."""
        handle = os.open(self._path.parent, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def _read(self) -> tuple[dict[str, int], int, bool]:
        """Return key -> UID, the next UID, and whether the file is there and ends as it should."""
        try:
            text = self._path.read_text(encoding="utf-8", errors="surrogateescape")
        except FileNotFoundError:
            return self._fresh()
        head, _, body = text.partition("\n")
        words = head.removeprefix(_VERSION).split()
        if not head.startswith(_VERSION) or len(words) != 2 or not all(word.isdecimal() for word in words):
            return self._fresh()
        self.uidvalidity, following = int(words[0]), int(words[1])
        known: dict[str, int] = {}
        *lines, rest = body.split("\n")
        for line in lines:
            uid, _, key = line.partition(" ")
            if uid.isdecimal() and key:
                known[key] = int(uid)
        return known, max(following, max(known.values(), default=0) + 1), not rest

    def _fresh(self) -> tuple[dict[str, int], int, bool]:
        self.uidvalidity = max(int(time.time()), self.uidvalidity + 1)
        return {}, 1, False

    def _append(self, given: Mapping[str, int]) -> None:
        with self._path.open("a", encoding="utf-8", errors="surrogateescape") as file:
            file.writelines(f"{uid} {key}\n" for key, uid in given.items())
            _to_disk(file)

    def _rewrite(self, present: Mapping[str, int], following: int) -> None:
        fresh = self._path.with_name(NAME + ".new")
        with fresh.open("w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(f"{_VERSION} {self.uidvalidity} {following}\n")
            file.writelines(f"{uid} {key}\n" for key, uid in sorted(present.items(), key=lambda item: item[1]))
            _to_disk(file)
        os.replace(fresh, self._path)


def _to_disk(file: IO[str]) -> None:
    """Wait for the disk: a UID that was given and forgotten would be given again, to another message."""
    file.flush()
    os.fsync(file.fileno())
