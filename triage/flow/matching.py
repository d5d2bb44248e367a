"""Whose mail is this? References first, then our own token, then the address; the rest is probable, never guessed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from triage.domain.addresses import is_shared_domain
from triage.domain.lead import Lead
from triage.domain.reply import Origin, Reply
from triage.domain.tokens import is_token_of, token_lead
from triage.ports import Transaction


class Match(StrEnum):
    """How sure we are whose mail it is."""

    #: From the lead's own (or a confirmed) address, or a report about it.
    CERTAIN = "certain"
    #: In a lead's thread, but from another address.
    OTHER_SENDER = "other_sender"
    #: From a lead's company, in no thread of ours.
    COLLEAGUE = "colleague"
    #: From ourselves or our own domain.
    OURS = "ours"
    #: Nobody we wrote to.
    STRANGER = "stranger"


@dataclass(frozen=True, kw_only=True)
class Matched:
    """The lead that a message belongs to, and how that is known."""

    match: Match
    lead: Lead | None = None
    #: Campaign of the mail that it answers; "" when its references are unknown.
    campaign: str = ""


def match(tx: Transaction, reply: Reply, *, own: Collection[str]) -> Matched:
    """Find the lead of a reply; ``own`` holds our addresses and domains, lower-case."""
    if reply.origin in (Origin.DELIVERY_REPORT, Origin.COMPLAINT):
        return _match_report(tx, reply)
    sender = reply.sender
    if sender is not None and (sender.email in own or sender.domain in own):
        return Matched(match=Match.OURS)
    thread = _by_thread(tx, (*reply.in_reply_to, *reply.references))
    by_address = tx.lead_by_address(sender.email) if sender else None
    if by_address is not None:
        campaign = thread[1] if thread and thread[0].id == by_address.id else ""
        return Matched(match=Match.CERTAIN, lead=by_address, campaign=campaign)
    if thread is not None:
        return Matched(match=Match.OTHER_SENDER, lead=thread[0], campaign=thread[1])
    if sender is not None and sender.domain and not is_shared_domain(sender.domain):
        colleagues = tx.leads_at_domain(sender.domain, limit=1)
        if colleagues:
            return Matched(match=Match.COLLEAGUE, lead=colleagues[0])
    return Matched(match=Match.STRANGER)


def _match_report(tx: Transaction, reply: Reply) -> Matched:
    """A report is about an address, or about a mail of ours; its sender is a machine."""
    bounce = reply.bounce
    addresses = [] if bounce is None else [bounce.recipient, *bounce.other_recipients]
    for address in addresses:
        lead = tx.lead_by_address(address) if address else None
        if lead is not None:
            return Matched(match=Match.CERTAIN, lead=lead)
    ids = [bounce.original_message_id] if bounce and bounce.original_message_id else []
    thread = _by_thread(tx, [*ids, *reply.in_reply_to, *reply.references])
    if thread is not None:
        return Matched(match=Match.CERTAIN, lead=thread[0], campaign=thread[1])
    return Matched(match=Match.STRANGER)


def _by_thread(tx: Transaction, message_ids: Sequence[str]) -> tuple[Lead, str] | None:
    """Find the lead by the mails that were sent to it, else by the token that our mail put into the thread."""
    known = tx.lead_by_message_ids(message_ids)
    if known is not None:
        return known
    for message_id in message_ids:
        key = token_lead(message_id)
        lead = tx.lead(key) if key is not None else None
        if lead is not None and is_token_of(lead, message_id):
            return lead, ""
    return None
