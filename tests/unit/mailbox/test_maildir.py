"""What only a Maildir does."""

import os
from pathlib import Path

import pytest

from triage import config
from triage.domain.mail import FolderRole
from triage.errors import UserError
from triage.mailbox.maildir import MaildirMailbox

RAW = b"Message-ID: <a@them.test>\n\nHi\n"


def maildir(root: Path) -> Path:
    """Make the directories of a Maildir."""
    for part in ("cur", "new", "tmp"):
        (root / part).mkdir(parents=True)
    return root


def mailbox(root: Path) -> MaildirMailbox:
    """Open a Maildir."""
    return MaildirMailbox("box", config.Mailbox(maildir=root, sender="ada@us.test"))


def test_a_uid_survives_reading_and_marking(tmp_path: Path) -> None:
    """A mail program moves the file from new to cur and adds flags: still the same message."""
    root = maildir(tmp_path / "mail")
    (root / "new" / "1.a.host").write_bytes(RAW)
    box = mailbox(root)
    box.select("INBOX")
    before = list(box.uids_above(0))
    (root / "new" / "1.a.host").rename(root / "cur" / "1.a.host:2,S")
    assert list(box.uids_above(0)) == before
    (root / "cur" / "1.a.host:2,S").rename(root / "cur" / "1.a.host:2,RS")
    assert [message.raw for message in box.fetch(before)] == [RAW]
    assert list(mailbox(root).folders(FolderRole.SENT)) == []


def test_half_delivered_and_hidden_files_are_not_read(tmp_path: Path) -> None:
    """Tmp holds what is being written; dot files are not mail."""
    root = maildir(tmp_path / "mail")
    (root / "tmp" / "1.a.host").write_bytes(RAW)
    (root / "new" / ".hidden").write_bytes(RAW)
    assert mailbox(root).select("INBOX").exists == 0


@pytest.mark.parametrize("name", [".Sent", "Sent", ".Gesendet", ".INBOX.Sent"])
def test_both_layouts_of_folders_are_known(tmp_path: Path, name: str) -> None:
    """Maildir++ with dots, or plain directories."""
    root = maildir(tmp_path / "mail")
    maildir(root / name)
    box = mailbox(root)
    [sent] = box.folders(FolderRole.SENT)
    box.append("sent", RAW)
    assert box.select(sent).exists == 1
    assert len(list((root / name / "cur").iterdir())) == 1


def test_a_copy_is_seen_and_a_draft_is_a_draft(tmp_path: Path) -> None:
    """The flags are in the name."""
    root = maildir(tmp_path / "mail")
    maildir(root / ".Sent")
    maildir(root / ".Drafts")
    box = mailbox(root)
    box.append("sent", RAW)
    box.append("drafts", RAW, draft=True)
    assert [path.name[-4:] for path in (root / ".Sent" / "cur").iterdir()] == [":2,S"]
    assert [path.name[-5:] for path in (root / ".Drafts" / "cur").iterdir()] == [":2,DS"]


def test_a_path_that_is_no_maildir_is_a_persons_mistake(tmp_path: Path) -> None:
    """The sentence names the path."""
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(UserError, match=str(path)):
            mailbox(path).select("INBOX")


def test_a_file_that_cannot_be_read_is_yielded_empty(tmp_path: Path) -> None:
    """It is parked, and the mark can pass it."""
    root = maildir(tmp_path / "mail")
    (root / "new" / "1.a.host").write_bytes(RAW)
    box = mailbox(root)
    box.select("INBOX")
    [uid] = box.uids_above(0)
    os.unlink(root / "new" / "1.a.host")
    (root / "new" / "1.a.host").mkdir()
    messages = list(box.fetch([uid]))
    assert [(message.raw, message.truncated) for message in messages] in ([], [(b"", True)])
