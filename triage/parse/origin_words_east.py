"""What automatic answers say, in the languages of eastern Europe and Asia; the form is that of the western ones."""

POLISH = """
formula: poza biurem|nieobecny|nieobecna|na urlopie|nieobecnosc|urlopie macierzynskim|zwolnieniu lekarskim|urlopie wypoczynkowym|biuro jest nieczynne|biuro bedzie
formula: w delegacji|nie ma mnie w biurze|przebywam na|podrozy sluzbowej|w podrozy sluzbowej|urlopie rodzicielskim|nie bedzie mnie|nie bede obecn|przebywam w
formula: na l4|urlopie bezplatnym
away: urlop|niedostepny|niedostepna|poza miejscem pracy|na wakacjach|w podrozy|nieczynn
back: do dnia|do_|wracam|powrot|bede dostepny|bede dostepna|od dnia|powroce|wroce|wlacznie|po powrocie|w dniach
urgent: w pilnych|pilne|pilny|w sprawach pilnych|w razie pilnej|pod moja nieobecnosc|podczas mojej nieobecnosci|w czasie mojej nieobecnosci|w tym czasie
urgent: prosze o kontakt|prosze kontaktowac|prosze skontaktowac|zastepuje|zastepstwo|nagl|kontakt z_|prosze pisac|prosze dzwonic
noread: nie mam dostepu|bez dostepu|ograniczony dostep|nie czytam|nie bede odczyt|nie bede sprawdza|nie bede miec dostepu|nie bede mial|nie sa przekierow|nie zostanie przekaz
noread: utrudniony kontakt|ograniczonym dostep|sporadycznie
later: odpowiem|odpowiedz|odpisze|skontaktuje sie|po powrocie|najszybciej|niezwlocznie
thanks: dziekuje za wiadomosc|dziekujemy za wiadomosc|dziekuje za kontakt|dziekujemy za kontakt|dziekuje za maila|dziekuje za e mail|dziekuje za przeslan|dziekuje za twoja|dziekuje za pani
auto: automatyczna odpowiedz|odpowiedz automatyczna|wiadomosc automatyczna|wygenerowana automatycznie|wygenerowany automatycznie|automatycznie|prosimy nie odpowiadac|nie odpowiadac|autoresponder
auto: odpowiedz wygenerowana|automatyczna wiadomosc
ack: otrzymalismy|zostala przyjeta|zostalo przyjete|numer zgloszenia|numer sprawy|panstwa zgloszenie|twoje zgloszenie|zostalo zarejestrowane|potwierdzamy|dni robocz|biuro obslugi|ticket
ack: wkrotce skontaktujemy|dziekujemy za zgloszenie
gone: juz nie pracuje|nie pracuje juz|zakonczyl prace|zakonczyla prace|nie jest juz pracownikiem|odeszl|juz nie jest|na emerytur|nie pracuje w
moved: nowy adres|zmiana adresu|zmienil sie|adres jest nieaktualny|nieaktualn|nieaktywn|moj nowy|nowego adresu
unread: nie jest monitorowan|nie jest odczytywan|skrzynka nie
verify: potwierdz|kliknij|zweryfikuj|antyspam|klikajac
talk: porozmawia|zadzwon|czy mozemy|czy moze|zainteresowan|prosze przesl|prosze o oferte|ile kosztuje|nie jestem zainteres|brzmi|odezwij|odezwe|umowi|napisz do mnie|bylem na urlopie
talk: bylam na urlopie|wlasnie wroc|przepraszam za poz|przepraszam za opo|jest na urlopie|cena|cennik|budzet
"""

