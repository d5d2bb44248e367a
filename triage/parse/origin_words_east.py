"""What automatic answers say, in the languages of eastern Europe; the form is that of the western ones."""

POLISH = """
auto: automatycznie|autoresponder|automatyczna odpowiedz|odpowiedz automatyczna|wiadomosc automatyczna
auto: wygenerowana automatycznie|wygenerowany automatycznie|prosimy nie odpowiadac|nie odpowiadac
auto: odpowiedz wygenerowana|automatyczna wiadomosc
talk: nie jest automat|nie automat|to nie automat|porozmawia|zadzwon|czy mozemy|czy moze|zainteresowan|prosze przesl
talk: prosze o oferte|ile kosztuje|nie jestem zainteres|brzmi|odezwij|odezwe|umowi|napisz do mnie|bylem na urlopie
talk: bylam na urlopie|wlasnie wroc|przepraszam za poz|przepraszam za opo|jest na urlopie|cena|cennik|budzet
formula: poza biurem|nieobecny|nieobecna|na urlopie|nieobecnosc|urlopie macierzynskim|zwolnieniu lekarskim
formula: urlopie wypoczynkowym|biuro jest nieczynne|biuro bedzie|w delegacji|nie ma mnie w biurze|przebywam na
formula: podrozy sluzbowej|w podrozy sluzbowej|urlopie rodzicielskim|nie bedzie mnie|nie bede obecn|przebywam w|na l4
formula: urlopie bezplatnym
away: urlop|niedostepny|niedostepna|poza miejscem pracy|na wakacjach|w podrozy|nieczynn
back: do dnia|do_|wracam|powrot|bede dostepny|bede dostepna|od dnia|powroce|wroce|wlacznie|po powrocie|w dniach
urgent: w pilnych|pilne|pilny|w sprawach pilnych|w razie pilnej|pod moja nieobecnosc|podczas mojej nieobecnosci
urgent: w czasie mojej nieobecnosci|w tym czasie|prosze o kontakt|prosze kontaktowac|prosze skontaktowac|zastepuje
urgent: zastepstwo|nagl|kontakt z_|prosze pisac|prosze dzwonic
noread: nie mam dostepu|bez dostepu|ograniczony dostep|nie czytam|nie bede odczyt|nie bede sprawdza
noread: nie bede miec dostepu|nie bede mial|nie sa przekierow|nie zostanie przekaz|utrudniony kontakt
noread: ograniczonym dostep|sporadycznie
later: odpowiem|odpowiedz|odpisze|skontaktuje sie|po powrocie|najszybciej|niezwlocznie
thanks: dziekuje za wiadomosc|dziekujemy za wiadomosc|dziekuje za kontakt|dziekujemy za kontakt|dziekuje za maila
thanks: dziekuje za e mail|dziekuje za przeslan|dziekuje za twoja|dziekuje za pani
ack: otrzymalismy|zostala przyjeta|zostalo przyjete|numer zgloszenia|numer sprawy|panstwa zgloszenie|twoje zgloszenie
ack: zostalo zarejestrowane|potwierdzamy|dni robocz|biuro obslugi|ticket|wkrotce skontaktujemy
ack: dziekujemy za zgloszenie
gone: juz nie pracuje|nie pracuje juz|zakonczyl prace|zakonczyla prace|nie jest juz pracownikiem|odeszl|juz nie jest
gone: na emerytur|nie pracuje w
moved: nowy adres|zmiana adresu|zmienil sie|adres jest nieaktualny|nieaktualn|nieaktywn|moj nowy|nowego adresu
unread: nie jest monitorowan|nie jest odczytywan|skrzynka nie
verify: potwierdz|kliknij|zweryfikuj|antyspam|klikajac
"""

