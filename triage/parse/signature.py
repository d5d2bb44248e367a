"""What stands under the words of a person: sign-off, name block, client line, disclaimer.

Where in doubt, keep: a block goes only when a formula, a delimiter or several contact lines say what it is, and never
the whole of a text.
"""

import re
from collections.abc import Sequence

from triage.parse.client_lines import client_line_in, is_client_line
from triage.parse.closing_words import CLOSINGS
from triage.parse.footers import is_disclaimer, is_footer, is_footer_head
from triage.parse.lines import Line
from triage.parse.markers import is_rule

#: Lines a signature may take behind a delimiter or a sign-off.
MAX_SIGNATURE = 25

_PHONE = re.compile(r"\+?\(?\d[\d\s().\-/–]{6,22}\d")
_LABEL = re.compile(
    r"^\W{0,3}(?:tel|phone|ph|fax|mob|mobile|mobil|cell|office|direct|e-?mail|mail|web|website|www|skype|handy|telefon|telefax"
    r"|téléphone|portable|tlf|tél|gsm|fon|kvk|btw|iban|vat|ust|ust-id|siret|siren|nif|cif|p\.? ?iva|linkedin|twitter"
    r"|t|m|f|e|w|p|d|o|c|тел|моб|факс|電話|携帯|手机|电话|전화|휴대폰)\W{0,3}[:.|)\s]",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:https?://|www\.)\S{3,}|\[image:|\[cid:|^[a-z0-9\-]{2,40}\.(?:com|net|org|io|de|nl|fr|co\.uk|es|it|eu)\b",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[^\s<>@]{1,80}@[^\s<>@]{1,80}\.[a-zA-Z]{2,}")
_POSTCODE = re.compile(
    r"\b\d{4,5}\s?-?\s?[A-Z]{1,2}\b|\b\d{5}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|\bD-\d{5}"
    r"|\b\d{4}\s[A-ZÄÖÜ][a-zäöü]+"
)
_DASH_NAME = re.compile(r"(?:[-–—~/\\]{1,2}|—)\s?[^\W\d_][\w.'’\-]*(?:\s[^\W\d_][\w.'’\-]*){0,3}$")
#: Last words of a sentence that goes on with somebody's contact data.
_ANNOUNCERS = frozenset(
    "contact reach speak talk write email call to is with at an bei unter zu ist à avec est con es contactar met bij"
    " med till til do z с к это".split()
)
_BEFORE = " \t*_-–—"
_BEHIND = " \t*_,.!;:-–—/"
_LIST = re.compile(r"mailing list|mailman|listinfo|_{10,}|google groups|unsubscribe", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"p\.? ?s\.?\b|nb\b", re.IGNORECASE)


def is_closing(text: str) -> bool:
    """Tell whether a line is a sign-off formula and nothing else."""
    if len(text) > 60:
        return False
    core = text.rstrip(_BEHIND).lstrip(_BEFORE).lower()
    return core in CLOSINGS or ("’" in core and core.replace("’", "'") in CLOSINGS)


def signature_start(lines: Sequence[Line], *, whole: bool = False) -> int:
    """Return where the signature of a stretch of new text begins; ``len(lines)`` when there is none.

    The stretch ends where quoted history begins or the mail ends. What comes before is never only blank, unless the
    ``whole`` stretch may be a signature because there is text elsewhere.
    """
    end = len(lines)
    while end and (lines[end - 1].blank or is_rule(lines[end - 1].text)):
        end -= 1
    first = next((index for index, line in enumerate(lines) if not line.blank), end)
    first -= whole
    start = end
    for find in (_hinted, _delimited, _client, _closed, _footer, _contact, _closed, _dashed):
        found = find(lines[:start], first)
        if found < start:
            start = _back_over_blanks(lines, found)
    return start if start < end else len(lines)


def _back_over_blanks(lines: Sequence[Line], index: int) -> int:
    """Step back over blank lines and rules."""
    while index and (lines[index - 1].blank or is_rule(lines[index - 1].text)):
        index -= 1
    return index


def _hinted(lines: Sequence[Line], first: int) -> int:
    """Find where the markup says that a signature begins."""
    index = len(lines)
    while index > first + 1 and (lines[index - 1].hint == "signature" or lines[index - 1].blank):
        index -= 1
    return index if any(line.hint == "signature" for line in lines[index:]) else len(lines)


def _delimited(lines: Sequence[Line], first: int) -> int:
    """Find a signature delimiter: "-- " at once, other rules when what follows looks like a signature."""
    for index in range(max(first + 1, len(lines) - MAX_SIGNATURE * 2), len(lines)):
        line = lines[index]
        if not line.text or line.text[0] not in "-_=*~–—─#.•+":
            continue
        rest = [item.text for item in lines[index + 1 :] if not item.blank]
        if line.text in ("--", "- -", "—", "––") and line.raw.lstrip(" \t")[:1] in "-—–":
            if len(rest) <= MAX_SIGNATURE and (line.raw.startswith("-- ") or _short(rest)):
                return index
        elif (line.text == "__" or (is_rule(line.text) and " " not in line.text)) and _looks_signed(rest):
            return index
    return len(lines)


def _short(rest: Sequence[str]) -> bool:
    """Tell whether lines are few and short, disclaimers aside."""
    kept = [text for text in rest if not is_disclaimer(text) and not is_footer(text)]
    return len(kept) <= 15 and all(len(text) <= 120 for text in kept)


def _looks_signed(rest: Sequence[str]) -> bool:
    """Tell whether lines below a drawn rule are a signature or a list footer."""
    if not rest or len(rest) > 15:
        return False
    if any(_LIST.search(text) or is_footer(text) or is_disclaimer(text) for text in rest[:3]):
        return True
    if not _short(rest) or any(text[-1] == "?" for text in rest):
        return False
    return _is_name(rest[0]) and (len(rest) == 1 or any(_contact_marks(text) for text in rest))


def _client(lines: Sequence[Line], first: int) -> int:
    """Find the line of a mail program; what follows it in the stretch is history that lost its marks."""
    for index in range(max(first, 0), len(lines)):
        line = lines[index]
        if not client_line_in(line):
            continue
        if index + 1 < len(lines) and lines[index + 1].text[:1].islower():
            continue  # a sentence goes on
        rest = [item for item in lines[index + 1 :] if not item.blank]
        if index > first and not any(_POSTSCRIPT.match(item.text) for item in rest):
            return index
    return len(lines)


def _closed(lines: Sequence[Line], first: int) -> int:
    """Find a sign-off formula with nothing but a name block and footers below it."""
    for index in range(len(lines) - 1, max(first, len(lines) - MAX_SIGNATURE * 2), -1):
        if is_closing(lines[index].text) and _is_name_block(lines[index + 1 :]):
            return index
    return len(lines)


def _is_name_block(lines: Sequence[Line]) -> bool:
    """Tell whether what follows a sign-off is a name and its particulars, not more to say."""
    texts = [line.text for line in lines if not line.blank]
    kept = [text for text in texts if not is_disclaimer(text) and not is_footer(text) and not is_client_line(text)]
    if len(kept) > MAX_SIGNATURE or any(_POSTSCRIPT.match(text) for text in kept):
        return False
    return all(len(text) <= 110 and (text[-1] != "?" or "http" in text) for text in kept)


def _footer(lines: Sequence[Line], first: int) -> int:
    """Find disclaimers and footers at the end of a stretch."""
    start = len(lines)
    while True:
        stop = _back_over_blanks(lines, start)
        begin = stop
        while begin > max(first, 0) and not lines[begin - 1].blank:
            begin -= 1
        paragraph = [line.text for line in lines[begin:stop]]
        cut = _footer_line(paragraph, more=start < len(lines))
        if not paragraph or begin + cut <= first or cut >= len(paragraph):
            return start
        start = begin + cut
        if cut:
            return start


def _footer_line(paragraph: Sequence[str], *, more: bool) -> int:
    """Return the line of a paragraph at which it becomes a footer."""
    legal = is_disclaimer(" ".join(paragraph[:60]))  # no line of it is one when the whole is none
    for index, text in enumerate(paragraph):
        if is_footer(text) or (legal and is_disclaimer(text)):
            return index
        if is_footer_head(text) and (more or index + 1 < len(paragraph)):
            return index
    return 0 if legal else len(paragraph)


def _contact(lines: Sequence[Line], first: int) -> int:
    """Find a block of name and contact lines at the end: certain only with two different contact lines or more."""
    start = _back_over_blanks(lines, len(lines))
    marks: set[str] = set()
    best = len(lines)
    while start > max(first, 0):
        begin = start
        while begin > max(first, 0) and not lines[begin - 1].blank:
            begin -= 1
        found = [_contact_marks(line.text) for line in lines[begin:start]]
        hits = sum(bool(item) for item in found)
        named = not found[0] and _is_name(lines[begin].text)  # the name itself needs no number
        block_is_contact = hits * 2 >= len(found) - (named or "[cid:" in lines[begin].text) and all(
            len(line.text) <= 120 for line in lines[begin:start]
        )
        if not block_is_contact:
            name_above = _is_name(lines[begin].text) and lines[begin].text[-1] != ","  # "Thanks," is said
            if marks and len(found) <= 3 and name_above and best < len(lines):
                best = begin
            break
        marks.update(*found)
        best = begin
        start = _back_over_blanks(lines, begin)
    enough = len(marks) >= 2 and sum(bool(_contact_marks(line.text)) for line in lines[best:]) >= 2
    certain = enough and best > first and _starts_with_name(lines[best:]) and not _announced(lines[:best])
    return best if certain else len(lines)


def _announced(lines: Sequence[Line]) -> bool:
    """Tell whether the words above a contact block announce it: then it is a referral, not a signature."""
    last = next((line.text.rstrip("*_ ").lower() for line in reversed(lines) if not line.blank), "")
    if last.startswith(":"):  # an emoji by its name, ":+1:"
        return False
    return last.endswith((":", "：")) or last.rpartition(" ")[2].strip(",.-–") in _ANNOUNCERS


def _starts_with_name(lines: Sequence[Line]) -> bool:
    """Tell whether a contact block begins with a name."""
    return bool(lines) and (_is_name(lines[0].text) or len(lines) > 4)


def _contact_marks(text: str) -> set[str]:
    """Return the kinds of contact data on a line."""
    marks: set[str] = set()
    if len(text) > 150:
        return marks
    if _PHONE.search(text) and (_LABEL.match(text) or len(text) <= 45):
        marks.add("phone")
    if _EMAIL.search(text) and (_LABEL.match(text) or text.count(" ") <= 4):
        marks.add("email")
    if _LINK.search(text) and text.count(" ") <= 6:
        marks.add("link")
    if not marks and _LABEL.match(text) and any(char.isdigit() for char in text):
        marks.add("label")
    if not marks and "," in text and len(text) <= 80 and _POSTCODE.search(text):
        marks.add("address")
    return marks


def _is_name(text: str) -> bool:
    """Tell whether a short line may be a name with or without a title."""
    core = text.strip("*_-–—~ ,")
    words = core.replace("|", " ").split()
    if not 1 <= len(words) <= 8 or len(core) > 70 or core[-1:] in ".?!:":
        return False
    capital = sum(word[0].isupper() or not word[0].isascii() for word in words)
    return capital * 2 > len(words)


def _dashed(lines: Sequence[Line], first: int) -> int:
    """Find a last line like "-Ann Lee" or "/Ann"."""
    last = _back_over_blanks(lines, len(lines)) - 1
    if last <= first:
        return len(lines)
    text = lines[last].text.strip("*")
    words = text.lstrip("-–—~/\\ ").split()
    named = _DASH_NAME.match(text) is not None and len(text) <= 40 and all(word[0].isupper() for word in words)
    alone = last == 0 or lines[last - 1].blank or text.startswith(("/", "~"))
    bullets = text[1:2] == " " and any(line.text[:2] == text[:2] for line in lines[max(first, 0) : last])
    return last if named and alone and not bullets else len(lines)
