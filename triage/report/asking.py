"""Which replies a person is asked to label first: those whose answer teaches the classifier most."""

import re
from collections.abc import Sequence

from triage.domain.intents import ALIKE, POSITIVE, Intent
from triage.domain.reply import Reply
from triage.record.lines import EffectLine, ReplyLine

#: What a doubt about the handling itself is worth, in points of margin; more where a lead or an opt-out is at stake.
_STAKES = dict.fromkeys(POSITIVE | {Intent.UNSUBSCRIBE}, 0.2)
_STAKE = 0.1
_NOT_LETTERS = re.compile(r"[\W\d_]+")


def ask_order(asked: Sequence[tuple[EffectLine, ReplyLine | None]]) -> list[tuple[EffectLine, ReplyLine | None]]:
    """Order what waits for a label: what is no matter of the model, then close calls, costly ones before, copies last.

    Margin sampling (Scheffer et al. 2001). Of replies with the same words only one is asked about early, since a
    second answer teaches nothing.
    """
    seen: set[str] = set()
    scored = []
    for effect, line in sorted(asked, key=lambda row: (_margin(row[1]), row[0].effect.message)):
        words = _words(line.reply if line else None)
        scored.append((words in seen, _margin(line) - _stake(line), effect.effect.message, effect, line))
        seen.add(words)
    return [(effect, line) for *_, effect, line in sorted(scored, key=lambda row: row[:3])]


def _margin(line: ReplyLine | None) -> float:
    """Return how far the likeliest intent leads; below 0 where a person is asked for another reason than doubt."""
    prediction = line.prediction if line else None
    if prediction is None or not prediction.unsure:
        return -1.0
    return prediction.confidence - prediction.runner_up_confidence


def _stake(line: ReplyLine | None) -> float:
    """Prefer doubts about what follows over doubts between two names for the same handling."""
    prediction = line.prediction if line else None
    if prediction is None or prediction.runner_up in ALIKE.get(prediction.intent, ()):
        return 0.0
    return _STAKES.get(prediction.intent, _STAKE)


def _words(reply: Reply | None) -> str:
    return _NOT_LETTERS.sub(" ", reply.text.lower()).strip() if reply else ""
