"""Words by which people are named in a reply: who points to whom, titles, roles, what is no name.

Phrases are parted by ``|`` and compared without accents; see :mod:`triage.parse.phrases`.
"""

import re

from triage.parse.date_lexicon import fold

#: Behind these words stands whom to turn to, by language.
POINTERS = {
    "en": """
ask for|write directly to|send it to|send that to|send them to|forward it to|my cover|take this forward with
try|talk to|speak to|speak with|talk with|ask|contact|contacting|reach out to|get in touch with|be in touch with
write to|email|e-mail|mail|ping|call|ring|the right person is|right person would be|the person is|best person is
best person to speak to is|best contact is|right contact is|right contact would be|person you want is|you want
you need|the one you want is|better off with|belongs with|sits with|lies with|handed over to|handed it to
handed that to|passed this to|passed it to|passed this on to|passed your mail to|passed your email to
passing this to|passing this on to|passing you to|forwarded to|forwarded this to|forwarded it to
forwarded your email to|forwarding to|forwarding this to|forward this to|sent this to|sent it on to|looped in
looping in|loop in|cc'd|cc'ing|ccing|cc'ed|copied|copying|copying in|copied in|adding|added|i've added
bringing in|connecting you with|connect with|connect you with|introduce you to|introducing|meet|refer to
refer you to|direct this to|direct your|redirect to|go through|reach|replaced by|successor is|my successor
taken over by|has taken over|reach out instead to|liaise with|goes to|go to|up to|decision is|decides is
owned by|managed by|handled by|run by|looked after by|in charge is|colleague|please see|see|cc|@|responsible is
address to|chase|covered by|covering for me is|in my absence contact|backup is|my backup|deputy|my deputy
my cover is|hand over to
""",
    "de": """
wenden sie sich an|wende dich an|wenden sie sich bitte an|bitte an|melden sie sich bei|kontaktieren sie
kontaktiere|sprechen sie mit|sprich mit|fragen sie|zuständig ist|zuständig dafür ist|zuständig hierfür ist
verantwortlich ist|ansprechpartner ist|ansprechpartnerin ist|ansprechpartner|ansprechpartnerin|weitergeleitet an
leite ich weiter an|leite ihre mail an|weiter an|in cc|in kopie|cc an|vertretung|vertritt mich|vertreten durch
vertreten von|vertreter ist|wurde an|leite ich an|leite das an|gebe ich an|schreib an|mail an|nachfolger ist|nachfolgerin ist|nachfolger|nachfolgerin|hilft ihnen|übernimmt
bei uns|erreichen sie|schreiben sie|rufen sie|meine kollegin|mein kollege|meinen kollegen|meiner kollegin
kollegin|kollegen|kollege|unterstützt sie|das macht|macht bei uns|richten sie|frag|frag mal|ist bei|heißt
schreib|bestellt bei uns|passt besser zu|gehört zu|stellvertretend|ping
""",
    "fr": """
contactez|contacter|adressez-vous à|vous adresser à|s'adresser à|voir avec|voyez avec|parlez à|parler à
demandez à|écrivez à|joindre|la bonne personne est|l'interlocuteur est|l'interlocutrice est|interlocuteur
votre interlocuteur|transféré à|transmis à|je transmets à|transmets à|je mets en copie|mets en copie|en copie
j'ai mis en copie|remplacé par|remplacée par|mon successeur|ma collègue|mon collègue|collègue|responsable est
c'est|rapprochez-vous de|prenez contact avec|l'homme de la situation s'appelle|voir|aller vers|appelez
s'adresse à|le mieux est de voir avec|relève de|s'appelle|parle à|parlez-en à|écris à|demande à|mon remplaçant
ma remplaçante|ping
""",
    "es": """
contacte con|contacte a|contacte|contacta con|contactar a|contactar con|contactar|hable con|habla con|hablar con
escriba a|escríbale a|pregunte a|pregúntele a|la persona indicada es|la persona adecuada es
la persona responsable es|el responsable es|la responsable es|responsable es|encargado es|encargada es|copio a
pongo en copia a|en copia a|en copia|reenvío a|he reenviado a|dirigirse a|diríjase a|póngase en contacto con
ponte en contacto con|mi compañero|mi compañera|mi colega|mi sustituto|mi sustituta|comunicarse con
a mi asistente|con|se llama|a quien copio|ping
""",
    "it": """
contatti|contattare|contatta|si rivolga a|rivolgersi a|rivolgiti a|rivolga a|parli con|parla con|parlare con
scriva a|scrivere a|chieda a|chiedere a|sentire|la persona giusta è|il referente è|la referente è
il responsabile è|la responsabile è|referente|metto in copia|in copia|inoltrato a|inoltro a|girato a|giro a
il mio collega|la mia collega|mia collega|mio collega|sostituito da|sostituita da|telefonate a|nella persona di
fare riferimento a|può sentire|si chiama|lo senta|la senta|senta|può servire|interloquire con
""",
    "pt": """
contate|contacte|contactar|contatar|fale com|falar com|fala com|procure|procurar|escreva para|pergunte a
a pessoa certa é|o responsável é|a responsável é|quem trata disso é|quem cuida é|coloco em cópia|em cópia
encaminhei para|encaminhei a|encaminhei ao|encaminho para|meu colega|minha colega|o meu colega|a minha colega
meu substituto|ligue para|ligar para|com a|com o|chama-se
""",
    "nl": """
bel|richt u tot|zich richten tot|neem contact op met|contact opnemen met|contact op met|contact met|vraag|vraag het aan|spreek met
de juiste persoon is|verantwoordelijk is|terecht bij|wenden tot|contacteer|doorgestuurd naar|doorgestuurd aan
stuur door naar|zet in cc|in de cc|mijn collega|collega|vervangen door|opvolger is|mijn opvolger|u kunt bij
bellen met|is bij ons|bij ons is dat|waarnemer is|mail naar|mailen naar|heet|meld u bij|zich wenden tot
bewaakt door|ping
""",
    "sv": """
kontakta|vänd dig till|hör av dig till|prata med|tala med|fråga|rätt person är|ansvarig är|vidarebefordrat till
skickat vidare till|skickar vidare till|lägger till|kopierar in|min kollega|kollega|ersätts av|efterträdare
skriv till|maila|mejla|chef är|heter|heter hon|heter han
""",
    "da": """
kontakt|ta kontakt med|tag kontakt til|kontakte|snakk med|snak med|tal med|spør|spørg|riktig person er
rette person er|den rette er|ansvarlig er|videresendt til|videresender til|henvend dig til|henvende deg til
min kollega|min kollega er|min kompagnon|afløser|etterfølger|sætter cc|med i cc|prøv|hedder|heter
""",
    "fi": """
ota yhteyttä|ota yhteys|ottakaa yhteyttä|oikea henkilö on|vastuussa on|kollegani|sijaiseni|sijaisenani toimii
sijaisena toimii|välitin|lisäsin|yhteyshenkilö on|kysy|ole yhteydessä
""",
    "pl": """
proszę o kontakt z|proszę kontaktować się z|kontakt z|skontaktować się z|skontaktuj się z|proszę pisać do
zwrócić się do|właściwą osobą jest|odpowiedzialny jest|odpowiedzialna jest|zastępuje mnie|zastępstwo
przekazałem do|przekazałam do|przekazuję do|dodaję|moja koleżanka|mój kolega|pani|pan|panią|panem|w kopii|w dw
zajmuje się tym|porozmawiać z|pytać|nazywa się|kieruj do|kierować do
""",
    "cs": """
kontaktujte|obraťte se na|obraťte se prosím na|napište|správná osoba je|zastupuje mě|zastupuje mne
přeposlal jsem|přeposílám|kolega|kolegyně|kolegu|kolegyni|odpovídá|má na starosti|na starosti má|ozvěte se
v kopii|jmenuje se
""",
    "ru": """
обратитесь к|обращайтесь к|свяжитесь с|пишите|напишите|по этому вопросу|отвечает|занимается|ответственный
ответственная|переслал|переслала|передал|передала|коллега|коллеге|в копии|ставлю в копию|добавляю|меня замещает
замещает|вместо меня|вам нужен|вам нужна|вам к|это к|поговорите с|звоните|зовут|вам бы|сосед
""",
    "uk": """
зверніться до|звертайтеся до|зв'яжіться з|пишіть|напишіть|відповідає|займається|відповідальний|відповідальна
переслав|переслала|передав|передала|колега|колезі|в копії|додаю|мене заміщує|замість мене|вам потрібен
вам потрібна|телефонуйте|це до|поговоріть з|звати
""",
    "tr": """
ile iletişime geçin|ile görüşün|sorun|sorumlu kişi|yetkili kişi|yönlendirdim|iletiyorum
cc'ye ekledim|ekliyorum|müdürümüz|arkadaşım|meslektaşım|ismi
""",
}
#: Before these words stands who decides or stands in, by language.
VERBS_AFTER = {
    "en": """
is the right person|is the person|is the one|would be the one|would be the right|is your best|is your man
is your woman|is responsible|is in charge|is the best person|handles|handle|looks after|takes care|deals with
runs|owns|manages|decides|is who you|is the contact|has taken over|took over|has replaced|will take over
will be covering|is covering|can help|will help|will assist|can assist|makes that call|books|does that|does all|leads
heads|has my old|is covering for me|covers for me|is standing in|is copied|in cc|cc'd|is cc'd|buys|sorts
would know|knows|is looking after|is filling in|will be happy to help|is available|decides about
""",
    "de": """
ist zuständig|ist dafür zuständig|ist verantwortlich|ist der richtige|ist die richtige|kümmert sich
ist ihr ansprechpartner|ist ihre ansprechpartnerin|vertritt mich|hilft ihnen|entscheidet|macht das|betreut
übernimmt|leitet|ist ansprechpartner|hilft|steht ihnen|auf cc|in cc gesetzt|in cc|springt ein|beantwortet
ist für sie da|vertritt
""",
    "fr": """
est la bonne personne|est le bon interlocuteur|est en charge|est responsable|s'en occupe|s'occupe|gère
est votre interlocuteur|me remplace|a repris|est l'interlocuteur|décide|prend le relais|est en copie|est chargé
est chargée|se tient|s'en charge|se charge|répond|vous répondra|assure l'intérim
""",
    "es": """
es la persona|es el responsable|es la responsable|se encarga|lo lleva|lleva|se ocupa|me sustituye|está a cargo
es quien|gestiona|le atenderá|decide|está en copia|en copia|atiende|le atiende
""",
    "it": """
è la persona|è il responsabile|è la responsabile|se ne occupa|si occupa|gestisce|è il referente|è la referente
mi sostituisce|segue|decide|è in copia|cura|in copia|risponde
""",
    "pt": """
é a pessoa|é o responsável|é a responsável|cuida disso|cuida|trata disso|trata destes|é quem|responde por
me substitui|resolve|está em cópia|gere|é quem vê
""",
    "nl": """
gaat daarover|is verantwoordelijk|is de juiste persoon|regelt|behandelt|vervangt mij|neemt waar|beslist
kan u helpen|kan je helpen|helpt|weet|in de cc gezet|in cc gezet|in de cc|neemt mijn|vervangt
""",
    "sv": """
är rätt person|är ansvarig|ansvarar|sköter|tar hand om|hanterar|bestämmer|ersätter mig|tar över|håller i|svarar
besvarar|tar mina|i cc
""",
    "da": """
er rette person|er riktig person|er ansvarlig|tager sig af|tar seg av|står for|håndterer|bestemmer|afgør
vikarierer|tar over|overtager|tar driften|svarer|besvarer|tager mine|tar sakene|i cc
""",
    "fi": """
on oikea henkilö|vastaa|hoitaa|päättää|sijaistaa|tuuraa
""",
    "pl": """
jest właściwą osobą|jest odpowiedzialny|jest odpowiedzialna|odpowiada za|zajmuje się|decyduje|zastępuje mnie
prowadzi|zastępuje|prowadzi sprawy
""",
    "cs": """
je správná osoba|má na starosti|odpovídá za|zodpovídá za|rozhoduje|zastupuje mě|řeší
""",
    "ru": """
отвечает|занимается|ведет|решает|замещает|курирует|заведует|консультирует|принимает
""",
    "uk": """
відповідає|займається|веде|вирішує|заміщує|опікується|завідує|консультує|приймає
""",
    "tr": """
ilgileniyor|sorumlu|yetkilidir|bakıyor|karar veriyor
""",
}
#: Words of a copy: who stands in CC is meant.
COPIES = """
cc'd|cc'ing|ccing|cc'ed|copied|copying|looped in|looping in|adding|added|in cc|on cc|cc|bringing in|in kopie|auf cc
en copie|en cc|mets en copie|en copia|copio a|copio|in copia|metto in copia|em cópia|in de cc|zet in cc
lägger till|i kopia|kopierar|på kopi|i kopi|cc:er|sätter|kopiossa|w kopii|do wiadomości|v kopii|в копии|в копию
в копії|bilgi'ye|cc'ye|looping|+
"""
#: Roles and departments, as people write them.
ROLES = """
procurement|purchasing|procurement department|purchasing department|procurement team|purchasing team|marketing|sales
finance|accounting|accounts|accounts payable|legal|compliance|hr|human resources|it|it department|it manager|it team
operations|facilities|engineering|head office|support|security team|strategic sourcing|admin|reception
ceo|cto|cfo|coo|cio|ciso|cmo|cpo|chro|vp sales|vp of sales|vp marketing|vp of marketing|vp engineering
vp of engineering|head of it|head of sales|head of marketing|head of procurement|head of operations|head of hr
head of growth|head of people|head of finance|head of purchasing|head of product|head of data|head of security
sales director|marketing director|it director|finance director|managing director|operations manager|office manager
marketing manager|sales manager|purchasing manager|procurement manager|product manager|project manager
practice manager|director|bursar|buyer|boss|assistant|colleague|manager|team lead|secretary|owner|partner|accountant
receptionist|head chef|supervisor
einkauf|einkaufsabteilung|einkaufsleiter|einkaufsleiterin|einkaufsleitung|buchhaltung|personalabteilung|it-abteilung
edv|edv-abteilung|geschäftsführer|geschäftsführerin|geschäftsführung|geschäftsleitung|vertriebsleiter|vertrieb
marketingleiter|marketingleiterin|it-leiter|it-leiterin|leiter it|leiterin it|sekretariat|zentrale|kollege|kollegin
kollegen|assistentin|assistent|chef|chefin|abteilungsleiter|verwaltung|rechtsabteilung|stellvertreter
stellvertreterin
achats|service achats|responsable achats|directeur achats|directrice achats|comptabilité|compta|rh|drh|daf|dsi
direction|secrétariat|service informatique|directeur technique|directeur commercial|directrice commerciale
directeur marketing|directrice marketing|responsable marketing|responsable informatique|collègue|assistante|gérant
standard|accueil
compras|departamento de compras|responsable de compras|jefe de compras|jefa de compras|contabilidad|recursos humanos
rrhh|director general|directora general|director comercial|director de marketing|gerente|asistente|sistemas
administración|secretaría|compañero|compañera
ufficio acquisti|acquisti|responsabile acquisti|amministrazione|contabilità|risorse umane|direttore commerciale
direttore|direttrice|responsabile marketing|responsabile it|collega|segreteria|titolare|amministratore delegato
ufficio tecnico|ufficio marketing|assistente
departamento de compras|gerente de compras|financeiro|recursos humanos|diretor comercial|diretora comercial|diretor
diretora|gestor|gestora|sócio|sócia|colega|secretaria|ti
inkoop|afdeling inkoop|inkoper|inkoopmanager|boekhouding|boekhouder|administratie|directeur|directrice
personeelszaken|ict|collega|receptie|hoofd inkoop|hoofd it|teamleider
inköp|inköpschef|inköpsavdelningen|ekonomi|ekonomichef|vd|it-chef|marknadschef|säljchef|kollega|reception
personalavdelningen|upphandling|kanslichef
indkøb|indkøbschef|innkjøp|innkjøpssjef|bogholderi|økonomi|økonomisjef|økonomichef|direktør|daglig leder|it-sjef
it-chef|markedssjef|marketingchef|salgssjef|kontorchef|kontorsjef|personalesjef
osto|ostopäällikkö|osto-osasto|toimitusjohtaja|talouspäällikkö|it-päällikkö|markkinointipäällikkö|myyntipäällikkö
hallinto|henkilöstö
dział zakupów|zakupy|działu zakupów|działem zakupów|kierownik zakupów|dyrektor|dyrektora|dyrektorem|prezes
księgowość|kadry|dział it|kierownik|kierownika|sekretariat|kolega|koleżanka
nákup|nákupní oddělení|oddělení nákupu|vedoucí nákupu|ředitel|ředitelka|jednatel|účetní|účtárna|personální oddělení
sekretariát
отдел закупок|отдела закупок|отделу закупок|закупки|директор|директору|директора|гендиректор|бухгалтерия|бухгалтер
бухгалтерию|отдел кадров|айти|ит-директор|руководитель|снабжение|маркетинг|коллега|секретарь
відділ закупівель|відділу закупівель|закупівлі|директор|директора|директорка|бухгалтерія|бухгалтер|бухгалтерка
керівник|керівниця|відділ кадрів|секретар
satın alma|satın alma müdürü|satın alma müdürümüz|genel müdür|muhasebe|insan kaynakları|bilgi işlem|pazarlama
müdürümüz|müdür
"""
#: Titles before a name.
TITLES = """
mr|mrs|ms|miss|dr|prof|sir|frau|herr|herrn|hr|fr|monsieur|madame|mme|m|mlle|maître|sr|sra|srta|señor|señora|don|doña
sig|sig.ra|signor|signora|signore|dott|dott.ssa|ing|avv|dhr|mevr|mevrouw|meneer|mr|de heer
pani|pan|panem|panią|pana|pán|paní|pana|paní|господин|госпожа|пан|пані|sayın|senhor|senhora|dipl.-ing|mag|lic
"""
#: Words with a capital that are no names.
NOT_NAMES = frozenset(
    fold(word)
    for word in """
there how what who why where which could would should can may do does did is are was were has have had will against under over about after before because while since ooh oh wow well look son according article section regulation act law gdpr webinar any other
i we you he she they it the a an and or but if as at on in to for from with by of my our your his her their this
that these those me us him them again back later next then so please
thanks thank regards best kind hi hello hey dear yes no not ok okay sorry if when after before until monday tuesday
wednesday thursday friday saturday sunday january february march
april may june july august september october november december q1 q2 q3 q4 ceo cto cfo coo cio ciso it hr pr vp re
fw fwd crm erp gdpr email e-mail mail phone tel mobile cell fax call linkedin
sie ihr ihre ihren ihnen wir ich er es du dich mir uns mich bitte danke vielen dank grüße gruß mit freundlichen
hallo guten tag sehr geehrte die der das den dem des ein eine einen und oder aber
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember herr
frau herrn dr prof fällen dringenden dringende urlaub büro anfragen rückfragen
mail e-mails mails telefon kollegen kollege kollegin team firma abteilung zentrale vertretung verfügung
je vous nous il elle le la les un une des mon ma mes votre notre merci bonjour cordialement monsieur madame si pour
avec en lundi mardi mercredi jeudi vendredi
yo usted ustedes nosotros el los las un una mi su gracias hola saludos para por con en si señor señora lunes martes
io lei noi il lo gli un una grazie buongiorno cordiali per con se saluti signor signora
eu você nós o os as um uma meu minha obrigado obrigada olá para com se não ik u jij wij hij zij de het een mijn uw
bedankt dank hallo met voor als
jag du vi han hon den det en ett min din tack hej med för om jeg de dere vi han hun en et min din takk tak hei med
for om minä sinä me kiitos hei terveisin
ja pan pani my on ona dziękuję witam dzień dobry z do w proszę jsem vy my děkuji dobrý den на по в с к и я вы мы он
она спасибо здравствуйте добрый день письмо это если ви ми він вона дякую добрий ben siz biz merhaba teşekkürler
urgent urgence urgencias urgente emergency emergencies cases case case-by-case matters requests orders nothing
anyone anything everything someone somebody instead directly also just
""".split()
)
#: Programs and shared boxes that are nobody to refer to.
BOTS = re.compile(
    r"^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|unsubscribe|notifications?|abuse|root|daemon|auto-?reply)"
)
