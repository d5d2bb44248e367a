"""What automatic answers say, in the languages of western and northern Europe.

Each block holds one language; each line one kind of phrase (see :class:`triage.parse.origin_words.Kind`), phrases parted
by bars. A phrase begins at a word and may end inside one (so stems match their endings) unless it ends in ``_``.
Case, accents and punctuation do not count.
"""

ENGLISH = """
formula: out of the office|out of office|out of my office|out the office|away from the office|away from my office
formula: away from my desk|away from my email|not in the office|not be in the office|not at the office|on annual leave
formula: on maternity leave|on paternity leave|on parental leave|on sick leave|on medical leave|on sabbatical|on leave_
formula: office is closed|offices are closed|office will be closed|offices will be closed|on pto_|on a leave of absence
formula: on vacation leave|on business travel|on extended leave|on bereavement leave|out on leave|office closed|we are closed
formula: currently out_|currently away|currently on leave|currently on holiday|currently on vacation|currently travel|ooo until
formula: i am absent|i will be absent|i m absent|absent from the office|out of the country|on study leave|attending a conference
away: on holiday|on vacation|on holidays|i am away|i m away|i will be away|i ll be away|will be out_|i am out_|i m out_|travelling
away: traveling|will be off_|i am off_|i m off_|taking time off|time off_|at a conference|at a trade show|off work|off sick|ooo_
away: unavailable|not available|back in the office|return to the office|be out of reach|i am on a|abroad
back: until|till_|returning|return on|will return|i return|be back|back on|back in the office|back at my desk|return to the office
back: through|from_|upon my return|on my return|when i return|when i get back|when i am back|after my return|i get back
urgent: urgent|emergency|emergencies|immediate assistance|immediate attention|immediate help|immediate response|in my absence
urgent: during my absence|while i am away|in the meantime please|in the interim|during this time please|during this period please
urgent: if you need assistance|need immediate|need assistance|require assistance|requires immediate|in the meantime you can
urgent: cannot wait|can t wait|time sensitive|for assistance|pressing|contact my colleague|contact my assistant|my colleague_
noread: limited access|no access|without access|intermittent access|restricted access|sporadic access|not have access
noread: not have regular access|little access|limited connectivity|will not be checking|not be checking|not checking
noread: not reading|not be reading|not read_|checking email|check email|check my email|unable to respond|unable to reply
noread: not be forwarded|not forwarded|not being forwarded|delay in my response|delayed response|response may be delayed
noread: reply may be delayed|be slow to respond|delay in response|delays in my|cannot be reached|can not be reached|not reachable
noread: occasionally|infrequently|periodically|intermittently|sporadically
later: respond to your|respond to you|reply to your|reply to you|answer your|get back to you|respond when|reply when|respond upon
later: respond as soon|reply as soon|respond to emails|reply to emails|answer upon|answer when|will respond|will reply|respond after
later: reply after|reply upon|deal with your|attend to your|process your|look at your|read your|your message will be
thanks: thank you for your email|thank you for your e mail|thanks for your email|thank you for your message|thanks for your message
thanks: thank you for your mail|thanks for your mail|thank you for e mailing|thank you for emailing|thanks for your e mail
thanks: thank you for getting in touch|thank you for contacting|thanks for contacting|thank you for writing|thanks for reaching out
thanks: thank you for reaching out|thank you for your interest|thank you for your inquiry|thank you for your enquiry
auto: automatic reply|automatic response|automatic message|automatically generated|automated reply|automated response
auto: automated message|automated email|automated e mail|auto reply|auto response|autoreply|autoresponse|auto generated
auto: automatic email|automatic e mail|automated notification|do not reply to this|please do not reply|do not respond to this
auto: this is an automat|this is an auto|generated automatically|sent automatically|not reply directly to this
auto: autoresponder|auto responder|computer generated|system generated
ack: have received your|has been received|been received|was received|acknowledge receipt|confirm receipt|we received your
ack: ticket number|ticket id|ticket has been|your ticket|case number|case id|reference number|support ticket|service request
ack: your request has|your request was|your inquiry has|your enquiry has|your case has|has been created|has been logged
ack: has been assigned|has been opened|one of our|our team will|a member of our|we will get back|we aim to respond
ack: we will respond|we will reply|we ll get back|we ll be in touch|we will be in touch|we will contact you|business days
ack: working days|within 24 hours|within 48 hours|we endeavour|knowledge base|help center|help centre|customer service team
ack: add additional comments|to add a comment|type your reply above|reply above this line|support team|high volume
ack: we have registered|your application
gone: no longer works|no longer work_|no longer with|no longer employed|no longer at_|no longer part of|has left the
gone: have left the|left the company|left the organi|left our|not work here|doesn t work|does not work for|not with the company
gone: not employed|ceased to work|retired from|has retired|have retired|moved on from|is leaving|departed from|my last day
moved: new email address|new e mail address|email address has changed|e mail address has changed|address has changed
moved: changed my email|changed my e mail|new address is|update your records|update your address book|update your contact
moved: no longer in use|no longer used|no longer valid|no longer active|being discontinued|has been deactivated|is not in use
moved: address is no longer|account is no longer|use my new|has moved to|please use my
unread: not monitored|unmonitored|not being monitored|is not read_|not checked|no longer monitored|do not monitor|cannot receive replies
unread: cannot accept replies|replies to this|mailbox is not|inbox is not|send only|outgoing mail only|not attended
verify: verify your|verify that you|verification process|confirm your email|confirm that you|prove you are|prove that you|human sender
verify: waiting for approval|awaiting approval|approve your|whitelist|allow list|held for|quarantine|spam filter|spam protection
verify: not a spammer|not spam|click the link below|click on the link|click here to|challenge|approved sender|junk mail|release your
verify: moderator|moderation|awaits
talk: let s talk|let s speak|let s catch|let s chat|let s connect|let s discuss|let s do_|let s set|let s meet|lets talk|ping me
talk: call me|write me|happy to talk|happy to chat|happy to discuss|happy to meet|would love|sounds good|sounds great|sounds interesting
talk: interested|reach back|circle back|follow up with me|try me|nudge me|remind me|catch up|can you|could you|can we|could we
talk: what is|how much|send me|send over|no thanks|not for us|remove me|unsubscribe|take me off|budget|next quarter|i think|my boss
talk: we ll talk|talk then|speak then|speak soon|as discussed|i ve looked|we already|we are already|not a fit|let me know|good time
talk: pick this up|pick it up|reconnect|touch base|sorry for the late|sorry for the delay|apologies for the late|apologies for the delay|sorry for my|just got back|who is out|who is on|who is away
talk: i was away|i was on|i was out|was out of|i ve been|have been away|have been out|been on vacation|been on holiday|got back
talk: he is out|she is out|he s out|she s out|he is on|she is on|he is away|she is away|we could|i ll take|forwarded it|forwarded this|passed it|passed this|covering for
"""