CZECH = """
talk: neni automat|zadny automat|muzeme|zavolejte|zavolej|mam zajem|zajima|poslete mi|kolik stoji|nemam zajem
talk: nemame zajem|ozvete|zni to|napiste mi|byl jsem na|byla jsem na|prave jsem|omlouvam se za poz|omlouvam se za zpoz
talk: je na dovolene|cena
formula: mimo kancelar|nejsem v kancelari|nebudu v kancelari|na dovolene|dovolenou|materske|nepritomen|nepritomna
formula: nepritomnost|cerpam dovolenou|v pracovni neschopnosti|sluzebni ceste|kancelar je zavrena|celozavodni dovolena
formula: nemocensk|nejsem pritom|mimo pracoviste|budu nepritomn|mam dovolenou|rodicovsk|mimo kancl
away: dovolen|mimo dosah|na cestach|nebudu k dispozici|nejsem k dispozici|zavreno|nedostupn|pryc
back: do_|vratim|zpet|vracim|od_|navrat|opet|k dispozici od|po navratu|vcetne
urgent: nalehav|urgentn|v pripade nutnosti|spech|v dobe me nepritomnosti|v me nepritomnosti|behem me|kontaktujte
urgent: obratte se|kolega|kolegyn|zastupuje|zastup|v pripade potreby|neodkladn
noread: nemam pristup|bez pristupu|omezeny pristup|nectu|nebudu cist|nebudu mit|nejsou presmer|nebude preposl
noread: omezenym pristup|nekontroluj|sporadick
later: odpovim|odpovedet|ozvu|po navratu|co nejdriv|odepisu|jakmile
thanks: dekuji za vas|dekuji za zpravu|dekuji za e mail|dekujeme za|diky za|dekuji za tvuj|dekuji vam za
auto: automaticka odpoved|automaticky|automaticka zprava|tato zprava byla|neodpovidejte|autoreply
ack: prijali jsme|bylo prijato|cislo pozadavku|vas pozadavek|vase zprava byla|potvrzujeme|pracovnich dn|zakaznick
ack: vas dotaz|obdrzeli jsme|ticket
gone: jiz nepracuje|uz nepracuje|jiz neni zamestnan|ukoncil pracovni|odesel|odesla|jiz nepracuji|v duchodu
moved: nova adresa|novou adresu|zmena e mail|zmena adresy|neni platna|jiz nepouziv|nova e mailova
unread: neni sledovan|neni monitorovan|neni ctena
verify: overte|potvrdte|kliknete|antispam
"""

SLOVAK = """
formula: mimo kancelari|nie som v kancelari|na dovolenke|dovolenku|materskej|nepritomny|nepritomna|nepritomnost
formula: cerpam dovolenku|na sluzobnej ceste|rodicovskej|pn_|mimo pracoviska
away: dovolenk|nebudem k dispozicii|na cestach|nedostupn|nie som k dispozicii
back: do_|vratim|spat|od_|navrat|opat|po navrate|vratane
urgent: naliehav|urgentn|surn|pocas mojej nepritomnosti|v mojej nepritomnosti|kontaktujte|obratte sa|kolega|kolegyn
urgent: zastupuje|v pripade potreby
noread: nemam pristup|bez pristupu|obmedzeny pristup|necitam|nebudem citat|nebudem mat|obmedzenym pristup
later: odpoviem|odpovedat|ozvem|po navrate|co najskor|hned ako
thanks: dakujem za|dakujeme za
auto: automaticka odpoved|automaticky|automaticka sprava|neodpovedajte
ack: prijali sme|bola prijata|vasa poziadavka|cislo poziadavky|potvrdzujeme|pracovnych dn|zakaznick
gone: uz nepracuje|nepracuje v|ukoncil|odisiel|odisla
moved: nova adresa|nova e mailova|zmena adresy|nie je platna
unread: nie je monitorovan
verify: overte|potvrdte|kliknite
talk: mozeme|zavolajte|mam zaujem|zaujima|poslite mi|kolko stoji|nemam zaujem|nemame zaujem|ozvite|prave som
talk: ospravedlnujem sa za
"""

