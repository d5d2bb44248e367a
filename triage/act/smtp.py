"""One SMTP submission account (RFC 6409). A mail is handed over at most once; what is not certain is said so.

The final dot is sent on its own: what fails before it cannot have been accepted (deferred), what fails after it may
have been (unknown). One recipient per transaction, so that no answer is half true.
"""

import base64
import contextlib
import re
import smtplib
from dataclasses import dataclass
from email.utils import parseaddr
from smtplib import SMTP, SMTPServerDisconnected

from triage.act.answers import classify, login_refused
from triage.config import Account, Smtp
from triage.domain.mail import Delivery, DeliveryResult, OutgoingMail
from triage.errors import TransientError, TriageError, UserError
from triage.network import Deadline, Login, Timeouts, clean, explain, make_login, tls_context

_LINE_END = re.compile(rb"\r\n|\r|\n")
_LEADING_DOT = re.compile(rb"^\.", re.MULTILINE)
#: smtplib would pick an address out of anything; a line end in it must never reach the server.
_ONE_ADDRESS = re.compile(r"[^\s<>,;\x00-\x1f\x7f]+@[^\s<>,;@\x00-\x1f\x7f]+")
_GO_AHEAD = 354
_AUTH_CONTINUES = 334
_AUTH_DONE = 235


@dataclass
class _RefusedError(Exception):
    """The server answered a command with something else than yes."""

    code: int
    answer: str


