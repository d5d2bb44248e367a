"""The main job, end to end: real IMAP, real SMTP, real processes."""

import os
import signal
from collections.abc import Callable

from tests.scenarios.world import World, mail, wait_for

ADA, BEN, CLEO, DORA = "ann@alpha.test", "ben@beta.test", "cleo@gamma.test", "dora@delta.test"


def test_a_reply_makes_an_mql_gets_the_information_and_its_answer_makes_an_sql(world: World) -> None:
    """The whole way; the same twice over changes nothing."""
    for prospect in (ADA, BEN, CLEO, DORA):
        world.write_to(prospect)
    first = world.reply(ADA, "Sounds interesting, please send me more information.")
    world.reply(BEN, "Not interested, thank you.")
    world.reply(CLEO, "Please remove me from your list and never write to me again.")
    world.deliver(mail("news@shop.test", "ada@us.test", "Our weekly offers", "Buy now!", List_Id="<offers.shop.test>"))
    world.triage("run", "--once")
    assert world.lead(ADA)["stage"] == "mql"
    assert world.lead(BEN)["stage"] == "disqualified"
    assert (world.lead(CLEO)["suppressed"], world.lead(DORA)["stage"]) == ("unsubscribed", "contacted")
    (info,) = world.smtp.messages
    assert info["To"].endswith(f"{ADA}>") or info["To"] == ADA
    assert info["In-Reply-To"] == first["Message-ID"]
    assert str(first["Message-ID"]) in info["References"]
    assert info["Auto-Submitted"] == "auto-replied"

    world.reply(ADA, "Great, that is what we need. Can we have a call on Tuesday?", to=info)
    world.triage("run", "--once")
    lead = world.lead(ADA)
    assert (lead["stage"], lead["info_mails_sent"]) == ("sql", 1)
    digest = world.triage("digest").stdout
    assert ADA in digest
    assert "Tuesday" in digest

    before = world.rows("leads", "list")
    world.triage("run", "--once")
    world.triage("run", "--once")
    assert world.rows("leads", "list") == before
    assert len(world.smtp.messages) == 1
    assert {row["email"] for row in before} == {ADA, BEN, CLEO, DORA}


def test_the_daemon_reacts_at_once_and_survives_being_killed(world: World) -> None:
    """IDLE wakes it; kill -9 between passes loses nothing and sends nothing twice; SIGTERM exits with 0."""
    world.write_to(ADA)
    with world.daemon() as process:
        wait_for(lambda: "outreach" in world.log())
        world.reply(ADA, "Yes please, tell me more about it!")
        wait_for(lambda: world.smtp.messages)
        os.kill(process.pid, signal.SIGKILL)
        process.wait(10)
    (info,) = world.smtp.messages
    world.reply(ADA, "We want this. What would a contract for 40 machines cost?", to=info)
    with world.daemon():
        wait_for(lambda: world.lead(ADA)["stage"] == "sql")
    assert len(world.smtp.messages) == 1
    assert "contract for 40" not in world.log(), "logs carry ids, not the text of replies"


def test_a_second_daemon_on_the_same_database_is_refused(world: World) -> None:
    """With a clear message."""
    with world.daemon():
        wait_for(lambda: "outreach" in world.log())
        done = world.triage("run", "--once", check=False)
    assert done.returncode == 2
    assert "Another triage works on this database" in done.stderr


def test_the_first_start_answers_no_old_mail(make_world: Callable[..., World]) -> None:
    """Old interest is labelled only; what comes afterwards is answered."""
    world = make_world(start_from="now")
    world.write_to(ADA)
    world.write_to(BEN)
    world.write_to(CLEO)
    world.reply(ADA, "Sounds interesting, please send me more information.")
    world.reply(CLEO, "Unsubscribe me please, do not contact me again.")
    world.triage("run", "--once")
    assert world.lead(ADA)["stage"] == "contacted"
    assert world.lead(CLEO)["suppressed"] == "unsubscribed"
    world.reply(BEN, "Sounds interesting, please send me more information.")
    world.triage("run", "--once")
    assert world.lead(BEN)["stage"] == "mql"
    assert len(world.smtp.messages) == 1


