"""Which stage may follow which: up only by a rule, down only by a correction or a plain refusal."""

from triage.domain.lead import Stage

#: Height in the funnel; side exits stand at the bottom, whence a new interest can climb again.
HEIGHT: dict[Stage, int] = {
    Stage.CONTACTED: 0,
    Stage.NURTURE: 0,
    Stage.DISQUALIFIED: 0,
    Stage.LOST: 0,
    Stage.MQL: 1,
    Stage.SQL: 2,
    Stage.ACCEPTED: 3,
    Stage.WON: 4,
}


def climb(before: Stage, to: Stage) -> Stage:
    """Return ``to`` when it is higher than ``before``, else ``before``."""
    return to if HEIGHT[to] > HEIGHT[before] else before


def set_aside(before: Stage) -> Stage:
    """A not-now puts aside whoever sales has not taken; from SQL on, sales decides."""
    return Stage.NURTURE if HEIGHT[before] < HEIGHT[Stage.SQL] else before


def disqualify(before: Stage) -> Stage:
    """A refusal takes anybody out but a customer."""
    return before if before is Stage.WON else Stage.DISQUALIFIED
