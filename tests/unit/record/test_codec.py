"""Values of the domain survive the database."""

import dataclasses
import string
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.domain import decision, events, lead, prediction, reply
from triage.domain.lead import LeadState
from triage.domain.mail import Mark
from triage.domain.reply import Reply
from triage.errors import UserError
from triage.record.codec import KINDS, VERSION, decode, decode_event, encode, kind_of
from triage.record.types import clean

#: What the domain allows in text: anything but NUL and lone surrogates.
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = st.datetimes(datetime(1970, 1, 2), datetime(2199, 1, 1), timezones=ZONES | st.just(UTC))

for kind, strategy in (
    (str, TEXT),
    (datetime, MOMENTS),
    (float, st.floats(allow_nan=False, allow_infinity=False)),
    (int, st.integers(-(2**53), 2**53)),
):
    st.register_type_strategy(kind, strategy)

VALUES = st.one_of(*(st.from_type(cls) for cls in KINDS.values()))


@settings(max_examples=300, deadline=None)
@given(VALUES)
def test_every_value_comes_back_equal(value: object) -> None:
    """Encoding and decoding any event, reply, prediction, state or effect gives the same value."""
    assert decode(encode(value), type(value)) == value


@settings(max_examples=200, deadline=None)
@given(st.from_type(Reply), st.text(st.characters(), max_size=40))
def test_any_text_can_be_stored(value: Reply, text: str) -> None:
    """Text that a database would refuse is cleaned, and nothing else of the value changes."""
    dirty = dataclasses.replace(value, text=text, notes=(text,))
    document = encode(dirty)
    document.encode()
    assert "\x00" not in document
    assert decode(document, Reply) == dataclasses.replace(value, text=clean(text), notes=(clean(text),))


@given(st.text(st.characters()))
def test_clean_text_is_left_alone_and_dirty_text_becomes_clean(text: str) -> None:
    """Cleaning twice is cleaning once, and cleaned text holds neither NUL nor lone surrogates."""
    once = clean(text)
    once.encode()
    assert "\x00" not in once
    assert clean(once) == once


def test_a_surrogate_pair_becomes_its_character() -> None:
    """Two halves that belong together are one character, not two replacement marks."""
    assert clean("\ud83d\ude00 ok") == "\U0001f600 ok"


def test_every_kind_of_event_has_a_name() -> None:
    """A new event without a name in the table would fail only when it happens."""
    assert {cls for cls in KINDS.values() if issubclass(cls, events.Event)} == set(events.Event.__subclasses__())


def test_names_in_the_database_never_change() -> None:
    """Stored documents carry these names for ever."""
    assert set(KINDS) >= {
        "outbound_seen",
        "reply_received",
        "label_given",
        "info_mail_sent",
        "suppressed",
        "suppression_lifted",
        "sales_said",
        "alias_confirmed",
        "reply",
        "prediction",
        "lead_state",
        "effect",
    }
    assert KINDS["reply"] is reply.Reply
    assert KINDS["prediction"] is prediction.Prediction
    assert KINDS["lead_state"] is lead.LeadState
    assert KINDS["effect"] is decision.Effect


def test_an_old_document_is_read() -> None:
    """A document of the first version, as it lies in databases, is read with today's defaults."""
    document = (
        '{"v":1,"kind":"reply_received","body":{"at":"2026-03-02T08:00:00Z","message":7,"origin":"person","prediction":'
        '{"intent":"not_now","confidence":0.9,"runner_up":"other","runner_up_confidence":0.05},"facts":{"resume_on":'
        '{"day":"2026-06-01","words":"in June"}}}}'
    )
    event = decode_event(document, 12)
    assert isinstance(event, events.ReplyReceived)
    assert (event.id, event.message, event.prediction.intent.value) == (12, 7, "not_now")
    assert event.facts.resume_on is not None
    assert event.facts.resume_on.day == datetime(2026, 6, 1, tzinfo=UTC).date()
    assert event.answerable


@pytest.mark.parametrize(
    "document",
    [
        f'{{"v":{VERSION + 1},"kind":"lead_state","body":{{}}}}',
        '{"v":1,"kind":"horoscope","body":{}}',
        '{"v":1,"kind":"lead_state","body":{"stage":"enlightened"}}',
    ],
)
def test_a_document_of_a_newer_version_is_refused(document: str) -> None:
    """What cannot be read is a sentence for a person, never a guess."""
    with pytest.raises(UserError, match="cannot read"):
        decode(document, LeadState)


def test_a_document_is_not_taken_for_another() -> None:
    """Asking for a reply where a state lies is a bug and says so."""
    with pytest.raises(TypeError, match="holds a LeadState, not a Reply"):
        decode(encode(LeadState()), Reply)


def test_only_known_values_are_stored() -> None:
    """Something without a name in the table is refused when it is written, not when it is read."""
    with pytest.raises(KeyError):
        kind_of(Mark(mailbox="a", folder="b", uidvalidity=1, last_uid=0))


def test_defaults_take_no_room() -> None:
    """A short reply is a short document."""
    assert len(encode(Reply(text=string.ascii_lowercase))) < 80
