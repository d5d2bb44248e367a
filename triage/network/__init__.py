"""What IMAP and SMTP share: TLS, logins, a clock that cuts connections that drip, and sentences for what failed."""

from triage.network.connecting import Timeouts, clean, explain, login_advice, tls_context
from triage.network.deadline import Deadline
from triage.network.login import Login, make_login

__all__ = ["Deadline", "Login", "Timeouts", "clean", "explain", "login_advice", "make_login", "tls_context"]
