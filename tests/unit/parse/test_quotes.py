"""Attributions, separators and header blocks: what introduces history, and what only looks like it."""

import pytest

from triage.parse.lines import plain_lines
from triage.parse.quotes import Split, split_lines

#: As mail programs write them, in more than thirty languages.
ATTRIBUTIONS = """
On Mon, Nov 24, 2025 at 10:00 AM Ann Lee <ann@acme.test> wrote:
On 24 Nov 2025, at 10:00, Ann Lee <ann@acme.test> wrote:
On 24/11/2025 10:00, Ann Lee wrote:
On Monday, November 24th, 2025 at 10:00 AM, Ann Lee <ann@acme.test> wrote:
On Mon, 24 Nov 2025 10:00:00 +0100 Ann Lee <ann@acme.test> wrote:
Ann Lee <ann@acme.test> wrote on 24.11.2025 10:00:
Ann Lee <ann@acme.test> wrote (24 November 2025 10:00):
Am 24.11.2025 um 10:00 schrieb Ann Lee:
Am 24.11.2025 um 10:00 schrieb Ann Lee <ann@acme.test>:
Am Mo., 24. Nov. 2025 um 10:00 Uhr schrieb Ann Lee <ann@acme.test>:
Ann Lee <ann@acme.test> schrieb am Mo., 24. Nov. 2025, 10:00:
Ann Lee <ann@acme.test> hat am 24.11.2025 10:00 CET geschrieben:
Le lun. 24 nov. 2025 à 10:00, Ann Lee <ann@acme.test> a écrit :
Le 24 nov. 2025 à 10:00, Ann Lee <ann@acme.test> a écrit :
Le 24/11/2025 à 10:00, Ann Lee a écrit :
Le lundi 24 novembre 2025 à 10:00:00 UTC+1, Ann Lee <ann@acme.test> a écrit :
Il giorno lun 24 nov 2025 alle ore 10:00 Ann Lee <ann@acme.test> ha scritto:
Il 24/11/2025 10:00, Ann Lee ha scritto:
Il giorno 24 nov 2025, alle ore 10:00, Ann Lee <ann@acme.test> ha scritto:
El lun, 24 nov 2025 a las 10:00, Ann Lee (<ann@acme.test>) escribió:
El 24/11/25 a las 10:00, Ann Lee escribió:
El 24 nov 2025, a las 10:00, Ann Lee <ann@acme.test> escribió:
Em seg., 24 de nov. de 2025 às 10:00, Ann Lee <ann@acme.test> escreveu:
Em 24/11/2025 10:00, Ann Lee escreveu:
No dia 24/11/2025, às 10:00, Ann Lee <ann@acme.test> escreveu:
Ann Lee <ann@acme.test> escreveu no dia segunda, 24/11/2025 à(s) 10:00:
Op ma 24 nov 2025 om 10:00 schreef Ann Lee <ann@acme.test>:
Op 24-11-2025 om 10:00 schreef Ann Lee:
Op 24 nov. 2025 om 10:00 heeft Ann Lee <ann@acme.test> het volgende geschreven:
Den man. 24. nov. 2025 kl. 10.00 skrev Ann Lee <ann@acme.test>:
man. 24. nov. 2025 kl. 10:00 skrev Ann Lee <ann@acme.test>:
Den 24.11.2025 10:00, skrev Ann Lee:
Den mån 24 nov. 2025 kl 10:00 skrev Ann Lee <ann@acme.test>:
24 nov. 2025 kl. 10:00 skrev Ann Lee <ann@acme.test>:
Den 2025-11-24 kl. 10:00, skrev Ann Lee:
Den 24. nov. 2025 kl. 10.00 skrev Ann Lee <ann@acme.test>:
ma 24.11.2025 klo 10.00 Ann Lee (ann@acme.test) kirjoitti:
ma 24. marrask. 2025 klo 10.00 Ann Lee <ann@acme.test> kirjoitti:
Ann Lee kirjoitti 24.11.2025 10:00:
pon., 24 lis 2025 o 10:00 Ann Lee <ann@acme.test> napisał(a):
W dniu 24.11.2025 o 10:00, Ann Lee pisze:
Wiadomość napisana przez Ann Lee <ann@acme.test> w dniu 24.11.2025, o godz. 10:00:
po 24. 11. 2025 v 10:00 odesílatel Ann Lee <ann@acme.test> napsal:
Dne 24.11.2025 v 10:00 Ann Lee napsal(a):
po 24. 11. 2025 o 10:00 Ann Lee <ann@acme.test> napísal(a):
Dňa 24. 11. 2025 o 10:00 Ann Lee napísal(a):
Ann Lee <ann@acme.test> ezt írta (időpont: 2025. nov. 24., H, 10:00):
2025. 11. 24. 10:00 keltezéssel, Ann Lee írta:
În lun., 24 nov. 2025 la 10:00, Ann Lee <ann@acme.test> a scris:
Pe lun., 24 nov. 2025 la 10:00, Ann Lee <ann@acme.test> a scris:
Ann Lee <ann@acme.test>, 24 Kas 2025 Pzt, 10:00 tarihinde şunu yazdı:
24.11.2025 10:00 tarihinde Ann Lee yazdı:
пн, 24 нояб. 2025 г. в 10:00, Ann Lee <ann@acme.test>:
24.11.2025 10:00, Ann Lee пишет:
24 ноября 2025 г., в 10:00, Ann Lee <ann@acme.test> написал(а):
Понедельник, 24 ноября 2025, 10:00 +03:00 от Ann Lee <ann@acme.test>:
24.11.2025, 10:00, "Ann Lee" <ann@acme.test>:
пн, 24 лист. 2025 р. о 10:00 Ann Lee <ann@acme.test> пише:
На пн, 24.11.2025 г. в 10:00 ч. Ann Lee <ann@acme.test> написа:
Στις Δευ 24 Νοε 2025 στις 10:00 π.μ., ο χρήστης Ann Lee <ann@acme.test> έγραψε:
Στις 24/11/2025 10:00, Ann Lee έγραψε:
2025年11月24日(月) 10:00 Ann Lee <ann@acme.test>:
2025/11/24 10:00、Ann Lee <ann@acme.test>のメール:
On 2025/11/24 10:00, Ann Lee wrote:
2025年11月24日(月) 10:00、Ann Leeさん(ann@acme.test)のメッセージ:
Ann Lee <ann@acme.test> 于2025年11月24日周一 10:00写道：
在 2025年11月24日，10:00，Ann Lee <ann@acme.test> 写道：
在 2025/11/24 10:00, Ann Lee 写道:
Ann Lee <ann@acme.test> 於 2025年11月24日 週一 上午10:00寫道：
2025년 11월 24일 (월) 오전 10:00, Ann Lee <ann@acme.test>님이 작성:
2025. 11. 24. 오전 10:00, Ann Lee 작성:
Vào Th 2, 24 thg 11, 2025 vào lúc 10:00 Ann Lee <ann@acme.test> đã viết:
Pada tanggal Sen, 24 Nov 2025 pukul 10.00 Ann Lee <ann@acme.test> menulis:
ในวันที่ จ. 24 พ.ย. 2025 เวลา 10:00 Ann Lee <ann@acme.test> เขียนว่า:
בתאריך יום ב׳, 24 בנוב׳ 2025 ב-10:00 מאת Ann Lee <ann@acme.test>:
في الاثنين، 24 نوفمبر 2025 في 10:00 ص تمت كتابة ما يلي بواسطة Ann Lee <ann@acme.test>:
El dl., 24 de nov. 2025, 10:00, Ann Lee <ann@acme.test> va escriure:
pon, 24. stu 2025. u 10:00 Ann Lee <ann@acme.test> napisao je:
V V pon., 24. nov. 2025 ob 10:00 je oseba Ann Lee <ann@acme.test> napisala:
E, 24. november 2025 kell 10:00 Ann Lee (<ann@acme.test>) kirjutas:
2025-11-24, pr, 10:00 Ann Lee <ann@acme.test> rašė:
pirmd., 2025. g. 24. nov., plkst. 10:00 — lietotājs Ann Lee (<ann@acme.test>) rakstīja:
At 10:00 AM 11/24/2025, Ann Lee wrote:
Quoting Ann Lee <ann@acme.test>:
Zitat von Ann Lee <ann@acme.test>:
ann@acme.test wrote on 11/24/2025 10:00:00 AM:
---- On Mon, 24 Nov 2025 10:00:00 +0100 Ann Lee <ann@acme.test> wrote ----
---- Mon, 24 Nov 2025 10:00:00 +0100 Ann Lee <ann@acme.test> schrieb ----
Ann Lee <ann@acme.test> a écrit le 24/11/2025 10:00 :
On Thu, 2 Apr 2015 at 12:07 pm, Jeff Stone via Forum <x@y.test> wrote:
Le jeu. 2 avr. 2015 12:07, Jeff via Forum <x@y.test> a écrit :
On Oct 8, 2014 6:02 AM, "jim" <jim@y.test> wrote:
Jeff Stone wrote the following on 10/8/2014 6:02 AM:
At 08:12 PM 8/10/2014, you wrote:
El jueves, 2 de abril de 2015, Jeff Stone <x@y.test> escribió:
Jeff Stone schreef op zo 19-10-2014 om 10:00 [+0200]:
Jeff Stone <x@y.test> schreef op 19 oktober 2014 10:00:00 CEST:
Am 19. Oktober 2014 10:00:00 MESZ schrieb Jeff Stone <x@y.test>:
Am 19.10.14 schrieb Jeff Stone:
Am Sonntag, 19. Oktober 2014 schrieb Jeff Stone <x@y.test>:
On Sunday, 19 October 2014, Jeff Stone <x@y.test> wrote:
On Sun, Oct 19, 2014 at 10:00 AM Jeff Stone <x@y.test> wrote:
On 10/19/14, Jeff Stone <x@y.test> wrote:
On 19 October 2014 10:00:00 CEST, Jeff Stone <x@y.test> wrote:
On 19/10/14 10:00, Jeff Stone wrote:
On 2014-10-19 10:00 AM, Jeff Stone wrote:
On 2014-10-19T10:00:00, Jeff Stone wrote:
On Sun, Oct 19, 2014 at 10:00:00AM +0200, Jeff Stone wrote:
Jeff Stone <x@y.test> writes:
Le 19/10/2014 10:00, Jeff Stone a écrit :
Le dim. 19 oct. 2014 à 10:00, <x@y.test> a écrit :
Le 19 octobre 2014 10:00:00 GMT+02:00, Jeff Stone <x@y.test> a écrit :
Il 19 ottobre 2014 10:00:00 CEST, Jeff Stone <x@y.test> ha scritto:
Il Dom 19 Ott 2014, 10:00 Jeff Stone <x@y.test> ha scritto:
El dom., 19 oct. 2014 10:00, Jeff Stone <x@y.test> escribió:
El 19 de octubre de 2014 10:00:00 CEST, Jeff Stone <x@y.test> escribió:
Em dom, 19 de out de 2014 10:00, Jeff Stone <x@y.test> escreveu:
A dom, 19/10/2014, 10:00, Jeff Stone <x@y.test> escreveu:
Dnia 19 października 2014 10:00:00 CEST, Jeff Stone <x@y.test> napisał(a):
niedz., 19 paź 2014, 10:00 użytkownik Jeff Stone <x@y.test> napisał:
19 октября 2014 г. 10:00:00 GMT+03:00, Jeff Stone <x@y.test> пишет:
вс, 19 окт. 2014 г., 10:00 Jeff Stone <x@y.test>:
Воскресенье, 19 октября 2014, 10:00 +04:00 от "Jeff Stone" <x@y.test>:
19.10.2014 10:00, Jeff Stone написал:
søn. 19. okt. 2014 kl. 10:00 skrev Jeff Stone <x@y.test>:
sön 19 okt. 2014 kl 10:00 skrev Jeff Stone <x@y.test>:
19 okt 2014 kl. 10:00 skrev Jeff Stone <x@y.test>:
Den 19 oktober 2014 10:00:00 CEST, skrev Jeff Stone <x@y.test>:
Jeff Stone <x@y.test> kirjoitti 19.10.2014 kello 10.00:
su 19. lokak. 2014 klo 10.00 Jeff Stone <x@y.test> kirjoitti:
2014年10月19日日曜日、Jeff Stone<x@y.test>さんは書きました:
2014-10-19 10:00 GMT+08:00 Jeff Stone <x@y.test>:
Jeff Stone <x@y.test> 于 2014年10月19日周日 10:00写道：
""".strip().split("\n")

