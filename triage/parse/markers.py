"""Header blocks and separators with which mail programs introduce history, in the languages they speak."""

import re
from collections.abc import Sequence

from triage.parse.lines import Line, fold

#: Role of a header line -> its names, lower-case, in the languages of mail programs.
_NAMES = {
    "from": """from|von|de|da|van|od|fra|från|frá|fran|lähettäjä|lahettaja|expéditeur|expediteur|mittente|remitente|remetente|
        afzender|absender|avsender|avsändare|afsender|nadawca|odesílatel|odosielateľ|odosielatel|feladó|felado|
        expeditor|gönderen|kimden|от|отправитель|від|відправник|од|подател|από|αποστολέας|發件人|发件人|寄件者|寄件人|差出人|
        送信者|送信元|发信人|보낸 사람|보낸사람|발신자|발신|מאת|من|المرسل|จาก|từ|người gửi|dari|pengirim|saatja|kellelt|nuo|no|
        siuntėjas|sūtītājs|pošiljatelj|pošiljalac|šalje|de la|din partea|daripada|sender|quien|frå|remitent|expéditrice|igorlea|nork""",
    "date": """date|sent|datum|gesendet|data|fecha|envoyé|envoyé le|envoye|inviato|inviato il|enviado|enviado el|enviada em|
        enviado em|enviada|enviat|verzonden|verzonden op|verstuurd|skickat|skickat den|sendt|dato|lähetetty|päivämäärä|päiväys|pvm|wysłano|wysłane|odesláno|
        odoslané|odoslané dňa|dátum|elküldve|küldve|dátuma|trimis|trimis la|dată|tarih|gönderildi|gönderilme tarihi|gönderme tarihi|дата|отправлено|
        дата отправки|надіслано|відправлено|изпратено|датум|послато|poslano|poslato|ημερομηνία|στάλθηκε|ημ/νία|發送時間|发送时间|寄件日期|
        傳送日期|日期|时间|時間|日時|日付|送信日時|送信日|보낸 날짜|보낸날짜|날짜|발송일|נשלח|תאריך|تاريخ|التاريخ|تاريخ الإرسال|أرسلت|วันที่|ส่ง|ngày|
        đã gửi|gửi|tanggal|dikirim|tarikh|dihantar|kuupäev|saadetud|išsiųsta|data:|nosūtīts|datums|sendt dato|created|posted|date d'envoi|
        datum verzonden|fecha de envío|data de envio|data d'enviament|time|dagsetning|sent on|date sent|czas|dags|bidalia""",
    "to": """to|an|à|a|para|aan|do|komu|k|till|til|vastaanottaja|kenelle|destinataire|destinatario|destinatário|destinataires|
        ontvanger|empfänger|mottagare|modtager|mottaker|adresat|príjemca|pre|címzett|cimzett|către|catre|destinatar|alıcı|kime|
        кому|получатель|до|одержувач|za|προς|παραλήπτης|收件人|收件者|宛先|送信先|받는 사람|받는사람|수신자|수신|אל|إلى|المستلم|ถึง|tới|
        đến|người nhận|kepada|ke|untuk|saaja|kellele|kam|gavėjas|prima|adresant|per|pour|a:|destinatari|nori|til:|for|prejemnik|primatelj|primalac|adresāts""",
    "cc": """cc|copie|copie à|kopie|kopie (cc)|copia|copia a|cópia|kopia|kopi|kopio|másolat|másolatot kap|másolat:|bilgi|dw|
        копия|копія|копие|κοιν|κοιν.|κοινοποίηση|抄送|副本|副本抄送|参照|參照|참조|עותק|העתק|نسخة|สำเนา|tembusan|kópia|kopie:|skrytá|bcc|
        blindkopie|cci|cco|ccn|udw|bk|koopia|kopija|kam kopija|salinan|đồng gửi|tb|kk|cópia para|cc:|с копией|kópía|kópija|sk|kopírovat""",
    "subject": """subject|betreff|objet|sujet|oggetto|asunto|assunto|onderwerp|temat|předmět|predmet|predmět|ämne|emne|aihe|otsikko|
        tárgy|targy|subiect|konu|тема|относно|предмет|θέμα|主题|主題|主旨|标题|件名|題名|제목|נושא|הנדון|الموضوع|موضوع|เรื่อง|หัวเรื่อง|
        chủ đề|tiêu đề|subjek|perihal|teema|pealkiri|tema|temats|naslov|zadeva|subyek|assumpte|efni|gaia|вiд|тэма|sujet:|hal""",
    "other": """reply-to|reply to|répondre à|antwort an|rispondi a|responder a|antwoorden aan|svar till|svar til|odpowiedz do|
        importance|wichtigkeit|priorité|importanza|importancia|prioridad|prioridade|belang|prioriteit|prioritet|viktighet|
        priority|priorität|attachments|anlagen|anhänge|pièces jointes|allegati|adjuntos|datos adjuntos|anexos|bijlagen|
        bilagor|vedlegg|bilag|liitteet|załączniki|přílohy|вложения|添付ファイル|附件|첨부|organization|organisation|mailed-by|
        signed-by|message-id|x-mailer|sensitivity|vertraulichkeit|attach|mailing list|lista de correo|newsgroups|
        return-path|delivered-to|received|resent-from|company|ответить|adresse de réponse|ответ для|responder para|odpověď komu|
        ekler|mellékletek|bijlage|prílohy|odpověď|respuesta|respondre à|fichiers joints|categories|flag|follow up flag|flag status|
        flag für nachverfolgung|kennzeichnungsstatus|nachverfolgungskennzeichnung""",
}  # fmt: skip
ROLES = {fold(name.strip()): role for role, names in _NAMES.items() for name in names.replace("\n", "").split("|")}
_SENT = frozenset(("sent", "gesendet", "envoyé", "inviato", "enviado", "verzonden", "skickat", "sendt", "wysłano"))

