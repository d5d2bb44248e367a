"""Days that have names: ends of months, quarters, seasons, feasts. Pure arithmetic over ``date``."""

from calendar import monthrange
from datetime import date, timedelta

_DAY = timedelta(days=1)
#: (first month of the season, last month) in the north; winter ends in the next year.
_SEASONS = {1: (3, 5), 2: (6, 8), 3: (9, 11), 4: (12, 2)}
#: Feasts on the same days each year: name -> (first month, day, last month, day); the last may lie in the next year.
_FIXED = {
    "christmas": (12, 24, 12, 26), "holidays": (12, 20, 1, 1), "new_year": (1, 1, 1, 1), "epiphany": (1, 6, 1, 6),
    "summer_holidays": (7, 1, 8, 31), "autumn_holidays": (10, 10, 10, 31), "winter_holidays": (2, 8, 2, 28),
    "spring_holidays": (4, 1, 4, 20), "school_start": (9, 1, 9, 1), "year_end": (12, 15, 12, 31), "year_start": (1, 1, 1, 31),
    "mid_year": (6, 15, 6, 30), "ferragosto": (8, 15, 8, 20), "july4": (7, 4, 7, 4), "national_day": (10, 1, 10, 7),
    "golden_week": (4, 29, 5, 6), "obon": (8, 11, 8, 16), "japanese_year": (4, 1, 4, 30), "may_holidays": (5, 1, 5, 11),
    "industry_holidays": (7, 8, 7, 31), "russian_new_year": (1, 1, 1, 8), "halloween": (10, 31, 10, 31),
    "valentine": (2, 14, 2, 14), "all_saints": (11, 1, 11, 2), "juhannus": (6, 20, 6, 26), "tax_day": (4, 15, 4, 15),
}  # fmt: skip
#: Feasts that hang on Easter Sunday: name -> days from it to the first and last day.
_BY_EASTER = {
    "easter": (-2, 1), "easter_holidays": (-6, 7), "carnival": (-52, -46), "ascension": (39, 42), "pentecost": (49, 50),
    "holy_week": (-7, 1), "orthodox_easter": (0, 1),
}  # fmt: skip
#: Feasts of the moon: name -> year -> first day; the table ends where nobody writes "after the feast" today.
_LUNAR = {
    "lunar_new_year": {
        2024: (2, 10), 2025: (1, 29), 2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23),
        2032: (2, 11), 2033: (1, 31), 2034: (2, 19), 2035: (2, 8),
    },
    "eid": {
        2024: (4, 10), 2025: (3, 30), 2026: (3, 20), 2027: (3, 10), 2028: (2, 27), 2029: (2, 15), 2030: (2, 5), 2031: (1, 25),
        2032: (1, 14), 2033: (1, 3),
    },
    "diwali": {
        2024: (10, 31), 2025: (10, 20), 2026: (11, 8), 2027: (10, 29), 2028: (10, 17), 2029: (11, 5), 2030: (10, 26),
    },
    "chuseok": {
        2024: (9, 16), 2025: (10, 5), 2026: (9, 24), 2027: (9, 14), 2028: (10, 2), 2029: (9, 21), 2030: (9, 11), 2031: (9, 30),
        2032: (9, 18), 2033: (9, 7),
    },
}  # fmt: skip
_LUNAR_LENGTH = {"diwali": 3, "lunar_new_year": 7, "eid": 3, "chuseok": 3}


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, or its last day when it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def monday(day: date) -> date:
    """Return the Monday of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def iso_week(number: int, base: date) -> tuple[date, date] | None:
    """Return Monday and Sunday of the next ISO week with this number that is not over; None when there is none."""
    for year in (base.year, base.year + 1):
        try:
            first = date.fromisocalendar(year, number, 1)
        except ValueError:
            continue
        if first + timedelta(days=6) >= base:
            return first, first + timedelta(days=6)
    return None


def unit_span(unit: str, ahead: int, base: date) -> tuple[date, date]:
    """Return first and last day of the day, week, month, quarter, half or year that lies ``ahead`` of this one."""
    if unit == "d":
        return base + _DAY * ahead, base + _DAY * ahead
    if unit == "w":
        first = monday(base) + timedelta(weeks=ahead)
        return first, first + timedelta(days=6)
    length = {"m": 1, "q": 3, "h": 6, "y": 12}[unit]
    month = (base.month - 1) // length * length + 1
    first = add_months(date(base.year, month, 1), length * ahead)
    return first, add_months(first, length) - _DAY


def season_span(season: int, base: date, year: int = 0) -> tuple[date, date]:
    """Return the next season that has not begun; one that began this month counts from the next month."""
    start, end = _SEASONS[season]
    chosen = year or base.year
    first = date(chosen, start, 1)
    if not year and first <= base:
        if (first.year, first.month) == (base.year, base.month) and base.day <= 20:
            first = add_months(first, 1)
        else:
            first = date(chosen + 1, start, 1)
            chosen += 1
    return first, month_end(chosen + (end < start), end)


def running_season(season: int, base: date) -> tuple[date, date]:
    """Return this year's season, which may have begun: "after the summer", "this autumn"."""
    start, end = _SEASONS[season]
    for year in (base.year - 1, base.year, base.year + 1):
        last = month_end(year + (end < start), end)
        if last >= base:
            return date(year, start, 1), last
    raise AssertionError("a season ends within two years")


def easter(year: int) -> date:
    """Return Easter Sunday of the western churches (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * week) // 451
    month, day = divmod(h + week - 7 * m + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the eastern churches in our calendar (Meeus; right until 2099)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    month, day = divmod(d + (2 * a + 4 * b - d + 34) % 7 + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def feast_span(name: str, base: date) -> tuple[date, date] | None:
    """Return first and last day of the next feast of this name that is not over; None for one without a known day."""
    for year in (base.year - 1, base.year, base.year + 1, base.year + 2):
        span = _feast(name, year)
        if span is not None and span[1] >= base:
            return span
    return None


def _feast(name: str, year: int) -> tuple[date, date] | None:
    if name in _FIXED:
        month, day, last_month, last_day = _FIXED[name]
        return date(year, month, day), date(year + ((last_month, last_day) < (month, day)), last_month, last_day)
    if name in _BY_EASTER:
        sunday = orthodox_easter(year) if name == "orthodox_easter" else easter(year)
        before, after = _BY_EASTER[name]
        return sunday + _DAY * before, sunday + _DAY * after
    if name in _LUNAR and year in _LUNAR[name]:
        first = date(year, *_LUNAR[name][year])
        return first, first + _DAY * (_LUNAR_LENGTH[name] - 1)
    return _movable(name, year)


def _movable(name: str, year: int) -> tuple[date, date] | None:
    """Feasts on the n-th weekday of a month."""
    if name == "thanksgiving":
        first = _weekday_from(date(year, 11, 22), 3)
        return first, first + _DAY * 3
    if name == "labor_day":
        first = _weekday_from(date(year, 9, 1), 0)
        return first, first
    if name == "memorial_day":
        first = _weekday_from(date(year, 5, 25), 0)
        return first, first
    if name == "midsummer":
        first = _weekday_from(date(year, 6, 19), 4)
        return first, first + _DAY * 2
    return None


def _weekday_from(day: date, weekday: int) -> date:
    """Return the first such weekday on or after ``day``."""
    return day + _DAY * ((weekday - day.weekday()) % 7)
