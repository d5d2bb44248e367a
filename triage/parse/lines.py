"""The lines of a body, with what its markup says about each: the common ground of plain and HTML reading."""

import re
from dataclasses import dataclass

#: Lines looked at one by one; what follows stays with the line before it.
MAX_LINES = 5000
#: Characters of a line that any pattern sees.
MAX_WIDTH = 1000

_INVISIBLE = str.maketrans(
    "\u00a0\u3000", "  ", "\u200b\u200e\u200f\ufeff\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u00ad"
)

#: Quote marks other than ">": the writer's initials before one ("AL> "), and a bar.
_OTHER_MARK = re.compile(r"[A-Z]{1,3}[a-z]?>(?=[>\s]|$)|\|(?=\s|$)")


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One line of a body."""

    #: As it stands in the body, quote marks included.
    raw: str
    #: Without quote marks and outer blanks, at most :data:`MAX_WIDTH` characters, for looking at.
    text: str
    #: How deep it is quoted, by ``>`` or by ``<blockquote>``.
    depth: int = 0
    #: What the markup says: "quote", "answer", "signature", "forward", "history" (it and all after it), or "".
    hint: str = ""

    @property
    def blank(self) -> bool:
        """Whether there is nothing on the line, not even a quote mark."""
        return not self.text and not self.depth


def plain_lines(text: str) -> list[Line]:
    """Split a plain body into lines."""
    return [plain_line(raw) for raw in text.split("\n", MAX_LINES)]


def plain_line(raw: str) -> Line:
    """Read one line of a plain body: count its quote marks, take them off."""
    content = raw[:MAX_WIDTH]
    if not content.isascii():
        content = content.translate(_INVISIBLE)
    content = content.strip()
    depth = 0
    other = _OTHER_MARK.match(content) if content[:1] == "|" or ">" in content[1:5] else None
    if other and content.count("|") <= 1:
        content, depth = content[other.end() :].lstrip(), 1
    while content[:1] == ">":
        content = content[1:].lstrip()
        depth += 1
    return Line(raw=raw.rstrip("\r"), text=content, depth=depth)


def fold(text: str) -> str:
    """Lower the case for looking words up; the Turkish dotted capital becomes a plain i."""
    return text.lower().replace("i\u0307", "i")


def visible(text: str) -> str:
    """Take out blanks that only look odd and characters that nobody sees."""
    return text if text.isascii() else text.translate(_INVISIBLE)