#: What a person may write and no program would.
SENTENCES = """
On Monday I wrote to your colleague about the price: he never answered.
We met on 3 May 2024 and Ann wrote: we agree.
On 12 March at 10:00 we have a call with the board, here is what I wrote to them:
Please send the offer to bob@acme.test by 24.11.2025:
My number: 0171 2345678
From: London
Date: 3 May
Time: 10:00
To: the whole team
I sent it on Nov 3, 2025 at 10:00 to ann@acme.test and she wrote back:
Am 24.11.2025 um 10:00 passt es mir gut:
Le 24/11/2025 nous avons écrit ceci à votre équipe
He wrote: no thanks.
Here is what I sent:
I'd like three things:
Von meinem Handy aus kann ich die Datei nicht öffnen.
Sent from my desk, is much easier than my phone.
Subject to approval: yes
To be clear: no.
2025-11-24: signed
Enviado por mail el contrato
""".strip().split("\n")

ANSWER = "Thanks, that works for us."


def read(body: str) -> Split:
    """Take a plain body apart."""
    return split_lines(plain_lines(body))


@pytest.mark.parametrize("line", ATTRIBUTIONS)
def test_an_attribution_takes_the_quoted_lines(line: str) -> None:
    """Below an attribution of any language, quoted lines are history."""
    assert read(f"{ANSWER}\n\n{line}\n\n> old words\n> more old words\n").text == ANSWER


