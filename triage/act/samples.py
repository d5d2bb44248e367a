"""Made-up data with which templates are previewed."""

from datetime import datetime, timedelta

from triage.domain.lead import Lead
from triage.domain.reply import Address, Facts, Reply

_SAMPLES = {
    "de": ("Re: Weniger Papier im Wareneingang", "Klingt spannend. Was kostet das für drei Lager?", "Was kostet das?"),
    "fr": (
        "Re: Moins de papier au quai",
        "Cela m'intéresse. Quel est le prix pour trois sites ?",
        "Quel est le prix ?",
    ),
    "es": ("Re: Menos papel en el almacén", "Me interesa. ¿Cuánto cuesta para tres almacenes?", "¿Cuánto cuesta?"),
    "": ("Re: Less paper at the loading dock", "Sounds good. What does it cost for three sites?", "What does it cost?"),
}


def sample_lead(campaign: str, mailbox: str) -> Lead:
    """Return a lead that nobody ever wrote to."""
    return Lead(
        id=0,
        email="grace@example.org",
        name="Grace Hopper",
        company="Harbour Lines",
        campaign=campaign,
        mailbox=mailbox,
    )


def sample_reply(language: str, now: datetime) -> Reply:
    """Return a reply of an hour ago, in one of our sample languages or else in English."""
    subject, text, question = _SAMPLES.get(language, _SAMPLES[""])
    return Reply(
        message_id="sample.1@example.org",
        references=("sample.0@example.com",),
        sender=Address(email="grace@example.org", name="Grace Hopper"),
        subject=subject,
        date=now - timedelta(hours=1),
        text=text,
        language=language,
        facts=Facts(questions=(question,)),
    )
