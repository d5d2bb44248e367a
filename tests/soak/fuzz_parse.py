"""Mutate mails and read them: nothing may raise, take long or lose a word.

``python -m tests.soak.fuzz_parse N [SEED]`` runs N mutations, the same ones for the same seed.
"""

import itertools
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from triage.parse import parse_message

GOLDEN = Path(__file__).parent.parent / "golden"
#: Seconds that one reading may take before it counts as a hang.
SLOW = 1.0
SEED = 20251124
#: Mutations between two lines of progress.
STEP = 10_000
_CRUMBS = (
    b"\r\n", b"\n\n", b"\r", b"\x00", b"\xff", b"\xe2\x82", b">",
    b"> > >", b"--", b"-- \n", b"=?utf-8?B?", b"?=", b"=?x?Q?",
    b"=", b"=\n", b"=3D", b";", b'"', b"<", b"<!--", b"-->", b"<div>", b"</div>", b"<blockquote>",
    b"&#999999999999;",
    b"On Mon, 24 Nov 2025 at 10:00, A <a@b.test> wrote:", b"\nFrom: a@b.test\nSent: x\nTo: y\nSubject: z\n",
    b"Content-Type: multipart/mixed; boundary=x\n\n--x\n", b"--x--\n", b"Content-Transfer-Encoding: base64\n",
    b"Content-Type: message/rfc822\n\n", b"charset=utf-16", b"charset=utf-7", b"charset=iso-2022-jp", b"\x1b$B",
    b" " * 300,
    b"format=flowed", b"-----Original Message-----\n", b"Sent from my iPhone\n", b"\xf0\x9f\x91\x8d",
    b"(" * 50, b"[" * 50,
    b"multipart/report; report-type=delivery-status", b"Status: 5.1.1\n", b"Final-Recipient: rfc822; a@b.test\n",
)  # fmt: skip


def seeds() -> list[bytes]:
    """Return the golden mails, the ground that mutations grow on."""
    return [path.read_bytes() for path in sorted(GOLDEN.rglob("*.eml"))]


def mutations(count: int, seed: int = SEED) -> Iterator[bytes]:
    """Yield mutated mails: cut, repeated, spliced, sprinkled with what has broken readers before."""
    chance = random.Random(seed)
    ground = seeds()
    for _ in range(count):
        data = chance.choice(ground)
        for _ in range(chance.randint(1, 6)):
            data = _mutate(data, chance, ground)
        yield data[:200_000]


def _mutate(data: bytes, chance: random.Random, ground: list[bytes]) -> bytes:
    """Change a mail in one place."""
    start = chance.randint(0, len(data))
    stop = min(len(data), start + chance.randint(0, 200))
    kind = chance.randrange(6)
    if kind == 0:
        return data[:start] + data[stop:]
    if kind == 1:
        return data[:start] + data[start:stop] * chance.randint(2, 30) + data[stop:]
    if kind == 2:
        return data[:start] + chance.choice(_CRUMBS) * chance.choice((1, 1, 1, 3, 40)) + data[start:]
    if kind == 3:
        other = chance.choice(ground)
        return data[:start] + other[chance.randint(0, len(other)) :]
    if kind == 4:
        return data[:start] + bytes(chance.randrange(256) for _ in range(chance.randint(1, 8))) + data[stop:]
    return data[:start] + data[start:stop].upper() + data[stop:]


def run(count: int, seed: int = SEED, *, tell: Callable[[str], None] | None = None) -> list[str]:
    """Read ``count`` mutated mails and return what went wrong, one sentence each; ``tell`` hears how it goes."""
    faults: list[str] = []
    slowest = (0.0, 0)
    began = time.monotonic()
    for number, raw in enumerate(mutations(count, seed)):
        begin = time.process_time()
        fault = _fault(raw)
        seconds = time.process_time() - begin
        slowest = max(slowest, (seconds, number))
        if seconds > SLOW:
            fault = fault or f"took {seconds:.1f} s"
        if fault:
            faults.append(f"mutation {number} of seed {seed} {fault}")
        if tell and (number + 1) % STEP == 0:
            rate = (number + 1) / (time.monotonic() - began)
            tell(f"{number + 1:>9,} of {count:,}  {rate:6.0f}/s  {len(faults)} faults  slowest {slowest[0]:.3f} s")
    if tell:
        tell(f"slowest: mutation {slowest[1]} of seed {seed}, {slowest[0]:.3f} s of one core")
    return faults


def _fault(raw: bytes) -> str:
    """Read one mail and say what is wrong with the reading, "" when nothing is."""
    try:
        reply = parse_message(raw)
    except Exception as error:
        return f"raised {type(error).__name__}: {error}"
    if not reply.text and not reply.forwarded and (reply.quoted or reply.signature):
        return "reads as empty"
    return ""


def mutation(number: int, seed: int = SEED) -> bytes:
    """Return one mutated mail again, to look at."""
    return next(itertools.islice(mutations(number + 1, seed), number, None))


def soak() -> list[str]:
    """Run as ``make soak`` does: a million mutations, or as many as ``SOAK_MUTATIONS`` says."""
    return run(int(os.environ.get("SOAK_MUTATIONS", "1000000")), tell=lambda line: print(line, flush=True))


def main() -> None:
    """Run from the command line; exit 1 when anything went wrong."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else SEED
    faults = run(count, seed, tell=lambda line: print(line, flush=True))
    print(f"{count} mutations, {len(faults)} faults")
    print("\n".join(faults[:20]))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
