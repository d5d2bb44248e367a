"""Opening a database, and what a failing one says."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, select
from sqlalchemy.exc import OperationalError

from triage.domain.lead import Lead
from triage.domain.mail import Mark
from triage.errors import TransientError, UserError
from triage.record import SqlStore, copied_store, open_store
from triage.record.faults import explain
from triage.record.migrate import known_versions
from triage.record.schema import VERSION
from triage.record.tables import marks
from triage.record.types import UtcDateTime

MARK = Mark(mailbox="sales", folder="INBOX", uidvalidity=1, last_uid=0)


def test_the_directory_is_created(tmp_path: Path) -> None:
    """A first start needs no preparation."""
    open_store(f"sqlite:///{tmp_path}/new/deep/triage.sqlite").close()
    assert (tmp_path / "new" / "deep" / "triage.sqlite").exists()


def test_a_home_directory_is_expanded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``~`` in a URL means what it means in a shell."""
    monkeypatch.setenv("HOME", str(tmp_path))
    open_store("sqlite:///~/data/triage.sqlite").close()
    assert (tmp_path / "data" / "triage.sqlite").exists()


def test_a_database_in_memory_works() -> None:
    """Nothing touches the disk; reading sees what was committed."""
    with closing(open_store("sqlite://")) as store:
        with store.transaction() as tx:
            tx.add_lead(Lead(id=0, email="ada@mill.example"))
        assert len(store.reading().leads()) == 1


def test_sqlite_is_set_up_for_one_writer_and_many_readers(tmp_path: Path) -> None:
    """WAL, foreign keys, and a commit that waits for the disk only in durable transactions."""
    with closing(open_store(f"sqlite:///{tmp_path}/t.sqlite")) as store:
        found = {}
        for durable in (True, False):
            with store.transaction(durable=durable) as tx:
                found[durable] = tx._connection.exec_driver_sql("PRAGMA synchronous").scalar()
                assert tx._connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
                assert tx._connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    assert found == {True: 2, False: 1}


def test_opening_a_ready_database_loads_no_migration_tool(tmp_path: Path) -> None:
    """Alembic and scikit-learn stay unloaded where nothing is to migrate or to learn."""
    url = f"sqlite:///{tmp_path}/t.sqlite"
    open_store(url).close()
    program = f"import sys; from triage.record import open_store; open_store({url!r}).close(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"alembic", "sklearn", "psycopg", "triage.record.migrate"} & set(loaded)


def test_the_newest_migration_is_the_expected_one() -> None:
    """The version in the code is that of the files."""
    assert max(known_versions()) == VERSION


def test_without_leave_to_migrate_an_empty_database_is_refused(tmp_path: Path) -> None:
    """A command that only reads changes no file's shape."""
    with pytest.raises(UserError, match="older shape"):
        open_store(f"sqlite:///{tmp_path}/t.sqlite", migrate=False)


@pytest.mark.parametrize("url", ["nonsense", "mysql://user@host/name"])
def test_a_url_of_no_known_database_is_refused(url: str) -> None:
    """The sentence says how to write one."""
    with pytest.raises(UserError, match=r"sqlite:///path/to/triage\.sqlite"):
        open_store(url)


def test_a_password_is_not_shown() -> None:
    """Neither a wrong nor an unreachable URL prints its password."""
    for url in ("mysql://user:hunter2@host/name", "postgresql://user:hunter2@127.0.0.1:1/name"):
        with pytest.raises((UserError, TransientError)) as caught:
            open_store(url)
        assert "hunter2" not in str(caught.value)


def test_an_unreachable_server_may_come_back() -> None:
    """Nobody listens: that passes."""
    with pytest.raises(TransientError, match="cannot be reached"):
        open_store("postgresql://user@127.0.0.1:1/name")


def test_a_directory_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    """A file is in the way."""
    (tmp_path / "file").write_text("")
    with pytest.raises(UserError, match=r"Cannot create the directory .*file/data"):
        open_store(f"sqlite:///{tmp_path}/file/data/t.sqlite")


def test_a_path_that_is_a_directory_is_named(tmp_path: Path) -> None:
    """SQLite cannot open it, and the sentence says what to look at."""
    with pytest.raises(UserError, match="cannot be opened: check that the path is a file"):
        open_store(f"sqlite:///{tmp_path}")


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    """Somebody else's file is named, not overwritten."""
    file = tmp_path / "letter.txt"
    file.write_text("Dear Ada, " * 200)
    with pytest.raises(UserError, match="is not a database"):
        open_store(f"sqlite:///{file}")
    assert file.read_text().startswith("Dear Ada, ")


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    """Tables of the same name that we did not make are nobody's to change."""
    with closing(sqlite3.connect(tmp_path / "other.sqlite")) as other:
        other.execute("CREATE TABLE message (body TEXT)")
    with pytest.raises(UserError, match=r"tables of another program \(message\)"):
        open_store(f"sqlite:///{tmp_path}/other.sqlite")


def test_a_locked_database_passes(tmp_path: Path) -> None:
    """Another program writes for longer than we wait: try again later; then it works."""
    url = f"sqlite:///{tmp_path}/t.sqlite"
    open_store(url).close()
    with closing(open_store(f"{url}?timeout=0.1")) as store, closing(sqlite3.connect(tmp_path / "t.sqlite")) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(TransientError, match="is locked by another program; nothing was written"),
            store.transaction(),
        ):
            pass
        assert store.reading().leads() == []
        other.execute("ROLLBACK")
        with store.transaction() as tx:
            tx.note("after", "ok")


