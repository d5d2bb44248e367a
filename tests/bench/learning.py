"""What a team's labels teach: teams of another trade, language and habits, after 0, 50, 200 and more labels.

The teams in ``teams`` were written by people who wrote none of the seed, in languages that the seed does not hold, and
are labelled by house rules that differ from docs/labels.md. Hungarian house managers: a supplier in place, a quote for
their own house, a decision of the assembly, a pointer to the management firm. Finnish skippers: a yard in place means
later, a question for the price is interest, "ring me" without a time asks for papers, a sold ship is a refusal.
"""

import random
import statistics
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from scipy.sparse import vstack

from triage.resources import shipped
from triage.understand.classifier import ReplyClassifier
from triage.understand.corpus import Example, Part, load_examples, trainable
from triage.understand.evaluation import Evaluation
from triage.understand.learning import doubtful, weigh
from triage.understand.material import Looker, Material
from triage.understand.training import fit
from triage.understand.views import Views

TEAMS = Path(__file__).parent / "teams"
SIZES = (0, 50, 200, 350, 500)
ORDERS = 3
_HELD = 0.28
_START = datetime(2026, 3, 2, 9, tzinfo=UTC)
_PER_DAY = 20


def main() -> None:
    """Print the accuracy on persons of a team of whom nothing was learned, the mean over some orders of labelling."""
    seed = trainable(load_examples(shipped("models") / "seed"))
    looker = Looker(Path("none.npz"))
    learned = looker.at([example for example in seed if example.part is Part.TRAIN])
    held = looker.at([example for example in seed if example.part is Part.CALIBRATION])
    champion = fit(learned, held)
    for path in sorted(TEAMS.glob("*.jsonl")):
        _tell(path.stem, _curve(load_examples(path), looker, learned, held, champion))


def _curve(
    replies: list[Example], looker: Looker, learned: Material, held: Material, champion: ReplyClassifier
) -> dict[int, list[Evaluation]]:
    """Return the figures after so many labels, one per order of labelling."""
    found: dict[int, list[Evaluation]] = defaultdict(list)
    for order in range(ORDERS):
        taught, asked = _split(replies, random.Random(order))
        exam = looker.at(asked)
        for size in (size for size in SIZES if size <= len(taught)):
            if not size:
                found[size].append(exam.measured(champion))
                continue
            own = looker.at(_dated(taught[:size]))
            weights = weigh(own.examples, doubtful(own.examples, own.judged(champion)))
            weights = np.concatenate([np.ones(len(learned.examples)), weights])
            found[size].append(exam.measured(fit(_both(learned, own), held, weights=weights)))
    return found


def _both(first: Material, then: Material) -> Material:
    """Put the lessons of two kinds one after the other."""
    views = Views(
        half=np.concatenate([first.views.half, then.views.half]),
        full=np.concatenate([first.views.full, then.views.full]),
        words=vstack([first.views.words, then.views.words], format="csr"),
    )
    return Material(examples=[*first.examples, *then.examples], readings=[*first.readings, *then.readings], views=views)


def _tell(team: str, found: dict[int, list[Evaluation]]) -> None:
    print(f"{team}: {found[0][0].replies} replies by persons of whom nothing was learned")
    for size, rows in found.items():
        right, unsure = (statistics.mean(getattr(row, name) for row in rows) for name in ("accepted", "asked"))
        print(f"{size:>4} labels: right {right:.1%}, a person is asked about {unsure:.1%}", flush=True)


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
