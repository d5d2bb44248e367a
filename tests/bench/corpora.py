"""The mails that reading is measured on: the project's own golden mails, and folders that ``MAIL_CORPORA`` names.

The format of such a folder is told in docs/reading.md.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from tests.soak.fuzz_parse import mutations
from tests.unit.parse.origin_samples import NOTES, PEOPLE

GOLDEN = Path(__file__).parents[1] / "golden"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One mail and what is known about it; None or empty where nothing is."""

    corpus: str
    #: "reply", "human", "bounce", "auto", "complaint" or "mime" (must be read, whatever is in it).
    group: str
    name: str
    raw: bytes
    #: Right answers of who wrote it: "human", "out_of_office", "auto_reply", "bounce", "complaint".
    kinds: tuple[str, ...] = ()
    #: The one kind of an automatic answer, where absence notes and others are to be told apart.
    strict: str = ""
    #: Right new texts.
    texts: tuple[str, ...] | None = None
    #: Whether blanks do not count in comparing them.
    blanks_free: bool = False
    recipients: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    hard: bool | None = None
    #: Whether an absence is told by words alone, without headers and subject.
    words_only: bool = False


def rows() -> list[Row]:
    """Return every mail: golden ones first, then those of the folders that ``MAIL_CORPORA`` names."""
    folders = [Path(name) for name in os.environ.get("MAIL_CORPORA", "").split(os.pathsep) if name]
    return [*_golden(), *(row for folder in folders for row in _folder(folder))]


def _golden() -> Iterator[Row]:
    yield from (_golden_reply(path) for path in sorted((GOLDEN / "reply").glob("*.eml")))
    yield from (_golden_bounce(path) for path in sorted((GOLDEN / "bounce").glob("*.eml")))
    yield from (_golden_auto(path) for path in sorted((GOLDEN / "auto").glob("*.eml")))
    for number, (language, text) in enumerate(NOTES):
        yield Row(corpus="golden-notes", group="auto", name=f"{language}-{number}", raw=_letter(text),
                  kinds=("out_of_office",), strict="out_of_office", words_only=True)  # fmt: skip
    for number, (language, text) in enumerate(PEOPLE):
        yield Row(corpus="golden-people", group="human", name=f"{language}-{number}", raw=_letter(text),
                  kinds=("human",))  # fmt: skip
    for number, raw in enumerate(mutations(500)):
        yield Row(corpus="mutations", group="mime", name=str(number), raw=raw)
    for name, raw in _hostile():
        yield Row(corpus="hostile", group="mime", name=name, raw=raw)


def _golden_reply(path: Path) -> Row:
    text = _expected(path)["text"]
    return Row(corpus="golden-reply", group="reply", name=path.stem, raw=path.read_bytes(), kinds=("human",),
               texts=(text,))  # fmt: skip


def _golden_bounce(path: Path) -> Row:
    want = _expected(path)
    known = (want.get("recipient"), *want.get("other_recipients", ()))
    return Row(
        corpus="golden-bounce", group="bounce", name=path.stem, raw=path.read_bytes(), kinds=("bounce",),
        recipients=tuple(name for name in known if name), statuses=(want["status"],) if want.get("status") else (),
        hard=want["kind"] == "hard" if "kind" in want else None,
    )  # fmt: skip


def _golden_auto(path: Path) -> Row:
    origin = _expected(path)["origin"]
    kind = {"person": "human", "mailing_list": "human", "newsletter": "human"}.get(origin, origin)
    automatic = kind in ("out_of_office", "auto_reply")
    group = "auto" if automatic else kind
    return Row(corpus="golden-auto", group=group, name=path.stem, raw=path.read_bytes(), kinds=(kind,),
               strict=kind if automatic else "")  # fmt: skip


def _expected(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.with_suffix(".json").read_text(encoding="utf-8")))


def _letter(text: str) -> bytes:
    """Wrap words into a mail that says nothing about its origin."""
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "sam@corp.example", "ann@us.example", "Re: Quick question"
    letter["Message-ID"] = "<words@corp.example>"
    letter.set_content(text)
    return letter.as_bytes()


def _hostile() -> Iterator[tuple[str, bytes]]:
    """Make the mails that parsers die on."""
    head = b"From: a@b.test\nTo: c@d.test\nSubject: x\nMIME-Version: 1.0\n"
    nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
    yield "nesting", head + nested + b"\nwords\n"
    yield "comments", head + b"Content-Type: text/html\n\n" + b"<!--" * 50_000 + b"words"
    yield "wrote", head + b"\n" + b"On a day he said that " * 20_000 + b"wrote\n"
    yield "header", head + b"X-Long: " + b"a " * 400_000 + b"\n\nwords\n"
    yield "charset", head + b"Content-Type: text/plain; charset=klingon\n\nwords \xff\xfe\n"
    yield "no-from", b"Subject: x\n\nwords\n"
    yield "attributes", head + b"Content-Type: text/html\n\n<div " + b"a='b' " * 100_000 + b">words</div>"
    yield "empty", b""


def _folder(folder: Path) -> Iterator[Row]:
    """Read the corpora of one folder: ``*/about.json`` and ``*/manifest.jsonl``."""
    for about in sorted(folder.glob("*/about.json")):
        told = json.loads(about.read_text(encoding="utf-8"))
        lines = (about.parent / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
        for line in lines:
            yield _folder_row(about.parent, told, json.loads(line))


def _folder_row(folder: Path, about: dict[str, Any], entry: dict[str, Any]) -> Row:
    reply, bounce = entry.get("reply"), entry.get("bounce") or {}
    return Row(
        corpus=about["name"], group=about["group"], name=entry["id"], raw=(folder / entry["file"]).read_bytes(),
        kinds=tuple(entry.get("kinds") or ()), strict=entry.get("strict") or "",
        texts=tuple(reply["accept"]) if reply else None, blanks_free=bool(reply) and reply.get("mode") == "nows",
        recipients=tuple(bounce.get("recipients") or ()), statuses=tuple(bounce.get("statuses") or ()),
        hard=bounce.get("hard"), words_only=entry.get("shape") == "body-only",
    )  # fmt: skip