@pytest.mark.parametrize("line", ATTRIBUTIONS)
def test_an_attribution_takes_unmarked_history(line: str) -> None:
    """Below an attribution of any language, lines without any mark are history too."""
    parts = read(f"{ANSWER}\n\n{line}\n\nold words\nmore old words\n")
    assert parts.text == ANSWER
    assert "more old words" in parts.quoted


@pytest.mark.parametrize("line", [line for line in ATTRIBUTIONS if len(line) > 66])
def test_a_wrapped_attribution_is_found(line: str) -> None:
    """An attribution that a program wrapped is found, and the sentence with a date right above it stays."""
    cut = line.rfind(" ", 0, 60)
    above = "Let us speak at 10:30 on 24.11.2025"
    assert read(f"{above}\n{line[:cut]}\n{line[cut + 1 :]}\n\n> old words\n").text == above


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_stays(line: str) -> None:
    """A sentence that speaks of dates, addresses or writing is no attribution and no header."""
    parts = read(f"Hello.\n{line}\nAnd the rest of my words.\n")
    assert line in parts.text
    assert "the rest of my words" in parts.text


def test_a_travel_request_is_no_header_block() -> None:
    """From, to and date of a journey, without address and subject, stay with the text."""
    body = "Please book:\nFrom: London\nTo: Paris\nDate: 3 May\n\nThank you"
    assert read(body).text == body


