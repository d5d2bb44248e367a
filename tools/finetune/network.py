"""The reader as a torch network: a post-norm transformer with an exit halfway, its word table frozen."""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812  its usual name

from tools.finetune.source import Source, unpacked

#: Numbers that a reading comes to; the heads of triage learn from these.
NARROW = 128
#: Positions that are kept: the longest reply is cut to fewer tokens.
PLACES = 256
_EPSILON = 1e-12


class Drop(nn.Module):
    """Dropout from random bytes: torch draws its own one number at a time, a seventh of a training on a CPU.

    ``share`` is rounded to a 256th.
    """

    def __init__(self, share: float, seed: int = 0) -> None:
        super().__init__()
        self.bar = round(share * 256)
        self.dice = np.random.Generator(np.random.SFC64(seed))

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.bar:
            return x
        drawn = torch.frombuffer(bytearray(self.dice.bytes(x.numel())), dtype=torch.uint8).view(x.shape)
        return x * (drawn >= self.bar).to(x.dtype).mul_(256 / (256 - self.bar))


class Layer(nn.Module):
    """One transformer layer."""

    def __init__(self, source: Source, number: int, drop: float) -> None:
        super().__init__()
        get = lambda name: torch.tensor(source.tensors[f"l{number}.{name}"].copy())  # noqa: E731
        width, self.heads = source.width, source.heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, source.inner), nn.Linear(source.inner, width)
        self.qkv.weight.data = torch.cat([get(f"{part}.w") for part in "qkv"])
        self.qkv.bias.data = torch.cat([get(f"{part}.b") for part in "qkv"])
        for linear, name in ((self.out, "ao"), (self.up, "fi"), (self.down, "fo")):
            linear.weight.data, linear.bias.data = get(f"{name}.w"), get(f"{name}.b")
        self.norm1, self.norm2 = (nn.LayerNorm(width, eps=_EPSILON) for _ in range(2))
        for norm, name in ((self.norm1, "aln"), (self.norm2, "oln")):
            norm.weight.data, norm.bias.data = get(f"{name}.w"), get(f"{name}.b")
        self.drop = Drop(drop, number)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        rows, length, width = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(rows, length, width))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Stage(nn.Module):
    """Some layers, and what the tokens come to after them."""

    def __init__(self, layers: list[Layer], width: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.neck = nn.Linear(2 * width, NARROW)
        self.drop = nn.Dropout(0.2)

    def forward(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return the token states and the reading; ``mask`` is 1 where a token stands, shape (rows, length)."""
        bias = ((mask - 1) * 1e9)[:, None, None, :].to(x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        weights = mask.unsqueeze(-1).to(x.dtype)
        pooled = torch.cat([x[:, 0], (x * weights).sum(1) / weights.sum(1)], dim=-1)
        return x, torch.tanh(self.neck(self.drop(pooled)).float())


class Network(nn.Module):
    """Words in, the logits of both exits out."""

    def __init__(self, source: Source, ranks: list[int], labels: int, drop: float) -> None:
        super().__init__()
        table = unpacked(source.words[ranks], source.word_scales[ranks]).reshape(len(ranks), source.width)
        self.words = nn.Embedding.from_pretrained(torch.tensor(table), freeze=True)
        get = lambda name: torch.tensor(source.tensors[name].copy())  # noqa: E731
        self.places = nn.Parameter(get("emb.pos").view(-1, source.width)[:PLACES].clone())
        kind = get("emb.type").view(-1, source.width)[0]
        self.kinds = nn.Parameter(torch.stack([kind, kind]))
        self.norm = nn.LayerNorm(source.width, eps=_EPSILON)
        self.norm.weight.data, self.norm.bias.data = get("emb.ln.w"), get("emb.ln.b")
        self.drop = Drop(drop, source.layers)
        layers = [Layer(source, number, drop) for number in range(source.layers)]
        half = len(layers) // 2
        self.lower, self.upper = Stage(layers[:half], source.width), Stage(layers[half:], source.width)
        self.exits = nn.ModuleList([nn.Linear(NARROW, labels) for _ in range(2)])
        self.exit_drop = nn.Dropout(0.2)

    def forward(self, ids: Tensor, kinds: Tensor, mask: Tensor) -> list[Tensor]:
        x = self.drop(self.norm(self.words(ids) + self.places[: ids.shape[1]] + self.kinds[kinds]))
        x, half = self.lower(x, mask)
        _, full = self.upper(x, mask)
        return [out(self.exit_drop(seen)) for out, seen in zip(self.exits, (half, full), strict=True)]


def padded(rows: list[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor, Tensor]:
    """Return ids, kinds and mask of some rows of tokens."""
    longest = max(len(ids) for ids, _ in rows)
    ids, kinds = np.ones((len(rows), longest), np.int64), np.zeros((len(rows), longest), np.int64)
    mask = np.zeros((len(rows), longest), np.float32)
    for row, (row_ids, row_kinds) in enumerate(rows):
        ids[row, : len(row_ids)], kinds[row, : len(row_kinds)], mask[row, : len(row_ids)] = row_ids, row_kinds, 1
    return torch.from_numpy(ids), torch.from_numpy(kinds), torch.from_numpy(mask)
