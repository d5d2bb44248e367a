"""The names of header lines and the separators with which mail programs introduce history, by language."""

#: Role of a header line -> its names, lower-case.
HEADER_NAMES = {
    "from": """
        from|von|de|da|van|od|fra|från|frá|fran|lähettäjä|lahettaja|expéditeur|expediteur|mittente|remitente|
        remetente|afzender|absender|avsender|avsändare|afsender|nadawca|odesílatel|odosielateľ|odosielatel|feladó|
        felado|expeditor|gönderen|kimden|от|отправитель|від|відправник|од|подател|από|αποστολέας|發件人|发件人|
        寄件者|寄件人|差出人|送信者|送信元|发信人|보낸 사람|보낸사람|발신자|발신|מאת|من|المرسل|จาก|từ|người gửi|
        dari|pengirim|saatja|kellelt|nuo|no|siuntėjas|sūtītājs|pošiljatelj|pošiljalac|šalje|de la|din partea|
        daripada|sender|quien|frå|remitent|expéditrice|igorlea|nork
    """,
    "date": """
        date|sent|datum|gesendet|data|fecha|envoyé|envoyé le|envoye|inviato|inviato il|enviado|enviado el|
        enviada em|enviado em|enviada|enviat|verzonden|verzonden op|verstuurd|skickat|skickat den|sendt|dato|
        lähetetty|päivämäärä|päiväys|pvm|wysłano|wysłane|odesláno|odoslané|odoslané dňa|dátum|elküldve|küldve|
        dátuma|trimis|trimis la|dată|tarih|gönderildi|gönderilme tarihi|gönderme tarihi|дата|отправлено|
        дата отправки|надіслано|відправлено|изпратено|датум|послато|poslano|poslato|ημερομηνία|στάλθηκε|ημ/νία|
        發送時間|发送时间|寄件日期|傳送日期|日期|时间|時間|日時|日付|送信日時|送信日|보낸 날짜|보낸날짜|날짜|
        발송일|נשלח|תאריך|تاريخ|التاريخ|تاريخ الإرسال|أرسلت|วันที่|ส่ง|ngày|đã gửi|gửi|tanggal|dikirim|tarikh|
        dihantar|kuupäev|saadetud|išsiųsta|nosūtīts|datums|sendt dato|created|posted|date d'envoi|datum verzonden|
        fecha de envío|data de envio|data d'enviament|time|dagsetning|sent on|date sent|czas|dags|bidalia
    """,
    "to": """
        to|an|à|a|para|aan|do|komu|k|till|til|vastaanottaja|kenelle|destinataire|destinatario|destinatário|
        destinataires|ontvanger|empfänger|mottagare|modtager|mottaker|adresat|príjemca|pre|címzett|cimzett|către|
        catre|destinatar|alıcı|kime|кому|получатель|до|одержувач|za|προς|παραλήπτης|收件人|收件者|宛先|送信先|
        받는 사람|받는사람|수신자|수신|אל|إلى|المستلم|ถึง|tới|đến|người nhận|kepada|ke|untuk|saaja|kellele|kam|
        gavėjas|prima|adresant|per|pour|destinatari|nori|for|prejemnik|primatelj|primalac|adresāts
    """,
    "cc": """
        cc|copie|copie à|kopie|kopie (cc)|copia|copia a|cópia|kopia|kopi|kopio|másolat|másolatot kap|bilgi|dw|
        копия|копія|копие|κοιν|κοιν.|κοινοποίηση|抄送|副本|副本抄送|参照|參照|참조|עותק|העתק|نسخة|สำเนา|tembusan|
        kópia|skrytá|bcc|blindkopie|cci|cco|ccn|udw|bk|koopia|kopija|kam kopija|salinan|đồng gửi|tb|kk|cópia para|
        с копией|kópía|kópija|sk|kopírovat
    """,
    "subject": """
        subject|betreff|objet|sujet|oggetto|asunto|assunto|onderwerp|temat|předmět|predmet|predmět|ämne|emne|aihe|
        otsikko|tárgy|targy|subiect|konu|тема|относно|предмет|θέμα|主题|主題|主旨|标题|件名|題名|제목|נושא|הנדון|
        الموضوع|موضوع|เรื่อง|หัวเรื่อง|chủ đề|tiêu đề|subjek|perihal|teema|pealkiri|tema|temats|naslov|zadeva|
        subyek|assumpte|efni|gaia|вiд|тэма|hal
    """,
    "other": """
        reply-to|reply to|répondre à|antwort an|rispondi a|responder a|antwoorden aan|svar till|svar til|
        odpowiedz do|importance|wichtigkeit|priorité|importanza|importancia|prioridad|prioridade|belang|
        prioriteit|prioritet|viktighet|priority|priorität|attachments|anlagen|anhänge|pièces jointes|allegati|
        adjuntos|datos adjuntos|anexos|bijlagen|bilagor|vedlegg|bilag|liitteet|załączniki|přílohy|вложения|
        添付ファイル|附件|첨부|organization|organisation|mailed-by|signed-by|message-id|x-mailer|sensitivity|
        vertraulichkeit|attach|mailing list|lista de correo|newsgroups|return-path|delivered-to|received|
        resent-from|company|ответить|adresse de réponse|ответ для|responder para|odpověď komu|ekler|mellékletek|
        bijlage|prílohy|odpověď|respuesta|respondre à|fichiers joints|categories|flag|follow up flag|flag status|
        flag für nachverfolgung|kennzeichnungsstatus|nachverfolgungskennzeichnung
    """,
}
#: Names of the date that only mail programs use.
SENT_NAMES = frozenset((
    "sent", "gesendet", "envoyé", "inviato", "enviado", "verzonden", "skickat", "sendt", "wysłano",
))  # fmt: skip
#: What stands between dashes above an answered mail.
ORIGINAL = (
    "original message", "original mail", "original appointment", "original email", "originalnachricht",
    "reply message", "ursprüngliche nachricht", "ursprüngl. nachricht", "urspr. nachricht", "originale nachricht",
    "original-nachricht", "antwort nachricht", "ursprünglicher termin", "ursprüngliche mail",
    "ursprüngliche e-mail", "oorspronkelijk bericht", "origineel bericht", "message d'origine", "message d’origine",
    "message original", "message initial", "message de réponse", "courriel original", "messaggio originale",
    "messaggio original", "mensaje original", "mensagem original", "mensagem de resposta", "mensaje de respuesta",
    "oprindelig meddelelse", "original meddelelse", "original melding", "opprinnelig melding", "opprinnelig e-post",
    "ursprungligt meddelande", "originalmeddelande", "ursprungligt mail", "alkuperäinen viesti",
    "wiadomość oryginalna", "oryginalna wiadomość", "původní zpráva", "původní e-mail", "pôvodná správa",
    "eredeti üzenet", "mesaj original", "mesajul original", "orijinal mesaj", "özgün ileti", "orijinal ileti",
    "asıl mesaj", "исходное сообщение", "исходное письмо", "оригинальное сообщение", "первоначальное сообщение",
    "вихідне повідомлення", "початкове повідомлення", "оригінальне повідомлення", "оригинално съобщение",
    "първоначално съобщение", "αρχικό μήνυμα", "αυθεντικό μήνυμα", "izvorna poruka", "originalna poruka",
    "izvirno sporočilo", "prvotno sporočilo", "missatge original", "algne kiri", "algne sõnum",
    "originalus laiškas", "pradinis laiškas", "oriģinālais ziņojums", "sākotnējais ziņojums", "upprunaleg skilaboð",
    "原始邮件", "原邮件", "原始郵件", "原郵件", "元のメッセージ", "元のメール", "オリジナルメッセージ",
    "邮件原件", "郵件原件", "원본 메시지", "원본 메일", "원본메시지", "הודעה מקורית", "الرسالة الأصلية", "رسالة أصلية", "پیام اصلی",
    "ข้อความเดิม", "ต้นฉบับ", "thư gốc", "tin nhắn gốc", "pesan asli", "mesej asal",
    "original message processed by", "reply above this line", "please type your reply above this line",
    "reply above this email", "above this line to reply", "type your response above this line",
    "bitte geben sie ihre antwort oberhalb", "bitte antworten sie oberhalb", "schreiben sie ihre antwort über",
    "veuillez saisir votre réponse au-dessus", "écrivez votre réponse au-dessus", "escribe tu respuesta por encima",
    "por favor, escriba su respuesta", "digite sua resposta acima", "typ uw antwoord boven", "scrivi la tua risposta sopra",
    "antworten sie oberhalb dieser linie", "antwort über dieser linie", "répondre au-dessus de cette ligne",
    "responda acima desta linha", "escriba su respuesta por encima de esta línea",
    "responde por encima de esta línea", "rispondi sopra questa riga", "reageer boven deze lijn",
    "svara ovanför denna rad", "urspruengliche nachricht", "vorherige nachricht", "previous message",
    "originale bericht", "ursprungliga meddelandet",
)  # fmt: skip
#: What stands between dashes, or before a colon, above a forwarded mail.
FORWARD = (
    "forwarded message", "forwarded by", "forwarded mail", "forwarded email", "begin forwarded message",
    "forward message", "forwarded with", "weitergeleitete nachricht", "weitergeleitet von", "weitergeleitete mail",
    "weitergeleitete e-mail", "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail",
    "beginn der weitergeleiteten nachricht", "weiterleitung", "message transféré", "message transmis",
    "message réexpédié", "début du message réexpédié", "début du message transféré", "début du message transmis",
    "message transfere", "courriel transféré", "transféré par", "messaggio inoltrato", "inizio messaggio inoltrato",
    "inizia messaggio inoltrato", "inoltrato da", "mensaje reenviado", "mensaje remitido",
    "inicio del mensaje reenviado", "reenviado por", "mensagem encaminhada", "mensagem reencaminhada",
    "encaminhado por", "início da mensagem encaminhada", "início da mensagem reencaminhada", "doorgestuurd bericht",
    "begin doorgestuurd bericht", "doorgestuurd door", "doorgezonden bericht", "videresendt meddelelse",
    "videresendt besked", "start på videresendt besked", "begynnelse på videresendt melding", "videresendt melding",
    "videresendt e-post", "videresendt av", "vidarebefordrat meddelande", "vidarebefordrat mail",
    "vidarebefordrat brev", "börja vidarebefordrat meddelande", "början på vidarebefordrat meddelande",
    "vidarebefordrat av", "välitetty viesti", "edelleenlähetetty viesti", "välitetty viesti alkaa",
    "wiadomość przekazana", "przekazana wiadomość", "treść przekazanej wiadomości",
    "początek przekazywanej wiadomości", "początek przekazanej wiadomości", "wiadomość przesłana dalej",
    "przeposlaná zpráva", "přeposlaná zpráva", "přeposlaný e-mail", "začátek přeposílané zprávy",
    "začátek přeposlané zprávy", "preposlaná správa", "začiatok preposlanej správy",
    "začiatok preposielanej správy", "továbbított üzenet", "továbbított levél", "továbbított üzenet kezdete",
    "a továbbított levél kezdete", "mesaj redirecționat", "mesaj redirectionat", "mesaj transmis",
    "începe mesajul redirecționat", "începe mesajul transmis", "iletilen mesaj", "yönlendirilen mesaj",
    "iletilmiş mesaj", "yönlendirilmiş ileti", "iletilen ileti", "iletilmiş ileti başlangıcı",
    "перенаправлене повідомлення", "пересылаемое сообщение", "пересланное сообщение",
    "начало переадресованного сообщения", "начало пересылаемого сообщения", "пересылаемое письмо",
    "перенаправленное сообщение", "конец пересылаемого сообщения", "переслане повідомлення", "пересланий лист",
    "початок пересланого повідомлення", "початок листа, що пересилається", "початок переадресованого повідомлення",
    "препратено съобщение", "проследено съобщение", "προωθημένο μήνυμα", "αρχή προωθημένου μηνύματος",
    "έναρξη προωθημένου μηνύματος", "proslijeđena poruka", "prosleđena poruka", "započni proslijeđenu poruku",
    "početak proslijeđene poruke", "posredovano sporočilo", "začetek posredovanega sporočila", "missatge reenviat",
    "edastatud kiri", "edastatud sõnum", "persiųstas laiškas", "persiunčiamas laiškas", "pārsūtīts ziņojums",
    "pārsūtītā ziņa", "转发的邮件", "转发邮件", "以下是转发的邮件", "轉寄郵件", "轉寄的郵件", "以下是轉寄的郵件",
    "開始轉寄郵件", "开始转发的邮件", "転送メッセージ", "転送されたメッセージ", "メッセージを転送", "転送メール",
    "전달된 메시지", "전달된 메일", "전달한 메시지", "הודעה שהועברה", "تحويل الرسالة", "رسالة معاد توجيهها",
    "الرسالة المُعاد توجيهها", "پیام فرستاده شده", "ข้อความที่ส่งต่อ", "tin nhắn được chuyển tiếp",
    "thư được chuyển tiếp", "thư đã chuyển tiếp", "bắt đầu thư được chuyển tiếp", "pesan terusan",
    "pesan yang diteruskan", "awal pesan terusan", "mula mesej dimajukan", "mesej dimajukan", "áframsend skilaboð",
    "vidaresänt meddelande", "videresendt mail", "forwarding message", "weitergeleiteten nachricht", "переслано",
)  # fmt: skip
