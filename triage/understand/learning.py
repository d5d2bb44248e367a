"""Learning from a team's labels: how much each one counts, which look wrong, whether a new model is better.

A label is an :class:`Example` with ``by`` (who), ``at`` (when) and ``predicted`` (what the model of that day had said).
"""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from triage.domain.intents import ALIKE, CLASSIFIABLE, Intent
from triage.domain.prediction import Prediction
from triage.understand.corpus import Example
from triage.understand.evaluation import Evaluation

#: An own label counts as so many replies of the seed: a team's mail is what the model is for.
OWN_WEIGHT = 28.0
#: Labels of one person on one day that count in full; more share the weight of these.
_FULL_PER_DAY = 40
#: A label that looks wrong counts this share.
_DOUBTED = 0.1
#: The champion must be this sure of another handling before a label looks wrong.
_SURE = 0.97
#: Share of protests against a sure champion that is believed.
_PROTESTS = 0.2
#: A fall is clear when it is larger than this, and than two standard errors.
_CLEAR = 0.03
_WORD = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """A label that looks wrong or contradicts another."""

    example: Example
    #: A sentence for a person: what speaks against the label.
    why: str
    #: It counts a tenth until a second person agrees.
    discounted: bool = True


def fingerprint_of(text: str) -> str:
    """Return the same key for texts that differ in case, digits and punctuation only."""
    return hashlib.sha256(_WORD.sub(" ", text.lower()).strip().encode()).hexdigest()[:16]


def weigh(labels: Sequence[Example], doubts: Sequence[Doubt] = ()) -> NDArray[np.float64]:
    """Return how much each own label counts.

    Identical texts share the weight of one, a person's labels of one day the weight of 40, and a doubted label
    counts a tenth: neither 200 copies of one mail nor a colleague in a hurry can turn the model.
    """
    copies = Counter(_text_key(label) for label in labels)
    days = Counter((label.by, _day(label)) for label in labels)
    doubted = {id(doubt.example) for doubt in doubts if doubt.discounted}
    weights = np.full(len(labels), OWN_WEIGHT)
    for row, label in enumerate(labels):
        weights[row] /= copies[_text_key(label)]
        weights[row] *= min(1.0, _FULL_PER_DAY / days[label.by, _day(label)])
        weights[row] *= _DOUBTED if id(label) in doubted else 1.0
    return weights


def doubtful(labels: Sequence[Example], predictions: Sequence[Prediction], sure: float = _SURE) -> list[Doubt]:
    """Return the labels that contradict each other on the same words, or a champion that is very sure.

    A sure champion is now and then wrong, so a person's few protests against it count in full and are only listed.
    Who protests more often than that is doubted, until a second person gives the same label to the same words.
    """
    by_text = defaultdict(list)
    for label in labels:
        by_text[_text_key(label)].append(label)
    often = _protesters(labels, predictions, sure)
    found = []
    for label, prediction in zip(labels, predictions, strict=True):
        same = by_text[_text_key(label)]
        other = [twin for twin in same if not ALIKE[twin.label] & ALIKE[label.label]]
        people = {twin.by for twin in same if twin.label == label.label}
        if other:
            found.append(Doubt(example=label, why=f"the same words were labelled {other[0].label} by {_who(other[0])}"))
        elif _protests(label, prediction, sure) and len(people) < 2:
            said = f"{_who(label)} said {label.label}"
            why = f"the model is {prediction.confidence:.0%} sure of {prediction.intent}, {said}"
            found.append(Doubt(example=label, why=why, discounted=label.by in often))
    return found


def _protesters(labels: Sequence[Example], predictions: Sequence[Prediction], sure: float) -> set[str]:
    """Name the people who contradict a sure champion more often than it can be wrong."""
    asked: Counter[str] = Counter()
    protests: Counter[str] = Counter()
    for label, prediction in zip(labels, predictions, strict=True):
        if prediction.confidence >= sure:
            asked[label.by] += 1
            protests[label.by] += _protests(label, prediction, sure)
    return {by for by, count in protests.items() if count >= 3 and count > _PROTESTS * asked[by]}


