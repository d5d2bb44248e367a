"""Who or what wrote a message: a person, an absence note, another automatic answer, a report, a list.

Headers decide where there are any. Without them the subject decides, and last the words: an absence note is a short
text with a set phrase near its beginning and at least one thing that only notes say (whom to ask meanwhile, that mail
is not read), and nobody in it talks to us. Where in doubt it is a person.
"""

import re
from functools import lru_cache

from triage.domain.reply import Origin
from triage.parse.addresses import find_addresses
from triage.parse.bounce import read_bounce
from triage.parse.bounce_prose import human_text
from triage.parse.bounce_words import SYSTEM_SENDERS
from triage.parse.language import guess
from triage.parse.message import Message
from triage.parse.origin_headers import HeaderSigns, is_bulk, read_signs
from triage.parse.origin_subjects import ABSENT, ACKNOWLEDGED, AUTOMATIC, RECEIPT
from triage.parse.origin_words import Evidence, Kind, find, fold

#: Prefixes that a person's mail program puts before the subject it answers or forwards.
_ANSWERED = re.compile(
    r"^\s{0,9}(?:\[[^\]]{1,40}\]\s{0,3})?(?:re|r|aw|antw|antwort|sv|vs|res|rép|ré|odp|ha|fw|fwd|wg|tr|rv|vb|i|enc|vá|ynt|ilt|на|отв|отг|re\(\d{1,3}\)|回复|回覆|答复|转发|返信|転送|답장|전달)"
    r"\s{0,3}(?:\[\d{1,3}\]\s{0,3})?[:：]",
    re.IGNORECASE,
)
_BANNER = re.compile(r"^\s*(?:\[[^\]]{1,30}\]\s*|\(#[^)]{1,30}\)\s*|\*+[^*]{1,30}\*+\s*){1,3}")
_ROBOT = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|auto[-_.]?(?:reply|respond\w*|confirm\w*|mailer)?|bounces?|mailer|notifications?"
    r"|noreply\w*|ne-?pas-?repondre|nicht-?antworten|unattended|autoresponder|robot|challenge|spamblocker|verify)\b"
)
#: Folded characters in which an absence must be told, and beyond which a text is no note.
_EARLY = 420
_LONG = 1800
#: A text that calls itself automatic is no longer than this, and does so in this many characters at its ends.
_SHORT = 900
_END = 80
#: A text that is nothing but the set phrase is no longer than this.
_BARE = 48
#: Characters beyond which the words are not even looked at.
_TOO_LONG = 4000
_WEIGHTS: dict[Kind, float] = {
    Kind.FORMULA: 3.0, Kind.AWAY: 1.5, Kind.BACK: 1.0, Kind.URGENT: 2.0, Kind.NOREAD: 2.0, Kind.LATER: 1.0,
    Kind.THANKS: 0.5, Kind.AUTO: 3.0,
}  # fmt: skip
_NOTE = 4.5
_QUESTION = re.compile(r"[?？؟\u037e](?:\s|$)")
_GREEK_QUESTION = re.compile(r"[;\u037e](?:\s|$)")


def read_origin(message: Message, text: str, signature: str = "") -> tuple[Origin, str]:
    """Return the origin of a message and the header or words that told it ("" for a person).

    ``text`` are its new words, ``signature`` what was cut off below them (footers say "automatic" too).
    """
    signs = read_signs(message)
    if signs.complaint:
        return Origin.COMPLAINT, signs.complaint
    bounce = read_bounce(message)
    if bounce is not None:
        return Origin.DELIVERY_REPORT, bounce.diagnostic[:120] or message.headers.get("subject")
    if signs.receipt:
        return Origin.AUTO_REPLY, signs.receipt
    subject = message.headers.get("subject")
    words = text.strip() or signature.strip() or human_text(message)
    if signs.automatic or signs.generated or signs.null_path:
        return _automatic(signs, subject, find(words, guess(words)))
    if signs.mailing_list:
        return Origin.MAILING_LIST, signs.mailing_list
    if signs.newsletter and not _opens(subject, AUTOMATIC) and not signs.newsletter.startswith("precedence"):
        return Origin.NEWSLETTER, signs.newsletter
    found = _by_words(message, words, signature) if len(words) <= _TOO_LONG else (Origin.PERSON, "")
    if signs.newsletter and found[0] is Origin.PERSON:
        return Origin.NEWSLETTER, signs.newsletter  # old vacation programs say "Precedence: bulk" too
    return found


