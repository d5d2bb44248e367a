"""Training replies, their soft targets, and small true-to-life disturbances of their text."""

import random
import re
from dataclasses import replace
from pathlib import Path

import torch

from triage.domain.intents import CLASSIFIABLE
from triage.understand.corpus import Example, Part, load_examples, trainable

LABELS = [str(intent) for intent in CLASSIFIABLE]
#: Share of the target that acceptable alternatives get, and that all labels get.
_ACCEPTABLE, _SMOOTH = 0.2, 0.05
#: Replies of fewer words may mean what our question makes of them; theirs is never invented.
_BARE = 3
#: How our own mails end. Nearly every real reply quotes one, so it must say nothing about what a plain reply wants.
_QUESTIONS = (
    "Would you be open to a quick call next week?",
    "Is this something you are looking at?",
    "Do you have 15 minutes on Thursday?",
    "Would it make sense to talk?",
    "Are you the right person for this?",
    "Can I send you some information?",
    "Worth a chat?",
    "Shall I send over the details?",
    "Who looks after this on your side?",
    "How are you handling this today?",
    "Did you have a chance to look at my last mail?",
    "Should I close your file?",
    "Would you like a quote?",
    "Any interest?",
    "Can we find a time for a short demo?",
    "What would be a good time to call?",
)
_SUBJECTS = ("quick question", "your team", "intro", "following up", "an idea for you", "hello")


def load(seed: Path) -> dict[Part, list[Example]]:
    """Return the corpus by part."""
    examples = trainable(load_examples(seed))
    return {part: [example for example in examples if example.part is part] for part in Part}


def target(example: Example) -> torch.Tensor:
    """Return the label as a distribution: acceptable labels share a fifth, all share a twentieth."""
    wanted = torch.zeros(len(LABELS))
    other = [label for label in example.acceptable if str(label) in LABELS]
    for label in other:
        wanted[LABELS.index(str(label))] = _ACCEPTABLE / len(other)
    wanted[LABELS.index(str(example.label))] = 1 - (_ACCEPTABLE if other else 0)
    return wanted * (1 - _SMOOTH) + _SMOOTH / len(LABELS)


def disturbed(example: Example, dice: random.Random) -> Example:
    """Change a reply as hurry, telephones and mail programs do; what it means stays."""
    said = example.utterance
    text, subject, quoted = said.text, said.subject, said.quoted
    if dice.random() < 0.3:
        text = re.sub(r"[.,;:!'’]", "", text)
    if dice.random() < 0.1:
        text = text.upper() if dice.random() < 0.3 else text.lower()
    if dice.random() < 0.1:
        text += dice.choice(["!", "...", "\nSent from my iPhone", "\n\nBest regards", " thx"])
    if dice.random() < 0.4:
        text = _mistyped(text, dice)
    if "\n" in text and dice.random() < 0.3:
        text = _without_frame(text, dice)
    if text and dice.random() < 0.15:
        subject = "" if subject else dice.choice(_SUBJECTS)
    if not quoted and len(text.split()) >= _BARE and dice.random() < 0.6:
        quoted = dice.choice(_QUESTIONS)
    return replace(example, utterance=replace(said, text=text, subject=subject, quoted=quoted))


def _mistyped(text: str, dice: random.Random) -> str:
    letters = list(text)
    for _ in range(max(1, len(letters) // 40)):
        if len(letters) > 6:
            at, kind = dice.randrange(len(letters) - 1), dice.random()
            if kind < 0.4:
                letters[at], letters[at + 1] = letters[at + 1], letters[at]
            elif kind < 0.7:
                del letters[at]
            else:
                letters.insert(at, letters[at])
    return "".join(letters)


def _without_frame(text: str, dice: random.Random) -> str:
    """Drop a short greeting or a short closing line."""
    lines = text.split("\n")
    if dice.random() < 0.5 and len(lines[0]) < 25:
        lines = lines[1:]
    elif len(lines[-1]) < 25:
        lines = lines[:-1]
    return "\n".join(lines)
