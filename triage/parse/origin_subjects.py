"""Subjects that automatic answers put before or around the subject of our mail, in every language we know."""

from triage.parse.origin_words import fold

_AUTOMATIC = """
automatic reply|automatic response|automatic message|auto reply|auto response|autoreply|autoresponse|auto re_
automated reply
automated response|automated message|auto respond|autorespond|auto respons|automaticreply|auto antwort|auto answer
autoantwort
automatische antwort|automatische ruckantwort|automatische ruckmeldung|automatische nachricht
automatische email antwort|automatische mail
reponse automatique|message automatique|reponse auto_|respuesta automatica|respuesta automatizada|mensaje automatico
contestacion automatica
autorespuesta|risposta automatica|risponditore automatico|messaggio automatico|resposta automatica|mensagem automatica
automatisch antwoord|automatische reactie|automatisch bericht|automatische beantwoording|autoreactie|automatiskt svar
autosvar|automatisk svar
automatisk besked|automatisk melding|automaattinen vastaus|automaattivastaus|automaattinen viesti
automatyczna odpowiedz
odpowiedz automatyczna|autoodpowiedz|automaticka odpoved|automaticka sprava|automatikus valasz|automata valasz
raspuns automat
otomatik yanit|otomatik cevap|автоматический ответ|автоответ|автоматична відповідь|автовідповідь|автоматичен отговор
автоматски одговор|αυτοματη απαντηση|automatski odgovor|samodejni odgovor|automatinis atsakymas|automatiska atbilde
automatiska atbilde|automaatvastus|automaatne vastus|resposta automatica|autoresposta|תשובה אוטומטית|رد تلقائي
الرد التلقائي|پاسخ خودکار
ตอบกลับอัตโนมัติ|balasan otomatis|jawaban otomatis|tra loi tu dong|tu đong tra loi|自動応答|自動返信|自动答复|自动回复
自動回覆|自動回復|자동 회신|자동회신|자동 응답|자동응답
automatica resposta|erantzun automatikoa|स्वचालित
"""

_ABSENT = """
out of office|out of the office|out of my office|ooo_|oof_|oof reply|away from the office|away from my desk
away from office|away from my mail|not in the office
vacation reply|vacation message|vacation notice|vacation autoreply|vacation auto|on annual leave|on maternity leave
on parental leave|absence notification|away notification
i am out of|i m out of|i am away|i m away|currently away|away until|away till|on vacation until|on holiday until
on leave until|absent until|i am on holiday|i am on vacation|holiday message
i am on leave|i m on vacation|i m on holiday|away message|away on|out until|out till|gone fishing|annual leave
maternity leave|parental leave|paternity leave
abwesenheit|abwesend|abwesenheitsnotiz|nicht im buro|ausser haus|im urlaub|bin im urlaub|urlaubsabwesenheit
urlaubsnotiz|ich bin abwesend|ich bin im urlaub|urlaub bis|urlaub vom|elternzeit
absence du bureau|absence de_|absent du|absente du|absent du bureau|absence jusqu|absent jusqu|en conges|conges jusqu
message d absence|je suis absent|hors du bureau|notification d absence|en vacances|absent e|absence
fuera de la oficina|fuera de oficina|ausencia|estoy fuera|mensaje de ausencia|de vacaciones hasta|estoy de vacaciones
estare fuera|ausente
fuori sede|fuori ufficio|assenza|assente dall|sono in ferie|in ferie fino|in ferie|assente|chiusura per ferie
fora do escritorio|fora da empresa|ausencia temporaria|estou de ferias|de ferias ate|ausente ate
ausencia do escritorio
niet aanwezig|afwezigheid|afwezig|niet op kantoor|met vakantie tot|op vakantie tot|buiten kantoor|ik ben op vakantie
met verlof
franvaro|franvarande|inte pa kontoret|semester till|pa semester|borta fran kontoret|franvaromeddelande
jag ar pa semester|semestermeddelande|ej pa kontoret
fravaer|ikke til stede|ikke pa kontoret|fravaerende|pa ferie til|holder ferie|ferie til|ude af kontoret
ute av kontoret|fravaersmelding|fravaersassistent|pa ferie|fraver|feriebesked
poissa toimistolta|poissaolo|poissaoloilmoitus|lomalla|poissa|olen lomalla|lomaviesti
poza biurem|nieobecnosc|nieobecny|nieobecna|urlop do|jestem na urlopie|na urlopie
mimo kancelar|nepritomnost|dovolena|nepritomen|jsem na dovolene|mimo kancelari|na dovolenke|na dovolene
hazon kivul|tavollet|szabadsagon|irodan kivul|nem vagyok az irodaban|szabadsag
in afara biroului|absenta|in concediu|absent din|concediu
ofis disinda|ofis disi|yillik izin|ofiste degilim|izindeyim|izin_
вне офиса|нет на работе|нет на месте|в отпуске|отпуск|отсутствие|отсутствую|нет в офисе|не в офисе|буду отсутствовать
поза офісом|відпустка|у відпустці|відсутність|відсутній|немає в офісі|не в офісі
извън офиса|в отпуск|отсъствие|отпуск
εκτος γραφειου|απουσια|σε αδεια|αδεια
izvan ureda|odsutnost|na godisnjem|odsotnost|van kancelarije
不在通知|不在の|不在に|休暇|夏季休業|年末年始|不在です|不在のお知らせ|長期休暇|不在連絡|不在自動|外出中
不在办公室|不在辦公室|外出|休假|出差|休假通知|假期|我正在休假|不在办公|外出自动
부재중|부재 중|휴가|부재 알림|출장
"""

