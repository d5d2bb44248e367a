"""The words by which sign-offs, client signatures, disclaimers and banners are known, by language."""

import re

#: Beginnings of lines that a program puts under a mail ("Sent from my iPhone"), lower-case.
CLIENT_STARTS = (
    # en
    "sent from my ", "sent from mail for", "sent from mailbox", "sent from yahoo", "sent from outlook", "sent from samsung",
    "sent from proton", "sent from gmail", "sent from android", "sent from iphone", "sent from ipad", "sent from blackberry",
    "sent from windows", "sent from myphone", "sent from nine", "sent from bluemail", "sent from airmail", "sent from spark",
    "sent from acompli", "sent from newton", "sent from polymail", "sent from canary", "sent from email.",
    "sent from mail.", "sent from zoho", "sent from superhuman", "sent from front", "sent from the ", "sent from sky",
    "sent from aol", "sent from workspace", "sent from type mail", "sent from typemail", "sent from edison",
    "sent from fairemail", "sent from thunderbird", "sent from hey", "sent from mimestream", "sent from postbox",
    "sent from a mobile", "sent from mobile", "sent from an iphone", "sent from my", "sent on the go", "sent on the move",
    "sent by outlook", "sent by mobile", "sent using ", "sent via ", "sent with ", "sent securely",
    "get outlook for", "download outlook for", "yahoo mail:", "sent by proton", "sent through ", "written on my ",
    "typed on my ", "typed with thumbs", "posted from my", "composed on my", "mobile - please excuse",
    # de
    "von meinem ", "von meiner ", "gesendet von ", "gesendet mit ", "gesendet aus ", "gesendet über ", "gesendet vom ",
    "diese nachricht wurde von meinem", "diese nachricht wurde mit", "diese mail wurde von meinem",
    "outlook für ", "holen sie sich outlook", "hol dir outlook", "unterwegs gesendet",
    # fr
    "envoyé de ", "envoyé depuis ", "envoyé par ", "envoyé à partir ", "envoyé avec ", "envoyé via ", "envoyé du ", "envoye de mon",
    "télécharger outlook", "obtenez outlook", "obtenir outlook", "provenance : ", "envoyé à l'aide", "envoyé d'",
    # es, ca, gl, pt
    "enviado desde ", "enviado con ", "enviado por ", "enviado a través ", "obtener outlook", "obtén outlook", "enviado vía ",
    "enviat des ", "enviado do ", "enviado de ", "enviado a partir ", "enviado via ", "enviado pelo ", "enviado com ",
    "enviada do ", "enviada a partir ", "obter o outlook", "obtenha o outlook", "baixar o outlook", "descargar outlook",
    "enviado dende ", "mandado desde ",
    # it, ro
    "inviato da ", "inviato dal ", "inviato con ", "inviato tramite ", "inviato dall", "scarica outlook", "ottieni outlook",
    "trimis de pe ", "trimis de la ", "trimis din ", "trimis cu ", "trimis prin ",
    # nl, af
    "verstuurd vanaf ", "verzonden vanaf ", "verstuurd met ", "verzonden met ", "verzonden via ", "verstuurd via ", "verstuurd vanuit ",
    "outlook voor ", "download outlook voor", "verzonden vanuit ", "vanaf mijn ", "gestuur vanaf ", "verstuurd van ",
    # da, no, sv, is
    "sendt fra ", "sendt via ", "sendt med ", "hent outlook", "få outlook", "skickat från ", "skickat med ", "hämta outlook",
    "skickat via ", "skaffa outlook", "sent frå ", "sendt frå ", "sent från ", "sendt på farten", "sent úr ", "sendt af ",
    # fi, et, lv, lt
    "lähetetty ", "hanki outlook", "saadetud minu", "saadetud ", "nosūtīts no", "sūtīts no", "išsiųsta iš", "siųsta iš",
    # pl, cs, sk, sl, hr, hu
    "wysłane z ", "wysłano z ", "wysłane przez ", "wysłano przy ", "wysłane za ", "pobierz outlook", "pobierz aplikację outlook",
    "odesláno z ", "odesláno ze ", "posláno z ", "odoslané z ", "odoslané zo ", "získat outlook", "získajte outlook",
    "poslano z ", "poslano s ", "poslano sa ", "poslano preko ", "poslato sa ", "poslato preko ", "preuzmite outlook",
    "küldve ", "iphone-omról küldve", "elküldve ", "töltse le az outlook",
    # tr, el, ru, uk, bg
    "outlook'u edinin", "στάλθηκε από", "εστάλη από", "αποστολή από", "λήψη του outlook", "отправлено с ", "отправлено из ",
    "отправлено от ", "отправлено через ", "послано с ", "скачать outlook", "получить outlook", "загрузить outlook",
    "надіслано з ", "надіслано із ", "відправлено з ", "изпратено от ", "изпратено с ", "послато са ", "испратено од ",
    # vi, id, ms, th, he, ar, fa, zh, ja, ko
    "đã gửi từ", "được gửi từ", "gửi từ ", "dikirim dari", "dihantar dari", "dapatkan outlook", "ส่งจาก", "נשלח מ", "נשלח באמצעות",
    "أرسلت من", "أُرسلت من", "تم الإرسال من", "مرسل من", "فرستاده شده از", "发自我的", "發自我的", "从我的", "從我的", "來自我的",
    "傳送自", "从 windows 版", "获取 outlook", "取得 outlook", "outlook for", "나의 iphone", "iphoneから",
    "skickad från ", "poslane z ", "trimis dela ", "gönderen: yahoo",
)  # fmt: skip
#: Ends of such lines in languages that put the verb last.
CLIENT_ENDS = ("gönderildi", "から送信", "から送信されました", "からの送信", "에서 보냄", "에서 발송", "에서 보낸 메일", "を入手", "で送信",
               "küldve", "küldtem", "lähetetty", "发送", "傳送", "發送", "бет алды")  # fmt: skip
