"""Find the dates that a text mentions, with the words that link them, resolved against the day it was written.

Only expressions that can be nothing else are dates: "may" the verb, opening hours, phone numbers, prices and "24/7" are
not. What a date is for is decided by :mod:`triage.parse.absence` and :mod:`triage.parse.deferral`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from triage.parse import date_east
from triage.parse.date_lexicon import Token, fold, has_dates, lex
from triage.parse.date_mention import LINKS, Mention
from triage.parse.date_noise import without_noise
from triage.parse.date_period_reader import ROMAN
from triage.parse.date_ranges import Ranges
from triage.parse.date_reader import READERS, Reader

#: Characters that are read; facts stand at the head of a reply.
MAX_TEXT = 6000
EAST = frozenset({"ja", "zh", "ko"})
#: Links that stand behind the date in Finnish and Turkish.
_BEHIND = {
    "inpost": "in", "afterpost": "after", "untilpost": "until", "frompost": "from", "onpost": "from",
    "notbeforepost": "notbefore", "beforepost": "before",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with its dates and the other words that tell what they are for."""

    text: str
    folded: str
    mentions: tuple[Mention, ...]
    #: Words of the tables other than dates: back, away, defer, busy, past, meet ..., in their order.
    marks: tuple[Token, ...]
    base: date | None
    language: str


def read_dates(text: str, *, written: datetime | None, language: str) -> Reading:
    """Read the dates of a text. Without the day it was written only dates with a year are resolved."""
    text = text[:MAX_TEXT]
    folded = fold(text)
    base = written.date() if written is not None else _year_of(folded)
    if language in EAST:
        mentions, marks = date_east.read(folded, base, language)
    elif not has_dates(folded, language):
        mentions, marks = [], []
    else:
        tokens = lex(text, without_noise(folded), language)
        reader = Reader(text, folded, tokens, base, language, _order(tokens, written, language))
        mentions = _Finder(reader).find()
        marks = [token for token in tokens if token.tag in _MARKS]
    if written is None:
        mentions = [_undated(mention, text) for mention in mentions]
    known = written.date() if written is not None else None
    return Reading(text, folded, tuple(mentions), tuple(marks), known, language)


#: Linking words that make a number of weeks a length, not a day ahead.
_DURING = frozenset(
    "for during over within fur wahrend binnen innerhalb pour pendant durant por durante per para voor gedurende met "
    "tijdens under na przez в с w v entro pelo".split()
)  # fmt: skip
_MARKS = frozenset({"back", "away", "defer", "talk", "busy", "past", "meet", "noise", "ago", "agobefore", "last"})


def _year_of(folded: str) -> date:
    """Return the beginning of the first year that a text names, to read it by when nobody knows when it was written."""
    found = re.search(r"(?<!\d)20\d\d(?!\d)", folded)
    return date(int(found.group()) if found is not None else 2000, 1, 1)


def _undated(mention: Mention, text: str) -> Mention:
    """Open a mention that needs the day of writing."""
    words = text[mention.start : mention.end]
    known = (
        mention.first is not None
        and mention.kind in ("day", "range", "month", "quarter", "year")
        and str(mention.first.year) in words
    )
    return mention if known else replace(mention, first=None, last=None, candidates=())


def _order(tokens: Sequence[Token], written: datetime | None, language: str) -> str:
    """Tell whether 12/11 is the 12th of November or December the 11th; "" when nothing says.

    English is written both ways: the other dates of the text, then a time zone of the Americas or of the rest decide.
    UTC says nothing, servers write it.
    """
    if language not in ("en", ""):
        return "dmy"
    for token in tokens:
        if token.tag == "numeric" and "/" in str(token.value):
            one, two = (int(part) for part in str(token.value).split("/")[:2])
            if one > 12 >= two or two > 12 >= one:
                return "dmy" if one > 12 else "mdy"
    offset = written.utcoffset() if written is not None else None
    if not offset:
        return ""
    hours = offset.total_seconds() / 3600
    return "mdy" if -10 <= hours <= -4 else "dmy" if hours >= 1 else ""


