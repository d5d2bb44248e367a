"""The name to greet a person by, where it is safe to guess."""

import re
import unicodedata

_TITLES = frozenset(
    "dr prof professor mr mrs ms miss mx sir herr frau hr fr dipl ing mag mba phd m mme mlle sr sra srta dott sig"
    " dhr mevr pan pani ir drs".split()
)
#: Display names of shared mailboxes: nobody's first name.
_ROLES = frozenset(
    "info sales team office support contact admin service hello marketing kontakt vertrieb einkauf buero büro"
    " post mail billing accounts accounting hr careers jobs press reception no-reply noreply".split()
)
#: Scripts whose names start with the family name, or where we cannot tell.
_UNSURE_SCRIPTS = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "ARABIC", "HEBREW", "THAI", "DEVANAGARI")


def first_name(name: str) -> str:
    """Return the first name in a display name; "" where guessing could offend (initials, shared mailboxes, CJK)."""
    name = re.sub(r"[\"“”„]|\(.*?\)|\[.*?\]", " ", name)
    if re.search(r"[@\d/|]", name) or _has_unsure_script(name):
        return ""
    family, comma, given = name.partition(",")
    every = (given if comma else family).split()
    words = [word for word in every if word.rstrip(".").lower() not in _TITLES]
    if not words or len(words[0].rstrip(".")) < 2 or words[0].endswith("."):
        return ""
    if len(words) == 1 and len(every) > 1 and not comma:  # "Herr Schmidt"
        return ""
    if any(word.lower() in _ROLES for word in name.replace(",", " ").split()):
        return ""
    return _cased(words[0])


def _cased(word: str) -> str:
    """Mend names that are written all in capitals or all in small letters."""
    return word.title() if word.isupper() or word.islower() else word


def _has_unsure_script(name: str) -> bool:
    return any(unicodedata.name(char, "").startswith(_UNSURE_SCRIPTS) for char in name if not char.isascii())