@pytest.mark.parametrize(
    "separator",
    ["-----Original Message-----", "-----Ursprüngliche Nachricht-----", "----- Message d'origine -----",
     "-----Messaggio originale-----", "-----Mensaje original-----", "-----Oprindelig meddelelse-----",
     "-----Исходное сообщение-----", "-----邮件原件-----\n发件人: a <a@b.test>\n主题: x",
     "________________________________\nFrom: Ann <ann@acme.test>\nSent: Monday\nTo: Bob\nSubject: Hello"],
)  # fmt: skip
def test_a_separator_takes_the_rest(separator: str) -> None:
    """What stands below a separator is history, and the separator goes with it."""
    parts = read(f"{ANSWER}\n\n{separator}\n\nold words\n")
    assert parts.text == ANSWER
    assert "old words" in parts.quoted


def test_a_line_between_dashes_stays() -> None:
    """A line between dashes that says something else is kept, with all below it."""
    body = "See below.\n\n-------- My points --------\n\nOne: yes.\nTwo: no."
    assert read(body).text == body


def test_an_answer_below_the_history_is_found() -> None:
    """A separator with quoted lines and an answer below them loses no word of the answer."""
    parts = read('----- Original Message -----\nFrom: "Ann" <ann@acme.test>\n\n> Will you join?\n\nI will.\n')
    assert parts.text == "I will."


