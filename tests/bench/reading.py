"""Reading whole messages on one core, beside the standard library's parser alone."""

import statistics
import time
from collections.abc import Callable
from email import message_from_bytes
from pathlib import Path

from tests.bench.letters import letters
from triage.parse import parse_message

GOLDEN = Path(__file__).parents[1] / "golden"


def main() -> None:
    """Print messages a second: medians of five rounds over the project's golden mails and made ones."""
    mails = [path.read_bytes() for path in sorted(GOLDEN.rglob("*.eml"))] + list(letters(500, 100))
    ours, bare = _rate(parse_message, mails), _rate(message_from_bytes, mails)
    slowest = max(_seconds(parse_message, raw) for raw in mails)
    print(f"{len(mails)} messages, one core")
    print(f"parse_message (whole reading)     {ours:8.0f} messages/s   slowest {slowest * 1000:.0f} ms")
    print(f"email.message_from_bytes (parse)  {bare:8.0f} messages/s   ratio {bare / ours:.1f}")


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
