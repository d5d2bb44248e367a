"""Mail that machines send, as their systems write it, each beside what reading it must give."""

import json
from pathlib import Path

import pytest

from triage.parse import parse_message

HERE = Path(__file__).parent
BOUNCES = sorted((HERE / "bounce").glob("*.eml"))
ORIGINS = sorted((HERE / "auto").glob("*.eml"))


@pytest.mark.parametrize("mail", BOUNCES, ids=lambda path: path.stem)
def test_report_of_every_mail_system(mail: Path) -> None:
    """Of every mail system's report, address, code, reason, kind and our Message-ID are found."""
    want = json.loads(mail.with_suffix(".json").read_text(encoding="utf-8"))
    reply = parse_message(mail.read_bytes())
    assert reply.origin == "delivery_report"
    assert not reply.answerable
    assert reply.bounce is not None
    for name, value in want.items():
        found = getattr(reply.bounce, name)
        assert (list(found) if isinstance(found, tuple) else found) == value, name


@pytest.mark.parametrize("mail", ORIGINS, ids=lambda path: path.stem)
def test_origin_of_every_kind_of_mail(mail: Path) -> None:
    """People, absence notes, other answers, complaints and lists are told apart, and only people are answered."""
    want = json.loads(mail.with_suffix(".json").read_text(encoding="utf-8"))
    reply = parse_message(mail.read_bytes())
    assert (reply.origin, reply.answerable) == (want["origin"], want["answerable"])
    assert bool(reply.origin_clue) == (want["origin"] != "person")
    assert (reply.bounce is not None) == (want["origin"] == "complaint")
    for name, value in want.get("bounce", {}).items():
        assert getattr(reply.bounce, name) == value


def test_there_are_golden_machines() -> None:
    """The golden folders are not empty, so that a moved folder cannot pass unseen."""
    assert len(BOUNCES) > 40
    assert len(ORIGINS) > 20
