"""Who we are to a server: a password, or an access token that is fetched in time (XOAUTH2)."""

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from triage.config import Account, OAuth, read_secret
from triage.errors import AuthenticationError, TransientError, UserError

#: A token is renewed so many seconds before it expires.
LEEWAY = 300.0
#: When the server does not say how long a token lives.
_USUAL_LIFE = 3600.0
_TOKEN_TIMEOUT = 30.0


class Login(Protocol):
    """A user name and the secret of the moment."""

    @property
    def user(self) -> str:
        """The user name."""

    @property
    def is_oauth(self) -> bool:
        """Whether the secret is an access token for XOAUTH2."""

    def secret(self, *, fresh: bool = False) -> str:
        """Return password or access token; ``fresh`` fetches a new token although the old one looks good.

        :raises UserError: the secret is not where the configuration says.
        :raises AuthenticationError: the token server refused us.
        :raises TransientError: the token server could not be reached.
        """


def make_login(account: Account, *, fallback: Account | None = None) -> Login | None:
    """Return the login of an account; what it does not say comes from ``fallback`` (the mailbox's IMAP account).

    None when neither names a user: a relay that asks for none.
    """
    user = account.username or (fallback.username if fallback else "")
    source = account if _has_secret(account) or fallback is None else fallback
    if not user and not _has_secret(source):
        return None
    if source.oauth is not None:
        return OAuthLogin(user, source.oauth, host=source.host)
    return PasswordLogin(user, source)


def _has_secret(account: Account) -> bool:
    return bool(account.password_env or account.password_file or account.oauth)


class PasswordLogin:
    """A password, read anew each time, so that a mended file counts at once."""

    is_oauth = False

    def __init__(self, user: str, account: Account) -> None:
        self.user = user
        self._account = account

    def secret(self, *, fresh: bool = False) -> str:
        """Return the password; there is nothing to refresh."""
        return self._account.secret


class OAuthLogin:
    """Access tokens by client credentials or a refresh token (RFC 6749, 4.4 and 6), kept till shortly before expiry."""

    is_oauth = True

    def __init__(self, user: str, oauth: OAuth, *, host: str, clock: Callable[[], float] = time.time) -> None:
        self.user = user
        self._oauth = oauth
        self._host = host
        self._clock = clock
        self._token = ""
        self._expires = 0.0
        self._refresh_token = ""

    def secret(self, *, fresh: bool = False) -> str:
        """Return an access token that is good for at least five minutes."""
        if fresh or not self._token or self._clock() >= self._expires - LEEWAY:
            answer = self._ask()
            self._token = str(answer["access_token"])
            self._expires = self._clock() + float(answer.get("expires_in") or _USUAL_LIFE)
            self._keep_refresh_token(str(answer.get("refresh_token") or ""))
        return self._token

    def _ask(self) -> dict[str, Any]:
        """Fetch a token from the token server."""
        # Imported here: authlib and httpx2 cost 0.4 s that a mailbox with a password need not pay.
        from authlib.integrations.httpx_client import OAuth2Client, OAuthError
        from httpx2 import HTTPError

        oauth = self._oauth
        # Google and Microsoft both take the secret in the body; a public client has none.
        method = "client_secret_post" if self._client_secret else "none"
        with OAuth2Client(
            oauth.client_id,
            self._client_secret or None,
            scope=oauth.scope or None,
            token_endpoint_auth_method=method,
            timeout=_TOKEN_TIMEOUT,
        ) as client:
            try:
                return dict(self._grant(client))
            except OAuthError as error:
                raise self._refused(error.error or "", error.description or "") from error
            except (HTTPError, OSError) as error:
                raise TransientError(f"The token server {oauth.token_url} cannot be reached: {error}.") from error
            except (ValueError, KeyError) as error:
                raise UserError(f"{oauth.token_url} gave no token: check token_url in the configuration.") from error

    def _grant(self, client: Any) -> dict[str, Any]:
        oauth = self._oauth
        if oauth.refresh_token_env or oauth.refresh_token_file:
            kept = self._refresh_token or read_secret(
                oauth.refresh_token_env, oauth.refresh_token_file, of=f"{self.user} (refresh token)"
            )
            answer = client.refresh_token(oauth.token_url, refresh_token=kept)
        else:
            answer = client.fetch_token(oauth.token_url, grant_type="client_credentials")
        if not answer.get("access_token"):
            raise KeyError("access_token")
        return dict(answer)

    @property
    def _client_secret(self) -> str:
        oauth = self._oauth
        if not (oauth.client_secret_env or oauth.client_secret_file):
            return ""
        return read_secret(oauth.client_secret_env, oauth.client_secret_file, of=f"the OAuth client {oauth.client_id}")

    def _refused(self, code: str, description: str) -> UserError | TransientError:
        if code in ("temporarily_unavailable", "server_error"):
            return TransientError(f"The token server {self._oauth.token_url} is not available: {description or code}.")
        what = {
            "invalid_grant": "consent or refresh token was withdrawn or has expired: give consent again",
            "invalid_client": "client_id or client secret is wrong or has expired: make a new secret",
            "unauthorized_client": "the application may not do this: grant it the mail permissions",
            "invalid_scope": "scope is wrong: Microsoft 365 wants https://outlook.office365.com/.default",
        }.get(code, "check the [oauth] table")
        return AuthenticationError(
            f"No access token for {self.user} at {self._host}: {what} (the token server said: {code} {description})."
        )

    def _keep_refresh_token(self, token: str) -> None:
        """Keep a renewed refresh token, in its file too: Microsoft's expire 90 days after they were given."""
        if not token or token == self._refresh_token:
            return
        self._refresh_token = token
        if self._oauth.refresh_token_file:
            path = Path(self._oauth.refresh_token_file).expanduser()
            with contextlib.suppress(OSError):  # a read-only secret still works until it expires
                fresh = path.with_name(path.name + ".new")
                fresh.touch(mode=0o600)
                fresh.write_text(token + "\n", encoding="utf-8")
                os.replace(fresh, path)
