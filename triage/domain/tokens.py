"""Our own mark in a thread: a made-up Message-ID in References that comes back with every answer.

It finds the lead when the answer leaves out or rewrites the real Message-IDs.
"""

import hashlib
import re

from triage.domain.lead import Lead

_FORM = re.compile(r"triage-(\d{1,18})-([0-9a-f]{10})@")


def thread_token(lead: Lead, domain: str) -> str:
    """Return the lead's mark, without angle brackets."""
    return f"triage-{lead.id}-{_check(lead.email)}@{domain}"


def token_lead(message_id: str) -> int | None:
    """Return the key of the lead that a Message-ID claims to mark; None when it is no mark of ours."""
    found = _FORM.match(message_id.strip("<> "))
    return int(found[1]) if found else None


def is_token_of(lead: Lead, message_id: str) -> bool:
    """Tell whether a mark belongs to this lead, not to one of another database with the same key."""
    found = _FORM.match(message_id.strip("<> "))
    return found is not None and int(found[1]) == lead.id and found[2] == _check(lead.email)


def _check(email: str) -> str:
    return hashlib.sha256(email.strip().lower().encode()).hexdigest()[:10]
