"""Looking at the tokens of one text: tags, values, what stands before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from triage.parse.date_lexicon import Token
from triage.parse.date_mention import Mention


class TokenView:
    """The tokens of one text, asked by index; beyond the ends stands nothing."""

    def __init__(self, text: str, folded: str, tokens: Sequence[Token], base: date, language: str, order: str) -> None:
        self.text = text
        self.folded = folded
        self.tokens = tokens
        self.base = base
        self.language = language
        #: "dmy", "mdy" or "" when numbers alone do not tell.
        self.order = order

    def tag(self, index: int) -> str:
        """Return the tag at ``index``, "" beyond the ends."""
        return self.tokens[index].tag if 0 <= index < len(self.tokens) else ""

    def value(self, index: int) -> str:
        """Return the value at ``index`` as text."""
        return str(self.tokens[index].value) if 0 <= index < len(self.tokens) else ""

    def source(self, index: int) -> str:
        """Return the folded words at ``index``, "" beyond the ends."""
        return self.folded[self.tokens[index].start : self.tokens[index].end] if 0 <= index < len(self.tokens) else ""

    def capital(self, index: int) -> bool:
        """Tell whether the word at ``index`` is written with a capital."""
        return self.text[self.tokens[index].start].isupper()

    def skip(self, index: int, *, comma: bool = False) -> int:
        """Step over articles and fillers, at most three."""
        for _ in range(3):
            if self.tag(index) == "the" or (comma and self.value(index) in (",", "(", "/")):
                index += 1
        return index

    def mention(
        self, kind: str, span: tuple[date | None, date | None], start: int, end: int, **more: object
    ) -> tuple[Mention, int]:
        """Make a mention of the tokens ``start`` to ``end``."""
        first, last = self.tokens[start], self.tokens[end - 1]
        made = Mention(first=span[0], last=span[1], kind=kind, start=first.start, end=last.end, sentence=first.sentence)
        return (replace(made, **more) if more else made), end  # type: ignore[arg-type]

    def touching(self, index: int) -> bool:
        """Tell whether nothing stands between a token and the one before."""
        return 0 < index < len(self.tokens) and self.tokens[index].start == self.tokens[index - 1].end

    def linked(self, index: int) -> bool:
        """Tell whether a linking word stands before ``index``."""
        at = index - 1
        while at >= 0 and self.tag(at) == "the":
            at -= 1
        return self.tag(at) in (
            "until",
            "through",
            "from",
            "on",
            "after",
            "notbefore",
            "next",
            "before",
            "to",
            "back",
            "this",
            "in",
        )
