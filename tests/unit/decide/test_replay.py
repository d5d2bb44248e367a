"""Stories of leads, under the default policy."""

from dataclasses import replace
from datetime import date, timedelta

from tests.stories import ADA, Story, until
from triage.decide.days import add_business_days
from triage.decide.policy import DEFAULT_ROWS, Policy, make_rules
from triage.domain.decision import Answer, EffectKind
from triage.domain.events import AliasConfirmed, SalesSaid, SalesVerdict, Suppressed, SuppressionLifted
from triage.domain.intents import Intent
from triage.domain.lead import Stage, SuppressionReason
from triage.domain.reply import BounceKind, Contact, Facts, Origin

I = Intent  # noqa: E741 short in stories


def test_first_interest_makes_an_mql_and_calls_for_the_information_mail() -> None:
    """A raised hand is an MQL, and gets the information mail."""
    for intent in (I.INTERESTED, I.INFO_REQUESTED, I.MEETING_REQUEST):
        story = Story().says(intent)
        assert story.stage == "mql"
        assert story.calls_for(EffectKind.SEND_INFO)


def test_interest_confirmed_after_the_information_mail_makes_an_sql_and_tells_sales() -> None:
    """Yes after the information is an SQL."""
    for intent in (I.INTERESTED, I.MEETING_REQUEST):
        story = Story().says(I.INTERESTED).informed().says(intent)
        assert story.stage == "sql"
        assert story.calls_for(EffectKind.TELL_SALES)


def test_a_second_interest_before_the_information_mail_confirms_nothing() -> None:
    """Two replies that crossed the information mail leave an MQL."""
    assert Story().says(I.INTERESTED).says(I.MEETING_REQUEST).stage == "mql"


def test_a_reply_that_crossed_the_information_mail_confirms_nothing() -> None:
    """A reply received before the mail left, learned of afterwards, is no answer to it."""
    story = Story().says(I.INTERESTED)
    crossed = story.at - timedelta(minutes=5)
    story.informed().says(I.MEETING_REQUEST, at=crossed)
    assert story.stage == "mql"


def test_a_reference_to_the_information_mail_settles_that_it_is_an_answer() -> None:
    """Clocks may lie; a reference does not."""
    story = Story().says(I.INTERESTED)
    early = story.at
    story.informed().says(I.INTERESTED, at=early, references=("info@us.test",))
    assert story.stage == "sql"


def test_no_thanks_after_the_information_mail_never_becomes_an_sql() -> None:
    """Oh, that's what it is, no thanks: disqualified, and sales never hears of it."""
    story = Story().says(I.INTERESTED).informed().says(I.NOT_INTERESTED)
    assert story.stage == "disqualified"
    assert not story.calls_for(EffectKind.TELL_SALES)


def test_a_further_question_leaves_an_mql_unless_it_goes_towards_buying() -> None:
    """A question is answered by a person; a quote for their own case is an SQL."""
    story = Story().says(I.INTERESTED).informed().says(I.INFO_REQUESTED)
    assert story.stage == "mql"
    assert story.calls_for(EffectKind.ASK_ANSWER)
    buying = Story().says(I.INTERESTED).informed().says(I.INFO_REQUESTED, buying_signal=True)
    assert buying.stage == "sql"


def test_machines_move_nobody() -> None:
    """An out-of-office or a receipt in answer to the information mail confirms nothing."""
    for intent in (I.OUT_OF_OFFICE, I.AUTO_REPLY):
        assert Story().says(intent).stage == "contacted"
        assert Story().says(I.INTERESTED).informed().says(intent, references=("info@us.test",)).stage == "mql"
    newsletter = Story().says(I.INTERESTED, origin=Origin.NEWSLETTER)
    assert newsletter.stage == "contacted"


def test_an_out_of_office_without_any_mark_of_a_machine_moves_nobody() -> None:
    """Its words settle it when they are sure."""
    story = Story().says(I.INTERESTED).informed().says(I.OUT_OF_OFFICE, origin=Origin.PERSON)
    assert story.stage == "mql"
    assert story.outcome.state.replies == 1


def test_an_out_of_office_holds_the_information_mail_until_a_business_day_after_the_return() -> None:
    """Mail to somebody who is away waits."""
    facts = Facts(return_on=until(2026, 3, 13))
    story = Story().says(I.INTERESTED).says(I.OUT_OF_OFFICE, facts=facts)
    (effect,) = [effect for effect in story.outcome.effects if effect.kind is EffectKind.SEND_INFO]
    assert effect.not_before == date(2026, 3, 16)


