"""A small configuration for composing."""

from pathlib import Path

from triage import config
from triage.config import Settings

TEXT = """
timezone = "Europe/Berlin"
[mailboxes.outreach]
maildir = "/nowhere"
sender = "Ada Byron <ada@us.test>"
[campaigns.spring]
mailbox = "outreach"
[campaigns.spring.values]
information = '''It reads delivery notes.
It costs 90 euros a month.'''
information_de = "Es liest Lieferscheine für 90 Euro im Monat."
information_fr = "Il lit les bons de livraison."
information_es = "Lee los albaranes."
link = "https://us.test/a?b=1&c=2"
[sales]
to = ["Söphie <sophie@us.test>", "sales@us.test"]
[digest]
to = ["team@us.test"]
"""


def settings(extra: str = "", *, base: Path = Path("/"), text: str = TEXT) -> Settings:
    """The configuration with further lines at its beginning."""
    return config.parse(extra + text, name="test.toml", base=base)
