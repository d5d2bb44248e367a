"""Read months, parts of periods, quarters, halves and weeks out of a token stream."""

from abc import abstractmethod
from datetime import date, timedelta

from triage.parse import calendar_days as days
from triage.parse.date_day_reader import DayReader
from triage.parse.date_mention import Mention

Found = tuple[Mention, int] | None
#: Roman numbers of quarters.
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class PeriodReader(DayReader):
    """Readers of periods over the tokens of one text."""

    @abstractmethod
    def unit(self, index: int) -> Found:
        """Read a unit that a word or a number behind it makes a date."""

    @abstractmethod
    def span(self, index: int) -> Found:
        """Read "two weeks"."""

    # -- months ------------------------------------------------------------------------------------------------------
    def month(self, index: int) -> Found:
        """May, May 2027, May 4, May 4 2027."""
        if self.tag(index) == "mabb" and not self._abbreviated(index):
            return None
        if self.value(index) in ("3", "5") and self._is_verb(index):
            return None
        month, end = int(self.tokens[index].value), index + 1
        if self.tag(index) == "mabb" and self.value(end) == "." and self.touching(end):
            end += 1
        at = self.skip(end)
        if self.tag(at) == "digits" and 1 <= int(self.value(at)) <= 31 and self.language in ("en", ""):
            return self._month_day(index, month, at)
        year, end = self.year_after(end)
        return self.mention("month", self.month_span(month, year), index, end)

    def _month_day(self, index: int, month: int, at: int) -> Found:
        end, _ = self.ordinal_end(at)
        if self.tag(end) in ("noise", "meet", "unit"):
            return self.mention("month", self.month_span(month, None), index, index + 1)
        year, end = self.year_after(end)
        day = self.resolve(month, int(self.value(at)), year)
        return self.mention("day", (day, day), index, end) if day else None

    def month_span(self, month: int, year: int | None, *, may_run: bool = False) -> tuple[date, date]:
        """Return the next such month; the running one only where ``may_run`` ("end of May" said in May)."""
        if year is None:
            year = self.base.year + (month < self.base.month or (month == self.base.month and not may_run))
        return date(year, month, 1), days.month_end(year, month)

    def _abbreviated(self, index: int) -> bool:
        """Believe "Mar", "set", "dez" as months only beside a number or a linking word."""
        if self.source(index) in ("mai", "may") or (
            len(self.source(index)) >= 4 and (self.source(index) != "sept" or self.language != "fr")
        ):
            return True
        return (
            self.tag(index - 1) in ("digits", "begin", "mid", "end")
            or self.tag(index + 1) == "digits"
            or self.linked(index)
        )

    def _is_verb(self, index: int) -> bool:
        """Tell "we may call" from "in May"."""
        if self.source(index) not in ("may", "march"):
            return False
        before = self.tag(index - 1)
        if before in ("", "stop") and self.tag(index + 1) in ("", "stop") and not self.source(index + 1).isalpha():
            return index > 0 and self.source(index - 1).isalpha()
        if self.tag(index + 1) == "digits" or before in ("digits", "begin", "mid", "end", "this", "next"):
            return False
        if before == "to":
            return not self.capital(index) and self.tag(index - 2) not in ("month", "mabb", "digits")
        if self.linked(index) or before == "the":
            return self.source(index + 1) in ("be", "not", "have", "i", "we")
        return not self.capital(index) or (index == 0 and self.source(1).isalpha() and self.tag(1) == "")

    # -- parts of periods --------------------------------------------------------------------------------------------
    def part(self, index: int) -> Found:
        """The beginning, middle or end of a period."""
        which = self.tag(index)
        at = self.skip(index + 1)
        if self.value(at) == "-":
            at = self.skip(at + 1)
        if self.tag(at) == "to" and which != "end" and self.tag(at + 1) in ("mid", "end"):  # "mid to late June"
            at = self.skip(at + 2)
        whole = self._whole(at)
        if whole is None:
            return None
        (first, last), end = whole
        return self.mention("part", part_of(which, first, last), index, end)

    def _whole(self, index: int) -> tuple[tuple[date, date], int] | None:
        """Read the period of which a part is meant; running ones count."""
        tag = self.tag(index)
        if tag in ("month", "mabb"):
            year, end = self.year_after(index + 1)
            span = self.month_span(int(self.tokens[index].value), year, may_run=True)
            return span, end
        if tag == "unit" and self.value(index) in "wmqhy":
            ahead = 1 if self.tag(index + 1) == "next" else 0
            return days.unit_span(self.value(index), ahead, self.base), index + 1 + ahead
        if tag == "digits" and len(self.value(index)) == 4 and self.is_year(int(self.value(index))):
            year = int(self.value(index))
            return (date(year, 1, 1), date(year, 12, 31)), index + 1
        if tag == "season":
            return days.running_season(int(self.tokens[index].value), self.base), index + 1
        found = self.read(index)
        if (
            found is None
            or found[0].first is None
            or found[0].last is None
            or found[0].kind in ("day", "weekday", "bare", "span")
        ):
            return None
        return (found[0].first, found[0].last), found[1]

    # -- quarters, halves, weeks -------------------------------------------------------------------------------------
    def quarter(self, index: int) -> Found:
        """Q3, T3, H2, S2, with a year or without."""
        unit = "q" if self.tag(index) == "qtr" else "h"
        if self.tag(index + 1) != "digits" or not self.touching(index + 1):
            return None
        return self.nth(unit, int(self.value(index + 1)), index, index + 2)

    def nth(self, unit: str, number: int, index: int, end: int) -> Found:
        """Return the next such quarter or half."""
        if not 1 <= number <= {"q": 4, "h": 2}.get(unit, 0):
            return None
        year, end = self.year_after(end)
        length = 3 if unit == "q" else 6
        month = (number - 1) * length + 1
        chosen = year or self.base.year + (month <= self.base.month)
        first = date(chosen, month, 1)
        return self.mention("quarter", (first, days.add_months(first, length) - timedelta(days=1)), index, end)

    def roman(self, index: int) -> Found:
        """III kwartał."""
        number = ROMAN.get(self.source(index)) if self.tag(index) in ("", "to", "the") else None
        if number and self.tag(index + 1) == "unit" and self.value(index + 1) in "qh":
            return self.nth(self.value(index + 1), number, index, index + 2)
        return None

    def ordinal(self, index: int) -> Found:
        """Second quarter, first week of May, second half of August."""
        number, at = int(self.tokens[index].value), self.skip(index + 1)
        if self.tag(at) == "next" and self.tag(at + 1) == "unit":
            at += 1
        if self.tag(at) != "unit":
            return self.mention("day", (day, day), index, at + 1) if (
                number == 1 and self.tag(at) == "month" and (day := self.resolve(int(self.tokens[at].value), 1))
            ) else None  # fmt: skip
        return self.numbered_unit(index, number, at, marked=True)

    def numbered_unit(self, index: int, number: int, at: int, *, marked: bool) -> Found:
        """3rd quarter, 3. Quartal, 2 weeks, first week of May."""
        unit = self.value(at) if self.tag(at) == "unit" else "q"
        if self.tag(at) == "qtr" and (number > 4 or self.tag(at + 1) == "digits" or self._glued(at + 1)):
            return None
        if unit in "wh" and marked:
            whole = self._whole(self.skip(at + 1))
            if whole is not None and whole[0][0] < whole[0][1]:
                (first, last), end = whole
                return self.mention("part", _slice(unit, number, first, last), index, end)
        if unit in "qh" and (marked or self.tag(at) == "qtr" or self.language in ("ru", "uk", "bg")):
            return self.nth(unit, number, index, at + 1)
        return None if marked else self.span(index)

    def _glued(self, index: int) -> bool:
        """Tell whether a quarter is only the beginning of a string of signs ("1Q$<")."""
        return self.touching(index) and self.value(index) not in (",", ".", ")", "?", "!", ";", ":", "-", "/", "'")

    def week(self, index: int) -> Found:
        """Week 34, weeks 28-32."""
        if self.tag(index + 1) != "digits" or not 1 <= int(self.value(index + 1)) <= 53:
            return self.unit(index) if self.tag(index) == "unit" and self.tag(index + 1) != "digits" else None
        span = days.iso_week(int(self.value(index + 1)), self.base)
        if span is None:
            return None
        last, end = span[1], index + 2
        if (self.value(end) == "-" or self.tag(end) == "to") and self.tag(end + 1) == "digits":
            further = days.iso_week(int(self.value(end + 1)), self.base)
            if further is not None:
                last, end = further[1], end + 2
        return self.mention("range" if end > index + 2 else "week", (span[0], last), index, end)


def part_of(which: str, first: date, last: date) -> tuple[date, date]:
    """Return the beginning, middle or end of a period: a third of it, a month's end from the 25th."""
    length = (last - first).days + 1
    if which == "begin":
        return first, first + timedelta(days=max(0, length // 3 - 1))
    if which == "mid":
        middle = first + timedelta(days=(length - 1) // 2 if length < 28 or length > 31 else 14)
        return middle, middle + timedelta(days=length // 6)
    if length < 28:
        return last - timedelta(days=2 if length == 7 else 1), last
    return (last.replace(day=25) if length <= 31 else last - timedelta(days=14)), last


def _slice(unit: str, number: int, first: date, last: date) -> tuple[date, date]:
    """Return the n-th week or half of a period."""
    if unit == "w":
        start = first + timedelta(days=7 * (number - 1))
        return start, min(last, start + timedelta(days=6))
    if (last - first).days > 300:
        middle = days.add_months(first, 6)
    else:
        middle = first + timedelta(days=((last - first).days + 1) // 2)
    return (first, middle - timedelta(days=1)) if number == 1 else (middle, last)
