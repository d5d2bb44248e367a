"""Find dates in Japanese, Chinese and Korean, where words are not parted by blanks.

The result is the same as of the other languages: mentions with links, and marks for what people say about them.
"""

import re
from bisect import bisect_right
from datetime import date, timedelta

from triage.parse import calendar_days as days
from triage.parse.date_east_days import resolve, safe_day
from triage.parse.date_east_words import AFTER_LINK, AGO, BEFORE_LINK, JOIN, MARKS, POINT
from triage.parse.date_lexicon import Token
from triage.parse.date_mention import Mention
from triage.parse.date_noise import without_noise


def read(folded: str, base: date, language: str) -> tuple[list[Mention], list[Token]]:
    """Return the mentions and the marks of a folded text."""
    masked = without_noise(folded)
    stops = [found.end() for found in _STOP.finditer(masked)]
    marks = [
        Token(str(found.lastgroup), "", found.start(), found.end(), _sentence(stops, found.start()))
        for found in MARKS.finditer(masked)
    ]
    mentions: list[Mention] = []
    for found in POINT.finditer(masked):
        span = resolve(found, base)
        if span is None:
            continue
        kind, first, last = span
        if kind in ("span", "dayofmonth") and AGO.match(masked, found.end()) and kind == "span":
            continue
        mention = Mention(
            first=first,
            last=last,
            kind=kind,
            start=found.start(),
            end=found.end(),
            sentence=_sentence(stops, found.start()),
        )
        if mentions and JOIN.fullmatch(masked, mentions[-1].end, found.start()) and _joinable(mentions[-1], mention):
            mention = _joined(mentions.pop(), mention, base)
        mentions.append(mention)
    return [_linked(mention, masked) for mention in mentions], marks


def _sentence(stops: list[int], place: int) -> int:
    """Return the number of full stops before a place."""
    return bisect_right(stops, place)


_STOP = re.compile(r"[。!?\n]|\.(?!\d)")


def _joinable(one: Mention, two: Mention) -> bool:
    return one.kind in ("day", "dayofmonth", "month", "weekday", "near") and two.kind in (
        "day",
        "dayofmonth",
        "month",
        "part",
        "weekday",
    )


def _joined(one: Mention, two: Mention, base: date) -> Mention:
    """Make a range; a second day without a month lies in the first one's."""
    first, last = one.first, two.last
    if first is not None and two.kind == "dayofmonth" and last is not None:
        last = safe_day(first.year, first.month, last.day) or last
    if first is not None and last is not None and last < first and last >= base and two.kind != "weekday":
        first = days.add_months(first, -12)
    elif first is not None and last is not None and last < first:
        last = days.add_months(last, 12) if two.kind != "weekday" else last + timedelta(days=7)
    return Mention(first=first, last=last, kind="range", start=one.start, end=two.end, sentence=one.sentence)


def _linked(mention: Mention, text: str) -> Mention:
    """Add the link that stands behind (or in Chinese before) a mention."""
    found = AFTER_LINK.match(text, mention.end)
    if found is not None and found.lastgroup:
        return Mention(first=mention.first, last=mention.last, kind=mention.kind, link=found.lastgroup, start=mention.start,
                       end=found.end(), sentence=mention.sentence)  # fmt: skip
    if mention.kind == "feast" and text[mention.end - 1] in "后後":
        return mention.with_link("after", mention.start)
    before = BEFORE_LINK.search(text[max(0, mention.start - 4) : mention.start])
    if before is not None and before.lastgroup:
        return mention.with_link(before.lastgroup, mention.start - len(before.group()))
    return mention
