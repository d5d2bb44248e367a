"""Bytes to text for every charset that mail declares, wrongly declares or forgets to declare.

Nothing here raises. A codec outside the allow-list (``rot13``, ``idna``, ``undefined`` ...) is never asked.
"""

import re

#: The codecs that mail may ask for, by Python's name; everything else is answered by guessing.
_CODECS = frozenset(
    """
    ascii utf-8 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be utf-7 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255
    cp1256 cp1257 cp1258 cp437 cp720 cp737 cp775 cp850 cp852 cp855 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865
    cp866 cp869 cp874 cp932 cp949 cp950 cp037 cp500 cp1140 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7
    iso8859-8 iso8859-9 iso8859-10 iso8859-11 iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u koi8-t kz1048
    ptcp154 mac-roman mac-cyrillic mac-greek mac-latin2 mac-turkish mac-iceland iso2022_jp iso2022_jp_1 iso2022_jp_2
    iso2022_jp_3 iso2022_jp_ext iso2022_jp_2004 iso2022_kr euc_jp euc_jis_2004 euc_kr shift_jis shift_jis_2004 gb18030
    hz big5hkscs johab tis-620 hp-roman8
    """.split()
)
#: What mail calls them: a name without punctuation -> Python's name. Wider supersets take the place of narrow sets.
_ALIASES = {
    "usascii": "ascii", "ascii": "ascii", "ansix341968": "ascii", "ansix34": "ascii", "iso646us": "ascii",
    "7bit": "ascii", "us": "ascii", "646": "ascii",
    "utf8": "utf-8", "utf8mb4": "utf-8", "utf8mac": "utf-8", "unicode11utf8": "utf-8", "utf": "utf-8", "65001": "utf-8",
    "cp65001": "utf-8", "unicode20utf8": "utf-8", "xunicode20utf8": "utf-8",
    "utf7": "utf-7",
    "unicode11utf7": "utf-7", "csunicode11utf7": "utf-7", "unicode20utf7": "utf-7", "utf7imap": "utf-7",
    "utf16": "utf-16", "unicode": "utf-16", "ucs2": "utf-16", "iso10646ucs2": "utf-16", "utf16le": "utf-16-le",
    "utf16be": "utf-16-be", "unicodefffe": "utf-16-be", "utf32": "utf-32", "ucs4": "utf-32",
    "utf32le": "utf-32-le", "utf32be": "utf-32-be",
    "iso88591": "cp1252", "latin1": "cp1252", "l1": "cp1252", "88591": "cp1252", "iso8859": "cp1252",
    "ibm819": "cp1252",
    "windows1252": "cp1252", "win1252": "cp1252", "1252": "cp1252", "ansi": "cp1252", "ansi1252": "cp1252",
    "xansi": "cp1252", "western": "cp1252", "iso88591windows31latin1": "cp1252", "windows31latin1": "cp1252",
    "windowslatin1": "cp1252", "mswin1252": "cp1252", "iso885911987": "cp1252", "iso8859115": "iso8859-15",
    "iso88592": "iso8859-2", "latin2": "iso8859-2", "iso88593": "iso8859-3", "latin3": "iso8859-3",
    "iso88594": "iso8859-4", "latin4": "iso8859-4", "iso88595": "iso8859-5", "cyrillic": "iso8859-5",
    "iso88596": "iso8859-6", "iso88596i": "iso8859-6", "iso88596e": "iso8859-6", "arabic": "iso8859-6",
    "asmo708": "iso8859-6", "iso88597": "iso8859-7", "greek": "iso8859-7", "greek8": "iso8859-7",
    "elot928": "iso8859-7",
    "iso88598": "iso8859-8", "iso88598i": "iso8859-8", "iso88598e": "iso8859-8", "hebrew": "iso8859-8",
    "visual": "iso8859-8", "logical": "iso8859-8", "iso88599": "cp1254", "latin5": "cp1254", "turkish": "cp1254",
    "iso885910": "iso8859-10", "latin6": "iso8859-10", "iso885911": "cp874", "tis620": "cp874", "tis6200": "cp874",
    "tis6202533": "cp874", "thai": "cp874", "windows874": "cp874", "iso885913": "iso8859-13", "latin7": "iso8859-13",
    "iso885914": "iso8859-14", "latin8": "iso8859-14", "iso885915": "iso8859-15", "latin9": "iso8859-15",
    "latin0": "iso8859-15", "iso885916": "iso8859-16", "latin10": "iso8859-16",
    "shiftjis": "cp932", "sjis": "cp932", "xsjis": "cp932", "xmssjis": "cp932", "shiftjisx0213": "shift_jis_2004",
    "mskanji": "cp932", "windows31j": "cp932", "cswindows31j": "cp932", "windows932": "cp932", "ms932": "cp932",
    "eucjp": "euc_jp", "xeucjp": "euc_jp", "xeuc": "euc_jp", "ujis": "euc_jp", "eucjpms": "euc_jp",
    "iso2022jp": "iso2022_jp_ext", "iso2022jp1": "iso2022_jp_1", "iso2022jp2": "iso2022_jp_2",
    "iso2022jp3": "iso2022_jp_3", "iso2022jp2004": "iso2022_jp_2004", "iso2022jpext": "iso2022_jp_ext",
    "iso2022jpms": "iso2022_jp_ext", "cp50220": "iso2022_jp_ext", "cp50221": "iso2022_jp_ext",
    "cp50222": "iso2022_jp_ext", "csiso2022jp": "iso2022_jp_ext", "jis": "iso2022_jp_ext", "jis7": "iso2022_jp_ext",
    "euckr": "cp949", "ksc56011987": "cp949", "ksc5601": "cp949", "ksc56011992": "cp949", "ksc5601windows": "cp949",
    "korean": "cp949", "windows949": "cp949", "uhc": "cp949", "ms949": "cp949", "iso2022kr": "iso2022_kr",
    "gb2312": "gb18030", "gbk": "gb18030", "xgbk": "gb18030", "gb18030": "gb18030", "gb231280": "gb18030",
    "csgb2312": "gb18030", "chinese": "gb18030", "euccn": "gb18030", "xeuccn": "gb18030", "cp936": "gb18030",
    "windows936": "gb18030", "ms936": "gb18030", "csgb231280": "gb18030", "hzgb2312": "hz", "hzgb": "hz",
    "big5": "big5hkscs", "big5hkscs": "big5hkscs", "xxbig5": "big5hkscs", "cnbig5": "big5hkscs", "csbig5": "big5hkscs",
    "big5tw": "big5hkscs", "big5eten": "big5hkscs", "windows950": "cp950",
    "koi8r": "koi8-r", "koi8": "koi8-r", "cskoi8r": "koi8-r", "xkoi8r": "koi8-r", "koi8u": "koi8-u", "koi8ru": "koi8-u",
    "macintosh": "mac-roman", "mac": "mac-roman", "macroman": "mac-roman", "xmacroman": "mac-roman",
    "xmaccyrillic": "mac-cyrillic", "maccyrillic": "mac-cyrillic", "xmacukrainian": "mac-cyrillic",
    "xmacgreek": "mac-greek", "macgreek": "mac-greek", "xmacce": "mac-latin2", "macce": "mac-latin2",
    "xmacturkish": "mac-turkish", "macturkish": "mac-turkish", "xmacicelandic": "mac-iceland", "doscyrillic": "cp866",
    "ibm866": "cp866", "dos862": "cp862", "windows1258": "cp1258", "johab": "johab", "hproman8": "hp-roman8",
    "roman8": "hp-roman8",
}  # fmt: skip
#: Single-byte western sets that senders name without thinking: bytes that are valid UTF-8 beat them.
_WESTERN = frozenset({"ascii", "cp1252", "iso8859-15", "utf-8", ""})
#: Multi-byte sets whose short texts can look like UTF-8 by accident: believe the declaration first.
_MULTIBYTE = frozenset(
    """
    cp932 cp949 cp950 gb18030 big5hkscs euc_jp euc_kr shift_jis johab utf-16 utf-16-le utf-16-be utf-32 utf-32-le
    utf-32-be hz utf-7 iso2022_jp_ext iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_3 iso2022_jp_2004 iso2022_kr
    """.split()
)
_PUNCTUATION = re.compile(r"[^a-z0-9]+")
_CODEPAGE = re.compile(r"(?:x?cp|x?ibm|windows|win|x?dos|codepage|oem)0*(\d{3,5})")
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")
_ISO_2022_JP = (b"\x1b$B", b"\x1b$@", b"\x1b(J", b"\x1b$(D")


