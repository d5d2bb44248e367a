"""Who moved in a span of time, with the sentence and the rule that decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from triage.decide.policy import Policy
from triage.decide.replay import replay
from triage.decide.stages import HEIGHT
from triage.domain.events import LabelGiven
from triage.domain.lead import Lead, LeadState, Stage
from triage.record.lines import HistoryLine


@dataclass(frozen=True, kw_only=True)
class Move:
    """One lead's way from the beginning of a span to its end."""

    lead: Lead
    before: Stage
    after: Stage
    #: When the stage at the end was reached.
    at: datetime | None
    rule: str
    sentence: str
    #: Who gave the label that brought it about; "" when no person did.
    labelled_by: str = ""

    @property
    def is_up(self) -> bool:
        """Tell whether the lead stands higher than before."""
        return HEIGHT[self.after] > HEIGHT[self.before]


def moves(policy: Policy, histories: Iterable[HistoryLine], *, since: datetime, until: datetime) -> list[Move]:
    """Return the leads whose stage at the end of a span differs from the one at its beginning, earliest first.

    The span is about what triage *knew*: a label of today that changes what a reply of last week means is a move of
    today, and a reply that came in late counts when it was read.
    """
    found = [move for line in histories if (move := _move(policy, line, since, until))]
    return sorted(found, key=lambda move: (move.at is None, move.at or since))


def _move(policy: Policy, line: HistoryLine, since: datetime, until: datetime) -> Move | None:
    before = _state_at(policy, line, since)
    after = _state_at(policy, line, until)
    if before.stage is after.stage:
        return None
    return Move(
        lead=line.lead,
        before=before.stage,
        after=after.stage,
        at=after.stage_since,
        rule=after.decided_by,
        sentence=after.deciding_sentence,
        labelled_by=_labelled_by(line, since, until),
    )


def _state_at(policy: Policy, line: HistoryLine, moment: datetime) -> LeadState:
    known = [event for event, recorded in zip(line.events, line.recorded, strict=True) if recorded < moment]
    return replay(policy, line.lead, known).state


def _labelled_by(line: HistoryLine, since: datetime, until: datetime) -> str:
    given = [
        event.by
        for event, recorded in zip(line.events, line.recorded, strict=True)
        if isinstance(event, LabelGiven) and since <= recorded < until
    ]
    return given[-1] if given else ""
