"""triage label, explain, outbox, messages: a person looks and corrects."""

import pytest

from tests.unit.cli.conftest import CONFIG, Desk
from triage.cli.output import FIELDS


def answered(desk: Desk, text: str) -> str:
    """A lead that answered, and one pass; the Message-ID of the answer."""
    desk.wrote_to("ada@them.test")
    message_id = desk.got_from("ada@them.test", text)
    desk.triage("run", "--once")
    return message_id


def test_a_label_undoes_what_followed_from_the_wrong_one(desk: Desk) -> None:
    """A suppression is lifted, the stage follows, and the information mail goes out after all."""
    message_id = answered(desk, "remove me from the waiting list and put me on the other")
    assert desk.triage("leads", "list", "--json").rows[0]["suppressed"] == "unsubscribed"
    row = desk.triage("label", message_id, "interested", "--by", "grace", "--json").rows[0]
    assert tuple(row) == FIELDS["label"]
    assert (row["before"], row["after"]) == ("contacted", "mql")
    assert "ada@them.test may be mailed again" in row["undone"]
    assert "an information mail to ada@them.test is in the outbox (pending)" in row["done"]
    assert "stage: contacted -> mql" in row["done"]
    assert desk.triage("run", "--once", "--json").rows[0]["sent"] == 1


def test_what_cannot_be_undone_is_said(desk: Desk) -> None:
    """A mail that has left has left."""
    message_id = answered(desk, "we are interested")
    out = desk.triage("label", f"<{message_id}>", "not_interested").out
    assert "Undone: stage: mql -> disqualified" in out
    assert "Cannot be undone: the information mail to ada@them.test has left on" in out


def test_a_label_needs_a_message_and_a_known_intent(desk: Desk) -> None:
    """Unknown keys and intents are refused with a sentence."""
    answered(desk, "hm")
    assert desk.triage("label", "99", "interested").code == 2
    assert desk.triage("label", "no-such@id", "interested").code == 2
    assert desk.triage("label", "2", "intrested").code == 2


def test_a_label_of_a_strangers_mail_is_refused(desk: Desk) -> None:
    """It would move nobody."""
    message_id = desk.got_from("stranger@else.test", "we are interested", thread_of="nobody")
    desk.triage("run", "--once")
    ran = desk.triage("label", message_id, "interested")
    assert (ran.code, "belongs to no lead" in ran.err) == (2, True)


def test_an_explanation_names_every_rule_and_its_answer(desk: Desk) -> None:
    """By lead or by message, for people and for scripts."""
    message_id = answered(desk, "we are interested. Really")
    row = desk.triage("explain", message_id, "--json").rows[0]
    assert tuple(row) == FIELDS["explain"]
    answers = {rule["rule"]: rule["answer"] for rule in row["rules"]}
    assert answers["first interest"] == "hit"
    assert answers["refusal"] == "miss"
    assert answers["further question"] == "not_asked"
    assert row["prediction"]["clues"] == [{"words": "interested", "weight": 1.0}]
    assert (row["message_id"], row["model"], row["sentence"]) == (message_id, "words-1", "we are interested")
    text = desk.triage("explain", "ada@them.test").out
    assert "first interest" in text
    assert desk.triage("explain", "eve@them.test").code == 2


def test_an_explanation_of_a_strangers_mail_says_why_it_moved_nobody(desk: Desk) -> None:
    """The sentence carries the reason that was noted."""
    message_id = desk.got_from("stranger@else.test", "we are interested", thread_of="nobody")
    desk.triage("run", "--once")
    ran = desk.triage("explain", message_id)
    assert (ran.code, "(ignored: stranger)" in ran.err) == (2, True)


def test_a_mail_waits_for_approval_and_leaves_after_it(desk: Desk) -> None:
    """Mode approve: nothing leaves before a person said so."""
    desk.configure(CONFIG + '[sending]\nmode = "approve"\n')
    answered(desk, "we are interested")
    row = desk.triage("outbox", "list", "--json").rows[0]
    assert tuple(row) == FIELDS["outbox list"]
    assert (row["state"], desk.sender.sent) == ("awaiting_approval", [])
    assert "It costs nine euros." in desk.triage("outbox", "show", row["key"]).out
    assert "leaves in the next pass" in desk.triage("outbox", "approve", row["key"]).out
    assert desk.triage("outbox", "approve", row["key"]).code == 2
    assert desk.triage("run", "--once", "--json").rows[0]["sent"] == 1