def is_answerable(message: Message, origin: Origin) -> bool:
    """Tell whether an automatic answer to a message is allowed (RFC 3834); X-Auto-Response-Suppress is no sign."""
    if origin is not Origin.PERSON or is_bulk(message.headers) or message.root.content_type == "multipart/report":
        return False
    sender = _sender(message)
    return bool(sender) and sender.partition("@")[0] not in SYSTEM_SENDERS and not _ROBOT.match(sender)


def _automatic(signs: HeaderSigns, subject: str, found: Evidence) -> tuple[Origin, str]:
    """Part the absence notes from the other mail that its headers call automatic."""
    header = signs.automatic or signs.generated or signs.null_path
    if (
        signs.generated
        and not signs.automatic
        and (signs.newsletter or signs.mailing_list)
        and not _opens(subject, AUTOMATIC)
    ):
        return Origin.NEWSLETTER, signs.newsletter or signs.mailing_list
    absence = _absence(subject, found) + (2.0 if signs.vacation else 0.0)
    other = _other(subject, found)
    automatic_subject = _opens(subject, AUTOMATIC) or bool(signs.vacation)
    if absence > other or (absence == other == 0 and automatic_subject):
        return Origin.OUT_OF_OFFICE, _told(header, found.clue(Kind.FORMULA, Kind.AWAY, Kind.BACK))
    return Origin.AUTO_REPLY, _told(header, found.clue(Kind.GONE, Kind.MOVED, Kind.VERIFY, Kind.ACK, Kind.UNREAD))


def _absence(subject: str, found: Evidence) -> float:
    """Weigh the signs of an absence note in mail known to be automatic."""
    weight = 3.0 if _opens(subject, ABSENT) or _tells_absence(subject) else 0.0
    weight += 2.5 * min(found.count(Kind.FORMULA), 2) + 1.5 * min(found.count(Kind.AWAY), 2)
    weight += 0.5 * min(found.count(Kind.BACK), 2)
    if weight:
        weight += 0.7 * found.count(Kind.NOREAD) + 0.5 * min(found.count(Kind.LATER), 1)
    return weight


def _other(subject: str, found: Evidence) -> float:
    """Weigh the signs of any other automatic answer."""
    weight = 2.0 if _opens(subject, ACKNOWLEDGED) else 0.0
    weight += 5.0 * min(found.count(Kind.GONE), 1) + 2.0 * min(found.count(Kind.MOVED), 2)
    return (
        weight
        + min(found.count(Kind.ACK), 4)
        + 1.5 * min(found.count(Kind.VERIFY), 3)
        + 1.0 * min(found.count(Kind.UNREAD), 2)
    )


def _by_words(message: Message, text: str, signature: str) -> tuple[Origin, str]:
    """Decide by subject and words alone."""
    subject = message.headers.get("subject")
    language = guess(text)
    found = find(text, language)
    talks = min(found.count(Kind.TALK), 3) + _asks(text, language)
    signs = found.count(Kind.FORMULA) + found.count(Kind.AWAY) + found.count(Kind.AUTO)
    if (_opens(subject, AUTOMATIC) and (signs or not talks)) or fold(text[:80]).startswith(AUTOMATIC):
        return _automatic(HeaderSigns(automatic="Subject"), subject, found)
    if (_opens(subject, ABSENT) or _tells_absence(subject)) and found.length < _LONG and not talks:
        return Origin.OUT_OF_OFFICE, _told("Subject", subject[:80])
    if _is_receipt(subject) and found.length < 700 and not talks:
        return Origin.AUTO_REPLY, subject[:80]
    if not talks and found.length < _SHORT and _calls_itself_automatic(text, language):
        return _automatic(HeaderSigns(automatic=found.clue(Kind.AUTO) or "automatic"), subject, found)
    if _is_note(found, talks):
        return Origin.OUT_OF_OFFICE, found.clue(Kind.FORMULA, Kind.AWAY)
    clue = _answer_clue(message, text, found, talks, signature)
    return (Origin.AUTO_REPLY, clue) if clue else (Origin.PERSON, "")