HUNGARIAN = """
formula: hazon kivul|szabadsagon|szabadsagom|irodan kivul|nem vagyok az irodaban|nem vagyok bent
formula: nem leszek az irodaban|szulesi szabadsag|tavol vagyok|tavolletem|tavol leszek|betegallomany|iroda zarva
formula: uzleti uton|gyes|gyed|hivatalos uton|tappenz|nem tartozkodom|zarva tart|szabin|nyari szabadsag
away: elerheto nem|nem vagyok elerheto|nem erheto|nyaralok|nyaralas|szabadsag|utazom
back: ig_|visszater|vissza_|ujra|ismet|munkaba|elerheto leszek|legkozelebb|koz_ott|tol_|napjatol|visszaerk
urgent: surgos|surgosseg|tavolletem alatt|tavolletemben|tavolletem ideje|helyettes|addig is|kerem forduljon|keresse
urgent: kerem irjon|forduljon|kollegam|kollegan|kerjuk forduljon
noread: nem olvasom|nem ferek|nincs hozzaferes|korlatozott|leveleimet nem|nem tudom olvasni|nem lesz tovabbit
noread: nem kerul tovabbit|korlatozottan|ritkan|alkalmankent|nem ferek hozza
later: valaszol|jelentkez|visszateresem utan|miutan|amint|leheto leghamar
thanks: koszonom levelet|koszonjuk levelet|koszonom uzenet|koszonjuk megkeres|koszonom megkeres|koszonom az e mail
thanks: koszonom e mail|koszonom a level|koszonjuk uzenet
auto: automatikus valasz|automatikus uzenet|automatikusan|ne valaszoljon|automata valasz|kerjuk ne valaszoljon
ack: megkaptuk|beerkezett|ugyszam|bejelentes|rogzitettuk|visszaigazol|munkanap|ugyfelszolgalat|hamarosan jelentkez
ack: kollegaink
gone: mar nem dolgozik|nem dolgozik mar|tavozott|nem dolgozom mar|mar nem dolgozom|nyugdij|mar nem munkatars
moved: uj e mail|uj email|megvaltozott|uj cimem|nem hasznal|megszunt
unread: nem figyelt|nem olvassuk|nem figyeljuk
verify: erositse meg|kattintson|igazolja|spam
talk: beszeljunk|hivjon|hivj|erdekel|erdeklod|kuldje|kuldj|mennyibe|nem erdekel|tudunk|tudnank|talalkoz|irj_
talk: most jottem|elnezest a kes|szabadsagon voltam|arak|ajanlat
"""

ROMANIAN = """
formula: in afara biroului|nu sunt la birou|in concediu|concediu de odihna|concediu medical|concediu de maternitate
formula: plecat din birou|plecata din birou|absent|lipsesc|biroul este inchis|deplasare|nu voi fi la birou
formula: in delegatie|lipsi din birou|inchis in perioada|concediul
away: in vacanta|calatorie|nu sunt disponibil|nu voi fi disponibil|indisponibil|vacanta|plecat
back: pana la|pana pe|pana in|revin|ma intorc|inapoi|reveni|intoarce|incepand cu|din data|in perioada|intoarcere
urgent: urgent|urgente|in absenta mea|in lipsa mea|pe perioada absentei|intre timp|va rog contactati|contactati
urgent: va rugam sa contactati|va puteti adresa|colegul meu|colega mea|adresati
noread: nu am acces|fara acces|acces limitat|nu citesc|nu voi citi|nu voi avea acces|nu vor fi redirect
noread: nu va fi redirect|nu imi verific|acces restrans|sporadic|ocazional
later: raspunde|voi reveni|va voi raspunde|la intoarcere|cat mai curand|imediat ce|cand ma
thanks: multumesc pentru mesaj|multumim pentru mesaj|va multumesc pentru|va multumim pentru|multumesc pentru e mail
thanks: multumesc pentru email|multumesc ca
auto: raspuns automat|mesaj automat|generat automat|automat|nu raspundeti|va rugam sa nu raspundeti
ack: am primit|a fost primit|a fost inregistrat|numarul de inregistrare|solicitarea dumneavoastra
ack: cererea dumneavoastra|zile lucratoare|echipa noastra|confirmam|ticket|tichet
gone: nu mai lucreaza|nu mai lucrez|a parasit|nu mai face parte|nu mai este angajat|pensionat|nu mai activeaza
moved: noua adresa|adresa noua|s a schimbat|nu mai este valabil|nu mai este activ|nu mai este folosit
unread: nu este monitorizat|nu este citit
verify: confirmati|verificati|faceti clic|click pe
talk: putem|sunati|suna ma|interesat|ma intereseaza|trimiteti mi|cat costa|nu ma intereseaza|hai sa|vorbim|discutam
talk: as dori|scuze pentru int|am fost|pretul|oferta
"""

