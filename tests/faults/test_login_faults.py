"""Access tokens on a real IMAP server: refused, expired, revoked."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from tests.servers import dovecot as dovecot_server
from tests.servers.dovecot import Dovecot
from tests.servers.tokens import TokenServer
from triage import config
from triage.errors import AuthenticationError, UserError
from triage.mailbox.imap import ImapMailbox

_NUMBER = count(1)
_EXTRA = """
auth_mechanisms = plain xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {file}
}}
"""


@pytest.fixture(scope="module")
def tokens() -> Iterator[TokenServer]:
    """A token server that Dovecot asks too."""
    with TokenServer() as server:
        yield server


@pytest.fixture(scope="module")
def server(tokens: TokenServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dovecot]:
    """A Dovecot that takes XOAUTH2."""
    file = Path(f"/tmp/triage-oauth-{os.getpid()}.conf")
    file.write_text(
        f"introspection_mode = auth\nintrospection_url = {tokens.url}/introspect\n"
        "username_attribute = username\nactive_attribute = active\nactive_value = true\n",
        encoding="utf-8",
    )
    file.chmod(0o644)
    try:
        with dovecot_server.running(extra=_EXTRA.format(file=file)) as running:
            yield running
    finally:
        file.unlink()


def mailbox(server: Dovecot, tokens: TokenServer, *, port: int = 0) -> ImapMailbox:
    """A mailbox that logs in with tokens."""
    tokens.user = f"oauth{next(_NUMBER)}@us.test"
    account = config.Imap(
        host="localhost",
        port=port or server.tls_port,
        ca_file=server.cert,
        username=tokens.user,
        oauth=config.OAuth(token_url=f"{tokens.url}/token", client_id="client"),
    )
    return ImapMailbox("box", config.Mailbox(imap=account, sender="ada@us.test"))


def test_a_token_opens_the_mailbox(server: Dovecot, tokens: TokenServer) -> None:
    """XOAUTH2 against a server that asks the token server."""
    box = mailbox(server, tokens)
    assert box.select("INBOX").exists == 0
    box.close()


def test_47_a_token_that_was_revoked_is_renewed_once(server: Dovecot, tokens: TokenServer) -> None:
    """It looked good to us: the server's NO fetches a new one, and nobody is told."""
    box = mailbox(server, tokens)
    box.select("INBOX")
    box.close()
    given = tokens.given
    tokens.good.clear()
    assert box.select("INBOX").exists == 0
    assert tokens.given == given + 1
    box.close()


def test_48_an_account_that_is_shut_out_is_told_after_one_renewal(
    server: Dovecot, tokens: TokenServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No loop over the token server: two tokens, one sentence, and then an hour of silence."""

    class Nothing(set[str]):
        def add(self, item: str) -> None:
            """Keep no token."""

    monkeypatch.setattr(tokens, "good", Nothing())
    box = mailbox(server, tokens)
    given = tokens.given
    for _ in range(3):
        with pytest.raises(AuthenticationError, match="localhost refused the login"):
            box.select("INBOX")
    assert tokens.given == given + 2


def test_48_withdrawn_consent_is_told(server: Dovecot, tokens: TokenServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The token server's invalid_grant becomes a sentence with the next step."""
    monkeypatch.setattr(tokens, "error", {"error": "invalid_grant"})
    with pytest.raises(AuthenticationError, match="give consent again"):
        mailbox(server, tokens).select("INBOX")


def test_a_server_without_xoauth2_is_a_persons_mistake(dovecot: Dovecot, tokens: TokenServer) -> None:
    """The [oauth] table does not fit this server."""
    with pytest.raises(UserError, match="XOAUTH2"):
        mailbox(dovecot, tokens).select("INBOX")
