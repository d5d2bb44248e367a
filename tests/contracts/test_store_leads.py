"""What :class:`triage.ports.Store` promises about leads, their history and their suppression."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.contracts.conftest import START, SetClock
from tests.contracts.records import WHEN, add, add_lead, received
from triage.domain.decision import Effect, EffectKind
from triage.domain.events import (
    AliasConfirmed,
    InfoMailSent,
    LabelGiven,
    OutboundSeen,
    SalesSaid,
    SalesVerdict,
    Suppressed,
    SuppressionLifted,
)
from triage.domain.intents import Intent
from triage.domain.lead import Lead, LeadState, Stage, SuppressionReason
from triage.domain.reply import Contact
from triage.record import SqlStore

UNSUBSCRIBED, BOUNCED, MANUAL = SuppressionReason.UNSUBSCRIBED, SuppressionReason.BOUNCED, SuppressionReason.MANUAL


def test_a_lead_comes_back_with_its_key(store: SqlStore) -> None:
    """All that is known of a lead is kept; its given id is not."""
    given = Lead(
        id=77,
        email="Ada@Analytical.Example",
        name="Ada",
        company="Analytical",
        campaign="spring",
        mailbox="sales",
        fields=(("city", "Tōkyō"), ("city", "again")),
    )
    with store.transaction() as tx:
        added = tx.add_lead(given)
        assert added == replace(given, id=added.id, email="ada@analytical.example")
        assert tx.lead(added.id) == added
        assert tx.lead(added.id + 1) is None


def test_one_lead_per_mailbox_however_it_is_spelled(store: SqlStore) -> None:
    """Upper case, +tags and Gmail's dots make no second lead; the first one stays as it is."""
    with store.transaction() as tx:
        first = add_lead(tx, "ada.lovelace@gmail.com", name="Ada")
        again = add_lead(tx, "AdaLovelace+deck@googlemail.com", name="Other")
        assert again == first
        assert tx.lead_by_address("a.d.a.lovelace@gmail.com") == first
        assert tx.lead_by_address("ada@elsewhere.example") is None
        assert tx.lead_by_address("") is None


def test_an_alias_finds_its_lead(store: SqlStore) -> None:
    """A confirmed address is the lead's own; one that belongs to another lead stays there."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@analytical.example")
        tx.add_alias(ada.id, "Countess@Home.example")
        tx.add_alias(ada.id, "countess@home.example")
        tx.add_alias(ada.id, "bob@analytical.example")
        assert tx.lead_by_address("countess+x@home.example") == ada
        assert tx.lead_by_address("bob@analytical.example") == bob
        assert add_lead(tx, "countess@home.example") == ada


def test_update_replaces_what_may_change(store: SqlStore) -> None:
    """Name, company, campaign, mailbox and fields change; the address does not."""
    with store.transaction() as tx:
        ada = add_lead(tx)
        changed = replace(ada, name="Countess", company="Mills", campaign="autumn", mailbox="two", fields=(("a", "b"),))
        tx.update_lead(replace(changed, email="eve@evil.example"))
        assert tx.lead(ada.id) == changed


def test_leads_of_a_domain_are_listed(store: SqlStore) -> None:
    """Colleagues are found by the exact domain, oldest first, as many as asked for."""
    with store.transaction() as tx:
        first, second = add_lead(tx, "a@mill.example"), add_lead(tx, "b@mill.example")
        add_lead(tx, "c@sub.mill.example")
        assert tx.leads_at_domain("Mill.example") == [first, second]
        assert tx.leads_at_domain("mill.example", limit=1) == [first]


def test_an_answer_finds_the_latest_mail_it_refers_to(store: SqlStore) -> None:
    """Of several known references the latest mail names lead and campaign; unknown and empty ones count nothing."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        assert tx.add_outbound(ada.id, "one@us.example", campaign="spring", at=WHEN)
        assert tx.add_outbound(bob.id, "two@us.example", campaign="autumn", at=WHEN + timedelta(days=1))
        assert tx.lead_by_message_ids(["two@us.example", "one@us.example", "x"]) == (bob, "autumn")
        assert tx.lead_by_message_ids(["one@us.example"]) == (ada, "spring")
        assert tx.lead_by_message_ids(["", "x"]) is None
        assert tx.lead_by_message_ids([]) is None


def test_a_mail_sent_is_remembered_once_per_lead(store: SqlStore) -> None:
    """Seen again it is known; to two leads it is two; without a Message-ID its moment tells it apart."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        assert tx.add_outbound(ada.id, "one@us.example", campaign="spring", at=WHEN)
        assert not tx.add_outbound(ada.id, "one@us.example", campaign="spring", at=WHEN)
        assert tx.add_outbound(bob.id, "one@us.example", campaign="spring", at=WHEN)
        assert tx.add_outbound(ada.id, "", campaign="spring", at=WHEN)
        assert not tx.add_outbound(ada.id, "", campaign="spring", at=WHEN)
        assert tx.add_outbound(ada.id, "", campaign="spring", at=WHEN + timedelta(seconds=1))


def test_a_history_comes_back_in_order_with_ids(store: SqlStore) -> None:
    """Every kind of event is kept whole, in the order in which it was learned."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        message = add(tx, 1)
        given = [
            OutboundSeen(at=WHEN, message_id="one@us.example", campaign="spring", mailbox="sales", subject="Engines"),
            received(message),
            LabelGiven(at=WHEN, message=message, intent=Intent.NOT_NOW, by="grace"),
            InfoMailSent(at=WHEN, message_id="two@us.example", key="info:1", template="deck"),
            Suppressed(at=WHEN, reason=MANUAL, by="grace"),
            SuppressionLifted(at=WHEN, by="grace"),
            SalesSaid(at=WHEN - timedelta(days=9), verdict=SalesVerdict.REJECTED, by="joan", reason="too small"),
            AliasConfirmed(at=WHEN, address="countess@home.example", by="grace"),
        ]
        added = [tx.append_event(ada.id, event) for event in given]
        tx.append_event(bob.id, SuppressionLifted(at=WHEN, by="grace"))
        history = tx.history(ada.id)
    assert history == added
    assert [replace(event, id=0) for event in history] == given
    assert [event.id for event in history] == sorted({event.id for event in history})


