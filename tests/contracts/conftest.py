"""The Store of the contract suite: the same tests run on SQLite and on PostgreSQL, always on both."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.servers import postgres
from triage.record import SqlStore, open_store

#: The first moment of every test.
START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        """Return the moment that was set."""
        return self.moment

    def forward(self, **span: float) -> datetime:
        """Move on by a ``timedelta`` and return the new moment."""
        self.moment += timedelta(**span)
        return self.moment


@pytest.fixture
def clock() -> SetClock:
    """The clock of the store."""
    return SetClock()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy: copying is quicker than migrating."""
    path = tmp_path_factory.mktemp("sqlite") / "template.sqlite"
    open_store(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def migrated_database() -> str:
    """Name of a migrated PostgreSQL database to copy."""
    url = postgres.new_database()
    open_store(url).close()
    return postgres.name_of(url)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty, migrated database of each kind."""
    if request.param == "sqlite":
        target = tmp_path / "triage.sqlite"
        shutil.copy(request.getfixturevalue("migrated_file"), target)
        yield f"sqlite:///{target}"
        return
    fresh = postgres.new_database(request.getfixturevalue("migrated_database"))
    yield fresh
    postgres.drop_database(fresh)


@pytest.fixture
def store(url: str, clock: SetClock) -> Iterator[SqlStore]:
    """The store under contract."""
    with closing(open_store(url, now=clock.now)) as opened:
        yield opened
