"""``config.toml`` to frozen :class:`Settings`.

Secrets are named there (``password_env``, ``password_file``), never written there.
"""

from triage.config.loading import load, parse
from triage.config.secret import read_secret
from triage.config.settings import (
    Account,
    Campaign,
    Imap,
    Mailbox,
    OAuth,
    PolicySection,
    Sending,
    Settings,
    Smtp,
    parse_window,
)

__all__ = [
    "Account",
    "Campaign",
    "Imap",
    "Mailbox",
    "OAuth",
    "PolicySection",
    "Sending",
    "Settings",
    "Smtp",
    "load",
    "parse",
    "parse_window",
    "read_secret",
]
