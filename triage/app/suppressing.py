"""Suppress an address or a domain by hand, and lift it again."""

from collections.abc import Sequence

from triage import flow
from triage.app.leads_csv import is_address
from triage.app.wiring import App
from triage.domain.events import Suppressed, SuppressionLifted
from triage.domain.lead import SuppressionReason
from triage.errors import UserError


def suppress(app: App, address: str, *, by: str) -> Sequence[str]:
    """Suppress an address or a whole ``@domain``, for every campaign; return what followed, in sentences.

    :raises UserError: it is neither.
    """
    address = _suppressible(address)
    with app.store.transaction() as tx:
        lead = None if address.startswith("@") else tx.lead_by_address(address)
        tx.suppress(address, SuppressionReason.MANUAL, lead=None, by=by)
    done = [f"{address} is suppressed for every campaign"]
    if lead is not None:
        correction = flow.record(
            app.parts, lead, Suppressed(at=app.clock.now(), reason=SuppressionReason.MANUAL, by=by)
        )
        done += [*correction.undone, *correction.beyond]
    return done


def unsuppress(app: App, address: str, *, by: str) -> Sequence[str]:
    """Lift a suppression; return what followed, in sentences.

    :raises UserError: it is not suppressed.
    """
    address = _suppressible(address)
    with app.store.transaction() as tx:
        before = tx.suppression(address)
        if before is None:
            raise UserError(f"{address} is not suppressed.")
        lead = None if address.startswith("@") else tx.lead_by_address(address)
        tx.lift(address, lead=None)
    done: list[str] = []
    if lead is not None:
        correction = flow.record(app.parts, lead, SuppressionLifted(at=app.clock.now(), by=by))
        done += [*correction.undone, *correction.done]
    with app.store.transaction() as tx:
        after = tx.suppression(address)
    if after is not None:
        return [*done, f"{address} stays suppressed ({after.value}) for another cause: its domain, or another lead"]
    return [f"{address} may be mailed again (was: {before.value})", *done]


def _suppressible(address: str) -> str:
    address = address.strip().lower()
    if not is_address(f"x{address}" if address.startswith("@") else address):
        raise UserError(f"{address!r} is neither an address nor a domain: write ada@example.com or @example.com.")
    return address


def reason(app: App, address: str) -> str:
    """Return why an address is suppressed, "" when it is not."""
    with app.store.transaction() as tx:
        found = tx.suppression(_suppressible(address))
    return found.value if found else ""
