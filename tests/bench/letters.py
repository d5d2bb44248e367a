"""Deterministic mail for load: replies of many shapes and sizes, made without a corpus of others."""

import random
from collections.abc import Iterator
from email.message import EmailMessage

OPENERS = (
    "Sounds interesting, please send me more information.",
    "Not interested, thank you.",
    "Could we have a call on Tuesday at ten?",
    "Ask me again in the autumn, please.",
    "Please remove me from your list.",
    "What does it cost for twelve people?",
    "Das klingt gut, bitte schicken Sie mir Unterlagen.",
    "You want our purchasing manager, Helen Brandt.",
    "Thanks.",
    "We have a supplier already, and the contract runs for two more years, so I do not see us changing.",
)


def cold_mail(number: int) -> EmailMessage:
    """One mail of a campaign."""
    message = EmailMessage()
    message["From"], message["To"] = "Ada Byron <ada@us.test>", address(number)
    message["Subject"] = "Shorter setups"
    message["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    message["Message-ID"] = f"<cold.{number}@us.test>"
    message.set_content("Our mixers are set up in nine minutes. Shall I send you the details?\n")
    return message


def address(number: int) -> str:
    """The prospect with a number."""
    return f"person{number}@company{number % 997}.test"


def letters(count: int, leads: int, *, seed: int = 7) -> Iterator[bytes]:
    """Yield ``count`` messages: three in four from leads, the rest from strangers, some with a heavy attachment."""
    chance = random.Random(seed)
    for number in range(count):
        known = chance.random() < 0.75
        sender = address(number % leads) if known else f"stranger{number}@elsewhere{number % 313}.test"
        message = EmailMessage()
        message["From"], message["To"] = sender, "ada@us.test"
        message["Subject"] = "Re: Shorter setups" if known else f"Offer {number}"
        message["Date"] = "Tue, 03 Mar 2026 09:00:00 +0000"
        message["Message-ID"] = f"<reply.{number}@client.test>"
        if known:
            message["In-Reply-To"] = message["References"] = f"<cold.{number % leads}@us.test>"
        text = f"Hello Ada,\n\n{chance.choice(OPENERS)}\n\nKind regards\nPerson {number}\n\n"
        text += "On Mon, 2 Mar 2026 at 09:00, Ada Byron wrote:\n> Our mixers are set up in nine minutes.\n" * 1
        message.set_content(text + "> and more of it\n" * chance.randrange(40))
        if chance.random() < 0.4:
            message.add_alternative(f"<p>{text}</p>" + "<div>old</div>" * chance.randrange(60), subtype="html")
        if chance.random() < 0.03:
            message.add_attachment(chance.randbytes(150_000), maintype="application", subtype="pdf", filename="a.pdf")
        yield message.as_bytes()
