"""The people whom a Japanese, Chinese or Korean reply names."""

import re

from triage.domain.reply import Contact
from triage.parse.people import EMAIL
from triage.parse.phones import PHONE, clean_phone

_EAST_NAME = re.compile(
    r"(?P<role>(?:購買|総務|経理|人事|営業|情報システム|IT|マーケティング|广告|采购|采購|市场|市場|行銷|人事|财务|財務|구매|총무|마케팅|인사|영업|정보|전산)[部課室处處팀관]{0,3}(?:担当)?(?:の|的|负责人|負責人|经理|經理|팀)?\s?)?"
    r"(?P<other>(?!))?(?P<name>[^\W\d_a-zA-Zぁ-んァ-ー가-힣联系聯繫请請找由与與给給事件洽机機了跟]{1,4}|[가-힣]{1,4}|[ァ-ヴー]{2,8}|[A-Z][a-z]{1,15})\s?"
    r"(?P<title>さん|様|さま|氏|部長|課長|室長|主任|先生|小姐|女士|经理|經理|主管|总监|總監|总|總|博士|님|씨|과장|부장|팀장|대리|차장|실장|매니저|이사)"
)
_EAST_POINTER = re.compile(
    r"担当|連絡|お問い合わせ|転送|後任|代わ|宛|cc|聞いて|くわしい|まで|负责|負責|联系|聯繫|联络|聯絡|找|转发|轉發|转给|轉給|抄送|洽|主持|接|문의|담당|연락|전달|후임|참조|대신"
)


def eastern_contacts(text: str) -> list[Contact]:
    """Read Japanese, Chinese and Korean names by titles or by the words around them, in clauses that point to somebody."""
    found: list[Contact] = []
    for clause in re.split(r"[。!?！？\n]", text)[:60]:
        if _EAST_POINTER.search(clause) is None:
            continue
        match = _EAST_NAME.search(clause) or _EAST_PLAIN.search(clause)
        if match is None:
            continue
        email, phone = EMAIL.search(clause, match.end()), PHONE.search(clause, match.end())
        role = (match.groupdict().get("role") or "").rstrip("のs的 ")
        found.append(Contact(name=match["name"] or match["other"], role=role, email=email.group().lower() if email else "",
                             phone=clean_phone(phone.group()) if phone else ""))  # fmt: skip
    return found


_EAST_PLAIN = re.compile(
    r"(?:担当(?:者)?|後任|同僚|上司|責任者|部下|事務)の(?:教諭、)?(?P<name>[一-鿿]{2,4}?)(?=[がにへまはを(（、])"
    r"|(?:同事|同仁|同僚|联系|聯繫|找|转给|轉給|转交|由|洽)(?:给|給)?(?:[一-鿿]{1,5}(?:部|科|办|辦|處|组|組))?"
    r"(?P<other>[小老阿][一-鿿]{1,2}?|[一-鿿]{2,3}?)(?=[(（,，。:：\s]|$|负责|負責|处理|處理|对接|對接|来|來)"
)
