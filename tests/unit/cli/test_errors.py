"""Failures: one sentence each, the right exit code, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Desk
from triage.app import App
from triage.errors import TransientError, UserError


def test_a_missing_configuration_says_what_to_do(desk: Desk) -> None:
    """Without a configuration the sentence names the file and the next step."""
    ran = desk.triage("--config", "elsewhere.toml", "leads", "list")
    assert ran.code == 2
    assert ran.err == ("There is no configuration at elsewhere.toml: run `triage init`, or name yours with --config.\n")


def test_every_problem_of_a_configuration_is_told_at_once(desk: Desk) -> None:
    """Problems come as a list, each with its key."""
    desk.configure('timezon = "UTC"\n[mailboxes.a]\nsender = "nobody"\n[campaigns.c]\nmailbox = "a"\nwords = 1\n')
    ran = desk.triage("run", "--once")
    assert ran.code == 2
    assert "  - timezon: unknown key (did you mean 'timezone'?)" in ran.err
    assert "  - campaigns.c.words: unknown key" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("place", "arguments"),
    [
        ("before", ["--config", "other.toml", "leads", "list"]),
        ("after", ["leads", "list", "--config", "other.toml"]),
        ("environment", ["leads", "list"]),
    ],
)
def test_the_configuration_can_be_named_three_ways(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, place: str, arguments: list[str]
) -> None:
    """--config before or after the command, or TRIAGE_CONFIG."""
    (desk.folder / "config.toml").rename(desk.folder / "other.toml")
    if place == "environment":
        monkeypatch.setenv("TRIAGE_CONFIG", "other.toml")
    ran = desk.triage(*arguments)
    assert (ran.code, ran.out) == (0, "No leads.\n")


def _raising(desk: Desk, monkeypatch: pytest.MonkeyPatch, error: BaseException) -> int:
    def fail(app: App) -> object:
        raise error

    monkeypatch.setattr(App, "store", property(fail))
    return desk.triage("leads", "list").code


def test_exit_codes_tell_whose_turn_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """2: a person mends something; 75: try again later; 130: interrupted."""
    assert _raising(desk, monkeypatch, UserError("The disk is full.")) == 2
    assert _raising(desk, monkeypatch, TransientError("The database is locked.")) == 75
    assert _raising(desk, monkeypatch, KeyboardInterrupt()) == 130


def test_a_bug_leaves_its_traceback_in_a_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person sees one sentence with the place; only the owner can read the file."""
    assert _raising(desk, monkeypatch, ZeroDivisionError("secret words")) == 70
    ran = desk.triage("leads", "list")
    log = desk.folder / "state" / "triage" / "errors.log"
    assert ran.err == f"This is a bug in triage (ZeroDivisionError): its traceback is in {log}; please report it.\n"
    assert "ZeroDivisionError: secret words" in log.read_text()
    assert log.stat().st_mode & 0o077 == 0


def test_a_read_only_place_for_data_is_told_in_a_sentence(desk: Desk) -> None:
    """A data_dir that cannot be made is a sentence with the remedy."""
    (desk.folder / "data").write_text("a file, not a folder")
    ran = desk.triage("run", "--once")
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert str(desk.folder / "data") in ran.err


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """`triage classify ... | head -1` ends quietly."""
    rows = "".join(f'{{"id": {number}}}\n' for number in range(20_000))
    (tmp_path / "rows.jsonl").write_text(rows)
    command = f"{sys.executable} -m triage classify rows.jsonl --json | head -1"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == '{"id": 0, "error": "has no \\"text\\""}\n'
    assert done.stderr == ""


def test_a_misspelt_command_is_refused(desk: Desk) -> None:
    """An unknown command or option is exit code 2."""
    assert desk.triage("leed").code == 2
    assert desk.triage("run", "--onse").code == 2
