"""Training: repeatable, told in steps, and careful about what takes over."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from triage.domain.intents import CLASSIFIABLE, Intent
from triage.domain.prediction import Utterance
from triage.understand import artifacts, load_classifier
from triage.understand.corpus import Example, Part, load_examples
from triage.understand.training import train

SEED = Path(__file__).parents[3] / "models" / "seed"
NOW = datetime(2026, 3, 2, tzinfo=UTC)


@pytest.fixture(scope="module")
def small_seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few hundred replies of the seed, English and German, enough for every intent in every part."""
    folder = tmp_path_factory.mktemp("models") / "seed"
    folder.mkdir()
    for name, share in (("en", 16), ("de", 4)):
        lines = (SEED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)
        (folder / f"{name}.jsonl").write_text("".join(lines[::share]), encoding="utf-8")
    return folder


def _labels() -> list[Example]:
    return [
        Example(
            id=f"l{n}", utterance=Utterance(text=f"co-op board says {word}"), label=intent, persona=f"lead{n}", by="ann"
        )
        for n, (word, intent) in enumerate(
            [("yes, send the truck", Intent.INTERESTED), ("no, milk is too cheap", Intent.NOT_INTERESTED)] * 20
        )
    ]


def test_same_data_gives_the_same_figures(small_seed: Path, tmp_path: Path) -> None:
    """Two trainings on the same seed agree in every figure, and the second can be loaded."""
    first, second = (train(small_seed, tmp_path / name, now=NOW) for name in ("a", "b"))
    assert first.figures.as_dict() == second.figures.as_dict()
    assert (first.version, first.data) == (second.version, second.data)
    artifacts.promote(tmp_path / "b", second.version)
    assert set(load_classifier(tmp_path / "b").intents) == set(CLASSIFIABLE)


def test_learns_from_labels_and_compares_with_the_champion(small_seed: Path, tmp_path: Path) -> None:
    """A team's labels make a challenger that is measured against the model in use, on seed and own replies."""
    base = train(small_seed, tmp_path, now=NOW)
    artifacts.promote(tmp_path, base.version)
    told: list[str] = []
    report = train(small_seed, tmp_path, labels=_labels(), now=NOW, progress=lambda what, share: told.append(what))
    assert report.comparison is not None
    assert report.comparison.own_after is not None
    assert report.comparison.own_before is not None
    assert report.comparison.own_after.accepted >= report.comparison.own_before.accepted
    assert report.version != base.version
    assert told[-1] == "saved"
    assert artifacts.read_card(tmp_path, report.version)["labels"] == 40
    assert artifacts.current_version(tmp_path) == base.version


def test_a_poisoning_colleague_cannot_wreck_the_model(small_seed: Path, tmp_path: Path) -> None:
    """Who calls 120 opt-outs and refusals interest is doubted; a model that this hurt does not take over."""
    base = train(small_seed, tmp_path, now=NOW)
    artifacts.promote(tmp_path, base.version)
    wrong = [
        replace(example, id=f"p{n}", label=Intent.INTERESTED, by="mallory", persona=f"lead{n}", at=NOW)
        for n, example in enumerate(_said(Intent.UNSUBSCRIBE)[:60] + _said(Intent.NOT_INTERESTED)[:60])
    ]
    report = train(small_seed, tmp_path, labels=wrong, now=NOW)
    assert {doubt.example.by for doubt in report.doubts} == {"mallory"}
    assert any(doubt.discounted for doubt in report.doubts)
    unhurt = report.figures.opt_out_recall >= base.figures.opt_out_recall - 0.05
    assert unhurt or not report.better
    assert report.figures.accepted > base.figures.accepted - 0.05


def test_200_copies_of_one_mail_weigh_like_one(small_seed: Path, tmp_path: Path) -> None:
    """However often the same words are labelled, the rest is read as before."""
    base = train(small_seed, tmp_path, now=NOW)
    artifacts.promote(tmp_path, base.version)
    copies = [
        Example(
            id=f"c{n}",
            utterance=Utterance(text=f"Your request {n} was received."),
            label=Intent.INTERESTED,
            persona=f"lead{n}",
            by="ann",
        )
        for n in range(200)
    ]
    report = train(small_seed, tmp_path, labels=copies, now=NOW)
    assert abs(report.figures.accepted - base.figures.accepted) < 0.02


def _said(intent: Intent) -> list[Example]:
    """Replies of the seed's test persons: the champion never learned from them."""
    return [example for example in load_examples(SEED) if example.label is intent and example.part is Part.TEST]
