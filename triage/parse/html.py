"""HTML bodies as lines, with what the markup of mail programs says about each.

A tokenizer of our own and no tree: bounded in time by construction (every pattern stops at the next ``<``), deaf to
nesting depth, and it never raises. A tree is not needed to know which lines lie inside a quote.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from triage.parse.html_marks import HIDDEN_STYLE, INDENT_STYLE, MARKS, REPLY_BORDER, SKIPPED
from triage.parse.lines import MAX_LINES, Line, visible

#: Tags that are read as markup; behind them only the text is taken.
MAX_TAGS = 30_000

_META = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE)
_TOKEN = re.compile(
    r"""<!--|<(/?)([a-zA-Z][a-zA-Z0-9:_\-]*+)((?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)>|<[!?/a-zA-Z][^<>]*+>"""
)
_ATTRIBUTE = re.compile(
    r"""(?<![\w\-])(id|class|name|style|type|alt|data-marker|data-emoji)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""",
    re.IGNORECASE,
)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_BREAKS = frozenset(("div", "p", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre",
                     "blockquote", "center", "form", "section", "article", "header", "footer", "dl", "dt", "dd",
                     "body", "address", "figure"))  # fmt: skip
_PARAGRAPHS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre"))
_CONTAINERS = frozenset(("div", "blockquote", "span", "table", "td", "p", "section", "pre", "font", "center", "b",
                         "strong", "td", "tr", "body", "article"))  # fmt: skip
_STARTS = tuple(mark for mark, _ in MARKS)
_TELLING = frozenset(("thread", "quote", "signature", "forward"))


def declared_charset(data: bytes) -> str:
    """Return the charset that an HTML body names in its first bytes, or ""."""
    found = _META.search(data[:4096])
    return found.group(1).decode("ascii") if found else ""


def html_lines(source: str) -> list[Line]:
    """Turn an HTML body into lines that know whether they lie in a quote, a signature or a forward."""
    writer = _Writer()
    _feed(source, writer)
    return writer.finish()


def html_text(source: str) -> str:
    """Return the visible text of an HTML body."""
    return "\n".join(line.raw for line in html_lines(source)).strip("\n")


def _feed(source: str, writer: "_Writer") -> None:
    """Run the tokens of a body through a writer; comments, scripts and styles are left out."""
    position = 0
    open_ended: set[str] = set()
    size = len(source)
    for _ in range(MAX_TAGS):
        token = _TOKEN.search(source, position)
        if token is None:
            break
        if token.start() > position:
            writer.text(source[position : token.start()])
        position = token.end()
        name = (token.group(2) or "").lower()
        if token.group() == "<!--":
            position = _skip(source, position, "-->", open_ended)
        elif name and token.group(1):
            writer.close(name)
        elif name in SKIPPED:
            position = _skip_element(source, position, name, open_ended)
        elif name:
            writer.open(name, token.group(3))
    if position < size:
        writer.text(_TOKEN.sub(" ", source[position:]))


def _skip(source: str, position: int, mark: str, open_ended: set[str]) -> int:
    """Step behind a closing mark; a mark that is missing once is not searched again."""
    if mark in open_ended:
        return position
    stop = source.find(mark, position)
    if stop < 0:
        open_ended.add(mark)
        return position
    return stop + len(mark)


def _skip_element(source: str, position: int, name: str, open_ended: set[str]) -> int:
    """Step behind an element whose content is no text."""
    stop = _skip(source, position, f"</{name}", open_ended)
    if stop == position:
        stop = _skip(source, position, f"</{name.upper()}", open_ended)
    if stop == position:
        return position
    close = source.find(">", stop, stop + 100)
    return stop if close < 0 else close + 1


@dataclass(kw_only=True, slots=True)
class _Box:
    """An open element."""

    name: str
    #: What it says about its lines: an effect of :data:`MARKS`, "cite", "hidden", "pre" or "".
    effect: str
    #: A quote container in which a blockquote has ended: what follows it there are answers.
    answered: bool = False
    #: A paragraph without space around it, as Outlook writes each line.
    tight: bool = False


@dataclass(kw_only=True)
class _Writer:
    """Collects lines while elements open and close."""

    lines: list[Line] = field(default_factory=list)
    boxes: list[_Box] = field(default_factory=list)
    #: Open elements by name, so that a stray end tag costs nothing.
    counts: dict[str, int] = field(default_factory=dict)
    pieces: list[str] = field(default_factory=list)
    #: Open boxes with an effect, outermost first, and how many there are of each effect.
    marked: list[_Box] = field(default_factory=list)
    effects: dict[str, int] = field(default_factory=dict)
    #: Those of them that say something about lines.
    telling: list[_Box] = field(default_factory=list)
    history: bool = False
    gap: bool = False

    def text(self, source: str) -> None:
        """Take a stretch of text between two tags."""
        if self.effects.get("hidden"):
            return
        content = _unescape(source) if "&" in source else source
        if self.effects.get("pre"):
            first, *others = content.split("\n")
            self.pieces.append(first)
            for other in others:
                self.flush(force=True)
                self.pieces.append(other)
            return
        content = _SPACE.sub(" ", content)
        if content != " " or self.pieces:
            self.pieces.append(content)

    def open(self, name: str, attributes: str) -> None:
        """Open an element."""
        if name == "br":
            self.flush(force=True)
            return
        if name in _BREAKS:
            self.flush()
            self.gap = self.gap or (name in _PARAGRAPHS and not _is_tight(attributes))
        elif name in ("td", "th") and self.pieces:
            self.pieces.append(" ")
        elif name == "img":
            self.pieces.append(_emoji(attributes))
        if name == "p" and self.counts.get("p"):
            self.close("p")
        if name not in _CONTAINERS and name != "hr":
            return
        effect = _effect(name, attributes) if attributes or name in ("blockquote", "pre") else ""
        if effect == "history":
            self.history = True
            effect = ""
        if name != "hr":
            self._push(_Box(name=name, effect=effect, tight=name == "p" and _is_tight(attributes)))

    def _push(self, box: _Box) -> None:
        """Remember an open element."""
        self.boxes.append(box)
        self.counts[box.name] = self.counts.get(box.name, 0) + 1
        if box.effect:
            self.marked.append(box)
            self.effects[box.effect] = self.effects.get(box.effect, 0) + 1
            if box.effect in _TELLING:
                self.telling.append(box)

    def close(self, name: str) -> None:
        """Close an element and all that were left open inside it."""
        if name in _BREAKS:
            self.flush()
        if not self.counts.get(name):
            self.gap = self.gap or name in _PARAGRAPHS
            return
        while self.boxes:
            box = self.boxes.pop()
            self.gap = self.gap or (box.name in _PARAGRAPHS and not box.tight)
            self.counts[box.name] -= 1
            if box.effect:
                self._unmark(box)
            if box.name == name:
                return

    def _unmark(self, box: _Box) -> None:
        """Forget a box; after a blockquote, what stands in its quote container was written between the quotes."""
        self.marked.pop()
        self.effects[box.effect] -= 1
        if box.effect in _TELLING:
            self.telling.pop()
        if box.effect == "cite" and self.marked and self.marked[-1].effect == "thread":
            self.marked[-1].answered = True

    def flush(self, *, force: bool = False) -> None:
        """End the line in hand; an empty one only when forced, or held open by a blank that does not break."""
        raw = "".join(self.pieces)
        if not self.effects.get("pre"):
            raw = raw.strip(" ")
        text = visible(raw).strip()
        if not text and not force and "\u00a0" not in raw and "\u200b" not in raw:
            self.pieces.clear()
            return
        if text and self.gap and self.lines and not self.lines[-1].blank:
            self._append("", "")
        if text:
            self.gap = False
        self._append(raw.replace("\u00a0", " ").rstrip() if text else "", text)
        self.pieces.clear()

    def _append(self, raw: str, text: str) -> None:
        """Add a line with what its surroundings say about it."""
        if len(self.lines) >= MAX_LINES:
            last = self.lines[-1]
            self.lines[-1] = Line(raw=f"{last.raw}\n{raw}", text=last.text, depth=last.depth, hint=last.hint)
            return
        depth = self.effects.get("cite", 0)
        while not depth and text[:1] == ">":
            text, depth = text.lstrip("> "), depth + 1
        self.lines.append(Line(raw=raw, text=text[:1000], depth=depth, hint=self._hint()))

    def _hint(self) -> str:
        """Say what the open elements mean for a line."""
        if self.history:
            return "history"
        if not self.telling:
            return ""
        box = self.telling[-1]
        if box.effect == "thread":
            return "answer" if box.answered else "quote"
        return box.effect

    def finish(self) -> list[Line]:
        """End the last line and return all of them."""
        self.flush()
        return self.lines


def _is_tight(attributes: str) -> bool:
    """Tell whether a paragraph is one of Outlook's lines."""
    return "mso" in attributes.lower()


def _unescape(source: str) -> str:
    """Resolve character references; impossible ones stay."""
    try:
        return unescape(source)
    except (ValueError, OverflowError):
        return source


def _effect(name: str, attributes: str) -> str:
    """Read from the attributes of an element what it says about its content."""
    found = {
        match.group(1).lower(): (match.group(2) or match.group(3) or match.group(4) or "").lower()
        for match in _ATTRIBUTE.finditer(attributes[:4000])
    }
    style = found.get("style", "")
    if style and HIDDEN_STYLE.search(style):
        return "hidden"
    if name == "pre":
        return "pre"
    if name == "div" and REPLY_BORDER.search(style):
        return "history"
    for key in ("id", "class", "name", "data-marker"):
        for word in found.get(key, "").split():
            if not word.startswith(_STARTS):
                continue
            for mark, effect in MARKS:
                if word.startswith(mark):
                    return "cite" if name == "blockquote" and effect in ("thread", "quote") else effect
    if name == "blockquote":
        return "" if INDENT_STYLE.search(style) and "cite" not in found.get("type", "") else "cite"
    return ""


def _emoji(attributes: str) -> str:
    """Return the emoji that a picture stands for, or nothing."""
    for match in _ATTRIBUTE.finditer(attributes[:4000]):
        value = match.group(2) or match.group(3) or ""
        if match.group(1).lower() in ("alt", "data-emoji") and 0 < len(value) <= 8 and not value.isascii():
            return _unescape(value)
    return ""
