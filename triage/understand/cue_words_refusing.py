"""The formulas of refusing and opting out that :mod:`signals` looks for."""

#: cue -> language -> regular expression over lower-case text. Only formulas that seldom mean anything else belong
#: here; they are hints to the model, never decisions.
REFUSING: dict[str, dict[str, str]] = {
    "opt_out": {
        "en": (
            r"unsubscri\w*|opt(?:ing|ed)?[ -]?(?:me |us )?out|(?:take|remove|delete|strike|cross|drop|scrub|get|"
            r"leave) (?:me|us|my \w+|our \w+|this address|both of us)(?: \w+){0,3}? (?:off|from|out)\b|(?:do not|"
            r"don'?t|never|stop|quit|cease|no more) (?:\w+ ){0,2}?(?:contact|e?mail|writ|messag|spam|sending|bother|"
            r"pester)\w*|no (?:more|further) (?:e?mails?|messages|contact|of these)|lose (?:my|this) (?:address|"
            r"e?mail|number)|off (?:your|the|this) (?:\w+ ){0,2}?list"
        ),
        "de": (
            r"abmeld\w*|austragen|abbestell\w*|(?:aus|von) (?:dem|ihrem|ihrer|eurem|eurer|der|"
            r"deinem) (?:\w+ )?(?:verteiler|liste|mailingliste)|"
            r"keine (?:weiteren |mehr )?(?:e-?mails?|mails?|werbung|"
            r"nachrichten|zuschriften)|nicht (?:mehr|wieder|weiter) (?:an)?(?:schreiben|kontaktieren|mailen|melden)|"
            r"daten (?:zu )?löschen|löschen sie|lösch(?:t|en)? (?:mich|uns|meine|unsere)"
        ),
        "fr": (
            r"désabonn\w*|désinscri\w*|désinscription|(?:ne|n') ?(?:plus|m'écrivez|me contactez|nous contactez)|"
            r"retire[zr]?(?:-| )(?:moi|nous|mon|notre|mes)|supprime[zr]?(?:-| )(?:moi|nous|mon|notre|mes)|plus (?:de|"
            r"aucun) (?:mails?|courriels?|messages?)"
        ),
        "es": (
            r"darme de baja|dar(?:nos)? de baja|denme de baja|dé?(?:n|jen|je) (?:de (?:escribir|enviar|mandar)\w*|"
            r"me de baja)|baja de (?:la|su|esta|tu|vuestra) lista|no (?:me|nos) (?:escrib|envi|mand|contact)\w+|"
            r"(?:borr|elimin|quit)\w+ (?:mis datos|mi (?:correo|email|direcci[oó]n)|de (?:la|su|tu) lista)"
        ),
        "it": (
            r"cancell(?:atemi|ami|arsi|azione|ate|are|ateci)|disiscri\w*|disiscrivetemi|toglie?te(?:mi|ci)|"
            r"rimuove?te(?:mi|ci)|non (?:scrivete|mandate|inviate|contatt)\w*(?:mi|ci)? ?(?:più)?|basta (?:e-?)?mail"
        ),
        "nl": (
            r"afmeld\w*|uitschrijv\w*|schrijf (?:mij|me|ons) uit|geen (?:mails?|e-mails?|berichten|reclame) meer|"
            r"(?:haal|verwijder|gooi) (?:mij|me|ons|mijn|onze)|niet meer (?:mailen|contacteren|schrijven|benaderen)|"
            r"stop met (?:mailen|mails)"
        ),
        "pt": (
            r"descadastr\w*|remov[ae]\w* (?:me|nos|o meu|meu|este)|remova-me|tir(?:e|em|a)(?:-me| meu| o meu)|"
            r"não (?:me |nos )?(?:envi|mand|escrev|contact)\w*|(?:parem?|deixem?) de (?:enviar|mandar|escrever)|"
            r"cancelar (?:a )?(?:inscrição|subscrição)|apag\w+ (?:os )?meus dados"
        ),
        "pl": (
            r"wypis\w+|usun\w+ (?:mnie|nas|mój|moje|nasz)|proszę (?:o )?usun\w+|nie (?:pisz|przysyłaj|wysyłaj|"
            r"kontaktuj)\w*|rezygnuję z (?:otrzymywania|subskrypcji)|zaprzesta\w+"
        ),
        "sv": (
            r"avregistrer\w*|ta bort (?:mig|oss|min)|avprenumerer\w*|sluta (?:mejla|maila|skicka|skriva)|"
            r"inga fler (?:mejl|mail|utskick)"
        ),
        "da": (
            r"afmeld\w*|slet (?:mig|os|mine|min)|fjern (?:mig|os|min)|stop med at (?:skrive|sende|maile)|"
            r"ikke flere mails"
        ),
        "no": (
            r"meld (?:meg|oss) av|fjern (?:meg|oss)|slett (?:meg|oss|mine|min)|slutt å (?:sende|maile|skrive)|"
            r"ingen flere (?:e-?poster|mailer)"
        ),
        "ru": (
            r"отпи[сш]\w*|удалите|уберите (?:меня|нас|мой|наш)|не (?:пишите|присылайте|беспокойте)|больше не (?:пиш|"
            r"присыл|шл)\w*|исключите"
        ),
        "uk": r"відпи[сш]\w*|видаліть|приберіть|не (?:пишіть|надсилайте|турбуйте)|більше не (?:пиш|надсил)\w*",
        "tr": (
            r"listeden (?:çıkar|sil)\w*|abonelikten çık\w*|(?:bir daha|artık) (?:yazma|mail|e-?posta|gönderme)\w*|"
            r"mail atmayın|rahatsız etmeyin|beni silin"
        ),
        "ja": (
            r"配信停止|配信(?:を)?(?:解除|中止)|退会|解除して|送らないで|送信しないで|メール(?:は)?(?:不要|"
            r"いりません|やめて)|今後(?:の)?(?:ご)?連絡は(?:不要|ご遠慮)|削除して|"
            r"リストから"
        ),
        "zh": r"退订|取消订阅|不要再(?:发|联系|给)|别再(?:发|联系|给)|请勿再|删除我|移除|从.{0,6}(?:名单|列表)",
        "ko": r"수신\s?거부|구독\s?취소|(?:더 이상|다시는|그만) ?(?:보내|연락|메일)|삭제해|빼\s?주",
    },
    "threat": {
        "en": (
            r"gdpr|can-spam|report(?:ed|ing)? (?:you|this|it|as)|lawyers?|solicitors?|legal action|cease and desist|"
            r"ico\b|harass\w*|blocked"
        ),
        "de": (
            r"dsgvo|anwalt|abmahn\w*|unterlass\w*|rechtliche schritte|"
            r"datenschutz\w*|bundesnetzagentur|uwg|anzeige"
        ),
        "fr": r"rgpd|cnil|avocat|plainte|signal(?:é|er|ons|ement)|poursuites",
        "es": r"rgpd|lopd|aepd|denunci\w*|abogado",
        "it": r"gdpr|garante|denunci\w*|diffid\w*|avvocato|segnal\w+",
        "nl": r"avg\b|advocaat|aangifte|klacht",
        "pt": r"lgpd|rgpd|denúnci\w*|advogado",
        "pl": r"rodo|uodo|prawnik\w*|skarg\w*|zgłosz\w+",
        "sv": r"gdpr|anmäl\w*|jurist",
        "ru": r"жалоб\w*|роскомнадзор|юрист\w*|суд\b",
        "ja": r"迷惑メール|特定電子メール|通報",
        "zh": r"举报|投诉|垃圾邮件",
    },
    "gone": {
        "en": (
            r"wrong (?:person|address|guy|woman|man|dude|number|company|email|inbox|\w+)|no longer (?:work|with|here|"
            r"at|employed|involved)|left (?:the (?:company|firm|business|school|practice|team)|in|last|years|ages|"
            r"months)|retired?|not (?:my|the) (?:department|area|person|right)|mistaken|different (?:\w+)|moved on|"
            r"passed away|sold (?:up|the (?:business|company))|closed down|i don'?t work|never (?:worked|heard)|"
            r"same name"
        ),
        "de": (
            r"falsche[rnsm]? (?:person|adresse|ansprechpartner\w*|empfänger)|nicht (?:mehr )?(?:zuständig|tätig|"
            r"im unternehmen|bei)|ausgeschieden|rente|ruhestand|verwechs\w+|verlassen"
        ),
        "fr": (
            r"mauvais\w* (?:personne|adresse|destinataire|interlocut\w+)|ne (?:travaille|suis) plus|quitté|retraite|"
            r"erreur de|pas la bonne"
        ),
        "es": (
            r"persona equivocada|equivocad\w+|ya no (?:trabaj\w+|est\w+|form\w+)|jubil\w+|error de|"
            r"dej[oóé] la empresa|no soy (?:la persona|quien)"
        ),
        "it": (
            r"persona sbagliata|sbagliat\w+|non (?:lavoro|lavora) più|pension\w+|non sono (?:la persona|io)|lasciato|"
            r"omonim\w+"
        ),
        "nl": (
            r"verkeerde (?:persoon|adres|afdeling)|werk(?:t)? (?:hier |er )?niet meer|met pensioen|uit dienst|vergist"
        ),
        "pt": (r"pessoa errada|engan\w+|já não trabalh\w+|não trabalh\w+ mais|aposent\w+|reformad\w+|saí da|saiu da"),
        "pl": (
            r"pomył\w+|niewłaściw\w+|już (?:tu )?nie pracuj\w+|emerytur\w+|zła osoba|nie ten adres|odszed\w+|odesz\w+"
        ),
        "sv": r"fel (?:person|adress)|slutat|pension\w*|jobbar inte (?:längre|kvar)",
        "da": r"forkert (?:person|adresse)|stoppet|pension\w*|arbejder ikke (?:længere|her)",
        "no": r"feil (?:person|adresse)|sluttet|pensjon\w*|jobber ikke (?:lenger|her)",
        "ru": (
            r"не (?:туда|по адресу|тот|та)|ошиб\w+|больше не работа\w+|не работа\w+ (?:здесь|тут|у нас)|уволил\w+|"
            r"на пенсии"
        ),
        "uk": (
            r"не (?:туди|за адресою|той|та)|помил\w+|більше не працю\w+|"
            r"не працю\w+ (?:тут|у нас)|звільни\w+|на пенсії"
        ),
        "tr": r"yanlış (?:kişi|adres|numara)|ayrıldı\w*|emekli\w*|artık çalışm\w+",
        "ja": r"人違い|宛先(?:間違い|が違)|退職|担当(?:では|じゃ)|異動|間違",
        "zh": r"找错|发错|离职|退休|不是我|弄错|认错",
        "ko": r"잘못|퇴사|퇴직|아닙니다|아닌데",
    },
    "refusal": {
        "en": (
            r"no,? thank(?:s| you)|not (?:interested|for (?:us|me)|a fit|our|relevant|necessary|needed|something)|"
            r"no (?:need|interest|use)|(?:we|i)'?(?:ll| will| have to)? (?:pass|decline)|hard pass|don'?t (?:need|"
            r"want)|we'?re (?:good|fine|all set|sorted|covered|"
            r"happy)|all set|no go|rather not|not going to|won'?t be|"
            r"thanks but|nah|nope"
        ),
        "de": (
            r"kein(?:en|e)? (?:interesse|bedarf)|nein,? danke|nicht interessiert|brauchen? (?:wir|ich|ma)? ?(?:nicht|"
            r"ned|kein\w*)|danke,? (?:aber )?nein|kommt (?:für uns )?nicht in frage|verzichten|passt nicht"
        ),
        "fr": (
            r"pas intéress\w+|non,? merci|sans façon|pas besoin|aucun (?:intérêt|besoin)|ne (?:nous |"
            r"m')?intéresse (?:pas|guère)|sans suite|déclin\w+"
        ),
        "es": (
            r"no (?:me|nos) interesa\w*|no,? gracias|no (?:estamos|estoy) interesad\w+|no (?:lo )?necesit\w+|paso\b|"
            r"no hace falta"
        ),
        "it": (
            r"non (?:siamo|sono|mi|ci) interess\w+|no,? grazie|non (?:ne )?(?:abbiamo|ho) bisogno|non (?:ci |"
            r"mi )?serve|lasci\w+ (?:stare|perdere)"
        ),
        "nl": (
            r"geen (?:interesse|behoefte|belangstelling)|nee,? (?:bedankt|dank)|niet (?:geïnteresseerd|nodig|"
            r"voor ons)|hoeft niet|laat maar"
        ),
        "pt": (
            r"(?:não|sem) (?:tenho|temos|há)? ?interesse|não,? obrigad\w+|não (?:preciso|precisamos|queremos|quero)|"
            r"dispens\w+|não (?:me|nos) interessa"
        ),
        "pl": (
            r"nie jest\w* zainteresowan\w+|nie,? dziękuj\w+|dziękuj\w+,? nie|nie potrzebuj\w+|nie interesuje|"
            r"brak zainteresowania|nie skorzyst\w+"
        ),
        "sv": (
            r"inte intresserad\w*|nej,? tack|inget (?:intresse|behov)|behöver (?:inte|inget|ej)|avböj\w+|tackar nej"
        ),
        "da": r"ikke interesser\w+|nej,? tak|intet behov|behøver ikke|har ikke brug",
        "no": r"ikke interessert\w*|nei,? takk|ikke behov|trenger ikke|takker nei",
        "ru": (
            r"не (?:интересует|интересно|нужно|надо|актуально|нужен|нужна|требуется)|спасибо,? (?:не|нет)|"
            r"нет,? спасибо|откаж\w+|неинтересно|неактуально"
        ),
        "uk": r"не (?:цікавить|цікаво|потрібно|треба|актуально|потрібен|потрібна)|дякую,? ні|ні,? дякую|нецікаво",
        "tr": r"ilgilenm\w+|istem\w+|gerek yok|ihtiyacımız yok|hayır,? teşekkür\w*|teşekkür\w*,? (?:hayır|gerek)",
        "ja": (
            r"結構です|不要です|興味(?:が|は)?(?:ない|ありません|ございません)|"
            r"必要(?:ない|ありません|ございません)|見送|遠慮|お断り|間に合って"
        ),
        "zh": r"不(?:需要|感兴趣|用了|考虑|必了)|没(?:有)?(?:兴趣|需求|需要)|谢谢,?不|算了",
        "ko": r"관심(?:이)? ?없|필요(?:가)? ?없|괜찮습니다|사양|됐습니다|안 ?합니다",
    },
    "has_solution": {
        "en": (
            r"already (?:have|use|using|work|got|covered|a customer|sorted)|in[- ]house|(?:happy|fine|good|content|"
            r"stick\w*) with (?:what|our|the|my|who)|we (?:use|have) (?:a|an|our|someone|somebody)|"
            r"existing (?:supplier|vendor|provider|partner)|"
            r"current (?:supplier|vendor|provider|partner|setup|system)|"
            r"under contract|signed with|just (?:bought|signed|switched)"
        ),
        "de": (
            r"(?:haben|nutzen|arbeiten) (?:\w+ )?(?:bereits|schon)|bereits (?:einen|eine|versorgt|mit)|(?:schon|"
            r"bereits) (?:\w+ )?(?:anbieter|lieferant\w*|partner|lösung)|bestens versorgt|zufrieden mit"
        ),
        "fr": (
            r"déjà (?:équip\w+|un|une|en place|client|fournisseur|un prestataire)|(?:avons|j'ai|ai) déjà|satisfait\w*"
        ),
        "es": (r"ya (?:tenemos|tengo|trabajamos|usamos|contamos)|proveedor (?:actual|habitual|fijo)|content\w+ con"),
        "it": (
            r"abbiamo già|ho già|già (?:un|coperti|serviti|clienti|fornit\w+)|fornitore (?:di fiducia|attuale)|"
            r"soddisfatt\w+"
        ),
        "nl": (
            r"(?:hebben|heb|werken|gebruiken) (?:\w+ )?(?:al|"
            r"reeds)|al (?:een|voorzien)|vaste (?:leverancier|partner)|"
            r"tevreden (?:met|over)"
        ),
        "pt": r"já (?:temos|tenho|usamos|trabalhamos|contamos)|fornecedor (?:atual|habitual|fixo)|satisfeit\w+",
        "pl": r"mamy już|już (?:mamy|korzystamy|współpracujemy)|stał\w+ dostawc\w+|zadowol\w+",
        "sv": r"har redan|redan (?:en|ett)|nöjda med",
        "da": r"har allerede|allerede en|tilfredse med",
        "no": r"har allerede|allerede en|fornøyd med",
        "ru": r"уже (?:есть|работаем|используем|пользуемся)|сво(?:й|и) поставщик\w*|устраивает",
        "uk": r"вже (?:є|маємо|працюємо|користуємо\w*)|влаштовує",
        "tr": r"zaten (?:var|kullan|çalış)\w*|anlaşmalı\w*|memnunuz",
        "ja": r"既に|すでに|取引先|導入済|自社で",
        "zh": r"已经(?:有|在用|用)|已有|有(?:固定)?供应商",
        "ko": r"이미|기존 (?:업체|거래처)|쓰고 있",
    },
    "budget": {
        "en": (
            r"(?:no|zero|out of|any|cut|cuts|frozen|freeze|tight|haven'?t got the|don'?t have the|"
            r"not in the) (?:\w+ )?(?:budget|money|funds|cash|funding|spend\w*)|budget (?:is )?(?:cut|frozen|freeze|"
            r"gone|spent|tight)|can'?t afford|too (?:expensive|dear|pricey|rich|much)|out of our (?:price )?(?:range|"
            r"league)|skint|broke"
        ),
        "de": (
            r"kein(?:e|en)? (?:budget|geld|mittel)|zu teuer|budget\w* (?:gestrichen|ausgeschöpft|verplant)|"
            r"nicht leisten"
        ),
        "fr": r"(?:pas|plus|aucun) (?:de |le |les )?(?:budget|moyens|argent)|trop cher|hors (?:de )?budget",
        "es": r"(?:no (?:hay|tenemos|tengo)|sin) (?:presupuesto|dinero|fondos)|demasiado caro|muy caro",
        "it": r"(?:non (?:abbiamo|c'è|ho)|senza|niente) (?:il )?(?:budget|soldi|fondi)|troppo car\w+",
        "nl": r"geen (?:budget|geld)|te duur|budget (?:is )?op",
        "pt": r"(?:não (?:temos|há|tenho)|sem) (?:orçamento|verba|dinheiro)|(?:muito|demasiado) caro|caro demais",
        "pl": r"(?:brak|nie mamy) (?:budżetu|środków|pieniędzy)|za drog\w+",
        "sv": r"(?:ingen|inga) (?:budget|pengar)|för dyrt",
        "da": r"(?:intet|ingen) (?:budget|penge)|for dyrt",
        "no": r"(?:ikke|ingen) (?:budsjett|penger)|for dyrt",
        "ru": r"(?:нет|без) (?:бюджета|денег|средств)|дорого\w*",
        "uk": r"(?:немає|нема|без) (?:бюджету|грошей|коштів)|дорого",
        "tr": r"bütçe\w* (?:yok|kalmadı)|pahalı",
        "ja": r"予算(?:が|は)?(?:ない|なく|ありません|つか)|高すぎ",
        "zh": r"没(?:有)?预算|预算(?:不|没)|太贵",
        "ko": r"예산(?:이|도)? ?(?:없|부족)|비싸",
    },
    "hostile": {
        "en": (
            r"f+u+c+k\w*|f\*+\w*|bugger off|piss off|sod off|get lost|go away|shove it|bullshit|crap|scam\w*|idiots?|"
            r"moron\w*|shameless|disgust\w*|pathetic|sick of|how dare|spammers?"
        ),
        "de": (
            r"verpiss\w*|scheiß\w*|scheiss\w*|frechheit|unverschämt\w*|abzocke|idiot\w*|spammer|belästig\w*|"
            r"hau(?:t)? ab"
        ),
        "fr": r"merde|foutez|fichez|connard\w*|arnaque\w*|honte\w*|lâchez|harcèl\w*|casse[rz]?",
        "es": r"mierda|joder|estafa\w*|idiota\w*|vergüenza|harto|pesad\w+|acoso",
        "it": r"cazzo|vaffanculo|truff\w+|idiot\w+|vergogn\w+|rompe\w*|stuf\w+",
        "nl": r"rot op|oplichter\w*|idioot|schaamteloos|flikker op|zat\b|donder op",
        "pt": r"merda|porra|golpe|idiota\w*|vergonha|fart\w+|chato\w*",
        "pl": r"spadaj\w*|kurw\w+|oszust\w+|bezczeln\w+|odczep\w+|żenad\w+",
        "ru": r"достали|отстаньте|мошенник\w*|хватит|надоел\w*|идиот\w*|наглост\w*",
        "uk": r"дістали|відчепі\w+|шахра\w+|годі|набридл\w+",
        "ja": r"しつこい|ふざけ|いい加減|迷惑",
        "zh": r"骗子|滚|烦|神经病|无耻",
        "tr": r"defol\w*|dolandırıcı\w*|yeter|rezil\w*",
        "ko": r"사기|짜증|그만|꺼져",
    },
}
