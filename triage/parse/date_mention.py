"""What the date readers hand to each other: a stretch of days that a text mentions."""

from dataclasses import dataclass, replace
from datetime import date

#: Kinds that name a day or a few; the others are periods.
DAY_KINDS = frozenset({"day", "weekday", "range", "dayofmonth"})
#: Words that place an action relative to a mention.
LINKS = frozenset({"in", "on", "after", "before", "notbefore", "until", "through", "from", "to"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Days that a text names, with the word that links them to the rest ("until", "after")."""

    first: date | None
    last: date | None
    #: day, dayofmonth, weekday, range, week, month, part (beginning, middle or end of a period), quarter, half, season,
    #: year, feast, span ("in two weeks"), bare ("two weeks"), this ("this year"), near (today, tomorrow), open.
    kind: str
    #: A member of :data:`LINKS` or "".
    link: str = ""
    #: Place in the text, the linking word included.
    start: int = 0
    end: int = 0
    sentence: int = 0
    #: The weekday written before a date, Monday 0; None when none was.
    weekday: int | None = None
    #: Readings when day and month could be either.
    candidates: tuple[date, ...] = ()

    def with_link(self, link: str, start: int) -> "Mention":
        """Return the same days linked by a word that begins at ``start``."""
        return replace(self, link=link, start=min(start, self.start))
