"""Who must not be mailed. Causes stand side by side: lifting one leaves the others."""

from sqlalchemy import bindparam, delete, select

from triage.domain.addresses import canonical
from triage.domain.lead import SuppressionReason
from triage.record.base import Subject
from triage.record.tables import suppressions

#: Cause of a suppression that a person gave, not a lead's history.
BY_PERSON = 0
_REASON = (
    select(suppressions.c.reason)
    .where(suppressions.c.address.in_(bindparam("keys", expanding=True)))
    .order_by(suppressions.c.at, suppressions.c.cause)
    .limit(1)
)
_LIFT = delete(suppressions).where(
    suppressions.c.address == bindparam("this"), suppressions.c.cause == bindparam("caused_by")
)


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
        found = self._one(_REASON, keys=suppression_keys(address))
        return SuppressionReason(found["reason"]) if found else None

    def suppress(self, address: str, reason: SuppressionReason, *, lead: int | None, by: str) -> None:
        """See :meth:`triage.ports.Transaction.suppress`."""
        key = {"address": canonical(address), "cause": lead or BY_PERSON}
        self._add(suppressions, {**key, "reason": reason.value, "by": by, "at": self._now()})

    def lift(self, address: str, *, lead: int | None) -> bool:
        """See :meth:`triage.ports.Transaction.lift`. Another cause keeps the address suppressed."""
        return self._changed(_LIFT, this=canonical(address), caused_by=lead or BY_PERSON)
