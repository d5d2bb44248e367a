"""What the ids, classes and styles of mail programs mean."""

import re

#: Elements whose content is no text.
SKIPPED = frozenset(("script", "style", "title", "xml", "template", "svg"))

#: Beginning of an id, class or name -> what it says about the lines inside. First hit wins.
#: "thread": history, with answers where a blockquote in it has ended. "history": it and everything after it.
MARKS: tuple[tuple[str, str], ...] = (
    # Gmail
    ("gmail_quote", "thread"),
    ("gmail_attr", "quote"),
    ("gmail_signature", "signature"),
    # Outlook: desktop, web, mobile, Mac
    ("divrplyfwdmsg", "history"),
    ("appendonsend", "history"),
    ("x_divrplyfwdmsg", "history"),
    ("olk_src_body_section", "history"),
    ("mac_outlook_attribution_blockquote", "history"),
    ("mail-editor-reference-message-container", "history"),
    ("ms-outlook-mobile-signature", "signature"),
    ("ms-outlook-mobile-reference-message", "history"),
    ("signature", "signature"),
    # Thunderbird
    ("moz-cite-prefix", "quote"),
    ("moz-signature", "signature"),
    ("moz-txt-sig", "signature"),
    ("moz-forward-container", "forward"),
    ("moz-email-headers-table", "quote"),
    # Apple
    ("applemailsignature", "signature"),
    ("apple-mail-signature", "signature"),
    # Yahoo, AOL
    ("yahoo_quoted", "thread"),
    ("aolmail_replyquote", "quote"),
    ("aolreplacedbody", "history"),
    # Proton, Tutanota, Posteo, FairEmail, K-9
    ("protonmail_quote", "thread"),
    ("protonmail_signature_block", "signature"),
    ("tutanota_quote", "quote"),
    ("tutanota_signature", "signature"),
    ("fairemail_quote", "thread"),
    ("fairemail_signature", "signature"),
    ("k9mail-quote", "quote"),
    ("k9mail-signature", "signature"),
    # Zoho, Zimbra, Roundcube, Horde, SOGo
    ("zmail_extra", "thread"),
    ("zmail_signature", "signature"),
    ("zm-_id_-sgn", "signature"),
    ("zwchr", "history"),
    ("__quoted_text__", "history"),
    ("__sig_pre__", "signature"),
    ("__sig_post__", "signature"),
    ("reply-intro", "quote"),
    ("_rc_sig", "signature"),
    ("v1_rc_sig", "signature"),
    # web.de and GMX, mail.ru, Yandex, Naver
    ("mail-app-auto-quote", "history"),
    ("mail-app-auto-default-signature", "signature"),
    ("mail-quote-collapse", "thread"),
    # Spark, Front, Missive, Superhuman, Airmail, Mailspring, Newton, Polymail
    ("messagereplysection", "thread"),
    ("messagesignaturesection", "signature"),
    ("front-blockquote", "quote"),
    ("front-signature", "signature"),
    ("missive_quote", "thread"),
    ("missive_signature", "signature"),
    ("sh-signature", "signature"),
    ("airmail_ext_on", "quote"),
    ("bloop_sign", "signature"),
    ("bloop_markdown_sign", "signature"),
    ("mailspring-signature", "signature"),
    ("cm_signature", "signature"),
    ("edo-signature", "signature"),
    ("sparkswipequotedcontent", "thread"),
    ("quoted_text", "history"),
    ("reply_quote", "quote"),
    ("quoted-message", "history"),
    ("quotedmessage", "history"),
    # Samsung, Xiaomi, Huawei
    ("composer_signature", "signature"),
    ("mail_android_quote", "history"),
    ("mail_android_signature", "signature"),
)
#: Styles that keep an element from being seen (preheaders, tracking text).
HIDDEN_STYLE = re.compile(
    r"display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all|font-size\s?:\s?0(?:px|pt)?\s?(?:;|$|!)"
    r"|max-height\s?:\s?0(?:px)?\s?(?:;|$|!)|opacity\s?:\s?0\s?(?:;|$|!)"
)
#: The rule that Outlook draws above the header block of the mail it answers.
REPLY_BORDER = re.compile(r"border-top\s?:\s?solid #(?:b5c4df|e1e1e1) 1\.0pt")
#: Blockquotes of editors that only indent.
INDENT_STYLE = re.compile(r"border\s?:\s?(?:none|0|medium none)")
