"""What automatic answers say, in the languages of western Europe.

Each block holds one language; each line one kind of phrase (see :class:`triage.parse.origin_words.Kind`), phrases
parted by bars. A phrase begins at a word and may end inside one (so stems match their endings) unless it ends in ``_``.
Case, accents and punctuation do not count.
"""

ENGLISH = """
formula: public holiday|stocktaking|on silent retreat|on honeymoon|on parental|locked up for|shut until|shut for
formula: closed until|closed over|closed for|out of the office|out of office|out of my office|out the office
formula: away from the office|away from my office|away from my desk|away from my email|not in the office
formula: not be in the office|not at the office|on annual leave|on maternity leave|on paternity leave
formula: on parental leave|on sick leave|on medical leave|on sabbatical|on leave_|office is closed|offices are closed
formula: office will be closed|offices will be closed|on pto_|on a leave of absence|on vacation leave
formula: on business travel|on extended leave|on bereavement leave|out on leave|office closed|we are closed
formula: currently out_|currently away|currently on leave|currently on holiday|currently on vacation|currently travel
formula: ooo until|i am absent|i will be absent|i m absent|absent from the office|out of the country|on study leave
formula: attending a conference|not be reading my|not reading my mail|not reading my e|be read when i return
back: reopen|re open|opens again|open again|resume|until|till_|returning|return on|will return|i return|be back
back: back on|back in the office|back at my desk|return to the office|through|from_|upon my return|on my return
back: when i return|when i get back|when i am back|after my return|i get back
urgent: my cover is|covering for me|is covering|in my stead|emergencies|urgent|emergency|immediate assistance
urgent: immediate attention|immediate help|immediate response|in my absence|during my absence|while i am away
urgent: in the meantime please|in the interim|during this time please|during this period please|if you need assistance
urgent: need immediate|need assistance|require assistance|requires immediate|in the meantime you can|cannot wait
urgent: can t wait|time sensitive|for assistance|pressing|contact my colleague|contact my assistant|my colleague_
noread: limited internet|no internet|no signal|no wifi|no phone|nobody is reading|not being read|limited access
noread: no access|without access|intermittent access|restricted access|sporadic access|not have access
noread: not have regular access|little access|limited connectivity|will not be checking|not be checking|not checking
noread: not reading|not be reading|not read_|checking email|check email|check my email|unable to respond
noread: unable to reply|not be forwarded|not forwarded|not being forwarded|delay in my response|delayed response
noread: response may be delayed|reply may be delayed|be slow to respond|delay in response|delays in my
noread: cannot be reached|can not be reached|not reachable|occasionally|infrequently|periodically|intermittently
noread: sporadically
auto: sent automatically|automatic notice|automatic note|automatic answer|auto msg|auto sent|system message
auto: sent itself|wrote itself|autoresponder|automatic out of|automatic away|is automatic_|created automatically
auto: automatic reply|automatic response|automatic message|automatically generated|automated reply|automated response
auto: automated message|automated email|automated e mail|auto reply|auto response|autoreply|autoresponse
auto: auto generated|automatic email|automatic e mail|automated notification|do not reply to this|please do not reply
auto: do not respond to this|this is an automat|this is an auto|generated automatically|not reply directly to this
auto: auto responder|computer generated|system generated
talk: not an auto|not automatic|not a bot|not a robot|really me|your auto|your automat|an automated tool
talk: automated outreach|let s talk|let s speak|let s catch|let s chat|let s connect|let s discuss|let s do_|let s set
talk: let s meet|lets talk|ping me|call me|write me|happy to talk|happy to chat|happy to discuss|happy to meet
talk: would love|sounds good|sounds great|sounds interesting|interested|reach back|circle back|follow up with me
talk: try me|nudge me|remind me|catch up|can you|could you|can we|could we|what is|how much|send me|send over
talk: send it|send them|is best
talk: no thanks|not for us|remove me|unsubscribe|take me off|budget|next quarter|i think|my boss|we ll talk|talk then
talk: speak then|speak soon|as discussed|i ve looked|we already|we are already|not a fit|let me know|good time
talk: pick this up|pick it up|reconnect|touch base|sorry for the late|sorry for the delay|apologies for the late
talk: apologies for the delay|sorry for my|just got back|who is out|who is on|who is away|i was away|i was on
talk: i was out|was out of|i ve been|have been away|have been out|been on vacation|been on holiday|got back|he is out
talk: she is out|he s out|she s out|he is on|she is on|he is away|she is away|we could|i ll take|forwarded it
talk: forwarded this|passed it|passed this|covering for
away: on holiday|on vacation|on holidays|i am away|i m away|i will be away|i ll be away|will be out_|i am out_
away: i m out_|travelling|traveling|will be off_|i am off_|i m off_|taking time off|time off_|at a conference
away: at a trade show|off work|off sick|ooo_|unavailable|not available|back in the office|return to the office
away: be out of reach|i am on a|abroad
later: respond to your|respond to you|reply to your|reply to you|answer your|get back to you|respond when|reply when
later: respond upon|respond as soon|reply as soon|respond to emails|reply to emails|answer upon|answer when
later: will respond|will reply|respond after|reply after|reply upon|deal with your|attend to your|process your
later: look at your|read your|your message will be
thanks: thank you for your email|thank you for your e mail|thanks for your email|thank you for your message
thanks: thanks for your message|thank you for your mail|thanks for your mail|thank you for e mailing
thanks: thank you for emailing|thanks for your e mail|thank you for getting in touch|thank you for contacting
thanks: thanks for contacting|thank you for writing|thanks for reaching out|thank you for reaching out
thanks: thank you for your interest|thank you for your inquiry|thank you for your enquiry
ack: receipt of your|got your message|received your message|have received your|has been received|been received
ack: was received|acknowledge receipt|confirm receipt|we received your|ticket number|ticket id|ticket has been
ack: your ticket|case number|case id|reference number|support ticket|service request|your request has|your request was
ack: your inquiry has|your enquiry has|your case has|has been created|has been logged|has been assigned
ack: has been opened|one of our|our team will|a member of our|we will get back|we aim to respond|we will respond
ack: we will reply|we ll get back|we ll be in touch|we will be in touch|we will contact you|business days|working days
ack: within 24 hours|within 48 hours|we endeavour|knowledge base|help center|help centre|customer service team
ack: add additional comments|to add a comment|type your reply above|reply above this line|support team|high volume
ack: we have registered|your application
gone: no longer works|no longer work_|no longer with|no longer employed|no longer at_|no longer part of|has left the
gone: have left the|left the company|left the organi|left our|not work here|doesn t work|does not work for
gone: not with the company|not employed|ceased to work|retired from|has retired|have retired|moved on from|is leaving
gone: departed from|my last day
moved: new email address|new e mail address|email address has changed|e mail address has changed|address has changed
moved: changed my email|changed my e mail|new address is|update your records|update your address book
moved: update your contact|no longer in use|no longer used|no longer valid|no longer active|being discontinued
moved: has been deactivated|is not in use|address is no longer|account is no longer|use my new|has moved to
moved: please use my
unread: not monitored|unmonitored|not being monitored|is not read_|not checked|no longer monitored|do not monitor
unread: cannot receive replies|cannot accept replies|replies to this|mailbox is not|inbox is not|send only
unread: outgoing mail only|not attended
verify: requires verification|requires that you verify|live human|has not been verified|allowed senders|suspect email
verify: held because|being held|message for delivery|to be delivered|will be delivered to|protected by|anti spam
verify: antispam|verify your|verify that you|verification process|confirm your email|confirm that you|prove you are
verify: prove that you|human sender|waiting for approval|awaiting approval|approve your|whitelist|allow list|held for
verify: quarantine|spam filter|spam protection|not a spammer|not spam|click the link below|click on the link
verify: click here to|challenge|approved sender|junk mail|release your|moderator|moderation|awaits
"""

