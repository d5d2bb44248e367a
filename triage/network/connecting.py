"""TLS, time limits, and what to tell a person when a server cannot be reached."""

import re
import socket
import ssl
from dataclasses import dataclass

from triage.config import Account
from triage.errors import TransientError, TriageError, UserError

_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
#: OpenSSL's X509_V_ERR_HOSTNAME_MISMATCH and X509_V_ERR_IP_ADDRESS_MISMATCH.
_OTHER_NAME = frozenset({62, 64})
#: X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED.
_OUT_OF_DATE = frozenset({9, 10})


@dataclass(frozen=True, kw_only=True)
class Timeouts:
    """Seconds. A socket's timeout counts from the last byte; ``command`` is by the clock on the wall."""

    connect: float = 15
    #: Longer than the 15 s that servers make a wrong password wait (else it looks like a broken network).
    read: float = 60
    #: One command with its whole answer, however slowly it drips.
    command: float = 300
    #: The answer to a mail that was handed over; a lost one is worse than a late one (RFC 5321, 4.5.3.2.6: 10 min).
    accept: float = 600
    #: LOGOUT and QUIT: a server that hangs must not hold up the end of the program.
    goodbye: float = 3


def tls_context(account: Account) -> ssl.SSLContext:
    """Return a context that checks certificate and name, with the account's own authority if it has one.

    :raises UserError: the authority's file cannot be used.
    """
    if account.ca_file is None:
        return ssl.create_default_context()
    try:
        return ssl.create_default_context(cafile=str(account.ca_file.expanduser()))
    except (OSError, ssl.SSLError) as error:
        why = getattr(error, "strerror", None) or "it holds no certificate"
        raise UserError(f"Cannot use ca_file = {account.ca_file} for {account.host}: {why}.") from error


def explain(error: Exception, account: Account) -> TriageError:
    """Return the error to raise for a failed connection: one sentence, and whether it may pass by itself."""
    where = f"{account.host}:{account.port}"
    if isinstance(error, TriageError):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        return UserError(_certificate_sentence(error, account))
    if isinstance(error, ssl.SSLError):
        return _explain_tls(error, account)
    if isinstance(error, socket.gaierror):
        if error.errno == socket.EAI_AGAIN:
            return TransientError(f"The name {account.host} cannot be looked up at the moment: is the network up?")
        return UserError(f"There is no server named {account.host}: check host in the configuration.")
    if isinstance(error, UnicodeError):
        return UserError(f"{account.host!r} is no name of a server: check host in the configuration.")
    if isinstance(error, TimeoutError):
        return TransientError(f"{where} did not answer in time: is the port right, is a firewall in the way?")
    if isinstance(error, ConnectionRefusedError):
        return TransientError(f"{where} refuses connections: is the port right, is the server running?")
    return TransientError(f"The connection to {where} failed: {clean(str(error) or type(error).__name__)}.")


def _certificate_sentence(error: ssl.SSLCertVerificationError, account: Account) -> str:
    if error.verify_code in _OTHER_NAME:
        return (
            f"The server at {account.host}:{account.port} shows a certificate for another name: "
            f"write the name that is in its certificate as host."
        )
    if error.verify_code in _OUT_OF_DATE:
        return f"The certificate of {account.host} is out of date: tell its operator, and check this machine's clock."
    return (
        f"The certificate of {account.host} is not trusted ({clean(error.verify_message)}): "
        f"if the server has its own authority, name that authority's PEM file as ca_file."
    )


def _explain_tls(error: ssl.SSLError, account: Account) -> TriageError:
    where = f"{account.host}:{account.port}"
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return TransientError(f"{where} hung up while the connection was being encrypted.")
    if error.reason in ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"):
        other = "starttls" if account.tls == "tls" else "tls"
        return UserError(f'{where} does not speak TLS like this: check port, or set tls = "{other}".')
    return TransientError(f"TLS with {where} failed: {clean(error.reason or str(error))}.")


def clean(words: str | bytes, limit: int = 300) -> str:
    """Return a server's words on one line, without control characters, of bounded length."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return _CONTROL.sub(" ", text).strip()[:limit]


def login_advice(account: Account) -> str:
    """Return the next step after a refused login."""
    host = account.host.lower()
    if host.endswith(("gmail.com", "googlemail.com", "google.com")):
        return "Gmail wants an app password (with 2-step verification on), or an [oauth] table."
    if host.endswith(("office365.com", "outlook.com", "office.com", "microsoft.com")):
        return "Microsoft 365 wants an [oauth] table, and IMAP or SMTP AUTH enabled for the mailbox."
    return "Check username and password in the configuration."
