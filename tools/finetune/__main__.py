"""Command line of the fine-tuning."""

import argparse
from pathlib import Path


def main() -> None:
    """Fine-tune one encoder, or (last) store what both read in the seed."""
    parser = argparse.ArgumentParser(prog="python -m tools.finetune", description=__doc__)
    parser.add_argument("encoder", choices=("english", "multilingual", "readings"))
    parser.add_argument("--out", type=Path, default=Path("models/encoders"))
    parser.add_argument("--seed-corpus", type=Path, default=Path("models/seed"))
    parser.add_argument("--minilm", type=Path, help="folder with model.safetensors and vocab.txt of all-MiniLM-L6-v2")
    parser.add_argument("--start", type=Path, help="english only: exported weights to go on from")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--drop", type=float, default=0.1)
    parser.add_argument("--disturb", type=float, default=0.4)
    parser.add_argument(
        "--layers", type=lambda text: [int(part) for part in text.split(",")], default=[0, 1, 2, 3, 4, 5]
    )
    parser.add_argument("--inner", type=int, default=1024)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    if options.encoder == "english":
        from tools.finetune import english as chosen
    elif options.encoder == "multilingual":
        from tools.finetune import multilingual as chosen
    else:
        from tools.finetune import readings as chosen
    chosen.main(options)


if __name__ == "__main__":
    main()