GERMAN = """
auto: automatische abwesenheit|automatische meldung|automatisch verschickt|automatisch gesendet|automatische info
auto: automatische nachricht|automatische antwort|automatisch generiert|automatisch erstellt|automatisch erzeugt
auto: automatisch versendet|automatische mail|automatische e mail|automatisierte|automatische ruckmeldung
auto: automatische eingangsbest|antworten sie nicht auf|nicht auf diese e mail|nicht auf diese mail
auto: nicht auf diese nachricht|autoreply|automatisch generierte
talk: keine automat|kein automat|nicht automatisch|ihre automat|kein bot|lassen sie uns|lass uns|konnen wir
talk: konnten wir|konnen sie mir|konnen sie uns|konnten sie|interessiert|kein interesse|habe interesse|haben interesse
talk: rufen sie|ruf mich|klingt gut|klingt|schicken sie|senden sie mir|melden sie sich gern|sprechen wir|gerne telefon
talk: kein bedarf|telefonieren|wurde mich freuen|schreib mir|schreiben sie mir|gern nochmal|gerne nochmal|sag mir
talk: war im urlaub|war in urlaub|war krank|aus dem urlaub|bin zuruck|was kostet|passt|ist im urlaub|ist gerade
talk: ist derzeit|ist in elternzeit|entschuldigen sie die spate|entschuldigung fur die|sorry fur die|nachfassen|budget
talk: leider nicht mehr|ich war
formula: nicht im buro|nicht im bureau|nicht im hause|nicht im haus|ausser haus|auser haus|ausserhalb des buros
formula: abwesend|nicht im buero|im mutterschutz|in elternzeit|in mutterschutz|betriebsferien|betriebsurlaub
formula: abwesenheitsnotiz|abwesenheitsassistent|buro ist geschlossen|buro bleibt geschlossen|auf dienstreise
formula: auf geschaftsreise|abwesenheit|nicht an meinem arbeitsplatz|nicht am arbeitsplatz|nicht zu erreichen
formula: nicht personlich erreichbar|geschlossen
away: im urlaub|in urlaub|urlaub_|urlaubsbedingt|in den ferien|nicht erreichbar|unterwegs|auf reisen|krankgeschrieben
away: erkrankt|nicht verfugbar|wieder im buro|wieder im haus|wieder erreichbar|wieder fur sie|wieder personlich
away: ferien_|nicht da_|freigestellt
back: bis zum|bis einschliesslich|bis einschl|wieder erreichbar|wieder im buro|wieder da_|wieder fur sie|ab dem|zuruck
back: zurueck|bis_|vom_|wieder im hause|nach meiner ruckkehr|wieder im buero|ab montag|am montag wieder
back: wieder zur verfugung|wieder personlich
urgent: in dringenden|dringende|dringend|in eiligen|eilige|notfall|notfalle|vertretung|vertritt|vertreten
urgent: wahrend meiner abwesenheit|in meiner abwesenheit|in der zwischenzeit|zwischenzeitlich|meine kollegin
urgent: mein kollege|meine kollegen|meinen kollegen|meiner kollegin|wenden sie sich|kontaktieren sie|sofortige
noread: nicht weitergeleitet|nicht gelesen|keinen zugriff|keinen zugang|nicht bearbeitet
noread: nicht automatisch weitergeleitet|nur eingeschrankt|eingeschrankten zugriff|unregelmassig|nur sporadisch
noread: lese keine|nicht abgerufen|emails nicht|e mails nicht|e mail nicht|email nicht|mail wird nicht
noread: mails werden nicht|nachricht wird nicht|ohne zugriff|nicht regelmassig|beschrankt erreichbar|gelegentlich
later: beantworten|antworten|bearbeiten|melde mich|werde mich|kummern|nach meiner ruckkehr|baldmoglichst
later: schnellstmoglich|so schnell wie|danach|erst nach
thanks: vielen dank fur ihre|vielen dank fur ihr|danke fur ihre|danke fur ihr|besten dank fur|herzlichen dank fur ihre
thanks: danke fur deine|vielen dank fur deine|vielen dank fur die|dank fur ihre nachricht
ack: haben wir erhalten|ist bei uns eingegangen|bei uns eingegangen|eingangsbestatigung|ticketnummer|ticket
ack: vorgangsnummer|bestatigen den eingang|bestatigen ihnen den eingang|aktenzeichen|ihre anfrage|ihr anliegen
ack: schnellstmoglich bearbeit|werktage|unser team|unser kundenservice|wir werden uns|wir melden uns|erhalten haben
ack: eingang ihrer|referenznummer|kundennummer
gone: nicht mehr im unternehmen|nicht mehr fur|nicht mehr bei_|nicht mehr in unserem|ausgeschieden
gone: unternehmen verlassen|firma verlassen|nicht langer im|nicht mehr tatig|nicht mehr beschaftigt|im ruhestand
gone: in rente|nicht mehr teil
moved: neue e mail adresse|neue email adresse|neue mailadresse|e mail adresse hat sich|adresse hat sich geandert
moved: nicht mehr gultig|nicht mehr aktiv|nicht mehr verwendet|nicht mehr genutzt|neue adresse|nicht mehr in gebrauch
moved: adresse ist nicht mehr
unread: nicht uberwacht|wird nicht gelesen|werden nicht gelesen|nicht betreut|nicht abgefragt|kein postfach
unread: nicht bearbeitet werden
verify: bestatigen sie bitte ihre|bestatigen sie ihre|klicken sie|spamfilter|freischalten|freigeschaltet|verifizier
verify: spamschutz
"""

