"""What holds for the reading of any mail at all."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.soak.fuzz_parse import run
from triage.parse import parse_message
from triage.parse.html import html_lines
from triage.parse.lines import plain_lines
from triage.parse.mime import read_message
from triage.parse.quotes import split_lines

#: Lines that mean something to the grammar.
_TELLING = (
    "", "> old words", ">> older", ">", "-- ", "--", "____", "Best regards,", "Ann Lee", "Sent from my iPhone",
    "On Mon, 24 Nov 2025 at 10:00, Ann Lee <ann@acme.test> wrote:", "Am 24.11.2025 um 10:00 schrieb Ann:",
    "-----Original Message-----", "---------- Forwarded message ---------", "From: Ann <ann@acme.test>",
    "Sent: Monday", "To: Bob", "Subject: Hello", "Tel: +49 30 1234567", "www.acme.test", "Yes, please call me.",
    "[EXTERNAL]", "CAUTION: This email originated from outside. Do not click links.", "No thanks.",
)  # fmt: skip
_LINES = st.lists(st.one_of(st.text(max_size=60), st.sampled_from(_TELLING)), max_size=30)
_MARKUP = (
    "<div>", "</div>", "<blockquote>", "</blockquote>", "<p>", "<br>", "words", "<!--", "-->",
    "<div class=gmail_quote>", "<style>", "</style>", "&amp;", "&#x110000;", "<", ">", '"', "<a href='",
    "<div style='display:none'>", "<pre>\n\n",
    "&",
)  # fmt: skip


def _words(text: str) -> list[str]:
    return sorted(text.replace("\n", " ").split())


@given(st.binary(max_size=2000))
@settings(max_examples=150, deadline=None)
@example(b"")
@example(b"\xff\xfe\x00")
@example(b'Content-Type: multipart/mixed; boundary=""\n\n--\n\nx\n----\n')
def test_any_bytes_give_a_reply(raw: bytes) -> None:
    """Any bytes give a reply, and its texts hold no NUL and no lone surrogate."""
    reply = parse_message(raw)
    for text in (reply.text, reply.quoted, reply.forwarded, reply.signature, reply.subject):
        assert "\x00" not in text
        text.encode("utf-8")


@given(_LINES)
@settings(max_examples=300, deadline=None)
def test_new_and_cut_are_everything(lines: list[str]) -> None:
    """Text, quote, forward and signature together hold every word of the body, each once."""
    body = "\n".join(lines)
    parts = split_lines(plain_lines(body))
    assert _words(" ".join((parts.text, parts.quoted, parts.forwarded, parts.signature))) == _words(body)


@given(_LINES)
@settings(max_examples=300, deadline=None)
def test_a_mail_with_words_never_reads_as_empty(lines: list[str]) -> None:
    """A mail in which something stands has a text, or keeps what it forwards."""
    body = "\n".join(lines).encode("utf-8", "replace")
    reply = parse_message(b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + body)
    message = read_message(b"Content-Type: text/plain; charset=utf-8\n\n" + body)
    if any(char.isalnum() for char in message.root.text):
        assert reply.text or reply.forwarded


@given(_LINES)
@settings(max_examples=200, deadline=None)
def test_reading_twice_is_the_same(lines: list[str]) -> None:
    """The same bytes give the same reply, and the quote that was cut holds no new words to cut again from the text."""
    raw = b"Subject: x\nContent-Type: text/plain; charset=utf-8\n\n" + "\n".join(lines).encode("utf-8", "replace")
    assert parse_message(raw) == parse_message(raw)


@given(st.lists(st.sampled_from(_MARKUP), max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_markup_gives_lines(pieces: list[str]) -> None:
    """However broken the markup, it gives lines."""
    assert all(isinstance(line.raw, str) for line in html_lines("".join(pieces)))


def test_mutated_mails_do_no_harm() -> None:
    """A short run of the mutation fuzzer finds nothing; the long one is `make soak`."""
    assert run(1500) == []
