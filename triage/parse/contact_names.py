"""Read a name at a place of a text: titles, roles, capitals, particles."""

import re
from dataclasses import dataclass

from triage.parse import contact_words
from triage.parse.date_lexicon import fold
from triage.parse.phrases import Phrases, Words

_ROLES = Phrases(role=contact_words.ROLES)
_TITLES = Phrases(title=contact_words.TITLES)
_FILLERS = frozenset(fold(word) for word in (
    "our my the a an new on over in with to directly maybe perhaps please instead here who is named called his her their name now unser unsere unseren unserem unserer "
    "meine mein meinen meinem meiner bitte den dem die der das herrn direkt gern gerne einfach jetzt neue neuen neuer neuem notre nos mon ma le la l les nouveau nouvelle directement avec à au "
    "nuestro nuestra mi el con a al nuevo nueva directamente il lo la i nostro nostra mio mia con al alla del nuovo nuova direttamente o a os as nosso nossa meu minha com ao "
    "onze mijn de het met naar aan nieuwe vår våra min med till nya vores min til med vår hos vårt meidän z ze naszym naszą naszego moim moją nowy nowym naší naším s se náš k нашим нашему наш наша "
    "мой моя моим к с наш наша нашої нашого до bizim of des de du"
).split())  # fmt: skip
_ARTICLES = frozenset("the die der das dem den le les el los il lo de het".split())
_PARTICLES = frozenset(
    "de der den van von zu zum da dos das do del della di la le el al bin ibn ten ter af av e y".split()
)
_JOINED = re.compile(r"[ \t\xa0]*(?:\n[ \t>]*)?")
_SOFT = re.compile(r"[\s\"'“”„«»(<:,\-–—]*")


@dataclass(frozen=True, slots=True)
class Named:
    """A name or a role and where it ends (index of the word behind it)."""

    name: str
    role: str
    stop: int


def name_at(words: Words, index: int, language: str) -> Named | None:
    """Read [fillers] [role] [title] name, or a role alone, that begins at a word."""
    role, article, titled, place = "", False, False, index
    for _ in range(6):
        if place >= len(words.words) or not _soft(words, place, after_title=titled or bool(role)):
            break
        if length := _ROLES.at(words, place):
            role, place, article = words.source(place, place + length), place + length, False
        elif length := _TITLES.at(words, place):
            titled, place, article = True, place + length, False
        elif words.words[place].folded in _FILLERS and not _starts_name(words, place):
            article = words.words[place].folded in _ARTICLES
            place += 1
        elif place > index and (length := _calling(words, place)):
            role, place, article = words.source(place, place + length), place + length, False
        else:
            break
    if place >= len(words.words) or not _soft(words, place, after_title=titled or bool(role)):
        return Named("", role, place) if role and not _plain(role) else None
    stop = _name_end(words, place)
    if words.text[words.words[stop - 1].end :][:1] == "@":
        stop = place
    if stop > place and not (article and not titled and not role):
        return Named(words.source(place, stop), role, stop)
    if role and not _plain(role):
        return Named("", role, place)
    return _titled_near(words, place)


def _titled_near(words: Words, index: int) -> Named | None:
    """Read a title with a name a few words further on: "contact our O&M manager Mr. Lund"."""
    for place in range(index, min(index + 5, len(words.words) - 1)):
        if place > index and re.search(r"[.!?;\n]", words.gap(place)):
            return None
        if length := _TITLES.at(words, place):
            stop = _name_end(words, place + length)
            return Named(words.source(place + length, stop), "", stop) if stop > place + length else None
    return None


def _soft(words: Words, index: int, *, after_title: bool) -> bool:
    """Tell whether nothing before a word ends the phrase; a full stop may stand behind a title."""
    return _SOFT.fullmatch(words.gap(index).replace(".", "" if after_title else ".")) is not None


def _calling(words: Words, index: int) -> int:
    """Return how many small words between an article and a name say what somebody is: "my neighbour Bob"."""
    if words.words[index - 1].folded not in _BEFORE_CALLING:
        return 0
    for length in (1, 2, 3):
        stop = index + length
        if (
            stop >= len(words.words)
            or words.capital(stop - 1)
            or words.words[stop - 1].folded in contact_words.NOT_NAMES - _ARTICLES
        ):
            return 0
        if _is_name(words, stop) and re.fullmatch(r",?[ \n]{1,2}", words.gap(stop)):
            return length
    return 0


_BEFORE_CALLING = frozenset(fold(word) for word in (
    "my our the unser unsere unseren unserem unserer meine mein meinen meinem meiner mon ma notre le la nuestro nuestra mi el il lo nostro nostra mio mia nosso nossa meu minha o a "
    "onze mijn de vår våra min vores moją moim naszą naszym moja mój náš naše můj má мой моя моей моему наш наша нашей нашему мій моя наша нашої"
).split())  # fmt: skip


def _plain(role: str) -> bool:
    """A role that means nobody in particular without a name."""
    return fold(role) in _NOBODY


