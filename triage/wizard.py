"""``triage init``: a first configuration by asking, with sensible guesses for the usual providers."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from triage import config
from triage.errors import UserError

#: Asks a question with a default and returns the answer.
Ask = Callable[[str, str], str]
Say = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Provider:
    """What is known about a mail provider."""

    name: str
    imap: str = ""
    smtp: str = ""
    smtp_port: int = 465
    smtp_tls: str = "tls"
    #: The provider puts sent mail into Sent by itself.
    keeps_copies: bool = False
    token_url: str = ""
    scope: str = ""
    hint: str = ""


GMAIL = Provider(
    name="Gmail or Google Workspace",
    imap="imap.gmail.com",
    smtp="smtp.gmail.com",
    keeps_copies=True,
    hint="Gmail wants an app password: turn on 2-Step Verification, then make one at"
    " myaccount.google.com/apppasswords.",
)
MICROSOFT = Provider(
    name="Microsoft 365",
    imap="outlook.office365.com",
    smtp="smtp.office365.com",
    smtp_port=587,
    smtp_tls="starttls",
    keeps_copies=True,
    token_url="https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",  # noqa: S106 an address, no secret
    scope="https://outlook.office365.com/.default",
    hint="Microsoft 365 takes no passwords over IMAP: register an application with IMAP.AccessAsApp and SMTP.SendAsApp,"
    " grant it to this mailbox, and turn on authenticated SMTP for it.",
)
PLAIN = Provider(name="another server")
PROVIDERS = {"gmail": GMAIL, "microsoft": MICROSOFT, "other": PLAIN}
_GOOGLE = frozenset({"gmail.com", "googlemail.com"})
_MICROSOFT = frozenset({"outlook.com", "hotmail.com", "live.com", "msn.com"})


def write_config(path: Path, *, ask: Ask, say: Say) -> Path:
    """Ask, and write a commented configuration that loads; return where it lies.

    :raises UserError: there is one already, or it cannot be written.
    """
    if path.exists():
        raise UserError(f"{path} exists, and triage never overwrites a configuration: move it away, or name another.")
    text = compose(ask, say)
    config.parse(text, name=str(path), base=path.resolve().parent)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise UserError(f"Cannot write {path}: {error.strerror}.") from error
    return path


def compose(ask: Ask, say: Say) -> str:
    """Ask for what cannot be guessed and return the configuration as TOML."""
    address = _ask_address(ask, say, "Address of the outreach mailbox", "")
    name = ask("Name that your mails come from", address.partition("@")[0].replace(".", " ").title())
    domain = address.partition("@")[2]
    provider = _ask_provider(ask, say, domain)
    if provider.hint:
        say(provider.hint)
    imap = ask("IMAP server", provider.imap or f"imap.{domain}")
    smtp = ask("SMTP server", provider.smtp or f"smtp.{domain}")
    login = _login_lines(ask, provider)
    campaign = _key(ask("Name of the first campaign", "first"))
    say("What should the information mail say? It goes to everybody who shows first interest; mend it later.")
    information = ask("Information, in a sentence or two", "Here is what we do, what it costs, and how it starts.")
    mode = ask("Who sends it: triage (send), you from Drafts (draft), triage after your word (approve)", "draft")
    to = ask("Who gets the daily digest", address)
    return _render(
        sender=f"{name} <{address}>",
        address=address,
        domain=domain,
        provider=provider,
        imap=imap,
        smtp=smtp,
        login=login,
        campaign=campaign,
        information=information,
        mode=mode if mode in ("send", "draft", "approve") else "draft",
        zone=ask("Your time zone", local_zone()),
        to=to,
    )


def _ask_address(ask: Ask, say: Say, question: str, default: str) -> str:
    """Ask until the answer is an address, three times at most."""
    for _ in range(3):
        answer = ask(question, default).strip().lower()
        if answer.count("@") == 1 and "." in answer.partition("@")[2] and not answer.startswith("@"):
            return answer
        say(f"{answer!r} is no e-mail address; one looks like ada@example.com.")
    raise UserError("Without the mailbox's address there is no configuration: run `triage init` again.")


def _ask_provider(ask: Ask, say: Say, domain: str) -> Provider:
    guess = "gmail" if domain in _GOOGLE else "microsoft" if domain in _MICROSOFT else "other"
    answer = ask("Provider: gmail (also Google Workspace), microsoft (Microsoft 365), other", guess).lower()
    found = next((provider for name, provider in PROVIDERS.items() if answer and name.startswith(answer[:5])), None)
    if found is None:
        say("Taken as: other.")
    return found or PLAIN


def _login_lines(ask: Ask, provider: Provider) -> str:
    """Return the lines that say where the secret is; the secret itself is never asked for."""
    if provider.token_url:
        tenant = ask("Directory (tenant) ID of Microsoft 365", "TENANT")
        client = ask("Application (client) ID", "CLIENT")
        return "\n".join(
            (
                "",
                "[mailboxes.outreach.imap.oauth]",
                f"token_url = {_text(provider.token_url.format(tenant=tenant))}",
                f"client_id = {_text(client)}",
                f"scope = {_text(provider.scope)}",
                "# The application's secret: an environment variable, or client_secret_file = a file.",
                'client_secret_env = "TRIAGE_CLIENT_SECRET"',
            )
        )
    variable = ask("Environment variable that holds the password (the password itself is never written here)",
                   "TRIAGE_PASSWORD")  # fmt: skip
    return f"# Or password_file, a file that holds it.\npassword_env = {_text(variable)}"


def local_zone() -> str:
    """Return this machine's time zone, "UTC" when it cannot be told."""
    import tzlocal

    try:
        return str(tzlocal.get_localzone_name() or "UTC")
    except Exception:
        return "UTC"


