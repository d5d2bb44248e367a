"""What a person says: labels and suppressions; and the answer to "why?"."""

from typing import Annotated

import typer

from triage.cli.leads import print_correction
from triage.cli.options import ByOption, ConfigOption, JsonOption, opened_app, who
from triage.cli.output import FIELDS, write, write_json
from triage.domain.intents import Intent

Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="An address, or @domain for everybody there.")]


def label(
    message: Annotated[str, typer.Argument(metavar="MESSAGE", help="Key of the message (digest), or its Message-ID.")],
    intent: Annotated[Intent, typer.Argument(help="What the reply wants (docs/labels.md).")],
    by: ByOption = "",
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Say what a reply means. What followed from a wrong label is undone, as far as it can be.

    The classifier learns from it at the next training.

    Example: triage label 42 not_now --by grace
    """
    from triage.app import labels

    with opened_app(config) as app:
        correction = labels.label(app, message, intent, by=who(by))
    if not as_json:
        print_correction(correction)
        return
    values = {
        "email": correction.lead.email,
        "intent": intent.value,
        "before": correction.before.after.value if correction.before else None,
        "after": correction.after.after.value if correction.after else None,
        "undone": list(correction.undone),
        "done": list(correction.done),
        "cannot_be_undone": list(correction.beyond),
    }
    write_json({field: values[field] for field in FIELDS["label"]})


def explain(
    what: Annotated[str, typer.Argument(metavar="MESSAGE|EMAIL", help="A Message-ID, a message's key, or a lead.")],
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> None:
    """Tell why: every rule asked, hit or missed, the words that decided, model and policy version.

    Example: triage explain ada@example.com
    """
    from triage.app import labels

    with opened_app(config) as app:
        explanation = labels.explain(app, what)
    if not as_json:
        write(explanation.text.rstrip())
        return
    for row in explanation.rows:
        write_json({field: row[field] for field in FIELDS["explain"]})


def suppress(address: Address, by: ByOption = "", config: ConfigOption = None) -> None:
    """Never mail this address (or domain) again, in any campaign.

    Example: triage suppress @competitor.example
    """
    from triage.app import suppressing

    with opened_app(config) as app:
        for sentence in suppressing.suppress(app, address, by=who(by)):
            write(f"{sentence}.")


def unsuppress(
    address: Address,
    by: ByOption = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask, also where the person had opted out.")] = False,
    config: ConfigOption = None,
) -> None:
    """Lift a suppression. Asks first where the person themself had opted out or complained.

    Example: triage unsuppress ada@example.com
    """
    from triage.app import suppressing

    with opened_app(config) as app:
        reason = suppressing.reason(app, address)
        if reason in ("unsubscribed", "complaint") and not yes:
            typer.confirm(f"{address} is suppressed ({reason}). Are you sure that they want mail again?", abort=True)
        for sentence in suppressing.unsuppress(app, address, by=who(by)):
            write(f"{sentence}.")
