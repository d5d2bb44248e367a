"""A person's label, and the answer to "why is this lead here?"."""

from collections.abc import Mapping
from dataclasses import dataclass

from triage import flow
from triage.app.leads import no_lead
from triage.app.wiring import App
from triage.decide.replay import replay
from triage.domain.intents import Intent
from triage.domain.lead import Lead
from triage.domain.prediction import Similar
from triage.domain.reply import Reply
from triage.errors import UserError
from triage.flow.correct import Correction

Row = dict[str, object]


def find_message(app: App, message: str) -> int:
    """Return the key of a message by its key or its Message-ID, with or without angle brackets.

    :raises UserError: there is none.
    """
    wanted = message.strip().strip("<>")
    with app.store.transaction() as tx:
        key = int(wanted) if wanted.isdecimal() else tx.find_message(wanted)
        if key is None or tx.message(key) is None:
            raise UserError(f"There is no message {message!r}: the digest and `triage messages list` show their keys.")
    return key


def label(app: App, message: str, intent: Intent, *, by: str) -> Correction:
    """Label a reply by hand; undo what followed from a wrong label, as far as it can be undone.

    :raises UserError: there is no such message, or it belongs to no lead.
    """
    return flow.correct(app.parts, find_message(app, message), intent, by=by)


@dataclass(frozen=True, kw_only=True)
class Explanation:
    """Every decision asked about: for people and for scripts."""

    text: str
    rows: tuple[Row, ...]


def explain(app: App, what: str) -> Explanation:
    """Explain a lead (an address) or one message: all guards and rules asked, their answers, clues, versions.

    :raises UserError: there is no such lead or message.
    """
    from triage.report import explain as report

    lead, message = _lead_and_message(app, what)
    with app.store.transaction() as tx:
        events = tx.history(lead.id)
    replies = {line.message.id: line.reply for line in app.store.reading().replies(lead=lead.id)}
    outcome = replay(app.parts.policy, lead, events)
    subjects = {key: reply.subject for key, reply in replies.items()}
    wanted = {key: reply for key, reply in replies.items() if message in (None, key)}
    decided = report.explained(outcome, events, subjects, _similar(app, wanted))
    items = [item for item in decided if message in (None, item.decision.message)]
    policy, zone = app.parts.policy.version, app.settings.zone
    if message is None:
        text = report.render_lead(lead, outcome, items, policy=policy, zone=zone)
    else:
        text = "\n".join(report.render_decision(item, policy=policy, zone=zone) for item in items)
    rows = tuple(
        {
            "email": lead.email,
            "stage": outcome.state.stage.value,
            "message_id": _message_id(replies.get(item.decision.message)),
            **report.as_dict(item, policy=policy),
        }
        for item in items
    )
    return Explanation(text=text, rows=rows)


def _message_id(reply: Reply | None) -> str | None:
    return reply.message_id if reply else None


def _similar(app: App, replies: Mapping[int, Reply]) -> dict[int, tuple[Similar, ...]]:
    """Find labelled replies like those that people wrote; none where the encoder cannot be loaded."""
    from triage.app.learning import label_examples, own_readings, seed_examples
    from triage.flow.process import STRUCTURAL, utterance
    from triage.understand.similar import similar

    written = {key: reply for key, reply in replies.items() if reply.origin not in STRUCTURAL and reply.text}
    if not written:
        return {}
    own = [example for example in label_examples(app) if int(example.id.removeprefix("label-")) not in written]
    try:
        found = similar([utterance(reply) for reply in written.values()], seed_examples(), own, own_readings(app))
    except UserError:
        return {}
    return dict(zip(written, found, strict=True))


def _lead_and_message(app: App, what: str) -> tuple[Lead, int | None]:
    """Take an address for a lead where one has it, anything else for a message."""
    with app.store.transaction() as tx:
        lead = tx.lead_by_address(what) if "@" in what and "<" not in what else None
        if lead is not None:
            return lead, None
        is_known = tx.find_message(what.strip().strip("<>")) is not None
    if "@" in what and "<" not in what and not is_known:
        raise no_lead(what)
    message = find_message(app, what)
    with app.store.transaction() as tx:
        lead = tx.lead_of_message(message)
    if lead is None:
        line = app.store.reading().message(message)
        why = f" ({line.state.value}: {line.note})" if line else ""
        raise UserError(f"Message {message} belongs to no lead{why}, so it moved nobody.")
    return lead, message
