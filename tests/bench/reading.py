"""Reading whole messages: what is found, beside the peer libraries, and how fast on one core.

Measured on the project's golden mails and, where ``MAIL_CORPORA`` names folders, on what is in them.
"""

import signal
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes
from types import FrameType

from tests.bench.corpora import Row, rows
from tests.bench.letters import letters
from tests.bench.readers import Reader, readers
from tests.bench.scoring import Answer, Score, score
from triage.parse import parse_message

#: Seconds after which a reading counts as hanging.
LIMIT = 10.0
#: (label, names of the shares, the goal in percent)
_TABLE = (
    ("new text exactly right, over all mails", "exact", "88"),
    ("new text exactly right, mean over corpora", "macro", "90"),
    ("token F1", "f1", "97"),
    ("token recall", "recall", "99.3"),
    ("bounce recall", "bounce recall", "99"),
    ("bounce recipient", "recipient", "98"),
    ("bounce status", "status", "98"),
    ("hard or soft", "hard", "95"),
    ("automatic mail, recall", "auto recall", "95"),
    ("out-of-office told from other answers", "auto kind", "92"),
    ("out-of-office by its words alone", "notes by words", "80"),
    ("complaint recall", "complaint recall", "–"),
)


class _Hang(BaseException):
    """Raised by the alarm; no reader catches it."""


def main() -> None:
    """Print the table, then the speed."""
    mails = rows()
    found, missing = readers()
    scores = {reader.name: _score(reader, mails) for reader in found}
    corpora = sorted({row.corpus for row in mails})
    print(f"{len(mails)} messages of {len(corpora)} corpora: {', '.join(corpora)}")
    _print_table(scores)
    for name in missing:
        print(f"{name}: not installed (pip install '.[bench]')")
    _print_failures(scores["triage"])
    _print_speed(found, mails)


def _score(reader: Reader, mails: list[Row]) -> Score:
    total = Score()
    for row in mails:
        score(row, _guarded(reader.read, row.raw), total, reader.does)
    return total


def _guarded(read: Callable[[bytes], Answer], raw: bytes) -> Answer:
    """Read one mail with a time limit; whatever it raises is a crash of the reader."""
    previous = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, LIMIT)
    begin = time.process_time()
    try:
        answer = read(raw)
    except _Hang:
        answer = Answer(fault="hang")
    except Exception:
        answer = Answer(fault="crash")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
    return replace(answer, seconds=time.process_time() - begin)


def _ring(signum: int, frame: FrameType | None) -> None:
    raise _Hang


def _print_table(scores: dict[str, Score]) -> None:
    print(f"{'':44}{'goal':>6}" + "".join(f"{name:>20}" for name in scores))
    for label, name, goal in _TABLE:
        shares = [total.macro() if name == "macro" else total.share(name) for total in scores.values()]
        print(f"{label:44}{goal:>6}" + "".join(f"{_percent(share):>20}" for share in shares))
    for label, name in (("people taken for a bounce", "bounce"), ("people taken for automatic", "auto")):
        print(
            f"{label:44}{'':6}"
            + "".join(f"{_wrong(total, f'people kept from {name}'):>20}" for total in scores.values())
        )
    print(
        f"{'crashes and hangs':44}{'0':>6}" + "".join(f"{_wrong(total, 'fault-free'):>20}" for total in scores.values())
    )
    print(f"{'slowest, seconds':44}{'1':>6}" + "".join(f"{total.slowest:>20.2f}" for total in scores.values()))


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share * 100:.1f} %"


def _wrong(total: Score, name: str) -> str:
    count = total.counts.get(name, 0)
    return f"{round(count - total.hits[name])} of {count}" if count else "–"


def _print_failures(total: Score) -> None:
    """Name the mails that the project reads wrongly, so that they can be looked at."""
    for name, failed in total.failures.items():
        print(f"not right, {name}: {', '.join(failed[:12])}{' ...' if len(failed) > 12 else ''}")


def _print_speed(found: list[Reader], mails: list[Row]) -> None:
    """Print messages a second of one core over people's mail and made letters, medians of five rounds."""
    raws = [row.raw for row in mails if row.group in ("human", "reply")] + list(letters(300, 100))
    size = sum(map(len, raws)) / len(raws) / 1000
    print(f"\n{len(raws)} people's messages, {size:.1f} KB on average, one core")
    slowest = max(_seconds(parse_message, raw) for raw in raws)
    for reader in found:
        print(f"{reader.name:44}{_rate(lambda raw, read=reader.read: _guarded(read, raw), raws):8.0f} messages/s")
    print(f"{'parse only: email.message_from_bytes':44}{_rate(message_from_bytes, raws):8.0f} messages/s")
    print(f"slowest of ours {slowest * 1000:.0f} ms")


def _rate(function: Callable[[bytes], object], mails: list[bytes]) -> float:
    times = []
    for _ in range(5):
        start = time.process_time()
        for raw in mails:
            function(raw)
        times.append(time.process_time() - start)
    return len(mails) / statistics.median(times)


def _seconds(function: Callable[[bytes], object], raw: bytes) -> float:
    start = time.process_time()
    function(raw)
    return time.process_time() - start
