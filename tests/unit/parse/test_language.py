"""Guessing the language of short business mail."""

import pytest

from tests.unit.parse.origin_samples import NOTES
from triage.parse.language import guess

SHORT = {
    "en": "I'm not interested, please remove me",
    "de": "Kein Interesse, danke.",
    "fr": "Merci, pas intéressé pour le moment.",
    "es": "No me interesa, gracias",
    "it": "Non siamo interessati, grazie",
    "pt": "Não temos interesse, obrigado",
    "nl": "Geen interesse, bedankt",
    "sv": "Tack men vi är inte intresserade",
    "da": "Tak, men vi er ikke interesserede",
    "no": "Takk, men vi er ikke interessert",
    "fi": "Kiitos, emme ole kiinnostuneita",
    "pl": "Dziękuję, nie jesteśmy zainteresowani",
    "cs": "Děkuji, nemáme zájem",
    "sk": "Ďakujem, nemáme záujem",
    "hu": "Köszönöm, nem érdekel",
    "ro": "Mulțumesc, nu suntem interesați",
    "tr": "Teşekkürler, ilgilenmiyoruz",
    "hr": "Hvala vam, ali trenutno nismo zainteresirani",
    "lt": "Ačiū, šiuo metu ne",
    "lv": "Paldies, šobrīd nav",
    "et": "Tänan, praegu ei",
    "ca": "Gràcies, però no és per nosaltres",
    "id": "Terima kasih, kami tidak tertarik",
    "vi": "Cảm ơn, tôi không quan tâm",
    "ru": "Спасибо, не интересно",
    "uk": "Дякую, нам це не цікаво",
    "bg": "Благодаря, нямаме интерес",
    "el": "Ευχαριστώ, δεν ενδιαφέρομαι",
    "ja": "興味ありません。",
    "zh": "谢谢，我们不感兴趣",
    "ko": "관심 없습니다",
    "he": "לא תודה",
    "ar": "شكرا لا نريد",
    "th": "ไม่สนใจ",
}


@pytest.mark.parametrize(("language", "text"), SHORT.items())
def test_one_short_sentence_is_enough(language: str, text: str) -> None:
    """One short sentence of a reply tells its language."""
    assert guess(text) == language


@pytest.mark.parametrize(("language", "text"), NOTES, ids=lambda value: str(value)[:24])
def test_longer_texts_are_told(language: str, text: str) -> None:
    """A whole note tells its language, also beside its neighbours."""
    assert guess(text) == language


@pytest.mark.parametrize("text", ["", "ok", "12.45", "👍", "Bob", "bob@corp.example https://corp.example/and/the/of"])
def test_too_few_words_tell_nothing(text: str) -> None:
    """Names, numbers, addresses and single words that many languages share tell no language."""
    assert guess(text) == ""


def test_foreign_names_do_not_change_the_language() -> None:
    """A Japanese company name in an English mail leaves it English."""
    assert guess("Thank you, we at 株式会社 will look at it and come back to you next week.") == "en"


def test_no_bait_takes_long() -> None:
    """A million characters of one kind are read in bounded time."""
    for bait in ("a" * 1_000_000, "the " * 250_000, "か" * 1_000_000, "@ " * 500_000):
        guess(bait)
