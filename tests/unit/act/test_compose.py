"""Whole mails to prospects, sales and the team."""

from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.stories import ADA, Story, until
from tests.unit.act.settings import TEXT, settings
from triage.act.compose import MailComposer
from triage.domain.decision import Effect, EffectKind
from triage.domain.events import ReplyReceived
from triage.domain.intents import Intent
from triage.domain.mail import OutgoingMail, OutgoingState, SendMode
from triage.domain.reply import Address, Contact, Facts, Reply
from triage.errors import UserError

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
INFO = Effect(kind=EffectKind.SEND_INFO, key="info:7", message=3)
REPLY = Reply(
    message_id="r1@prospect.test",
    in_reply_to=("cold@us.test",),
    references=("first@us.test", "cold@us.test"),
    sender=Address(email="ada@prospect.test", name="Ada Byron"),
    cc=(Address(email="boss@prospect.test"),),
    reply_to=(Address(email="elsewhere@evil.test"),),
    subject="AW: Paper",
    date=NOW,
    text="Klingt gut.\n\nWas kostet es?",
    language="de",
    facts=Facts(questions=("Was kostet es?",)),
)


def read(mail: OutgoingMail | None) -> EmailMessage:
    """The mail as its reader's program sees it."""
    assert mail is not None
    return message_from_bytes(mail.raw, policy=policy.default)  # type: ignore[return-value]


def text_of(mail: OutgoingMail | None, kind: str = "plain") -> str:
    """One of its bodies."""
    body = read(mail).get_body((kind,))
    return body.get_content().replace("\r\n", "\n") if body else ""


def info(extra: str = "", reply: Reply = REPLY, *, text: str = TEXT, **changes: object) -> OutgoingMail:
    """The information mail under a configuration."""
    composer = MailComposer(settings(extra, text=text))
    return composer.info_mail(replace(ADA, **changes), reply, effect=INFO, campaign="spring", now=NOW)  # type: ignore[arg-type]


def test_the_answer_stands_in_the_prospects_thread() -> None:
    """Every mail program shows it under the reply, and every answer to it finds the lead."""
    mail = info()
    headers = read(mail)
    assert headers["Subject"] == "Re: Paper"
    assert headers["In-Reply-To"] == "<r1@prospect.test>"
    token, *thread = headers["References"].split()
    assert token.startswith("<triage-7-")
    assert thread == ["<first@us.test>", "<cold@us.test>", "<r1@prospect.test>"]
    assert headers["Message-ID"] == f"<{mail.message_id}>"


def test_it_says_that_a_machine_sent_it() -> None:
    """RFC 3834 and its relatives: no vacation notice answers it, and our own reader knows it."""
    headers = read(info())
    assert headers["Auto-Submitted"] == "auto-replied"
    assert headers["X-Auto-Response-Suppress"] == "All"
    assert headers["X-Triage-Key"] == "info:7"


def test_it_goes_to_the_lead_and_nobody_else() -> None:
    """Whatever Reply-To, Cc or From the reply carries, only the stored address is written to."""
    mail = info()
    headers = read(mail)
    assert mail.recipient == "ada@prospect.test"
    assert [each.addr_spec for each in headers["To"].addresses] == ["ada@prospect.test"]
    assert headers["Cc"] is headers["Bcc"] is headers["Reply-To"] is None
    assert str(headers["From"]) == "Ada Byron <ada@us.test>"
    assert b"evil.test" not in mail.raw


def test_it_is_written_in_the_prospects_language() -> None:
    """A German reply gets the German mail, a reply in a language without a template the default one."""
    assert "Guten Tag Ada Byron" in text_of(info())
    assert info().template == "information/de"
    assert "Hello Ada" in text_of(info(reply=replace(REPLY, language="pt")))
    assert info(reply=replace(REPLY, language="")).template == "information"


def test_an_imported_language_helps_where_the_reply_is_too_short() -> None:
    """An "ok" has no language; a column of the import has."""
    short = replace(REPLY, language="")
    assert info(reply=short, fields=(("language", "fr"),)).template == "information/fr"


def test_a_language_without_the_campaigns_values_is_left_out() -> None:
    """A campaign that wrote no German information never sends a German frame around English words."""
    text = TEXT.replace("information_de", "other")
    assert info(text=text).template == "information"
    assert MailComposer(settings(text=text)).languages("spring") == ("es", "fr")


