"""What goes wrong between us and an SMTP server; a mail is handed over at most once whatever happens."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.servers.certificates import make_certificate
from tests.servers.ports import free_port
from tests.servers.proxy import FaultProxy
from tests.servers.smtp import PASSWORD, TOKEN, USER, SmtpSink
from tests.servers.tokens import TokenServer
from triage.act.smtp import SmtpSender
from triage.config import Imap, OAuth, Smtp
from triage.domain.mail import DeliveryResult, OutgoingMail
from triage.errors import AuthenticationError, UserError
from triage.network import Timeouts

QUICK = Timeouts(connect=2, read=1.5, command=4, accept=3)
RAW = b"From: Ada <ada@us.test>\r\nTo: bob@them.test\r\nSubject: Hi\r\n\r\nHello Bob\r\n"


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_PASSWORD", PASSWORD)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for localhost."""
    return make_certificate(tmp_path_factory.mktemp("cert"))


@pytest.fixture
def sink(certificate: tuple[Path, Path]) -> Iterator[SmtpSink]:
    """A submission server with STARTTLS."""
    with SmtpSink(*certificate) as server:
        yield server


def sender_at(port: int, certificate: tuple[Path, Path], *, timeouts: Timeouts = QUICK, **more: Any) -> SmtpSender:
    """A sender with everything right."""
    fields = {
        "host": "localhost", "port": port, "tls": "starttls", "ca_file": certificate[0],
        "username": USER, "password_env": "SMTP_PASSWORD",
    }  # fmt: skip
    return SmtpSender(Smtp(**(fields | more)), sender=f"Ada <{USER}>", timeouts=timeouts)


def mail(raw: bytes = RAW, recipient: str = "bob@them.test") -> OutgoingMail:
    """A rendered mail."""
    return OutgoingMail(key="info:1", mailbox="m", recipient=recipient, message_id="m1@us.test", raw=raw)


@pytest.mark.parametrize("mode", ["hang-up-on:QUIT", "ok"])
def test_55_a_failing_goodbye_is_no_failure(sink: SmtpSink, certificate: tuple[Path, Path], mode: str) -> None:
    """The mail was accepted before; what happens on QUIT changes nothing."""
    with FaultProxy(sink.port) as proxy:
        sender = sender_at(proxy.port, certificate)
        assert sender.send(mail()).result is DeliveryResult.ACCEPTED
        proxy.kill()
        sender.close()
    assert len(sink.received) == 1


def test_54_a_server_that_freezes_before_the_dot_defers(sink: SmtpSink, certificate: tuple[Path, Path]) -> None:
    """Nothing was handed over, so it may be tried again."""
    with FaultProxy(sink.port) as proxy:
        sender = sender_at(proxy.port, certificate)
        sender.check()
        proxy.mode = "freeze"
        began = time.monotonic()
        assert sender.send(mail()).result is DeliveryResult.DEFERRED
        assert time.monotonic() - began < 8
        proxy.mode = "ok"
        assert sender.send(mail()).result is DeliveryResult.ACCEPTED
        sender.close()
    assert len(sink.received) == 1


def test_54_a_connection_cut_inside_the_mail_defers(certificate: tuple[Path, Path]) -> None:
    """The final dot was never sent: no server may have taken the mail."""
    with SmtpSink(*certificate, tls="none") as plain, FaultProxy(plain.port) as proxy:
        sender = sender_at(proxy.port, certificate, tls="none")
        sender.check()
        proxy.mode = "hang-up-on:word word"
        assert sender.send(mail(RAW + b"word " * 2_000_000)).result is DeliveryResult.DEFERRED
        proxy.mode = "ok"
        assert sender.send(mail()).result is DeliveryResult.ACCEPTED
        sender.close()
        assert len(plain.received) == 1


def test_54_a_lost_answer_is_unknown_and_never_tried_again(sink: SmtpSink, certificate: tuple[Path, Path]) -> None:
    """The server kept the mail and we do not know: one copy, one 'unknown'."""
    sink.data_answers.append("drop")
    sender = sender_at(sink.port, certificate)
    delivery = sender.send(mail())
    assert delivery.result is DeliveryResult.UNKNOWN
    assert "lost" in delivery.answer
    assert len(sink.received) == 1
    sender.close()


