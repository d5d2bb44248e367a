"""What decides which facts are read, and what holds for any text."""

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from triage.domain.reply import Address, Contact, Facts, Origin
from triage.parse.facts import read_facts

WRITTEN = datetime(2026, 3, 17, 12, tzinfo=UTC)
ADA = Address(email="ada.ball@prospect.example", name="Ada Ball")
TOM = Address(email="tom.reed@ours.example", name="Tom Reed")


def facts(
    text: str,
    *,
    origin: Origin = Origin.PERSON,
    language: str = "en",
    date: datetime | None = WRITTEN,
    subject: str = "",
    signature: str = "",
    forwarded: str = "",
    cc: tuple[Address, ...] = (),
    sender: Address | None = ADA,
) -> Facts:
    """Read the facts of a text from Ada to Tom."""
    return read_facts(
        text=text, subject=subject, signature=signature, forwarded=forwarded, sender=sender, cc=cc, to=(TOM,),
        origin=origin, date=date, language=language,
    )  # fmt: skip


@pytest.mark.parametrize("origin", [Origin.DELIVERY_REPORT, Origin.COMPLAINT, Origin.NEWSLETTER, Origin.MAILING_LIST])
def test_machines_state_nothing(origin: Origin) -> None:
    """A report or a newsletter states no facts about a lead, whatever its words are."""
    assert facts("Back on 5 May. Contact Jane Roe, jane@x.example. Budget $5k. Why?", origin=origin) == Facts()


def test_an_absence_is_no_request_to_come_back() -> None:
    """An out-of-office has a return and a stand-in, but no time to come back to, no referral and no questions."""
    read = facts("Out of office until 5 May. Urgent? Contact Jane Roe, jane@x.example.", origin=Origin.OUT_OF_OFFICE)
    assert read.return_on is not None
    assert read.stand_in == Contact(name="Jane Roe", email="jane@x.example")
    assert (read.resume_on, read.referred_to, read.questions) == (None, (), ())


def test_a_person_who_is_away() -> None:
    """A person who writes of being away has both a return and a time to come back to."""
    read = facts("I'm on vacation until 12 May, let's talk after that.")
    assert read.return_on is not None
    assert read.resume_on is not None
    assert read.return_on.day == read.resume_on.day == datetime(2026, 5, 13).date()


def test_subject_of_an_absence() -> None:
    """The return stands in the subject when the text names none."""
    read = facts("Thanks for your mail.", subject="Out of office: back 7 April", origin=Origin.OUT_OF_OFFICE)
    assert read.return_on is not None
    assert str(read.return_on.day) == "2026-04-07"


def test_words_are_the_replys_own() -> None:
    """A date is shown with the words it was read from, as they were written."""
    read = facts("Please ask\nme AFTER\nthe Summer.")
    assert read.resume_on is not None
    assert read.resume_on.words == "AFTER the Summer"


def test_provenance_cc() -> None:
    """A person named in the text and standing in CC gets the address from there."""
    read = facts(
        "I've looped in Jane, she runs this.", cc=(Address(email="jroe@prospect.example", name="Jane Roe"), TOM)
    )
    assert read.referred_to == (Contact(name="Jane Roe", email="jroe@prospect.example", provenance="cc"),)


def test_copies_are_never_ours() -> None:
    """We and the sender may stand in CC; neither is a referral."""
    assert facts("Copying in my colleague.", cc=(TOM, ADA)).referred_to == ()


def test_provenance_signature() -> None:
    """A named person whose address stands in the signature gets it from there."""
    read = facts("Please talk to Jane.", signature="Ada Ball\nAssistant: jane.roe@prospect.example")
    assert read.referred_to == (Contact(name="Jane", email="jane.roe@prospect.example", provenance="signature"),)


def test_provenance_forward() -> None:
    """A named person whose address stands in a forwarded mail gets it from there."""
    read = facts("Please talk to Jane.", forwarded="From: Jane Roe <jane.roe@prospect.example>\nTo: x@y.example\n\nHi")
    assert read.referred_to == (Contact(name="Jane", email="jane.roe@prospect.example", provenance="forward"),)


