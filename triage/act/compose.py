"""Templates to whole mails: the information mail, the hand-over to sales, the digest."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from email.headerregistry import Address as HeaderAddress
from urllib.parse import quote

from triage import config
from triage.act import context, handover, message
from triage.act.lint import Problem
from triage.act.samples import sample_lead, sample_reply
from triage.act.templates import HTML, SUBJECT, TEXT, Folder, Templates, in_language
from triage.domain.decision import Effect, EffectKind
from triage.domain.events import Event
from triage.domain.lead import Lead, LeadState
from triage.domain.mail import OutgoingMail, OutgoingState, SendMode
from triage.domain.reply import Reply
from triage.domain.tokens import thread_token
from triage.errors import UserError
from triage.resources import shipped

#: Folder of ``templates/mail`` for the hand-over.
HANDOVER = "handover"


class MailComposer:
    """Renders the team's templates; see :class:`triage.ports.Composer`.

    :raises UserError: when made with templates that could not be sent; every problem is listed.
    """

    def __init__(self, settings: config.Settings) -> None:
        self._settings = settings
        roots = [settings.templates] if settings.templates else []
        self._templates = Templates([*roots, shipped("templates")])
        #: Campaign -> the languages that it can write in, the default first.
        self._folders: dict[str, tuple[Folder, ...]] = {}
        self._check()

    def info_mail(self, lead: Lead, reply: Reply, *, effect: Effect, campaign: str, now: datetime) -> OutgoingMail:
        """Render the campaign's information mail as an answer to ``reply``, in its language if there is a template.

        It goes to the lead's own address only, whatever addresses the reply names.

        :raises UserError: there is no such campaign any more, or its template needs what this lead does not have.
        """
        row = self._campaign(campaign)
        language = reply.language or dict(lead.fields).get("language", "")
        folder = in_language(self._folders[campaign], language)
        variables = self._variables(lead, reply, campaign, row, sentence=effect.detail, now=now)
        variables["language"] = folder.language or language
        rendered = self._templates.render(folder, SUBJECT, variables)
        sender = self._settings.mailboxes[row.mailbox].sender
        domain = message.address(sender).domain
        message_id = message.new_message_id(effect.key, lead.email, now, domain)
        raw = message.build(
            sender=sender,
            to=[message.address(lead.email, name=lead.name)],
            subject=message.reply_subject(rendered, reply.subject),
            text=self._templates.render(folder, TEXT, variables),
            html=self._templates.render(folder, HTML, variables) if folder.has_html else "",
            date=now.astimezone(self._settings.zone),
            message_id=message_id,
            headers=[
                *_thread_headers(lead, reply, domain),
                ("Auto-Submitted", "auto-replied"),
                ("X-Auto-Response-Suppress", "All"),
                ("X-Triage-Key", effect.key),
                *unsubscribe_headers(self._settings.sending.unsubscribe, sender=sender, lead=lead),
            ],
        )
        mode = self._settings.sending.mode
        return OutgoingMail(
            key=effect.key,
            lead=lead.id,
            mailbox=row.mailbox,
            recipient=lead.email,
            message_id=message_id,
            raw=raw,
            template=folder.path.removeprefix("mail/"),
            state=OutgoingState.AWAITING_APPROVAL if mode is SendMode.APPROVE else OutgoingState.PENDING,
            mode=mode,
            hold_until=effect.not_before,
            created_at=now,
        )

    def hand_over(
        self,
        lead: Lead,
        state: LeadState,
        history: Sequence[tuple[Event, Reply | None]],
        *,
        effect: Effect,
        now: datetime,
    ) -> OutgoingMail | None:
        """Render the hand-over to sales with the whole history; None when nobody is to be told by mail."""
        if not self._settings.sales.to:
            return None
        folder = self._templates.folders(HANDOVER)[0]
        zone = self._settings.zone
        variables: dict[str, object] = {
            "lead": context.lead_view(lead),
            "campaign": lead.campaign,
            "decided": handover.DecisionView(
                rule=state.decided_by,
                sentence=message.one_line(effect.detail or state.deciding_sentence),
                score=state.score,
                stage=state.stage.value,
                since=state.stage_since.astimezone(zone) if state.stage_since else None,
                language=state.language,
            ),
            "facts": handover.facts_of(history),
            "steps": handover.steps(history, zone),
            "acceptance": self._settings.sales.acceptance,
        }
        return self._internal_mail(
            key=effect.key,
            to=self._settings.sales.to,
            subject=self._templates.render(folder, SUBJECT, variables),
            text=self._templates.render(folder, TEXT, variables),
            html=self._templates.render(folder, HTML, variables) if folder.has_html else "",
            template=HANDOVER,
            lead=lead,
            now=now,
        )

    def digest_mail(self, day: date, *, subject: str, text: str, html: str, now: datetime) -> OutgoingMail | None:
        """Wrap a rendered digest of a local day; None when the configuration names no recipient."""
        if not self._settings.digest.to:
            return None
        return self._internal_mail(
            key=f"digest:{day.isoformat()}",
            to=self._settings.digest.to,
            subject=subject,
            text=text,
            html=html,
            template="digest",
            lead=None,
            now=now,
        )

    def preview(self, campaign: str, *, language: str = "", now: datetime | None = None) -> OutgoingMail:
        """Render a campaign's information mail with sample data, in a language; for people to look at.

        :raises UserError: there is no such campaign, or its template fails.
        """
        moment = now or datetime.now(UTC)
        row = self._campaign(campaign)
        lead = sample_lead(campaign, row.mailbox)
        effect = Effect(kind=EffectKind.SEND_INFO, key="info:sample")
        return self.info_mail(lead, sample_reply(language, moment), effect=effect, campaign=campaign, now=moment)

    def languages(self, campaign: str) -> tuple[str, ...]:
        """Return the languages that a campaign can write in beside the default: template and values are there."""
        self._campaign(campaign)
        return tuple(folder.language for folder in self._folders[campaign] if folder.language)

    def _check(self) -> None:
        """Check every template and address that the configuration names."""
        problems = [problem for name, row in self._settings.campaigns.items() for problem in self._check_row(name, row)]
        if self._settings.sales.to:
            found = self._templates.problems(self._templates.folders(HANDOVER)[0], handover.KNOWN)
            problems += [problem.sentence for problem in found]
        boxes = self._settings.mailboxes.values()
        for text in (*self._settings.sales.to, *self._settings.digest.to, *(box.sender for box in boxes)):
            try:
                message.address(text)
            except UserError as error:
                problems.append(str(error))
        if problems:
            raise UserError("Mail could not be written:", problems=list(dict.fromkeys(problems)))

    def _check_row(self, name: str, row: config.Campaign) -> list[str]:
        """Check a campaign's mail. A language for which the campaign gives no values is left out, not wrong."""
        default, *variants = self._templates.folders(row.template)
        problems = self._templates.problems(default, context.KNOWN, row.values)
        usable = [default]
        for folder in variants:
            found = self._templates.problems(folder, context.KNOWN, row.values)
            problems += [problem for problem in found if not problem.is_missing_value]
            if not found:
                usable.append(folder)
        self._folders[name] = tuple(usable)
        return [_for_campaign(problem, name) for problem in problems]

    def _campaign(self, name: str) -> config.Campaign:
        try:
            return self._settings.campaigns[name]
        except KeyError:
            known = ", ".join(self._settings.campaigns)
            raise UserError(
                f"There is no campaign {name!r} in the configuration, so nobody knows which mail to send"
                f" (there is: {known}): add [campaigns.{name or 'NAME'}]."
            ) from None

    def _variables(
        self, lead: Lead, reply: Reply, campaign: str, row: config.Campaign, *, sentence: str, now: datetime
    ) -> dict[str, object]:
        sender = message.address(self._settings.mailboxes[row.mailbox].sender)
        return {
            "lead": context.lead_view(lead, reply),
            "campaign": campaign,
            "values": context.Columns(row.values),
            "reply": context.reply_view(reply, sentence=sentence, zone=self._settings.zone, now=now),
            "sender": context.SenderView(name=sender.display_name, email=sender.addr_spec),
            "mailbox": row.mailbox,
            "language": "",
        }

    def _internal_mail(
        self,
        *,
        key: str,
        to: Sequence[str],
        subject: str,
        text: str,
        html: str,
        template: str,
        lead: Lead | None,
        now: datetime,
    ) -> OutgoingMail:
        """Build a mail to colleagues. ``recipient`` lists every address, separated by ", "."""
        mailbox = self._internal_mailbox(lead)
        sender = self._settings.mailboxes[mailbox].sender
        addresses: list[HeaderAddress] = [message.address(each) for each in to]
        recipient = ", ".join(each.addr_spec for each in addresses)
        message_id = message.new_message_id(key, recipient, now, message.address(sender).domain)
        raw = message.build(
            sender=sender,
            to=addresses,
            subject=subject,
            text=text,
            html=html,
            date=now.astimezone(self._settings.zone),
            message_id=message_id,
            headers=[
                ("Auto-Submitted", "auto-generated"),
                ("X-Auto-Response-Suppress", "All"),
                ("X-Triage-Key", key),
            ],
        )
        return OutgoingMail(
            key=key,
            lead=lead.id if lead else None,
            mailbox=mailbox,
            recipient=recipient,
            message_id=message_id,
            raw=raw,
            template=template,
            created_at=now,
        )

    def _internal_mailbox(self, lead: Lead | None) -> str:
        """Choose whose SMTP sends mail to colleagues: the configured one, the lead's own, the first that can send."""
        boxes = self._settings.mailboxes
        if self._settings.digest.mailbox in boxes:
            return self._settings.digest.mailbox
        if lead is not None and lead.mailbox in boxes and boxes[lead.mailbox].smtp:
            return lead.mailbox
        return next((name for name, box in boxes.items() if box.smtp), next(iter(boxes)))


