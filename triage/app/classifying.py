"""Classify messages that lie anywhere, without a mailbox, a database or a configuration."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from itertools import islice

from triage.app.sources import Item, read_items
from triage.app.wiring import App, shipped_models
from triage.domain.prediction import Prediction
from triage.domain.reply import Contact, DateFact, Reply
from triage.flow.process import STRUCTURAL, structural_prediction, utterance
from triage.ports import Classifier

#: Messages classified at once.
BATCH = 128

Row = dict[str, object]


def load_model(app: App | None) -> Classifier:
    """Return the configuration's model, or without one the model that came with triage."""
    if app is not None:
        return app.classifier
    from triage.understand import load_classifier

    return load_classifier(shipped_models(), {})


def classify(
    paths: Sequence[str],
    classifier: Classifier,
    *,
    progress: Callable[[int], None] = lambda count: None,
    tell: Callable[[str], None] = lambda sentence: None,
) -> Iterator[Row]:
    """Yield a row per message, in order; one that cannot be read gives a row with ``error`` and stops nobody."""
    items = read_items(paths, tell=tell)
    while batch := list(islice(items, BATCH)):
        replies = [_read(item) for item in batch]
        predictions = _predict([reply for reply in replies if isinstance(reply, Reply)], classifier)
        for item, reply in zip(batch, replies, strict=True):
            name = {item.name[0]: item.name[1]}
            prediction = next(predictions) if isinstance(reply, Reply) else ""
            if isinstance(reply, str) or isinstance(prediction, str):
                yield {**name, "error": reply if isinstance(reply, str) else prediction}
            else:
                yield {**name, **reply_fields(reply, prediction)}
        progress(len(batch))


def _read(item: Item) -> Reply | str:
    """Read one message; a sentence in its place when that fails."""
    from triage.parse import parse_message

    if item.error:
        return item.error
    try:
        reply = parse_message(item.raw)
    except Exception as error:
        return f"could not be read: {type(error).__name__}: {error}"
    return replace(reply, quoted=reply.quoted or item.question)


def _predict(replies: Sequence[Reply], classifier: Classifier) -> Iterator[Prediction | str]:
    """Return one prediction (or a sentence why there is none) per reply; machines are settled by their structure."""
    written = [reply for reply in replies if reply.origin not in STRUCTURAL]
    answers = iter(_ask(written, classifier))
    for reply in replies:
        yield structural_prediction(reply) if reply.origin in STRUCTURAL else next(answers)


def _ask(replies: Sequence[Reply], classifier: Classifier) -> Sequence[Prediction | str]:
    """Ask for all at once; when that fails one by one, so that only the bad one is lost."""
    if not replies:
        return []
    try:
        return classifier.predict([utterance(reply) for reply in replies])
    except Exception as error:
        if len(replies) == 1:
            return [f"could not be classified: {type(error).__name__}: {error}"]
        return [answer for reply in replies for answer in _ask([reply], classifier)]


def reply_fields(reply: Reply, prediction: Prediction) -> Row:
    """Return what is said of a reply, under the stable names of ``triage classify --json``."""
    bounce = reply.bounce
    return {
        "intent": prediction.intent.value,
        "confidence": round(prediction.confidence, 4),
        "runner_up": prediction.runner_up.value,
        "secondary": prediction.secondary.value if prediction.secondary else None,
        "unsure": prediction.unsure,
        "origin": reply.origin.value,
        "text": reply.text,
        "sentence": prediction.sentence,
        "attributes": attributes(reply, prediction),
        "bounce": {"kind": bounce.kind.value, "status": bounce.status, "recipient": bounce.recipient}
        if bounce
        else None,
        "clues": [{"words": clue.words, "weight": round(clue.weight, 4)} for clue in prediction.clues],
        "model": prediction.model,
    }


def attributes(reply: Reply, prediction: Prediction) -> Row:
    """Return the facts that apply; a date that stays open is given by its words and possible readings."""
    facts = reply.facts
    found: Row = {}
    for name, fact in (("return_on", facts.return_on), ("resume_on", facts.resume_on)):
        if fact is not None:
            found[name] = _date(fact)
    if facts.stand_in is not None:
        found["stand_in"] = _contact(facts.stand_in)
    if facts.referred_to:
        found["referred_to"] = [_contact(contact) for contact in facts.referred_to]
    further = {
        "reason": prediction.reason,
        "left_company": facts.left_company,
        "buying_signal": prediction.buying_signal,
        "phone": facts.phone,
        "amounts": list(facts.amounts),
        "questions": list(facts.questions),
        "new_address": facts.new_address,
    }
    return found | {name: value for name, value in further.items() if value}


def _date(fact: DateFact) -> object:
    if fact.day is not None:
        return fact.day.isoformat()
    return {"words": fact.words, "candidates": [day.isoformat() for day in fact.candidates]}


def _contact(contact: Contact) -> Row:
    return {name: value for name, value in asdict(contact).items() if value}
