"""Mutate mails and read them: nothing may raise, take long or lose a word.

``python -m tests.soak.fuzz_parse N [SEED]`` runs N mutations, the same ones for the same seed.
"""

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from triage.parse import parse_message

GOLDEN = Path(__file__).parent.parent / "golden"
#: Seconds that one reading may take before it counts as a hang.
SLOW = 1.0
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


def mutations(count: int, seed: int = 20251124) -> Iterator[bytes]:
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


def run(count: int, seed: int = 20251124) -> list[str]:
    """Read ``count`` mutated mails and return what went wrong, one sentence each."""
    faults: list[str] = []
    for number, raw in enumerate(mutations(count, seed)):
        begin = time.process_time()
        try:
            reply = parse_message(raw)
        except Exception as error:
            faults.append(f"mutation {number} of seed {seed} raised {type(error).__name__}: {error}")
            continue
        if time.process_time() - begin > SLOW:
            faults.append(f"mutation {number} of seed {seed} took {time.process_time() - begin:.1f} s")
        if not reply.text and not reply.forwarded and (reply.quoted or reply.signature):
            faults.append(f"mutation {number} of seed {seed} reads as empty")
    return faults


def main() -> None:
    """Run from the command line; exit 1 when anything went wrong."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 20251124
    begin = time.monotonic()
    faults = run(count, seed)
    print(f"{count} mutations in {time.monotonic() - begin:.0f} s, {len(faults)} faults")
    print("\n".join(faults[:20]))
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
