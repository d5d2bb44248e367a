"""A real store with a clock that is set, and what happens on a team's desk in a line or two."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.stories import ORIGINS, prediction
from triage.decide.policy import Policy
from triage.decide.replay import replay
from triage.domain.events import Event, InfoMailSent, LabelGiven, ReplyReceived
from triage.domain.intents import Intent
from triage.domain.lead import Lead, SuppressionReason
from triage.domain.mail import FolderRole, Mark, MessageState, OutgoingMail, OutgoingState, RawMessage
from triage.domain.reply import Address, Facts, Origin, Reply
from triage.record import open_store
from triage.report import digest
from triage.report.items import Digest

BERLIN = ZoneInfo("Europe/Berlin")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A local moment in March 2026, in UTC."""
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


class Desk:
    """The store, its clock and the policy."""

    def __init__(self, folder: Path) -> None:
        self.now = at(2, 9)
        self.policy = Policy()
        self.store = open_store(f"sqlite:///{folder / 'desk.sqlite'}", now=lambda: self.now)
        self.uid = 0

    def lead(self, name: str, *, campaign: str = "spring") -> Lead:
        """Somebody whom a campaign wrote to."""
        with self.store.transaction() as tx:
            fresh = Lead(id=0, email=f"{name.lower()}@prospect.test", name=name, campaign=campaign, mailbox="outreach")
            return tx.add_lead(fresh)

    def says(self, lead: Lead, intent: Intent, text: str = "", *, facts: Facts | None = None, **changes: object) -> int:
        """A lead writes, and is decided now; returns the message's key."""
        key = self.receive(lead.email, "Re: Paper", text, MessageState.PROCESSED, lead=lead)
        sentence = text or f"That is {intent.value}."
        event = ReplyReceived(
            at=self.now,
            message=key,
            origin=ORIGINS.get(intent, Origin.PERSON),
            prediction=prediction(intent, sentence=sentence, **changes),
            facts=facts or Facts(),
        )
        with self.store.transaction() as tx:
            tx.save_reply(key, Reply(sender=Address(email=lead.email), text=text or sentence), event.prediction)
        self.happens(lead, event)
        return key

    def receive(
        self, sender: str, subject: str, text: str, state: MessageState, *, lead: Lead | None = None, note: str = ""
    ) -> int:
        """A message arrives and is settled."""
        self.uid += 1
        mark = Mark(mailbox="outreach", folder="INBOX", uidvalidity=1, last_uid=0)
        message = RawMessage(uid=self.uid, raw=b"%d" % self.uid, received_at=self.now)
        with self.store.transaction() as tx:
            key = tx.add_message(mark, FolderRole.INBOX, message, before_start=False)
            assert key is not None
            if state is MessageState.RECEIVED:
                return key
            tx.claim(key, state, lead=lead.id if lead else None, note=note)
            if state is not MessageState.PARKED:
                tx.save_reply(key, Reply(sender=Address(email=sender), subject=subject, text=text), None)
        return key

    def happens(self, lead: Lead, event: Event) -> None:
        """Store a fact and what follows from it."""
        with self.store.transaction() as tx:
            tx.append_event(lead.id, event)
            outcome = replay(self.policy, lead, tx.history(lead.id))
            tx.save_state(lead.id, outcome.state, policy=self.policy.version)
            tx.save_effects(lead.id, outcome.effects)
            if outcome.state.suppressed and tx.suppression(lead.email) is None:
                tx.suppress(lead.email, outcome.state.suppressed, lead=lead.id, by="history")

    def informed(self, lead: Lead) -> None:
        """The information mail leaves."""
        self.happens(lead, InfoMailSent(at=self.now, message_id=f"{lead.id}@us.test", key=f"info:{lead.id}"))

    def labels(self, lead: Lead, message: int, intent: Intent) -> None:
        """A person says what a reply means."""
        self.happens(lead, LabelGiven(at=self.now, message=message, intent=intent, by="grace"))

    def mail(self, key: str, lead: Lead | None, state: OutgoingState, **changes: object) -> None:
        """A mail lies in the outbox."""
        mail = OutgoingMail(
            key=key,
            lead=lead.id if lead else None,
            mailbox="outreach",
            recipient=lead.email if lead else "team@us.test",
            message_id=f"{key}@us.test",
            raw=b"",
            template="information",
            state=state,
            created_at=self.now,
        )
        with self.store.transaction() as tx:
            tx.add_outgoing(replace(mail, **changes))  # type: ignore[arg-type]

    def suppresses(self, address: str) -> None:
        """A person suppresses an address or a domain."""
        with self.store.transaction() as tx:
            tx.suppress(address, SuppressionReason.MANUAL, lead=None, by="grace")

    def digest(self, day: int, notes: Mapping[str, tuple[str, datetime]] | None = None) -> Digest:
        """The digest of a day in March, as of now."""
        return digest.collect(
            self.store.reading(), day=date(2026, 3, day), zone=BERLIN, now=self.now, policy=self.policy, notes=notes
        )
