"""Train, evaluate, and choose the model in use."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from triage.app.classifying import load_model
from triage.app.wiring import App, shipped_models
from triage.domain.intents import CLASSIFIABLE, Intent
from triage.errors import UserError

if TYPE_CHECKING:
    from triage.understand.classifier import ReplyClassifier
    from triage.understand.corpus import Example
    from triage.understand.evaluation import Evaluation
    from triage.understand.training import TrainingReport

Row = dict[str, Any]
#: Told what is being done and how far it is, 0 to 1.
Progress = Callable[[str, float], None]
#: Note that says how many labels the last training had seen.
_SEEN = "labels learned from"


def train(app: App | None, *, seed_only: bool, promote: bool, progress: Progress = lambda what, share: None) -> Row:
    """Train a model on the seed corpus and the team's labels; return its row of ``triage train --json``.

    It is taken into use when it is better than the one in use and no intent is clearly worse, or when asked to.

    :raises UserError: there is no configuration to take labels from, or no label to learn from.
    """
    from triage.understand import artifacts, training

    if app is None and not seed_only:
        raise UserError("Your labels lie in the database of a configuration: name it, or train with --seed-only.")
    directory = app.own_models if app is not None else shipped_models()
    labels = label_examples(app) if app is not None and not seed_only else []
    if not labels and not seed_only:
        raise UserError("There are no labels to learn from yet: `triage label` gives some, the digest shows which.")
    report = training.train(shipped_models() / "seed", directory, labels=labels, progress=progress)
    needed = not labels and not (directory / "current").exists()
    promoted = promote or needed or _is_unusable(directory) or (bool(labels) and report.better)
    if promoted:
        artifacts.promote(directory, report.version)
    if app is not None and labels:
        _note(app, labels=len(labels), learned=str(report.comparison or "") if promoted else "")
    return _report_row(report, directory, labels=len(labels), promoted=promoted)


def _is_unusable(directory: Path) -> bool:
    """Tell whether the model in use there was made for another triage, or is damaged."""
    from triage.understand import artifacts, load_classifier

    try:
        artifacts.current_version(directory)
    except UserError:
        return False
    try:
        load_classifier(directory)
    except UserError:
        return True
    return False


def _note(app: App, *, labels: int, learned: str) -> None:
    """Remember what was learned from, and for the digest what it brought."""
    with app.store.transaction() as tx:
        tx.note(_SEEN, str(labels))
        if learned:
            tx.note("learned", learned)


def _report_row(report: "TrainingReport", directory: Path, *, labels: int, promoted: bool) -> Row:
    worse = report.comparison.worse if report.comparison else ()
    return {
        "version": report.version,
        "directory": str(directory),
        "examples": report.examples,
        "labels": labels,
        "data": report.data,
        "accepted": report.figures.accepted,
        "better": report.better,
        "worse": list(worse),
        "promoted": promoted,
        "learned": str(report.comparison) if report.comparison else "",
        "doubts": [
            {"message": int(doubt.example.id.removeprefix("label-")), "why": doubt.why} for doubt in report.doubts
        ],
    }


def train_if_new(app: App, enough: int) -> Row | None:
    """Train when at least so many labels came since the last training; None when not."""
    with app.store.transaction() as tx:
        seen = int(tx.noted().get(_SEEN, ("0",))[0])
    if len(label_examples(app)) - seen < enough:
        return None
    return train(app, seed_only=False, promote=False)


def label_examples(app: App) -> "list[Example]":
    """Return every label that counts as an example, with who gave it and what the model had said."""
    from triage.flow.process import utterance
    from triage.understand.corpus import Example

    return [
        Example(
            id=f"label-{line.message}",
            utterance=utterance(line.reply, after_info_mail=line.after_info_mail),
            label=line.intent,
            language=line.reply.language,
            persona=line.lead.email,
            by=line.by,
            at=line.at,
            predicted=line.prediction.intent if line.prediction else None,
        )
        for line in app.store.reading().labels()
        if line.reply is not None and not line.superseded and line.intent in CLASSIFIABLE
    ]


def seed_examples() -> "list[Example]":
    """Return the corpus that ships, without what the classifier cannot answer.

    :raises UserError: it cannot be read.
    """
    from triage.understand.corpus import load_examples, trainable

    return trainable(load_examples(shipped_models() / "seed"))


def evaluate(app: App | None, path: Path) -> "Evaluation":
    """Measure the model in use on labelled replies (JSON lines with ``text``, ``subject``, ``label``, ``acceptable``).

    :raises UserError: the file or a line of it cannot be read.
    """
    from triage.understand.corpus import load_examples
    from triage.understand.evaluation import evaluate as measure

    return measure(load_examples(path, coarse=True), load_model(app))


def try_thresholds(
    app: App | None, wanted: Mapping[Intent, float], progress: Progress = lambda what, share: None
) -> list[Row]:
    """Tell what other thresholds would mean, on the held-out replies of the seed and of the team's labels.

    :raises UserError: there is no model, or the seed cannot be read.
    """
    from triage.understand.corpus import Part
    from triage.understand.trial import trial

    progress("trying", 0.1)
    known = [*seed_examples(), *(label_examples(app) if app else ())]
    held = [example for example in known if example.part is Part.TEST]
    changes = trial(load_classifier_in_use(app), held, wanted, own_readings(app))
    progress("trying", 1.0)
    return [
        {
            "intent": change.intent.value,
            "before": change.before,
            "after": change.after,
            "more_to_read": round(change.more_to_read, 1),
            "fewer_wrong": round(change.fewer_wrong, 1),
            "replies": len(held),
        }
        for change in changes
    ]


def own_readings(app: App | None) -> Path:
    """Return the file in which readings of the team's labels are kept."""
    from triage.understand.training import OWN_READINGS

    return (app.own_models if app else shipped_models()) / OWN_READINGS


