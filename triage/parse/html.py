"""HTML bodies as text."""

import re

_META = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE)


def declared_charset(data: bytes) -> str:
    """Return the charset that an HTML body names in its first bytes, or ""."""
    found = _META.search(data[:4096])
    return found.group(1).decode("ascii") if found else ""
