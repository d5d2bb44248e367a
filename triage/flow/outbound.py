"""Mail that we wrote ourselves, seen in a Sent folder: it makes leads, and settles drafts and uncertain sends."""

from triage.domain.events import InfoMailSent, OutboundSeen
from triage.domain.lead import Lead
from triage.domain.mail import MessageState, OutgoingMail, OutgoingState, StoredMessage
from triage.domain.reply import Address, Reply
from triage.flow.parts import Parts, Tally
from triage.flow.settle import settle
from triage.ports import Transaction

#: A mail to more people than this is no outreach.
MAX_RECIPIENTS = 5
#: States of ours that a sighting in Sent turns into "sent".
_OPEN = (OutgoingState.DRAFT, OutgoingState.UNCERTAIN, OutgoingState.SENDING, OutgoingState.PENDING)


def take_in(parts: Parts, message: StoredMessage, tally: Tally) -> None:
    """Read one outbound mail: recipient, campaign, when, Message-ID."""
    reply = parts.read(message.raw)
    with parts.store.transaction() as tx:
        if _is_ours(parts, tx, message, reply):
            return
        campaign = campaign_of(parts, message.mailbox, reply.subject)
        recipients = [address for address in reply.to if not _own(parts, address)]
        if campaign is None or not recipients or len(recipients) > MAX_RECIPIENTS:
            if tx.claim(message.id, MessageState.IGNORED, note="no campaign's mail"):
                tally.ignored += 1
            return
        if not tx.claim(message.id, MessageState.PROCESSED, note="outbound"):
            return
        for address in recipients:
            _note_outbound(parts, tx, message, reply, address, campaign, tally)


def campaign_of(parts: Parts, mailbox: str, subject: str) -> str | None:
    """Return the mailbox's first campaign whose words the subject holds; one without words takes the rest."""
    subject = subject.lower()
    for name, campaign in parts.settings.campaigns.items():
        words = campaign.subject_contains
        if campaign.mailbox == mailbox and words and any(word.lower() in subject for word in words):
            return name
    rest = (n for n, c in parts.settings.campaigns.items() if c.mailbox == mailbox and not c.subject_contains)
    return next(rest, None)


def _own(parts: Parts, address: Address) -> bool:
    return address.email in parts.own or address.domain in parts.own


def _is_ours(parts: Parts, tx: Transaction, message: StoredMessage, reply: Reply) -> bool:
    """Recognise the outbox's own mail, also a draft that a person sent under another Message-ID."""
    mail = tx.outgoing_by_message_id(reply.message_id) if reply.message_id else None
    mail = mail or _edited_draft(tx, reply)
    if mail is None:
        return False
    if not tx.claim(message.id, MessageState.PROCESSED, note=f"outbox {mail.key}"):
        return True
    for state in _OPEN:
        if mail.state is state and tx.move_outgoing(mail.id, state, OutgoingState.SENT, sent_at=message.received_at):
            note_sent(parts, tx, mail, message_id=reply.message_id or mail.message_id)
    return True


def _edited_draft(tx: Transaction, reply: Reply) -> OutgoingMail | None:
    """Find the draft whose place this mail took: same lead, in the same thread."""
    found = tx.lead_by_message_ids((*reply.in_reply_to, *reply.references))
    recipients = [tx.lead_by_address(address.email) for address in reply.to]
    if found is None or found[0] not in recipients:
        return None
    return next((mail for mail in tx.outgoing_of(found[0].id) if mail.state is OutgoingState.DRAFT), None)


def note_sent(parts: Parts, tx: Transaction, mail: OutgoingMail, *, message_id: str) -> None:
    """Put the fact that an information mail left into its lead's history."""
    if mail.lead is None or not mail.key.startswith("info:"):
        return
    lead = tx.lead(mail.lead)
    if lead is None:
        return
    now = parts.clock.now()
    tx.add_outbound(lead.id, message_id, campaign=lead.campaign, at=now)
    tx.append_event(lead.id, InfoMailSent(at=now, message_id=message_id, key=mail.key, template=mail.template))
    settle(parts, tx, lead)


def _note_outbound(
    parts: Parts, tx: Transaction, message: StoredMessage, reply: Reply, address: Address, campaign: str, tally: Tally
) -> None:
    known = tx.lead_by_address(address.email)
    if known is None:
        fresh = Lead(id=0, email=address.email, name=address.name, campaign=campaign, mailbox=message.mailbox)
        known = tx.add_lead(fresh)
        tally.leads += 1
    if not tx.add_outbound(known.id, reply.message_id, campaign=campaign, at=message.received_at):
        return
    answers = any(tx.find_message(message_id) is not None for message_id in reply.in_reply_to)
    event = OutboundSeen(
        at=message.received_at,
        message_id=reply.message_id,
        campaign=campaign,
        mailbox=message.mailbox,
        subject=reply.subject,
        answers_reply=answers,
    )
    tx.append_event(known.id, event)
    settle(parts, tx, known)
