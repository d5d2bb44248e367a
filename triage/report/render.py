"""A digest as text and as HTML."""

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError

from triage.domain.lead import Lead
from triage.errors import UserError
from triage.report.funnel import rate
from triage.report.items import Digest
from triage.report.words import day_name, flat, moment, percent, plural, printable, spoken
from triage.resources import shipped


def render_text(digest: Digest, *, templates: Path | None = None) -> str:
    """Render for a terminal or a plain mail; ``templates``: the team's own directory, looked into first.

    :raises UserError: the team's own template fails.
    """
    return _render("digest.txt", digest, templates)


def render_html(digest: Digest, *, templates: Path | None = None) -> str:
    """Render for a mail program or a browser: inline styles only, light and dark."""
    return _render("digest.html", digest, templates)


def subject(digest: Digest) -> str:
    """Return the subject of the digest's mail: the day, and what matters most."""
    counts = (
        (digest.sqls.total, "SQL"),
        (digest.mqls.total, "MQL"),
        (digest.unanswered.total, "unanswered"),
        (digest.to_label.total, "to label"),
        (digest.approvals.total, "to approve"),
    )
    told = ", ".join(f"{count} {what}" for count, what in counts if count)
    return f"Replies of {digest.day.isoformat()}: {told or 'all quiet'}"


def lead_name(lead: Lead) -> str:
    """Return how a lead is called in lists: "Ada Byron, Engines", or its address."""
    return ", ".join(part for part in (lead.name or lead.email, lead.company) if part)


def _render(name: str, digest: Digest, templates: Path | None) -> str:
    roots = [*([templates / "digest"] if templates else []), shipped("templates") / "digest"]
    environment = Environment(
        loader=FileSystemLoader([str(root) for root in roots]),
        undefined=StrictUndefined,
        autoescape=lambda template: bool(template and template.endswith(".html")),  # noqa: S701 plain text is not HTML
        trim_blocks=True,
        lstrip_blocks=True,
    )
    local: Callable[[datetime], str] = partial(moment, zone=ZoneInfo(digest.zone))
    environment.filters.update(
        day_name=day_name,
        flat=flat,
        local=local,
        percent=percent,
        plural=plural,
        rate=rate,
        spoken=spoken,
        who=lead_name,
    )
    try:
        rendered = printable(environment.get_template(name).render(digest=digest)).strip()
    except TemplateError as error:
        raise UserError(
            f"The digest's template {name} cannot be rendered (looked for in {roots[0]}): {error}"
        ) from error
    return re.sub(r"\n{3,}", "\n\n", rendered) + "\n"
