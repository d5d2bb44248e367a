"""A watchdog by the clock on the wall: a server that sends a byte a second never trips a socket's own timeout."""

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self


class Deadline:
    """Cuts a connection when a block takes too long.

    Leaving the block stops the clock. A cut connection makes the blocked read fail like any broken one; ``expired``
    tells the two apart.
    """

    def __init__(self, seconds: float, connection: socket.socket | None) -> None:
        self.expired = False
        self._connection = connection
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()

    def _cut(self) -> None:
        self.expired = True
        if self._connection is not None:
            # The plain socket's shutdown: SSLSocket's own would take the TLS state away under the reading thread.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._connection, socket.SHUT_RDWR)