GERMAN = """
formula: nicht im buro|nicht im bureau|nicht im hause|nicht im haus|ausser haus|auser haus|ausserhalb des buros|abwesend
formula: nicht im buero|im mutterschutz|in elternzeit|in mutterschutz|betriebsferien|betriebsurlaub|abwesenheitsnotiz|abwesenheitsassistent
formula: buro ist geschlossen|buro bleibt geschlossen|auf dienstreise|auf geschaftsreise|abwesenheit|nicht an meinem arbeitsplatz
formula: nicht am arbeitsplatz|nicht zu erreichen|nicht personlich erreichbar|geschlossen
away: im urlaub|in urlaub|urlaub_|urlaubsbedingt|in den ferien|nicht erreichbar|unterwegs|auf reisen|krankgeschrieben|erkrankt
away: nicht verfugbar|wieder im buro|wieder im haus|wieder erreichbar|wieder fur sie|wieder personlich|ferien_|nicht da_|freigestellt
back: bis zum|bis einschliesslich|bis einschl|wieder erreichbar|wieder im buro|wieder da_|wieder fur sie|ab dem|zuruck|zurueck|bis_|vom_
back: wieder im hause|nach meiner ruckkehr|wieder im buero|ab montag|am montag wieder|wieder zur verfugung|wieder personlich
urgent: in dringenden|dringende|dringend|in eiligen|eilige|notfall|notfalle|vertretung|vertritt|vertreten|wahrend meiner abwesenheit
urgent: in meiner abwesenheit|in der zwischenzeit|zwischenzeitlich|meine kollegin|mein kollege|meine kollegen|meinen kollegen
urgent: meiner kollegin|wenden sie sich|kontaktieren sie|sofortige
noread: nicht weitergeleitet|nicht gelesen|keinen zugriff|keinen zugang|nicht bearbeitet|nicht automatisch weitergeleitet|nur eingeschrankt
noread: eingeschrankten zugriff|unregelmassig|nur sporadisch|lese keine|nicht abgerufen|emails nicht|e mails nicht|e mail nicht|email nicht
noread: mail wird nicht|mails werden nicht|nachricht wird nicht|ohne zugriff|nicht regelmassig|beschrankt erreichbar|gelegentlich
later: beantworten|antworten|bearbeiten|melde mich|werde mich|kummern|nach meiner ruckkehr|baldmoglichst|schnellstmoglich
later: so schnell wie|danach|erst nach
thanks: vielen dank fur ihre|vielen dank fur ihr|danke fur ihre|danke fur ihr|besten dank fur|herzlichen dank fur ihre|danke fur deine
thanks: vielen dank fur deine|vielen dank fur die|dank fur ihre nachricht
auto: automatische antwort|automatisch generiert|automatisch erstellt|automatisch erzeugt|automatisch versendet|automatische nachricht
auto: automatische mail|automatische e mail|automatisierte|automatische ruckmeldung|automatische eingangsbest|antworten sie nicht auf
auto: nicht auf diese e mail|nicht auf diese mail|nicht auf diese nachricht|autoreply|automatisch generierte
ack: haben wir erhalten|ist bei uns eingegangen|bei uns eingegangen|eingangsbestatigung|ticketnummer|ticket|vorgangsnummer|bestatigen den eingang
ack: bestatigen ihnen den eingang|aktenzeichen|ihre anfrage|ihr anliegen|schnellstmoglich bearbeit|werktage|unser team|unser kundenservice
ack: wir werden uns|wir melden uns|erhalten haben|eingang ihrer|referenznummer|kundennummer
gone: nicht mehr im unternehmen|nicht mehr fur|nicht mehr bei_|nicht mehr in unserem|ausgeschieden|unternehmen verlassen|firma verlassen
gone: nicht langer im|nicht mehr tatig|nicht mehr beschaftigt|im ruhestand|in rente|nicht mehr teil
moved: neue e mail adresse|neue email adresse|neue mailadresse|e mail adresse hat sich|adresse hat sich geandert|nicht mehr gultig|nicht mehr aktiv
moved: nicht mehr verwendet|nicht mehr genutzt|neue adresse|nicht mehr in gebrauch|adresse ist nicht mehr
unread: nicht uberwacht|wird nicht gelesen|werden nicht gelesen|nicht betreut|nicht abgefragt|kein postfach|nicht bearbeitet werden
verify: bestatigen sie bitte ihre|bestatigen sie ihre|klicken sie|spamfilter|freischalten|freigeschaltet|verifizier|spamschutz
talk: lassen sie uns|lass uns|konnen wir|konnten wir|konnen sie mir|konnen sie uns|konnten sie|interessiert|kein interesse|habe interesse|haben interesse|rufen sie|ruf mich|klingt gut|klingt
talk: schicken sie|senden sie mir|melden sie sich gern|sprechen wir|gerne telefon|kein bedarf|telefonieren|wurde mich freuen|schreib mir
talk: schreiben sie mir|gern nochmal|gerne nochmal|sag mir|war im urlaub|war in urlaub|war krank|aus dem urlaub|bin zuruck|was kostet|passt
talk: ist im urlaub|ist gerade|ist derzeit|ist in elternzeit|entschuldigen sie die spate|entschuldigung fur die|sorry fur die|nachfassen|budget|leider nicht mehr|ich war
"""

