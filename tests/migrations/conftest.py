"""Empty databases of both kinds, without tables."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.migrations import first_shape
from tests.servers import postgres
from triage.record.engine import make_engine, parse_url
from triage.record.migrate import upgrade


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of a database that was never opened."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/triage.sqlite"
        return
    fresh = postgres.new_database()
    yield fresh
    postgres.drop_database(fresh)


@pytest.fixture
def empty(empty_url: str) -> Iterator[Engine]:
    """Engine of such a database."""
    engine = make_engine(parse_url(empty_url))
    yield engine
    engine.dispose()


def _fill(url: str) -> None:
    engine = make_engine(parse_url(url))
    upgrade(engine, "0001")
    with engine.begin() as connection:
        first_shape.fill(connection)
    engine.dispose()


@pytest.fixture(scope="session")
def older_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file of the first version, to copy."""
    path = tmp_path_factory.mktemp("older") / "older.sqlite"
    _fill(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def older_database() -> str:
    """Name of a PostgreSQL database of the first version, to copy."""
    url = postgres.new_database()
    _fill(url)
    return postgres.name_of(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def older_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """URL of a database of the first version with rows in every table."""
    if request.param == "sqlite":
        target = tmp_path / "triage.sqlite"
        shutil.copy(request.getfixturevalue("older_file"), target)
        yield f"sqlite:///{target}"
        return
    fresh = postgres.new_database(request.getfixturevalue("older_database"))
    yield fresh
    postgres.drop_database(fresh)


@pytest.fixture
def older(older_url: str) -> Iterator[Engine]:
    """Engine of such a database."""
    engine = make_engine(parse_url(older_url))
    yield engine
    engine.dispose()
