"""Header fields of any mail: split, unfolded, decoded (RFC 2047), their parameters read (RFC 2045, RFC 2231)."""

import binascii
import re

from triage.parse.charsets import decode
from triage.parse.message import Headers
from triage.parse.transfer import decode_base64

#: Header bytes read per entity; what follows is left out.
MAX_HEADER_BYTES = 256 * 1024
#: Fields read per entity.
MAX_FIELDS = 2000

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:")
#: Names by which a field is known even when broken lines stand before it.
_USUAL = frozenset((b"from", b"to", b"cc", b"subject", b"date", b"message-id", b"mime-version", b"content-type",
                    b"received", b"content-transfer-encoding", b"reply-to", b"return-path"))  # fmt: skip
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
#: So many blanks say nothing and are bait for patterns: runs are cut down to one.
_RUN = " " * 12
_BLANKS = re.compile(r"[ \t]*\n[ \t]*")


def split_headers(data: bytes, start: int, end: int) -> tuple[list[tuple[str, bytes]], int]:
    """Return the raw fields from ``start`` on and where the body begins.

    Leading blank lines and mbox separators are skipped; a line that is no field ends the headers unless a field
    follows it at once.
    """
    position = _skip_preamble(data, start, end)
    fields: list[tuple[str, list[bytes]]] = []
    limit = min(end, position + MAX_HEADER_BYTES)
    while position < limit:
        stop = data.find(b"\n", position, end)
        stop = end if stop < 0 else stop
        line = data[position:stop]
        blank = line[:1] <= b" " and not line.strip()
        if blank and not (line and fields and _headers_go_on(data, stop + 1, end)):
            return _joined(fields), min(stop + 1, end)
        if line[:1] in b" \t" and fields:
            fields[-1][1].append(line.strip())
        elif match := _FIELD.match(line):
            fields.append((match.group(1).decode("ascii").lower(), [line[match.end() :].strip()]))
        elif not _known_field_follows(data, stop + 1, end):
            return _joined(fields), position
        position = stop + 1
    return _joined(fields), _after_headers(data, position, end)


def _skip_preamble(data: bytes, start: int, end: int) -> int:
    """Step over blank lines and an mbox ``From `` line before the first field."""
    position = start
    for _ in range(20):
        stop = data.find(b"\n", position, end)
        if stop < 0:
            break
        line = data[position:stop]
        if line.strip() and not line.startswith((b"From ", b">From ")):
            break
        position = stop + 1
    return start if not _field_follows(data, position, end) else position


def _field_follows(data: bytes, position: int, end: int) -> bool:
    """Tell whether a header field begins at ``position``."""
    return position < end and _FIELD.match(data, position, min(end, position + 250)) is not None


def _headers_go_on(data: bytes, position: int, end: int) -> bool:
    """Tell whether headers go on behind a line of blanks: with a field or with a folded line."""
    return _field_follows(data, position, end) or (data[position : position + 1] in (b" ", b"\t") and position < end)


def _known_field_follows(data: bytes, position: int, end: int) -> bool:
    """Tell whether a field begins at ``position``, or one that mail always has within three lines."""
    if _field_follows(data, position, end):
        return True
    for _ in range(2):
        position = data.find(b"\n", position, end) + 1
        if position == 0 or data[position : position + 1] in (b"\n", b""):
            return False
        match = _FIELD.match(data, position, min(end, position + 250))
        if match and match.group(1).lower() in _USUAL:
            return True
    return False


def _after_headers(data: bytes, position: int, end: int) -> int:
    """Find the body after headers that were too long to read."""
    blank = data.find(b"\n\n", max(position - 1, 0), end)
    return end if blank < 0 else blank + 2


def _joined(fields: list[tuple[str, list[bytes]]]) -> list[tuple[str, bytes]]:
    """Unfold the fields, at most :data:`MAX_FIELDS` of them."""
    return [(name, b"\n".join(lines) if len(lines) > 1 else lines[0]) for name, lines in fields[:MAX_FIELDS]]


def decode_headers(fields: list[tuple[str, bytes]]) -> Headers:
    """Decode raw fields."""
    return Headers(fields=tuple((name, decode_value(value)) for name, value in fields))


def decode_value(raw: bytes) -> str:
    """Decode one unfolded header value: encoded words, raw 8-bit text, control characters taken out."""
    if raw.isascii() and b"=?" not in raw and b"\x1b" not in raw:
        text = raw.decode("ascii")
    else:
        text, _ = decode(raw)
        if "=?" in text:
            text = decode_words(text)
    if "\n" in text:
        text = _BLANKS.sub(" ", text)
    if _RUN in text:
        text = " ".join(text.split())
    return _CONTROL.sub("", text).strip() if not text.isprintable() else text.strip()


