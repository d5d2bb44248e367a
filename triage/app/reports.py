"""The digest, the funnel, a preview of a mail, and other criteria tried on the past."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from triage import config
from triage.app.wiring import App
from triage.domain.mail import OutgoingMail
from triage.domain.prediction import Prediction
from triage.errors import UserError

Row = dict[str, object]


@dataclass(frozen=True, kw_only=True)
class Rendered:
    """A digest, ready to show or to send."""

    day: date
    subject: str
    text: str
    html: str


def digest(app: App, day: date | None = None) -> Rendered:
    """Collect and render the digest of a local day (today when None)."""
    from triage.report import digest as report

    now, zone = app.clock.now(), app.settings.zone
    day = day or now.astimezone(zone).date()
    with app.store.transaction() as tx:
        notes = tx.noted()
    found = report.collect(
        app.store.reading(), day=day, zone=zone, now=now, policy=app.settings.decision_policy, notes=notes
    )
    templates = app.settings.templates
    return Rendered(
        day=day,
        subject=report.subject(found),
        text=report.render_text(found, templates=templates),
        html=report.render_html(found, templates=templates),
    )


def queue_digest(app: App, day: date | None = None) -> OutgoingMail | None:
    """Put the day's digest into the outbox; None when it is there already: its key holds it to once.

    :raises UserError: the configuration names nobody to send it to.
    """
    now = app.clock.now()
    wanted = day or now.astimezone(app.settings.zone).date()
    with app.store.transaction() as tx:
        if tx.outgoing(digest_key(wanted)) is not None:
            return None
    made = digest(app, wanted)
    mail = app.composer.digest_mail(made.day, subject=made.subject, text=made.text, html=made.html, now=now)
    if mail is None:
        raise UserError('Nobody is to get the digest: write to = ["you@example.com"] under [digest].')
    with app.store.transaction(durable=True) as tx:
        return mail if tx.add_outgoing(mail) is not None else None


def digest_key(day: date) -> str:
    """Return the outbox key of a local day's digest."""
    return f"digest:{day.isoformat()}"


def write_file(path: Path, text: str) -> None:
    """Write a report to a file.

    :raises UserError: it cannot be written.
    """
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UserError(f"Cannot write {path}: {error.strerror}.") from error


def preview(app: App, campaign: str, *, language: str = "") -> OutgoingMail:
    """Render a campaign's information mail with sample data.

    :raises UserError: there is no such campaign, or its template fails.
    """
    return app.composer.preview(campaign, language=language, now=app.clock.now())


def readable(raw: bytes, *, html: bool = False) -> str:
    """Return a mail as a person reads it: who, what, and its text (or its HTML source)."""
    from email import message_from_bytes, policy
    from email.message import EmailMessage

    message = message_from_bytes(raw, policy=policy.default)
    body = message.get_body(("html",) if html else ("plain",)) if isinstance(message, EmailMessage) else None
    head = [f"{name}: {message[name]}" for name in ("From", "To", "Subject") if message[name]]
    content = body.get_content() if body is not None else ""
    return "\n".join([*head, "", str(content).rstrip()])


def funnel(app: App) -> tuple[list[Row], str]:
    """Return the funnel per campaign, for scripts and for people."""
    from triage.report import funnel as report

    rows = report.funnel(app.store.reading().leads())
    return [report.as_dict(row) for row in rows], report.render(rows)


def simulate(app: App, other: Path, *, with_model: bool = False) -> tuple[list[Row], str]:
    """Replay the stored history under another configuration's rules (and model); changes nothing.

    :raises UserError: the other configuration has problems.
    """
    from triage.report import simulate as report

    settings = config.load(other)
    histories = list(app.store.reading().histories())
    predictions = _predicted_by(App(settings=settings), app) if with_model else {}
    changes = report.simulate(
        app.settings.decision_policy,
        settings.decision_policy,
        [(history.lead, history.events) for history in histories],
        predictions=predictions,
    )
    return [report.as_dict(change) for change in changes], report.render(changes, leads=len(histories))


def _predicted_by(other: App, app: App) -> dict[int, Prediction]:
    """Read every stored reply of a person anew with the other configuration's model."""
    from triage.flow.process import STRUCTURAL, utterance

    lines = [line for line in app.store.reading().replies() if line.reply.origin not in STRUCTURAL]
    predictions: Sequence[Prediction] = other.classifier.predict([utterance(line.reply) for line in lines])
    return {line.message.id: prediction for line, prediction in zip(lines, predictions, strict=True)}
