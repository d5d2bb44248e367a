"""Words about dates in Swedish, Danish, Norwegian, Finnish; see :mod:`triage.parse.date_lexicon` for how a table is read."""

TABLES = {
    "sv": """
months: januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
mabb: jan|feb|mar|apr|maj|jun|jul|aug|sep/sept|okt|nov|dec
days: måndag/måndagen|tisdag/tisdagen|onsdag/onsdagen|torsdag/torsdagen|fredag/fredagen|lördag/lördagen
days 7: söndag/söndagen
dabb: mån|tis|ons|tors|fre|lör|sön
numbers: en/ett|två/par|tre/några/ett par|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv
ordinals: första|andra|tredje|fjärde
seasons: vår/våren/vårkanten|sommar/sommaren|höst/hösten/höstkanten|vinter/vintern
units: dag/dagar|vecka/veckan/veckor|månad/månaden/månader|kvartal/kvartalet|halvår/halvåret|år/året/åren
dur m6: ett halvår|halvår|ett halvt år|halvåret
the: den|det|de|av|cirka|ungefär|runt|då|i
next: nästa|kommande|nästkommande|följande|nya|nytt
this: denna|detta|den här|det här|innevarande
last: förra|senaste|sista|i somras|i höstas|i våras|i vintras
begin: början av|i början av|början på|i början på|tidigt|tidig|tidigt i
mid: mitten av|i mitten av|mitten på|i mitten på
end: slutet av|i slutet av|slutet på|i slutet på|sent i|sen|sent
feast year_end: årsslutet|slutet av året|slutet på året|årets slut
feast year_start: nya året|nytt år|början av året|början på året|årets början|nya år
feast new_year: nyår|årsskiftet|nyårsafton|nyårshelgen|årsskifte|årskiftet
feast christmas: jul|julen|jularna
feast holidays: helgerna|julhelgen|jullovet|jul och nyår|storhelgerna|julledigheten
feast easter: påsk|påsken|påskhelgen|påsklovet
feast pentecost: pingst
feast midsummer: midsommar|midsommarhelgen
feast summer_holidays: semestern|semestrarna|sommarsemestern|sommarlovet|industrisemestern|semestertider
feast summer_holidays: sommarledigheten
feast autumn_holidays: höstlovet
feast winter_holidays: sportlovet
feast mid_year: halvårsskiftet
feast month_end: månadsskiftet|månadens slut
feast quarter_end: kvartalsskiftet
fiscal: räkenskapsår*|verksamhetsår*|budgetår*|läsår*|termin*|säsong*
qtr: q|kv
half: h
weekno: vecka|v|veckorna
shift 1: imorgon|i morgon
shift 2: i övermorgon|övermorgon
shift 0: idag|i dag
in: om|under|inom|till|framåt|i
on: på
after: efter|bortom
before: före|innan|inför
notbefore: först|tidigast|inte förrän|först i|först till|tidigast i|inte före|förrän|först efter|först om
notbefore: först på|aldrig före|inget före
until: till|fram till|tills|fram tills
through: till och med|t o m|tom|t om|till slutet av|fram till och med|till efter
from: från|från och med|fr o m|from|från den
to: till|och|t o m|till och med
ago: sedan|sen
agobefore: sedan|för
back: tillbaka|åter|återkommer|återvänder|på plats|svarar|besvarar|läser|åter på kontoret|återkomst|öppnar igen|öppnar
away: frånvar*|inte på kontoret|ledig|semester|föräldraledig|tjänstledig|tjänsteresa|bortrest|på resa|sjukskriven
away: stängd|stängt|ej på kontoret|inte på plats|utan uppkoppling
defer: återkom*|hör av dig|hör av er|hör gärna av*|kontakta*|kontakt|igen|påminn*|pinga*|skriv|mejla*|maila*
defer: fråga|prova|försök|ta upp|tas upp|titta på|följ upp|kolla|komma tillbaka|välkomna åter|tas|gärna|snacka
defer: skicka|av dig|knacka på
talk: prata|tala|ring*|ses|höras|hörs|snacka*|träffas|boka
busy: inte|ingen|inga|inget|upptagen|fullt|budget*|avtal*|kontrakt*|just nu|upphandling*|tyvärr|mycket|stopp
busy: löper|går ut|is|bunden|beslut*
past: var|hade|har redan|redan|fick|blev
meet: kl|klockan|zoom|teams|kalender|möte|passar
""",
    "da": """
months: januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
mabb: jan|feb|mar|apr|maj|jun|jul|aug|sep/sept|okt|nov|dec
days: mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag
dabb: man|tir/tirs|ons|tor/tors|fre|lør|søn
numbers: en/et|to/par|tre/nogle/et par|fire|fem|seks|syv|otte|ni|ti|elleve|tolv
ordinals: første|anden/andet|tredje|fjerde
seasons: forår/foråret|sommer/sommeren|efterår/efteråret|vinter/vinteren
units: dag/dage|uge/ugen/uger|måned/måneden/måneder|kvartal/kvartalet|halvår/halvåret|år/året/årene
dur m6: et halvt år|halvt år|halvår
the: den|det|de|af|cirka|ca|omkring|så
next: næste|kommende|følgende|nye|nyt
this: denne|dette|indeværende|resten af|hele
last: sidste|forrige|seneste
begin: begyndelsen af|i begyndelsen af|starten af|i starten af|først på|tidligt i|primo
mid: midten af|i midten af|medio|midt i
end: slutningen af|i slutningen af|sidst i|ultimo|slut|udgangen af|sent i
feast year_end: årets udgang|slutningen af året|årets slutning|udgangen af året
feast year_start: det nye år|nye år|nyt år|starten af året|begyndelsen af året
feast new_year: nytår|årsskiftet|nytårsaften
feast christmas: jul|julen
feast holidays: juleferien|helligdagene|jul og nytår|juledagene|højtiden
feast easter: påske|påsken|påskeferien
feast pentecost: pinse|pinsen
feast summer_holidays: sommerferien|sommerferie|ferien|industriferien|sommerpausen
feast autumn_holidays: efterårsferien
feast winter_holidays: vinterferien
feast month_end: månedsskiftet
fiscal: regnskabsår*|budgetår*|skoleår*|finansår*|sæson*
qtr: q|kv
half: h
weekno: uge|ugerne
shift 1: i morgen|imorgen
shift 2: i overmorgen
shift 0: i dag
in: om|i løbet af|inden for|under|til|i
on: på|på den
after: efter|på den anden side af
before: før|inden
notbefore: først|tidligst|først i|ikke før|først til|først efter|først om|tidligst i|aldrig før
until: til|indtil|frem til|helt til|hen til
through: til og med|t o m|tom|t om|frem til og med|til efter|indtil efter
from: fra|fra og med|pr|fra den
to: til|og|til og med
ago: siden
agobefore: siden|for
back: tilbage|retur|svarer|besvarer|vender tilbage|på kontoret igen|er på kontoret igen|åbner igen|åbner|genåbner
back: træffes igen|tilbage igen
away: fravær*|ikke på kontoret|ferie|orlov|barsel|forretningsrejse|bortrejst|lukket|ikke til stede|sygemeldt
away: rejse|på ferie|optaget
defer: vend tilbage|kontakt|skriv|spørg|igen|prøv|ping|følg op|tag fat|mind mig|husk mig|send|kig|se på|genoptag*
defer: vende tilbage|gerne|hør
talk: tale|snakke*|ring*|mødes|tales|tager en snak|snak
busy: ikke|ingen|travlt|budget*|kontrakt*|lige nu|desværre|udbud*|stoppet|udløber|binding|beslut*
past: var|havde|har allerede|allerede|blev|fik
meet: kl|klokken|zoom|teams|kalender|møde|passer
""",
    "no": """
months: januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
mabb: jan|feb|mar|apr|mai|jun|jul|aug|sep/sept|okt|nov|des
days: mandag/mandagen|tirsdag/tysdag|onsdag|torsdag|fredag|lørdag/laurdag|søndag/sundag
dabb: man|tir/tirs|ons|tor/tors|fre|lør|søn
numbers: en/ein/et/eitt/ei|to/par|tre/noen/nokre/et par|fire|fem|seks|sju/syv|åtte|ni|ti|elleve/elve|tolv
ordinals: første|andre|tredje|fjerde
seasons: vår/våren/våres|sommer/sommeren/sumar|høst/høsten/haust/hausten|vinter/vinteren
units: dag/dager/dagar|uke/uka/uken/uker/veke/veka/veker|måned/måneden/måneder/månad/månader/mnd
units 4: kvartal/kvartalet|halvår/halvåret|år/året/årene
dur m6: et halvt år|halvt år|halvår|eit halvt år
the: den|det|de|av|cirka|ca|rundt|så
next: neste|kommende|påfølgende|nye|nytt
this: denne|dette|inneværende|resten av|hele
last: forrige|siste|i fjor
begin: begynnelsen av|i begynnelsen av|starten av|i starten av|tidlig i|byrjinga av|først i
mid: midten av|i midten av|medio|midt i
end: slutten av|i slutten av|sent i|utgangen av|sist i|slutten på|i slutten på
feast year_end: årets slutt|slutten av året|utgangen av året|årsslutt
feast year_start: det nye året|nye året|nytt år|starten av året|begynnelsen av året
feast new_year: nyttår|årsskiftet|nyttårsaften
feast christmas: jul|jula|julen
feast holidays: juleferien|romjula|jul og nyttår|juleferie|høytiden
feast easter: påske|påsken|påska|påskeferien
feast pentecost: pinse
feast summer_holidays: sommerferien|sommarferien|ferien|ferietida|sommerferie
feast industry_holidays: fellesferien|fellesferie
feast autumn_holidays: høstferien|haustferien
feast winter_holidays: vinterferien
fiscal: regnskapsår*|budsjettår*|skoleår*|skuleår*|sesong*
qtr: q|kv
half: h
weekno: uke|veke|ukene
shift 1: i morgen|imorgen|i morgon
shift 2: i overmorgen
shift 0: i dag|idag
in: om|i løpet av|innen|under|til|i
on: på|på den
after: etter|over
before: før|innen|innan
notbefore: først|tidligst|først i|ikke før|ikkje før|først til|først etter|først om|tidligst i|ikke før i|aldri før
until: til|inntil|fram til|frem til|helt til|fram mot
through: til og med|t o m|tom|t om|fram til og med|frem til og med|til etter
from: fra|frå|fra og med|f o m|fra den
to: til|og|til og med
ago: siden|sidan
agobefore: siden|for
back: tilbake|attende|svarer|besvarer|på kontoret igjen|åpner igjen|åpner|er på plass|på plass igjen
back: vender tilbake|tilbake igjen|er tilbake
away: fravær*|ikke på kontoret|ikkje på kontoret|ferie|permisjon|foreldrepermisjon|tjenestereise|bortreist|stengt
away: ikke til stede|sykmeldt|avspasering|på reise|ute av kontoret
defer: ta kontakt|kom tilbake|kontakt|skriv|spør|igjen|igjen i|att|ping*|følg opp|send|prøv|minn meg|se på|ta opp
defer: ta det opp|gjerne|hør fra
talk: snakke*|ring*|prate*|møtes|snakkes|ta en prat|prat
busy: ikke|ikkje|ingen|travelt|travle|budsjett*|kontrakt*|akkurat nå|dessverre|anbud*|utløper|binding|stopp
busy: hektisk|opptatt|drukner|beslut*
past: var|hadde|har allerede|allerede|ble|fikk
meet: kl|klokka|zoom|teams|kalender|møte|passer
""",
    "fi": """
months: tammiku*|helmiku*|maalisku*|huhtiku*|toukoku*|kesäku*|heinäku*|eloku*|syysku*|lokaku*|marrasku*|jouluku*
days: maanan*|tiista*|keskivii*|torsta*|perjanta*|lauanta*|sunnunta*
dabb: ma|ti|ke|to|pe|la|su
numbers: yksi/yhden|kaksi/kahden/pari/parin|kolme/kolmen/muutaman|neljä/neljän|viisi/viiden|kuusi/kuuden
numbers 7: seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista/kahdentoista
ordinals: ensimmäi*|toi*|kolma*|neljä*
seasons: kevät/keväällä/kevään/keväänä/keväänä/keväästä/kevääseen|kesä/kesällä/kesän/kesäksi
seasons 3: syksy/syksyllä/syksyn/syksyä/syksyksi/syksynä|talvi/talvella/talven
units: päivä/päivän/päivää|viikko/viikon/viikolla/viikkoa/viikkoon/viikosta
units 3: kuukausi/kuukauden/kuukautta/kuussa/kk
units 4: kvartaali/kvartaalin/kvartaalilla/neljännes/neljänneksen/neljänneksellä/kvartaaliin
units 5: puolivuosi/puolisko/vuosipuolisko|vuosi/vuoden/vuonna/vuotta/vuodelle/vuoteen
dur m6: puolen vuoden|puoli vuotta|puolessa vuodessa
the: noin|n|sitten
next: ensi|seuraava*|tulev*|uuden|uusi
this: tämän|tänä|tällä|tässä|kuluv*
last: viime|edellis*
begin: alussa|alkuun|alusta|alku*
mid: puolivälissä|puolessa välissä|keskellä|puoliväli*
end: lopussa|lopulla|loppuun|lopusta|loppu*
feast year_end: vuoden lopussa|vuoden lopulla|vuoden loppuun
feast year_start: vuoden alussa|uuden vuoden alussa|alkuvuodesta|alkuvuoteen|alkuvuonna|ensi vuoden alussa
feast year_start: ensi vuoden alkuun
feast new_year: uudenvuoden|uusivuosi|vuodenvaihte*|uudenvuodenaat*
feast christmas: joulu|joulun|jouluna|jouluksi
feast holidays: joulunpyhien|joululoman|pyhien|joulukauden
feast easter: pääsiäi*
feast juhannus: juhannu*
feast summer_holidays: kesäloma*|lomakau*|lomien|kesälomi*|kesätau*|lomat|loman jälkeen|lomani
feast autumn_holidays: syyslom*
feast winter_holidays: hiihtolom*|talvilom*
fiscal: tilikau*|budjettikau*|lukuvuo*|lukukau*|tilivuo*
qtr: q|kv
half: h
weekno: viikko|vko|vk|viikolla|viikot
shift 1: huomenna
shift 2: ylihuomenna
shift 0: tänään
in: sisällä|kuluessa|aikana
inpost: kuluttua|päästä|päähän|kuluessa
onpost: alkaen|lähtien
afterpost: jälkeen
before: ennen
notbefore: vasta|aikaisintaan|ei ennen|ei vielä ennen|aikaisintaan vasta
untilpost: asti|saakka
to: ja
ago: sitten
agobefore: viimeis*
back: palaan|takaisin|paikalla|vastaan|tavoitettavissa|palaa|töissä jälleen|jälleen|vastaamme|palaamme|palattuani
away: poissa|lomalla|loma|vuosiloma*|en ole paikalla|työmatka*|matkoilla|vanhempainvapaa*|hoitovapaa*|suljettu
away: en ole toimistolla|vapaalla|sairauslom*|äitiysvapaa*
defer: palaa asiaan|palataan|palaa|ota yhteyttä|ottakaa yhteyttä|yhteyttä|uudestaan|uudelleen|kysy*|muistuta*
defer: laita*|kirjoita*|kokeile*|katsotaan|asiaan|pingaa*|lähetä*|otetaan
talk: jutella*|jutellaan|soita*|puhutaan|keskustel*|tavata*|soittele*
busy: ei|emme|en|kiire*|budjet*|sopimus*|nyt|valitettavasti|kilpailutus*|päättyy|jäissä|hankint*
past: oli|olin|oltiin|jo
meet: klo|teams|zoom|kalenteri*|sopii|tapaaminen
""",
}
