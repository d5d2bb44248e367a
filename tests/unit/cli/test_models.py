"""triage train, evaluate, models: what a team's labels become."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.conftest import CONFIG, Desk, WordModel
from triage import chores, config
from triage.app import App
from triage.cli.output import FIELDS
from triage.domain.intents import Intent
from triage.domain.prediction import Utterance
from triage.understand import artifacts, training
from triage.understand.corpus import Example
from triage.understand.evaluation import evaluate
from triage.understand.learning import Comparison, Doubt
from triage.understand.training import TrainingReport


def known(label: Intent) -> list[Example]:
    """Replies that the fake model reads as interest, with a label that says so or not."""
    return [
        Example(id=str(number), utterance=Utterance(text="we are interested"), label=label) for number in range(100)
    ]


class School:
    """Training in a moment: notes what it was given, and makes a model that is better or not."""

    def __init__(self) -> None:
        self.better = True
        self.lessons: list[Sequence[Example]] = []

    def train(self, seed: Path, directory: Path, *, labels: Sequence[Example] = (), **rest: Any) -> TrainingReport:
        """See :func:`triage.understand.training.train`."""
        self.lessons.append(labels)
        version = f"lesson-{len(self.lessons)}"
        (directory / version).mkdir(parents=True)
        (directory / version / "card.json").write_text(json.dumps({"version": version, "examples": 3}))
        right, wrong = (evaluate(known(label), WordModel()) for label in (Intent.INTERESTED, Intent.OTHER))
        comparison = Comparison(
            labels=len(labels),
            seed_before=right,
            seed_after=right if self.better else wrong,
            own_before=None,
            own_after=None,
        )
        return TrainingReport(
            version=version,
            folder=directory / version,
            examples=3 + len(labels),
            data="abc",
            figures=right,
            comparison=comparison if labels else None,
            doubts=tuple(Doubt(example=label, why="two people disagree") for label in labels[:1]),
        )


@pytest.fixture
def school(monkeypatch: pytest.MonkeyPatch) -> School:
    """Train in a moment."""
    made = School()
    monkeypatch.setattr(training, "train", made.train)
    return made


def labelled(desk: Desk, count: int) -> None:
    """So many replies labelled by grace."""
    for number in range(count):
        desk.wrote_to(f"p{number}@them.test")
        message_id = desk.got_from(f"p{number}@them.test", "we are interested")
        desk.triage("run", "--once")
        desk.triage("label", message_id, "not_now", "--by", "grace")


def test_labels_become_examples_with_who_and_what_the_model_had_said(desk: Desk, school: School) -> None:
    """A better model takes over, doubts are pointed out, and the digest gets its sentence."""
    labelled(desk, 1)
    row = desk.triage("train", "--json").rows[0]
    assert tuple(row) == FIELDS["train"]
    assert (row["labels"], row["promoted"]) == (1, True)
    (example,) = school.lessons[0]
    assert (str(example.label), example.by, str(example.predicted)) == ("not_now", "grace", "interested")
    assert example.persona == "p0@them.test"
    assert row["doubts"] == [{"message": int(example.id.removeprefix("label-")), "why": "two people disagree"}]
    assert artifacts.current_version(desk.folder / "data" / "models") == "lesson-1"
    out = desk.triage("train").out
    assert "Learned from 1 label" in out
    assert "It is in use now." in out


def test_a_model_that_is_not_better_stays_outside(desk: Desk, school: School) -> None:
    """The one before stays in use, and the command says how to change that."""
    labelled(desk, 1)
    desk.triage("train")
    school.better = False
    ran = desk.triage("train")
    assert "The model before stays in use" in ran.out
    assert "triage models promote lesson-2" in ran.out
    assert artifacts.current_version(desk.folder / "data" / "models") == "lesson-1"
    assert desk.triage("train", "--promote", "--json").rows[0]["promoted"]


def test_without_labels_there_is_nothing_to_learn(desk: Desk, school: School) -> None:
    """The sentence says where labels come from; --seed-only trains all the same."""
    ran = desk.triage("train")
    assert (ran.code, "`triage label` gives some" in ran.err) == (2, True)
    assert desk.triage("train", "--seed-only", "--json").rows[0]["promoted"]


def test_the_daemon_retrains_when_enough_labels_came_and_never_twice_on_the_same(desk: Desk, school: School) -> None:
    """Two labels are enough here; asked again, it waits for two more."""
    desk.configure(CONFIG + "\n[model]\nretrain_after = 2\n")
    labelled(desk, 2)
    app = App(settings=config.load(Path("config.toml")))
    assert [chores.retrain_if_due(app) for _ in range(3)] == [True, False, False]
    app.close()


def test_models_are_listed_shown_promoted_and_rolled_back(desk: Desk, school: School) -> None:
    """An atomic switch in both directions."""
    labelled(desk, 1)
    desk.triage("train")
    desk.triage("train")
    rows = desk.triage("models", "list", "--json").rows
    assert tuple(rows[0]) == FIELDS["models list"]
    assert [(row["version"], row["current"]) for row in rows] == [("lesson-1", False), ("lesson-2", True)]
    assert desk.triage("models", "promote", "lesson-1").out == "lesson-1 is in use.\n"
    assert desk.triage("models", "show", "--json").rows[0]["version"] == "lesson-1"
    assert desk.triage("models", "rollback").out == "lesson-2 is in use again.\n"
    assert desk.triage("models", "show", "lesson-9").code == 2
    assert desk.triage("models", "promote", "lesson-9").code == 2


@pytest.mark.parametrize("wrong", ["bounce=0.5", "interested", "interested=2", "intrested=0.5"])
def test_a_threshold_that_is_none_is_refused(desk: Desk, wrong: str) -> None:
    """The sentence says how one is written; nothing is counted."""
    ran = desk.triage("models", "thresholds", wrong)
    assert (ran.code, "write INTENT=VALUE" in ran.err) == (2, True)


def test_an_evaluation_is_told_and_drawn(desk: Desk) -> None:
    """Figures under fixed names, as text, and as a picture."""
    rows = [
        {"text": "we are interested", "label": "interested"},
        {"text": "please call", "label": "interested", "acceptable": ["meeting_request"]},
        {"text": "what now", "label": "not_now"},
    ]
    (desk.folder / "known.jsonl").write_text("\n".join(json.dumps(row) for row in rows))
    row = desk.triage("evaluate", "known.jsonl", "--json").rows[0]
    assert tuple(row) == FIELDS["evaluate"]
    assert (row["replies"], round(row["strict"], 2), round(row["accepted"], 2)) == (3, 0.33, 0.67)
    ran = desk.triage("evaluate", "known.jsonl", "--plot")
    assert ran.out.startswith("3 replies, model words-1")
    assert (desk.folder / "known.svg").read_text().startswith("<svg")
    (desk.folder / "bad.jsonl").write_text('{"text": "x", "label": "intrested"}\n')
    bad = desk.triage("evaluate", "bad.jsonl")
    assert (bad.code, "line 1" in bad.err) == (2, True)


def test_a_running_daemon_takes_up_a_promoted_model(desk: Desk, school: School) -> None:
    """The model that `current` names is loaded anew at the next pass, not before."""
    labelled(desk, 1)
    loaded: list[datetime] = []
    app = App(settings=config.load(Path("config.toml")))
    app.classifier._load = lambda: loaded.append(datetime.now(UTC)) or desk.model  # type: ignore[func-returns-value]
    assert app.classifier.version == "words-1"
    app.classifier.refresh()
    assert app.classifier.version == "words-1"
    assert len(loaded) == 1
    desk.triage("train")
    app.classifier.refresh()
    assert app.classifier.version == "words-1"
    assert len(loaded) == 2
    app.close()
