"""A database as the first version left it: every table holds rows, written as that version wrote them."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, MetaData

WHEN = datetime(2026, 1, 10, 7, 30, tzinfo=UTC)
RAW = bytes(range(256)) + b"\r\nYes, send me the deck."
PREDICTION = '{"intent":"interested","confidence":0.9,"runner_up":"other","runner_up_confidence":0.05}'
REPLY = (
    '{"v":1,"kind":"reply","body":{"message_id":"r1@mill.example","sender":{"email":"ada@mill.example","name":"Ada"},'
    '"subject":"Re: engines","text":"Yes, send me the deck."}}'
)
RECEIVED = (
    '{"v":1,"kind":"reply_received","body":{"at":"2026-01-10T07:30:00Z","message":1,"origin":"person","prediction":'
    + PREDICTION
    + ',"facts":{},"campaign":"winter"}}'
)
LABEL = (
    '{"v":1,"kind":"label_given","body":{"at":"2026-01-10T07:30:00Z","message":1,"intent":"info_requested",'
    '"by":"grace"}}'
)
LIFTED = '{"v":1,"kind":"suppression_lifted","body":{"at":"2026-01-10T07:30:00Z","by":"grace"}}'

_PLACE = {"mailbox": "sales", "folder": "INBOX", "role": "inbox", "uidvalidity": 4_294_967_295}
_MESSAGE = {**_PLACE, "received_at": WHEN, "before_start": False, "truncated": False, "attempts": 1, "note": ""}
_MAIL = {
    "mailbox": "sales",
    "recipient": "ada@mill.example",
    "template": "deck",
    "mode": "send",
    "attempts": 1,
    "hold_until": date(2026, 2, 1),
    "created_at": WHEN,
    "error": "",
    "raw": RAW,
}
ROWS: dict[str, list[dict[str, Any]]] = {
    "mark": [{"mailbox": "sales", "folder": "INBOX", "uidvalidity": 4_294_967_295, "last_uid": 2, "baseline_uid": 0}],
    "lead": [
        {
            "id": 1,
            "email": "ada@mill.example",
            "canonical": "ada@mill.example",
            "domain": "mill.example",
            "name": "Ada",
            "company": "Mill",
            "campaign": "winter",
            "mailbox": "sales",
            "fields": '[["city","Turin"]]',
            "created_at": WHEN,
        }
    ],
    "alias": [{"canonical": "countess@home.example", "address": "countess@home.example", "lead": 1}],
    "outbound": [{"id": 1, "lead": 1, "message_id": "m1@us.example", "campaign": "winter", "at": WHEN}],
    "message": [
        {**_MESSAGE, "id": 1, "uid": 1, "state": "processed", "lead": 1, "raw": RAW},
        {**_MESSAGE, "id": 2, "uid": 2, "state": "received", "lead": None, "raw": b""},
    ],
    "reply": [
        {
            "message": 1,
            "message_id": "r1@mill.example",
            "intent": "interested",
            "unsure": False,
            "reply": REPLY,
            "prediction": '{"v":1,"kind":"prediction","body":' + PREDICTION + "}",
        }
    ],
    "event": [
        {"id": 1, "lead": 1, "at": WHEN, "kind": "reply_received", "message": 1, "document": RECEIVED},
        {"id": 2, "lead": 1, "at": WHEN, "kind": "label_given", "message": 1, "document": LABEL},
        {"id": 3, "lead": 1, "at": WHEN, "kind": "suppression_lifted", "message": None, "document": LIFTED},
    ],
    "lead_state": [
        {
            "lead": 1,
            "stage": "mql",
            "info_mails": 1,
            "replies": 1,
            "policy": "1",
            "saved_at": WHEN,
            "document": '{"v":1,"kind":"lead_state","body":{"stage":"mql","score":30}}',
        }
    ],
    "effect": [
        {
            "id": 1,
            "lead": 1,
            "kind": "ask_answer",
            "key": "answer:1",
            "document": '{"v":1,"kind":"effect","body":{"kind":"ask_answer","key":"answer:1","message":1}}',
        }
    ],
    "suppression": [
        {"address": "bob@mill.example", "reason": "unsubscribed", "lead": 1, "by": "history", "at": WHEN},
        {"address": "@rival.example", "reason": "manual", "lead": None, "by": "grace", "at": WHEN},
    ],
    "outgoing": [
        {**_MAIL, "id": 1, "key": "info:1", "lead": 1, "message_id": "i1@us.example", "state": "sent", "sent_at": WHEN},
        {**_MAIL, "id": 2, "key": "digest:2026-01-10", "lead": None, "message_id": "d@us.example", "state": "pending"},
    ],
    "note": [{"key": "poll:sales", "value": "ok", "at": WHEN}],
}


def fill(connection: Connection) -> None:
    """Write the rows; moments go in as each database of the first version kept them."""
    shape = MetaData()
    shape.reflect(connection)
    is_sqlite = connection.dialect.name == "sqlite"
    for table, rows in ROWS.items():
        for row in rows:
            values = {name: _naive(value) if is_sqlite else value for name, value in row.items()}
            connection.execute(shape.tables[table].insert().values(values))


def _naive(value: object) -> object:
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value
