"""Delivery reports: what is one, and what it says of the address."""

import pytest

from triage.domain.reply import BounceKind
from triage.parse.addresses import clean_address, find_addresses
from triage.parse.bounce import read_bounce
from triage.parse.bounce_prose import cut_original, find_failures
from triage.parse.bounce_reasons import KIND_OF_REASON, infer_status, read_reason
from triage.parse.bounce_report import find_reply_status, find_status, read_report
from triage.parse.mime import read_message


def mail(text: str, *, sender: str = "MAILER-DAEMON@mx.example", subject: str = "failure notice") -> bytes:
    """Build a plain mail to us."""
    return f"From: {sender}\nTo: ann@us.example\nSubject: {subject}\n\n{text}\n".encode()


@pytest.mark.parametrize(
    ("words", "status", "reason"),
    [
        ("550 5.1.1 <x@y.example>: no such user", "5.1.1", "user_unknown"),
        ("550 User unknown", "", "user_unknown"),
        ("552 5.2.2 mailbox is over quota, user unknown to quota daemon", "5.2.2", "mailbox_full"),
        ("554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org", "5.7.1", "blocked"),
        ("550 5.7.26 unauthenticated mail is rejected by the DMARC policy", "5.7.26", "authentication"),
        ("554 message looks like spam to us", "", "spam"),
        ("550 5.7.1 relaying denied", "5.7.1", "relay_denied"),
        ("550 5.2.1 the account that you tried to reach is disabled mailbox", "5.2.1", "suspended"),
        ("450 4.2.0 greylisted, see postgrey help", "4.2.0", "greylisted"),
        ("552 5.3.4 message size exceeds fixed maximum message size", "5.3.4", "too_big"),
        ("Host or domain name not found. Name service error", "5.4.4", "host_unknown"),
        ("connect to mx.example: connection refused", "4.4.1", "network"),
        ("554 5.4.6 too many hops", "5.4.6", "loop"),
        ("556 5.1.10 recipient address has null MX", "5.1.10", "no_mail_here"),
        ("550 5.1.6 recipient has moved to new@z.example", "5.1.6", "moved"),
        ("550 refused due to recipient preferences", "", "filtered"),
        ("Empfänger unbekannt", "", "user_unknown"),
        ("Le compte du destinataire est bloqué", "", "suspended"),
        ("", "5.1.1", "user_unknown"),
        ("", "5.2.2", "mailbox_full"),
        ("", "5.7.1", "policy"),
        ("", "", "undefined"),
    ],
)
def test_reason_comes_from_words_then_code(words: str, status: str, reason: str) -> None:
    """Words tell the reason; the code tells where there are none."""
    assert read_reason(words, status, words) == reason


def test_address_of_the_lead_is_no_reason() -> None:
    """Words inside an address ("spam@", "no-such-user@") are not taken for the server's."""
    assert read_reason("550 rejected <spam-quota-full@y.example>", "", "") == "policy"


@pytest.mark.parametrize(("reason", "kind"), KIND_OF_REASON.items())
def test_every_reason_gives_a_code_of_the_right_class(reason: str, kind: BounceKind) -> None:
    """A missing code is inferred in the class that the server or the report spoke of."""
    assert infer_status(reason, "451 later", "", action="failed").startswith("4")
    assert infer_status(reason, "550 no", "", action="delayed").startswith("4")
    assert infer_status(reason, "", "", action="failed").startswith("5")


@pytest.mark.parametrize(
    ("text", "code"),
    [("550 5.1.1 gone", "5.1.1"), ("see 5.1.1.9 or 10.5.1.1", ""), ("#5.1.10#", "5.1.10"), ("v1.5.7.1", ""), ("", "")],
)
def test_codes_are_told_from_addresses_and_versions(text: str, code: str) -> None:
    """IP addresses and version numbers are no status codes."""
    assert find_status(text) == code


def test_inner_reply_wins() -> None:
    """Of nested replies the innermost one, of the server that refused, counts."""
    assert find_reply_status("554 4.4.7 expired <421 4.4.2 Connection timed out>") == "4.4.2"


