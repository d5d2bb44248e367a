"""Whom a reply cannot mean when it names people, and how an address looks."""

import re
from dataclasses import dataclass

from triage.domain.reply import Address
from triage.parse.contact_words import BOTS

#: An address in running text (RFC 5322 dot-atoms, as people write them).
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


@dataclass(frozen=True, slots=True)
class People:
    """Whom a reply cannot mean, and who was copied."""

    sender: Address | None
    ours: tuple[Address, ...]
    cc: tuple[Address, ...]

    def nobody(self, email: str) -> bool:
        """Tell whether an address is the sender's, ours or a program's."""
        email = email.lower()
        known = {address.email for address in self.ours} | ({self.sender.email} if self.sender else set())
        return email in known or BOTS.match(email) is not None

    def known_name(self, name: str) -> bool:
        """Tell whether a name is the sender's or ours."""
        words = set(name.lower().split())
        for address in (*self.ours, *((self.sender,) if self.sender else ())):
            theirs = set(re.findall(r"[^\W\d_]{3,}", f"{address.name} {address.email.partition('@')[0]}".lower()))
            if words and words <= theirs:
                return True
        return False
