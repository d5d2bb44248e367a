"""What automatic answers say, in Dutch and the languages of the north; the form is that of the western ones."""

DUTCH = """
formula: in verlof|jaarlijks verlof|gesloten tot|gesloten van|gesloten wegens
auto: automatische melding|automatisch verstuurd|is automated
talk: geen automatisch|niet automatisch|uw automat|je automat
formula: niet op kantoor|afwezig|niet aanwezig op kantoor|buiten kantoor|met vakantie|op vakantie|met verlof
formula: zwangerschapsverlof|ouderschapsverlof|ziekteverlof|kantoor is gesloten|kantoor gesloten|afwezigheid
formula: niet aanwezig|afwezigheidsbericht|niet op mijn werk|wij zijn gesloten|bevallingsverlof
away: vakantie|vrij_|onderweg|niet bereikbaar|niet beschikbaar|op reis|afwezigheidsassistent|gesloten|verlof
back: tot en met|tot_|terug op|terug_|weer bereikbaar|weer aanwezig|weer op kantoor|vanaf|weer beschikbaar
back: bij terugkomst|na terugkomst|na mijn|van_
urgent: dringende|dringend|spoed|in mijn afwezigheid|tijdens mijn afwezigheid|noodgeval|urgente|urgent
urgent: contact opnemen met|contact op met|neem contact|mijn collega|terecht bij|bellen met|wenden tot
urgent: in de tussentijd|ondertussen
noread: lees mijn mail niet|geen toegang|beperkt toegang|beperkte toegang|niet gelezen|niet doorgestuurd|lees geen
noread: niet mijn mail|niet mijn e mail|beperkt bereikbaar|mail niet|e mail niet|mails niet|lees ik niet|niet lezen
noread: sporadisch|onregelmatig|zonder toegang|af en toe
later: beantwoord|antwoord|reageren|reageer|neem ik contact|kom ik bij|zo spoedig|zo snel mogelijk
thanks: bedankt voor uw|bedankt voor je|dank voor uw|dank u voor|hartelijk dank voor|dank je voor|bedankt voor het
auto: automatisch antwoord|automatisch bericht|automatische reactie|automatisch gegenereerd|automatisch verzonden
auto: automatische mail|niet op dit bericht|niet te beantwoorden|automatisch gegenereerde|dit is een automatisch
auto: niet te reageren|niet op deze e mail|automatische e mail
ack: hebben ontvangen|is ontvangen|ontvangstbevestiging|ticketnummer|zaaknummer|uw aanvraag|uw vraag|uw verzoek
ack: ons team|werkdagen|ticket|goed ontvangen|hebben wij ontvangen|in behandeling|onze medewerkers|klantenservice
ack: binnen 24|binnen 48
gone: niet meer werkzaam|werkt niet meer|niet langer werkzaam|werk niet meer|uit dienst|heeft ons verlaten
gone: heeft het bedrijf verlaten|niet langer in dienst|met pensioen|niet meer in dienst
moved: nieuw e mailadres|nieuw mailadres|nieuw emailadres|niet meer in gebruik|adres is gewijzigd
moved: niet langer in gebruik|niet meer actief|gewijzigd|e mailadres is
unread: niet gelezen|niet gemonitord|wordt niet beheerd|niet bemand
verify: bevestig uw|bevestigen dat|klik op|verifieer|spamfilter|klik hier
talk: laten we|kunnen we|zullen we|kunt u mij|kun je mij|kunt u me_|kun je me_|bel me|bel mij|geen interesse
talk: heb interesse|hebben interesse|geinteresseerd|stuur me|stuur mij|klinkt|wat kost|geen behoefte|mail me
talk: schrijf me|spreken we|graag een afspraak|even bellen|prijs|budget|was op vakantie|ben net terug|ik was
talk: is op vakantie|is met|sorry voor de late|excuses voor de late
"""

