"""The model that ships: plain replies in many languages, the signals around them, and what a prediction tells."""

import subprocess
import sys
from pathlib import Path

import pytest

from triage.domain.intents import POSITIVE, Intent
from triage.domain.prediction import Utterance
from triage.understand import load_classifier
from triage.understand.classifier import ReplyClassifier

MODELS = Path(__file__).parents[3] / "models"


@pytest.fixture(scope="module")
def classifier() -> ReplyClassifier:
    """The champion that ships."""
    return load_classifier(MODELS)


PLAIN = [
    ("Sounds interesting, please send me more information.", {Intent.INFO_REQUESTED, Intent.INTERESTED}),
    ("I'm interested in learning more.", {Intent.INTERESTED, Intent.INFO_REQUESTED}),
    ("Yes please, this sounds great.", {Intent.INTERESTED}),
    ("How much does it cost?", {Intent.INFO_REQUESTED}),
    ("Can we talk on Tuesday at 10?", {Intent.MEETING_REQUEST}),
    ("Not interested, thank you.", {Intent.NOT_INTERESTED}),
    ("Thanks, but we already have a supplier.", {Intent.NOT_INTERESTED}),
    ("Not right now, please try again next year.", {Intent.NOT_NOW}),
    ("Please remove me from your list.", {Intent.UNSUBSCRIBE}),
    ("Please speak to our procurement team.", {Intent.REFERRAL, Intent.WRONG_PERSON}),
    ("I am out of the office until 3 May.", {Intent.OUT_OF_OFFICE}),
    ("Bitte nehmen Sie mich aus Ihrem Verteiler.", {Intent.UNSUBSCRIBE}),
    ("Klingt interessant, bitte schicken Sie mir mehr Informationen.", {Intent.INFO_REQUESTED, Intent.INTERESTED}),
    ("Kein Interesse, danke.", {Intent.NOT_INTERESTED}),
    ("Non merci, cela ne nous intéresse pas.", {Intent.NOT_INTERESTED}),
    ("Combien ça coûte ?", {Intent.INFO_REQUESTED}),
    ("¿Podemos hablar el martes a las 10?", {Intent.MEETING_REQUEST}),
    ("Per favore cancellatemi dalla lista.", {Intent.UNSUBSCRIBE}),
    ("Geen interesse, dank u.", {Intent.NOT_INTERESTED}),
    ("配信停止をお願いします。", {Intent.UNSUBSCRIBE}),
]


@pytest.mark.parametrize(("text", "right"), PLAIN, ids=[text for text, _ in PLAIN])
def test_reads_plain_replies(classifier: ReplyClassifier, text: str, right: set[Intent]) -> None:
    """The boring everyday replies are read right."""
    assert classifier.predict([Utterance(text=text)])[0].intent in right


@pytest.mark.parametrize(("text", "right"), PLAIN[:11], ids=[text for text, _ in PLAIN[:11]])
def test_our_own_mail_below_shifts_nothing(classifier: ReplyClassifier, text: str, right: set[Intent]) -> None:
    """Nearly every reply quotes us and carries our subject: a plain one means the same with and without."""
    quoted = "On Monday Jo wrote:\n> Hello Ada,\n> let me show you what we do.\n> Worth a quick call next week?\n> Jo"
    said = Utterance(text=text, subject="Re: Quick question", quoted=quoted)
    assert classifier.predict([said])[0].intent in right


def test_a_bare_yes_takes_its_meaning_from_the_question(classifier: ReplyClassifier) -> None:
    """An answer like "sure" after an offer is interest."""
    found = classifier.predict([Utterance(text="Sure, go ahead", quoted="> Shall I send you the price list?")])[0]
    assert found.intent in POSITIVE


def test_an_empty_reply_is_nobodys_guess(classifier: ReplyClassifier) -> None:
    """Nothing said: other, and a person is asked."""
    found = classifier.predict([Utterance(text="")])[0]
    assert (found.intent, found.unsure) == (Intent.OTHER, True)


def test_order_and_company_change_nothing(classifier: ReplyClassifier) -> None:
    """A reply is read the same alone and in a batch."""
    utterances = [Utterance(text=text) for text, _ in PLAIN]
    together = classifier.predict(utterances)
    alone = [classifier.predict([utterance])[0] for utterance in utterances]
    assert [found.intent for found in together] == [found.intent for found in alone]
    assert [found.confidence for found in together] == pytest.approx([found.confidence for found in alone], abs=0.02)


def test_shows_the_sentence_and_the_words_that_decided(classifier: ReplyClassifier) -> None:
    """What decided is quoted as it stands in the reply."""
    text = "Hi Jo,\nlovely weather here today. Please remove me from your list.\nThanks"
    found = classifier.predict([Utterance(text=text)])[0]
    assert found.sentence == "Please remove me from your list."
    assert found.clues
    assert all(clue.words in text for clue in found.clues)


def test_tells_buying_signal_and_reason(classifier: ReplyClassifier) -> None:
    """Attributes stand beside the intent."""
    quote, refusal = classifier.predict(
        [Utterance(text="Could you send us a quote for 12 seats?"), Utterance(text="No thanks, we already have one.")]
    )
    assert quote.buying_signal
    assert refusal.reason == "has_solution"


def test_own_thresholds_go_before_the_models(classifier: ReplyClassifier) -> None:
    """A team that wants to see everything asks for certainty."""
    strict = load_classifier(MODELS, dict.fromkeys(Intent, 1.0))
    found = strict.predict([Utterance(text="Can we talk on Tuesday at 10?")])[0]
    assert found.unsure
    assert found.model == classifier.version


def test_importing_loads_no_library() -> None:
    """`import triage.understand` is quick: scikit-learn and the encoder are loaded when a model is."""
    code = "import sys, triage.understand; print('sklearn' in sys.modules or 'onnxruntime' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "False"