def _protests(label: Example, prediction: Prediction, sure: float) -> bool:
    return prediction.confidence >= sure and label.label not in ALIKE[prediction.intent]


def _who(label: Example) -> str:
    return f"{label.by or 'the seed'}" + (f" on {label.at:%d %B}" if label.at else "")


def _text_key(label: Example) -> str:
    return fingerprint_of(f"{label.utterance.subject}\n{label.utterance.text}")


def _day(label: Example) -> str:
    return f"{label.at:%Y-%m-%d}" if label.at else ""


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """Champion and challenger on the same held-out replies, of the seed and of the team."""

    labels: int
    seed_before: Evaluation
    seed_after: Evaluation
    #: None when no own label is held out yet.
    own_before: Evaluation | None
    own_after: Evaluation | None

    @property
    def worse(self) -> tuple[str, ...]:
        """Intents (and "opt-outs taken falsely") that the challenger reads clearly worse, on either kind of reply.

        A missed opt-out costs most, so a fall on the seed's opt-outs counts without allowing for chance.
        """
        pairs = [(self.seed_before, self.seed_after)]
        if self.own_before and self.own_after:
            pairs.append((self.own_before, self.own_after))
        names = [name for before, after in pairs for name in _fallen(before, after)]
        if self.seed_before.opt_out_recall - self.seed_after.opt_out_recall > _CLEAR:
            names.append(str(Intent.UNSUBSCRIBE))
        return tuple(dict.fromkeys(names))

    @property
    def better(self) -> bool:
        """The challenger may take over: more right on the team's mail (or, lacking that, the seed), nothing worse."""
        if self.worse:
            return False
        if self.own_before and self.own_after and self.own_after.accepted != self.own_before.accepted:
            return self.own_after.accepted > self.own_before.accepted
        return self.seed_after.accepted >= self.seed_before.accepted

    def __str__(self) -> str:
        return learned_line(self)


def _fallen(before: Evaluation, after: Evaluation) -> list[str]:
    """Name what fell by more than chance explains."""
    names = []
    for intent in CLASSIFIABLE:
        was, now = before.intents[str(intent)], after.intents[str(intent)]
        if was.count and _clearly(was.recall, now.recall, was.count):
            names.append(str(intent))
    if _clearly(before.accepted, after.accepted, before.replies):
        names.append("all replies together")
    if _clearly(1 - before.false_opt_outs, 1 - after.false_opt_outs, before.replies, margin=0.005):
        names.append("opt-outs taken falsely")
    return names


def _clearly(was: float, now: float, count: int, margin: float = _CLEAR) -> bool:
    error = 2 * np.sqrt(max(was * (1 - was), 0.01) / count)
    return bool(was - now > max(margin, error))


def learned_line(found: Comparison) -> str:
    """Tell in one line what a training brought, as the digest does."""
    start = f"learned from {found.labels} label{'s' * (found.labels != 1)}"
    if not found.own_before or not found.own_after:
        return f"{start}: none held out yet to measure on your mail"
    was, now = found.own_before.accepted, found.own_after.accepted
    line = f"{start}: on your mail right in {now:.0%} instead of {was:.0%}"
    moved = sorted(_moved(found.own_before, found.own_after), key=lambda item: -abs(item[2] - item[1]))[:2]
    told = ", ".join(f"{name} from {before:.0%} to {after:.0%}" for name, before, after in moved)
    return f"{line}, {told}" if told else line


def _moved(before: Evaluation, after: Evaluation) -> list[tuple[str, float, float]]:
    """Return the intents whose recall moved, where there are enough replies to tell."""
    rows = ((name, before.intents[name], after.intents[name]) for name in before.intents)
    return [(name, was.recall, now.recall) for name, was, now in rows if was.count >= 5 and was.recall != now.recall]
