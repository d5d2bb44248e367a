"""Signatures, client lines, disclaimers and banners: cut when certain, kept when not."""

import pytest

from triage.parse.client_lines import is_client_line
from triage.parse.lines import plain_lines
from triage.parse.quotes import Split, split_lines
from triage.parse.signature import is_closing

#: As phones and mail programs write them.
CLIENT_LINES = """
Von meinem Samsung Gerät gesendet.
Inviato da smartphone Samsung Galaxy.
Enviado desde mi smartphone Samsung Galaxy.
Verzonden vanaf mijn Galaxy
Sent from my Galaxy
Envoyé depuis mon appareil Galaxy
Gesendet von Mail für Windows
Provenance : Courrier pour Windows 10
Gesendet von meinem BlackBerry 10-Smartphone.
Sent from Yahoo Mail on Android
Envoyé de Yahoo Mail pour iPhone
Von Yahoo Mail für iPad gesendet
Sent from Mail for Windows
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
Gesendet mit der GMX iPhone App
Sent from my T-Mobile 4G LTE Device
Sent from my Verizon, Samsung Galaxy smartphone
Sent via the Samsung Galaxy S22 5G, an AT&T 5G smartphone
Get Outlook for Android
Outlook für iOS beziehen
Outlook für Android herunterladen
Télécharger Outlook pour iOS
Obtener Outlook para Android
Scarica Outlook per iOS
Envoyé à partir de Outlook pour iOS
Download Outlook voor Android
Hämta Outlook för iOS
Hent Outlook til iOS
Скачать Outlook для Android
Enviado do Outlook para iOS
Sent from my iPad
Sent from my mobile. Please excuse any typos.
Sent from my phone, please forgive brevity
Sent from Gmail Mobile
Sent with Spark
Sent with BlackBerry Work (www.blackberry.com)
Sent from Proton Mail mobile
Sent from Front
Sent via Superhuman
Sent from Outlook Email App for Android
Sent from ProtonMail for iOS
Enviado desde Correo para Windows
Inviato da Posta per Windows
Verzonden vanuit Mail voor Windows
Envoyé de mon téléphone
Enviado do Mail para Windows
Sendt fra Mail til Windows
Skickades från E-post för Windows
Wysłane z aplikacji Poczta dla systemu Windows
Отправлено из Почты для Windows
""".strip().split("\n")

ANSWER = "Thanks, that works for us."


def read(body: str) -> Split:
    """Take a plain body apart."""
    return split_lines(plain_lines(body))


@pytest.mark.parametrize("line", CLIENT_LINES)
def test_a_client_line_is_cut(line: str) -> None:
    """The line that a program put under a mail is signature, not text."""
    parts = read(f"{ANSWER}\n\n{line}\n")
    assert (parts.text, parts.signature) == (ANSWER, line)


@pytest.mark.parametrize(
    "line",
    ["Sent from my desk, is much easier than from a phone.", "Von meinem Handy aus kann ich die Datei nicht öffnen.",
     "Enviado por mail el contrato", "Sent the contract yesterday", "Gesendet habe ich es gestern.",
     "Get the numbers to me by Friday"],
)  # fmt: skip
def test_a_sentence_is_no_client_line(line: str) -> None:
    """A sentence that begins like a client line is kept."""
    assert not is_client_line(line)


@pytest.mark.parametrize(
    "closing",
    ["Best regards,", "Kind regards", "Mit freundlichen Grüßen", "Cordialement,", "Saludos cordiales",
     "Distinti saluti",
     "Met vriendelijke groet,", "Med venlig hilsen", "Med vänlig hälsning,", "Ystävällisin terveisin", "Pozdrawiam",
     "S pozdravem", "Üdvözlettel,", "Cu stimă", "Saygılarımla,", "С уважением,", "З повагою,", "Με εκτίμηση,",
     "Atenciosamente,", "此致", "Trân trọng,"],
)  # fmt: skip
def test_a_sign_off_with_its_name_is_cut(closing: str) -> None:
    """A sign-off formula on its own line goes with the name below it, in every language."""
    assert is_closing(closing)
    assert read(f"{ANSWER}\n\n{closing}\nAnn Lee\nHead of Sales\n").text == ANSWER


