"""Another policy, or another model, on the stored history: the leads that would stand elsewhere."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from triage.decide.policy import Policy
from triage.decide.replay import replay
from triage.domain.decision import EffectKind, Outcome
from triage.domain.events import Event, ReplyReceived
from triage.domain.lead import Lead, Stage
from triage.domain.prediction import Prediction
from triage.report.words import EFFECTS, plural, spoken

#: Effects that somebody outside would notice.
_NOTICED = frozenset({EffectKind.SEND_INFO, EffectKind.TELL_SALES, EffectKind.SUPPRESS, EffectKind.ASK_LABEL})


@dataclass(frozen=True, kw_only=True)
class Change:
    """One lead that would stand elsewhere."""

    lead: Lead
    before: Stage
    after: Stage
    score_before: int
    score_after: int
    #: The rule that decided, now and then.
    decided_by_before: str
    decided_by_after: str
    #: The sentence that would decide.
    sentence: str
    #: What would be called for that was not, and the other way round.
    gained: tuple[EffectKind, ...] = ()
    lost: tuple[EffectKind, ...] = ()


def simulate(
    policy_now: Policy,
    policy_then: Policy,
    histories: Iterable[tuple[Lead, Sequence[Event]]],
    *,
    predictions: Mapping[int, Prediction] | None = None,
) -> list[Change]:
    """Replay every history under both policies and return the leads that differ.

    ``predictions`` are another model's, by message key; they take the stored ones' place in the second replay, and
    labels stay above both. The past is not re-enacted: mails that were sent stay sent, and answers that another mail
    would have drawn are unknown.
    """
    changes = []
    for lead, events in histories:
        now = replay(policy_now, lead, events)
        then = replay(policy_then, lead, _predicted_anew(events, predictions or {}))
        change = _difference(lead, now, then)
        if change is not None:
            changes.append(change)
    return changes


def render(changes: Sequence[Change], *, leads: int) -> str:
    """Tell the changes: first how many moves of each kind, then each lead."""
    if not changes:
        return f"Nothing would change for {plural(leads, 'lead')}.\n"
    moves = Counter((change.before, change.after) for change in changes if change.before is not change.after)
    lines = [f"{plural(len(changes), 'lead')} of {leads} would differ:"]
    for (before, after), count in moves.most_common():
        lines.append(f"  {count:>5}  {spoken(before.value)} -> {spoken(after.value)}")
    effects = Counter(kind for change in changes for kind in change.gained)
    effects.subtract(kind for change in changes for kind in change.lost)
    for kind, count in sorted(effects.items()):
        if count:
            lines.append(f"  {count:>+5}  {EFFECTS[kind.value]}")
    lines.append("")
    for change in changes:
        lines += _change_lines(change)
    return "\n".join(lines) + "\n"


def as_dict(change: Change) -> dict[str, object]:
    """Return a change as plain data with stable field names, for ``--json``."""
    return {
        "email": change.lead.email,
        "campaign": change.lead.campaign,
        "before": change.before.value,
        "after": change.after.value,
        "score_before": change.score_before,
        "score_after": change.score_after,
        "decided_by_before": change.decided_by_before,
        "decided_by_after": change.decided_by_after,
        "sentence": change.sentence,
        "gained": [kind.value for kind in change.gained],
        "lost": [kind.value for kind in change.lost],
    }


def _predicted_anew(events: Sequence[Event], predictions: Mapping[int, Prediction]) -> list[Event]:
    return [
        replace(event, prediction=predictions[event.message])
        if isinstance(event, ReplyReceived) and event.message in predictions
        else event
        for event in events
    ]


def _difference(lead: Lead, now: Outcome, then: Outcome) -> Change | None:
    had, has = _called(now), _called(then)
    gained = tuple(sorted({has[key] for key in has.keys() - had.keys()}))
    lost = tuple(sorted({had[key] for key in had.keys() - has.keys()}))
    same = now.state.stage is then.state.stage and now.state.suppressed is then.state.suppressed
    if same and not gained and not lost and now.state.score == then.state.score:
        return None
    return Change(
        lead=lead,
        before=now.state.stage,
        after=then.state.stage,
        score_before=now.state.score,
        score_after=then.state.score,
        decided_by_before=now.state.decided_by,
        decided_by_after=then.state.decided_by,
        sentence=then.state.deciding_sentence or now.state.deciding_sentence,
        gained=gained,
        lost=lost,
    )


def _called(outcome: Outcome) -> dict[str, EffectKind]:
    """Return every noticed effect that the history called for at some time, by key."""
    found = {effect.key: effect.kind for decision in outcome.trace for effect in decision.effects}
    return {key: kind for key, kind in found.items() if kind in _NOTICED}


def _change_lines(change: Change) -> list[str]:
    move = spoken(change.before.value)
    if change.after is not change.before:
        move += f" -> {spoken(change.after.value)}"
    if change.score_after != change.score_before:
        move += f", score {change.score_before} -> {change.score_after}"
    rule = f' by "{change.decided_by_after}"' if change.decided_by_after else ""
    lines = [f"{change.lead.email}: {move}{rule}"]
    if change.sentence:
        lines.append(f'    "{change.sentence}"')
    lines += [f"    + {EFFECTS[kind.value]}" for kind in change.gained]
    lines += [f"    - {EFFECTS[kind.value]}" for kind in change.lost]
    return lines
