"""The line that a phone or a mail program puts under a mail: "Sent from my iPhone", "Get Outlook for iOS"."""

import re

from triage.parse.client_words import BRANDS, CLIENT_ENDS, CLIENT_STARTS, DEVICES, EXCUSES, POSSESSIVE
from triage.parse.lines import Line

_TARGET = re.compile(r"<[^<>]{0,300}>|\]\([^()\s]{0,300}\)")
_LAST_LETTERS = frozenset(end[-1] for end in CLIENT_ENDS) | frozenset(end[-1].upper() for end in CLIENT_ENDS)
_CLIENT_HEADS = frozenset(start[:3] for start in CLIENT_STARTS)


def is_client_line(text: str) -> bool:
    """Tell whether a program wrote the line: "Sent from my iPhone", "Get Outlook for iOS" and the like."""
    if not _may_be_client(text):
        return False
    lower = (_TARGET.sub("", text[:400]) if "<" in text or "](" in text else text[:400]).replace("[", "")
    lower = lower.strip("*_-–— (").lower()
    if not 8 <= len(lower) <= 200:
        return False
    if "outlook" in lower and ("ios" in lower or "android" in lower) and lower.count(" ") <= 8:
        return True
    if lower.endswith(CLIENT_ENDS) and len(lower) <= 60:
        return BRANDS.search(lower) is not None or DEVICES.search(lower) is not None
    if not lower.startswith(CLIENT_STARTS):
        return False
    device, rest = _device_and_rest(lower)
    if len(device.split()) > 11:
        return False
    known = bool(BRANDS.search(device) or (POSSESSIVE.search(device) and DEVICES.search(device)))
    own = device.startswith(("von meinem ", "von meiner "))
    if own and not device.endswith(("gesendet", "geschickt", "verschickt")):
        return False
    if rest and lower.startswith("sent from my ") and BRANDS.search(rest) and rest.count(" ") <= 6:
        return True
    if rest:
        return EXCUSES.search(rest) is not None or (rest.count(" ") <= 3 and known)
    return device.startswith("sent from my ") or known


def _may_be_client(text: str) -> bool:
    """Reject quickly what no program puts under a mail."""
    head = text[:24].lower().lstrip("*_-–— [(")[:3]
    if head not in _CLIENT_HEADS and "utlook" not in text[:400] and text[-1:] not in _LAST_LETTERS:
        return False
    lower = text[:400].lower()
    start = lower.strip("*_-–— [(")[:3]
    return start in _CLIENT_HEADS or "outlook" in lower or lower.endswith(CLIENT_ENDS)


def _device_and_rest(lower: str) -> tuple[str, str]:
    """Split a client line behind the device."""
    found = re.search(r"[,.;!](?:\s|$)|\s[-–—(<\[]|<|\(|\[", lower)
    if found is None:
        return lower, ""
    rest = lower[found.end() :].strip(" .)]>")
    linked = rest.startswith("www") or "http" in lower[found.start() :]
    return lower[: found.start()], "" if linked else rest


def client_line_in(line: Line) -> bool:
    """Tell whether a line is a client's, by its own words."""
    return bool(line.text) and line.depth == 0 and is_client_line(line.text)