def test_report_without_blank_lines_keeps_its_recipients_apart() -> None:
    """Repeated recipient fields start the next recipient, in whatever order they come."""
    text = "Reporting-MTA: dns; x\nFinal-Recipient: rfc822; a@x.example\nOriginal-Recipient: rfc822; b@x.example\n"
    text += "Action: failed\nFinal-Recipient: rfc822; c@x.example\nAction: delayed"
    first, second = read_report(text)
    assert (first.recipient, first.aliases, first.action) == ("a@x.example", ("b@x.example",), "failed")
    assert (second.recipient, second.action) == ("c@x.example", "delayed")


@pytest.mark.parametrize(
    "raw",
    [
        "rfc822; <Ada@X.example>",
        "<ada@x.example>.",
        "mailto:ada@x.example",
        "[SMTP:ada@x.example]",
        "dda:SMTP=ada@x.example",
    ],
)
def test_addresses_come_clean(raw: str) -> None:
    """Types, brackets and prefixes around an address go."""
    assert [address for _, _, address in find_addresses(raw)] == ["ada@x.example"]


def test_no_address_in_rubbish() -> None:
    """Text without a mailbox has no address."""
    assert clean_address("@") == clean_address("a b@c") == clean_address("") == ""


def test_whom_to_ask_is_not_who_failed() -> None:
    """The support address and the sender in a report are not taken for the failed one."""
    report = "For further assistance, please contact <help@isp.example>\nfrom ann@us.example\n\n"
    report += "<bob@x.example>: no such user"
    found = find_failures(report, ours=frozenset({"ann@us.example"}), intended=frozenset())
    assert [failure.address for failure in found] == ["bob@x.example"]


def test_copy_of_the_original_is_cut() -> None:
    """A run of mail headers ends the report also without a dividing line."""
    report, below = cut_original(
        "Delivery to bob@x.example failed.\n\nReceived: from a\nFrom: b@y.example\nTo: bob@x.example\n"
    )
    assert "Received" not in report
    assert below.startswith("Received")


@pytest.mark.parametrize(
    ("text", "sender", "subject"),
    [
        ("My mail to bob@x.example was undeliverable. Do you have another address?", "Sam <sam@x.example>", "Re: Bob"),
        ("See below.\n\n<bob@x.example>: 550 user unknown", "Sam <sam@x.example>", "Fwd: failure notice"),
        ("Our mailbox is full of offers like this.", "Sam <sam@x.example>", "Re: failure notice"),
        ("I run the postmaster team. What does it cost?", "Postmaster Pat <postmaster@x.example>", "Re: question"),
        (
            "Delivery failed for our last parcel, 550 boxes. Can you help?",
            "sam@x.example",
            "Delivery failure of parcels",
        ),
    ],
)
def test_people_who_talk_of_bounces_are_no_bounce(text: str, sender: str, subject: str) -> None:
    """A person who mentions, forwards or is called like a bounce is none."""
    assert read_bounce(read_message(mail(text, sender=sender, subject=subject))) is None


def test_delay_is_soft_whatever_the_reason() -> None:
    """A report that the server still tries suppresses nobody."""
    text = "Warning: message still undelivered after 4 hours. Will keep trying.\n\n<bob@x.example>: Host not found"
    bounce = read_bounce(read_message(mail(text, subject="Warning: could not send message for past 4 hours")))
    assert bounce is not None
    assert (bounce.kind, bounce.action) == (BounceKind.SOFT, "delayed")


def test_temporary_code_is_never_hard() -> None:
    """An unknown user with a 4xx code may be a server that lost its directory."""
    bounce = read_bounce(read_message(mail("<bob@x.example>: 450 4.1.1 user unknown")))
    assert bounce is not None
    assert bounce.kind is BounceKind.SOFT


def test_no_bait_takes_long() -> None:
    """Reports made of addresses, colons, brackets or dashes only are read in bounded time."""
    for bait in (
        "a@b.cd " * 50_000,
        "<" * 300_000,
        "-" * 300_000,
        "x" * 300_000,
        "From: a\n" * 50_000,
        "a.b." * 90_000,
    ):
        read_bounce(read_message(mail(bait)))
