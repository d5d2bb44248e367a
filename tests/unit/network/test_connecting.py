"""What a person is told when a server cannot be reached."""

import socket
import ssl
from pathlib import Path

import pytest

from triage.config import Imap
from triage.errors import TransientError, TriageError, UserError
from triage.network import Deadline, clean, explain, login_advice, tls_context

ACCOUNT = Imap(host="imap.us.test", username="ada")


def certificate_error(code: int, message: str) -> ssl.SSLCertVerificationError:
    """What OpenSSL raises."""
    error = ssl.SSLCertVerificationError(1, message)
    error.verify_code, error.verify_message = code, message
    return error


def tls_error(reason: str) -> ssl.SSLError:
    """An error of the handshake."""
    error = ssl.SSLError(1, reason)
    error.reason = reason
    return error


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (socket.gaierror(socket.EAI_NONAME, "x"), UserError, "check host"),
        (socket.gaierror(socket.EAI_AGAIN, "x"), TransientError, "network"),
        (UnicodeError("label too long"), UserError, "check host"),
        (ConnectionRefusedError(111, "x"), TransientError, "imap.us.test:993 refuses connections"),
        (TimeoutError("x"), TransientError, "did not answer in time"),
        (ConnectionResetError(104, "reset by peer"), TransientError, "reset by peer"),
        (OSError(113, "No route to host"), TransientError, "No route to host"),
        (certificate_error(62, "Hostname mismatch"), UserError, "another name"),
        (certificate_error(64, "IP address mismatch"), UserError, "another name"),
        (certificate_error(10, "certificate has expired"), UserError, "out of date"),
        (certificate_error(18, "self-signed certificate"), UserError, "ca_file"),
        (tls_error("WRONG_VERSION_NUMBER"), UserError, "starttls"),
        (tls_error("TLSV1_ALERT_INTERNAL_ERROR"), TransientError, "TLS with"),
        (ssl.SSLEOFError(8, "EOF"), TransientError, "hung up"),
        (RuntimeError("odd"), TransientError, "odd"),
    ],
)
def test_every_failure_is_one_sentence(error: Exception, kind: type[TriageError], words: str) -> None:
    """UserError when a person must mend it, TransientError when it may pass."""
    told = explain(error, ACCOUNT)
    assert isinstance(told, kind)
    assert words in str(told)
    assert "\n" not in str(told)


def test_our_own_errors_pass_unchanged() -> None:
    """A sentence that was found already is not wrapped in another."""
    error = UserError("mend this")
    assert explain(error, ACCOUNT) is error


def test_a_private_authority_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    """Missing file or no certificate in it: the sentence names ca_file."""
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("no certificate", encoding="utf-8")
    for path in (tmp_path / "missing.pem", wrong):
        with pytest.raises(UserError, match="ca_file"):
            tls_context(ACCOUNT.model_copy(update={"ca_file": path}))


def test_certificate_and_name_are_checked() -> None:
    """There is no way to switch verification off."""
    context = tls_context(ACCOUNT)
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED


@pytest.mark.parametrize(
    ("host", "words"),
    [
        ("imap.gmail.com", "app password"),
        ("outlook.office365.com", r"\[oauth\]"),
        ("mail.us.test", "username and pass"),
    ],
)
def test_advice_fits_the_provider(host: str, words: str) -> None:
    """Gmail wants an app password, Microsoft 365 OAuth."""
    import re

    assert re.search(words, login_advice(ACCOUNT.model_copy(update={"host": host})))


def test_a_servers_words_become_one_harmless_line() -> None:
    """Control characters cannot reach a terminal or a log."""
    assert clean(b"550 no\r\n\x1b[31mred\xff") == "550 no [31mred\ufffd"
    assert len(clean("x" * 1000)) == 300


def test_a_deadline_ends_a_blocked_read() -> None:
    """The reading thread sees the end of the connection, and can tell why."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        with Deadline(0.2, ours) as watch:
            assert ours.recv(1) == b""
        assert watch.expired


def test_a_deadline_that_is_met_does_nothing() -> None:
    """The connection stays usable."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        with Deadline(0.05, ours) as watch:
            theirs.sendall(b"x")
            assert ours.recv(1) == b"x"
        theirs.sendall(b"y")
        assert ours.recv(1) == b"y"
        assert not watch.expired
