"""The formulas of asking, putting off, being away and pointing on that :mod:`signals` looks for."""

#: cue -> language -> regular expression over lower-case text. Only formulas that seldom mean anything else belong
#: here; they are hints to the model, never decisions.
ASKING: dict[str, dict[str, str]] = {
    "price": {
        "en": (
            r"pric(?:e|es|ing|ey|ed)|cost(?:s|ing)?|how much|rates?|fees?|quot(?:e|es|ation)|budgetary|rrp|damage for|"
            r"per (?:seat|user|head|month|year)"
        ),
        "de": r"preis\w*|kost(?:et|en|enpunkt)|angebot|konditionen|was nehm\w+",
        "fr": r"prix|tarifs?|coût\w*|combien|devis",
        "es": r"precios?|cu[aá]nto (?:cuesta|vale|sale|es)|tarifas?|presupuesto|coste|cotizaci[oó]n",
        "it": r"prezz[oi]|quanto (?:costa|viene|fa)|preventivo|listino|costi?",
        "nl": r"prij(?:s|zen)|kost(?:en)?|wat kost|offerte|tarie\w+",
        "pt": r"preços?|quanto (?:custa|é|sai|fica)|orçamento|valores|custos?",
        "pl": r"cen[aęyn]\w*|ile (?:kosztuje|to|za)|koszt\w*|wycen\w*|ofert\w*",
        "sv": r"pris\w*|kostar?|kostnad\w*|offert",
        "da": r"pris\w*|koster|tilbud",
        "no": r"pris\w*|koster|tilbud",
        "ru": r"цен[аыуе]\w*|сколько стоит|стоимост\w*|прайс\w*|почём|расценк\w*",
        "uk": r"цін[аиу]\w*|скільки кошту\w*|вартіст\w*|прайс\w*",
        "tr": r"fiyat\w*|ne kadar|ücret\w*|teklif",
        "ja": r"価格|料金|値段|いくら|見積|費用",
        "zh": r"价格|多少钱|报价|费用|怎么收费",
        "ko": r"가격|얼마|견적|비용|요금",
    },
    "buying": {
        "en": (
            r"(?:send|give|get|need|want|like|draw up|prepare|for) (?:\w+ ){0,3}?(?:quot(?:e|ation)|proposal|contract|"
            r"order form|invoice|agreement|pro[ -]?forma|paperwork)|free trial|trial (?:account|run|period|"
            r"licen[cs]e)|start a trial|try it (?:out )?(?:for|on|with)|where do (?:i|we) sign|sign (?:me|us) up|"
            r"place an order|purchase order|how much (?:\w+ ){0,4}?for (?:\d+|a |our|us|my|two|three|four|five|six|"
            r"ten|twenty)|pric\w+ for (?:\d+|our|us|my|a )|for \d+ (?:users|seats|people|staff|units|licen[cs]es)|"
            r"can (?:i|we) (?:buy|order|pay)"
        ),
        "de": (
            r"angebot (?:für|über|schick|mach|erstell)\w*|(?:ein|ihr|euer|konkretes) angebot|vertrag (?:schick|zu)\w*|"
            r"probe(?:monat|zugang|abo|phase)|testzugang|bestell(?:en|ung)|was kostet (?:\w+ ){0,4}?für|rechnung an"
        ),
        "fr": (
            r"(?:un|votre|le) devis|bon de commande|contrat à signer|essai gratuit|période d'essai|"
            r"où (?:est-ce que )?(?:je|on) signe|combien (?:\w+ ){0,3}?pour"
        ),
        "es": (
            r"presupuesto para|(?:un|su|el) presupuesto|contrato|prueba gratuita|periodo de prueba|hacer (?:un|"
            r"el) pedido|dónde firm\w+|cu[aá]nto (?:\w+ ){0,3}?para|cotizaci[oó]n"
        ),
        "it": (
            r"(?:un|il) preventivo|contratto|prova gratuita|periodo di prova|ordin(?:e|are|o)|dove (?:si )?firm\w+|"
            r"quanto (?:\w+ ){0,3}?per (?:\d+|noi)"
        ),
        "nl": (
            r"offerte|contract (?:op)?stur\w*|proef(?:periode|abonnement|account)|bestell\w+|"
            r"waar (?:moet ik )?teken\w*|wat kost (?:\w+ ){0,4}?voor"
        ),
        "pt": (
            r"orçamento|contrato|teste gratuito|período de (?:teste|experiência)|fazer (?:um|o) pedido|"
            r"onde (?:é que )?(?:eu )?assin\w+|encomend\w+"
        ),
        "pl": r"wycen\w*|ofert\w+ (?:na|dla)|umow\w+|okres próbny|zamówi\w+|zamawiam\w*|gdzie podpis\w+",
        "sv": r"offert|avtal(?:et)?|provperiod|beställ\w*",
        "da": r"tilbud på|kontrakt|prøveperiode|bestill\w*",
        "no": r"tilbud på|kontrakt|prøveperiode|bestill\w*",
        "ru": (
            r"договор\w*|счёт|счет на|коммерческ\w+ предложени\w+|\bкп\b|пробн\w+ (?:период|доступ)|заказ(?:ать|ываем)"
        ),
        "uk": r"догов[оі]р\w*|рахунок|комерційн\w+ пропозиці\w+|пробн\w+|замов\w+",
        "tr": r"teklif|sözleşme|deneme sürümü|sipariş",
        "ja": r"見積|契約|発注|注文|トライアル|試用",
        "zh": r"报价|合同|试用|下单|订购",
        "ko": r"견적|계약서|체험|주문",
    },
    "meeting": {
        "en": (
            r"call|meet(?:ing)?|demo|chat|calendar|invite|zoom|teams|slot|coffee|free (?:on|at)|available|ring (?:me|"
            r"us)|phone me|talk|speak|catch up|pop (?:in|by|round)|come by|drop by|book"
        ),
        "de": (
            r"termin\w*|anruf\w*|telefonier\w*|rufen? sie|ruf(?:t)? (?:mich|an)|treffen|gespräch|vorbeikommen|"
            r"komm(?:en sie)? vorbei|kalender"
        ),
        "fr": r"rendez-vous|rdv|appel\w*|rappel\w*|créneau|rencontr\w+|visio|passez",
        "es": r"reuni[oó]n|llam\w+|cita|quedamos|videollamada|hablamos|pásate",
        "it": r"appuntamento|chiam\w+|riunione|incontr\w+|sentiamo|ci vediamo|passi?",
        "nl": r"afspraak|bel(?:len)?|gesprek|langskomen|agenda|kom langs",
        "pt": r"reunião|lig(?:ue|uem|ar|a)(?:-me)?|chamada|marcar|agenda|conversar|passe",
        "pl": r"spotka\w+|zadzwo\w+|rozmow\w+|termin|dzwoń\w*|porozmawia\w+|umów\w*",
        "sv": r"möte|ring|samtal|träffas|boka|tid",
        "da": r"møde|ring|mødes|samtale",
        "no": r"møte|ring|møtes|prat",
        "ru": r"встреч\w+|позвон\w+|созвон\w*|звонок|наберите|звоните",
        "uk": r"зустріч\w*|подзвон\w+|зателефон\w+|дзвінок|телефонуйте",
        "tr": r"görüş\w+|toplantı|ara(?:yın|yabilir)\w*|buluş\w+|randevu",
        "ja": r"打ち合わせ|会議|電話|面談|オンライン|お会い|日程",
        "zh": r"会议|电话|面谈|约|开会|见面",
        "ko": r"미팅|회의|전화|통화|만나",
    },
    "calendar": {
        "en": (
            r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?\b|tomorrow|next week|this week|"
            r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)|\d{1,2}:\d\d|noon"
        ),
        "de": (
            r"montag\w*|dienstag\w*|mittwoch\w*|donnerstag\w*|freitag\w*|samstag\w*|morgen|nächste woche|\d{1,2} uhr"
        ),
        "fr": r"lundi|mardi|mercredi|jeudi|vendredi|demain|semaine prochaine|\d{1,2} ?h(?:\d\d)?\b",
        "es": r"lunes|martes|miércoles|jueves|viernes|mañana|la semana que viene",
        "it": r"lunedì|martedì|mercoledì|giovedì|venerdì|domani|settimana prossima",
        "nl": r"maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week",
        "pt": r"segunda|terça|quarta|quinta|sexta|amanhã|semana que vem",
        "pl": r"poniedział\w+|wtor\w+|środ\w+|czwart\w+|piąt\w+|jutro|przyszłym tygodniu",
        "sv": r"måndag|tisdag|onsdag|torsdag|fredag|imorgon|nästa vecka",
        "ru": r"понедельник\w*|вторник\w*|сред[уа]|четверг\w*|пятниц\w+|завтра|на следующей неделе",
        "uk": r"понеділ\w+|вівтор\w+|серед[уа]|четвер\w*|п'ятниц\w+|завтра",
        "tr": r"pazartesi|salı|çarşamba|perşembe|cuma|yarın|haftaya",
        "ja": r"[月火水木金]曜|明日|来週|\d{1,2}時",
        "zh": r"周[一二三四五]|星期[一二三四五]|明天|下周|\d{1,2}点",
        "ko": r"[월화수목금]요일|내일|다음 주",
    },
    "later": {
        "en": (
            r"next (?:year|quarter|month|season|spring|summer|autumn|fall|winter|budget|term)|q[1-4]\b|later (?:this|"
            r"in)|after (?:the |we |our |easter|christmas|january|summer|harvest)|until (?:\w+)|try (?:me|"
            r"us) (?:again )?(?:in|after)|in (?:a few|six|three|two|\d+) (?:months|weeks)|not (?:right )?now|not yet|"
            r"for now|at the moment|down the (?:line|road|track)|too (?:early|soon)|new year|when (?:we|things|the)|"
            r"january|february|march|april|june|july|august|september|october|november|december|spring|autumn"
        ),
        "de": (
            r"nächste[sn]? (?:jahr|quartal|monat|saison)|später|im (?:januar|februar|märz|april|mai|juni|juli|august|"
            r"september|oktober|november|dezember|herbst|frühjahr|sommer|winter)|momentan|derzeit|zur ?zeit|"
            r"aktuell (?:kein|nicht)|noch nicht|erst (?:ab|im|wenn|nach)|nach (?:der|dem|den) \w+"
        ),
        "fr": (
            r"l'année prochaine|plus tard|pour l'instant|en ce moment|pas (?:encore|maintenant|tout de suite)|"
            r"à la rentrée|l'an prochain|après (?:le|la|les) \w+|d'ici|en (?:janvier|février|mars|avril|juin|"
            r"septembre|octobre)"
        ),
        "es": (
            r"más adelante|el (?:año|mes|trimestre) que viene|por ahora|de momento|todavía no|ahora (?:mismo )?no|"
            r"próximo año|después de|en (?:enero|febrero|marzo|abril|septiembre|octubre|otoño)"
        ),
        "it": (
            r"più avanti|l'anno prossimo|per (?:ora|il momento|adesso)|al momento|non (?:ancora|adesso|ora)|"
            r"dopo (?:le|l'|il|la)\b|a (?:gennaio|settembre|ottobre|marzo)"
        ),
        "nl": (
            r"volgend (?:jaar|kwartaal|seizoen)|later|voorlopig|op dit moment|nog niet|momenteel|na de \w+|"
            r"in het (?:najaar|voorjaar)"
        ),
        "pt": (
            r"mais (?:tarde|para a frente|pra frente)|ano que vem|próximo (?:ano|mês|trimestre)|por (?:agora|enquanto|"
            r"ora)|de momento|ainda não|agora não|depois d[oae]"
        ),
        "pl": (
            r"w przyszłym (?:roku|kwartale|sezonie)|później|na razie|obecnie nie|jeszcze nie|nie teraz|po (?:świętach|"
            r"wakacjach|nowym)|w (?:styczniu|marcu|wrześniu)"
        ),
        "sv": (
            r"nästa (?:år|kvartal|säsong)|senare|just nu|inte (?:än|nu)|efter (?:sommaren|jul)|till (?:våren|hösten)"
        ),
        "da": r"næste (?:år|kvartal)|senere|lige nu|ikke (?:endnu|nu)|efter (?:ferien|jul)",
        "no": (
            r"neste (?:år|kvartal)|senere|akkurat nå|ikke (?:enda|ennå|nå)|etter (?:ferien|jul)|til (?:våren|høsten)"
        ),
        "ru": (
            r"позже|в следующем (?:году|квартале)|пока (?:не|нет)|не сейчас|сейчас не|после (?:праздников|нового|"
            r"отпуск\w+)|осенью|весной"
        ),
        "uk": (
            r"пізніше|наступного (?:року|кварталу)|поки (?:що|ні)|не зараз|зараз не|після (?:свят|нового)|восени|"
            r"навесні"
        ),
        "tr": r"daha sonra|gelecek (?:yıl|ay|sezon)|şu an(?:da)?|şimdilik|henüz|seneye|sonra",
        "ja": r"来年|来期|今は|現時点|現在は|また(?:後|今度|改めて)|以降|落ち着|春|秋",
        "zh": r"明年|下(?:个)?(?:季度|个月)|目前|暂时|以后|过(?:一)?段时间|现在不|年后",
        "ko": r"내년|나중에|지금은|당분간|다음에|다음 분기|이후",
    },
    "away": {
        "en": (
            r"out of (?:the )?office|on (?:annual |maternity |parental |paternity |sick |study )?leave|on holiday|"
            r"on vacation|away (?:from|until|till|on|this)|limited access|back (?:on|in|at my)|return(?:ing)? (?:on|"
            r"to|in)|not in the office"
        ),
        "de": (
            r"nicht im (?:büro|haus)|im urlaub|abwesen\w*|wieder (?:da|erreichbar|im (?:büro|haus))|elternzeit|"
            r"mutterschutz|in vertretung|dringenden fällen"
        ),
        "fr": r"absen(?:t|te|ce)|en congés?|de retour|congé (?:maternité|parental)|en vacances|cas d'urgence",
        "es": (
            r"fuera de la oficina|de vacaciones|ausente|de baja|me reincorpor\w+|regres\w+|estaré de vuelta|"
            r"asuntos urgentes"
        ),
        "it": r"fuori (?:ufficio|sede)|in ferie|assente|rientr\w+|maternità|per urgenze|casi urgenti",
        "nl": (
            r"afwezig\w*|met (?:vakantie|verlof)|niet (?:op kantoor|aanwezig|bereikbaar)|weer (?:terug|aanwezig|"
            r"bereikbaar)|dringende"
        ),
        "pt": r"ausente|de férias|fora do escritório|licença|regress\w+|de volta|urgente",
        "pl": r"poza biurem|na urlopie|nieobecn\w+|wracam|powrót|urlop\w*|w pilnych sprawach",
        "sv": r"inte på (?:kontoret|plats)|semester|frånvarande|åter (?:den|på)|tjänstledig|föräldraledig",
        "da": r"ikke på kontoret|på ferie|fraværende|tilbage (?:den|på)|barsel",
        "no": r"ikke på kontoret|på ferie|fraværende|tilbake (?:den|på)|permisjon",
        "ru": r"в отпуске|отсутств\w+|вернусь|на больничном|в командировке|срочн\w+ вопрос\w+",
        "uk": r"у відпустці|відсутн\w+|повернусь|повернуся|у відрядженні|на лікарняному",
        "tr": r"ofis dışında|izinde\w*|yıllık izin|tatilde\w*|dön(?:eceğim|üş)\w*",
        "ja": r"不在|休暇|休業|出張|戻り|復帰|産休|育休",
        "zh": r"不在办公室|休假|出差|外出|返回|产假",
        "ko": r"부재|휴가|출장|복귀|휴직",
    },
    "automatic": {
        "en": (
            r"auto(?:matic|mated)?(?:ally)?[- ](?:reply|response|message|generated|email)|automated|do not reply|"
            r"(?:un|not )monitored|no-?reply|has been (?:received|logged|created|assigned|registered)|"
            r"we have received|ticket|case (?:no|number|id|ref)|reference (?:no|number)|thank you for (?:contacting|"
            r"your (?:e?mail|message|enquiry|inquiry))|(?:business|working|office) (?:days|hours)|no longer (?:in use|"
            r"active|works|with|employed|monitored)|verify (?:that )?you|your request"
        ),
        "de": (
            r"automatisch\w*|nicht auf diese (?:e-?mail|nachricht)|ihre (?:anfrage|nachricht|e-?mail) (?:ist|wurde|"
            r"haben wir)|ticket\w*|vorgangsnummer|eingegangen|vielen dank für ihre (?:nachricht|anfrage|e-?mail)|"
            r"werktag\w*|bearbeitungsnummer|nicht (?:mehr )?(?:überwacht|gelesen|abgerufen)"
        ),
        "fr": (
            r"automatique\w*|ne pas répondre|accusé de réception|votre (?:demande|message) (?:a été|a bien)|"
            r"bien (?:reçu|enregistré)|numéro de (?:dossier|ticket|demande)|jours ouvrés|n'est plus (?:utilisée|"
            r"active|consultée)"
        ),
        "es": (
            r"automátic\w+|no respond\w+ a este|hemos recibido|ha sido (?:recibid|registrad)\w+|número de (?:caso|"
            r"ticket|incidencia)|gracias por contactar|días (?:hábiles|laborables)"
        ),
        "it": (
            r"automatic\w+|non rispond\w+ a questo|abbiamo ricevuto|è stat[ao] (?:ricevut|registrat|presa)\w*|"
            r"numero (?:di )?(?:ticket|pratica)|giorni lavorativi|presa in carico"
        ),
        "nl": (
            r"automatisch\w*|niet (?:op deze|beantwoorden)|ontvangen|ticketnummer|dossiernummer|werkdagen|"
            r"in behandeling"
        ),
        "pt": (
            r"automátic\w+|não responda|recebemos|foi (?:recebid|registad|registrad)\w+|número d[eo] (?:protocolo|"
            r"chamado|pedido)|dias úteis"
        ),
        "pl": (
            r"automatyczn\w+|prosimy nie odpowiadać|zgłoszenie|numer (?:sprawy|zgłoszenia)|otrzymaliśmy|dni robocz\w+"
        ),
        "sv": r"automatisk\w*|autosvar|ärendenummer|vi har tagit emot|svara inte på",
        "da": r"automatisk\w*|autosvar|sagsnummer|vi har modtaget",
        "no": r"automatisk\w*|autosvar|saksnummer|vi har mottatt",
        "ru": (
            r"автоматическ\w+|автоответ\w*|заявк\w+ (?:принят|зарегистрир)\w*|номер (?:заявки|обращения)|"
            r"не отвечайте на это"
        ),
        "uk": r"автоматичн\w+|автовідповід\w*|звернення|номер (?:заявки|звернення)|не відповідайте на",
        "tr": r"otomatik|yanıtlamayın|talebiniz|kayıt numarası|alınmıştır",
        "ja": r"自動(?:返信|送信|応答|配信)|受付番号|受け付け(?:まし|いたし)|返信(?:は)?(?:でき|され)|営業日",
        "zh": r"自动(?:回复|发送|答复)|工单|已收到您|请勿(?:直接)?回复|工作日",
        "ko": r"자동\s?(?:응답|회신|발송)|접수|회신(?:하지|이)|영업일",
    },
    "pointer": {
        "en": (
            r"(?:cc'?(?:ing|d|ed)|copied|copying|loop(?:ed|ing)?|forward(?:ed|ing)?|pass(?:ed|ing)?) (?:\w+ )?(?:in|"
            r"on|to|him|her|this|it)?|(?:talk|speak|write|reach out|try|ask|contact|e?mail|ring|call) (?:to |"
            r"with )?(?:our |the |my )?(?:[a-z]+ (?:in|from|at)|procurement|purchasing|hr\b|it\b|marketing|"
            r"head office|colleague|boss|manager|director|accounts)|(?:deals|handles|looks after|runs|does|decides|"
            r"manages|owns) (?:all )?(?:that|this|it|the|our|those|these)|right person (?:is|would be)|best person|"
            r"person you (?:want|need)|you(?:'d)? want (?:to )?(?:speak|talk|our|[a-z]+ in)|in charge of|"
            r"responsible for"
        ),
        "de": (
            r"zuständig\w*|ansprechpartner\w*|wenden sie sich|weitergeleitet|leite (?:\w+ )?weiter|kolleg\w+|"
            r"fragen sie|verantwortlich\w*|in cc|macht bei uns"
        ),
        "fr": (
            r"adressez-vous|contactez|collègue|s'occupe|responsable|transm(?:is|ets|ettre)|en copie|voyez (?:avec|"
            r"ça avec)|interlocut\w+|transf[eé]r\w+"
        ),
        "es": (
            r"encargad\w+|responsable|compañer\w+|lo lleva|hable con|reenví\w+|en copia|contact[ae]\w* con|"
            r"escrib[ae]\w* a|se ocupa"
        ),
        "it": (r"si occupa|responsabile|collega|inoltr\w+|in copia|rivolg\w+|sentite|contatt\w+|parli? con|gestisce"),
        "nl": (
            r"collega|verantwoordelijk\w*|doorgestuurd|stuur (?:het|dit) door|gaat (?:over|daarover)|in cc|"
            r"neem contact op met|moet u bij|regelt"
        ),
        "pt": r"responsável|colega|encaminh\w+|em cópia|fale com|quem trata|cuida d\w+|contacte|reencaminh\w+",
        "pl": (
            r"zajmuje się|odpowiada za|koleg\w+|koleżan\w+|przekaz\w+|przesłał\w+|proszę (?:pisać|kontaktować)|"
            r"osob\w+ odpowiedzialn\w+|w kopii"
        ),
        "sv": r"kollega|ansvar\w*|vidarebefordr\w*|prata med|kontakta|hör med|sköter|kopia",
        "da": r"kollega|ansvarlig\w*|videresend\w*|kontakt|tal med|står for|spørg",
        "no": r"kollega|ansvarlig\w*|videresend\w*|kontakt|snakk med|står for|spør",
        "ru": (
            r"обратитесь|коллег\w+|отвечает за|занимается|переслал\w*|передал\w*|в копии|пишите (?:на|ему|ей)|"
            r"ответственн\w+"
        ),
        "uk": (r"зверніться|колег\w+|відповідає за|займається|переслав\w*|передав\w*|в копії|пишіть (?:на|йому|їй)"),
        "tr": r"ilgilen\w+|sorumlu\w*|yönlendir\w+|iletti\w*|iletişime geç\w+|arkadaş\w*|bilgi işlem|satın alma",
        "ja": r"担当(?:者|は|の)|転送|部署|に(?:お問い合わせ|ご連絡)|宛て",
        "zh": r"负责|同事|转发|转给|联系(?!我)|找(?!我)|部门",
        "ko": r"담당자?|전달|부서|문의|동료",
    },
}
