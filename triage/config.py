"""``config.toml`` to frozen :class:`Settings`: typed, unknown keys refused, every problem reported at once.

Secrets are named here (``password_env``, ``password_file``), never written here.
"""

import difflib
import os
import tomllib
from datetime import date, time
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from triage.decide.policy import DEFAULT_POINTS, DEFAULT_ROWS, Action, Policy, make_rules
from triage.domain.intents import Intent
from triage.domain.mail import SendMode
from triage.errors import UserError

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True, str_strip_whitespace=True)


class OAuth(_Section):
    """XOAUTH2 for Gmail and Microsoft 365 (RFC 6749 client credentials or refresh token)."""

    token_url: str
    client_id: str
    scope: str = ""
    client_secret_env: str = ""
    client_secret_file: str = ""
    refresh_token_env: str = ""
    refresh_token_file: str = ""


class Account(_Section):
    """A server that wants a login."""

    host: str = Field(min_length=1)
    port: int = Field(ge=1, le=65535)
    #: "tls" from the first byte (RFC 8314), "starttls", or "none" (loopback only).
    tls: Literal["tls", "starttls", "none"] = "tls"
    #: A private certificate authority's PEM file.
    ca_file: Path | None = None
    username: str = ""
    password_env: str = ""
    password_file: str = ""
    oauth: OAuth | None = None

    @model_validator(mode="after")
    def _no_plain_passwords_on_the_wire(self) -> "Account":
        if self.tls == "none" and self.host not in LOOPBACK:
            raise ValueError('tls = "none" would send the password readable: allowed for localhost only')
        return self

    @property
    def secret(self) -> str:
        """Read the password.

        :raises UserError: it is not where the configuration says; the message names the place, never the secret.
        """
        return read_secret(self.password_env, self.password_file, of=f"{self.username} at {self.host}")


class Imap(Account):
    """Where replies land."""

    port: int = Field(default=993, ge=1, le=65535)


class Smtp(Account):
    """Where our mail leaves. User name and password default to those of the mailbox's IMAP account."""

    port: int = Field(default=465, ge=1, le=65535)


class Mailbox(_Section):
    """One outreach mailbox: ``[mailboxes.<name>]``."""

    imap: Imap | None = None
    #: A Maildir directory in place of IMAP.
    maildir: Path | None = None
    smtp: Smtp | None = None
    #: From of our mails, e.g. "Ada Byron <ada@example.com>".
    sender: str = Field(min_length=3)
    #: Folders that replies land in.
    inbox: tuple[str, ...] = ("INBOX",)
    #: Folders of our outbound mail; empty: found by special use (RFC 6154) or usual name.
    sent: tuple[str, ...] = ()
    #: "" : found by special use or usual name.
    drafts: str = ""
    #: Copy our mails into Sent; turn off where the provider does so itself (Gmail, Microsoft 365).
    copy_to_sent: bool = True
    #: Seconds between polls; IDLE rings in between where the server has it.
    poll_seconds: float = Field(default=60, ge=1, le=86400)
    idle: bool = True
    #: "now": mail that is there at the first start is labelled, never answered; a date or "all" says otherwise.
    start_from: Literal["now", "all"] | date = "now"
    #: Larger messages are fetched in part (bytes).
    max_bytes: int = Field(default=5_000_000, ge=10_000)

    @model_validator(mode="after")
    def _one_kind(self) -> "Mailbox":
        if (self.imap is None) == (self.maildir is None):
            raise ValueError('give either an [imap] table or maildir = "/path"')
        if "@" not in self.sender:
            raise ValueError(f'sender = "{self.sender}" holds no address; write sender = "Ada Byron <ada@example.com>"')
        return self


class Campaign(_Section):
    """One campaign: ``[campaigns.<name>]``. Outbound mail that matches makes leads."""

    mailbox: str
    #: Words of which the subject must hold one; empty: any subject.
    subject_contains: tuple[str, ...] = ()
    #: Folder of ``templates/mail`` for the information mail.
    template: str = "information"
    #: Values for the template.
    values: dict[str, str] = {}


class RuleRow(_Section):
    """One row of the policy."""

    name: str = Field(min_length=1)
    when: str
    then: tuple[Action, ...] = Field(min_length=1)

    @field_validator("when")
    @classmethod
    def _valid_condition(cls, value: str) -> str:
        from triage.decide.conditions import parse_condition

        try:
            parse_condition(value)
        except UserError as error:
            raise ValueError(str(error)) from error
        return value


