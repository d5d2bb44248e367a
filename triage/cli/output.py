"""What commands print: tables for people, JSON lines with fixed names for scripts."""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from enum import Enum

#: Command -> the fields of each JSON line, in order. Stable: docs/commands.md explains them, a test compares.
FIELDS: Mapping[str, tuple[str, ...]] = {
    "classify": (
        *("path", "id", "intent", "confidence", "runner_up", "secondary", "unsure", "origin", "text", "sentence"),
        *("attributes", "bounce", "clues", "model", "error"),
    ),
    "run": (
        *("received", "leads", "processed", "ignored", "probable", "duplicates", "parked", "moved", "sent"),
        *("drafted", "waiting", "failed", "uncertain", "failures", "dry_run", "would"),
    ),
    "check": ("what", "ok", "detail", "remedy"),
    "leads list": (
        *("email", "name", "company", "campaign", "stage", "suppressed", "score", "info_mails_sent"),
        *("last_reply_at", "stage_since", "probable_contacts"),
    ),
    "leads show": (
        *("email", "name", "company", "campaign", "stage", "suppressed", "score", "info_mails_sent"),
        *("last_reply_at", "stage_since", "probable_contacts", "mailbox", "fields", "aliases", "decided_by"),
        *("deciding_sentence", "language", "replies", "unanswered_since", "awaiting_label", "away_until"),
        *("resume_on", "open", "messages", "mails"),
    ),
    "leads import": ("new", "updated", "unchanged", "problems", "columns", "dry_run"),
    "label": ("email", "intent", "before", "after", "undone", "done", "cannot_be_undone"),
    "explain": (
        *("email", "stage", "message_id", "event", "message", "at", "origin", "intent", "labelled_by", "sentence"),
        *("before", "after", "decided_by", "rules", "effects", "prediction", "similar", "policy", "model"),
    ),
    "outbox list": (
        *("key", "email", "recipient", "mailbox", "template", "state", "mode", "attempts", "created_at"),
        *("not_before", "hold_until", "sent_at", "message_id", "error"),
    ),
    "messages list": (
        *("message", "state", "why", "received_at", "sender", "subject", "origin", "lead", "mailbox", "folder"),
        "attempts",
    ),
    "train": (
        *("version", "directory", "examples", "labels", "data", "accepted", "better", "worse", "promoted"),
        *("learned", "doubts"),
    ),
    "evaluate": (
        *("model", "replies", "strict", "accepted", "macro_f1", "intents", "confusion", "opt_out_recall"),
        *("false_opt_outs", "calibration_error", "calibration_errors", "bins", "asked", "handled_right"),
        *("automatic", "automatic_right", "coverage", "languages", "difficulties"),
    ),
    "models list": ("version", "current", "examples", "directory", "card"),
    "models show": ("version", "current", "examples", "directory", "card"),
    "models thresholds": ("intent", "before", "after", "more_to_read", "fewer_wrong", "replies"),
    "funnel": (
        *("campaign", "leads", "replied", "mqls", "informed", "sqls", "accepted", "won", "suppressed"),
        *("mql_rate", "sql_rate", "stages"),
    ),
    "simulate": (
        *("email", "campaign", "before", "after", "score_before", "score_after", "decided_by_before"),
        *("decided_by_after", "sentence", "gained", "lost"),
    ),
}

Row = Mapping[str, object]


def plain(value: object) -> object:
    """Turn a value into what JSON knows; times are ISO 8601."""
    match value:
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case set() | frozenset():
            return sorted(value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            return asdict(value)
        case _:
            return str(value)


def write(line: str) -> None:
    """Print one line of output."""
    sys.stdout.write(f"{line}\n")


def write_json(row: Row) -> None:
    """Print one JSON line."""
    write(json.dumps(row, ensure_ascii=False, default=plain))


def show(
    command: str, rows: Iterable[Row], *, as_json: bool, columns: Sequence[str], empty: str = "Nothing to show."
) -> None:
    """Print rows: every field of the command as JSON, or some columns as a table."""
    if as_json:
        for row in rows:
            write_json({field: row[field] for field in FIELDS[command]})
        return
    listed = list(rows)
    if listed:
        print_table(listed, columns)
    else:
        write(empty)


def print_table(rows: Sequence[Row], columns: Sequence[str], *, title: str = "") -> None:
    """Draw a table; where the output is no terminal it is as wide as it needs to be."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(title=title or None, box=None, header_style="bold", pad_edge=False, title_justify="left")
    for column in columns:
        table.add_column(column.replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell(row[column])) for column in columns))
    console = Console(width=None if sys.stdout.isatty() else 400)
    with console.capture() as drawn:
        console.print(table)
    # Cells are padded to their column; at the end of a line that is only in the way of copying.
    write("\n".join(line.rstrip() for line in drawn.get().splitlines()))


def cell(value: object) -> str:
    """Write one value for a person; times in minutes, UTC."""
    match value:
        case None | "" | () | []:
            return "-"
        case bool():
            return "yes" if value else "no"
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case float():
            return f"{value:.2f}"
        case list() | tuple():
            return ", ".join(cell(item) for item in value)
        case _:
            return " ".join(str(plain(value)).split())