CZECH = """
formula: mimo kancelar|nejsem v kancelari|nebudu v kancelari|na dovolene|dovolenou|materske|nepritomen|nepritomna|nepritomnost|cerpam dovolenou|v pracovni neschopnosti
formula: sluzebni ceste|kancelar je zavrena|celozavodni dovolena|nemocensk|nejsem pritom|mimo pracoviste|budu nepritomn|mam dovolenou|rodicovsk|mimo kancl
away: dovolen|mimo dosah|na cestach|nebudu k dispozici|nejsem k dispozici|zavreno|nedostupn|pryc
back: do_|vratim|zpet|vracim|od_|navrat|opet|k dispozici od|po navratu|vcetne
urgent: nalehav|urgentn|v pripade nutnosti|spech|v dobe me nepritomnosti|v me nepritomnosti|behem me|kontaktujte|obratte se|kolega|kolegyn|zastupuje|zastup|v pripade potreby|neodkladn
noread: nemam pristup|bez pristupu|omezeny pristup|nectu|nebudu cist|nebudu mit|nejsou presmer|nebude preposl|omezenym pristup|nekontroluj|sporadick
later: odpovim|odpovedet|ozvu|po navratu|co nejdriv|odepisu|jakmile
thanks: dekuji za vas|dekuji za zpravu|dekuji za e mail|dekujeme za|diky za|dekuji za tvuj|dekuji vam za
auto: automaticka odpoved|automaticky|automaticka zprava|tato zprava byla|neodpovidejte|autoreply
ack: prijali jsme|bylo prijato|cislo pozadavku|vas pozadavek|vase zprava byla|potvrzujeme|pracovnich dn|zakaznick|vas dotaz|obdrzeli jsme|ticket
gone: jiz nepracuje|uz nepracuje|jiz neni zamestnan|ukoncil pracovni|odesel|odesla|jiz nepracuji|v duchodu
moved: nova adresa|novou adresu|zmena e mail|zmena adresy|neni platna|jiz nepouziv|nova e mailova
unread: neni sledovan|neni monitorovan|neni ctena
verify: overte|potvrdte|kliknete|antispam
talk: muzeme|zavolejte|zavolej|mam zajem|zajima|poslete mi|kolik stoji|nemam zajem|nemame zajem|ozvete|zni to|napiste mi|byl jsem na|byla jsem na|prave jsem|omlouvam se za poz|omlouvam se za zpoz|je na dovolene|cena
"""

SLOVAK = """
formula: mimo kancelari|nie som v kancelari|na dovolenke|dovolenku|materskej|nepritomny|nepritomna|nepritomnost|cerpam dovolenku|na sluzobnej ceste|rodicovskej|pn_|mimo pracoviska
away: dovolenk|nebudem k dispozicii|na cestach|nedostupn|nie som k dispozicii
back: do_|vratim|spat|od_|navrat|opat|po navrate|vratane
urgent: naliehav|urgentn|surn|pocas mojej nepritomnosti|v mojej nepritomnosti|kontaktujte|obratte sa|kolega|kolegyn|zastupuje|v pripade potreby
noread: nemam pristup|bez pristupu|obmedzeny pristup|necitam|nebudem citat|nebudem mat|obmedzenym pristup
later: odpoviem|odpovedat|ozvem|po navrate|co najskor|hned ako
thanks: dakujem za|dakujeme za
auto: automaticka odpoved|automaticky|automaticka sprava|neodpovedajte
ack: prijali sme|bola prijata|vasa poziadavka|cislo poziadavky|potvrdzujeme|pracovnych dn|zakaznick
gone: uz nepracuje|nepracuje v|ukoncil|odisiel|odisla
moved: nova adresa|nova e mailova|zmena adresy|nie je platna
unread: nie je monitorovan
verify: overte|potvrdte|kliknite
talk: mozeme|zavolajte|mam zaujem|zaujima|poslite mi|kolko stoji|nemam zaujem|nemame zaujem|ozvite|prave som|ospravedlnujem sa za
"""

