"""A lead is a fold over its history: ``replay(policy, lead, events)`` gives its state, the effects and the trace.

Pure: no clock, no I/O, no randomness. Handling a new reply, a correction, an explanation and a simulation are all
this one function. Step by step or all at once gives the same result (held by a property test).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from triage.decide import stages
from triage.decide.case import Case, effective_reading, is_after_info_mail
from triage.decide.days import add_business_days
from triage.decide.guards import GUARDS, Ruling
from triage.decide.hands import Hands
from triage.decide.policy import Policy
from triage.domain.decision import Answer, Decision, EffectKind, Outcome, Verdict
from triage.domain.events import (
    AliasConfirmed,
    Event,
    InfoMailSent,
    LabelGiven,
    OutboundSeen,
    ReplyReceived,
    SalesSaid,
    SalesVerdict,
    Suppressed,
    SuppressionLifted,
)
from triage.domain.intents import POSITIVE
from triage.domain.lead import Lead, Stage
from triage.domain.reply import BounceKind, Origin


def replay(policy: Policy, lead: Lead, events: Sequence[Event]) -> Outcome:
    """Fold a lead's events, in the order of their ids, under a policy."""
    walk = _Walk(policy=policy, lead=lead, labels=_labels(events), aliases=_aliases(events))
    for event in events:
        walk.step(event)
    return Outcome(
        state=walk.state,
        effects=tuple(walk.effects.values()),
        trace=tuple(walk.trace),
        other_opt_outs=tuple(walk.other_opt_outs),
    )


def _labels(events: Iterable[Event]) -> dict[int, LabelGiven]:
    """Return the last label of each message: it takes the prediction's place where the reply stands in the history."""
    return {event.message: event for event in events if isinstance(event, LabelGiven)}


def _aliases(events: Iterable[Event]) -> frozenset[str]:
    return frozenset(event.address for event in events if isinstance(event, AliasConfirmed))


