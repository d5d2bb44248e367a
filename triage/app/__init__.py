"""Composition root and what it offers: the only place where concrete classes meet, and all that commands may do.

``wiring`` makes the parts, ``passes`` runs and rehearses them; the other modules each serve one group of commands.
"""

from triage.app.passes import PassResult, Rehearsal, dispatch_due, rehearse, run_pass
from triage.app.wiring import App, opened, own_addresses

__all__ = ["App", "PassResult", "Rehearsal", "dispatch_due", "opened", "own_addresses", "rehearse", "run_pass"]
