"""A whole world for stories: Dovecot, an SMTP server, a configuration, and `triage` as a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage, Message
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Any

from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.smtp import PASSWORD as SMTP_PASSWORD
from tests.servers.smtp import USER as SMTP_USER
from tests.servers.smtp import SmtpSink

CONFIG = """
data_dir = "data"
own_domains = ["us.test"]
[mailboxes.outreach]
sender = "Ada Byron <ada@us.test>"
start_from = "{start_from}"
poll_seconds = {poll}
[mailboxes.outreach.imap]
host = "localhost"
port = {imap}
username = "{user}"
password_env = "IMAP_PASSWORD"
ca_file = "{cert}"
[mailboxes.outreach.smtp]
host = "localhost"
port = {smtp}
tls = "starttls"
username = "{smtp_user}"
password_env = "SMTP_PASSWORD"
ca_file = "{cert}"
[campaigns.spring]
mailbox = "outreach"
[campaigns.spring.values]
information = "Our mixers are set up in nine minutes instead of forty."
[log]
json_lines = true
"""


def mail(
    sender: str,
    to: str,
    subject: str,
    text: str,
    *,
    answers: Message | None = None,
    quote: bool = True,
    **headers: str,
) -> EmailMessage:
    """Write a mail as a client does; ``answers`` threads and quotes it."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2].rstrip(">"))
    if answers is not None:
        message["In-Reply-To"] = str(answers["Message-ID"])
        message["References"] = " ".join(f"{answers.get('References', '')} {answers['Message-ID']}".split())
        if quote:
            text += f"\n\nOn Mon, 2 Mar 2026 at 09:00, {answers['From']} wrote:\n" + _quoted(answers)
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message


def _quoted(message: Message) -> str:
    body = message.get_body(("plain",)) if isinstance(message, EmailMessage) else None
    text = body.get_content() if body else "..."
    return "\n".join(f"> {line}" for line in text.splitlines())


@dataclass
class World:
    """One team's servers and its triage."""

    folder: Path
    imap: Dovecot
    smtp: SmtpSink
    user: str
    start_from: str = "all"
    poll: float = 2
    extra: str = ""
    sent: dict[str, EmailMessage] = field(default_factory=dict)

    def __post_init__(self) -> None:
        text = CONFIG.format(
            imap=self.imap.tls_port,
            smtp=self.smtp.port,
            cert=self.imap.cert,
            user=self.user,
            smtp_user=SMTP_USER,
            start_from=self.start_from,
            poll=self.poll,
        )
        (self.folder / "config.toml").write_text(text + self.extra, encoding="utf-8")

    @property
    def environment(self) -> dict[str, str]:
        """What the process gets to see."""
        secrets = {"IMAP_PASSWORD": PASSWORD, "SMTP_PASSWORD": SMTP_PASSWORD}
        return {**os.environ, **secrets, "TRIAGE_CONFIG": str(self.folder / "config.toml")}

    # -- the prospects' side

    def write_to(self, prospect: str, *, subject: str = "Shorter setups", text: str = "Shall I send details?") -> None:
        """Our outreach tool writes a cold mail and files it in Sent."""
        cold = mail("Ada Byron <ada@us.test>", prospect, subject, text)
        self.sent[prospect] = cold
        self.imap.deliver(cold.as_bytes(), folder="Sent", user=self.user)

    def deliver(self, message: EmailMessage) -> EmailMessage:
        """Put any mail into the inbox."""
        self.imap.deliver(message.as_bytes(), user=self.user)
        return message

    def reply(
        self, prospect: str, text: str, *, to: Message | None = None, sender: str = "", **headers: str
    ) -> EmailMessage:
        """A prospect answers our cold mail (or ``to``)."""
        cold = to if to is not None else self.sent[prospect]
        return self.deliver(
            mail(sender or prospect, "ada@us.test", f"Re: {cold['Subject']}", text, answers=cold, **headers)
        )

    # -- our side

    def triage(self, *words: str, check: bool = True, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        command = [sys.executable, "-m", "triage", *words]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=120, env=self.environment, cwd=self.folder, input=stdin
        )
        if check:
            assert done.returncode == 0, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def rows(self, *words: str) -> list[dict[str, Any]]:
        """Run a listing with --json and return its rows."""
        return [json.loads(line) for line in self.triage(*words, "--json").stdout.splitlines()]

    def lead(self, email: str) -> dict[str, Any]:
        """One row of `triage leads list`."""
        return next(row for row in self.rows("leads", "list") if row["email"] == email)

    @contextmanager
    def daemon(self) -> Iterator["subprocess.Popen[str]"]:
        """Run the daemon meanwhile; it must stop by SIGTERM with exit code 0."""
        log = (self.folder / "daemon.log").open("a", encoding="utf-8")
        process = subprocess.Popen(
            [sys.executable, "-m", "triage", "run"],
            stdout=log,
            stderr=log,
            env=self.environment,
            cwd=self.folder,
            text=True,
        )
        try:
            yield process
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                assert process.wait(20) == 0, (self.folder / "daemon.log").read_text()
        finally:
            if process.poll() is None:
                process.kill()
                process.wait(10)
            log.close()

    def log(self) -> str:
        """What the daemon said."""
        return (self.folder / "daemon.log").read_text(encoding="utf-8")


def wait_for(what: Callable[[], object], *, seconds: float = 30) -> None:
    """Wait until something is true."""
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.1)