HUNGARIAN = """
formula: hazon kivul|szabadsagon|szabadsagom|irodan kivul|nem vagyok az irodaban|nem vagyok bent|nem leszek az irodaban|szulesi szabadsag|tavol vagyok|tavolletem|tavol leszek|betegallomany
formula: iroda zarva|uzleti uton|gyes|gyed|hivatalos uton|tappenz|nem tartozkodom|zarva tart|szabin|nyari szabadsag
away: elerheto nem|nem vagyok elerheto|nem erheto|nyaralok|nyaralas|szabadsag|utazom
back: ig_|visszater|vissza_|ujra|ismet|munkaba|elerheto leszek|legkozelebb|koz_ott|tol_|napjatol|visszaerk
urgent: surgos|surgosseg|tavolletem alatt|tavolletemben|tavolletem ideje|helyettes|addig is|kerem forduljon|keresse|kerem irjon|forduljon|kollegam|kollegan|kerjuk forduljon
noread: nem olvasom|nem ferek|nincs hozzaferes|korlatozott|leveleimet nem|nem tudom olvasni|nem lesz tovabbit|nem kerul tovabbit|korlatozottan|ritkan|alkalmankent|nem ferek hozza
later: valaszol|jelentkez|visszateresem utan|miutan|amint|leheto leghamar
thanks: koszonom levelet|koszonjuk levelet|koszonom uzenet|koszonjuk megkeres|koszonom megkeres|koszonom az e mail|koszonom e mail|koszonom a level|koszonjuk uzenet
auto: automatikus valasz|automatikus uzenet|automatikusan|ne valaszoljon|automata valasz|kerjuk ne valaszoljon
ack: megkaptuk|beerkezett|ugyszam|bejelentes|rogzitettuk|visszaigazol|munkanap|ugyfelszolgalat|hamarosan jelentkez|kollegaink
gone: mar nem dolgozik|nem dolgozik mar|tavozott|nem dolgozom mar|mar nem dolgozom|nyugdij|mar nem munkatars
moved: uj e mail|uj email|megvaltozott|uj cimem|nem hasznal|megszunt
unread: nem figyelt|nem olvassuk|nem figyeljuk
verify: erositse meg|kattintson|igazolja|spam
talk: beszeljunk|hivjon|hivj|erdekel|erdeklod|kuldje|kuldj|mennyibe|nem erdekel|tudunk|tudnank|talalkoz|irj_|most jottem|elnezest a kes|szabadsagon voltam|arak|ajanlat
"""

ROMANIAN = """
formula: in afara biroului|nu sunt la birou|in concediu|concediu de odihna|concediu medical|concediu de maternitate|plecat din birou|plecata din birou|absent|lipsesc|biroul este inchis
formula: deplasare|nu voi fi la birou|in delegatie|lipsi din birou|inchis in perioada|concediul
away: in vacanta|calatorie|nu sunt disponibil|nu voi fi disponibil|indisponibil|vacanta|plecat
back: pana la|pana pe|pana in|revin|ma intorc|inapoi|reveni|intoarce|incepand cu|din data|in perioada|intoarcere
urgent: urgent|urgente|in absenta mea|in lipsa mea|pe perioada absentei|intre timp|va rog contactati|contactati|va rugam sa contactati|va puteti adresa|colegul meu|colega mea|adresati
noread: nu am acces|fara acces|acces limitat|nu citesc|nu voi citi|nu voi avea acces|nu vor fi redirect|nu va fi redirect|nu imi verific|acces restrans|sporadic|ocazional
later: raspunde|voi reveni|va voi raspunde|la intoarcere|cat mai curand|imediat ce|cand ma
thanks: multumesc pentru mesaj|multumim pentru mesaj|va multumesc pentru|va multumim pentru|multumesc pentru e mail|multumesc pentru email|multumesc ca
auto: raspuns automat|mesaj automat|generat automat|automat|nu raspundeti|va rugam sa nu raspundeti
ack: am primit|a fost primit|a fost inregistrat|numarul de inregistrare|solicitarea dumneavoastra|cererea dumneavoastra|zile lucratoare|echipa noastra|confirmam|ticket|tichet
gone: nu mai lucreaza|nu mai lucrez|a parasit|nu mai face parte|nu mai este angajat|pensionat|nu mai activeaza
moved: noua adresa|adresa noua|s a schimbat|nu mai este valabil|nu mai este activ|nu mai este folosit
unread: nu este monitorizat|nu este citit
verify: confirmati|verificati|faceti clic|click pe
talk: putem|sunati|suna ma|interesat|ma intereseaza|trimiteti mi|cat costa|nu ma intereseaza|hai sa|vorbim|discutam|as dori|scuze pentru int|am fost|pretul|oferta
"""

