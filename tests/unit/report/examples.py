"""A digest in which every section has something to say, and one of a quiet day."""

from datetime import UTC, date, datetime, timedelta

from triage.domain.intents import Intent
from triage.domain.lead import Lead, Stage
from triage.report.funnel import CampaignFunnel
from triage.report.items import (
    CampaignDay,
    Digest,
    Health,
    Later,
    Letter,
    Mail,
    OptOut,
    Proposed,
    Section,
    ToLabel,
    Waiting,
    listed,
)
from triage.report.moves import Move

DAY = date(2026, 3, 3)
NOW = datetime(2026, 3, 3, 7, 0, tzinfo=UTC)


def lead(number: int, name: str, company: str = "", campaign: str = "spring") -> Lead:
    """A lead at a made-up company."""
    email = f"{name.split()[0].lower()}@{(company or 'mail').split()[0].lower()}.test"
    return Lead(id=number, email=email, name=name, company=company, campaign=campaign)


GRACE = lead(1, "Grace Hopper", "Harbour Lines")
ALAN = lead(2, "Alan Turing", "Bletchley Print", "autumn")
MARY = lead(3, "Mary Somerville", "Orbit & Sons")
EMMY = Lead(id=4, email="emmy@rings.test", campaign="spring")


def quiet_digest() -> Digest:
    """A day on which nothing happened."""
    well = Health(mailbox="outreach", polled_at=NOW, ago="2 minutes")
    return Digest(day=DAY, since=NOW - timedelta(days=1), until=NOW, zone="Europe/Berlin", health=(well,))


def full_digest() -> Digest:
    """A day on which everything happened."""
    return Digest(
        day=DAY,
        since=NOW - timedelta(days=1),
        until=NOW,
        zone="Europe/Berlin",
        **_moves(),
        unanswered=_unanswered(),
        to_label=_to_label(),
        **_outbox(),
        **_letters(),
        contacts=_contacts(),
        resuming=_resuming(),
        held=listed([Later(lead=EMMY, day=date(2026, 3, 16), why="away")]),
        suppressed=_suppressed(),
        campaigns=_campaigns(),
        funnel=_funnel(),
        aside=(("from ourselves", 2),),
        warnings=("otto@motor.test: our sending was refused, not the address",),
        health=_health(),
        unread=3,
        learned="Learned from 37 labels: on your mail right in 91 % instead of 84 %, not now from 61 to 83.",
    )


def _moves() -> dict[str, Section[Move]]:
    sql = Move(
        lead=GRACE,
        before=Stage.MQL,
        after=Stage.SQL,
        at=NOW - timedelta(hours=3),
        rule="confirmed interest",
        sentence="That is what we need, could you call me on Thursday?",
    )
    mql = Move(
        lead=ALAN,
        before=Stage.CONTACTED,
        after=Stage.MQL,
        at=NOW - timedelta(hours=20),
        rule="first interest",
        sentence='Sounds <b>good</b> & fair,\nplease send "the deck".',
        labelled_by="ada",
    )
    fell = Move(
        lead=MARY,
        before=Stage.MQL,
        after=Stage.DISQUALIFIED,
        at=NOW - timedelta(hours=5),
        rule="refusal",
        sentence="Now that I have seen it: not for us.",
    )
    return {"sqls": listed([sql]), "mqls": listed([mql]), "fell": listed([fell])}


def _unanswered() -> Section[Waiting]:
    first = Waiting(
        lead=EMMY,
        stage="MQL",
        since=NOW - timedelta(days=3),
        waits="3 days",
        sentence="Does it also read Czech?",
        next_step="answer it yourself",
    )
    second = Waiting(
        lead=ALAN,
        stage="MQL",
        since=NOW - timedelta(hours=20),
        waits="20 hours",
        sentence='Sounds good, please send "the deck".',
        next_step="the information mail waits for you: triage outbox approve info:2",
    )
    return Section(shown=(first, second), total=7)


