"""READ ME FIRST: the whole way of a message.

    receive()    mailbox -> store      raw bytes and mark in one transaction, nothing judged
    process()    store -> decision     read, understand, match, replay the lead, write what follows
    dispatch()   outbox -> SMTP        at most once; a lost answer is uncertain, never sent again by guess
    correct()    a person's label      one more event; replay, cancel what is pending, lift what was wrong

Every function may be called twice, late, or on two machines: all truth is in the database. Each takes the wired
:class:`Parts`; :mod:`triage.app` makes them, :mod:`triage.daemon` only rings the bell.
"""

from triage.flow.correct import Correction, correct, record
from triage.flow.dispatch import dispatch
from triage.flow.parts import Parts, Tally
from triage.flow.process import process
from triage.flow.receive import receive

__all__ = ["Correction", "Parts", "Tally", "correct", "dispatch", "process", "receive", "record"]
