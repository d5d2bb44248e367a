"""What an SMTP server's answer means, in the words that real providers use."""

import pytest

from triage.act.answers import DAY, classify
from triage.domain.mail import DeliveryResult as Result

CASES = [
    (250, "2.0.0 OK queued as 4XyZ", Result.ACCEPTED),
    (251, "user not local; will forward", Result.ACCEPTED),
    (421, "4.7.0 Try again later, closing connection", Result.DEFERRED),
    (421, "4.7.28 Our system has detected an unusual rate of unsolicited mail", Result.DEFERRED),
    (432, "4.3.2 Concurrent connections limit exceeded", Result.DEFERRED),
    (450, "4.2.0 greylisted, see you in five minutes", Result.DEFERRED),
    (451, "4.7.500 Server busy", Result.DEFERRED),
    (452, "4.2.2 mailbox full", Result.DEFERRED),
    (454, "4.7.0 Temporary authentication failure", Result.DEFERRED),
    (550, "5.1.1 no such user", Result.REJECTED),
    (550, "5.1.10 RESOLVER.ADR.RecipientNotFound", Result.REJECTED),
    (552, "5.2.2 mailbox full", Result.REJECTED),
    (552, "5.3.4 message too large", Result.REJECTED),
    (550, "5.7.1 we do not like the look of this", Result.REJECTED),
    (554, "5.7.0 message content rejected", Result.REJECTED),
    (550, "5.7.133 sender not authenticated for group", Result.REJECTED),
    (554, "transaction failed", Result.REJECTED),
    (530, "5.7.0 Must issue a STARTTLS command first", Result.BLOCKED),
    (530, "5.7.57 Client not authenticated to send mail", Result.BLOCKED),
    (535, "5.7.8 Username and Password not accepted", Result.BLOCKED),
    (535, "5.7.139 Authentication unsuccessful, basic authentication is disabled", Result.BLOCKED),
    (550, "5.7.30 Basic authentication is not supported for Client Submission", Result.BLOCKED),
    (550, "5.7.60 SMTP; Client does not have permissions to send as this sender", Result.BLOCKED),
    (550, "5.7.708 Service unavailable. Access denied, traffic not accepted from this IP", Result.BLOCKED),
    (550, "5.7.705 Service unavailable. Access denied, tenant has exceeded threshold", Result.BLOCKED),
    (550, "5.1.8 Access denied, bad outbound sender", Result.BLOCKED),
    (550, "5.2.252 continuous errors, submission is stopped", Result.BLOCKED),
]


@pytest.mark.parametrize(("code", "answer", "result"), CASES, ids=[f"{code} {words[:24]}" for code, words, _ in CASES])
def test_an_answer_has_one_meaning(code: int, answer: str, result: Result) -> None:
    """4xx comes again, 5xx is final, what speaks of our account blames no lead."""
    delivery = classify(code, answer)
    assert (delivery.result, delivery.code, delivery.answer) == (result, code, answer)
    assert delivery.retry_after is None


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        (550, "5.4.5 Daily user sending limit exceeded"),
        (550, "5.4.5 Daily user sending quota exceeded"),
        (554, "5.1.90 Your message can't be sent because you've reached your daily limit for message recipients"),
    ],
)
def test_a_daily_limit_waits_a_day(code: int, answer: str) -> None:
    """Not a failure of the lead, and not to be tried every few minutes."""
    delivery = classify(code, answer)
    assert (delivery.result, delivery.retry_after) == (Result.DEFERRED, DAY)
