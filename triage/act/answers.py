"""What an SMTP server's answer means for the mail and for the account; pure."""

import re

from triage.config import Account
from triage.domain.mail import Delivery, DeliveryResult
from triage.errors import AuthenticationError, TransientError, TriageError
from triage.network import Login, login_advice

#: Login is missing, was refused, or is not allowed here (RFC 4954, 6).
_LOGIN_CODES = frozenset({530, 534, 535, 538})
#: Enhanced status codes that speak of our account, not of the recipient.
_ACCOUNT = re.compile(
    r"\b5\.7\.(?:0|3|8|9|30|57|60|64|139|501|502|503|700|703|705|708|750)\b"  # login, tenant, sender rights
    r"|\b5\.1\.8\b"  # Microsoft 365: bad outbound sender (blocked for spam)
    r"|\b5\.2\.25[0-9]\b",  # Microsoft 365: too many errors, submission is stopped
)
#: 5.7.0 is said of content too ("message content rejected"), so its words must speak of the login.
_VAGUE = re.compile(r"\b5\.7\.0\b")
_LOGIN_WORDS = re.compile(r"authenticat|log ?in|sign ?in|credential|STARTTLS", re.IGNORECASE)
#: The account has sent enough for today (Gmail 5.4.5, Microsoft 365 5.1.90).
_DAILY_LIMIT = re.compile(r"\b5\.4\.5\b|\b5\.1\.90\b|daily (?:user )?(?:sending )?(?:limit|quota)", re.IGNORECASE)
DAY = 86_400.0


def classify(code: int, answer: str) -> Delivery:
    """Tell what an answer to MAIL, RCPT, DATA or the final dot means.

    4xx is deferred, 5xx final, unless it speaks of the account: then the mail waits and its lead is not to blame.
    """
    result, retry_after = _judge(code, answer)
    return Delivery(result=result, code=code, answer=answer, retry_after=retry_after)


def _judge(code: int, answer: str) -> tuple[DeliveryResult, float | None]:
    if 200 <= code < 300:
        return DeliveryResult.ACCEPTED, None
    if code >= 500 and _DAILY_LIMIT.search(answer):
        return DeliveryResult.DEFERRED, DAY
    if 500 <= code < 600:
        return (DeliveryResult.BLOCKED if _is_about_account(code, answer) else DeliveryResult.REJECTED), None
    return DeliveryResult.DEFERRED, None


def _is_about_account(code: int, answer: str) -> bool:
    if code in _LOGIN_CODES:
        return True
    found = _ACCOUNT.search(answer)
    if found is None:
        return False
    return not _VAGUE.fullmatch(found.group()) or _LOGIN_WORDS.search(answer) is not None


def login_refused(code: int, answer: str, *, account: Account, login: Login) -> TriageError:
    """Return the error for a refused login: what to do, by provider; 4xx may pass."""
    who = f"{login.user} at {account.host}"
    if 400 <= code < 500:
        return TransientError(f"Login of {who} is not possible now: {code} {answer}", retry_after=300)
    return AuthenticationError(
        f"{account.host} refused the login of {login.user} ({code} {answer}). {login_advice(account)}"
    )
