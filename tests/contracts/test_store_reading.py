"""What the read side promises to lists, reports and training."""

from datetime import timedelta

import pytest

from tests.contracts.conftest import START, SetClock
from tests.contracts.records import MARK, WHEN, add, add_lead, outgoing, prediction, raw, received, reply
from triage.domain.decision import Effect, EffectKind
from triage.domain.events import InfoMailSent, LabelGiven
from triage.domain.intents import Intent
from triage.domain.lead import Lead, LeadState, Stage, SuppressionReason
from triage.domain.mail import FolderRole, MessageState, OutgoingState
from triage.domain.reply import Address
from triage.record import SqlStore
from triage.record.store import SqlTransaction

INTERESTED, NOT_NOW, OTHER = Intent.INTERESTED, Intent.NOT_NOW, Intent.OTHER


def decide(
    tx: SqlTransaction, uid: int, lead: Lead, intent: Intent = INTERESTED, *, unsure: bool = False, campaign: str = ""
) -> int:
    """Take a reply of a lead the whole way."""
    key = add(tx, uid)
    tx.claim(key, MessageState.PROCESSED, lead=lead.id, note="certain")
    tx.save_reply(key, reply(), prediction(intent, unsure=unsure))
    tx.append_event(lead.id, received(key, intent, campaign=campaign))
    return key


def label(tx: SqlTransaction, lead: Lead, message: int, intent: Intent, by: str = "grace") -> None:
    """Let a person speak."""
    tx.append_event(lead.id, LabelGiven(at=WHEN, message=message, intent=intent, by=by))


def test_leads_are_listed_with_all_that_is_known(store: SqlStore) -> None:
    """State, suppression from the table, confirmed addresses, and who wrote beside the lead."""
    state = LeadState(stage=Stage.MQL, stage_since=WHEN, score=30, info_mails_sent=1, last_reply_at=WHEN, replies=2)
    with store.transaction() as tx:
        ada = add_lead(tx)
        tx.save_state(ada.id, state, policy="1")
        tx.add_alias(ada.id, "countess@home.example")
        tx.suppress("@analytical.example", SuppressionReason.MANUAL, lead=None, by="grace")
        beside = add(tx, 1)
        tx.claim(beside, MessageState.PROBABLE, lead=ada.id, note="colleague")
        tx.save_reply(beside, reply(sender=Address(email="bob@analytical.example", name="Bob")), prediction())
    (line,) = store.reading().leads()
    assert (line.lead, line.state, line.suppressed) == (ada, state, SuppressionReason.MANUAL)
    assert line.created_at == START
    assert line.aliases == ("countess@home.example",)
    (contact,) = line.probable
    assert (contact.message, contact.email, contact.name, contact.note) == (
        beside,
        "bob@analytical.example",
        "Bob",
        "colleague",
    )


def test_leads_are_chosen_by_stage_campaign_and_address(store: SqlStore) -> None:
    """Filters combine; a lead without a saved state is contacted; an alias finds its lead."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example", campaign="autumn")
        tx.add_alias(ada.id, "countess@home.example")
        tx.save_state(bob.id, LeadState(stage=Stage.SQL), policy="1")
    reading = store.reading()
    assert [line.lead for line in reading.leads()] == [ada, bob]
    assert [line.lead for line in reading.leads(stage=Stage.CONTACTED)] == [ada]
    assert [line.lead for line in reading.leads(stage=Stage.SQL, campaign="autumn")] == [bob]
    assert [line.lead for line in reading.leads(stage=Stage.SQL, campaign="spring")] == []
    assert [line.lead for line in reading.leads(email="Countess+x@home.example")] == [ada]
    assert [line.lead for line in reading.leads(lead=bob.id)] == [bob]


def test_messages_are_listed_without_their_bytes(store: SqlStore) -> None:
    """State, reason and what was read, the latest first; unread mail has neither subject nor sender."""
    with store.transaction() as tx:
        read, waiting, sent = add(tx, 1), add(tx, 2), add(tx, 3, role=FolderRole.SENT)
        tx.claim(read, MessageState.IGNORED, note="stranger")
        tx.save_reply(read, reply(), None)
        tx.claim(sent, MessageState.IGNORED, note="no campaign's mail")
    reading = store.reading()
    lines = reading.messages()
    assert [line.id for line in lines] == [sent, waiting, read]
    assert (lines[2].subject, lines[2].sender, lines[2].sender_name) == ("Re: engines", "ada@analytical.example", "Ada")
    assert (lines[2].note, lines[2].settled_at, lines[2].size) == ("stranger", START, 6)
    assert (lines[1].subject, lines[1].sender, lines[1].settled_at) == ("", "", None)
    assert [line.id for line in reading.messages(state=MessageState.RECEIVED)] == [waiting]
    assert [line.id for line in reading.messages(since=WHEN + timedelta(minutes=2))] == [sent, waiting]
    assert [line.id for line in reading.messages(until=WHEN + timedelta(minutes=2))] == [read]
    assert [line.id for line in reading.messages(limit=1)] == [sent]
    assert [line.id for line in reading.unmatched()] == [read]
    assert reading.waiting() == 1
    assert reading.message(999) is None


def test_parked_and_probable_messages_wait_for_a_person(store: SqlStore) -> None:
    """Each has a list of its own."""
    with store.transaction() as tx:
        parked, probable = add(tx, 1), add(tx, 2)
        tx.claim(parked, MessageState.PARKED, note="ValueError: broken")
        tx.claim(probable, MessageState.PROBABLE, note="other_sender")
    reading = store.reading()
    assert [(line.id, line.note) for line in reading.parked()] == [(parked, "ValueError: broken")]
    assert [line.id for line in reading.probable()] == [probable]


def test_replies_join_lead_prediction_and_the_label_that_counts(store: SqlStore) -> None:
    """The last label wins over earlier ones and over the prediction."""
    with store.transaction() as tx:
        ada = add_lead(tx)
        first, second = decide(tx, 1, ada), decide(tx, 2, ada, OTHER)
        label(tx, ada, first, OTHER, by="joan")
        label(tx, ada, first, NOT_NOW)
    lines = list(store.reading().replies())
    assert [(line.message.id, line.label, line.intent, line.labelled_by) for line in lines] == [
        (first, NOT_NOW, NOT_NOW, "grace"),
        (second, None, OTHER, ""),
    ]
    assert lines[0].lead == ada
    assert lines[0].reply == reply()
    assert lines[0].prediction == prediction()
    assert lines[0].labelled_at == WHEN
    assert lines[1].labelled_at is None


def test_replies_of_a_span_are_those_decided_in_it(store: SqlStore, clock: SetClock) -> None:
    """Two reports in a row, one ending where the next begins, show every reply exactly once."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        first = decide(tx, 1, ada)
    middle = clock.forward(hours=1)
    with store.transaction() as tx:
        second = decide(tx, 2, bob)
    end = clock.forward(hours=1)
    reading = store.reading()
    assert [line.message.id for line in reading.replies(since=START, until=middle)] == [first]
    assert [line.message.id for line in reading.replies(since=middle, until=end)] == [second]
    assert [line.message.id for line in reading.replies(lead=ada.id)] == [first]


