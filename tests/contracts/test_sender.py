"""What every MailSender promises: SMTP with STARTTLS and with TLS from the first byte, and the fake."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.fakes import FakeSender
from tests.servers.certificates import make_certificate
from tests.servers.smtp import PASSWORD, USER, SmtpSink
from triage.act.smtp import SmtpSender
from triage.config import Smtp
from triage.domain.mail import DeliveryResult, OutgoingMail
from triage.ports import MailSender

KINDS = ("starttls", "tls", "fake")
RAW = b"From: Ada <ada@us.test>\r\nTo: bob@them.test\r\nMessage-ID: <m1@us.test>\r\nSubject: Hi\r\n\r\nHello Bob\r\n"


def mail(recipient: str = "bob@them.test", raw: bytes = RAW) -> OutgoingMail:
    """A rendered mail."""
    return OutgoingMail(key="info:1", lead=1, mailbox="m", recipient=recipient, message_id="m1@us.test", raw=raw)


@dataclass
class Stage:
    """A sender, and how to make its server answer."""

    sender: MailSender
    sink: SmtpSink | None = None
    fake: FakeSender | None = None
    answers: dict[str, str] = field(default_factory=dict)

    def script(self, step: str, answer: str) -> None:
        """Let the next mail be answered like this: step is "rcpt" or "data"."""
        if self.sink is not None:
            (self.sink.rcpt_answers if step == "rcpt" else self.sink.data_answers).append(answer)
        elif self.fake is not None:
            self.fake.script.append(answer)

    def received(self) -> list[tuple[str, bytes]]:
        """Recipient and bytes of each mail that the server kept."""
        if self.sink is not None:
            return [(", ".join(envelope.rcpt_tos), envelope.original_content or b"") for envelope in self.sink.received]
        assert self.fake is not None
        return [(sent.recipient, sent.raw) for sent in self.fake.sent]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for localhost."""
    return make_certificate(tmp_path_factory.mktemp("cert"))


@pytest.fixture(params=KINDS)
def stage(
    request: pytest.FixtureRequest, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    """Each kind of sender in turn."""
    with contextlib.ExitStack() as stack:
        if request.param == "fake":
            fake = FakeSender()
            yield Stage(sender=fake, fake=fake)
            return
        monkeypatch.setenv("SMTP_PASSWORD", PASSWORD)
        sink = stack.enter_context(SmtpSink(*certificate, tls=request.param))
        account = Smtp(
            host="localhost",
            port=sink.port,
            tls=request.param,
            ca_file=certificate[0],
            username=USER,
            password_env="SMTP_PASSWORD",
        )
        sender = SmtpSender(account, sender=f"Ada <{USER}>")
        stack.callback(sender.close)
        yield Stage(sender=sender, sink=sink)


def test_a_mail_is_accepted_and_arrives_byte_for_byte(stage: Stage) -> None:
    """What the server kept is what was in the outbox."""
    assert stage.sender.send(mail()).result is DeliveryResult.ACCEPTED
    assert stage.received() == [("bob@them.test", RAW)]


def test_a_mail_to_several_colleagues_reaches_each(stage: Stage) -> None:
    """The digest and the hand-over may name several recipients, separated by a comma and a blank."""
    assert stage.sender.send(mail("ada@us.test, bob@us.test")).result is DeliveryResult.ACCEPTED
    assert stage.received() == [("ada@us.test, bob@us.test", RAW)]


def test_two_mails_in_a_row_arrive(stage: Stage) -> None:
    """A sender may be used again."""
    results = [stage.sender.send(mail()).result, stage.sender.send(mail("eve@them.test")).result]
    assert results == [DeliveryResult.ACCEPTED] * 2
    assert [recipient for recipient, _ in stage.received()] == ["bob@them.test", "eve@them.test"]


@pytest.mark.parametrize(
    ("step", "answer", "result"),
    [
        ("rcpt", "450 4.2.1 greylisted, come back", DeliveryResult.DEFERRED),
        ("rcpt", "550 5.1.1 no such user", DeliveryResult.REJECTED),
        ("data", "451 4.3.0 try later", DeliveryResult.DEFERRED),
        ("data", "554 5.6.0 this content is refused", DeliveryResult.REJECTED),
        ("data", "550 5.7.30 basic authentication is not supported", DeliveryResult.BLOCKED),
        ("data", "drop", DeliveryResult.UNKNOWN),
        ("data", "drop before", DeliveryResult.UNKNOWN),
    ],
)
def test_an_answer_has_one_meaning(stage: Stage, step: str, answer: str, result: DeliveryResult) -> None:
    """4xx is deferred, 5xx rejected, an answer about the account blocks, a lost answer after DATA is unknown."""
    stage.script(step, answer)
    delivery = stage.sender.send(mail())
    assert delivery.result is result
    assert len(stage.received()) == (answer == "drop")


def test_after_any_failure_the_next_mail_goes_out(stage: Stage) -> None:
    """Neither a refusal nor a broken connection spoils the next mail."""
    for step, answer in (("rcpt", "550 5.1.1 nobody"), ("data", "drop before"), ("data", "452 4.3.1 full")):
        stage.script(step, answer)
        stage.sender.send(mail())
        assert stage.sender.send(mail()).result is DeliveryResult.ACCEPTED
    assert len(stage.received()) == 3


def test_a_daily_limit_waits_a_day(stage: Stage) -> None:
    """5.4.5 is no failure of the lead: the mail waits until the account may send again."""
    stage.script("data", "550 5.4.5 Daily user sending limit exceeded")
    delivery = stage.sender.send(mail())
    assert (delivery.result, delivery.retry_after) == (DeliveryResult.DEFERRED, 86_400)


def test_the_servers_words_are_kept(stage: Stage) -> None:
    """Code and answer are there for the person who reads the digest."""
    stage.script("rcpt", "550 5.1.1 no such user here")
    delivery = stage.sender.send(mail())
    assert (delivery.code, delivery.answer) == (550, "5.1.1 no such user here")


def test_closing_never_raises_and_a_closed_sender_opens_again(stage: Stage) -> None:
    """close() may be called at any time, twice."""
    stage.sender.close()
    assert stage.sender.send(mail()).result is DeliveryResult.ACCEPTED
    stage.sender.close()
    stage.sender.close()
