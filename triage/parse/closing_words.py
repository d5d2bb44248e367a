"""Sign-off formulas of thirty languages."""

#: Lower-case, without punctuation; each stands alone on its line above a name. "Thanks" says something and is none.
CLOSINGS = frozenset(
    """
    regards|best regards|kind regards|kindest regards|warm regards|warmest regards|warmly|best|all the best
    best wishes|kind wishes
    sincerely|yours sincerely|sincerely yours|yours faithfully|faithfully|faithfully yours|yours truly
    very truly yours|respectfully|respectfully yours
    cordially|cheers|with best regards|with kind regards|with regards|with best wishes|many regards|good regards
    rgds|brgds|br|kr|bw
    b rgds|best rgds|kind rgds|warm wishes|yours|yours ever|take care|with warm regards|best regards from
    cordially yours|regards from
    thanks and regards|thanks & regards|thank you and regards|thanks and best regards|thanks & best regards
    thanks and kind regards|best regards / mit freundlichen grüßen
    thank you and best regards|many thanks and best regards|many thanks and kind regards|thanks with regards
    thx & rgds|tks & rgds|with thanks and regards
    mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße
    freundliche grüsse|mit freundlichen gruessen
    freundlicher gruß|beste grüße|beste grüsse|viele grüße|viele grüsse|liebe grüße|liebe grüsse|herzliche grüße
    herzliche grüsse|schöne grüße|schöne grüsse
    mit besten grüßen|mit besten grüssen|mit bestem gruß|mit herzlichen grüßen|mit vielen grüßen|mit lieben grüßen
    hochachtungsvoll|gruß|gruss|grüße|grüsse|lg|vg|mfg|bg
    lieber gruß|lieben gruß|lieber gruss|lieben gruss|viele liebe grüße|sonnige grüße
    mit freundlichen grüßen / best regards|mit freundlichen grüßen / kind regards|freundliche grüße aus berlin
    beste grüße aus
    cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations
    meilleures salutations|salutations distinguées|cdt|cdlt|bàv
    salutations|amicalement|amitiés|avec mes meilleures salutations|sincèrement|respectueusement
    veuillez agréer mes salutations distinguées|belle journée à vous|cordiales salutations
    avec mes cordiales salutations
    saludos|un saludo|saludos cordiales|cordiales saludos|atentamente|cordialmente|un cordial saludo
    reciba un cordial saludo|un abrazo|saludos atentamente|muy atentamente
    atte|slds|saludos cordiales desde|saludos y gracias|quedo atento|un afectuoso saludo|mis mejores deseos
    atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraços|abraço|um abraço|att
    cordiais cumprimentos|saudações|com cumprimentos|cpts|cptos
    cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|i migliori saluti|un caro saluto|a presto
    buona giornata e cordiali saluti|con i migliori saluti|porgo cordiali saluti
    met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet
    hartelijke groeten|met hartelijke groet|mvg|groet|groeten|groetjes|gr
    hoogachtend|met hoogachting|beste groeten|de beste groeten|met groet|met vriendelijke groet / kind regards
    vriendelijk groet
    med venlig hilsen|venlig hilsen|med venlige hilsner|venlige hilsner|mange hilsner|de bedste hilsner
    bedste hilsner|mvh|hilsen|kh|vh|hilsner|kærlig hilsen|dbh|bedste hilsen|med venlig hilsen / best regards
    med vennlig hilsen|vennlig hilsen|med vennlege helsingar|beste hilsen|med beste hilsen|vennlege helsingar
    vennlige hilsener
    med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|bästa hälsningar
    hälsning|med bästa hälsningar|vänligen|allt gott|med vänlig hälsning / best regards
    ystävällisin terveisin|terveisin|parhain terveisin|t|yst terv|ystävällisesti|kunnioittavasti|terkuin
    pozdrawiam|z poważaniem|z wyrazami szacunku|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrowienia
    łączę pozdrowienia|z pozdrowieniami|łączę wyrazy szacunku|pozdr|serdeczne pozdrowienia
    s pozdravem|se srdečným pozdravem|s přátelským pozdravem|s úctou|pozdrav|s pozdravom|zdravím|hezký den
    s priateľským pozdravom|lp|lep pozdrav|s spoštovanjem|srdačan pozdrav|srdačno|s poštovanjem|lijep pozdrav
    üdvözlettel|tisztelettel|szívélyes üdvözlettel|baráti üdvözlettel|üdv|köszönettel|cu stimă|cu respect
    cu stimă și respect|toate cele bune|cu drag|o zi bună|numai bine|cu considerație
    saygılarımla|saygılar|iyi çalışmalar|selamlar|sevgiler|teşekkürler ve saygılar|saygılarımızla
    iyi günler dilerim|με εκτίμηση|φιλικά|με φιλικούς χαιρετισμούς|χαιρετισμούς
    с уважением|с наилучшими пожеланиями|всего доброго|всего наилучшего|искренне ваш
    с уважением и наилучшими пожеланиями|с почтением|с ув|з повагою|з найкращими побажаннями|щиро ваш|с уважение
    поздрави|поздрав|с най-добри пожелания|срдачан поздрав
    lugupidamisega|parimate soovidega|tervitades|ar cieņu|pagarbiai|geriausi linkėjimai|ar laba vēlējumiem|kveðja
    bestu kveðjur|með kveðju|amb salutacions|salutacions cordials|atentament|salutacions|cordialment
    trân trọng|trân trọng kính chào|thân mến|hormat saya|salam|salam hormat|salam hangat|terima kasih dan salam
    ขอแสดงความนับถือ|ด้วยความเคารพ|בברכה|בכבוד רב|تحياتي|مع أطيب التحيات|مع خالص التحيات|مع التحية|مع تحياتي
    با احترام|با تشکر
    よろしくお願いします|よろしくお願いいたします|宜しくお願い致します|宜しくお願いいたします|敬具
    以上、よろしくお願いいたします|以上よろしくお願いいたします|此致|敬礼|此致敬礼|祝好|顺祝商祺|顺颂商祺|祝商祺
    致敬|敬上|감사합니다 드림|드림|올림
    """.replace("    ", "")
    .replace("\n", "|")
    .strip("|")
    .split("|")
)