class SmtpSender:
    """Sends through one account; the connection is kept between mails and replaced when it broke."""

    def __init__(
        self, account: Smtp, *, sender: str, fallback: Account | None = None, timeouts: Timeouts | None = None
    ) -> None:
        """``sender`` is our From; its address is the envelope's too. User and secret may come from ``fallback``."""
        self._account = account
        self._address = parseaddr(sender)[1]
        self._login = make_login(account, fallback=fallback)
        self._timeouts = timeouts or Timeouts()
        self._connection: SMTP | None = None

    def send(self, mail: OutgoingMail) -> Delivery:
        """Hand one mail to the server; never raises, never sends twice."""
        try:
            connection = self._ready()
        except TransientError as error:
            return Delivery(result=DeliveryResult.DEFERRED, answer=str(error), retry_after=error.retry_after)
        except TriageError as error:
            return Delivery(result=DeliveryResult.BLOCKED, answer=str(error))
        except Exception as error:
            self._drop()
            return _deferred(error)
        return self._hand_over(connection, mail)

    def check(self) -> None:
        """Connect and log in, and send nothing.

        :raises TriageError: with one sentence about what is wrong.
        """
        self._ready()

    def close(self) -> None:
        """Say goodbye; never raises."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(Exception), self._deadline(connection, self._timeouts.goodbye):
                connection.quit()
            with contextlib.suppress(Exception):
                connection.close()

    # -- one transaction

    def _hand_over(self, connection: SMTP, mail: OutgoingMail) -> Delivery:
        try:
            with self._deadline(connection, self._timeouts.command):
                self._envelope(connection, mail.recipient)
                connection.send(_dotted(mail.raw))
        except _RefusedError as refused:
            self._reset(connection)
            return classify(refused.code, refused.answer)
        except (ValueError, smtplib.SMTPNotSupportedError) as error:
            self._drop()
            answer = f"The address {clean(mail.recipient)} cannot be mailed from this server: {clean(str(error))}"
            return Delivery(result=DeliveryResult.REJECTED, answer=answer)
        except Exception as error:
            self._drop()
            return _deferred(error)
        return self._final_dot(connection)

    def _envelope(self, connection: SMTP, recipient: str) -> None:
        """Say who writes to whom, up to the server's 354."""
        recipients = recipient.split(", ")  # mail to colleagues may name several; one refusal refuses it for all
        if not all(_ONE_ADDRESS.fullmatch(each) for each in recipients):
            raise ValueError("it is not one address")
        international = not (self._address + recipient).isascii()
        options = ["SMTPUTF8"] if international else []
        _expect(connection.mail(self._address, options))
        for each in recipients:
            _expect(connection.rcpt(each))
        code, answer = connection.docmd("DATA")
        if code != _GO_AHEAD:
            raise _RefusedError(code, clean(answer))

    def _final_dot(self, connection: SMTP) -> Delivery:
        """End the mail and wait for the answer; from here on a broken connection means that nobody knows."""
        try:
            with self._deadline(connection, self._timeouts.accept):
                if connection.sock is not None:
                    connection.sock.settimeout(self._timeouts.accept)
                connection.send(b".\r\n")
                code, answer = connection.getreply()
                if connection.sock is not None:
                    connection.sock.settimeout(self._timeouts.read)
        except Exception as error:
            self._drop()
            lost = f"the answer was lost after the mail was handed over ({_words(error)})"
            return Delivery(result=DeliveryResult.UNKNOWN, answer=lost)
        if not 200 <= code < 600:
            self._drop()
            return Delivery(result=DeliveryResult.UNKNOWN, code=max(code, 0), answer=clean(answer))
        return classify(code, clean(answer))

    def _reset(self, connection: SMTP) -> None:
        """Get ready for the next mail after a refusal."""
        try:
            with self._deadline(connection, self._timeouts.connect):
                _expect(connection.rset())
        except Exception:
            self._drop()

    # -- the connection

    def _ready(self) -> SMTP:
        """Return a connection that answers, logged in."""
        if self._connection is not None:
            try:
                with self._deadline(self._connection, self._timeouts.connect):
                    _expect(self._connection.noop())
            except Exception:
                self._drop()
        if self._connection is None:
            self._connection = self._connect()
        return self._connection

    def _connect(self) -> SMTP:
        connection: SMTP | None = None
        try:
            connection = self._open()
            with self._deadline(connection, self._timeouts.command):
                self._greet(connection)
                self._log_in(connection)
        except Exception as error:
            if connection is not None:
                connection.close()
            raise self._sentence(error) from error
        return connection

    def _open(self) -> SMTP:
        account, timeouts = self._account, self._timeouts
        # Our domain in EHLO: the machine's own name may cost a DNS timeout and is nobody's business.
        name = self._address.rpartition("@")[2] or "localhost"
        context = tls_context(account)
        connection: SMTP
        if account.tls == "tls":
            connection = smtplib.SMTP_SSL(
                account.host, account.port, local_hostname=name, timeout=timeouts.connect, context=context
            )
        else:
            connection = SMTP(account.host, account.port, local_hostname=name, timeout=timeouts.connect)
        if connection.sock is not None:
            connection.sock.settimeout(timeouts.read)
        return connection

    def _greet(self, connection: SMTP) -> None:
        """EHLO, and STARTTLS where it is asked for: without it no password leaves (RFC 8314)."""
        connection.ehlo_or_helo_if_needed()
        if self._account.tls != "starttls":
            return
        where = f"{self._account.host}:{self._account.port}"
        if not connection.has_extn("starttls"):
            raise UserError(
                f'{where} offers no STARTTLS, so nothing is sent: set tls = "tls" and its port (often 465).'
            )
        code, answer = connection.starttls(context=tls_context(self._account))
        if code != 220:
            raise TransientError(f"{where} refused STARTTLS: {code} {clean(answer)}")
        connection.ehlo_or_helo_if_needed()

    def _log_in(self, connection: SMTP) -> None:
        login = self._login
        if login is None:
            return
        code, answer = _authenticate(connection, login, login.secret())
        if code == 535 and login.is_oauth:
            code, answer = _authenticate(connection, login, login.secret(fresh=True))
        if code != _AUTH_DONE:
            raise login_refused(code, clean(answer), account=self._account, login=login)

    def _sentence(self, error: Exception) -> TriageError:
        where = f"{self._account.host}:{self._account.port}"
        if isinstance(error, smtplib.SMTPNotSupportedError):
            return UserError(f"{where} offers no way to log in: check port and tls in the configuration.")
        if isinstance(error, smtplib.SMTPResponseException):
            return TransientError(f"{where} does not serve us now: {error.smtp_code} {clean(error.smtp_error)}")
        if isinstance(error, SMTPServerDisconnected):
            return TransientError(f"{where} hung up: is the port right, does it fit tls = {self._account.tls!r}?")
        return explain(error, self._account)

    def _drop(self) -> None:
        """Close a connection that raised anything; it is never used again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(Exception):
                connection.close()

    def _deadline(self, connection: SMTP, seconds: float) -> Deadline:
        return Deadline(seconds, connection.sock)


def _authenticate(connection: SMTP, login: Login, secret: str) -> tuple[int, bytes]:
    """Log in; UTF-8 in PLAIN (RFC 4616), which smtplib does not do."""
    if login.is_oauth:
        code, answer = _auth(connection, "XOAUTH2", f"user={login.user}\x01auth=Bearer {secret}\x01\x01")
        # The error itself follows an empty line of ours.
        return connection.docmd("") if code == _AUTH_CONTINUES else (code, answer)
    if "PLAIN" in connection.esmtp_features.get("auth", "").upper().split():
        return _auth(connection, "PLAIN", f"\0{login.user}\0{secret}")
    try:
        return connection.login(login.user, secret)
    except smtplib.SMTPAuthenticationError as error:
        words = error.smtp_error
        return error.smtp_code, words.encode() if isinstance(words, str) else words


def _auth(connection: SMTP, mechanism: str, words: str) -> tuple[int, bytes]:
    return connection.docmd("AUTH", f"{mechanism} {base64.b64encode(words.encode()).decode()}")


def _expect(reply: tuple[int, bytes]) -> None:
    code, answer = reply
    if not 200 <= code < 300:
        raise _RefusedError(code, clean(answer))


def _dotted(raw: bytes) -> bytes:
    """Return a mail as it goes over the wire (RFC 5321, 4.5.2): CRLF, leading dots doubled, CRLF at the end."""
    data = _LEADING_DOT.sub(b"..", _LINE_END.sub(b"\n", raw)).replace(b"\n", b"\r\n")
    return data if data.endswith(b"\r\n") else data + b"\r\n"


def _words(error: Exception) -> str:
    return clean(str(error)) or type(error).__name__


def _deferred(error: Exception) -> Delivery:
    """The connection failed before the final dot: nothing was accepted."""
    return Delivery(result=DeliveryResult.DEFERRED, answer=f"the connection failed: {_words(error)}")