def decode_words(text: str) -> str:
    """Decode the encoded words of RFC 2047, also broken ones: unpadded, unterminated, with blanks or glued together.

    Neighbouring words of one charset are joined before decoding, since senders cut characters in two.
    """
    out: list[str] = []
    pending: list[bytes] = []
    charset = ""
    position = 0
    while True:
        start = text.find("=?", position)
        word = _encoded_word(text, start) if start >= 0 else None
        between = text[position:start] if start >= 0 else text[position:]
        if start >= 0 and word is None:
            between += "=?"
        if pending and (word is None or word[0] != charset or between.strip()):
            out.append(decode(b"".join(pending), charset)[0])
            pending = []
            if word is not None and not between.strip():
                between = ""
        out.append(between if not pending else "")
        if start < 0:
            return "".join(out)
        position = start + 2
        if word is not None:
            charset = word[0]
            pending.append(word[1])
            position = word[2]


def _encoded_word(text: str, start: int) -> tuple[str, bytes, int] | None:
    """Read ``=?charset?encoding?data?=`` at ``start``: charset, bytes and the end, or None."""
    mark = text.find("?", start + 2, start + 80)
    if mark < 0 or text[mark + 1 : mark + 2] not in tuple("bBqQ") or text[mark + 2 : mark + 3] != "?":
        return None
    stop = text.find("?=", mark + 3, mark + 20_000)
    closed = stop >= 0
    if not closed:
        stop = _word_end(text, mark + 3)
    charset = text[start + 2 : mark].partition("*")[0].lower()
    data = text[mark + 3 : stop].replace("\n", "")
    decoder = _b_word if text[mark + 1] in "bB" else _q_word
    return charset, decoder(data), stop + 2 if closed else stop


def _word_end(text: str, start: int) -> int:
    """Say where an unterminated encoded word ends: at the next blank, bounded."""
    stop = start
    limit = min(len(text), start + 1000)
    while stop < limit and text[stop] not in " \n\t":
        stop += 1
    return stop


def _b_word(data: str) -> bytes:
    """Decode the B encoding."""
    return decode_base64(data.encode("ascii", "ignore"))


def _q_word(data: str) -> bytes:
    """Decode the Q encoding; raw 8-bit characters pass as UTF-8."""
    try:
        return binascii.a2b_qp(data.encode("utf-8", "replace"), header=True)
    except (binascii.Error, ValueError):
        return data.encode("utf-8", "replace")


def parse_parameters(value: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Split ``type; name=value; ...`` into the lower-case first word and its parameters (RFC 2045, RFC 2231)."""
    pieces = split_unquoted(value[:20_000], ";")
    found: dict[str, str] = {}
    for piece in pieces[1:200]:
        name, equals, content = piece.partition("=")
        if equals:
            found.setdefault(name.strip().lower(), unquote(content.strip()))
    return pieces[0].strip().lower(), tuple(_join_continuations(found).items())


def split_unquoted(value: str, separator: str) -> list[str]:
    """Split at separators outside of quoted strings."""
    if '"' not in value:
        return value.split(separator)
    pieces: list[str] = []
    start = 0
    quoted = False
    for index, char in enumerate(value):
        if char == '"' and value[index - 1 : index] != "\\":
            quoted = not quoted
        elif char == separator and not quoted:
            pieces.append(value[start:index])
            start = index + 1
    pieces.append(value[start:])
    return pieces


def unquote(value: str) -> str:
    """Take the quotation marks and backslashes off a quoted string."""
    if value[:1] == '"':
        close = value.rfind('"')
        value = value[1:close] if close > 0 else value[1:]
        return value.replace('\\"', '"').replace("\\\\", "\\")
    return value


def _join_continuations(found: dict[str, str]) -> dict[str, str]:
    """Join ``name*0*``, ``name*1`` ... and decode percent-encoded values."""
    if not any("*" in name for name in found):
        return found
    out = {name: value for name, value in found.items() if "*" not in name}
    for base in dict.fromkeys(name.partition("*")[0] for name in found if "*" in name):
        raw = _continuation_bytes(found, base)
        charset, _, rest = raw.partition(b"'")
        if b"'" in rest and len(charset) < 40:
            rest = rest.partition(b"'")[2]
            out[base] = decode(rest, charset.decode("ascii", "ignore"))[0]
        else:
            out.setdefault(base, decode(raw)[0])
    return out


def _continuation_bytes(found: dict[str, str], base: str) -> bytes:
    """Collect the value of one RFC 2231 parameter in order."""
    if base + "*" in found:
        return _percent(found[base + "*"])
    out: list[bytes] = []
    for number in range(len(found)):
        name = f"{base}*{number}"
        if name + "*" in found:
            out.append(_percent(found[name + "*"]))
        elif name in found:
            out.append(found[name].encode("utf-8", "replace"))
        else:
            break
    return b"".join(out)


_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")


def _percent(value: str) -> bytes:
    """Undo percent-encoding."""
    return _PERCENT.sub(lambda match: bytes((int(match.group(1), 16),)), value.encode("utf-8", "replace"))