def _to_label() -> Section[ToLabel]:
    item = ToLabel(
        message=42,
        lead=MARY,
        received_at=NOW - timedelta(hours=9),
        text="Well. Perhaps. My colleague decides such things, and she is hard to please ...",
        why="from another address than the lead's: a person decides who it is",
        guess="referral",
        confidence=0.48,
        runner_up="not now",
        command="triage label 42 INTENT",
    )
    return listed([item])


def _outbox() -> dict[str, Section[Mail]]:
    def mail(key: str, why: str = "", command: str = "") -> Section[Mail]:
        since = NOW - timedelta(hours=4)
        row = Mail(
            key=key, recipient="alan@bletchley.test", template="information", since=since, why=why, command=command
        )
        return listed([row])

    return {
        "approvals": mail("info:2", command="triage outbox approve info:2"),
        "drafts": mail("info:5"),
        "uncertain": mail("info:6", "the answer was lost", "triage outbox retry info:6 --arrived"),
        "failed": mail("info:8", "550 5.1.1 no such user", "triage outbox retry info:8"),
    }


def _letters() -> dict[str, Section[Letter]]:
    def letter(number: int, sender: str, subject: str, **more: str) -> Section[Letter]:
        row = Letter(message=number, sender=sender, subject=subject, received_at=NOW - timedelta(hours=6), **more)  # type: ignore[arg-type]
        return listed([row])

    return {
        "probable": letter(
            51,
            "G. Hopper <grace@home.test>",
            "Re: your offer",
            why="in the lead's thread",
            lead=GRACE.email,
            command="triage leads link grace@harbour.test grace@home.test",
        ),
        "unmatched": letter(52, "News <news@shop.test>", "Everything must go"),
        "parked": letter(53, "(unreadable)", "", why="ValueError: broken", command="triage messages retry 53"),
    }


def _contacts() -> Section[Proposed]:
    return listed(
        [Proposed(lead=MARY, name="Sofia K.", email="sofia@rings.test", role="CTO", phone="", provenance="text")]
    )


def _resuming() -> Section[Later]:
    due = Later(lead=ALAN, day=DAY, why="wants to hear from us", sentence="Ask me again in March.", is_due=True)
    soon = Later(lead=GRACE, day=date(2026, 3, 12), why="wants to hear from us")
    return listed([due, soon])


def _suppressed() -> Section[OptOut]:
    at = NOW - timedelta(hours=2)
    return listed(
        [
            OptOut(address="otto@motor.test", reason="unsubscribed", by="a reply", at=at),
            OptOut(address="@spam.test", reason="manual", by="ada", at=at),
        ]
    )


def _campaigns() -> tuple[CampaignDay, ...]:
    return (
        CampaignDay(campaign="autumn", intents=((Intent.INTERESTED, 2),), replies=2, unsure=0),
        CampaignDay(
            campaign="spring",
            intents=((Intent.NOT_INTERESTED, 5), (Intent.OUT_OF_OFFICE, 4), (Intent.MEETING_REQUEST, 1)),
            replies=10,
            unsure=1,
        ),
    )


def _funnel() -> tuple[CampaignFunnel, ...]:
    autumn = CampaignFunnel(campaign="autumn", leads=80, replied=9, mqls=4, informed=4, sqls=1, accepted=0, won=0)
    spring = CampaignFunnel(campaign="spring", leads=240, replied=31, mqls=0, informed=0, sqls=0, accepted=0, won=0)
    whole = CampaignFunnel(campaign="", leads=320, replied=40, mqls=4, informed=4, sqls=1, accepted=0, won=0)
    return autumn, spring, whole


def _health() -> tuple[Health, ...]:
    ill = Health(
        mailbox="second",
        polled_at=NOW - timedelta(hours=5),
        ago="5 hours",
        problem="imap.example.com refuses the password of ada@example.com: make an app password.",
        blocked="550 5.7.30 basic authentication is off",
    )
    return Health(mailbox="outreach", polled_at=NOW, ago="2 minutes"), ill
