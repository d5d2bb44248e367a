"""Store what the encoders read in the seed, so that `triage train` need not read it again."""

import argparse

import numpy as np

from triage.understand.corpus import Part, load_examples
from triage.understand.encoder import load_encoders
from triage.understand.features import read
from triage.understand.views import look, save_known


def main(options: argparse.Namespace) -> None:
    """Read all replies that training or calibration may ask for."""
    examples = [example for example in load_examples(options.seed_corpus) if example.part is not Part.TEST]
    readings = [read(example.utterance) for example in examples]
    english = np.array([example.language == "en" for example in examples])
    encoders = load_encoders()
    views = look(readings, english, encoders, lambda share: print(f"{share:.0%}", flush=True))
    save_known(options.out / "seed.npz", readings, views, encoders.name)
