"""What a reply states beside its intent: dates, people, phone numbers, amounts, questions.

Pure and bounded; each fact has its own module, this one decides which are asked for by whom a mail was written.
"""

import re
import unicodedata
from dataclasses import replace
from datetime import datetime

from triage.domain.reply import Address, Contact, DateFact, Facts, Origin
from triage.parse.absence import return_date
from triage.parse.amounts import read_amounts
from triage.parse.contacts import find_contacts, from_block, with_copies
from triage.parse.dates import MAX_TEXT, Reading, read_dates
from triage.parse.deferral import resume_date
from triage.parse.departures import has_left
from triage.parse.new_address import read_new_address
from triage.parse.people import People
from triage.parse.phones import read_phone
from triage.parse.phrases import Words
from triage.parse.questions import read_questions

#: Origins whose words are nobody's and state nothing about a lead.
_SILENT = frozenset({Origin.DELIVERY_REPORT, Origin.COMPLAINT, Origin.NEWSLETTER, Origin.MAILING_LIST})
#: Years in which a message may have been written; another date says nothing.
_YEARS = (1980, 2200)
_PREFIX = re.compile(r"^(?:\s{0,3}[^\s:：]{1,20}(?:\s[^\s:：]{1,15}){0,2}\s?[:：])+")


def read_facts(
    *,
    text: str,
    subject: str,
    signature: str,
    forwarded: str,
    sender: Address | None,
    cc: tuple[Address, ...],
    to: tuple[Address, ...],
    origin: Origin,
    date: datetime | None,
    language: str,
) -> Facts:
    """Read the facts of a reply's new words; never raises, in time bounded by :data:`triage.parse.dates.MAX_TEXT`.

    Dates are resolved against ``date`` (the message's own); without it only dates with a year are. ``to`` are our
    addresses. An absence is read from automatic mail, and from a person who writes of being away; a time to come back
    to, amounts, questions and referrals from people only.
    """
    if origin in _SILENT:
        return Facts()
    if date is not None and not _YEARS[0] <= date.year <= _YEARS[1]:
        date = None
    text = _composed(text[:MAX_TEXT])
    people = People(sender, to, cc)
    if origin in (Origin.OUT_OF_OFFICE, Origin.AUTO_REPLY):
        return _of_machine(text, _composed(subject[:500]), origin, date, language, people)
    return _of_person(text, _composed(signature[:4000]), forwarded[:20_000], date, language, people)


def _composed(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _of_machine(text: str, subject: str, origin: Origin, date: datetime | None, language: str, people: People) -> Facts:
    """Read an out-of-office or another automatic answer."""
    away = origin is Origin.OUT_OF_OFFICE
    words = Words(text)
    contacts = find_contacts(words, people, language)
    left = has_left(words)
    moved = read_new_address(text, people)
    others = tuple(contact for contact in contacts if contact.email != moved or not moved)
    return Facts(
        return_on=_return_on(text, subject, date, language) if away or not left else None,
        stand_in=_best(others) if away and not left else None,
        referred_to=others if not away or left else (),
        left_company=left,
        new_address=moved,
    )


def _return_on(text: str, subject: str, date: datetime | None, language: str) -> DateFact | None:
    """Read the return from the text, or from the subject where the text names none."""
    fact = return_date(read_dates(text, written=date, language=language))
    if fact is None and subject:
        fact = return_date(read_dates(_PREFIX.sub("", subject), written=date, language=language))
        if fact is None:
            fact = return_date(read_dates(subject, written=date, language=""))
    return fact


def _best(contacts: tuple[Contact, ...]) -> Contact | None:
    """Return the stand-in about whom most is said; the first of equals."""
    return max(
        contacts, key=lambda contact: 2 * bool(contact.email) + bool(contact.name) + bool(contact.phone), default=None
    )


def _of_person(
    text: str, signature: str, forwarded: str, date: datetime | None, language: str, people: People
) -> Facts:
    """Read what a person wrote."""
    reading = read_dates(text, written=date, language=language)
    moved, words = read_new_address(text, people), Words(text)
    return Facts(
        return_on=return_date(reading) if _speaks_of_absence(reading) else None,
        resume_on=resume_date(reading),
        referred_to=_referred(words, signature, forwarded, language, people, moved),
        left_company=has_left(words),
        phone=read_phone(text, signature),
        amounts=read_amounts(words),
        questions=read_questions(text),
        new_address=moved,
    )


def _speaks_of_absence(reading: Reading) -> bool:
    """Tell whether a person writes of being away and of when that ends."""
    tags = {mark.tag for mark in reading.marks}
    return "away" in tags and (
        "back" in tags or any(mention.link in ("until", "through") for mention in reading.mentions)
    )


def _referred(
    words: Words, signature: str, forwarded: str, language: str, people: People, moved: str
) -> tuple[Contact, ...]:
    """Read whom a person names, completed from CC, the signature and a forwarded mail."""
    found = with_copies(words, find_contacts(words, people, language), people)
    completed = (from_block(contact, signature, people, "signature") for contact in found)
    completed = (from_block(contact, forwarded, people, "forward") for contact in completed)
    return tuple(
        replace(contact, name=contact.name[:100]) for contact in completed if not moved or contact.email != moved
    )
