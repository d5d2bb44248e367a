"""How many leads of each campaign came how far, and which share went on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from triage.decide.stages import HEIGHT
from triage.domain.lead import Stage
from triage.record.lines import LeadLine
from triage.report.words import percent, spoken

#: Columns of the table: name and field.
_COLUMNS = (
    ("contacted", "leads"),
    ("replied", "replied"),
    ("MQL", "mqls"),
    ("informed", "informed"),
    ("SQL", "sqls"),
    ("accepted", "accepted"),
    ("won", "won"),
)


@dataclass(frozen=True, kw_only=True)
class CampaignFunnel:
    """One campaign's numbers. ``mqls`` and ``sqls`` count whoever ever was one, whatever came after."""

    campaign: str
    leads: int
    #: Answered at least once in person.
    replied: int
    mqls: int
    #: Got the information mail.
    informed: int
    sqls: int
    #: Taken by sales, with those won since.
    accepted: int
    won: int
    #: How many stand at each stage now.
    stages: tuple[tuple[Stage, int], ...] = ()
    suppressed: int = 0

    @property
    def mql_rate(self) -> float | None:
        """Share of the leads that became MQLs; None without leads."""
        return self.mqls / self.leads if self.leads else None

    @property
    def sql_rate(self) -> float | None:
        """Share of the MQLs that became SQLs (a low one points at targeting or message); None without MQLs."""
        return self.sqls / self.mqls if self.mqls else None


def funnel(lines: Iterable[LeadLine]) -> list[CampaignFunnel]:
    """Count leads per campaign, campaigns by name; the last row, without a name, is the whole, if there are several."""
    groups: dict[str, list[LeadLine]] = {}
    for line in lines:
        groups.setdefault(line.lead.campaign, []).append(line)
    rows = [_count(campaign or "(no campaign)", groups[campaign]) for campaign in sorted(groups)]
    if len(rows) > 1:
        rows.append(_count("", [line for group in groups.values() for line in group]))
    return rows


def render(rows: Sequence[CampaignFunnel]) -> str:
    """Tell the funnel as a table for a terminal."""
    if not rows:
        return "No leads yet: `triage leads import` brings some, or a first pass over the Sent folder.\n"
    width = max(len(row.campaign or "all") for row in rows)
    header = " ".join(f"{name:>10}" for name, _ in _COLUMNS)
    lines = [f"{'campaign':<{max(width, 8)}} {header} {'MQL->SQL':>10}"]
    for row in rows:
        numbers = " ".join(f"{getattr(row, field):>10}" for _, field in _COLUMNS)
        lines.append(f"{row.campaign or 'all':<{max(width, 8)}} {numbers} {rate(row.sql_rate):>10}")
    return "\n".join(lines) + "\n"


def as_dict(row: CampaignFunnel) -> dict[str, object]:
    """Return a row as plain data with stable field names, for ``--json``."""
    numbers = {field: getattr(row, field) for _, field in _COLUMNS}
    stages = {stage.value: count for stage, count in row.stages}
    rates = {"mql_rate": row.mql_rate, "sql_rate": row.sql_rate}
    return {"campaign": row.campaign or None, **numbers, "suppressed": row.suppressed, **rates, "stages": stages}


def rate(share: float | None) -> str:
    """Return a share for a table, "-" for none."""
    return "-" if share is None else percent(share)


def stage_words(row: CampaignFunnel) -> str:
    """Return where the leads stand now: "3 MQL, 1 SQL, 12 contacted"."""
    return ", ".join(f"{count} {spoken(stage.value)}" for stage, count in row.stages)


def _count(campaign: str, lines: Sequence[LeadLine]) -> CampaignFunnel:
    states = [line.state for line in lines]
    stages = {stage: sum(state.stage is stage for state in states) for stage in Stage}
    return CampaignFunnel(
        campaign=campaign,
        leads=len(lines),
        replied=sum(state.replies > 0 for state in states),
        mqls=sum(state.mql_since is not None for state in states),
        informed=sum(state.info_mails_sent > 0 for state in states),
        sqls=sum(state.sql_since is not None for state in states),
        accepted=sum(HEIGHT[state.stage] >= HEIGHT[Stage.ACCEPTED] for state in states),
        won=stages[Stage.WON],
        stages=tuple((stage, count) for stage, count in stages.items() if count),
        suppressed=sum(line.suppressed is not None for line in lines),
    )