def _for_campaign(problem: Problem, name: str) -> str:
    return problem.sentence.replace("[campaigns.NAME.", f"[campaigns.{name}.")


def _thread_headers(lead: Lead, reply: Reply, domain: str) -> list[tuple[str, str]]:
    """Put a mail under the reply that it answers, in every mail program."""
    parent = message.clean_id(reply.message_id)
    before = reply.references or reply.in_reply_to
    chain = message.references(before, parent, thread_token(lead, domain))
    headers = [("In-Reply-To", f"<{parent}>")] if parent else []
    return [*headers, ("References", " ".join(f"<{each}>" for each in chain))]


def unsubscribe_headers(configured: str, *, sender: str, lead: Lead) -> list[tuple[str, str]]:
    """Return List-Unsubscribe (RFC 2369) and, for https, the one-click header (RFC 8058).

    ``{email}`` in an https address becomes the lead's address, so that the page knows whom to take off. A mailto to
    our own sender is always there: its mail is read like any other opt-out.
    """
    own = f"<mailto:{message.address(sender).addr_spec}?subject=unsubscribe>"
    if configured.startswith("https:"):
        page = configured.replace("{email}", quote(lead.email, safe="@"))
        return [("List-Unsubscribe", f"<{page}>, {own}"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")]
    if configured:
        target = configured.removeprefix("mailto:")
        subject = "" if "?" in target else "?subject=unsubscribe"
        own = f"<mailto:{target}{subject}>"
    return [("List-Unsubscribe", own)]
