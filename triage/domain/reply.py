"""What was read: a message from the outside, split into what a person wrote and what came along."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

#: Note on a mail in which nothing but history or a signature stands; ``text`` then holds that.
NOTHING_NEW = "no new words"


class Origin(StrEnum):
    """Who or what wrote a message."""

    #: A human being typed it.
    PERSON = "person"
    #: A vacation notice (RFC 3834 responder or by its words).
    OUT_OF_OFFICE = "out_of_office"
    #: Any other automatic answer: ticket, acknowledgement, challenge, address changed, read receipt (RFC 8098).
    AUTO_REPLY = "auto_reply"
    #: A delivery status notification (RFC 3464) or a prose bounce.
    DELIVERY_REPORT = "delivery_report"
    #: An abuse report (ARF, RFC 5965).
    COMPLAINT = "complaint"
    #: A discussion list (RFC 2919 List-Id).
    MAILING_LIST = "mailing_list"
    #: Bulk mail to subscribers.
    NEWSLETTER = "newsletter"


class BounceKind(StrEnum):
    """What a delivery report says about the address."""

    #: The address or its domain does not exist: suppress it.
    HARD = "hard"
    #: Full mailbox, greylisting, size, timeout: may work later.
    SOFT = "soft"
    #: We, not the address, were refused: reputation, policy, authentication.
    SENDER_BLOCKED = "sender_blocked"
    #: Not a failure: "delivered", "relayed", "expanded".
    DELIVERED = "delivered"


@dataclass(frozen=True, kw_only=True)
class Address:
    """A mailbox address (RFC 5322 addr-spec, lower-cased) and its display name."""

    #: ``local@domain``, lower-case.
    email: str
    #: Decoded display name, or "".
    name: str = ""

    @property
    def domain(self) -> str:
        """The part after the last @, lower-case; "" when there is none."""
        return self.email.rpartition("@")[2] if "@" in self.email else ""


@dataclass(frozen=True, kw_only=True)
class Bounce:
    """A delivery report's finding for one recipient."""

    kind: BounceKind
    #: Enhanced status code (RFC 3463), e.g. "5.1.1"; None when neither given nor inferable.
    status: str | None = None
    #: The failed address, lower-case.
    recipient: str | None = None
    #: Further failed addresses and aliases (Original-Recipient beside Final-Recipient).
    other_recipients: tuple[str, ...] = ()
    #: Message-ID of our mail that failed, without angle brackets.
    original_message_id: str | None = None
    #: "failed", "delayed", "delivered" ... (RFC 3464 Action) or our reading of the prose.
    action: str = "failed"
    #: Why, in one word: "user_unknown", "mailbox_full", "policy", "spam", "host_unknown", ...
    reason: str = "undefined"
    #: The sentence of the report that told.
    diagnostic: str = ""


@dataclass(frozen=True, kw_only=True)
class DateFact:
    """A date somebody wrote, resolved against the message's own date."""

    #: The resolved day; None when it stays open.
    day: date | None
    #: The words it was read from.
    words: str
    #: Possible readings when it is ambiguous ("12/11"), earliest first.
    candidates: tuple[date, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Contact:
    """A person that a reply names: a stand-in or a referral. Never mailed unasked."""

    #: Decoded name, or "".
    name: str = ""
    #: Lower-case address, or "".
    email: str = ""
    #: "procurement", "CTO", or "".
    role: str = ""
    phone: str = ""
    #: Where it was read: "text", "cc", "signature", "forward".
    provenance: str = "text"


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What a reply states beside its intent. Empty fields: nothing was said, or nothing certain."""

    #: First day back, from an out-of-office.
    return_on: DateFact | None = None
    #: When a not-now wants to hear from us again.
    resume_on: DateFact | None = None
    #: Whom an out-of-office names for the meantime.
    stand_in: Contact | None = None
    #: Whom a referral names.
    referred_to: tuple[Contact, ...] = ()
    #: The sender, or the person we wrote to, has left the company.
    left_company: bool = False
    #: Numbers of a "call me".
    phone: str = ""
    #: A price or budget quoted, in the reply's own words.
    amounts: tuple[str, ...] = ()
    #: Questions asked, in the reply's own words.
    questions: tuple[str, ...] = ()
    #: A new address the sender asks to use.
    new_address: str = ""


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One message from the outside, read once by :func:`triage.parse.parse_message`.

    Message-IDs are without angle brackets, addresses lower-case, ``date`` is aware or None. Text fields hold no NUL
    and no lone surrogates, lines end in a bare line feed.
    """

    #: Message-ID (RFC 5322), "" when missing. A hint, never a key.
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    #: From; None when unreadable.
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    #: Return-Path: "" for the empty path ``<>``, None when absent.
    return_path: str | None = None
    subject: str = ""
    #: Date header as written, aware; for display and for resolving dates, never for ordering.
    date: datetime | None = None
    origin: Origin = Origin.PERSON
    #: The header or the words that told the origin; "" for a person.
    origin_clue: str = ""
    #: The new words: what this sender wrote in this message. Never empty when the mail is not.
    text: str = ""
    #: Quoted history that was cut.
    quoted: str = ""
    #: A forwarded mail inside, kept apart.
    forwarded: str = ""
    #: Signature, "Sent from my ...", legal footers, promotional banners.
    signature: str = ""
    #: ISO 639-1 of the new words, "" when they are too few to tell.
    language: str = ""
    facts: Facts = field(default_factory=Facts)
    bounce: Bounce | None = None
    #: What a person should know about the reading: "read in part", "winmail.dat", "charset replaced".
    notes: tuple[str, ...] = ()
    #: False when RFC 3834 forbids an automatic answer (machine, list, bulk, empty return path).
    answerable: bool = True
    #: Lower-case names and values of the few headers that rules and matching ask for (x-triage-*, list-id ...).
    headers: tuple[tuple[str, str], ...] = ()