def codec_for(charset: str) -> str:
    """Return the Python codec that a mail's charset name stands for, or "" when it is none we trust."""
    name = _PUNCTUATION.sub("", charset.strip().lower()[:80])
    found = _ALIASES.get(name) or _ALIASES.get(name.removeprefix("x")) or _ALIASES.get(name.removeprefix("charset"))
    if found:
        return found
    page = _CODEPAGE.match(name)
    if page:
        numbered = "cp" + page.group(1)
        return numbered if numbered in _CODECS else _by_prefix(name)
    return _by_prefix(name)


def _by_prefix(name: str) -> str:
    """Read a name with something stuck to its end ("utf8httpequiv", "iso88591en")."""
    for length in range(min(len(name) - 1, 12), 3, -1):
        found = _ALIASES.get(name[:length])
        if found and any(char.isdigit() for char in name[:length]):
            return found
    return ""


def decode(data: bytes, charset: str = "") -> tuple[str, bool]:
    """Decode a body or header and say whether bytes had to be replaced.

    The declared charset is a hint: valid UTF-8 beats a declared western set, and a wrong or unknown declaration falls
    back to UTF-8, then windows-1252. The result holds no NUL and no lone surrogate.
    """
    codec = codec_for(charset) if charset else ""
    if data.isascii() and codec in _WESTERN and b"\x1b" not in data:
        return _clean(data.decode("ascii")), False
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") and codec in _WESTERN:
        codec = "utf-16"
    for candidate in _candidates(data, codec):
        text = _strict(data, candidate)
        if text is not None:
            return _clean(text), False
    return _clean(data.decode(_lenient(codec), "replace")), True


def _candidates(data: bytes, codec: str) -> list[str]:
    """Order the codecs to try strictly."""
    order: list[str] = []
    if codec in _WESTERN and any(mark in data for mark in _ISO_2022_JP):
        order.append("iso2022_jp_ext")
    if codec.startswith("utf-16") and b"\x00" not in data and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        return ["utf-8", codec, "cp1252"]
    if codec in _MULTIBYTE:
        order += [codec, "utf-8"]
    elif codec in _WESTERN:
        order += ["utf-8", "cp1252" if codec in ("ascii", "utf-8", "") else codec, "cp1252"]
    else:
        order += ["utf-8", codec]
    return order


def _strict(data: bytes, codec: str) -> str | None:
    """Decode without replacing, or None."""
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        return None


def _lenient(codec: str) -> str:
    """Name the codec for decoding with replacement."""
    return "cp1252" if codec in ("", "ascii", "utf-7") else codec


def _clean(text: str) -> str:
    """Drop the byte order mark, NULs and lone surrogates that databases refuse."""
    if text.startswith("\ufeff"):
        text = text[1:]
    if text.isascii() and "\x00" not in text:
        return text
    return _NOT_TEXT.sub("", text)
