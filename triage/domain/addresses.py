"""Comparing e-mail addresses."""

#: Providers where everybody has an address, so that a shared domain says nothing.
FREEMAIL = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com"
    " aol.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.ru yandex.ru bk.ru inbox.ru list.ru"
    " proton.me protonmail.com pm.me zoho.com mail.com fastmail.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr"
    " libero.it virgilio.it tiscali.it alice.it hotmail.fr hotmail.co.uk yahoo.co.uk yahoo.fr yahoo.de yahoo.es"
    " yahoo.it yahoo.co.jp live.co.uk btinternet.com sky.com wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz"
    " ziggo.nl kpnmail.nl home.nl uol.com.br bol.com.br terra.com.br qq.com 163.com 126.com sina.com naver.com"
    " hanmail.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp comcast.net verizon.net att.net sbcglobal.net ukr.net".split()
)
_DOTLESS = frozenset({"gmail.com", "googlemail.com"})


def canonical(address: str) -> str:
    """Return the form in which two spellings of one mailbox are equal: lower-case, no ``+tag``, Gmail's dots gone."""
    local, at, domain = address.strip().lower().rpartition("@")
    if not at:
        return address.strip().lower()
    local = local.split("+", 1)[0] or local
    if domain in _DOTLESS:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


def is_shared_domain(domain: str) -> bool:
    """Tell whether strangers share this domain (a freemail provider)."""
    return domain.lower() in FREEMAIL