def test_values_and_html_are_safe() -> None:
    """The plain part has the link as it is, the HTML part escapes it."""
    mail = info(reply=replace(REPLY, language="en", text="<script>alert(1)</script>"), name="Ada <b>")
    assert "https://us.test/a?b=1&c=2" in text_of(mail)
    assert 'href="https://us.test/a?b=1&amp;c=2"' in text_of(mail, "html")
    assert "<script>" not in text_of(mail, "html")


def test_the_same_call_gives_the_same_bytes() -> None:
    """Nothing random is in a mail: a golden file can hold it."""
    assert info() == info()


def test_a_reply_without_any_id_or_date_is_answered_too() -> None:
    """Broken mail gets an answer with a thread of its own."""
    headers = read(info(reply=Reply(subject="", text="Yes please", date=datetime.max.replace(tzinfo=UTC))))
    assert headers["In-Reply-To"] is None
    assert headers["References"].startswith("<triage-7-")
    assert headers["Subject"] == "Re: your message"


@pytest.mark.parametrize(
    ("mode", "state"),
    [
        (SendMode.SEND, OutgoingState.PENDING),
        (SendMode.DRAFT, OutgoingState.PENDING),
        (SendMode.APPROVE, OutgoingState.AWAITING_APPROVAL),
    ],
)
def test_the_mode_decides_where_a_mail_begins(mode: SendMode, state: OutgoingState) -> None:
    """In mode approve nothing leaves before a person said so."""
    mail = info(text=TEXT + f'\n[sending]\nmode = "{mode.value}"\n')
    assert (mail.mode, mail.state) == (mode, state)


def test_an_absence_holds_the_mail() -> None:
    """The day before which nothing may leave comes from the decision."""
    composer = MailComposer(settings())
    effect = replace(INFO, not_before=date(2026, 3, 9))
    assert composer.info_mail(ADA, REPLY, effect=effect, campaign="spring", now=NOW).hold_until == date(2026, 3, 9)


@pytest.mark.parametrize(
    ("configured", "want", "one_click"),
    [
        ("", "<mailto:ada@us.test?subject=unsubscribe>", None),
        ("mailto:stop@us.test", "<mailto:stop@us.test?subject=unsubscribe>", None),
        ("mailto:stop@us.test?subject=off", "<mailto:stop@us.test?subject=off>", None),
        (
            "https://us.test/off?who={email}",
            "<https://us.test/off?who=ada@prospect.test>, <mailto:ada@us.test?subject=unsubscribe>",
            "List-Unsubscribe=One-Click",
        ),
    ],
)
def test_unsubscribing_is_one_click(configured: str, want: str, one_click: str | None) -> None:
    """RFC 2369, and RFC 8058 where there is a page for it."""
    headers = read(info(text=TEXT + f'\n[sending]\nunsubscribe = "{configured}"\n'))
    assert " ".join(headers["List-Unsubscribe"].split()) == want
    assert headers["List-Unsubscribe-Post"] == one_click


def test_a_campaign_that_is_gone_is_named() -> None:
    """Nobody gets another campaign's information by guess."""
    with pytest.raises(UserError, match="no campaign 'gone'"):
        MailComposer(settings()).info_mail(ADA, REPLY, effect=INFO, campaign="gone", now=NOW)


def test_every_problem_is_told_when_it_is_loaded(tmp_path: Path) -> None:
    """A wrong template, a missing value and a wrong address stop the start, all in one list, not a mail at night."""
    mail = tmp_path / "mail" / "mine"
    mail.mkdir(parents=True)
    (mail / "subject.txt").write_text("Re: {{ reply.subjct }}")
    (mail / "body.txt").write_text("{{ values.price }}")
    text = TEXT.replace("sales@us.test", "nobody").replace(
        'mailbox = "outreach"', 'mailbox = "outreach"\ntemplate = "mine"'
    )
    with pytest.raises(UserError) as caught:
        MailComposer(settings(f'templates = "{tmp_path}"\n', text=text))
    told = "\n".join(caught.value.problems)
    assert len(caught.value.problems) == 3
    assert "reply.subjct (did you mean reply.subject?)" in told
    assert "[campaigns.spring.values]" in told
    assert "'nobody' is no e-mail address" in told


