"""Read days out of a token stream: dates in digits, days of the month, weekdays.

Nothing here decides what a date is for; :mod:`triage.parse.absence` and :mod:`triage.parse.deferral` do.
"""

from abc import ABC, abstractmethod
from dataclasses import replace
from datetime import date, timedelta

from triage.parse import calendar_days as days
from triage.parse.date_mention import Mention
from triage.parse.date_tokens import TokenView

#: How long a date without a year may have passed before it is taken for next year's.
STALE = timedelta(days=14)
_SUFFIXES = frozenset(
    "st nd rd th er ere e eme de ste º ª o a go tego mu ym ego го е ого его му числа числу числ ого inde unda sinda una ine den ten"
    " ndan tan de da ta te nde".split()
)
_DOTTED = frozenset("de da no nb nn fi cs sk pl hu sl hr et lv tr ru uk is ro".split()) | {""}


class DayReader(TokenView, ABC):
    """Readers of single days over the tokens of one text; each returns a mention and where it ends, or None."""

    @abstractmethod
    def read(self, index: int) -> tuple[Mention, int] | None:
        """Read the expression that begins at ``index``."""

    @abstractmethod
    def numbered_unit(self, index: int, number: int, at: int, *, marked: bool) -> tuple[Mention, int] | None:
        """Read a number whose unit stands at ``at``: "3rd quarter", "2 weeks"."""

    def iso(self, index: int) -> tuple[Mention, int] | None:
        """2026-08-15, also with dots or slashes."""
        text = self.value(index)
        day = _day(int(text[:4]), *(int(part) for part in text[5:].split(text[4])))
        return self.mention("day", (day, day), index, index + 1) if day else None

    def numeric(self, index: int, weekday: int | None = None) -> tuple[Mention, int] | None:
        """15.8.2026, 15.08., 8/15: day and month in the order that is possible, usual or told."""
        text = self.value(index)
        sign = next(letter for letter in text if letter in "./-")
        parts = [int(part) for part in text.split(sign) if part.strip()]
        if len(parts) < 2:
            return None
        year = parts[2] + (2000 if parts[2] < 100 else 0) if len(parts) > 2 else None
        if year is not None and not self.base.year - 1 <= year <= self.base.year + 3:
            return None
        if year is None and sign == "." and not self._dotted(index, text):
            return None
        found = self._readings(parts[0], parts[1], year, "dmy" if sign == "." else self.order, weekday)
        if not found:
            return None
        end = index + 1 + (self.value(index + 1) == "." and self.touching(index + 1) and self.tag(index + 2) != "")
        if len(found) == 1:
            return self.mention("day", (found[0], found[0]), index, end)
        return self.mention("day", (None, None), index, end, candidates=tuple(sorted(found)))

    def _dotted(self, index: int, text: str) -> bool:
        """Tell a date with a dot from a version: by the language, a second dot or a word that wants a day."""
        if self.language in _DOTTED or text.count(".") > 1 or self.value(index + 1) == ".":
            return True
        at = index - 1
        while self.tag(at) == "the":
            at -= 1
        return self.tag(at) in ("until", "through", "notbefore", "on", "back")

    def _readings(self, one: int, two: int, year: int | None, order: str, weekday: int | None) -> list[date]:
        """Return the possible days, the only one when order, weekday or nearness tell."""
        both = {"dmy": self.resolve(two, one, year), "mdy": self.resolve(one, two, year)}
        if order and both[order]:
            both = {order: both[order]}
        found = list(dict.fromkeys(day for day in both.values() if day is not None))
        if weekday is not None and len(found) == 2:
            found = [day for day in found if day.weekday() == weekday] or found
        if len(found) == 2 and year is None:
            ahead = [day for day in found if self.base - STALE <= day and (day - self.base).days <= 270]
            if len(ahead) == 1 and (ahead[0] - self.base).days <= 120:
                return ahead
        return found

    def resolve(self, month: int, day: int, year: int | None = None) -> date | None:
        """Return the next such day that is not older than :data:`STALE`; None for 31 February."""
        if year is not None:
            return _day(year, month, day)
        for candidate in range(self.base.year - 1, self.base.year + 3):
            found = _day(candidate, month, day)
            if found is not None and found >= self.base - STALE:
                return found
        return None

    def ordinal_end(self, index: int) -> tuple[int, bool]:
        """Return where a number with its ending stops ("15th", "15.", "12го"), and whether it has one."""
        end = index + 1
        if self.touching(end) and self.value(end) == "." and self.tokens[end].sentence == self.tokens[index].sentence:
            return end + 1, self.tag(end + 1) != "digits"
        if self.touching(end) and self.value(end) in ("-", "'", ":") and self.touching(end + 1):
            if self.value(end + 1) in _SUFFIXES or (self.value(end) == ":" and self.value(end + 1) in ("e", "a")):
                return end + 2, True
            return end, False
        if (self.touching(end) and self.value(end) in _SUFFIXES) or self.source(end) in ("числа", "числу"):
            return end + 1, True
        return end, False

    def digits(self, index: int, weekday: int | None = None) -> tuple[Mention, int] | None:
        """A number: of a day, a quarter, a year, a span of time."""
        number = int(self.value(index))
        if not 1 <= number <= 31:
            return self.year(index, number)
        end, marked = self.ordinal_end(index)
        after = self.skip(end)
        if self.tag(after) in ("month", "mabb"):
            return self._day_month(index, number, after)
        if self.tag(end) == "unit" or self.tag(end) == "qtr":
            return self.numbered_unit(index, number, end, marked=marked)
        if self.tag(after) == "unit" and self.value(after) == "m" and marked:
            return self._day_of_month(index, number, after + 1, marked, weekday)
        if self.tag(after) == "unit" and marked:
            return self.numbered_unit(index, number, after, marked=marked)
        return self._day_of_month(index, number, end, marked, weekday)

    def _day_month(self, index: int, number: int, month_at: int) -> tuple[Mention, int] | None:
        """15 August [2026]."""
        end = month_at + 1
        if self.value(end) == "." and self.tag(month_at) == "mabb" and self.tag(end + 1) == "digits":
            end += 1
        year, end = self.year_after(end)
        day = self.resolve(int(self.tokens[month_at].value), number, year)
        return self.mention("day", (day, day), index, end) if day else None

    def year_after(self, index: int) -> tuple[int | None, int]:
        """Read a year that follows a day or a month."""
        at = self.skip(index, comma=True)
        if self.tag(at) == "digits" and len(self.value(at)) == 4 and self.is_year(int(self.value(at))):
            return int(self.value(at)), at + 1
        if self.tag(at) == "next" and self.tag(at + 1) == "unit" and self.value(at + 1) == "y":
            return self.base.year + 1, at + 2
        if self.tag(at) == "unit" and self.value(at) == "y" and self.tag(at + 1) == "next":
            return self.base.year + 1, at + 2
        if self.tag(at) == "this" and self.tag(at + 1) == "unit" and self.value(at + 1) == "y":
            return self.base.year, at + 2
        return None, index

    def is_year(self, number: int) -> bool:
        """Tell whether a number is a year that a mail may speak of."""
        return self.base.year - 1 <= number <= self.base.year + 10

    def _day_of_month(
        self, index: int, number: int, end: int, marked: bool, weekday: int | None
    ) -> tuple[Mention, int] | None:
        """The 15th: only where an ending, an article or a weekday says that it is a day."""
        article = self.value(index - 1).split()[-1:] if index else []
        told = marked or weekday is not None or self._article(index)
        if (
            not told
            or self.tag(end) in ("noise", "meet", "unit", "number")
            or self.value(end) in (":", "%", "/", "h", "x")
        ):
            return None
        if self.value(end) in ("floor", "street", "time", "century", "anniversary", "edition") or article == ["nr"]:
            return None
        day = self._next_day_of_month(number, weekday)
        return self.mention("dayofmonth", (day, day), index, end) if day else None

    def _article(self, index: int) -> bool:
        """Tell whether an article and a link stand before a number: "au 19", "al 27", "den 22"."""
        if index == 0:
            return False
        token = self.tokens[index - 1]
        if token.tag == "unit" and token.value == "d":  # "hasta el día 28"
            return self.linked(index - 1)
        if token.tag == "the":
            return self.tag(index - 2) in (
                "until",
                "through",
                "from",
                "after",
                "notbefore",
                "on",
            ) or self._language_says_day(index)
        return token.tag in ("until", "through", "from", "to", "after") and self._language_says_day(index)

    def _language_says_day(self, index: int) -> bool:
        """Romance and Dutch writers give the bare number: "jusqu'au 19", "fino al 27", "hasta el 15", "tot 15"."""
        return self.language in ("fr", "it", "es", "pt", "ca", "gl") and self.tag(index - 1) in (
            "until", "through", "from", "the", "after", "to", "notbefore",
        )  # fmt: skip

    def _next_day_of_month(self, number: int, weekday: int | None) -> date | None:
        """Return the next day with this number, in the month where it falls on ``weekday`` when one is given."""
        months = [days.add_months(self.base.replace(day=1), ahead) for ahead in range(13)]
        found = [day for month in months if (day := _day(month.year, month.month, number)) and day >= self.base]
        fitting = [day for day in found if weekday is None or day.weekday() == weekday]
        return next(iter(fitting or found), None)

    def weekday(self, index: int) -> tuple[Mention, int] | None:
        """Monday; "Monday 3 August" and "Monday the 3rd" are days, "Monday next week" is another Monday."""
        number = int(self.tokens[index].value)
        end = index + 1
        if self.tag(index) == "dabb" and self.value(end) == "." and self.touching(end):
            end += 1
        at = self.skip(end, comma=True)
        if self.tag(at) == "on":
            at = self.skip(at + 1)
        if dated := self._dated(at, number):
            return replace(dated[0], start=self.tokens[index].start, weekday=number), dated[1]
        if self.tag(index) == "dabb" and not self.linked(index) and self.tag(index - 1) not in ("next", "back"):
            return None
        if self.tag(end) == "last":
            return None
        if (week := self._next_week(at)) is not None:
            day = days.monday(self.base) + timedelta(days=7 + number)
            return self.mention("weekday", (day, day), index, week)
        day = self.base + timedelta(days=(number - self.base.weekday() - 1) % 7 + 1)
        if self.tag(end) == "next":
            return self.mention("weekday", (day, day), index, end + 1)
        return self.mention("weekday", (day, day), index, end)

    def _dated(self, index: int, weekday: int) -> tuple[Mention, int] | None:
        """Read the date that a weekday introduces."""
        tag = self.tag(index)
        if tag == "digits":
            found = self.digits(index, weekday)
        elif tag == "numeric":
            found = self.numeric(index, weekday)
        elif tag in ("month", "mabb", "iso"):
            found = self.read(index)
        else:
            return None
        return found if found is not None and found[0].kind in ("day", "dayofmonth") else None

    def _next_week(self, index: int) -> int | None:
        """Return where "next week" behind a weekday ends."""
        pair = (self.tag(index), self.tag(index + 1))
        if pair == ("next", "unit") and self.value(index + 1) == "w":
            return index + 2
        if pair == ("unit", "next") and self.value(index) == "w":
            return index + 2
        return None

    def year(self, index: int, number: int) -> tuple[Mention, int] | None:
        """2027, where a linking word says that it is a year."""
        if not self.is_year(number) or number <= self.base.year or not self.linked(index):
            return None
        return self.mention("year", (date(number, 1, 1), date(number, 12, 31)), index, index + 1)


def _day(year: int, month: int, day: int) -> date | None:
    """Return the date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
