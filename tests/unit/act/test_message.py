"""Headers and bytes of mail."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.headerregistry import Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.act import message
from triage.errors import UserError

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def built(**changes: object) -> bytes:
    """A small mail."""
    values: dict[str, object] = {
        "sender": "Ada Byron <ada@us.test>",
        "to": [Address("Grace Hopper", "grace", "harbour.test")],
        "subject": "Re: Paper",
        "text": "Hello",
        "date": NOON,
        "message_id": "1@us.test",
    }
    return message.build(**{**values, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rendered", "answered", "want"),
    [
        ("Re: Paper", "Paper", "Re: Paper"),
        ("Re: Re: Paper", "Re: Paper", "Re: Paper"),
        ("AW: RE: Fwd: Paper", "AW: Paper", "Re: Fwd: Paper"),
        ("Re[2]: Paper", "Paper", "Re: Paper"),
        ("回复：纸", "纸", "Re: 纸"),
        ("Paper", "SV: Paper", "Re: Paper"),
        ("Our prices", "Re: Paper", "Our prices"),
        ("Re: Paper\r\nBcc: all@us.test", "Paper", "Re: Paper Bcc: all@us.test"),
        ("Regarding: Paper", "Paper", "Regarding: Paper"),
    ],
)
def test_an_answer_has_one_re(rendered: str, answered: str, want: str) -> None:
    """Whatever prefixes pile up, the subject of an answer has one "Re:", and a new subject has none."""
    assert message.reply_subject(rendered, answered) == want


def test_references_keep_the_thread_and_the_parent_last() -> None:
    """The answered message comes last, our token first, nothing twice, and what is no Message-ID not at all."""
    chain = message.references(["<a@x>", "b@x", "a@x", "has blank@x", "ü@x", ""], "<c@x>", "triage-1-0@us")
    assert chain == ("triage-1-0@us", "a@x", "b@x", "c@x")


def test_long_threads_are_shortened_in_the_middle() -> None:
    """A thread of hundreds of mails does not make a header of hundreds of lines."""
    chain = message.references([f"{n}@x" for n in range(300)], "last@x", "token@us")
    assert len(chain) == 22
    assert chain[:2] == ("token@us", "0@x")
    assert chain[-2:] == ("299@x", "last@x")


def test_a_long_message_id_stays_whole() -> None:
    """A Message-ID longer than a line is folded around, never encoded: threads would break."""
    long = f"{'x' * 200}@outlook.test"
    raw = built(headers=[("In-Reply-To", f"<{long}>"), ("References", f"<a@b> <{long}>")])
    assert raw.count(f"<{long}>".encode()) == 2
    assert b"=?" not in raw


def test_the_bytes_are_seven_bit_and_lines_short() -> None:
    """Any server takes the mail: ASCII, CRLF, no line over 998 octets, nothing lost on the way."""
    text = "Grüße an 山田 🎉\n" + "wort " * 400
    raw = built(subject="Über Papier für 山田 " * 6, text=text, html=f"<p>{text}</p>")
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert raw.count(b"\n") == raw.count(b"\r\n")
    read = message_from_bytes(raw, policy=policy.default)
    assert read["Subject"] == ("Über Papier für 山田 " * 6).strip()
    body = read.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == text.rstrip() + "\n"


def test_a_signature_keeps_its_mark() -> None:
    """The blank of "-- " survives: mail programs fold the signature away by it."""
    assert message.clean_body("Hello   \r\n-- \nAda\n\n") == "Hello\n-- \nAda\n"


def test_only_an_international_mailbox_needs_utf_8_headers() -> None:
    """An umlaut domain becomes ASCII; only a local part beyond ASCII makes an RFC 6532 mail."""
    assert message.address("x@bücher.test").addr_spec == "x@xn--bcher-kva.test"
    assert "jörg@us.test".encode() in built(to=[message.address("jörg@us.test")])


@pytest.mark.parametrize("text", ["", "Ada", "@us.test", "ada@", "ada us.test"])
def test_no_address_is_a_persons_mistake(text: str) -> None:
    """What is no address is refused with a sentence."""
    with pytest.raises(UserError, match="no e-mail address"):
        message.address(text)


@given(name=st.text(max_size=60), subject=st.text(max_size=200), text=st.text(max_size=400))
def test_no_text_can_smuggle_in_a_header(name: str, subject: str, text: str) -> None:
    """Whatever stands in a name, a subject or a body, the mail has our headers only, once each."""
    raw = built(to=[message.address("grace@harbour.test", name=name)], subject=subject, text=text)
    read = message_from_bytes(raw, policy=policy.default)
    want = {"From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"}
    assert sorted(read.keys()) == sorted(want)
    assert [each.addr_spec for each in read["To"].addresses] == ["grace@harbour.test"]
    assert raw.isascii()
