"""The pieces that are kept of the start vocabulary, and the SentencePiece model that cuts text into them."""

import tempfile
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as layout

#: The specials, in the order that triage.understand.pieces expects: start, padding, end, unknown.
SPECIALS = ("<s>", "<pad>", "</s>", "<unk>")
#: Pieces of a script are kept up to this rank (the start vocabulary is sorted by frequency over 100 languages).
_RANKS = {
    "LATIN": 130_000,
    "CYRILLIC": 130_000,
    "GREEK": 130_000,
    "CJK": 160_000,
    "HIRAGANA": 160_000,
    "KATAKANA": 160_000,
    "HANGUL": 180_000,
    "ARABIC": 70_000,
    "DEVANAGARI": 60_000,
    "HEBREW": 40_000,
    "": 150_000,
}
_LETTERS = {*_RANKS, "THAI"}


def kept(pieces: Sequence[str], used: Iterable[str] = ()) -> list[int]:
    """Return the ranks of the pieces to keep: frequent ones of our scripts, single letters, and ``used`` ones."""
    wanted = set(used)
    return [
        rank
        for rank, piece in enumerate(pieces)
        if piece not in SPECIALS and piece != "<mask>" and (piece in wanted or _is_kept(piece, rank))
    ]


def _is_kept(piece: str, rank: int) -> bool:
    scripts = {unicodedata.name(letter, "?").split(" ")[0] for letter in piece if letter.isalpha()} or {""}
    if len(piece.strip("▁")) <= 1 and scripts & _LETTERS:
        return True
    return all(rank < _RANKS.get(script, 0) for script in scripts)


def model(pieces: Sequence[str], scores: Sequence[float], ranks: Iterable[int]) -> bytes:
    """Return a SentencePiece unigram model (Kudo 2018) of some pieces, with the normalisation of XLM-R (nmt_nfkc)."""
    found = layout.ModelProto()
    found.ParseFromString(_blank())
    kinds = layout.ModelProto.SentencePiece
    del found.pieces[:]
    for name in SPECIALS:
        found.pieces.add(piece=name, score=0.0, type=kinds.UNKNOWN if name == "<unk>" else kinds.CONTROL)
    for rank in ranks:
        found.pieces.add(piece=pieces[rank], score=scores[rank], type=kinds.NORMAL)
    trainer = found.trainer_spec
    trainer.vocab_size = len(found.pieces)
    trainer.bos_id, trainer.pad_id, trainer.eos_id, trainer.unk_id = range(len(SPECIALS))
    trainer.bos_piece, trainer.pad_piece, trainer.eos_piece, trainer.unk_piece = SPECIALS
    return bytes(found.SerializeToString())


def _blank() -> bytes:
    """Train a toy model: it brings the compiled normalisation rules."""
    with tempfile.TemporaryDirectory() as folder:
        text, prefix = Path(folder, "toy.txt"), Path(folder, "toy")
        text.write_text("a toy that is thrown away\n" * 20, encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(text),
            model_prefix=str(prefix),
            vocab_size=30,
            hard_vocab_limit=False,
            normalization_rule_name="nmt_nfkc",
            minloglevel=2,
        )
        return prefix.with_suffix(".model").read_bytes()
