"""The walls of the house: who may import whom (docs/architecture.md has the table)."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "triage"
#: Part -> the parts of triage that it may import. A part that is not listed here may import everything below it.
ALLOWED = {
    "domain": {"domain"},
    "errors": set(),
    "ports": {"domain", "errors"},
    "parse": {"parse", "domain", "errors"},
    "decide": {"decide", "domain", "errors"},
    "understand": {"understand", "domain", "errors", "resources"},
    "network": {"network", "errors", "config"},
    "mailbox": {"mailbox", "domain", "errors", "config", "network"},
    "act": {"act", "domain", "errors", "config", "resources", "network"},
    "record": {"record", "domain", "errors"},
    "report": {"report", "domain", "errors", "decide", "resources", "record"},
    "config": {"config", "decide", "domain", "errors"},
    "flow": {"flow", "domain", "errors", "ports", "config", "decide", "act"},
}
#: flow may use act's pure part only.
PURE_ACT = "triage.act.delivery"
#: Libraries that only one part may import.
HOMES = {
    "sklearn": "understand",
    "skops": "understand",
    "onnxruntime": "understand",
    "sentencepiece": "understand",
    "imapclient": "mailbox",
    "sqlmodel": "record",
}


def imports(path: Path) -> list[str]:
    """Every module that a file imports, at its top or inside a function."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def part_of(path: Path) -> str:
    """The folder, or the file, directly below triage/."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


FILES = sorted(ROOT.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_part_imports_only_what_it_may(path: Path) -> None:
    """Every arrow points downwards."""
    part = part_of(path)
    for name in imports(path):
        library = name.split(".")[0]
        if library in HOMES:
            assert part == HOMES[library], f"{name} belongs into triage/{HOMES[library]}"
        if library != "triage" or part not in ALLOWED or name.count(".") == 0:
            continue
        target = name.split(".")[1]
        assert target in ALLOWED[part] | {"__version__"}, f"{path.name} may not import {name}"
        if part == "flow" and target == "act":
            assert name.startswith(PURE_ACT), f"flow may use {PURE_ACT} only, not {name}"


@pytest.mark.parametrize("module", ["triage.parse", "triage.decide.replay", "triage.act.delivery", "triage.flow"])
def test_a_pure_part_loads_no_heavy_library(module: str) -> None:
    """Reading and deciding need neither scikit-learn nor a network library."""
    heavy = "sklearn", "imapclient", "sqlmodel", "sqlalchemy", "alembic", "smtplib", "httpx2", "authlib"
    code = f"import sys, {module}; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
