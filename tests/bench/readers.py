"""Who reads in the bench: the project, the standard library, and the peer libraries where they are installed."""

import email
import email.policy
import importlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.bench.scoring import Answer
from triage.domain.reply import BounceKind, Origin
from triage.parse import parse_message
from triage.parse.body import read_body
from triage.parse.mime import read_message

#: The languages that mail-parser-reply is told to know.
_LANGUAGES = ["en", "de", "david", "fr", "it", "nl", "pl", "sv", "cs", "es", "ja", "ko", "zh", "da"]
_KINDS = {
    Origin.PERSON: "human",
    Origin.MAILING_LIST: "human",
    Origin.NEWSLETTER: "human",
    Origin.OUT_OF_OFFICE: "out_of_office",
    Origin.AUTO_REPLY: "auto_reply",
    Origin.DELIVERY_REPORT: "bounce",
    Origin.COMPLAINT: "complaint",
}


@dataclass(frozen=True, kw_only=True)
class Reader:
    """A reading under test."""

    name: str
    read: Callable[[bytes], Answer]
    does: frozenset[str]


def triage(raw: bytes) -> Answer:
    """Read with the project."""
    reply = parse_message(raw)
    bounce = reply.bounce
    names = (bounce.recipient, *bounce.other_recipients) if bounce else ()
    return Answer(
        text=reply.text,
        kind=_KINDS[reply.origin],
        recipients=tuple(name for name in names if name),
        status=bounce.status if bounce else None,
        hard=bounce.kind is BounceKind.HARD if bounce else None,
    )


def standard_library(raw: bytes) -> Answer:
    """Parse with the standard library's modern policy and take the text of every part."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    texts = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
    return Answer(text="\n".join(str(text) for text in texts[:1]))


def readers() -> tuple[list[Reader], list[str]]:
    """Return the readers there are, and the names of the peers that are not installed."""
    found = [
        Reader(name="triage", read=triage, does=frozenset(("text", "bounce", "auto", "status"))),
        Reader(name="stdlib", read=standard_library, does=frozenset()),
    ]
    missing = []
    for name, module, make, does in _PEERS:
        try:
            found.append(Reader(name=name, read=make(importlib.import_module(module)), does=frozenset((does,))))
        except ImportError:
            missing.append(name)
    return found, missing


def body_text(raw: bytes) -> str:
    """Return the body as our own MIME reader gives it, for peers that only cut text."""
    return "\n".join(line.raw for line in read_body(read_message(raw)).lines)


def _email_reply_parser(module: Any) -> Callable[[bytes], Answer]:
    return lambda raw: Answer(text=module.EmailReplyParser.parse_reply(body_text(raw)))


def _mail_parser_reply(module: Any) -> Callable[[bytes], Answer]:
    parser = module.EmailReplyParser(languages=_LANGUAGES)
    return lambda raw: Answer(text=parser.parse_reply(text=body_text(raw)))


def _quotequail(module: Any) -> Callable[[bytes], Answer]:
    def read(raw: bytes) -> Answer:
        pieces = module.quote(body_text(raw), quote_intro_line=True)
        return Answer(text="\n".join(text for new, text in pieces if new))

    return read


def _flufl(module: Any) -> Callable[[bytes], Answer]:
    logging.getLogger("flufl.bounce").disabled = True  # it logs the faults of its detectors and goes on

    def read(raw: bytes) -> Answer:
        temporary, permanent = module.all_failures(email.message_from_bytes(raw))
        names = tuple(sorted(name.decode("utf-8", "replace").lower() for name in {*temporary, *permanent}))
        return Answer(kind="bounce" if names else "human", recipients=names)

    return read


_PEERS = (
    ("email-reply-parser", "email_reply_parser", _email_reply_parser, "text"),
    ("mail-parser-reply", "mailparser_reply", _mail_parser_reply, "text"),
    ("quotequail", "quotequail", _quotequail, "text"),
    ("flufl.bounce", "flufl.bounce", _flufl, "bounce"),
)