_NOBODY = frozenset(fold(word) for word in (
    "colleague kollege kollegin kollegen collègue collega colega kollega boss manager assistant assistent assistentin partner owner sales support director it "
    "compañero compañera koleżanka kolega коллега kolegyně colegas asistente assistente assistante chef"
).split())  # fmt: skip


def _starts_name(words: Words, index: int) -> bool:
    """Tell whether a filler is written as part of a name ("Al Gore")."""
    return words.capital(index) and words.words[index].folded in ("al", "will", "may") and _is_name(words, index)


def _is_name(words: Words, index: int) -> bool:
    """Tell whether a word may belong to a name."""
    if index >= len(words.words) or not words.capital(index):
        return False
    word = words.words[index]
    if word.folded in contact_words.NOT_NAMES or word.folded.isdigit():
        return False
    return len(word.folded) == 1 or not words.source(index, index + 1).isupper()


def _name_end(words: Words, index: int) -> int:
    """Return where a run of capitals that is a name ends; ``index`` when none begins there."""
    stop = index
    while stop < len(words.words) and stop - index < 4:
        gap = words.gap(stop) if stop > index else ""
        after_initial = stop > index and words.words[stop - 1].end - words.words[stop - 1].start == 1
        if stop > index and not (
            _JOINED.fullmatch(gap) or gap in ("-", "'", "’") or (after_initial and gap.strip() == ".")
        ):
            break
        if _is_name(words, stop) and not (stop > index and _ROLES.at(words, stop) and "\n" in gap):
            stop += 1
        elif stop > index and words.words[stop].folded in _PARTICLES and _is_name(words, stop + 1):
            stop += 2
        else:
            break
    if stop == index + 1 and words.words[index].end - words.words[index].start < 2:
        return index
    return stop


def name_before(words: Words, index: int, language: str) -> Named | None:
    """Read a name or a role that ends right before a word ("Jane Roe handles ...")."""
    place = index
    while place > 0 and index - place < 4:
        gap = words.gap(place)
        if not (
            _JOINED.fullmatch(gap)
            or (gap.strip() == "." and words.words[place - 1].folded in ("dr", "prof", "mr", "mrs", "ms", "sig", "sr"))
        ):
            break
        word = words.words[place - 1]
        if (
            _TITLES.at(words, place - 1)
            or _is_name(words, place - 1)
            or (word.folded in _PARTICLES and place < index and _is_name(words, place - 2))
        ):
            place -= 1
        else:
            break
    while place < index and (_TITLES.at(words, place) == 1 or words.words[place].folded in _PARTICLES):
        place += 1
    role = _role_ending(words, index)
    if role and (place >= index or fold(role) == fold(words.source(place, index))):
        return None if _plain(role) else Named("", role, index)
    if place >= index or _common(words, place, index):
        return None
    return Named(words.source(place, index), _role_ending(words, place), index)


def _common(words: Words, first: int, stop: int) -> bool:
    """Tell whether a single word before a verb is no name: it begins the sentence and is an everyday word."""
    return stop - first == 1 and words.words[first].folded in _EVERYDAY


_EVERYDAY = frozenset(fold(word) for word in (
    "who what nobody everyone management corporate someone board product company everybody team which one somebody whoever neither management leadership committee council group parent hq headquarters "
    "dan nu well how there this that it he she these those they we i you all eso esto ello lui elle cio questo quello isso isto dat dit das dies det ça cela c'est es ich er sie wir on ich ik ele ela eles to on ona ono это он она они це він вона вони "
    "niemand jemand wer vorstand leitung gremium ausschuss zentrale jeder man konzern personne quelqu'un siège quien nadie alguien dirección chi nessuno direzione quem ninguém diretoria wie niemand "
    "bestuur vem ingen styrelsen ledelsen ledningen kuka kukaan kto nikt zarząd kdo nikdo кто никто руководство хто ніхто керівництво kim kimse"
).split())  # fmt: skip


def _role_ending(words: Words, index: int) -> str:
    """Return the role whose last word stands right before ``index``."""
    for length in (4, 3, 2, 1):
        first = index - length
        if (
            first >= 0
            and _ROLES.at(words, first) == length
            and all(_JOINED.fullmatch(words.gap(place)) for place in range(first + 1, index))
        ):
            return words.source(first, index)
    return ""


_ROLE_LINK = frozenset(
    fold(word)
    for word in "our my the from in of aus dem der vom unser unsere unserer notre du de la le del nuestro nuestra il la nostro van onze fra från vår z ze из отдела".split()
)


def role_at(words: Words, index: int) -> str:
    """Return the role that follows a name: ", our CTO", "(purchasing)", "aus dem Einkauf"."""
    for _ in range(3):
        if index >= len(words.words) or not re.fullmatch(r"[\s,(–—-]*", words.gap(index)):
            return ""
        if length := _ROLES.at(words, index):
            return words.source(index, index + length)
        if words.words[index].folded not in _ROLE_LINK:
            return ""
        index += 1
    return ""