TURKISH = """
formula: ofis disinda|ofiste degil|ofiste olmayac|ofiste bulunm|yillik izin|izinde|izindeyim|izinli|dogum izni|raporlu
formula: tatilde|ofis disi|is seyahat|kapali olac|iznim|ofisimiz|izne ayril|ofisimde degil|yurt disinda
formula: ofiste bulunmuyorum
away: tatil|seyahat|musait degil|ulasilamaz|izin_|ofiste yok
back: kadar|donecegim|donus|tarihinde|itibaren|tekrar|doneceg|tarihine|arasinda|gunu_
urgent: acil|yoklugumda|bu sure icinde|bu surede|lutfen iletisim|iletisime gec|ulasabilirsiniz|basvur|is arkadas
urgent: iletisim icin|irtibat|yokluğumda|mesai arkadas|yazabilirsiniz
noread: erisimim|e postalarimi oku|okumuyor|okuyam|okumay|sinirli|kontrol edem|e posta erisim|kisitli|yonlendirilme
noread: cevap verem|bakam|erisemiyor|e postalara
later: cevap ver|yanitlayac|donus yap|geri don|dondugumde|en kisa|cevaplayac|yanit ver
thanks: mesajiniz icin tesekkur|e postaniz icin tesekkur|mailiniz icin tesekkur|tesekkur ederim e posta
thanks: iletiniz icin tesekkur
auto: otomatik yanit|otomatik cevap|otomatik mesaj|otomatik olarak|otomatik bir|lutfen bu e postayi yanit|yanitlamayin
auto: cevaplamayin
ack: talebiniz|alinmistir|alindi|kayit numara|basvurunuz|mesajiniz tarafimiza|is gunu|musteri hizmet|bize ulasti
ack: tarafimiza ulas|destek
gone: artik calism|calismiyor|calismamakta|ayrildi|ayrilmis|isten ayril|gorevinden ayril|emekli
moved: yeni e posta|yeni adres|degisti|degismistir|artik kullanilm|kullanilmamakta
unread: izlenmemekte|takip edilmem|kontrol edilmem
verify: dogrulay|onaylay|tiklay|dogrulama
talk: gorusebilir|konusalim|arayabilir|beni aray|ilgilen|gonderir misiniz|gonderin|ne kadar|gorusel|misiniz|musunuz
talk: kusura bakmayin gec|gec cevap|tatildeydim|izindeydim|fiyat|teklif
"""

RUSSIAN = """
auto: автоответчик|автоматический ответ|автоответ|автоматическое|автоматически|не отвечайте|отвечать на него не
auto: автоматичес|не требует ответа
talk: не автомат|не автоответ|не робот|не бот|давайте|можем|могли бы|позвоните|перезвоните|интересно|интересует
talk: заинтерес|пришлите|сколько стоит|напишите мне|созвон|обсудим|обсуд|свяжемся|был в|была в|вернулся|вернулась
talk: только что верн|извините за|простите за|прошу прощения за|цена|стоимость|напишите_|он в_|она в_
formula: в отпуске|вне офиса|не в офисе|отсутствую|отсутствовать|буду отсутств|в командировке|на больничном
formula: в декретном|отпуск по|нет на рабочем месте|нахожусь в_|офис закрыт|отсутствии на рабочем
formula: меня не будет в офисе|нет в офисе|не на рабочем месте|отпуск_|меня не будет|отпуска
away: в отъезде|в поездке|недоступ|не доступ|не смогу|выходн|нет на месте
back: до_|вернусь|возвращ|выйду|буду на связи|буду в офисе|буду доступ|с_|по_|включительно|выхода
urgent: срочн|неотложн|в мое отсутствие|во время моего отсутств|на время моего|на период|за это время|обращайтесь
urgent: обратитесь|просьба обращаться|свяжитесь|замещает|коллег|пишите|звоните|связаться|экстренн
noread: нет доступа|не имею доступа|ограничен|не читаю|не буду читать|не проверяю|доступ к почте|без доступа
noread: не смогу ответить|не пересыл|доступа к почте|доступа к эл|не буду иметь|нерегулярно|письма не
later: отвечу|ответить|ответ_|свяжусь|после возвращ|по возвращ|как только|после выхода|при первой
thanks: спасибо за ваше|благодарю за|спасибо за письмо|благодарим за|спасибо за сообщ|спасибо за обращ
ack: получили ваш|получено|номер заявки|номер обращения|ваша заявка|ваше обращение|зарегистрирован|принят|рабочих дней
ack: рабочего дня|служба поддержки|в ближайшее время|заявк|ваше письмо получ
gone: больше не работа|уже не работа|не работает в|уволил|покинул|на пенси|не является сотрудник
moved: новый адрес|новая почта|изменился|сменил|больше не использу|не используется|новый e mail|новый email
unread: не проверяется|не просматрива|не читается|не обслужива
verify: подтвердите|нажмите|перейдите по|проверк|антиспам|пройдите
"""

