"""The short form of the soak run that kills the daemon."""

from tests.soak.kill_daemon import run


def test_a_daemon_that_is_killed_again_and_again_loses_no_reply_and_mails_nobody_twice() -> None:
    """Three lives, three deaths."""
    assert run(3) == []
