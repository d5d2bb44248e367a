"""What the digest gathers from a store, and how it is told."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.stories import until
from tests.unit.report.desk import Desk, at
from tests.unit.report.examples import full_digest, quiet_digest
from triage.domain.intents import Intent
from triage.domain.lead import Stage
from triage.domain.mail import MessageState, OutgoingState
from triage.domain.reply import Contact, Facts
from triage.errors import UserError
from triage.report import digest
from triage.report.items import SHOWN, Digest, Section


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on the second of March, nine o'clock."""
    made = Desk(tmp_path)
    with closing(made.store):
        yield made


def test_new_mqls_and_sqls_come_with_the_sentence_that_decided(desk: Desk) -> None:
    """Who moved, by which rule, in whose words."""
    ada, bob = desk.lead("Ada"), desk.lead("Bob")
    desk.says(ada, Intent.INTERESTED, "Sounds good.")
    desk.informed(ada)
    desk.says(ada, Intent.MEETING_REQUEST, "Call me.")
    desk.says(bob, Intent.INTERESTED, "Tell me more.")
    desk.now = at(2, 20)
    found = desk.digest(2)
    assert [(m.lead.name, m.sentence, m.rule) for m in found.sqls.shown] == [("Ada", "Call me.", "confirmed interest")]
    assert [(m.lead.name, m.sentence, m.rule) for m in found.mqls.shown] == [("Bob", "Tell me more.", "first interest")]


def test_a_day_that_is_over_tells_how_it_was(desk: Desk) -> None:
    """An MQL of yesterday that became an SQL today is yesterday's MQL and today's SQL."""
    ada = desk.lead("Ada")
    desk.says(ada, Intent.INTERESTED)
    desk.informed(ada)
    desk.now = at(3, 10)
    desk.says(ada, Intent.INTERESTED)
    desk.now = at(3, 11)
    yesterday, today = desk.digest(2), desk.digest(3)
    assert (yesterday.sqls.total, yesterday.mqls.total) == (0, 1)
    assert (today.sqls.total, today.mqls.total) == (1, 0)
    assert (yesterday.since, yesterday.until) == (at(2, 0), at(3, 0))


def test_nothing_falls_between_two_mails(desk: Desk) -> None:
    """Today's digest begins where the last mail ended; without one it tells a whole day."""
    desk.now = at(3, 8)
    assert desk.digest(3).since == at(2, 8)
    desk.mail("digest:2026-03-03", None, OutgoingState.SENT)
    desk.now = at(4, 11)
    assert desk.digest(4).since == at(3, 8)
    desk.now = at(20, 8)
    assert desk.digest(20).since == at(13, 8)


def test_a_label_of_today_moves_today(desk: Desk) -> None:
    """A reply of yesterday that a person labels today is news today, with the person's name."""
    ada = desk.lead("Ada")
    message = desk.says(ada, Intent.OTHER, unsure=True)
    desk.mail("digest:2026-03-02", None, OutgoingState.SENT, created_at=at(2, 23))
    desk.now = at(3, 10)
    desk.labels(ada, message, Intent.INTERESTED)
    desk.now = at(3, 12)
    (move,) = desk.digest(3).mqls.shown
    assert (move.after, move.labelled_by) == (Stage.MQL, "grace")


def test_a_correction_takes_back_what_was_told(desk: Desk) -> None:
    """An MQL of yesterday that was none is told as no longer one."""
    ada = desk.lead("Ada")
    message = desk.says(ada, Intent.INTERESTED)
    desk.mail("digest:2026-03-02", None, OutgoingState.SENT, created_at=at(2, 23))
    desk.now = at(3, 10)
    desk.labels(ada, message, Intent.NOT_INTERESTED)
    desk.now = at(3, 12)
    (move,) = desk.digest(3).fell.shown
    assert (move.before, move.after) == (Stage.MQL, Stage.DISQUALIFIED)


def test_unanswered_interest_stands_oldest_first_with_its_next_step(desk: Desk) -> None:
    """An MQL cools quickly: whoever waits longest comes first, and every lead has a next step."""
    names = ("Ada", "Bob", "Eve", "Ivy")
    leads = {}
    for number, name in enumerate(names):
        desk.now = at(2, 9 + number)
        leads[name] = desk.lead(name)
        desk.says(leads[name], Intent.INTERESTED, f"I am {name}.")
    desk.mail("info:1", leads["Ada"], OutgoingState.AWAITING_APPROVAL)
    desk.mail("info:2", leads["Bob"], OutgoingState.PENDING, error="per_hour is reached")
    desk.informed(leads["Eve"])
    desk.now = at(4, 9)
    first, second, third = desk.digest(4).unanswered.shown
    assert [first.lead.name, second.lead.name, third.lead.name] == ["Ada", "Bob", "Ivy"]
    assert (first.waits, first.sentence) == ("2 days", "I am Ada.")
    assert "triage outbox approve info:1" in first.next_step
    assert "per_hour is reached" in second.next_step
    assert third.next_step == "answer it yourself"


