"""The way of a message, with fakes at the edges and a real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk import Desk
from triage import flow
from triage.domain.intents import Intent
from triage.domain.mail import FolderRole, MessageState, OutgoingState
from triage.errors import TransientError, UserError

ADA, BEN = "ada@prospect.test", "ben@other.test"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with one prospect that we wrote to."""
    desk = Desk(tmp_path)
    desk.write_to(ADA)
    yield desk
    desk.app.close()


def stage(desk: Desk, email: str = ADA) -> str:
    """Where a lead stands."""
    return str(desk.lead(email).state.stage.value)


def test_interest_information_confirmation(desk: Desk) -> None:
    """MQL, one mail, SQL; a pass without news changes nothing."""
    desk.reply(ADA, "interested: tell me more")
    result = desk.passes()
    assert (stage(desk), result.tally.sent, result.tally.leads) == ("mql", 1, 1)
    desk.reply(ADA, "interested: this is it", to=desk.letters[0])
    desk.passes()
    assert stage(desk) == "sql"
    assert not any(vars(desk.passes().tally).get(key) for key in ("received", "processed", "sent"))


def test_an_outbound_mail_seen_after_its_reply_still_finds_it(desk: Desk) -> None:
    """A reply to a lead that is not known yet is a stranger's; the sent folder is read first in every pass."""
    desk.write_to(BEN)
    desk.reply(BEN, "interested: yes")
    desk.passes()
    assert stage(desk, BEN) == "mql"


def test_a_lost_answer_after_data_is_uncertain_and_never_sent_again(desk: Desk) -> None:
    """Nobody gets a second mail by guess."""
    desk.sender.script.append("drop")
    desk.reply(ADA, "interested: yes")
    desk.passes()
    (row,) = desk.outbox
    assert row.state is OutgoingState.UNCERTAIN
    for _ in range(3):
        desk.passes()
    assert len(desk.sender.sent) == 1
    desk.box.deliver(desk.sender.sent[0].raw, folder="Sent", received_at=desk.clock.now())
    desk.passes()
    assert desk.outbox[0].state is OutgoingState.SENT
    assert desk.lead(ADA).state.info_mails_sent == 1


