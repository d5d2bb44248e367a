"""Absence notes and people's mail in many languages, as they are really written."""


def _samples(table: str) -> tuple[tuple[str, str], ...]:
    """Read (language, text) pairs: "[en]" on a line of its own begins a text."""
    pairs = []
    for block in table.split("\n[")[1:]:
        language, _, text = block.partition("]\n")
        pairs.append((language, text.strip()))
    return tuple(pairs)


#: Absence notes that carry no header and no telling subject.
NOTES = _samples("""
[en]
Hi there,

I'm out of the office this week at a trade fair and will only read mail in the evenings. If something is
burning, my colleague Priya (priya@acme.example) can help.

Tom
[en]
Thank you for your message. I am on parental leave until 3 September and will not be reading e-mail during
that time. Please contact hr@acme.example instead.
[en]
Thanks for your email. I'm on holiday until Monday 12th August with no access to email. For anything urgent
please call the office on 0161 496 0000.
[en]
Our offices are closed from 24 December to 2 January. We will reply to your e-mail as soon as we return. In
an emergency call +44 20 7946 0000.
[en]
I am travelling on business and will have intermittent access to email until Thursday. Please expect a delay
in my response.
Regards, Olu
[de]
Liebe Absenderin, lieber Absender,

ich bin vom 3. bis 14. August im Urlaub und habe keinen Zugriff auf meine E-Mails. Ihre Nachricht wird nicht
weitergeleitet. In dringenden Fällen hilft Ihnen Frau Kern unter kern@werk.example weiter.

Freundliche Grüße
Uwe Zahn
[de]
Hallo, ich bin erst am 22.04. wieder im Büro. Bis dahin vertritt mich Sabine Opitz (opitz@werk.example).
Viele Grüße, Jan
[de]
Vielen Dank für Ihre E-Mail. Ich befinde mich derzeit auf Dienstreise und bin nur eingeschränkt erreichbar.
Ich melde mich nach meiner Rückkehr am Montag bei Ihnen.
[fr]
Bonjour,

Je suis en congés du 2 au 20 août inclus. Je prendrai connaissance de votre message à mon retour. Pour toute
urgence, vous pouvez joindre Claire Petit au 01 23 45 67 89.

Bien à vous
[fr]
Merci pour votre message. Actuellement en déplacement, je ne consulte mes e-mails que ponctuellement et je
vous répondrai dès mon retour lundi.
[es]
Buenos días: estoy de vacaciones hasta el 31 de agosto y no podré leer su correo. Si es urgente, póngase en
contacto con mi compañera Marta en marta@taller.example. Gracias.
[es]
Gracias por contactar. Me encuentro fuera de la oficina por un viaje de trabajo, regreso el jueves 14. Le
responderé a la mayor brevedad.
[it]
Buongiorno, sarò in ferie fino al 25 agosto e leggerò la posta solo al mio rientro. Per urgenze potete
rivolgervi a Paola (paola@officina.example). Cordiali saluti
[it]
Gentile mittente, sono assente dall'ufficio fino a venerdì con accesso limitato alla posta elettronica. Le
risponderò appena possibile.
[pt]
Olá, estou de férias até dia 20 e sem acesso ao e-mail. Em caso de urgência, por favor contacte a Joana:
joana@fabrica.example. Obrigado!
[pt]
Agradeço o seu contato. Estarei fora do escritório entre 5 e 9 de maio e responderei assim que retornar.
[nl]
Hallo, ik ben met vakantie tot 24 juli en lees mijn e-mail niet. Voor dringende vragen kun je contact
opnemen met Joris via joris@zaak.example.
[nl]
Dank voor uw bericht. Wegens zwangerschapsverlof ben ik tot en met oktober afwezig. Mijn collega Anouk neemt
mijn taken waar: anouk@zaak.example.
[sv]
Hej! Jag har semester vecka 28-31 och läser inte min mejl. Vid brådskande ärenden, kontakta växeln på 08-123
45 67. Vänliga hälsningar Lisa
[sv]
Tack för ditt mejl. Jag är tjänstledig till och med den 1 mars. Kontakta gärna min kollega Per på
per@verkstad.example så länge.
[da]
Hej. Jeg er på ferie og er tilbage på kontoret mandag den 4. august. Haster det, så kontakt min kollega
Mette på mette@firma.example.
[no]
Hei! Jeg har ferie i uke 29 og 30 og leser ikke e-post. Haster det, ta kontakt med sentralbordet. Hilsen
Kari
[no]
Takk for din e-post. Jeg er i foreldrepermisjon frem til 15. mars. I mitt fravær kan du kontakte Ola på
ola@bedrift.example.
[fi]
Hei! Olen kesälomalla 1.-28.7. enkä seuraa sähköpostia. Kiireellisissä asioissa voit olla yhteydessä
kollegaani Liisaan, liisa@paja.example.
[fi]
Kiitos viestistäsi. Olen virkamatkalla ja palaan toimistolle maanantaina 12.5., vastaan viestiisi silloin.
Poissaoloni aikana asioita hoitaa Matti.
[pl]
Dzień dobry, w dniach 4-15 sierpnia przebywam na urlopie i nie będę odczytywać poczty. W pilnych sprawach
proszę o kontakt z Anną Nowak: anna@zaklad.example.
[pl]
Dziękuję za e-mail. Jestem w podróży służbowej, odpowiem po powrocie do biura w poniedziałek.
[cs]
Dobrý den, do 18. 8. čerpám dovolenou a e-maily nečtu. V naléhavých případech se obraťte na kolegyni Evu
(eva@dilna.example). Děkuji za pochopení.
[cs]
Děkuji za zprávu. Momentálně jsem na služební cestě a odpovím Vám po návratu 5. května.
[sk]
Dobrý deň, do 20. augusta som na dovolenke a nemám prístup k e-mailom. V súrnych prípadoch kontaktujte
kolegu Petra. Ďakujem.
[hu]
Kedves Partnerünk! Augusztus 20-ig szabadságon vagyok, leveleimre ezt követően tudok válaszolni. Sürgős
ügyben keresse Nagy Petrát a petra@muhely.example címen.
[hu]
Köszönöm levelét! Jelenleg hivatalos úton vagyok, korlátozottan érem el a leveleimet. Hétfőn leszek ismét az
irodában.
[ro]
Bună ziua, sunt în concediu până pe 15 august și nu voi avea acces la e-mail. Pentru urgențe vă rog să
contactați colega mea, Ioana, la ioana@atelier.example.
[ro]
Vă mulțumesc pentru mesaj. Lipsesc din birou până luni; vă voi răspunde imediat ce mă întorc.
[tr]
Merhaba, 18 Ağustos'a kadar yıllık izindeyim ve e-postalarıma bakamayacağım. Acil konular için Elif Hanım
ile (elif@atolye.example) iletişime geçebilirsiniz.
[tr]
Mesajınız için teşekkür ederim. Şu anda yurt dışında seyahatteyim, döndüğümde size yanıt vereceğim. Acil
durumlarda ofisi arayabilirsiniz.
[ru]
Добрый день! До 25 августа я в отпуске, почту не читаю. По срочным вопросам обращайтесь к Ирине:
irina@zavod.example.
[ru]
Спасибо за письмо. Я нахожусь в командировке с ограниченным доступом к почте и отвечу вам после возвращения
12 мая.
[uk]
Добрий день! Я у відпустці до 20 серпня і не маю доступу до пошти. З термінових питань пишіть Олені:
olena@zavod.example.
[uk]
Дякую за лист. Наразі перебуваю у відрядженні, відповім вам після повернення в понеділок.
[bg]
Здравейте, в отпуск съм до 18 август и няма да проверявам пощата си. При спешни въпроси се свържете с Петя:
petya@zavod.example.
[el]
Καλησπέρα σας, βρίσκομαι σε άδεια έως 20 Αυγούστου και δεν έχω πρόσβαση στο email μου. Για κάτι επείγον
επικοινωνήστε με την κα Μαρία στο maria@grafeio.example.
[el]
Σας ευχαριστώ για το μήνυμά σας. Απουσιάζω από το γραφείο μέχρι τη Δευτέρα και θα σας απαντήσω με την
επιστροφή μου.
[hr]
Poštovani, na godišnjem sam odmoru do 20. kolovoza i nemam pristup e-pošti. Za hitne slučajeve javite se
kolegici Ani na ana@radiona.example.
[sl]
Spoštovani, do 20. avgusta sem na dopustu in ne berem e-pošte. V nujnih primerih se obrnite na sodelavko
Majo.
[ja]
いつもお世話になっております。
8月10日から16日まで夏季休暇をいただいております。ご返信は17日以降となります。お急ぎの方は代表番号までお電話
ください。
[ja]
メールをいただきありがとうございます。ただいま出張中のため、メールの確認が遅れることがあります。緊急の場合は
総務までご連絡ください。
[zh]
您好！我正在休年假，8月20日返回公司。期间可能无法及时回复邮件，紧急事宜请联系同事王芳。谢谢！
[zh]
您好，我目前出差在外，不便查看郵件，回辦公室後會盡快回覆。如有急事請致電公司總機。
[ko]
안녕하세요. 8월 1일부터 10일까지 여름휴가로 자리를 비웁니다. 급한 용무는 이수진 대리에게 연락 부탁드립니다.
복귀 후 회신드리겠습니다.
[ko]
메일 주셔서 감사합니다. 현재 해외 출장 중으로 메일 확인이 어렵습니다. 5월 12일 복귀 후 답변드리겠습니다.
""")