def test_inline_answers_are_the_text() -> None:
    """Answers between quoted lines are the text; the quoted lines are not."""
    parts = read("On 3/4/2025 10:00, Ann wrote:\n> One?\nYes.\n\n> Two?\n\nNo.\n")
    assert parts.text == "Yes.\n\nNo."
    assert "Two?" in parts.quoted


def test_a_forward_keeps_the_forwarded_mail_apart() -> None:
    """The forwarder's words are the text, the forwarded mail is kept beside it."""
    forwarded = "> From: Ann <ann@acme.test>\n> Subject: x\n>\n> Hello"
    parts = read(f"For you, Tom.\n\nBegin forwarded message:\n\n{forwarded}\n")
    assert parts.text == "For you, Tom."
    assert "Hello" in parts.forwarded
    assert not parts.quoted


def test_a_line_wrapped_inside_a_quote_belongs_to_it() -> None:
    """The tail of a quoted line that a program wrapped is no answer."""
    long_line = "> " + "words that go on and on until the line is far too long for the"
    assert read(f"Yes.\n\nOn 3/4/2025 10:00, Ann wrote:\n{long_line}\nprogram\n> Ann\n").text == "Yes."


def test_a_short_answer_inside_a_quote_stays() -> None:
    """A short answer glued between quoted lines is kept."""
    question = "> Could you send us the price list for next year, please?"
    assert read(f"On 3/4/2025 10:00, Ann wrote:\n{question}\nsure\n> Ann\n").text == "sure"


def test_the_columns_of_notes_are_a_header_block() -> None:
    """The header that Lotus Notes draws in columns introduces history."""
    far = " " * 60
    near = " " * 13
    block = f"{near}Ann Lee\n{near}<ann@acme.test>{' ' * 40}To\n{far}bob@acme.test\n{far}cc\n{far}Subject\n{far}Call"
    parts = read(f"{ANSWER}\n\n\n{block}\n\n\nold words\n")
    assert parts.text == ANSWER
    assert "old words" in parts.quoted


def test_a_header_block_on_one_line_is_found() -> None:
    """A header block that lost its line breaks introduces history."""
    block = "From: Ann <ann@acme.test> Sent: Monday, 3 May 2025 10:00 To: Bob Subject: Call"
    assert read(f"{ANSWER}\n\n{block}\n\nold words\n").text == ANSWER


@pytest.mark.parametrize("mark", ["| ", "AL> ", "> "])
def test_other_quote_marks_are_known(mark: str) -> None:
    """Bars and the initials of the writer mark quoted lines as ">" does."""
    assert read(f"On 3/4/2025 10:00, Ann Lee wrote:\n{mark}Will you join?\n\n{ANSWER}\n").text == ANSWER