def test_the_shipped_mail_asks_for_its_information() -> None:
    """An information mail without information is refused at the start."""
    with pytest.raises(UserError) as caught:
        MailComposer(settings(text=TEXT.replace("information =", "wrong =")))
    assert "values.information" in caught.value.problems[0]


@pytest.mark.parametrize("language", ["", "de", "fr", "es"])
def test_the_preview_is_a_whole_mail(language: str) -> None:
    """Each language can be looked at with sample data."""
    mail = MailComposer(settings()).preview("spring", language=language, now=NOW)
    assert mail.template == f"information/{language}".rstrip("/")
    assert "Grace Hopper" in text_of(mail)
    assert mail.raw.isascii()


def story() -> Story:
    """A lead's way to an SQL, with everything that sales wants to know."""
    facts = Facts(
        questions=("What does it cost?",),
        phone="+44 20 7946 0018",
        amounts=("500 euros",),
        resume_on=until(2026, 5, 1),
        referred_to=(Contact(name="Tom", role="buyer", email="tom@prospect.test"),),
    )
    told = Story().says(Intent.INFO_REQUESTED, facts=facts).informed()
    return told.says(Intent.OUT_OF_OFFICE).says(Intent.NOT_NOW).labelled(Intent.MEETING_REQUEST)


def hand_over(text: str = TEXT) -> OutgoingMail | None:
    """The hand-over of that lead."""
    told = story()
    effect = next(each for each in told.outcome.effects if each.kind is EffectKind.TELL_SALES)
    reply = Reply(text="We like it.\nCall me.")
    history = [(event, reply if isinstance(event, ReplyReceived) else None) for event in told.events]
    lead = replace(ADA, fields=(("title", "CTO"),))
    return MailComposer(settings(text=text)).hand_over(lead, told.outcome.state, history, effect=effect, now=NOW)


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_sales_gets_the_whole_history(kind: str) -> None:
    """Nothing is lost on hand-over: every reply with date and intent, our mails, the rule, and how to reach them."""
    told = text_of(hand_over(), kind)
    for words in (
        "confirmed interest",
        "2026-03-02",
        "info requested",
        "meeting request, labelled by grace",
        "A machine wrote (out of office)",
        "We sent the information mail",
        "Call me.",
        "+44 20 7946 0018",
        "What does it cost?",
        "500 euros",
        "2026-05-01",
        "Tom, buyer, tom@prospect.test (from the text)",
        "CTO",
    ):
        assert words in told


def test_a_hand_over_goes_to_everybody_named() -> None:
    """Its key and recipients are those of the effect and the configuration; machines do not answer it."""
    mail = hand_over()
    assert mail is not None
    assert mail.key.startswith("sql:7:")
    assert mail.recipient == "sophie@us.test, sales@us.test"
    headers = read(mail)
    assert [each.display_name for each in headers["To"].addresses] == ["Söphie", ""]
    assert headers["Auto-Submitted"] == "auto-generated"


def test_nobody_to_tell_is_no_mail() -> None:
    """Without recipients there is neither hand-over nor digest mail."""
    text = TEXT.partition("[sales]")[0]
    assert hand_over(text) is None
    composer = MailComposer(settings(text=text))
    assert composer.digest_mail(NOW.date(), subject="s", text="t", html="", now=NOW) is None


def test_how_sales_accepts_is_told_where_it_must() -> None:
    """With acceptance on, the hand-over says what to type."""
    text = TEXT.replace("[sales]", "[sales]\nacceptance = true")
    assert "triage leads accept ada@prospect.test" in text_of(hand_over(text))
    assert "triage leads accept" not in text_of(hand_over())


def test_a_digest_mail_is_one_per_day() -> None:
    """Its key is the local day, and our own reader knows it by its header."""
    mail = MailComposer(settings()).digest_mail(NOW.date(), subject="Day", text="text", html="<p>html</p>", now=NOW)
    assert mail is not None
    assert (mail.key, mail.recipient, mail.lead) == ("digest:2026-03-02", "team@us.test", None)
    assert read(mail)["X-Triage-Key"] == "digest:2026-03-02"
    assert text_of(mail) == "text\n"
    assert text_of(mail, "html") == "<p>html</p>\n"


def test_the_first_name_may_come_from_an_import() -> None:
    """A column with the first name beats guessing."""
    mail = info(reply=replace(REPLY, language="en"), name="山田 太郎", fields=(("First_Name", "Taro"),))
    assert "Hello Taro," in text_of(mail)