#: Short words that only a device or an app is called.
DEVICES = re.compile(
    r"iphon|ipad|ipod|android|samsung|galaxy|blackberry|mobile|smartphone|handy|outlook|windows|huawei|nokia|pixel"
    r"|yahoo|aol|gmail|phone|telefon|mail|xperia|htc|motorola|lg |oneplus|xiaomi|redmi|tablet|device|proton|watch"
    r"|teléfono|celular|móvil|telemóvel|cellulare|téléphone|portable|appareil|gerät|mobiel|toestel|телефон|айфон|携帯|手机|手機",
    re.IGNORECASE,
)
#: Names that only devices and mail programs bear.
BRANDS = re.compile(
    r"iphon|ipad|ipod|android|samsung|galaxy|blackberry|outlook|windows|huawei|nokia|google pixel|yahoo|aol|gmail|xperia|htc|motorola"
    r"|oneplus|xiaomi|redmi|proton|thunderbird|airmail|spark|acompli|mailbird|bluemail|blue mail|superhuman|mimestream|mailspring|polymail"
    r"|canary|newton|fairemail|k-9|zoho|sparrow|mailbox|postbox|hey\.com|mail for|mail para|mail für|courrier|correo para|mail app|sky app"
    r"|posta per|e-mail voor|mail til|mail för|poczta|pošta|почт|mailbox|front|missive|nine|typemail|myphone|ios|workspace|smartphone|handy"
)
#: Words that make the device the sender's own.
POSSESSIVE = re.compile(r"\b(?:my|meine[mr]?|mon|ma|mi|mio|mia|mijn|min|mitt|mit|meu|minha|mojego|mého|môjho|mog|minu|mano|mana|мо[еє]го|мого|моята|a mobile|mobile)\b"
                        r"|telefonul meu|telefonum|我的|나의")  # fmt: skip
#: What may follow the device on the same line.
EXCUSES = re.compile(r"excus|typo|brev|sorry|forgive|apolog|please|entschuld|tippfehler|kürze|fautes|bref|errores|thumb"
                     r"|autocorrect|spelling|short|fouten|fejl|fel ", re.IGNORECASE)  # fmt: skip