def test_56_a_connection_that_died_between_two_mails_is_replaced(
    sink: SmtpSink, certificate: tuple[Path, Path]
) -> None:
    """Servers close idle connections; the next mail goes out all the same, once."""
    with FaultProxy(sink.port) as proxy:
        sender = sender_at(proxy.port, certificate)
        assert sender.send(mail()).result is DeliveryResult.ACCEPTED
        proxy.kill()
        time.sleep(0.1)
        assert sender.send(mail()).result is DeliveryResult.ACCEPTED
        sender.close()
    assert len(sink.received) == 2


def test_one_connection_serves_many_mails(sink: SmtpSink, certificate: tuple[Path, Path]) -> None:
    """Providers count connections."""
    sender = sender_at(sink.port, certificate)
    for _ in range(5):
        assert sender.send(mail()).result is DeliveryResult.ACCEPTED
    sender.close()
    assert sink.connections == 1


def test_a_wrong_password_blocks_and_says_so(
    sink: SmtpSink, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mail waits; the sentence names host and user, never the password."""
    monkeypatch.setenv("SMTP_PASSWORD", "guess")
    sender = sender_at(sink.port, certificate)
    delivery = sender.send(mail())
    assert delivery.result is DeliveryResult.BLOCKED
    assert f"localhost refused the login of {USER}" in delivery.answer
    assert "guess" not in delivery.answer
    with pytest.raises(AuthenticationError):
        sender.check()


def test_49_an_account_that_may_not_send_is_blocked(sink: SmtpSink, certificate: tuple[Path, Path]) -> None:
    """Basic authentication switched off by the provider is for a person, not for a retry."""
    sink.auth_answer = "535 5.7.139 Authentication unsuccessful, basic authentication is disabled"
    assert sender_at(sink.port, certificate).send(mail()).result is DeliveryResult.BLOCKED
    sink.auth_answer = "454 4.7.0 Temporary authentication failure"
    assert sender_at(sink.port, certificate).send(mail()).result is DeliveryResult.DEFERRED


def test_53_starttls_that_is_not_offered_sends_no_password(certificate: tuple[Path, Path]) -> None:
    """Stripped STARTTLS is fatal."""
    with SmtpSink(*certificate, tls="none") as plain:
        delivery = sender_at(plain.port, certificate).send(mail())
        assert delivery.result is DeliveryResult.BLOCKED
        assert "STARTTLS" in delivery.answer
        assert (plain.logins, plain.received) == ([], [])


def test_53_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    """Whoever sits between us and the server gets no password."""
    other = make_certificate(tmp_path, name="mail.other.test")
    with SmtpSink(*other) as server:
        delivery = sender_at(server.port, other).send(mail())
        assert delivery.result is DeliveryResult.BLOCKED
        assert "another name" in delivery.answer
        assert server.logins == []


def test_a_server_that_is_down_defers(certificate: tuple[Path, Path]) -> None:
    """It may come back."""
    delivery = sender_at(free_port(), certificate).send(mail())
    assert delivery.result is DeliveryResult.DEFERRED
    assert "refuses connections" in delivery.answer


def test_a_server_that_says_nothing_defers(sink: SmtpSink, certificate: tuple[Path, Path]) -> None:
    """The connect timeout ends it."""
    with FaultProxy(sink.port) as proxy:
        proxy.mode = "blackhole"
        began = time.monotonic()
        assert sender_at(proxy.port, certificate).send(mail()).result is DeliveryResult.DEFERRED
        assert time.monotonic() - began < 5


@pytest.mark.parametrize("tls", ["tls", "starttls"])
def test_a_wrong_kind_of_tls_is_told(certificate: tuple[Path, Path], tls: str) -> None:
    """465 with STARTTLS, 587 with TLS: the usual mistakes end in a sentence, not in a hang."""
    with SmtpSink(*certificate, tls="starttls" if tls == "tls" else "tls") as server:
        delivery = sender_at(server.port, certificate, tls=tls).send(mail())
        assert delivery.result in (DeliveryResult.BLOCKED, DeliveryResult.DEFERRED)
        assert "tls" in delivery.answer.lower() or "in time" in delivery.answer


def test_lines_that_begin_with_a_dot_and_bare_line_ends_arrive(sink: SmtpSink, certificate: tuple[Path, Path]) -> None:
    """A lone dot in the text does not end the mail; every line ends with CRLF."""
    sender = sender_at(sink.port, certificate)
    assert sender.send(mail(b"Subject: dots\n\n.\n..\n.start\rlast")).result is DeliveryResult.ACCEPTED
    assert sink.received[0].original_content == b"Subject: dots\r\n\r\n.\r\n..\r\n.start\r\nlast\r\n"
    sender.close()


def test_64_one_recipient_and_our_own_address_on_the_envelope(sink: SmtpSink, certificate: tuple[Path, Path]) -> None:
    """Whatever the header says, the mail goes to the lead alone, and bounces come back to us."""
    raw = RAW.replace(b"\r\n\r\n", b"\r\nCc: eve@them.test\r\nBcc: mallory@them.test\r\n\r\n", 1)
    sender = sender_at(sink.port, certificate)
    assert sender.send(mail(raw)).result is DeliveryResult.ACCEPTED
    assert (sink.received[0].mail_from, sink.received[0].rcpt_tos) == (USER, ["bob@them.test"])
    sender.close()


@pytest.mark.parametrize("recipient", ["bob@them.test\r\nRCPT TO:<eve@them.test>", "bøb@them.test"])
def test_an_address_that_cannot_be_mailed_is_rejected(
    sink: SmtpSink, certificate: tuple[Path, Path], recipient: str
) -> None:
    """No command is smuggled in, and the next mail goes out."""
    sender = sender_at(sink.port, certificate)
    assert sender.send(mail(recipient=recipient)).result is DeliveryResult.REJECTED
    assert sender.send(mail()).result is DeliveryResult.ACCEPTED
    assert [envelope.rcpt_tos for envelope in sink.received] == [["bob@them.test"]]
    sender.close()


def test_an_international_address_is_mailed_where_the_server_can(certificate: tuple[Path, Path]) -> None:
    """SMTPUTF8 (RFC 6531)."""
    with SmtpSink(*certificate, international=True) as server:
        sender = sender_at(server.port, certificate)
        assert sender.send(mail(recipient="bøb@them.test")).result is DeliveryResult.ACCEPTED
        assert server.received[0].rcpt_tos == ["bøb@them.test"]
        sender.close()


def test_a_mail_too_large_for_the_server_is_rejected(certificate: tuple[Path, Path]) -> None:
    """5xx after the dot is final; nothing was kept."""
    with SmtpSink(*certificate, max_bytes=10_000) as server:
        sender = sender_at(server.port, certificate)
        assert sender.send(mail(RAW + b"word\r\n" * 20_000)).result is DeliveryResult.REJECTED
        assert server.received == []
        sender.close()


def test_48_an_access_token_that_is_refused_is_renewed_once(
    sink: SmtpSink, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """XOAUTH2, with the IMAP account's [oauth] table as fallback."""
    monkeypatch.setenv("CLIENT_SECRET", "hush")
    with TokenServer() as tokens:
        table = OAuth(token_url=f"{tokens.url}/token", client_id="client", client_secret_env="CLIENT_SECRET")
        imap = Imap(host="localhost", username=USER, oauth=table)
        account = Smtp(host="localhost", port=sink.port, tls="starttls", ca_file=certificate[0])
        monkeypatch.setattr("tests.servers.smtp.TOKEN", "token-2")
        sender = SmtpSender(account, sender=USER, fallback=imap, timeouts=QUICK)
        assert sender.send(mail()).result is DeliveryResult.ACCEPTED
        assert (sink.logins, tokens.given) == (["XOAUTH2", "XOAUTH2"], 2)
        sender.close()
        monkeypatch.setattr("tests.servers.smtp.TOKEN", TOKEN)
        delivery = SmtpSender(account, sender=USER, fallback=imap, timeouts=QUICK).send(mail())
        assert delivery.result is DeliveryResult.BLOCKED
        assert tokens.given == 4


def test_a_missing_password_blocks_with_its_place(
    sink: SmtpSink, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """send() never raises, not even for a person's mistake."""
    monkeypatch.delenv("SMTP_PASSWORD")
    sender = sender_at(sink.port, certificate)
    assert "SMTP_PASSWORD" in sender.send(mail()).answer
    with pytest.raises(UserError, match="SMTP_PASSWORD"):
        sender.check()