def test_an_opt_out_suppresses_at_once_and_stops_the_information_mail() -> None:
    """Opt-out beats everything, and the stage tells its own story beside it."""
    story = Story().says(I.INTERESTED).says(I.UNSUBSCRIBE)
    assert story.outcome.state.suppressed is SuppressionReason.UNSUBSCRIBED
    assert not story.calls_for(EffectKind.SEND_INFO)
    assert story.stage == "mql"


def test_a_suppressed_lead_that_writes_again_is_shown_to_a_person_and_not_mailed() -> None:
    """A change of mind after an opt-out needs a person."""
    story = Story().says(I.UNSUBSCRIBE).says(I.INTERESTED)
    assert story.stage == "contacted"
    assert story.calls_for(EffectKind.ASK_LABEL)
    assert not story.calls_for(EffectKind.SEND_INFO)


def test_only_a_dead_address_is_suppressed_by_a_bounce() -> None:
    """Hard bounces suppress, soft ones count, a block of ours warns us."""
    assert Story().bounces(BounceKind.HARD).outcome.state.suppressed is SuppressionReason.BOUNCED
    soft = Story().bounces(BounceKind.SOFT).bounces(BounceKind.SOFT)
    assert soft.outcome.state.suppressed is None
    assert soft.bounces(BounceKind.SOFT).outcome.state.suppressed is SuppressionReason.BOUNCED
    blocked = Story().bounces(BounceKind.SENDER_BLOCKED)
    assert blocked.outcome.state.suppressed is None
    assert blocked.calls_for(EffectKind.WARN_OPERATOR)


def test_not_now_goes_to_nurture_with_its_date() -> None:
    """The date that the reply names wins over the default."""
    named = Story().says(I.NOT_NOW, facts=Facts(resume_on=until(2026, 7, 1)))
    assert (named.stage, named.outcome.state.resume_on) == ("nurture", date(2026, 7, 1))
    assert Story(Policy(nurture_days=10)).says(I.NOT_NOW).outcome.state.resume_on == date(2026, 3, 12)


def test_a_nurtured_lead_that_had_the_information_and_says_yes_is_an_sql() -> None:
    """Not now, then yes after the information mail, is a confirmation."""
    assert Story().says(I.INTERESTED).informed().says(I.NOT_NOW).says(I.MEETING_REQUEST).stage == "sql"


def test_a_refusal_that_is_taken_back_starts_again_as_an_mql() -> None:
    """After a no, one yes is a raised hand, not a confirmation."""
    story = Story().says(I.INTERESTED).informed().says(I.NOT_INTERESTED).says(I.INTERESTED)
    assert story.stage == "mql"


def test_an_sql_that_says_not_now_stays_with_sales() -> None:
    """From SQL on, sales decides about timing."""
    story = Story().says(I.INTERESTED).informed().says(I.INTERESTED).says(I.NOT_NOW)
    assert story.stage == "sql"
    assert story.calls_for(EffectKind.ASK_ANSWER)


def test_a_referral_is_proposed_and_moves_nobody() -> None:
    """The named contact is shown, never mailed."""
    jane = Contact(name="Jane", email="jane@prospect.test")
    story = Story().says(I.REFERRAL, facts=Facts(referred_to=(jane,)))
    assert story.stage == "contacted"
    (effect,) = story.outcome.effects
    assert (effect.kind, effect.contact) == (EffectKind.PROPOSE_CONTACT, jane)


def test_an_unsure_prediction_moves_nobody_until_a_person_labels_it() -> None:
    """Below its threshold nothing happens but a question; the label then counts in its place."""
    story = Story().says(I.INTERESTED, unsure=True)
    assert story.stage == "contacted"
    assert story.outcome.state.awaiting_label is not None
    story.labelled(I.INTERESTED)
    assert story.stage == "mql"
    assert story.outcome.state.awaiting_label is None


def test_a_correction_undoes_what_the_wrong_label_did() -> None:
    """Stage back, information mail no longer called for, suppression lifted."""
    wrong = Story().says(I.INTERESTED).labelled(I.NOT_INTERESTED)
    assert wrong.stage == "disqualified"
    assert not wrong.calls_for(EffectKind.SEND_INFO)
    misread = Story().says(I.UNSUBSCRIBE).labelled(I.INFO_REQUESTED)
    assert misread.outcome.state.suppressed is None
    assert misread.stage == "mql"
    machine = Story().says(I.INTERESTED).informed().says(I.INTERESTED).labelled(I.OUT_OF_OFFICE)
    assert machine.stage == "mql"


def test_a_person_can_say_that_a_machine_was_a_person() -> None:
    """A label overrides the origin too."""
    assert Story().says(I.OUT_OF_OFFICE).labelled(I.INTERESTED).stage == "mql"


