"""Fine-tune MiniLM on the English replies: leaner feed-forward parts, an exit halfway, a cheap GELU."""

import argparse
import json
import math
import random
import struct
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  its usual name

from tools.finetune.data import LABELS, disturbed, load, target
from tools.finetune.export import quantised, save
from triage.understand.corpus import Example, Part
from triage.understand.features import read
from triage.understand.transformer import batches, pieces
from triage.understand.wordpiece import WordPiece

_WIDTH, _HEADS = 384, 12
#: Numbers that a reading comes to; the heads of triage learn from these.
NARROW = 128


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """Read float32 tensors of a safetensors file."""
    raw = path.read_bytes()
    (size,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + size])
    found = {}
    for name, entry in header.items():
        if entry.get("dtype") == "F32":
            start, end = entry["data_offsets"]
            array = np.frombuffer(raw[8 + size + start : 8 + size + end], np.float32)
            found[name] = torch.tensor(array.reshape(entry["shape"]).copy())
    return found


class Layer(nn.Module):
    """One transformer layer, its inner part cut down to the units that matter most."""

    def __init__(self, weights: dict[str, Tensor], number: int, inner: int, drop: float) -> None:
        super().__init__()
        prefix = f"encoder.layer.{number}."
        get = lambda name: weights[prefix + name].clone()  # noqa: E731  a name for one dictionary
        self.qkv, self.out = nn.Linear(_WIDTH, 3 * _WIDTH), nn.Linear(_WIDTH, _WIDTH)
        names = [f"attention.self.{part}" for part in ("query", "key", "value")]
        self.qkv.weight.data = torch.cat([get(f"{name}.weight") for name in names])
        self.qkv.bias.data = torch.cat([get(f"{name}.bias") for name in names])
        self.out.weight.data, self.out.bias.data = (
            get("attention.output.dense.weight"),
            get("attention.output.dense.bias"),
        )
        up, down = get("intermediate.dense.weight"), get("output.dense.weight")
        keep = (up.norm(dim=1) * down.norm(dim=0)).argsort(descending=True)[:inner].sort().values
        self.up, self.down = nn.Linear(_WIDTH, inner), nn.Linear(inner, _WIDTH)
        self.up.weight.data, self.up.bias.data = up[keep], get("intermediate.dense.bias")[keep]
        self.down.weight.data, self.down.bias.data = down[:, keep], get("output.dense.bias")
        self.norm1, self.norm2 = nn.LayerNorm(_WIDTH, eps=1e-12), nn.LayerNorm(_WIDTH, eps=1e-12)
        for norm, name in ((self.norm1, "attention.output.LayerNorm"), (self.norm2, "output.LayerNorm")):
            norm.weight.data, norm.bias.data = get(f"{name}.weight"), get(f"{name}.bias")
        self.drop = nn.Dropout(drop)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, _HEADS, -1).permute(2, 0, 3, 1, 4)
        drop = self.drop.p if self.training else 0.0
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias, dropout_p=drop)
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(rows, length, _WIDTH))))
        inner = self.up(x)
        return self.norm2(x + self.drop(self.down(inner * torch.sigmoid(1.702 * inner))))


