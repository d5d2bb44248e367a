"""Read any e-mail: bytes in, :class:`triage.domain.reply.Reply` out. Pure: no network, clock or classifier.

:mod:`~triage.parse.reading` is the whole way of a message on one screen; start there.
"""

from triage.parse.reading import parse_message

__all__ = ["parse_message"]
