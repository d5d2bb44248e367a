"""The fault list of real mail systems: what goes wrong between us and an IMAP server, and what we do about it."""

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count

import pytest

from tests.servers import dovecot as dovecot_server
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.ports import free_port
from tests.servers.proxy import FaultProxy
from tests.servers.scripted_imap import ScriptedImap, fetched, literal, sizes
from triage import config
from triage.domain.mail import FolderRole
from triage.errors import AuthenticationError, TransientError, UserError
from triage.mailbox.imap import ImapMailbox
from triage.network import Timeouts

QUICK = Timeouts(connect=2, read=1.5, command=5)
_NUMBER = count(1)
RAW = b"From: bob@them.test\r\nMessage-ID: <a@them.test>\r\nSubject: Hi\r\n\r\nYes please\r\n"


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMAP_PASSWORD", PASSWORD)
    monkeypatch.setenv("SCRIPTED_PASSWORD", "secret")


def new_user() -> str:
    """A user that nobody used before."""
    return f"fault{next(_NUMBER)}-{os.getpid()}@us.test"


def mailbox_at(port: int, server: Dovecot | None = None, *, user: str = "", timeouts: Timeouts = QUICK, **more: object):  # type: ignore[no-untyped-def]
    """A mailbox: with TLS on a Dovecot (perhaps through a proxy), in plain text on a scripted server."""
    account = config.Imap(
        host="localhost" if server else "127.0.0.1",
        port=port,
        tls="tls" if server else "none",
        ca_file=server.cert if server else None,
        username=user or "ada@us.test",
        password_env="IMAP_PASSWORD" if server else "SCRIPTED_PASSWORD",
    )
    settings = config.Mailbox(imap=account, sender="ada@us.test", **more)  # type: ignore[arg-type]
    return ImapMailbox("box", settings, timeouts=timeouts)


@pytest.fixture
def through_proxy(dovecot: Dovecot) -> Iterator[tuple[ImapMailbox, FaultProxy, Callable[[bytes], None]]]:
    """A mailbox behind a fault proxy, and a way to deliver to it."""
    user = new_user()
    with FaultProxy(dovecot.tls_port) as proxy:
        mailbox = mailbox_at(proxy.port, dovecot, user=user)
        mailbox.select("INBOX")
        yield mailbox, proxy, lambda raw: dovecot.deliver(raw, user=user)
        proxy.mode = "ok"
        mailbox.close()


def read_all(mailbox: ImapMailbox) -> list[bytes]:
    """Select, list and fetch the whole inbox."""
    mailbox.select("INBOX")
    return [message.raw for message in mailbox.fetch(mailbox.uids_above(0))]


# -- A. connection and protocol


def test_01_a_half_open_connection_times_out(through_proxy) -> None:  # type: ignore[no-untyped-def]
    """A server that stops answering costs the read timeout, and the next use connects anew."""
    mailbox, proxy, deliver = through_proxy
    deliver(RAW)
    proxy.mode = "freeze"
    began = time.monotonic()
    with pytest.raises(TransientError, match="did not answer in time"):
        mailbox.uids_above(0)
    assert time.monotonic() - began < 4
    proxy.mode = "ok"
    assert read_all(mailbox) == [RAW]


def test_01_a_stopped_server_process_times_out(dovecot: Dovecot) -> None:
    """The same with the server's own process held still."""
    mailbox = mailbox_at(dovecot.tls_port, dovecot, user=new_user())
    before = set(dovecot.sessions())
    mailbox.select("INBOX")
    [session] = set(dovecot.sessions()) - before
    os.kill(session, signal.SIGSTOP)
    try:
        with pytest.raises(TransientError):
            mailbox.uids_above(0)
    finally:
        os.kill(session, signal.SIGCONT)
    assert read_all(mailbox) == []
    mailbox.close()


def test_01_closing_never_hangs(through_proxy) -> None:  # type: ignore[no-untyped-def]
    """A server that does not answer LOGOUT holds up the end of the program for a moment only."""
    mailbox, proxy, _ = through_proxy
    proxy.mode = "freeze"
    began = time.monotonic()
    mailbox.close()
    assert time.monotonic() - began < 4


