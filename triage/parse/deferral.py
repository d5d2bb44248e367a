"""When a "not now" wants to hear from us again.

Each mention of a text gathers points for what speaks for a time to come back to: a period ("in Q3"), a linking word
("after", "not before"), a request ("ask me again", "check back"), a reason ("swamped", "no budget"); a clock time or a
word of the past speaks against it. The first sensible day of what is left is taken: the first of May for "in May" and
"not before May", the first of September for "after the summer", the 25th for "end of May", the day after an "until".
"""

import re
from datetime import date, timedelta

from triage.domain.reply import DateFact
from triage.parse.absence import NEGATIONS, as_fact, distance, end_of
from triage.parse.date_mention import Mention
from triage.parse.dates import Reading

_DAY = timedelta(days=1)
_ENOUGH = 3
_SHORT_TEXT = 60
_SHORT_SENTENCE = 28
_KINDS = {
    "month": 2, "quarter": 2, "half": 2, "season": 2, "year": 2, "feast": 2, "part": 2, "open": 1, "span": 2, "week": 1, "range": 1,
    "day": 1, "dayofmonth": 1, "weekday": 0, "bare": 0, "this": -1, "near": -4,
}  # fmt: skip
_LINKS = {"after": 2, "until": 2, "through": 2, "notbefore": 2, "from": 1, "before": -1}
_FAR = frozenset({"month", "quarter", "half", "season", "year", "feast", "part", "open", "span", "range"})

#: Kinds that mean a time to come back to when they are a sentence of their own.
_LONE = _FAR | {"bare"}


def resume_date(reading: Reading) -> DateFact | None:
    """Return when to come back, with the words it was read from; None when no clause asks for it."""
    if not reading.mentions:
        return None
    scored = [
        (_score(reading, mention), mention.first is not None, number) for number, mention in enumerate(reading.mentions)
    ]
    points, _, number = max(scored)
    if points < _ENOUGH:
        return None
    mention = reading.mentions[number]
    return as_fact(reading, mention, _day(reading, mention))


def _score(reading: Reading, mention: Mention) -> int:
    """Return how much speaks for a mention as the time to come back to."""
    near = {mark.tag for mark in reading.marks if mark.sentence == mention.sentence}
    anywhere = {mark.tag for mark in reading.marks}
    if mention.kind == "weekday" and mention.link not in _LINKS:
        return 0
    points = _KINDS[mention.kind] + _LINKS.get(_link(reading, mention), 0)
    points -= mention.kind in ("season", "feast") and not mention.link
    points += 2 if "defer" in near else 1 if "defer" in anywhere else 0
    points += _asked_for(reading, mention)
    points += 2 * ("back" in near and "defer" not in near)
    points += "talk" in near and mention.kind in _FAR
    points += "busy" in near
    points += len(reading.text) <= _SHORT_TEXT
    points += 2 * (_sentence_length(reading, mention) <= _SHORT_SENTENCE and mention.kind in _LONE)
    if mention.kind == "this" and "busy" in near:
        points += 3
    if _clocked(reading, mention):
        points -= 3
    if "past" in near and mention.link not in ("after", "until", "notbefore", "through") and "defer" not in near:
        points -= 2
    return points


def _link(reading: Reading, mention: Mention) -> str:
    """Return the linking word; "nothing before May" is "not before May"."""
    if mention.link == "before" and any(
        word in reading.folded[max(0, mention.start - 45) : mention.start] for word in (*NEGATIONS, *_NOTHING)
    ):
        return "notbefore"
    return mention.link


_NOTHING = ("nich ", "nichts", "kein", "nothing", "nobody", "rien", "nada", "nessun", "niente", "ningun", "nic ", "nikt", "ничего",
            "нічого", "ingen", "geen", "niets", "can't", "cant ", "ei ", "nunca", "never", "nie ", "mai ")  # fmt: skip


def _asked_for(reading: Reading, mention: Mention) -> bool:
    """Tell whether a word like "ask again" stands nearer to this mention than to any other."""
    for mark in reading.marks:
        if mark.tag != "defer" or mark.sentence != mention.sentence or distance(mark, mention) > 40:
            continue
        if all(distance(mark, mention) <= distance(mark, other) for other in reading.mentions):
            return True
    return False


def _sentence_length(reading: Reading, mention: Mention) -> int:
    """Return how long the sentence of a mention is, up to the length that matters."""
    start = max(0, mention.start - _SHORT_SENTENCE)
    begun = max((stop.end() for stop in _STOP.finditer(reading.folded, start, mention.start)), default=start)
    stop = _STOP.search(reading.folded, mention.end, mention.end + _SHORT_SENTENCE)
    ended = stop.start() if stop is not None else min(len(reading.folded), mention.end + _SHORT_SENTENCE)
    return ended - begun


_STOP = re.compile(r"(?<!\d)[.!?;。]|[\n!?]|(?<=\d)\.(?=\s*$)")


def _clocked(reading: Reading, mention: Mention) -> bool:
    """Tell whether a time of day or a word of meetings stands beside a mention: a proposal, not a deferral."""
    return any(
        mark.tag in ("noise", "meet") and mark.start - mention.end < 15 and mention.start - mark.end < 25
        for mark in reading.marks
        if mark.sentence == mention.sentence
    ) and mention.kind in ("day", "dayofmonth", "weekday", "range", "week", "near")


def _day(reading: Reading, mention: Mention) -> date | None:
    """Return the first sensible day."""
    first, last = mention.first, mention.last
    link = _link(reading, mention)
    if first is None or last is None or link == "before":
        return None
    if mention.link in ("until", "through"):
        return end_of(reading, mention)
    if mention.link == "after" and mention.kind != "span":
        return last + _DAY
    if mention.kind == "this":
        return last + _DAY
    if reading.base is not None and first <= reading.base < last:
        return reading.base + _DAY
    return first
