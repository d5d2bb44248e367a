"""The address that a sender asks to use from now on."""

import re

from triage.parse.date_lexicon import fold
from triage.parse.people import EMAIL, People

_CHANGED = re.compile(
    r"new (?:e-?mail(?: address)?|address|mail)|(?:e-?mail )?address (?:has |have |is )?(?:now )?chang|changed (?:my |our )?(?:e-?mail|address)|my (?:e-?mail|address) is now|update your (?:address book|contacts|records)"
    r"|no longer (?:in use|active|valid|monitored|used|checked)|please (?:now )?use (?:this|my|the following)|please write (?:to )?me (?:at|to)|write to me at|i can (?:now )?be reached at|use .{0,60} instead|from now on"
    r"|neue (?:e-?mail|mail|adresse)|(?:e-?mail)?adresse hat sich (?:geandert|geaendert)|nicht mehr (?:gultig|aktiv|verwendet|genutzt)|meine (?:mail|e-mail)adresse lautet|kunftig (?:an|unter)|ab sofort"
    r"|nouvelle adresse|adresse (?:mail |e-mail |electronique )?a change|changement d'adresse|n'est plus (?:valide|utilisee|active|consultee)|change d'adresse|desormais"
    r"|nueva direccion|nuevo correo|ha cambiado (?:mi|de)|mi correo (?:ahora )?es|ya no (?:esta activ|es valid|se usa|uso)|a partir de ahora"
    r"|nuovo indirizzo|nuova (?:e-?mail|mail)|indirizzo e cambiato|non e piu (?:attivo|valido|in uso|utilizzato)|d'ora in poi"
    r"|novo e-?mail|novo endereco|mudei de e-?mail|endereco mudou|nao esta mais (?:ativo|em uso)|a partir de agora"
    r"|nieuwe? (?:e-?mailadres|mailadres|adres|e-mail)|adres is (?:gewijzigd|veranderd)|niet meer (?:in gebruik|actief|geldig)|voortaan"
    r"|ny (?:e-?post|mejl|mail|adress)|nya (?:e-?post|mejl|mail|adress)|ny e-?mail|adressen er (?:endret|ændret)|anvands inte langre|ikke lenger i bruk|ikke længere i brug|har bytt"
    r"|uusi (?:sahkopost|osoite)|osoite on (?:muuttunut|vaihtunut)|nowy (?:adres|e-?mail)|adres (?:e-?mail )?(?:ulegl zmianie|zmienil)|zmienilem adres|zmienilam adres"
    r"|novy (?:e-?mail|adresa)|nova adresa|zmenil jsem|adresa se zmenila|новый (?:адрес|e-?mail|почт)|новая почта|адрес (?:изменился|сменился|почты изменился)|нова (?:адреса|пошта)|адреса змінилася|новий (?:e-?mail|адрес)"
    r"|yeni (?:e-?posta|mail|adres)|adresim degisti|adresi degisti|新しい(?:メール)?アドレス|アドレス(?:が|を)(?:変更|変わり)|新(?:的)?(?:邮箱|郵箱|邮件|地址|信箱)|邮箱(?:已)?(?:变更|更换|更改)|새(?:로운)? (?:이메일|메일|주소)|주소가 변경"
)
#: Words between a change and an address that show that the address is somebody else's.
_ELSEWHERE = re.compile(
    r"\b(?:contact|kontakt\w*|contacter|contactar|colleague|kolleg\w*|collegue|successor|nachfolg\w*|instead of me|wenden)\b"
)
_REACH = 200


def read_new_address(text: str, people: People) -> str:
    """Return the new address of an address change, lower-case; "" when none is told."""
    if "@" not in text:
        return ""
    folded = fold(text)
    for changed in _CHANGED.finditer(folded):
        for found in EMAIL.finditer(text, max(0, changed.start() - 80), min(len(text), changed.end() + _REACH)):
            email = found.group().strip(".").lower()
            between = folded[changed.end() : found.start()]
            if not people.nobody(email) and _ELSEWHERE.search(between) is None:
                return email
    return ""
