"""Why a lead stands where it stands, in plain words: every rule that was asked and what it answered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from triage.domain.decision import Answer, Decision, Outcome, Verdict
from triage.domain.events import Event, LabelGiven, ReplyReceived
from triage.domain.lead import Lead
from triage.domain.prediction import Clue, Prediction, Similar
from triage.report.words import EFFECTS, flat, moment, percent, plural, printable, spoken

#: The fewest weights that are worth a line.
_MAX_CLUES = 6
#: Characters shown of a similar reply.
_SHORT = 100
_MARKS = {Answer.HIT: "YES", Answer.MISS: "no", Answer.NOT_ASKED: "-", Answer.FAILED: "failed"}


@dataclass(frozen=True, kw_only=True)
class Explained:
    """One decision and what it was about."""

    decision: Decision
    #: The reply; None for a decision of sales.
    event: ReplyReceived | None = None
    #: A person's label, which took the prediction's place.
    label: LabelGiven | None = None
    subject: str = ""
    #: Labelled replies that read like this one, nearest first.
    similar: tuple[Similar, ...] = ()


def explained(
    outcome: Outcome,
    events: Sequence[Event],
    subjects: Mapping[int, str] | None = None,
    similar: Mapping[int, tuple[Similar, ...]] | None = None,
) -> list[Explained]:
    """Put each decision beside its reply and label; ``subjects`` and ``similar`` by message key."""
    replies = {event.id: event for event in events if isinstance(event, ReplyReceived)}
    labels = {event.message: event for event in events if isinstance(event, LabelGiven)}
    return [
        Explained(
            decision=decision,
            event=replies.get(decision.event),
            label=labels.get(decision.message),
            subject=(subjects or {}).get(decision.message, ""),
            similar=(similar or {}).get(decision.message, ()),
        )
        for decision in outcome.trace
    ]


def render_lead(lead: Lead, outcome: Outcome, items: Iterable[Explained], *, policy: str, zone: ZoneInfo) -> str:
    """Tell a lead's whole way, oldest first."""
    blocks = [_lead_lines(lead, outcome, policy, zone), *(_decision_lines(item, zone) for item in items)]
    return printable("\n\n".join("\n".join(block) for block in blocks)) + "\n"


def render_decision(item: Explained, *, policy: str, zone: ZoneInfo) -> str:
    """Tell one decision."""
    return printable("\n".join([*_decision_lines(item, zone), f"  Policy {policy}."])) + "\n"


def as_dict(item: Explained, *, policy: str) -> dict[str, object]:
    """Return one decision as plain data with stable field names, for ``--json``."""
    decision, event = item.decision, item.event
    prediction = event.prediction if event else None
    return {
        "event": decision.event,
        "message": decision.message,
        "at": event.at.isoformat() if event else None,
        "origin": event.origin.value if event else None,
        "intent": decision.intent,
        "labelled_by": item.label.by if item.label else None,
        "sentence": decision.sentence,
        "before": decision.before.value,
        "after": decision.after.value,
        "decided_by": decision.decided_by,
        "rules": [_verdict_dict(verdict) for verdict in decision.verdicts],
        "effects": [{"kind": effect.kind.value, "key": effect.key} for effect in decision.effects],
        "prediction": _prediction_dict(prediction) if prediction else None,
        "similar": [
            {"text": one.text, "label": one.label.value, "by": one.by or None, "likeness": round(one.likeness, 4)}
            for one in item.similar
        ],
        "policy": policy,
        "model": prediction.model if prediction else None,
    }


def _verdict_dict(verdict: Verdict) -> dict[str, object]:
    return {
        "rule": verdict.rule,
        "guard": verdict.guard,
        "answer": verdict.answer.value.replace(" ", "_"),
        "reason": verdict.reason,
    }


def _prediction_dict(prediction: Prediction) -> dict[str, object]:
    return {
        "intent": prediction.intent.value,
        "confidence": round(prediction.confidence, 4),
        "runner_up": prediction.runner_up.value,
        "runner_up_confidence": round(prediction.runner_up_confidence, 4),
        "secondary": prediction.secondary.value if prediction.secondary else None,
        "unsure": prediction.unsure,
        "buying_signal": prediction.buying_signal,
        "reason": prediction.reason or None,
        "clues": [{"words": clue.words, "weight": round(clue.weight, 4)} for clue in prediction.clues],
    }


def _lead_lines(lead: Lead, outcome: Outcome, policy: str, zone: ZoneInfo) -> list[str]:
    state = outcome.state
    who = " ".join(part for part in (lead.name, f"<{lead.email}>") if part)
    company = f", {lead.company}" if lead.company else ""
    campaign = f", campaign {lead.campaign}" if lead.campaign else ""
    since = f" since {moment(state.stage_since, zone)}" if state.stage_since else ""
    lines = [f"{who}{company}{campaign}", f"Stage: {spoken(state.stage.value)}{since}; score {state.score}."]
    if state.decided_by:
        sentence = f': "{flat(state.deciding_sentence)}"' if state.deciding_sentence else "."
        lines.append(f'Decided by "{state.decided_by}"{sentence}')
    if state.suppressed:
        lines.append(f"Suppressed: {state.suppressed.value}.")
    if state.info_mails_sent:
        lines.append(f"Information mail sent {moment(state.info_mail_at, zone)}.")
    if state.away_until:
        lines.append(f"Away: everything is held until {state.away_until}.")
    if state.resume_on:
        lines.append(f"Wants to hear from us on {state.resume_on}.")
    if outcome.effects:
        lines.append(f"Open: {_effects(outcome)}.")
    lines.append(f"Policy {policy}; {plural(len(outcome.trace), 'decision')}.")
    return lines