class _Finder:
    """Walks over the tokens once: single expressions, ranges of them, links before and behind."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.ranges = Ranges(reader)

    def find(self) -> list[Mention]:
        """Return all mentions in their order."""
        found: list[Mention] = []
        index, tokens = 0, self.reader.tokens
        while index < len(tokens):
            if tokens[index].tag not in _STARTS and tokens[index].value not in ROMAN:
                index += 1
                continue
            step = self._past(index)
            if step:
                index = step
                continue
            read = self.ranges.open_range(index) or self.reader.read(index)
            if read is None:
                index += 1
                continue
            whole, end = self.ranges.extended(*read)
            mention, end = self._behind(self._before(whole, index), end)
            if mention is not None:
                found.append(mention)
            index = end
        return found

    def _past(self, index: int) -> int:
        """Return where "last week", "two years ago", "since May" end; 0 when nothing past begins here."""
        reader = self.reader
        tag = reader.tag(index)
        if tag == "last":
            at = reader.skip(index + 1)
            if (
                reader.tag(at) == "unit"
                and reader.skip(at + 1) > at + 1
                and reader.tag(reader.skip(at + 1)) in ("month", "next", "this")
            ):
                return 0
            return (
                at + 1
                if reader.tag(at) in ("unit", "month", "mabb", "season", "weekday", "number", "digits", "part")
                else 0
            )
        if tag == "agobefore":
            at = reader.skip(index + 1)
            return self._past_end(at)
        if tag in ("number", "digits") and reader.tag(index + 1) == "unit" and reader.tag(index + 2) in ("ago", "last"):
            return index + 3
        if tag in ("unit", "month", "season", "weekday") and reader.tag(index + 1) == "last" and tag != "month":
            return index + 2
        if tag == "before" and reader.tag(index + 1) in ("number", "digits", "dur"):
            return self._past_end(index + 1) if self._is_ago(index) else 0
        return 0

    def _is_ago(self, index: int) -> bool:
        """German "vor zwei Wochen" is past; "vor dem 15. Mai" is not."""
        at = index + 1
        return self.reader.tag(at) == "dur" or self.reader.tag(at + 1) == "unit" or self.reader.tag(at + 2) == "unit"

    def _past_end(self, index: int) -> int:
        """Return where the expression behind a word of the past ends."""
        for _ in range(4):
            if self.reader.tag(index) not in (
                "the",
                "number",
                "digits",
                "unit",
                "month",
                "weekday",
                "season",
                "begin",
                "mid",
                "end",
                "dur",
                "feast",
            ):
                break
            index += 1
        return index

    def _before(self, mention: Mention, index: int) -> Mention:
        """Add the linking word that stands before a mention; the strongest of two counts."""
        reader = self.reader
        at, link, start = index - 1, "", mention.start
        for _ in range(5):
            tag = reader.tag(at)
            if tag in LINKS:
                if not link or _STRENGTH[tag] > _STRENGTH[link]:
                    link = "through" if {tag, link} == {"until", "after"} else tag
                start = reader.tokens[at].start
            elif tag not in ("the", "begin", "mid", "end", "weekday", "dabb") and reader.value(at) not in (
                ",",
                "(",
                "'",
                "-",
                ":",
            ):
                break
            if reader.tokens[at].sentence != mention.sentence and tag != "the":
                break
            at -= 1
        return mention.with_link(link, start) if link else mention

    def _behind(self, mention: Mention, end: int) -> tuple[Mention | None, int]:
        """Add the linking word that stands behind a mention; drop what turns out to be past or a duration."""
        reader = self.reader
        if reader.value(end) == "'" and reader.tag(end + 1) in ("the", "") and reader.tag(end + 2) in _BEHIND:
            end += 2  # a Turkish ending: "Ağustos'a kadar"
        tag = reader.tag(end)
        if tag in _BEHIND:
            kind = "span" if mention.kind == "bare" else mention.kind
            return replace(mention, kind=kind, link=_BEHIND[tag], end=reader.tokens[end].end), end + 1
        if (
            tag == "through"
            and mention.link in ("until", "", "from", "to")
            and reader.source(end) not in ("thru", "through")
        ):
            return replace(mention, link="through", end=reader.tokens[end].end), end + 1
        if tag in ("ago", "last") and mention.kind in ("bare", "month", "season", "weekday", "feast"):
            return None, end + 1
        if mention.kind == "bare" and mention.link == "from":  # "od 20 lat", "da dieci anni"
            return None, end
        if mention.kind == "bare":
            return self._span(mention, end)
        return mention, end

    def _span(self, mention: Mention, end: int) -> tuple[Mention, int]:
        """Make "two weeks" a day ahead when a word says so: "in two weeks", "two weeks from now"."""
        reader = self.reader
        word = reader.source(end)
        if reader.tag(end) == "from" and reader.source(end + 1) in ("now", "today"):
            return replace(mention, kind="span", link="in", end=reader.tokens[end + 1].end), end + 2
        if word in ("later", "time", "out", "hence", "down"):
            return replace(mention, kind="span", end=reader.tokens[end].end), end + 1
        linked = reader.folded[mention.start : mention.end].split()[0]
        if mention.link in ("in", "after", "until", "notbefore", "through") and linked not in _DURING:
            return replace(mention, kind="span"), end
        return mention, end


#: Tags with which an expression of a date, or of the past, may begin.
_STARTS = frozenset(READERS) | {"last", "agobefore", "before"}
_STRENGTH = {"to": 0, "on": 1, "in": 1, "from": 2, "before": 3, "until": 4, "after": 4, "through": 5, "notbefore": 6}
