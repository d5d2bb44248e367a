"""Any bytes into a :class:`~triage.parse.message.Message`, in bounded time and memory, without ever raising.

Our own splitter instead of the standard parser, which recurses to death on nesting and is slow: all lines that may be
a boundary are listed once, and each multipart looks its own up in that list (RFC 2046). What goes beyond a bound is
left out and noted.
"""

from bisect import bisect_left
from dataclasses import dataclass, field

from triage.parse.charsets import codec_for, decode
from triage.parse.headers import decode_headers, parse_parameters, split_headers
from triage.parse.html import declared_charset
from triage.parse.message import Headers, Message, Part
from triage.parse.transfer import decode_transfer, unflow

#: Bytes read of one message.
MAX_BYTES = 32 * 1024 * 1024
#: Levels of multipart and enclosed messages.
MAX_DEPTH = 50
#: Entities in one message.
MAX_PARTS = 1000
#: Bytes decoded of one text part, and of all text parts of a message.
MAX_TEXT = 1024 * 1024
MAX_ALL_TEXT = 4 * 1024 * 1024
#: Lines that may be boundaries.
MAX_BOUNDARIES = 50_000

#: The notes a reading may carry.
IN_PART = "read in part"
CHARSET_REPLACED = "charset replaced"
WINMAIL = "winmail.dat"
ENCRYPTED = "encrypted"

_REPORTS = ("message/delivery-status", "message/global-delivery-status", "message/disposition-notification",
            "message/global-disposition-notification", "message/feedback-report", "message/global-headers",
            "message/partial", "message/external-body")  # fmt: skip
_ENCLOSED = ("message/rfc822", "message/global", "message/news", "message/rfc2822")
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")


def read_message(raw: bytes) -> Message:
    """Read any bytes as a message; never raises, and says in its notes what was left out."""
    data, cut = _bounded(raw)
    reader = _Reader(data=data)
    if cut:
        reader.note(IN_PART)
    root = reader.entity(0, len(data), depth=0, default="text/plain")
    return Message(root=root, notes=tuple(reader.notes))


def _bounded(raw: bytes) -> tuple[bytes, bool]:
    """Cut what is too long, and bring line ends and wide encodings into the one form the splitter reads."""
    data = bytes(raw[:MAX_BYTES])
    if data[:3] == b"\xef\xbb\xbf":
        data = data[3:]
    elif data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n")
        if b"\n" not in data:
            data = data.replace(b"\r", b"\n")
    return data, len(raw) > MAX_BYTES


@dataclass(frozen=True, kw_only=True)
class _Budget:
    """What is left to spend on a message, shared by all its readers."""

    parts: list[None] = field(default_factory=list)
    text: list[int] = field(default_factory=list)