def test_a_crash_while_sending_leaves_an_uncertain_mail(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """``sending`` was committed before the server heard of it."""

    def die(mail: object) -> None:
        raise KeyboardInterrupt

    desk.reply(ADA, "interested: yes")
    monkeypatch.setattr(desk.sender, "send", die)
    with pytest.raises(KeyboardInterrupt):
        desk.passes()
    monkeypatch.undo()
    desk.app.close()
    desk.start()
    desk.passes()
    assert desk.outbox[0].state is OutgoingState.UNCERTAIN
    assert not desk.sender.sent


def test_a_deferred_mail_is_tried_again_later_and_a_rejected_one_never(desk: Desk) -> None:
    """4xx waits with back-off, 5xx is final."""
    desk.sender.script.extend(["451 4.7.1 later", "550 5.1.1 no such user"])
    desk.reply(ADA, "interested: yes")
    desk.passes()
    assert desk.outbox[0].state is OutgoingState.PENDING
    desk.passes()
    assert desk.sender.script, "not before its time"
    desk.clock.step(hours=1)
    desk.passes()
    assert desk.outbox[0].state is OutgoingState.FAILED
    desk.clock.step(days=3)
    desk.passes()
    assert not desk.sender.sent


def test_a_poison_reply_is_parked_and_stops_nobody(desk: Desk) -> None:
    """Three attempts, then a person; the others go on at once."""
    desk.write_to(BEN)
    desk.reply(ADA, "poison: x")
    desk.reply(BEN, "interested: yes")
    for _ in range(4):
        desk.passes()
    assert stage(desk, BEN) == "mql"
    (parked,) = desk.app.store.reading().parked()
    assert "breaks the program" in str(parked)


def test_a_broken_classifier_stops_the_pass_and_costs_no_reply_its_attempts(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model that fails on anything is no reply's fault: nothing is parked, and the next model reads them."""

    def fail(utterances: object) -> None:
        raise ValueError("shapes do not fit")

    desk.reply(ADA, "interested: yes")
    monkeypatch.setattr(desk.app.classifier, "predict", fail)
    for _ in range(5):
        with pytest.raises(UserError, match="models rollback"):
            desk.passes()
    monkeypatch.undo()
    desk.passes()
    assert stage(desk) == "mql"


def test_a_stop_in_the_middle_of_a_round_costs_no_attempts(desk: Desk) -> None:
    """However often the daemon is stopped, what it did not come to is not parked for it."""
    desk.passes()
    for _ in range(3):
        desk.reply(ADA, "interested: yes")
    flow.receive(desk.app.parts, "outreach", desk.box, flow.Tally())
    for _ in range(6):
        asked = iter([False, True])
        flow.process(desk.app.parts, flow.Tally(), stop=lambda asked=asked: next(asked, True))  # type: ignore[misc]
    desk.passes()
    assert not desk.app.store.reading().parked()
    assert stage(desk) == "mql"


def test_a_renumbered_folder_changes_nothing(desk: Desk) -> None:
    """A new UIDVALIDITY lists everything again; the fingerprint knows it."""
    desk.reply(ADA, "interested: yes")
    desk.passes()
    box = desk.box.boxes["INBOX"]
    box.uidvalidity, box.messages = 2, {uid + 40: m for uid, m in box.messages.items()}
    box.messages = {uid: type(m)(**{**vars(m), "uid": uid}) for uid, m in box.messages.items()}
    result = desk.passes()
    assert result.tally.duplicates == 1
    assert len(desk.sender.sent) == 1


def test_a_correction_cancels_lifts_and_lists_what_is_out(desk: Desk) -> None:
    """What followed from the wrong label is undone as far as it can be."""
    desk.reply(ADA, "interested: yes")
    desk.passes()
    message = desk.app.store.reading().messages(state=MessageState.PROCESSED, lead=desk.lead(ADA).lead.id)[0].id
    change = flow.correct(desk.app.parts, message, Intent.NOT_INTERESTED, by="grace")
    assert stage(desk) == "disqualified"
    assert any("has left" in sentence for sentence in change.beyond)
    flow.correct(desk.app.parts, message, Intent.UNSUBSCRIBE, by="grace")
    assert desk.lead(ADA).suppressed is not None
    change = flow.correct(desk.app.parts, message, Intent.INTERESTED, by="grace")
    assert desk.lead(ADA).suppressed is None
    assert any("may be mailed again" in sentence for sentence in change.undone)
    desk.passes()
    assert len(desk.sender.sent) == 1


def test_a_suppression_is_asked_again_in_the_moment_of_sending(desk: Desk) -> None:
    """An opt-out that comes while the mail waits stops it."""
    desk.sender.script.append("451 later")
    desk.reply(ADA, "interested: yes")
    desk.passes()
    desk.reply(ADA, "unsubscribe: stop it")
    desk.clock.step(hours=1)
    desk.passes()
    assert not desk.sender.sent
    assert desk.outbox[0].state is OutgoingState.CANCELLED


def test_an_unsure_reply_holds_a_waiting_mail_until_a_person_labels_it(desk: Desk) -> None:
    """Nothing irreversible happens on a guess."""
    desk.sender.script.append("451 later")
    desk.reply(ADA, "interested: yes")
    desk.passes()
    desk.reply(ADA, "not_interested?: hm")
    desk.clock.step(hours=1)
    desk.passes()
    assert not desk.sender.sent
    asked = desk.app.store.reading().messages(state=MessageState.PROCESSED, role=FolderRole.INBOX)[0]
    flow.correct(desk.app.parts, asked.id, Intent.INTERESTED, by="grace")
    desk.clock.step(minutes=10)
    desk.passes()
    assert len(desk.sender.sent) == 1


def test_a_mailbox_that_cannot_send_keeps_its_mail_and_says_why(desk: Desk) -> None:
    """Nothing is lost for want of an SMTP table."""
    desk.app.senders = {}
    desk.reply(ADA, "interested: yes")
    desk.passes()
    (row,) = desk.outbox
    assert (row.state, "no [smtp] table" in row.error) == (OutgoingState.PENDING, True)


def test_a_failing_mailbox_is_named_and_loses_nothing(desk: Desk) -> None:
    """The next pass takes it up."""
    desk.passes()
    desk.reply(ADA, "interested: yes")
    desk.box.error = TransientError("the server hung up")
    assert "hung up" in desk.passes().failures["outreach"]
    desk.box.error = None
    desk.passes()
    assert stage(desk) == "mql"


def test_our_own_mail_in_the_inbox_moves_nobody(desk: Desk) -> None:
    """Copies, colleagues and the digest are ours."""
    desk.reply(ADA, "interested: yes", sender="grace@us.test")
    result = desk.passes()
    assert (stage(desk), result.tally.ignored) == ("contacted", 1)


def test_a_colleague_is_shown_and_not_taken_for_the_lead(desk: Desk) -> None:
    """Same company, no thread of ours: probable."""
    desk.passes()
    stray = desk.reply(ADA, "interested: yes", sender="boss@prospect.test")
    del stray["In-Reply-To"], stray["References"]
    uid = max(desk.box.boxes["INBOX"].messages)
    desk.box.expunge(uid)
    desk.box.deliver(stray.as_bytes(), received_at=desk.clock.now())
    result = desk.passes()
    assert (stage(desk), result.tally.probable) == ("contacted", 1)
    assert "boss@prospect.test" in str(desk.lead(ADA).probable)