def test_replies_are_read_in_pages(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list longer than a page comes whole and in order, and others may write while it is read."""
    monkeypatch.setattr("triage.record.reading.PAGE", 3)
    with store.transaction() as tx:
        ada = add_lead(tx)
        keys = [decide(tx, uid, ada) for uid in range(1, 9)]
    seen = []
    for line in store.reading().replies():
        seen.append(line.message.id)
        with store.transaction() as tx:
            tx.note("seen", str(line.message.id))
    assert seen == keys


def test_a_strangers_mail_is_shown_only_when_asked_for(store: SqlStore) -> None:
    """It is no reply of a lead, yet can be explained."""
    with store.transaction() as tx:
        key = add(tx, 1)
        tx.claim(key, MessageState.IGNORED, note="stranger")
        tx.save_reply(key, reply(), None)
    reading = store.reading()
    assert list(reading.replies()) == []
    found = reading.reply(key)
    assert found is not None
    assert (found.lead, found.prediction, found.intent, found.reply) == (None, None, None, reply())
    assert reading.reply(999) is None


def test_every_label_is_a_training_example(store: SqlStore, clock: SetClock) -> None:
    """Who, when, what the model had said, whether an information mail went before, and what took its place."""
    with store.transaction() as tx:
        ada = add_lead(tx)
        first = decide(tx, 1, ada)
        label(tx, ada, first, OTHER, by="joan")
        label(tx, ada, first, NOT_NOW)
        tx.append_event(ada.id, InfoMailSent(at=WHEN, message_id="i@us.example", key="info:1"))
        later = clock.forward(hours=1)
        second = decide(tx, 2, ada, NOT_NOW)
        label(tx, ada, second, INTERESTED)
    lines = store.reading().labels()
    assert [(line.message, line.intent, line.by, line.superseded, line.after_info_mail) for line in lines] == [
        (first, OTHER, "joan", True, False),
        (first, NOT_NOW, "grace", False, False),
        (second, INTERESTED, "grace", False, True),
    ]
    assert {line.lead for line in lines} == {ada}
    assert lines[2].reply == reply()
    assert lines[2].prediction == prediction(NOT_NOW)
    assert [line.message for line in store.reading().labels(since=later)] == [second]


def test_the_outbox_is_listed_without_bytes(store: SqlStore, clock: SetClock) -> None:
    """State, lead's address and moments, by state, lead and the moment of the last move."""
    with store.transaction() as tx:
        ada = add_lead(tx)
        info = tx.add_outgoing(outgoing("info:1", lead=ada.id))
        digest = tx.add_outgoing(outgoing("digest:2026-03-02"))
        assert info is not None
        later = clock.forward(hours=1)
        tx.move_outgoing(info, OutgoingState.PENDING, OutgoingState.SENT, sent_at=later)
    reading = store.reading()
    lines = reading.outgoing()
    assert [(line.id, line.email, line.state, line.moved_at, line.sent_at) for line in lines] == [
        (info, ada.email, OutgoingState.SENT, later, later),
        (digest, "", OutgoingState.PENDING, START, None),
    ]
    assert [line.id for line in reading.outgoing(state=OutgoingState.PENDING)] == [digest]
    assert [line.id for line in reading.outgoing(lead=ada.id)] == [info]
    assert [line.id for line in reading.outgoing(since=START, until=later)] == [digest]


def test_open_effects_are_listed_by_kind(store: SqlStore) -> None:
    """With lead and state; without a kind, all of them."""
    ask = Effect(kind=EffectKind.ASK_LABEL, key="label:1", message=1)
    show = Effect(kind=EffectKind.PROPOSE_CONTACT, key="contact:1:0", message=1)
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        tx.save_state(bob.id, LeadState(stage=Stage.MQL), policy="1")
        tx.save_effects(ada.id, [ask, show])
        tx.save_effects(bob.id, [ask])
    reading = store.reading()
    asked = reading.effects(EffectKind.ASK_LABEL)
    assert [(line.effect, line.lead, line.state.stage) for line in asked] == [
        (ask, ada, Stage.CONTACTED),
        (ask, bob, Stage.MQL),
    ]
    assert [line.effect for line in reading.effects(lead=ada.id)] == [ask, show]


def test_intents_are_counted_per_campaign(store: SqlStore, clock: SetClock) -> None:
    """The label counts where there is one; unknown campaigns fall back to the lead's; old mail is left out."""
    with store.transaction() as tx:
        ada = add_lead(tx)
        decide(tx, 1, ada)
        decide(tx, 2, ada, unsure=True)
        label(tx, ada, decide(tx, 3, ada, unsure=True), NOT_NOW)
        decide(tx, 4, ada, OTHER, campaign="autumn")
        old = tx.add_message(MARK, FolderRole.INBOX, raw(99), before_start=True)
        assert old is not None
        tx.claim(old, MessageState.PROCESSED, lead=ada.id)
        tx.save_reply(old, reply(), prediction())
        tx.append_event(ada.id, received(old))
    counts = store.reading().intents(since=START, until=clock.forward(hours=1))
    assert [(one.campaign, one.intent, one.replies, one.unsure, one.labelled) for one in counts] == [
        ("autumn", OTHER, 1, 0, 0),
        ("spring", INTERESTED, 2, 1, 0),
        ("spring", NOT_NOW, 1, 0, 1),
    ]
    assert store.reading().intents(since=clock.now()) == []


def test_the_funnel_counts_leads_as_they_stand(store: SqlStore) -> None:
    """Per campaign and stage, with those who answered and those who were informed."""
    with store.transaction() as tx:
        add_lead(tx)
        for name in ("bob", "cyd"):
            lead = add_lead(tx, f"{name}@mill.example")
            state = LeadState(stage=Stage.MQL, replies=1, info_mails_sent=int(name == "bob"))
            tx.save_state(lead.id, state, policy="1")
    found = [(one.campaign, one.stage, one.leads, one.replied, one.informed) for one in store.reading().funnel()]
    assert found == [("spring", Stage.CONTACTED, 1, 0, 0), ("spring", Stage.MQL, 2, 2, 1)]


def test_messages_are_counted_per_state_and_reason(store: SqlStore, clock: SetClock) -> None:
    """Inbound mail decided in the span; Sent mail and mail that waits count nothing."""
    with store.transaction() as tx:
        for uid in (1, 2):
            tx.claim(add(tx, uid), MessageState.IGNORED, note="stranger")
        tx.claim(add(tx, 3), MessageState.DUPLICATE)
        tx.claim(add(tx, 4, role=FolderRole.SENT), MessageState.PROCESSED, note="outbound")
        add(tx, 5)
    counts = store.reading().message_counts(since=START, until=clock.forward(hours=1))
    assert [(one.state, one.note, one.messages) for one in counts] == [
        (MessageState.DUPLICATE, "", 1),
        (MessageState.IGNORED, "stranger", 2),
    ]
    assert store.reading().message_counts(since=clock.now()) == []


def test_whole_histories_are_read_without_locks(
    store: SqlStore, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every lead with its events in order, in pages; a span chooses the leads of whom something was learned in it."""
    monkeypatch.setattr("triage.record.reading.PAGE", 2)
    with store.transaction() as tx:
        leads = [add_lead(tx, f"{name}@mill.example") for name in ("ada", "bob", "cyd")]
        for number, lead in enumerate(leads[:2]):
            decide(tx, number + 1, lead)
    later = clock.forward(hours=1)
    with store.transaction() as tx:
        label(tx, leads[0], 1, OTHER)
        histories = {lead: tuple(tx.history(lead.id)) for lead in leads}
    assert {line.lead: line.events for line in store.reading().histories()} == histories
    (touched,) = store.reading().histories(since=later)
    assert (touched.lead, touched.recorded) == (leads[0], (START, later))
    assert [line.lead for line in store.reading().histories(lead=leads[2].id)] == [leads[2]]
