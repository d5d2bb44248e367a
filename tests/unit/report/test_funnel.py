"""The funnel."""

from dataclasses import replace

from tests.stories import ADA, START, Story
from triage.decide.policy import DEFAULT_ROWS, Policy, make_rules
from triage.domain.intents import Intent
from triage.domain.lead import SuppressionReason
from triage.record.lines import LeadLine
from triage.report import funnel


def line(story: Story, *, campaign: str = "spring", suppressed: SuppressionReason | None = None) -> LeadLine:
    """A lead as the store lists it."""
    lead = replace(ADA, campaign=campaign)
    return LeadLine(lead=lead, state=story.outcome.state, suppressed=suppressed, created_at=START)


def lines() -> list[LeadLine]:
    """Four ways of a lead, and another campaign without answers."""
    confirmed = Story().says(Intent.INTERESTED).informed().says(Intent.INTERESTED)
    refused = Story().says(Intent.INTERESTED).informed().says(Intent.NOT_INTERESTED)
    asked = Story().says(Intent.INFO_REQUESTED)
    gone = Story().says(Intent.UNSUBSCRIBE)
    return [
        *map(line, (confirmed, refused, asked)),
        line(gone, suppressed=SuppressionReason.UNSUBSCRIBED),
        line(Story(), campaign="autumn"),
    ]


def test_whoever_was_an_mql_counts_as_one_for_ever() -> None:
    """A refusal after the information mail lowers the rate from MQL to SQL, it does not hide the MQL."""
    autumn, spring, whole = funnel.funnel(lines())
    assert (spring.leads, spring.replied, spring.mqls, spring.informed, spring.sqls) == (4, 4, 3, 2, 1)
    assert spring.sql_rate == 1 / 3
    assert spring.suppressed == 1
    assert autumn.sql_rate is None
    assert (whole.campaign, whole.leads) == ("", 5)


def test_a_corrected_mql_never_was_one() -> None:
    """A wrong label leaves no trace in the rates."""
    (row,) = funnel.funnel([line(Story().says(Intent.INTERESTED).labelled(Intent.NOT_INTERESTED))])
    assert (row.mqls, row.sqls) == (0, 0)


def test_skipping_a_stage_counts_it() -> None:
    """MQL always comes before SQL, also where a rule skips it."""
    fast = make_rules((("fast track", 'intent == "meeting_request"', ("sql",)), *DEFAULT_ROWS))
    (row,) = funnel.funnel([line(Story(Policy(rules=fast)).says(Intent.MEETING_REQUEST))])
    assert (row.mqls, row.sqls, row.sql_rate) == (1, 1, 1.0)


def test_the_table_has_a_row_per_campaign_and_one_for_all() -> None:
    """A terminal shows the whole funnel at a glance."""
    text = funnel.render(funnel.funnel(lines()))
    assert [row.split()[0] for row in text.splitlines()] == ["campaign", "autumn", "spring", "all"]
    assert "33 %" in text
    assert funnel.render([]).startswith("No leads yet")


def test_scripts_get_plain_data() -> None:
    """Field names are stable; stages are counted as they stand now."""
    row = funnel.as_dict(funnel.funnel(lines())[1])
    assert row["campaign"] == "spring"
    assert row["stages"] == {"contacted": 1, "mql": 1, "sql": 1, "disqualified": 1}