FRENCH = """
formula: absente du bureau|absent du bureau|absent e du bureau|hors du bureau|absente_|absent_|absent e_|absents_|en conge|conges_|en vacances
formula: bureaux sont fermes|bureau est ferme|bureaux seront fermes|bureau sera ferme|en deplacement|conge maternite|conge de maternite
formula: conge parental|arret maladie|message d absence|fermeture annuelle|fermeture estivale|actuellement absent|conge paternite|societe sera fermee
formula: entreprise est fermee|entreprise sera fermee|je serai absent|je suis absent|absence du bureau
away: en voyage|indisponible|pas disponible|injoignable|pas joignable|fermes_|en formation|en mission|vacances
back: jusqu au|jusqu a|jusque|de retour|mon retour|reviendrai|je reviens|retour le|a partir du|du lundi|au lundi|inclus|du_|serai de retour
urgent: urgence|urgent|en mon absence|pendant mon absence|durant mon absence|pendant cette periode|durant cette periode|mon collegue
urgent: ma collegue|mes collegues|vous pouvez contacter|merci de contacter|veuillez contacter|vous adresser a|vous pouvez joindre|adressez vous
urgent: entre temps|contactez_
noread: sans acces|pas acces|acces limite|peu acces|ne consulte|ne sera pas transfere|ne sont pas transfere|pas lu|pas lus|ne lis|acces restreint
noread: acces a mes mails|acces a ma messagerie|pas transmis|ne seront pas|consulterai|occasionnellement|ponctuellement|pas mes mails|pas mes e mails
later: repondrai|repondre|reponse des|des mon retour|a mon retour|prendrai connaissance|reviens vers vous|reviendrai vers|traiterai|ne manquerai pas
thanks: merci pour votre|je vous remercie|nous vous remercions|merci de votre|bien recu votre|votre message a bien
auto: reponse automatique|message automatique|ceci est un message auto|ceci est une reponse|genere automatiquement|envoye automatiquement
auto: ne pas repondre|merci de ne pas repondre|ne repondez pas|mail automatique|courriel automatique|automatiquement
ack: avons bien recu|a bien ete recu|a bien ete prise|accuse de reception|accusons reception|a ete enregistre|numero de ticket|numero de dossier
ack: votre demande|nos equipes|notre equipe|dans les meilleurs delais|jours ouvres|jours ouvrables|service client|sous 48|ticket|a ete pris en compte
ack: bien ete transmis|bien ete enregistre
gone: ne travaille plus|ne fait plus partie|a quitte|ai quitte|plus dans l entreprise|plus dans la societe|n est plus en poste|plus partie de|ne suis plus
gone: a la retraite|n exerce plus|quitte la societe|quitte l entreprise
moved: nouvelle adresse|adresse a change|changement d adresse|n est plus valide|n est plus active|n est plus utilise|adresse mail a change|change d adresse
unread: pas surveillee|n est pas consulte|pas lue|boite non|n est pas relevee|plus consulte
verify: confirmer votre adresse|verifier votre|cliquez|cliquer sur|antispam|anti spam|authentifier|authentification|debloquer
talk: appelez moi|rappelez moi|recontactez|recontacter|discutons|parlons|on en parle|on se parle|pouvez vous|pourriez vous|interesse|envoyez moi
talk: revenez vers|relancez|combien|pas interesse|quel est|ca m interesse|avec plaisir|on peut|pouvons nous|faisons le point|j etais|etait absent|desole pour|desolee pour
talk: de retour de|rentre de|est absent|est absente|est en conge|est en vacances|budget|si vous voulez|reparler|revoir|tarif
"""

