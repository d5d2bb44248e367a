"""Complaints: whose they are and about which mail, so that the lead behind them is never written to again."""

import json

import pytest

from triage.domain.reply import Bounce, Origin
from triage.parse import parse_message

_ORIGINAL = """Message-ID: <q17.s1@us.example>
From: Ann <ann@us.example>
To: {to}
Subject: Quick question

Hello, may I ask?
"""


def report(fields: str, *, to: str = "sam@corp.example", head: str = "") -> bytes:
    """Build a feedback report as RFC 5965 wants it."""
    return (
        f"From: fbl@isp.example\nTo: abuse@us.example\nSubject: FW: Quick question\n{head}"
        'Content-Type: multipart/report; report-type=feedback-report; boundary="=a"\n\n--=a\n'
        "Content-Type: text/plain\n\nThis is an abuse report.\n\n--=a\n"
        f"Content-Type: message/feedback-report\n\n{fields}\n--=a\n"
        f"Content-Type: message/rfc822\n\n{_ORIGINAL.format(to=to)}\n--=a--\n"
    ).encode()


def read(raw: bytes) -> Bounce:
    """Read a complaint."""
    reply = parse_message(raw)
    assert reply.origin is Origin.COMPLAINT
    assert reply.bounce is not None
    return reply.bounce


@pytest.mark.parametrize(
    ("fields", "to", "address"),
    [
        ("Feedback-Type: abuse\nOriginal-Rcpt-To: <Sam@Corp.example>\n", "x@y.example", "sam@corp.example"),
        ("Feedback-Type: abuse\nOriginal-Rcpt-To: rfc822;sam@corp.example\n", "x@y.example", "sam@corp.example"),
        ("Feedback-Type: abuse\nOriginal-Rcpt-To:\n  sam@corp.example\n", "x@y.example", "sam@corp.example"),
        ("Feedback-Type: opt-out\nRemoval-Recipient: sam@corp.example\n", "x@y.example", "sam@corp.example"),
        ("Feedback-Type: abuse\n", "Sam Lee <sam@corp.example>", "sam@corp.example"),
        ("Feedback-Type: abuse\n", '"undisclosed"', None),
        ("Feedback-Type: abuse\n", "ann@us.example", None),
    ],
)
def test_complaint_names_the_address_it_came_from(fields: str, to: str, address: str | None) -> None:
    """The report's own field tells who complained, else whom the enclosed mail was written to."""
    found = read(report(fields, to=to))
    assert found.recipient == address
    assert found.original_message_id == "q17.s1@us.example"
    assert found.action == "complained"


@pytest.mark.parametrize("kind", ["not-spam", "auth-failure"])
def test_report_that_blames_nobody_names_nobody(kind: str) -> None:
    """Nothing follows for a lead from "this is no spam" or from a failed signature."""
    found = read(report(f"Feedback-Type: {kind}\nOriginal-Rcpt-To: sam@corp.example\n"))
    assert (found.recipient, found.original_message_id) == (None, None)


def test_blanked_recipient_is_found_in_the_headers_of_the_provider() -> None:
    """Where the To is hidden, the provider's own header of the enclosed mail names the address."""
    raw = (
        b"From: staff@hotmail.com\nTo: abuse@us.example\nSubject: complaint about message from 192.0.2.1\n"
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: message/rfc822\n\n'
        b"X-HmXmrOriginalRecipient: sam@live.example\nMessage-ID: <q17.s1@us.example>\n"
        b"From: ann@us.example\nTo: undisclosed-recipients:;\nSubject: Quick question\n\nHello\n--b--\n"
    )
    found = read(raw)
    assert (found.recipient, found.original_message_id) == ("sam@live.example", "q17.s1@us.example")


def test_plain_complaint_is_read_from_the_copy_below_its_words() -> None:
    """A complaint without report parts still tells, by the mail it quotes, who complains."""
    raw = (
        b"From: abuse-report@isp.example\nTo: abuse@us.example\nSubject: [ABUSE] spam complaint\n\n"
        b"A user of ours has reported the message below as spam.\n\n----- Original message -----\n"
        b"Received: from us.example by mx.isp.example; Tue, 3 Feb 2026 10:00:00 +0000\n"
        b"Message-ID: <q17.s1@us.example>\nFrom: ann@us.example\nTo: sam@corp.example\nSubject: Quick question\n\nHi\n"
    )
    found = read(raw)
    assert (found.recipient, found.original_message_id) == ("sam@corp.example", "q17.s1@us.example")


def test_mail_program_that_opts_out_speaks_for_its_user() -> None:
    """Apple's opt-out mail names nobody but its sender."""
    raw = (
        b"From: Sam <sam@corp.example>\nTo: ann@us.example\nSubject: unsubscribe\nX-Apple-Unsubscribe: true\n\nplease\n"
    )
    assert read(raw).recipient == "sam@corp.example"


def test_complaint_notification_as_json() -> None:
    """Amazon's notification tells the complaining address and our Message-ID."""
    told = {
        "notificationType": "Complaint",
        "complaint": {"complainedRecipients": [{"emailAddress": "Sam@corp.example"}]},
        "mail": {"commonHeaders": {"messageId": "<q17.s1@us.example>"}},
    }
    raw = (
        "From: no-reply@sns.amazonaws.com\nTo: ann@us.example\nX-Amz-Sns-Message-Id: 1\nSubject: Notification\n\n"
        f"{json.dumps(told)}\n"
    ).encode()
    found = read(raw)
    assert (found.recipient, found.original_message_id) == ("sam@corp.example", "q17.s1@us.example")
