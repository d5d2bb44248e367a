"""The short words that give a language away: function words and what people say in letters, lower-case.

A word may stand under several languages; it then counts less for each of them.
"""

WORDS: dict[str, str] = {
    "en": """the and of to is in that it you for on with are this be as have from or your we not can will would
        if my our by at was but they an please thanks thank what do about which there been has how
        i'm don't it's us me no yes let know could should interested regards hi hello dear just any
        when who more than some all so sorry am i'd i'll im id lets let's love see look looking like
        send call meeting great sounds sound good time week next now out only very much still were
        he she his her their them into also because then too after before until back get got go
        going make want need think well work leave away available contact excited eager review
        discuss explore automatic reply where why won't can't doesn't isn't really check again
        already working currently team opportunity question soon later today tomorrow stop remove
        list first last right new old sure""",
    "de": """und der die das nicht ist ich wir sie zu den mit ein eine für auf von im dem bitte vielen dank sind
        auch haben werden kann können wird oder aber bei nach aus wenn wie noch ihre ihr ihnen uns
        mich mir kein keine interesse hallo guten grüße grüßen freundlichen mehr nur schon bin bis
        zum zur über einen einer hat wäre danke ihren sehr geehrte geehrter leider gerne dass unser
        unsere mal dazu etwas""",
    "fr": """le la les des et est pas vous nous je un une pour dans que qui avec sur ne au aux du ce cette votre
        vos merci bonjour cordialement sont mais ou par plus très bien suis avons être cela mon ma
        mes notre nos si pouvez serait intéressé j'ai c'est n'est d'une l' actuellement bonne
        journée aussi même fait tout madame monsieur pourriez souhaite jusqu'au été""",
    "es": """el la los las de que y en un una por para con no es se su sus del al lo me mi nos gracias hola
        saludos estoy estamos pero más como muy este esta está son hay le les ya cuando si sí
        también buenos días puede puedo usted ustedes gustaría interesado cordial saludo sobre todo
        porque favor tengo tenemos nuestro nuestra estaré hasta""",
    "it": """il la le gli di che e è un una per con non sono si in del della dei delle al alla grazie buongiorno
        saluti cordiali ma anche come più mi ci vi ho abbiamo questo questa nel nella suo vostra
        vostro sua siamo potete può interessati interessato molto salve essere stato da dal lo ed se
        quando nostro nostra ciao buona giornata""",
    "pt": """o a os as de que e em um uma por para com não é se seu sua do da dos das ao no na nos obrigado
        obrigada olá bom dia estou estamos mas mais como muito este esta está são há já quando
        também você vocês pode posso gostaria interesse atenciosamente cumprimentos nosso nossa
        tenho temos sobre pelo pela até foi isso""",
    "nl": """de het een en van ik je is niet dat op te met voor zijn er aan wij we u uw maar ook als om bij naar
        uit kan heb hebben bedankt dank groet groeten vriendelijke geen wel nog deze dit door zou
        graag beste hallo onze ons mijn wat hoe meer over kunnen wordt worden geïnteresseerd
        interesse jullie heeft goed tot dan even""",
    "sv": """och att det är som en ett på för av inte jag vi med den till har kan om du ni men vara från hej tack
        så eller när vad hälsningar vänliga mvh era er vår vårt våra min mig oss detta mycket skulle
        inget intresse intresserade intresserad ska finns också här där hos nu just tyvärr""",
    "da": """og at det er som en et på for af ikke jeg vi med den til har kan om du i men være fra hej tak så
        eller når hvad hilsen venlig mvh jeres vores min mig os dette meget ville ingen interesse
        interesseret interesserede skal findes også her der hos nu lige desværre mange kunne bliver
        hvis nogen noget været kontakte mit dig tilbage efter sagen gerne""",
    "no": """og at det er som en et på for av ikke jeg vi med den til har kan om du i men være fra hei takk så
        eller når hva hilsen vennlig mvh deres vår vårt våre min meg oss dette mye ville ingen
        interesse interessert interesserte skal finnes også her der hos nå bare dessverre kunne blir
        hvis noen noe vært ta kontakt kontakte mitt deg epost post tilbake etter gjerne""",
    "fi": """ja on ei että se en olen hän me te ovat mutta kun niin myös ole kiitos hei terveisin ystävällisin
        olemme voi voisi tämä tässä joka mitä miten jos vai kuin sen minun teidän meidän emme
        kiinnostunut kiinnostuneita nyt vielä hyvää päivää sekä tai vain mukaan asti yhteyttä
        lomalla palaan toimistolla viestistäsi sähköposti""",
    "pl": """i w nie na się z do to że jest jak o za po od dla ale czy są tak co tego przez ten ta te być może
        mam dziękuję dzień dobry pozdrawiam proszę pan pani jestem jesteśmy nas nam mi mnie już
        bardzo oraz lub gdy która które który zainteresowani wiadomość będę panu państwa nasza witam""",
    "cs": """a v na je se že to s z do pro jsem ale jako nebo by jsme není dobrý den děkuji děkujeme pozdravem
        prosím máme mám o od po při tak také už jen až bude budu vám vás nás nám může jak když která
        který které zájem bohužel nemáme co vaše vaši váš vaší této tento si""",
    "sk": """a v na je sa že to s z do pre som ale ako alebo by sme nie dobrý deň ďakujem ďakujeme pozdravom
        prosím máme mám o od po pri tak tiež už len až bude budem vám vás nás nám môže keď ktorá
        ktorý ktoré záujem bohužiaľ nemáme čo vaše vaša váš tento táto sú""",
    "hu": """a az és nem hogy is egy van ez de én mi meg már csak ha vagy volt lesz kell köszönöm köszönjük
        üdvözlettel tisztelt kérem jó napot szia nekem nekünk önök ön most mint azt ezt vagyok
        vagyunk érdekel sajnos nincs szép tudom hogyan minden még fel el""",
    "ro": """și si de la în in nu este un o pe cu pentru că ca mai sunt din se am ai are avem sau dar vă
        mulțumesc mulțumim bună ziua stimate salut toate cele bune respect dumneavoastră noastre
        nostru acest această care ce fi fost putem pot aș dori interesat interesați doar să le ne
        când""",
    "tr": """ve bir bu için de da ile çok ne var yok olarak ama gibi daha en ben biz siz mi mı değil merhaba
        teşekkürler teşekkür ederim ederiz saygılarımla iyi günler lütfen olan sonra kadar şu an
        bize bana size ilgileniyoruz ilgilenmiyoruz şirket veya ise her olur""",
    "ca": """el la els les de que i en un una per amb no és es del al gràcies hola salutacions però més com molt
        aquest aquesta està són hi ha si també bon dia puc podem nostre nostra seva seu fins estic""",
    "hr": """i u je na se da za su od do s ne ali to kao što ili bi smo nije hvala poštovani pozdrav lijep molim
        sam imamo imam već samo ako kada koji koja koje vam vas nas nam može također možete trenutno
        nismo zainteresirani srdačan""",
    "sl": """in je v na se da za so od do z ne ali to kot ki bi smo ni hvala pozdravljeni lep pozdrav prosim sem
        imamo imam že samo če ko vam vas nas nam lahko tudi trenutno nismo zainteresirani spoštovani
        pri po""",
    "lt": """ir yra į kad su ne tai iš bet ar kaip dėl už ačiū laba diena pagarbiai prašau mes aš jūs jūsų mums
        man šiuo metu labai gali jei esu esame dar jau nuo iki per""",
    "lv": """un ir uz ka ar nav no par bet vai kā arī paldies labdien cieņu lūdzu mēs es jūs jūsu mums man šobrīd
        ļoti var ja esmu esam vēl jau līdz pie""",
    "et": """ja on ei et see kui aga või ma me te oma tänan aitäh tere lugupidamisega palun oleme olen meie teie
        praegu väga saab ka veel juba kuni ning mis kuidas""",
    "id": """dan yang di untuk dengan tidak ini itu dari ke kami saya anda akan pada adalah terima kasih selamat
        pagi siang bisa ada atau juga sudah belum mohon maaf hormat tertarik lebih""",
    "vi": """và của là không có cho với được tôi chúng bạn này đã trong người các một những để khi rất cảm ơn xin
        chào trân trọng quan tâm anh chị sẽ""",
    "ru": """и в не на что я с это как но мы вы по за для от из у к о так же бы есть если или уже нет спасибо
        здравствуйте добрый день уважением пожалуйста нам вам вас нас мне меня только очень ваш ваше
        письмо может пока сейчас буду был мой можно интересно до при ещё""",
    "uk": """і в не на що я з це як але ми ви по за для від із у до так же б є якщо або вже немає дякую доброго
        дня вітаю повагою будь ласка нам вам вас мені мене тільки дуже ваш лист може поки зараз буду
        був мій можна цікаво й та при ще""",
    "bg": """и в не на че аз с това като но ние вие по за от из към така бих е са ако или вече няма благодаря
        здравейте добър ден уважение моля ни ви вас мен само много ваш може сега ще бъде съм сме до
        при още да се""",
    "sr": """и у не на што ја са то као али ми ви по за од из тако бих је су ако или већ нема хвала поштовани
        добар дан молим нам вам вас мене само врло ваш може сада ћу бити сам смо до при још да се""",
    "el": """και το να η ο τα για με δεν που είναι στο στη την του της θα από σας μας ευχαριστώ καλημέρα""",
}  # fmt: skip

