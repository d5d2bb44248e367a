"""Outbound-reply triage: read every prospect's reply, label it, move the lead.

The way of a message, and the folder that serves each step::

    mailbox -> parse -> understand -> decide -> act -> record -> report

Read :mod:`triage.flow` first: it is the whole way on two screens.
"""

__version__ = "0.1.0"
