"""Content-Transfer-Encoding and format=flowed undone, however damaged (RFC 2045, RFC 3676)."""

import binascii
import re

_BASE64_JUNK = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="))
_WORDS = re.compile(rb"[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{1,}")


def decode_transfer(data: bytes, encoding: str) -> bytes:
    """Undo a Content-Transfer-Encoding; what cannot be undone comes back as it was."""
    name = encoding.strip().lower().strip("\"';. ").partition(";")[0].strip()
    if name in ("base64", "base-64", "b64", "base64binary"):
        return decode_base64(data)
    if name in ("quoted-printable", "quotedprintable", "quoted printable", "qp"):
        return decode_quoted(data)
    if name in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _decode_uu(data)
    return data


def decode_base64(data: bytes) -> bytes:
    """Decode base64 with missing padding, stray characters or several padded pieces; prose comes back untouched."""
    if _WORDS.search(data[:2000]):
        return _prose_around(data)
    pieces = data.translate(None, _BASE64_JUNK).split(b"=")
    return b"".join(_base64_piece(piece) for piece in pieces if piece)


def _prose_around(data: bytes) -> bytes:
    """Keep prose that a relay put around or instead of base64: lines of base64 are decoded, others stay."""
    head, blank, rest = data.partition(b"\n\n")
    if blank and head.strip() and _looks_base64(head):
        return decode_base64(head) + b"\n\n" + rest
    return data


def _looks_base64(data: bytes) -> bool:
    """Tell whether a stretch holds base64 alone."""
    return not any(byte in _BASE64_JUNK for byte in data.translate(None, b"\r\n \t"))


def _base64_piece(piece: bytes) -> bytes:
    """Decode one run of base64 characters, padded as needed."""
    if len(piece) % 4 == 1:
        piece = piece[:-1]
    try:
        return binascii.a2b_base64(piece + b"=" * (-len(piece) % 4))
    except binascii.Error:
        return b""


def decode_quoted(data: bytes) -> bytes:
    """Decode quoted-printable; broken escapes stay as they are."""
    if b"=" not in data:
        return data
    return binascii.a2b_qp(data)


def _decode_uu(data: bytes) -> bytes:
    """Decode uuencoded lines between ``begin`` and ``end``; a broken line is left out."""
    out: list[bytes] = []
    inside = False
    for line in data.split(b"\n"):
        if not inside:
            inside = line.startswith(b"begin ")
        elif line.strip() == b"end":
            break
        else:
            out.append(_uu_line(line))
    return b"".join(out) if inside else data


def _uu_line(line: bytes) -> bytes:
    """Decode one uuencoded line, or return nothing."""
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        return b""


def unflow(text: str, *, delete_space: bool) -> str:
    """Join the soft-broken lines of format=flowed (RFC 3676); quote marks and the signature line stay.

    Joined lines keep their blank unless ``delete_space`` (DelSp=yes) says that it only marked the break.
    """
    out: list[str] = []
    paragraph: list[str] = []
    depth = 0
    for line in text.split("\n"):
        level, content = _quote_depth(line)
        soft = content.endswith(" ") and content != "-- "
        if paragraph and (level != depth or content == "-- "):
            out.append(_quoted(depth, "".join(paragraph)))
            paragraph = []
        depth = level
        paragraph.append(content[:-1] if soft and delete_space else content)
        if not soft:
            out.append(_quoted(depth, "".join(paragraph)))
            paragraph = []
    if paragraph:
        out.append(_quoted(depth, "".join(paragraph)))
    return "\n".join(out)


def _quote_depth(line: str) -> tuple[int, str]:
    """Split a flowed line into its quote depth and its content without space-stuffing."""
    content = line.lstrip(">")
    depth = len(line) - len(content)
    return depth, content[1:] if content.startswith(" ") else content


def _quoted(depth: int, content: str) -> str:
    """Put the quote marks of a flowed paragraph back."""
    return ">" * depth + (" " if depth and content else "") + content
