"""What an exception in the middle of an IMAP conversation means."""

import re
from enum import StrEnum

from imapclient.exceptions import IMAPClientAbortError

from triage.config import Account
from triage.errors import TransientError, TriageError
from triage.network import clean, explain

_BACK_OFF = re.compile(r"Backoff Time:?\s*(\d+)\s*milliseconds", re.IGNORECASE)
#: Words of a busy server -> seconds to leave it alone.
_BUSY = (
    (re.compile(r"bandwidth", re.IGNORECASE), 3600.0),
    (re.compile(r"throttl", re.IGNORECASE), 300.0),
    (
        re.compile(r"too many (?:simultaneous )?connections|maximum number of connections|\[LIMIT\]", re.IGNORECASE),
        60.0,
    ),
    (re.compile(r"server unavailable|authenticated but not connected|\[(?:UNAVAILABLE|INUSE|SERVERBUG)\]", re.I), 60.0),
)


class Fault(StrEnum):
    """How a conversation broke."""

    #: No answer in time, or one that dripped.
    SLOW = "slow"
    #: The connection was cut.
    CUT = "cut"
    #: The server answered no, or nonsense: asking again gives the same.
    ANSWER = "answer"


class BrokenError(TransientError):
    """A conversation broke; its connection is closed."""

    def __init__(self, message: str, fault: Fault) -> None:
        super().__init__(message)
        self.fault = fault


def seconds_to_wait(words: str) -> float | None:
    """Return how long a server wants to be left alone, by its own words; None when it does not say so."""
    found = _BACK_OFF.search(words)
    if found:
        return int(found.group(1)) / 1000
    return next((seconds for pattern, seconds in _BUSY if pattern.search(words)), None)


def translate(error: Exception, account: Account, *, expired: bool) -> TriageError:
    """Return the error to raise for anything that was raised while talking to the server."""
    if isinstance(error, TriageError):
        return error
    where = f"{account.username or 'the mailbox'} at {account.host}"
    if expired or isinstance(error, TimeoutError):
        return BrokenError(f"{where} did not answer in time.", Fault.SLOW)
    words = clean(str(error)) or type(error).__name__
    wait = seconds_to_wait(words)
    if wait is not None:
        return TransientError(f"{where} asks us to come back in {wait:.0f} s: {words}", retry_after=wait)
    if isinstance(error, OSError | EOFError | IMAPClientAbortError):
        return BrokenError(f"The connection of {where} was lost ({words}).", Fault.CUT)
    return BrokenError(f"{where} answered with an error: {words}", Fault.ANSWER)


def translate_connect(error: Exception, account: Account, *, expired: bool) -> TriageError:
    """Return the error to raise for a connection that could not be made."""
    if isinstance(error, TriageError):
        return error
    if expired:
        error = TimeoutError()
    words = str(error)
    wait = seconds_to_wait(words)
    if wait is not None:
        return TransientError(f"{account.host} asks us to come back in {wait:.0f} s: {clean(words)}", retry_after=wait)
    if isinstance(error, IMAPClientAbortError):
        return TransientError(
            f"{account.host}:{account.port} hung up: is it an IMAP port, does it fit tls = {account.tls!r}? "
            f"({clean(words)})"
        )
    return explain(error, account)