#: People who mention being away, or talk about absence, tickets and machines.
PEOPLE = _samples("""
[en]
I'm away until the 14th, let's talk in May.
[en]
Sorry for the late reply, I was on vacation. Yes, please send the deck.
[en]
Just back from annual leave. Can you resend the pricing?
[en]
I'm out of the office Thursday and Friday but could do Monday at 10, does that work?
[en]
Anna is on maternity leave, I am covering for her. What exactly do you offer?
[en]
On holiday in Lisbon till the 12th, ping me after.
[en]
Your mail ended up in my spam folder, only saw it now. Not interested, thanks.
[en]
We get about 300 tickets a day and the automatic replies drive customers mad. Could your tool help with
out-of-office handling?
[en]
Is this an automated message? If a human reads this: take me off your list.
[en]
I have received your email, thank you. I will get back to you by Friday.
[en]
Thanks for reaching out. I'm on leave from next week, so let me know before Friday if we should still speak.
[en]
I forwarded it to Tom who is out of the office until Monday. He'll reply to you then.
[en]
I no longer work in purchasing. Try Dana, dana@acme.example.
[en]
Hi, got your email. We are closed on Mondays, call me any other day.
[de]
Bin gerade im Urlaub, melden Sie sich bitte Mitte Mai noch einmal.
[de]
Entschuldigen Sie die späte Antwort, ich war krank. Schicken Sie mir gern die Unterlagen.
[de]
Herr Maier ist bis 12. August im Urlaub, ich leite es ihm weiter.
[de]
Ich bin ab Mittwoch nicht mehr im Büro, können wir vorher telefonieren?
[de]
Danke für die Nachricht. Wir haben aktuell keinen Bedarf.
[de]
Ihre Anfrage haben wir im Team besprochen. Was würde das für 40 Leute kosten?
[fr]
Je suis en vacances jusqu'au 20, on en parle à mon retour ?
[fr]
Désolé pour la réponse tardive, j'étais en déplacement. Pouvez-vous m'envoyer les tarifs ?
[fr]
Votre demande m'intéresse mais pas avant septembre.
[es]
Estoy de vacaciones, hablamos en septiembre.
[es]
Perdona el retraso, estuve fuera de la oficina. ¿Podemos vernos el martes?
[it]
Sono in ferie, sentiamoci a settembre.
[it]
Scusi il ritardo, ero fuori ufficio. Mi mandi pure il preventivo.
[pt]
Estou de férias, falamos em setembro.
[pt]
Desculpe a demora, estive fora do escritório. Qual é o preço?
[nl]
Ik ben nu op vakantie, bel me in september maar.
[nl]
Sorry voor de late reactie, ik was op vakantie. Stuur maar door.
[sv]
Jag är på semester nu, hör av dig i augusti så pratar vi.
[da]
Jeg holder ferie nu, ring til mig i august, så tager vi en snak.
[no]
Jeg er på ferie, ring meg i august så tar vi en prat.
[fi]
Olen lomalla, soitellaan elokuussa.
[pl]
Jestem na urlopie, porozmawiajmy we wrześniu.
[cs]
Jsem na dovolené, ozvěte se mi prosím v září.
[hu]
Szabadságon vagyok, beszéljünk szeptemberben.
[ro]
Sunt în concediu, hai să vorbim în septembrie.
[tr]
Şu an tatildeyim, eylülde görüşelim.
[ru]
Я в отпуске, давайте созвонимся в сентябре.
[uk]
Я у відпустці, давайте поговоримо у вересні.
[el]
Είμαι σε διακοπές, τα λέμε τον Σεπτέμβριο.
[ja]
今週は出張中なので、来週お話しできますか。
[zh]
我这周在出差，下周可以聊聊吗？
[ko]
지금 출장 중이라 다음 주에 통화 가능할까요?
""")

