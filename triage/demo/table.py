"""Who is where, and why: the table at the end of the demo."""

import sys

from rich.console import Console
from rich.table import Table
from rich.text import Text

from triage.app import App
from triage.app.leads import list_leads, show_lead
from triage.report.words import spoken

#: Stage -> how the table shows it, and what comes next.
_STYLES = {
    "sql": "bold green",
    "mql": "bold yellow",
    "nurture": "cyan",
    "contacted": "dim",
    "disqualified": "red",
}
_LONGEST = 60


def print_table(app: App) -> None:
    """Draw every lead with its stage, the sentence that decided, and what happens next."""
    table = Table(title="Who is where, and why", title_justify="left", box=None, pad_edge=False, header_style="bold")
    for column in ("stage", "lead", "score", "because", "next"):
        table.add_column(column, overflow="fold")
    for row in list_leads(app):
        lead = show_lead(app, str(row["email"]))
        stage = str(row["stage"])
        cells = (spoken(stage), _who(lead), str(row["score"]), _why(lead), _next(lead))
        table.add_row(*(Text(cell) for cell in cells), style=_STYLES.get(stage, ""))
    Console(width=None if sys.stdout.isatty() else 160).print(table)


def _who(lead: dict[str, object]) -> str:
    return ", ".join(str(part) for part in (lead["name"] or lead["email"], lead["company"]) if part)


def _why(lead: dict[str, object]) -> str:
    """Tell what decided: the rule with its sentence, a suppression, or what a machine or a stranger wrote."""
    sentence = str(lead["deciding_sentence"] or ("" if lead["decided_by"] else _last_words(lead)))
    quoted = f' "{_short(sentence)}"' if sentence else ""
    if lead["suppressed"]:
        return f"suppressed: {lead['suppressed']}{quoted}"
    if lead["decided_by"]:
        return f"{lead['decided_by']}{':' if quoted else ''}{quoted}"
    last = _last(lead)
    if last is None:
        return "no answer"
    return f"{str(last['intent'] or 'unknown sender').replace('_', ' ')}{', unsure' if last['unsure'] else ''}:{quoted}"


def _next(lead: dict[str, object]) -> str:
    """Tell what happens next, or who is asked to do something."""
    asked = {str(each["kind"]) for each in lead["open"]} if isinstance(lead["open"], list) else set()
    if lead["suppressed"]:
        return "never mailed again"
    if lead["awaiting_label"]:
        return f"you: triage label {lead['awaiting_label']} ..."
    if lead["probable_contacts"]:
        return f"you: is it {lead['probable_contacts'][0]}?"  # type: ignore[index]
    if "ask_answer" in asked:
        return "you: answer the question"
    if "propose_contact" in asked:
        return "you: write to the contact named"
    if lead["resume_on"]:
        return f"comes back on {lead['resume_on']}"
    if lead["away_until"]:
        return f"away, held until {lead['away_until']}"
    texts = {"sql": "sales was told", "mql": "waits for an answer to the information mail", "disqualified": "closed"}
    return texts.get(str(lead["stage"]), "waits for an answer")


def _last(lead: dict[str, object]) -> dict[str, object] | None:
    messages = lead["messages"]
    return messages[-1] if isinstance(messages, list) and messages else None


def _last_words(lead: dict[str, object]) -> str:
    last = _last(lead)
    return str(last["text"]) if last else ""


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rsplit(' ', 1)[0]} ..."