SPANISH = """
formula: fuera de la oficina|fuera de oficina|fuera de mi oficina|estoy de vacaciones|estare de vacaciones|de baja|ausente|permiso de maternidad
formula: baja maternal|baja por|ausencia de la oficina|oficina cerrada|oficinas cerradas|permanecera cerrada|oficina permanecera|licencia de
formula: fuera del despacho|me encuentro fuera|me encuentro de|estare fuera|estoy fuera|de permiso|cerrado por vacaciones|mensaje de ausencia
formula: permiso de paternidad|oficina estara|viaje de trabajo|viaje de negocios|por vacaciones
away: de vacaciones|de viaje|no estare|no estoy disponible|no estare disponible|vacaciones|viajando
back: hasta el|hasta|regreso|de vuelta|vuelvo|volvere|regresare|a mi vuelta|a mi regreso|reincorpor|a partir del|desde el|del_
urgent: urgente|urgencia|emergencia|en mi ausencia|durante mi ausencia|mientras tanto|contacte con|contactar con|pongase en contacto|ponerse en contacto
urgent: dirijase a|dirigirse a|puede contactar|mi companer|por favor contact|favor de contactar|favor contactar|comuniquese|comunicarse con
noread: no tendre acceso|sin acceso|acceso limitado|acceso restringido|no leere|no podre|no revisare|no sera reenviado|no tengo acceso|poco acceso
noread: acceso al correo|acceso intermitente|no consultare|no estare leyendo|esporadic|ocasional
later: respondere|contestare|le contest|le respond|responder|atendere|contestar|me pondre en contacto|a la mayor brevedad|lo antes posible|tan pronto
thanks: gracias por su|gracias por tu|muchas gracias por|gracias por contactar|gracias por escribir|agradezco su|agradecemos su|he recibido su
auto: respuesta automatica|mensaje automatico|correo automatico|generado automaticamente|enviado automaticamente|no responda|no responder|no conteste
auto: este es un mensaje auto|esta es una respuesta auto|automaticamente|autorespuesta|no respondas
ack: hemos recibido|ha sido recibid|hemos registrado|numero de ticket|numero de caso|numero de incidencia|su solicitud|su consulta|acuse de recibo
ack: nuestro equipo|dias habiles|dias laborables|atencion al cliente|ticket|sera atendid|en breve|ha sido registrad|numero de referencia|su peticion
gone: ya no trabaja|ya no trabajo|ya no forma parte|ha dejado la|ya no pertenece|ya no esta en la|he dejado la|ya no labora|dejo de trabajar
gone: ya no se encuentra|se ha jubilado|causado baja
moved: nueva direccion|nuevo correo|ha cambiado|cambio de correo|ya no es valid|ya no esta activ|ya no esta en uso|mi nuevo|ya no se utiliza
unread: no se supervisa|no es monitoread|no se lee|no atendid|no esta monitor|buzon no|no se monitor
verify: verificar su|verifique|confirme su|confirmar su|haga clic|pulse en|antispam|haz clic|enlace para
talk: hablamos|hablemos|llamame|llameme|podemos|podriamos|puede usted|puedes enviar|puedes mandar|me interesa|interesad|envieme|enviame|escribeme|escribame|quedamos
talk: no me interesa|cuanto cuesta|mandame|retomamos|retomar|me gustaria|que te parece|a la vuelta hablamos|estaba de|estuve|he estado|acabo de
talk: esta de vacaciones|esta de baja|siento el retraso|disculpa la demora|disculpe la demora|disculpe el retraso|perdona el retraso|perdon por|presupuesto|precio
"""