FRENCH = """
auto: envoyee automatiquement|repondeur|reponse automatique|message automatique|ceci est un message auto
auto: ceci est une reponse|genere automatiquement|envoye automatiquement|ne pas repondre|merci de ne pas repondre
auto: ne repondez pas|mail automatique|courriel automatique|automatiquement
formula: je serai de retour au bureau|de retour au bureau le_
formula: est ferme|sera ferme|ferme jusqu|ferme du_|ferme le_|ferme pour|fermee jusqu|fermee du_|absente du bureau
formula: absent du bureau|absent e du bureau|hors du bureau|absente_|absent_|absent e_|absents_|en conge|conges_
formula: en vacances|bureaux sont fermes|bureau est ferme|bureaux seront fermes|bureau sera ferme|en deplacement
formula: conge maternite|conge de maternite|conge parental|arret maladie|message d absence|fermeture annuelle
formula: fermeture estivale|actuellement absent|conge paternite|societe sera fermee|entreprise est fermee
formula: entreprise sera fermee|je serai absent|je suis absent|absence du bureau
talk: pas un message auto|pas une reponse auto|votre message auto|votre reponse auto|appelez moi|rappelez moi
talk: recontactez|recontacter|discutons|parlons|on en parle|on se parle|pouvez vous|pourriez vous|interesse
talk: envoyez moi|revenez vers|relancez|combien|pas interesse|quel est|ca m interesse|avec plaisir|on peut
talk: pouvons nous|faisons le point|j etais|etait absent|desole pour|desolee pour|de retour de|rentre de|est absent
talk: est absente|est en conge|est en vacances|budget|si vous voulez|reparler|revoir|tarif
away: en voyage|indisponible|pas disponible|injoignable|pas joignable|fermes_|en formation|en mission|vacances
back: jusqu au|jusqu a|jusque|de retour|mon retour|reviendrai|je reviens|retour le|a partir du|du lundi|au lundi
back: inclus|du_|serai de retour
urgent: urgence|urgent|en mon absence|pendant mon absence|durant mon absence|pendant cette periode
urgent: durant cette periode|mon collegue|ma collegue|mes collegues|vous pouvez contacter|merci de contacter
urgent: veuillez contacter|vous adresser a|vous pouvez joindre|adressez vous|entre temps|contactez_
noread: sans acces|pas acces|acces limite|peu acces|ne consulte|ne sera pas transfere|ne sont pas transfere|pas lu
noread: pas lus|ne lis|acces restreint|acces a mes mails|acces a ma messagerie|pas transmis|ne seront pas|consulterai
noread: occasionnellement|ponctuellement|pas mes mails|pas mes e mails
later: repondrai|repondre|reponse des|des mon retour|a mon retour|prendrai connaissance|reviens vers vous
later: reviendrai vers|traiterai|ne manquerai pas
thanks: merci pour votre|je vous remercie|nous vous remercions|merci de votre|bien recu votre|votre message a bien
ack: avons bien recu|a bien ete recu|a bien ete prise|accuse de reception|accusons reception|a ete enregistre
ack: numero de ticket|numero de dossier|votre demande|nos equipes|notre equipe|dans les meilleurs delais|jours ouvres
ack: jours ouvrables|service client|sous 48|ticket|a ete pris en compte|bien ete transmis|bien ete enregistre
gone: ne travaille plus|ne fait plus partie|a quitte|ai quitte|plus dans l entreprise|plus dans la societe
gone: n est plus en poste|plus partie de|ne suis plus|a la retraite|n exerce plus|quitte la societe
gone: quitte l entreprise
moved: nouvelle adresse|adresse a change|changement d adresse|n est plus valide|n est plus active|n est plus utilise
moved: adresse mail a change|change d adresse
unread: pas surveillee|n est pas consulte|pas lue|boite non|n est pas relevee|plus consulte
verify: confirmer votre adresse|verifier votre|cliquez|cliquer sur|antispam|anti spam|authentifier|authentification
verify: debloquer
"""

