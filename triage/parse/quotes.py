"""The new words of a mail, and what came along: quoted history, forwarded mail, signature.

Nothing is thrown away: text, quoted, forwarded and signature together hold every line that was read. How lines are
told apart is in :mod:`~triage.parse.marking`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from triage.parse.body import enclosed_text, marked_html, read_body
from triage.parse.lines import Line
from triage.parse.marking import FORWARD, QUOTE, SIGNATURE, TEXT, Marking
from triage.parse.message import Message

_FORWARD_SUBJECTS = (
    "fw:", "fwd:", "wg:", "tr:", "rv:", "enc:", "i:", "vs:", "vb:", "vl:", "doorst:", "pd:", "转发:", "轉寄:", "転送:",
    "전달:", "ynt:", "πρθ:", "továbbítás:", "reenv:", "rif:", "fs:", "vid.:", "inoltra:",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Split:
    """A body taken apart."""

    #: What the sender wrote; not empty when the mail is not, unless it is a pure forward.
    text: str = ""
    quoted: str = ""
    forwarded: str = ""
    signature: str = ""
    #: False when nothing new was found and ``text`` holds what else there was.
    new: bool = True


def split(message: Message) -> Split:
    """Take the body of a message apart; never raises, loses no line."""
    body = read_body(message)
    subject = message.headers.get("subject").lower().lstrip()
    forwarded_subject = subject.startswith(_FORWARD_SUBJECTS)
    parts = split_lines(body.lines, forwarded_subject=forwarded_subject)
    if body.source == "plain" and parts.text and not (parts.quoted or parts.forwarded):
        marked = marked_html(message)
        other = split_lines(marked, forwarded_subject=forwarded_subject) if marked else parts
        parts = other if other.text and (other.quoted or other.forwarded) else parts
    enclosed = enclosed_text(message)
    if enclosed:
        parts = Split(
            text=parts.text, quoted=parts.quoted, signature=parts.signature,
            forwarded="\n\n".join(item for item in (parts.forwarded, enclosed) if item), new=parts.new,
        )  # fmt: skip
    return _never_empty(parts)


def split_lines(lines: Sequence[Line], *, forwarded_subject: bool = False) -> Split:
    """Take lines apart (see :func:`split`, without the promise that the text is not empty)."""
    marking = Marking(lines=list(lines), forwarded_subject=forwarded_subject)
    marking.run()
    return Split(
        text=marking.collect(TEXT), quoted=marking.collect(QUOTE), forwarded=marking.collect(FORWARD),
        signature=marking.collect(SIGNATURE),
    )  # fmt: skip


def _never_empty(parts: Split) -> Split:
    """Give an empty text what else there is, unless a forwarded mail is kept."""
    if parts.text and not parts.text.strip("-_=*~–—─| \n"):
        parts = Split(quoted=parts.quoted, forwarded=parts.forwarded,
                      signature=f"{parts.text}\n{parts.signature}".strip("\n"))  # fmt: skip
    if parts.text or parts.forwarded or not (parts.signature or parts.quoted):
        return parts
    if parts.signature:
        return Split(text=parts.signature, quoted=parts.quoted, new=False)
    return Split(text=parts.quoted, new=False)
