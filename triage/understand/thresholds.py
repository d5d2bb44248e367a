"""From which certainty on a prediction may act without a person: by what being wrong costs.

Certainty is the probability that *what follows* is right. A meeting request taken for mere interest still raises a
hand, so the probabilities of intents that are handled alike add up (:data:`triage.domain.intents.ALIKE`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from triage.domain.intents import ALIKE, CLASSIFIABLE, POSITIVE, Intent

#: The same in answer to the information mail: interest confirmed makes an SQL, a further question does not.
_CONFIRMED = frozenset({Intent.INTERESTED, Intent.MEETING_REQUEST})
ALIKE_AFTER: Mapping[Intent, frozenset[Intent]] = {
    **ALIKE,
    Intent.INTERESTED: _CONFIRMED,
    Intent.MEETING_REQUEST: _CONFIRMED,
    Intent.INFO_REQUESTED: frozenset({Intent.INFO_REQUESTED}),
}
#: A possible opt-out is never passed over: from this probability on a person looks.
MAYBE_OPT_OUT = 0.05
#: What a wrong handling costs, in readings by a person (a reading costs 1): a refusal that is mailed, a customer that
#: is suppressed for ever, a hot lead that sleeps as refusal, later or machine, a contact proposed in vain.
COST: Mapping[Intent, float] = {
    Intent.INTERESTED: 8.0,
    Intent.MEETING_REQUEST: 8.0,
    Intent.INFO_REQUESTED: 8.0,
    Intent.UNSUBSCRIBE: 8.0,
    Intent.NOT_INTERESTED: 4.0,
    Intent.NOT_NOW: 4.0,
    Intent.OUT_OF_OFFICE: 2.5,
    Intent.AUTO_REPLY: 2.5,
    Intent.REFERRAL: 2.5,
    Intent.WRONG_PERSON: 2.5,
    Intent.OTHER: 1.5,
}
#: Promotions and opt-outs must be right this often on held-out replies, whatever the costs say.
_STRICT = POSITIVE | {Intent.UNSUBSCRIBE}
_RIGHT = 0.98
_STEPS = np.linspace(0.3, 0.995, 140)


@dataclass(frozen=True, kw_only=True)
class Change:
    """What moving one threshold means on held-out replies."""

    intent: Intent
    before: float
    after: float
    #: More replies for a person to read, in 1,000 (negative: fewer).
    more_to_read: float
    #: Fewer wrong handlings, in 1,000 (negative: more).
    fewer_wrong: float

    def __str__(self) -> str:
        return (
            f"{self.intent} from {self.before:.2f} to {self.after:.2f}: in 1,000 replies "
            f"{self.more_to_read:+.0f} to read, {-self.fewer_wrong:+.0f} wrong"
        )


def certainty(
    probabilities: NDArray[np.float64], intents: Sequence[Intent], after_info_mail: Sequence[bool] | None = None
) -> NDArray[np.float64]:
    """Return for each reply the probability that the handling of its likeliest intent is right.

    It is 0 where another intent is likelier but an opt-out is possible (:data:`MAYBE_OPT_OUT`).
    """
    before, after = (
        np.array([[other in alike[intent] for other in intents] for intent in intents], dtype=float)
        for alike in (ALIKE, ALIKE_AFTER)
    )
    best = probabilities.argmax(axis=1)
    chosen = before[best]
    if after_info_mail is not None:
        late = np.asarray(after_info_mail, dtype=bool)
        chosen[late] = after[best[late]]
    sure: NDArray[np.float64] = np.einsum("ij,ij->i", probabilities, chosen)
    opt_out = intents.index(Intent.UNSUBSCRIBE)
    sure[(best != opt_out) & (probabilities[:, opt_out] >= MAYBE_OPT_OUT)] = 0.0
    return sure


def choose(
    predicted: Sequence[Intent], sure: NDArray[np.float64], handled_right: NDArray[np.bool_]
) -> dict[Intent, float]:
    """Return the cheapest threshold per intent on held-out replies, not below what costs alone ask for.

    By costs alone one acts when (1 - certainty) * cost < 1. Promotions and opt-outs are further held to be right in
    98 of 100.
    """
    names = np.array([str(intent) for intent in predicted])
    found: dict[Intent, float] = {}
    for intent in CLASSIFIABLE:
        floor = 1 - 1 / COST[intent]
        here = np.isin(names, [str(other) for other in ALIKE[intent]]) if intent in _STRICT else names == str(intent)
        found[intent] = round(max(floor, _strict(sure[here], handled_right[here])) if intent in _STRICT else floor, 3)
    return found


def _strict(sure: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Return the lowest threshold above which enough handlings are right."""
    for step in _STEPS:
        kept = right[sure >= step]
        if len(kept) and kept.mean() >= _RIGHT:
            return float(step)
    return float(_STEPS[-1])


def change(
    intent: Intent,
    before: float,
    after: float,
    *,
    predicted: Sequence[Intent],
    sure: NDArray[np.float64],
    handled_right: NDArray[np.bool_],
) -> Change:
    """Tell what moving the threshold of an intent would do to replies with known labels."""
    here = np.array([found == intent for found in predicted])
    was, now = here & (sure >= before), here & (sure >= after)
    per_thousand = 1000 / max(1, len(here))
    return Change(
        intent=intent,
        before=before,
        after=after,
        more_to_read=float(was.sum() - now.sum()) * per_thousand,
        fewer_wrong=float((was & ~handled_right).sum() - (now & ~handled_right).sum()) * per_thousand,
    )


def handled_right(predicted: Sequence[Intent], accepted: Sequence[frozenset[Intent]]) -> NDArray[Any]:
    """Tell for each prediction whether its handling fits one of the accepted labels."""
    return np.array(
        [bool(ALIKE[intent] & labels) for intent, labels in zip(predicted, accepted, strict=True)], dtype=bool
    )
