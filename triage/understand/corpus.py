"""Labelled replies: the seed corpus that ships, and what a team labelled itself."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from triage.domain.intents import CLASSIFIABLE, Intent
from triage.domain.prediction import Utterance
from triage.errors import UserError

_NAMES = frozenset(intent.value for intent in Intent)


class Part(StrEnum):
    """What a persona's replies are used for: all of a person's replies lie in one part."""

    TRAIN = "train"
    CALIBRATION = "calibration"
    #: Never seen by training or calibration: figures come from here.
    TEST = "test"


@dataclass(frozen=True, kw_only=True)
class Example:
    """One labelled reply."""

    id: str
    utterance: Utterance
    label: Intent
    secondary: tuple[Intent, ...] = ()
    #: Labels that a careful second reader would not be called wrong for.
    acceptable: tuple[Intent, ...] = ()
    language: str = ""
    difficulty: int = 0
    #: Who wrote it; splits never part one person's replies.
    persona: str = ""
    #: Who labelled it, "" for the seed.
    by: str = ""
    at: datetime | None = None
    #: What the model of that day had said.
    predicted: Intent | None = None

    @property
    def part(self) -> Part:
        """The part it belongs to: with all replies of its persona."""
        return part_of(self.persona or self.id, OWN_SHARES if self.by else SEED_SHARES)

    def accepts(self, intent: Intent) -> bool:
        """Tell whether an answer is right."""
        return intent == self.label or intent in self.acceptable


#: Shares of the persons, in percent, that are for test and for calibration: of the seed, and of a team's leads.
SEED_SHARES, OWN_SHARES = (8, 7), (15, 10)


def part_of(persona: str, shares: tuple[int, int] = SEED_SHARES) -> Part:
    """Return a persona's part, by a hash, so that it never changes."""
    test, calibration = shares
    place = int(hashlib.sha256(persona.encode()).hexdigest()[:8], 16) % 100
    if place < test:
        return Part.TEST
    return Part.CALIBRATION if place < test + calibration else Part.TRAIN


def load_examples(path: Path, *, coarse: bool = False) -> list[Example]:
    """Read labelled replies from a JSON-lines file, or all of a folder in the order of their names.

    ``coarse``: a label of others that is no intent ("positive") counts as the first of the intents its row accepts.

    :raises UserError: a file or a line cannot be read; the message names the line.
    """
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    if not files:
        raise UserError(f"There are no .jsonl files in {path}.")
    return [example for file in files for example in _read_file(file, coarse)]


def _read_file(path: Path, coarse: bool) -> Iterable[Example]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"Cannot read {path}: {getattr(error, 'strerror', None) or error}.") from error
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield example_from(json.loads(line), fallback_id=f"{path.stem}-{number}", coarse=coarse)
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise UserError(f"{path}, line {number}: {_problem(error)}.") from error


def _problem(error: Exception) -> str:
    return f"{error.args[0]!r} is missing" if isinstance(error, KeyError) else str(error)


def example_from(row: dict[str, Any], *, fallback_id: str, coarse: bool = False) -> Example:
    """Turn a row with ``text``, ``label`` and optional fields into an example.

    :raises ValueError: the label is no intent. :raises KeyError: a field is missing.
    """
    accepted = _intents(row.get("acceptable") or row.get("accept") or ())
    is_intent = row["label"] in _NAMES or not (coarse and accepted)
    label = Intent(row["label"]) if is_intent else accepted[0]
    question = row.get("question") or row.get("quoted") or ""
    language = row.get("language") or row.get("lang") or ""
    return Example(
        id=str(row.get("id") or fallback_id),
        utterance=Utterance(
            text=row["text"] or "", subject=row.get("subject") or "", quoted=question, language=language
        ),
        label=label,
        secondary=_intents(row.get("secondary") or ()),
        acceptable=tuple(intent for intent in accepted if intent != label),
        language=language,
        difficulty=int(row.get("difficulty") or 0),
        persona=str(row.get("persona") or ""),
    )


def _intents(names: Iterable[str]) -> tuple[Intent, ...]:
    return tuple(Intent(name) for name in names if name in _NAMES)


def trainable(examples: Iterable[Example]) -> list[Example]:
    """Leave out what the classifier cannot answer (bounces are structural)."""
    return [example for example in examples if example.label in CLASSIFIABLE]


def fingerprint(examples: Sequence[Example]) -> str:
    """Return a hash of texts and labels, the same for the same data in any order."""
    lines = sorted(
        f"{e.id}\t{e.label}\t{e.utterance.text}\t{e.utterance.subject}\t{e.utterance.quoted}" for e in examples
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
