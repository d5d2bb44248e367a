"""The fine-tuning: replies of the training persons in, figures after each epoch."""

import argparse
import math
import random
import time
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from tools.finetune.data import LABELS, disturbed, target
from tools.finetune.network import Network, padded
from triage.understand.corpus import Example, Part
from triage.understand.features import read
from triage.understand.pieces import UNKNOWN, Cutter

#: The exit halfway is taught beside the last one, with this weight.
_HALF = 0.4
#: The weights that are kept are a running average, which generalises better than the last ones (Izmailov et al. 2018):
#: so much of it stays each time, every so many steps.
_STAYS, _EVERY = 0.99, 10
#: Share of the tokens that are hidden from the network while it learns.
_HIDDEN = 0.05
_SPECIAL = 4


def train(
    network: Network, cutter: Cutter, parts: dict[Part, list[Example]], options: argparse.Namespace, dice: random.Random
) -> None:
    """Run the epochs: cosine rate with warm-up, lower layers slower, both exits taught, weights averaged."""
    learned = parts[Part.TRAIN]
    average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(_STAYS))
    optimizer = torch.optim.AdamW(_groups(network, options.rate, options.decay), weight_decay=0.01, fused=True)
    steps = options.epochs * math.ceil(len(learned) / options.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min(1.0, (step + 1) / (0.08 * steps)) * max(0.01, 0.5 * (1 + math.cos(math.pi * step / steps))),
    )
    started, step = time.monotonic(), 0
    for epoch in range(options.epochs):
        shown = [disturbed(example, dice) if dice.random() < options.disturb else example for example in learned]
        rows = [cutter.pieces(read(example.utterance)) for example in shown]
        total = 0.0
        for batch in _shuffled([len(ids) for ids, _ in rows], options.batch, dice):
            wanted = torch.stack([target(learned[index]) for index in batch])
            loss = _loss(network, [rows[index] for index in batch], wanted)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % _EVERY == 0:
                average.update_parameters(network)
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1} loss {total / len(learned):.3f} {time.monotonic() - started:.0f} s", flush=True)
    network.load_state_dict(average.module.state_dict())
    _tell(network, cutter, parts)


def _groups(network: Network, rate: float, decay: float) -> list[dict[str, object]]:
    layers = [*network.lower.layers, *network.upper.layers]
    bottom = [network.places, network.kinds, *network.norm.parameters()]
    necks = [*network.lower.neck.parameters(), *network.upper.neck.parameters(), *network.exits.parameters()]
    graded: list[dict[str, object]] = [
        {"params": list(layer.parameters()), "lr": rate * decay ** (len(layers) - 1 - number)}
        for number, layer in enumerate(layers)
    ]
    return [{"params": bottom, "lr": rate * decay ** len(layers)}, *graded, {"params": necks, "lr": 1e-3}]


def _loss(network: Network, rows: list[tuple[list[int], list[int]]], wanted: Tensor) -> Tensor:
    ids, kinds, mask = padded(rows)
    ids = torch.where((torch.rand(ids.shape) < _HIDDEN) & (ids >= _SPECIAL), UNKNOWN, ids)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        half, full = network(ids, kinds, mask)
    losses = [-(wanted * found.float().log_softmax(-1)).sum(-1).mean() for found in (half, full)]
    return _HALF * losses[0] + losses[1]


def _shuffled(lengths: Sequence[int], size: int, dice: random.Random) -> list[list[int]]:
    """Return batches of replies of like length, in random order."""
    order = list(range(len(lengths)))
    dice.shuffle(order)
    chunks: list[list[int]] = []
    for start in range(0, len(order), size * 50):
        some = sorted(order[start : start + size * 50], key=lengths.__getitem__)
        chunks += [some[at : at + size] for at in range(0, len(some), size)]
    dice.shuffle(chunks)
    return chunks


def _tell(network: Network, cutter: Cutter, parts: dict[Part, list[Example]]) -> None:
    """Print accepted accuracy of both exits on the parts that were not trained on."""
    for part in (Part.CALIBRATION, Part.TEST):
        for name, english in (("en", True), ("other", False)):
            some = [example for example in parts[part] if (example.language == "en") is english]
            half, full = (_accepted(found, some) for found in probabilities(network, cutter, some))
            print(f"  {part} {name} ({len(some)}): half {half:.3f} full {full:.3f}", flush=True)


def probabilities(network: Network, cutter: Cutter, examples: Sequence[Example]) -> list[Tensor]:
    """Return the probabilities at both exits, shape (replies, labels) each."""
    network.eval()
    rows = [cutter.pieces(read(example.utterance)) for example in examples]
    found = [torch.zeros(len(rows), len(LABELS)) for _ in range(2)]
    order = sorted(range(len(rows)), key=lambda index: len(rows[index][0]))
    with torch.no_grad():
        for start in range(0, len(order), 48):
            batch = order[start : start + 48]
            for exit_, logits in enumerate(network(*padded([rows[index] for index in batch]))):
                found[exit_][batch] = logits.softmax(-1)
    network.train()
    return found


def _accepted(found: Tensor, examples: Sequence[Example]) -> float:
    right = [
        LABELS[best] == str(example.label) or LABELS[best] in example.acceptable
        for best, example in zip(found.argmax(1).tolist(), examples, strict=True)
    ]
    return sum(right) / max(1, len(right))
