"""Take out of a text what has digits and is no date: addresses, links, phone numbers, prices, times of day, tickets."""

import re

#: Currencies and units whose numbers are no dates.
_CURRENCY = "eur|usd|gbp|chf|sek|nok|dkk|kr|pln|zl|kc|czk|руб|грн|euros?|dollars?|percent|prozent"
#: Things with digits that are no dates: prices, times of day, phone numbers, numbers of tickets.
_NOISE = re.compile(
    r"(?=[\d€$£¥₽₴₺#+(])(?:"
    r"24\s?[/x]\s?7\b"
    r"|[€$£¥₽₴₺]\s?\d[\d.,' ]{0,15}\d?(?:\s?[kmb]\b)?"
    rf"|\d[\d.,']{{0,12}}\s?(?:[€$£¥%₽₴₺]|(?:{_CURRENCY})\b)"
    r"|\d{1,2}(?::\d\d){1,2}(?:\s?[ap]\.?m\b)?|\d{1,2}\s?[ap]\.?m\b|\d{1,2}\s?h\s?\d\d\b"
    r"|\d{1,2}(?:[.:]\d\d)?(?:\s?(?:-|bis|to|tot|til|till)\s?\d{1,2}(?:[.:]\d\d)?)?"
    r"\s?(?:uhr|hrs|hours|uur|heures?|godz|год|час(?:ов|а)?)\b"
    r"|#\s?\d+"
    r"|(?<![\w.,/-])(?:\+|\(?00?\)?|\(?0)\d[\d\s()./-]{5,22}\d(?![\d./-])"
    r"|\(\d{3}\)\s?\d{3}[\s-]?\d{4}|\b\d{3}[\s.-]\d{3}[\s.-]\d{3,4}\b|\b\d{3}-\d{4}\b|(?<!\d)\d{2}(?:\s\d{2}){3,4}(?!\d)"
    r"|\b\d{5,7}\b|\b\d{9,}\b"
    r"|\d+(?:[.:]\d\d)?)"
)
#: Words before a number that is no date: times of day, tickets, rooms, extensions.
_LABEL = re.compile(
    r"(?:\b(?:kl|klo|klokka|klockan)\.?\s?|\b(?:nr|no|ref|ticket|room|ext|int|wew|доб|durchwahl|poste|tst)\.?:?\s?)$"
)
_DATE_LIKE = re.compile(r"0\d?[./]\s?\d{1,2}(?:[./]|\b)|\d{4}-\d\d")
_PLAIN = re.compile(r"\d+(?:[.:]\d\d)?")
#: A digit of any script.
DIGIT = re.compile(r"\d")
_LINKED = re.compile(
    r"(?<![^\s(<\[\"\u3000-\u9fff\uac00-\ud7af\uff00-\uffef])"
    r"[^\s(<\[\"\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]{0,100}?"
    r"(?:@|://|www\.)[^\s\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]{0,200}"
)


def _blank(found: re.Match[str]) -> str:
    """Put as many signs in the place of noise as it had; a run of digits that is a date or may be one stays."""
    words = found.group()
    if words[0] == "0" and _DATE_LIKE.match(words):
        return words
    if _PLAIN.fullmatch(words) and not (len(words) in (5, 6, 7, 9) and words.isdigit()) and len(words) < 9:
        label = _LABEL.search(found.string, max(0, found.start() - 12), found.start())
        if label is None or (label.group()[0] not in "k" and len(words) < 2):
            return words
    return "¤" * len(words)


def without_noise(folded: str) -> str:
    """Blank addresses, links, phone numbers, prices, times of day and numbers of tickets, keeping all places."""
    if "@" in folded or "://" in folded or "www." in folded:
        folded = _LINKED.sub(lambda found: "¤" * len(found.group()), folded)
    return _NOISE.sub(_blank, folded) if DIGIT.search(folded) else folded