def load_classifier_in_use(app: App | None) -> "ReplyClassifier":
    """Load the model in use with the thresholds that count: the configuration's, else the model's own.

    :raises UserError: it is missing or does not fit.
    """
    from triage.understand import load_classifier

    return load_classifier(model_directory(app), app.settings.model.thresholds if app else {})


def evaluation_text(found: "Evaluation") -> str:
    """Write an evaluation for a terminal."""
    from triage.understand.evaluation_view import render

    return render(found)


def evaluation_picture(found: "Evaluation") -> str:
    """Draw how honest the confidence is, as SVG."""
    from triage.understand.evaluation_view import render_svg

    return render_svg(found)


def model_directory(app: App | None) -> Path:
    """Return where the models lie that commands speak of."""
    return app.model_directory if app is not None else shipped_models()


def list_models(app: App | None) -> list[Row]:
    """Return the models of the directory in use under the stable names of ``triage models list --json``."""
    from triage.understand import artifacts

    directory = model_directory(app)
    return [
        {
            "version": info.version,
            "current": info.current,
            "examples": info.card.get("examples"),
            "directory": str(directory),
            "card": dict(info.card),
        }
        for info in artifacts.list_models(directory)
    ]


def show_model(app: App | None, version: str) -> Row:
    """Return one model's row; the one in use when ``version`` is "".

    :raises UserError: there is no such model.
    """
    rows = list_models(app)
    found = next((row for row in rows if row["version"] == version or (not version and row["current"])), None)
    if found is None:
        known = ", ".join(str(row["version"]) for row in rows) or "none"
        raise UserError(f"There is no model {version!r} in {model_directory(app)}; there is: {known}.")
    return found


def promote(app: App, version: str) -> str:
    """Take a model into use; a running daemon takes it up at its next pass.

    :raises UserError: there is no such model.
    """
    from triage.understand import artifacts

    artifacts.promote(model_directory(app), version)
    return f"{version} is in use"


def rollback(app: App) -> str:
    """Go back to the model before.

    :raises UserError: there was none.
    """
    from triage.understand import artifacts

    return f"{artifacts.rollback(model_directory(app))} is in use again"