def test_02_a_dripping_server_is_cut_by_the_clock_on_the_wall(dovecot: Dovecot) -> None:
    """A byte now and then never trips the socket's timeout; the deadline ends it, and the mail comes later."""
    user = new_user()
    big = RAW + b"word " * 20_000
    with FaultProxy(dovecot.tls_port) as proxy:
        mailbox = mailbox_at(proxy.port, dovecot, user=user, timeouts=Timeouts(connect=2, read=1.5, command=2))
        mailbox.select("INBOX")
        dovecot.deliver(big, user=user)
        [uid] = mailbox.uids_above(0)
        proxy.mode = "rate:300"
        began = time.monotonic()
        with pytest.raises(TransientError, match="in time"):
            list(mailbox.fetch([uid]))
        assert time.monotonic() - began < 6
        proxy.mode = "ok"
        assert read_all(mailbox) == [big]
        mailbox.close()


@pytest.mark.parametrize("how", ["reset", "hang up", "kick"])
def test_03_04_a_connection_that_dies_in_idle_is_noticed(dovecot: Dovecot, how: str) -> None:
    """No spinning on a dead socket, no silence: an error at once, then a new connection."""
    user = new_user()
    with FaultProxy(dovecot.tls_port) as proxy:
        mailbox = mailbox_at(proxy.port, dovecot, user=user)
        mailbox.select("INBOX")
        end = {"reset": proxy.kill, "hang up": lambda: _hang_up(dovecot), "kick": lambda: dovecot.kick(user)}[how]
        timer = threading.Timer(0.5, end)
        timer.start()
        began, worked = time.monotonic(), time.process_time()
        with pytest.raises(TransientError):
            mailbox.wait(20)
        assert time.monotonic() - began < 5
        assert time.process_time() - worked < 1
        timer.join()
        dovecot.deliver(RAW, user=user)
        assert read_all(mailbox) == [RAW]
        mailbox.close()


def _hang_up(server: Dovecot) -> None:
    for session in server.sessions():
        os.kill(session, signal.SIGTERM)


def test_05_news_in_the_same_packet_as_the_idle_prompt_are_noticed() -> None:
    """poll() does not see what lies in Python's buffer; we look there."""
    with ScriptedImap(lambda command, _: b"* 4 EXISTS\r\n" if command == "IDLE" else None) as server:
        mailbox = mailbox_at(server.port)
        began = time.monotonic()
        assert mailbox.wait(20)
        assert time.monotonic() - began < 1


def test_05_news_that_come_with_the_end_of_idle_are_noticed() -> None:
    """What arrives between the last look and DONE is read from its answer."""

    def handler(command: str, _: str) -> bytes | None:
        return b"* 4 EXISTS\r\n" if command == "DONE" else None

    with ScriptedImap(handler) as server:
        assert mailbox_at(server.port).wait(0.6)


def test_06_half_a_line_in_idle_drops_the_connection() -> None:
    """A stream that is out of step is not read any further."""
    with ScriptedImap(lambda command, _: b"+ idling TAG\r\n* 4 EXI" if command == "IDLE" else None) as server:
        mailbox = mailbox_at(server.port)
        with pytest.raises(TransientError):
            mailbox.wait(3)
        server.handler = lambda command, _: None
        assert mailbox.select("INBOX").exists == 3
        assert server.connections == 2


def test_07_a_connection_that_raised_is_never_used_again() -> None:
    """An old answer can never be taken for a new one."""
    slow = {"on": True}

    def handler(command: str, _: str) -> bytes | None:
        if command == "NOOP" and slow["on"]:
            time.sleep(2)
        return b"* SEARCH 1 2 3\r\n" if command == "SEARCH" else None

    with ScriptedImap(handler) as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        with pytest.raises(TransientError):
            mailbox.uids_above(0)
        slow["on"] = False
        assert list(mailbox.uids_above(0)) == [1, 2, 3]
        assert server.connections == 2


def test_08_a_cut_inside_a_literal_loses_nothing(through_proxy) -> None:  # type: ignore[no-untyped-def]
    """Smaller batches are asked for on new connections; no message is lost, doubled or halved."""
    mailbox, proxy, deliver = through_proxy
    messages = [RAW + b"%d\r\n" % number + b"x" * 6_000 for number in range(12)]
    for raw in messages:
        deliver(raw)
    mailbox.select("INBOX")
    uids = mailbox.uids_above(0)
    mailbox.close()
    proxy.mode = "cut:40000"
    assert sorted(message.raw for message in mailbox.fetch(uids)) == sorted(messages)


