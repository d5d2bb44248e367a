"""Who has left the company: told from "I left you off the list"."""

import re

from triage.parse.phrases import Phrases, Words

#: The sender, or the person we wrote to, has left.
_LEFT_WORDS = """
is no longer with|are no longer with|am no longer with|no longer with the company|no longer with us|no longer works
no longer work|no longer working|no longer employed
no longer at|no longer part of|has left the company|has left us|has left our|has left the business
has left the organisation|has left the organization|have left the company
left the company|left the business|left the organisation|left the organization|left the firm|left our company
left us|i have left|i ve left|has left|has now left|have now left
is not with us any|isn t with us any|is not with the company|doesn t work here|does not work here
don t work here any|do not work here any|don t work there any
not with the company any|not with us anymore|moved on from|has moved on|have moved on|has retired|have retired
retired from|i am retired|i m retired|has departed
no longer an employee|parted ways|passed away|is deceased|no longer in the company|quit the company
used to work here|former employee|now retired|i retired
nicht mehr bei uns|nicht mehr im unternehmen|nicht mehr für uns|nicht mehr in unserem|nicht mehr in der firma
nicht mehr bei der|nicht mehr bei|aus dem unternehmen ausgeschieden
ausgeschieden|unternehmen verlassen|firma verlassen|uns verlassen|nicht mehr tätig|nicht mehr beschäftigt
nicht mehr für die|arbeitet nicht mehr|nicht länger im unternehmen
im ruhestand|in rente|in den ruhestand|in pension|nicht mehr teil unseres|nicht mehr mitarbeiter|nicht mehr da
nicht länger bei uns|ist verstorben|pensioniert
ne fait plus partie|ne fais plus partie|ne travaille plus|a quitté la société|a quitté l entreprise|a quitté notre
a quitté ses fonctions|ai quitté la société
ai quitté l entreprise|nous a quittés|a quitté|n est plus dans|n est plus en poste|n est plus chez
plus dans l entreprise|plus dans la société|à la retraite|n exerce plus
ne travaille plus chez|plus salarié|plus parmi nous|est parti à la retraite|est partie à la retraite
ne suis plus chez|ne suis plus en poste|ne suis plus dans
ya no trabaja|ya no trabajo|ya no forma parte|ya no formo parte|ya no está en|ya no está con|ya no pertenece
ha dejado la empresa|dejó la empresa|he dejado la empresa
ha dejado de trabajar|se ha jubilado|se jubiló|jubilado|ya no labora|ya no laboro|dejó de laborar|dejó de trabajar
no trabaja más|ya no estoy en la empresa
non lavora più|non lavoro più|non fa più parte|non faccio più parte|ha lasciato l azienda|ha lasciato la società
ho lasciato l azienda|ho lasciato la società|non è più in azienda
è in pensione|sono in pensione|andato in pensione|andata in pensione|non è più con noi|non è più presso
non collabora più|ha cessato la collaborazione|non è più dipendente
já não trabalha|não trabalha mais|já não trabalho|não trabalho mais|deixou a empresa|deixei a empresa
já não faz parte|não faz mais parte|não faço mais parte|saiu da empresa|saí da empresa
não está mais na empresa|já não está na empresa|aposentou|reformou se|reformado|está aposentado|não integra mais
já não colabora|desligou se
niet meer bij ons|niet meer werkzaam|werkt niet meer|werk niet meer|niet langer werkzaam|heeft ons verlaten
heeft het bedrijf verlaten|bedrijf verlaten|uit dienst|met pensioen
niet meer in dienst|niet langer bij ons|niet meer bij|niet langer in dienst|niet meer actief bij
inte längre kvar|arbetar inte längre|jobbar inte längre|slutat hos|har slutat|slutade hos|inte längre anställd
gått i pension|lämnat företaget|inte kvar på|jobbar inte kvar|slutat sin anställning
ikke længere ansat|er fratrådt|fratrådt|arbejder ikke længere|har forladt|stoppet hos|ikke længere hos
gået på pension|ikke ansat længere|har sagt op|ikke hos os længere
ikke lenger ansatt|har sluttet|jobber ikke lenger|arbeider ikke lenger|sluttet i|ikke lenger hos|har gått av
gått av med pensjon|ikke ansatt lenger|sluttet hos|pensjonert
ei ole enää|en ole enää|ei työskentele enää|en työskentele enää|on lähtenyt|on siirtynyt pois|jäänyt eläkkeelle
on eläkkeellä|lopettanut työt|ei enää työskentele
już nie pracuje|już nie pracuję|nie pracuje już|nie pracuję już|nie jest już pracownikiem|odszedł z firmy
odeszła z firmy|odszedłem z|odeszłam z|zakończył pracę|zakończyła pracę|na emeryturze|na emeryturę
nie pracuje w naszej|nie pracuje u nas|zakończyłem współpracę|zakończyłam współpracę|nie jest już zatrudnion
odszedł na
již nepracuje|už nepracuje|už u nás nepracuje|u nás již nepracuje|již nepracuji|už nepracuji|nepracuji již
opustil společnost|opustila společnost|odešel z|odešla z|v důchodu|odešel do důchodu|ukončil pracovní
ukončila pracovní
больше не работает|больше не работаю|уже не работает|уже не работаю|уволился|уволилась|покинул компанию
покинула компанию|на пенсии|вышел на пенсию|вышла на пенсию|не работает в компании|не является сотрудником
покинул нашу|не работает у нас
більше не працює|більше не працюю|вже не працює|вже не працюю|звільнився|звільнилася|залишив компанію
залишила компанію|покинув компанію|на пенсії|вийшов на пенсію|не працює в компанії|не працює у нас|пішов з компанії
artık çalışmıyor|artık çalışmamaktadır|artık çalışmıyorum|işten ayrıldı|şirketten ayrıldı|görevinden ayrıldı
ayrılmıştır|emekli oldu|emekli oldum|şirketimizden ayrıl|ayrıldım|bizimle çalışmıyor|bünyemizde çalışmamaktadır
"""
#: The same in languages without blanks.
_LEFT_EAST = re.compile(
    r"退職(?:いた|し|さ|致|となり|後)|退社(?:いた|し|さ|致)|在籍して(?:おりません|いません)|既に離れ|辞めました|转?离职|離職|已离开(?:公司|本公司)|已離開|不在(?:本|我们|这家)?公司|已退休"
    r"|不再任职|不再任職|퇴사|퇴직|근무하지 않|그만두었|그만뒀|정년"
)
_LEFT = Phrases(left=_LEFT_WORDS)


def has_left(words: Words) -> bool:
    """Tell whether a text says that somebody has left the company; "I left you off the list" does not."""
    if any(_really_left(words, first, stop) for first, stop, _ in _LEFT.find(words)):
        return True
    return not words.text.isascii() and _LEFT_EAST.search(words.text) is not None


_LEFT_NOT = frozenset(
    "a an it you your them off out behind message voicemail note comment something the money feedback room us with wondering un une le la les das den der die des".split()
)
_BARE = (
    "i ve left",
    "i have left",
    "has left",
    "left us",
    "a quitte",
    "have left",
    "has now left",
    "has moved on",
    "have moved on",
    "har slutat",
    "har sluttet",
)


def _really_left(words: Words, first: int, stop: int) -> bool:
    """A bare "has left" counts only where nothing but a place, a time or a pause follows."""
    phrase = " ".join(word.folded for word in words.words[first:stop])
    if phrase not in _BARE:
        return True
    if stop >= len(words.words) or re.search(r"[.,;:!?\n)]", words.gap(stop)):
        return True
    return words.words[stop].folded not in _LEFT_NOT