TURKISH = """
formula: ofis disinda|ofiste degil|ofiste olmayac|ofiste bulunm|yillik izin|izinde|izindeyim|izinli|dogum izni|raporlu|tatilde|ofis disi|is seyahat|kapali olac|iznim|ofisimiz
formula: izne ayril|ofisimde degil|yurt disinda|ofiste bulunmuyorum
away: tatil|seyahat|musait degil|ulasilamaz|izin_|ofiste yok
back: kadar|donecegim|donus|tarihinde|itibaren|tekrar|doneceg|tarihine|arasinda|gunu_
urgent: acil|yoklugumda|bu sure icinde|bu surede|lutfen iletisim|iletisime gec|ulasabilirsiniz|basvur|is arkadas|iletisim icin|irtibat|yokluğumda|mesai arkadas|yazabilirsiniz
noread: erisimim|e postalarimi oku|okumuyor|okuyam|okumay|sinirli|kontrol edem|e posta erisim|kisitli|yonlendirilme|cevap verem|bakam|erisemiyor|e postalara
later: cevap ver|yanitlayac|donus yap|geri don|dondugumde|en kisa|cevaplayac|yanit ver
thanks: mesajiniz icin tesekkur|e postaniz icin tesekkur|mailiniz icin tesekkur|tesekkur ederim e posta|iletiniz icin tesekkur
auto: otomatik yanit|otomatik cevap|otomatik mesaj|otomatik olarak|otomatik bir|lutfen bu e postayi yanit|yanitlamayin|cevaplamayin
ack: talebiniz|alinmistir|alindi|kayit numara|basvurunuz|mesajiniz tarafimiza|is gunu|musteri hizmet|bize ulasti|tarafimiza ulas|destek
gone: artik calism|calismiyor|calismamakta|ayrildi|ayrilmis|isten ayril|gorevinden ayril|emekli
moved: yeni e posta|yeni adres|degisti|degismistir|artik kullanilm|kullanilmamakta
unread: izlenmemekte|takip edilmem|kontrol edilmem
verify: dogrulay|onaylay|tiklay|dogrulama
talk: gorusebilir|konusalim|arayabilir|beni aray|ilgilen|gonderir misiniz|gonderin|ne kadar|gorusel|misiniz|musunuz|kusura bakmayin gec|gec cevap|tatildeydim|izindeydim|fiyat|teklif
"""

