"""The days that one Japanese, Chinese or Korean expression names."""

import re
from datetime import date, timedelta

from triage.parse import calendar_days as days
from triage.parse.date_east_words import DIGITS, FEASTS, KOREAN, SEASONS, WEEKDAYS


def _number(words: str) -> int:
    """Read 12, 十二, 二十, 数 ("a few")."""
    words = words.strip()
    if words.isdigit():
        return int(words)
    if words in ("数", "數", "几", "幾"):
        return 3
    if words in KOREAN:
        return KOREAN[words]
    tens, ten, ones = words.partition("十")
    if not ten:
        return int("".join(str(DIGITS.get(letter, 0)) for letter in words) or 0)
    return (DIGITS.get(tens, 1) if tens else 1) * 10 + (DIGITS.get(ones, 0) if ones else 0)


def safe_day(year: int, month: int, day: int) -> date | None:
    """Return the date, None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


_Span = tuple[str, date | None, date | None]


def resolve(found: re.Match[str], base: date) -> _Span | None:
    """Return kind, first and last day of a match."""
    part = found.groupdict()
    for name, reader in _RESOLVERS.items():
        if part[name] is not None:
            return reader(part, base)
    return None


def _iso(part: dict[str, str | None], base: date) -> _Span | None:
    year, month, day = (int(number) for number in re.split(r"[-./]", part["iso"] or ""))
    return _exact(year, month, day)


def _exact(year: int, month: int, day: int) -> _Span | None:
    known = safe_day(year, month, day)
    return ("day", known, known) if known else None


def _month(part: dict[str, str | None], base: date) -> _Span | None:
    """N月, N月N日, N月末, with a year or "next year" before."""
    month = _number(part["month"] or "")
    if not 1 <= month <= 12:
        return None
    year = int(part["year"]) if part["year"] else None
    if part["ahead"]:
        year = base.year + {"今": 0, "本": 0, "올": 0}.get(part["ahead"][0], 1)
    if part["day"]:
        return _month_day(month, _number(part["day"]), year, base)
    running = part["part"] is not None
    chosen = year or base.year + (month < base.month or (month == base.month and not running))
    first, last = date(chosen, month, 1), days.month_end(chosen, month)
    return ("part", *_part(part["part"] or "", first, last)) if part["part"] else ("month", first, last)


def _month_day(month: int, day: int, year: int | None, base: date) -> _Span | None:
    if year is not None:
        return _exact(year, month, day)
    for candidate in (base.year - 1, base.year, base.year + 1):
        known = safe_day(candidate, month, day)
        if known is not None and known >= base - timedelta(days=14):
            return "day", known, known
    return None


def _part(word: str, first: date, last: date) -> tuple[date, date]:
    """Return the beginning, middle or end of a period."""
    length = (last - first).days
    if word[:1] in "上初は頭초상":
        return first, first + timedelta(days=length // 3)
    if word[:1] in "中半중":
        return first + timedelta(days=length // 2 if length > 31 else 14 if length > 7 else 2), first + timedelta(
            days=length * 2 // 3
        )
    if word[:1] == "下" or word == "하순":
        return first + timedelta(days=20), last
    return (last.replace(day=25) if 27 <= length <= 31 else last - timedelta(days=2 if length < 8 else 14)), last


def _slash(part: dict[str, str | None], base: date) -> _Span | None:
    month, day = (int(number) for number in (part["slash"] or "").split("/"))
    return _month_day(month, day, None, base) if month <= 12 else None


def _dom(part: dict[str, str | None], base: date) -> _Span | None:
    number = int(part["dom"] or 0)
    for ahead in range(3):
        month = days.add_months(base.replace(day=1), ahead)
        known = safe_day(month.year, month.month, number)
        if known is not None and known >= base:
            return "dayofmonth", known, known
    return None


def _next(part: dict[str, str | None], base: date) -> _Span | None:
    """来週, 再来月, 下个月末, 다음 주 월요일, 今月末."""
    word, name = (part["next"] or "").strip(), part["unit"] or ""
    ahead = 2 if word == "再来" else 0 if word[0] in "今本这這이" else 1
    unit = (
        "w"
        if name[0] in "週周주星礼禮"
        else "y"
        if name[0] in "年해" or name == "학년도"
        else "q"
        if name[0] in "季四분"
        else "m"
    )
    if name == "학기":
        return "open", None, None
    first, last = days.unit_span(unit, ahead, base)
    weekday = (part["uday"] or "").strip("の ")
    if weekday and unit == "w":
        day = first + timedelta(days=WEEKDAYS[weekday])
        return "weekday", day, day
    if part["upart"]:
        return ("part", *_part(part["upart"], first, last))
    return ("this" if ahead == 0 else {"w": "week", "m": "month", "y": "year", "q": "quarter"}[unit]), first, last


def _year(part: dict[str, str | None], base: date) -> _Span | None:
    year = int(part["year2"] or 0)
    if not base.year <= year <= base.year + 10:
        return None
    return _in_year(part["ypart"] or "", year, base)


def _ahead(part: dict[str, str | None], base: date) -> _Span | None:
    word, more = part["ahead2"] or "", (part["apart"] or "").strip().lstrip("の")
    season = SEASONS.get(word[-1]) or SEASONS.get(more)
    year = base.year + (word[0] not in "今")
    if season:
        return ("season", *days.season_span(season, base, year if word[0] != "今" else 0))
    return _in_year(more, year, base)


def _in_year(more: str, year: int, base: date) -> _Span | None:
    first, last = date(year, 1, 1), date(year, 12, 31)
    if more == "度":
        return "year", date(year, 4, 1), date(year + 1, 3, 31)
    if more[:1] in ("上", "상"):
        return "half", first, date(year, 6, 30)
    if more[:1] in ("下", "하"):
        return "half", date(year, 7, 1), last
    if more and more != "以降":
        return ("part", *_part(more, first, last))
    return ("year", first, last) if year > base.year or more else None


def _span(part: dict[str, str | None], base: date) -> _Span | None:
    """2か月, 两周, 세 달."""
    words, name = part["span"] or "", part["sunit"] or ""
    if words == "半":
        return ("span", *(days.add_months(base, 6),) * 2) if name.startswith("年") else None
    number = _number(words)
    if name[0] in "週周주星" or "星期" in name or "拜" in name:
        day = base + timedelta(weeks=number) if number < 110 else None
    elif name[0] in "日天":
        day = base + timedelta(days=number)
    elif name[0] in "年년":
        day = days.add_months(base, 12 * number + (6 if part["half"] else 0)) if number <= 2 else None
    else:
        day = days.add_months(base, number) if number <= 26 else None
    return ("span", day, day) if number else None


def _half_year(part: dict[str, str | None], base: date) -> _Span | None:
    day = days.add_months(base, 6)
    return "span", day, day


def _quarter(part: dict[str, str | None], base: date) -> _Span | None:
    number = _number(part["quarter"] or part["q"] or "1")
    month = number * 3 - 2
    first = date(base.year + (month <= base.month), month, 1)
    return "quarter", first, days.add_months(first, 3) - timedelta(days=1)


def _half(part: dict[str, str | None], base: date) -> _Span | None:
    return _named("half1" if part["h"] == "上" else "half", base)


def _weekday(part: dict[str, str | None], base: date) -> _Span | None:
    words = part["weekday"] or ""
    letter = words[0] if words[0] in "月火水木金土日월화수목금토일" and words[1:2] in ("曜", "요") else words[-1]
    day = base + timedelta(days=(WEEKDAYS[letter] - base.weekday() - 1) % 7 + 1)
    return "weekday", day, day


def _near(part: dict[str, str | None], base: date) -> _Span | None:
    word = part["near"] or ""
    ahead = 2 if word in ("明後日", "后天", "後天", "모레") else 0 if word in ("今日", "本日", "今天", "오늘") else 1
    return "near", base + timedelta(days=ahead), base + timedelta(days=ahead)


def _feast(part: dict[str, str | None], base: date) -> _Span | None:
    return _named(FEASTS[part["feast"] or ""], base)


def _named(name: str, base: date) -> _Span | None:
    if name == "fiscal":
        return "open", None, None
    if name in ("half", "half1"):
        year = base.year + (base.month >= 7 if name == "half" else 1)
        return (
            "half",
            date(year, 7 if name == "half" else 1, 1),
            date(year, 12 if name == "half" else 6, 31 if name == "half" else 30),
        )
    if name in ("month_end", "month_start", "quarter_end"):
        unit = days.unit_span("q" if name == "quarter_end" else "m", name == "month_start", base)
        return ("part", *_part("初" if name == "month_start" else "末", *unit))
    known = days.feast_span(name, base)
    return ("part" if name.startswith("year_") else "feast", *known) if known else None


def _season(part: dict[str, str | None], base: date) -> _Span | None:
    return ("season", *days.season_span(SEASONS[part["season"] or ""], base))


_RESOLVERS = {
    "iso": _iso, "month": _month, "slash": _slash, "dom": _dom, "unit": _next, "year2": _year, "ahead2": _ahead, "span": _span,
    "half_year": _half_year, "banghalf": _half_year, "quarter": _quarter, "q": _quarter, "h": _half, "weekday": _weekday,
    "near": _near, "feast": _feast, "season": _season,
}  # fmt: skip