SWEDISH = """
talk: inte ett auto|inte automat|ert auto|ditt auto
formula: inte pa kontoret|ej pa kontoret|borta fran kontoret|fran varande|franvarande|franvaro|ar pa semester
formula: semester till|foraldraledig|mammaledig|pappaledig|sjukskriven|tjanstledig|kontoret ar stangt
formula: kontoret har stangt|ute ur kontoret|har semester|jag ar ledig|pa tjansteresa|ute fran kontoret|inte pa plats
away: semester|ledig|bortrest|pa resa|inte nabar|ej nabar|ej antraffbar|inte tillganglig|stangt
back: till och med|t o m|ater_|tillbaka|aterkommer|till den|fran och med|ar ater|ater pa|tom_|fram till|till_|mellan
urgent: bradskande|akuta|akut|vid brads|i min franvaro|under min franvaro|under tiden|kontakta|kontakt med|vand dig
urgent: min kollega|kollega
noread: laser inte|laser ej|inte tillgang|ingen tillgang|begransad tillgang|inte min e post|inte mina mail|inte mejl
noread: kollar inte|ej vidarebefordr|inte vidarebefordr|inte mejlen|mail inte|mejl inte|lases inte
noread: kommer inte att lasas|begransad mojlighet|sporadiskt|ingen atkomst|inte atkomst|ej tillgang
later: besvara|svara|aterkommer|hor av mig|nar jag ar|sa snart|nar jag kommer
thanks: tack for ditt|tack for ert|tack for mejlet|tack for mailet|tack for att
auto: automatiskt svar|autosvar|automatiskt meddelande|automatiskt genererat|automatiskt skapat|svara inte pa|svara ej
auto: gar inte att besvara|autogenererat
ack: har mottagit|har tagit emot|arendenummer|ditt arende|ert arende|vi aterkommer|tagit emot|bekraftelse|vardagar
ack: arbetsdagar|kundtjanst|er forfragan|inom 24
gone: slutat|arbetar inte langre|jobbar inte langre|inte langre kvar|har lamnat|inte langre anstalld|arbetar ej
gone: jobbar ej|gatt i pension
moved: ny e postadress|ny mailadress|ny e post|ny mejladress|bytt e post|anvands inte langre|inte langre i bruk
moved: har bytt|nya adress|upphort
unread: inte bevakad|bevakas inte|bevakas ej|lases ej
verify: bekrafta|verifiera|klicka|skrappost
talk: kan vi|ska vi|ring mig|kan du skicka|kan ni skicka|intresserad|intressant|skicka mig|later bra|vad kostar
talk: hor av dig|hors_|skriv till mig|prata|mejla mig|varit pa|har varit|ar tillbaka nu|precis tillbaka
talk: ursakta det sena|ursakta sent|forlat det sena|pris_|budget|ar pa semester till
"""

DANISH = """
talk: ikke et auto|ikke en auto|ikke automat|jeres auto|dit auto
formula: ikke pa kontoret|ude af kontoret|ikke pa mit kontor|holder ferie|har ferie|er pa ferie|fravaerende
formula: ikke til stede|pa barsel|barselsorlov|sygemeldt|holder fri|orlov|kontoret er lukket|kontoret holder lukket
formula: pa forretningsrejse|ferielukket|holder lukket|fravaer|fravaersbesked|autosvar ferie|vi holder
away: ferie|fri_|bortrejst|pa rejse|ikke traeffe|lukket|rejser
back: til og med|tilbage|indtil|frem til|retur|igen den|igen fra|fra og med|til den|til_|tom_
urgent: haster|hastesager|hastende|akut|i mit fravaer|under mit fravaer|i mellemtiden|kontakt|kan kontakt
urgent: kan du skrive til|kan du ringe|kollega|henvendelse til|henvende|skriv til|presserende
noread: ikke adgang|ingen adgang|begraenset adgang|laeser ikke|ikke min mail|ikke mine mails|ikke laest
noread: bliver ikke videresendt|ikke videresendt|tjekker ikke|ser ikke|svarer ikke|ikke mails|besvarer ikke|sjaeldent
noread: lejlighedsvis
later: vender tilbage|besvare|svare|svar nar|hurtigst muligt|nar jeg er|nar jeg kommer
thanks: tak for din|tak for jeres|tak for mailen|tak for henvend|mange tak for
auto: automatisk svar|autosvar|automatisk besked|automatisk genereret|automatisk mail|kan ikke besvares|svar ikke pa
auto: ikke besvares|automatisk e mail
ack: har modtaget|er modtaget|sagsnummer|din henvendelse|din sag|vi vender tilbage|bekraeftelse|hverdage|kundeservice
ack: ticket|arbejdsdage|inden for 24
gone: arbejder ikke laengere|er fratradt|fratradt|er stoppet|ikke laengere ansat|ikke laengere hos|har forladt
gone: gaet pa pension
moved: ny e mailadresse|ny mailadresse|ny mail|ny e mail|bruges ikke laengere|skiftet mail|nedlagt
moved: ikke laengere i brug|aendret
unread: overvages ikke|bliver ikke laest|laeses ikke
verify: bekraeft|verificer|klik|spamfilter
talk: kan vi|skal vi|ring til mig|interesseret|interessant|lyder godt|send mig|hvad koster|tal sammen|tales ved
talk: skriv til mig|vi tales|snakke|jeg var|har vaeret|lige kommet|undskyld det sene|beklager det sene|beklager sent
talk: pris_|er pa ferie nu
"""