def _calls_itself_automatic(text: str, language: str) -> bool:
    """Tell whether a text says at its beginning or its end that a machine sent it."""
    return any(find(end, language).count(Kind.AUTO) for end in (text[:_END], text.rstrip()[-_END:]))


def _asks(text: str, language: str) -> int:
    """Return 1 when a text asks something; Greek asks with a semicolon."""
    question = _GREEK_QUESTION if language == "el" else _QUESTION
    return 1 if question.search(text[:_LONG]) else 0


def _is_note(found: Evidence, talks: int) -> bool:
    """Tell whether the words alone make an absence note."""
    if (
        not 0 <= found.absence_at < _EARLY
        or found.length > _LONG
        or found.count(Kind.GONE)
        or found.count(Kind.ACK) > 2
    ):
        return False
    if found.length < _BARE and found.absence_at < 3 and found.count(Kind.FORMULA) and found.count(Kind.BACK):
        return not talks  # "Out of office until Tuesday." and nothing else
    weight = sum(value for kind, value in _WEIGHTS.items() if found.count(kind))
    return weight - 3.0 * talks >= _NOTE


def _answer_clue(message: Message, text: str, found: Evidence, talks: int, signature: str) -> str:
    """Return the words of an automatic answer that is no absence note, or ""."""
    if talks > 1 or found.length > _LONG:
        return ""
    subject = message.headers.get("subject")
    footer = find(signature, guess(signature) or "en").count(Kind.AUTO) if signature else 0
    automatic = found.count(Kind.AUTO) + footer
    receipt = sum(found.count(kind) for kind in (Kind.ACK, Kind.UNREAD, Kind.GONE, Kind.MOVED, Kind.VERIFY))
    answers = bool(message.headers.get("in-reply-to") or message.headers.get("references"))
    robot = bool(_ROBOT.match(_sender(message)))
    if not talks and answers and found.count(Kind.AUTO) > 1:
        return found.clue(Kind.AUTO)
    if automatic and receipt and (answers or robot or _opens(subject, ACKNOWLEDGED)):
        return found.clue(Kind.AUTO, Kind.ACK, Kind.UNREAD, Kind.GONE, Kind.MOVED, Kind.VERIFY)
    if robot and receipt > 1:
        return found.clue(Kind.ACK, Kind.UNREAD, Kind.GONE, Kind.MOVED, Kind.VERIFY)
    if not talks and found.count(Kind.GONE) and found.count(Kind.UNREAD):
        return found.clue(Kind.GONE)
    if not talks and _opens(subject, ACKNOWLEDGED) and (receipt > 1 or found.count(Kind.VERIFY)):
        return found.clue(Kind.ACK, Kind.UNREAD, Kind.GONE, Kind.MOVED, Kind.VERIFY)
    if not talks and found.count(Kind.THANKS) and found.count(Kind.ACK) > 2:
        return found.clue(Kind.ACK)
    return ""


def _opens(subject: str, beginnings: tuple[str, ...]) -> bool:
    """Tell whether a subject that nobody answered or forwarded begins with one of the phrases."""
    return any(head.startswith(beginnings) for head in _heads(subject))


@lru_cache(maxsize=64)
def _heads(subject: str) -> tuple[str, ...]:
    """Return a folded subject with and without the banner before it; () when somebody answered or forwarded it."""
    if _ANSWERED.match(subject):
        return ()
    head = subject[:200]
    return tuple({fold(head), fold(_BANNER.sub("", head))})


def _tells_absence(subject: str) -> bool:
    """Tell whether an unanswered subject says "... is out of the office", as Notes writes."""
    return not _ANSWERED.match(subject[:200]) and find(subject[:200], "").count(Kind.FORMULA) > 0 and len(subject) < 120


def _is_receipt(subject: str) -> bool:
    head, colon, _ = subject.replace("：", ":").partition(":")
    return bool(colon) and f"{fold(head)}" in RECEIPT


def _sender(message: Message) -> str:
    return next((address for _, _, address in find_addresses(message.headers.get("from")[:2000])), "")


def _told(header: str, words: str) -> str:
    return f"{header}; {words}" if words else header
