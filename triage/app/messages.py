"""Received messages that moved nobody: look at them, and have them read again."""

from triage.app.labels import find_message
from triage.app.wiring import App
from triage.domain.mail import FolderRole, MessageState
from triage.errors import UserError

Row = dict[str, object]

#: What `triage messages list` calls the kinds of messages that a person may want to look at.
KINDS = {
    "parked": MessageState.PARKED,
    "probable": MessageState.PROBABLE,
    "unmatched": MessageState.IGNORED,
    "duplicate": MessageState.DUPLICATE,
    "waiting": MessageState.RECEIVED,
    "processed": MessageState.PROCESSED,
}


def list_messages(app: App, kind: str, *, limit: int) -> list[Row]:
    """Return messages of a kind under the stable names of ``triage messages list --json``, the latest first.

    :raises UserError: there is no such kind.
    """
    if kind not in KINDS:
        raise UserError(f"There is no kind {kind!r}; there is: {', '.join(KINDS)}.")
    reading = app.store.reading()
    found = reading.messages(state=KINDS[kind], role=FolderRole.INBOX, limit=limit)
    leads = {line.lead.id: line.lead.email for line in reading.leads()} if any(each.lead for each in found) else {}
    return [
        {
            "message": each.id,
            "state": kind,
            "why": each.note,
            "received_at": each.received_at,
            "sender": each.sender,
            "subject": each.subject,
            "origin": each.origin,
            "lead": leads.get(each.lead) if each.lead else None,
            "mailbox": each.mailbox,
            "folder": each.folder,
            "attempts": each.attempts,
        }
        for each in found
    ]


def raw_message(app: App, message: str) -> bytes:
    """Return a message as it came.

    :raises UserError: there is no such message.
    """
    key = find_message(app, message)
    with app.store.transaction() as tx:
        stored = tx.message(key)
    return stored.raw if stored else b""


def retry(app: App, messages: list[str], *, all_parked: bool = False) -> list[int]:
    """Have messages read again in the next pass: parked ones, and those that were no lead's when they came.

    :raises UserError: one of them was decided already, or is in its lead's history.
    """
    keys = [find_message(app, message) for message in messages]
    reading = app.store.reading()
    if all_parked:
        keys += [line.id for line in reading.parked()]
    for key in keys:
        line = reading.message(key)
        if line is None or line.state not in (MessageState.PARKED, MessageState.PROBABLE, MessageState.IGNORED):
            state = line.state.value if line else "gone"
            raise UserError(f"Message {key} is {state}: only parked, probable and unmatched ones are read again.")
        if line.note == "other_sender":
            raise UserError(
                f"Message {key} is in its lead's history already: `triage leads link EMAIL {line.sender or 'ADDRESS'}`"
                " makes it count, `triage label` says what it means."
            )
    with app.store.transaction() as tx:
        for key in keys:
            tx.reopen(key)
    return keys
