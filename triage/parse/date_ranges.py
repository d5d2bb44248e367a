"""Join two date expressions to a range: "from 3 to 14 August", "3.-14.8.", "April 17 to 21", "du 2 au 13"."""

from dataclasses import replace
from datetime import date, timedelta

from triage.parse import calendar_days
from triage.parse.date_mention import DAY_KINDS, Mention
from triage.parse.date_reader import Reader

#: Words that also join a range, though their first meaning is another.
_JOINS = frozenset("au al a ao do до по et y e och og ja und ve a i".split())


class Ranges:
    """Reads ranges over the tokens of one text."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.base = reader.base

    def open_range(self, index: int) -> tuple[Mention, int] | None:
        """Read "3-14 August", "8. bis zum 19. September", "2 au 13": a first number without its month."""
        reader = self.reader
        if reader.tag(index) != "digits" or not 1 <= int(reader.value(index)) <= 31:
            return None
        end, marked = reader.ordinal_end(index)
        if reader.tag(end) == "stop" and reader.value(end) == ".":
            end += 1
        at = self._joined(end)
        if not at:
            return None
        tag = reader.tag(at)
        if tag == "weekday":
            at = reader.skip(at + 1, comma=True)
            tag = reader.tag(at)
        second = reader.read(at) if tag in ("digits", "numeric") else None
        if second is not None and second[0].kind == "day" and second[0].last is not None:
            return self._from_number(index, int(reader.value(index)), second)
        if tag == "digits" and (marked or self._starts_range(index)) and 1 <= int(reader.value(at)) <= 31:
            return self._bare_range(index, at, marked)
        return None

    def _from_number(self, index: int, number: int, second: tuple[Mention, int]) -> tuple[Mention, int] | None:
        last = second[0].last
        if last is None:
            return None
        month = last.replace(day=1) if number <= last.day else (last.replace(day=1) - timedelta(days=1)).replace(day=1)
        first = _safe(month, number)
        return self.reader.mention("range", (first, last), index, second[1]) if first else None

    def _bare_range(self, index: int, at: int, marked: bool) -> tuple[Mention, int] | None:
        """Read "du 2 au 13", "3rd to 14th": both without a month, the last one still to come."""
        reader = self.reader
        end, also = reader.ordinal_end(at)
        if reader.tag(end) in ("unit", "noise", "number", "meet", "month", "mabb") or not (
            marked or also or reader.language != "en"
        ):
            return None
        last = next((day for ahead in range(3) if (day := _safe(calendar_days.add_months(self.base.replace(day=1), ahead), int(reader.value(at))))
                     and day >= self.base), None)  # fmt: skip
        if last is None:
            return None
        month = last.replace(day=1)
        if int(reader.value(index)) > last.day:
            month = calendar_days.add_months(month, -1)
        first = _safe(month, int(reader.value(index)))
        return reader.mention("range", (first, last), index, end) if first else None

    def _starts_range(self, index: int) -> bool:
        return self.reader.tag(index - 1) in ("from", "the") and self.reader.language != "en"

    def _joined(self, index: int) -> int:
        """Return where the second half of a range begins, 0 when no joining word stands at ``index``."""
        reader = self.reader
        if reader.value(index) == "," and reader.tag(index + 1) in ("to", "until", "through"):
            index += 1
        if reader.value(index) == "-" or self._joins(index):
            at = reader.skip(index + 1)
            return reader.skip(at + 1) if self._joins(at) else at
        if reader.value(index) in ("&", "/"):
            return index + 1
        return 0

    def _joins(self, index: int) -> bool:
        """Tell whether a word may stand between the ends of a range."""
        return self.reader.tag(index) in ("to", "until", "through") or self.reader.source(index) in _JOINS

    def extended(self, mention: Mention, end: int) -> tuple[Mention, int]:
        """Join a mention with the one that a joining word ties to it."""
        if mention.kind not in (*DAY_KINDS, "month", "part", "near") or mention.kind == "range":
            return mention, end
        at = self._joined(end)
        if not at:
            return mention, end
        if mention.kind == "day" and self.reader.tag(at) == "digits" and self._month_first(mention):
            return self._same_month(mention, at) or (mention, end)
        second = self.reader.read(at)
        if second is None or second[0].sentence != mention.sentence or not _joinable(mention, second[0]):
            return mention, end
        joined = self._join(mention, second[0])
        return (joined, second[1]) if joined is not None else (mention, end)

    def _month_first(self, mention: Mention) -> bool:
        """Tell whether a date is written like "April 17"."""
        return self.reader.folded[mention.start : mention.end].strip()[-1:].isdigit() or self.reader.language == "en"

    def _same_month(self, mention: Mention, at: int) -> tuple[Mention, int] | None:
        """Read "April 17 to 21"."""
        number, (end, _) = int(self.reader.value(at)), self.reader.ordinal_end(at)
        if mention.first is None or self.reader.tag(self.reader.skip(end)) in (
            "month",
            "mabb",
            "unit",
            "noise",
            "meet",
        ):
            second = self.reader.read(at)
            if second is None or not _joinable(mention, second[0]):
                return None
            joined = self._join(mention, second[0])
            return (joined, second[1]) if joined else None
        last = _safe(mention.first.replace(day=1), number) if number <= 31 else None
        if last is None or last <= mention.first:
            return None
        return replace(mention, last=last, kind="range", end=self.reader.tokens[end - 1].end), end

    def _join(self, one: Mention, two: Mention) -> Mention | None:
        first, last = one.first, two.last
        if first is None or last is None:
            return replace(one, end=two.end, first=None, last=None, kind="range", candidates=two.candidates)
        if last < first and two.kind == "weekday":
            last += timedelta(days=7)
        elif last < first and last >= self.base:
            first = _safe(first.replace(day=1, year=first.year - 1), first.day)
        elif last < first:
            last = _safe(last.replace(day=1, year=last.year + 1), last.day)
        if first is None or last is None:
            return None
        return replace(one, first=first, last=last, end=two.end, kind="range")


def _joinable(one: Mention, two: Mention) -> bool:
    """Tell whether two mentions may be the ends of one range."""
    if one.kind == "month":
        return two.kind in ("month", "part") and one.link not in ("until",)
    if one.kind == "part":
        return two.kind in ("part", "month", "day")
    return two.kind in (*DAY_KINDS, "part", "near", "month") and two.kind != "range"


def _safe(month: date, number: int) -> date | None:
    """Return that day of a month, None when it has no such day."""
    try:
        return month.replace(day=number)
    except ValueError:
        return None
