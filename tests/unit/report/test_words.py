"""Plain words."""

from datetime import timedelta

import pytest

from triage.report.words import percent, plural, printable, span, spoken, typed


@pytest.mark.parametrize(
    ("share", "want"),
    [(0, "0 %"), (0.004, "under 1 %"), (0.25, "25 %"), (0.994, "99 %"), (0.997, "over 99 %"), (1, "100 %")],
)
def test_a_share_is_never_rounded_to_certainty(share: float, want: str) -> None:
    """Only what is certain is 100 %, only what never happens is 0 %."""
    assert percent(share) == want


@pytest.mark.parametrize(
    ("length", "want"),
    [
        (timedelta(seconds=-5), "a moment"),
        (timedelta(seconds=59), "a moment"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(hours=23, minutes=59), "23 hours"),
        (timedelta(days=1), "1 day"),
        (timedelta(days=40), "40 days"),
    ],
)
def test_spans_are_told_in_their_largest_unit(length: timedelta, want: str) -> None:
    """How long somebody waits is told as people say it."""
    assert span(length) == want


def test_enum_values_become_words() -> None:
    """People read words, and MQL and SQL in capitals."""
    assert [spoken(value) for value in ("not_now", "mql", "sql", "won")] == ["not now", "MQL", "SQL", "won"]
    assert [plural(1, "reply", "replies"), plural(2, "reply", "replies"), plural(0, "lead")] == [
        "1 reply",
        "2 replies",
        "0 leads",
    ]


def test_a_strangers_address_cannot_become_a_command() -> None:
    """What a digest offers to paste into a shell quotes what strangers chose."""
    assert typed("triage leads link", "ada@x.test", "a;rm -rf ~@y.test") == (
        "triage leads link ada@x.test 'a;rm -rf ~@y.test'"
    )


def test_a_reply_cannot_steer_a_terminal() -> None:
    """Escape sequences in a reply are taken out of what is printed."""
    assert printable("a\x1b[31mb\x07\nc\td") == "a[31mb\nc\td"
