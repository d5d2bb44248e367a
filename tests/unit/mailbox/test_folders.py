"""Finding Sent and Drafts by what LIST says."""

import pytest

from triage.mailbox.folders import DRAFTS, SENT, Folder, exists, find, from_list, there_is


def listing(*names: str, separator: str = "/", **special: str) -> list[Folder]:
    """Folders by name; ``special`` maps a name to an attribute."""
    return [
        Folder(name=name, separator=separator, attributes=frozenset({special[name]} if name in special else ()))
        for name in names
    ]


@pytest.mark.parametrize(
    ("folders", "sent", "drafts"),
    [
        (listing("INBOX", "Drafts", "Sent"), "Sent", "Drafts"),
        (listing("INBOX", "Entwürfe", "Gesendete Elemente"), "Gesendete Elemente", "Entwürfe"),
        (listing("INBOX", "Éléments envoyés", "Brouillons"), "Éléments envoyés", "Brouillons"),
        (listing("INBOX", "E\u0301le\u0301ments envoye\u0301s"), "E\u0301le\u0301ments envoye\u0301s", None),
        (listing("INBOX", "Elementos enviados", "Borradores"), "Elementos enviados", "Borradores"),
        (listing("INBOX", "Itens enviados", "Rascunhos"), "Itens enviados", "Rascunhos"),
        (listing("INBOX", "Posta inviata", "Bozze"), "Posta inviata", "Bozze"),
        (listing("INBOX", "Verzonden items", "Concepten"), "Verzonden items", "Concepten"),
        (listing("INBOX", "Elementy wysłane", "Wersje robocze"), "Elementy wysłane", "Wersje robocze"),
        (listing("INBOX", "Отправленные", "Черновики"), "Отправленные", "Черновики"),
        (listing("INBOX", "送信済みアイテム", "下書き"), "送信済みアイテム", "下書き"),
        (listing("INBOX", "INBOX.Sent", "INBOX.Drafts", separator="."), "INBOX.Sent", "INBOX.Drafts"),
        (listing("INBOX", "[Gmail]/Sent Mail", "[Gmail]/Drafts"), "[Gmail]/Sent Mail", "[Gmail]/Drafts"),
        (listing("INBOX", "SENT ITEMS"), "SENT ITEMS", None),
        (listing("INBOX", "Clients/Sent"), None, None),
        (listing("INBOX"), None, None),
    ],
)
def test_the_usual_names_are_known(folders: list[Folder], sent: str | None, drafts: str | None) -> None:
    """In the languages of the mail programs people use, at the top or below INBOX."""
    assert (find(SENT, folders), find(DRAFTS, folders)) == (sent, drafts)


def test_special_use_goes_before_names() -> None:
    """A folder that the server itself calls Sent is it, whatever its name."""
    folders = listing("Sent", "Kopien", Kopien="\\sent")
    assert find(SENT, folders) == "Kopien"


def test_a_likelier_name_goes_before_another() -> None:
    """'Sent' before 'Sent Messages', whatever the order of LIST."""
    assert find(SENT, listing("Sent Messages", "Sent")) == "Sent"
    assert find(SENT, listing("Sent", "Sent Messages")) == "Sent"


def test_a_folder_that_holds_no_mail_is_not_offered() -> None:
    """An attribute of LIST says that it is a name only."""
    folders = listing("Sent", "Sent Items", Sent="\\noselect")
    assert find(SENT, folders) == "Sent Items"
    assert there_is(folders) == "Sent Items"
    assert not exists("Sent", folders)


def test_inbox_is_always_there_in_any_case() -> None:
    """RFC 3501 says so."""
    assert exists("inbox", [])


def test_list_lines_become_folders() -> None:
    """Bytes and a missing separator as IMAPClient gives them."""
    lines = [((b"\\HasNoChildren", b"\\Sent"), b"/", "Gesendet"), ((), None, "Flat")]
    assert from_list(lines) == [
        Folder(name="Gesendet", separator="/", attributes=frozenset({"\\hasnochildren", "\\sent"})),
        Folder(name="Flat", separator=""),
    ]


def test_a_long_list_is_cut_in_the_sentence() -> None:
    """A sentence stays readable."""
    assert there_is(listing(*(f"F{n:02}" for n in range(40)))).endswith("and 10 more")
