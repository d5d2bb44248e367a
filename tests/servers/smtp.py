"""An SMTP submission server (aiosmtpd) that keeps what it accepts and answers as a script says."""

import ssl
from collections import deque
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.ports import free_port

USER, PASSWORD = "ada@us.test", "s3cret-ü"
TOKEN = "good-token"


@dataclass
class SmtpSink:
    """A server with login; ``tls`` is "tls", "starttls" or "none".

    ``rcpt_answers`` and ``data_answers`` hold scripted answers, used up one by one ("451 4.7.1 later"); the answer
    "drop" accepts the mail and then cuts the connection, "drop before" cuts it before the final dot is answered and
    keeps nothing.
    """

    cert: Path
    key: Path
    tls: str = "starttls"
    port: int = 0
    auth: bool = True
    #: Answer to every login when set, e.g. "535 5.7.139 basic authentication is disabled".
    auth_answer: str = ""
    international: bool = False
    max_bytes: int = 33_554_432
    received: list[Envelope] = field(default_factory=list)
    rcpt_answers: deque[str] = field(default_factory=deque)
    data_answers: deque[str] = field(default_factory=deque)
    mail_answers: deque[str] = field(default_factory=deque)
    connections: int = 0
    logins: list[str] = field(default_factory=list)

    def __enter__(self) -> "SmtpSink":
        self.port = self.port or free_port()
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.cert, self.key)
        options: dict[str, Any] = {"data_size_limit": self.max_bytes, "enable_SMTPUTF8": self.international}
        if self.tls == "tls":
            options["ssl_context"] = context
        elif self.tls == "starttls":
            options |= {"tls_context": context, "require_starttls": True}
        if self.auth:
            options |= {
                "authenticator": self._authenticate,
                "auth_required": True,
                "auth_require_tls": self.tls == "starttls",
            }
        self._controller = _Controller(_Handler(self), hostname="127.0.0.1", port=self.port, **options)
        self._controller.start()
        self.connections = 0  # aiosmtpd's own first one does not count
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop listening."""
        self._controller.stop(no_assert=True)

    @property
    def messages(self) -> list[Message]:
        """What was accepted, parsed."""
        return [message_from_bytes(envelope.original_content or b"") for envelope in self.received]

    def _authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> Any:
        if self.auth_answer:
            return AuthResult(success=False, handled=False, message=self.auth_answer)
        good = (
            isinstance(data, LoginPassword) and data.login == USER.encode() and data.password == PASSWORD.encode()
        ) or data == ("XOAUTH2", USER, TOKEN)
        self.logins.append(mechanism)
        return AuthResult(success=good, handled=False, message=None if good else "535 5.7.8 wrong user or password")


class _Server(SMTP):
    """Adds XOAUTH2."""

    async def auth_XOAUTH2(self, _: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 named by aiosmtpd
        import base64

        words = base64.b64decode(args[1]).decode()
        user, _, token = words.removeprefix("user=").partition("\x01auth=Bearer ")
        result = self._authenticate("XOAUTH2", ("XOAUTH2", user, token.rstrip("\x01")))
        if not result.success:
            # Both big providers say why in a challenge first, and wait for an empty line.
            await self.challenge_auth(b'{"status":"400"}', encode_to_b64=True)
        return result


class _Controller(Controller):
    def factory(self) -> SMTP:
        self.handler.sink.connections += 1
        return _Server(self.handler, **self.SMTP_kwargs)


class _Handler:
    def __init__(self, sink: SmtpSink) -> None:
        self.sink = sink

    async def handle_MAIL(  # noqa: N802 named by aiosmtpd
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.sink.mail_answers:
            return self.sink.mail_answers.popleft()
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 named by aiosmtpd
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.sink.rcpt_answers:
            return self.sink.rcpt_answers.popleft()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        answer = self.sink.data_answers.popleft() if self.sink.data_answers else "250 2.0.0 queued"
        if answer == "drop before":
            server.transport.abort()
            return "250 unheard"
        if answer == "drop" or answer.startswith("2"):
            self.sink.received.append(envelope)
        if answer == "drop":
            server.transport.abort()
            return "250 unheard"
        return answer