def test_a_cancelled_mail_does_not_come_back_by_itself(desk: Desk) -> None:
    """The lead's next reply does not bring back what a person cancelled."""
    desk.configure(CONFIG + '[sending]\nmode = "approve"\n')
    answered(desk, "we are interested")
    assert "is cancelled" in desk.triage("outbox", "cancel", "info:1", "--by", "grace").out
    desk.got_from("ada@them.test", "what does it cost")
    desk.triage("run", "--once")
    row = desk.triage("outbox", "list", "--json").rows[0]
    assert (row["state"], row["error"]) == ("cancelled", "cancelled by grace")


@pytest.mark.parametrize(("word", "state"), [("--arrived", "sent"), ("--send-again", "pending")])
def test_only_a_person_decides_about_an_uncertain_mail(desk: Desk, word: str, state: str) -> None:
    """A mail whose answer was lost is never sent again by guess."""
    desk.sender.script.append("drop-silently")
    answered(desk, "we are interested")
    assert desk.triage("outbox", "list", "--state", "uncertain", "--json").rows[0]["key"] == "info:1"
    refused = desk.triage("outbox", "retry", "info:1")
    assert (refused.code, "--arrived or --send-again" in refused.err) == (2, True)
    assert desk.triage("outbox", "retry", "info:1", word).code == 0
    assert desk.triage("outbox", "list", "--json").rows[0]["state"] == state
    informed = desk.triage("leads", "list", "--json").rows[0]["info_mails_sent"]
    assert informed == (1 if word == "--arrived" else 0)


def test_a_refused_mail_can_be_tried_again(desk: Desk) -> None:
    """A person mended the address or the server."""
    desk.sender.script.append("550 5.1.1 nobody here")
    answered(desk, "we are interested")
    assert desk.triage("outbox", "list", "--json").rows[0]["state"] == "failed"
    assert desk.triage("outbox", "retry", "info:1").code == 0
    assert desk.triage("run", "--once", "--json").rows[0]["sent"] == 1


def test_the_outbox_knows_its_keys_and_states(desk: Desk) -> None:
    """Unknown names are refused with a sentence that lists the known."""
    assert desk.triage("outbox", "cancel", "info:9").code == 2
    assert "awaiting_approval" in desk.triage("outbox", "list", "--state", "lost").err


def test_messages_that_moved_nobody_are_listed_with_the_reason(desk: Desk) -> None:
    """Unmatched and probable mail has its own list."""
    desk.wrote_to("ada@them.test")
    desk.got_from("stranger@else.test", "hello", thread_of="nobody")
    desk.got_from("office@them.test", "hello", thread_of="nobody")
    desk.triage("run", "--once")
    row = desk.triage("messages", "list", "--json").rows[0]
    assert tuple(row) == FIELDS["messages list"]
    assert (row["sender"], row["why"]) == ("stranger@else.test", "stranger")
    probable = desk.triage("messages", "list", "probable", "--json").rows[0]
    assert (probable["sender"], probable["lead"]) == ("office@them.test", "ada@them.test")
    assert desk.triage("messages", "list", "odd").code == 2
    assert "hello" in desk.triage("messages", "show", str(row["message"])).out


def test_an_unmatched_message_is_read_again_once_its_lead_is_known(desk: Desk) -> None:
    """Import the lead, retry the message, and it counts."""
    message_id = desk.got_from("ada@them.test", "we are interested", thread_of="nobody")
    desk.triage("run", "--once")
    (desk.folder / "leads.csv").write_text("email\nada@them.test\n")
    desk.triage("leads", "import", "leads.csv")
    assert desk.triage("messages", "retry", message_id).out == "1 messages are read again in the next pass.\n"
    assert desk.triage("run", "--once", "--json").rows[0]["moved"] == {"mql": 1}
    refused = desk.triage("messages", "retry", message_id)
    assert (refused.code, "is processed" in refused.err) == (2, True)