def test_unsure_replies_come_with_what_to_type(desk: Desk) -> None:
    """A person reads the words, sees both guesses and pastes one line."""
    ada = desk.lead("Ada")
    key = desk.says(
        ada, Intent.REFERRAL, "Ask my colleague. " * 30, unsure=True, confidence=0.6, runner_up=Intent.OTHER
    )
    (item,) = desk.digest(2).to_label.shown
    assert item.command == f"triage label {key} referral"
    assert (item.guess, item.confidence, item.runner_up, item.why) == ("referral", 0.6, "other", "")
    assert len(item.text) < 250
    desk.labels(ada, key, Intent.REFERRAL)
    assert not desk.digest(2).to_label
    other = desk.says(ada, Intent.REFERRAL, unsure=True, confidence=0.4)
    assert desk.digest(2).to_label.shown[0].command == f"triage label {other} INTENT"


def test_asks_first_what_teaches_most(desk: Desk) -> None:
    """Close calls that change what follows come first, copies of the same words last."""
    ada, unsure = desk.lead("Ada"), {"unsure": True}
    clear = desk.says(ada, Intent.NOT_INTERESTED, "perhaps", confidence=0.75, runner_up=Intent.NOT_NOW, **unsure)
    close = desk.says(ada, Intent.INTERESTED, "Well 1", confidence=0.45, runner_up=Intent.NOT_INTERESTED, **unsure)
    copy = desk.says(ada, Intent.INTERESTED, "well, 2", confidence=0.45, runner_up=Intent.NOT_INTERESTED, **unsure)
    alike = desk.says(ada, Intent.INTERESTED, "fine", confidence=0.45, runner_up=Intent.INFO_REQUESTED, **unsure)
    assert [item.message for item in desk.digest(2).to_label.shown] == [close, alike, clear, copy]


def test_letters_that_moved_nobody_are_told_apart(desk: Desk) -> None:
    """Probable, strangers, parked, and our own mail, each with why and what to do."""
    ada = desk.lead("Ada")
    desk.receive("ada@home.test", "Me again", "", MessageState.PROBABLE, lead=ada, note="other_sender")
    desk.receive("news@shop.test", "Sale", "", MessageState.IGNORED, note="stranger")
    desk.receive("me@us.test", "Sent", "", MessageState.IGNORED, note="ours")
    parked = desk.receive("", "", "", MessageState.PARKED, note="ValueError: broken")
    desk.receive("x@y.test", "", "", MessageState.RECEIVED)
    desk.now += timedelta(hours=1)
    found = desk.digest(2)
    (probable,) = found.probable.shown
    assert probable.command == "triage leads link ada@prospect.test ada@home.test"
    assert [letter.sender for letter in found.unmatched.shown] == ["news@shop.test"]
    assert (found.parked.shown[0].why, found.parked.shown[0].command) == (
        "ValueError: broken",
        f"triage messages retry {parked}",
    )
    assert found.aside == (("from ourselves", 1),)
    assert found.unread == 1


def test_the_outbox_is_told_by_what_a_person_must_do(desk: Desk) -> None:
    """Approve, send, settle, retry."""
    ada = desk.lead("Ada")
    states = (OutgoingState.AWAITING_APPROVAL, OutgoingState.DRAFT, OutgoingState.UNCERTAIN, OutgoingState.FAILED)
    for number, state in enumerate(states):
        desk.mail(f"info:{number}", ada, state)
    desk.now += timedelta(hours=1)
    found = desk.digest(2)
    sections = (found.approvals, found.drafts, found.uncertain, found.failed)
    assert [section.shown[0].command for section in sections] == [
        "triage outbox approve info:0",
        "",
        "triage outbox retry info:2 --arrived",
        "triage outbox retry info:3",
    ]


def test_dates_ahead_are_told(desk: Desk) -> None:
    """Who is away until when, who wants to hear from us soon, and whose day has come."""
    ada, bob, eve = (desk.lead(name) for name in ("Ada", "Bob", "Eve"))
    desk.says(ada, Intent.OUT_OF_OFFICE, facts=Facts(return_on=until(2026, 3, 16)))
    desk.says(bob, Intent.NOT_NOW, "Ask in March.", facts=Facts(resume_on=until(2026, 3, 12)))
    desk.says(eve, Intent.NOT_NOW, facts=Facts(resume_on=until(2026, 9, 1)))
    found = desk.digest(2)
    assert [(item.lead.name, item.day.day) for item in found.held.shown] == [("Ada", 17)]
    assert [(item.lead.name, item.day.day, item.is_due) for item in found.resuming.shown] == [("Bob", 12, False)]
    desk.now = at(12, 9)
    assert desk.digest(12).resuming.shown[0].is_due


