"""Store what the reader reads in the seed, so that `triage train` need not read it again."""

from pathlib import Path

from triage.understand.corpus import load_examples
from triage.understand.encoder import load_encoder
from triage.understand.features import read
from triage.understand.views import read_all, save_known


def store(seed: Path, folder: Path) -> None:
    """Read all replies of the seed with the encoder of a folder, and keep what it reads beside them."""
    replies = [read(example.utterance) for example in load_examples(seed)]
    encoder = load_encoder(folder)
    half, full = read_all(replies, encoder, lambda share: print(f"reading the seed: {share:.0%}", flush=True))
    save_known(seed / "readings.npz", replies, half, full, encoder.name)
