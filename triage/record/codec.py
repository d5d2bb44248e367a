"""Values of the domain to JSON and back: events, replies, predictions, states and effects.

Each document is ``{"v": version, "kind": name, "body": {...}}``. Fields at their default are left out, so a field
that is added with a default reads older documents; any other change of shape raises :data:`VERSION` and adds a step
to :func:`_decode`. Text comes back without NUL and lone surrogates.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError, from_json

from triage.domain.decision import Effect
from triage.domain.events import (
    AliasConfirmed,
    Event,
    InfoMailSent,
    LabelGiven,
    OutboundSeen,
    ReplyReceived,
    SalesSaid,
    Suppressed,
    SuppressionLifted,
)
from triage.domain.lead import LeadState
from triage.domain.prediction import Prediction
from triage.domain.reply import Reply
from triage.errors import UserError
from triage.record.types import clean

#: Shape of the documents.
VERSION = 1

#: Name in the database -> what it is. Names never change.
KINDS: Mapping[str, type[Any]] = {
    "outbound_seen": OutboundSeen,
    "reply_received": ReplyReceived,
    "label_given": LabelGiven,
    "info_mail_sent": InfoMailSent,
    "suppressed": Suppressed,
    "suppression_lifted": SuppressionLifted,
    "sales_said": SalesSaid,
    "alias_confirmed": AliasConfirmed,
    "reply": Reply,
    "prediction": Prediction,
    "lead_state": LeadState,
    "effect": Effect,
}
EVENT_KINDS = tuple(name for name, cls in KINDS.items() if issubclass(cls, Event))
_NAMES = {cls: name for name, cls in KINDS.items()}
_ADAPTERS: dict[str, TypeAdapter[Any]] = {}
Value = TypeVar("Value")


def kind_of(value: object) -> str:
    """Return the name under which a value of this class is stored."""
    return _NAMES[type(value)]


def encode(value: object) -> str:
    """Write one of :data:`KINDS` as JSON text that every database takes."""
    kind = kind_of(value)
    adapter = _adapter(kind)
    try:
        body = adapter.dump_json(value, exclude_defaults=True).decode()
    except PydanticSerializationError:  # a lone surrogate
        body = None
    if body is None or "\\u0000" in body:
        plain = adapter.dump_python(value, mode="json", exclude_defaults=True)
        body = json.dumps(_cleaned(plain), ensure_ascii=False, separators=(",", ":"))
    return f'{{"v":{VERSION},"kind":"{kind}","body":{body}}}'


def decode(document: str, expected: type[Value]) -> Value:
    """Read a value back.

    :raises UserError: a newer version of triage wrote it.
    """
    value = _decode(document)
    if not isinstance(value, expected):
        raise TypeError(f"the document holds a {type(value).__name__}, not a {expected.__name__}")
    return value


def decode_event(document: str, key: int) -> Event:
    """Read an event back and give it its id; the database hands ids out after the document was written."""
    return replace(decode(document, Event), id=key)


def _decode(document: str) -> Any:
    envelope = from_json(document)
    version, kind = envelope["v"], envelope["kind"]
    if version > VERSION or kind not in KINDS:
        raise _too_new(kind)
    try:
        return _adapter(kind).validate_python(envelope["body"])
    except ValidationError as error:
        raise _too_new(kind) from error


def _too_new(kind: str) -> UserError:
    return UserError(
        f"The database holds a record ({kind}) that this version of triage cannot read: install the version that"
        " wrote it, or a newer one."
    )


def _adapter(kind: str) -> TypeAdapter[Any]:
    """Build the reader and writer of a kind at its first use: importing this module stays quick."""
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(KINDS[kind])
    return _ADAPTERS[kind]


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {key: _cleaned(item) for key, item in value.items()}
    return value
