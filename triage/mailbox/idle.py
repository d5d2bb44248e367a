"""Waiting for news with IDLE (RFC 2177), in short slices: IDLE is a hint, the next search is the truth."""

import ssl
import threading
import time
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError

#: Longest IDLE in one piece: routers forget silent connections, and some servers promise IDLE and stay silent.
SLICE = 30.0
#: How often a wish to stop is looked for.
PULSE = 0.5
#: So many empty answers at once, with the socket readable, mean that the connection is dead.
_DEAD = 3
_NEWS = frozenset({b"EXISTS", b"RECENT"})


def listen(client: IMAPClient, seconds: float, stop: threading.Event) -> bool:
    """Wait in IDLE in the selected folder for at most ``seconds``; True when a message arrived.

    :raises IMAPClientAbortError: the connection is dead, or the server says goodbye.
    """
    client.idle()
    # A notice that came in one packet with "+ idling" lies in Python's buffer, where poll() does not see it;
    # ending IDLE at once brings it to light.
    news = not _has_buffered(client) and _wait(client, seconds, stop)
    _, late = client.idle_done()
    _, last = client.noop()
    return news or is_news(late) or is_news(last)


def is_news(responses: list[Any]) -> bool:
    """Tell whether untagged responses speak of new mail.

    :raises IMAPClientAbortError: they say goodbye.
    """
    if any(response and response[0] == b"BYE" for response in responses):
        raise IMAPClientAbortError(f"the server said goodbye: {responses!r}")
    return any(len(response) > 1 and response[1] in _NEWS for response in responses)


def _wait(client: IMAPClient, seconds: float, stop: threading.Event) -> bool:
    end = time.monotonic() + seconds
    empty = 0
    while not stop.is_set() and time.monotonic() < end:
        began = time.monotonic()
        pulse = max(0.05, min(PULSE, end - began))
        responses = client.idle_check(timeout=pulse)
        if is_news(responses):
            return True
        # IMAPClient hides an end of file: the socket is readable, and there is nothing to read.
        empty = 0 if responses or time.monotonic() - began >= pulse / 2 else empty + 1
        if empty >= _DEAD:
            raise IMAPClientAbortError("the connection died while waiting for news")
    return False


def _has_buffered(client: IMAPClient) -> bool:
    connection = client.socket()
    connection.setblocking(False)
    try:
        # Peeking is the one way to look into the buffer; imaplib offers none.
        return bool(client._imap.file.peek(1)) or (hasattr(connection, "pending") and connection.pending() > 0)
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        connection.setblocking(True)
        client._set_read_timeout()
