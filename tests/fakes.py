"""First-class fakes: they pass the same contract suites as the real parts (tests/contracts)."""

from collections import deque

from triage.act.answers import classify
from triage.domain.mail import Delivery, DeliveryResult, OutgoingMail


class FakeSender:
    """Accepts every mail, unless ``script`` says how the next one is answered ("550 5.1.1 nobody", "drop")."""

    def __init__(self) -> None:
        self.sent: list[OutgoingMail] = []
        self.script: deque[str] = deque()

    def send(self, mail: OutgoingMail) -> Delivery:
        """See :class:`triage.ports.MailSender`."""
        answer = self.script.popleft() if self.script else "250 2.0.0 queued"
        if answer == "drop" or answer.startswith("2"):
            self.sent.append(mail)
        if answer.startswith("drop"):
            return Delivery(result=DeliveryResult.UNKNOWN, answer="the answer was lost")
        code, _, words = answer.partition(" ")
        return classify(int(code), words)

    def close(self) -> None:
        """Nothing to close."""