_RECEIPT = """
read_|not read_|gelesen_|nicht gelesen_|ungelesen geloscht|lu_|lue_|non lu|leido_|no leido|leida_|letto_|non letto
lida_|nao lida|lido_|gelezen_|niet gelezen|last_|ej last|laest_|lest_|ikke lest|ikke laest
luettu_|przeczytano|nie przeczytano|precteno|olvasott|elolvasva|citit_|okundu|прочитано|не прочитано|прочетено
αναγνωσθηκε|διαβαστηκε|開封済み|未開封|已读|已讀|읽음|return receipt|read receipt|receipt notification
lesebestatigung|empfangsbestatigung|accuse de lecture|accuse de reception|confirmacion de lectura|conferma di lettura
confirmacao de leitura|leesbevestiging|laskvitto|kvittering for|lukukuittaus|potwierdzenie odczytu
отчет о прочтении|уведомление о прочтении|開封確認|disposition notification|delivered_
"""

_ACKNOWLEDGED = """
your email requires|your message requires|your mail requires|re your message awaits|we have received|we ve received
we received|your request has been|your ticket|ticket received|request received
case created|new ticket|ticket created|thank you for contacting|thanks for contacting
thank you for your email|thank you for your message|thanks for your message|thank you for your enquiry
thank you for your inquiry|your message has been received|message received|confirmation of receipt
acknowledgement|acknowledgment|your inquiry|your enquiry|request acknowledg|eingangsbestatigung|ihre anfrage
wir haben ihre|ihre nachricht|vielen dank fur ihre|accuse de reception|votre demande
nous avons bien recu|votre message|hemos recibido|acuse de recibo|su solicitud|abbiamo ricevuto|la sua richiesta
conferma di ricezione|recebemos|confirmacao de recebimento|ontvangstbevestiging|uw bericht|wij hebben uw
vi har mottagit|vi har modtaget|vi har mottatt|bekraftelse|bekraeftelse|potwierdzenie|potwierdzamy|ваше обращение
ваша заявка|заявка|受付完了|お問い合わせありがとう|お問い合わせを受け|受付のお知らせ|您的请求|已收到|접수
please verify|please confirm|verify your|confirm your|confirmation required|message awaiting|your message to
action required verify|challenge
address change|new email address|email address changed|change of email|neue e mail|nouvelle adresse|nueva direccion
nuovo indirizzo|no longer with|no longer works|no longer employed|has left
"""


def _folded(table: str) -> tuple[str, ...]:
    phrases = []
    for raw in table.replace("\n", "|").split("|"):
        if raw.strip():
            phrases.append(f" {fold(raw).strip()}" + (" " if raw.endswith("_") else ""))
    return tuple(phrases)


#: Folded beginnings of subjects: " automatic reply".
AUTOMATIC = _folded(_AUTOMATIC)
ABSENT = _folded(_ABSENT)
RECEIPT = _folded(_RECEIPT)
ACKNOWLEDGED = _folded(_ACKNOWLEDGED)
