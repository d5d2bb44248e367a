"""How mail systems announce a failed delivery, in the languages they speak.

Tables of lower-case substrings, parted by bars and line ends.
"""


def _listed(table: str) -> tuple[str, ...]:
    return tuple(phrase for line in table.strip().splitlines() for phrase in line.split("|"))


#: Local parts that only machines send from.
SYSTEM_SENDERS = frozenset(
    _listed("""
administrator-noreply|bounce|bounces|complaints-noreply|daemon|gateway|gwise|internetgateway|mail|mail-daemon
mail-delivery-system|mail-router|mail-system|mail.delivery.system|mail_delivery|mail_router|mailadmin|mailagent
maildelivery|mailer-daemon|mailer.daemon|mailer_daemon|mailerdaemon|mailgateway|mailrouter|mailsweeper
mailsystem|majordomo|mdaemon|microsoftexchange329e71ec88ae4615bbc36ab6ce41109e|post-master|post_master
postmaster|postoffice|root|smtp|smtp-daemon|system administrator|system.administrator|uucp
""")
)

#: Display names of the same machines.
SYSTEM_NAMES = _listed("""
mailer-daemon|mailer daemon|mail deliver|delivery subsystem|mail system|system administrator|postmaster
mail administrator|microsoft outlook|systemadministrator|administrateur syst|administrador del sistema
amministratore di sistema|systeembeheerder|administrador do sistema|mail router|mail transfer
message transfer agent|automatisk system|systemadministratör|smtp server|mail gateway|groupwise|mta |mail daemon
delivery system|mail-delivery|content-filter|content filter|mail filter|maildelivery
""")

#: Subjects of delivery reports.
SUBJECTS = _listed("""
undeliver|delivery notification|delivery failure|delivery failed|failure delivery|delivery has failed
delivery report|delivery error|delivery problem|delivery unsuccessful|delivery delay|delivery is delayed
deliver failure|delivery incomplete|failed delivery|failed mail|mail failed|mail failure|failure notice
failure notification|returned mail|returned message|mail returned|message returned|returned to sender
return to sender|returned email|returned e-mail|returning message|non delivery|non-delivery|nondelivery
nondeliverable|mail system error|mail error|could not be delivered|couldn't be delivered|could not deliver
cannot be delivered|can't be delivered|not delivered|unable to deliver|message delayed|mail delayed
warning: could not send|warning: message|still trying|bounced|bounce notification|unknown user|user unknown
mailbox full|mail status report|rejected mail|mail rejected|message rejected|delivery warning|transport report
delivery status|delayed mail|problem delivering|error sending|nicht zustellbar|unzustellbar|zustellung
zustellbarkeit|nicht zugestellt|zurückgewiesen|non remis|non distribu|non délivr|échec de la remise
échec de remise|notification d'état de remise|retour à l'expéditeur|no se puede entregar|no se pudo entregar
no entregado|no entregable|error de entrega|notificación de estado de entrega|devuelto|impossibile recapitare
mancato recapito|non recapitabile|notifica sullo stato del recapito|notifica di mancato|consegna
não foi possível entregar|não entregue|não é possível entregar|notificação de status de entrega|falha na entrega
falha no envio|onbestelbaar|niet bezorgd|niet afgeleverd|bezorging|kan inte levereras|oleverer|leveransfel
leveransstatus|kunne ikke leveres|kan ikke leveres|ikke levert|ikke leveret|uleverlig|toimittaminen epäonnistui
ei voitu toimittaa|palautettu|niedostarcz|nie można dostarczyć|niemożliwe do dostarczenia|zwrot|nelze doručit
nedoruč|kézbesíthetetlen|kézbesítés|sikertelen|nelivrat|imposibil de livrat|nu poate fi livrat|teslim edilemedi
iletilemedi|gönderilemedi|не доставлено|недоставлен|не удается доставить|невозможно доставить|возврат
не може бути доставлен|не вдалося доставити|δεν ήταν δυνατή η παράδοση|αδύνατη η παράδοση|μη παραδοτέο|配信不能
配信できません|配信エラー|配達不能|未配信|送信できません|送信エラー|不達|エラーメール|退信|无法投递|未送达
无法送达|投递失败|无法传递|無法傳遞|無法投遞|退件|退回|배달되지 않음|배달할 수 없|전송 실패|전달되지|반송
considered unsolicited|blocked by our
""")

#: First sentences of delivery reports.
OPENINGS = _listed("""
couldn't be delivered|could not deliver|couldn't deliver|can't be delivered|not be delivered|was not delivered
not delivered to|not been delivered|not yet been delivered|not yet delivered|not able to deliver
wasn't able to deliver|unable to deliver|undeliver|delivery to the following|delivery has failed|delivery failed
delivery of your message|delivery of email to this address|delivery to these recipients|did not reach
fatal errors|delivery errors|failed to deliver|returned to sender|transcript of session
delivery status notification|delivery attempt|address(es) failed|addresses failed|address failed
returned for the following|mail system error|wasn't delivered|weren't delivered|could not be sent|was rejected
were rejected|been rejected|has been returned|being returned|is returned|error delivering|error occurred while
error has occurred while|an error while|problem delivering|problem with your|user unknown|unknown user
following recipient|could not be reached|couldn't be reached|message blocked|message not delivered
delevery to the following|was aborted|delivery for the following|delivery failure|bounced|nondelivery
non-delivery|failure reasons|failed recipient|is not known here|invalid final delivery|unable to send
may not exist, or you may not|final-recipient:|technical details of permanent failure
technical details of temporary failure|mailbox is full|rcpt to:|account is disabled|was not sent|unsuccessful
cannot deliver|can't deliver|problems during delivery|does not exist|not found|failed to send|nicht zugestellt
nicht übermittelt|nicht ausgeliefert|nicht zustell|zustellung|n'a pas pu être|n'ont pas pu être
n'a pas été remis|échec de la remise|impossible de remettre|impossible de délivrer|no se pudo entregar
no se ha podido entregar|no pudo ser entregado|no se puede entregar|no ha podido ser|error en la entrega
non è stato recapitato|impossibile recapitare|non può essere consegnat|non è stato possibile
recapito non riuscito|não pôde ser entregue|não pode ser entregue|não foi entregue|não foi possível entregar
falha na entrega|niet worden bezorgd|niet worden afgeleverd|niet bezorgd|niet afgeleverd|bezorging
kunde inte levereras|kunde inte skickas|inte nå|kunne ikke leveres|ble ikke levert|blev ikke leveret
ei voitu toimittaa|toimitus epäonnistui|nie może zostać dostarczon|nie została dostarczona|nie można dostarczyć
nie mogła zostać|nebylo možné doručit|nelze doručit|nebyla doručena|nem kézbesíthető|nem sikerült kézbesíteni
nem lehetett kézbesíteni|nu a putut fi livrat|nu a fost livrat|nu a ajuns|teslim edilemedi|iletilemedi
не было доставлено|не доставлено|не удалось доставить|не может быть достав|не вдалося доставити
не було доставлено|δεν παραδόθηκε|δεν ήταν δυνατή η παράδοση|配信できません|送信できません|配信されません
配送できません|届けられません|お届けできません|送信先メールアドレスが見つかり|エラーが発生|送信不能|配信不能
无法发送|无法送达|无法投递|投递失败|发送失败|退信|未能送达|無法傳遞|無法送達|배달하지 못|전달되지 않|전송되지
배달되지|was considered unsolicited|was blocked by|have been blocked|message you sent blocked
""")