def _key(name: str) -> str:
    """Return a name as a TOML key."""
    kept = "".join(char if char.isascii() and char.isalnum() else "-" for char in name.strip().lower()).strip("-")
    return kept or "first"


def _text(value: str) -> str:
    """Return a TOML string."""
    return json.dumps(value, ensure_ascii=False)


def _render(
    *,
    sender: str,
    address: str,
    domain: str,
    provider: Provider,
    imap: str,
    smtp: str,
    login: str,
    campaign: str,
    information: str,
    mode: str,
    zone: str,
    to: str,
) -> str:
    from triage.domain.addresses import is_shared_domain

    own = "[]" if is_shared_domain(domain) else f"[{_text(domain)}]"
    copies = "false" if provider.keeps_copies else "true"
    return f"""# Written by `triage init`. config.example.toml shows every key; `triage check` tests this file.

timezone = {_text(zone)}
# Mail from our own domains never makes or moves a lead.
own_domains = {own}

[mailboxes.outreach]
sender = {_text(sender)}
# Mail that is there at the first start is labelled, never answered; a date or "all" says otherwise.
start_from = "now"
# {"The provider puts what it sends into Sent by itself." if provider.keeps_copies else "We put a copy into Sent."}
copy_to_sent = {copies}

[mailboxes.outreach.imap]
host = {_text(imap)}
username = {_text(address)}
{login}

# User name and password are those of the IMAP account.
[mailboxes.outreach.smtp]
host = {_text(smtp)}
port = {provider.smtp_port}
tls = {_text(provider.smtp_tls)}

# Every outbound mail of the mailbox belongs to this campaign; with subject_contains = ["words"] only some does.
[campaigns.{campaign}]
mailbox = "outreach"

[campaigns.{campaign}.values]
information = {_text(information)}
# link = "https://{domain}"

[sending]
# "send": by SMTP, at once. "draft": into Drafts, you send it. "approve": after `triage outbox approve`.
mode = {_text(mode)}
window = "08:00-18:00"
days = ["mon", "tue", "wed", "thu", "fri"]

[digest]
to = [{_text(to)}]
at = 08:00:00

# Who is told of each SQL (sales-qualified lead).
[sales]
to = []

# The criteria are the default ones: first interest makes an MQL and calls for the information mail, interest confirmed
# after it makes an SQL. config.example.toml lists them as [[rules]]; copy them here to change them.
"""