def test_09_too_many_connections_are_no_wrong_password() -> None:
    """The server is left alone for a while, although it said NO to a login."""
    with ScriptedImap(
        lambda command, _: b"TAG NO [LIMIT] Too many simultaneous connections\r\n" if command == "LOGIN" else None
    ) as server:
        mailbox = mailbox_at(server.port)
        with pytest.raises(TransientError) as caught:
            mailbox.select("INBOX")
        assert caught.value.retry_after is not None
        with pytest.raises(TransientError):
            mailbox.select("INBOX")
        assert server.connections == 1


def test_09_dovecots_own_limit_is_transient() -> None:
    """The third connection of two allowed ones is refused by a real server, and it is told as such."""
    with dovecot_server.running(connections=2) as server:
        user = new_user()
        boxes = [mailbox_at(server.tls_port, server, user=user) for _ in range(3)]
        for box in boxes[:2]:
            box.select("INBOX")
        with pytest.raises(TransientError):
            boxes[2].select("INBOX")
        for box in boxes:
            box.close()


def test_09_a_bye_in_place_of_a_greeting_is_transient() -> None:
    """Servers that are going down say so first."""
    with (
        ScriptedImap(greeting=b"* BYE going down for maintenance\r\n") as server,
        pytest.raises(TransientError, match=r"hung up|maintenance"),
    ):
        mailbox_at(server.port).select("INBOX")


