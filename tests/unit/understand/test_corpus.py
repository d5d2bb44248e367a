"""The seed corpus: what it holds, and that no part of it leaks into another."""

import json
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from triage.domain.intents import CLASSIFIABLE, Intent
from triage.errors import UserError
from triage.understand.corpus import Example, Part, fingerprint, load_examples, part_of

SEED = Path(__file__).parents[3] / "models" / "seed"


@pytest.fixture(scope="module")
def seed() -> list[Example]:
    """The corpus that ships."""
    return load_examples(SEED)


def test_is_broad(seed: list[Example]) -> None:
    """At least 8,000 replies, 70 % English, twenty languages beside it, every intent, three in ten hard."""
    languages = Counter(example.language for example in seed)
    assert len(seed) >= 8000
    assert languages["en"] >= 0.7 * len(seed)
    assert len(languages) > 20
    assert {example.label for example in seed} == set(CLASSIFIABLE)
    assert sum(example.difficulty == 3 for example in seed) >= 0.3 * len(seed)


def test_every_reply_says_who_wrote_it(seed: list[Example]) -> None:
    """Ids are unique; persona, language and difficulty are recorded; the label is none of its alternatives."""
    assert len({example.id for example in seed}) == len(seed)
    assert all(example.persona and example.language and example.difficulty in (1, 2, 3) for example in seed)
    assert not [example.id for example in seed if example.label in example.acceptable]


def test_holds_no_reply_twice(seed: list[Example]) -> None:
    """No two replies differ in case, digits and punctuation only (the same word may answer two questions)."""
    keys = Counter(
        (_letters(said.text) or said.text, _letters(said.quoted), "" if said.text.strip() else said.subject)
        for said in (example.utterance for example in seed)
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_holds_no_near_duplicates(seed: list[Example]) -> None:
    """No two longer replies to the same question share three quarters of their letter runs."""
    runs = {example.id: _runs(example.utterance.text) for example in seed}
    runs = {key: found for key, found in runs.items() if len(found) >= 12}
    common = Counter(run for found in runs.values() for run in found)
    holders = defaultdict(list)
    near = set()
    for example in (example for example in seed if example.id in runs):
        mine, question = runs[example.id], example.utterance.quoted
        # Replies that share so much share one of the rarest runs of either (prefix filter, Chaudhuri et al. 2006).
        rarest = sorted(mine, key=lambda run: (common[run], run))[: len(mine) // 4 + 1]
        for other in {key for run in rarest for key in holders[run, question]}:
            if len(mine & runs[other]) > 0.75 * len(mine | runs[other]):
                near.add((example.id, other))
        for run in rarest:
            holders[run, question].append(example.id)
    assert near == set()


def _letters(text: str) -> str:
    return re.sub(r"[\W\d_]+", " ", text.lower()).strip()


def _runs(text: str) -> set[str]:
    letters = _letters(text).replace(" ", "_")
    return {letters[start : start + 5] for start in range(max(1, len(letters) - 4))}


def test_parts_never_share_a_persona(seed: list[Example]) -> None:
    """A person's replies lie in one part; about 8 % are for tests and 7 % for calibration."""
    parts = defaultdict(set)
    for example in seed:
        parts[example.persona].add(example.part)
    assert all(len(found) == 1 for found in parts.values())
    counts = Counter(example.part for example in seed)
    assert 0.06 < counts[Part.TEST] / len(seed) < 0.10
    assert 0.05 < counts[Part.CALIBRATION] / len(seed) < 0.13


def test_a_part_never_changes() -> None:
    """The split is a hash of the persona, so that figures of different days compare."""
    assert [part_of(name) for name in ("ada", "bob", "cleo")] == [part_of(name) for name in ("ada", "bob", "cleo")]


def test_reads_other_peoples_rows(tmp_path: Path) -> None:
    """`accept` and `lang` are understood, unknown labels among the alternatives are ignored."""
    path = tmp_path / "rows.jsonl"
    row = {"text": "No.", "label": "not_interested", "accept": ["negative", "not_now"], "lang": "en"}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (example,) = load_examples(path)
    assert example.accepts(Intent.NOT_NOW)
    assert not example.accepts(Intent.INTERESTED)
    assert example.language == "en"


@pytest.mark.parametrize("line", ['{"text": "x"}', '{"text": "x", "label": "maybe"}', "no json", "[1]"])
def test_names_the_line_that_it_cannot_read(tmp_path: Path, line: str) -> None:
    """A broken row is a person's mistake: the file and line are named."""
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "a", "label": "other"}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(UserError, match="line 2"):
        load_examples(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """No traceback for a wrong path."""
    with pytest.raises(UserError, match="Cannot read"):
        load_examples(tmp_path / "none.jsonl")


def test_the_fingerprint_knows_the_data(seed: list[Example]) -> None:
    """The same data in another order has the same hash, other data another."""
    some = seed[:50]
    assert fingerprint(some) == fingerprint(some[::-1])
    assert fingerprint(some) != fingerprint(some[1:])


def test_a_coarser_label_counts_as_what_it_accepts(tmp_path: Path) -> None:
    """Evaluation sets of others say "positive" and name the intents that this covers; a training takes none."""
    file = tmp_path / "theirs.jsonl"
    file.write_text('{"text": "yes", "label": "positive", "accept": ["interested", "positive", "meeting_request"]}\n')
    (found,) = load_examples(file, coarse=True)
    assert (found.label, found.acceptable) == (Intent.INTERESTED, (Intent.MEETING_REQUEST,))
    with pytest.raises(UserError, match="line 1"):
        load_examples(file)
    file.write_text('{"text": "yes", "label": "positive"}\n')
    with pytest.raises(UserError, match="line 1"):
        load_examples(file, coarse=True)
