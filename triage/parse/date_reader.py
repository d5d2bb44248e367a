"""Read any date expression out of a token stream: the days of its parent, and months, quarters, seasons, spans, feasts."""

from collections.abc import Callable
from datetime import date, timedelta

from triage.parse import calendar_days as days
from triage.parse.date_period_reader import Found, PeriodReader, part_of

#: Units of which one that lies further ahead is no date of a mail.
_MOST = {"d": 800, "w": 110, "m": 26, "q": 8, "h": 4, "y": 2}


#: Words that make a season or a feast a name or a wish: "Herr Winter", "Merry Christmas".
_WISHES = frozenset(
    "herr herrn frau familie mr mrs ms madame monsieur god gott goda schonen schone frohe frohes bonne bon buon buona happy "
    "merry feliz fijne prettige good nice great glad hyvaa wesolych vesele krasne хорошего гарного веселого".split()
)


class Reader(PeriodReader):
    """All readers of single expressions, chosen by the tag of the first token."""

    def read(self, index: int) -> Found:
        """Read the expression that begins at ``index``."""
        reader = READERS.get(self.tag(index))
        return reader(self, index) if reader is not None else self.roman(index)

    # -- next, this, last --------------------------------------------------------------------------------------------
    def next(self, index: int) -> Found:
        """Next week, next quarter, next spring, next March, next Friday, the next three months, the new fiscal year."""
        at = self.skip(index + 1)
        tag = self.tag(at)
        if tag == "next":  # "the coming new year"
            return self.next(at)
        if tag == "unit":
            kind = {"w": "week", "m": "month", "q": "quarter", "h": "half", "y": "year", "d": "near"}[self.value(at)]
            return self.mention(kind, days.unit_span(self.value(at), 1, self.base), index, at + 1)
        if tag == "weekday":
            return self._next_weekday(index, at)
        if tag in ("number", "digits"):
            found = self._count(at)
            return self.mention("span", self._ahead(found[0], found[1]), index, found[2]) if found else None
        if tag in (
            "season",
            "month",
            "mabb",
            "feast",
            "dur",
            "fiscal",
            "qtr",
            "half",
            "ordinal",
            "begin",
            "mid",
            "end",
        ):
            found_ahead = self.read(at)
            return (found_ahead[0].with_link("", self.tokens[index].start), found_ahead[1]) if found_ahead else None
        return None

    def _next_weekday(self, index: int, at: int) -> Found:
        found = self.weekday(at)
        if found is None or found[0].first is None or found[0].kind != "weekday":
            return found
        day = found[0].first
        if days.monday(day) == days.monday(self.base) and day - self.base < timedelta(days=6):
            day += timedelta(days=7)
        return self.mention("weekday", (day, day), index, found[1])

    def this(self, index: int) -> Found:
        """Read this quarter, this autumn, this Friday."""
        at = self.skip(index + 1)
        tag = self.tag(at)
        if tag == "unit" and self.value(at) != "d":
            return self.mention("this", days.unit_span(self.value(at), 0, self.base), index, at + 1)
        if tag == "season":
            return self.mention("season", days.running_season(int(self.tokens[at].value), self.base), index, at + 1)
        return self.read(at) if tag in ("weekday", "month", "feast", "fiscal") else None

    def unit(self, index: int) -> Found:
        """A unit whose word for "next" or number follows: "mois prochain", "kvartal 3", "semaine 32"."""
        unit = self.value(index)
        after = self.tag(index + 1)
        if after == "next":
            kind = {"w": "week", "m": "month", "q": "quarter", "h": "half", "y": "year", "d": "near"}[unit]
            return self.mention(kind, days.unit_span(unit, 1, self.base), index, index + 2)
        if after == "digits" and unit in "qh":
            return self.nth(unit, int(self.value(index + 1)), index, index + 2)
        if after == "digits" and unit == "w":
            return self.week(index)
        if after == "digits" and unit == "y":
            return self.year(index + 1, int(self.value(index + 1)))
        if after == "ordinal" and unit in "qh":
            return self.nth(unit, int(self.tokens[index + 1].value), index, index + 2)
        return None

    # -- spans -------------------------------------------------------------------------------------------------------
    def number(self, index: int) -> Found:
        """Two weeks, two to three months; with a linking word before or behind it becomes a day."""
        return self.span(index) or self._word_ordinal(index)

    def _word_ordinal(self, index: int) -> Found:
        """Quince de septiembre."""
        at = self.skip(index + 1)
        if self.tag(at) == "month" and int(self.tokens[index].value) > 1 and at > index + 1:
            day = self.resolve(int(self.tokens[at].value), int(self.tokens[index].value))
            return self.mention("day", (day, day), index, at + 1) if day else None
        return None

    def span(self, index: int) -> Found:
        """Two weeks; a day only when a linking word makes it one."""
        found = self._count(index)
        if found is None:
            return None
        number, unit, end = found
        return self.mention("bare", self._ahead(number, unit), index, end)

    def _count(self, index: int) -> tuple[int, str, int] | None:
        """Read "two weeks", "2-3 months", "a couple of years": number, unit, end. The nearer of two numbers counts."""
        number, at = int(self.tokens[index].value), index + 1
        for _ in range(2):
            if self.tag(at) in ("number", "digits"):
                number = number if number > 1 else int(self.tokens[at].value)
                at += 1
            elif (
                self.value(at) == "-"
                or self.tag(at) == "to"
                or self.source(at) in ("or", "oder", "ou", "o", "of", "eller", "или")
            ) and (self.tag(at + 1) in ("number", "digits")):
                at += 2
        at += self.tag(at) == "the" and self.source(at) in ("more", "good")
        if self.tag(at) != "unit" or self.tag(at + 1) in ("ago", "last"):
            return None
        return number, self.value(at), at + 1

    def _ahead(self, number: int, unit: str) -> tuple[date | None, date | None]:
        """Return the day that lies so far ahead; None past what a mail means."""
        if number > _MOST[unit]:
            return None, None
        if unit in ("d", "w"):
            day = self.base + timedelta(days=number * (7 if unit == "w" else 1))
        else:
            day = days.add_months(self.base, number * {"m": 1, "q": 3, "h": 6, "y": 12}[unit])
        return day, day

    def duration(self, index: int) -> Found:
        """A fortnight, half a year."""
        words = self.value(index)
        if self.tag(index + 1) in ("ago", "last"):
            return None
        return self.mention("bare", self._ahead(int(words[1:]), words[0]), index, index + 1)

    # -- names -------------------------------------------------------------------------------------------------------
    def season(self, index: int) -> Found:
        """Spring, spring 2027."""
        season = int(self.tokens[index].value)
        if self.source(index) in ("fall", "spring") and not self.linked(index) and self.tag(index - 1) != "the":
            return None
        if self.source(index - 1) in _WISHES:
            return None
        if self.source(index) == "var" and self.text[self.tokens[index].start + 1].lower() != "å":
            return None  # Scandinavian "was"
        if self.source(index) == "ete" and not self.linked(index):
            return None
        year, end = self.year_after(index + 1)
        if self.tag(index - 1) == "after" or self.tag(index - 2) == "after":
            return self.mention("season", days.running_season(season, self.base), index, end)
        return self.mention("season", days.season_span(season, self.base, year or 0), index, end)

    def feast(self, index: int) -> Found:
        """Easter, the summer holidays, year end."""
        name = self.value(index)
        if self.source(index - 1) in _WISHES:
            return None
        if name in ("month_end", "quarter_end"):
            span = days.unit_span("m" if name == "month_end" else "q", 0, self.base)
            return self.mention("part", part_of("end", *span), index, index + 1)
        known = days.feast_span(self._meant(name), self.base)
        if known is None:
            return None
        kind = "part" if name in ("year_end", "year_start", "mid_year") else "feast"
        return self.mention(kind, known, index, index + 1)

    def _meant(self, name: str) -> str:
        """Take "the holidays" for Christmas late in the year, for summer before."""
        if name == "holidays" and self.base.month in (5, 6, 7, 8):
            return "summer_holidays"
        return name

    def shift(self, index: int) -> Found:
        """Today, tomorrow, the day after."""
        day = self.base + timedelta(days=int(self.value(index)))
        return self.mention("near", (day, day), index, index + 1)

    def fiscal(self, index: int) -> Found:
        """A year that each company begins when it likes: open."""
        end = index + 1
        if self.tag(end) == "digits":
            end += 1
        return self.mention("open", (None, None), index, end)


#: Which reader an expression begins with, by the tag of its first token.
READERS: dict[str, Callable[[Reader, int], Found]] = {
    "iso": Reader.iso, "numeric": Reader.numeric, "digits": Reader.digits, "weekday": Reader.weekday, "dabb": Reader.weekday,
    "month": Reader.month, "mabb": Reader.month, "begin": Reader.part, "mid": Reader.part, "end": Reader.part,
    "next": Reader.next, "this": Reader.this, "unit": Reader.unit, "qtr": Reader.quarter, "half": Reader.quarter,
    "ordinal": Reader.ordinal, "number": Reader.number, "dur": Reader.duration, "season": Reader.season, "feast": Reader.feast,
    "shift": Reader.shift, "fiscal": Reader.fiscal, "weekno": Reader.week,
}  # fmt: skip