def test_a_short_lock_is_waited_for(tmp_path: Path) -> None:
    """A writer that is busy for a moment is no failure."""
    with closing(open_store(f"sqlite:///{tmp_path}/t.sqlite")) as store:
        entered, leave = threading.Event(), threading.Event()

        def hold() -> None:
            with store.transaction() as tx:
                tx.note("first", "1")
                entered.set()
                leave.wait(5)

        holder = threading.Thread(target=hold)
        holder.start()
        entered.wait(5)
        threading.Timer(0.2, leave.set).start()
        with store.transaction() as tx:
            assert set(tx.noted()) == {"first"}
        holder.join()


def fill(store: SqlStore) -> None:
    """Write until the disk is full."""
    with store.transaction() as tx:
        tx._connection.exec_driver_sql("PRAGMA max_page_count=80")
        for number in range(1000):
            tx.note(f"key {number}", "x" * 2000)


def test_a_full_disk_passes_and_nothing_is_half_written(tmp_path: Path) -> None:
    """The sentence says so; what was there stays readable."""
    with closing(open_store(f"sqlite:///{tmp_path}/t.sqlite")) as store:
        with store.transaction() as tx:
            tx.note("before", "ok")
        with pytest.raises(TransientError, match="the disk is full; nothing was written"):
            fill(store)
        with store.transaction() as tx:
            assert set(tx.noted()) == {"before"}


def test_a_read_only_file_is_a_persons_to_mend(tmp_path: Path) -> None:
    """The sentence names the file and what to do."""
    open_store(f"sqlite:///{tmp_path}/t.sqlite").close()
    with closing(open_store(f"sqlite:///file:{tmp_path}/t.sqlite?mode=ro&uri=true")) as store:
        with (
            pytest.raises(UserError, match="cannot be written: give this user write access"),
            store.transaction() as tx,
        ):
            tx.note("a", "b")
        assert store.reading().leads() == []


def test_a_bug_of_ours_stays_a_bug(tmp_path: Path) -> None:
    """A broken statement is not dressed up as the user's mistake."""
    with (
        closing(open_store(f"sqlite:///{tmp_path}/t.sqlite")) as store,
        pytest.raises(OperationalError, match="no such table"),
        store.transaction() as tx,
    ):
        tx._connection.exec_driver_sql("SELECT * FROM nowhere")


class DriverError(Exception):
    """Looks like a driver's error."""

    def __init__(self, sqlstate: str | None, words: str = "") -> None:
        super().__init__(words)
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("sqlstate", "kind", "words"),
    [
        ("40P01", TransientError, "changed by somebody else"),
        ("53100", TransientError, "no room"),
        ("57P01", TransientError, "shutting down"),
        ("08006", TransientError, "cannot be reached"),
        ("28P01", UserError, "check user and password"),
        ("3D000", UserError, "does not exist"),
        ("42501", UserError, "grant the user rights"),
        ("25006", UserError, "primary server"),
    ],
)
def test_postgresql_errors_are_sentences(sqlstate: str, kind: type[Exception], words: str) -> None:
    """What passes is told from what a person must mend, by the server's code."""
    error = OperationalError("SELECT 1", {}, DriverError(sqlstate))
    found = explain(error, make_url("postgresql://user:hunter2@host/name"))
    assert isinstance(found, kind)
    assert words in str(found)
    assert "hunter2" not in str(found)


def test_a_copy_of_a_database_that_is_not_there_is_empty(tmp_path: Path) -> None:
    """A rehearsal before the first start creates nothing."""
    with copied_store(f"sqlite:///{tmp_path}/none.sqlite") as copy:
        assert copy.reading().leads() == []
    assert list(tmp_path.iterdir()) == []


def test_two_first_starts_at_once_both_work(tmp_path: Path) -> None:
    """One creates the tables, the other waits."""
    program = f"from triage.record import open_store; open_store('sqlite:///{tmp_path}/t.sqlite').close()"
    starts = [subprocess.Popen([sys.executable, "-c", program], stderr=subprocess.PIPE) for _ in range(3)]
    assert [(start.communicate()[1], start.returncode) for start in starts] == [(b"", 0)] * 3


def test_moments_come_back_in_utc() -> None:
    """Noon in New York is five in the afternoon, and says so."""
    engine = create_engine("sqlite://")
    noon = datetime(2026, 1, 5, 12, tzinfo=timezone(timedelta(hours=-5)))
    with engine.begin() as connection:
        marks.create(connection)
        values = {"mailbox": "a", "folder": "b", "uidvalidity": 1, "last_uid": 0, "baseline_uid": 0}
        connection.execute(marks.insert().values(**values, baseline_at=noon))
        found = connection.execute(select(marks.c.baseline_at)).scalar_one()
    assert found == noon
    assert found.tzinfo is UTC


def test_a_naive_moment_is_refused() -> None:
    """Nobody knows which moment it is."""
    with pytest.raises(ValueError, match="naive datetime"):
        UtcDateTime().process_bind_param(datetime(2026, 1, 5, 12), create_engine("sqlite://").dialect)
