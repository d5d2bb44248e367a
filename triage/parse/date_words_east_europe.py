"""Words about dates in Polish, Czech, Russian, Ukrainian, Turkish; see :mod:`triage.parse.date_lexicon` for the format."""

TABLES = {
    "pl": """
months: styczeń/stycznia/styczniu/styczniem|luty/lutego/lutym|marzec/marca/marcu/marcem
months 4: kwiecień/kwietnia/kwietniu|maj/maja/maju|czerwiec/czerwca/czerwcu|lipiec/lipca/lipcu
months 8: sierpień/sierpnia/sierpniu|wrzesień/września/wrześniu|październik/października/październiku
months 11: listopad/listopada/listopadzie|grudzień/grudnia/grudniu
mabb: sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
days: poniedziałek/poniedziałku/poniedziałkiem|wtorek/wtorku|środa/środę/środy/środzie|czwartek/czwartku
days 5: piątek/piątku|sobota/sobotę/soboty|niedziela/niedzielę/niedzieli
dabb: pon|wt|śr|czw|pt|sob|niedz
numbers: jeden/jednego|dwa/dwie/dwóch/parę|trzy/trzech/kilka/kilku|cztery/czterech|pięć/pięciu|sześć/sześciu
numbers 7: siedem/siedmiu|osiem/ośmiu|dziewięć|dziesięć|jedenaście|dwanaście
ordinals: pierwszy/pierwszym/pierwszego/pierwszej/pierwszą|drugi/drugim/drugiego/drugiej|trzeci/trzecim/trzeciego
ordinals 4: czwarty/czwartym/czwartego
seasons: wiosna/wiosną/wiosnę/wiosny/wiośnie|lato/latem/lecie|jesień/jesienią/jesieni|zima/zimą/zimy/zimie
units: dzień/dni/dniu/dniach|tydzień/tygodnie/tygodni/tygodniu/tygodnia
units 3: miesiąc/miesiące/miesięcy/miesiącu/miesiąca/mies|kwartał/kwartale/kwartału|półrocze/półroczu/półrocza
units 6: rok/roku/lat/lata
dur m6: pół roku|półtora roku|pol roku
the: mniej więcej|jakieś|jakoś|koło|około|gdzieś|r|tak|dnia|godz
next: przyszły/przyszłym/przyszłego/przyszłej/przyszłą|następny/następnym/następnego|kolejny/kolejnym/kolejnego
next: nowy/nowym/nowego|najbliższ*
this: ten/tym/tego/ta/tej|bieżąc*|obecn*
last: ostatni*|zeszł*|ubiegł*|poprzedni*
begin: początek|początku|na początku|początkiem|od początku|z początkiem
mid: połowa|połowie|w połowie|połowy|połowę
end: koniec|końca|końcu|końcem|pod koniec|na koniec|z końcem|końcówka|końcówce
feast year_end: koniec roku|końca roku|końcu roku|końcem roku
feast year_start: nowy rok|nowym roku|nowego roku|początku roku|początek roku
feast new_year: sylwestr*|nowym rokiem|nowego roku po
feast christmas: boże narodzenie|bożym narodzeniu
feast holidays: święta|świętach|świąt|świętami
feast easter: wielkanoc|wielkanocy
feast may_holidays: majówka|majówce|majówki
feast summer_holidays: wakacje|wakacjach|wakacji|urlopach|sezonie urlopowym|sezonu urlopowego
feast winter_holidays: feriach|ferie|ferii
fiscal: rok fiskalny|roku fiskalnym|rok obrotowy|roku obrotowym|rok szkolny|roku szkolnym|sezonie|roku budżetowym
qtr: q|kw
half: h
weekno: tydzień|tygodniu|tyg
shift 1: jutro|jutra
shift 2: pojutrze
shift 0: dziś|dzisiaj
in: w|we|za|w ciągu|na|podczas|przez|w okolicach|w dniach
on: w dniu|w|dnia
after: po|po zakończeniu|po tym
before: przed
notbefore: nie przed|nie wcześniej niż|dopiero|dopiero w|dopiero po|dopiero od|najwcześniej|najwcześniej w
notbefore: wcześniej niż|dopiero na|nic przed
until: do|aż do|do dnia|do końca
through: do włącznie|włącznie|do i włącznie
from: od|od dnia|z dniem|począwszy od|od dn
to: do|a|i|oraz|do dnia
ago: temu
agobefore: od
back: wracam|wrócę|powrót|powrócę|ponownie dostępn*|odpowiem|będę ponownie|z powrotem|odpisz*|będę dostępn*|wraca
back: powracam|wracamy|odpowiadam|w biurze od|powrotu|ponownie w biurze
away: nieobecn*|poza biurem|urlop*|delegacj*|zwolnieni*|nieczynn*|zamknięt*|wyjazd*|macierzyńsk*|niedostępn*
away: nie ma mnie
defer: odezwij*|odezwać|odezwie*|wrócić|wróćmy|wróci|wróć*|pytaj|zapytaj*|napisz*|napisać|pisać|ponownie|ponowić
defer: skontakt*|kontakt*|przypomn*|pogada*|porozmawia*|spróbuj*|pingnij*|zobacz*|podejść|rozmow*|tematu|temat
defer: ponowić|odezw*|jeszcze raz|rozważ*|odłóż*|popatrz*|otwor*
talk: zadzwoń*|dzwoń*|spotka*|rozmawia*|zadzwonić|pogadać|pogadamy|gadać
busy: nie|budżet*|umow*|teraz|niestety|zamroż*|kończy|wygasa|zajęci|przetarg*|zawaleni|wcześniej|brak|decyzj*|na razie
past: był*|mieliśmy|miał*|już
meet: godz|zoom|teams|spotkanie|kalendarz*|pasuje
""",
    "cs": """
months: leden/ledna/lednu|únor/února/únoru|březen/března/březnu|duben/dubna/dubnu|květen/května/květnu
months 6: červen/června/červnu|červenec/července/červenci|srpen/srpna/srpnu|září|říjen/října/říjnu
months 11: listopad/listopadu|prosinec/prosince/prosinci
days: pondělí/pondělka|úterý/úterka|středa/středu/středy|čtvrtek/čtvrtka|pátek/pátku|sobota/sobotu/soboty
days 7: neděle/neděli
dabb: po|út|st|čt|pá|so|ne
numbers: jeden/jednu|dva/dvě/dvou/pár|tři/třech/několik|čtyři|pět|šest|sedm|osm|devět|deset|jedenáct|dvanáct
ordinals: první/prvního/prvním|druhý/druhém/druhého/druhé|třetí/třetím|čtvrtý/čtvrtém/čtvrtého
seasons: jaro/jaře/jara|léto/létě/létem|podzim/podzimu|zima/zimě/zimy/zimu
units: den/dny/dnů/dní|týden/týdny/týdnů/týdne/týdnu|měsíc/měsíce/měsíců/měsíci
units 4: čtvrtletí/kvartál/kvartálu/kvartále|pololetí|rok/roku/roky/roce/let/rokem
dur m6: půl roku|půlroku
dur w2: čtrnáct dní|14 dní
the: asi|zhruba|kolem|tak|někdy|dne|cca
next: příští*|následující*|další*|nový/nového/novém
this: tento/tohoto/tomto/tuto|letošní*
last: minul*|posledn*|loňsk*
begin: začátek|začátku|začátkem|na začátku|počátkem|od začátku|počátku
mid: polovina|polovině|poloviny|v polovině|v půlce|půlka
end: konec|konce|koncem|na konci|konci
feast year_end: konec roku|konce roku|koncem roku|konci roku
feast year_start: nový rok|nového roku|novém roce|začátku roku|začátkem roku
feast new_year: silvestr*
feast christmas: vánoce|vánocích|vánoc
feast holidays: svátky|svátcích|svátků|vánočních svátcích
feast easter: velikonoce|velikonocích|velikonoc
feast summer_holidays: prázdniny|prázdninách|prázdnin|letních prázdninách|dovolených
fiscal: fiskální*|účetní*|školní*
qtr: q
half: h
weekno: týden|týdnu
shift 1: zítra
shift 2: pozítří
shift 0: dnes
in: v|ve|za|během|na
on: dne|v
after: po|po skončení
before: před
notbefore: až|až v|až po|nejdřív|nejdříve|nejdřív v|ne před|dřív než|dříve než|ne dříve než|teprve|až od|nejdříve v
until: do|až do
through: do včetně|včetně|až do konce
from: od|ode|počínaje
to: do|až|a|až do
ago: zpátky|zpět
agobefore: před
back: vrátím|vracím|zpět|zpátky|návrat|odpovím|budu opět|k zastižení|opět|návratu|vrátí
away: mimo kancelář|nepřítomn*|dovolen*|služební*|nejsem v kanceláři|zavřeno|nebudu|mateřsk*
away: pracovní neschopnost*|nedostupn*
defer: ozvěte*|ozvat|ozvi*|napište*|napiš*|kontaktujte*|kontaktuj*|zkuste*|zkus*|vraťte*|vrátit|vraťme
defer: připomeňte*|znovu|zeptejte*|zavolejte*|podívat|podíváme|obraťte*|ozvu|ozveme|probereme|řešit|pošlete
talk: promluv*|zavol*|volat|popovíd*|sejít|sejdeme|mluvit
busy: ne|není|nemáme|rozpočet*|rozpočtu|smlouv*|teď|bohužel|konči*|výběrov*|nyní|zmražen*|plno
past: byl*|měli|už
meet: hod|zoom|teams|schůzk*|kalendář*|hodin
""",
    "ru": """
months: январь/января/январе/январю|февраль/февраля/феврале/февралю|март/марта/марте/марту
months 4: апрель/апреля/апреле/апрелю|май/мая/мае/маю|июнь/июня/июне/июню|июль/июля/июле/июлю
months 8: август/августа/августе/августу|сентябрь/сентября/сентябре/сентябрю|октябрь/октября/октябре/октябрю
months 11: ноябрь/ноября/ноябре/ноябрю|декабрь/декабря/декабре/декабрю
mabb: янв|фев/февр|мар|апр|май|июн|июл|авг|сен/сент|окт|ноя/нояб|дек
days: понедельник/понедельника/понедельнику|вторник/вторника|среда/среду/среды/среде|четверг/четверга
days 5: пятница/пятницу/пятницы/пятнице|суббота/субботу/субботы|воскресенье/воскресенья
dabb: пн|вт|ср|чт|пт|сб|вс
numbers: один/одну|два/две/пару/пары/двух|три/несколько/трех/пара тройка|четыре|пять|шесть|семь|восемь|девять
numbers 10: десять|одиннадцать|двенадцать
ordinals: первый/первом/первого/первой/первую|второй/втором/второго|третий/третьем/третьего
ordinals 4: четвертый/четвертом/четвертого
seasons: весна/весной/весны/весне/весну|лето/летом/лета/лету|осень/осенью/осени|зима/зимой/зимы/зиме/зиму
units: день/дня/дней/дни|неделя/недели/недель/неделю/неделе|месяц/месяца/месяцев/месяце/мес
units 4: квартал/квартале/квартала/кв|полугодие/полугодии/полугодия|год/года/году/лет
dur m6: полгода|пол года
dur w1: недельку|неделю
dur m1: месяц другой|месяцок
the: где то|примерно|около|ближе к|г|числах|числа|к|где нибудь|в районе
next: следующ*|будущ*|новый/новом/нового|ближайш*
this: этот/этом/этого/этой/эту|текущ*|нынешн*
last: прошл*|последн*|предыдущ*
begin: начало|начале|начала|началу|в начале|с начала
mid: середина|середине|середины|к середине|в середине
end: конец|конце|конца|концу|в конце|под конец
feast year_end: конец года|конце года|конца года|концу года
feast year_start: начале года|начала года|новом году|нового года
feast russian_new_year: новый год|новогодн*|нового года после|нг
feast holidays: праздники|праздников|праздниках|каникул|каникулы
feast orthodox_easter: пасх*
feast may_holidays: майск*
feast summer_holidays: отпусков|летних каникул|лета сезона
fiscal: финансов*|фискальн*|учебн*|бюджетн*|сезон*
qtr: q|кв
half: h
weekno: неделя|неделе
shift 1: завтра
shift 2: послезавтра
shift 0: сегодня
in: в|во|через|к|на|в течение|спустя
on: в|во|на
after: после|по завершении|по окончании
before: перед
notbefore: не раньше|не ранее|раньше|только в|только после|только с|только к|лишь в|лишь после|не ранее чем
notbefore: не раньше чем|до не
until: до|вплоть до|по|аж до
through: по включительно|включительно|до конца|до включительно
from: с|со|начиная с|от
to: по|до|и|к
ago: назад
agobefore: уже
back: вернусь|выйду|вернемся|буду на связи|возвращаюсь|выхожу|приступлю|отвечу|ответим|буду доступ*
back: на рабочем месте с|буду в офисе|вернется|возвращение|снова|буду на месте|возвращения
away: отсутств*|отпуск*|командировк*|нет на месте|не в офисе|больничн*|вне офиса|декрет*|закрыт*|не работаем
away: вне доступа|в отъезде|нет на рабочем месте|автоответчик
defer: напиши*|пишите|вернемся|верн*|вернуться|обратитесь|обращайтесь|обраща*|напомни*|свяжитесь|связаться|снова
defer: еще раз|спросите|стукни*|стучи*|пни*|поговорим|обсудим|пингани*|пингуй*|давайте|попробу*|актуальн*
defer: рассмотр*|повторно|наберите|приходите|пришлите|отложим|постучи*
talk: созвон*|позвони*|звоните|звони|поговор*|встрет*|обсуд*|переговор*
busy: не|нет|бюджет*|договор*|контракт*|сейчас|пока|занят*|тендер*|заканчив*|истека*|горит|аврал*|заморож*
busy: инвентаризац*
past: был*|уже|подписали|купили
meet: ч|zoom|зум|встреч*|удобно|слот*|час
""",
    "uk": """
months: січень/січня/січні|лютий/лютого/лютому|березень/березня/березні|квітень/квітня/квітні
months 5: травень/травня/травні|червень/червня/червні|липень/липня/липні|серпень/серпня/серпні
months 9: вересень/вересня/вересні|жовтень/жовтня/жовтні|листопад/листопада/листопаді|грудень/грудня/грудні
mabb: січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд
days: понеділок/понеділка/понеділку|вівторок/вівторка|середа/середу/середи|четвер/четверга
days 5: п'ятниця/п'ятницю/п'ятниці|субота/суботу/суботи|неділя/неділю/неділі
dabb: пн|вт|ср|чт|пт|сб|нд
numbers: один/одну|два/дві/пару/кілька пар|три/кілька/декілька|чотири|п'ять|шість|сім|вісім|дев'ять|десять
numbers 11: одинадцять|дванадцять
ordinals: перший/першому/першого/першої/першій|другий/другому/другого|третій/третьому/третього|четвертий/четвертому
seasons: весна/весною/весни/весні/навесні/навесну|літо/літом/літа/влітку|осінь/восени/осені/осінню
seasons 4: зима/взимку/зими/зиму/узимку
units: день/дня/днів/дні|тиждень/тижня/тижні/тижнів/тижню|місяць/місяця/місяці/місяців|квартал/кварталі/кварталу
units 5: півріччя/півріччі|рік/року/роки/років/році
dur m6: півроку|пів року
the: десь|приблизно|близько|ближче до|р|числа|орієнтовно|так
next: наступн*|майбутн*|новий/новому/нового|найближч*
this: цей/цьому/цього/цієї/цю|поточн*
last: минул*|останн*|торік
begin: початок|початку|на початку|з початку
mid: середина|середині|середини|всередині|в середині
end: кінець|кінці|кінця|наприкінці|в кінці|під кінець
feast year_end: кінець року|кінці року|кінця року|наприкінці року
feast year_start: початку року|новому році|початок року
feast new_year: новий рік|нового року|новорічн*
feast christmas: різдв*
feast holidays: свята|свят|святах|канікул*
feast orthodox_easter: велик*день|великодня|великдень|пасх*
feast summer_holidays: відпусток|літніх канікул
fiscal: фінансов*|бюджетн*|фіскальн*|навчальн*|сезон*
qtr: q|кв
half: h
weekno: тиждень|тижні
shift 1: завтра
shift 2: післязавтра
shift 0: сьогодні
in: в|у|через|за|на|протягом|аж
on: в|у|на
after: після|по закінченні|по завершенні
before: перед
notbefore: не раніше|раніше|тільки в|тільки у|тільки після|лише в|лише у|лише після|не раніше ніж|аж у|аж в|щойно в
until: до|аж до|по
through: по включно|включно|до кінця|до включно
from: з|із|від|зі|починаючи з
to: по|до|і|й|та
ago: тому
agobefore: вже
back: повернуся|повертаюсь|повертаюся|вийду|буду на зв'язку|відповім|буду доступ*|повернення|повернемося
back: на робочому місці з|повернеться|знову буду|буду на місці
away: відсутн*|відпустк*|відрядженн*|поза офісом|лікарнян*|не в офісі|декрет*|зачинен*|немає на місці|мене нема
defer: напиш*|пишіть|поверн*|зверн*|звертай*|нагад*|зв'яж*|зв'яз*|знову|ще раз|спита*|запита*|поговор*|обговор*
defer: стукн*|спробу*|контакт*|розглян*|надішл*|актуальн*|постука*
talk: зателефон*|подзвон*|дзвон*|телефон*|поговор*|зустр*|обговор*|розмов*
busy: не|немає|нема|бюджет*|договор*|контракт*|зараз|поки|зайнят*|тендер*|закінч*|завершу*|заморож*
past: був|була|було|були|вже|підписали
meet: год|zoom|зум|зустріч|зручно
""",
    "tr": """
months: ocak/ocakta/ocağa/ocağın/ocaktan|şubat/şubatta/şubata|mart/martta/marta|nisan/nisanda/nisana
months 5: mayıs/mayısta/mayısa|haziran/haziranda/hazirana|temmuz/temmuzda/temmuza|ağustos/ağustosta/ağustosa
months 9: eylül/eylülde/eylüle/eylülden|ekim/ekimde/ekime|kasım/kasımda/kasıma|aralık/aralıkta/aralığa
days: pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar
numbers: bir|iki|üç/birkaç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir|on iki
ordinals: birinci/ilk|ikinci|üçüncü|dördüncü
seasons: ilkbahar/ilkbaharda/bahar/baharda|yaza/yazdan/bu yaz/yaz aylarında|sonbahar/sonbaharda/güz|kış/kışın
units: gün/günü|hafta/haftaya/haftadan|ay/ayda|çeyrek/çeyrekte/çeyreğinde/çeyreğe|yarıyıl/yarısında
units 6: yıl/yılda/sene/seneye/yılın/yıldan
dur m6: altı ay|yarım yıl
the: tarihleri|tarihi|tarihinde|tarihinden|civarı|gibi|nde|nda|in|ın|un|ün|de|da|den|dan|ye|ya|e|a|ne|na
next: gelecek|önümüzdeki|bir sonraki|yeni
this: bu
last: geçen|son
begin: başı|başında|başına|başlarında|başından
mid: ortası|ortasında|ortasına|ortalarında
end: sonu|sonunda|sonuna|sonlarında|sonundan
feast year_end: yıl sonu|yıl sonunda|yıl sonuna|sene sonu
feast year_start: yıl başında|yıl başı|yeni yıl|yeni yılda|sene başında
feast new_year: yılbaşı|yılbaşından|yılbaşında
feast eid: bayram|bayramdan|ramazan|ramazandan|bayramı
feast summer_holidays: tatilden|tatil|yaz tatili|yaz tatilinden
fiscal: mali|sezon*
qtr: q
half: h
shift 1: yarın
shift 0: bugün
inpost: içinde
afterpost: sonra|sonrası|sonrasında
frompost: itibaren|itibariyle|itibarıyla
untilpost: kadar|dek
notbeforepost: önce olmaz
beforepost: önce
to: ile|ve
ago: önce
back: dönüyorum|döneceğim|dönüşte|dönüş|ofiste|işe başl*|cevap*|yanıt*|görev*|dönerim
away: izinde*|izinli*|yokum|ofis dışı*|ofiste olmayaca*|tatilde*|seyahat*|kapalı*|doğum izni*
defer: tekrar|yeniden|sor*|yaz*|arayın|ara|hatırlat*|görüşelim|görüşürüz|konuş*|dön*|ulaş*|bakarız|bakalım
defer: yapalım|değerlendir*
talk: konuş*|görüş*|ara*
busy: değil|yok|bütçe*|sözleşme*|şu an|yoğun*|olmaz|maalesef|ihale*|olmadı|bitiyor|bitsin
past: idi|vardı|yaptık
meet: saat|zoom|teams|toplantı*|takvim*
""",
}
