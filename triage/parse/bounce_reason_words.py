"""How servers say why they refuse a mail: lower-case substrings of a flattened diagnostic, reason by reason."""

#: (reason, phrases), asked in order.
Table = tuple[tuple[str, tuple[str, ...]], ...]

#: Asked in this order: the specific before the general, the sender's faults before the recipient's. Each line is a
#: reason and lower-case substrings of the flattened diagnostic, parted by bars.
_WORDS = """
host_unknown: account or domain may not exist
sender_rejected: groups.google.com/support
user_unknown: recipient address rejected: access denied|check if address is correct|may have been deleted
network: unexpected name server reply|did not accept our requests to connect|refused to talk to me|greeting timeout
network: socket error
suspended: account is blocked|compte du destinataire est bloqu|recipient account is blocked|on hold
mailbox_full: mailbox full|over the quota|mailbox is full|mailbox has exceeded|mailbox exceeds|mailbox exceeded
mailbox_full: over quota|overquota|quota exceeded|exceeded the quota|exceeds the quota|exceeded quota|exceed quota
mailbox_full: quota exceed|out of storage|over the maximum allowed quota|over its quota|over his quota
mailbox_full: user is over quota|disk quota|mailbox size limit|storage limit|storage quota
mailbox_full: exceeded storage allocation|has exceeded its disk space|has exceeded his/her|exceeded its storage
mailbox_full: not enough storage space|insufficient disk space on the recipient|full mailbox|inbox is full
mailbox_full: mailfolder is full|mail box full|mailbox_full|mailboxfull|too many messages on this mailbox
mailbox_full: too much mail data|account is over|exceeded email quota|mail quota|boite du destinataire pleine
mailbox_full: boîte du destinataire pleine|mailbox limit|mailbox quota|user quota|quotaexceeded|quota full
mailbox_full: storage space exceeded|is full (|mailbox too full|receiver's mailbox is full|postfach voll
mailbox_full: postfach ist voll|speicherplatz|buzón lleno|casella piena|maildir delivery failed: maildir over
mailbox_full: maildrop: maildir over quota|not enough disk space on the|容量|邮箱已满|mailbox for user is full
mailbox_full: mail folder is full|no room in mailbox|exceeded their|exceeded the space|dd requested mail action
mailbox_full: переполнен|превышен|insufficient quota|would exceed|is over the allowed quota|inboxfull
mailbox_full: recipient reached disk|delivery failed: over quota|user's inbox|insufficient system storage (#4.2.2)
mailbox_full: mailbox would exceed|size limit exceeded for mailbox|uses too much space|maximum storage
filtered: recipient preferences|recipient has rejected|user has blocked|recipient has blocked|blocked by recipient
filtered: blocked by the recipient|rejected by the recipient|recipient's filter|recipient filter|user filter
filtered: refused by the recipient|not wish to receive|does not want|doesn't want|personal blacklist
filtered: rejected your message by|rejected by recipient
too_big: message too big|message too large|message size exceeds|message is too large|message is too big
too_big: exceeds size limit|exceeds the maximum size|size exceeds|too large for this|message file too big
too_big: message exceeds maximum|message exceeded max|exceeds maximum message size|exceeds fixed maximum
too_big: exceeds maximum fixed size|larger than the|message larger|line limit exceeded|max message size
too_big: message length exceeds|exceeded maximum inbound message size|body too big|mail size limit
too_big: maximum message size|sizelimit|nachricht ist zu groß|trop volumineux|demasiado grande|troppo grande
greylisted: greylist|graylist|grey-list|grey listed|postgrey|please try again later, you have been
greylisted: deferred due to rate|temporarily deferred|try again in
loop: too many hops|mail loop|loops back to me|mail forwarding loop|message loop|routing loop|possible loop|hop count
loop: loop detected|mailloop|too many received|loop!|loop count
authentication: dmarc|spf |spf:|(spf|spf)|spf-|sender policy framework|dkim|unauthenticated email
authentication: email is not authenticated|arc |sender id |domainkeys|openspf|fails to pass authentication
authentication: not authenticated|does not pass authentication|5.7.26
spam: spam firewall|bulk email filter|bulk e-mail filter|spam filter|classified as spam|identified as spam
blocked: blacklist|black list|black-list|blocklist|block list|blocked using|spamhaus|dnsbl|rbl|spamcop
blocked: barracudacentral|reputation|sorbs|senderbase|client host rejected|client host blocked
blocked: cannot find your hostname|reverse dns|rdns|ptr record|no ptr|reverse hostname|fix reverse|reverse lookup
blocked: your ip|ip address has been|ip address is blocked|ip has been blocked|ip name lookup failed|is listed
blocked: listed by|banned|your host|access denied, banned|your mail server|your network|dialup|dynamic ip|dynamic/
blocked: generic hostname|not rfc-compliant|too many spams from your|has been temporarily blocked|bad helo
blocked: helo command rejected|invalid helo|ehlo/helo|invalid ehlo|connection refused by policy|access denied. ip
blocked: we have blocked|server is blocked|hosts with dynamic|blocked by|sender ip|poor sender
blocked: rejected because of not in|domain does not exist: sender|this system is not allowed to send|bad sender ip
blocked: unsolicited mail origin|is in my badmailfrom|refused. your|no ip address found|sending mta|sender's ip
blocked: server's ip|connecting ip|low reputation|tss04|ts03|ts04|jfe0|unusual rate|does not resolve to
blocked: hostname lookup|name lookup failed for|unresolvable hostname|message refused by mailmarshal
blocked: unable to find valid mx record for sender|mailguard
virus: virus|malware|infected|trojan|phishing|malicious|worm detected
spam: spam|unsolicited|bulk mail|bulk e-mail|junk mail|ube, id|unacceptable content|content filter|advertis
spam: suspicious|looks like|high-probability|messages with content|spamdetected|ctas|bayes|cloudmark|proofpoint
spam: considered unsolicited|mail content denied|message content rejected|rejected due to content|content-rejected
spam: blocked for abuse|score too high
too_many: too many recipients|too many connections|too many concurrent|rate limit|ratelimit|throttl|too many messages
too_many: too many emails|too many invalid|too many errors|sending limit|exceeded the rate|daily limit|hourly limit
too_many: exceeded the maximum number|limit exceeded|concurrent connections|connections from your|too many sessions
too_many: connection rate|message rate|receiving mail at a rate|receiving mail too quickly|max defers
too_many: quota for sending|message quota
relay_denied: relaying denied|relay access denied|relay not permitted|relaying is|unable to relay|relay denied
relay_denied: not relay|no relay|relay operation|relaying mail|relaying prohibited|relay is not|relaying not
relay_denied: relay for|cannot relay|to relay|open relay|no longer in rcpthosts|rcpthosts|not a gateway
relay_denied: not permitted to send through|mail server requires authentication when|must be authenticated
relay_denied: authentication required|we do not route|gateway for that domain|smtp auth|must issue a starttls
sender_rejected: sender address rejected|sender rejected|sender denied|sender address has been|invalid sender
sender_rejected: sender verify failed|sender is not|sender domain|bad sender|sender unknown|domain of sender
sender_rejected: sender email address|from address|return-path|sender address does not|mail from domain
sender_rejected: mail from must|envelope sender|backscatter|you are not allowed to send|not authorized to send
sender_rejected: unverified address|address not verified|not accepted from|senders address|sender was rejected
sender_rejected: you don't have permission to send|permission to send|not allowed to send|restricted to
sender_rejected: only accepts mail from|only accepts messages from|recipnotallowed|approved sender
sender_rejected: delivery restriction|restrictedrecipient|delivery not authorized|not authorised|rejected sender
sender_rejected: reject the sender|verify your|no acceptable|email address is not verified|sender's domain
sender_rejected: unroutable sender|unroutable return|null sender|empty envelope
suspended: account disabled|account is disabled|account has been disabled|account suspended|suspended
suspended: account inactive|account is inactive|inactive account|mailbox disabled|mailbox is disabled
suspended: mailbox unavailable or access denied|account has been suspended|account is locked|account locked
suspended: temporarily disabled|user is disabled|mailbox is inactive|mailbox inactive|account expired
suspended: recipient is inactive|is inactive|inactive user|boite du destinataire archivee|deactivated
suspended: has been disabled|is currently suspended|account deactivated|blocked account|mailbox temporarily disabled
suspended: email account that you tried to reach is disabled|disabled mailbox|account closed|is locked|mailbox locked
suspended: dormant|currently not accepting|frozen
sender_rejected: permission to post|not accepting mail from|not subscribed|members-only|is not a member
moved: has moved to|user has moved|has been replaced by|please send future|new address|has changed|address changed
moved: address has been changed|no longer at this address
host_unknown: host unknown|unknown host|host not found|name service error|domain not found|no such host
host_unknown: no such domain|unknown domain|invalid domain|domain name not found|unable to lookup dns|no mx record
host_unknown: no mx found|could not find any mail server|couldn't find any host|not be resolved|dns error
host_unknown: name or service not known|nxdomain|domain does not exist|domain doesn't exist|unrouteable mail domain
host_unknown: all relevant mx records point to non-existent|bad destination host|host or domain name not found
host_unknown: domain unknown|no mail servers|has no mx|not an internet host|illegal host/domain|nonexistent domain
host_unknown: unknown mail host
user_unknown: user unknown|unknown user|unknown e-mail|unknown email|userunknown|no such user|no such recipient
user_unknown: no such mailbox|no such person|no such address|no such account|no such name|no such local user
user_unknown: no such domain user|unknown local|unknown recipient|recipient unknown|unknown address|address unknown
user_unknown: unknown account|unknown mailbox|unknown virtual|unknown in|does not exist|doesn't exist|does not exists
user_unknown: do not exist|did not exist|not exist|not found|could not be found|cannot be found|no mailbox|no account
user_unknown: not a valid|invalid recipient|invalid mailbox|invalid address|invalid user|invalid final delivery
user_unknown: recipient invalid|user invalid|mailbox invalid|unrouteable address|unroutable address|unroutable mail
user_unknown: undeliverable address|recipient rejected|mailbox unavailable|mailbox not found|mailbox unknown
user_unknown: not our customer|not a known user|not known here|not known at this|is not known|not listed in|unlisted
user_unknown: not on this server|this address no longer accepts mail|no longer valid|no longer available
user_unknown: no longer active|no longer with|no longer works|not a mailbox|isn't in|user doesn't have
user_unknown: no valid recipients|no valid users|recipnotfound|recipient not found|addressee unknown|user not found
user_unknown: user name not|not our user|nonexist|non-exist|non exist|inexistent|user unkown|no user|there is no one
user_unknown: there is no user|unknown to|bad destination mailbox|bad address|bad recipient|bogus address
user_unknown: wrong recipient|address not found|not recognized|not recognised|unrecognized|is not a user|is not here
user_unknown: doesn't have a yahoo|not have an account|not have a mailbox|account has been deleted|no matches
user_unknown: name could not be|not listed in domino|r5 address|can't find|cannot find|not unique|r.i.p.|cancelled
user_unknown: has left|left the company|user terminated|adresse d au moins un destinataire invalide|nutzer unbekannt
user_unknown: unbekannt|non esiste|sconosciut|no existe|não existe|nao existe|inconnu|n'existe pas|nieznany
user_unknown: nie istnieje|bestaat niet|onbekend|finns inte|okänd|não encontrado|não foi encontrado
user_unknown: no se ha encontrado|no se encontró|introuvable|neexistuje|nem létezik|bulunamad|не существует|не найден
user_unknown: неизвестн|заблокирован|宛先|不存在|见つかり|見つかり|查无此|없는 계정|존재하지|unable to find
user_unknown: mail receiving disabled|mailbox does not|user is unknown|account unknown|account not|no routing
user_unknown: failed to route the address|nicht gefunden|non è stato trovato|non trovato|niet gevonden|não encontrad
user_unknown: hittades inte|hittas inte|blev ikke fundet|ikke funnet|ei löydy|ei löytynyt|nie znaleziono|nie odnaleziono
user_unknown: nebyla nalezena|nebyl nalezen|nem található|nu a fost găsit|δεν βρέθηκε|не знайден|找不到|찾을 수 없
no_mail_here: null mx|does not accept mail|does not accept email|doesn't accept mail|nullmx|accept no mail
no_mail_here: host does not receive mail|no mail exchanger accepts|domain does not accept|mail not accepted for
no_mail_here: not accept any mail|no smtp service|smtp protocol returned a permanent error|no service here
host_unknown: lookup failed|mx lookup|no dns|name server|couldn't be found|unresolvable|5.1.2
expired: could not be delivered for more than|message expired|delivery time expired|expired|retry timeout
expired: retry time not reached|too long in queue|too old|been in the queue|connection timed out|queue too long
expired: delayed|not yet been delivered|will continue to be attempted|still trying|has not been delivered
expired: delivery temporarily suspended|will keep trying|giving up on|gave up|unable to deliver within
expired: could not be sent for|not been able to deliver|no action is required|warning message only|warning only
expired: retry timeout exceeded|max time|timed out|time out|timeout|operation timed|for the last|for 4 hours
expired: for 24 hours
network: connection refused|network unreachable|no route to host|connection reset|connection lost|connect to
network: lost connection|lost the connection|could not connect|couldn't connect|can't connect|cannot connect
network: connection failed|connection broken|connection dropped|connection closed|host unreachable|not reachable
network: unreachable|network error|unable to connect|unable to contact|i wasn't able to establish an smtp connection
network: dns query|temporary lookup|dns lookup|try again|remote host said|reset by peer|broken pipe|error connecting
network: no answer from host|could not contact|not responding|did not respond|bad connection|tls|handshake
network: certificate
"""