UKRAINIAN = """
auto: автовідповідач|автоматична відповідь|автовідповідь|автоматичне|автоматично|не відповідайте
talk: не автомат|не автовідпов|не робот|не бот|давайте|можемо|могли б|зателефонуйте|цікав|надішліть|скільки коштує
talk: напишіть мені|обговорим|був у|була у|щойно поверн|вибачте за|ціна
formula: у відпустці|в відпустці|поза офісом|не в офісі|відсутній|відсутня|буду відсутн|у відрядженні|на лікарняному
formula: у декреті|відпустк|немає в офісі|не буде в офісі|мене не буде|декретн
away: у поїздці|недоступн|вихідн|не зможу|в дорозі
back: до_|повернуся|повертаюсь|повернення|з_|по_|включно|буду на|вийду|буду доступн
urgent: термінов|невідкладн|нагальн|за моєї відсутності|під час моєї|на час моєї|звертайтеся|звертайтесь|зверніться
urgent: зв яжіться|колег|пишіть|телефонуйте|зв язатися|звертатися|звертатись
noread: немає доступу|не маю доступу|обмежен|не читаю|не перевіряю|доступ до пошти|без доступу|не матиму
noread: доступу до пошти|доступу до ел|не читатиму|не пересил
later: відповім|відповісти|відповідь_|зв яжуся|після повернення|щойно|як тільки|якнайшвидше
thanks: дякую за|дякуємо за|дякую вам за|дякую, що
ack: отримали ваш|отримано|номер заявки|номер звернення|ваше звернення|ваш запит|зареєстрован|прийнят|робочих днів
ack: служба підтримки|найближчим часом
gone: більше не працю|вже не працю|не працює в|звільни|залишив компанію|залишила компанію|на пенсії
moved: нова адреса|новий адрес|змінилася|змінив|більше не використов|не використовується|нова пошта
unread: не перевіряється|не читається
verify: підтвердіть|натисніть|перейдіть за|перевірк
"""

BULGARIAN = """
formula: извън офиса|в отпуск|в отпуска|отсъствам|ще отсъствам|в командировка|в болничен|в майчинство
formula: офисът е затворен|не съм в офиса|няма да съм в офиса|отпуск_|няма ме
away: почивка|пътувам|недостъп|не съм на разположение|няма да бъда
back: до_|връщам|ще се върна|обратно|от_|завръщане|на линия|включително
urgent: спешн|неотложн|в мое отсъствие|по време на отсъствието|междувременно|обърнете се|свържете|колега|моля пишете
urgent: моля обръщайте
noread: нямам достъп|без достъп|ограничен|не чета|няма да чета|няма да имам|не проверявам|достъп до пощата
noread: няма да проверявам
later: ще отговоря|ще ви отговоря|отговор_|ще се свържа|след завръщане|възможно най|веднага
thanks: благодаря за|благодаря ви за|благодарим за|благодарим ви
auto: автоматичен отговор|автоматично|автоматичн|не отговаряйте|моля не отговаряйте
ack: получихме|беше получен|номер на заявка|вашата заявка|вашето запитване|работни дни|потвърждаваме|регистриран
gone: вече не работи|не работи вече|напусна|вече не работя|вече не е част
moved: нов адрес|нов имейл|промен|вече не се използва|не е активен
unread: не се следи|не се чете
verify: потвърдете|кликнете|натиснете|проверка
talk: нека|можем ли|може ли|обадете|интерес|изпратете|колко струва|пишете ми|да поговорим|бях в|тъкмо се|извинете за
talk: цена
"""

