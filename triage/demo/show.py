"""The demo's story: fill the mailbox, run a pass, let people answer, run another, show who is where."""

import csv
import shutil
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from triage import daemon
from triage.app import App, PassResult, opened, reports
from triage.app.leads import import_leads
from triage.demo.servers import Arrived, Servers, running
from triage.demo.table import print_table
from triage.demo.threads import US, Mail, Thread, answer_of, load_threads, mails_of
from triage.errors import UserError
from triage.report.words import spoken

_PASSWORD = "only-for-the-demo"  # noqa: S105 a server that lives for a minute on 127.0.0.1
#: Marks a folder as the demo's own, so that no other is ever removed.
_MARK = "this-is-the-demo.txt"


def run_demo(folder: Path) -> None:
    """Run the whole story and keep its files in ``folder`` until the next time.

    :raises UserError: the folder holds something else, or cannot be written.
    """
    started = time.monotonic()
    threads = load_threads()
    _make_folder(folder)
    with running(US, _PASSWORD) as servers:
        config = _write_config(folder, servers)
        count = _fill(servers, threads)
        _tell(
            1, f"An outreach mailbox of {len(threads)} threads: {count} mails in eight languages, behind real servers"
        )
        print(f"   on this machine (IMAP on port {servers.imap_port}, SMTP on port {servers.smtp_port}).")  # noqa: T201
        with opened(config) as app:
            known = _import_companies(app, folder, threads)
            print(f"   A CSV told the companies of {known} prospects; the others are found in the Sent folder.")  # noqa: T201
            _play(app, servers, threads, folder)
            print_table(app)
    _say_what_next(config, folder, time.monotonic() - started)


def _play(app: App, servers: Servers, threads: Sequence[Thread], folder: Path) -> None:
    """Do both passes and the digest."""
    first = _pass(app)
    _tell(2, f"First pass: {_told(first)}")
    mails = [mail for mail in servers.outgoing.mails if US not in mail.recipients]
    answers = [answer for mail in mails if (answer := _answer(threads, mail))]
    servers.deliver("INBOX", [(answer.raw, answer.at) for answer in answers])
    informed = sum(not _is_internal(mail) for mail in mails)
    _tell(3, f"{informed} information mails reached the SMTP server; {len(answers)} prospects answer them.")
    second = _pass(app)
    _tell(4, f"Second pass: {_told(second)}")
    digest = reports.digest(app, None)
    reports.write_file(folder / "digest.html", digest.html)
    reports.write_file(folder / "digest.txt", digest.text)
    _keep(servers.outgoing.mails, folder / "sent")
    _tell(5, f"The digest is in {folder / 'digest.html'}; every mail that left lies in {folder / 'sent'}.")


def _import_companies(app: App, folder: Path, threads: Sequence[Thread]) -> int:
    """Import a CSV with the companies of the English-speaking prospects, as an outreach tool exports it."""
    path = folder / "leads.csv"
    known = [thread for thread in threads if "dock" in thread.subject]
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter=";")
        table.writerow(["E-Mail", "Name", "Company"])
        table.writerows((thread.lead[1], thread.lead[0], thread.company) for thread in known)
    return import_leads(app, path, campaign="dock").new


def _pass(app: App) -> PassResult:
    """Do one pass.

    :raises UserError: a mailbox failed, which in the demo nothing should make it do.
    """
    result = daemon.run_once(app)
    if result.failures:
        raise UserError("The demo's own mailbox failed:", problems=list(result.failures.values()))
    return result


def _told(result: PassResult) -> str:
    tally = result.tally
    told = [f"{tally.received} mails read"]
    told += [f"{tally.leads} leads found in Sent"] if tally.leads else []
    told += [f"{tally.ignored} that concern no lead"] if tally.ignored else []
    told += [f"{count} became {spoken(stage)}" for stage, count in tally.moved.items()]
    return ", ".join(told) + f", {tally.sent} mails sent."


def _is_internal(mail: Arrived) -> bool:
    return all(address.endswith("@tidewise.example") for address in mail.recipients)


def _answer(threads: Sequence[Thread], mail: Arrived) -> Mail | None:
    """Let the prospect whom a mail reached answer it as the thread says."""
    thread = next((thread for thread in threads if thread.lead[1] in mail.recipients), None)
    message = message_from_bytes(mail.raw, policy=policy.default)
    if thread is None or not isinstance(message, EmailMessage):
        return None
    return answer_of(thread, message, datetime.now(UTC))


def _fill(servers: Servers, threads: Sequence[Thread]) -> int:
    """Deliver everything that lies in the mailbox at the start, in the order of its arrival."""
    now = datetime.now(UTC)
    mails = sorted((mail for thread in threads for mail in mails_of(thread, now)), key=lambda mail: mail.at)
    for folder in ("Sent", "INBOX"):
        servers.deliver(folder, [(mail.raw, mail.at) for mail in mails if mail.folder == folder])
    return len(mails)


def _make_folder(folder: Path) -> None:
    """Remove the last demo's folder and make a new one; never touch a folder that is not the demo's."""
    if folder.exists() and not (folder / _MARK).exists():
        raise UserError(f"{folder} exists and is not the demo's: name another with --folder, or move it away.")
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / _MARK).write_text("Written by `triage demo`, which removes this folder at its next run.\n")
    except OSError as error:
        raise UserError(f"Cannot write to {folder}: {error.strerror}. Name another folder with --folder.") from error


def _write_config(folder: Path, servers: Servers) -> Path:
    password = folder / "password"
    password.write_text(_PASSWORD)
    text = (Path(__file__).parent / "config.toml").read_text(encoding="utf-8")
    values = {
        "IMAP_PORT": str(servers.imap_port),
        "SMTP_PORT": str(servers.smtp_port),
        "PASSWORD_FILE": str(password.resolve()),
        "CONFIG": str(folder / "config.toml"),
    }
    for name, value in values.items():
        text = text.replace(name, value)
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def _keep(mails: Sequence[Arrived], folder: Path) -> None:
    folder.mkdir()
    for number, mail in enumerate(mails, start=1):
        (folder / f"{number:02}-{mail.recipients[0]}.eml").write_bytes(mail.raw)


def _tell(step: int, sentence: str) -> None:
    print(f"{step}. {sentence}", flush=True)  # noqa: T201 the demo's voice


def _say_what_next(config: Path, folder: Path, seconds: float) -> None:
    lines = f"""
Done in {seconds:.0f} seconds. Look around; nothing of it leaves this machine:
  triage --config {config} explain ada.whitcombe@harbourlines.example    why is she an SQL?
  triage --config {config} leads list --stage mql
  triage --config {config} label MESSAGE INTENT                          correct a label, see what is undone
Then your own mailbox:
  triage init      writes a configuration by asking
  triage check     tests it
  triage run       watches the mailbox"""
    print(lines)  # noqa: T201 the demo's voice
