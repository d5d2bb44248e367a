"""Any bytes to a MIME tree: charsets, transfer encodings, broken structure, bounds."""

import base64
import time

import pytest

from triage.parse import parse_message
from triage.parse.charsets import codec_for, decode
from triage.parse.headers import decode_value, parse_parameters
from triage.parse.mime import CHARSET_REPLACED, ENCRYPTED, IN_PART, MAX_DEPTH, MAX_PARTS, WINMAIL, read_message
from triage.parse.transfer import decode_base64, unflow


def mail(body: bytes, *headers: bytes) -> bytes:
    """Put a mail together."""
    return b"\n".join([b"From: a@b.test", *headers, b"", body])


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("utf-8", "Grüße €"), ("iso-8859-1", "Grüße"), ("windows-1252", "„Grüße“ €"), ("iso-8859-15", "Grüße €"),
        ("iso-8859-2", "Zażółć"), ("windows-1250", "Příliš"), ("koi8-r", "Привет"), ("windows-1251", "Привет"),
        ("koi8-u", "Привіт"), ("iso-8859-7", "Γειά"), ("windows-1253", "Γειά"), ("iso-8859-9", "Günaydın"),
        ("shift_jis", "こんにちは"), ("iso-2022-jp", "こんにちは"), ("euc-jp", "こんにちは"), ("gb2312", "你好"),
        ("gbk", "你好"), ("gb18030", "你好€"), ("big5", "你好嗎"), ("euc-kr", "안녕하세요"), ("iso-2022-kr", "안녕"),
        ("windows-1255", "שלום"), ("iso-8859-8", "שלום"), ("windows-1256", "مرحبا"), ("tis-620", "สวัสดี"),
        ("utf-16", "Grüße"), ("utf-7", "Grüße"), ("macintosh", "Grüße"), ("cp850", "Grüße"), ("windows-1258", "Chào"),
    ],
)  # fmt: skip
def test_every_real_charset_is_read(charset: str, text: str) -> None:
    """A body in any charset that mail uses comes out as its text."""
    codec = {"tis-620": "cp874", "windows-1252": "cp1252"}.get(charset, charset)
    body = base64.encodebytes(text.encode(codec))
    raw = mail(body, b"Content-Type: text/plain; charset=" + charset.encode(), b"Content-Transfer-Encoding: base64")
    assert read_message(raw).root.text == text


@pytest.mark.parametrize(
    ("declared", "data", "text"),
    [
        ("us-ascii", "Grüße".encode(), "Grüße"),
        ("us-ascii", "Grüße".encode("cp1252"), "Grüße"),
        ("utf-8", "Grüße".encode("cp1252"), "Grüße"),
        ("iso-8859-1", "Grüße".encode(), "Grüße"),
        ("", "Grüße".encode(), "Grüße"),
        ("rot13", b"Hello", "Hello"),
        ("idna", b"Hello", "Hello"),
        ("x-never-heard", "Grüße".encode(), "Grüße"),
        ("utf-8\x00; x", b"Hello", "Hello"),
        ("utf-16", b"Hello there", "Hello there"),
        ("us-ascii", "こんにちは".encode("iso-2022-jp"), "こんにちは"),
    ],
)
def test_a_charset_that_lies_is_seen_through(declared: str, data: bytes, text: str) -> None:
    """Wrong, missing and impossible charsets do not spoil the text."""
    assert decode(data, declared)[0] == text


def test_bytes_that_fit_no_charset_are_replaced_and_noted() -> None:
    """What cannot be decoded is replaced, and the reading says so."""
    raw = mail(b"\x81\x8d\xff\xfe \x90", b"Content-Type: text/plain; charset=shift_jis")
    assert CHARSET_REPLACED in read_message(raw).notes


