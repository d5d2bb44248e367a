"""What a model says about a reply. A label is something else: only a person gives it."""

from dataclasses import dataclass

from triage.domain.intents import Intent


@dataclass(frozen=True, kw_only=True)
class Clue:
    """Words of the reply that spoke for (positive weight) or against (negative) the predicted intent."""

    #: The words as they stand in the reply.
    words: str
    #: Share of the decision; comparable within one prediction only.
    weight: float


@dataclass(frozen=True, kw_only=True)
class Prediction:
    """A model's reading of one reply."""

    intent: Intent
    #: Calibrated probability of ``intent``, 0 to 1.
    confidence: float
    #: What nearly won, and its probability.
    runner_up: Intent
    runner_up_confidence: float
    #: A second intent that the reply also carries.
    secondary: Intent | None = None
    #: Below the threshold of its intent: a person is asked and nothing irreversible happens.
    unsure: bool = False
    #: The sentence that decided.
    sentence: str = ""
    #: Strongest first.
    clues: tuple[Clue, ...] = ()
    #: Asks for a quote, a price for their own case, a contract, a trial, an order.
    buying_signal: bool = False
    #: Why a refusal refuses: has_solution, no_need, budget, timing, hostile; "" when not said.
    reason: str = ""
    #: Version of the model, or "structure" where headers decided.
    model: str = ""


@dataclass(frozen=True, kw_only=True)
class Similar:
    """A labelled reply that reads like another one."""

    text: str
    label: Intent
    #: Who labelled it; "" for a reply of the corpus that ships.
    by: str = ""
    #: Cosine of the two readings, 1 for the same.
    likeness: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Utterance:
    """What a classifier reads: the new words and the signals around them."""

    text: str
    subject: str = ""
    #: The quoted mail that it answers, for the question at its end; "" when unknown.
    quoted: str = ""
    #: An information mail went before.
    after_info_mail: bool = False
    #: ISO 639-1, "" when unknown.
    language: str = ""
