"""From the delivery of a reply to its decision in the database, with IDLE, on a real Dovecot and a daemon process."""

import sqlite3
import statistics
import tempfile
import time
from pathlib import Path

from tests.scenarios.world import World, wait_for
from tests.servers import dovecot
from tests.servers.smtp import SmtpSink

ROUNDS = 10


def main() -> None:
    """Print the median and the worst of some rounds."""
    folder = Path(tempfile.mkdtemp(prefix="triage-bench-"))
    with dovecot.running() as server, SmtpSink(server.cert, server.folder / "key.pem") as sink:
        world = World(folder, server, sink, "bench", poll=300)
        for number in range(ROUNDS + 1):
            world.write_to(f"p{number}@firm{number}.test")
        with world.daemon():
            wait_for(lambda: _decided(folder) >= 0 and "started" in world.log(), seconds=60)
            _round(world, folder, 0)  # loads the model
            times = [_round(world, folder, number) for number in range(1, ROUNDS + 1)]
    median, worst = statistics.median(times), max(times)
    print(f"delivery to decision, IDLE: median {median:.2f} s, worst {worst:.2f} s, {ROUNDS} rounds")


def _round(world: World, folder: Path, number: int) -> float:
    time.sleep(1.0)
    before = _decided(folder)
    start = time.perf_counter()
    world.reply(f"p{number}@firm{number}.test", "Yes please, this is interesting for us.")
    wait_for(lambda: _decided(folder) > before, seconds=60)
    return time.perf_counter() - start


def _decided(folder: Path) -> int:
    """Count the replies that became facts."""
    path = folder / "data" / "triage.sqlite"
    if not path.exists():
        return -1
    try:
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
            return int(connection.execute("SELECT count(*) FROM event WHERE kind LIKE 'reply%'").fetchone()[0])
    except sqlite3.OperationalError:
        return -1