SPANISH = """
formula: en licencia|cerrado hasta|cerrada hasta|cerrado del|de vacaciones del|de vacaciones hasta|fuera de la oficina
formula: fuera de oficina|fuera de mi oficina|estoy de vacaciones|estare de vacaciones|de baja|ausente
formula: permiso de maternidad|baja maternal|baja por|ausencia de la oficina|oficina cerrada|oficinas cerradas
formula: permanecera cerrada|oficina permanecera|licencia de|fuera del despacho|me encuentro fuera|me encuentro de
formula: estare fuera|estoy fuera|de permiso|cerrado por vacaciones|mensaje de ausencia|permiso de paternidad
formula: oficina estara|viaje de trabajo|viaje de negocios|por vacaciones
talk: no es un mensaje auto|no es una respuesta auto|su mensaje auto|tu mensaje auto|hablamos|hablemos|llamame|llameme
talk: podemos|podriamos|puede usted|puedes enviar|puedes mandar|me interesa|interesad|envieme|enviame|escribeme
talk: escribame|quedamos|no me interesa|cuanto cuesta|mandame|retomamos|retomar|me gustaria|que te parece
talk: a la vuelta hablamos|estaba de|estuve|he estado|acabo de|esta de vacaciones|esta de baja|siento el retraso
talk: disculpa la demora|disculpe la demora|disculpe el retraso|perdona el retraso|perdon por|presupuesto|precio
away: de vacaciones|de viaje|no estare|no estoy disponible|no estare disponible|vacaciones|viajando
back: hasta el|hasta|regreso|de vuelta|vuelvo|volvere|regresare|a mi vuelta|a mi regreso|reincorpor|a partir del
back: desde el|del_
urgent: urgente|urgencia|emergencia|en mi ausencia|durante mi ausencia|mientras tanto|contacte con|contactar con
urgent: pongase en contacto|ponerse en contacto|dirijase a|dirigirse a|puede contactar|mi companer|por favor contact
urgent: favor de contactar|favor contactar|comuniquese|comunicarse con
noread: no tendre acceso|sin acceso|acceso limitado|acceso restringido|no leere|no podre|no revisare|no sera reenviado
noread: no tengo acceso|poco acceso|acceso al correo|acceso intermitente|no consultare|no estare leyendo|esporadic
noread: ocasional
later: respondere|contestare|le contest|le respond|responder|atendere|contestar|me pondre en contacto
later: a la mayor brevedad|lo antes posible|tan pronto
thanks: gracias por su|gracias por tu|muchas gracias por|gracias por contactar|gracias por escribir|agradezco su
thanks: agradecemos su|he recibido su
auto: respuesta automatica|mensaje automatico|correo automatico|generado automaticamente|enviado automaticamente
auto: no responda|no responder|no conteste|este es un mensaje auto|esta es una respuesta auto|automaticamente
auto: autorespuesta|no respondas
ack: hemos recibido|ha sido recibid|hemos registrado|numero de ticket|numero de caso|numero de incidencia|su solicitud
ack: su consulta|acuse de recibo|nuestro equipo|dias habiles|dias laborables|atencion al cliente|ticket|sera atendid
ack: en breve|ha sido registrad|numero de referencia|su peticion
gone: ya no trabaja|ya no trabajo|ya no forma parte|ha dejado la|ya no pertenece|ya no esta en la|he dejado la
gone: ya no labora|dejo de trabajar|ya no se encuentra|se ha jubilado|causado baja
moved: nueva direccion|nuevo correo|ha cambiado|cambio de correo|ya no es valid|ya no esta activ|ya no esta en uso
moved: mi nuevo|ya no se utiliza
unread: no se supervisa|no es monitoread|no se lee|no atendid|no esta monitor|buzon no|no se monitor
verify: verificar su|verifique|confirme su|confirmar su|haga clic|pulse en|antispam|haz clic|enlace para
"""