ITALIAN = """
formula: fuori ufficio|fuori sede|assente dall|saro assente|sono assente|assente_|assenza dall|in ferie|in maternita|in malattia|in congedo|fuori dall ufficio
formula: ufficio restera chiuso|uffici resteranno chiusi|uffici saranno chiusi|ufficio e chiuso|uffici sono chiusi|chiusura estiva|chiuso per ferie|in trasferta
formula: chiusi per ferie|chiusura aziendale|azienda restera chiusa|azienda sara chiusa|non sono in ufficio|non saro in ufficio|lontano dall ufficio
away: in vacanza|in viaggio|non saro|non sono disponibile|fuori per|ferie|vacanze|non disponibile|non raggiungibile
back: fino al|fino a|rientro|rientrero|tornero|di ritorno|al mio rientro|al mio ritorno|a partire dal|dal_|sino al|saro di nuovo|torno
urgent: urgenz|urgent|emergenz|in mia assenza|durante la mia assenza|nel frattempo|contattare|rivolgersi|potete contattare|puo contattare|scrivere a_
urgent: mio collega|mia collega|fare riferimento|miei colleghi|contatti_|contattate|rivolgetevi|si prega di
noread: non ho accesso|senza accesso|accesso limitato|non leggero|non avro accesso|non leggo|non potro|non verra inoltrat|non saranno inoltrat|accesso alla posta
noread: accesso alle mail|accesso saltuario|saltuariamente|non avro|non sara inoltrat
later: rispondero|risponderle|risponderti|rispondervi|risponderemo|la ricontatt|vi ricontatt|ti ricontatt|risposta al|non appena|appena possibile|al piu presto
thanks: grazie per la|grazie per il|grazie per aver|la ringrazio|vi ringrazio|ho ricevuto la
auto: risposta automatica|messaggio automatico|generato automaticamente|inviato automaticamente|non rispondere a|si prega di non rispondere|risponditore
auto: email automatica|e mail automatica|questa e una risposta auto|questo e un messaggio auto|automaticamente
ack: abbiamo ricevuto|e stata ricevuta|e stato ricevuto|numero di ticket|la sua richiesta|la vostra richiesta|presa in carico|nostro team|giorni lavorativi
ack: ticket|conferma di ricezione|e stata registrata|servizio clienti|la tua richiesta|verra gestita|quanto prima
gone: non lavora piu|non lavoro piu|non fa piu parte|ha lasciato|non e piu in|non collabora piu|ho lasciato|in pensione|non e piu presente
moved: nuovo indirizzo|indirizzo e cambiato|cambiato indirizzo|non e piu valid|non e piu attiv|nuova email|nuova mail|non e piu in uso|nuova casella
unread: non e presidiata|non monitorat|non viene letta|non e monitorat|casella non
verify: verificare il|confermare il|clicchi|cliccare|fare clic|antispam|clicca
talk: parliamone|sentiamoci|ci sentiamo|mi chiami|chiamami|possiamo|potremmo|puo inviarmi|mi mandi|mandami|interessat|mi interessa|quanto costa|non ci interessa
talk: risentiamoci|ci risentiamo|mi scriva|scrivimi|sarebbe|ne riparliamo|potrebbe|ero in|ero via|sono stato|sono tornat|e in ferie|e in vacanza|scusi il ritardo|scusa il ritardo|scusate il ritardo
talk: prezzo|budget|preventivo
"""

PORTUGUESE = """
formula: fora do escritorio|ausente|de ferias|em ferias|estou de ferias|estarei de ferias|licenca maternidade|licenca medica|licenca de|fora da empresa
formula: ausencia do escritorio|ausencia temporaria|escritorio estara fechado|escritorio fechado|escritorio encontra se|em viagem de|ausencia do|afastad|encerrad
formula: ferias coletivas|estarei fora|estou fora|recesso
away: em viagem|viajando|nao estarei|indisponivel|nao estou disponivel|ferias
back: ate ao|ate o|ate dia|ate_|regresso|retorno|retornarei|volto|voltarei|regressarei|estarei de volta|a partir de|de volta|meu retorno|meu regresso
urgent: urgente|urgencia|emergencia|na minha ausencia|durante a minha ausencia|minha ausencia|entretanto|nesse periodo|neste periodo|contacte|contactar|contate|contatar
urgent: entre em contato|entrar em contato|entre em contacto|entrar em contacto|favor contat|dirija se|procure|meu colega|minha colega|fale com|favor falar
noread: sem acesso|acesso limitado|nao terei acesso|nao vou ler|acesso restrito|nao lerei|pouco acesso|nao tenho acesso|acesso ao e mail|acesso ao email|nao serao
noread: nao sera encaminhad|nao sera reencaminhad|esporadic
later: responderei|respondo|responder|retornarei|entrarei em contato|assim que|logo que|o mais breve|darei resposta|o mais rapido
thanks: obrigado pelo|obrigada pelo|obrigado por|obrigada por|agradeco o|agradecemos|agradeco a|obrigado pela|obrigada pela|recebi seu|recebi o seu
auto: resposta automatica|mensagem automatica|gerado automaticamente|gerada automaticamente|enviada automaticamente|nao responda|nao responder|e mail automatico
auto: email automatico|por favor nao responda|automaticamente
ack: recebemos|foi recebid|numero do ticket|numero do chamado|numero de protocolo|protocolo|seu chamado|sua solicitacao|o seu pedido|nossa equipe|a nossa equipa
ack: dias uteis|ticket|foi registad|foi registrad|em breve|atendimento|sua mensagem foi|seu contato
gone: nao trabalha mais|ja nao trabalha|nao faz mais parte|ja nao faz parte|nao faz parte|deixou a empresa|saiu da empresa|desligad|nao trabalho mais|aposentad
gone: nao esta mais|deixei a empresa
moved: novo endereco|novo e mail|novo email|mudou|ja nao e valid|nao e mais valid|nao esta mais ativ|foi desativad|nao e mais utilizad|meu novo
unread: nao e monitorad|nao e lid|nao monitorad|caixa nao|nao e verificad
verify: verificar o seu|confirmar o seu|confirme|clique|antispam|verifique|antispam
talk: vamos falar|falamos|podemos|poderiamos|me ligue|ligue me|pode me|poderia|interessad|tenho interesse|me envie|envie me|quanto custa|vamos conversar|vamos marcar
talk: conversamos|retomamos|me chama|me escreva|sem interesse|gostaria|estava de|estive|esta de ferias|desculpe a demora|desculpa a demora|desculpe o atraso|acabei de|voltei|orcamento|preco
"""