@dataclass(kw_only=True)
class _Reader:
    """Reads one buffer; an encoded enclosed message gets a reader of its own with the same budget."""

    data: bytes
    budget: _Budget = field(default_factory=_Budget)
    notes: list[str] = field(default_factory=list)
    #: Boundary lines: content after "--" -> starts and ends of the lines, in order.
    lines: dict[bytes, list[tuple[int, int]]] | None = None

    def note(self, text: str) -> None:
        """Remember something odd, once."""
        if text not in self.notes:
            self.notes.append(text)

    def entity(self, start: int, end: int, *, depth: int, default: str) -> Part:
        """Read one MIME entity that lies between two positions."""
        self.budget.parts.append(None)
        fields, body = split_headers(self.data, start, end)
        headers = decode_headers(fields)
        content_type, params = _content_type(headers, default)
        if content_type.startswith("multipart/"):
            return self._multipart(headers, content_type, params, body, end, depth)
        if content_type in _ENCLOSED:
            return self._enclosed(headers, content_type, params, body, end, depth)
        return self._leaf(headers, content_type, params, body, end)

    def _multipart(
        self, headers: Headers, content_type: str, params: tuple[tuple[str, str], ...], start: int, end: int, depth: int
    ) -> Part:
        """Read the children between the boundaries; without any boundary the body counts as plain text."""
        if content_type in _ENCRYPTED:
            self.note(ENCRYPTED)
        spans = self._spans(dict(params).get("boundary", ""), start, end)
        if not spans and self.data[start:end].strip():
            return self._leaf(headers, "text/plain", params, start, end)
        default = "message/rfc822" if content_type == "multipart/digest" else "text/plain"
        children: list[Part] = []
        for first, last in spans:
            if depth >= MAX_DEPTH or len(self.budget.parts) >= MAX_PARTS:
                self.note(IN_PART)
                break
            children.append(self.entity(first, last, depth=depth + 1, default=default))
        return _part(headers, content_type, params, children=tuple(children), size=end - start)

    def _spans(self, boundary: str, start: int, end: int) -> list[tuple[int, int]]:
        """Return where the children of a multipart lie."""
        if self.lines is None:
            self.lines = self._boundary_lines()
        key = boundary.strip().encode("utf-8", "replace")
        opens = _between(self.lines.get(key, []), start, end)
        if not opens:
            key = self._guess_boundary(start, end)
            opens = _between(self.lines.get(key, []), start, end) if key else []
        if not opens:
            return []
        closes = _between(self.lines.get(key + b"--", []), start, end)
        close = next((item for item in closes if item[0] > opens[0][0]), None)
        last = close[0] if close else end
        opens = [item for item in opens if item[0] < last]
        stops = [item[0] for item in opens[1:]] + [last]
        return [(item[1], max(item[1], stop - (stop < end))) for item, stop in zip(opens, stops, strict=True)]

    def _boundary_lines(self) -> dict[bytes, list[tuple[int, int]]]:
        """List every line of the buffer that begins with two hyphens."""
        data, lines = self.data, dict[bytes, list[tuple[int, int]]]()
        position = 0 if data.startswith(b"--") else data.find(b"\n--") + 1
        for _ in range(MAX_BOUNDARIES):
            if position == 0 and not data.startswith(b"--"):
                return lines
            stop = data.find(b"\n", position)
            stop = len(data) if stop < 0 else stop
            key = data[position + 2 : stop].rstrip()
            lines.setdefault(key, []).append((position, min(stop + 1, len(data))))
            position = data.find(b"\n--", stop) + 1
            if position == 0:
                return lines
        self.note(IN_PART)
        return lines

    def _guess_boundary(self, start: int, end: int) -> bytes:
        """Take the first line that headers of a part follow, for a multipart that names no boundary or a wrong one."""
        first = (end, b"")
        for key, spans in (self.lines or {}).items():
            inside = _between(spans, start, end)
            if not (key and inside and inside[0][0] < first[0]):
                continue
            if any(self._part_follows(stop) for _, stop in inside[:5]):
                first = (inside[0][0], key)
        return first[1]

    def _part_follows(self, position: int) -> bool:
        """Tell whether the headers of a part begin at a position."""
        return self.data[position : position + 8].lower() == b"content-"

    def _enclosed(
        self, headers: Headers, content_type: str, params: tuple[tuple[str, str], ...], start: int, end: int, depth: int
    ) -> Part:
        """Read an enclosed message, transfer-encoded or not, as the one child."""
        if depth >= MAX_DEPTH or len(self.budget.parts) >= MAX_PARTS:
            self.note(IN_PART)
            return _part(headers, content_type, params, size=end - start)
        encoding = headers.get("content-transfer-encoding").lower()
        if "base64" in encoding or "quoted" in encoding:
            data = decode_transfer(self.data[start:end], encoding)
            reader = _Reader(data=_bounded(data)[0], budget=self.budget, notes=self.notes)
            child = reader.entity(0, len(reader.data), depth=depth + 1, default="text/plain")
        else:
            child = self.entity(start, end, depth=depth + 1, default="text/plain")
        return _part(headers, content_type, params, children=(child,), size=end - start)

    def _leaf(
        self, headers: Headers, content_type: str, params: tuple[tuple[str, str], ...], start: int, end: int
    ) -> Part:
        """Read a part without children; only texts and reports are decoded."""
        part = _part(headers, content_type, params, size=end - start)
        self._note_kind(part)
        encoding = headers.get("content-transfer-encoding")
        if not (content_type.startswith("text/") or content_type in _REPORTS):
            size = (end - start) * 3 // 4 if "base64" in encoding.lower() else end - start
            return _part(headers, content_type, params, size=size)
        room = min(MAX_TEXT, MAX_ALL_TEXT - sum(self.budget.text))
        if end - start > room * 3 // 2:
            self.note(IN_PART)
            end = start + max(room, 0) * 3 // 2
        data = decode_transfer(self.data[start:end], encoding)[: max(room, 0)]
        self.budget.text.append(len(data))
        return _part(headers, content_type, params, text=self._text(data, content_type, dict(params)), size=len(data))

    def _note_kind(self, part: Part) -> None:
        """Note the kinds of parts that hide a text from us."""
        if part.content_type in ("application/ms-tnef", "application/vnd.ms-tnef") or (
            part.filename.lower() == "winmail.dat"
        ):
            self.note(WINMAIL)
        elif part.content_type in _ENCRYPTED and part.param("smime-type") != "signed-data":
            self.note(ENCRYPTED)

    def _text(self, data: bytes, content_type: str, params: dict[str, str]) -> str:
        """Decode a text body, its lines ended by line feeds and soft breaks joined."""
        charset = params.get("charset", "")
        if content_type == "text/html" and codec_for(charset) in ("", "ascii") and not data.isascii():
            charset = declared_charset(data) or charset
        text, replaced = decode(data, charset)
        if replaced:
            self.note(CHARSET_REPLACED)
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if content_type == "text/plain" and params.get("format", "").lower() == "flowed":
            text = unflow(text, delete_space=params.get("delsp", "").lower() == "yes")
        return text


