"""``triage train``, ``evaluate`` and ``models ...``: the classifier, measured and changed with care."""

import typer

group = typer.Typer(no_args_is_help=True, help="Models: list, show, promote, roll back.")


@group.command("list")
def list_() -> None:
    """List models."""


@group.command("show")
def show_() -> None:
    """Show models."""


def train() -> None:
    """Train."""


def evaluate() -> None:
    """Evaluate."""
