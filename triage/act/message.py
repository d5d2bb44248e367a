"""Whole messages from rendered text: headers that cannot be forged by their content, bytes that any server takes."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime, parseaddr
from typing import Any

from triage.errors import UserError

#: "Re:" in the prefixes of mail programs all over the world; each is taken off, one "Re:" is put in front.
_REPLY_PREFIX = re.compile(
    r"^\s*(?:re|aw|antw|antwort|sv|vs|vá|odp|ynt|atb|rv|r|rif|res|απ|回复|回覆|答复|답장|返信)"
    r"(?:\s?[\[(]\d+[\])]|\^\d+)?\s?[:：]\s*",
    re.IGNORECASE,
)
#: Headers that carry Message-IDs or addresses of machines: folded between words only, never encoded.
_VERBATIM = frozenset({"references", "in-reply-to", "message-id", "list-unsubscribe"})
#: The longest References that we write; mail programs shorten theirs in the middle as well (RFC 5537 3.4.4).
_MAX_REFERENCES = 20
_MAX_ID = 300


class _MailPolicy(EmailPolicy):
    """Folds what Python folds wrongly: long Message-IDs become encoded words, and encoded words lose blanks."""

    def fold(self, name: str, value: Any) -> str:
        lower = name.lower()
        if lower in _VERBATIM:
            return f"{name}: " + f"{self.linesep} ".join(str(value).split()) + self.linesep
        if not self.utf8 and not str(value).isascii():
            if lower == "subject":
                return f"{name}: {self._encoded(str(value), name)}{self.linesep}"
            if lower in ("from", "to"):
                return f"{name}: " + f",{self.linesep} ".join(map(self._mailbox, value.addresses)) + self.linesep
        return str(super().fold(name, value))

    def fold_binary(self, name: str, value: Any) -> bytes:
        if self.utf8 and name.lower() not in _VERBATIM:
            return super().fold_binary(name, value)
        return self.fold(name, value).encode("ascii", "ignore")

    def _encoded(self, text: str, name: str = "") -> str:
        return Header(text, "utf-8", header_name=name).encode(linesep=self.linesep)

    def _mailbox(self, address: Address) -> str:
        name = address.display_name
        return str(address) if name.isascii() else f"{self._encoded(name)} <{address.addr_spec}>"


_SEVEN_BIT = _MailPolicy(linesep=SMTP.linesep, cte_type="7bit", raise_on_defect=False)


def build(
    *,
    sender: str,
    to: Sequence[Address],
    subject: str,
    text: str,
    html: str = "",
    date: datetime,
    message_id: str,
    headers: Sequence[tuple[str, str]] = (),
) -> bytes:
    """Return a whole message: 7-bit bytes with CRLF, plain text with an optional HTML alternative.

    Only a non-ASCII local part needs more (RFC 6532): then headers are UTF-8.
    """
    wide = any(not address.username.isascii() for address in to)
    message = EmailMessage(policy=_SEVEN_BIT.clone(utf8=True) if wide else _SEVEN_BIT)
    message["From"] = address(sender)
    message["To"] = tuple(to)
    message["Subject"] = one_line(subject)
    message["Date"] = format_datetime(date)
    message["Message-ID"] = f"<{message_id}>"
    for name, value in headers:
        message[name] = one_line(value)
    message.set_content(clean_body(text), charset="utf-8")
    if html:
        message.add_alternative(clean_body(html), subtype="html", charset="utf-8")
        message.set_boundary(f"=_{message_id.partition('@')[0]}")
    return bytes(message)


def address(text: str, *, name: str = "") -> Address:
    """Return a header address from ``Ada Byron <ada@example.com>``; international domains become ASCII (RFC 5891).

    :raises UserError: the text holds no address.
    """
    display, spec = parseaddr(one_line(text))
    local, at, domain = spec.rpartition("@")
    try:
        ascii_domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
        if not at or not local:
            raise ValueError("no address")
        return Address(display_name=one_line(name or display), username=local, domain=ascii_domain)
    except (ValueError, IndexError) as error:
        raise UserError(f"{text!r} is no e-mail address that can be written to: mend it.") from error


def one_line(text: str) -> str:
    """Strip line breaks and control characters, so that no header can be smuggled in; bidirectional marks go too."""
    spaced = re.sub(r"[\r\n\t\v\f\x85\u2028\u2029]+", " ", text)
    return "".join(
        char for char in spaced if unicodedata.category(char) not in ("Cc", "Cs", "Cf") or char in _JOINERS
    ).strip()


#: Format characters that words of Persian, Hindi and emoji need.
_JOINERS = frozenset("\u200c\u200d")


def clean_body(text: str) -> str:
    """Return text with bare line feeds, without control characters, ending in one line feed."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
    return re.sub(r"(?<!^--)[ \t]+$", "", kept, flags=re.MULTILINE).strip("\n") + "\n"


def without_reply_prefix(subject: str) -> str:
    """Return a subject without "Re:", "AW:", "SV:" and their like."""
    subject = one_line(subject)
    while (shorter := _REPLY_PREFIX.sub("", subject, count=1)) != subject:
        subject = shorter
    return subject


def reply_subject(rendered: str, answered: str) -> str:
    """Return the subject of an answer: one "Re:", never two.

    A template may choose a new subject of its own; then it stays without "Re:".
    """
    bare = without_reply_prefix(rendered)
    is_answer = bare != one_line(rendered) or bare == without_reply_prefix(answered)
    return f"Re: {bare}" if is_answer else bare


def references(before: Sequence[str], parent: str, token: str) -> tuple[str, ...]:
    """Return the References of an answer: our token first, the thread, the answered message last (RFC 5322 3.6.4).

    First, because mail programs that shorten a long thread keep its beginning and its end; never last, because the
    last one is the parent in everybody's thread view.
    """
    thread = list(dict.fromkeys(each for each in map(clean_id, before) if each))
    last = clean_id(parent)
    thread = [each for each in thread if each not in (last, token)]
    if len(thread) > _MAX_REFERENCES:
        thread = [thread[0], *thread[-(_MAX_REFERENCES - 1) :]]
    return (token, *thread, *((last,) if last else ()))


def clean_id(message_id: str) -> str:
    """Return a Message-ID that can be quoted in a header, "" when it is none (blanks, 8 bits, endless)."""
    bare = message_id.strip().strip("<>").strip()
    usable = bare.isascii() and bare.isprintable() and not re.search(r"[\s<>]", bare) and len(bare) <= _MAX_ID
    return bare if usable else ""


def new_message_id(key: str, recipient: str, now: datetime, domain: str) -> str:
    """Return the Message-ID of a mail, without angle brackets; a mail rendered anew gets a new one."""
    seed = f"{key}\n{recipient}\n{now.isoformat()}"
    return f"{hashlib.sha256(seed.encode()).hexdigest()[:32]}@{domain}"