DUTCH = """
formula: niet op kantoor|afwezig|niet aanwezig op kantoor|buiten kantoor|met vakantie|op vakantie|met verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof
formula: kantoor is gesloten|kantoor gesloten|afwezigheid|niet aanwezig|afwezigheidsbericht|niet op mijn werk|wij zijn gesloten|bevallingsverlof
away: vakantie|vrij_|onderweg|niet bereikbaar|niet beschikbaar|op reis|afwezigheidsassistent|gesloten|verlof
back: tot en met|tot_|terug op|terug_|weer bereikbaar|weer aanwezig|weer op kantoor|vanaf|weer beschikbaar|bij terugkomst|na terugkomst|na mijn|van_
urgent: dringende|dringend|spoed|in mijn afwezigheid|tijdens mijn afwezigheid|noodgeval|urgente|urgent|contact opnemen met|contact op met|neem contact|mijn collega
urgent: terecht bij|bellen met|wenden tot|in de tussentijd|ondertussen
noread: lees mijn mail niet|geen toegang|beperkt toegang|beperkte toegang|niet gelezen|niet doorgestuurd|lees geen|niet mijn mail|niet mijn e mail|beperkt bereikbaar
noread: mail niet|e mail niet|mails niet|lees ik niet|niet lezen|sporadisch|onregelmatig|zonder toegang|af en toe
later: beantwoord|antwoord|reageren|reageer|neem ik contact|kom ik bij|zo spoedig|zo snel mogelijk
thanks: bedankt voor uw|bedankt voor je|dank voor uw|dank u voor|hartelijk dank voor|dank je voor|bedankt voor het
auto: automatisch antwoord|automatisch bericht|automatische reactie|automatisch gegenereerd|automatisch verzonden|automatische mail|niet op dit bericht
auto: niet te beantwoorden|automatisch gegenereerde|dit is een automatisch|niet te reageren|niet op deze e mail|automatische e mail
ack: hebben ontvangen|is ontvangen|ontvangstbevestiging|ticketnummer|zaaknummer|uw aanvraag|uw vraag|uw verzoek|ons team|werkdagen|ticket|goed ontvangen
ack: hebben wij ontvangen|in behandeling|onze medewerkers|klantenservice|binnen 24|binnen 48
gone: niet meer werkzaam|werkt niet meer|niet langer werkzaam|werk niet meer|uit dienst|heeft ons verlaten|heeft het bedrijf verlaten|niet langer in dienst|met pensioen
gone: niet meer in dienst
moved: nieuw e mailadres|nieuw mailadres|nieuw emailadres|niet meer in gebruik|adres is gewijzigd|niet langer in gebruik|niet meer actief|gewijzigd|e mailadres is
unread: niet gelezen|niet gemonitord|wordt niet beheerd|niet bemand
verify: bevestig uw|bevestigen dat|klik op|verifieer|spamfilter|klik hier
talk: laten we|kunnen we|zullen we|kunt u mij|kun je mij|kunt u me_|kun je me_|bel me|bel mij|geen interesse|heb interesse|hebben interesse|geinteresseerd|stuur me|stuur mij|klinkt|wat kost|geen behoefte|mail me|schrijf me
talk: spreken we|graag een afspraak|even bellen|prijs|budget|was op vakantie|ben net terug|ik was|is op vakantie|is met|sorry voor de late|excuses voor de late
"""

