"""The phone number of a "call me"."""

import re

from triage.parse.date_lexicon import fold

#: A number as people write it: at least seven digits, grouped; never a date.
PHONE = re.compile(
    r"(?<![\w@.])(?:\+\s?\d{1,3}|\(\+?\d{1,4}\)|\(?0\d{0,4}\)?|\d{2,4})(?:[\s./()-]{1,3}\d{2,6}|\d{2,4}){1,6}(?![\w@])"
)
_DATES = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./]\d{1,2}[.]?\s?[-–]\s?\d{1,2}[./]\d{1,2}"
)
_CALL = re.compile(
    r"\b(?:call|ring|phone|reach me|reach us|give me a (?:call|ring|bell|shout)|my (?:number|mobile|cell|direct)|text me|whatsapp|dial"
    r"|ruf\w*|anruf\w*|telefon\w*|meine nummer|handy|erreichen|durchwahl|appel\w*|rappel\w*|telephon\w*|mon numero|portable|joindre|joignable"
    r"|llam\w*|telefon\w*|mi numero|movil|celular|marqu\w*|marc\w*|chiam\w*|mio numero|cellulare|richiam\w*|lig\w*|meu numero|telemovel|whats|zap"
    r"|bel|bellen|belt|mijn nummer|mobiel|bereik\w*|ring|mitt nummer|nar mig pa|slå en signal|ringe|mit nummer|mitt nummer|mobil|træffes|soita\w*|numeroni"
    r"|zadzwon\w*|dzwon\w*|moj numer|komork\w*|zavol\w*|me cislo|volejte|звон\w*|позвон\w*|набер\w*|мой номер|телефон\w*|подзвон\w*|дзвон\w*|мій номер|тел"
    r"|arayin|arayabilir\w*|numaram|tel)\b|電話|お電話|携帯|致电|致電|打电话|打電話|电话|電話|手机|手機|전화|연락처|휴대"
)


def clean_phone(written: str) -> str:
    """Return a number without the blanks around it."""
    return (
        " ".join(written.split()).strip(" .-/(")
        if written.count("(") <= written.count(")") + 1
        else " ".join(written.split())
    )


def _is_phone(written: str) -> bool:
    digits = sum(letter.isdigit() for letter in written)
    return 7 <= digits <= 15 and _DATES.fullmatch(written.strip()) is None


def read_phone(text: str, signature: str) -> str:
    """Return the number to call where a text asks for a call or gives a number; else "".

    A "call me" without a number means the one in the signature.
    """
    numbers = [found for found in PHONE.finditer(text) if _is_phone(found.group())]
    if numbers:
        folded = fold(text)
        for found in numbers:
            if _called(folded, found.start(), found.end()):
                return clean_phone(found.group())
    return _from_signature(fold(text), signature) if signature else ""


def _called(folded: str, start: int, end: int) -> bool:
    """Tell whether words of calling stand in the same lines as a number."""
    return _CALL.search(folded, max(0, start - 90), min(len(folded), end + 40)) is not None


_CALL_ME = re.compile(
    r"\b(?:call me|ring me|phone me|give me a (?:call|ring|bell|shout)|text me|reach me by phone|ruf\w* (?:sie )?mich|rufen sie (?:mich )?(?:gern\w* )?an|anrufen sie|appel\w*[ -]moi|rappel\w*[ -]moi"
    r"|llam[ea]me|marqueme|mi chiami|chiamami|mi telefoni|ligue me|me liga|me ligue|ligue-me|bel me|bel mij|belt u mij|ring mig|ring meg|soita minulle|prosze o telefon|prosze dzwonic|zadzwon\w* do mnie"
    r"|zavolejte mi|позвоните мне|наберите меня|зателефонуйте мені|подзвоніть мені|beni arayin)\b|お電話ください|給我電話|给我打电话|전화 주"
)


def _from_signature(folded: str, signature: str) -> str:
    if _CALL_ME.search(folded) is None:
        return ""
    found = [match.group() for match in PHONE.finditer(signature[:3000]) if _is_phone(match.group())]
    mobile = re.search(r"(?:mob\w*|cell|handy|m|port\w*|movil|gsm)\W{0,4}", fold(signature[:3000]))
    if mobile is not None:
        after = PHONE.search(signature[:3000], mobile.end())
        if after is not None and _is_phone(after.group()) and after.start() - mobile.end() < 6:
            return clean_phone(after.group())
    return clean_phone(found[0]) if found else ""
