"""An IMAP server that says what a script tells it to: the way to answers that no real server gives on demand."""

import contextlib
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

#: Gets (command, arguments) and returns the untagged part of the answer; None: the usual answer; "close": hang up.
#: An answer that holds ``TAG`` is sent as it is, with the tag in its place, and nothing after it.
Handler = Callable[[str, str], bytes | str | None]


def _usual(command: str, arguments: str) -> bytes | str | None:
    return None


@dataclass
class ScriptedImap:
    """Plain text on loopback; any login works unless the handler says otherwise."""

    handler: Handler = _usual
    greeting: bytes = b"* OK ready\r\n"
    capabilities: str = "IMAP4rev1 IDLE UIDPLUS"
    select: bytes = b"* 3 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 4] x\r\n"
    #: "COMMAND arguments" of every connection, in order.
    log: list[str] = field(default_factory=list)
    connections: int = 0

    def __enter__(self) -> "ScriptedImap":
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                self._open.append(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError), connection.makefile("rb") as lines:
            connection.sendall(self.greeting)
            for line in lines:
                if not self._answer(connection, line.decode("utf-8", "replace").strip()):
                    break
            connection.shutdown(socket.SHUT_RDWR)

    def _answer(self, connection: socket.socket, line: str) -> bool:
        """Answer one command; False ends the conversation."""
        tag, _, rest = line.partition(" ")
        if tag == "DONE":
            tag, rest = self._idle_tag, "DONE"
        command, _, arguments = rest.removeprefix("UID ").partition(" ")
        command = command.upper()
        if command == "IDLE":
            self._idle_tag = tag
        self.log.append(f"{command} {arguments}".strip())
        answer = self.handler(command, arguments)
        if answer == "close":
            return False
        raw = self._usual(command) if answer is None else answer.encode() if isinstance(answer, str) else answer
        if b"TAG" in raw:
            connection.sendall(raw.replace(b"TAG", tag.encode()))
        elif command == "IDLE":
            connection.sendall(b"+ idling\r\n" + raw)
        else:
            connection.sendall(raw + tag.encode() + b" OK done\r\n")
        return command != "LOGOUT"

    def _usual(self, command: str) -> bytes:
        match command:
            case "CAPABILITY":
                return b"* CAPABILITY " + self.capabilities.encode() + b"\r\n"
            case "SELECT" | "EXAMINE":
                return self.select
            case "LIST":
                return b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\Sent) "/" "Gesendet"\r\n'
            case "LOGOUT":
                return b"* BYE\r\n"
            case _:
                return b""


def literal(words: bytes) -> bytes:
    """Return bytes as an IMAP literal."""
    return b"{%d}\r\n%s" % (len(words), words)


def fetched(uid: int, raw: bytes, *, item: bytes = b"BODY[]", seq: int | None = None) -> bytes:
    """Return one row of a FETCH answer."""
    row = b'* %d FETCH (UID %d INTERNALDATE "02-Mar-2026 10:00:00 +0100" %s %s)\r\n'
    return row % (seq or uid, uid, item, literal(raw))


def sizes(*uids: int, size: int = 500) -> bytes:
    """Return the answer to a FETCH of sizes."""
    return b"".join(b"* %d FETCH (UID %d RFC822.SIZE %d)\r\n" % (uid, uid, size) for uid in uids)
