"""kill -9 at random moments: no reply is lost, nobody gets a second information mail.

Many lives of the daemon, on a real Dovecot and a real SMTP server; the suite holds a short form.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.scenarios.world import World
from tests.servers import dovecot
from tests.servers.smtp import SmtpSink

#: Lives of the long run.
LIVES = 60


def soak() -> list[str]:
    """Do the long run."""
    return run(LIVES)


def run(lives: int, *, seed: int = 1) -> list[str]:
    """Let the daemon live and die, then finish its work; return the broken promises."""
    chance = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="triage-soak-"))
    with dovecot.running() as server, SmtpSink(server.cert, server.folder / "key.pem") as sink:
        world = World(folder, server, sink, "soak", poll=1)
        prospects = [f"p{number}@firm{number}.test" for number in range(lives)]
        for prospect in prospects:
            world.write_to(prospect)
        for life, prospect in enumerate(prospects):
            world.reply(prospect, "Yes please, this is interesting for us. Please send me the details.")
            _live_and_die(world, chance.uniform(0.5, 8.0))
            print(f"\rlife {life + 1}/{lives}, mails {len(sink.messages)}", end="", flush=True)
        world.triage("run", "--once")
        world.triage("run", "--once")
        return _judge(world, prospects)


def _live_and_die(world: World, seconds: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "triage", "run"],
        env=world.environment,
        cwd=world.folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(seconds)
    os.kill(process.pid, signal.SIGKILL)
    process.wait(10)


def _judge(world: World, prospects: list[str]) -> list[str]:
    mails = Counter(str(message["To"]) for message in world.smtp.messages)
    twice = {address: count for address, count in mails.items() if count > 1}
    leads = {row["email"]: row for row in world.rows("leads", "list")}
    lost = [prospect for prospect in prospects if leads[prospect]["stage"] != "mql"]
    states = Counter(row["state"] for row in world.rows("outbox", "list"))
    print(f"\n{len(prospects)} replies, {len(mails)} mailed, outbox {dict(states)}")
    return [f"{address} got {count} mails" for address, count in twice.items()] + [f"{p} is no MQL" for p in lost]
