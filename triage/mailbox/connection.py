"""One IMAP connection that is opened when needed and never used again once anything went wrong on it."""

import contextlib
import socket
import time
from collections.abc import Callable
from typing import TypeVar

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import LoginError

from triage.config import Imap
from triage.errors import AuthenticationError, TransientError, TriageError, UserError
from triage.mailbox import auth
from triage.mailbox.faults import translate, translate_connect
from triage.network import Deadline, Timeouts, make_login, tls_context

Result = TypeVar("Result")
#: After a refused login the server is left alone so long, unless the password was changed: retry loops lock accounts.
REFUSED_PAUSE = 3600.0


class Connection:
    """Opens, guards and drops an IMAPClient; remembers when the server wants to be left alone."""

    def __init__(self, account: Imap, timeouts: Timeouts) -> None:
        login = make_login(account)
        if login is None:
            raise UserError(f"No login for {account.host}: set username, and password_env or password_file.")
        self._account = account
        self._timeouts = timeouts
        self._login = login
        self._client: IMAPClient | None = None
        self._held: tuple[float, TriageError, str] | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a connection that nothing went wrong on."""
        return self._client is not None

    def has(self, capability: str) -> bool:
        """Tell whether the server offered a capability after login."""
        return self.run(lambda client: bool(client.has_capability(capability)))

    def run(self, work: Callable[[IMAPClient], Result], *, seconds: float | None = None) -> Result:
        """Do one piece of work within ``seconds`` by the clock; connect first where needed.

        :raises TransientError: it failed, and the connection is closed. :class:`BrokenError` where only the
            conversation broke, as opposed to a server that cannot be reached or asks to be left alone.
        :raises UserError: a person must mend something first.
        """
        client = self.open()
        watch = Deadline(seconds or self._timeouts.command, client.socket())
        try:
            with watch:
                return work(client)
        except Exception as error:
            self.drop()
            raise self._held_back(translate(error, self._account, expired=watch.expired)) from error

    def open(self) -> IMAPClient:
        """Return the connection, logged in."""
        if self._client is None:
            self._refuse_too_early()
            try:
                self._client = self._connect()
            except TriageError as error:
                raise self._held_back(error) from error
        return self._client

    def drop(self) -> None:
        """Close without a word."""
        client, self._client = self._client, None
        if client is not None:
            _cut(client)

    def close(self) -> None:
        """Log out and close; never raises."""
        client, self._client = self._client, None
        if client is None:
            return
        with contextlib.suppress(Exception), Deadline(self._timeouts.goodbye, client.socket()):
            client.logout()
        _cut(client)

    # -- connecting

    def _connect(self) -> IMAPClient:
        try:
            return self._try(auth.log_in)
        except LoginError as error:
            if not self._login.is_oauth:
                raise auth.refused(error, self._login, self._account) from error
        try:
            return self._try(auth.log_in_refreshed)
        except LoginError as error:
            raise auth.refused(error, self._login, self._account) from error

    def _try(self, log_in: Callable[..., None]) -> IMAPClient:
        client: IMAPClient | None = None
        watch: Deadline | None = None
        try:
            client = self._dial()
            watch = Deadline(self._timeouts.command, client.socket())
            with watch:
                self._encrypt(client)
                log_in(client, self._login, self._account)
                client.capabilities()
        except LoginError:
            _cut(client)
            raise
        except Exception as error:
            _cut(client)
            raise translate_connect(error, self._account, expired=watch is not None and watch.expired) from error
        return client

    def _dial(self) -> IMAPClient:
        account, timeouts = self._account, self._timeouts
        client = IMAPClient(
            account.host,
            account.port,
            ssl=account.tls == "tls",
            ssl_context=tls_context(account) if account.tls == "tls" else None,
            timeout=SocketTimeout(connect=timeouts.connect, read=timeouts.read),
        )
        client.normalise_times = False  # else INTERNALDATE comes as naive local time
        client._imap.debug = 0  # else every line of every reply is formatted for a debug log, and may end up in it
        client.socket().setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        return client

    def _encrypt(self, client: IMAPClient) -> None:
        """STARTTLS where it is asked for; without it no password leaves (RFC 8314)."""
        if self._account.tls != "starttls":
            return
        where = f"{self._account.host}:{self._account.port}"
        if not client.has_capability("STARTTLS"):
            raise UserError(f'{where} offers no STARTTLS, so no password was sent: set tls = "tls" and its port (993).')
        client.starttls(tls_context(self._account))

    # -- leaving the server alone

    def _held_back(self, error: TriageError) -> TriageError:
        """Remember an error that asks for a pause."""
        if isinstance(error, AuthenticationError):
            self._held = (time.monotonic() + REFUSED_PAUSE, error, self._password())
        elif isinstance(error, TransientError) and error.retry_after:
            self._held = (time.monotonic() + error.retry_after, error, "")
        return error

    def _refuse_too_early(self) -> None:
        """Raise the remembered error while its pause lasts; a changed password ends it."""
        if self._held is None:
            return
        until, error, password = self._held
        left = until - time.monotonic()
        if left <= 0 or (isinstance(error, AuthenticationError) and password != self._password()):
            self._held = None
            return
        if isinstance(error, AuthenticationError):
            raise AuthenticationError(str(error))
        raise TransientError(str(error), retry_after=left)

    def _password(self) -> str:
        if self._login.is_oauth:
            return ""
        with contextlib.suppress(TriageError):
            return self._login.secret()
        return ""


def _cut(client: IMAPClient | None) -> None:
    if client is not None:
        with contextlib.suppress(Exception):
            client.shutdown()
