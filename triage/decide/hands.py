"""What rules and guards call for, carried into the state and the effects of one lead."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from triage.decide import stages
from triage.decide.case import Case
from triage.decide.guards import Ruling
from triage.decide.policy import Action, Policy
from triage.domain.decision import Effect, EffectKind
from triage.domain.events import Event
from triage.domain.intents import Intent
from triage.domain.lead import Lead, LeadState, Stage, SuppressionReason
from triage.domain.reply import Origin


@dataclass(kw_only=True)
class Hands:
    """State and effects while the history is folded."""

    policy: Policy
    lead: Lead
    state: LeadState = field(default_factory=LeadState)
    effects: dict[str, Effect] = field(default_factory=dict)
    other_opt_outs: list[str] = field(default_factory=list)

    def act(self, action: Action, case: Case, rule: str) -> None:
        """Carry one step of a rule's ``then`` into state and effects."""
        stage, message = self.state.stage, case.event.message
        sentence = case.reading.sentence
        match action:
            case Action.MQL:
                self.move(stages.climb(stage, Stage.MQL), case.event, decided_by=rule, sentence=sentence)
            case Action.SQL:
                self.move(stages.climb(stage, Stage.SQL), case.event, decided_by=rule, sentence=sentence)
                self.drop(EffectKind.SEND_INFO)
                if self.state.stage is Stage.SQL and stage is not Stage.SQL:
                    self.call(EffectKind.TELL_SALES, f"sql:{self.lead.id}:{message}", case, detail=sentence)
            case Action.NURTURE:
                self._nurture(case, rule)
            case Action.DISQUALIFY:
                self.move(stages.disqualify(stage), case.event, decided_by=rule, sentence=sentence)
                self.drop(EffectKind.SEND_INFO, EffectKind.TELL_SALES)
            case Action.SEND_INFO:
                self._send_info(case)
            case Action.PROPOSE_CONTACT:
                self._propose(case)
            case Action.ASK_ANSWER:
                self.call(EffectKind.ASK_ANSWER, f"answer:{message}", case, detail=sentence)
            case Action.ASK_LABEL:
                self._ask_label(case, "no rule knows what to do with it")
            case Action.NOTHING:
                pass

    def _send_info(self, case: Case) -> None:
        """Once per lead; where RFC 3834 forbids an automatic answer, a person answers."""
        if self.state.info_mails_sent:
            return
        if case.event.answerable:
            self.call(EffectKind.SEND_INFO, f"info:{self.lead.id}", case, detail=case.reading.sentence)
        else:
            self.call(EffectKind.ASK_ANSWER, f"answer:{case.event.message}", case, detail=case.reading.sentence)

    def _nurture(self, case: Case, rule: str) -> None:
        named = case.event.facts.resume_on.day if case.event.facts.resume_on else None
        resume = named or case.event.at.date() + timedelta(days=self.policy.nurture_days)
        self.move(stages.set_aside(self.state.stage), case.event, decided_by=rule, sentence=case.reading.sentence)
        self.state = replace(self.state, resume_on=resume)
        if self.state.stage is Stage.NURTURE:
            self.drop(EffectKind.SEND_INFO)
        else:
            self.call(EffectKind.ASK_ANSWER, f"answer:{case.event.message}", case, detail=case.reading.sentence)

    def _propose(self, case: Case) -> None:
        for number, contact in enumerate(case.event.facts.referred_to):
            key = f"contact:{case.event.message}:{number}"
            self.effects[key] = Effect(
                kind=EffectKind.PROPOSE_CONTACT, key=key, message=case.event.message, contact=contact
            )

    # -- what guards call for

    def obey(self, ruling: Ruling, case: Case) -> None:
        """Carry what a guard decided into state and effects; nobody moves."""
        if case.origin is Origin.PERSON and not case.event.before_start and not case.event.other_sender:
            self.state = replace(self.state, last_reply_at=case.event.at, replies=self.state.replies + 1)
        if case.labelled and self.state.awaiting_label == case.event.message:
            self.state = replace(self.state, awaiting_label=None)
        if ruling.suppress:
            self._note_opt_out(case)
            if case.event.other_sender:
                self.other_opt_outs.append(case.event.other_sender)
            self.suppress(ruling.suppress, case)
        if ruling.ask_label:
            self._ask_label(case, ruling.reason)
        if ruling.warn_operator:
            self.call(EffectKind.WARN_OPERATOR, f"blocked:{case.event.message}", case, detail=ruling.reason)

    def _note_opt_out(self, case: Case) -> None:
        if case.reading.intent is Intent.UNSUBSCRIBE and case.origin is Origin.PERSON:
            score = self.state.score + self.policy.points.get(Intent.UNSUBSCRIBE, 0)
            self.state = replace(self.state, score=score, last_intent=Intent.UNSUBSCRIBE.value, awaiting_label=None)

    def suppress(self, reason: SuppressionReason, case: Case | None = None) -> None:
        """Make the lead unreachable; the first reason stays."""
        self.state = replace(self.state, suppressed=self.state.suppressed or reason, unanswered_since=None)
        self.drop(EffectKind.SEND_INFO)
        key = f"suppress:{self.lead.id}"
        message = case.event.message if case else 0
        self.effects.setdefault(key, Effect(kind=EffectKind.SUPPRESS, key=key, message=message, detail=reason.value))

    def _ask_label(self, case: Case, why: str) -> None:
        if case.labelled:
            return
        self.state = replace(self.state, awaiting_label=case.event.message)
        self.call(EffectKind.ASK_LABEL, f"label:{case.event.message}", case, detail=why)

    # -- small hands

    def move(self, stage: Stage, event: Event, *, decided_by: str, sentence: str = "") -> None:
        """Change the stage, with when and why."""
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

    def call(self, kind: EffectKind, key: str, case: Case, *, detail: str = "") -> None:
        """Call for an effect, caused by this case's message."""
        until = self.state.away_until if kind is EffectKind.SEND_INFO else None
        self.effects[key] = Effect(kind=kind, key=key, message=case.event.message, detail=detail, not_before=until)

    def hold(self, until: date) -> None:
        """Let a called-for information mail wait until a day."""
        for key, effect in self.effects.items():
            if effect.kind is EffectKind.SEND_INFO:
                self.effects[key] = replace(effect, not_before=until)

    def drop(self, *kinds: EffectKind) -> None:
        """Call effects of these kinds back."""
        self.effects = {key: effect for key, effect in self.effects.items() if effect.kind not in kinds}