#: Letters that only one or two of the languages above use.
LETTERS: dict[str, tuple[str, ...]] = {
    "ß": ("de",), "ñ": ("es",), "¿": ("es",), "¡": ("es",), "ã": ("pt",), "õ": ("pt", "et"), "ø": ("da", "no"),
    "æ": ("da", "no"), "ł": ("pl",), "ą": ("pl", "lt"), "ę": ("pl", "lt"), "ż": ("pl",), "ř": ("cs",), "ů": ("cs",),
    "ě": ("cs",), "ľ": ("sk",), "ĺ": ("sk",), "ŕ": ("sk",), "ő": ("hu",), "ű": ("hu",), "ă": ("ro",), "ș": ("ro",),
    "ț": ("ro",), "ğ": ("tr",), "ı": ("tr",), "ş": ("tr", "ro"), "đ": ("vi", "hr"), "ė": ("lt",), "ų": ("lt",),
    "į": ("lt",), "ņ": ("lv",), "ļ": ("lv",), "ķ": ("lv",), "ģ": ("lv",), "ơ": ("vi",), "ư": ("vi",), "œ": ("fr",),
    "ï": ("nl", "fr"), "ы": ("ru",), "э": ("ru",), "ё": ("ru",), "і": ("uk",), "ї": ("uk",), "є": ("uk",),
    "ґ": ("uk",), "ъ": ("bg", "ru"), "ђ": ("sr",), "ј": ("sr",), "љ": ("sr",), "њ": ("sr",), "ћ": ("sr",),
}  # fmt: skip
