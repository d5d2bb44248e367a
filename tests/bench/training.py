"""A training on the corpus that ships and 10,000 own labels, on one core: the first, and the next one."""

import os
import tempfile
import time

os.environ.setdefault("OMP_NUM_THREADS", "1")

import resource
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from triage.resources import shipped
from triage.understand.corpus import Example, load_examples, trainable
from triage.understand.training import train

_LABELS = 10_000
_START = datetime(2026, 1, 5, 9, tzinfo=UTC)
_PER_DAY = 40


def main() -> None:
    """Print seconds and memory; the labels are replies of the seed with a salutation of their own."""
    seed = shipped("models") / "seed"
    labels = [_label(number, example) for number, example in enumerate(trainable(load_examples(seed))[:_LABELS])]
    with tempfile.TemporaryDirectory() as folder:
        for name in ("first", "next"):
            start, steps = time.perf_counter(), set[str]()
            train(seed, Path(folder), labels=labels, progress=lambda what, share, steps=steps: steps.add(what))
            seconds = time.perf_counter() - start
            print(f"the {name} training with {len(labels)} labels: {seconds:.0f} s, told in {len(steps)} steps")
            labels = labels[:-1]
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _label(number: int, example: Example) -> Example:
    said = replace(example.utterance, text=f"Hello {number},\n{example.utterance.text}")
    moment = _START + timedelta(days=number // _PER_DAY)
    return replace(example, id=f"own-{number}", utterance=said, by="ann", at=moment, persona=f"lead-{number % 3000}")
