"""Decisions in plain words."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from tests.stories import ADA, Story
from triage.decide.policy import Policy
from triage.domain.decision import Answer
from triage.domain.events import SalesSaid, SalesVerdict
from triage.domain.intents import Intent
from triage.domain.prediction import Clue, Similar
from triage.report import explain

ZONE = ZoneInfo("Europe/Berlin")
CLUES = (Clue(words="send me", weight=0.42), Clue(words="but", weight=-0.11))


def told(story: Story) -> str:
    """The whole explanation of a lead."""
    items = explain.explained(story.outcome, story.events, {101: "Re: Paper"})
    return explain.render_lead(ADA, story.outcome, items, policy="abc123", zone=ZONE)


def test_every_rule_and_guard_is_told_with_its_answer() -> None:
    """Asked and hit, asked and missed, not asked: nobody has to guess why."""
    story = Story().says(Intent.INTERESTED, clues=CLUES, runner_up_confidence=0.02)
    text = told(story)
    decision = story.outcome.trace[0]
    for verdict in decision.verdicts:
        assert f" {verdict.rule}" in text
    assert "YES    first interest: positive and stage in" in text
    assert "no     refusal: intent ==" in text
    assert "-      further question (an earlier one had decided)" in text
    assert 'Stage: contacted -> MQL, by "first interest".' in text
    assert "Called for: send the information mail." in text


def test_the_reading_is_told_with_its_clues_and_versions() -> None:
    """Model, certainty, runner-up, words for and against, policy."""
    text = told(Story().says(Intent.INTERESTED, clues=CLUES, runner_up_confidence=0.02))
    assert "The model test read: interested, 97 % sure (next: other, 2 %)." in text
    assert 'Words that spoke for it: "send me" (+0.42).' in text
    assert 'Words that spoke against it: "but" (-0.11).' in text
    assert '"the sentence that says interested"' in text
    assert 'Reply "Re: Paper" (message 101)' in text
    assert "Policy abc123; 1 decision." in text


def test_a_label_is_told_beside_what_the_model_said() -> None:
    """Who corrected what, and that it counts."""
    text = told(Story().says(Intent.INTERESTED).labelled(Intent.NOT_INTERESTED))
    assert "The model test read: interested" in text
    assert "grace labelled it: not interested. That counts." in text
    assert "contacted -> disqualified" in text


def test_similar_replies_are_told_with_their_labels() -> None:
    """What people said of replies that read alike: shortened, on one line, with who said it."""
    story = Story().says(Intent.INTERESTED)
    alike = (
        Similar(text="Yes,\nplease do.", label=Intent.INTERESTED, by="ann", likeness=0.93),
        Similar(text="word " * 60, label=Intent.INFO_REQUESTED, likeness=0.8),
    )
    items = explain.explained(story.outcome, story.events, similar={story.outcome.trace[0].message: alike})
    text = explain.render_lead(ADA, story.outcome, items, policy="abc", zone=ZONE)
    assert 'interested, says ann: "Yes, please do."' in text
    assert 'word ..."' in text
    (row,) = (explain.as_dict(item, policy="abc") for item in items)
    assert row["similar"][0] == {"text": "Yes,\nplease do.", "label": "interested", "by": "ann", "likeness": 0.93}


def test_an_unsure_reading_says_so() -> None:
    """A guard that asked a person shows why."""
    text = told(Story().says(Intent.NOT_NOW, unsure=True, confidence=0.4))
    assert "40 % sure, which is too little" in text
    assert "YES    unsure: unsure: not_now or other" in text
    assert "Stage stays contacted" in text


def test_machines_and_sales_are_told_too() -> None:
    """What headers settled shows no false certainty, and a verdict of sales has its reason."""
    story = Story().says(Intent.OUT_OF_OFFICE, model="structure")
    story.add(SalesSaid(at=story.at, verdict=SalesVerdict.LOST, by="bob", reason="too dear"))
    text = told(story)
    assert "Its headers and structure say: out of office." in text
    assert "sales lost: bob: too dear" in text


def test_a_decision_alone_ends_with_its_policy() -> None:
    """One message can be explained by itself."""
    story = Story().says(Intent.NOT_INTERESTED)
    item = explain.explained(story.outcome, story.events)[0]
    assert explain.render_decision(item, policy="abc", zone=ZONE).endswith("  Policy abc.\n")


def test_scripts_get_the_same_as_plain_data() -> None:
    """Field names are stable and every rule is in it."""
    story = Story(Policy()).says(Intent.INTERESTED, clues=CLUES)
    row = explain.as_dict(explain.explained(story.outcome, story.events)[0], policy="abc")
    rules = row["rules"]
    assert isinstance(rules, list)
    assert {rule["answer"] for rule in rules} == {answer.value.replace(" ", "_") for answer in list(Answer)[:3]}
    assert (row["before"], row["after"], row["decided_by"]) == ("contacted", "mql", "first interest")
    assert row["effects"] == [{"kind": "send_info", "key": "info:7"}]
    assert row["prediction"]["clues"][0] == {"words": "send me", "weight": 0.42}  # type: ignore[index]
    assert (row["model"], row["policy"]) == ("test", "abc")


def test_escape_sequences_do_not_reach_the_terminal() -> None:
    """A subject with terminal codes is printed without them."""
    story = Story().says(Intent.INTERESTED, sentence="\x1b]0;owned\x07Hello")
    assert "\x1b" not in told(story)
    assert "\x1b" not in explain.render_lead(replace(ADA, name="\x1b[2J"), story.outcome, [], policy="abc", zone=ZONE)