def test_a_reply_from_another_address_waits_for_a_person_and_counts_once_confirmed() -> None:
    """Aliases are shown as probable, never guessed."""
    story = Story().says(I.INTERESTED, other_sender="a.byron@prospect.test")
    assert story.stage == "contacted"
    story.add(AliasConfirmed(at=story.at, address="a.byron@prospect.test", by="grace"))
    assert story.stage == "mql"


def test_an_opt_out_from_another_address_in_the_thread_silences_both() -> None:
    """Where it costs trust, the safe reading wins."""
    outcome = Story().says(I.UNSUBSCRIBE, other_sender="boss@prospect.test").outcome
    assert outcome.state.suppressed is SuppressionReason.UNSUBSCRIBED
    assert outcome.other_opt_outs == ("boss@prospect.test",)


def test_older_mail_is_labelled_only_but_its_opt_outs_count() -> None:
    """The first start answers nothing and mails no one who asked to be left alone."""
    assert Story().says(I.INTERESTED, before_start=True).stage == "contacted"
    assert Story().says(I.UNSUBSCRIBE, before_start=True).outcome.state.suppressed is SuppressionReason.UNSUBSCRIBED


def test_an_answer_that_rfc_3834_forbids_is_not_called_for() -> None:
    """Interest that may not be answered automatically is still interest."""
    story = Story().says(I.INTERESTED, answerable=False)
    assert story.stage == "mql"
    assert not story.calls_for(EffectKind.SEND_INFO)
    assert story.calls_for(EffectKind.ASK_ANSWER)


def test_sales_accepts_rejects_wins_and_loses() -> None:
    """The sales side of the funnel."""
    sql = Story().says(I.INTERESTED).informed().says(I.INTERESTED)
    rejected = SalesSaid(at=sql.at, verdict=SalesVerdict.REJECTED, by="sam", reason="too small")
    assert Story().says(I.INTERESTED).informed().says(I.INTERESTED).add(rejected).stage == "mql"
    sql.add(replace(rejected, verdict=SalesVerdict.ACCEPTED))
    assert sql.stage == "accepted"
    sql.add(replace(rejected, verdict=SalesVerdict.WON))
    assert sql.stage == "won"
    assert sql.says(I.NOT_INTERESTED).stage == "won"


def test_a_person_suppresses_and_lifts() -> None:
    """By hand, both ways."""
    story = Story()
    story.add(Suppressed(at=story.at, reason=SuppressionReason.MANUAL, by="grace"))
    assert story.outcome.state.suppressed is SuppressionReason.MANUAL
    story.add(SuppressionLifted(at=story.at, by="grace"))
    assert story.outcome.state.suppressed is None


def test_the_trace_tells_every_rule_and_what_it_answered() -> None:
    """Hits, misses and rules not asked, guards first."""
    (decision,) = Story().says(I.INTERESTED).outcome.trace
    answers = {verdict.rule: verdict.answer for verdict in decision.verdicts}
    assert answers["opt-out"] is Answer.MISS
    assert answers["refusal"] is Answer.MISS
    assert answers["first interest"] is Answer.HIT
    assert answers["unclear"] is Answer.NOT_ASKED
    assert (decision.before, decision.after) == (Stage.CONTACTED, Stage.MQL)
    assert decision.sentence == "the sentence that says interested"


def test_fast_track_is_one_rule() -> None:
    """A team may send meeting requests straight to sales."""
    fast = ("fast track", 'intent == "meeting_request" or buying_signal', ("sql",))
    policy = Policy(rules=make_rules((fast, *DEFAULT_ROWS)))
    assert Story(policy).says(I.MEETING_REQUEST).stage == "sql"
    assert Story(policy).says(I.INTERESTED).stage == "mql"


def test_a_rule_can_ask_for_a_column_of_the_import() -> None:
    """Fit with the ideal customer is a condition like any other."""
    row = ("chiefs only", 'positive and field("title") == "CEO"', ("sql",))
    policy = Policy(rules=make_rules((row,)))
    assert Story(policy).says(I.INTERESTED).stage == "contacted"
    assert Story(policy, replace(ADA, fields=(("title", "CEO"),))).says(I.INTERESTED).stage == "sql"


def test_business_days_skip_the_weekend() -> None:
    """A return on Saturday means Monday, and one business day later Tuesday."""
    assert add_business_days(date(2026, 3, 14), 0) == date(2026, 3, 16)
    assert add_business_days(date(2026, 3, 13), 1) == date(2026, 3, 16)
    assert add_business_days(date(2026, 3, 11), 1) == date(2026, 3, 12)