SWEDISH = """
formula: inte pa kontoret|ej pa kontoret|borta fran kontoret|fran varande|franvarande|franvaro|ar pa semester|semester till|foraldraledig|mammaledig|pappaledig
formula: sjukskriven|tjanstledig|kontoret ar stangt|kontoret har stangt|ute ur kontoret|har semester|jag ar ledig|pa tjansteresa|ute fran kontoret|inte pa plats
away: semester|ledig|bortrest|pa resa|inte nabar|ej nabar|ej antraffbar|inte tillganglig|stangt
back: till och med|t o m|ater_|tillbaka|aterkommer|till den|fran och med|ar ater|ater pa|tom_|fram till|till_|mellan
urgent: bradskande|akuta|akut|vid brads|i min franvaro|under min franvaro|under tiden|kontakta|kontakt med|vand dig|min kollega|kollega
noread: laser inte|laser ej|inte tillgang|ingen tillgang|begransad tillgang|inte min e post|inte mina mail|inte mejl|kollar inte|ej vidarebefordr|inte vidarebefordr
noread: inte mejlen|mail inte|mejl inte|lases inte|kommer inte att lasas|begransad mojlighet|sporadiskt|ingen atkomst|inte atkomst|ej tillgang
later: besvara|svara|aterkommer|hor av mig|nar jag ar|sa snart|nar jag kommer
thanks: tack for ditt|tack for ert|tack for mejlet|tack for mailet|tack for att
auto: automatiskt svar|autosvar|automatiskt meddelande|automatiskt genererat|automatiskt skapat|svara inte pa|svara ej|gar inte att besvara|autogenererat
ack: har mottagit|har tagit emot|arendenummer|ditt arende|ert arende|vi aterkommer|tagit emot|bekraftelse|vardagar|arbetsdagar|kundtjanst|er forfragan|inom 24
gone: slutat|arbetar inte langre|jobbar inte langre|inte langre kvar|har lamnat|inte langre anstalld|arbetar ej|jobbar ej|gatt i pension
moved: ny e postadress|ny mailadress|ny e post|ny mejladress|bytt e post|anvands inte langre|inte langre i bruk|har bytt|nya adress|upphort
unread: inte bevakad|bevakas inte|bevakas ej|lases ej
verify: bekrafta|verifiera|klicka|skrappost
talk: kan vi|ska vi|ring mig|kan du skicka|kan ni skicka|intresserad|intressant|skicka mig|later bra|vad kostar|hor av dig|hors_|skriv till mig|prata|mejla mig|varit pa|har varit
talk: ar tillbaka nu|precis tillbaka|ursakta det sena|ursakta sent|forlat det sena|pris_|budget|ar pa semester till
"""

DANISH = """
formula: ikke pa kontoret|ude af kontoret|ikke pa mit kontor|holder ferie|har ferie|er pa ferie|fravaerende|ikke til stede|pa barsel|barselsorlov|sygemeldt|holder fri
formula: orlov|kontoret er lukket|kontoret holder lukket|pa forretningsrejse|ferielukket|holder lukket|fravaer|fravaersbesked|autosvar ferie|vi holder
away: ferie|fri_|bortrejst|pa rejse|ikke traeffe|lukket|rejser
back: til og med|tilbage|indtil|frem til|retur|igen den|igen fra|fra og med|til den|til_|tom_
urgent: haster|hastesager|hastende|akut|i mit fravaer|under mit fravaer|i mellemtiden|kontakt|kan kontakt|kan du skrive til|kan du ringe|kollega|henvendelse til|henvende
urgent: skriv til|presserende
noread: ikke adgang|ingen adgang|begraenset adgang|laeser ikke|ikke min mail|ikke mine mails|ikke laest|bliver ikke videresendt|ikke videresendt|tjekker ikke|ser ikke
noread: svarer ikke|ikke mails|besvarer ikke|sjaeldent|lejlighedsvis
later: vender tilbage|besvare|svare|svar nar|hurtigst muligt|nar jeg er|nar jeg kommer
thanks: tak for din|tak for jeres|tak for mailen|tak for henvend|mange tak for
auto: automatisk svar|autosvar|automatisk besked|automatisk genereret|automatisk mail|kan ikke besvares|svar ikke pa|ikke besvares|automatisk e mail
ack: har modtaget|er modtaget|sagsnummer|din henvendelse|din sag|vi vender tilbage|bekraeftelse|hverdage|kundeservice|ticket|arbejdsdage|inden for 24
gone: arbejder ikke laengere|er fratradt|fratradt|er stoppet|ikke laengere ansat|ikke laengere hos|har forladt|gaet pa pension
moved: ny e mailadresse|ny mailadresse|ny mail|ny e mail|bruges ikke laengere|skiftet mail|nedlagt|ikke laengere i brug|aendret
unread: overvages ikke|bliver ikke laest|laeses ikke
verify: bekraeft|verificer|klik|spamfilter
talk: kan vi|skal vi|ring til mig|interesseret|interessant|lyder godt|send mig|hvad koster|tal sammen|tales ved|skriv til mig|vi tales|snakke|jeg var
talk: har vaeret|lige kommet|undskyld det sene|beklager det sene|beklager sent|pris_|er pa ferie nu
"""

