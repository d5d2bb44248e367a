"""The demo's mailbox: text files to mails. ``threads/README.txt`` explains the files."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr, parseaddr
from html import escape
from pathlib import Path

from triage.errors import UserError

US, OUR_NAME, OUR_DOMAIN = "mara@tidewise.example", "Mara Lindqvist", "tidewise.example"
_SECTION = re.compile(r"^=== (sent|reply|raw|answer)(?: (\d+)([dh]))?$", re.M)
_PLACEHOLDER = re.compile(r"\{\{(day|tag) \+(\d+)\}\}")
_GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
#: Program -> the line above the quoted mail.
_ABOVE = {
    "gmail": "On {date:%a, %d %b %Y at %H:%M}, {name} <{email}> wrote:",
    "apple": "On {date:%d %b %Y}, at {date:%H:%M}, {name} <{email}> wrote:",
    "german": "Am {date:%d.%m.%Y} um {date:%H:%M} schrieb {name} <{email}>:",
    "french": "Le {date:%d/%m/%Y} à {date:%H:%M}, {name} <{email}> a écrit :",
    "spanish": "El {date:%d/%m/%Y} a las {date:%H:%M}, {name} <{email}> escribió:",
    "italian": "Il giorno {date:%d/%m/%Y} alle ore {date:%H:%M} {name} <{email}> ha scritto:",
    "dutch": "Op {date:%d-%m-%Y} om {date:%H:%M} schreef {name} <{email}>:",
}


@dataclass(frozen=True, kw_only=True)
class Section:
    """One mail of a thread, as written in the file."""

    kind: str
    ago: timedelta
    headers: dict[str, str]
    body: str


@dataclass(frozen=True, kw_only=True)
class Thread:
    """One prospect's mails, and what should become of it."""

    name: str
    title: str
    #: Display name and address; empty for mail from strangers.
    lead: tuple[str, str] = ("", "")
    company: str = ""
    expect: str = ""
    suppressed: str = ""
    sections: tuple[Section, ...] = ()

    @property
    def subject(self) -> str:
        """Subject of our first mail; "" for mail from strangers."""
        return next((section.headers["Subject"] for section in self.sections if section.kind == "sent"), "")


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A mail that is ready to be delivered."""

    folder: str
    raw: bytes
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Before:
    """The mail that is answered."""

    message_id: str = ""
    subject: str = ""
    at: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    text: str = ""
    references: tuple[str, ...] = field(default=())


def load_threads() -> list[Thread]:
    """Read every thread that came with the demo, in the order of the file names.

    :raises UserError: the installation lacks them.
    """
    files = sorted((Path(__file__).parent / "threads").glob("[0-9]*.txt"))
    if not files:
        raise UserError("This installation lacks the demo's mailbox: install triage again.")
    return [parse_thread(file.stem, file.read_text(encoding="utf-8")) for file in files]


def parse_thread(name: str, text: str) -> Thread:
    """Read one file."""
    parts = _SECTION.split(text)
    about = dict(re.findall(r"^(lead|company|expect|suppressed): (.+)$", parts[0], re.M))
    sections = [_section(*parts[at : at + 4]) for at in range(1, len(parts), 4)]
    return Thread(
        name=name,
        title=parts[0].partition("\n")[0].removeprefix("# "),
        lead=parseaddr(about.get("lead", "")),
        company=about.get("company", ""),
        expect=about.get("expect", ""),
        suppressed=about.get("suppressed", ""),
        sections=tuple(sections),
    )


def _section(kind: str, count: str | None, unit: str | None, text: str) -> Section:
    ago = timedelta(hours=int(count or 0) * (24 if unit == "d" else 1))
    if kind == "raw":
        return Section(kind=kind, ago=ago, headers={}, body=text.strip("\n") + "\n")
    head, _, body = text.strip("\n").partition("\n\n") if _has_headers(text) else ("", "", text)
    headers = dict(line.split(": ", 1) for line in head.splitlines())
    return Section(kind=kind, ago=ago, headers=headers, body=body.strip("\n") + "\n")


def _has_headers(text: str) -> bool:
    """A section starts with its header fields right below its line, with its words after an empty line."""
    return not text.startswith("\n\n")


def mails_of(thread: Thread, now: datetime) -> list[Mail]:
    """Write everything that lies in the mailbox at the start: our mails and what came back."""
    found: list[Mail] = []
    before = Before()
    for number, section in enumerate(thread.sections):
        at, message_id = now - section.ago, f"{section.kind}{number}.{thread.name}@{_domain(thread, section)}"
        if section.kind == "sent":
            found.append(Mail(folder="Sent", raw=_sent(thread, section, at, message_id, before), at=at))
            before = Before(message_id=message_id, subject=section.headers["Subject"], at=at, text=section.body)
        elif section.kind == "reply":
            found.append(Mail(folder="INBOX", raw=_reply(thread, section, at, message_id, before), at=at))
        elif section.kind == "raw":
            found.append(Mail(folder="INBOX", raw=_raw(thread, section, at, message_id, before), at=at))
    return found


def answer_of(thread: Thread, info_mail: EmailMessage, at: datetime) -> Mail | None:
    """Write what this prospect answers to the information mail; None when nothing comes."""
    section = next((section for section in thread.sections if section.kind == "answer"), None)
    if section is None:
        return None
    text = info_mail.get_body(("plain",))
    before = Before(
        message_id=str(info_mail["Message-ID"]).strip().strip("<>"),
        subject=str(info_mail["Subject"]),
        at=at,
        text=text.get_content() if text else "",
        references=tuple(str(info_mail["References"] or "").replace("<", " ").replace(">", " ").split()),
    )
    raw = _reply(thread, section, at, f"answer.{thread.name}@{_domain(thread, section)}", before)
    return Mail(folder="INBOX", raw=raw, at=at)


def _domain(thread: Thread, section: Section) -> str:
    sender = US if section.kind == "sent" else section.headers.get("From", thread.lead[1])
    return parseaddr(sender)[1].rpartition("@")[2] or "mx.example"


def _sent(thread: Thread, section: Section, at: datetime, message_id: str, before: Before) -> bytes:
    message = _message(formataddr((OUR_NAME, US)), formataddr(thread.lead), at, message_id)
    message["Subject"] = section.headers["Subject"]
    _thread(message, before)
    message.set_content(section.body)
    return message.as_bytes()


def _reply(thread: Thread, section: Section, at: datetime, message_id: str, before: Before) -> bytes:
    headers = dict(section.headers)
    quote, kind = headers.pop("Quote", ""), headers.pop("Content-Type", "text/plain")
    message = _message(headers.pop("From", formataddr(thread.lead)), formataddr((OUR_NAME, US)), at, message_id)
    subject = before.subject if before.subject.startswith("Re:") else f"Re: {before.subject}"
    message["Subject"] = headers.pop("Subject", subject)
    if headers.pop("In-Reply-To", "") != "none":
        _thread(message, before)
    for name, value in headers.items():
        message[name] = value
    body = _filled(section.body, thread, at, message_id, before)
    if kind.startswith("text/html"):
        message.set_content(body + _quoted_html(quote, before), subtype="html")
    else:
        message.set_content(body + _quoted(quote, before))
    return message.as_bytes()


def _raw(thread: Thread, section: Section, at: datetime, message_id: str, before: Before) -> bytes:
    return _filled(section.body, thread, at, message_id, before).replace("\n", "\r\n").encode()


def _message(sender: str, to: str, at: datetime, message_id: str) -> EmailMessage:
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = sender
    message["To"] = to
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{message_id}>"
    return message


def _thread(message: EmailMessage, before: Before) -> None:
    if before.message_id:
        message["In-Reply-To"] = f"<{before.message_id}>"
        message["References"] = " ".join(f"<{each}>" for each in (*before.references, before.message_id))


def _filled(text: str, thread: Thread, at: datetime, message_id: str, before: Before) -> str:
    values = {
        "us": US,
        "lead": thread.lead[1],
        "id": message_id,
        "date": format_datetime(at),
        "sent_id": before.message_id,
        "sent_subject": before.subject,
        "sent_date": format_datetime(before.at),
    }
    for name, value in values.items():
        text = text.replace(f"{{{{{name}}}}}", value)
    return _PLACEHOLDER.sub(lambda found: _day(found[1], at + timedelta(days=int(found[2]))), text)


def _day(language: str, day: datetime) -> str:
    return f"{day.day}. {_GERMAN_MONTHS[day.month - 1]}" if language == "tag" else f"{day.day} {day:%B}"


def _quoted(program: str, before: Before) -> str:
    """Put the mail that is answered below, as a mail program does."""
    if not program:
        return ""
    if program == "outlook":
        head = f"From: {OUR_NAME} <{US}>\nSent: {before.at:%d %B %Y %H:%M}\nSubject: {before.subject}"
        return f"\n-----Original Message-----\n{head}\n\n{before.text}"
    above = _ABOVE[program].format(date=before.at, name=OUR_NAME, email=US)
    return f"\n{above}\n\n" + "".join(f"> {line}\n" for line in before.text.splitlines())


def _quoted_html(program: str, before: Before) -> str:
    words = escape(before.text).replace("\n", "<br>\n")
    if program == "html-gmail":
        above = escape(_ABOVE["gmail"].format(date=before.at, name=OUR_NAME, email=US))
        return (
            f'<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{above}<br></div>'
            f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{words}</blockquote></div>'
        )
    return (
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">'
        f"<b>From:</b> {OUR_NAME} &lt;{US}&gt;<br><b>Sent:</b> {before.at:%d %B %Y %H:%M}<br>"
        f"<b>Subject:</b> {escape(before.subject)}</p></div><p>{words}</p>"
    )