_ORIGINAL = (
    "original message", "original mail", "original appointment", "original email", "originalnachricht", "reply message",
    "ursprüngliche nachricht", "ursprüngl. nachricht", "urspr. nachricht", "originale nachricht", "original-nachricht",
    "antwort nachricht", "ursprünglicher termin", "ursprüngliche mail", "ursprüngliche e-mail", "oorspronkelijk bericht",
    "origineel bericht", "message d'origine", "message d’origine", "message original", "message initial",
    "message de réponse", "courriel original", "messaggio originale", "messaggio original", "mensaje original",
    "mensagem original", "mensagem de resposta", "mensaje de respuesta", "oprindelig meddelelse", "original meddelelse",
    "original melding", "opprinnelig melding", "opprinnelig e-post", "ursprungligt meddelande", "originalmeddelande",
    "ursprungligt mail", "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość", "původní zpráva",
    "původní e-mail", "pôvodná správa", "eredeti üzenet", "mesaj original", "mesajul original", "orijinal mesaj",
    "özgün ileti", "orijinal ileti", "asıl mesaj", "исходное сообщение", "исходное письмо", "оригинальное сообщение",
    "первоначальное сообщение", "вихідне повідомлення", "початкове повідомлення", "оригінальне повідомлення",
    "оригинално съобщение", "първоначално съобщение", "αρχικό μήνυμα", "αυθεντικό μήνυμα", "izvorna poruka",
    "originalna poruka", "izvirno sporočilo", "prvotno sporočilo", "missatge original", "algne kiri", "algne sõnum",
    "originalus laiškas", "pradinis laiškas", "oriģinālais ziņojums", "sākotnējais ziņojums", "upprunaleg skilaboð",
    "原始邮件", "原邮件", "原始郵件", "原郵件", "元のメッセージ", "元のメール", "オリジナルメッセージ", "원본 메시지", "원본 메일",
    "원본메시지", "הודעה מקורית", "الرسالة الأصلية", "رسالة أصلية", "پیام اصلی", "ข้อความเดิม", "ต้นฉบับ", "thư gốc",
    "tin nhắn gốc", "pesan asli", "mesej asal", "original message processed by", "reply above this line",
    "please type your reply above this line", "reply above this email", "above this line to reply",
    "type your response above this line", "antworten sie oberhalb dieser linie", "antwort über dieser linie",
    "répondre au-dessus de cette ligne", "responda acima desta linha", "escriba su respuesta por encima de esta línea",
    "responde por encima de esta línea", "rispondi sopra questa riga", "reageer boven deze lijn", "svara ovanför denna rad",
    "urspruengliche nachricht", "vorherige nachricht", "previous message", "originale bericht", "ursprungliga meddelandet",
)  # fmt: skip
_FORWARD = (
    "forwarded message", "forwarded by", "forwarded mail", "forwarded email", "begin forwarded message", "forward message",
    "forwarded with", "weitergeleitete nachricht", "weitergeleitet von", "weitergeleitete mail", "weitergeleitete e-mail",
    "anfang der weitergeleiteten nachricht", "anfang der weitergeleiteten e-mail", "beginn der weitergeleiteten nachricht",
    "weiterleitung", "message transféré", "message transmis", "message réexpédié", "début du message réexpédié",
    "début du message transféré", "début du message transmis", "message transfere", "courriel transféré", "transféré par", "messaggio inoltrato",
    "inizio messaggio inoltrato", "inizia messaggio inoltrato", "inoltrato da", "mensaje reenviado", "mensaje remitido",
    "inicio del mensaje reenviado", "reenviado por", "mensagem encaminhada", "mensagem reencaminhada", "encaminhado por",
    "início da mensagem encaminhada", "início da mensagem reencaminhada", "doorgestuurd bericht", "begin doorgestuurd bericht",
    "doorgestuurd door", "doorgezonden bericht", "videresendt meddelelse", "videresendt besked", "start på videresendt besked", "begynnelse på videresendt melding",
    "videresendt melding", "videresendt e-post", "videresendt av", "vidarebefordrat meddelande", "vidarebefordrat mail",
    "vidarebefordrat brev", "börja vidarebefordrat meddelande", "början på vidarebefordrat meddelande",
    "vidarebefordrat av", "välitetty viesti", "edelleenlähetetty viesti", "välitetty viesti alkaa", "wiadomość przekazana",
    "przekazana wiadomość", "treść przekazanej wiadomości", "początek przekazywanej wiadomości", "początek przekazanej wiadomości",
    "wiadomość przesłana dalej", "przeposlaná zpráva", "přeposlaná zpráva", "přeposlaný e-mail", "začátek přeposílané zprávy", "začátek přeposlané zprávy",
    "preposlaná správa", "začiatok preposlanej správy", "začiatok preposielanej správy", "továbbított üzenet", "továbbított levél", "továbbított üzenet kezdete",
    "a továbbított levél kezdete", "mesaj redirecționat", "mesaj redirectionat", "mesaj transmis", "începe mesajul redirecționat", "începe mesajul transmis",
    "iletilen mesaj", "yönlendirilen mesaj", "iletilmiş mesaj", "yönlendirilmiş ileti", "iletilen ileti", "iletilmiş ileti başlangıcı",
    "перенаправлене повідомлення", "пересылаемое сообщение", "пересланное сообщение", "начало переадресованного сообщения", "начало пересылаемого сообщения", "пересылаемое письмо",
    "перенаправленное сообщение", "конец пересылаемого сообщения", "переслане повідомлення", "пересланий лист", "початок пересланого повідомлення",
    "початок листа, що пересилається", "початок переадресованого повідомлення", "препратено съобщение", "проследено съобщение", "προωθημένο μήνυμα",
    "αρχή προωθημένου μηνύματος", "έναρξη προωθημένου μηνύματος", "proslijeđena poruka", "prosleđena poruka", "započni proslijeđenu poruku", "početak proslijeđene poruke",
    "posredovano sporočilo", "začetek posredovanega sporočila", "missatge reenviat", "edastatud kiri", "edastatud sõnum", "persiųstas laiškas",
    "persiunčiamas laiškas", "pārsūtīts ziņojums", "pārsūtītā ziņa", "转发的邮件", "转发邮件", "以下是转发的邮件", "轉寄郵件",
    "轉寄的郵件", "以下是轉寄的郵件", "開始轉寄郵件", "开始转发的邮件", "転送メッセージ", "転送されたメッセージ", "メッセージを転送", "転送メール", "전달된 메시지", "전달된 메일",
    "전달한 메시지", "הודעה שהועברה", "تحويل الرسالة", "رسالة معاد توجيهها", "الرسالة المُعاد توجيهها", "پیام فرستاده شده", "ข้อความที่ส่งต่อ",
    "tin nhắn được chuyển tiếp", "thư được chuyển tiếp", "thư đã chuyển tiếp", "bắt đầu thư được chuyển tiếp", "pesan terusan", "pesan yang diteruskan",
    "awal pesan terusan", "mula mesej dimajukan", "mesej dimajukan", "áframsend skilaboð", "vidaresänt meddelande", "videresendt mail", "forwarding message",
    "weitergeleiteten nachricht", "переслано",
)  # fmt: skip
_RULE = re.compile(r"[\-_=*~–—─•.#+ ]{3,}")
_FRAMED = re.compile(r"[\-–—_=*]{3,}\s?([^\s\-–—_=*].{3,80}?)\s?[\-–—_=*]{3,}")
#: Separators that need neither dashes nor a colon.
_BARE = ("original message processed by", "reply above this line", "please type your reply above this line")
_BARE_STARTS = frozenset(phrase[:8] for phrase in _BARE)
_TRIM = " \t-_=*~–—─•>#+|:：[]().\u3000"