#: Automatic answers without a telling header that are no absence notes; "[sender | subject]" stands above each.
ANSWERS = tuple(
    (*head.split(" | "), text)
    for head, text in _samples("""
[user@corp.example | Your email requires verification verify#4f3a]
The message you sent requires that you verify that you are a real live human being and not a spam source.

To complete this verification, simply reply to this message and leave the subject line intact.

The headers of the message sent from your address are shown below:
[jan@isp.example | Re: Quick question (Spam-Blocker)]
This is an automatic reply to your email message to jan@isp.example. This email address is protected by
spamBlocker. Your email message has been redirected to a suspect email folder. In order for your message to
be moved to this recipient's Inbox, he or she must add your email address to a list of allowed senders.
Click the link below to request that your address be added.
[jan-confirm@tmda.example | Please confirm your message]
This message was created automatically by mail delivery software (TMDA).

Your message attached below is being held because the address has not been verified. To release your message
for delivery, please send an empty message to the following address, or use your mailer's reply feature.
[support@shop.example | (#8812) We received your message]
Hi Ann, thanks for getting in touch! We've received your message and will get back to you within one
business day. Your case number is 8812. For faster answers visit our help center.
[info@corp.example | RE: Quick question]
Thank you for contacting Corp. This is an automated response confirming receipt of your enquiry. Please do
not reply to this email.
[sam@corp.example | Re: Quick question]
This is an automatic message. Sam Field left Corp on 31 January. Your mail has not been forwarded. Please
contact office@corp.example.
[sam@corp.example | My email address has changed]
Automatic message: my e-mail address has changed. Please update your address book: sam@new.example. Mail to
this address is no longer read.
[bewerbung@firma.example | Eingangsbestätigung]
Vielen Dank für Ihre Nachricht. Ihre E-Mail ist bei uns eingegangen und wird schnellstmöglich bearbeitet.
Dies ist eine automatisch generierte Antwort.
[noreply@societe.example | Votre demande n° 5521]
Bonjour, nous accusons réception de votre demande. Notre équipe vous répondra sous 48 heures ouvrées. Merci
de ne pas répondre à ce message.
[atencion@empresa.example | Re: Pregunta]
Hemos recibido su consulta. Número de ticket: 991. Nuestro equipo le responderá en un plazo de 2 días
hábiles. Este es un mensaje automático, por favor no responda.
[assistenza@ditta.example | Re: Domanda]
Gentile cliente, abbiamo ricevuto la sua richiesta, numero di ticket 77. Questo è un messaggio automatico,
si prega di non rispondere.
[support@zaak.example | Re: Vraag]
Bedankt voor uw bericht. Wij hebben uw vraag goed ontvangen en reageren binnen 2 werkdagen. Dit is een
automatisch bericht, u hoeft hier niet op te reageren.
[kundservice@bolag.example | Re: Fråga]
Tack för ditt mejl! Vi har tagit emot ditt ärende (ärendenummer 4433) och återkommer inom två arbetsdagar.
Detta är ett automatiskt svar.
[biuro@firma.example | Re: Pytanie]
Dziękujemy za zgłoszenie. Otrzymaliśmy Państwa wiadomość, numer zgłoszenia 123. Wiadomość wygenerowana
automatycznie, prosimy nie odpowiadać.
[support@kompaniya.example | Re: Вопрос]
Здравствуйте! Ваше обращение получено и зарегистрировано, номер заявки 5512. Мы ответим в течение двух
рабочих дней. Это письмо создано автоматически, не отвечайте на него.
[info@kaisha.example | 【自動返信】お問い合わせありがとうございます]
お問い合わせありがとうございます。以下の内容で受け付けました。担当者より3営業日以内にご連絡いたします。この
メールは自動送信されています。
[kefu@gongsi.example | Re: 问题]
您好，您的请求已受理，工单编号 8821，客服将在两个工作日内与您联系。此邮件由系统自动发送，请勿回复。
""")
)