#: Sign-off formulas, lower-case and without punctuation, that stand alone on their line above a name.
CLOSINGS = frozenset(
    """
    regards|best regards|kind regards|kindest regards|warm regards|warmest regards|warmly|best|all the best|best wishes|kind wishes
    sincerely|yours sincerely|sincerely yours|yours faithfully|faithfully|faithfully yours|yours truly|very truly yours|respectfully|respectfully yours
    cordially|cheers|with best regards|with kind regards|with regards|with best wishes|many regards|good regards|rgds|brgds|br|kr|bw
    b rgds|best rgds|kind rgds|warm wishes|yours|yours ever|take care|with warm regards|best regards from|cordially yours|regards from
    thanks and regards|thanks & regards|thank you and regards|thanks and best regards|thanks & best regards|thanks and kind regards|best regards / mit freundlichen grüßen
    thank you and best regards|many thanks and best regards|many thanks and kind regards|thanks with regards|thx & rgds|tks & rgds|with thanks and regards
    mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|mit freundlichen gruessen
    freundlicher gruß|beste grüße|beste grüsse|viele grüße|viele grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzliche grüsse|schöne grüße|schöne grüsse
    mit besten grüßen|mit besten grüssen|mit bestem gruß|mit herzlichen grüßen|mit vielen grüßen|mit lieben grüßen|hochachtungsvoll|gruß|gruss|grüße|grüsse|lg|vg|mfg|bg
    lieber gruß|lieben gruß|lieber gruss|lieben gruss|viele liebe grüße|sonnige grüße|mit freundlichen grüßen / best regards|mit freundlichen grüßen / kind regards|freundliche grüße aus berlin|beste grüße aus
    cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|meilleures salutations|salutations distinguées|cdt|cdlt|bàv
    salutations|amicalement|amitiés|avec mes meilleures salutations|sincèrement|respectueusement|veuillez agréer mes salutations distinguées|belle journée à vous|cordiales salutations|avec mes cordiales salutations
    saludos|un saludo|saludos cordiales|cordiales saludos|atentamente|cordialmente|un cordial saludo|reciba un cordial saludo|un abrazo|saludos atentamente|muy atentamente
    atte|slds|saludos cordiales desde|saludos y gracias|quedo atento|un afectuoso saludo|mis mejores deseos
    atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraços|abraço|um abraço|att|cordiais cumprimentos|saudações|atentamente|com cumprimentos|cpts|cptos
    cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|cordialmente|i migliori saluti|un caro saluto|a presto|buona giornata e cordiali saluti|con i migliori saluti|porgo cordiali saluti
    met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|met hartelijke groet|mvg|groet|groeten|groetjes|gr
    hoogachtend|met hoogachting|beste groeten|de beste groeten|met groet|met vriendelijke groet / kind regards|vriendelijk groet
    med venlig hilsen|venlig hilsen|med venlige hilsner|venlige hilsner|mange hilsner|de bedste hilsner|bedste hilsner|mvh|hilsen|kh|vh|hilsner|kærlig hilsen|dbh|bedste hilsen|med venlig hilsen / best regards
    med vennlig hilsen|vennlig hilsen|med vennlege helsingar|beste hilsen|med beste hilsen|hilsen|vennlege helsingar|vennlige hilsener
    med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|bästa hälsningar|hälsning|med bästa hälsningar|vänligen|allt gott|vh|med vänlig hälsning / best regards
    ystävällisin terveisin|terveisin|parhain terveisin|t|yst terv|ystävällisesti|kunnioittavasti|terkuin
    pozdrawiam|z poważaniem|z wyrazami szacunku|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrowienia|łączę pozdrowienia|z pozdrowieniami|łączę wyrazy szacunku|pozdr|serdeczne pozdrowienia
    s pozdravem|se srdečným pozdravem|s přátelským pozdravem|s úctou|pozdrav|s pozdravom|s úctou|zdravím|hezký den|s priateľským pozdravom|lp|lep pozdrav|s spoštovanjem|srdačan pozdrav|srdačno|s poštovanjem|lijep pozdrav|pozdrav|srdačan pozdrav
    üdvözlettel|tisztelettel|szívélyes üdvözlettel|baráti üdvözlettel|üdv|köszönettel|cu stimă|cu respect|cu stimă și respect|toate cele bune|cu drag|o zi bună|numai bine|cu considerație
    saygılarımla|saygılar|iyi çalışmalar|selamlar|sevgiler|teşekkürler ve saygılar|saygılarımızla|iyi günler dilerim|με εκτίμηση|φιλικά|με φιλικούς χαιρετισμούς|χαιρετισμούς
    с уважением|с наилучшими пожеланиями|всего доброго|всего наилучшего|искренне ваш|с уважением и наилучшими пожеланиями|с почтением|с ув|з повагою|з найкращими побажаннями|щиро ваш|с уважение|поздрави|поздрав|с най-добри пожелания|срдачан поздрав
    lugupidamisega|parimate soovidega|tervitades|ar cieņu|pagarbiai|geriausi linkėjimai|ar laba vēlējumiem|kveðja|bestu kveðjur|með kveðju|amb salutacions|salutacions cordials|atentament|salutacions|cordialment
    trân trọng|trân trọng kính chào|thân mến|hormat saya|salam|salam hormat|salam hangat|terima kasih dan salam|ขอแสดงความนับถือ|ด้วยความเคารพ|בברכה|בכבוד רב|تحياتي|مع أطيب التحيات|مع خالص التحيات|مع التحية|مع تحياتي|با احترام|با تشکر
    よろしくお願いします|よろしくお願いいたします|宜しくお願い致します|宜しくお願いいたします|敬具|以上、よろしくお願いいたします|以上よろしくお願いいたします|此致|敬礼|此致敬礼|祝好|顺祝商祺|顺颂商祺|祝商祺|致敬|敬上|감사합니다 드림|드림|올림
    """.replace("\n", "|").replace("    ", "").split("|")
) - {""}  # fmt: skip

