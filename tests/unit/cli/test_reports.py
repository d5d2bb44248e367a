"""triage digest, preview, funnel, simulate; the chores; what logs may carry."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog

from tests.unit.cli.conftest import CONFIG, Desk
from triage import chores, config, log
from triage.app import App, reports
from triage.cli.output import FIELDS


def a_day(desk: Desk) -> None:
    """Two leads: one interested, one not."""
    for name, text in (("ada", "we are interested"), ("bob", "not interested")):
        desk.wrote_to(f"{name}@{name}.test")
        desk.got_from(f"{name}@{name}.test", text)
    desk.triage("run", "--once")


def test_the_digest_is_printed_or_written(desk: Desk) -> None:
    """As text on the terminal, as HTML into a file of that name."""
    a_day(desk)
    assert "we are interested" in desk.triage("digest").out
    assert desk.triage("digest", "--out", "day.html").code == 0
    assert (desk.folder / "day.html").read_text().lstrip().lower().startswith("<!doctype html>")
    assert desk.triage("digest", "--date", "2020-01-01").code == 0
    missing = desk.triage("digest", "--out", "no/such/folder.txt")
    assert (missing.code, "Cannot write no/such/folder.txt" in missing.err) == (2, True)


def test_the_digest_is_sent_once_per_day(desk: Desk) -> None:
    """--send sends it now, a second time says that it was sent."""
    a_day(desk)
    assert desk.triage("digest", "--send").out == "The digest was sent to mara@us.test.\n"
    assert "already" in desk.triage("digest", "--send").out
    assert [mail.recipient for mail in desk.sender.sent].count("mara@us.test") == 1


def test_a_digest_for_nobody_is_refused(desk: Desk) -> None:
    """--send needs digest.to."""
    desk.configure(CONFIG.replace('to = ["mara@us.test"]', "to = []"))
    ran = desk.triage("digest", "--send")
    assert (ran.code, "under [digest]" in ran.err) == (2, True)


def test_a_mail_is_previewed_as_a_person_reads_it(desk: Desk) -> None:
    """Text, HTML or the whole mail, with sample data."""
    out = desk.triage("preview", "spring").out
    assert out.startswith("From: Mara Moss <mara@us.test>\n")
    assert "It costs nine euros." in out
    assert "<p" in desk.triage("preview", "spring", "--html").out
    assert "Auto-Submitted: auto-replied" in desk.triage("preview", "spring", "--raw").out
    unknown = desk.triage("preview", "autumn")
    assert (unknown.code, "There is no campaign 'autumn'" in unknown.err) == (2, True)


def test_the_funnel_counts_per_campaign(desk: Desk) -> None:
    """Leads, MQLs and rates, under fixed names."""
    a_day(desk)
    row = desk.triage("funnel", "--json").rows[0]
    assert tuple(row) == FIELDS["funnel"]
    assert (row["campaign"], row["leads"], row["mqls"], row["mql_rate"]) == ("spring", 2, 1, 0.5)
    assert "spring" in desk.triage("funnel").out


def test_other_criteria_are_tried_without_changing_anything(desk: Desk) -> None:
    """Under a stricter policy the MQL would not be one; it stays one."""
    a_day(desk)
    strict = CONFIG + '\n[[rules]]\nname = "never"\nwhen = "positive"\nthen = ["nothing"]\n'
    (desk.folder / "strict.toml").write_text(strict)
    row = next(
        row for row in desk.triage("simulate", "--config", "strict.toml", "--json").rows if "ada" in row["email"]
    )
    assert tuple(row) == FIELDS["simulate"]
    assert (row["before"], row["after"]) == ("mql", "contacted")
    assert desk.triage("leads", "list", "--stage", "mql", "--json").rows
    assert "mql" in desk.triage("simulate", "--config", "strict.toml", "--model").out.lower()


class Noon:
    """A clock that stands."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """The moment."""
        return self.at


def test_the_daemon_sends_the_digest_once_after_its_time(desk: Desk) -> None:
    """Before its time nothing, after it once, the next day again; however often it is asked."""
    a_day(desk)
    clock = Noon(datetime(2030, 5, 6, 7, 59, tzinfo=UTC))
    app = App(settings=config.load(Path("config.toml")), clock=clock)
    assert not chores.send_digest_if_due(app)
    clock.at += timedelta(minutes=2)
    assert [chores.send_digest_if_due(app) for _ in range(3)] == [True, False, False]
    clock.at += timedelta(days=1)
    assert chores.send_digest_if_due(app)
    app.close()
    keys = [row["key"] for row in desk.triage("outbox", "list", "--json").rows if row["key"].startswith("digest")]
    assert keys == [reports.digest_key(datetime(2030, 5, day, tzinfo=UTC).date()) for day in (6, 7)]


def test_retraining_waits_for_enough_new_labels(desk: Desk) -> None:
    """Without labels, or with the chore switched off, nothing is trained."""
    a_day(desk)
    app = App(settings=config.load(Path("config.toml")))
    assert not chores.retrain_if_due(app)
    off = app.settings.model_copy(update={"model": app.settings.model.model_copy(update={"retrain_after": 0})})
    assert not chores.retrain_if_due(App(settings=off))
    app.close()


def test_logs_never_carry_what_a_person_wrote() -> None:
    """Keys that hold words are dropped, long values are cut."""
    event = {"event": "read", "message": 4, "text": "private", "sentence": "private", "problem": "x" * 1000}
    kept = log.without_words(structlog.get_logger(), "info", event)
    assert "private" not in str(kept)
    assert kept["message"] == 4
    assert len(str(kept["problem"])) < 400
