"""Finding the Sent and Drafts folders: by special use (RFC 6154), else by the names that mail programs give them."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SENT, DRAFTS = "sent", "drafts"
#: Role -> attribute in LIST.
SPECIAL_USE = {SENT: "\\sent", DRAFTS: "\\drafts"}
#: Role -> usual names, the likeliest first; compared without case.
USUAL_NAMES = {
    SENT: (
        "Sent", "Sent Items", "Sent Mail", "Sent Messages", "Sent-Mail", "Outbox/Sent",
        "Gesendet", "Gesendete Elemente", "Gesendete Objekte", "Gesendete Nachrichten", "Postausgang/Gesendet",
        "Envoyés", "Éléments envoyés", "Messages envoyés", "Courrier envoyé", "Objets envoyés",
        "Enviados", "Elementos enviados", "Mensajes enviados", "Correo enviado", "Enviats",
        "Itens enviados", "Mensagens enviadas", "E-mails enviados",
        "Inviati", "Posta inviata", "Elementi inviati", "Messaggi inviati", "Inviata",
        "Verzonden", "Verzonden items", "Verzonden berichten",
        "Sendt", "Sendte elementer", "Sendt post", "Sendte meddelelser", "Skickat", "Skickade objekt", "Skickade",
        "Lähetetyt", "Lähetetyt viestit", "Wysłane", "Elementy wysłane", "Wysłane wiadomości",
        "Odeslané", "Odeslaná pošta", "Odoslané", "Elküldött", "Elküldött elemek", "Trimise", "Elemente trimise",
        "Отправленные", "Надіслані", "Изпратени", "Απεσταλμένα",
        "送信済み", "送信済みアイテム", "送信済みメール", "已发送", "已发送邮件", "已傳送郵件", "寄件備份",
        "보낸 편지함", "보낸편지함", "Gönderilmiş Öğeler", "Gönderilenler", "Gönderilmiş Postalar",
    ),
    DRAFTS: (
        "Drafts", "Draft", "Draft Messages",
        "Entwürfe", "Brouillons", "Brouillon", "Borradores", "Esborranys", "Rascunhos", "Bozze", "Concepten",
        "Kladder", "Kladde", "Utkast", "Luonnokset", "Szkice", "Kopie robocze", "Wersje robocze",
        "Koncepty", "Rozepsané", "Piszkozatok", "Schițe", "Ciorne", "Черновики", "Чернетки", "Чернови", "Πρόχειρα",
        "下書き", "草稿", "草稿箱", "임시 보관함", "임시보관함", "Taslaklar",
    ),
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Folder:
    """One line of LIST: name as text, what separates levels, attributes in lower case."""

    name: str
    separator: str = "/"
    attributes: frozenset[str] = frozenset()

    @property
    def is_selectable(self) -> bool:
        """Whether it can hold mail."""
        return not self.attributes & {"\\noselect", "\\nonexistent"}

    @property
    def leaf(self) -> str:
        """The name below a leading INBOX or provider's folder, its levels joined by a slash."""
        parts = self.name.split(self.separator) if self.separator else [self.name]
        if len(parts) > 1 and (parts[0].upper() == "INBOX" or parts[0].startswith("[")):
            parts = parts[1:]
        return "/".join(parts)


def from_list(lines: Iterable[tuple[Sequence[bytes], bytes | None, str]]) -> list[Folder]:
    """Turn IMAPClient's ``list_folders()`` into folders."""
    return [
        Folder(
            name=name,
            separator=(separator or b"").decode("latin-1"),
            attributes=frozenset(attribute.decode("latin-1").lower() for attribute in attributes),
        )
        for attributes, separator, name in lines
    ]


def find(role: str, listing: Sequence[Folder]) -> str | None:
    """Return the folder for a role ("sent", "drafts"), None when there is none."""
    usable = [folder for folder in listing if folder.is_selectable]
    special = next((folder.name for folder in usable if SPECIAL_USE[role] in folder.attributes), None)
    if special is not None:
        return special
    by_leaf = {_plain(folder.leaf): folder.name for folder in reversed(usable)}
    return next((by_leaf[_plain(name)] for name in USUAL_NAMES[role] if _plain(name) in by_leaf), None)


def exists(name: str, listing: Iterable[Folder]) -> bool:
    """Tell whether a folder is there; INBOX is so in any case (RFC 3501, 5.1)."""
    if name.upper() == "INBOX":
        return True
    wanted = unicodedata.normalize("NFC", name)
    return any(unicodedata.normalize("NFC", folder.name) == wanted for folder in listing if folder.is_selectable)


def there_is(listing: Iterable[Folder], limit: int = 30) -> str:
    """Return the names of the folders for a sentence."""
    names = sorted(folder.name for folder in listing if folder.is_selectable)
    rest = f", and {len(names) - limit} more" if len(names) > limit else ""
    return (", ".join(names[:limit]) + rest) or "none"


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