@dataclass(kw_only=True)
class _Walk(Hands):
    """The fold: takes events in, asks guards and rules, and lets the hands act."""

    labels: dict[int, LabelGiven]
    aliases: frozenset[str]
    trace: list[Decision] = field(default_factory=list)
    info_ids: set[str] = field(default_factory=set)

    def step(self, event: Event) -> None:
        """Take one event in."""
        match event:
            case ReplyReceived():
                self._reply(event)
            case OutboundSeen():
                self._outbound(event)
            case InfoMailSent():
                self._info_mail(event)
            case SalesSaid():
                self._sales(event)
            case Suppressed():
                self.suppress(event.reason)
            case SuppressionLifted():
                self.state = replace(self.state, suppressed=None, soft_bounces=0)
                self.drop(EffectKind.SUPPRESS)

    # -- events that are not replies

    def _outbound(self, event: OutboundSeen) -> None:
        since = self.state.stage_since or event.at
        unanswered = None if event.answers_reply else self.state.unanswered_since
        self.state = replace(self.state, stage_since=since, unanswered_since=unanswered)

    def _info_mail(self, event: InfoMailSent) -> None:
        self.info_ids.add(event.message_id)
        self.drop(EffectKind.SEND_INFO)
        self.state = replace(
            self.state,
            info_mails_sent=self.state.info_mails_sent + 1,
            info_mail_at=event.at,
            unanswered_since=None,
        )

    def _sales(self, event: SalesSaid) -> None:
        before = self.state.stage
        after = {
            SalesVerdict.ACCEPTED: stages.climb(before, Stage.ACCEPTED),
            SalesVerdict.REJECTED: Stage.MQL if before in (Stage.SQL, Stage.ACCEPTED) else before,
            SalesVerdict.WON: Stage.WON,
            SalesVerdict.LOST: Stage.LOST,
        }[event.verdict]
        name = f"sales {event.verdict.value}"
        reason = f"{event.by}: {event.reason}" if event.reason else event.by
        self.move(after, event, decided_by=name)
        verdict = Verdict(rule=name, answer=Answer.HIT, reason=reason)
        self.trace.append(
            Decision(event=event.id, message=0, intent="", before=before, after=after, verdicts=(verdict,))
        )

    # -- replies

    def _reply(self, event: ReplyReceived) -> None:
        case = self._case(event)
        verdicts, ruling = _ask_guards(self.policy, case)
        effects_before = set(self.effects)
        self._note_machine_facts(case)
        if ruling is not None:
            self.obey(ruling, case)
            verdicts += [Verdict(rule=rule.name, answer=Answer.NOT_ASKED) for rule in self.policy.rules]
        else:
            self._note_reply(case)
            verdicts += self._ask_rules(case)
        new = tuple(effect for key, effect in self.effects.items() if key not in effects_before)
        self.trace.append(
            Decision(
                event=event.id,
                message=event.message,
                intent=case.reading.intent.value,
                before=case.before.stage,
                after=self.state.stage,
                verdicts=tuple(verdicts),
                effects=new,
                sentence=case.reading.sentence,
            )
        )

    def _case(self, event: ReplyReceived) -> Case:
        label = self.labels.get(event.message)
        reading, origin = effective_reading(event, label)
        if event.other_sender in self.aliases:
            event = replace(event, other_sender="")
        return Case(
            lead=self.lead,
            event=event,
            reading=reading,
            origin=origin,
            before=self.state,
            labelled=label is not None,
            after_info_mail=is_after_info_mail(event, self.state, frozenset(self.info_ids)),
        )

    def _note_machine_facts(self, case: Case) -> None:
        """Out-of-office dates and soft bounces count whatever is decided."""
        facts, bounce = case.event.facts, case.event.bounce
        if case.origin is Origin.OUT_OF_OFFICE and facts.return_on and facts.return_on.day:
            until = add_business_days(facts.return_on.day, self.policy.days_after_return)
            self.state = replace(self.state, away_until=until)
            self.hold(until)
        elif case.origin is Origin.DELIVERY_REPORT and bounce and bounce.kind is BounceKind.SOFT:
            self.state = replace(self.state, soft_bounces=self.state.soft_bounces + 1)

    def _note_reply(self, case: Case) -> None:
        """Score, counts and dates of a person's reply that the rules may judge."""
        intent, event = case.reading.intent, case.event
        points = self.policy.points.get(intent, 0) + (self.policy.buying_points if case.reading.buying_signal else 0)
        self.state = replace(
            self.state,
            score=self.state.score + points,
            replies=self.state.replies + 1,
            last_reply_at=event.at,
            last_intent=intent.value,
            language=event.language or self.state.language,
            soft_bounces=0,
            away_until=None,
            awaiting_label=None,
            resume_on=None,
            unanswered_since=(self.state.unanswered_since or event.at) if intent in POSITIVE else None,
        )

    def _ask_rules(self, case: Case) -> list[Verdict]:
        """Ask the policy's rules in order; the first that holds acts."""
        case = replace(case, before=replace(self.state, stage=case.before.stage))
        verdicts: list[Verdict] = []
        decided = False
        for rule in self.policy.rules:
            if decided:
                verdicts.append(Verdict(rule=rule.name, answer=Answer.NOT_ASKED))
            elif rule.when(case.names, case.field):
                decided = True
                verdicts.append(Verdict(rule=rule.name, answer=Answer.HIT, reason=rule.when.source))
                for action in rule.then:
                    self.act(action, case, rule.name)
            else:
                verdicts.append(Verdict(rule=rule.name, answer=Answer.MISS, reason=rule.when.source))
        return verdicts


def _ask_guards(policy: Policy, case: Case) -> tuple[list[Verdict], Ruling | None]:
    """Ask the guards in order until one rules."""
    verdicts: list[Verdict] = []
    for name, guard in GUARDS:
        ruling = guard(policy, case)
        if ruling is not None:
            verdicts.append(Verdict(rule=name, answer=Answer.HIT, reason=ruling.reason, guard=True))
            return verdicts, ruling
        verdicts.append(Verdict(rule=name, answer=Answer.MISS, guard=True))
    return verdicts, None
