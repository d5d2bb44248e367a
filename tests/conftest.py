"""Servers that several suites share: one of each per test process."""

from collections.abc import Iterator

import pytest

from tests.servers import dovecot as dovecot_server
from tests.servers.dovecot import Dovecot


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A Dovecot with TLS; tests take users of their own (any name, one password)."""
    with dovecot_server.running() as server:
        yield server
