"""Words about dates in English, German and Dutch; see :mod:`triage.parse.date_lexicon` for how a table is read."""

TABLES = {
    "en": """
months: january|february|march|april|may|june|july|august|september|october|november|december
mabb: jan|feb/febr|mar|apr|may|jun|jul|aug|sep/sept|oct|nov|dec
days: monday/mondays/monady|tuesday/tuesdays|wednesday/wednesdays|thursday/thursdays|friday/fridays
days 6: saturday/saturdays|sunday/sundays
dabb: mon|tue/tues|wed/weds|thu/thur/thurs|fri|sat|sun
numbers: one/a/an|two/couple/couple of|three/few|four|five|six|seven|eight|nine|ten|eleven|twelve
number 3: several|some
ordinals: first|second|third|fourth|fifth
seasons: spring/springtime|summer/summertime|autumn/fall|winter/wintertime
units: day/days|week/weeks/wk/wks|month/months/mths/mo|quarter/quarters/qtr|half/halves|year/years/yr/yrs
dur w2: fortnight
dur m6: half a year|half year|six months or so
the: the|of|of the|in the|s|about|around|approximately|approx|roughly|circa|like|say|maybe|perhaps|probably
the: the week of|week of|week commencing|wc|the month of|month of|us|another
next: next|coming|following|upcoming
this: this|current|the current|rest of the|the rest of the|the rest of this|rest of this|remainder of the
this: remainder of this|all
last: last|past|previous
begin: beginning|beginning of|start of|the start of|the beginning of|early|early in|first thing in|top of
mid: mid|middle of|the middle of|halfway through|mid way through
end: end of|the end of|late|late in|later in|back end of|tail end of|close of|eo
next: the new|new
feast year_end: year end|end of the year|the end of the year|end of this year|years end|eoy|year s end
feast year_end: close of the year
feast year_start: the new year|new year|start of the new year|beginning of the new year
feast new_year: new years|new years day|new year s|new year s day|nye
feast christmas: christmas|xmas|x mas|crimbo|noel
feast holidays: the holidays|holidays|holiday season|the holiday season|festive season|the festive season
feast holidays: christmas holidays|christmas break|the festive period
feast easter: easter|easter break|easter weekend
feast easter_holidays: easter holidays
feast summer_holidays: summer holidays|summer holiday|summer break|summer vacation|school holidays
feast summer_holidays: the school holidays|summer hols|the summer holidays
feast school_start: back to school|start of term|new school year|start of the school year
feast thanksgiving: thanksgiving
feast labor_day: labor day|labour day
feast memorial_day: memorial day
feast july4: independence day|fourth of july|4th of july|july 4th|the fourth
feast halloween: halloween
feast valentine: valentine s|valentines|valentine s day|valentines day
feast eid: eid|ramadan|ramadhan
feast diwali: diwali|deepavali
feast lunar_new_year: chinese new year|lunar new year|cny|tet|spring festival
feast mid_year: mid year|midyear
feast tax_day: tax season|tax day
fiscal: next fiscal year|new fiscal year|next financial year|new financial year
fiscal: fiscal year|financial year|next fiscal|new fiscal|fiscal|fy|next budget cycle|budget cycle|next budget
fiscal: our year end|our yearend|new budget year|budget year|next planning cycle|next academic year|academic year
qtr: q
half: h
weekno: week|wk|kw|cw|calendar week
shift 1: tomorrow|tmrw|tmr
shift 0: today|tonight|this morning|this afternoon
in: in|during|within|over|come|by|for|at|some time in|sometime in|around
on: on|effective
after: after|after the|once past|past|post|following|beyond|the other side of|other side of|through with
after: when i m back from
before: before|prior to|ahead of
notbefore: not before|not earlier than|no earlier than|nothing before|no sooner than|not sooner than|isn t until
notbefore: not until|wouldn t be until|won t be until|won t be before|wont be before|wont be until|not be until
notbefore: not be before|nothing until|no decisions before|no decision before|no decisions until|t before
notbefore: earliest|at the earliest|isn t before|never before
until: until|till|til|untill|unitl|up until|up to|thru to|not back until
through: through|thru|up to and including|until and including|until after|til after|till after|through to|inclusive
from: from|as of|as from|starting|beginning on|starting from|from the|since after
to: to|and
ago: ago|back when
agobefore: since|past few|past couple of|last few
back: back|home on|home for|get back on|come back on|be human|surface|be back|am back|return|returning|returns|returned|in the office again|available again|back at|reopen
back: reopens|reopening|re open|resume|resumes|rejoin|answer|answering|reply to|replying|respond|responding
back: catch up|land|lands|get to your|attend to your|reachable again|return to reality|back on|back to work
away: maternity|paternity|out of office|out of the office|ooo|o o o|away|on leave|annual leave|on vacation|vacation|on holiday
away: on holidays|maternity leave|paternity leave|parental leave|sabbatical|not in the office|unavailable|out on
away: out|closed|off work|off|travelling|traveling|limited access|no access|on pto|pto|absent|business trip
defer: ask me|ask again|ask us|try me|try again|try us|check back|check in|circle back|come back|get back
defer: get in touch|be in touch|reach out|follow up|followup|ping|ping me|nudge|revisit|reconnect|touch base
defer: reach back|pick this up|pick it up|pick up|remind|resend|re send|loop back|look again|look at this
defer: look at it|look into|write again|write me|write to me|write back|drop me a line|drop us a line|email me
defer: e mail me|mail me|contact me|contact us|recontact|re engage|reengage|bring it up|bring this up|knock again
defer: poke me|shout|give me a shout|hit me up|hmu|send it again|send me this again|renew your approach
defer: keep in touch|better time|good time|bug me|chase me|catch me|try|get hold of me|reassess|re evaluate
defer: reevaluate|consider|be ready|ready to|be able to look|review|open to|budget for|will have budget
defer: new budget|happy to look|find me|pester me|go again|your best bet|hold off|wait|park|parked|postpone|defer
defer: table this|shelve
talk: talk|speak|call me|ring me|give me a call|chat|discuss|call|ring|meet|conversation|catch up|get together
busy: not now|not right now|not at the moment|bad time|bad timing|busy|swamped|snowed under|flat out|slammed
busy: underwater|tied up|up to my|up to our|buried|freeze|frozen|no budget|budget|on hold|not a priority|mental
busy: hectic|crazy|too early|too soon|not ready|not yet|migrat*|locked in|locked into|under contract|contract
busy: renew|renewal|expire|expires|expiring|runs out|runs|ends|is up|comes up|up for|decide|decides|decision
busy: approved|approval|board|tender|audit|harvest|season|can t|cannot|cant|won t|wont|not|no|nothing|wait
past: was|were|had|did|been|signed|bought|launched|started|switched|spoke|talked|met|sent|wrote|joined|moved|went
past: last time|already
meet: o clock|zoom|teams call|google meet|slot|slots|free on|available on|works for me|calendar invite|invite
meet: invitation
""",
    "core": """
months: january|february||april||june|july|august|september|october|november|december
days: monday|tuesday|wednesday|thursday|friday|saturday|sunday
feast easter: easter
feast christmas: christmas
qtr: q
until: until
back: be back|back on|returning|back in the office
away: out of office|out of the office|ooo|on vacation|annual leave
defer: ping|touch base
""",
    "de": """
months: januar/januars/jaenner/jänner|februar/feber|märz/maerz|april|mai|juni|juli|august|september|oktober
months 11: november|dezember
mabb: jan|feb|mrz/mär|apr|mai|jun|jul|aug|sep/sept|okt|nov|dez
days: montag/montags|dienstag|mittwoch|donnerstag|freitag|samstag/sonnabend|sonntag
dabb: mo|di|mi|do|fr|sa|so
numbers: ein/eine/einem/einen/einer/eins|zwei/paar|drei/einige/einigen/ein paar|vier|fünf/fuenf|sechs|sieben|acht
numbers 9: neun|zehn|elf|zwölf/zwoelf
ordinals: erste/ersten/erstes/erster|zweite/zweiten/zweites|dritte/dritten/drittes|vierte/vierten/viertes
seasons: frühling/frühjahr/fruehjahr/frühlings|sommer|herbst|winter
units: tag/tage/tagen|woche/wochen|monat/monate/monaten/monats|quartal/quartals/quartale|halbjahr/jahreshälfte
units 6: jahr/jahre/jahren/jahres
dur m6: halben jahr|halbes jahr|ein halbes jahr|einem halben jahr
dur w2: 14 tagen|vierzehn tagen
the: der|die|das|des|dem|den|etwa|ca|circa|ungefähr|rund|so|wohl|vermutlich|voraussichtlich|einschließlich dem
the: dann|gegen
next: nächste*|naechst*|kommend*|folgend*|neue|neuen|neues|übernächst*
this: dies*|laufend*|aktuell*|heurig*
last: letzt*|vergangen*|vorig*
begin: anfang|beginn|zu beginn|anfangs|zum beginn|ab anfang
mid: mitte|ab mitte
end: ende|zum ende|gegen ende|ab ende|spät im|ende des|ausgang
feast year_end: jahresende|ende des jahres|jahresschluss|jahresabschluss
feast year_start: jahresanfang|jahresbeginn|anfang des jahres|neuen jahr|neues jahr|im neuen jahr|neuem jahr
feast new_year: jahreswechsel|neujahr|silvester|jahreswende
feast christmas: weihnachten|weihnachtszeit
feast holidays: feiertage|feiertagen|weihnachtsferien|weihnachtsurlaub|weihnachtspause|festtage|festtagen
feast easter: ostern|osterfeiertage|osterfeiertagen
feast easter_holidays: osterferien|osterurlaub
feast pentecost: pfingsten|pfingstferien
feast ascension: himmelfahrt|christi himmelfahrt
feast carnival: karneval|fasching|fastnacht|fasnacht
feast summer_holidays: sommerferien|sommerpause|sommerurlaub|großen ferien|sommerloch|urlaubszeit|ferienzeit|ferien
feast autumn_holidays: herbstferien
feast winter_holidays: winterferien|sportferien
feast mid_year: jahresmitte|mitte des jahres
feast eid: ramadan
feast month_end: monatsende
feast quarter_end: quartalsende
fiscal: geschäftsjahr*|wirtschaftsjahr*|haushaltsjahr*|budgetjahr*|budgetrunde|schuljahr*|semester*|fiskaljahr
qtr: q
half: h
weekno: kw|kalenderwoche|woche|kw.
shift 1: morgen
shift 2: übermorgen
shift 0: heute
in: in|im|innerhalb|binnen|für|während|bei|um|zum|zur|per
on: am|an|den|ans
after: nach|nach dem|nach den|nach der
before: vor|vorm|vor dem|vor den|vor der
notbefore: erst|erst im|erst in|erst am|erst ab|erst nächst|erst zum|frühestens|fruehestens|frühestens im
notbefore: frühestens ab|nicht vor|nicht vorm|nicht vor dem|nicht vor der|nicht vor den|nichts vor
notbefore: keinesfalls vor|kaum vor|sicher nicht vor|bestimmt nicht vor
until: bis|bis zum|bis zur|bis in den|bis in die|bis ins|bis voraussichtlich|bis in|biszum|bis einschließlich zum
through: bis einschließlich|bis einschliesslich|bis inklusive|bis inkl|bis einschl|bis und mit|bis nach
through: einschließlich|einschliesslich|inklusive|bis zum einschließlich|bis nach den|bis nach dem
from: ab|ab dem|ab der|vom|von|ab den|ab kommendem
to: bis|und|bis zum|auf
ago: her
agobefore: seit|seit dem|seit der
back: wieder|zurück|zurueck|zurückkehren|rückkehr|erreichbar ab|beantworte|beantworten|bearbeite|wiedereröffnung
back: antworte|kehre
away: abwesend|abwesenheit|urlaub*|nicht im büro|nicht im hause|nicht im haus|außer haus|ausser haus|dienstreise
away: geschäftsreise|elternzeit|mutterschutz|nicht erreichbar|betriebsferien|betriebsurlaub|geschlossen|unterwegs
away: krank|krankgeschrieben|nicht da|nicht am platz|nicht verfügbar|frei
defer: melden sie sich|melde dich|meld dich|melden|melde|frag*|kommen sie|komm|schreib*|kontaktier*|erinner*
defer: nachfassen|wiedervorlage|erneut|noch mal|nochmal|nochmals|noch einmal|wieder|gern wieder|aufgreifen|prüfen
defer: anklopfen|versuch*|probier*|vertagen|verschieben|zurückstellen|zurückkommen|ansprechen|angehen|thema
defer: ansehen|anschauen|ping*|hören|anmailen|wiederhören|auf mich zu|auf uns zu|luft|zeit dafür
talk: sprechen|reden|telefonieren|ruf*|anruf*|rufen|treffen|unterhalten|austauschen|besprechen|gespräch
busy: nicht|kein*|keine|leider|budget*|vertrag|vertrags*|läuft|gebunden|auslastung|ausgelastet|zugeschüttet|voll
busy: eingefroren|stress|erst|investitionsstopp|einstellungsstopp|gilt|entscheid*|inventur|umbau|umzug|umstellung
past: war|waren|hatte|hatten|wurde|haben wir|letztes|bereits|schon
meet: uhr|zoom|termin|termine|passt|passen|vormittag|nachmittag|einladung
""",
    "nl": """
months: januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
mabb: jan|feb|mrt|apr|mei|jun|jul|aug|sep/sept|okt|nov|dec
days: maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag
dabb: ma|di|wo|do|vr|za|zo
numbers: een/één/'n|twee/paar|drie/enkele/een paar|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf
ordinals: eerste|tweede|derde|vierde
seasons: voorjaar/lente|zomer|najaar/herfst|winter
units: dag/dagen|week/weken/weekje/weekjes|maand/maanden|kwartaal/kwartalen|halfjaar/jaarhelft|jaar/jaren
dur m6: half jaar|een half jaar|halfjaartje|half jaartje
the: de|het|van|van de|van het|ongeveer|circa|zo|rond|dan|in de|den
next: volgend|volgende|komend|komende|aanstaande|aankomend|aankomende|nieuwe|nieuw
this: deze|dit|huidige|lopende
last: vorig|vorige|afgelopen|laatste
begin: begin|aan het begin van|het begin van|vroeg in|begin van
mid: half|medio|midden|het midden van
end: eind|einde|eind van|einde van|het einde van|het eind van|laat in
feast year_end: jaareinde|eind van het jaar|einde van het jaar|het einde van het jaar|einde jaar|eind dit jaar
feast year_start: nieuwe jaar|het nieuwe jaar|nieuw jaar|begin van het jaar
feast new_year: jaarwisseling|nieuwjaar|oud en nieuw
feast christmas: kerst|kerstmis
feast holidays: feestdagen|kerstvakantie|kerstreces
feast easter: pasen|paasweekend
feast pentecost: pinksteren
feast carnival: carnaval
feast summer_holidays: zomervakantie|bouwvak|zomervakanties|grote vakantie|zomerstop|zomerreces|vakantieperiode
feast summer_holidays: schoolvakantie
feast autumn_holidays: herfstvakantie
feast winter_holidays: krokusvakantie|voorjaarsvakantie
feast spring_holidays: meivakantie
feast eid: ramadan
feast month_end: maandeinde
feast quarter_end: kwartaaleinde
fiscal: boekjaar|begrotingsjaar|schooljaar|budgetjaar|studiejaar|seizoen
qtr: q|k
half: h
weekno: week|wk|weeknr
shift 1: morgen
shift 2: overmorgen
shift 0: vandaag
in: in|over|binnen|tijdens|met|gedurende|om
on: op|per
after: na|na de|na het|ná
before: voor|vóór|voor de|voor het
notbefore: niet voor|niet vóór|pas in|pas na|pas|pas op|pas vanaf|pas over|niet eerder dan|op zijn vroegst
notbefore: op z'n vroegst|vroegst|niets voor|niet vroeger dan|nooit voor
until: tot|tot aan|tot de|tot het|tot eind
through: tot en met|t m|tem|t e m|tot na|tot na de|inclusief|tot en met de
from: vanaf|van|met ingang van|per
to: tot|en|tot en met|t m|tem
ago: geleden
agobefore: sinds|sedert
back: terug|weer|terugkomst|bereikbaar vanaf|beantwoord|beantwoorden|aanwezig vanaf|heropening|terugkeer|hervat
back: verwacht|hervatten
away: afwezig|afwezigheid|vakantie|verlof|niet op kantoor|niet aanwezig|buiten kantoor|zwangerschapsverlof
away: ouderschapsverlof|gesloten|op reis|zakenreis|niet bereikbaar|vrij|ziek|afgesloten
defer: terugkom*|opnieuw|nog eens|nogmaals|neem dan|contact op|contact opnemen|neem contact|probeer*|vraag*|mail*
defer: stuur*|schrijf*|benader*|herinner*|opvolg*|bekijken|kijken|oppakken|herhalen|weer|ping*|meld*|kom*
defer: meenemen|aankloppen|rekenen
talk: praten|spreken|bellen|bel|belt|overleggen|afspreken|hebben het erover|gesprek|bespreken
busy: niet|geen|druk|drukte|contract|budget|begroting|helaas|loopt|afloopt|vol|aanbesteding|verhuizing|bevroren
busy: stop|beslis*|besluit*
past: was|waren|had|hadden|hebben we|al
meet: uur|zoom|agenda|uitnodiging|teams
""",
}
