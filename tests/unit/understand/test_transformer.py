"""The English encoder in numpy: tokens, batches, and its arithmetic against a plain reckoning."""

import numpy as np

from triage.understand.features import Reading
from triage.understand.transformer import Transformer, batches, quick_gelu
from triage.understand.wordpiece import WordPiece, plain

VOCABULARY = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "no", "thank", "##s", "cafe", "?", "you", "一")


def _weights(width: int = 8, inner: int = 12, narrow: int = 4) -> dict[str, object]:
    dice = np.random.default_rng(0)

    def some(*shape: int) -> np.ndarray:
        return dice.normal(0, 0.3, shape).astype(np.float32)

    weights: dict[str, object] = {
        "vocabulary": np.frombuffer("\n".join(VOCABULARY).encode(), np.uint8),
        "layers": np.array(2),
        "heads": np.array(2),
        "words": dice.integers(-127, 127, (len(VOCABULARY), width)).astype(np.int8),
        "words_scale": np.full(len(VOCABULARY), 0.01, np.float32),
        "places": some(192, width),
        "kinds": some(2, width),
        "norm_gain": np.ones(width, np.float32),
        "norm_bias": np.zeros(width, np.float32),
    }
    for name in ("half", "full"):
        weights |= {f"{name}.neck": some(2 * width, narrow), f"{name}.neck_bias": some(narrow)}
    shapes = {"qkv": (width, 3 * width), "out": (width, width), "up": (width, inner), "down": (inner, width)}
    for layer in range(2):
        for name, shape in shapes.items():
            weights |= {f"{layer}.{name}": some(*shape), f"{layer}.{name}_bias": some(shape[1])}
        for which in (1, 2):
            weights |= {f"{layer}.norm{which}_gain": np.ones(width), f"{layer}.norm{which}_bias": np.zeros(width)}
    return weights


def test_cuts_words_longest_piece_first() -> None:
    """Known pieces are used, unknown words become one unknown token."""
    cutter = WordPiece(VOCABULARY)
    assert cutter.encode("No thanks, Café?", 20) == [4, 5, 6, 1, 7, 8]


def test_accents_and_case_fall_away() -> None:
    """The model is uncased."""
    assert plain("ÉCLAIR Größe") == "eclair große"


def test_long_texts_keep_both_ends() -> None:
    """Three quarters from the start, the rest from the end."""
    cutter = WordPiece(VOCABULARY)
    assert cutter.encode("no " * 50 + "you", 8) == [4] * 6 + [4, 9]


def test_batches_hold_every_reply_once() -> None:
    """Grouping by length loses nobody."""
    lengths = [3, 900, 1, 50, 2000, 7]
    assert sorted(index for batch in batches(lengths) for index in batch) == list(range(6))


def test_a_reply_reads_the_same_alone_and_in_company() -> None:
    """Padding and neighbours change nothing."""
    encoder = Transformer(_weights())
    replies = [Reading(text=text) for text in ("no", "thanks you no no", "一 ?")]
    together = encoder.encode(replies).full
    alone = np.concatenate([encoder.encode([reply]).full for reply in replies])
    np.testing.assert_allclose(together, alone, atol=1e-5)


def test_replies_without_doubt_are_spared_the_upper_layers() -> None:
    """Only doubted replies are read with all layers; their reading does not depend on the others."""
    encoder = Transformer(_weights())
    replies = [Reading(text="no"), Reading(text="you")]
    spared = encoder.encode(replies, lambda rows, half: rows == 1)
    whole = encoder.encode(replies)
    assert not spared.full[0].any()
    np.testing.assert_allclose(spared.full[1], whole.full[1], atol=1e-6)
    np.testing.assert_allclose(spared.half, whole.half, atol=1e-6)


def test_the_question_stands_apart() -> None:
    """Our question is context, not the sender's words."""
    encoder = Transformer(_weights())
    ids, kinds = encoder.pieces(Reading(text="no", question="you?"))
    assert ids == [2, 4, 3, 9, 8, 3]
    assert kinds == [0, 0, 0, 1, 1, 1]


def test_the_cheap_gelu_is_near_the_dear_one() -> None:
    """It is x * sigmoid(1.702 x), also far out."""
    values = np.array([-60.0, -1.0, 0.0, 1.0, 60.0], np.float32)
    np.testing.assert_allclose(quick_gelu(values.copy()), [0, -0.154, 0, 0.846, 60], atol=2e-3)
