"""``make bench``: all figures, or those named: ``python -m tests.bench understanding training learning``."""

import os
import sys

# One core, whatever bench comes first: the libraries look at this when they are loaded.
os.environ.setdefault("OMP_NUM_THREADS", "1")

from tests.bench import latency, learning, pipeline, reading, training, understanding

BENCHES = {
    "reading": reading.main,
    "understanding": understanding.main,
    "training": training.main,
    "learning": learning.main,
    "latency": latency.main,
    "pipeline": pipeline.main,
}


def main(names: list[str]) -> int:
    """Run the named benches, or all."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"There is no bench {', '.join(unknown)}; there are: {', '.join(BENCHES)}.", file=sys.stderr)
        return 2
    for name in names or BENCHES:
        print(f"\n== {name}", flush=True)
        BENCHES[name]()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
