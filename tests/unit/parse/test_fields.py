"""Addresses, message ids and dates out of header fields."""

import pytest

from triage.parse import parse_message
from triage.parse.fields import parse_addresses, parse_date, parse_ids


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ('"Doe, John" <J@X.test>, Mary <m@y.test>', [("j@x.test", "Doe, John"), ("m@y.test", "Mary")]),
        ("Doe, John <j@x.test>", [("j@x.test", "Doe, John")]),
        ("j@x.test (John Doe)", [("j@x.test", "John Doe")]),
        ("Team: a@b.test, c@d.test;", [("a@b.test", ""), ("c@d.test", "")]),
        ("undisclosed-recipients:;", []),
        ("<>", []),
        ("", []),
        ("John", []),
        ('"a@b.test" <d@e.test>', [("d@e.test", "a@b.test")]),
        ("<j@x.test", [("j@x.test", "")]),
    ],
)
def test_addresses_are_read_leniently(value: str, found: list[tuple[str, str]]) -> None:
    """Names with commas, comments, groups and broken brackets are read; what holds no address is left out."""
    assert [(address.email, address.name) for address in parse_addresses(value)] == found


@pytest.mark.parametrize(
    ("value", "ids"),
    [("<a@b> <c@d>", ("a@b", "c@d")), ("<a@\n b>", ("a@b",)), ("a@b c@d", ("a@b", "c@d")), ("<a@b> <a@b>", ("a@b",)),
     ("<", ()), ("", ()), ("Message from Ann of Monday", ())],
)  # fmt: skip
def test_message_ids_are_read(value: str, ids: tuple[str, ...]) -> None:
    """Ids lose their brackets and folds, and stand once each in their order."""
    assert parse_ids(value) == ids


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("Mon, 3 Feb 2025 10:00:00 +0100", "2025-02-03T10:00:00+01:00"),
        ("3 Feb 25 10:00 EST", "2025-02-03T10:00:00-05:00"),
        ("Thu Feb  3 10:00:00 2025", "2025-02-03T10:00:00+00:00"),
        ("2025-02-03T10:00:00Z", "2025-02-03T10:00:00+00:00"),
        ("Mon, 3 Feb 2025 10:00:60 GMT", "2025-02-03T10:00:59+00:00"),
    ],
)
def test_dates_are_read(value: str, iso: str) -> None:
    """Dates of RFC 5322 and the common slips become aware times."""
    found = parse_date(value)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize(
    "value", ["", "soon", "31 Feb 2025 10:00", "1 Jan 99999999999 10:00", "Mon, 3 Feb 2025 99:99:99", "0 Jan 2025"]
)
def test_impossible_dates_are_none(value: str) -> None:
    """A date that is none does not raise and is not guessed."""
    assert parse_date(value) is None


def test_the_headers_of_a_reply_are_read() -> None:
    """Sender, recipients, ids, subject, return path and the kept headers come out of the head of a mail."""
    reply = parse_message(
        b"Return-Path: <>\nFrom: Ann Lee <Ann@Acme.test>\nTo: bob@acme.test\nCc: Tom <tom@acme.test>\n"
        b"Message-ID: <1@acme.test>\nIn-Reply-To: <0@us.test>\nReferences: <a@us.test> <0@us.test>\n"
        b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nX-Triage-Key: info:1\nList-Id: <l.acme.test>\n\nYes.\n"
    )
    assert reply.sender is not None
    assert (reply.sender.email, reply.sender.name) == ("ann@acme.test", "Ann Lee")
    assert reply.cc[0].name == "Tom"
    assert (reply.message_id, reply.in_reply_to, reply.references) == (
        "1@acme.test", ("0@us.test",), ("a@us.test", "0@us.test"))  # fmt: skip
    assert reply.return_path == ""
    assert reply.subject == "Grüße"
    assert ("x-triage-key", "info:1") in reply.headers
    assert not reply.answerable
