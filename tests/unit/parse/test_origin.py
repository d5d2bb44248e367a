"""Person or machine: by headers, by subject, by words."""

import pytest

from tests.unit.parse.origin_samples import ANSWERS, AUTOMATIC_SUBJECTS, NOTES, PEOPLE
from triage.domain.reply import Origin
from triage.parse.message import Headers, Message, Part
from triage.parse.origin import is_answerable, read_origin
from triage.parse.origin_words import Kind, find, fold


def message(text: str, subject: str = "Re: Quick question", **fields: str) -> Message:
    """Build a plain mail; underscores in field names stand for hyphens."""
    headers = {"from": "Sam Field <sam@corp.example>", "to": "ann@us.example", "subject": subject}
    headers |= {"in-reply-to": "<q1@us.example>"} | {name.replace("_", "-"): value for name, value in fields.items()}
    return Message(root=Part(headers=Headers(fields=tuple(headers.items())), text=text))


@pytest.mark.parametrize(("language", "text"), NOTES, ids=lambda value: str(value)[:24])
def test_absence_note_by_its_words_alone(language: str, text: str) -> None:
    """An absence note without header and without telling subject is known by its words."""
    assert read_origin(message(text), text)[0] is Origin.OUT_OF_OFFICE


@pytest.mark.parametrize(("language", "text"), PEOPLE, ids=lambda value: str(value)[:24])
def test_people_who_mention_absence_stay_people(language: str, text: str) -> None:
    """Who talks to us is a person, also when being away, tickets or machines are the topic."""
    assert read_origin(message(text), text) == (Origin.PERSON, "")


@pytest.mark.parametrize(("sender", "subject", "text"), ANSWERS, ids=lambda value: str(value)[:24])
def test_other_automatic_answers_by_their_words_alone(sender: str, subject: str, text: str) -> None:
    """Tickets, receipts, challenges and notices of change are known without any header."""
    found = read_origin(message(text, subject, **{"from": sender}), text)
    assert found[0] is Origin.AUTO_REPLY
    assert found[1]


@pytest.mark.parametrize(
    "text",
    [
        "Not an auto-reply, really me, typing with one thumb. Back Sunday week. Poke me then.",
        "Ce n'est pas un message automatique, juste moi dans un hamac. Retour le 2.",
        "Nee, dit is geen automatisch antwoord, ik sta echt op een camping.",
        "Your automatic reply said Monday. It is Wednesday.",
    ],
)
def test_who_denies_to_be_a_machine_is_none(text: str) -> None:
    """Words about automatic mail do not make a mail automatic."""
    assert read_origin(message(text), text)[0] is Origin.PERSON


@pytest.mark.parametrize("subject", AUTOMATIC_SUBJECTS)
def test_automatic_subject_makes_a_note(subject: str) -> None:
    """A subject that a responder wrote tells the note, in every language."""
    assert read_origin(message("Back on Monday.", subject), "Back on Monday.")[0] is Origin.OUT_OF_OFFICE


@pytest.mark.parametrize("subject", AUTOMATIC_SUBJECTS)
@pytest.mark.parametrize("prefix", ["Re: ", "AW: ", "SV: ", "Fwd: ", "Antw: ", "RE[2]: "])
def test_answer_to_a_note_is_a_person(prefix: str, subject: str) -> None:
    """Who answers or forwards a note quotes its subject and stays a person."""
    text = "Great, thank you. Please send the contract to my colleague."
    assert read_origin(message(text, prefix + subject), text)[0] is Origin.PERSON


