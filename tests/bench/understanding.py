"""The classifier on one core: start, one reply, batches; and the memory of a process that does so."""

import os
import statistics
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")

import resource

from tests.bench.letters import OPENERS
from triage.domain.prediction import Utterance
from triage.resources import shipped
from triage.understand import load_classifier


def main() -> None:
    """Print seconds to be ready, milliseconds for one, replies a second in batches, peak memory."""
    start = time.perf_counter()
    classifier = load_classifier(shipped("models"))
    classifier.predict([Utterance(text="Are you ready?")])
    ready = time.perf_counter() - start
    replies = [Utterance(text=f"Hello {n}, {OPENERS[n % len(OPENERS)]}", subject="Re: Setups") for n in range(600)]
    singles = [_seconds(lambda reply=reply: classifier.predict([reply])) for reply in replies[:50]]  # type: ignore[misc]
    batch = statistics.median(_seconds(lambda: classifier.predict(replies)) for _ in range(3))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"ready in {ready:.1f} s; one reply {statistics.median(singles) * 1000:.1f} ms (median of 50)")
    print(f"batches {len(replies) / batch:.0f} replies/s (median of 3); peak {peak:.0f} MB")


def _seconds(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - start