def test_a_dry_run_says_what_it_would_do_and_changes_nothing(world: World) -> None:
    """Neither the database nor a server."""
    world.write_to(ADA)
    world.reply(ADA, "Sounds interesting, please send me more information.")
    done = world.triage("run", "--once", "--dry-run")
    assert "mql" in done.stdout.lower()
    assert not world.smtp.messages
    assert world.rows("leads", "list") == []


def test_a_correction_undoes_what_the_wrong_label_did(make_world: Callable[..., World]) -> None:
    """The pending mail is cancelled, the stage put back; a mail that left is listed."""
    world = make_world(extra='[sending]\nmode = "approve"\n')
    world.write_to(ADA)
    first = world.reply(ADA, "Sounds interesting, please send me more information.")
    world.triage("run", "--once")
    (waiting,) = world.rows("outbox", "list")
    assert waiting["state"] == "awaiting_approval"
    done = world.triage("label", str(first["Message-ID"]), "not_interested")
    assert "cancelled" in done.stdout
    assert world.lead(ADA)["stage"] == "disqualified"
    assert world.rows("outbox", "list")[0]["state"] == "cancelled"
    world.triage("run", "--once")
    assert not world.smtp.messages


def test_an_approved_mail_leaves_once(make_world: Callable[..., World]) -> None:
    """Mode approve waits for a person."""
    world = make_world(extra='[sending]\nmode = "approve"\n')
    world.write_to(ADA)
    world.reply(ADA, "Sounds interesting, please send me more information.")
    world.triage("run", "--once")
    assert not world.smtp.messages
    (waiting,) = world.rows("outbox", "list")
    world.triage("outbox", "approve", waiting["key"])
    world.triage("run", "--once")
    assert len(world.smtp.messages) == 1


def test_a_draft_waits_in_drafts_and_counts_when_it_is_seen_in_sent(make_world: Callable[..., World]) -> None:
    """Mode draft: a person sends it with their own client."""
    world = make_world(extra='[sending]\nmode = "draft"\n')
    world.write_to(ADA)
    world.reply(ADA, "Sounds interesting, please send me more information.")
    world.triage("run", "--once")
    assert not world.smtp.messages
    drafts = [path for path in world.imap.maildir(world.user).rglob("*") if ".Drafts" in str(path) and path.is_file()]
    (draft,) = [path for path in drafts if path.parent.name in ("cur", "new")]
    assert world.lead(ADA)["info_mails_sent"] == 0
    world.imap.deliver(draft.read_bytes(), folder="Sent", user=world.user)
    world.triage("run", "--once")
    assert world.lead(ADA)["info_mails_sent"] == 1


def test_an_answer_from_another_address_is_probable_and_counts_once_confirmed(world: World) -> None:
    """Aliases are shown, never guessed; `leads link` settles it."""
    world.write_to(ADA)
    world.reply(ADA, "Sounds interesting, please send me more information.", sender="a.smith@alpha.test")
    world.triage("run", "--once")
    lead = world.lead(ADA)
    assert lead["stage"] == "contacted"
    assert "a.smith@alpha.test" in str(lead["probable_contacts"])
    world.triage("leads", "link", ADA, "a.smith@alpha.test")
    assert world.lead(ADA)["stage"] == "mql"


def test_explain_names_every_rule_and_the_sentence(world: World) -> None:
    """A person asks why a lead is where it is."""
    world.write_to(ADA)
    world.reply(ADA, "Sounds interesting, please send me more information.")
    world.triage("run", "--once")
    text = world.triage("explain", ADA).stdout
    for words in ("first interest", "refusal", "opt-out", "more information"):
        assert words in text


def test_a_hard_bounce_suppresses_the_address(world: World) -> None:
    """A delivery report finds its lead by the failed recipient."""
    world.write_to(ADA)
    report = (
        "From: MAILER-DAEMON@mx.us.test\nTo: ada@us.test\nSubject: Undelivered Mail Returned to Sender\n"
        "Auto-Submitted: auto-replied\nMIME-Version: 1.0\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n'
        "--b\nContent-Type: text/plain\n\nThe mail system: user unknown\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.us.test\n\n"
        f"Final-Recipient: rfc822; {ADA}\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 user unknown\n\n--b--\n"
    )
    world.imap.deliver(report.encode(), user=world.user)
    world.triage("run", "--once")
    assert world.lead(ADA)["suppressed"] == "bounced"
