"""Attribution lines: "On Monday Ann wrote:" in the languages and shapes that mail programs write.

An attribution is known by what it holds, not by one template a language: a verb of writing, a date or an address near
its beginning, a colon at its end. Programs wrap it over up to six lines.
"""

import re
from collections.abc import Sequence

from triage.parse.lines import Line, fold

#: Lines that one attribution may take, and characters.
MAX_SPAN = 6
MAX_LENGTH = 500

#: Verbs of writing as mail programs use them, in Latin, Greek and Cyrillic script: matched as whole words.
_VERBS = frozenset(
    """
    wrote writes sent said schrieb schreibt geschrieben schreef geschreven geskryf
    skrev skreiv skrifaði skrifar kirjoitti kirjutas kirjutati
    écrit ecrit escrit escriure scritto scrive escribió escribio escribiu escrito escreveu escreve scris scrisu idatzi
    napisał napisała napisal pisze napsal napsala napísal napísala napisao napisala piše pisal pisala
    írta irta rašė parašė rakstīja yazdı yazdi yazmış yazıb shkroi ysgrifennodd scríobh viết menulis tulis sumulat
    napisana написал написала писал писала пишет пише написав писав піша напісаў
    написа напиша написао жазды έγραψε έγραψες γράφει
    """.split()
)
#: Those that may stand before the name of the writer.
_NAME_FOLLOWS = frozenset(
    "schrieb schreibt schreef skrev skreiv skrifaði geschreven geschrieben napisana пишет".split()
)
_PRONOUNS = frozenset(
    "i we he she they who it ich wir er sie je j nous il elle ils yo nosotros io noi eu nós ik wij we jag vi jeg"
    " ja my я мы он она они".split()
)
#: First words of sentences that tell what somebody wrote.
_CONJUNCTIONS = frozenset("as like since because when what wie weil comme como come zoals som jak как als".split())
#: Beginnings of attributions without a verb of writing.
_QUOTING = ("quoting ", "zitat von ", "zitat ", "citando ", "citazione di ", "citation de ", "cita de ", "citat ")
#: Verbs in scripts without word borders, and verbs that stick to their neighbours.
_GLUED = (
    "写道", "寫道", "写到", "來信", "のメッセージ", "のメール", "書きました", "書いた", "作成", "작성", "님이 쓴",
    "썼습니다",
    "쓰기", "메시지", "כתב", "כתבה", "כתב/ה", "كتب", "كتبت", "نوشت", "เขียนว่า", "เขียน", "ने लिखा", "লিখেছেন", "գրել",
    "დაწერა", "எழுதியது",
)  # fmt: skip
#: First words of attributions, before the date.
_OPENERS = (
    "on", "am", "an", "den", "le", "il", "el", "em", "no", "op", "om", "på", "d.", "dne", "dnia", "w", "dňa", "dna",
    "dana", "u", "în", "in", "la", "στις", "στο", "на", "в", "у", "vào", "vao", "pada", "a", "data", "ngày", "de", "al",
    "af", "från", "von", "from", "the", "quoting", "zitat", "citando", "tarihinde", "në", "ar", "i",
)  # fmt: skip

_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_TIME = re.compile(r"(?<!\d)\d{1,2}\s?(?:[:：h]|uhr|時|点|시)\s?\d{2}(?!\d)|(?:kl|klo|um|às|ore)\.? ?\d{1,2}\.\d{2}"
                   r"|\d{1,2}\.\d{2}(?= )|\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)  # fmt: skip
_DAY = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./\-]\s?\d{1,2}[./\-]\s?\d{2,4}(?!\d)"
                  r"|\d{1,2}\s?월|\d{1,2}月|tháng \d")  # fmt: skip
_EMAIL = re.compile(r"[^\s<>()@\"]{1,100}@[^\s<>()@\"]{2,100}")
_DATED_START = re.compile(r"[^\d<@]{0,24}\d")
_EARLY_DIGIT = re.compile(r"[^\d]{0,40}\d")
_MARKS = "-–—*_ >|•#=~\"'“”«»`[](){}"
#: An attribution that begins in the middle of a line, behind the last word of the reply.
_MID_LINE = re.compile(r"(?:[\s.!?,)]|-{2,}\s?)(?=(?:On|Am|Le|Il|El|Em|Op|Den)\s(?:\w{2,10}\.?,?\s){0,3}\d{1,4})")
_DASHED = re.compile(r"-{3,}\s?(?P<inner>[^-].{0,200}?[^-])\s?-{3,}$")


