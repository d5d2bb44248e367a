"""Cues: hints in many languages, and the attributes beside the intent."""

import pytest

from triage.domain.intents import Intent
from triage.understand import signals


@pytest.mark.parametrize(
    "text",
    [
        "Please remove me from your list",
        "don't email me again",
        "Bitte tragen Sie mich aus Ihrem Verteiler aus",
        "Merci de me désabonner",
        "Quiero darme de baja",
        "Cancellatemi dalla lista",
        "Graag afmelden",
        "Quero me descadastrar",
        "Proszę mnie wypisać z listy",
        "Vänligen avregistrera mig",
        "Удалите мой адрес",
        "配信停止をお願いします",
        "请不要再发邮件了",
        "수신거부 부탁드립니다",
    ],
)
def test_knows_opt_outs_in_many_languages(text: str) -> None:
    """The formulas by which people ask to be left out are found."""
    assert "opt_out" in signals.find(text)


@pytest.mark.parametrize("text", ["How is the weather?", "Wir melden uns", "Bonjour à tous", "ありがとうございます"])
def test_sees_no_opt_out_where_none_is(text: str) -> None:
    """Everyday words are no cue."""
    assert "opt_out" not in signals.find(text)


def test_marks_negated_cues() -> None:
    """Asking not to be removed is no asking to be removed."""
    text = "please do not remove me from the list"
    start, _ = signals.find(text)["opt_out"]
    assert signals.negated(text, start)


def test_every_text_has_a_vector_of_one_length() -> None:
    """Features have a fixed shape, empty text included."""
    lengths = {len(signals.vector(text)) for text in ("", "?", "Send me a quote for 12 seats", "見積をください")}
    assert lengths == {len(signals.names())}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can you send me a quote for 12 users?", True),
        ("Where do I sign?", True),
        ("Könnten Sie uns ein Angebot für 30 Plätze schicken?", True),
        ("Envoyez-moi un devis svp", True),
        ("What does it do?", False),
        ("we don't need a quote", False),
    ],
)
def test_tells_a_step_towards_buying(text: str, expected: bool) -> None:
    """A quote, a contract, a trial, an order, a price for their own case: a buying signal, unless negated."""
    assert signals.buying_signal(text, Intent.INFO_REQUESTED) is expected


def test_a_refusal_buys_nothing() -> None:
    """Only a raised hand can go towards buying."""
    assert not signals.buying_signal("send your quote to somebody else", Intent.NOT_INTERESTED)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("We already have a supplier, thanks", "has_solution"),
        ("Zu teuer für uns", "budget"),
        ("Not right now, ask me next year", "timing"),
        ("We don't need that", "no_need"),
        ("piss off", "hostile"),
        ("no thanks", ""),
    ],
)
def test_tells_why_a_refusal_refuses(text: str, reason: str) -> None:
    """The reason is told where the reply says one."""
    assert signals.reason(text, Intent.NOT_INTERESTED) == reason


def test_only_refusals_have_reasons() -> None:
    """Interest needs no excuse."""
    assert signals.reason("we already have one but want yours", Intent.INTERESTED) == ""
