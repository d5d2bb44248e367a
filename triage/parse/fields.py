"""What header fields say: addresses, message ids and dates, read leniently."""

import re
from datetime import datetime, timedelta, timezone

from triage.domain.reply import Address
from triage.parse.headers import split_unquoted, unquote

#: Addresses read from one field.
MAX_ADDRESSES = 500

_ADDRESS = re.compile(r"[^\s<>()\[\]:;,\"@]{1,200}@[^\s<>()\[\]:;,\"@]{1,250}")
_QUOTED_LOCAL = re.compile(r'"[^"@<>]{1,200}"@[^\s<>()\[\]:;,"@]{1,250}')
_COMMENT = re.compile(r"\(([^()]{0,500})\)")


def parse_addresses(value: str) -> tuple[Address, ...]:
    """Read an address list leniently: names with commas, groups, comments, missing brackets; unreadable ones go."""
    out: list[Address] = []
    for piece in _split_addresses(value[:100_000])[:MAX_ADDRESSES]:
        address = _parse_address(piece)
        if address is not None:
            out.append(address)
    return tuple(out)


def _split_addresses(value: str) -> list[str]:
    """Split at commas and semicolons outside quotes; a group name goes."""
    pieces: list[str] = []
    for piece in split_unquoted(value.replace(";", ","), ","):
        if pieces and "@" not in pieces[-1]:
            piece = pieces.pop() + "," + piece
        pieces.append(piece)
    return pieces


def _parse_address(piece: str) -> Address | None:
    """Read one address with its display name."""
    inside = piece[piece.rfind("<") + 1 :].partition(">")[0] if "<" in piece else piece
    found = _ADDRESS.search(inside) or _QUOTED_LOCAL.search(inside) or _ADDRESS.search(piece)
    if found is None:
        return None
    name = piece[: piece.rfind("<")] if "<" in piece else ""
    if not name.strip():
        comment = _COMMENT.search(piece[:2000])
        name = comment.group(1) if comment else ""
    name = name.rpartition(":")[2] if ":" in name and '"' not in name else name
    name = unquote(name.strip(" ,;")).strip(" '\"")
    return Address(email=found.group().strip(".'").lower(), name=" ".join(name.split()))


def parse_ids(value: str) -> tuple[str, ...]:
    """Read the message ids of a References-like field, without brackets, in order and once each."""
    if "<" in value:
        found = (piece.partition(">")[0] for piece in value[:100_000].split("<")[1:])
    else:
        found = (piece for piece in value[:100_000].replace(",", " ").split() if "@" in piece)
    cleaned = ("".join(item.split()) for item in found)
    return tuple(dict.fromkeys(item for item in cleaned if item))[:1000]


_MONTHS = {name: number for number, name in enumerate(
    ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1)}  # fmt: skip
_DATE = re.compile(r"(\d{1,2})[ \-]+([A-Za-z]{3})[A-Za-z]*[ \-,]+(\d{2,4})\b")
_AMERICAN = re.compile(r"([A-Za-z]{3})[A-Za-z]* +(\d{1,2})(?:,? +(\d{4})| +[\d:]+(?: +[A-Z]+)? +(\d{4}))")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_ZONE = re.compile(r"([+-])(\d{2}):?(\d{2})\b")
_ZONES = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2,
          "MET": 1, "MEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "JST": 9, "KST": 9, "BST": 1, "WEST": 1}  # fmt: skip


def parse_date(value: str) -> datetime | None:
    """Read a Date field as an aware time, or None when there is none in it; a missing zone counts as UTC."""
    value = value[:200]
    day = _read_day(value)
    if day is None:
        return None
    clock = _TIME.search(value)
    hour, minute, second = (int(item or 0) for item in clock.groups()) if clock else (0, 0, 0)
    try:
        return datetime(*day, hour, minute, min(second, 59), tzinfo=_read_zone(value, clock))
    except ValueError:
        return None


def _read_day(value: str) -> tuple[int, int, int] | None:
    """Find year, month and day."""
    found = _DATE.search(value)
    if found and found.group(2).lower() in _MONTHS:
        year = int(found.group(3))
        year += 2000 if year < 50 else 1900 if year < 1000 else 0
        return year, _MONTHS[found.group(2).lower()], int(found.group(1))
    iso = _ISO.search(value)
    if iso:
        return int(iso.group(1)), int(iso.group(2)), int(iso.group(3))
    american = _AMERICAN.search(value)
    if american and american.group(1).lower() in _MONTHS:
        return int(american.group(3) or american.group(4)), _MONTHS[american.group(1).lower()], int(american.group(2))
    return None


def _read_zone(value: str, clock: re.Match[str] | None) -> timezone:
    """Find the zone after the time of day."""
    rest = value[clock.end() :] if clock else value
    offset = _ZONE.search(rest)
    if offset:
        delta = timedelta(hours=int(offset.group(2)) % 24, minutes=int(offset.group(3)) % 60)
        return timezone(-delta if offset.group(1) == "-" else delta)
    names = re.findall(r"[A-Z]{3,4}", rest)
    return timezone(timedelta(hours=_ZONES.get(names[0], 0) if names else 0))