#: Words of which a disclaimer has at least two of different groups.
DISCLAIMER_GROUPS = (
    ("confidential", "privileged", "vertraulich", "confidentiel", "confidencial", "riservat", "vertrouwelijk", "poufn",
     "fortrolig", "konfidentiell", "konfidensiel", "luottamuksell", "конфиденц", "конфіденц", "důvěrn", "dôvern", "bizalmas", "gizli",
     "confidenţial", "confidențial", "εμπιστευτικ", "機密", "机密", "保密", "confidenz", "bescherming van persoonsgegevens", "geheim", "secret professionnel", "поверителн"),
    ("intended", "recipient", "addressee", "addressed", "named above", "empfänger", "adressat", "destinat", "geadresseerde", "bestemd", "adresat",
     "mottagar", "modtager", "mottaker", "vastaanottaj", "получател", "адресат", "одержувач", "adresát", "címzett", "alıcı",
     "παραλήπτ", "収件", "收件", "受信者", "宛", "bestimmt"),
    ("error", "mistake", "mistaken", "irrtümlich", "irrtum", "versehentlich", "erreur", "equivocad", "errore", "engano", "equívoco", "abuis", "vergissing", "fejl", "feil", "misstag", "felaktigt", "fel ",
     "virhe", "omył", "błęd", "ошибк", "помилк", "omyl", "téved", "yanlışlıkla", "eroare", "λάθος", "誤", "误", "nicht der richtige", "not the intended"),
    ("delete", "destroy", "notify", "löschen", "vernichten", "informieren", "supprimer", "détruire", "avertir", "elimin", "borr", "cancell", "apagar", "verwijder",
     "vernietig", "slet", "radera", "usun", "удал", "видал", "smaz", "vymaz", "töröl", "siliniz", "διαγρά", "削除", "删除"),
    ("prohibited", "unauthorized", "unauthorised", "forbidden", "disclos", "distribut", "strictly", "untersagt", "nicht gestattet", "unbefugt", "interdit", "prohib", "vietat", "divulg", "verboden",
     "forbud", "forbjud", "förbjud", "kielletty", "zabron", "запрещ", "заборон", "zakáz", "tilos", "yasak", "interzis", "禁止", "proibid"),
    ("virus", "liable", "liability", "legally binding", "haftung", "responsabil", "aansprakelijk", "odpowiedzialno", "ansvar", "ответственност"),
)  # fmt: skip
#: Beginnings of footers that stand by themselves, lower-case.
FOOTER_STARTS = (
    "virus-free.", "virenfrei.", "sans virus.", "libre de virus.", "privo di virus.", "livre de vírus.", "virusvrij.", "viruvri",
    "this email has been checked for viruses", "this email has been scanned", "this e-mail has been scanned",
    "this message has been scanned", "diese e-mail wurde von avast", "cet e-mail a été vérifié", "l'absence de virus dans",
    "el software de antivirus avast", "este email foi escaneado", "este e-mail foi verificado", "questa e-mail è stata controllata",
    "please consider the environment", "think before you print", "consider the environment", "bitte denken sie an die umwelt",
    "pensez à l'environnement", "avant d'imprimer", "antes de imprimir", "por favor considere el medio ambiente", "prima di stampare",
    "denk aan het milieu", "denk aan ons milieu", "save a tree", "p please consider", "you received this message because",
    "you are receiving this because", "to unsubscribe from this group", "to view this discussion",
    "reply to this email directly", "do you yahoo!?", "this email and any files transmitted",
    "disclaimer:", "confidentiality notice", "confidentiality:", "notice of confidentiality", "legal disclaimer", "aviso legal",
    "aviso de confidencialidad", "aviso de confidencialidade", "hinweis:  diese e-mail", "avis de confidentialité", "nota di riservatezza",
    "avvertenza:", "visit our website", "follow us on", "folgen sie uns", "suivez-nous", "síguenos en", "find us on", "registered office",
    "registered in england", "company registration", "amtsgericht ", "handelsregister:", "sitz der gesellschaft", "geschäftsführer:",
    "geschäftsführung:", "checked by avg", "no virus found in", "internal virus database",
)  # fmt: skip

