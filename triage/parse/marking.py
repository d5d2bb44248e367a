"""The grammar that gives every line of a body its class.

What introduces history (an attribution, a header block, a separator, the markup of a mail program) takes the quoted
lines that follow it, or, where nothing is marked as quoted, all that follows. Lines between quoted blocks are answers.
Where in doubt, a line stays with the text.
"""

from dataclasses import dataclass, field

from triage.parse.attributions import MAX_SPAN, attribution_at, attribution_inside, closing_lines, is_certain
from triage.parse.client_lines import client_line_in
from triage.parse.footers import banner_length
from triage.parse.lines import Line
from triage.parse.markers import (
    header_block_at,
    header_role,
    is_frame,
    is_rule,
    may_introduce,
    separator,
    stacked_block_at,
)
from triage.parse.signature import signature_start

TEXT, QUOTE, FORWARD, SIGNATURE = "text", "quote", "forward", "signature"


@dataclass(kw_only=True)
class Marking:
    """Walks over the lines and gives each its class."""

    lines: list[Line]
    forwarded_subject: bool = False
    classes: list[str] = field(default_factory=list)
    #: For each line the next with which an attribution may end.
    closing: list[int] = field(default_factory=list)
    #: Whether an attribution was seen: quoted lines further down belong to the same thread.
    thread: bool = False

    def run(self) -> None:
        """Classify all lines."""
        self._cut_inside()
        self.classes = [TEXT] * len(self.lines)
        self.closing = closing_lines(self.lines)
        start = banner_length(self.lines)
        self._mark(0, start, SIGNATURE)
        index, stop = start, len(self.lines)
        while index < stop:
            index = self._step(index) if self._telling(index) else index + 1
        self._join_blanks()
        self._mark_signatures(start)

    def _cut_inside(self) -> None:
        """Split a line in two where an attribution begins behind the reply's last words."""
        if not any(line.raw[-1:] == ":" and attribution_inside(line) for line in self.lines):
            return
        out: list[Line] = []
        for line in self.lines:
            cut = attribution_inside(line) if line.raw[-1:] == ":" else 0
            if cut:
                out.append(Line(raw=line.raw[:cut], text=line.raw[:cut].strip(" -\t"), hint=line.hint))
                out.append(Line(raw=line.raw[cut:], text=line.raw[cut:].strip(), hint=line.hint))
            else:
                out.append(line)
        self.lines = out

    def _telling(self, index: int) -> bool:
        """Tell quickly whether a line can be anything but text: most lines are not looked at twice."""
        line = self.lines[index]
        if not line.text:
            return line.depth > 0
        return bool(line.depth or line.hint or self.closing[index] - index < MAX_SPAN or may_introduce(line))

    def _step(self, index: int) -> int:
        """Classify from one line on that may tell something, and return the next that is still open."""
        line = self.lines[index]
        if not line.text:
            return self._quoted_run(index, index, QUOTE)
        if line.hint == "history":
            return self._to_end(index, self._history_kind(index))
        if line.depth == 3 and line.text.endswith(">>>"):
            return self._to_end(index, QUOTE)  # GroupWise: ">>> Ann Lee <ann@acme.test> 2/2/2026 9:00 >>>"
        kind = separator(line.text)
        if kind:
            kind = FORWARD if kind == "forward" or self._alone(index) else QUOTE
            return self._introduced(index, 1 + self._headers_below(index), kind)
        length = header_block_at(self.lines, index)
        if length:
            return self._headers(index, length)
        begin, end = stacked_block_at(self.lines, index)
        if end:
            return self._headers(begin, end - begin)
        length = attribution_at(self.lines, index) if self.closing[index] - index < MAX_SPAN else 0
        if length and self._introduces(index, length):
            return self._introduced(index, length, QUOTE)
        if line.hint in ("quote", "forward"):
            self.classes[index] = FORWARD if line.hint == "forward" else QUOTE
            return index + 1
        if line.depth:
            return self._quoted_run(index, index, QUOTE)
        return index + 1

    def _introduces(self, index: int, length: int) -> bool:
        """Tell whether an attribution is one where it stands: a vague one needs quoted or blank lines by it."""
        line, following = self.lines[index], self._next(index + length)
        if line.depth:
            return length > 1 or line.text[-1] in ":："
        if following < len(self.lines) and (self.lines[following].depth or self.lines[following].hint):
            return True
        return index == 0 or self.lines[index - 1].blank or is_certain(self.lines[index : index + length])

    def _history_kind(self, index: int) -> str:
        """Tell whether history that the markup announces is a forwarded mail."""
        forwarded = self.forwarded_subject and (self._alone(index) or self._forwarded_shape(index))
        return FORWARD if forwarded else QUOTE

    def _forwarded_shape(self, index: int) -> bool:
        """Tell whether header lines follow soon: a forward shows them, and so does an Outlook reply."""
        return any(header_role(line.text) for line in self.lines[index : index + 4])

    def _alone(self, index: int) -> bool:
        """Tell whether no text stands above a line."""
        above = zip(self.classes[:index], self.lines[:index], strict=True)
        return not any(kind == TEXT and line.text and not is_rule(line.text) for kind, line in above)

    def _headers(self, index: int, length: int) -> int:
        """Classify a header block and what it introduces."""
        kind = FORWARD if self._alone(index) or self.forwarded_subject else QUOTE
        top_posted = self.lines[index].depth == 0 and not self._alone(index)
        return self._introduced(index, length, kind, to_end=top_posted)

    def _headers_below(self, index: int) -> int:
        """Count the header lines, complete block or not, and the blanks between them right below a separator."""
        count = 0
        for offset in range(1, min(16, len(self.lines) - index)):
            line = self.lines[index + offset]
            if header_role(line.text) and line.depth == self.lines[index].depth:
                count = offset
            elif not line.blank:
                break
        return count

    def _introduced(self, index: int, length: int, kind: str, *, to_end: bool = False) -> int:
        """Classify what an attribution, a header block or a separator introduces."""
        first = self.lines[index]
        self.thread = True
        begin = self._back_over_rules(index)
        after = index + length
        following = self._next(after)
        self._mark(begin, after, kind)
        if following >= len(self.lines):
            return self._to_end(begin, kind)
        deeper = self.lines[following].depth > 0 or self.lines[following].hint == "quote"
        if first.depth or (deeper and not to_end):
            inner = separator(self.lines[following].text)
            self._mark(begin, following, kind)
            return self._quoted_run(following, index, FORWARD if inner == "forward" else kind)
        if kind == QUOTE and self._alone(begin) and any(line.depth for line in self.lines[following:]):
            return following  # an answer from the first line on, with the quoted lines marked below
        return self._to_end(begin, kind)

    def _quoted_run(self, index: int, begin: int, kind: str) -> int:
        """Classify a run of quoted lines, with the blanks and the broken lines in it; return the first line behind."""
        introduced = begin < index
        if separator(self.lines[index].text) == "forward":
            kind = FORWARD
        end = index
        while end < len(self.lines):
            line = self.lines[end]
            if line.depth or (line.hint == "quote" and not line.blank):
                self.classes[end] = kind
                end += 1
                continue
            following = self._next(end + 1)
            inside = following < len(self.lines) and self.lines[following].depth > 0
            if not ((line.blank and inside) or (not line.blank and self._broken(end, following))):
                break
            stop = following if line.blank else end + 1
            self._mark(end, stop, kind)
            end = stop
        if introduced or (self.thread and index and self.lines[index - 1].blank):
            following = self._next(end)
            self._mark(end, following, kind)
            return following
        return end

    def _broken(self, index: int, following: int) -> bool:
        """Tell whether an unmarked line is the end of the quoted line before it that a program wrapped.

        It stands between two quoted lines, or at the very end, goes on in the middle of a sentence or of a link.
        """
        if following < len(self.lines) and (following != index + 1 or not self.lines[following].depth):
            return False
        before, text = self.lines[index - 1], self.lines[index].text
        if not before.depth:
            return False
        if text.startswith(("http://", "https://", "<http", "(http")) and " " not in text.rstrip(" >"):
            return True
        open_ended = len(before.text) >= 54 and before.text[-1] not in ".?!:;"
        in_brackets = before.text.count("(") > before.text.count(")") and ")" in text and "(" not in text
        return in_brackets or (open_ended and text[:1].islower() and len(text) < 45)

    def _to_end(self, index: int, kind: str) -> int:
        """Give the rest of the mail to one class, but keep the answers that the markup tells of."""
        for position in range(index, len(self.lines)):
            if self.classes[position] == TEXT:
                self.classes[position] = kind
        return len(self.lines)

    def _mark(self, start: int, end: int, kind: str) -> None:
        """Give lines a class."""
        for position in range(start, min(end, len(self.lines))):
            self.classes[position] = kind

    def _next(self, index: int) -> int:
        """Return the first line from ``index`` on that is not blank."""
        while index < len(self.lines) and self.lines[index].blank:
            index += 1
        return index

    def _back_over_rules(self, index: int) -> int:
        """Step back over drawn rules and the blanks below them."""
        begin = index
        while begin and (self.lines[begin - 1].blank or is_frame(self.lines[begin - 1].text)):
            begin -= 1
        return next((at for at in range(begin, index) if is_frame(self.lines[at].text)), index)

    def _join_blanks(self) -> None:
        """Give blank lines between two quoted lines to the quote."""
        previous = ""
        for index, line in enumerate(self.lines):
            if not line.blank:
                previous = self.classes[index]
            elif previous in (QUOTE, FORWARD):
                following = self._next(index)
                if following < len(self.lines) and self.classes[following] == previous:
                    self.classes[index] = previous

    def _mark_signatures(self, start: int) -> None:
        """Find the signature of each stretch of new text."""
        index = start
        while index < len(self.lines):
            if self.classes[index] != TEXT:
                index += 1
                continue
            end = index
            while end < len(self.lines) and self.classes[end] == TEXT:
                end += 1
            self._mark_signature(index, end)
            index = end

    def _mark_signature(self, start: int, end: int) -> None:
        """Find the signature of one stretch."""
        stretch = self.lines[start:end]
        found = signature_start(stretch, whole=not self._alone(start))
        self._mark(start + found, end, SIGNATURE)
        first = next((at for at, line in enumerate(stretch) if not line.blank), None)
        if first is not None and client_line_in(stretch[first]) and found > first:
            self.classes[start + first] = SIGNATURE

    def collect(self, wanted: str) -> str:
        """Join the lines of one class."""
        picked = [line.raw for line, kind in zip(self.lines, self.classes, strict=True) if kind == wanted]
        return "\n".join(line.rstrip() for line in picked).strip()