def test_bystanders_in_cc_are_no_referral() -> None:
    """Somebody in CC of whom the text says nothing is nobody to refer to."""
    assert facts("How much is it?", cc=(Address(email="x@prospect.example", name="Xia"),)).referred_to == ()


def test_number_of_the_signature() -> None:
    """A "call me" without a number means the mobile number of the signature."""
    assert facts("Call me.", signature="Ada\nTel: 0161 496 0001\nMobile: 07700 900123").phone == "07700 900123"


def test_signature_dates_are_never_read() -> None:
    """A date in the signature is not a date of the reply."""
    read = facts("Not now, sorry.", signature="Visit us at the fair, 3-5 June 2026")
    assert read.resume_on is None


@pytest.mark.parametrize(
    ("hours", "text", "expected"),
    [
        (-5, "Out of office, back on 12/11.", "2026-12-11"),
        (1, "Out of office, back on 12/11.", "2026-11-12"),
        (0, "Out of office, back on 12/11.", "None"),
        (0, "Out of office 10/25 to 12/11.", "2026-12-12"),
        (0, "Out of office 25/10 to 12/11.", "2026-11-13"),
        (0, "Out of office, back on Friday 12/11.", "2026-12-11"),
        (0, "Out of office, back on 3/19.", "2026-03-19"),
    ],
)
def test_order_of_day_and_month(hours: int, text: str, expected: str) -> None:
    """English 12/11 is open unless a time zone, another date or a weekday tells; UTC, a server's, does not."""
    date = WRITTEN.astimezone(timezone(timedelta(hours=hours)))
    read = facts(text, origin=Origin.OUT_OF_OFFICE, date=date).return_on
    assert read is not None
    assert str(read.day) == expected
    assert bool(read.candidates) == (expected == "None")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Back on 5 May 2026.", "2026-05-05"),
        ("Back on 5 May.", "None"),
        ("Back Monday.", "None"),
        ("Back on 2026-05-05.", "2026-05-05"),
    ],
)
def test_a_message_without_a_date(text: str, expected: str) -> None:
    """Without the message's own date only a date with a year is resolved; the words are kept all the same."""
    read = facts("Out of office. " + text, origin=Origin.OUT_OF_OFFICE, date=None).return_on
    assert read is not None
    assert str(read.day) == expected
    assert read.words


@pytest.mark.parametrize(
    ("written", "text", "expected"),
    [
        (datetime(2026, 12, 20, tzinfo=UTC), "Back on 4 January.", "2027-01-04"),
        (datetime(2026, 12, 20, tzinfo=UTC), "Away 24 December to 6 January.", "2027-01-07"),
        (datetime(2026, 8, 6, tzinfo=UTC), "Away from 3 to 14 August.", "2026-08-15"),
        (datetime(2026, 8, 31, tzinfo=UTC), "Back on the 1st.", "2026-09-01"),
        (datetime(2026, 8, 6, tzinfo=UTC), "Out until 29 February.", "2028-03-01"),
    ],
)
def test_years_roll_forward(written: datetime, text: str, expected: str) -> None:
    """A date without a year is the next one, over the turn of the year and in the middle of a range."""
    read = facts("Out of office. " + text, origin=Origin.OUT_OF_OFFICE, date=written).return_on
    assert read is not None
    assert str(read.day) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Merry Christmas and a happy New Year!"),
        ("de", "Lieber Herr Sommer,\n\nkein Bedarf."),
        ("da", "Nej tak. God sommer!"),
        ("pl", "Mamy stałego dostawcę od 20 lat."),
        ("en", "The 3rd floor is closed, unit 4-12, room 15."),
        ("en", "We may sun ourselves, mar the second set and march on."),
        ("fr", "Il a été sept fois non."),
        ("en", "Version 10.12 on 192.168.1.12, 12/7 half and half, 50/50."),
        ("sv", "Det var inte intressant för oss."),
    ],
)
def test_no_date_is_invented(language: str, text: str) -> None:
    """Wishes, names, verbs that look like months, versions and floors are no dates."""
    read = facts(text, language=language)
    assert (read.return_on, read.resume_on) == (None, None)


