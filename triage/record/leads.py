"""Leads: who they are, their addresses, and the mails that were sent to them."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

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
        return self._lead(select(*LEAD_COLUMNS).join(messages, messages.c.lead == leads.c.id), messages.c.id == message)

    def lead(self, lead: int) -> Lead | None:
        """See :meth:`triage.ports.Transaction.lead`."""
        return self._lead(select(*LEAD_COLUMNS), leads.c.id == lead)

    def lead_by_address(self, address: str) -> Lead | None:
        """See :meth:`triage.ports.Transaction.lead_by_address`."""
        key = canonical(address)
        if not key:
            return None
        own = self._lead(select(*LEAD_COLUMNS), leads.c.canonical == key)
        return own or self._lead(
            select(*LEAD_COLUMNS).join(aliases, aliases.c.lead == leads.c.id), aliases.c.canonical == key
        )

    def lead_by_message_ids(self, message_ids: Sequence[str]) -> tuple[Lead, str] | None:
        """See :meth:`triage.ports.Transaction.lead_by_message_ids`."""
        known = [message_id for message_id in message_ids if message_id]
        if not known:
            return None
        latest = (
            select(*LEAD_COLUMNS, outbound.c.campaign.label("sent_for"))
            .join(outbound, outbound.c.lead == leads.c.id)
            .where(outbound.c.message_id.in_(known))
            .order_by(outbound.c.at.desc(), outbound.c.id.desc())
        )
        row = self._one(latest.limit(1))
        return (lead_of(row), row["sent_for"]) if row else None

    def leads_at_domain(self, domain: str, limit: int = 5) -> Sequence[Lead]:
        """See :meth:`triage.ports.Transaction.leads_at_domain`."""
        at = select(*LEAD_COLUMNS).where(leads.c.domain == domain.lower()).order_by(leads.c.id).limit(limit)
        return [lead_of(row) for row in self._all(at)]

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
        row = self._insert(leads).values(values).on_conflict_do_nothing().returning(*LEAD_COLUMNS)
        added = self._one(row) or self._one(select(*LEAD_COLUMNS).where(leads.c.canonical == values["canonical"]))
        if added is None:
            raise LookupError(f"lead {email} was neither added nor found")
        return lead_of(added)

    def update_lead(self, lead: Lead) -> None:
        """See :meth:`triage.ports.Transaction.update_lead`."""
        self._connection.execute(update(leads).where(leads.c.id == lead.id).values(_changeable(lead)))

    def add_alias(self, lead: int, address: str) -> None:
        """See :meth:`triage.ports.Transaction.add_alias`. An address that is a lead's already stays with it."""
        if self.lead_by_address(address) is None:
            row = self._insert(aliases).values(canonical=canonical(address), address=address.strip().lower(), lead=lead)
            self._connection.execute(row.on_conflict_do_nothing())

    def add_outbound(self, lead: int, message_id: str, *, campaign: str, at: datetime) -> bool:
        """See :meth:`triage.ports.Transaction.add_outbound`. Mails without a Message-ID are told apart by moment."""
        if not message_id:
            same = select(outbound.c.id).where(
                outbound.c.lead == lead, outbound.c.message_id.is_(None), outbound.c.at == at
            )
            if self._one(same.limit(1)):
                return False
        row = self._insert(outbound).values(lead=lead, message_id=message_id or None, campaign=campaign, at=at)
        return self._one(row.on_conflict_do_nothing().returning(outbound.c.id)) is not None

    def _lead(self, statement: Any, condition: Any) -> Lead | None:
        row = self._one(statement.where(condition).limit(1))
        return lead_of(row) if row else None


def _changeable(lead: Lead) -> dict[str, str]:
    return {
        "name": lead.name,
        "company": lead.company,
        "campaign": lead.campaign,
        "mailbox": lead.mailbox,
        "fields": json.dumps(lead.fields, ensure_ascii=False),
    }