def closing_lines(lines: Sequence[Line]) -> list[int]:
    """Return for each line the next one, itself included, with which an attribution may end.

    Looked at once, so that most lines need no second look.
    """
    nearest = len(lines) + MAX_SPAN
    out = [nearest] * len(lines)
    for index in range(len(lines) - 1, -1, -1):
        text = lines[index].text
        if text and _may_close(text):
            nearest = index
        out[index] = nearest
    return out


def attribution_at(lines: Sequence[Line], index: int) -> int:
    """Return how many lines the attribution that begins at a line takes; 0 when none begins there.

    A weak one ("Ann wrote:" and nothing else) counts only when quoted lines follow.
    """
    first = lines[index]
    if first.blank or not _may_open(first.text):
        return 0
    joined = ""
    for offset in range(min(MAX_SPAN, len(lines) - index)):
        text = _goes_on(first, lines[index + offset], joined)
        joined = f"{joined} {text}".strip()
        if text is None or len(joined) > MAX_LENGTH:
            break
        if text and _may_close(text) and is_attribution(joined):
            return 0 if offset and _begins_later(lines, index, index + offset) else offset + 1
    return _weak(lines, index)


def _goes_on(first: Line, line: Line, joined: str) -> str | None:
    """Return what a line adds to an attribution that began before, or None when it cannot belong to it."""
    if line.blank:
        return "" if _continues(joined) else None
    if line.depth != first.depth:
        open_bracket = joined.count("<") > joined.count(">")
        return "> " + line.text if open_bracket and len(line.text) < 30 else None
    return line.text


def _begins_later(lines: Sequence[Line], first: int, last: int) -> bool:
    """Tell whether the attribution that ends at ``last`` really begins below ``first``, which is text then."""
    if not (_TIME.search(lines[first].text) or _DAY.search(lines[first].text) or "<" in lines[first].text
            or _opens(lines[first].text)):  # fmt: skip
        return not (len(lines[first].text) <= 40 and lines[first + 1].text[:1] == "<")
    if "@" in lines[first].text and lines[first].text.count(" ") <= 6:
        return False
    for start in range(first + 1, last + 1):
        joined = " ".join(line.text for line in lines[start : last + 1])
        email = _EMAIL.search(joined)
        begins = _DATED_START.match(joined) or (email is not None and email.start() < 60)
        if begins and (_TIME.search(joined) or _DAY.search(joined)) and is_attribution(joined):
            return True
    return False


def _may_open(text: str) -> bool:
    """Reject quickly what cannot begin an attribution."""
    start = text.lstrip(_MARKS)[:60]
    return bool(start) and (_DIGIT.search(start) is not None or "@" in text or "<" in text or _opens(start)
                            or _has_verb(text))  # fmt: skip


def _opens(start: str) -> bool:
    """Tell whether a line starts with an opener and a date may follow on the next one."""
    return start.partition(" ")[0].lower().rstrip(",") in _OPENERS and len(start) < 40


def _may_close(text: str) -> bool:
    """Tell whether an attribution may end with this line."""
    end = text[-1]
    if end in ":：":
        return True
    if end == ">":
        return "@" in text or "<" in text or len(text) < 30
    core = text[-30:].rstrip(_MARKS) if end in "-*)_" else text[-24:]
    if core[-1:] in (":", "：") or not core:
        return True
    last = core.rpartition(" ")[2]
    return last.lower() in _VERBS or (not last.isascii() and _has_verb(last))


def _continues(joined: str) -> bool:
    """Tell whether an attribution goes on behind a blank line: it began with a date and ended in the open."""
    opener = joined.partition(" ")[0].lower() in _OPENERS
    return opener and bool(_EARLY_DIGIT.match(joined)) and bool(_TIME.search(joined)) and joined[-1] not in ".!?:。"


def is_attribution(joined: str) -> bool:
    """Tell whether a text, its lines joined, is an attribution."""
    text = joined.strip(_MARKS + "\u3000")
    if len(text) < 6 or "? " in text or "! " in text or text.partition(" ")[0].lower() in _CONJUNCTIONS:
        return False
    tail = joined.rstrip("-–—*_ ")[-1:]
    colon = tail in (":", "：")
    verb = _verb_in(text)
    early = _EARLY_DIGIT.match(text) is not None
    time = _TIME.search(text) is not None
    email = _EMAIL.search(text)
    dated = time or _DAY.search(text) is not None
    if colon and email and text.lower().startswith(_QUOTING):
        return True
    if verb and (colon or _ends_with_verb(text)) and _verb_in_place(text):
        return _believable(text, early=early, dated=dated, time=time, email=email)
    if email and colon and dated and tail_is_address(text):
        return early or email.start() < 100
    return bool(email and tail == ">" and early and _DAY.match(text) and tail_is_address(text))


