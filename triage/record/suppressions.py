"""Who must not be mailed. Causes stand side by side: lifting one leaves the others."""

from sqlalchemy import delete, select

from triage.domain.addresses import canonical
from triage.domain.lead import SuppressionReason
from triage.record.base import Subject
from triage.record.tables import suppressions

#: Cause of a suppression that a person gave, not a lead's history.
BY_PERSON = 0


def suppression_keys(address: str) -> tuple[str, ...]:
    """Return the rows that would stop an address: itself and its domain, as written and as compared."""
    plain = canonical(address)
    if plain.startswith("@"):
        return (plain,)
    domains = {f"@{spelling.rpartition('@')[2]}" for spelling in (plain, address.strip().lower()) if "@" in spelling}
    return (plain, *sorted(domains))


class Suppressions(Subject):
    """Suppress, ask, lift."""

    def suppression(self, address: str) -> SuppressionReason | None:
        """See :meth:`triage.ports.Transaction.suppression`."""
        found = (
            select(suppressions.c.reason)
            .where(suppressions.c.address.in_(suppression_keys(address)))
            .order_by(suppressions.c.at, suppressions.c.cause)
            .limit(1)
        )
        reason = self._connection.execute(found).scalar()
        return None if reason is None else SuppressionReason(reason)

    def suppress(self, address: str, reason: SuppressionReason, *, lead: int | None, by: str) -> None:
        """See :meth:`triage.ports.Transaction.suppress`."""
        row = self._insert(suppressions).values(
            address=canonical(address), cause=lead or BY_PERSON, reason=reason.value, by=by, at=self._now()
        )
        self._connection.execute(row.on_conflict_do_nothing())

    def lift(self, address: str, *, lead: int | None) -> bool:
        """See :meth:`triage.ports.Transaction.lift`. Another cause keeps the address suppressed."""
        cause = suppressions.c.cause == (lead or BY_PERSON)
        return self._changed(delete(suppressions).where(suppressions.c.address == canonical(address), cause))