RUSSIAN = """
formula: в отпуске|вне офиса|не в офисе|отсутствую|отсутствовать|буду отсутств|в командировке|на больничном|в декретном|отпуск по|нет на рабочем месте|нахожусь в_
formula: офис закрыт|отсутствии на рабочем|меня не будет в офисе|нет в офисе|не на рабочем месте|отпуск_|меня не будет|отпуска
away: в отъезде|в поездке|недоступ|не доступ|не смогу|выходн|нет на месте
back: до_|вернусь|возвращ|выйду|буду на связи|буду в офисе|буду доступ|с_|по_|включительно|выхода
urgent: срочн|неотложн|в мое отсутствие|во время моего отсутств|на время моего|на период|за это время|обращайтесь|обратитесь|просьба обращаться|свяжитесь|замещает|коллег|пишите|звоните|связаться|экстренн
noread: нет доступа|не имею доступа|ограничен|не читаю|не буду читать|не проверяю|доступ к почте|без доступа|не смогу ответить|не пересыл|доступа к почте|доступа к эл|не буду иметь|нерегулярно|письма не
later: отвечу|ответить|ответ_|свяжусь|после возвращ|по возвращ|как только|после выхода|при первой
thanks: спасибо за ваше|благодарю за|спасибо за письмо|благодарим за|спасибо за сообщ|спасибо за обращ
auto: автоматический ответ|автоответ|автоматическое|автоматически|не отвечайте|отвечать на него не|автоматичес|не требует ответа
ack: получили ваш|получено|номер заявки|номер обращения|ваша заявка|ваше обращение|зарегистрирован|принят|рабочих дней|рабочего дня|служба поддержки|в ближайшее время|заявк|ваше письмо получ
gone: больше не работа|уже не работа|не работает в|уволил|покинул|на пенси|не является сотрудник
moved: новый адрес|новая почта|изменился|сменил|больше не использу|не используется|новый e mail|новый email
unread: не проверяется|не просматрива|не читается|не обслужива
verify: подтвердите|нажмите|перейдите по|проверк|антиспам|пройдите
talk: давайте|можем|могли бы|позвоните|перезвоните|интересно|интересует|заинтерес|пришлите|сколько стоит|напишите мне|созвон|обсудим|обсуд|свяжемся|был в|была в|вернулся|вернулась|только что верн|извините за|простите за|прошу прощения за|цена|стоимость|напишите_
talk: он в_|она в_
"""

UKRAINIAN = """
formula: у відпустці|в відпустці|поза офісом|не в офісі|відсутній|відсутня|буду відсутн|у відрядженні|на лікарняному|у декреті|відпустк|немає в офісі|не буде в офісі|мене не буде|декретн
away: у поїздці|недоступн|вихідн|не зможу|в дорозі
back: до_|повернуся|повертаюсь|повернення|з_|по_|включно|буду на|вийду|буду доступн
urgent: термінов|невідкладн|нагальн|за моєї відсутності|під час моєї|на час моєї|звертайтеся|звертайтесь|зверніться|зв яжіться|колег|пишіть|телефонуйте|зв язатися|звертатися|звертатись
noread: немає доступу|не маю доступу|обмежен|не читаю|не перевіряю|доступ до пошти|без доступу|не матиму|доступу до пошти|доступу до ел|не читатиму|не пересил
later: відповім|відповісти|відповідь_|зв яжуся|після повернення|щойно|як тільки|якнайшвидше
thanks: дякую за|дякуємо за|дякую вам за|дякую, що
auto: автоматична відповідь|автовідповідь|автоматичне|автоматично|не відповідайте
ack: отримали ваш|отримано|номер заявки|номер звернення|ваше звернення|ваш запит|зареєстрован|прийнят|робочих днів|служба підтримки|найближчим часом
gone: більше не працю|вже не працю|не працює в|звільни|залишив компанію|залишила компанію|на пенсії
moved: нова адреса|новий адрес|змінилася|змінив|більше не використов|не використовується|нова пошта
unread: не перевіряється|не читається
verify: підтвердіть|натисніть|перейдіть за|перевірк
talk: давайте|можемо|могли б|зателефонуйте|цікав|надішліть|скільки коштує|напишіть мені|обговорим|був у|була у|щойно поверн|вибачте за|ціна
"""

