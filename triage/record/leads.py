"""Leads: who they are, their addresses, and the mails that were sent to them."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from triage.domain.addresses import canonical
from triage.domain.lead import Lead
from triage.record.base import Subject
from triage.record.tables import aliases, leads, messages, outbound

#: The columns of which :func:`lead_of` makes a lead.
LEAD_COLUMNS = (
    leads.c.id,
    leads.c.email,
    leads.c.name,
    leads.c.company,
    leads.c.campaign,
    leads.c.mailbox,
    leads.c.fields,
)
_LEAD = select(*LEAD_COLUMNS)
_BY_ID = _LEAD.where(leads.c.id == bindparam("this"))
_BY_MESSAGE = _LEAD.join(messages, messages.c.lead == leads.c.id).where(messages.c.id == bindparam("this"))
_BY_ADDRESS = _LEAD.where(leads.c.canonical == bindparam("this"))
_BY_ALIAS = _LEAD.join(aliases, aliases.c.lead == leads.c.id).where(aliases.c.canonical == bindparam("this"))
_BY_SENT = (
    select(*LEAD_COLUMNS, outbound.c.campaign.label("sent_for"))
    .join(outbound, outbound.c.lead == leads.c.id)
    .where(outbound.c.message_id.in_(bindparam("known", expanding=True)))
    .order_by(outbound.c.at.desc(), outbound.c.id.desc())
    .limit(1)
)
_AT_DOMAIN = _LEAD.where(leads.c.domain == bindparam("this")).order_by(leads.c.id)
_SAME_MOMENT = select(outbound.c.id).where(
    outbound.c.lead == bindparam("this"), outbound.c.message_id.is_(None), outbound.c.at == bindparam("moment")
)
_CHANGE = update(leads).where(leads.c.id == bindparam("this"))


def lead_of(row: Mapping[Any, Any]) -> Lead:
    """Make a lead of the columns :data:`LEAD_COLUMNS`."""
    return Lead(
        id=row["id"],
        email=row["email"],
        name=row["name"],
        company=row["company"],
        campaign=row["campaign"],
        mailbox=row["mailbox"],
        fields=tuple((name, value) for name, value in json.loads(row["fields"])),
    )


class Leads(Subject):
    """Find and keep leads."""

    def lead_of_message(self, message: int) -> Lead | None:
        """See :meth:`triage.ports.Transaction.lead_of_message`."""
        return self._lead(_BY_MESSAGE, message)

    def lead(self, lead: int) -> Lead | None:
        """See :meth:`triage.ports.Transaction.lead`."""
        return self._lead(_BY_ID, lead)

    def lead_by_address(self, address: str) -> Lead | None:
        """See :meth:`triage.ports.Transaction.lead_by_address`."""
        key = canonical(address)
        return (self._lead(_BY_ADDRESS, key) or self._lead(_BY_ALIAS, key)) if key else None

    def lead_by_message_ids(self, message_ids: Sequence[str]) -> tuple[Lead, str] | None:
        """See :meth:`triage.ports.Transaction.lead_by_message_ids`."""
        known = [message_id for message_id in message_ids if message_id]
        if not known:
            return None
        row = self._one(_BY_SENT, known=known)
        return (lead_of(row), row["sent_for"]) if row else None

    def leads_at_domain(self, domain: str, limit: int = 5) -> Sequence[Lead]:
        """See :meth:`triage.ports.Transaction.leads_at_domain`."""
        return [lead_of(row) for row in self._all(_AT_DOMAIN.limit(limit), this=domain.lower())]

    def add_lead(self, lead: Lead) -> Lead:
        """See :meth:`triage.ports.Transaction.add_lead`.

        :raises ValueError: the address is empty.
        """
        if not lead.email.strip():
            raise ValueError("a lead needs an address")
        known = self.lead_by_address(lead.email)
        if known is not None:
            return known
        email = lead.email.strip().lower()
        values = {
            "email": email,
            "canonical": canonical(email),
            "domain": email.rpartition("@")[2],
            "created_at": self._now(),
            **_changeable(lead),
        }
        self._add(leads, values)  # somebody else may have been quicker: then theirs is returned
        added = self._lead(_BY_ADDRESS, values["canonical"])
        if added is None:
            raise LookupError(f"lead {email} was neither added nor found")
        return added

    def update_lead(self, lead: Lead) -> None:
        """See :meth:`triage.ports.Transaction.update_lead`."""
        self._changed(_CHANGE, this=lead.id, **_changeable(lead))

    def add_alias(self, lead: int, address: str) -> None:
        """See :meth:`triage.ports.Transaction.add_alias`. An address that is a lead's already stays with it."""
        if self.lead_by_address(address) is None:
            self._add(aliases, {"canonical": canonical(address), "address": address.strip().lower(), "lead": lead})

    def add_outbound(self, lead: int, message_id: str, *, campaign: str, at: datetime) -> bool:
        """See :meth:`triage.ports.Transaction.add_outbound`. Mails without a Message-ID are told apart by moment."""
        if not message_id and self._one(_SAME_MOMENT, this=lead, moment=at):
            return False
        row = {"lead": lead, "message_id": message_id or None, "campaign": campaign, "at": at}
        return self._add(outbound, row) is not None

    def _lead(self, statement: Any, this: object) -> Lead | None:
        row = self._one(statement, this=this)
        return lead_of(row) if row else None


def _changeable(lead: Lead) -> dict[str, str]:
    return {
        "name": lead.name,
        "company": lead.company,
        "campaign": lead.campaign,
        "mailbox": lead.mailbox,
        "fields": json.dumps(lead.fields, ensure_ascii=False),
    }