def is_rule(text: str) -> bool:
    """Tell whether a line is nothing but a drawn rule."""
    return len(text) >= 3 and _RULE.fullmatch(text) is not None and any(char in "-_=*~–—─#" for char in text)


def is_frame(text: str) -> bool:
    """Tell whether a line is a rule or a short text between two rules."""
    return is_rule(text) or (len(text) <= 120 and _FRAMED.match(text) is not None)


def separator(text: str) -> str:
    """Tell what a line separates: "forward", "quote" or "" for no separator.

    The words alone do for "Begin forwarded message:"; the bare words "original message" need dashes or a colon.
    """
    if not text or (text[0] not in "-_=*~–—─#>" and text[-1] not in ":：" and text[:8].lower() not in _BARE_STARTS):
        return ""
    inner = _FRAMED.match(text[:200])
    if not inner and not 6 <= len(text) <= 200:
        return ""
    core = fold((inner.group(1) if inner else text).strip(_TRIM))
    if not 5 <= len(core) <= 120:
        return ""
    framed = inner is not None or len(text) - len(text.lstrip("-_=*~–—─#>")) >= 2
    if not framed and text[-1] not in ":：" and not core.startswith(_BARE):
        return ""
    for phrases, kind in ((_FORWARD, "forward"), (_ORIGINAL, "quote")):
        if core.startswith(phrases) and any(core.startswith(phrase) and _fits(core, phrase, framed=framed) for phrase in phrases):
            return kind
    return ""


