"""The command line: one small file per group of commands; each talks only to :mod:`triage.app` and what it offers.

Nothing heavy is imported before a command runs, so that ``triage --help`` answers in a blink.
"""

from pathlib import Path
from typing import Annotated

import typer

from triage.cli import classify, leads, messages, models, outbox, reports, run, setup, words

START, DAILY, JUDGE, MEASURE = "Get going", "Every day", "Look and correct", "Criteria and model"

program = typer.Typer(
    name="triage",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@program.callback()
def _triage(
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", envvar="TRIAGE_CONFIG", help="Configuration; else ./config.toml."),
    ] = None,
    version: Annotated[bool, typer.Option("--version", is_eager=True, callback=setup.version, help="Version.")] = False,
) -> None:
    """Reads the replies to your outbound e-mail, labels them, and moves the lead: MQL, information mail, SQL.

    New here? **triage demo** shows the whole way on a mailbox of its own; **triage init** writes
    your configuration, **triage check** tests it, **triage run** starts.
    """


for command, panel in (
    (setup.demo, START),
    (setup.init, START),
    (setup.check, START),
    (run.run, DAILY),
    (reports.digest, DAILY),
    (words.label, JUDGE),
    (words.explain, JUDGE),
    (words.suppress, JUDGE),
    (words.unsuppress, JUDGE),
    (classify.classify, MEASURE),
    (reports.preview, MEASURE),
    (reports.simulate, MEASURE),
    (reports.funnel, MEASURE),
    (models.train, MEASURE),
    (models.evaluate, MEASURE),
):
    program.command(rich_help_panel=panel)(command)

program.add_typer(leads.group, name="leads", rich_help_panel=DAILY)
program.add_typer(outbox.group, name="outbox", rich_help_panel=DAILY)
program.add_typer(messages.group, name="messages", rich_help_panel=JUDGE)
program.add_typer(models.group, name="models", rich_help_panel=MEASURE)
