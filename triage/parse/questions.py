"""The questions that a reply asks, direct and indirect, in its own words."""

import itertools
import re

from triage.parse.date_lexicon import fold

_MOST = 10
_MAX_QUESTION = 300
_SENTENCE = re.compile(r"[^.!?？！。…\n]*(?:[.](?=\S)[^.!?？！。…\n]*)*[.!?？！。…]*")
_ASKS = re.compile(
    r"^[\W\d]*(?:(?:please |also |and |but )?(?:could|can|would|will) you (?:please )?(?:tell|explain|clarify|confirm|say|let me know|share|elaborate)"
    r"|(?:please )?(?:tell me|let me know|explain|clarify|confirm) (?:if|whether|how|what|when|where|which|who|why|the)"
    r"|i(?: a|')?m (?:curious|wondering)|i (?:was )?wonder|(?:i|we)(?:'d| would) (?:like|love|need|want) to (?:know|understand|hear)|(?:i|we) (?:want|need) to know"
    r"|(?:my|one|another|the|our) question (?:is|would be)|how (?:much|many|long|does|do|is|would|can|about)|what(?:'s| is| are| does| do| would| about|s the)|whats|hows"
    r"|(?:is|are|does|do|can|could) (?:it|this|that|your|you|there|the)\b(?!.*,)|who |when (?:can|could|is|would|are|do)|where (?:is|can|do|are)|which |why "
    r"|ich (?:wurde|mochte) (?:gern\w* )?wissen|wir (?:wurden|mochten) (?:gern\w* )?wissen|mich wurde interessieren|mich interessiert|konnten? sie mir (?:bitte )?sagen"
    r"|sagen sie mir|bitte teilen sie mir mit|was kostet|wie viel|wieviel|wie (?:lange|funktioniert|hoch|teuer|sieht)|konnen sie|konnt ihr|gibt es|habt ihr"
    r"|j'aimerais savoir|je (?:voudrais|souhaite\w*) savoir|pourriez-vous me (?:dire|preciser|indiquer)|pouvez-vous me (?:dire|preciser|indiquer)|dites-moi|combien|quel(?:le)?s? |est-ce que"
    r"|me gustaria saber|quisiera saber|podria (?:decirme|indicarme)|me puede decir|cuanto|cual(?:es)? |diganme"
    r"|vorrei sapere|mi piacerebbe sapere|potrebbe (?:dirmi|indicarmi)|mi sa dire|quanto (?:costa|viene)|mi dica"
    r"|gostaria de saber|queria saber|poderia me (?:dizer|informar)|pode me dizer|quanto (?:custa|fica|e)|qual (?:o|e|a) "
    r"|ik (?:wil|zou) (?:graag )?(?:wel )?weten|kunt u mij (?:vertellen|laten weten)|ik vraag me af|wat kost|hoeveel"
    r"|jag (?:undrar|skulle vilja veta)|vad kostar|hur (?:mycket|manga)|jeg (?:lurer pa|vil gerne vide|vil gjerne vite)|hva koster|hvad koster|hvor (?:mye|meget|mange)"
    r"|haluaisin tietaa|paljonko|mita maksaa|chcial(?:bym|abym) wiedziec|prosze o informacje|ile kosztuje|zajima me|chtel(?:a)? bych vedet|kolik stoji"
    r"|хотел(?:а|ось)? бы (?:узнать|знать|понять)|подскажите|скажите|уточните|сколько стоит|интересует|хотів би (?:дізнатися|знати)|підкажіть|скажіть|скільки коштує|цікавить"
    r"|merak ediyorum|ne kadar|fiyati nedir|ogrenmek istiyorum|bilgi verir misiniz)"
)
_EASTERN = re.compile(
    r"(?:ですか|ますか|ませんか|でしょうか|のか|ますでしょうか|教えて(?:ください|いただ|頂)\S{0,12}|吗|嗎|呢|多少钱|多少錢|几点|나요|습니까|까요|인가요|는지요|알려\s?주\S{0,6})[。.…\s]*$"
)
_MARKS = "?？"


def read_questions(text: str) -> tuple[str, ...]:
    """Return the sentences that ask something, at most ten."""
    found: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text)[:100]:
        for match in _SENTENCE.finditer(_unwrapped(paragraph)):
            sentence = " ".join(match.group().split())
            if len(sentence) > 1 and _asks(sentence):
                found.append(_trimmed(sentence))
                if len(found) == _MOST:
                    return tuple(found)
    return tuple(dict.fromkeys(found))


def _unwrapped(paragraph: str) -> str:
    """Join lines that were only wrapped; a line that begins a list, or follows a short one, stands alone."""
    lines = paragraph.split("\n")
    joined = lines[:1]
    for previous, line in itertools.pairwise(lines):
        wrapped = len(previous) >= 55 and line[:1].strip() and not re.match(r"\s*(?:[-*•]|\d+[.)])\s", line)
        joined.append((" " if wrapped else "\n") + line)
    return "".join(joined)


def _asks(sentence: str) -> bool:
    if any(mark in sentence for mark in _MARKS):
        return any(letter.isalpha() for letter in sentence)
    if _EASTERN.search(sentence) is not None:
        return True
    return len(sentence) <= _MAX_QUESTION and _ASKS.match(fold(sentence)) is not None


def _trimmed(sentence: str) -> str:
    """Cut a greeting or a Spanish sentence before its inverted mark."""
    start = sentence.rfind("¿")
    kept = sentence[start:] if 0 < start < len(sentence) - 3 else sentence
    return kept if len(kept) <= _MAX_QUESTION else "… " + kept[-_MAX_QUESTION:]