#: Subjects that alone make a short mail an absence note.
AUTOMATIC_SUBJECTS = tuple(
    line.strip()
    for line in """
Automatic reply: Quick question
Out of Office: Quick question
Abwesenheitsnotiz: Kurze Frage
Automatische Antwort: Kurze Frage
Réponse automatique : Petite question
Absence du bureau : Petite question
Respuesta automática: Pregunta
Fuera de la oficina Re: Pregunta
Risposta automatica: Domanda
Fuori sede Re: Domanda
Resposta automática: Pergunta
Ausência temporária: Pergunta
Automatisch antwoord: Vraag
Afwezig: Vraag
Autosvar: Fråga
Frånvaro: Fråga
Automatisk svar: Spørgsmål
Fravær: Spørsmål
Automaattinen vastaus: Kysymys
Poissa: Kysymys
Automatyczna odpowiedź: Pytanie
Odpowiedź automatyczna: Pytanie
Automatická odpověď: Dotaz
Automatikus válasz: Kérdés
Răspuns automat: Întrebare
Otomatik yanıt: Soru
Автоматический ответ: Вопрос
Автовідповідь: Питання
Автоматичен отговор: Въпрос
Αυτόματη απάντηση: Ερώτηση
自動応答: ご質問
不在通知: ご質問
自动答复: 问题
自動回覆: 問題
자동 회신: 질문
부재중: 질문
תשובה אוטומטית: שאלה
رد تلقائي: سؤال
[EXTERNAL] Automatic reply: Quick question
AUTO: Sam Field is out of the office (returning 16.02.2026)
""".strip().splitlines()
)
