"""Alembic's entry: runs inside the transaction of :mod:`triage.record.migrate`, or on ``-x url=`` for developers."""

from typing import Any

from alembic import context
from sqlalchemy import Connection

from triage.record.engine import make_engine, parse_url
from triage.record.tables import Record
from triage.record.types import CleanText, UtcDateTime


def render(kind: str, item: object, _autogen: object) -> str | bool:
    """Write plain types into migrations, so that an old step does not change with the code."""
    if kind == "type" and isinstance(item, CleanText):
        return "sa.Text()"
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


def run(connection: Connection) -> None:
    """Run the steps on a connection."""
    options: dict[str, Any] = {"render_as_batch": True, "compare_type": True, "render_item": render}
    context.configure(connection=connection, target_metadata=Record.metadata, **options)
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with make_engine(parse_url(context.get_x_argument(as_dictionary=True)["url"])).begin() as own:
        run(own)
