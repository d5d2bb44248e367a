"""The people whom a reply names: a stand-in, a referral.

Names are read only where the words point to somebody ("talk to our CTO Mark Webb", "Frau Schmidt ist zuständig", "I've
looped in Tom"), never guessed from capitals alone. The sender, ourselves and programs are nobody to refer to.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from triage.domain.reply import Address, Contact
from triage.parse import contact_words
from triage.parse.contact_names import name_at, name_before, role_at
from triage.parse.contacts_east import eastern_contacts
from triage.parse.date_lexicon import KIN, fold
from triage.parse.people import EMAIL, People
from triage.parse.phones import PHONE, clean_phone
from triage.parse.phrases import Phrases, Words

_COPIES = Phrases(copy=contact_words.COPIES)
_MAX_CONTACTS = 5
#: Characters behind a name in which its address and number are looked for.
_BEHIND = 90
_OWN = re.compile(
    r"(?:\bmy|\bmeine[rn]?|\bmon|\bmi|\bmia|\bmijn|\bminha|\bmin|\bmoj\w*|\bмой|\bмоя|\bмій|me at|reach me|mir an|mir unter|moi|私の|我的)[^.!?\n]{0,25}$"
)
_REMOVAL = re.compile(
    r"\b(?:remove|unsubscribe|delete|opt out|take off|losch\w*|abmeld\w*|austrag\w*|supprim\w*|desinscri\w*|desabonn\w*|elimin\w*|borr\w*|baja|cancell\w*|remov\w*|"
    r"descadastr\w*|verwijder\w*|uitschrij\w*|avregistrer\w*|slet|fjern|usun\w*|wypis\w*|удалит\w*|отпис\w*|видал\w*|відпис\w*)\b"
)


@lru_cache(maxsize=64)
def _phrases(language: str) -> Phrases:
    """Return the pointing words and verbs of a language, of its relatives too; of all for an unknown one."""
    names = (
        {language, *KIN.get(language, "").split()}
        if language in contact_words.POINTERS
        else set(contact_words.POINTERS)
    )
    if language in ("no", "nb", "nn"):
        names = {"da", "sv"}
    return Phrases(
        pointer="|".join(contact_words.POINTERS[name] for name in contact_words.POINTERS if name in names),
        verb="|".join(contact_words.VERBS_AFTER[name] for name in contact_words.VERBS_AFTER if name in names),
    )


def find_contacts(words: Words, people: People, language: str) -> tuple[Contact, ...]:
    """Return the people that a text points to, each with the address, role and phone that stand beside the name."""
    text = words.text
    found = _by_words(words, people, language)
    if language in ("ja", "zh", "ko") or not text.isascii():
        found += eastern_contacts(text)
    found = [contact for contact in found if not people.known_name(contact.name) or contact.email]
    return _merged([*found, *_by_address(text, people, found), *_by_phone(words, people)])[:_MAX_CONTACTS]


def _by_words(words: Words, people: People, language: str) -> list[Contact]:
    """Read names and roles behind pointing words and before verbs of competence."""
    found: list[Contact] = []
    taken = 0
    for first, stop, kind in _phrases(language).find(words):
        if first < taken:
            continue
        if kind == "verb":
            named = name_before(words, first, language)
        else:
            named = None if _mine(words, first) or _refused(words, first) else name_at(words, stop, language)
            taken = named.stop if named is not None else taken
        if named is not None:
            found.append(_beside(words, Contact(name=named.name, role=named.role), named.stop, people))
    return found


def _mine(words: Words, index: int) -> bool:
    """Tell whether the writer means to ask somebody: "let me ask Tom", "I'll speak to Anna", "I spoke to"."""
    if words.words[index].folded not in (
        "ask",
        "speak",
        "talk",
        "contact",
        "call",
        "check",
        "meet",
        "email",
        "mail",
        "ping",
        "see",
        "write",
    ):
        return False
    before = [word.folded for word in words.words[max(0, index - 3) : index]]
    return bool(before) and (
        (before[-1] in ("ll", "will", "i", "we", "must", "gonna", "should") and bool({"i", "we"} & set(before)))
        or before[-2:] == ["let", "me"]
    )


def _refused(words: Words, index: int) -> bool:
    """Tell whether a pointer is denied, "don't contact Jane", or means our people: "your colleague Ryan"."""
    if index and words.words[index - 1].folded in _YOURS:
        return True
    before = {word.folded for word in words.words[max(0, index - 2) : index]}
    return bool(before & {"don", "not", "never", "nicht", "pas", "ne", "stop"}) and "if" not in before


_YOURS = frozenset("your ihr ihre ihrem ihren ihrer dein deine votre vos ton tes su sus tu suo sua vostro vostra seu seus uw je jouw din ert deres"
                   " panski wasz vas vase ваш ваша вашим вашу ваши".split())  # fmt: skip


def _beside(words: Words, contact: Contact, index: int, people: People) -> Contact:
    """Add the address, the phone number and the role that stand behind a name, up to the next sentence."""
    start = words.words[index - 1].end
    near = words.text[start : start + _BEHIND]
    end = re.search(r"[!?](?:\s|$)|\.(?:\s+[^\W\d_a-z]|\s*$)|\n\s*\n", near)
    near = near[: end.start()] if end else near
    email = next(
        (found.group().strip(".").lower() for found in EMAIL.finditer(near) if not people.nobody(found.group())), ""
    )
    phone = PHONE.search(EMAIL.sub(" ", near))
    role = contact.role or role_at(words, index)
    return replace(contact, email=email, phone=clean_phone(phone.group()) if phone else "", role=role)


def _by_address(text: str, people: People, known: Sequence[Contact]) -> list[Contact]:
    """Read the addresses that no name has taken, with the name written right before or behind."""
    taken = {contact.email for contact in known}
    found: list[Contact] = []
    for match in EMAIL.finditer(text):
        email = match.group().strip(".").lower()
        if email in taken or people.nobody(email):
            continue
        before = text[max(0, match.start() - 60) : match.start()]
        sentence = re.split(r"[.!?]\s|\n", before)[-1].lower()
        if _OWN.search(before.lower()) or _REMOVAL.search(sentence) or _same_person(email, people.sender):
            continue
        taken.add(email)
        phone = PHONE.search(text[match.end() : match.end() + 40].split("\n")[0])
        found.append(
            Contact(name=_written_name(before, people), email=email, phone=clean_phone(phone.group()) if phone else "")
        )
    return found


def _same_person(email: str, sender: Address | None) -> bool:
    return sender is not None and email.partition("@")[0] == sender.email.partition("@")[0]


_TITLE_ONLY = re.compile(
    r"(?:ing|dr|prof|mr|mrs|ms|frau|herr|mme|tel|mob|mobile|phone|cell|email|e-mail|mail|kontakt|contact|inbox)\.?"
)
_NAME_BEFORE = re.compile(
    r"((?:[^\W\d_a-z][\w'’.-]+\s+){0,2}[^\W\d_a-z][\w'’-]+)\s*(?:[<(\[,:–-]|\s|mailto:|unter|at|at:|on|via|:)*$"
)


def _written_name(before: str, people: People) -> str:
    """Return the name that stands right before an address."""
    found = _NAME_BEFORE.search(before)
    if found is None:
        return ""
    kept = [
        word
        for word in found.group(1).split()
        if word[0].isupper() and fold(word).strip(".") not in contact_words.NOT_NAMES
    ]
    name = " ".join(kept).strip(" .-")
    return (
        ""
        if len(name) < 2
        or _TITLE_ONLY.fullmatch(fold(name))
        or people.known_name(name)
        or fold(name) in contact_words.NOT_NAMES
        else name
    )


def _by_phone(words: Words, people: People) -> list[Contact]:
    """Read a name in the middle of a sentence with a number right behind it ("ask Silvia 340 123456")."""
    found: list[Contact] = []
    for match in PHONE.finditer(words.text):
        before = re.split(r"[.!?]\s|\n", words.text[max(0, match.start() - 60) : match.start()])[-1]
        name = _written_name(before, people)
        if (
            name
            and before.strip()
            and not before.strip().startswith(name)
            and sum(sign.isdigit() for sign in match.group()) >= 7
        ):
            found.append(Contact(name=name, phone=clean_phone(match.group())))
    return found


def _merged(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """Put together what was said twice about one person."""
    merged: list[Contact] = []
    for contact in contacts:
        for number, other in enumerate(merged):
            if _same(contact, other):
                merged[number] = _joined(other, contact)
                break
        else:
            merged.append(contact)
    return tuple(contact for contact in merged if contact.name or contact.email or contact.role)


def _same(one: Contact, two: Contact) -> bool:
    if one.email and two.email:
        return one.email == two.email
    names = [set(contact.name.lower().split()) for contact in (one, two)]
    return bool(names[0] and names[1]) and (names[0] <= names[1] or names[1] <= names[0])


def _joined(one: Contact, two: Contact) -> Contact:
    return replace(one, name=max(one.name, two.name, key=len), email=one.email or two.email, role=one.role or two.role,
                   phone=one.phone or two.phone)  # fmt: skip


def with_copies(words: Words, found: Sequence[Contact], people: People) -> tuple[Contact, ...]:
    """Add the addresses of people in CC whom the text names, or all when it only says that somebody was copied."""
    copied = [address for address in people.cc if not people.nobody(address.email)]
    if not copied:
        return tuple(found)
    completed = [_from_copies(contact, copied) for contact in found]
    if not any(contact.provenance == "cc" for contact in completed) and _COPIES.find(words):
        completed = [contact for contact in completed if contact.email]
        completed += [Contact(name=address.name, email=address.email, provenance="cc") for address in copied[:3]]
    return _merged(completed)


def _from_copies(contact: Contact, copied: Sequence[Address]) -> Contact:
    """Give a named contact without an address the one of the person in CC with that name."""
    if contact.email or not contact.name:
        known = next((address for address in copied if address.email == contact.email), None)
        return replace(contact, name=contact.name or known.name, provenance="cc") if known else contact
    wanted = [fold(word) for word in contact.name.split()]
    for address in copied:
        theirs = fold(f"{address.name} {address.email.partition('@')[0]}")
        if any(len(word) > 1 and re.search(rf"(?<![^\W\d_]){re.escape(word)}", theirs) for word in wanted):
            return replace(contact, name=max(contact.name, address.name, key=len), email=address.email, provenance="cc")
    return contact


def from_block(contact: Contact, block: str, people: People, provenance: str) -> Contact:
    """Complete a named contact from a signature or a forwarded mail in which an address with that name stands."""
    if contact.email or not contact.name or "@" not in block:
        return contact
    wanted = [fold(word) for word in contact.name.split() if len(word) > 2]
    for match in EMAIL.finditer(block[:20_000]):
        email = match.group().strip(".").lower()
        if not people.nobody(email) and any(word in fold(email.partition("@")[0]) for word in wanted):
            return replace(contact, email=email, provenance=provenance)
    return contact
