"""Files, folders, mbox, Maildir, standard input and JSON lines to single messages, one after the other."""

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from email.header import Header
from io import BytesIO
from pathlib import Path
from typing import IO

#: First line of a mail: a header field, or the separator of an mbox.
_MAIL_START = re.compile(rb"(?:\xef\xbb\xbf)?(?:[!-9;-~]{1,70}:|From )")
#: Separator of an mbox, after an empty line (RFC 4155): "From sender date".
_SEPARATOR = re.compile(rb"From \S.* \d{4}\b")
_ROW_SUFFIXES = frozenset({".jsonl", ".ndjson"})
#: Bytes that are looked at to tell whether a file is a mail.
_PEEK = 1024


@dataclass(frozen=True, kw_only=True)
class Item:
    """One message to classify, or the reason why there is none."""

    #: How the output names it: {"path": ...} or {"id": ...}.
    name: tuple[str, object]
    raw: bytes = b""
    #: What it answers, where a row says so.
    question: str = ""
    error: str = ""


def read_items(paths: Sequence[str], *, tell: Callable[[str], None] = lambda sentence: None) -> Iterator[Item]:
    """Yield every message of the given places, lazily; whatever cannot be read is an item with an error."""
    for path in paths:
        try:
            yield from _from_stdin() if path == "-" else _from_path(Path(path), tell)
        except OSError as error:
            yield Item(name=("path", path), error=f"cannot be read: {error.strerror or error}")


def _from_stdin() -> Iterator[Item]:
    """Read one message or an mbox from standard input."""
    raw = sys.stdin.buffer.read()
    if _SEPARATOR.match(raw):
        yield from _from_mbox(BytesIO(raw), "-")
    elif raw.lstrip()[:1] == b"{":
        yield from _from_rows(raw.splitlines(), "-")
    else:
        yield Item(name=("path", "-"), raw=raw)


def _from_path(path: Path, tell: Callable[[str], None]) -> Iterator[Item]:
    if path.is_dir():
        yield from _from_folder(path, tell)
    elif path.suffix.lower() in _ROW_SUFFIXES:
        with path.open("rb") as file:
            yield from _from_rows(file, str(path))
    elif _is_mbox(path):
        with path.open("rb") as file:
            yield from _from_mbox(file, str(path))
    else:
        yield Item(name=("path", str(path)), raw=path.read_bytes())


def _from_folder(folder: Path, tell: Callable[[str], None]) -> Iterator[Item]:
    """Read a Maildir's new/ and cur/, or every mail below a folder; other files are left out and counted."""
    is_maildir = (folder / "cur").is_dir() and (folder / "new").is_dir()
    places = [folder / "new", folder / "cur"] if is_maildir else [folder]
    files = (file for place in places for file in sorted(place.rglob("*")))
    left_out = 0
    for file in files:
        hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
        if hidden or not file.is_file():
            continue
        try:
            if is_maildir or file.suffix.lower() in _ROW_SUFFIXES or _looks_like_mail(file):
                yield from _from_path(file, tell)
            else:
                left_out += 1
        except OSError as error:
            yield Item(name=("path", str(file)), error=f"cannot be read: {error.strerror or error}")
    if left_out:
        tell(f"{folder}: {left_out} files that are no mail were left out.")


def _looks_like_mail(path: Path) -> bool:
    if path.suffix.lower() == ".eml":
        return True
    with path.open("rb") as file:
        return _MAIL_START.match(file.read(_PEEK)) is not None


def _is_mbox(path: Path) -> bool:
    with path.open("rb") as file:
        return _SEPARATOR.match(file.readline(_PEEK)) is not None


def _from_mbox(file: IO[bytes], name: str) -> Iterator[Item]:
    """Cut an mbox at its separators; the n-th message is named ``file#n``."""
    lines: list[bytes] = []
    number, blank = 0, True
    for line in file:
        if blank and _SEPARATOR.match(line):
            if number:
                yield Item(name=("path", f"{name}#{number}"), raw=b"".join(lines))
            number, lines = number + 1, []
        else:
            # mboxrd: a quoted "From " line of the text has one ">" more than it was written with.
            lines.append(line[1:] if re.match(rb">+From ", line) else line)
        blank = not line.strip()
    if number:
        yield Item(name=("path", f"{name}#{number}"), raw=b"".join(lines))


def _from_rows(lines: Iterable[bytes], name: str) -> Iterator[Item]:
    """Read JSON lines with ``id``, ``subject``, ``text``; a row without ``id`` is named by file and line."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        place: tuple[str, object] = ("path", f"{name}#{number}")
        try:
            row = json.loads(line)
        except ValueError as error:
            yield Item(name=place, error=f"is no JSON: {error}")
            continue
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            yield Item(name=_row_name(row, place), error='has no "text"')
            continue
        yield Item(name=_row_name(row, place), raw=as_message(row), question=str(row.get("question") or ""))


def _row_name(row: object, place: tuple[str, object]) -> tuple[str, object]:
    has_id = isinstance(row, dict) and row.get("id") is not None
    return ("id", row["id"]) if has_id else place  # type: ignore[index]


def as_message(row: dict[str, object]) -> bytes:
    """Make a mail of a row (text; subject, from, date where given), so that it is read like any other."""
    fields = [("From", row.get("from")), ("Subject", row.get("subject")), ("Date", row.get("date"))]
    head = [f"{name}: {_encoded(str(value))}" for name, value in fields if value]
    head += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    return "\r\n".join([*head, "", str(row["text"])]).encode("utf-8", "replace")


def _encoded(value: str) -> str:
    """Write a header value on one line, RFC 2047 where it is not ASCII."""
    line = " ".join(value.split())
    return line if line.isascii() else Header(line, "utf-8", maxlinelen=10_000).encode()