BULGARIAN = """
formula: извън офиса|в отпуск|в отпуска|отсъствам|ще отсъствам|в командировка|в болничен|в майчинство|офисът е затворен|не съм в офиса|няма да съм в офиса|отпуск_|няма ме
away: почивка|пътувам|недостъп|не съм на разположение|няма да бъда
back: до_|връщам|ще се върна|обратно|от_|завръщане|на линия|включително
urgent: спешн|неотложн|в мое отсъствие|по време на отсъствието|междувременно|обърнете се|свържете|колега|моля пишете|моля обръщайте
noread: нямам достъп|без достъп|ограничен|не чета|няма да чета|няма да имам|не проверявам|достъп до пощата|няма да проверявам
later: ще отговоря|ще ви отговоря|отговор_|ще се свържа|след завръщане|възможно най|веднага
thanks: благодаря за|благодаря ви за|благодарим за|благодарим ви
auto: автоматичен отговор|автоматично|автоматичн|не отговаряйте|моля не отговаряйте
ack: получихме|беше получен|номер на заявка|вашата заявка|вашето запитване|работни дни|потвърждаваме|регистриран
gone: вече не работи|не работи вече|напусна|вече не работя|вече не е част
moved: нов адрес|нов имейл|промен|вече не се използва|не е активен
unread: не се следи|не се чете
verify: потвърдете|кликнете|натиснете|проверка
talk: нека|можем ли|може ли|обадете|интерес|изпратете|колко струва|пишете ми|да поговорим|бях в|тъкмо се|извинете за|цена
"""

GREEK = """
formula: εκτος γραφειου|λειπω|απουσιαζω|σε αδεια|με αδεια|θα απουσιαζω|θα λειπω|αδεια μητροτητας|γραφειο θα|γραφειο ειναι κλειστο|ειμαι σε|απουσια|κλειστα|αδεια_|εκτος εδρας
formula: επαγγελματικο ταξιδι|αναρρωτικη
away: διακοπες|ταξιδι|ταξιδευω|δεν ειμαι διαθεσιμ|δεν θα ειμαι|μη διαθεσιμ
back: μεχρι|εως|επιστρεφω|επιστροφη|θα επιστρεψω|πισω|απο_|ξανα|ως τις|ως_|επανερχομαι
urgent: επειγ|εκτακτ|κατα την απουσια|στην απουσια|εν τω μεταξυ|επικοινων|απευθυν|συναδελφ|παρακαλω επικοιν|αναγκη
noread: δεν εχω προσβαση|χωρις προσβαση|περιορισμεν|δεν διαβαζω|δεν θα εχω|δεν θα διαβαζω|προσβαση στα|προσβαση στο|δεν ελεγχω|δεν βλεπω
later: θα απαντησω|απαντησω|θα σας απαντ|απαντηση_|μολις|συντομοτερο|θα επικοινωνησω
thanks: ευχαριστω για το|σας ευχαριστω για|ευχαριστουμε για|σας ευχαριστουμε|ευχαριστω για την
auto: αυτοματη απαντηση|αυτοματο μηνυμα|αυτοματα|αυτοματοποιημεν|μην απαντ|αυτοματη
ack: λαβαμε|εχει ληφθει|ελημφθη|αριθμος αιτηματος|το αιτημα|εργασιμ|ομαδα μας|καταχωρ|εληφθη
gone: δεν εργαζεται πλεον|δεν εργαζομαι πλεον|αποχωρησε|εχει αποχωρησει|δεν ειναι πλεον|συνταξη
moved: νεα διευθυνση|νεο email|αλλαξε|δεν χρησιμοποιειται|νεο e mail|δεν ισχυει
unread: δεν παρακολουθ|δεν ελεγχεται|δεν διαβαζεται
verify: επιβεβαιωστε|κανετε κλικ|επαληθευ|πατηστε
talk: μπορουμε|να μιλησουμε|καλεστε|ενδιαφερ|στειλτε μου|ποσο κοστιζει|τα λεμε|γραψτε μου|μιλαμε|ημουν σε|μολις γυρισα|συγγνωμη για|τιμη
"""

