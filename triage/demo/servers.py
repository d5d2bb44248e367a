"""An IMAP and an SMTP server inside this process, on free loopback ports, so that the demo speaks the real protocols.

IMAP is pymap with its in-memory backend: mail-devel, a wrapper around it, puts every sent mail into the INBOX,
re-encodes every message and wants fixed ports. SMTP is aiosmtpd, with a login.
"""

import asyncio
import imaplib
import importlib.util
import logging
import socket
import threading
import warnings
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parseaddr
from typing import Any

from triage.errors import UserError

FOLDERS = ("INBOX", "Sent", "Drafts")
_STARTUP = 20.0


@dataclass(frozen=True, kw_only=True)
class Arrived:
    """A mail that the SMTP server took."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


@dataclass(kw_only=True)
class Outgoing:
    """What left by SMTP, in order (aiosmtpd calls :meth:`handle_DATA`)."""

    mails: list[Arrived] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 aiosmtpd's name
        """Take a mail."""
        recipients = tuple(parseaddr(address)[1].lower() for address in envelope.rcpt_tos)
        self.mails.append(Arrived(sender=envelope.mail_from, recipients=recipients, raw=envelope.content))
        return "250 2.0.0 taken"


@dataclass(frozen=True, kw_only=True)
class Servers:
    """Both servers while they run."""

    user: str
    password: str
    imap_port: int
    smtp_port: int
    outgoing: Outgoing

    def deliver(self, folder: str, mails: Sequence[tuple[bytes, datetime]]) -> None:
        """Put messages into a folder over IMAP, each with the moment it was received."""
        with imaplib.IMAP4("127.0.0.1", self.imap_port, timeout=_STARTUP) as client:
            # imaplib writes a message in two pieces, which TCP would hold back for 40 ms each time.
            client.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            client.login(self.user, self.password)
            for raw, received_at in mails:
                client.append(folder, "", imaplib.Time2Internaldate(received_at), raw)


@contextmanager
def running(user: str, password: str) -> Iterator[Servers]:
    """Start both servers in a thread with an event loop of its own; they are gone at the end."""
    if not (importlib.util.find_spec("pymap") and importlib.util.find_spec("aiosmtpd")):
        raise UserError('The demo needs its mail servers: pip install "triage[demo]".')
    outgoing = Outgoing()
    ready = threading.Event()
    ports: list[int] = []
    loop = asyncio.new_event_loop()
    ending = asyncio.Event()

    async def serve() -> None:
        async with AsyncExitStack() as stack:
            ports.append(await _start_imap(stack, user, password))
            ports.append(await _start_smtp(stack, user, password, outgoing))
            ready.set()
            await ending.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),), name="demo-servers", daemon=True)
    thread.start()
    try:
        if not ready.wait(_STARTUP):
            raise UserError("The demo's mail servers did not start: does this machine allow ports on 127.0.0.1?")
        yield Servers(user=user, password=password, imap_port=ports[0], smtp_port=ports[1], outgoing=outgoing)
    finally:
        loop.call_soon_threadsafe(ending.set)
        thread.join(timeout=_STARTUP)
        loop.close()


async def _start_smtp(stack: AsyncExitStack, user: str, password: str, outgoing: Outgoing) -> int:
    """Start an SMTP server that wants a login; return its port."""
    from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

    def authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        right = isinstance(data, LoginPassword) and (data.login, data.password) == (user.encode(), password.encode())
        return AuthResult(success=right, handled=False)

    def session() -> SMTP:
        # Its warnings about a login without TLS are meant for servers that others can reach.
        return SMTP(outgoing, authenticator=authenticate, auth_required=True, auth_require_tls=False)

    logging.getLogger("mail.log").setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", module="aiosmtpd")
    server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", 0)
    await stack.enter_async_context(server)
    return int(server.sockets[0].getsockname()[1])


async def _start_imap(stack: AsyncExitStack, user: str, password: str) -> int:
    """Start pymap on a free port with one account and its folders; return the port."""
    from proxyprotocol.reader import ProxyProtocolReader
    from pymap.backend.dict import DictBackend
    from pymap.backend.dict.filter import FilterSet
    from pymap.backend.dict.mailbox import MailboxSet
    from pymap.imap import IMAPServer

    arguments = Namespace(
        demo_data=False,
        demo_user=user,
        demo_password=password,
        host="127.0.0.1",
        port=0,
        debug=False,
        cert=None,
        key=None,
        passlib_cfg=None,
        tls=False,
        proxy_protocol=None,
        inherited_sockets=None,
    )
    backend, config = await DictBackend.init(arguments)
    folders = MailboxSet()
    for name in FOLDERS:
        if name != "INBOX":
            await folders.add_mailbox(name)
        # pymap 0.36 takes the message numbers of UID SEARCH for UIDs (RFC 3501, 6.4.8, says otherwise). In the demo
        # nothing is ever deleted, so counting UIDs from 1 makes both the same.
        (await folders.get_mailbox(name))._max_uid = 0
    config.set_cache[user] = (folders, FilterSet())
    reader = ProxyProtocolReader(config.proxy_protocol)
    server = await asyncio.start_server(reader.get_callback(IMAPServer(backend.login, config)), "127.0.0.1", 0)
    await stack.enter_async_context(server)
    return int(server.sockets[0].getsockname()[1])