class PolicySection(_Section):
    """Choices of the policy beside its rules."""

    points: dict[Intent, int] = DEFAULT_POINTS
    buying_points: int = 40
    nurture_days: int = Field(default=90, ge=1)
    days_after_return: int = Field(default=1, ge=0, le=30)
    soft_bounces: int = Field(default=3, ge=1)


def parse_window(window: str) -> tuple[time, time] | None:
    """Return opening and closing time of "08:00-18:00", None for "always".

    :raises ValueError: the text is no window.
    """
    if window == "always":
        return None
    try:
        opening, closing = (time.fromisoformat(part.strip()) for part in window.split("-"))
    except ValueError as error:
        raise ValueError(f'"{window}" is no window; write "08:00-18:00" or "always"') from error
    if opening >= closing:
        raise ValueError(f'"{window}" closes before it opens')
    return opening, closing


class Sending(_Section):
    """How mail to prospects leaves."""

    mode: SendMode = SendMode.SEND
    #: Local hours in which mail leaves, "08:00-18:00"; "always" for any time.
    window: str = "always"
    days: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...] = DAYS  # type: ignore[assignment]
    per_hour: int = Field(default=60, ge=1)
    per_day: int = Field(default=300, ge=1)
    per_lead_per_day: int = Field(default=1, ge=1)
    #: A mailto: or https: address for the List-Unsubscribe header (RFC 2369); "" : the sender's own address.
    unsubscribe: str = ""

    @field_validator("window")
    @classmethod
    def _valid_window(cls, value: str) -> str:
        parse_window(value)
        return value

    @property
    def opening(self) -> tuple[time, time] | None:
        """Opening and closing time of the window; None: always."""
        return parse_window(self.window)


class Digest(_Section):
    """The daily digest."""

    #: Recipients; empty: written by `triage digest` only.
    to: tuple[str, ...] = ()
    #: Local time.
    at: time = time(8, 0)
    #: Mailbox whose SMTP sends it; "" : the first with SMTP.
    mailbox: str = ""


class Sales(_Section):
    """Who is told of an SQL (sales-qualified lead), and whether they must accept it (SAL)."""

    to: tuple[str, ...] = ()
    acceptance: bool = False


class Model(_Section):
    """The classifier."""

    #: Directory of models; "" : the one that came with triage, and ``models`` under ``data_dir`` once you train.
    directory: str = ""
    #: Below its threshold a prediction is unsure. Intents left out keep the model's own threshold.
    thresholds: dict[Intent, float] = {}
    #: Retrain after so many new labels; 0: only by `triage train`.
    retrain_after: int = Field(default=25, ge=0)

    @field_validator("thresholds")
    @classmethod
    def _probabilities(cls, value: dict[Intent, float]) -> dict[Intent, float]:
        if any(not 0 <= threshold <= 1 for threshold in value.values()):
            raise ValueError("a threshold is a probability between 0 and 1")
        return value


class Log(_Section):
    """Structured logs; they carry ids, never the text of a reply."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    json_lines: bool = False


class Settings(_Section):
    """The whole configuration."""

    #: Database and models live here.
    data_dir: Path = Path("~/.local/share/triage")
    #: SQLAlchemy URL; "" : SQLite in ``data_dir``. A password belongs into ``database_env``.
    database: str = ""
    database_env: str = ""
    timezone: str = "UTC"
    #: Our own domains: mail from them never makes or moves a lead.
    own_domains: tuple[str, ...] = ()
    #: Your templates; looked for first, then those that came with triage.
    templates: Path | None = None
    mailboxes: dict[str, Mailbox] = Field(min_length=1)
    campaigns: dict[str, Campaign] = Field(min_length=1)
    sending: Sending = Sending()
    policy: PolicySection = PolicySection()
    rules: tuple[RuleRow, ...] = ()
    digest: Digest = Digest()
    sales: Sales = Sales()
    model: Model = Model()
    log: Log = Log()

    @field_validator("timezone")
    @classmethod
    def _known_timezone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except Exception as error:
            raise ValueError(f'"{value}" is no time zone; write one like "Europe/Berlin"') from error
        return value

    @model_validator(mode="after")
    def _names_exist(self) -> "Settings":
        for name, campaign in self.campaigns.items():
            if campaign.mailbox not in self.mailboxes:
                known = ", ".join(self.mailboxes)
                raise ValueError(f"campaigns.{name}: there is no mailbox {campaign.mailbox!r}; there is: {known}")
        return self

    @property
    def decision_policy(self) -> Policy:
        """The policy that :mod:`triage.decide` works by."""
        rows = tuple((row.name, row.when, tuple(row.then)) for row in self.rules) or DEFAULT_ROWS
        choices = self.policy.model_dump(exclude={"points"})
        return Policy(rules=make_rules(rows), points={**DEFAULT_POINTS, **self.policy.points}, **choices)

    @property
    def database_url(self) -> str:
        """SQLAlchemy URL of the database."""
        if self.database_env:
            return read_secret(self.database_env, "", of="the database")
        return self.database or f"sqlite:///{self.data_dir / 'triage.sqlite'}"

    @property
    def zone(self) -> ZoneInfo:
        """The team's time zone."""
        return ZoneInfo(self.timezone)