#: Headings of disclaimers.
FOOTER_HEADS = frozenset(("disclaimer", "confidentiality notice", "confidentiality", "privacy notice", "legal notice", "haftungsausschluss",
                          "vertraulichkeitshinweis", "rechtlicher hinweis", "avis de confidentialité", "avertissement", "aviso legal", "aviso de confidencialidad",
                          "aviso de confidencialidade", "nota di riservatezza", "informativa privacy", "vertrouwelijkheid", "classification: public", "internal", "klauzula poufności"))  # fmt: skip

#: Two groups of words, one of each, that make a banner of an organisation's gateway at the head of a mail.
BANNER_STARTS = (
    "[external", "external email", "external sender", "external message", "external:", "external mail", "(external", "*external", "**external",
    "caution:", "caution -", "caution!", "*caution", "**caution", "warning:", "warning -", "warning!", "*** warning", "**warning", "attention:", "attention!", "achtung:", "achtung!", "vorsicht:", "vorsicht!", "[extern", "externe e-mail",
    "externe mail", "extern e-post", "extern e-mail", "e-mail externe", "email externe", "courriel externe", "[externe", "correo externo", "[externo", "e-mail externo", "email esterna",
    "mail esterna", "[esterno", "[ext]", "[ ext", "[ext.", "ext:", "be careful", "this email originated", "this email originated", "this message originated", "this e-mail originated",
    "this email came from", "this message came from", "this message was sent from outside", "this email was sent from outside", "this email is from an external", "this is an external",
    "you don't often get email from", "you don’t often get email from", "some people who received this message don't often", "some people who received this message don’t often",
    "sie erhalten nicht oft e-mails von", "sie erhalten nicht häufig e-mails von", "vous n’obtenez pas souvent", "vous n'obtenez pas souvent", "vous ne recevez pas souvent", "no suele recibir correos",
    "no suele recibir correo", "non si ricevono spesso", "não costuma receber", "você não costuma receber", "u ontvangt niet vaak", "je ontvangt niet vaak", "du får inte ofta", "du får ofte ikke", "sie erhalten selten",
    "diese e-mail stammt", "diese mail stammt", "diese e-mail kommt von", "diese nachricht stammt", "cet e-mail provient", "ce message provient", "cet email provient", "ce courriel provient", "este correo proviene", "este mensaje proviene", "este correo electrónico", "esta mensagem", "este e-mail",
    "questa email proviene", "questa e-mail proviene", "questo messaggio proviene", "deze e-mail is afkomstig", "dit bericht komt van", "dit bericht is afkomstig", "let op:", "denne e-mail kommer", "denne mail kommer",
    "obs:", "varning:", "advarsel:", "uwaga:", "внимание:", "увага:", "pozor:", "atenção:", "atención:", "attenzione:", "cuidado:", "precaución:", "dikkat:", "注意", "外部",
    "sent by an external sender", "report suspicious", "this sender is", "this message is from an external", "think before you click", "external source",
)  # fmt: skip
BANNER_WORDS = ("outside", "external", "extern", "unknown sender", "link", "attachment", "often get", "sender", "anhang", "anhänge", "lien", "pièce", "externo", "externe", "esterno",
                "enlace", "adjunto", "anexo", "link", "allegat", "bijlage", "organization", "organisation", "absender", "vedhæft", "bilag", "bifog", "länk", "załącznik", "внешн", "зовнішн", "外部", "souvent", "vaak", "ofte", "spesso", "suele", "costuma", "häufig", "oft ")  # fmt: skip
