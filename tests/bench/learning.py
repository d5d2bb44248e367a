"""What a team's labels teach: a team of another trade, language and habits, after 0, 50, 200 and 500 labels.

``teams/hungarian.jsonl`` was written by somebody who wrote none of the seed, in a language that the seed does not hold,
and is labelled by four house rules that differ from docs/labels.md (a supplier in place, a quote for their own house, a
decision of the assembly, a pointer to the management firm).
"""

import random
import statistics
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from triage.resources import shipped
from triage.understand.corpus import Example, Part, load_examples, trainable
from triage.understand.evaluation import Evaluation
from triage.understand.learning import doubtful, weigh
from triage.understand.material import Looker
from triage.understand.training import fit

TEAM = Path(__file__).parent / "teams" / "hungarian.jsonl"
SIZES = (0, 50, 200, 500)
ORDERS = 3
_HELD = 0.28
_START = datetime(2026, 3, 2, 9, tzinfo=UTC)
_PER_DAY = 20


def main() -> None:
    """Print the accuracy on persons of the team of whom nothing was learned, the mean over some orders of labelling."""
    seed = trainable(load_examples(shipped("models") / "seed"))
    looker = Looker(Path("none.npz"))
    learned = [example for example in seed if example.part is Part.TRAIN]
    held = looker.at([example for example in seed if example.part is Part.CALIBRATION])
    champion = fit(looker.at(learned), held)
    found: dict[int, list[Evaluation]] = {size: [] for size in SIZES}
    for order in range(ORDERS):
        taught, asked = _split(load_examples(TEAM), random.Random(order))
        exam = looker.at(asked)
        for size in SIZES:
            if not size:
                found[size].append(exam.measured(champion))
                continue
            lessons = looker.at([*learned, *_dated(taught[:size])])
            own = lessons.last(size)
            weights = weigh(own.examples, doubtful(own.examples, own.judged(champion)))
            weights = np.concatenate([np.ones(len(learned)), weights])
            found[size].append(exam.measured(fit(lessons, held, weights=weights)))
    print(f"{len(asked)} replies by persons of whom nothing was learned")
    for size, rows in found.items():
        right, unsure = (statistics.mean(getattr(row, name) for row in rows) for name in ("accepted", "asked"))
        print(f"{size:>4} labels: right {right:.1%}, a person is asked about {unsure:.1%}")


def _split(replies: list[Example], dice: random.Random) -> tuple[list[Example], list[Example]]:
    """Part the team's leads: those whose replies get labelled, in random order, and those who are asked about."""
    persons = sorted({reply.persona for reply in replies})
    dice.shuffle(persons)
    held = set(persons[: int(len(persons) * _HELD)])
    taught = [reply for reply in replies if reply.persona not in held]
    dice.shuffle(taught)
    return taught, [reply for reply in replies if reply.persona in held]


def _dated(replies: list[Example]) -> list[Example]:
    """Turn replies into labels that a person gave, some a day."""
    return [
        replace(reply, by="ann", at=_START + timedelta(days=number // _PER_DAY)) for number, reply in enumerate(replies)
    ]
