"""Where replies land: an IMAP account, or a Maildir. Reading never changes a flag."""

from typing import TYPE_CHECKING

from triage import config

if TYPE_CHECKING:
    from triage.mailbox.imap import ImapMailbox
    from triage.mailbox.maildir import MaildirMailbox


def open_mailbox(name: str, settings: config.Mailbox) -> "ImapMailbox | MaildirMailbox":
    """Return the mailbox of a configuration; it connects when it is first used.

    One thread at a time may use it; only ``stop()`` may be called from another.

    :raises UserError: the settings name no login.
    """
    if settings.maildir is not None:
        from triage.mailbox.maildir import MaildirMailbox

        return MaildirMailbox(name, settings)
    from triage.mailbox.imap import ImapMailbox

    return ImapMailbox(name, settings)