def test_10_a_wrong_password_is_told_and_not_tried_again(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence names host and user; asking again costs no second login; a new password counts."""
    user = new_user()
    monkeypatch.setenv("IMAP_PASSWORD", "wrong")
    with FaultProxy(dovecot.tls_port) as proxy:
        mailbox = mailbox_at(proxy.port, dovecot, user=user)
        for _ in range(3):
            with pytest.raises(AuthenticationError, match=f"localhost refused the login of {user}.*password"):
                mailbox.select("INBOX")
        assert proxy.connections == 1
        monkeypatch.setenv("IMAP_PASSWORD", PASSWORD)
        assert mailbox.select("INBOX").exists == 0
        mailbox.close()


def test_11_a_folder_of_200000_messages_is_listed() -> None:
    """No answer reaches the limit of imaplib's line; all UIDs come, once."""
    total = 200_000

    def handler(command: str, arguments: str) -> bytes | None:
        if command != "SEARCH":
            return None
        low, _, high = arguments.partition(":")
        return b"* SEARCH " + b" ".join(b"%d" % (4_000_000 + n) for n in range(int(low), int(high) + 1)) + b"\r\n"

    select = b"* %d EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 5000000] x\r\n" % total
    with ScriptedImap(handler, select=select) as server:
        mailbox = mailbox_at(server.port, timeouts=Timeouts(connect=5, read=20, command=60))
        mailbox.select("INBOX")
        uids = mailbox.uids_above(0)
        assert (len(uids), uids[0], uids[-1]) == (total, 4_000_001, 4_200_000)
        searches = len([line for line in server.log if line.startswith("SEARCH")])
        assert list(mailbox.uids_above(4_199_990)) == list(range(4_199_991, 4_200_001))
        assert len([line for line in server.log if line.startswith("SEARCH")]) == searches + 1


def test_12_13_commands_are_short_and_hold_integers_only() -> None:
    """At most 500 UIDs to a command, no ranges that IMAPClient 4.1 chokes on."""
    uids = range(1, 1201)

    def handler(command: str, arguments: str) -> bytes | None:
        if command != "FETCH":
            return None
        asked = [int(uid) for uid in arguments.split(" ")[0].split(",")]
        return sizes(*asked) if "SIZE" in arguments else b"".join(fetched(uid, RAW) for uid in asked)

    with ScriptedImap(handler) as server:
        mailbox = mailbox_at(server.port, timeouts=Timeouts(connect=5, read=10, command=30))
        mailbox.select("INBOX")
        assert [message.uid for message in mailbox.fetch(uids)] == list(uids)
        fetches = [line.split(" ")[1].split(",") for line in server.log if line.startswith("FETCH")]
        assert max(len(asked) for asked in fetches) == 500


def test_14_15_rows_without_a_body_are_no_messages() -> None:
    """Unsolicited flags and NIL bodies of vanished messages are passed over."""

    def handler(command: str, arguments: str) -> bytes | None:
        if command != "FETCH":
            return None
        if "SIZE" in arguments:
            return sizes(1, 2, 3)
        gone = b'* 2 FETCH (UID 2 INTERNALDATE "02-Mar-2026 10:00:00 +0100" BODY[] NIL)\r\n'
        return b"* 3 FETCH (FLAGS (\\Seen))\r\n" + fetched(1, RAW) + gone

    with ScriptedImap(handler) as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        messages = list(mailbox.fetch([1, 2, 3]))
        assert [message.uid for message in messages] == [1]
        assert messages[0].received_at == datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_15_a_no_to_a_batch_costs_only_the_message_that_caused_it() -> None:
    """Exchange says NO when one of a hundred is gone: the others come, the culprit is yielded empty, to be parked."""

    def handler(command: str, arguments: str) -> bytes | None:
        if command != "FETCH":
            return None
        asked = [int(uid) for uid in arguments.split(" ")[0].split(",")]
        if "SIZE" in arguments:
            return sizes(*asked)
        if 13 in asked:
            return b"TAG NO The requested message could not be converted\r\n"
        return b"".join(fetched(uid, RAW) for uid in asked)

    with ScriptedImap(handler) as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        messages = list(mailbox.fetch(range(1, 31)))
        assert [message.uid for message in messages] == list(range(1, 31))
        assert [message.uid for message in messages if not message.raw and message.truncated] == [13]


@pytest.mark.parametrize(
    "answer",
    [
        b'* 2 FETCH (UID 2 INTERNALDATE "99-Foo-99999999999 10:00:00 +999999" BODY[] {2}\r\nhi)\r\n',
        b'* 2 FETCH (UID 2 INTERNALDATE "02-Mar-2026 10:00:00 +0100" BODY[] {2}\r\nhi ODD)\r\n',
        b"* 2 FETCH (UID two BODY[] {2}\r\nhi)\r\n",
        b"* 2 FETCH (UID 2 (((((()\r\n",
    ],
)
def test_38_a_poisoned_answer_costs_one_message(answer: bytes) -> None:
    """Dates, item counts and nesting that no parser expects: the neighbours come, the mark can pass."""

    def handler(command: str, arguments: str) -> bytes | None:
        if command != "FETCH":
            return None
        asked = [int(uid) for uid in arguments.split(" ")[0].split(",")]
        if "SIZE" in arguments:
            return sizes(*asked)
        return b"".join(answer if uid == 2 else fetched(uid, RAW) for uid in asked)

    with ScriptedImap(handler) as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        assert [message.uid for message in mailbox.fetch([1, 2, 3])] == [1, 2, 3]


def test_38_a_message_whose_row_is_poison_is_read_without_its_date() -> None:
    """The last resort asks for the bytes alone."""

    def handler(command: str, arguments: str) -> bytes | None:
        if command != "FETCH":
            return None
        if "SIZE" in arguments:
            return sizes(2)
        if "INTERNALDATE" in arguments:
            return b'* 2 FETCH (UID 2 INTERNALDATE "02-Mar-2026 10:00:00 +0100" ODD BODY[] {2}\r\nhi)\r\n'
        return b"* 2 FETCH (UID 2 BODY[]<0> " + literal(RAW) + b")\r\n"

    with ScriptedImap(handler) as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        [message] = mailbox.fetch([2])
        assert (message.raw, message.truncated) == (RAW, False)


def test_08_a_message_that_always_breaks_the_connection_is_given_up_after_three_passes() -> None:
    """Twice it is blamed on the network, then it stands aside for the others."""

    def handler(command: str, arguments: str) -> bytes | str | None:
        if command != "FETCH":
            return None
        asked = [int(uid) for uid in arguments.split(" ")[0].split(",")]
        if "SIZE" in arguments:
            return sizes(*asked)
        return "close" if 2 in asked else b"".join(fetched(uid, RAW) for uid in asked)

    with ScriptedImap(handler) as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        for _ in range(2):
            with pytest.raises(TransientError):
                list(mailbox.fetch([1, 2, 3]))
        messages = list(mailbox.fetch([1, 2, 3]))
        assert [(message.uid, bool(message.raw)) for message in messages] == [(1, True), (2, False), (3, True)]


def test_16_a_folder_that_was_deleted_is_named(dovecot: Dovecot) -> None:
    """The other folders go on; nothing is created."""
    user = new_user()
    dovecot.deliver(RAW, folder="Extra", user=user)
    mailbox = mailbox_at(dovecot.tls_port, dovecot, user=user)
    assert mailbox.select("Extra").exists == 1
    dovecot.doveadm("mailbox", "delete", "-u", user, "Extra")
    mailbox.close()
    with pytest.raises(UserError, match=r"'Extra'.*There is: .*INBOX"):
        mailbox.select("Extra")
    assert mailbox.select("INBOX").exists == 0
    mailbox.close()


def test_17_a_new_uidvalidity_is_told_at_the_next_select(dovecot: Dovecot) -> None:
    """Compared on every select; a number lower than before counts as new as well (flow compares with !=)."""
    user = new_user()
    dovecot.deliver(RAW, folder="Extra", user=user)
    mailbox = mailbox_at(dovecot.tls_port, dovecot, user=user)
    before = mailbox.select("Extra").uidvalidity
    dovecot.doveadm("mailbox", "delete", "-u", user, "Extra")
    time.sleep(1.1)
    dovecot.doveadm("mailbox", "create", "-u", user, "Extra")
    mailbox.close()
    assert mailbox.select("Extra").uidvalidity != before
    mailbox.close()


def test_17_a_folder_renumbered_while_it_is_read_stops_the_reading() -> None:
    """Old UIDs must not fetch other messages after a reconnect."""
    with ScriptedImap() as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        mailbox.close()
        server.select = server.select.replace(b"UIDVALIDITY 1", b"UIDVALIDITY 2")
        with pytest.raises(TransientError, match="renumbered"):
            list(mailbox.fetch([1, 2]))


def test_21_a_server_without_uidnext_shows_new_mail_after_noop() -> None:
    """Courier tells of new mail only when asked, and never its next UID."""
    mail = {"count": 3}

    def handler(command: str, arguments: str) -> bytes | None:
        if command == "NOOP":
            mail["count"] = 4
            return b"* 4 EXISTS\r\n"
        if command == "SEARCH":
            low, _, high = arguments.partition(":")
            return b"* SEARCH " + b" ".join(b"%d" % n for n in range(int(low), int(high) + 1)) + b"\r\n"
        return None

    with ScriptedImap(handler, select=b"* 3 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n") as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        assert list(mailbox.uids_above(3)) == [4]


def test_22_without_idle_and_special_use_we_poll_and_go_by_names() -> None:
    """A server that can do nothing but IMAP4rev1 is enough."""
    with dovecot_server.running(extra="protocol imap {\n  imap_capability = IMAP4rev1\n}") as server:
        user = new_user()
        mailbox = mailbox_at(server.tls_port, server, user=user)
        assert list(mailbox.folders(FolderRole.SENT)) == ["Sent"]
        server.deliver(RAW, user=user)
        mailbox.append("sent", RAW)
        assert read_all(mailbox) == [RAW]
        began = time.monotonic()
        assert mailbox.wait(0.5)  # there may be news: nobody tells
        assert 0.4 < time.monotonic() - began < 2
        mailbox.close()


def test_25_folder_names_beyond_ascii_and_other_separators(dovecot: Dovecot) -> None:
    """Modified UTF-7 is the library's business; the configuration holds the name as people see it."""
    user = new_user()
    mailbox = mailbox_at(dovecot.tls_port, dovecot, user=user, inbox=("INBOX", "Обработано & done"))
    dovecot.doveadm("mailbox", "create", "-u", user, "Обработано & done")
    assert mailbox.select("Обработано & done").exists == 0
    mailbox.close()
    listing = (
        b'* LIST () "." INBOX\r\n* LIST () "." "INBOX.Gesendete Objekte"\r\n* LIST () "." "INBOX.Entw&APw-rfe"\r\n'
    )
    with ScriptedImap(lambda command, _: listing if command == "LIST" else None) as server:
        assert list(mailbox_at(server.port).folders(FolderRole.SENT)) == ["INBOX.Gesendete Objekte"]


def test_36_a_server_that_promises_idle_and_stays_silent_is_asked_after_each_slice() -> None:
    """NOOP after IDLE brings to light what IDLE did not tell."""
    with ScriptedImap(lambda command, _: b"* 4 EXISTS\r\n" if command == "NOOP" else None) as server:
        assert mailbox_at(server.port).wait(0.6)


def test_50_throttling_waits_as_long_as_the_server_asks() -> None:
    """Microsoft 365 names the milliseconds; hammering on prolongs the block."""

    def handler(command: str, _: str) -> bytes | None:
        if command == "NOOP":
            return b"TAG BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds\r\n"
        return None

    with ScriptedImap(handler) as server:
        mailbox = mailbox_at(server.port)
        mailbox.select("INBOX")
        with pytest.raises(TransientError) as caught:
            mailbox.uids_above(0)
        assert caught.value.retry_after == pytest.approx(299.961)
        with pytest.raises(TransientError):
            mailbox.select("INBOX")
        assert server.connections == 1


def test_52_a_full_mailbox_is_told_and_harms_nothing_else() -> None:
    """The copy into Sent fails with a clear sentence; reading goes on."""
    extra = (
        "mail_plugins = quota\nprotocol imap {\n  mail_plugins = quota imap_quota\n}\n"
        "plugin {\n  quota = count:User quota\n  quota_rule = *:storage=20K\n  quota_vsizes = yes\n}"
    )
    with dovecot_server.running(extra=extra) as server:
        mailbox = mailbox_at(server.tls_port, server, user=new_user())
        with pytest.raises(TransientError, match="full"):
            mailbox.append("sent", RAW + b"x" * 40_000)
        assert mailbox.select("INBOX").exists == 0
        mailbox.close()


# -- TLS and addresses


def test_53_starttls_that_is_not_offered_sends_no_password() -> None:
    """Stripped STARTTLS is fatal: no password crosses the wire."""
    with ScriptedImap() as server:
        account = config.Imap(
            host="127.0.0.1", port=server.port, tls="starttls", username="ada", password_env="IMAP_PASSWORD"
        )
        mailbox = ImapMailbox("box", config.Mailbox(imap=account, sender="ada@us.test"), timeouts=QUICK)
        with pytest.raises(UserError, match="STARTTLS"):
            mailbox.select("INBOX")
        assert not any(line.startswith(("LOGIN", "AUTHENTICATE")) for line in server.log)


def test_53_starttls_works(dovecot: Dovecot) -> None:
    """On the plain port, encrypted before the login."""
    account = config.Imap(
        host="localhost",
        port=dovecot.port,
        tls="starttls",
        ca_file=dovecot.cert,
        username=new_user(),
        password_env="IMAP_PASSWORD",
    )
    mailbox = ImapMailbox("box", config.Mailbox(imap=account, sender="ada@us.test"))
    assert mailbox.select("INBOX").exists == 0
    mailbox.close()


def test_53_an_unknown_authority_is_refused_in_a_sentence(dovecot: Dovecot) -> None:
    """The remedy is named: ca_file."""
    account = config.Imap(host="localhost", port=dovecot.tls_port, username="ada", password_env="IMAP_PASSWORD")
    mailbox = ImapMailbox("box", config.Mailbox(imap=account, sender="ada@us.test"), timeouts=QUICK)
    with pytest.raises(UserError, match=r"not trusted.*ca_file"):
        mailbox.select("INBOX")


def test_tls_to_a_port_without_tls_is_told(dovecot: Dovecot) -> None:
    """The usual mistake: 143 with tls = "tls"."""
    mailbox = mailbox_at(dovecot.port, dovecot)
    with pytest.raises(UserError, match='tls = "starttls"'):
        mailbox.select("INBOX")


def test_nobody_listens(dovecot: Dovecot) -> None:
    """A server that is down may come back."""
    with pytest.raises(TransientError, match="refuses connections"):
        mailbox_at(free_port(), dovecot).select("INBOX")


def test_nobody_answers(dovecot: Dovecot) -> None:
    """A firewall that swallows packets costs the connect timeout."""
    with FaultProxy(dovecot.tls_port) as proxy:
        proxy.mode = "blackhole"
        began = time.monotonic()
        with pytest.raises(TransientError, match="did not answer in time"):
            mailbox_at(proxy.port, dovecot).select("INBOX")
        assert time.monotonic() - began < 4


def test_there_is_no_such_host(monkeypatch: pytest.MonkeyPatch) -> None:
    """A misspelt host is a person's mistake, named with its key."""

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    account = config.Imap(host="imap.nowhere.test", username="ada", password_env="IMAP_PASSWORD")
    mailbox = ImapMailbox("box", config.Mailbox(imap=account, sender="ada@us.test"))
    with pytest.raises(UserError, match=r"no server named imap\.nowhere\.test: check host"):
        mailbox.select("INBOX")


def test_no_word_of_a_reply_and_no_password_reaches_a_debug_log(
    dovecot: Dovecot, caplog: pytest.LogCaptureFixture
) -> None:
    """Somebody who turns all logs on reads commands, not mail."""
    user = new_user()
    dovecot.deliver(RAW, user=user)
    with caplog.at_level("DEBUG"):
        mailbox = mailbox_at(dovecot.tls_port, dovecot, user=user)
        assert read_all(mailbox) == [RAW]
        mailbox.append("drafts", RAW, draft=True)
        mailbox.close()
    assert "Yes please" not in caplog.text
    assert PASSWORD not in caplog.text
