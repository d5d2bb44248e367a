"""When somebody who is away is back.

What a wording means:

- "back on the 15th", "returning 15 Aug", "ab dem 15.8. wieder": that day;
- "away 3-14 Aug", "through", "bis einschließlich", "まで": the day after the last one named;
- "until 15 Aug": the day after too, as absences are told by their last day; but a weekday without a date, or a written
  Monday, is the day of return ("out until Monday"), as nobody's absence ends with a Monday;
- Turkish "15 Ağustos'a kadar": that day, the word means "up to";
- "not back until the 15th": that day;
- "until May": the first of May; "until the end of May": the first of June.

Words of return win over words of absence; a date that no such word governs is none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from triage.domain.reply import DateFact
from triage.parse.date_lexicon import Token
from triage.parse.date_mention import Mention
from triage.parse.dates import Reading

_DAY = timedelta(days=1)
#: Characters between a word and the date that it governs.
_REACH = 60
_PERIODS = frozenset({"month", "quarter", "half", "season", "year", "feast"})
#: How much each role says.
_BACK, _UNTIL, _RANGE, _AWAY = 4, 3, 2, 1
#: Words, folded, that turn "back until" into the day itself and "before" into "not before".
NEGATIONS = ("not ", "n't ", "won't", "wont ", "nicht ", "erst ", "pas ", "no ", "non ", "nao ", "ikke ", "inte ", "niet ", "pas ", "nie ",
              "не ", "unable")  # fmt: skip
#: Longest and shortest time ahead that a date may lie.
FURTHEST = 800

#: Languages whose word for "until" leaves the day out.
_EXCLUSIVE = frozenset({"tr"})
#: Requests to come back that say the same of the writer: "I come back on 6 December".
_COMING = frozenset({"come back", "get back"})


@dataclass(frozen=True, slots=True)
class _Claim:
    """One reading of the day of return and how strong it is."""

    strength: int
    day: date | None
    mention: Mention


def return_date(reading: Reading) -> DateFact | None:
    """Return the first day back that a text names; a day that cannot be told is open, with the words."""
    claims = [claim for mention in reading.mentions if (claim := _claim(reading, mention)) is not None]
    if not claims:
        return None
    best = max(claim.strength for claim in claims)
    strongest = [claim for claim in claims if claim.strength == best]
    chosen = strongest[0] if best == _BACK else max(strongest, key=lambda claim: claim.day or date.min)
    return as_fact(reading, chosen.mention, chosen.day)


def as_fact(reading: Reading, mention: Mention, day: date | None) -> DateFact:
    """Make the fact; a day before the message or years ahead stays open."""
    words = " ".join(reading.text[mention.start : mention.end].split())
    candidates = tuple(candidate for candidate in mention.candidates if near(reading, candidate))
    if day is not None and not near(reading, day):
        day = None
    if day is None and len(candidates) == 1:
        return DateFact(day=candidates[0], words=words)
    return DateFact(day=day, words=words, candidates=candidates if day is None else ())


def near(reading: Reading, day: date) -> bool:
    """Tell whether a day lies within the time that a mail means."""
    return reading.base is None or 1 <= (day - reading.base).days <= FURTHEST


def _claim(reading: Reading, mention: Mention) -> _Claim | None:
    """Say what a mention tells about the return, None when nothing."""
    around = [mark for mark in reading.marks if mark.sentence == mention.sentence]
    if _governed(mention, around, reading):
        return _Claim(_BACK, _back_day(mention), _shifted(mention, _DAY * (mention.link in ("after", "through"))))
    if mention.link in ("until", "through") and mention.kind != "bare":
        day = end_of(reading, mention)
        return _Claim(_UNTIL, day, _shifted(mention, _DAY))
    away = any(mark.tag == "away" for mark in around)
    if mention.kind in ("range", "week") and mention.last is not None and (away or mention.kind == "range"):
        return _Claim(_RANGE if away else _AWAY, mention.last + _DAY, mention)
    if mention.kind == "range":
        return _Claim(_RANGE, None, _shifted(mention, _DAY))
    if away and mention.link not in ("before", "after", "from") and mention.last is not None:
        return _Claim(_AWAY, mention.last if mention.kind in ("span", "bare") else mention.last + _DAY, mention)
    if away and mention.link == "after" and mention.last is not None:
        return _Claim(_AWAY, mention.last + _DAY, mention)
    return None


def _shifted(mention: Mention, by: timedelta) -> Mention:
    """Move the open readings as the day would be moved."""
    return replace(mention, candidates=tuple(day + by for day in mention.candidates))


def _back_day(mention: Mention) -> date | None:
    """Return the day of "back X"."""
    if mention.link in ("after", "through") and mention.kind != "span":
        return mention.last + _DAY if mention.last is not None else None
    return mention.last if mention.kind == "range" and mention.link == "until" else mention.first


def end_of(reading: Reading, mention: Mention) -> date | None:
    """Return the first day after an "until X" (see the module)."""
    first, last = mention.first, mention.last
    if first is None or last is None:
        return None
    if mention.link == "through" or mention.kind in ("range", "week", "this"):
        return last + _DAY
    if mention.kind in ("weekday", "span", "near"):
        return first
    if mention.kind in ("day", "dayofmonth"):
        return first if mention.weekday == 0 or reading.language in _EXCLUSIVE else first + _DAY
    if mention.kind == "part" and (last + _DAY).day == 1:
        return last + _DAY
    return first


def _governed(mention: Mention, marks: Sequence[Token], reading: Reading) -> bool:
    """Tell whether a word of return governs a mention and no other mention stands nearer to it."""
    for mark in marks:
        told = mark.tag == "back" or (mark.tag == "defer" and reading.folded[mark.start : mark.end] in _COMING)
        if not told or mention.kind == "bare":
            continue
        gap = distance(mark, mention)
        if gap > _REACH or any(
            distance(mark, other) < gap
            for other in reading.mentions
            if other is not mention and other.sentence == mention.sentence
        ):
            continue
        negated = any(word in reading.folded[max(0, mark.start - 25) : mark.end + 1] for word in NEGATIONS)
        if mention.link in ("until", "through") and not negated:
            continue
        if mention.kind in ("range", "week") and mention.link != "from" and any(other.tag == "away" for other in marks):
            continue
        return True
    return False


def distance(mark: Token, mention: Mention) -> int:
    """Return the characters between a word and a date; one that stands before its word counts as a little further."""
    if mark.start >= mention.end:
        return mark.start - mention.end + 4
    return max(0, mention.start - mark.end)
