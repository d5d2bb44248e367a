"""Which part of a message holds the words: plain, HTML, calendar answer, enclosed mail."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from triage.parse.charsets import decode
from triage.parse.html import html_lines
from triage.parse.lines import Line, plain_lines
from triage.parse.message import Message, Part
from triage.parse.transfer import decode_quoted

_ESCAPE = re.compile(r"=(?:[89A-F][0-9A-F]|3D|20\n)")
#: Traces of the markup by which mail programs set history apart.
_HISTORY_MARKS = ("gmail_quote", "divRplyFwdMsg", "appendonsend", "mail-editor-reference", "yahoo_quoted",
                  'type="cite"',
                  "protonmail_quote", "moz-cite-prefix", "zmail_extra", "OLK_SRC_BODY", "__QUOTED_TEXT__")  # fmt: skip
#: Characters of an enclosed message that are kept.
MAX_ENCLOSED = 200_000


@dataclass(frozen=True, kw_only=True)
class Body:
    """The lines to read and where they come from."""

    lines: Sequence[Line]
    #: "plain", "html", "calendar" or "".
    source: str = ""


def read_body(message: Message) -> Body:
    """Choose the words of a message: plain text where it says something, else HTML, else a calendar answer.

    HTML is believed before a plain part that is empty or far too short to be the same text.
    """
    return _choose(message.root)


def marked_html(message: Message) -> Sequence[Line]:
    """Return the lines of an HTML body whose markup tells where history begins; empty when there is none such."""
    for part in _inline(message.root, "text/html"):
        if any(mark in part.text for mark in _HISTORY_MARKS):
            return html_lines(part.text)
    return ()


def _choose(root: Part) -> Body:
    """Choose the words below a part."""
    plain = "\n".join(_mended(part.text) for part in _inline(root, "text/plain") if part.text.strip())
    html = [part.text for part in _inline(root, "text/html") if part.text.strip()]
    if plain.strip() and not (html and _is_stub(plain)):
        return Body(lines=plain_lines(plain), source="plain")
    if html:
        lines = [line for source in html for line in html_lines(source)]
        if any(not line.blank for line in lines):
            return Body(lines=lines, source="html")
    if plain.strip():
        return Body(lines=plain_lines(plain), source="plain")
    return _calendar(root) or _other_text(root)


def _mended(text: str) -> str:
    """Undo quoted-printable that a relay encoded twice: soft line ends and escapes are still to be seen."""
    if text.count("=\n") < 2 or _ESCAPE.search(text) is None:
        return text
    return decode(decode_quoted(text.encode("utf-8", "replace")))[0]


def _inline(root: Part, content_type: str) -> Iterator[Part]:
    """Yield the parts of one type that a mail program would show."""
    for part in root.walk():
        if part.content_type == content_type and part.disposition != "attachment" and not part.filename:
            yield part


def _is_stub(plain: str) -> bool:
    """Tell whether a plain part only asks for a program that shows HTML."""
    lower = plain.strip().lower()
    return (
        len(lower) < 400
        and "html" in lower
        and any(word in lower for word in ("view", "client", "support", "format", "anzeig", "afficher", "browser"))
    )


def _calendar(root: Part) -> Body | None:
    """Read the answer of a calendar part (RFC 5546 REPLY) as a line of text."""
    for part in root.walk():
        if part.content_type in ("text/calendar", "application/ics") and part.text.strip():
            fields = _calendar_fields(part.text)
            words = [fields.get("COMMENT", ""), fields.get("PARTSTAT", "").capitalize(), fields.get("SUMMARY", ""),
                     fields.get("DESCRIPTION", "")]  # fmt: skip
            text = "\n".join(word for word in words if word)
            return Body(lines=plain_lines(text or part.text), source="calendar")
    return None


def _calendar_fields(text: str) -> dict[str, str]:
    """Read the few properties of a calendar that say something (RFC 5545)."""
    fields: dict[str, str] = {}
    for line in text.replace("\n ", "").split("\n")[:500]:
        name, colon, value = line.partition(":")
        if not colon:
            continue
        key, *params = name.upper().split(";")
        if key in ("SUMMARY", "COMMENT", "DESCRIPTION"):
            fields.setdefault(key, value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").strip())
        for param in params:
            if param.startswith("PARTSTAT="):
                fields.setdefault("PARTSTAT", param.removeprefix("PARTSTAT="))
    return fields


def _other_text(root: Part) -> Body:
    """Read any other text there is: an attached note, an enriched or unknown text type, a report."""
    for part in root.walk():
        if part.text.strip():
            lines = html_lines(part.text) if part.content_type == "text/html" else plain_lines(part.text)
            return Body(lines=lines, source="plain")
    return Body(lines=())


def enclosed_text(message: Message) -> str:
    """Return the enclosed messages of a mail that is no report, headers first: a forward as attachment."""
    if message.root.content_type == "multipart/report":
        return ""
    enclosing = (part for part in message.root.walk() if part.content_type.startswith("message/"))
    found = [part.children[0] for part in enclosing if part.children]
    return "\n\n".join(_shown(part) for part in found[:20])[:MAX_ENCLOSED]


def _shown(part: Part) -> str:
    """Show one enclosed message."""
    names = ("from", "date", "to", "cc", "subject")
    headers = [f"{name.capitalize()}: {part.headers.get(name)}" for name in names if name in part.headers]
    return "\n".join([*headers, "", *(line.raw for line in _choose(part).lines)]).strip()
