"""Header blocks and separators with which mail programs introduce history, in the languages they speak."""

import re
from collections.abc import Sequence

from triage.parse.lines import Line, fold
from triage.parse.marker_words import FORWARD, HEADER_NAMES, ORIGINAL, SENT_NAMES

#: Folded name of a header line -> its role.
ROLES = {
    fold(name.strip()): role for role, names in HEADER_NAMES.items() for name in names.replace("\n", "").split("|")
}
_RULE = re.compile(r"[\-‐_=*~–—─•.#+ ]{3,}")
_FRAMED = re.compile(r"[\-‐–—_=*]{3,}\s?([^\s\-‐–—_=*].{3,80}?)\s?[\-‐–—_=*]{3,}")
#: Separators that need neither dashes nor a colon.
_BARE = ("original message processed by", "reply above this line", "please type your reply above this line")
_BARE_STARTS = frozenset(phrase[:8] for phrase in _BARE)
_DATED = re.compile(r"\d{1,4}[./\-]\d{1,2}[./\-]\d{2,4}.{0,12}\d{1,2}[:.]\d{2}")
_EDGES = "-‐_=*~–—─#>"
_TRIM = " \t-‐_=*~–—─•>#+|:：[]().\u3000"


def is_rule(text: str) -> bool:
    """Tell whether a line is nothing but a drawn rule."""
    return len(text) >= 3 and _RULE.fullmatch(text) is not None and any(char in "-‐_=*~–—─#" for char in text)


def is_frame(text: str) -> bool:
    """Tell whether a line is a rule or a short text between two rules."""
    return is_rule(text) or (len(text) <= 120 and _FRAMED.match(text) is not None)


def may_introduce(line: Line) -> bool:
    """Tell quickly whether a line with text can be a separator or begin a header block."""
    text = line.text
    head = text[:60]
    return (
        ":" in head or "：" in head or text[0] in _EDGES or text[-1] in ":："
        or text[:8].lower() in _BARE_STARTS or line.raw[:10].isspace() or (len(text) < 16 and _label(text) == "to")
    )  # fmt: skip


def separator(text: str) -> str:
    """Tell what a line separates: "forward", "quote" or "" for no separator.

    The words alone do for "Begin forwarded message:"; the bare words "original message" need dashes or a colon.
    """
    if not text or (text[0] not in _EDGES and text[-1] not in ":：" and text[:8].lower() not in _BARE_STARTS):
        return ""
    inner = _FRAMED.match(text[:200])
    if not inner and not 6 <= len(text) <= 200:
        return ""
    core = fold((inner.group(1) if inner else text).strip(_TRIM))
    if not (5 if core.isascii() else 3) <= len(core) <= 120:
        return ""
    framed = inner is not None or len(text) - len(text.lstrip(_EDGES)) >= 2
    if not framed and text[-1] not in ":：" and not core.startswith(_BARE):
        return ""
    for phrases, kind in ((FORWARD, "forward"), (ORIGINAL, "quote")):
        if core.startswith(phrases) and any(
            core.startswith(phrase) and _fits(core, phrase, framed=framed) for phrase in phrases
        ):
            return kind
    return ""


def _fits(core: str, phrase: str, *, framed: bool) -> bool:
    """Tell whether a phrase is (nearly) all that stands on the line."""
    room = 70 if framed else 12
    return len(core) - len(phrase) <= room


def header_role(text: str) -> str:
    """Return the role of a header line ("from", "date", "to", "cc", "subject", "other"), or ""."""
    head = text[:60]
    cut = head.find(":")
    wide = head.find("：")
    if wide >= 0 and (cut < 0 or wide < cut):
        cut = wide
    if cut < 1:
        return ""
    return ROLES.get(fold(head[:cut].strip("*_ \t")), "")


