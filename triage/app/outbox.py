"""The outbox in a person's hands: look, approve, cancel, retry."""

from triage.app.wiring import App
from triage.domain.mail import OutgoingMail, OutgoingState
from triage.errors import UserError
from triage.flow.dispatch import confirm_sent
from triage.flow.settle import CANCELLED_BY
from triage.ports import Transaction

Row = dict[str, object]

#: States from which a mail can still be called back.
_UNSENT = (OutgoingState.AWAITING_APPROVAL, OutgoingState.PENDING)


def list_outbox(app: App, *, state: OutgoingState | None = None) -> list[Row]:
    """Return the mails of the outbox under the stable names of ``triage outbox list --json``, oldest first."""
    return [
        {
            "key": mail.key,
            "email": mail.email or None,
            "recipient": mail.recipient,
            "mailbox": mail.mailbox,
            "template": mail.template,
            "state": mail.state.value,
            "mode": mail.mode.value,
            "attempts": mail.attempts,
            "created_at": mail.created_at,
            "not_before": mail.not_before,
            "hold_until": mail.hold_until,
            "sent_at": mail.sent_at,
            "message_id": mail.message_id,
            "error": mail.error,
        }
        for mail in app.store.reading().outgoing(state=state)
    ]


def show_mail(app: App, key: str) -> OutgoingMail:
    """Return a mail with its bytes.

    :raises UserError: there is no such mail.
    """
    with app.store.transaction() as tx:
        return _mail(tx, key)


def approve(app: App, key: str) -> str:
    """Let a mail that waits for approval leave in the next pass.

    :raises UserError: it does not wait for approval.
    """
    with app.store.transaction(durable=True) as tx:
        mail = _mail(tx, key)
        if not tx.move_outgoing(mail.id, OutgoingState.AWAITING_APPROVAL, OutgoingState.PENDING):
            raise _wrong_state(mail, "approved", (OutgoingState.AWAITING_APPROVAL,))
    return f"{key} to {mail.recipient} leaves in the next pass"


def cancel(app: App, key: str, *, by: str) -> str:
    """Cancel a mail that has not left, for good: its lead's later replies do not bring it back.

    :raises UserError: it has left already.
    """
    with app.store.transaction(durable=True) as tx:
        mail = _mail(tx, key)
        if mail.state not in _UNSENT or not tx.move_outgoing(
            mail.id, mail.state, OutgoingState.CANCELLED, error=f"{CANCELLED_BY}{by}"
        ):
            raise _wrong_state(mail, "cancelled", _UNSENT)
    return f"{key} to {mail.recipient} is cancelled"


def retry(app: App, key: str) -> str:
    """Try a failed or waiting mail again in the next pass. An uncertain one is never tried again by guess.

    :raises UserError: it is uncertain (see :func:`settle_uncertain`) or there is nothing to retry.
    """
    with app.store.transaction(durable=True) as tx:
        mail = _mail(tx, key)
        if mail.state is OutgoingState.UNCERTAIN:
            raise UserError(
                f"Nobody knows whether {key} reached {mail.recipient} ({mail.error or 'the answer was lost'}): look"
                " into its mailbox or ask, then say --arrived or --send-again."
            )
        states = (OutgoingState.FAILED, OutgoingState.PENDING)
        if mail.state not in states or not tx.move_outgoing(mail.id, mail.state, OutgoingState.PENDING):
            raise _wrong_state(mail, "tried again", states)
    return f"{key} to {mail.recipient} is tried again in the next pass"


def settle_uncertain(app: App, key: str, *, arrived: bool) -> str:
    """Take a person's word on an uncertain mail: it arrived, or it did not and may be sent again.

    :raises UserError: it is not uncertain.
    """
    with app.store.transaction(durable=True) as tx:
        mail = _mail(tx, key)
        if mail.state is not OutgoingState.UNCERTAIN:
            raise _wrong_state(mail, "settled by hand", (OutgoingState.UNCERTAIN,))
        if not arrived:
            tx.move_outgoing(mail.id, OutgoingState.UNCERTAIN, OutgoingState.PENDING, error="sent again by hand")
            return f"{key} to {mail.recipient} is sent again in the next pass"
    confirm_sent(app.parts, mail, answer="confirmed by hand")
    return f"{key} to {mail.recipient} counts as sent"


def _mail(tx: Transaction, key: str) -> OutgoingMail:
    mail = tx.outgoing(key)
    if mail is None:
        raise UserError(f"There is no mail {key!r} in the outbox: `triage outbox list` shows their keys.")
    return mail


def _wrong_state(mail: OutgoingMail, what: str, states: tuple[OutgoingState, ...]) -> UserError:
    wanted = " or ".join(state.value for state in states)
    return UserError(f"{mail.key} is {mail.state.value}, so it cannot be {what}: only a mail that is {wanted} can.")


def state_named(name: str) -> OutgoingState:
    """Return the state of that name.

    :raises UserError: there is none.
    """
    try:
        return OutgoingState(name)
    except ValueError:
        raise UserError(f"There is no state {name!r}; there is: {', '.join(OutgoingState)}.") from None