CROATIAN = """
formula: izvan ureda|na godisnjem|na bolovanju|nisam u uredu|odsutan|odsutna|odsutnost|sluzbenom putu|na porodiljnom|necu biti u uredu|van kancelarije|na odmoru|kolektivni godisnji|na dopustu
formula: izven pisarne|na dopust|odsoten|odsotna|odsotnost|nisem v pisarni|na sluzbeni poti|bolniski
away: odmor|nedostupan|nedostupna|na putu|praznik|dosegljiv
back: do_|vracam|povrat|ponovno|od_|vrnem|spet|nazaj|ukljucivo
urgent: hitn|zurn|u mojoj odsutnosti|za vrijeme moje|tijekom moje|u meduvremenu|kontaktirajte|obratite|kolega|kolegic|obrnite|molim javite|nujn|v moji odsotnosti|v casu moje|molim vas da se
noread: nemam pristup|bez pristupa|ogranicen|ne citam|necu citati|necu imati|nimam dostopa|ne berem|omejen dostop|povremeno
later: odgovorit|odgovori|javit|po povratku|sto prije|cim prije|odgovoril|po vrnitvi
thanks: hvala na|hvala vam na|zahvaljujem|hvala za|zahvaljujemo
auto: automatski odgovor|automatska poruka|automatski|ne odgovarajte|samodejni odgovor|samodejno|ovo je automat
ack: zaprimili smo|primili smo|broj zahtjeva|vas upit|radnih dana|potvrdujemo|prejeli smo|zaprimljen
gone: vise ne radi|ne radi vise|napustio|napustila|ne dela vec|vise nije zaposlen
moved: nova adresa|nova e mail|promijenjen|vise se ne koristi|nov naslov
unread: ne nadzire|ne prati
verify: potvrdite|kliknite
talk: mozemo|nazovite|zainteresiran|zanima|posaljite|koliko kosta|cujemo|pokliciva|bio sam na|bila sam na|ispricavam se zbog kas|cijena
"""

JAPANESE = """
formula: 休暇を取得|休暇中|休暇をいただ|休暇を頂|不在にして|不在とな|不在です|不在の|夏季休業|年末年始|休業とさせて|休業いたします|出張中|お休みをいただ|お休みを頂|休業期間|長期休暇|育児休|産休|有給休暇|離席|会社を休|外出し
formula: 不在に|お休みさせて|夏休み|休みをと
away: 休暇|不在|休業|出張|休み
back: まで|から|戻り|出社|復帰|以降|明け|再開
urgent: お急ぎ|緊急|至急|急ぎの|ご連絡ください|連絡ください|までご連絡|代わりに|代理|お問い合わせください|までお願い
noread: メールを確認でき|確認できません|確認することができ|返信できません|返信が遅|メールを見る|ご返信でき|対応でき|返信できない|ご返信が遅|ご返答が|拝見でき|遅れる|お時間をいただ
later: ご返信|返信いたします|返信させて|ご連絡いたします|ご連絡させて|対応させて|ご対応|折り返し|確認次第|確認いたします
thanks: メールありがとう|ご連絡ありがとう|ご連絡いただきありがとう|メールをいただきありがとう|お世話になって|いつもお世話|ご連絡をいただ|メールを頂
auto: 自動応答|自動返信|自動送信|自動配信|自動的に|このメールに返信|返信しないで|ご返信いただいても|送信専用
ack: 受け付け|受付|お問い合わせありがとう|受付番号|お問い合わせ番号|担当者より|担当より|営業日|承りました|受領
gone: 退職|在籍して|異動|退社|担当を外れ|担当変更
moved: アドレスが変更|アドレス変更|変更になり|変更となり|新しいアドレス|新アドレス|使用しており
unread: 送信専用|確認しておりません|返信はできません
verify: 認証|クリックして|確認のため|承認
talk: 興味|お話し|お話を|打ち合わせ|ミーティング|ご都合|資料|いくら|教えて|お願いでき|でしょうか|検討|したいです|失礼しました|申し訳ございませんでした|遅くなり
"""