ITALIAN = """
formula: restera chius|sara chius|rimarra chius|e chius|chiuso dal|chiuso fino|fuori ufficio|fuori sede|assente dall
formula: saro assente|sono assente|assente_|assenza dall|in ferie|in maternita|in malattia|in congedo
formula: fuori dall ufficio|ufficio restera chiuso|uffici resteranno chiusi|uffici saranno chiusi|ufficio e chiuso
formula: uffici sono chiusi|chiusura estiva|chiuso per ferie|in trasferta|chiusi per ferie|chiusura aziendale
formula: azienda restera chiusa|azienda sara chiusa|non sono in ufficio|non saro in ufficio|lontano dall ufficio
talk: non e un messaggio auto|non e una risposta auto|vostra risposta auto|suo messaggio auto|parliamone|sentiamoci
talk: ci sentiamo|mi chiami|chiamami|possiamo|potremmo|puo inviarmi|mi mandi|mandami|interessat|mi interessa
talk: quanto costa|non ci interessa|risentiamoci|ci risentiamo|mi scriva|scrivimi|sarebbe|ne riparliamo|potrebbe
talk: ero in|ero via|sono stato|sono tornat|e in ferie|e in vacanza|scusi il ritardo|scusa il ritardo
talk: scusate il ritardo|prezzo|budget|preventivo
away: in vacanza|in viaggio|non saro|non sono disponibile|fuori per|ferie|vacanze|non disponibile|non raggiungibile
back: fino al|fino a|rientro|rientrero|tornero|di ritorno|al mio rientro|al mio ritorno|a partire dal|dal_|sino al
back: saro di nuovo|torno
urgent: urgenz|urgent|emergenz|in mia assenza|durante la mia assenza|nel frattempo|contattare|rivolgersi
urgent: potete contattare|puo contattare|scrivere a_|mio collega|mia collega|fare riferimento|miei colleghi|contatti_
urgent: contattate|rivolgetevi|si prega di
noread: non ho accesso|senza accesso|accesso limitato|non leggero|non avro accesso|non leggo|non potro
noread: non verra inoltrat|non saranno inoltrat|accesso alla posta|accesso alle mail|accesso saltuario|saltuariamente
noread: non avro|non sara inoltrat
later: rispondero|risponderle|risponderti|rispondervi|risponderemo|la ricontatt|vi ricontatt|ti ricontatt|risposta al
later: non appena|appena possibile|al piu presto
thanks: grazie per la|grazie per il|grazie per aver|la ringrazio|vi ringrazio|ho ricevuto la
auto: risposta automatica|messaggio automatico|generato automaticamente|inviato automaticamente|non rispondere a
auto: si prega di non rispondere|risponditore|email automatica|e mail automatica|questa e una risposta auto
auto: questo e un messaggio auto|automaticamente
ack: abbiamo ricevuto|e stata ricevuta|e stato ricevuto|numero di ticket|la sua richiesta|la vostra richiesta
ack: presa in carico|nostro team|giorni lavorativi|ticket|conferma di ricezione|e stata registrata|servizio clienti
ack: la tua richiesta|verra gestita|quanto prima
gone: non lavora piu|non lavoro piu|non fa piu parte|ha lasciato|non e piu in|non collabora piu|ho lasciato
gone: in pensione|non e piu presente
moved: nuovo indirizzo|indirizzo e cambiato|cambiato indirizzo|non e piu valid|non e piu attiv|nuova email|nuova mail
moved: non e piu in uso|nuova casella
unread: non e presidiata|non monitorat|non viene letta|non e monitorat|casella non
verify: verificare il|confermare il|clicchi|cliccare|fare clic|antispam|clicca
"""

