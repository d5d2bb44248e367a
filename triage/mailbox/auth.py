"""Logging in to IMAP: LOGIN, PLAIN for passwords beyond ASCII, XOAUTH2; and what a refusal means."""

import re

from imapclient import IMAPClient
from imapclient.exceptions import LoginError

from triage.config import Account
from triage.errors import AuthenticationError, TransientError, TriageError, UserError
from triage.mailbox.faults import seconds_to_wait
from triage.network import Login, clean, login_advice

_NO_PLAIN_PASSWORDS = re.compile(r"\[PRIVACYREQUIRED\]|plaintext authentication disallowed|LOGINDISABLED", re.I)
_NOT_NOW = re.compile(r"temporar|try again|internal error|\[(?:UNAVAILABLE|INUSE|SERVERBUG|LIMIT)\]", re.I)


def log_in(client: IMAPClient, login: Login, account: Account) -> None:
    """Log in; an access token that is refused is renewed once.

    :raises LoginError: the caller must open a new connection for a second try with ``refreshed``.
    :raises TriageError: with what to do.
    """
    _log_in(client, login, account, login.secret())


def log_in_refreshed(client: IMAPClient, login: Login, account: Account) -> None:
    """Log in with a token that was fetched just now."""
    _log_in(client, login, account, login.secret(fresh=True))


def _log_in(client: IMAPClient, login: Login, account: Account, secret: str) -> None:
    if login.is_oauth:
        _need(client, "AUTH=XOAUTH2", account)
        client.oauth2_login(login.user, secret)
        return
    may_login = not client.has_capability("LOGINDISABLED")
    if may_login and (login.user + secret).isascii() and " " not in login.user:
        client.login(login.user, secret)
    elif client.has_capability("AUTH=PLAIN"):
        client.plain_login(login.user, secret)
    elif not may_login:
        raise UserError(_no_password_here(account))
    else:
        raise UserError(f"{account.host} takes only plain letters and digits: choose such a password for {login.user}.")


def _need(client: IMAPClient, capability: str, account: Account) -> None:
    if not client.has_capability(capability):
        raise UserError(
            f"{account.host} does not offer {capability.removeprefix('AUTH=')}: use a password in place of [oauth]."
        )


def refused(error: LoginError, login: Login, account: Account) -> TriageError:
    """Return the error to raise for a refused login: not every NO is a wrong password (RFC 5530)."""
    words = clean(str(error))
    wait = seconds_to_wait(words)
    if wait is not None or _NOT_NOW.search(words):
        return TransientError(f"{account.host} lets nobody in at the moment: {words}", retry_after=wait or 60)
    if _NO_PLAIN_PASSWORDS.search(words):
        return UserError(_no_password_here(account))
    return AuthenticationError(f"{account.host} refused the login of {login.user} ({words}). {login_advice(account)}")


def _no_password_here(account: Account) -> str:
    return f'{account.host} takes no password without encryption: set tls = "tls" or "starttls".'