def read_secret(env: str, file: str, *, of: str) -> str:
    """Return a secret from an environment variable or a file.

    :raises UserError: when neither holds one; the message names the place.
    """
    if env:
        if value := os.environ.get(env, ""):
            return value
        raise UserError(f"The password of {of} should be in the environment variable {env}, which is empty: export it.")
    if file:
        try:
            return Path(file).expanduser().read_text(encoding="utf-8").rstrip("\r\n")
        except OSError as error:
            raise UserError(f"Cannot read the password of {of} from {file}: {error.strerror}.") from error
    raise UserError(f"No password for {of}: set password_env or password_file.")


def load(path: Path) -> Settings:
    """Read a configuration.

    :raises UserError: the file is missing, no TOML, or has problems, all of them listed by key.
    """
    return parse(_read(path), name=str(path), base=path.resolve().parent)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise UserError(
            f"There is no configuration at {path}: run `triage init`, or name yours with --config."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(
            f"Cannot read the configuration {path}: {getattr(error, 'strerror', None) or error}."
        ) from error


def parse(text: str, *, name: str, base: Path) -> Settings:
    """Check TOML text; relative paths in it are relative to ``base``.

    :raises UserError: with every problem by key.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{name} is no valid TOML: {error}.") from error
    try:
        return _absolute(Settings.model_validate(data), base)
    except ValidationError as error:
        problems = [_sentence(item) for item in error.errors()]
        raise UserError(f"{name} has {len(problems)} problem{'s' * (len(problems) > 1)}:", problems=problems) from error


def _absolute(settings: Settings, base: Path) -> Settings:
    """Expand ``~`` and make paths absolute."""

    def fix(path: Path | None) -> Path | None:
        return (base / path.expanduser()).resolve() if path is not None else None

    mailboxes = {name: box.model_copy(update={"maildir": fix(box.maildir)}) for name, box in settings.mailboxes.items()}
    update = {"data_dir": fix(settings.data_dir), "templates": fix(settings.templates), "mailboxes": mailboxes}
    return settings.model_copy(update=update)


def _sentence(item: Any) -> str:
    """Tell one problem in a sentence: the key, what is wrong, what to write."""
    key = ".".join(str(part) for part in item["loc"]) or "configuration"
    given = item.get("input")
    match item["type"]:
        case "extra_forbidden":
            return f"{key}: unknown key{_nearest(item['loc'])}; remove it or mend its spelling."
        case "missing":
            return f"{key}: missing; every configuration needs it (see config.example.toml)."
        case "value_error":
            return f"{key}: {item['ctx']['error']}."
        case "enum" | "literal_error":
            return f"{key}: {given!r} is not one of {item['ctx'].get('expected', '')}."
        case _:
            return f"{key}: {item['msg'].lower()} (found {given!r})."


def _nearest(location: tuple[int | str, ...]) -> str:
    """Suggest the key that was meant."""
    names = {name for section in _sections(Settings) for name in section.model_fields}
    close = difflib.get_close_matches(str(location[-1]), sorted(names), n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""


def _sections(root: type[_Section]) -> list[type[_Section]]:
    return [root, Mailbox, Imap, Smtp, OAuth, Campaign, RuleRow, PolicySection, Sending, Digest, Sales, Model, Log]