PORTUGUESE = """
talk: nao e uma mensagem auto|nao e uma resposta auto|sua mensagem auto|sua resposta auto|vamos falar|falamos|podemos
talk: poderiamos|me ligue|ligue me|pode me|poderia|interessad|tenho interesse|me envie|envie me|quanto custa
talk: vamos conversar|vamos marcar|conversamos|retomamos|me chama|me escreva|sem interesse|gostaria|estava de|estive
talk: esta de ferias|desculpe a demora|desculpa a demora|desculpe o atraso|acabei de|voltei|orcamento|preco
formula: fora do escritorio|ausente|de ferias|em ferias|estou de ferias|estarei de ferias|licenca maternidade
formula: licenca medica|licenca de|fora da empresa|ausencia do escritorio|ausencia temporaria
formula: escritorio estara fechado|escritorio fechado|escritorio encontra se|em viagem de|ausencia do|afastad|encerrad
formula: ferias coletivas|estarei fora|estou fora|recesso
away: em viagem|viajando|nao estarei|indisponivel|nao estou disponivel|ferias
back: ate ao|ate o|ate dia|ate_|regresso|retorno|retornarei|volto|voltarei|regressarei|estarei de volta|a partir de
back: de volta|meu retorno|meu regresso
urgent: urgente|urgencia|emergencia|na minha ausencia|durante a minha ausencia|minha ausencia|entretanto|nesse periodo
urgent: neste periodo|contacte|contactar|contate|contatar|entre em contato|entrar em contato|entre em contacto
urgent: entrar em contacto|favor contat|dirija se|procure|meu colega|minha colega|fale com|favor falar
noread: sem acesso|acesso limitado|nao terei acesso|nao vou ler|acesso restrito|nao lerei|pouco acesso
noread: nao tenho acesso|acesso ao e mail|acesso ao email|nao serao|nao sera encaminhad|nao sera reencaminhad
noread: esporadic
later: responderei|respondo|responder|retornarei|entrarei em contato|assim que|logo que|o mais breve|darei resposta
later: o mais rapido
thanks: obrigado pelo|obrigada pelo|obrigado por|obrigada por|agradeco o|agradecemos|agradeco a|obrigado pela
thanks: obrigada pela|recebi seu|recebi o seu
auto: resposta automatica|mensagem automatica|gerado automaticamente|gerada automaticamente|enviada automaticamente
auto: nao responda|nao responder|e mail automatico|email automatico|por favor nao responda|automaticamente
ack: recebemos|foi recebid|numero do ticket|numero do chamado|numero de protocolo|protocolo|seu chamado
ack: sua solicitacao|o seu pedido|nossa equipe|a nossa equipa|dias uteis|ticket|foi registad|foi registrad|em breve
ack: atendimento|sua mensagem foi|seu contato
gone: nao trabalha mais|ja nao trabalha|nao faz mais parte|ja nao faz parte|nao faz parte|deixou a empresa
gone: saiu da empresa|desligad|nao trabalho mais|aposentad|nao esta mais|deixei a empresa
moved: novo endereco|novo e mail|novo email|mudou|ja nao e valid|nao e mais valid|nao esta mais ativ|foi desativad
moved: nao e mais utilizad|meu novo
unread: nao e monitorad|nao e lid|nao monitorad|caixa nao|nao e verificad
verify: verificar o seu|confirmar o seu|confirme|clique|antispam|verifique
"""

BLOCKS = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "pt": PORTUGUESE}
