"""Prices, budgets and questions, in the reply's own words."""

import re

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
_TRIGGER = re.compile(r"[$€£¥₽₴₺₩円元원块塊萬]|\d\s?k\b|" + rf"\b(?:{_WORDS}|budget|grand)\b|\d[^\n]{{0,12}}(?:тыс|тис|tys|mio)|бюджет|budżet|rozpočet|orçamento|presupuesto", re.IGNORECASE)  # fmt: skip


def read_amounts(text: str) -> tuple[str, ...]:
    """Return prices and budgets as they are written ("€2,500 per month", "10k", "20万円"), at most ten."""
    if not any(letter.isdigit() for letter in text) or _TRIGGER.search(text) is None:
        return ()
    found = [(match.start(), match.group()) for match in _AMOUNT.finditer(text)]
    found += [(match.start(1), match.group(1)) for match in _BARE.finditer(text)]
    found += [(match.start(), match.group()) for match in _SLANG.finditer(text)]
    kept: list[tuple[int, str]] = []
    for start, words in sorted(found, key=lambda item: (item[0], -len(item[1]))):
        if not kept or start >= kept[-1][0] + len(kept[-1][1]):
            kept.append((start, words))
    return tuple(dict.fromkeys(" ".join(words.split()).rstrip(".") for _, words in kept))[:_MOST]
