"""``make soak``: the long runs, all or those named: ``python -m tests.soak fuzz_parse``.

Each ends by itself, prints how it goes, and gives back its faults, one sentence each. Too long for the suite, which
holds a short form of every one of them.
"""

import sys
import time
from collections.abc import Callable

from tests.soak import fuzz_parse, kill_daemon

#: Name -> the run; a new one is added here.
RUNS: dict[str, Callable[[], list[str]]] = {
    "fuzz_parse": fuzz_parse.soak,
    "kill_daemon": kill_daemon.soak,
}


def main(names: list[str]) -> int:
    """Run the named runs, or all; 1 when any of them found a fault."""
    unknown = [name for name in names if name not in RUNS]
    if unknown:
        print(f"There is no soak run {', '.join(unknown)}; there are: {', '.join(RUNS)}.", file=sys.stderr)
        return 2
    found = 0
    for name in names or RUNS:
        print(f"\n== {name}", flush=True)
        began = time.monotonic()
        faults = RUNS[name]()
        print(f"{name}: {len(faults)} faults in {time.monotonic() - began:.0f} s")
        print("\n".join(faults[:50]))
        found += len(faults)
    return int(found > 0)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
