"""The tables of tests/golden/facts: what is stated, in seventeen languages."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from triage.domain.reply import Address, Contact, DateFact, Facts, Origin
from triage.parse.facts import read_facts

TABLES = Path(__file__).parents[2] / "golden" / "facts"
WRITTEN = datetime(2026, 3, 17, 12, tzinfo=UTC)
ADA = Address(email="ada.ball@prospect.example", name="Ada Ball")
TOM = Address(email="tom.reed@ours.example", name="Tom Reed")
MARTA = Address(email="mruiz@prospect.example", name="Marta Ruiz")
ORIGINS = {"person": Origin.PERSON, "ooo": Origin.OUT_OF_OFFICE, "auto": Origin.AUTO_REPLY}


def rows(name: str, columns: int) -> list[object]:
    """Read the rows of a table; the last column may hold the separator."""
    found: list[object] = []
    for line in (TABLES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = [cell.strip() for cell in line.split(" | ", columns - 1)]
            found.append(pytest.param(*cells, id=f"{cells[0]}: {cells[-1][:50]}"))
    return found


def facts(text: str, language: str, origin: Origin = Origin.PERSON) -> Facts:
    """Read the facts of a text from Ada to Tom, Marta in copy."""
    return read_facts(
        text=text, subject="", signature="", forwarded="", sender=ADA, cc=(MARTA,), to=(TOM,), origin=origin,
        date=WRITTEN, language=language,
    )  # fmt: skip


def shown(fact: DateFact | None) -> str:
    """Write a date as the tables do."""
    if fact is None:
        return "none"
    return str(fact.day) if fact.day else " ".join(["open", *map(str, fact.candidates)])


@pytest.mark.parametrize(("language", "expected", "text"), rows("return_on", 3))
def test_return_on(language: str, expected: str, text: str) -> None:
    """An absence notice tells the first day back, or nothing where it names none."""
    fact = facts(text, language, Origin.OUT_OF_OFFICE).return_on
    assert shown(fact) == expected, fact


@pytest.mark.parametrize(("language", "expected", "text"), rows("resume_on", 3))
def test_resume_on(language: str, expected: str, text: str) -> None:
    """A "not now" tells when to come back; a meeting proposal and the past tell nothing."""
    fact = facts(text, language).resume_on
    assert shown(fact) == expected, fact


@pytest.mark.parametrize(("language", "origin", "expected", "text"), rows("people", 4))
def test_people(language: str, origin: str, expected: str, text: str) -> None:
    """A reply names whom to turn to, never its sender, ourselves or a program."""
    read = facts(text, language, ORIGINS[origin])
    found = read.referred_to or ((read.stand_in,) if read.stand_in else ())
    assert [cells(contact) for contact in found] == [
        [cell.strip() for cell in contact.split(";")] for contact in expected.split(" + ") if contact != "none"
    ]


def cells(contact: Contact) -> list[str]:
    """Write a contact as the tables do."""
    return [contact.name, contact.email, contact.role, contact.phone]


@pytest.mark.parametrize(("language", "what", "expected", "text"), rows("statements", 4))
def test_statements(language: str, what: str, expected: str, text: str) -> None:
    """Departures, numbers to call, amounts, questions and new addresses are read in the reply's own words."""
    read = facts(text, language)
    found = {
        "left": "yes" if read.left_company else "",
        "phone": read.phone,
        "amount": " + ".join(read.amounts),
        "question": " + ".join(read.questions),
        "address": read.new_address,
    }
    assert (found[what] or "none") == expected
