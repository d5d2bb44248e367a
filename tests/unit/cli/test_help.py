"""Help, documentation and start-up of the command line."""

import re
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from triage import __version__
from triage.cli import program
from triage.cli.output import FIELDS

ROOT = Path(__file__).parents[3]


def commands(group: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Every command with its whole name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{prefix}{name} ")
        else:
            yield f"{prefix}{name}", command


ALL = dict(commands(typer.main.get_command(program)))


@pytest.mark.parametrize("name", ALL)
def test_every_command_has_an_example(name: str) -> None:
    """Help shows how to call the command, and the example names it."""
    example = re.search(r"Example: (triage .+)", ALL[name].help or "")
    assert example, name
    assert re.search(rf"\b{name}\b", re.sub(r"--config \S+ (?=simulate)", "", example[1])), example[1]


@pytest.mark.parametrize("name", ALL)
def test_every_command_is_documented(name: str) -> None:
    """docs/commands.md has a section for the command, which explains each field of its JSON lines."""
    sections = re.split(r"^### triage ", (ROOT / "docs" / "commands.md").read_text(encoding="utf-8"), flags=re.M)
    section = next((text for text in sections if text.partition("\n")[0].strip() == name), None)
    assert section is not None, f"docs/commands.md has no section for triage {name}"
    missing = [field for field in FIELDS.get(name, ()) if f"`{field}`" not in section]
    assert not missing


def test_a_command_speaks_json_if_and_only_if_its_fields_are_fixed() -> None:
    """What scripts read has stable names."""
    speaking = {name for name, command in ALL.items() if any("--json" in option.opts for option in command.params)}
    assert speaking == set(FIELDS)


def test_help_answers_in_a_blink() -> None:
    """`triage --help` takes less than a second of a processor (other work on the machine does not count)."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "triage", "--help"], check=True, capture_output=True, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime) < 1.0


def test_the_command_line_loads_nothing_heavy() -> None:
    """Before a command runs neither the database, the network nor the model are imported."""
    heavy = "sklearn", "numpy", "sqlalchemy", "pydantic", "imapclient", "alembic", "lxml", "jinja2"
    code = f"import sys, triage.cli; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_the_version_is_told() -> None:
    """`triage --version` names the version."""
    done = subprocess.run(
        [sys.executable, "-m", "triage", "--version"], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == f"triage {__version__}\n"