def test_address_without_blanks() -> None:
    """An address in the middle of Chinese words takes neither the dates nor the name beside it away."""
    text = "您好,我10月1日至8日休假,紧急事宜请联系同事陈琳(chenlin@x.example)。"
    read = facts(text, origin=Origin.OUT_OF_OFFICE, language="zh")
    assert read.return_on is not None
    assert str(read.return_on.day) == "2026-10-09"
    assert read.stand_in == Contact(name="陈琳", email="chenlin@x.example")


def test_open_dates_have_no_day() -> None:
    """A fiscal year begins when each company likes: the words are shown and no day is invented."""
    read = facts("Come back in the next fiscal year.").resume_on
    assert read is not None
    assert read.day is None
    assert "fiscal year" in read.words


LANGUAGES = [*"en de fr es it pt nl sv da no fi pl cs ru uk tr ja zh ko xx".split(), ""]
BITS = st.sampled_from(
    (
        "back until till may May 15 15. 8/15 12/11 2026-08-15 next last week month Monday , . - : @ ( ) ' \n \n\n in "
        "after before the of Q3 half 31 30 29 February week 53 jane@x.example Jane Roe call +49 711 123456 $5k ? ¿ bis "
        "zum August jusqu'au du au 8月 日 から まで 来年 年后 до сентября через месяца w przyszłym kwartale 0 00 99 "
        "9999 eid easter in two years 24/7 3-14 & / İ ß ﬁ １５ kl 15.30 tot fiscal year"
    ).split(" ")
)


@settings(max_examples=300, deadline=None)
@given(
    text=st.one_of(st.text(max_size=300), st.lists(BITS, max_size=40).map(" ".join)),
    origin=st.sampled_from(list(Origin)),
    language=st.sampled_from(LANGUAGES),
    date=st.one_of(st.none(), st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))),
)
@example(text="back 29 February", origin=Origin.OUT_OF_OFFICE, language="en", date=datetime(2096, 3, 1, tzinfo=UTC))
@example(text="back 31. 12.", origin=Origin.OUT_OF_OFFICE, language="de", date=datetime(9999, 12, 31, tzinfo=UTC))
@example(text="in a year, last year, 31 June", origin=Origin.PERSON, language="en", date=datetime(1, 1, 1, tzinfo=UTC))
def test_any_text(text: str, origin: Origin, language: str, date: datetime | None) -> None:
    """Nothing raises, reading twice is the same, a day lies 1 to 800 days after the message or stays open."""
    read = facts(text, origin=origin, language=language, date=date, subject=text[:80], signature=text, forwarded=text)
    assert read == facts(
        text, origin=origin, language=language, date=date, subject=text[:80], signature=text, forwarded=text
    )
    for fact in (read.return_on, read.resume_on):
        if fact is not None and date is not None:
            days = [day for day in (fact.day, *fact.candidates) if day is not None]
            assert all(1 <= (day - date.date()).days <= 800 for day in days)
            assert fact.day is None or not fact.candidates


@pytest.mark.parametrize(
    "bait",
    [
        *(
            "a" * 50_000,
            "1 " * 25_000,
            "1.1.1" * 10_000,
            "( " * 20_000,
            "x@" * 20_000,
            "+49 " * 12_000,
            "Jane " * 10_000,
        ),
        *("\n" * 50_000, "until " * 9_000, "8月" * 20_000, "budget " * 9_000, "who " * 12_000, "$1," * 15_000),
        *("-1-1-" * 10_000, "call 0" * 9_000, "a.b" * 9_000, "Jane " + "x" * 9_000 + "@", "15 to " * 9_000),
    ],
)
def test_baits_take_no_time(bait: str) -> None:
    """Text made to be slow is read in well under a second."""
    for language in ("en", "ja"):
        started = time.process_time()
        facts(bait, language=language, signature=bait, forwarded=bait)
        assert time.process_time() - started < 0.5
