"""Delivery reports for people: which address failed, and the sentence that says why.

Mail systems that write no machine-readable report (qmail, exim, Exchange, Notes, carriers ...) all do the same in
their own words: name the address, say why, enclose the original. So nothing here knows a particular system; every
address of the prose is weighed by where it stands and what stands around it.
"""

import itertools
import re
from dataclasses import dataclass

from triage.parse.addresses import find_addresses
from triage.parse.message import Message, Part

_MAX_TEXT = 24_000
_MAX_LINES = 500
_TAG = re.compile(r"<(?!!)(/?[a-zA-Z][a-zA-Z0-9]{0,15})\b([^<>]{0,1000})>")
_DIVIDER_WORDS = (
    "original message", "original mail", "original e-mail", "original header", "original text", "returned message",
    "copy of the message",
    "copy of your message", "unsent message", "message header", "message text follows", "header of the",
    "headers of the",
    "below this line", "message follows", "forwarded message", "included message", "your message follows",
    "failed message",
    "body of message", "text of your message", "text of the message", "copy of original", "undelivered message",
    "unsent data",
    "原信件", "原始邮件", "original-nachricht", "originalnachricht", "ursprüngliche nachricht", "message d'origine",
    "mensaje original", "messaggio originale", "mensagem original", "元のメール", "送信メッセージ", "original copy",
)  # fmt: skip
_DIVIDER_EDGE = re.compile(r"^[-=*+|_#~\s]{2,}|(?:follows?|following|below|:|--|==|\*\*)[\s.:!-]*$", re.IGNORECASE)
_HEADER_LINE = re.compile(r"^[>|]? ?([A-Za-z][A-Za-z0-9-]{1,40}):(?:\s|$)")
_HEADER_MARKS = frozenset({"received", "message-id", "return-path", "mime-version", "dkim-signature", "x-mailer"})
_ERROR = re.compile(
    r"(?<![\d.])[45]\d\d(?![\d])|#?[45]\.\d\.\d|unknown|fail|reject|full|quota|denied|invalid|unable|error|undeliver|refused"
    r"|\bnot\b|cannot|expired|disabled|timed? ?out|could ?n.t|不|できません|エラー|nicht|не |inconnu|désactiv"
)
_DESCRIPTION = re.compile(r"^[\s*]*(?:to|cc|from|subject|sent|date|an|à|para|von|betreff)\s*:")
#: What stands before an address that failed, and before one that did not.
_RECIPIENT_CUE = re.compile(
    r"(rcpt to|final-recipient|original-recipient|failed recipient|failed address|recipients?|addressee|undeliverable"
    r"|undelivered|unknown|delivered? to|deliver(?:y|ing)?|attempts|users?|user ?name|userid|mailbox|account"
    r"|address(?:es|ed)?|forward|dda|generated from|expanded from|smtp|sent to|message to|mail to|email to|receiver"
    r"|empfänger|destinat\w{1,8}|odbiorc\w|получател\w|адрес\w?|an|à|to|for|para|per|voor|aan|till|til|au|(?<!\S)(?:ad?|do|naar|la|către|pre|k|σε|στο|к|на)"
    r"|宛先|收件人|받는 사람|->|=>)[\s:;,.'\"<(\[*#=-]{0,12}(?:rfc822;|smtp:)?[\s<'\"]{0,4}$"
)
_SENDER_CUE = re.compile(
    r"(?:(?<!generated )(?<!expanded )(?<!collected )\bfrom|sender|mail from|envelope-from|contact|e-?mailing"
    r"|message-id|return-path|reply-to|help(?: from)?|write to|reporting-mta|\bby|\bid|please mail"
    r"|send (?:an? )?(?:e-?)?mail to"
    r"|send a message to|questions to|assistance|abuse to|http\S*|report(?:ed)? (?:this )?to|von|expéditeur"
    r"|postmaster|отправител\w|forward(?:ed|ing)? (?:this )?(?:message )?to|in-reply-to|references|support|resent-from"
    r"|list|visit|using|as)(?: at)?[\s:;,.'\"<(\[*=-]{0,10}(?:rfc822;|smtp:|mailto:)?[\s<'\"]{0,4}$"
)
_SYSTEM_LOCALS = frozenset({
    "postmaster", "mailer-daemon", "abuse", "support", "helpdesk", "noreply", "no-reply", "hostmaster", "webmaster",
    "mailerdaemon", "majordomo", "spam", "unblock", "removeme", "delisting", "blacklist", "security", "root",
})  # fmt: skip
_STRIP = " \t<>[]()*\"'`|-:;,.=>+•"
_BARE = re.compile(r"[A-Za-z][\w.-]{1,40}")
#: A weight from which an address is taken for failed on its own.
SURE = 4


@dataclass(frozen=True, kw_only=True)
class Failure:
    """One address that the prose names as failed."""

    address: str
    weight: int
    #: The line of the address and those after it, up to the next address.
    diagnostic: str


def human_text(message: Message) -> str:
    """Return the prose of a report: its text parts before the enclosed original, bounded."""
    texts: list[str] = []
    for part in message.root.walk():
        if part.content_type.startswith("message/") and texts:
            break
        if part.content_type in ("text/plain", "text/html", "text/x-html") and part.text.strip():
            texts.append(_plain(part))
            if part.content_type == "text/plain" and message.root.content_type == "multipart/alternative":
                break
    return "\n".join(texts)[:_MAX_TEXT]


