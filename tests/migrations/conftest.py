"""Empty databases of both kinds, without tables."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.servers import postgres
from triage.record.engine import make_engine, parse_url


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
