"""The MIME tree as the readers see it: decoded, bounded, and never raising.

:mod:`triage.parse.mime` builds it from any bytes; quotes, origin, bounce and facts only read it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class Headers:
    """Header fields in their order, values unfolded and decoded (RFC 2047), without NUL or lone surrogates."""

    #: (lower-case name, decoded value).
    fields: tuple[tuple[str, str], ...] = ()

    def get(self, name: str, default: str = "") -> str:
        """Return the first value of ``name`` (any case), or ``default``."""
        return self._first.get(name.lower(), default)

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of ``name``, in order."""
        wanted = name.lower()
        return tuple(value for key, value in self.fields if key == wanted)

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._first

    @cached_property
    def _first(self) -> dict[str, str]:
        """The first value of each name; a message is asked for its headers some fifty times."""
        return dict(reversed(self.fields))


@dataclass(frozen=True, kw_only=True)
class Part:
    """One MIME entity (RFC 2045)."""

    headers: Headers
    #: "text/plain", lower-case, repaired when missing or broken.
    content_type: str = "text/plain"
    #: Content-Type parameters, lower-case names, decoded (RFC 2231).
    params: tuple[tuple[str, str], ...] = ()
    #: "inline", "attachment" or "".
    disposition: str = ""
    filename: str = ""
    #: Decoded text of text/* and of report parts (message/delivery-status, text/rfc822-headers ...); "" otherwise.
    text: str = ""
    #: Children of multipart/*; the one enclosed message of message/rfc822.
    children: tuple["Part", ...] = ()
    #: Size of the decoded body in bytes.
    size: int = 0

    def param(self, name: str) -> str:
        """Return a Content-Type parameter, or ""."""
        return next((value for key, value in self.params if key == name), "")

    def walk(self, *, into_messages: bool = False) -> Iterator["Part"]:
        """Yield this part and all below it, depth first; enclosed messages are entered only when asked."""
        stack = [self]
        while stack:
            part = stack.pop()
            yield part
            if into_messages or part is self or not part.content_type.startswith("message/"):
                stack.extend(reversed(part.children))


@dataclass(frozen=True, kw_only=True)
class Message:
    """A whole message: the root part (whose headers are the message's) and what was odd about reading it."""

    root: Part
    #: See :attr:`triage.domain.reply.Reply.notes`.
    notes: tuple[str, ...] = ()

    @property
    def headers(self) -> Headers:
        """The message's own headers."""
        return self.root.headers