def cut_original(text: str) -> tuple[str, str]:
    """Split prose into the report and the copy of the original below it ("" when there is none)."""
    lines = text.split("\n")
    for index, line in enumerate(lines[:_MAX_LINES]):
        if index and (_is_divider(line) or _starts_headers(lines, index)):
            report = "\n".join(lines[:index])
            if len(report.strip()) > 15:
                return report, "\n".join(lines[index:])
    return text, ""


def find_failures(report: str, *, ours: frozenset[str], intended: frozenset[str]) -> list[Failure]:
    """Return the failed addresses of ``report``, best first.

    ``ours`` are addresses of the sender of the original, ``intended`` those it was addressed to.
    """
    lines = [line[:600] for line in report.split("\n")[:_MAX_LINES]]
    weights: dict[str, tuple[int, int]] = {}
    named = [find_addresses(line) for line in lines]
    for index, found in enumerate(named):
        for start, end, address in found:
            weight = _place(lines, index, start, end) + _standing(address, ours, intended)
            if address not in weights or weight > weights[address][0]:
                weights[address] = (weight, index)
    ranked = sorted(weights.items(), key=lambda item: (-item[1][0], item[1][1]))
    marks = [bool(found) for found in named]
    return [
        Failure(address=address, weight=weight, diagnostic=_diagnostic(lines, marks, index))
        for address, (weight, index) in ranked
        if weight > 0
    ]


def bare_user(report: str) -> str:
    """Return a local part that stands alone under "... recipients ...:", as AOL and directories write, or ""."""
    lines = [line.strip() for line in report.split("\n")[:60] if line.strip()]
    for above, line in itertools.pairwise(lines):
        if above.endswith(":") and _BARE.fullmatch(line):
            return line.lower()
    return ""


def _plain(part: Part) -> str:
    if part.content_type == "text/plain" and not part.text.lstrip()[:15].lower().startswith(("<html", "<!doctype")):
        return part.text
    text = _TAG.sub(_tag_text, part.text[: _MAX_TEXT * 4])
    return (
        text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
        .replace("&#64;", "@")
        .replace("&amp;", "&")
    )


def _tag_text(match: re.Match[str]) -> str:
    """Bare "<addr>" is no tag; block tags end a line, others vanish."""
    if "@" in match.group() and "=" not in match.group():
        return match.group()
    return (
        "\n"
        if match.group(1).lower().strip("/") in {"p", "br", "div", "tr", "li", "td", "h1", "h2", "h3", "pre", "table"}
        else ""
    )


def _is_divider(line: str) -> bool:
    if not 8 < len(line) < 160:
        return False
    low = line.lower()
    if "address" in low or "recipient" in low:
        return False
    return any(words in low for words in _DIVIDER_WORDS) and bool(_DIVIDER_EDGE.search(line))


def _starts_headers(lines: list[str], index: int) -> bool:
    """Tell whether a run of message headers starts here: three of them, one that only a message has."""
    first = _HEADER_LINE.match(lines[index])
    if first is None:
        return False
    names = [first.group(1).lower()]
    for line in lines[index + 1 : index + 14]:
        match = _HEADER_LINE.match(line)
        if match:
            names.append(match.group(1).lower())
        elif not line[:1].isspace():
            break
    return len(names) >= 3 and not _HEADER_MARKS.isdisjoint(names)


def _place(lines: list[str], index: int, start: int, end: int) -> int:
    """Weigh where an address stands."""
    line = lines[index]
    before, after = line[:start].lower(), line[end:]
    weight = 0
    if not before.strip(_STRIP):
        weight += (
            4 if not after.strip(_STRIP) or after.lstrip(" >'\")]")[:1] in {":", "(", "\t", ";", "<", "[", "-"} else 2
        )
        weight += 1 if re.match(r"[>'\")\]]?\s?(?::|\.\.\.| on |\s)", after) else 0
    if _DESCRIPTION.match(before):
        return 1  # "To: ..." in a description of the message says whom it was for, not who failed
    if _SENDER_CUE.search(before[-60:]):
        weight -= 6
    elif match := _RECIPIENT_CUE.search(before[-60:]):
        weight += (
            4 if match.group(1).startswith(("rcpt", "fail", "final", "original", "undeliver", "unknown", "dda")) else 3
        )
    if _ERROR.search(" ".join(lines[index : index + 3]).lower()):
        weight += 1
    if before.endswith("/") or "message-id" in before or "mail from:" in before[-12:]:
        weight -= 6
    return weight


def _standing(address: str, ours: frozenset[str], intended: frozenset[str]) -> int:
    """Weigh who an address is."""
    weight = 0
    if address in intended:
        weight += 3
    elif address in ours:
        weight -= 7
    if address.partition("@")[0] in _SYSTEM_LOCALS and address not in intended:
        weight -= 4
    return weight


def _diagnostic(lines: list[str], named: list[bool], index: int) -> str:
    taken = [lines[index].strip()]
    for offset in range(index + 1, min(index + 12, len(lines))):
        if named[offset] and not _ERROR.search(lines[offset].lower()):
            break
        taken.append(lines[offset].strip())
    return " ".join(part for part in taken if part)[:1200]
