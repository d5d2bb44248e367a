"""Mails that leave, byte for byte, and the digest as it is read.

After a wanted change write them anew with ``python -m tests.golden.test_mails`` and look at the difference.
"""

from pathlib import Path

import pytest

from tests.unit.act.settings import settings
from tests.unit.act.test_compose import NOW, hand_over
from tests.unit.report.examples import full_digest, quiet_digest
from triage.act.compose import MailComposer
from triage.report.digest import render_html, render_text

HERE = Path(__file__).parent


def rendered() -> dict[str, bytes]:
    """File name -> what is rendered now."""
    composer = MailComposer(settings())
    mails = {
        f"mails/information-{language or 'default'}.eml": composer.preview("spring", language=language, now=NOW).raw
        for language in ("", *composer.languages("spring"))
    }
    told = hand_over()
    assert told is not None
    digests = {
        "digest/full.txt": render_text(full_digest()),
        "digest/full.html": render_html(full_digest()),
        "digest/quiet.txt": render_text(quiet_digest()),
        "digest/quiet.html": render_html(quiet_digest()),
    }
    texts = {name: text.encode() for name, text in digests.items()}
    return {**mails, "mails/handover.eml": told.raw, **texts}


@pytest.mark.parametrize("name", sorted(rendered()))
def test_what_leaves_is_as_it_was_looked_at(name: str) -> None:
    """No word, header or colour of a mail changes unseen."""
    assert rendered()[name] == (HERE / name).read_bytes()


def test_no_golden_file_is_left_over() -> None:
    """Every golden mail is one that is still rendered."""
    found = {f"{path.parent.name}/{path.name}" for folder in ("mails", "digest") for path in (HERE / folder).iterdir()}
    assert found == set(rendered())


if __name__ == "__main__":
    for name, content in rendered().items():
        (HERE / name).write_bytes(content)
