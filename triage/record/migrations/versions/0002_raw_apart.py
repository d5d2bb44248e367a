"""Raw bytes into a table of their own, with a fingerprint; what lists ask for into columns; suppressions by cause."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: Messages moved per step, so that a large file needs little memory.
_PAGE = 200
_MOMENT = sa.DateTime(timezone=True)
# Where SQLite rebuilds a table, its long column comes last: a list need not read past it.
_OUTGOING_ORDER = ("created_at", "moved_at", "sent_at", "error", "raw")
_REPLY_ORDER = ("message_id", "subject", "sender", "sender_name", "origin", "intent", "unsure", "reply", "prediction")
_EVENT_ORDER = ("at", "recorded_at", "kind", "message", "intent", "campaign", "document")


def upgrade() -> None:
    """Change up, with all data."""
    _move_raw_apart()
    _widen_replies()
    _widen_events()
    _split_suppressions()
    with op.batch_alter_table("outgoing") as table:
        table.add_column(sa.Column("moved_at", _MOMENT, nullable=True))
    op.execute("UPDATE outgoing SET moved_at = coalesce(sent_at, created_at)")
    with op.batch_alter_table("outgoing", partial_reordering=[_OUTGOING_ORDER]) as table:
        table.alter_column("moved_at", existing_type=_MOMENT, nullable=False)
        table.create_index(op.f("ix_outgoing_moved_at"), ["moved_at"])


def downgrade() -> None:
    """Change down. Of several causes for one suppression the first stays."""
    with op.batch_alter_table("outgoing") as table:
        table.drop_index(op.f("ix_outgoing_moved_at"))
        table.drop_column("moved_at")
    _join_suppressions()
    with op.batch_alter_table("event") as table:
        table.drop_index(op.f("ix_event_kind_recorded_at"))
        for column in ("recorded_at", "intent", "campaign"):
            table.drop_column(column)
    with op.batch_alter_table("reply") as table:
        table.drop_index(op.f("ix_reply_sender"))
        for column in ("subject", "sender", "sender_name", "origin"):
            table.drop_column(column)
    _move_raw_back()


def _pages(columns: str, table: str, key: str) -> Iterator[Any]:
    """Yield all rows of a table, a page at a time; ``key`` is its first column."""
    page = sa.text(f"SELECT {columns} FROM {table} WHERE {key} > :last ORDER BY {key} LIMIT {_PAGE}")  # noqa: S608 (own names)
    last = -1
    while found := op.get_bind().execute(page, {"last": last}).all():
        yield from found
        last = found[-1][0]


def _move_raw_apart() -> None:
    op.create_table(
        "raw_message",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("message"),
        sa.ForeignKeyConstraint(["message"], ["message.id"]),
    )
    op.execute("INSERT INTO raw_message (message, raw) SELECT id, raw FROM message")
    with op.batch_alter_table("message") as table:
        table.drop_column("raw")
        table.add_column(sa.Column("fingerprint", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("size", sa.BigInteger(), nullable=False, server_default="0"))
        table.add_column(sa.Column("settled_at", _MOMENT, nullable=True))
    fill = sa.text("UPDATE message SET fingerprint = :fingerprint, size = :size WHERE id = :id")
    for key, raw in _pages("message, raw", "raw_message", "message"):
        op.get_bind().execute(fill, {"fingerprint": hashlib.sha256(raw).hexdigest(), "size": len(raw), "id": key})
    op.execute("UPDATE message SET settled_at = received_at WHERE state <> 'received'")
    with op.batch_alter_table("message") as table:
        table.alter_column("fingerprint", existing_type=sa.Text(), server_default=None)
        table.alter_column("size", existing_type=sa.BigInteger(), server_default=None)
        table.create_index(op.f("ix_message_fingerprint_mailbox"), ["fingerprint", "mailbox"])
        table.create_index(op.f("ix_message_settled_at"), ["settled_at"])


def _move_raw_back() -> None:
    with op.batch_alter_table("message") as table:
        table.drop_index(op.f("ix_message_fingerprint_mailbox"))
        table.drop_index(op.f("ix_message_settled_at"))
        for column in ("fingerprint", "size", "settled_at"):
            table.drop_column(column)
        table.add_column(sa.Column("raw", sa.LargeBinary(), nullable=True))
    op.execute("UPDATE message SET raw = (SELECT raw FROM raw_message WHERE raw_message.message = message.id)")
    with op.batch_alter_table("message") as table:
        table.alter_column("raw", existing_type=sa.LargeBinary(), nullable=False)
    op.drop_table("raw_message")


def _widen_replies() -> None:
    with op.batch_alter_table("reply") as table:
        for column in ("subject", "sender", "sender_name", "origin"):
            table.add_column(sa.Column(column, sa.Text(), nullable=False, server_default=""))
    fill = sa.text(
        "UPDATE reply SET subject = :subject, sender = :email, sender_name = :name, origin = :origin"
        " WHERE message = :key"
    )
    for key, document in _pages("message, reply", "reply", "message"):
        reply = json.loads(document)["body"]
        sender = reply.get("sender") or {}
        values = {"email": sender.get("email", ""), "name": sender.get("name", ""), "subject": reply.get("subject", "")}
        op.get_bind().execute(fill, {**values, "origin": reply.get("origin", "person"), "key": key})
    with op.batch_alter_table("reply", partial_reordering=[_REPLY_ORDER]) as table:
        for column in ("subject", "sender", "sender_name", "origin"):
            table.alter_column(column, existing_type=sa.Text(), server_default=None)
        table.create_index(op.f("ix_reply_sender"), ["sender"])


def _widen_events() -> None:
    with op.batch_alter_table("event") as table:
        table.add_column(sa.Column("recorded_at", _MOMENT, nullable=True))
        table.add_column(sa.Column("intent", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("campaign", sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE event SET recorded_at = at")
    fill = sa.text("UPDATE event SET intent = :intent, campaign = :campaign WHERE id = :id")
    for key, kind, document in _pages("id, kind, document", "event", "id"):
        if kind in ("reply_received", "label_given"):
            body = json.loads(document)["body"]
            intent = body.get("intent") or body["prediction"]["intent"]
            campaign = body.get("campaign", "") if kind == "reply_received" else ""
            op.get_bind().execute(fill, {"intent": intent, "campaign": campaign, "id": key})
    with op.batch_alter_table("event", partial_reordering=[_EVENT_ORDER]) as table:
        table.alter_column("recorded_at", existing_type=_MOMENT, nullable=False)
        table.alter_column("intent", existing_type=sa.Text(), server_default=None)
        table.alter_column("campaign", existing_type=sa.Text(), server_default=None)
        table.create_index(op.f("ix_event_kind_recorded_at"), ["kind", "recorded_at"])


def _split_suppressions() -> None:
    op.rename_table("suppression", "old_suppression")
    # PostgreSQL keeps the name of the key with the old table, and the new one wants it.
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE old_suppression RENAME CONSTRAINT pk_suppression TO pk_old_suppression")
    op.create_table(
        "suppression",
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("cause", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("reason", "by")),
        sa.Column("at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("address", "cause"),
    )
    op.execute(
        "INSERT INTO suppression (address, cause, reason, by, at)"
        " SELECT address, coalesce(lead, 0), reason, by, at FROM old_suppression"
    )
    op.drop_table("old_suppression")


def _join_suppressions() -> None:
    op.rename_table("suppression", "new_suppression")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE new_suppression RENAME CONSTRAINT pk_suppression TO pk_new_suppression")
    op.create_table(
        "suppression",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("address", "reason")),
        sa.Column("lead", sa.Integer(), nullable=True),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("address"),
    )
    op.execute(
        "INSERT INTO suppression (address, reason, lead, by, at)"
        " SELECT address, reason, nullif(cause, 0), by, at FROM new_suppression AS one WHERE NOT EXISTS ("
        " SELECT 1 FROM new_suppression AS other WHERE other.address = one.address"
        " AND (other.at < one.at OR (other.at = one.at AND other.cause < one.cause)))"
    )
    op.drop_table("new_suppression")
