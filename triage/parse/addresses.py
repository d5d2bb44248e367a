"""Find e-mail addresses in running text, in linear time."""

import re

#: The look-behind keeps the scan from starting again inside a long run of atom characters.
_ADDRESS = re.compile(
    r"(?<![\w.!#$%&*+/=?^`{|}~@-])"
    r"([\w!#$%&*+/=?^`{|}~][\w.!#$%&'*+/=?^`{|}~-]{0,80}|\"[^\"\s@]{1,64}\")"
    r"@([\w](?:[\w-]{0,62})(?:\.[\w-]{1,63}){0,8})"
)
#: X.400 and cc:Mail style: "IMCEAEX-..." and "smtp:" prefixes that are not part of the address.
_PREFIXES = ("mailto:", "smtp=", "smtp:", "rfc822;", "to:")


def find_addresses(text: str) -> list[tuple[int, int, str]]:
    """Return (start, end, address) of every address in ``text``, in order, lower-case."""
    if "@" not in text:
        return []
    found = []
    for match in _ADDRESS.finditer(text):
        address = clean_address(match.group())
        if address:
            found.append((match.start(), match.end(), address))
    return found


def clean_address(raw: str) -> str:
    """Return a bare lower-case address of ``raw`` ("rfc822; <A@b>" and the like), or "" when there is none."""
    value = raw.strip().strip("<>\"'(),;:[]").rstrip(".").lower()
    for prefix in _PREFIXES:
        value = value.removeprefix(prefix).strip()
    local, at, domain = value.rpartition("@")
    if not at or not local or not domain or " " in value:
        return ""
    return value