def test_contacts_and_suppressions_are_told_once(desk: Desk) -> None:
    """What a reply of the span named or caused; tomorrow it is no news any more."""
    ada, bob = desk.lead("Ada"), desk.lead("Bob")
    tom = Contact(name="Tom", role="buyer", email="tom@prospect.test", provenance="cc")
    desk.says(ada, Intent.REFERRAL, facts=Facts(referred_to=(tom,)))
    desk.says(bob, Intent.UNSUBSCRIBE)
    desk.suppresses("@rival.test")
    desk.now = at(2, 20)
    found = desk.digest(2)
    assert [(item.name, item.provenance, item.lead.name) for item in found.contacts.shown] == [("Tom", "cc", "Ada")]
    assert [
        (item.address, item.reason, item.by) for item in sorted(found.suppressed.shown, key=lambda item: item.by)
    ] == [
        ("bob@prospect.test", "unsubscribed", "a reply"),
        ("@rival.test", "manual", "grace"),
    ]
    desk.now = at(4, 9)
    later = desk.digest(4)
    assert not later.contacts
    assert not later.suppressed


def test_counts_and_rates_per_campaign(desk: Desk) -> None:
    """Replies by intent in the span, the funnel of all time."""
    ada, bob = desk.lead("Ada"), desk.lead("Bob", campaign="autumn")
    desk.says(ada, Intent.INTERESTED)
    desk.says(ada, Intent.NOT_NOW, unsure=True)
    desk.says(bob, Intent.NOT_INTERESTED)
    desk.now += timedelta(hours=1)
    found = desk.digest(2)
    assert [(row.campaign, row.replies, row.unsure) for row in found.campaigns] == [("autumn", 1, 0), ("spring", 2, 1)]
    assert found.replies == 3
    assert [(row.campaign, row.mqls) for row in found.funnel] == [("autumn", 0), ("spring", 1), ("", 1)]


def test_health_tells_the_truth(desk: Desk) -> None:
    """Last poll, its problem, a refusal to send, and what was learned since the last digest."""
    notes = {
        "poll:good": ("ok", desk.now - timedelta(minutes=3)),
        "poll:bad": ("wrong password", desk.now - timedelta(hours=5)),
        "blocked:bad": ("550 5.7.30 no", desk.now - timedelta(hours=1)),
        "learned": ("learned from 37 labels", desk.now - timedelta(hours=2)),
    }
    found = desk.digest(2, notes)
    bad, good = found.health
    assert (bad.problem, bad.blocked, bad.ago, bad.is_well) == ("wrong password", "550 5.7.30 no", "5 hours", False)
    assert (good.ago, good.is_well) == ("3 minutes", True)
    assert found.learned == "learned from 37 labels"
    assert not found.is_quiet


def test_an_empty_day_says_so(desk: Desk) -> None:
    """Nobody has to wonder whether the digest works; empty sections are left out."""
    text = digest.render_text(desk.digest(2))
    assert "All quiet" in text
    assert "MQL" not in text
    assert "All quiet" in digest.render_html(quiet_digest())
    assert digest.subject(quiet_digest()) == "Replies of 2026-03-03: all quiet"


@pytest.mark.parametrize("render", [digest.render_text, digest.render_html])
def test_every_section_is_rendered(render: object) -> None:
    """Each section of the data is told in both forms, and none without something in it."""
    assert callable(render)
    whole = render(full_digest())
    for name, value in vars(full_digest()).items():
        if isinstance(value, Section):
            assert value.total > 0, f"the example lacks {name}"
            without = render(replace(full_digest(), **{name: Section()}))
            assert len(without) < len(whole), f"{name} is not told"


def test_html_has_inline_styles_and_escaped_words() -> None:
    """Mail programs drop style sheets; prospects do not write our HTML."""
    html = digest.render_html(full_digest())
    assert "<style" not in html
    assert "<script" not in html
    assert "Sounds &lt;b&gt;good&lt;/b&gt; &amp; fair" in html
    assert 'name="color-scheme" content="light dark"' in html


def test_long_lists_are_cut_and_counted(desk: Desk) -> None:
    """A digest stays readable on a bad day: the rest is a number and a command."""
    for number in range(SHOWN + 5):
        desk.says(desk.lead(f"P{number}"), Intent.INTERESTED)
    desk.now += timedelta(hours=1)
    found = desk.digest(2)
    assert (len(found.mqls.shown), found.mqls.total, found.mqls.more) == (SHOWN, SHOWN + 5, 5)
    assert "... and 5 more: triage leads list" in digest.render_text(found)


def test_the_subject_tells_what_matters() -> None:
    """The inbox line is a digest of the digest."""
    assert digest.subject(full_digest()) == (
        "Replies of 2026-03-03: 1 SQL, 1 MQL, 7 unanswered, 1 to label, 1 to approve"
    )


def test_a_teams_own_template_is_taken_first_and_its_mistakes_are_told(tmp_path: Path) -> None:
    """The digest can be rewritten; a wrong variable is a sentence, not a traceback."""
    folder = tmp_path / "digest"
    folder.mkdir()
    (folder / "digest.txt").write_text("{{ digest.day }}: {{ digest.sqls.total }}")
    assert digest.render_text(full_digest(), templates=tmp_path) == "2026-03-03: 1\n"
    (folder / "digest.txt").write_text("{{ digest.dya }}")
    with pytest.raises(UserError, match="dya"):
        digest.render_text(full_digest(), templates=tmp_path)


def test_a_digest_is_plain_data() -> None:
    """Two digests of the same facts are equal."""
    assert full_digest() == full_digest()
    assert isinstance(full_digest(), Digest)
