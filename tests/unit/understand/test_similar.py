"""Labelled replies that read like another one."""

from pathlib import Path

from triage.domain.intents import Intent
from triage.domain.prediction import Utterance
from triage.resources import shipped
from triage.understand.corpus import Example, load_examples
from triage.understand.encoder import load_encoder, seed_readings
from triage.understand.features import read
from triage.understand.similar import similar
from triage.understand.views import load_known


def labelled(text: str, label: Intent, *, by: str = "") -> Example:
    """A labelled reply of a training person."""
    return Example(id=text, utterance=Utterance(text=text), label=label, by=by, persona="w1-barry-scaffold")


def test_finds_what_means_the_same_in_other_words(tmp_path: Path) -> None:
    """Nearest first, with label and who gave it; copies are told once."""
    own = [
        labelled("Take me off your mailing list.", Intent.UNSUBSCRIBE, by="bob"),
        labelled("What would it cost for ten people?", Intent.INFO_REQUESTED, by="bob"),
        *[labelled("Stop writing to us", Intent.UNSUBSCRIBE, by="ann")] * 2,
    ]
    said = [Utterance(text="Please remove my address."), Utterance(text="How much is it?")]
    refused, asked = similar(said, [], own, tmp_path / "none", count=2)
    assert {one.label for one in refused} == {Intent.UNSUBSCRIBE}
    assert {one.by for one in refused} == {"bob", "ann"}
    assert asked[0].label is Intent.INFO_REQUESTED
    assert asked[0].likeness >= asked[1].likeness


def test_the_seed_is_known_to_the_encoder_that_ships(tmp_path: Path) -> None:
    """Every reply of the corpus came with its reading: neither a training nor an explanation reads it again."""
    encoder = load_encoder()
    known = load_known(encoder.name, seed_readings())
    seed = load_examples(shipped("models") / "seed")
    assert [example.id for example in seed if not known.holds(read(example.utterance))] == []
    text = seed[0].utterance.text
    ((first, *_),) = similar([seed[0].utterance], seed, [], tmp_path / "none")
    assert (first.text, first.by) == (text, "")
