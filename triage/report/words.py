"""Plain words for people: enum values, spans of time, percentages."""

import shlex
import unicodedata
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

#: Stages as people call them.
STAGES = {"mql": "MQL", "sql": "SQL"}
#: What a decision called for, as something that was done or is to do.
EFFECTS = {
    "send_info": "send the information mail",
    "tell_sales": "tell sales",
    "suppress": "suppress the address",
    "ask_label": "ask a person to label the reply",
    "ask_answer": "ask a person to answer",
    "propose_contact": "show the contact that the reply names",
    "warn_operator": "warn the operator that our sending is blocked",
}


def spoken(value: str) -> str:
    """Return an enum value as words: "not_now" -> "not now", "mql" -> "MQL"."""
    return STAGES.get(value, value.replace("_", " "))


def percent(share: float) -> str:
    """Return a share as whole per cent; never "100 %" or "0 %" of what is only nearly so."""
    if 0.995 <= share < 1:
        return "over 99 %"
    if 0 < share < 0.005:
        return "under 1 %"
    return f"{share:.0%}".replace("%", " %")


def span(length: timedelta) -> str:
    """Return how long something took, as people say it: "3 days", "5 hours", "a moment"."""
    minutes = int(length.total_seconds() // 60)
    for name, size in (("day", 1440), ("hour", 60), ("minute", 1)):
        count = minutes // size
        if count >= 1:
            return f"{count} {name}{'s' * (count > 1)}"
    return "a moment"


def moment(at: datetime | None, zone: ZoneInfo) -> str:
    """Return a moment in the team's time zone, "" for None."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}" if at else ""


def day_name(day: date) -> str:
    """Return a day with its weekday."""
    return f"{day:%A}, {day.day} {day:%B %Y}"


def plural(count: int, one: str, many: str = "") -> str:
    """Return a number with its noun."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def typed(command: str, *arguments: str) -> str:
    """Return a command to paste into a shell; arguments that strangers chose (their address) are quoted."""
    return " ".join([command, *(shlex.quote(argument) for argument in arguments)])


def flat(text: str) -> str:
    """Return text on one line."""
    return " ".join(text.split())


def printable(text: str) -> str:
    """Take out control characters, so that a reply cannot steer the terminal that shows it."""
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
