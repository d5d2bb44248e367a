"""The shapes of the configuration: typed, frozen, unknown keys refused."""

from datetime import date, time
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from triage.config.secret import read_secret
from triage.decide.policy import DEFAULT_POINTS, DEFAULT_ROWS, Action, Policy, make_rules
from triage.domain.intents import Intent
from triage.domain.mail import SendMode
from triage.errors import UserError

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Section(BaseModel):
    """A table of the configuration."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True, str_strip_whitespace=True)


class OAuth(Section):
    """XOAUTH2 for Gmail and Microsoft 365 (RFC 6749 client credentials or refresh token)."""

    token_url: str
    client_id: str
    scope: str = ""
    client_secret_env: str = ""
    client_secret_file: str = ""
    refresh_token_env: str = ""
    refresh_token_file: str = ""


class Account(Section):
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


class Mailbox(Section):
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


class Campaign(Section):
    """One campaign: ``[campaigns.<name>]``. Outbound mail that matches makes leads."""

    mailbox: str
    #: Words of which the subject must hold one; empty: any subject.
    subject_contains: tuple[str, ...] = ()
    #: Folder of ``templates/mail`` for the information mail.
    template: str = "information"
    #: Values for the template.
    values: dict[str, str] = {}


class RuleRow(Section):
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


class PolicySection(Section):
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


class Sending(Section):
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


class Digest(Section):
    """The daily digest."""

    #: Recipients; empty: written by `triage digest` only.
    to: tuple[str, ...] = ()
    #: Local time.
    at: time = time(8, 0)
    #: Mailbox whose SMTP sends it; "" : the first with SMTP.
    mailbox: str = ""


class Sales(Section):
    """Who is told of an SQL (sales-qualified lead), and whether they must accept it (SAL)."""

    to: tuple[str, ...] = ()
    acceptance: bool = False


class Model(Section):
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


class Log(Section):
    """Structured logs; they carry ids, never the text of a reply."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    json_lines: bool = False


class Settings(Section):
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