#: Words that tell only when nothing more precise is said.
_WEAK_WORDS = """
user_unknown: recipient address rejected|address rejected|mailbox not available|bad address|address error
user_unknown: directory|user not|address is not|was deleted|user is not|recipient is not
relay_denied: relay
policy: policy|administrative prohibition|prohibit|refused|access denied|permission denied|not permitted
policy: not allowed|forbidden|denied|rejected|blocked|security|unauthorized|transaction failed|not acceptable
policy: disallowed|violation|reject
content: rfc 5322|rfc 2822|rfc5322|rfc2822|header|illegal|malformed|syntax|mime|attachment|8bit|conversion
content: bare lf|invalid character|format
system: system error|local error|internal error|configuration error|misconfig|out of memory|insufficient system
system: no space left|disk full|i/o error|service unavailable|service not available|temporary failure
system: temporarily unavailable|can't create|cannot open|command failed|exit status|mailer|resources
system: server error|local configuration|procmail|pipe|cannot append
"""


def _listed(table: str) -> Table:
    """Read the lines of a table into (reason, phrases), in order."""
    lines = (line.partition(": ") for line in table.strip().splitlines())
    return tuple((reason, tuple(phrases.split("|"))) for reason, _, phrases in lines)


WORDS = _listed(_WORDS)
WEAK_WORDS = _listed(_WEAK_WORDS)