GREEK = """
formula: εκτος γραφειου|λειπω|απουσιαζω|σε αδεια|με αδεια|θα απουσιαζω|θα λειπω|αδεια μητροτητας|γραφειο θα
formula: γραφειο ειναι κλειστο|ειμαι σε|απουσια|κλειστα|αδεια_|εκτος εδρας|επαγγελματικο ταξιδι|αναρρωτικη
away: διακοπες|ταξιδι|ταξιδευω|δεν ειμαι διαθεσιμ|δεν θα ειμαι|μη διαθεσιμ
back: μεχρι|εως|επιστρεφω|επιστροφη|θα επιστρεψω|πισω|απο_|ξανα|ως τις|ως_|επανερχομαι
urgent: επειγ|εκτακτ|κατα την απουσια|στην απουσια|εν τω μεταξυ|επικοινων|απευθυν|συναδελφ|παρακαλω επικοιν|αναγκη
noread: δεν εχω προσβαση|χωρις προσβαση|περιορισμεν|δεν διαβαζω|δεν θα εχω|δεν θα διαβαζω|προσβαση στα|προσβαση στο
noread: δεν ελεγχω|δεν βλεπω
later: θα απαντησω|απαντησω|θα σας απαντ|απαντηση_|μολις|συντομοτερο|θα επικοινωνησω
thanks: ευχαριστω για το|σας ευχαριστω για|ευχαριστουμε για|σας ευχαριστουμε|ευχαριστω για την
auto: αυτοματη απαντηση|αυτοματο μηνυμα|αυτοματα|αυτοματοποιημεν|μην απαντ|αυτοματη
ack: λαβαμε|εχει ληφθει|ελημφθη|αριθμος αιτηματος|το αιτημα|εργασιμ|ομαδα μας|καταχωρ|εληφθη
gone: δεν εργαζεται πλεον|δεν εργαζομαι πλεον|αποχωρησε|εχει αποχωρησει|δεν ειναι πλεον|συνταξη
moved: νεα διευθυνση|νεο email|αλλαξε|δεν χρησιμοποιειται|νεο e mail|δεν ισχυει
unread: δεν παρακολουθ|δεν ελεγχεται|δεν διαβαζεται
verify: επιβεβαιωστε|κανετε κλικ|επαληθευ|πατηστε
talk: μπορουμε|να μιλησουμε|καλεστε|ενδιαφερ|στειλτε μου|ποσο κοστιζει|τα λεμε|γραψτε μου|μιλαμε|ημουν σε|μολις γυρισα
talk: συγγνωμη για|τιμη
"""

CROATIAN = """
formula: izvan ureda|na godisnjem|na bolovanju|nisam u uredu|odsutan|odsutna|odsutnost|sluzbenom putu|na porodiljnom
formula: necu biti u uredu|van kancelarije|na odmoru|kolektivni godisnji|na dopustu|izven pisarne|na dopust|odsoten
formula: odsotna|odsotnost|nisem v pisarni|na sluzbeni poti|bolniski
away: odmor|nedostupan|nedostupna|na putu|praznik|dosegljiv
back: do_|vracam|povrat|ponovno|od_|vrnem|spet|nazaj|ukljucivo
urgent: hitn|zurn|u mojoj odsutnosti|za vrijeme moje|tijekom moje|u meduvremenu|kontaktirajte|obratite|kolega|kolegic
urgent: obrnite|molim javite|nujn|v moji odsotnosti|v casu moje|molim vas da se
noread: nemam pristup|bez pristupa|ogranicen|ne citam|necu citati|necu imati|nimam dostopa|ne berem|omejen dostop
noread: povremeno
later: odgovorit|odgovori|javit|po povratku|sto prije|cim prije|odgovoril|po vrnitvi
thanks: hvala na|hvala vam na|zahvaljujem|hvala za|zahvaljujemo
auto: automatski odgovor|automatska poruka|automatski|ne odgovarajte|samodejni odgovor|samodejno|ovo je automat
ack: zaprimili smo|primili smo|broj zahtjeva|vas upit|radnih dana|potvrdujemo|prejeli smo|zaprimljen
gone: vise ne radi|ne radi vise|napustio|napustila|ne dela vec|vise nije zaposlen
moved: nova adresa|nova e mail|promijenjen|vise se ne koristi|nov naslov
unread: ne nadzire|ne prati
verify: potvrdite|kliknite
talk: mozemo|nazovite|zainteresiran|zanima|posaljite|koliko kosta|cujemo|pokliciva|bio sam na|bila sam na
talk: ispricavam se zbog kas|cijena
"""

BLOCKS = {
    "pl": POLISH, "cs": CZECH, "sk": SLOVAK, "hu": HUNGARIAN, "ro": ROMANIAN, "tr": TURKISH, "ru": RUSSIAN,
    "uk": UKRAINIAN, "bg": BULGARIAN, "el": GREEK, "hr": CROATIAN,
}  # fmt: skip
