"""``triage check``: everything that can be tested before the first run, with what to do about each failure."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from triage import config
from triage.app import App
from triage.config import Settings
from triage.domain.mail import FolderRole
from triage.errors import TriageError, UserError


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was tested."""

    what: str
    ok: bool
    detail: str
    #: What to do about a failure; "" when the detail says it.
    remedy: str = ""


def check(path: Path) -> Iterator[Finding]:
    """Test settings, database, templates, rules, model, and every mailbox's logins and folders, in this order."""
    try:
        settings = config.load(path)
    except UserError as error:
        for problem in error.problems or (str(error),):
            yield Finding(what=f"settings in {path}" if error.problems else "settings", ok=False, detail=problem)
        return
    yield Finding(what="settings", ok=True, detail=f"{path} is valid")
    app = App(settings=settings)
    try:
        yield from _check_app(app)
    finally:
        app.close()


def _check_app(app: App) -> Iterator[Finding]:
    settings = app.settings
    yield _tested("database", lambda: _database(app))
    yield _tested("rules", lambda: _rules(settings))
    for campaign in settings.campaigns:
        yield _tested(f"mail of campaign {campaign}", lambda campaign=campaign: _template(app, campaign))  # type: ignore[misc]
    yield _tested("model", lambda: f"version {app.classifier.version}, from {app.model_directory}")
    for name, box in settings.mailboxes.items():
        yield _tested(f"mailbox {name}: incoming", lambda name=name: _incoming(app, name))  # type: ignore[misc]
        if box.smtp is None:
            yield Finding(
                what=f"mailbox {name}: outgoing", ok=True, detail="no [smtp] table: nothing can be sent from here"
            )
        else:
            yield _tested(f"mailbox {name}: outgoing", lambda name=name: _outgoing(app, name))  # type: ignore[misc]
    yield _tested("digest", lambda: _digest(app))


def _tested(what: str, test: Callable[[], str]) -> Finding:
    """Run one test; whatever it raises is a finding."""
    try:
        return Finding(what=what, ok=True, detail=test())
    except TriageError as error:
        problems = getattr(error, "problems", ())
        return Finding(what=what, ok=False, detail=" ".join([str(error), *problems]))
    except Exception as error:
        return Finding(
            what=what,
            ok=False,
            detail=f"{type(error).__name__}: {error}",
            remedy="This should not happen: please report it.",
        )


def _database(app: App) -> str:
    with app.store.transaction() as tx:
        tx.note("check", "ok")
    scheme, _, rest = app.settings.database_url.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2]} can be written"


def _rules(settings: Settings) -> str:
    policy = settings.decision_policy
    return f"{len(policy.rules)} rules ({', '.join(rule.name for rule in policy.rules)}), policy {policy.version}"


def _template(app: App, campaign: str) -> str:
    mail = app.composer.preview(campaign)
    languages = ", ".join(app.composer.languages(campaign))
    return f"template {mail.template} renders" + (f", also in {languages}" if languages else "")


def _incoming(app: App, name: str) -> str:
    """Log in, open every folder, and look for Sent and Drafts."""
    with closing(app.open_mailbox(name)) as mailbox:
        inbox = [f"{folder} ({mailbox.select(folder).exists} messages)" for folder in mailbox.folders(FolderRole.INBOX)]
        sent = list(mailbox.folders(FolderRole.SENT))
        for folder in sent:
            mailbox.select(folder)
    found = f"logged in; reads {', '.join(inbox)}"
    if not sent:
        raise UserError(f'{found}, but finds no Sent folder, so no leads: set sent = ["..."] in [mailboxes.{name}].')
    return f"{found}; leads come from {', '.join(sent)}"


def _outgoing(app: App, name: str) -> str:
    """Log in at the SMTP server and send nothing."""
    with closing(app.open_sender(name)) as sender:
        sender.check()
    smtp = app.settings.mailboxes[name].smtp
    return f"logged in at {smtp.host}:{smtp.port}" if smtp else ""


def _digest(app: App) -> str:
    settings = app.settings
    if not settings.digest.to:
        return "goes to nobody (digest.to is empty); `triage digest` shows it"
    from triage.daemon import next_digest

    due = next_digest(app, app.clock.now())
    return f"next on {due:%Y-%m-%d at %H:%M} {settings.timezone}, to {', '.join(settings.digest.to)}"