def _effects(source: Outcome | Decision) -> str:
    return ", ".join(dict.fromkeys(EFFECTS.get(effect.kind.value, effect.kind.value) for effect in source.effects))


def _decision_lines(item: Explained, zone: ZoneInfo) -> list[str]:
    decision, event = item.decision, item.event
    lines = [_headline(item, zone)]
    if decision.sentence:
        lines.append(f'  "{flat(decision.sentence)}"')
    lines += _reading_lines(item)
    if decision.before is decision.after:
        lines.append(f"  Stage stays {spoken(decision.after.value)}{_by(decision)}.")
    else:
        lines.append(f"  Stage: {spoken(decision.before.value)} -> {spoken(decision.after.value)}{_by(decision)}.")
    if decision.effects:
        lines.append(f"  Called for: {_effects(decision)}.")
    if event is not None:
        lines += _verdict_lines("Guards", [verdict for verdict in decision.verdicts if verdict.guard])
        lines += _verdict_lines("Rules", [verdict for verdict in decision.verdicts if not verdict.guard])
    return lines


def _headline(item: Explained, zone: ZoneInfo) -> str:
    event = item.event
    if event is None:
        return f"{item.decision.decided_by}: {next((v.reason for v in item.decision.verdicts), '')}"
    subject = f' "{flat(item.subject)}"' if item.subject else ""
    sender = f" from {event.other_sender}" if event.other_sender else ""
    older = ", older than the first start" if event.before_start else ""
    return f"{moment(event.at, zone)}  Reply{subject}{sender} (message {event.message}{older})"


def _by(decision: Decision) -> str:
    return f', by "{decision.decided_by}"' if decision.decided_by else ": no guard and no rule applied"


def _reading_lines(item: Explained) -> list[str]:
    """Tell what the model said, and what a person said instead."""
    if item.event is None:
        return []
    prediction = item.event.prediction
    lines = [f"  {_who_read(prediction)}: {spoken(prediction.intent.value)}{_certainty(prediction)}."]
    if item.label:
        lines.append(f"  {item.label.by} labelled it: {spoken(item.label.intent.value)}. That counts.")
    for name, clues in (("for", _top(prediction.clues, 1)), ("against", _top(prediction.clues, -1))):
        if clues:
            lines.append(f"  Words that spoke {name} it: {clues}.")
    extras = [spoken(prediction.secondary.value)] if prediction.secondary else []
    extras += ["goes towards buying"] * prediction.buying_signal
    extras += [f"reason: {spoken(prediction.reason)}"] * bool(prediction.reason)
    lines += [f"  Also: {', '.join(extras)}."] * bool(extras)
    return lines + _similar_lines(item.similar)


def _similar_lines(similar: Sequence[Similar]) -> list[str]:
    if not similar:
        return []
    told = (
        f'    {spoken(one.label.value)}{f", says {one.by}" * bool(one.by)}: "{_short(one.text)}"' for one in similar
    )
    return ["  Labelled replies that read like it:", *told]


def _short(text: str) -> str:
    words = flat(text)
    return words if len(words) <= _SHORT else f"{words[:_SHORT].rsplit(' ', 1)[0]} ..."


def _who_read(prediction: Prediction) -> str:
    if prediction.model == "structure":
        return "Its headers and structure say"
    return f"The model {prediction.model} read" if prediction.model else "The model read"


def _certainty(prediction: Prediction) -> str:
    if prediction.model == "structure":
        return ""
    runner = f"next: {spoken(prediction.runner_up.value)}, {percent(prediction.runner_up_confidence)}"
    return f", {percent(prediction.confidence)} sure{', which is too little' * prediction.unsure} ({runner})"


def _top(clues: Sequence[Clue], sign: int) -> str:
    chosen = [clue for clue in clues if clue.weight * sign > 0][:_MAX_CLUES]
    return ", ".join(f'"{clue.words}" ({clue.weight:+.2f})' for clue in chosen)


def _verdict_lines(title: str, verdicts: Sequence[Verdict]) -> list[str]:
    if not verdicts:
        return []
    lines = [f"  {title}:"]
    for verdict in verdicts:
        reason = f": {verdict.reason}" if verdict.reason else ""
        reason = " (an earlier one had decided)" if verdict.answer is Answer.NOT_ASKED else reason
        lines.append(f"    {_MARKS[verdict.answer]:<6} {verdict.rule}{reason}")
    return lines
