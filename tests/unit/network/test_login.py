"""Who we are to a server: passwords, and access tokens that are there in time."""

from pathlib import Path

import pytest

from tests.servers.ports import free_port
from tests.servers.tokens import TokenServer
from triage.config import Imap, OAuth, Smtp
from triage.errors import AuthenticationError, TransientError, UserError
from triage.network.login import LEEWAY, OAuthLogin, make_login


class Hand:
    """A clock that is moved by hand."""

    now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def oauth(server: TokenServer, **more: str) -> OAuth:
    """An [oauth] table for a token server."""
    return OAuth(token_url=f"{server.url}/token", client_id="client", client_secret_env="CLIENT_SECRET", **more)


@pytest.fixture(autouse=True)
def _secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLIENT_SECRET", "hush")
    monkeypatch.setenv("REFRESH", "refresh-0")
    monkeypatch.setenv("IMAP_PASSWORD", "imap pass")
    monkeypatch.setenv("SMTP_PASSWORD", "smtp pass")


IMAP = Imap(host="imap.us.test", username="ada", password_env="IMAP_PASSWORD")


@pytest.mark.parametrize(
    ("smtp", "user", "secret"),
    [
        (Smtp(host="smtp.us.test"), "ada", "imap pass"),
        (Smtp(host="smtp.us.test", username="relay"), "relay", "imap pass"),
        (Smtp(host="smtp.us.test", password_env="SMTP_PASSWORD"), "ada", "smtp pass"),
        (Smtp(host="smtp.us.test", username="relay", password_env="SMTP_PASSWORD"), "relay", "smtp pass"),
    ],
)
def test_what_smtp_does_not_say_comes_from_imap(smtp: Smtp, user: str, secret: str) -> None:
    """User and secret fall back each by itself."""
    login = make_login(smtp, fallback=IMAP)
    assert login is not None
    assert (login.user, login.secret(), login.is_oauth) == (user, secret, False)


def test_a_relay_without_login_is_fine() -> None:
    """Neither user nor secret anywhere: nobody logs in."""
    assert make_login(Smtp(host="localhost", tls="none", port=25)) is None


def test_a_missing_secret_names_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence names the variable, and never a secret."""
    monkeypatch.delenv("IMAP_PASSWORD")
    login = make_login(IMAP)
    assert login is not None
    with pytest.raises(UserError, match=r"ada at imap\.us\.test.*IMAP_PASSWORD"):
        login.secret()


def test_client_credentials_are_asked_for_once_and_kept_until_five_minutes_before_expiry() -> None:
    """A token on every poll would be taken for abuse, one a minute too old fails once an hour."""
    clock = Hand()
    with TokenServer() as server:
        login = OAuthLogin("ada", oauth(server, scope="https://outlook.office365.com/.default"), host="h", clock=clock)
        assert [login.secret(), login.secret()] == ["token-1", "token-1"]
        clock.now += 3600 - LEEWAY - 1
        assert login.secret() == "token-1"
        clock.now += 2
        assert login.secret() == "token-2"
        assert server.requests[0] == {
            "grant_type": "client_credentials",
            "client_id": "client",
            "client_secret": "hush",
            "scope": "https://outlook.office365.com/.default",
        }


def test_a_fresh_token_can_be_forced() -> None:
    """A server may refuse a token that looks good."""
    with TokenServer() as server:
        login = OAuthLogin("ada", oauth(server), host="h")
        assert [login.secret(), login.secret(fresh=True)] == ["token-1", "token-2"]


def test_a_refresh_token_is_used_and_its_successor_kept(tmp_path: Path) -> None:
    """The renewed one is used from then on, and written to the file that it came from."""
    kept = tmp_path / "refresh"
    kept.write_text("refresh-0\n", encoding="utf-8")
    with TokenServer(refresh_token="refresh-1") as server:
        login = OAuthLogin("ada", oauth(server, refresh_token_file=str(kept)), host="h")
        login.secret()
        login.secret(fresh=True)
        assert [request["refresh_token"] for request in server.requests] == ["refresh-0", "refresh-1"]
        assert {request["grant_type"] for request in server.requests} == {"refresh_token"}
    assert kept.read_text(encoding="utf-8").strip() == "refresh-1"
    assert kept.stat().st_mode & 0o077 == 0


def test_a_refresh_token_from_the_environment_is_used() -> None:
    """Its successor lives as long as the process."""
    with TokenServer() as server:
        assert OAuthLogin("ada", oauth(server, refresh_token_env="REFRESH"), host="h").secret() == "token-1"
        assert server.requests[0]["refresh_token"] == "refresh-0"


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("invalid_grant", AuthenticationError, "give consent again"),
        ("invalid_client", AuthenticationError, "make a new secret"),
        ("invalid_scope", AuthenticationError, "scope"),
        ("temporarily_unavailable", TransientError, "not available"),
    ],
)
def test_a_refusal_says_what_to_do(code: str, kind: type[Exception], words: str) -> None:
    """Withdrawn consent and expired secrets are told apart, with user and server."""
    refusal = {"error": code, "error_description": "because"}
    with TokenServer(error=refusal) as server, pytest.raises(kind, match=words):
        OAuthLogin("ada", oauth(server), host="outlook.office365.com").secret()


def test_a_token_server_that_is_down_may_come_back() -> None:
    """No person has to do anything."""
    table = OAuth(token_url=f"http://127.0.0.1:{free_port()}/token", client_id="client")
    with pytest.raises(TransientError, match="cannot be reached"):
        OAuthLogin("ada", table, host="h").secret()


@pytest.mark.parametrize("nonsense", [b"<html>not found</html>", b"{}", b'{"token_type": "Bearer"}', b"[]"])
def test_an_address_that_gives_no_tokens_is_a_persons_mistake(nonsense: bytes) -> None:
    """The sentence names token_url."""
    with TokenServer(nonsense=nonsense) as server, pytest.raises((UserError, TransientError), match="token"):
        OAuthLogin("ada", oauth(server), host="h").secret()