CHINESE = """
formula: 不在办公室|休假|外出|出差|不在公司|年假|产假|病假|放假|度假|不在辦公室|公出|离开办公室|離開辦公室|请假|請假|休年假|不在座位|陪产假|事假|假期
away: 不在|旅行|暂时无法|暫時無法|休息|无法联系
back: 到_|至|直到|返回|回来|回到|之前|期间|為止|为止|恢复|回來|期間|后回
urgent: 紧急|緊急|急事|如有急|如急|请联系|請聯繫|請聯絡|请与|请致电|在此期间|同事|如有要事|联系我的|代理人|职务代理|職務代理|聯絡
noread: 无法查看|無法查看|无法及时|無法及時|不能及时|不能查看|无法收取|无法处理|不便|无法回复|無法回覆|不能回复|未能及时|不方便|無法立即|无法立即|不会查看
later: 回复您|回覆|尽快|盡快|回复_|回复你|再回复|会回复|會回覆|再与您|答复|回信
thanks: 感谢您的来信|谢谢您的来信|谢谢您的邮件|感谢您的邮件|感謝您的來信|謝謝您的來信|来信已收到|您好|感谢来信|邮件已收到|已收到您
auto: 自动回复|自動回覆|自动答复|自動回復|系统自动|系統自動|请勿回复|請勿回覆|请不要回复|自动发送
ack: 我们已收到|已受理|工单|编号|工作日|客服|您的请求|您的咨询|您的问题|案件編號|已经收到|我們已收到
gone: 已离职|已離職|不再任职|离开公司|離開公司|已调岗|不在职|退休
moved: 新邮箱|新郵箱|邮箱已更换|地址已更改|更改为|新的邮箱|邮箱已|已停用
unread: 无人值守|不会被阅读|不受监控
verify: 验证|驗證|点击|點擊|确认您|審核
talk: 感兴趣|有兴趣|我们可以|可以吗|请发|多少钱|聊聊|打电话给我|不需要|请问|吗|价格|发给我|没兴趣|刚回来|抱歉|回来再聊|興趣
"""

KOREAN = """
formula: 휴가 중|휴가중|부재중|부재 중|출장 중|출장중|휴가로|휴가를|자리를 비|육아휴직|출산휴가|병가|휴무|휴직|외근|연차|여름휴가|휴가입니다|휴가 기간
away: 휴가|부재|출장|자리에 없|휴업
back: 까지|복귀|부터|돌아|이후|출근
urgent: 급한|긴급|급하신|부재 기간|연락 주시|연락주시|연락 바랍|문의 바랍|문의하|대신|담당자|에게 연락|로 연락|연락하
noread: 확인할 수 없|확인이 어렵|확인하지 못|회신이 늦|답변이 늦|메일을 확인|메일 확인|늦어질|회신이 어려|답장이 늦|제한
later: 답변드리|회신드리|답장|회신하|연락드리|답변 드리|회신 드리|확인 후|확인하는|복귀 후|답변하|빠른 시일
thanks: 메일 감사|연락 감사|메일을 보내|이메일 감사|메시지 감사|문의해 주셔서|보내주셔서|연락 주셔서
auto: 자동 회신|자동회신|자동 응답|자동응답|자동으로|회신하지 마|발신 전용|발신전용|자동 발송
ack: 접수되|접수번호|문의가|티켓|영업일|고객센터|요청이|접수하였|정상적으로
gone: 퇴사|퇴직|더 이상 근무|근무하지 않|이직|재직하지
moved: 새 이메일|새로운 이메일|주소가 변경|변경되었|사용하지 않
unread: 발신 전용|확인되지 않
verify: 인증|클릭|확인해 주세요
talk: 관심|가능할까|통화|전화 주세요|보내 주세요|보내주세요|얼마|이야기|괜찮|미팅|할까요|있을까요|나요|습니까|다녀왔
"""

BLOCKS = {
    "pl": POLISH, "cs": CZECH, "sk": SLOVAK, "hu": HUNGARIAN, "ro": ROMANIAN, "tr": TURKISH, "ru": RUSSIAN,
    "uk": UKRAINIAN, "bg": BULGARIAN, "el": GREEK, "hr": CROATIAN, "ja": JAPANESE, "zh": CHINESE, "ko": KOREAN,
}  # fmt: skip