def test_what_is_said_after_a_sign_off_stays() -> None:
    """A postscript and a question below the name are words of the sender."""
    body = f"{ANSWER}\n\nBest regards,\nAnn\n\nPS: please call my colleague first."
    assert read(body).text == body
    body = f"{ANSWER}\n\nBest regards,\nAnn\n\nBy the way, when do you open?"
    assert read(body).text == body


def test_thanks_are_said_not_signed() -> None:
    """Thanks with a name are kept: they may be all that a reply says."""
    assert read("Not for us.\n\nThanks,\nAnn").text == "Not for us.\n\nThanks,\nAnn"


def test_a_block_of_name_and_contact_lines_is_cut() -> None:
    """A name with two kinds of contact lines is a signature without any delimiter."""
    block = "Ann Lee\nHead of Sales\nTel: +44 20 7946 0001\nann@acme.test\nwww.acme.test"
    parts = read(f"{ANSWER}\n\n{block}\n")
    assert (parts.text, parts.signature) == (ANSWER, block)


def test_a_number_to_call_stays() -> None:
    """A single phone number below the text is kept: it may be the answer."""
    body = f"{ANSWER}\n\nJohn Doe\n+44 20 7946 0001"
    assert read(body).text == body


def test_contact_data_alone_are_the_text() -> None:
    """A mail that holds nothing but contact data is not emptied."""
    body = "Phone: 020 7946 0001\nFax: 020 7946 0002\nwww.acme.test"
    assert read(body).text == body


@pytest.mark.parametrize("delimiter", ["-- ", "--", "—"])
def test_a_delimiter_cuts_what_is_below(delimiter: str) -> None:
    """The signature delimiter of RFC 3676 and its common slips cut the signature."""
    assert read(f"{ANSWER}\n\n{delimiter}\nAnn Lee\n").text == ANSWER


def test_a_rule_between_two_parts_of_a_text_stays() -> None:
    """A drawn rule with more to say below it is no signature delimiter."""
    body = "Two things.\n\n-----\n\nFirst, what would the price be for next year, before we decide?\nSecond, a date."
    assert read(body).text == body


@pytest.mark.parametrize(
    "disclaimer",
    ["This e-mail is confidential and intended solely for the addressee. If you received it in error, please delete it "
     "and notify the sender.",
     "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren "
     "Sie bitte "
     "den Absender und vernichten Sie diese Mail.",
     "Ce message est confidentiel et destiné exclusivement à son destinataire. Si vous l'avez reçu par erreur, "
     "merci de "
     "le supprimer et d'avertir l'expéditeur.",
     "Este mensaje es confidencial y se dirige a su destinatario. Si lo ha recibido por error, elimínelo, está "
     "prohibida "
     "su divulgación."],
)  # fmt: skip
def test_a_disclaimer_is_cut(disclaimer: str) -> None:
    """A legal disclaimer at the end is no word of the sender."""
    parts = read(f"{ANSWER}\n\n{disclaimer}\n")
    assert (parts.text, parts.signature) == (ANSWER, disclaimer)


@pytest.mark.parametrize(
    "banner",
    ["[EXTERNAL]",
     "CAUTION: This email originated from outside of the organization. Do not click links or open attachments.",
     "EXTERNAL EMAIL: do not click links unless you know the sender.",
     "You don't often get email from ann@acme.test. Learn why this is important at the link below",
     "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte keine Anhänge öffnen."],
)  # fmt: skip
def test_a_banner_is_cut(banner: str) -> None:
    """The banner of a gateway above the text is cut, and only the banner."""
    parts = read(f"{banner}\n\n{ANSWER}\n")
    assert (parts.text, parts.signature) == (ANSWER, banner)


def test_a_warning_that_a_person_wrote_stays() -> None:
    """A reply that begins with a word of warning is no banner."""
    body = "Attention: we moved to Berlin last week.\n\nPlease call there."
    assert read(body).text == body


@pytest.mark.parametrize("words", ["Better ask my colleague:", "For this please contact", "Zuständig ist"])
def test_somebody_that_a_reply_names_stays(words: str) -> None:
    """A contact block that the text announces is a referral, not a signature."""
    body = f"{words}\n\nJane Doe\njane@acme.test\n+44 20 7946 0001"
    assert read(body).text == body


def test_a_word_that_could_head_a_disclaimer_stays() -> None:
    """The heading of a disclaimer with nothing below it is a word of the sender."""
    assert read("Noted.\n\nInternal").text == "Noted.\n\nInternal"
