"""Words that no person wrote into this mail: disclaimers and footers below it, gateway banners above it."""

from collections.abc import Sequence

from triage.parse.footer_words import BANNER_STARTS, BANNER_WORDS, DISCLAIMER_GROUPS, FOOTER_HEADS, FOOTER_STARTS
from triage.parse.lines import Line
from triage.parse.markers import is_rule

#: Words that only a person says; no gateway speaks of itself.
_PERSON = frozenset("i i'm i’m i've i’ve we ich wir je nous yo io ik jag jeg".split())
_BARE_BANNERS = frozenset(("external", "ext", "extern", "externe", "externo", "external email", "external sender"))


def is_disclaimer(text: str) -> bool:
    """Tell whether a paragraph is a legal disclaimer."""
    if len(text) < 60:
        return False
    lower = text[:4000].lower()
    return sum(any(word in lower for word in group) for group in DISCLAIMER_GROUPS) >= 3


def is_footer(text: str) -> bool:
    """Tell whether a line is a footer that programs or companies append."""
    return text.strip("*_ -–—•[(").lower().startswith(FOOTER_STARTS)


def is_footer_head(text: str) -> bool:
    """Tell whether a line is the heading of a disclaimer; it is one only when something stands below."""
    return text.strip("*_ :-=").lower() in FOOTER_HEADS


def banner_length(lines: Sequence[Line]) -> int:
    """Return how many lines at the head of a body are gateway banners ("CAUTION: this email originated outside")."""
    end, index = 0, 0
    for _ in range(3):
        while index < len(lines) and (lines[index].blank or is_rule(lines[index].text)):
            index += 1
        stop = index
        while stop < len(lines) and not lines[stop].blank and lines[stop].depth == 0 and stop - index < 8:
            stop += 1
        length = _banner_lines([line.text for line in lines[index:stop]])
        if not length:
            break
        index += length
        end = index
    while 0 < end < len(lines) and (lines[end].blank or is_rule(lines[end].text)):
        end += 1
    return end if any(not line.blank for line in lines[end:]) else 0


def _banner_lines(texts: Sequence[str]) -> int:
    """Return how many of a paragraph's first lines are a banner."""
    if not texts or not texts[0].strip("*_|=-# ").lower().startswith(BANNER_STARTS):
        return 0
    if texts[0].strip("*_|=- []()").lower() in _BARE_BANNERS:
        return 1
    joined = " ".join(texts).lower()
    if not _PERSON.isdisjoint(joined.split()):
        return 0
    if sum(word in joined for word in BANNER_WORDS) < 2:
        return 0
    for count in range(1, len(texts) + 1):
        head = " ".join(texts[:count])
        rest = texts[count] if count < len(texts) else ""
        if head[-1] in ".!]*)>" and not any(word in rest.lower() for word in BANNER_WORDS):
            return count
    return len(texts)
