"""What docs/how-to-mail.md promises to those who write templates."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from triage.act import context, handover

TEXT = (Path(__file__).parents[3] / "docs" / "how-to-mail.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("known", [context.KNOWN, handover.KNOWN], ids=["information", "handover"])
def test_every_variable_is_documented(known: Mapping[str, frozenset[str] | None]) -> None:
    """Nobody has to read code to write a mail."""
    for name, attributes in known.items():
        assert f"`{name}" in TEXT
        for attribute in attributes or ():
            assert f"{name}.{attribute}" in TEXT or f"`{attribute}`" in TEXT
