"""Words about dates in French, Spanish, Italian, Portuguese; see :mod:`triage.parse.date_lexicon` for how a table is read."""

TABLES = {
    "fr": """
months: janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
mabb: janv/jan|févr/fév|mars|avr|mai|juin|juil|aout|sept/sep|oct|nov|déc
days: lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
dabb: lun|mar|mer|jeu|ven|sam|dim
numbers: un/une|deux|trois/quelques|quatre|cinq|six|sept|huit|neuf|dix|onze|douze
ordinals: premier/première/1er/1ère|deuxième/second/seconde|troisième|quatrième
seasons: printemps|cet été/l'été/d'été/en été/fin d'été|automne/l'automne/d'automne|hiver/l'hiver
units: jour/jours|semaine/semaines|mois|trimestre/trimestres|semestre/semestres|an/ans/année/années
dur w2: quinzaine|une quinzaine|quinze jours|15 jours
dur w1: huit jours|8 jours|huitaine
dur m6: six mois|une demi année
the: le|la|les|l|de|du|de la|de l|des|d|environ|vers|vers le|autour du|autour de|courant|au cours du|plutôt|peut être
next: prochain|prochaine|prochaines|prochains|suivant|suivante|nouvel|nouvelle|nouveau|qui vient
this: ce|cet|cette|en cours
last: dernier|dernière|passé|passée|derniers|dernières
begin: début|au début|au début de|début du|tout début|courant début|en début|en début d
mid: mi|milieu|à la mi|au milieu|au milieu de|milieu du
end: fin|la fin|à la fin|à la fin de|fin du|en fin|en fin d|fin de|d ici fin|d ici la fin de|la fin de|la fin du
feast year_end: fin d'année|la fin d'année|fin de l'année|la fin de l'année|fin de cette année
feast year_start: nouvelle année|début d'année|la nouvelle année|début de l'année|le début d'année
feast new_year: nouvel an|le nouvel an|jour de l'an
feast christmas: noël
feast holidays: les fêtes|fêtes|fêtes de fin d'année|les fêtes de fin d'année|vacances de noël
feast holidays: les vacances de noël|trêve des confiseurs|fêtes de noël
feast easter: pâques
feast easter_holidays: vacances de pâques|vacances de printemps
feast ascension: ascension|pont de l'ascension
feast pentecost: pentecôte
feast summer_holidays: vacances d'été|les vacances d'été|grandes vacances|vacances scolaires|les vacances
feast summer_holidays: congés d'été|vacances estivales|pause estivale|congés annuels
feast autumn_holidays: toussaint|la toussaint|vacances de la toussaint
feast winter_holidays: vacances d'hiver|vacances de février
feast school_start: rentrée|la rentrée|la rentrée scolaire|la rentrée de septembre
fiscal: exercice|exercice fiscal|exercice comptable|année fiscale|année scolaire|année budgétaire|saison
qtr: t|q
half: s|h
weekno: semaine|sem
shift 1: demain
shift 2: après demain
shift 0: aujourd'hui|ce jour
in: en|dans|d'ici|sous|au|aux|pour|pendant|durant|dès|à|lors de|au mois de|à l'horizon
on: le|ce
after: après|après le|après la|après les|passé|une fois passé|à l'issue|au delà de|au delà du
before: avant|avant le|avant la
notbefore: pas avant|pas avant le|pas avant la|seulement|qu'à partir de|qu'à partir du|rien avant|jamais avant
notbefore: au plus tôt|pas avant les|qu'en|pas possible avant
until: jusqu'au|jusqu'à|jusqu'en|jusque|jusqu'à la|jusqu'aux|jusqu'à mi
through: jusqu'au inclus|inclus|jusqu'après|jusqu'à après|inclusivement
from: à partir de|à partir du|dès le|dès|du|depuis le|à compter du|à compter de|de
to: au|à|et|jusqu'au|et le
ago: plus tôt
agobefore: il y a|depuis|voici|ça fait
back: retour|de retour|rentre|reviens|reviendrai|reprise|reprends|reprendrai|rentrerai|répondrai|répondre
back: réouverture|rouvre|rouvrira|disponible à partir|joignable à partir|réouvre|rouvrirons|serai présent
back: serai présente|reviendra|revient|rentrera|sera de retour
away: absent|absente|absence|congé|congés|vacances|déplacement|hors du bureau|fermé|fermée|fermés|indisponible
away: congé maternité|arrêt maladie|injoignable|en voyage|en mission
defer: recontacte*|recontacter|revenez|revenir|reviens|reprendre|reprenons|relance*|relancer|rappel*|contacte*
defer: écri*|redemand*|retent*|repren*|à nouveau|revoir|reparl*|rediscut*|reposer|se redit|redit|faites moi signe
defer: fais moi signe|repass*|renvoy*|voir ça|regarder|étudier|retenter|ping|solliciter
talk: parler|discuter|appel*|échanger|en parle|se parle|se voit|rencontrer|point
busy: pas|budget*|contrat*|débordé*|noyé*|impossible|gel|gelé*|engagé*|occupé*|échéance|arrive à terme|renouvel*
busy: terminé|trop tôt|moment|décision|appel d'offres|chargé*
past: était|avait|avons déjà|déjà|j'étais
meet: visio|zoom|teams|rdv|rendez vous|créneau|créneaux|h|agenda
""",
    "es": """
months: enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre/setiembre|octubre|noviembre|diciembre
mabb: ene|feb|mar|abr|may|jun|jul|ago|sep/sept/set|oct|nov|dic
days: lunes|martes|miércoles|jueves|viernes|sábado|domingo
dabb: lun|mar|mié|jue|vie|sáb|dom
numbers: un/una/uno|dos/par/un par|tres/algunos/algunas/unos/unas|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce
number 15: quince
ordinals: primer/primera/primero|segundo/segunda|tercer/tercera/tercero|cuarto/cuarta
seasons: primavera|verano|otoño|invierno
units: día/días|semana/semanas|mes/meses|trimestre/trimestres|semestre/semestres|año/años
dur w2: quincena|una quincena|quince días|15 días
dur m6: medio año|seis meses
the: el|la|los|las|de|del|de la|de los|allá por|sobre|hacia|alrededor de|aproximadamente|unos|día|el día
next: próximo|próxima|próximos|próximas|siguiente|que viene|que entra|viene|nuevo|nueva|entrante|entra
this: este|esta|presente|en curso
last: pasado|pasada|último|última|últimos|anterior
begin: principios|principio|a principios|inicio|inicios|a inicios|comienzos|a comienzos|primeros|a primeros
begin: principios de|inicios de
mid: mediados|a mediados|mitad|a mitad|mediados de|a mediados de
end: fin|final|finales|a finales|fines|a fines|finales de|fin de|a finales de|últimos de
feast year_end: fin de año|final de año|finales de año|final del año|fin del año
feast year_start: principios de año|año nuevo|comienzo de año|inicio de año|primeros de año|el año nuevo
feast new_year: nochevieja
feast christmas: navidad|navidades|las navidades
feast holidays: las fiestas|fiestas|vacaciones de navidad
feast epiphany: reyes
feast easter: pascua|semana santa|pascuas
feast carnival: carnaval|carnavales
feast summer_holidays: vacaciones|las vacaciones|vacaciones de verano|las vacaciones de verano|parón de verano
feast school_start: la vuelta al cole|inicio del curso
fiscal: año fiscal|ejercicio|ejercicio fiscal|curso escolar|presupuesto del próximo|próximo presupuesto|temporada
qtr: q|t
half: h|s
weekno: semana|sem
shift 1: mañana
shift 2: pasado mañana
shift 0: hoy
in: en|dentro de|de aquí a|para|durante|por|a|al
on: el|este
after: después de|después del|tras|tras la|tras el|pasado|pasada|pasados|pasadas|luego de|terminado
after: una vez pasado|después de la|después de las
before: antes de|antes del
notbefore: no antes de|no antes del|nada antes de|hasta después de|recién en|recién|a partir de|no será hasta
notbefore: no hasta|no va a ser hasta|antes de no
until: hasta|hasta el|hasta la|hasta los|hasta finales de
through: hasta inclusive|inclusive|incluido|ambos inclusive|hasta después del
from: desde|desde el|a partir del|a partir de|del|de|a contar del
to: al|a|hasta|y|hasta el|y el
ago: atrás
agobefore: hace|desde hace|hará
back: regreso|vuelvo|vuelta|regresaré|volveré|de vuelta|de regreso|reincorporo|reincorporaré|reincorporación
back: responderé|contestaré|estaré de vuelta|retorno|reapertura|reabrimos|reabre|retomaré|me incorporo|incorporo
back: vuelve|regresa|volvemos|regresamos
away: fuera de la oficina|ausente|ausencia|vacaciones|de viaje|de baja|permiso|baja maternal|cerrado|cerrada
away: cerrados|no estaré|no disponible|fuera|baja médica|de licencia
defer: márc*|márq*|marqu*|contácte*|contacta*|contactar|vuelva*|vuelve*|escríba*|escribe*|escribir|retom*
defer: pregúnt*|insist*|recuérd*|hablamos|llám*|avís*|de nuevo|otra vez|ver*|revisar|valorar*|volver a|volvamos
defer: intent*|búsc*|hábl*|dime|toque*|seguimiento|me dices|lo vemos|estudiar*|aplaz*|prueb*|posponer*
talk: hablar|llamar|llamada|conversar|reunir*|charlar|vernos|hablemos
busy: no|presupuesto*|imposible|ocupad*|contrato*|congelad*|liad*|vence|termina|ahora|cierre|campaña|temporada
busy: licitación|ya|saturad*|lío
past: era|fue|estaba|teníamos|ya hemos|ya
meet: zoom|reunión|teams|horas|agenda|hrs
""",
    "it": """
months: gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
mabb: gen|feb|mar|apr|mag|giu|lug|ago|set/sett|ott|nov|dic
days: lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica
dabb: lun|mar|mer|gio|ven|sab|dom
numbers: un/uno/una|due/paio/un paio/paio di/un paio di|tre/qualche/alcuni/alcune|quattro|cinque|sei|sette|otto
numbers 9: nove|dieci|undici|dodici
ordinals: primo/prima metà/primi|secondo/seconda|terzo|quarto|
seasons: primavera|estate|autunno|inverno
units: giorno/giorni|settimana/settimane|mese/mesi|trimestre/trimestri|semestre/semestri|anno/anni
dur w2: quindicina|una quindicina|15 giorni|quindici giorni
dur m6: mezzo anno|sei mesi
the: il|lo|la|le|i|gli|di|del|dello|della|dei|d|l|circa|verso|attorno a|intorno a|giorno|il giorno|verso il|più o meno
next: prossimo|prossima|prossimi|prossime|seguente|nuovo|nuova|venturo|che viene|che verrà|entrante
this: questo|questa|quest|corrente|in corso
last: scorso|scorsa|ultimo|ultima|passato|passata
begin: inizio|ad inizio|a inizio|all'inizio|all'inizio di|inizi|primi|inizio di|ai primi di
mid: metà|a metà|metà di|verso metà
end: fine|a fine|alla fine|alla fine di|fine di|verso fine|per fine|alla fine del|la fine
feast year_end: fine anno|fine dell'anno|la fine dell'anno
feast year_start: inizio anno|nuovo anno|anno nuovo|inizio dell'anno|il nuovo anno|l'anno nuovo
feast new_year: capodanno
feast epiphany: epifania|befana
feast christmas: natale
feast holidays: feste|le feste|festività|festività natalizie|vacanze di natale|vacanze natalizie
feast easter: pasqua|festività pasquali
feast carnival: carnevale
feast summer_holidays: ferie|le ferie|ferie estive|vacanze|le vacanze|vacanze estive|pausa estiva|ferie di agosto
feast ferragosto: ferragosto
feast school_start: la riapertura delle scuole|inizio della scuola
fiscal: esercizio|anno fiscale|anno scolastico|stagione|esercizio successivo
qtr: q|t
half: h|s
weekno: settimana|sett
shift 1: domani
shift 2: dopodomani
shift 0: oggi
in: a|ad|in|tra|fra|entro|per|durante|nel|nella|nello|ai|alla|nell|in|al|sotto
on: il|il giorno|lo
after: dopo|dopo il|dopo la|dopo le|passato|passata|passate|passati|finite|finita|oltre
before: prima di|prima del|prima della|prima delle|prima dell
notbefore: non prima di|non prima del|non prima della|non prima delle|solo a|solo da|solo dopo|niente prima di
notbefore: soltanto a|mai prima di|se ne riparla a|solo in
until: fino a|fino al|fino alla|sino al|sino a|fino all|fin al|fino|fino ad|al
through: fino al compreso|compreso|incluso|fino a tutto|a tutto|sino a tutto|inclusi|compresi|fino a dopo
from: dal|da|dalla|a partire da|a partire dal|a decorrere dal|dai|dall
to: al|a|e|fino al|e il
ago: fa|or sono
agobefore: da
back: rientro|rientrerò|ritorno|ritornerò|torno|tornerò|di ritorno|risponderò|rispondo|sarò di nuovo|riapertura
back: riapre|riapriremo|rientra|tornerà|rientrerà|sarà di ritorno|riaprirà|riprenderò|riprende
back: nuovamente disponibile|nuovamente in ufficio|di nuovo in ufficio
away: fuori ufficio|assente|assenza|ferie|vacanza|in viaggio|trasferta|in trasferta|congedo|maternità|chiuso
away: chiusa|chiusi|non sarò|fuori sede|malattia|non disponibile|fuori dall'ufficio
defer: ricontatt*|contatt*|risenti*|risentiamo|riscriv*|scriv*|riprov*|richiam*|ripar*|ritorn*|torni|torna
defer: riprend*|ricerch*|chied*|di nuovo|sentiamo|riaggiorn*|vediamo|valut*|ricord*|rived*|ci sentiamo|riproponga
defer: riproporre|mandi|faccia sapere|rimand*|posticip*|cerc*|riparliamone
talk: parlare|parliamo|chiam*|telefon*|incontr*|sentirci|parlarne|parliamone
busy: non|budget|contratto|contratti|impossibile|adesso|ora|bloccat*|scade|scadenza|impegnat*|niente|vendemmia
busy: chiusura|bilancio|gara|pieni|presi|oberat*
past: era|aveva|avevamo|ero|già
meet: ore|zoom|teams|riunione|agenda|appuntamento
""",
    "pt": """
months: janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
mabb: jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez
days: segunda/segunda-feira/2ª feira|terça/terça-feira/3ª feira|quarta/quarta-feira/4ª feira|quinta/quinta-feira
days 5: sexta/sexta-feira|sábado|domingo
dabb: seg|ter|qua|qui|sex|sáb|dom
numbers: um/uma|dois/duas/par/par de|três/alguns/algumas/uns/umas|quatro|cinco|seis|sete|oito|nove|dez|onze|doze
number 15: quinze
ordinals: primeiro/primeira|segundo|terceiro/terceira|quarto
seasons: primavera|verão|outono|inverno
units: dia/dias|semana/semanas|mês/meses|trimestre/trimestres|semestre/semestres|ano/anos
dur w2: quinzena|quinze dias|15 dias
dur m6: meio ano|seis meses
the: o|a|os|as|de|do|da|dos|das|cerca de|lá|por volta de|mais ou menos|dia|o dia|pra
next: próximo|próxima|próximos|próximas|que vem|seguinte|vem|novo|nova
this: este|esta|deste|desta|neste|nesta|corrente|esse|desse|nesse
last: passado|passada|último|última|anterior
begin: início|inicio|no início|começo|no começo|princípio|no princípio|inícios|início de|início do|começo de
begin: começo do|princípios
mid: meados|em meados|meio|meados de|em meados de
end: fim|final|no fim|no final|finais|fins|fim de|fim do|final de|final do|em finais|em finais de
feast year_end: fim do ano|final do ano|fim de ano|final de ano
feast year_start: início do ano|começo do ano|ano novo|início de ano|o ano novo|virada do ano|virada
feast new_year: réveillon|passagem de ano
feast christmas: natal
feast holidays: as festas|festas|festas de fim de ano|recesso
feast easter: páscoa|semana santa
feast carnival: carnaval
feast summer_holidays: férias|as férias|férias de verão|férias escolares
feast school_start: volta às aulas|a volta às aulas|regresso às aulas
feast month_end: fim do mês|final do mês
fiscal: ano fiscal|exercício|ano letivo|próximo orçamento|safra|temporada
qtr: q|t
half: h|s
weekno: semana|sem
shift 1: amanhã
shift 2: depois de amanhã
shift 0: hoje
in: em|no|na|nos|nas|daqui a|daqui|dentro de|durante|para|pra|lá pra|lá para|por|pelo|a partir de
on: no dia|na|em|no|dia
after: depois de|depois do|depois da|após|após o|após a|passado|passada|passando|depois das|após as|depois dos
before: antes de|antes do|antes da
notbefore: não antes de|não antes do|só em|só a partir de|nada antes de|só depois de|só para|só no|só na
notbefore: antes de não|nunca antes de|só lá pra
until: até|até o|até ao|até a|até à|até dia|até ao dia|até o dia|até final de
through: até inclusive|inclusive|até depois do
from: desde|a partir de|a partir do|de|do|a partir do dia|a partir de dia|da
to: a|ao|até|e|à|até ao|até o
ago: atrás
agobefore: há|faz
back: regresso|volto|volta|regressarei|voltarei|retorno|retornarei|de volta|responderei|estarei de volta
back: retomarei|reabertura|reabrimos|reabre|voltamos|volta a|regressar|retornamos
away: fora do escritório|ausente|ausência|férias|de férias|viagem|em viagem|licença|licença maternidade|recesso
away: fechado|fechada|indisponível|fora|folga|afastado
defer: contact*|contat*|volte*|volta a|procur*|retom*|fale*|falamos|escrev*|pergunt*|chama*|de novo|novamente
defer: ligue*|liga|conversamos|ver|avali*|lembr*|tente*|tenta*|me chame|conversa*|mand*|vemos|retorne*|insist*
defer: tornar|adiar*|enviar
talk: falar|conversar|ligar|reunir*|marcar|bater um papo
busy: não|orçamento*|impossível|contrato*|ocupad*|agora|congelad*|vence|termina|correria|licitação|cheio|sem|só
past: era|foi|estava|tínhamos|já
meet: zoom|reunião|teams|horas|agenda|hrs|h
""",
}
