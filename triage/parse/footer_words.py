"""The words by which disclaimers, footers and gateway banners are known, by language."""

#: Words of which a disclaimer has some of at least three groups.
DISCLAIMER_GROUPS = (
    (
        "confidential", "privileged", "vertraulich", "confidentiel", "confidencial", "riservat", "vertrouwelijk",
        "poufn", "fortrolig", "konfidentiell", "konfidensiel", "luottamuksell", "конфиденц", "конфіденц",
        "důvěrn", "dôvern", "bizalmas", "gizli", "confidenţial", "confidențial", "εμπιστευτικ", "機密", "机密",
        "保密", "confidenz", "bescherming van persoonsgegevens", "geheim", "secret professionnel", "поверителн",
    ),
    (
        "intended", "recipient", "addressee", "addressed", "named above", "empfänger", "adressat", "destinat",
        "geadresseerde", "bestemd", "adresat", "mottagar", "modtager", "mottaker", "vastaanottaj", "получател",
        "адресат", "одержувач", "adresát", "címzett", "alıcı", "παραλήπτ", "収件", "收件", "受信者", "宛",
        "bestimmt",
    ),
    (
        "error", "mistake", "mistaken", "irrtümlich", "irrtum", "versehentlich", "erreur", "equivocad", "errore",
        "engano", "equívoco", "abuis", "vergissing", "fejl", "feil", "misstag", "felaktigt", "fel ", "virhe",
        "omył", "błęd", "ошибк", "помилк", "omyl", "téved", "yanlışlıkla", "eroare", "λάθος", "誤", "误",
        "nicht der richtige", "not the intended",
    ),
    (
        "delete", "destroy", "notify", "löschen", "vernichten", "informieren", "supprimer", "détruire", "avertir",
        "elimin", "borr", "cancell", "apagar", "verwijder", "vernietig", "slet", "radera", "usun", "удал",
        "видал", "smaz", "vymaz", "töröl", "siliniz", "διαγρά", "削除", "删除",
    ),
    (
        "prohibited", "unauthorized", "unauthorised", "forbidden", "disclos", "distribut", "strictly",
        "untersagt", "nicht gestattet", "unbefugt", "interdit", "prohib", "vietat", "divulg", "verboden",
        "forbud", "forbjud", "förbjud", "kielletty", "zabron", "запрещ", "заборон", "zakáz", "tilos", "yasak",
        "interzis", "禁止", "proibid",
    ),
    (
        "virus", "liable", "liability", "legally binding", "haftung", "responsabil", "aansprakelijk",
        "odpowiedzialno", "ansvar", "ответственност",
    ),
)  # fmt: skip
#: Beginnings of footers that stand by themselves, lower-case.
FOOTER_STARTS = (
    "virus-free.", "virenfrei.", "sans virus.", "libre de virus.", "privo di virus.", "livre de vírus.",
    "virusvrij.", "viruvri", "this email has been checked for viruses", "this email has been scanned",
    "this e-mail has been scanned", "this message has been scanned", "diese e-mail wurde von avast",
    "cet e-mail a été vérifié", "l'absence de virus dans", "el software de antivirus avast",
    "este email foi escaneado", "este e-mail foi verificado", "questa e-mail è stata controllata",
    "please consider the environment", "think before you print", "consider the environment",
    "bitte denken sie an die umwelt", "pensez à l'environnement", "avant d'imprimer", "antes de imprimir",
    "por favor considere el medio ambiente", "prima di stampare", "denk aan het milieu", "denk aan ons milieu",
    "save a tree", "p please consider", "you received this message because", "you are receiving this because",
    "to unsubscribe from this group", "to view this discussion", "reply to this email directly", "do you yahoo!?",
    "this email and any files transmitted", "disclaimer:", "confidentiality notice", "confidentiality:",
    "notice of confidentiality", "legal disclaimer", "aviso legal", "aviso de confidencialidad",
    "aviso de confidencialidade", "hinweis:  diese e-mail", "avis de confidentialité", "nota di riservatezza",
    "avvertenza:", "visit our website", "follow us on", "folgen sie uns", "suivez-nous", "síguenos en",
    "find us on", "registered office", "registered in england", "company registration", "amtsgericht ",
    "handelsregister:", "sitz der gesellschaft", "geschäftsführer:", "geschäftsführung:", "checked by avg",
    "no virus found in", "internal virus database",
)  # fmt: skip
#: Headings of disclaimers.
FOOTER_HEADS = frozenset((
    "avertissement", "avis de confidentialité", "aviso de confidencialidad", "aviso de confidencialidade",
    "aviso legal", "classification: public", "confidentiality", "confidentiality notice", "disclaimer",
    "haftungsausschluss", "informativa privacy", "internal", "klauzula poufności", "legal notice",
    "nota di riservatezza", "privacy notice", "rechtlicher hinweis", "vertraulichkeitshinweis", "vertrouwelijkheid",
))  # fmt: skip
#: Beginnings of the banners that an organisation's gateway puts above a mail.
BANNER_STARTS = (
    "[external", "external email", "external sender", "external message", "external:", "external mail", "(external",
    "*external", "**external", "caution:", "caution -", "caution!", "*caution", "**caution", "warning:",
    "warning -", "warning!", "*** warning", "**warning", "attention:", "attention!", "achtung:", "achtung!",
    "vorsicht:", "vorsicht!", "[extern", "externe e-mail", "externe mail", "extern e-post", "extern e-mail",
    "e-mail externe", "email externe", "courriel externe", "[externe", "correo externo", "[externo",
    "e-mail externo", "email esterna", "mail esterna", "[esterno", "[ext]", "[ ext", "[ext.", "ext:", "be careful",
    "this email originated", "this message originated", "this e-mail originated", "this email came from",
    "this message came from", "this message was sent from outside", "this email was sent from outside",
    "this email is from an external", "this is an external", "you don't often get email from",
    "you don’t often get email from", "some people who received this message don't often",
    "some people who received this message don’t often", "sie erhalten nicht oft e-mails von",
    "sie erhalten nicht häufig e-mails von", "vous n’obtenez pas souvent", "vous n'obtenez pas souvent",
    "vous ne recevez pas souvent", "no suele recibir correos", "no suele recibir correo", "non si ricevono spesso",
    "não costuma receber", "você não costuma receber", "u ontvangt niet vaak", "je ontvangt niet vaak",
    "du får inte ofta", "du får ofte ikke", "sie erhalten selten", "diese e-mail stammt", "diese mail stammt",
    "diese e-mail kommt von", "diese nachricht stammt", "cet e-mail provient", "ce message provient",
    "cet email provient", "ce courriel provient", "este correo proviene", "este mensaje proviene",
    "este correo electrónico", "esta mensagem", "este e-mail", "questa email proviene", "questa e-mail proviene",
    "questo messaggio proviene", "deze e-mail is afkomstig", "dit bericht komt van", "dit bericht is afkomstig",
    "let op:", "denne e-mail kommer", "denne mail kommer", "obs:", "varning:", "advarsel:", "uwaga:", "внимание:",
    "увага:", "pozor:", "atenção:", "atención:", "attenzione:", "cuidado:", "precaución:", "dikkat:", "注意",
    "外部", "sent by an external sender", "report suspicious", "this sender is", "this message is from an external",
    "think before you click", "external source",
)  # fmt: skip
#: Words of which a banner has at least two.
BANNER_WORDS = (
    "outside", "external", "extern", "unknown sender", "link", "attachment", "often get", "sender", "anhang",
    "anhänge", "lien", "pièce", "externo", "externe", "esterno", "enlace", "adjunto", "anexo", "allegat", "bijlage",
    "organization", "organisation", "absender", "vedhæft", "bilag", "bifog", "länk", "załącznik", "внешн",
    "зовнішн", "外部", "souvent", "vaak", "ofte", "spesso", "suele", "costuma", "häufig", "oft ",
)  # fmt: skip
