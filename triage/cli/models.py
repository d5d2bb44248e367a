"""``triage train``, ``evaluate`` and ``models ...``: the classifier, measured and changed with care."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from triage.cli.options import ConfigOption, JsonOption, opened_app, opened_if_there
from triage.cli.output import FIELDS, show, write, write_json
from triage.domain.intents import CLASSIFIABLE, Intent
from triage.errors import UserError

if TYPE_CHECKING:
    from triage.app.learning import Progress

group = typer.Typer(no_args_is_help=True, help="Models: list, show, promote, roll back.")

Version = Annotated[str, typer.Argument(metavar="VERSION", help="Version, as `triage models list` shows it.")]


def train(
    seed_only: Annotated[bool, typer.Option("--seed-only", help="Only the corpus that ships; no labels.")] = False,
    promote: Annotated[bool, typer.Option("--promote", help="Take it into use, better or not.")] = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Train a model on the corpus that ships and on your labels, and compare it with the one in use.

    It takes over when it is better and reads no intent clearly worse. Labels that look wrong are pointed out.

    Example: triage train
    """
    from triage.app import learning

    with opened_if_there(config) as app, _progress() as progress:
        row = learning.train(app, seed_only=seed_only, promote=promote, progress=progress)
    if as_json:
        write_json({field: row[field] for field in FIELDS["train"]})
        return
    write(f"Model {row['version']}: {row['examples']} replies, {row['labels']} of them your labels.")
    if row["learned"]:
        write(f"{str(row['learned'])[:1].upper()}{str(row['learned'])[1:]}.")
    for doubt in row["doubts"]:
        write(f"  Look again: message {doubt['message']}: {doubt['why']}.")
    if row["promoted"]:
        write("It is in use now.")
        return
    reason = f" ({', '.join(row['worse'])} would be read worse)" if row["worse"] else ""
    write(f"The model before stays in use{reason}. To change that: triage models promote {row['version']}")


def evaluate(
    file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="Rows with text, subject, label, acceptable.")],
    plot: Annotated[bool, typer.Option("--plot", help="Draw how honest the confidence is, as FILE.svg.")] = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Measure the model in use on labelled replies: right and wrong per intent, confidence, by language.

    Example: triage evaluate labelled.jsonl --plot
    """
    from triage.app import learning, reports

    with opened_if_there(config) as app:
        found = learning.evaluate(app, file)
    if as_json:
        row = asdict(found)
        write_json({field: row[field] for field in FIELDS["evaluate"]})
    else:
        write(learning.evaluation_text(found).rstrip())
    if plot:
        picture = Path(f"{file.stem}.svg")
        reports.write_file(picture, learning.evaluation_picture(found))
        typer.echo(f"The picture is in {picture}.", err=True)


@contextmanager
def _progress() -> "Iterator[Progress]":
    """Draw a bar on the terminal of whoever waits."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("training", total=1.0)
        yield lambda what, share: bar.update(task, description=what, completed=share)


@group.command("list")
def list_(as_json: JsonOption = False, config: ConfigOption = None) -> None:
    """List the models, oldest first.

    Example: triage models list
    """
    from triage.app import learning

    with opened_if_there(config) as app:
        rows = learning.list_models(app)
    show("models list", rows, as_json=as_json, columns=("version", "current", "examples", "directory"))


@group.command("show")
def show_(
    version: Annotated[str, typer.Argument(metavar="VERSION", help="Version; the one in use if left out.")] = "",
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Show a model's card: what it learned from, and how good it is.

    Example: triage models show
    """
    import json

    from triage.app import learning

    with opened_if_there(config) as app:
        row = learning.show_model(app, version)
    if as_json:
        write_json({field: row[field] for field in FIELDS["models show"]})
    else:
        write(json.dumps(row["card"], ensure_ascii=False, indent=2))


@group.command()
def thresholds(
    wanted: Annotated[
        list[str] | None,
        typer.Argument(metavar="INTENT=VALUE...", help="Thresholds to try; left out: each one moved down and up."),
    ] = None,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Say what other thresholds would mean: so many more replies for you to read, so many fewer handled wrong.

    Counted on replies with known labels that the model never learned from. Thresholds are set under [model.thresholds].

    Example: triage models thresholds unsubscribe=0.7 interested=0.8
    """
    from triage.app import learning

    values = dict(_threshold(part) for part in wanted or ())
    with opened_if_there(config) as app, _progress() as progress:
        rows = learning.try_thresholds(app, values, progress)
    if as_json:
        show("models thresholds", rows, as_json=True, columns=())
        return
    write(f"Below its threshold a reading is unsure and you are asked. In 1,000 (counted on {rows[0]['replies']}):")
    for row in rows:
        moved = f"{row['intent']:<16} {row['before']:.3f} -> {row['after']:.3f}"
        write(f"  {moved}   {row['more_to_read']:+6.1f} for you to read   {-float(row['fewer_wrong']) + 0:+6.1f} wrong")


def _threshold(part: str) -> tuple[Intent, float]:
    """Read "unsubscribe=0.7".

    :raises UserError: it names no intent, or no number from 0 to 1.
    """
    name, _, value = part.partition("=")
    try:
        intent, threshold = Intent(name.strip()), float(value)
    except ValueError:
        intent, threshold = Intent.BOUNCE, -1.0
    if intent not in CLASSIFIABLE or not 0 <= threshold <= 1:
        known = ", ".join(str(intent) for intent in CLASSIFIABLE)
        raise UserError(f"{part!r} is no threshold: write INTENT=VALUE, a value from 0 to 1 and one of {known}.")
    return intent, threshold


@group.command()
def promote(version: Version, config: ConfigOption = None) -> None:
    """Take a model into use. A running daemon takes it up at its next pass.

    Example: triage models promote 1-df7b4587
    """
    from triage.app import learning

    with opened_app(config) as app:
        write(f"{learning.promote(app, version)}.")


@group.command()
def rollback(config: ConfigOption = None) -> None:
    """Go back to the model that was in use before.

    Example: triage models rollback
    """
    from triage.app import learning

    with opened_app(config) as app:
        write(f"{learning.rollback(app)}.")