def _verb_in_place(text: str) -> bool:
    """Tell whether the verb stands where programs put it, and not in a sentence ("what I wrote to them:").

    It is the last word, or a date follows it soon, or its language puts the name behind it; no pronoun is before it.
    """
    words = _words(text.replace(">", "> "))
    last = next((index for index in range(len(words) - 1, -1, -1) if words[index] in _VERBS), None)
    if last is None:
        return True
    if last and words[last - 1] in _PRONOUNS:
        return False
    after = words[last + 1 :]
    return words[last] in _NAME_FOLLOWS or sum(map(len, after)) <= 2 or any(word[0].isdigit() for word in after[:5])


def _believable(text: str, *, early: bool, dated: bool, time: bool, email: re.Match[str] | None) -> bool:
    """Weigh what a text with a verb of writing says beside it."""
    if email and email.start() < 250:
        return early or _starts_with_name(text, email) or text.partition(" ")[0].lower().rstrip(",") in _OPENERS
    if dated and early:
        return True
    return dated and time and len(text) < 160 and _verb_is_late(text)


def _starts_with_name(text: str, email: re.Match[str]) -> bool:
    """Tell whether nothing but a short name stands before the address."""
    before = text[: email.start()].strip(" <(\"'[")
    return len(before) <= 60 and before.count(" ") <= 6


def _verb_is_late(text: str) -> bool:
    """Tell whether the verb stands behind a name: "Ann Lee wrote on 3/4/2020 10:00:"."""
    return not _VERBS.isdisjoint(_words(text)[:8])


def tail_is_address(text: str) -> bool:
    """Tell whether a text ends with an address, brackets and colon aside."""
    last = text.rstrip(":： >)*]").rpartition(" ")[2]
    return "@" in last


def _has_verb(text: str) -> bool:
    """Tell whether a verb of writing stands in a text."""
    return not _VERBS.isdisjoint(_words(text)) or (not text.isascii() and any(verb in text for verb in _GLUED))


def _words(text: str) -> list[str]:
    """Split a short text into lower-case words."""
    return _WORD.findall(fold(text))


def _verb_in(text: str) -> bool:
    """Tell whether a verb of writing stands in a text, also one glued to an address ("<a@b>wrote")."""
    return _has_verb(text.replace(">", "> "))


def _ends_with_verb(text: str) -> bool:
    """Tell whether a verb is the last word."""
    return _has_verb(text.rpartition(" ")[2])


def _weak(lines: Sequence[Line], index: int) -> int:
    """Accept "Ann wrote:", "---- Ann wrote ----" or "* Ann <a@b> [2026-02-02]:" on one line, if quoted lines follow."""
    text = lines[index].text
    dashed = _DASHED.match(text)
    inner = dashed.group("inner") if dashed else text
    if len(text) > 120 or not (dashed or text[-1] in ":："):
        return 0
    told = _has_verb(inner) and (dashed is not None or inner.count(" ") <= 6)
    when = _DAY.search(inner) is not None or _TIME.search(inner) is not None
    if not told and not (when and (_EMAIL.search(inner) or _TIME.search(inner[-12:]))):
        return 0
    following = next((line for line in lines[index + 1 : index + 4] if not line.blank), None)
    return 1 if following is not None and following.depth > lines[index].depth else 0


def is_certain(lines: Sequence[Line]) -> bool:
    """Tell whether an attribution carries a time or an address, and so can hardly be a sentence."""
    joined = " ".join(line.text for line in lines)
    return _TIME.search(joined) is not None or "@" in joined


def attribution_inside(line: Line) -> int:
    """Return where an attribution begins behind the reply's last words on the same line; 0 when there is none."""
    text = line.raw[:MAX_LENGTH]
    if line.depth or text.rstrip()[-1:] != ":" or not _has_verb(text):
        return 0
    for found in _MID_LINE.finditer(text):
        cut = found.start() if text[found.start()] == "-" else found.end()
        if any(char.isalnum() for char in text[: found.start() + 1]) and is_attribution(text[found.end() :]):
            return cut
    return 0