class Student(nn.Module):
    """MiniLM with two exits."""

    def __init__(self, weights: dict[str, Tensor], layers: list[int], inner: int, drop: float) -> None:
        super().__init__()
        self.words = nn.Embedding.from_pretrained(weights["embeddings.word_embeddings.weight"], freeze=False)
        self.places = nn.Embedding.from_pretrained(weights["embeddings.position_embeddings.weight"][:192], freeze=False)
        self.kinds = nn.Embedding.from_pretrained(weights["embeddings.token_type_embeddings.weight"], freeze=False)
        self.norm = nn.LayerNorm(_WIDTH, eps=1e-12)
        self.norm.weight.data = weights["embeddings.LayerNorm.weight"]
        self.norm.bias.data = weights["embeddings.LayerNorm.bias"]
        self.layers = nn.ModuleList([Layer(weights, number, inner, drop) for number in layers])
        self.drop, self.head_drop = nn.Dropout(drop), nn.Dropout(0.2)
        self.necks = nn.ModuleList([nn.Linear(2 * _WIDTH, NARROW) for _ in range(2)])
        self.exits = nn.ModuleList([nn.Linear(NARROW, len(LABELS)) for _ in range(2)])

    def forward(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> list[Tensor]:
        x = self.words(ids) + self.places(torch.arange(ids.shape[1])) + self.kinds(kinds)
        x = self.drop(self.norm(x))
        bias = torch.zeros(mask.shape).masked_fill(~mask, -1e9)[:, None, None, :]
        weights = mask.unsqueeze(-1).float()
        logits = []
        for number, layer in enumerate(self.layers, 1):
            x = layer(x, bias)
            if number in (len(self.layers) // 2, len(self.layers)):
                pooled = torch.cat([x[:, 0], (x * weights).sum(1) / weights.sum(1)], dim=-1)
                narrow = torch.tanh(self.necks[len(logits)](self.head_drop(pooled)).float())
                logits.append(self.exits[len(logits)](self.head_drop(narrow)))
        return logits


def tensors(rows: list[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """Pad token rows into ids, kinds and mask."""
    longest = max(len(ids) for ids, _ in rows)
    ids, kinds = torch.zeros(2, len(rows), longest, dtype=torch.long)
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    for index, (row_ids, row_kinds) in enumerate(rows):
        ids[index, : len(row_ids)] = torch.tensor(row_ids)
        kinds[index, : len(row_kinds)] = torch.tensor(row_kinds)
        mask[index, : len(row_ids)] = True
    return ids, kinds, mask


def measure(model: Student, cutter: WordPiece, examples: list[Example]) -> list[Tensor]:
    """Return the probabilities at both exits."""
    model.eval()
    rows = [pieces(cutter, read(example.utterance)) for example in examples]
    found = [torch.zeros(len(rows), len(LABELS)) for _ in range(2)]
    with torch.no_grad():
        for batch in batches([len(ids) for ids, _ in rows]):
            for exit_, logits in enumerate(model(*tensors([rows[index] for index in batch]))):
                found[exit_][batch] = logits.softmax(-1)
    model.train()
    return found


def accepted(found: Tensor, examples: list[Example]) -> float:
    """Return the share of answers that are right or acceptable."""
    right = [
        LABELS[k] == e.label or LABELS[k] in e.acceptable
        for k, e in zip(found.argmax(1).tolist(), examples, strict=True)
    ]
    return sum(right) / max(1, len(right))


def main(options: argparse.Namespace) -> None:
    """Train, tell figures after each epoch, export."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    dice = random.Random(options.seed)  # noqa: S311  shuffling, no secret
    vocabulary = (options.minilm / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    cutter = WordPiece(vocabulary)
    parts = load(options.seed_corpus, {"en"})
    model = Student(read_safetensors(options.minilm / "model.safetensors"), options.layers, options.inner, options.drop)
    if options.start:
        restore(model, options.start)
    train(model, cutter, parts, options, dice)
    save(options.out / "english.npz", export(model, vocabulary))


def train(
    model: Student,
    cutter: WordPiece,
    parts: dict[Part, list[Example]],
    options: argparse.Namespace,
    dice: random.Random,
) -> None:
    """Run the epochs: cosine rate with warm-up, lower layers slower, both exits taught."""
    learned = parts[Part.TRAIN]
    count = len(model.layers)
    bottom = [
        *model.words.parameters(),
        *model.places.parameters(),
        *model.kinds.parameters(),
        *model.norm.parameters(),
    ]
    groups = [{"params": bottom, "lr": options.rate * 0.9**count}]
    groups += [
        {"params": list(layer.parameters()), "lr": options.rate * 0.9 ** (count - 1 - n)}
        for n, layer in enumerate(model.layers)
    ]
    groups += [{"params": [*model.necks.parameters(), *model.exits.parameters()], "lr": 1e-3}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = options.epochs * math.ceil(len(learned) / options.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min(1.0, (step + 1) / (0.08 * steps)) * max(0.01, 0.5 * (1 + math.cos(math.pi * step / steps))),
    )
    started = time.monotonic()
    for epoch in range(options.epochs):
        seen = [(e, disturbed(e, dice) if dice.random() < options.disturb else e) for e in learned]
        rows = [pieces(cutter, read(shown.utterance)) for _, shown in seen]
        total = 0.0
        for batch in shuffled(rows, options.batch, dice):
            wanted = torch.stack([target(seen[index][0]) for index in batch])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                early, late = (logits.float() for logits in model(*tensors([rows[index] for index in batch])))
            loss = -(wanted * late.log_softmax(-1)).sum(-1).mean()
            lesson = 0.5 * wanted + 0.5 * late.detach().softmax(-1)
            loss = loss + 0.5 * -(lesson * early.log_softmax(-1)).sum(-1).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item() * len(batch)
        print(f"epoch {epoch} loss {total / len(learned):.3f} {time.monotonic() - started:.0f} s", flush=True)
        if epoch % 2 or epoch == options.epochs - 1:
            tell(model, cutter, parts)


def shuffled(rows: list[tuple[list[int], list[int]]], size: int, dice: random.Random) -> list[list[int]]:
    """Return batches of like length in random order."""
    order = list(range(len(rows)))
    dice.shuffle(order)
    found = []
    for start in range(0, len(order), size * 20):
        some = sorted(order[start : start + size * 20], key=lambda index: len(rows[index][0]))
        found += [some[at : at + size] for at in range(0, len(some), size)]
    dice.shuffle(found)
    return found


def tell(model: Student, cutter: WordPiece, parts: dict[Part, list[Example]]) -> None:
    """Print accepted accuracy on the parts that were not trained on."""
    for part in (Part.CALIBRATION, Part.TEST):
        early, late = measure(model, cutter, parts[part])
        print(f"  {part}: half {accepted(early, parts[part]):.3f} full {accepted(late, parts[part]):.3f}", flush=True)


def export(model: Student, vocabulary: list[str]) -> dict[str, np.ndarray]:
    """Return the weights as the numpy reader wants them: matrices transposed, int8 with a scale per column."""
    found = {
        "vocabulary": np.frombuffer("\n".join(vocabulary).encode(), np.uint8),
        "layers": np.array(len(model.layers)),
        "heads": np.array(_HEADS),
        "places": model.places.weight.detach().numpy().astype(np.float16),
        "kinds": model.kinds.weight.detach().numpy().astype(np.float16),
        "norm_gain": model.norm.weight.detach().numpy(),
        "norm_bias": model.norm.bias.detach().numpy(),
    }
    for name, neck in zip(("half", "full"), model.necks, strict=True):
        found |= {f"{name}.neck": neck.weight.detach().numpy().T, f"{name}.neck_bias": neck.bias.detach().numpy()}
    words, scale = quantised(model.words.weight.detach().numpy(), axis=1)
    found |= {"words": words, "words_scale": scale[:, 0]}
    for number, layer in enumerate(model.layers):
        for name in ("qkv", "out", "up", "down"):
            linear = getattr(layer, name)
            values, scale = quantised(linear.weight.detach().numpy().T, axis=0)
            found |= {
                f"{number}.{name}": values,
                f"{number}.{name}_scale": scale,
                f"{number}.{name}_bias": linear.bias.detach().numpy(),
            }
        for which in (1, 2):
            norm = getattr(layer, f"norm{which}")
            found |= {
                f"{number}.norm{which}_gain": norm.weight.detach().numpy(),
                f"{number}.norm{which}_bias": norm.bias.detach().numpy(),
            }
    return found


def restore(model: Student, path: Path) -> None:
    """Go on from exported weights (all but the last layers, which are learned anew)."""
    with np.load(path, allow_pickle=False) as file:
        found = {name: file[name].astype(np.float32) for name in file.files if name != "vocabulary"}

    def put(parameter: Tensor, name: str, scale: str = "", *, turned: bool = False) -> None:
        value = found[name] * found[scale] if scale else found[name]
        parameter.data = torch.tensor(np.ascontiguousarray(value.T if turned else value))

    model.words.weight.data = torch.tensor(found["words"] * found["words_scale"][:, None])
    put(model.places.weight, "places")
    put(model.kinds.weight, "kinds")
    put(model.norm.weight, "norm_gain")
    put(model.norm.bias, "norm_bias")
    for name, neck in zip(("half", "full"), model.necks, strict=True):
        put(neck.weight, f"{name}.neck", turned=True)
        put(neck.bias, f"{name}.neck_bias")
    for number, layer in enumerate(model.layers):
        for name in ("qkv", "out", "up", "down"):
            put(getattr(layer, name).weight, f"{number}.{name}", f"{number}.{name}_scale", turned=True)
            put(getattr(layer, name).bias, f"{number}.{name}_bias")
        for which in (1, 2):
            put(getattr(layer, f"norm{which}").weight, f"{number}.norm{which}_gain")
            put(getattr(layer, f"norm{which}").bias, f"{number}.norm{which}_bias")
