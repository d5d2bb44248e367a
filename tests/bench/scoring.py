"""How close a reading comes to what is known: texts by words, reports by recipient and code, kinds by counting."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field

from tests.bench.corpora import Row

_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+|[^\w\s]")
_BLANK = re.compile(r"[\s\u200b\ufeff]+")
AUTOMATIC = ("out_of_office", "auto_reply")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a reader said of one mail; None where it says nothing of the kind."""

    text: str | None = None
    kind: str | None = None
    recipients: tuple[str, ...] = ()
    status: str | None = None
    hard: bool | None = None
    #: "" or why there is no answer: "crash", "hang".
    fault: str = ""
    seconds: float = 0.0


@dataclass(kw_only=True)
class Score:
    """Shares of right answers, each with how many there were."""

    hits: dict[str, float] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    #: Corpus -> (exactly right, of how many), for the mean over corpora.
    exact: dict[str, tuple[int, int]] = field(default_factory=dict)
    slowest: float = 0.0
    #: The first mails that went wrong, by what went wrong.
    failures: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, hit: float, row: Row | None = None) -> None:
        """Count one answer."""
        self.hits[name] = self.hits.get(name, 0.0) + hit
        self.counts[name] = self.counts.get(name, 0) + 1
        if row is not None and hit < 1:
            self.failures.setdefault(name, []).append(f"{row.corpus}/{row.name}")

    def share(self, name: str) -> float | None:
        """Return a share, None when nothing was counted."""
        return self.hits[name] / self.counts[name] if name in self.counts else None

    def macro(self) -> float | None:
        """Return the mean over corpora of the texts exactly right."""
        shares = [right / total for right, total in self.exact.values()]
        return sum(shares) / len(shares) if shares else None


def score(row: Row, answer: Answer, total: Score, does: frozenset[str]) -> None:
    """Weigh one answer; ``does`` holds what the reader claims to do: "text", "bounce", "auto", "status"."""
    total.slowest = max(total.slowest, answer.seconds)
    total.add("fault-free", not answer.fault, row)
    if row.texts is not None and "text" in does:
        _score_text(row, answer, total)
    if row.group == "bounce" and "bounce" in does and "bounce" in row.kinds:
        _score_bounce(row, answer, total, does)
    if row.group == "complaint" and "auto" in does:
        total.add("complaint recall", answer.kind == "complaint", row)
    if row.group == "auto" and "auto" in does:
        total.add("auto recall", answer.kind in AUTOMATIC, row)
        if row.strict:
            total.add("auto kind", answer.kind == row.strict, row)
        if row.words_only:
            total.add("notes by words", answer.kind == "out_of_office", row)
    if row.kinds == ("human",) and "bounce" in does:
        total.add("people kept from bounce", answer.kind != "bounce", row)
    if row.kinds == ("human",) and "auto" in does:
        total.add("people kept from auto", answer.kind not in AUTOMATIC, row)


def _score_text(row: Row, answer: Answer, total: Score) -> None:
    said = answer.text or ""
    results = [_compared(said, wanted, blanks_free=row.blanks_free) for wanted in row.texts or ("",)]
    exact, f1, recall = max(results)
    total.add("exact", exact, row)
    total.add("f1", f1)
    total.add("recall", recall)
    right, count = total.exact.get(row.corpus, (0, 0))
    total.exact[row.corpus] = (right + exact, count + 1)


def _score_bounce(row: Row, answer: Answer, total: Score, does: frozenset[str]) -> None:
    total.add("bounce recall", answer.kind == "bounce", row)
    if row.recipients:
        total.add("recipient", not set(row.recipients).isdisjoint(answer.recipients), row)
    if row.statuses and "status" in does:
        total.add("status", answer.status in row.statuses, row)
    if row.hard is not None and "status" in does:
        total.add("hard", answer.hard == row.hard, row)


def _compared(said: str, wanted: str, *, blanks_free: bool) -> tuple[bool, float, float]:
    """Return (exactly right, F1, recall); line ends and outer blanks do not count."""
    if blanks_free:
        left, right = _BLANK.sub("", said), _BLANK.sub("", wanted)
        return left == right, *_overlap(Counter(left), Counter(right))
    return _trimmed(said) == _trimmed(wanted), *_overlap(_tokens(said), _tokens(wanted))


def _overlap(said: Counter[str], wanted: Counter[str]) -> tuple[float, float]:
    """Return F1 and recall of two bags of words."""
    if not wanted:
        return (0.0, 1.0) if said else (1.0, 1.0)
    common = (said & wanted).total()
    if not common:
        return 0.0, 0.0
    precision, recall = common / said.total(), common / wanted.total()
    return 2 * precision * recall / (precision + recall), recall


def _tokens(text: str) -> Counter[str]:
    return Counter(_TOKEN.findall(unicodedata.normalize("NFC", text).lower()))


def _trimmed(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\ufeff", "").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()
