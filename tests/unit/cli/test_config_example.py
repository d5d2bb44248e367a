"""config.example.toml: complete, commented, loads, and says what the defaults are."""

import re
import types
import typing
from pathlib import Path

import pytest
from pydantic import BaseModel

from triage import config
from triage.act.compose import MailComposer
from triage.decide.policy import DEFAULT_POINTS, DEFAULT_ROWS

EXAMPLE = Path(__file__).parents[3] / "config.example.toml"
TEXT = EXAMPLE.read_text(encoding="utf-8")


def sections(model: type[BaseModel]) -> set[type[BaseModel]]:
    """A settings class and all that its fields hold."""
    found = {model}
    for field in model.model_fields.values():
        for kind in parts(field.annotation):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                found |= sections(kind)
    return found


def parts(annotation: object) -> list[object]:
    """An annotation's own type, or those inside of Optional, dict and tuple."""
    inside = typing.get_args(annotation)
    is_generic = isinstance(annotation, types.UnionType) or typing.get_origin(annotation) is not None
    return [kind for each in inside for kind in parts(each)] if is_generic else [annotation]


@pytest.mark.parametrize("section", sorted(sections(config.Settings), key=lambda kind: kind.__name__))
def test_every_key_is_named(section: type[BaseModel]) -> None:
    """Each key stands there, set or commented out, as a key or as a table."""
    for key in section.model_fields:
        pattern = rf"^(# )?({key} = |\[+([\w.]+\.)?{key}(\.[\w.]+)?\]+$)"
        assert re.search(pattern, TEXT, re.M), f"{section.__name__}.{key}"


def test_it_loads_and_its_mails_render() -> None:
    """A copy of it is a working start."""
    settings = config.parse(TEXT, name="config.example.toml", base=EXAMPLE.parent)
    assert MailComposer(settings).preview("spring").recipient


def test_it_shows_the_default_rules_and_points() -> None:
    """What one reads there is what one gets by leaving it out."""
    settings = config.parse(TEXT, name="config.example.toml", base=EXAMPLE.parent)
    assert tuple((row.name, row.when, tuple(row.then)) for row in settings.rules) == DEFAULT_ROWS
    assert settings.policy.points == DEFAULT_POINTS
    assert settings.policy == config.PolicySection()


def test_the_fast_track_is_one_commented_rule() -> None:
    """Taking away the comment signs gives a rule that loads and stands first."""
    block = re.search(r"^# \[\[rules\]\]\n(# .+\n)+", TEXT, re.M)
    assert block
    text = TEXT.replace(block[0], re.sub(r"^# ", "", block[0], flags=re.M))
    settings = config.parse(text, name="config.example.toml", base=EXAMPLE.parent)
    assert settings.rules[0].name == "fast track"
    assert len(settings.rules) == len(DEFAULT_ROWS) + 1