@pytest.mark.parametrize("name", ["rot13", "base64", "idna", "undefined", "zip", "unicode_escape", "punycode", ""])
def test_codecs_that_are_no_charset_are_never_asked(name: str) -> None:
    """Only charsets are looked up, not every codec Python has."""
    assert codec_for(name) == ""


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"=?utf-8?Q?J=C3=BCrgen?= <j@b.test>", "Jürgen <j@b.test>"),
        (b"=?iso-8859-1?q?a?= =?iso-8859-1?q?b?=", "ab"),
        (b"=?utf-8?q?=E2=82?= =?utf-8?q?=AC?=", "€"),
        (b"=?utf-8?B?4pyT?==?utf-8?B?4pyT?=", "✓✓"),
        (b"=?UTF-8?B?4pyT", "✓"),
        (b"=?utf-8*en?Q?a_b?=", "a b"),
        (b"=?utf-8?Q?a b?= c", "a b c"),
        (b"=?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=", "こんにちは"),
        ("Grüße".encode(), "Grüße"),
        ("Grüße".encode("cp1252"), "Grüße"),
        (b"a =?x", "a =?x"),
        (b"=?x?B?!!!?=", ""),
        (b"folded\n  here", "folded here"),
        (b"=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x"),
    ],
)
def test_header_words_are_decoded_however_broken(raw: bytes, text: str) -> None:
    """Encoded words and raw 8-bit headers are read; no control character survives, so nothing can be injected."""
    assert decode_value(raw) == text


def test_parameters_of_rfc_2231_are_joined() -> None:
    """A file name cut in pieces and percent-encoded is whole again."""
    value = "attachment; filename*0*=UTF-8''%e2%82; filename*1*=%ac%20a; filename*2=b.txt"
    assert parse_parameters(value) == ("attachment", (("filename", "€ ab.txt"),))


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"SGVsbG8=", b"Hello"), (b"SGVsbG8", b"Hello"), (b"SGVs\nbG8=\n", b"Hello"), (b"SGVs!bG8=", b"Hello"),
     (b"SGVsbG8=SGVsbG8=", b"HelloHello"), (b"plain words are here", b"plain words are here"), (b"", b"")],
)  # fmt: skip
def test_damaged_base64_is_read(data: bytes, text: bytes) -> None:
    """Missing padding, stray characters and prose instead of base64 do no harm."""
    assert decode_base64(data) == text


def test_flowed_text_is_joined() -> None:
    """Soft line breaks are joined, quote depths kept, the signature delimiter left alone."""
    text = "one \ntwo\n> three \n> four\n-- \nAnn"
    assert unflow(text, delete_space=False) == "one two\n> three four\n-- \nAnn"
    assert unflow("to \nday", delete_space=True) == "today"


def test_the_first_words_of_a_multipart_are_found() -> None:
    """Parts are told apart by the boundary, the preamble and epilogue left out."""
    body = b"preamble\n--x\nContent-Type: text/plain\n\none\n--x\nContent-Type: text/html\n\n<p>two</p>\n--x--\nend"
    root = read_message(mail(body, b"Content-Type: multipart/alternative; boundary=x")).root
    assert [(part.content_type, part.text) for part in root.children] == [
        ("text/plain", "one"), ("text/html", "<p>two</p>")]  # fmt: skip


@pytest.mark.parametrize(
    "header", [b"Content-Type: multipart/mixed", b'Content-Type: multipart/mixed; boundary="wrong"']
)
def test_a_boundary_that_is_not_named_is_found(header: bytes) -> None:
    """A multipart without its boundary, or with a wrong one, is read all the same."""
    body = b"--y\nContent-Type: text/plain\n\none\n--y--\n"
    assert parse_message(mail(body, header)).text == "one"


def test_a_multipart_without_parts_is_text() -> None:
    """A body that has no boundary at all is read as text."""
    assert parse_message(mail(b"just words", b"Content-Type: multipart/mixed; boundary=x")).text == "just words"