NORWEGIAN = """
talk: ikke et auto|ikke en auto|ikke automat|ditt auto
formula: ikke pa kontoret|ute av kontoret|er pa ferie|har ferie|tar ferie|fravaerende|ikke til stede|foreldrepermisjon
formula: pappapermisjon|sykmeldt|permisjon|borte fra kontoret|avspasering|kontoret er stengt|pa tjenestereise|fraver
formula: fravaer|jobbreise|holder stengt|ikke pa jobb
away: ferie|fri_|bortreist|pa reise|ikke tilgjengelig|utilgjengelig|stengt
back: til og med|tilbake|frem til|fram til|inntil|igjen den|fra og med|til den|til_|tom_
urgent: haster|hastesaker|hastende|akutt|i mitt fravaer|under mitt fravaer|i mellomtiden|kontakt|ta kontakt|kollega
urgent: ved behov|henvendelse|henvend
noread: ikke tilgang|ingen tilgang|begrenset tilgang|leser ikke|ikke e post|ikke mail|sjekker ikke
noread: blir ikke videresendt|ikke videresendt|leses ikke|sporadisk|svarer ikke|ikke epost|ikke lese|av og til
later: svare|besvare|kommer tilbake til|svar nar|sa snart|nar jeg er|nar jeg kommer|ta kontakt nar
thanks: takk for din|takk for deres|takk for e posten|takk for mailen|takk for henvend|takk for at|takk for epost
auto: automatisk svar|autosvar|automatisk melding|automatisk generert|kan ikke besvares|ikke svar pa|ikke besvares
auto: automatisk e post|fravaersassistent
ack: har mottatt|er mottatt|saksnummer|din henvendelse|din sak|vi kommer tilbake|bekreftelse|virkedager|kundeservice
ack: ticket|sa snart som mulig
gone: jobber ikke lenger|arbeider ikke lenger|sluttet|ikke lenger ansatt|ikke lenger hos|har forlatt
gone: gatt av med pensjon
moved: ny e postadresse|ny epostadresse|ny e post|ny mailadresse|brukes ikke lenger|ikke lenger i bruk|byttet e post
moved: endret
unread: overvakes ikke|blir ikke lest
verify: bekreft|verifiser|klikk|soppelpost|spamfilter
talk: kan vi|skal vi|ring meg|interessert|interessant|hores bra|send meg|hva koster|snakkes|snakke|skriv til meg
talk: ta en prat|jeg var|har vaert|akkurat tilbake|beklager sent|beklager det sene|unnskyld sent|pris_
"""

FINNISH = """
talk: ei ole automaat
formula: poissa toimistolta|olen lomalla|vuosilomalla|kesalomalla|poissaolo|aitiyslomalla|vanhempainvapaalla
formula: sairauslomalla|talvilomalla|virkavapaalla|en ole toimistolla|tyomatkalla|olen poissa|poissa toista
formula: opintovapaalla|toimisto on suljettu|en ole toissa|isyysvapaalla|perhevapaalla|olemme lomalla|hoitovapaalla
formula: vapaalla
away: lomalla|matkoilla|matkalla|poissa|loma_|en ole tavoitettavissa|suljettu|lomani|en ole paikalla
back: asti|saakka|palaan|takaisin|alkaen|paluu|jalkeen|loman jalkeen|valisen ajan|tavoitettavissa
urgent: kiireellis|kiireis|kiireell|poissaoloni aikana|lomani aikana|sillä valin|silla valin|ota yhteytta
urgent: ottakaa yhteytta|ottaa yhteytta|yhteydenot|kollega|tuuraa|sijaise|voit olla yhteydessa
noread: en lue|enka lue|en paase|ei lueta|en seuraa|rajoitetusti|satunnaisesti|ei valiteta|ei ohjata|ei edelleenlaheta
noread: enka seuraa|en vastaa|harvakseltaan
later: vastaan|palaan asiaan|vastata|kasittelen|palattuani|mahdollisimman pian|heti kun
thanks: kiitos viestistasi|kiitos viestistanne|kiitos sahkoposti|kiitos yhteydenot|kiitos viestista|kiitan viesti
auto: automaattinen vastaus|automaattivastaus|automaattinen viesti|automaattisesti|poissaoloviesti|ala vastaa tahan
auto: alkaa vastatko|tama on automaatti|lomaviesti
ack: olemme vastaanottaneet|on vastaanotettu|tapausnumero|tikettinumero|pyyntosi|palaamme asiaan|vahvistus|arkipaiv
ack: asiakaspalvelu|viestisi on|tukipyynto|yhteydenottosi
gone: ei enaa tyoskentele|en tyoskentele enaa|siirtynyt muihin|jaanyt elakkeelle|elakkeella|siirtynyt toisen
gone: ei ole enaa|en ole enaa|ei tyoskentele enaa|lopettanut
moved: uusi sahkoposti|uusi osoite|osoitteeni on muuttunut|ei ole enaa kaytossa|ei enaa kaytossa|vaihtunut
unread: ei valvota|ei seurata|ei lueta
verify: vahvista|klikkaa|roskaposti|varmista
talk: voimmeko|voisimmeko|soita minulle|soitellaan|kiinnostunut|kiinnostaa|laheta minulle|kuulostaa|mita maksaa
talk: palataan|jutellaan|voitko|olin lomalla|olin poissa|pahoittelut myoh|anteeksi myoh|hinta
"""

BLOCKS = {"nl": DUTCH, "sv": SWEDISH, "da": DANISH, "no": NORWEGIAN, "fi": FINNISH}
