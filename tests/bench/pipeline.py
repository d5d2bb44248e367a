"""A full pass over a mailbox, fetch to committed decision, beside a bare IMAPClient fetch of the same mailbox."""

import os
import resource
import ssl
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from imapclient import IMAPClient

from tests.bench.letters import cold_mail, letters
from tests.scenarios.world import World
from tests.servers import dovecot
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.smtp import SmtpSink

MESSAGES = int(os.environ.get("BENCH_MESSAGES", "20000"))
LEADS = MESSAGES // 5


def main() -> None:
    """Print messages a second of both, their ratio, and our peak memory."""
    folder = Path(tempfile.mkdtemp(prefix="triage-bench-"))
    with dovecot.running() as server, SmtpSink(server.cert, server.folder / "key.pem") as sink:
        world = World(folder, server, sink, "load", extra='[sending]\nmode = "approve"\n')
        for number in range(LEADS):
            server.deliver(cold_mail(number).as_bytes(), folder="Sent", user="load")
        for raw in letters(MESSAGES, LEADS):
            server.deliver(raw, user="load")
        total = MESSAGES + LEADS
        _bare_fetch(server)  # lets the server index its folders
        bare = _bare_fetch(server)
        seconds, peak = _our_pass(world)
    print(f"{total} messages ({LEADS} sent, {MESSAGES} received)")
    print(f"bare IMAPClient fetch   {total / bare:8.0f} messages/s   {bare:7.1f} s")
    print(f"triage run --once       {total / seconds:8.0f} messages/s   {seconds:7.1f} s   peak {peak:.0f} MB")
    print(f"ratio                   {seconds / bare:8.1f}")


def _bare_fetch(server: Dovecot) -> float:
    context = ssl.create_default_context(cafile=str(server.cert))
    start = time.perf_counter()
    with IMAPClient("localhost", port=server.tls_port, ssl_context=context) as client:
        client.plain_login("load", PASSWORD)
        for folder in ("Sent", "INBOX"):
            client.select_folder(folder, readonly=True)
            uids = client.search("ALL")
            for at in range(0, len(uids), 100):
                client.fetch(uids[at : at + 100], ["BODY.PEEK[]", "INTERNALDATE"])
    return time.perf_counter() - start


def _our_pass(world: World) -> tuple[float, float]:
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "triage", "run", "--once"],
        env=world.environment,
        cwd=world.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(f"the pass failed: {done.stdout}{done.stderr}")
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
