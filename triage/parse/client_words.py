"""The lines that mail programs put under a mail ("Sent from my iPhone"), by language."""

import re

#: Beginnings of such lines, lower-case.
CLIENT_STARTS = (
    # en
    "sent from my ", "sent from mail for", "sent from mailbox", "sent from yahoo", "sent from outlook",
    "sent from samsung", "sent from proton", "sent from gmail", "sent from android", "sent from iphone",
    "sent from ipad", "sent from blackberry", "sent from windows", "sent from myphone", "sent from nine",
    "sent from bluemail", "sent from airmail", "sent from spark", "sent from acompli", "sent from newton",
    "sent from polymail", "sent from canary", "sent from email.", "sent from mail.", "sent from zoho",
    "sent from superhuman", "sent from front", "sent from the ", "sent from sky", "sent from aol",
    "sent from workspace", "sent from type mail", "sent from typemail", "sent from edison", "sent from fairemail",
    "sent from thunderbird", "sent from hey", "sent from mimestream", "sent from postbox", "sent from a mobile",
    "sent from mobile", "sent from an iphone", "sent from my", "sent on the go", "sent on the move",
    "sent by outlook", "sent by mobile", "sent using ", "sent via ", "sent with ", "sent securely",
    "get outlook for", "download outlook for", "yahoo mail:", "sent by proton", "sent through ", "written on my ",
    "typed on my ", "typed with thumbs", "posted from my", "composed on my", "mobile - please excuse",
    # de
    "von meinem ", "von meiner ", "von yahoo mail ", "diese nachricht wurde von ", "gesendet von ", "gesendet mit ",
    "gesendet aus ", "gesendet über ", "gesendet vom ", "diese nachricht wurde mit", "diese mail wurde von meinem",
    "outlook für ", "holen sie sich outlook", "hol dir outlook", "unterwegs gesendet",
    # fr
    "envoyé de ", "envoyé depuis ", "envoyé par ", "envoyé à partir ", "envoyé avec ", "envoyé via ", "envoyé du ",
    "envoye de mon", "télécharger outlook", "obtenez outlook", "obtenir outlook", "provenance : ",
    "envoyé à l'aide", "envoyé d'",
    # es, ca, gl, pt
    "enviado desde ", "enviado con ", "enviado por ", "enviado a través ", "obtener outlook", "obtén outlook",
    "enviado vía ", "enviat des ", "enviado do ", "enviado de ", "enviado a partir ", "enviado via ",
    "enviado pelo ", "enviado com ", "enviada do ", "enviada a partir ", "obter o outlook", "obtenha o outlook",
    "baixar o outlook", "descargar outlook", "enviado dende ", "mandado desde ",
    # it, ro
    "inviato da ", "inviato dal ", "inviato con ", "inviato tramite ", "inviato dall", "scarica outlook",
    "ottieni outlook", "trimis de pe ", "trimis de la ", "trimis din ", "trimis cu ", "trimis prin ",
    # nl, af
    "verstuurd vanaf ", "verzonden vanaf ", "verstuurd met ", "verzonden met ", "verzonden via ", "verstuurd via ",
    "verstuurd vanuit ", "outlook voor ", "download outlook voor", "verzonden vanuit ", "vanaf mijn ",
    "gestuur vanaf ", "verstuurd van ",
    # da, no, sv, is
    "sendt fra ", "sendt via ", "sendt med ", "hent outlook", "få outlook", "skickat från ", "skickades från ",
    "skickat med ", "hämta outlook", "skickat via ", "skaffa outlook", "sent frå ", "sendt frå ", "sent från ",
    "sendt på farten",
    "sent úr ", "sendt af ",
    # fi, et, lv, lt
    "lähetetty ", "hanki outlook", "saadetud minu", "saadetud ", "nosūtīts no", "sūtīts no", "išsiųsta iš",
    "siųsta iš",
    # pl, cs, sk, sl, hr, hu
    "wysłane z ", "wysłano z ", "wysłane przez ", "wysłano przy ", "wysłane za ", "pobierz outlook",
    "pobierz aplikację outlook", "odesláno z ", "odesláno ze ", "posláno z ", "odoslané z ", "odoslané zo ",
    "získat outlook", "získajte outlook", "poslano z ", "poslano s ", "poslano sa ", "poslano preko ",
    "poslato sa ", "poslato preko ", "preuzmite outlook", "küldve ", "iphone-omról küldve", "elküldve ",
    "töltse le az outlook",
    # tr, el, ru, uk, bg
    "outlook'u edinin", "στάλθηκε από", "εστάλη από", "αποστολή από", "λήψη του outlook", "отправлено с ",
    "отправлено из ", "отправлено от ", "отправлено через ", "послано с ", "скачать outlook", "получить outlook",
    "загрузить outlook", "надіслано з ", "надіслано із ", "відправлено з ", "изпратено от ", "изпратено с ",
    "послато са ", "испратено од ",
    # vi, id, ms, th, he, ar, fa, zh, ja, ko
    "đã gửi từ", "được gửi từ", "gửi từ ", "dikirim dari", "dihantar dari", "dapatkan outlook", "ส่งจาก", "נשלח מ",
    "נשלח באמצעות", "أرسلت من", "أُرسلت من", "تم الإرسال من", "مرسل من", "فرستاده شده از", "发自我的", "發自我的",
    "从我的", "從我的", "來自我的", "傳送自", "从 windows 版", "获取 outlook", "取得 outlook", "outlook for",
    "나의 iphone", "iphoneから", "skickad från ", "poslane z ", "trimis dela ", "gönderen: yahoo",
)  # fmt: skip
#: Their ends in languages that put the verb last.
CLIENT_ENDS = (
    "gönderildi", "から送信", "から送信されました", "からの送信", "에서 보냄", "에서 발송", "에서 보낸 메일",
    "を入手", "で送信", "küldve", "küldtem", "lähetetty", "发送", "傳送", "發送", "бет алды",
)  # fmt: skip
#: Short words that only a device or an app is called.
DEVICES = re.compile(
    r"iphon|ipad|ipod|android|samsung|galaxy|blackberry|mobile|smartphone|handy|outlook|windows|huawei|nokia|"
    r"pixel|yahoo|aol|gmail|phone|telefon|mail|xperia|htc|motorola|lg |oneplus|xiaomi|redmi|tablet|device|"
    r"proton|watch|teléfono|celular|móvil|telemóvel|cellulare|téléphone|portable|appareil|gerät|mobiel|"
    r"toestel|телефон|айфон|携帯|手机|手機",
    re.IGNORECASE,
)
#: Names that only devices and mail programs bear; matched against lower-case text.
BRANDS = re.compile(
    r"iphon|ipad|ipod|android|samsung|galaxy|blackberry|outlook|windows|huawei|nokia|google pixel|yahoo|aol|"
    r"gmail|xperia|htc|motorola|oneplus|xiaomi|redmi|proton|thunderbird|airmail|spark|acompli|mailbird|"
    r"bluemail|blue mail|superhuman|mimestream|mailspring|polymail|canary|newton|fairemail|k-9|zoho|sparrow|"
    r"mailbox|postbox|hey\.com|mail for|mail para|mail für|courrier|correo para|mail app|sky app|posta per|"
    r"e-mail voor|mail til|mail för|poczta|pošta|почт|mailbox|front|missive|nine|typemail|myphone|ios|"
    r"workspace|smartphone|handy"
)
#: Words that make the device the sender's own; matched against lower-case text.
POSSESSIVE = re.compile(
    r"\b(?:my|meine[mr]?|mon|ma|mi|mio|mia|mijn|min|mitt|mit|meu|minha|mojego|mého|môjho|mog|minu|mano|mana|"
    r"мо[еє]го|мого|моята|a mobile|mobile)\b|telefonul meu|telefonum|我的|나의"
)
#: What may follow the device on the same line.
EXCUSES = re.compile(
    r"excus|typo|brev|sorry|forgive|apolog|please|entschuld|tippfehler|kürze|fautes|bref|errores|thumb|"
    r"autocorrect|spelling|short|fouten|fejl|fel ",
    re.IGNORECASE,
)