def test_an_enclosed_message_is_kept_as_forwarded() -> None:
    """A mail attached to a mail is forwarded; its words are not the sender's."""
    body = (b"--x\nContent-Type: text/plain\n\nsee below\n--x\nContent-Type: message/rfc822\n\n"
            b"Subject: inner\n\ninner words\n--x--\n")  # fmt: skip
    reply = parse_message(mail(body, b"Content-Type: multipart/mixed; boundary=x"))
    assert reply.text == "see below"
    assert "inner words" in reply.forwarded
    assert "Subject: inner" in reply.forwarded


def test_a_calendar_answer_has_words() -> None:
    """An accepted invitation without any text reads as its answer and its subject."""
    body = b"BEGIN:VCALENDAR\nMETHOD:REPLY\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.test\nSUMMARY:Our call\nEND:VCALENDAR"
    assert parse_message(mail(body, b"Content-Type: text/calendar; method=REPLY")).text == "Accepted\nOur call"


@pytest.mark.parametrize(
    ("header", "note"),
    [(b"Content-Type: application/ms-tnef; name=winmail.dat", WINMAIL),
     (b"Content-Type: application/pkcs7-mime", ENCRYPTED),
     (b"Content-Type: multipart/encrypted; boundary=x", ENCRYPTED)],
)  # fmt: skip
def test_what_hides_the_text_is_noted(header: bytes, note: str) -> None:
    """A part that we cannot look into is named in the notes."""
    assert note in read_message(mail(b"x", header)).notes


def test_headers_go_on_behind_a_broken_line() -> None:
    """A line that is no field, and a folded line of blanks, do not end the headers."""
    raw = b"From: a@b.test\nbroken line without a colon\nSubject: Hello\n \nDate: x\n\nbody"
    message = read_message(raw)
    assert (message.headers.get("subject"), message.headers.get("date"), message.root.text) == ("Hello", "x", "body")


@pytest.mark.parametrize(
    "raw",
    [b"", b"\n", b"\x00", b"no headers at all", b":", b"\xff\xfe", b"\r\r\r",
     b"Content-Type: multipart/mixed; boundary=\n\n--\n"],
)  # fmt: skip
def test_odd_bytes_are_a_message(raw: bytes) -> None:
    """Bytes that are hardly a mail give a message without raising."""
    assert read_message(raw).root.content_type


def test_nesting_is_bounded() -> None:
    """A thousand levels of multipart are read down to the bound, quickly, with a note."""
    raw = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(1000)) + b"\nx"
    message = read_message(raw)
    depth, part = 0, message.root
    while part.children:
        depth, part = depth + 1, part.children[0]
    assert depth <= MAX_DEPTH
    assert IN_PART in message.notes


def test_parts_are_bounded() -> None:
    """Twenty thousand parts are read up to the bound, with a note."""
    raw = mail(b"--x\n\na\n" * 20_000, b"Content-Type: multipart/mixed; boundary=x")
    message = read_message(raw)
    assert len(message.root.children) <= MAX_PARTS
    assert IN_PART in message.notes


@pytest.mark.parametrize(
    "raw",
    [
        b"Subject: " + b"=?utf-8?q?" * 60_000, b"Subject: " + b"=?utf-8?q?a?= " * 20_000, b"X: y\n" * 60_000,
        b"To: " + b"a@b.test, " * 30_000, b"To: " + b'"' * 100_000, b"Subject: x\n" + b" folded\n" * 50_000,
        b"\n" + b"On Mon, Jan 1, 2024\n" * 50_000, b"\n" + b"> " * 200_000, b"\n" + b">\n" * 200_000,
        b"\n" + b"From: a@b.test\n" * 50_000, b"\n" + b"-- \n" * 100_000, b"\n" + b"a" * 3_000_000,
        b"Content-Type: text/html\n\n" + b"<blockquote>" * 80_000, b"\n" + b"Best regards,\n" * 50_000,
        b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--y\n" * 100_000, b"Subject: re" + b" " * 100_000 + b"x",
    ],
    ids=range(16),
)  # fmt: skip
def test_baits_cost_no_time(raw: bytes) -> None:
    """Mail made to be slow is read in under a second."""
    begin = time.process_time()
    parse_message(raw)
    assert time.process_time() - begin < 1
