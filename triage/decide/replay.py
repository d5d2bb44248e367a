"""A lead is a fold over its history: ``replay(policy, lead, events)`` gives its state, the effects and the trace.

Pure: no clock, no I/O, no randomness. Handling a new reply, a correction, an explanation and a simulation are all
this one function. Step by step or all at once gives the same result (held by a property test).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from triage.decide import stages
from triage.decide.case import Case, effective_reading, is_after_info_mail
from triage.decide.days import add_business_days
from triage.decide.guards import GUARDS, Ruling
from triage.decide.policy import Action, Policy
from triage.domain.decision import Answer, Decision, Effect, EffectKind, Outcome, Verdict
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
from triage.domain.intents import POSITIVE, Intent
from triage.domain.lead import Lead, LeadState, Stage, SuppressionReason
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
class _Walk:
    """The fold's accumulator."""

    policy: Policy
    lead: Lead
    labels: dict[int, LabelGiven]
    aliases: frozenset[str]
    state: LeadState = field(default_factory=LeadState)
    effects: dict[str, Effect] = field(default_factory=dict)
    trace: list[Decision] = field(default_factory=list)
    info_ids: set[str] = field(default_factory=set)
    other_opt_outs: list[str] = field(default_factory=list)

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
                self._suppress(event.reason)
            case SuppressionLifted():
                self.state = replace(self.state, suppressed=None, soft_bounces=0)
                self._drop(EffectKind.SUPPRESS)

    # -- events that are not replies

    def _outbound(self, event: OutboundSeen) -> None:
        since = self.state.stage_since or event.at
        unanswered = None if event.answers_reply else self.state.unanswered_since
        self.state = replace(self.state, stage_since=since, unanswered_since=unanswered)

    def _info_mail(self, event: InfoMailSent) -> None:
        self.info_ids.add(event.message_id)
        self._drop(EffectKind.SEND_INFO)
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
        self._move(after, event, decided_by=name)
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
            self._obey(ruling, case)
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
            self._hold(until)
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
                    self._act(action, case, rule.name)
            else:
                verdicts.append(Verdict(rule=rule.name, answer=Answer.MISS, reason=rule.when.source))
        return verdicts

    def _act(self, action: Action, case: Case, rule: str) -> None:
        """Carry one step of a rule's ``then`` into state and effects."""
        stage, message = self.state.stage, case.event.message
        sentence = case.reading.sentence
        match action:
            case Action.MQL:
                self._move(stages.climb(stage, Stage.MQL), case.event, decided_by=rule, sentence=sentence)
            case Action.SQL:
                self._move(stages.climb(stage, Stage.SQL), case.event, decided_by=rule, sentence=sentence)
                self._drop(EffectKind.SEND_INFO)
                if self.state.stage is Stage.SQL and stage is not Stage.SQL:
                    self._call(EffectKind.TELL_SALES, f"sql:{self.lead.id}:{message}", case, detail=sentence)
            case Action.NURTURE:
                self._nurture(case, rule)
            case Action.DISQUALIFY:
                self._move(stages.disqualify(stage), case.event, decided_by=rule, sentence=sentence)
                self._drop(EffectKind.SEND_INFO, EffectKind.TELL_SALES)
            case Action.SEND_INFO:
                self._send_info(case)
            case Action.PROPOSE_CONTACT:
                self._propose(case)
            case Action.ASK_ANSWER:
                self._call(EffectKind.ASK_ANSWER, f"answer:{message}", case, detail=sentence)
            case Action.ASK_LABEL:
                self._ask_label(case, "no rule knows what to do with it")
            case Action.NOTHING:
                pass

    def _send_info(self, case: Case) -> None:
        """Once per lead; where RFC 3834 forbids an automatic answer, a person answers."""
        if self.state.info_mails_sent:
            return
        if case.event.answerable:
            self._call(EffectKind.SEND_INFO, f"info:{self.lead.id}", case, detail=case.reading.sentence)
        else:
            self._call(EffectKind.ASK_ANSWER, f"answer:{case.event.message}", case, detail=case.reading.sentence)

    def _nurture(self, case: Case, rule: str) -> None:
        named = case.event.facts.resume_on.day if case.event.facts.resume_on else None
        resume = named or case.event.at.date() + timedelta(days=self.policy.nurture_days)
        self._move(stages.set_aside(self.state.stage), case.event, decided_by=rule, sentence=case.reading.sentence)
        self.state = replace(self.state, resume_on=resume)
        if self.state.stage is Stage.NURTURE:
            self._drop(EffectKind.SEND_INFO)
        else:
            self._call(EffectKind.ASK_ANSWER, f"answer:{case.event.message}", case, detail=case.reading.sentence)

    def _propose(self, case: Case) -> None:
        for number, contact in enumerate(case.event.facts.referred_to):
            key = f"contact:{case.event.message}:{number}"
            self.effects[key] = Effect(
                kind=EffectKind.PROPOSE_CONTACT, key=key, message=case.event.message, contact=contact
            )

    # -- what guards call for

    def _obey(self, ruling: Ruling, case: Case) -> None:
        if case.origin is Origin.PERSON and not case.event.before_start and not case.event.other_sender:
            self.state = replace(self.state, last_reply_at=case.event.at, replies=self.state.replies + 1)
        if case.labelled and self.state.awaiting_label == case.event.message:
            self.state = replace(self.state, awaiting_label=None)
        if ruling.suppress:
            self._note_opt_out(case)
            if case.event.other_sender:
                self.other_opt_outs.append(case.event.other_sender)
            self._suppress(ruling.suppress, case)
        if ruling.ask_label:
            self._ask_label(case, ruling.reason)
        if ruling.warn_operator:
            self._call(EffectKind.WARN_OPERATOR, f"blocked:{case.event.message}", case, detail=ruling.reason)

    def _note_opt_out(self, case: Case) -> None:
        if case.reading.intent is Intent.UNSUBSCRIBE and case.origin is Origin.PERSON:
            score = self.state.score + self.policy.points.get(Intent.UNSUBSCRIBE, 0)
            self.state = replace(self.state, score=score, last_intent=Intent.UNSUBSCRIBE.value, awaiting_label=None)

    def _suppress(self, reason: SuppressionReason, case: Case | None = None) -> None:
        self.state = replace(self.state, suppressed=self.state.suppressed or reason, unanswered_since=None)
        self._drop(EffectKind.SEND_INFO)
        key = f"suppress:{self.lead.id}"
        message = case.event.message if case else 0
        self.effects.setdefault(key, Effect(kind=EffectKind.SUPPRESS, key=key, message=message, detail=reason.value))

    def _ask_label(self, case: Case, why: str) -> None:
        if case.labelled:
            return
        self.state = replace(self.state, awaiting_label=case.event.message)
        self._call(EffectKind.ASK_LABEL, f"label:{case.event.message}", case, detail=why)

    # -- small hands

    def _move(self, stage: Stage, event: Event, *, decided_by: str, sentence: str = "") -> None:
        if stage is not self.state.stage:
            self.state = replace(
                self.state, stage=stage, stage_since=event.at, decided_by=decided_by, deciding_sentence=sentence
            )
            self._note_conversion(stage, event)

    def _note_conversion(self, stage: Stage, event: Event) -> None:
        """Keep when a lead first was an MQL and an SQL; whoever skips MQL was both."""
        height = stages.HEIGHT[stage]
        if height >= stages.HEIGHT[Stage.MQL]:
            self.state = replace(self.state, mql_since=self.state.mql_since or event.at)
        if height >= stages.HEIGHT[Stage.SQL]:
            self.state = replace(self.state, sql_since=self.state.sql_since or event.at)

    def _call(self, kind: EffectKind, key: str, case: Case, *, detail: str = "") -> None:
        until = self.state.away_until if kind is EffectKind.SEND_INFO else None
        self.effects[key] = Effect(kind=kind, key=key, message=case.event.message, detail=detail, not_before=until)

    def _hold(self, until: date) -> None:
        for key, effect in self.effects.items():
            if effect.kind is EffectKind.SEND_INFO:
                self.effects[key] = replace(effect, not_before=until)

    def _drop(self, *kinds: EffectKind) -> None:
        self.effects = {key: effect for key, effect in self.effects.items() if effect.kind not in kinds}


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