@pytest.mark.parametrize(
    ("fields", "origin"),
    [
        ({"auto_submitted": "auto-replied"}, Origin.AUTO_REPLY),
        ({"auto_submitted": "auto-replied (vacation)"}, Origin.OUT_OF_OFFICE),
        ({"auto_submitted": "no"}, Origin.PERSON),
        ({"x_autoreply": "yes"}, Origin.AUTO_REPLY),
        ({"x_autoreply": "no"}, Origin.PERSON),
        ({"precedence": "auto_reply"}, Origin.AUTO_REPLY),
        ({"x_auto_response_suppress": "All"}, Origin.PERSON),
        ({"x_ms_exchange_inbox_rules_loop": "sam@corp.example"}, Origin.PERSON),
        (
            {"x_auto_response_suppress": "All", "x_ms_exchange_inbox_rules_loop": "sam@corp.example"},
            Origin.OUT_OF_OFFICE,
        ),
        ({"x_apple_action": "VACATION"}, Origin.OUT_OF_OFFICE),
        ({"return_path": "<>"}, Origin.AUTO_REPLY),
        ({"list_id": "<x.lists.example>", "list_post": "<mailto:x@lists.example>"}, Origin.MAILING_LIST),
        ({"precedence": "list"}, Origin.MAILING_LIST),
        ({"list_unsubscribe": "<https://x.example>"}, Origin.NEWSLETTER),
        ({"auto_submitted": "auto-generated", "list_unsubscribe": "<https://x.example>"}, Origin.NEWSLETTER),
        ({"feedback_id": "1:2:3"}, Origin.PERSON),
        ({"x_apple_unsubscribe": "true", "auto_submitted": "auto-replied"}, Origin.COMPLAINT),
    ],
    ids=str,
)
def test_headers_decide_first(fields: dict[str, str], origin: Origin) -> None:
    """What the headers say of a neutral text is believed; what says nothing alone (X-Auto-Response-Suppress) is not."""
    assert read_origin(message("Hello.", **fields), "Hello.")[0] is origin


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("I am out of the office until Monday.", Origin.OUT_OF_OFFICE),
        ("Your request has been received. Ticket number 12.", Origin.AUTO_REPLY),
        ("Sam Field has left the company. He is out of the office for good.", Origin.AUTO_REPLY),
        ("Please use my new email address sam@neu.example, this one is no longer in use.", Origin.AUTO_REPLY),
        ("This mailbox is not monitored. Replies to this address are not read.", Origin.AUTO_REPLY),
        ("Wir haben Ihre Anfrage erhalten. Ticketnummer 7, wir melden uns in zwei Werktagen.", Origin.AUTO_REPLY),
        ("Ya no trabajo en la empresa.", Origin.AUTO_REPLY),
        ("Ich habe Urlaub bis 3. Mai und lese keine E-Mails.", Origin.OUT_OF_OFFICE),
    ],
)
def test_automatic_mail_is_told_apart(text: str, origin: Origin) -> None:
    """Of mail that is known to be automatic, absence notes are parted from all else."""
    assert read_origin(message(text, auto_submitted="auto-replied"), text)[0] is origin


def test_footer_tells_the_machine() -> None:
    """A line that was cut off as footer still tells that a text is automatic."""
    text = "We have received your request. A member of our team will reply."
    footer = "This is an automated message, please do not reply."
    origin, clue = read_origin(message(text, from_="x"), text, footer)
    assert origin is Origin.AUTO_REPLY
    assert clue


@pytest.mark.parametrize(
    ("fields", "answerable"),
    [
        ({}, True),
        ({"auto_submitted": "no"}, True),
        ({"x_auto_response_suppress": "All"}, True),
        ({"auto_submitted": "auto-generated"}, False),
        ({"return_path": "<>"}, False),
        ({"precedence": "bulk"}, False),
        ({"precedence": "junk"}, False),
        ({"precedence": "list"}, False),
        ({"precedence": "auto_reply"}, False),
        ({"list_id": "<x.lists.example>"}, False),
        ({"x_autoreply": "yes"}, False),
        ({"from": "MAILER-DAEMON@corp.example"}, False),
        ({"from": "no-reply@corp.example"}, False),
        ({"from": ""}, False),
    ],
    ids=str,
)
def test_rfc_3834_says_who_may_be_answered(fields: dict[str, str], answerable: bool) -> None:
    """Nothing is sent to machines, lists, bulk senders and empty paths; everybody else may be answered."""
    assert is_answerable(message("Hello.", **fields), Origin.PERSON) is answerable


@pytest.mark.parametrize("origin", [origin for origin in Origin if origin is not Origin.PERSON])
def test_only_people_are_answered(origin: Origin) -> None:
    """Whatever its headers, mail that no person wrote is not answered."""
    assert not is_answerable(message("Hello."), origin)


def test_no_bait_takes_long() -> None:
    """Texts made of nothing but phrases, one word or one line are read in bounded time."""
    for bait in ("out of the office " * 20_000, "a" * 400_000, "i am " * 100_000, "@" * 100_000, "?\n" * 100_000):
        read_origin(message(bait, bait[:5000]), bait, bait)


def test_folding_undoes_case_accents_and_marks() -> None:
    """Phrases match whatever the case, the accents and the punctuation between the words."""
    assert fold("Grüße,  aus »Łódź«!") == " grusse aus lodz "
    assert find("OUT-OF-OFFICE", "en").count(Kind.FORMULA) == 1
    assert find("Je suis absénte", "fr").count(Kind.FORMULA) > 0


def test_phrases_end_at_words_where_they_must() -> None:
    """A phrase that is marked so does not match inside a longer word."""
    assert find("I am offering a discount", "en").count(Kind.AWAY) == 0
    assert find("I am off today", "en").count(Kind.AWAY) == 1
