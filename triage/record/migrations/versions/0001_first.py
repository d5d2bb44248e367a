"""The first shape: raw bytes beside the message, one cause per suppression."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = (
    "mark",
    "lead",
    "alias",
    "outbound",
    "message",
    "reply",
    "event",
    "lead_state",
    "effect",
    "suppression",
    "outgoing",
    "note",
)


def upgrade() -> None:
    """Create all tables; constraints are named by the metadata's naming convention."""
    _create_leads()
    _create_messages()
    _create_history()
    _create_outbox()


def downgrade() -> None:
    """Drop all tables, children first."""
    for table in reversed(_TABLES):
        op.drop_table(table)


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _big(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _index(table: str, *columns: str) -> None:
    op.create_index(op.f(f"ix_{table}_{'_'.join(columns)}"), table, list(columns))


def _create_leads() -> None:
    op.create_table(
        "lead",
        _number("id"),
        *(_text(name) for name in ("email", "canonical", "domain", "name", "company", "campaign", "mailbox", "fields")),
        _moment("created_at"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("canonical"),
    )
    _index("lead", "campaign")
    _index("lead", "domain")
    op.create_table(
        "alias",
        _text("canonical"),
        _text("address"),
        _number("lead"),
        sa.PrimaryKeyConstraint("canonical"),
        sa.ForeignKeyConstraint(["lead"], ["lead.id"]),
    )
    _index("alias", "lead")
    op.create_table(
        "outbound",
        _number("id"),
        _number("lead"),
        _text("message_id", nullable=True),
        _text("campaign"),
        _moment("at"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("message_id", "lead"),
        sa.ForeignKeyConstraint(["lead"], ["lead.id"]),
    )
    _index("outbound", "lead")


def _create_messages() -> None:
    op.create_table(
        "mark",
        _text("mailbox"),
        _text("folder"),
        _big("uidvalidity"),
        _big("last_uid"),
        _big("baseline_uid"),
        _moment("baseline_at", nullable=True),
        sa.PrimaryKeyConstraint("mailbox", "folder"),
    )
    op.create_table(
        "message",
        _number("id"),
        *(_text(name) for name in ("mailbox", "folder", "role")),
        _big("uidvalidity"),
        _big("uid"),
        _moment("received_at"),
        _text("state"),
        _flag("before_start"),
        _flag("truncated"),
        _number("attempts"),
        _number("lead", nullable=True),
        _text("note"),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("mailbox", "folder", "uidvalidity", "uid"),
        sa.ForeignKeyConstraint(["lead"], ["lead.id"]),
    )
    _index("message", "lead")
    _index("message", "received_at")
    _index("message", "state", "role", "id")
    op.create_table(
        "reply",
        _number("message"),
        _text("message_id"),
        _text("intent"),
        _flag("unsure"),
        _text("reply"),
        _text("prediction", nullable=True),
        sa.PrimaryKeyConstraint("message"),
        sa.ForeignKeyConstraint(["message"], ["message.id"]),
    )
    _index("reply", "message_id")


def _create_history() -> None:
    op.create_table(
        "event",
        _number("id"),
        _number("lead"),
        _moment("at"),
        _text("kind"),
        _number("message", nullable=True),
        _text("document"),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["lead"], ["lead.id"]),
    )
    _index("event", "lead", "id")
    _index("event", "message")
    op.create_table(
        "lead_state",
        _number("lead"),
        _text("stage"),
        _number("info_mails"),
        _number("replies"),
        _text("policy"),
        _moment("saved_at"),
        _text("document"),
        sa.PrimaryKeyConstraint("lead"),
        sa.ForeignKeyConstraint(["lead"], ["lead.id"]),
    )
    _index("lead_state", "stage")
    op.create_table(
        "effect",
        _number("id"),
        _number("lead"),
        *(_text(name) for name in ("kind", "key", "document")),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("lead", "key"),
        sa.ForeignKeyConstraint(["lead"], ["lead.id"]),
    )
    _index("effect", "kind")


def _create_outbox() -> None:
    op.create_table(
        "suppression",
        _text("address"),
        _text("reason"),
        _number("lead", nullable=True),
        _text("by"),
        _moment("at"),
        sa.PrimaryKeyConstraint("address"),
    )
    op.create_table(
        "outgoing",
        _number("id"),
        _text("key"),
        _number("lead", nullable=True),
        *(_text(name) for name in ("mailbox", "recipient", "message_id", "template", "state", "mode")),
        _number("attempts"),
        _moment("not_before", nullable=True),
        sa.Column("hold_until", sa.Date(), nullable=True),
        _moment("created_at"),
        _moment("sent_at", nullable=True),
        _text("error"),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
        sa.ForeignKeyConstraint(["lead"], ["lead.id"]),
    )
    _index("outgoing", "lead")
    _index("outgoing", "message_id")
    _index("outgoing", "state", "not_before")
    op.create_table("note", _text("key"), _text("value"), _moment("at"), sa.PrimaryKeyConstraint("key"))