def _fits(core: str, phrase: str, *, framed: bool) -> bool:
    """Tell whether a phrase is (nearly) all that stands on the line."""
    room = 70 if framed else 12
    return len(core) - len(phrase) <= room


def header_role(text: str) -> str:
    """Return the role of a header line ("from", "date", "to", "cc", "subject", "other"), or ""."""
    head = text[:60]
    cut = head.find(":")
    wide = head.find("：")
    if wide >= 0 and (cut < 0 or wide < cut):
        cut = wide
    if cut < 1:
        return ""
    return ROLES.get(fold(head[:cut].strip("*_ \t")), "")


def header_block_at(lines: Sequence[Line], index: int) -> int:
    """Return how many lines the header block that begins at a line takes; 0 when none begins there.

    Blank lines between headers and folded header lines are allowed for, and a block that a program wrote without
    addresses must show its subject or a sent date beside the sender.
    """
    first = lines[index]
    role = header_role(first.text)
    if role not in ("from", "date", "to", "subject", "cc"):
        return _one_line_block(first)
    roles = {role}
    names = {_name(first.text)}
    length, loose = 1, 0
    texts = [first.text]
    for offset in range(1, min(24, len(lines) - index)):
        line = lines[index + offset]
        role = header_role(line.text) if line.depth == first.depth else ""
        if role and not (role in roles and role in ("from", "subject") and loose):
            roles.add(role)
            names.add(_name(line.text))
            texts.append(line.text)
            length, loose = offset + 1, 0
            continue
        loose += 1
        if loose > 3 or (line.depth != first.depth and not line.blank):
            break
    return length if _is_block(roles, names, " ".join(texts), lines[index : index + length]) else 0


def _name(text: str) -> str:
    """Return the lower-case name of a header line."""
    return text[:60].replace("：", ":").partition(":")[0].strip("*_ \t").lower()


def _is_block(roles: set[str], names: set[str], joined: str, lines: Sequence[Line]) -> bool:
    """Weigh the roles that a run of header lines shows."""
    main = roles & {"from", "date", "to", "subject"}
    address = "@" in joined or any("@" in line.text for line in lines)
    if "from" in main and len(main) >= 2 and (address or "subject" in main):
        return len(main) >= 3 or address
    if "from" in main and {"date", "to"} <= main:
        return bool(names & _SENT)
    return address and {"date", "to"} <= main


def _one_line_block(line: Line) -> int:
    """Accept a header block that lost its line breaks."""
    text = line.text
    if len(text) < 30 or ":" not in text[:20]:
        return 0
    found = {role for piece in text.split(":")[:12] for role in (ROLES.get(piece.rpartition(" ")[2].lower(), ""),) if role}
    return 1 if header_role(text) == "from" and {"from", "date", "subject"} <= found else 0
