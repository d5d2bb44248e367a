"""Conditions are checked when the configuration is loaded."""

import pytest

from triage.decide.conditions import NAMES, parse_condition
from triage.errors import UserError

CASE = {name: {"truth": False, "number": 0, "text": "", "word": ""}[kind.name] for name, kind in NAMES.items()} | {
    "intent": "interested",
    "stage": "mql",
    "score": 30,
    "positive": True,
}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('intent == "interested"', True),
        ('intent in ("referral", "interested") and stage != "sql"', True),
        ("positive and not buying_signal", True),
        ("score >= 50 or after_info_mail", False),
        ("10 < score <= 30", True),
        ('field("title") == "CEO"', True),
        ('language not in ["de", "fr"]', True),
        ("score > -1", True),
    ],
)
def test_a_condition_tells_the_truth(source: str, expected: bool) -> None:
    """Each form of the little language evaluates as Python would."""
    assert parse_condition(source)(CASE, lambda name: "CEO") is expected


@pytest.mark.parametrize(
    ("source", "remedy"),
    [
        ('intent == "intrested"', 'did you mean "interested"?'),
        ('lable == "interested"', "unknown name 'lable'"),
        ("intent", "not a yes-or-no question"),
        ("intent == 1", "different types"),
        ("score == positive", "different types"),
        ('stage > "mql"', "only numbers can be ordered"),
        ("positive and", "is not a condition"),
        ("__import__('os')", "is not allowed"),
        ("intent.upper() == 'X'", "is not allowed"),
        ("[x for x in intent]", "is not allowed"),
        ("score ** 9999 > 1", "is not allowed"),
        ("intent in intent", 'after "in" stands a list'),
        ("intent in ()", 'after "in" stands a list'),
        ("score and positive", "is a number, not a truth"),
        ("field(score) == 'x'", "is not allowed"),
        ("None == 1", "cannot stand"),
        ("", "is not a condition"),
        ("(" * 5000 + "positive", "is not a condition"),
    ],
)
def test_a_wrong_condition_is_refused_with_its_remedy(source: str, remedy: str) -> None:
    """Nothing but the little language loads."""
    with pytest.raises(UserError) as caught:
        parse_condition(source)
    assert remedy in str(caught.value)
