"""Prices, budgets and questions, in the reply's own words."""

import re

from triage.parse.date_lexicon import fold
from triage.parse.phrases import Words

_MOST = 10
_NUMBER = r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
_SCALE = r"(?:\s?(?:k|m|mn|mio|million(?:en|s)?|millones|milioni|milhões|mille|mil|tsd|tausend|thousand|grand|tys|tis|тыс|тис|млн|миллион\w*|bn|b|mrd))?\.?"
_WORDS = (
    r"eur|euros?|usd|us\s?dollars?|dollars?|bucks|gbp|pounds?|quid|chf|franken|francs?|sek|nok|dkk|kr|kronor|kroner|pln|zł|zl|złotych|zlotych|czk|kč|kc|korun|koruny"
    r"|rub|руб(?:лей|ля)?|р|грн|гривень|uah|jpy|yen|krw|won|cny|rmb|try|tl|lira|reais|brl|inr|aud|cad|nzd|sgd|hkd|mxn|pesos|rand|zar"
)
_PER = (
    r"(?:\s?(?:/|per|pro|par|por|al|je|im|a|an|za|na|в|на|i|om|pr\.?|each)\s?(?:a\s)?(?:user|seat|head|licen[cs]e|month|mo|year|yr|annum|week|day|person|employee|jahr|monat|nutzer|benutzer|lizenz|platz|woche"
    r"|mois|an|utilisateur|poste|licence|mes|año|ano|usuario|usuário|licencia|mese|anno|utente|licenza|maand|jaar|gebruiker|månad|år|måned|användare|bruger|bruker"
    r"|miesiąc|rok|miesięcznie|rocznie|użytkownika|měsíc|uživatele|месяц|год|місяць|рік|monthly|annually))?"
)
_AMOUNT = re.compile(
    rf"(?<![\w.,])(?:(?:(?:US|AU|CA|NZ|HK|S|R|A|C)?[$€£¥₽₴₺₩]|(?:{_WORDS})\.?)\s?(?:{_NUMBER}){_SCALE}(?!\w)"
    rf"|(?:{_NUMBER}){_SCALE}(?:\s?[-–]\s?(?:{_NUMBER}){_SCALE})?\s?(?:[$€£¥₽₴₺₩]|(?:{_WORDS})\b))"
    rf"(?:\s?[-–]\s?[$€£]?(?:{_NUMBER}){_SCALE})?{_PER}(?!\w)"
    r"|\d[\d,.]*\s?(?:万円|千円|億円|円|万元|元|块|塊|萬|만\s?원|원|천만\s?원)(?:[/／](?:月|年|人))?",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"\b(?:budget|cap|ceiling|price|quote|quoted|preis|kosten|prix|presupuesto|precio|prezzo|orçamento|preço|prijs|pris|hinta|budżet\w*|cena|rozpočet|бюджет\w*|цена|ціна|bütçe\w*)\b[^.\n\d]{{0,30}}?"
    rf"((?:{_NUMBER})\s?(?:k|m|mio|tsd|tys|тыс|тис|млн|mil|thousand|grand|million)\b|\d{{1,3}}(?:[.,]\d{{3}})+)",
    re.IGNORECASE,
)
_SLANG = re.compile(
    r"(?<![\w.,])\d+(?:[.,]\d+)?\s?(?:k|grand|quid|bucks)(?!\w)(?:\s?(?:a|per|/)\s?(?:year|month|seat|user|head))?",
    re.IGNORECASE,
)
#: What shows at a glance that a text may speak of money: a sign, a glued "10k", or one of these words.
_SIGN = re.compile(
    r"[$€£¥₽₴₺₩円元块塊萬]|[万만]\s?[円元원]|\d\s?(?:k\b|eur|usd|gbp|chf|kr|zł|kč|tsd|mio|tys|tis|тыс|тис|млн|грн|руб|mil)"
)
_MONEY = frozenset(
    fold(word)
    for word in (
        *_WORDS.replace(r"us\s?dollars?|", "").replace("(?:лей|ля)?", "").replace("s?", "").split("|"),
        *"euros dollars pounds francs budget budgets price quote quoted preis kosten prix presupuesto precio prezzo".split(),
        *"orçamento preço prijs pris hinta budżet budżetu cena rozpočet бюджет бюджета цена ціна bütçe grand cap".split(),
    )
)
_DIGIT = re.compile(r"\d")


def read_amounts(words: Words) -> tuple[str, ...]:
    """Return prices and budgets as they are written ("€2,500 per month", "10k", "20万円"), at most ten."""
    text = words.text
    if _DIGIT.search(text) is None:
        return ()
    if _SIGN.search(text) is None and _MONEY.isdisjoint(word.folded for word in words.words):
        return ()
    found = [(match.start(), match.group()) for match in _AMOUNT.finditer(text)]
    found += [(match.start(1), match.group(1)) for match in _BARE.finditer(text)]
    found += [(match.start(), match.group()) for match in _SLANG.finditer(text)]
    kept: list[tuple[int, str]] = []
    for start, written in sorted(found, key=lambda item: (item[0], -len(item[1]))):
        if not kept or start >= kept[-1][0] + len(kept[-1][1]):
            kept.append((start, written))
    return tuple(dict.fromkeys(" ".join(written.split()).rstrip(".") for _, written in kept))[:_MOST]
