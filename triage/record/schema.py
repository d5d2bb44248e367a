"""Is the database of this version? Alembic is loaded only when it is not."""

from sqlalchemy import Connection, Engine, inspect, text

from triage.errors import UserError
from triage.record.engine import BEGIN
from triage.record.tables import Record

#: The newest migration; a test holds it equal to the files.
VERSION = "0002"


def bring_up_to_date(engine: Engine, *, migrate: bool) -> None:
    """Create or migrate the tables.

    :raises UserError: a newer triage or another program made them, or they are older and ``migrate`` is False.
    """
    with engine.connect() as connection:
        reader = connection.execution_options(**{BEGIN: "BEGIN"})
        with reader.begin():
            version = _version(reader)
    if version == VERSION:
        return
    if not migrate:
        raise UserError(
            f"The database {_shown(engine)} has an older shape: run a command that may write, e.g. triage run."
        )
    from triage.record.migrate import known_versions, upgrade

    if version is not None and version not in known_versions():
        raise UserError(
            f"The database {_shown(engine)} was written by a newer version of triage (schema {version}, this one knows"
            f" {VERSION}): install that version, or set `database` to another one."
        )
    upgrade(engine)


def _version(connection: Connection) -> str | None:
    """Return the version of the tables; None for an empty database."""
    tables = set(inspect(connection).get_table_names())
    if "alembic_version" in tables:
        found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return found
    foreign = sorted(tables & set(Record.metadata.tables))
    if foreign:
        raise UserError(
            f"The database {_shown(connection.engine)} holds tables of another program ({', '.join(foreign)}): set"
            " `database` to another one."
        )
    return None


def _shown(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=True)