NORWEGIAN = """
formula: ikke pa kontoret|ute av kontoret|er pa ferie|har ferie|tar ferie|fravaerende|ikke til stede|foreldrepermisjon|pappapermisjon|sykmeldt|permisjon|borte fra kontoret
formula: avspasering|kontoret er stengt|pa tjenestereise|fraver|fravaer|jobbreise|holder stengt|ikke pa jobb
away: ferie|fri_|bortreist|pa reise|ikke tilgjengelig|utilgjengelig|stengt
back: til og med|tilbake|frem til|fram til|inntil|igjen den|fra og med|til den|til_|tom_
urgent: haster|hastesaker|hastende|akutt|i mitt fravaer|under mitt fravaer|i mellomtiden|kontakt|ta kontakt|kollega|ved behov|henvendelse|henvend
noread: ikke tilgang|ingen tilgang|begrenset tilgang|leser ikke|ikke e post|ikke mail|sjekker ikke|blir ikke videresendt|ikke videresendt|leses ikke|sporadisk|svarer ikke
noread: ikke epost|ikke lese|av og til
later: svare|besvare|kommer tilbake til|svar nar|sa snart|nar jeg er|nar jeg kommer|ta kontakt nar
thanks: takk for din|takk for deres|takk for e posten|takk for mailen|takk for henvend|takk for at|takk for epost
auto: automatisk svar|autosvar|automatisk melding|automatisk generert|kan ikke besvares|ikke svar pa|ikke besvares|automatisk e post|fravaersassistent
ack: har mottatt|er mottatt|saksnummer|din henvendelse|din sak|vi kommer tilbake|bekreftelse|virkedager|kundeservice|ticket|sa snart som mulig
gone: jobber ikke lenger|arbeider ikke lenger|sluttet|ikke lenger ansatt|ikke lenger hos|har forlatt|gatt av med pensjon
moved: ny e postadresse|ny epostadresse|ny e post|ny mailadresse|brukes ikke lenger|ikke lenger i bruk|byttet e post|endret
unread: overvakes ikke|blir ikke lest
verify: bekreft|verifiser|klikk|soppelpost|spamfilter
talk: kan vi|skal vi|ring meg|interessert|interessant|hores bra|send meg|hva koster|snakkes|snakke|skriv til meg|ta en prat|jeg var|har vaert|akkurat tilbake|beklager sent|beklager det sene|unnskyld sent|pris_
"""

FINNISH = """
formula: poissa toimistolta|olen lomalla|vuosilomalla|kesalomalla|poissaolo|aitiyslomalla|vanhempainvapaalla|sairauslomalla|talvilomalla|virkavapaalla|en ole toimistolla
formula: tyomatkalla|olen poissa|poissa toista|opintovapaalla|toimisto on suljettu|en ole toissa|isyysvapaalla|perhevapaalla|olemme lomalla|hoitovapaalla|vapaalla
away: lomalla|matkoilla|matkalla|poissa|loma_|en ole tavoitettavissa|suljettu|lomani|en ole paikalla
back: asti|saakka|palaan|takaisin|alkaen|paluu|jalkeen|loman jalkeen|valisen ajan|tavoitettavissa
urgent: kiireellis|kiireis|kiireell|poissaoloni aikana|lomani aikana|sillä valin|silla valin|ota yhteytta|ottakaa yhteytta|ottaa yhteytta|yhteydenot|kollega|tuuraa|sijaise|voit olla yhteydessa
noread: en lue|enka lue|en paase|ei lueta|en seuraa|rajoitetusti|satunnaisesti|ei valiteta|ei ohjata|ei edelleenlaheta|enka seuraa|en vastaa|harvakseltaan
later: vastaan|palaan asiaan|vastata|kasittelen|palattuani|mahdollisimman pian|heti kun
thanks: kiitos viestistasi|kiitos viestistanne|kiitos sahkoposti|kiitos yhteydenot|kiitos viestista|kiitan viesti
auto: automaattinen vastaus|automaattivastaus|automaattinen viesti|automaattisesti|poissaoloviesti|ala vastaa tahan|alkaa vastatko|tama on automaatti|lomaviesti
ack: olemme vastaanottaneet|on vastaanotettu|tapausnumero|tikettinumero|pyyntosi|palaamme asiaan|vahvistus|arkipaiv|asiakaspalvelu|viestisi on|tukipyynto|yhteydenottosi
gone: ei enaa tyoskentele|en tyoskentele enaa|siirtynyt muihin|jaanyt elakkeelle|elakkeella|siirtynyt toisen|ei ole enaa|en ole enaa|ei tyoskentele enaa|lopettanut
moved: uusi sahkoposti|uusi osoite|osoitteeni on muuttunut|ei ole enaa kaytossa|ei enaa kaytossa|vaihtunut
unread: ei valvota|ei seurata|ei lueta
verify: vahvista|klikkaa|roskaposti|varmista
talk: voimmeko|voisimmeko|soita minulle|soitellaan|kiinnostunut|kiinnostaa|laheta minulle|kuulostaa|mita maksaa|palataan|jutellaan|voitko|olin lomalla|olin poissa|pahoittelut myoh|anteeksi myoh|hinta
"""

BLOCKS = {
    "en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "pt": PORTUGUESE, "nl": DUTCH,
    "sv": SWEDISH, "da": DANISH, "no": NORWEGIAN, "fi": FINNISH,
}  # fmt: skip
