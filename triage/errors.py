"""The errors that a caller can act on.

Anything else that is raised is a bug, or a broken message that :mod:`triage.flow` parks.
"""

from collections.abc import Sequence


class TriageError(Exception):
    """Base of everything that triage raises on purpose."""


class UserError(TriageError):
    """A person's mistake or a missing resource: printed without a traceback.

    The message names the file, key or address and the next step. ``problems`` holds further findings of the same
    kind, one sentence each, so that a person mends them in one go.
    """

    def __init__(self, message: str, *, problems: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class TransientError(TriageError):
    """The outside world failed in a way that may pass: try again later, nothing was lost.

    ``retry_after`` is the number of seconds the server asked for, if it did.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class AuthenticationError(UserError):
    """A server refused our login: stop, tell a person, try again at most hourly (a retry loop locks accounts)."""