def _between(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return the boundary lines that lie in a stretch."""
    return spans[bisect_left(spans, (start, 0)) : bisect_left(spans, (end, 0))]


def _content_type(headers: Headers, default: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Read the content type, repaired when missing or broken."""
    value = headers.get("content-type")
    if not value:
        return default, ()
    name, params = parse_parameters(value)
    kind, slash, subtype = (item.strip(" \t\"'") for item in name.partition("/"))
    if slash and kind and subtype:
        return _repaired(kind, subtype.split()[0] if subtype.split() else "plain"), params
    if dict(params).get("boundary"):
        return "multipart/mixed", params
    return {"html": "text/html", "text": "text/plain", "multipart": "multipart/mixed"}.get(kind, default), params


def _repaired(kind: str, subtype: str) -> str:
    """Put the common slips of a content type right."""
    if (kind, subtype) in (("plain", "text"), ("text", "text"), ("text", "txt")):
        return "text/plain"
    if (kind, subtype) == ("html", "text"):
        return "text/html"
    return f"{kind}/{subtype}"


def _part(
    headers: Headers,
    content_type: str,
    params: tuple[tuple[str, str], ...],
    *,
    text: str = "",
    children: tuple[Part, ...] = (),
    size: int = 0,
) -> Part:
    """Build a part with its disposition and file name."""
    disposition, file_name = "", ""
    value = headers.get("content-disposition")
    if value:
        disposition, given = parse_parameters(value)
        file_name = dict(given).get("filename", "")
    return Part(
        headers=headers, content_type=content_type, params=params, text=text, children=children, size=size,
        disposition=disposition.split()[0] if disposition.split() else "",
        filename=(file_name or dict(params).get("name", ""))[:500],
    )  # fmt: skip