def header_block_at(lines: Sequence[Line], index: int) -> int:
    """Return how many lines the header block that begins at a line takes; 0 when none begins there.

    Blank lines between headers and folded header lines are allowed for, and a block that a program wrote without
    addresses must show its subject or a sent date beside the sender.
    """
    first = lines[index]
    role = header_role(first.text)
    if role not in ("from", "date", "to", "subject", "cc"):
        return _one_line_block(first) or _notes_block(lines, index)
    roles = {role}
    names = {_name(first.text)}
    length, loose = 1, 0
    texts = [first.text]
    for offset in range(1, min(24, len(lines) - index)):
        line = lines[index + offset]
        role = header_role(line.text) if line.depth == first.depth else ""
        if role and not (role in roles and role in ("from", "subject") and loose):
            roles.add(role)
            names.add(_name(line.text))
            texts.append(line.text)
            length, loose = offset + 1, 0
            continue
        loose += 1
        if loose > 3 or (line.depth != first.depth and not line.blank):
            break
    if _is_block(roles, names, " ".join(texts), lines[index : index + length]):
        return length
    return _one_line_block(first)


def _name(text: str) -> str:
    """Return the lower-case name of a header line."""
    return text[:60].replace("：", ":").partition(":")[0].strip("*_ \t").lower()


def _is_block(roles: set[str], names: set[str], joined: str, lines: Sequence[Line]) -> bool:
    """Weigh the roles that a run of header lines shows."""
    main = roles & {"from", "date", "to", "subject"}
    address = "@" in joined or any("@" in line.text for line in lines)
    if "from" in main and len(main) >= 2 and (address or "subject" in main):
        return len(main) >= 3 or address
    if "from" in main and {"date", "to"} <= main:
        return bool(names & SENT_NAMES)
    return address and {"date", "to"} <= main


def _notes_block(lines: Sequence[Line], index: int) -> int:
    """Accept the block that Lotus Notes draws in columns: name and date on the left, To, cc and Subject far right."""
    if not lines[index].raw.startswith("          "):
        return 0
    end, labels = 0, set[str]()
    for offset, line in enumerate(lines[index : index + 20]):
        label = line.raw.rstrip()[40:].strip().lower()
        role = ROLES.get(fold(label), "") if line.raw[:10].isspace() else ""
        if role:
            labels.add(role)
            end = offset + 1
        elif line.text and not line.raw.startswith("   "):
            break
    if not {"to", "subject"} <= labels:
        return 0
    after = lines[index + end] if index + end < len(lines) else None
    return end + (after is not None and after.raw.startswith("          "))


def stacked_block_at(lines: Sequence[Line], index: int) -> tuple[int, int]:
    """Return (start, end) of the block that Notes writes with its labels alone on their lines, (0, 0) for none.

    It is known by its "To": a name and a date stand above, "Subject" below.
    """
    if _label(lines[index].text) != "to":
        return 0, 0
    above = [at for at in range(max(index - 6, 0), index) if not lines[at].blank][-2:]
    if len(above) < 2 or not _DATED.search(lines[above[1]].text) or len(lines[above[0]].text) > 80:
        return 0, 0
    below = range(index + 1, min(index + 12, len(lines)))
    subject = next((at for at in below if _label(lines[at].text.partition(" ")[0]) == "subject"), 0)
    if not subject:
        return 0, 0
    alone = _label(lines[subject].text) == "subject"
    value = next((at for at in range(subject + 1, min(subject + 3, len(lines))) if not lines[at].blank), subject)
    return above[0], (value if alone else subject) + 1


def _label(text: str) -> str:
    """Return the role of a header name that stands alone, without a colon."""
    return ROLES.get(fold(text), "") if len(text) < 16 else ""


def _one_line_block(line: Line) -> int:
    """Accept a header block that lost its line breaks."""
    text = line.text
    if len(text) < 30 or ":" not in text[:20]:
        return 0
    found = {ROLES.get(piece.rpartition(" ")[2].lower(), "") for piece in text.split(":")[:12]}
    return 1 if header_role(text) == "from" and {"from", "date", "subject"} <= found else 0
