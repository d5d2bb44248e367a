"""A file to :class:`Settings`, every problem told at once: the key, what is wrong, what to write."""

import difflib
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from triage.config.settings import (
    Campaign,
    Digest,
    Imap,
    Log,
    Mailbox,
    Model,
    OAuth,
    PolicySection,
    RuleRow,
    Sales,
    Section,
    Sending,
    Settings,
    Smtp,
)
from triage.errors import UserError


def load(path: Path) -> Settings:
    """Read a configuration.

    :raises UserError: the file is missing, no TOML, or has problems, all of them listed by key.
    """
    return parse(_read(path), name=str(path), base=path.resolve().parent)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise UserError(
            f"There is no configuration at {path}: run `triage init`, or name yours with --config."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"Cannot read the configuration {path}: {getattr(error, 'strerror', None) or error}."
        ) from error


def parse(text: str, *, name: str, base: Path) -> Settings:
    """Check TOML text; relative paths in it are relative to ``base``.

    :raises UserError: with every problem by key.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{name} is no valid TOML: {error}.") from error
    try:
        return _absolute(Settings.model_validate(data), base)
    except ValidationError as error:
        problems = [_sentence(item) for item in error.errors()]
        raise UserError(f"{name} has {len(problems)} problem{'s' * (len(problems) > 1)}:", problems=problems) from error


def _absolute(settings: Settings, base: Path) -> Settings:
    """Expand ``~`` and make paths absolute."""

    def fix(path: Path | None) -> Path | None:
        return (base / path.expanduser()).resolve() if path is not None else None

    mailboxes = {name: box.model_copy(update={"maildir": fix(box.maildir)}) for name, box in settings.mailboxes.items()}
    update = {"data_dir": fix(settings.data_dir), "templates": fix(settings.templates), "mailboxes": mailboxes}
    return settings.model_copy(update=update)


def _sentence(item: Any) -> str:
    """Tell one problem in a sentence: the key, what is wrong, what to write."""
    key = ".".join(str(part) for part in item["loc"]) or "configuration"
    given = item.get("input")
    match item["type"]:
        case "extra_forbidden":
            return f"{key}: unknown key{_nearest(item['loc'])}; remove it or mend its spelling."
        case "missing":
            return f"{key}: missing; every configuration needs it (see config.example.toml)."
        case "value_error":
            return f"{key}: {item['ctx']['error']}."
        case "enum" | "literal_error":
            return f"{key}: {given!r} is not one of {item['ctx'].get('expected', '')}."
        case _:
            return f"{key}: {item['msg'].lower()} (found {given!r})."


def _nearest(location: tuple[int | str, ...]) -> str:
    """Suggest the key that was meant."""
    names = {name for section in _sections(Settings) for name in section.model_fields}
    close = difflib.get_close_matches(str(location[-1]), sorted(names), n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""


def _sections(root: type[Section]) -> list[type[Section]]:
    return [root, Mailbox, Imap, Smtp, OAuth, Campaign, RuleRow, PolicySection, Sending, Digest, Sales, Model, Log]
