"""A fresh world per story, on the shared Dovecot."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from tests.scenarios.world import World
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpSink

_NUMBER = count()


@pytest.fixture
def make_world(tmp_path: Path, dovecot: Dovecot) -> Iterator[Callable[..., World]]:
    """Make worlds with settings of their own."""
    with ExitStack() as stack:

        def make(**settings: object) -> World:
            sink = stack.enter_context(SmtpSink(dovecot.cert, dovecot.folder / "key.pem"))
            return World(tmp_path, dovecot, sink, f"story{next(_NUMBER)}", **settings)  # type: ignore[arg-type]

        yield make


@pytest.fixture
def world(make_world: Callable[..., World]) -> World:
    """A world with the default settings, all mail answered from the first."""
    return make_world()