def test_a_lead_without_history_is_contacted(store: SqlStore) -> None:
    """Nothing saved means the first state, no effects, no events."""
    with store.transaction() as tx:
        ada = add_lead(tx)
        assert tx.state(ada.id) == LeadState()
        assert tx.effects(ada.id) == []
        assert tx.history(ada.id) == []


def test_state_and_effects_are_those_saved_last(store: SqlStore) -> None:
    """Saving replaces both, in order, for this lead only."""
    state = LeadState(stage=Stage.SQL, stage_since=WHEN, score=42, resume_on=WHEN.date(), suppressed=BOUNCED)
    ask = Effect(kind=EffectKind.ASK_LABEL, key="label:1", message=1, detail="torn")
    show = Effect(kind=EffectKind.PROPOSE_CONTACT, key="contact:1:0", contact=Contact(name="Bob"), message=1)
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        tx.save_state(ada.id, LeadState(stage=Stage.MQL), policy="1")
        tx.save_state(ada.id, state, policy="2")
        tx.save_effects(bob.id, [ask])
        tx.save_effects(ada.id, [ask])
        tx.save_effects(ada.id, [show, ask])
        assert tx.state(ada.id) == state
        assert tx.effects(ada.id) == [show, ask]
        tx.save_effects(ada.id, [])
        assert tx.effects(ada.id) == []
        assert tx.effects(bob.id) == [ask]


@pytest.mark.parametrize("asked", ["ada@mill.example", "ADA@mill.example", "ada+news@mill.example"])
def test_a_suppressed_address_is_known_in_every_spelling(store: SqlStore, asked: str) -> None:
    """An opt-out holds for the mailbox, not for its spelling."""
    with store.transaction() as tx:
        tx.suppress("Ada+q@Mill.example", UNSUBSCRIBED, lead=None, by="grace")
        assert tx.suppression(asked) is UNSUBSCRIBED
        assert tx.suppression("bob@mill.example") is None


def test_a_suppressed_domain_covers_its_addresses(store: SqlStore) -> None:
    """``@domain`` stops everybody at exactly that domain."""
    with store.transaction() as tx:
        tx.suppress("@Mill.example", MANUAL, lead=None, by="grace")
        assert tx.suppression("anybody@mill.example") is MANUAL
        assert tx.suppression("@mill.example") is MANUAL
        assert tx.suppression("anybody@sub.mill.example") is None
        assert tx.lift("@mill.example", lead=None)
        assert tx.suppression("anybody@mill.example") is None


def test_the_first_reason_stays(store: SqlStore, clock: SetClock) -> None:
    """Suppressing again does not change why."""
    with store.transaction() as tx:
        ada = add_lead(tx)
        tx.suppress(ada.email, UNSUBSCRIBED, lead=ada.id, by="history")
        clock.forward(hours=1)
        tx.suppress(ada.email, BOUNCED, lead=ada.id, by="history")
        tx.suppress(ada.email, MANUAL, lead=None, by="grace")
        assert tx.suppression(ada.email) is UNSUBSCRIBED


def test_lifting_takes_only_ones_own_cause(store: SqlStore, clock: SetClock) -> None:
    """A correction never lifts what a person, or another lead's history, had suppressed too."""
    with store.transaction() as tx:
        ada, bob = add_lead(tx), add_lead(tx, "bob@mill.example")
        tx.suppress(ada.email, UNSUBSCRIBED, lead=ada.id, by="history")
        clock.forward(hours=1)
        tx.suppress(ada.email, MANUAL, lead=None, by="grace")
        assert not tx.lift(ada.email, lead=bob.id)
        assert tx.lift(ada.email, lead=ada.id)
        assert not tx.lift(ada.email, lead=ada.id)
        assert tx.suppression(ada.email) is MANUAL
        assert tx.lift(ada.email, lead=None)
        assert tx.suppression(ada.email) is None


def test_a_suppression_says_who_and_when(store: SqlStore) -> None:
    """Each cause is listed with its lead, its person and its moment."""
    with store.transaction() as tx:
        ada = add_lead(tx)
        tx.suppress(ada.email, UNSUBSCRIBED, lead=ada.id, by="history")
        tx.suppress("@mill.example", MANUAL, lead=None, by="grace")
    lines = {line.address: (line.reason, line.lead, line.by, line.at) for line in store.reading().suppressions()}
    assert lines == {
        ada.email: (UNSUBSCRIBED, ada.id, "history", START),
        "@mill.example": (MANUAL, None, "grace", START),
    }
