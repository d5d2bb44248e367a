"""Mailbox to store: raw bytes and mark in one transaction, nothing judged."""

from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import islice

from triage.domain.mail import FolderRole, Mark, RawMessage
from triage.flow.parts import Parts, Tally
from triage.ports import Mailbox

#: Messages fetched and stored per transaction.
BATCH = 100


def receive(parts: Parts, name: str, mailbox: Mailbox, tally: Tally) -> None:
    """Store every new message of a mailbox: Sent folders first, so that leads exist before their replies.

    :raises TransientError: the connection failed; what was stored stays stored, the rest comes next time.
    """
    for role in (FolderRole.SENT, FolderRole.INBOX):
        for folder in mailbox.folders(role):
            _receive_folder(parts, name, mailbox, folder, role, tally)
    with parts.store.transaction() as tx:
        tx.note(f"poll:{name}", "ok")


def _receive_folder(parts: Parts, name: str, mailbox: Mailbox, folder: str, role: FolderRole, tally: Tally) -> None:
    state = mailbox.select(folder)
    with parts.store.transaction() as tx:
        mark = tx.mark(name, folder)
        if mark is None:
            mark = _first_mark(parts, name, mailbox, folder, state.uidvalidity, role)
        elif mark.uidvalidity != state.uidvalidity:
            # Renumbered by the server: list everything again; the fingerprint knows what was read before.
            parts.say(f"{name}/{folder}: the server renumbered its messages; comparing them with what was read before.")
            mark = replace(mark, uidvalidity=state.uidvalidity, last_uid=0, baseline_uid=0)
        tx.save_mark(mark)
    uids = iter(mailbox.uids_above(mark.last_uid))
    while chunk := list(islice(uids, BATCH)):
        messages = list(mailbox.fetch(chunk))
        mark = replace(mark, last_uid=chunk[-1])
        with parts.store.transaction() as tx:
            for message in messages:
                old = _is_before_start(mark, message)
                tally.received += tx.add_message(mark, role, message, before_start=old) is not None
            tx.save_mark(mark)


def _first_mark(parts: Parts, name: str, mailbox: Mailbox, folder: str, uidvalidity: int, role: FolderRole) -> Mark:
    """Set the baseline of the first start: what is there already is labelled, never answered."""
    start = parts.settings.mailboxes[name].start_from
    mark = Mark(mailbox=name, folder=folder, uidvalidity=uidvalidity, last_uid=0)
    if role is FolderRole.SENT or start == "all":
        return mark
    if start == "now":
        newest = max(mailbox.uids_above(0), default=0)
        return replace(mark, baseline_uid=newest, baseline_at=parts.clock.now())
    midnight = datetime.combine(start, time.min, tzinfo=parts.settings.zone)
    return replace(mark, baseline_at=midnight.astimezone(UTC))


def _is_before_start(mark: Mark, message: RawMessage) -> bool:
    if mark.baseline_uid:
        return message.uid <= mark.baseline_uid
    return mark.baseline_at is not None and message.received_at < mark.baseline_at
