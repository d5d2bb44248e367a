"""triage classify: any place, any number, one bad message stops nobody."""

import json
import mailbox
from collections.abc import Callable
from email.message import EmailMessage

import pytest

from tests.unit.cli.conftest import Desk
from triage.cli.output import FIELDS


def mail(text: str, subject: str = "Re: Less paper", **headers: str) -> bytes:
    """A mail."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ada@them.test", "mara@us.test", subject
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


def test_rows_keep_their_id_and_say_everything_under_fixed_names(desk: Desk) -> None:
    """A .jsonl row gives one row with its own id, also when that is a number."""
    (desk.folder / "rows.jsonl").write_text(
        json.dumps({"id": 7, "subject": "Re: x", "text": "we are interested."}) + "\n"
        + json.dumps({"id": "b", "text": "hm"}) + "\n"
    )  # fmt: skip
    first, second = desk.triage("classify", "rows.jsonl", "--json").rows
    assert first["id"] == 7
    assert first["intent"] == "interested"
    assert first["text"] == "we are interested."
    assert first["clues"] == [{"words": "interested", "weight": 1.0}]
    assert (first["origin"], first["model"], first["unsure"], second["unsure"]) == ("person", "words-1", False, True)
    assert set(first) == set(FIELDS["classify"]) - {"path", "error"}


def test_every_kind_of_place_is_read(desk: Desk) -> None:
    """Files, folders, mbox and Maildir give a row per message, in order."""
    (desk.folder / "one.eml").write_bytes(mail("please call me"))
    folder = desk.folder / "folder" / "deep"
    folder.mkdir(parents=True)
    (folder / "two.eml").write_bytes(mail("what does it cost"))
    (folder / "three").write_bytes(mail("not interested"))
    (folder / "notes.md").write_text("# no mail at all\n")
    box = mailbox.mbox(desk.folder / "all.mbox")
    box.add(mail("remove me\nFrom now on."))
    box.add(mail("maybe next year"))
    box.close()
    maildir = mailbox.Maildir(desk.folder / "maildir", create=True)
    maildir.add(mail("we are interested"))
    ran = desk.triage("classify", "one.eml", "folder", "all.mbox", "maildir", "--json")
    intents = [row["intent"] for row in ran.rows]
    assert intents == [
        "meeting_request", "not_interested", "info_requested", "unsubscribe", "not_now", "interested",
    ]  # fmt: skip
    assert [row["path"] for row in ran.rows][3:5] == ["all.mbox#1", "all.mbox#2"]
    assert "From now on." in ran.rows[3]["text"]
    assert "1 files that are no mail were left out" in ran.err


@pytest.mark.parametrize("kind", ["message", "mbox", "rows"])
def test_standard_input_is_a_message_an_mbox_or_rows(desk: Desk, feed: Callable[[bytes], None], kind: str) -> None:
    """A dash reads whatever comes."""
    separated = b"From x Mon Mar  2 09:00:00 2026\n" + mail("please call") + b"\n"
    feed({"message": mail("please call"), "mbox": separated * 2, "rows": b'{"id": 1, "text": "please call"}\n'}[kind])
    rows = desk.triage("classify", "-", "--json").rows
    assert [row["intent"] for row in rows] == ["meeting_request"] * (2 if kind == "mbox" else 1)


def test_one_bad_message_stops_nobody(desk: Desk) -> None:
    """What cannot be read, or breaks the model, is a row with its reason; the others are answered."""
    lines = ['{"id": 1, "text": "we are interested"}', "{broken", '{"id": 2}', "[1]", '{"id": 3, "text": "boom"}', "",
             '{"id": 4, "text": "please call"}']  # fmt: skip
    (desk.folder / "rows.jsonl").write_text("\n".join(lines))
    ran = desk.triage("classify", "rows.jsonl", "missing.eml", "--json")
    assert ran.code == 0
    told = [row.get("intent") or row["error"].split(":")[0] for row in ran.rows]
    assert told == [
        "interested", "is no JSON", 'has no "text"', 'has no "text"', "could not be classified", "meeting_request",
        "cannot be read",
    ]  # fmt: skip
    assert "5 of 7 messages could not be read" in ran.err


def test_when_nothing_can_be_read_the_exit_code_says_so(desk: Desk) -> None:
    """A mistyped path alone is exit code 1."""
    assert desk.triage("classify", "missing.eml").code == 1


def test_machines_are_told_by_their_structure(desk: Desk) -> None:
    """An out-of-office and a bounce need no model."""
    away = mail("I am away until 3 May.", Auto_Submitted="auto-replied", subject="Out of office: Less paper")
    (desk.folder / "away.eml").write_bytes(away)
    row = desk.triage("classify", "away.eml", "--json").rows[0]
    assert (row["intent"], row["origin"], row["model"]) == ("out_of_office", "out_of_office", "structure")


def test_a_configuration_is_not_needed(desk: Desk) -> None:
    """Without a configuration the shipped model is used."""
    (desk.folder / "config.toml").unlink()
    (desk.folder / "one.eml").write_bytes(mail("please call me"))
    ran = desk.triage("classify", "one.eml")
    assert ran.code == 0
    assert ran.out.startswith("meeting_request   98%")
    assert not (desk.folder / "data").exists()


def test_thousands_of_rows_come_in_batches(desk: Desk) -> None:
    """Order and number survive batching."""
    rows = [json.dumps({"id": number, "text": "please call" if number % 2 else "remove me"}) for number in range(1000)]
    (desk.folder / "rows.jsonl").write_text("\n".join(rows))
    found = desk.triage("classify", "rows.jsonl", "--json").rows
    assert [row["id"] for row in found] == list(range(1000))
    assert {row["intent"] for row in found[1::2]} == {"meeting_request"}
