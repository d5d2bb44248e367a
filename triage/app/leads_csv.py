"""A CSV of leads, as spreadsheets and outreach tools write it: any delimiter, encoding, and usual column names."""

import csv
import io
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from triage.domain.lead import Lead
from triage.errors import UserError

#: Our column -> the names under which tools and people write it, as :func:`column_name` gives them, without accents.
COLUMNS: Mapping[str, frozenset[str]] = {
    "email": frozenset(
        "email e_mail mail email_address e_mail_address mail_address emailaddress work_email business_email"
        " contact_email lead_email primary_email email_1 e_mail_1_value email_adresse e_mail_adresse emailadresse"
        " mailadresse adresse_e_mail adresse_email courriel correo correo_electronico indirizzo_email posta_elettronica"
        " e_mailadres e_postadress epost adres_e_mail endereco_de_email".split()
    ),
    "name": frozenset(
        "name full_name fullname contact contact_name contact_person lead_name person display_name ansprechpartner"
        " ansprechpartnerin kontakt kontaktperson vollstandiger_name nom_complet nombre_completo nome_completo"
        " naam contactpersoon".split()
    ),
    "first_name": frozenset(
        "first_name firstname given_name forename vorname prenom nombre nome voornaam fornamn imie".split()
    ),
    "last_name": frozenset(
        "last_name lastname surname family_name nachname familienname zuname nom nom_de_famille apellido apellidos"
        " cognome achternaam efternamn nazwisko sobrenome".split()
    ),
    "company": frozenset(
        "company company_name organization organisation organization_name account account_name employer business firma"
        " firmenname unternehmen betrieb societe entreprise empresa azienda bedrijf bedrijfsnaam foretag".split()
    ),
    "campaign": frozenset("campaign campaign_name sequence kampagne campagne campana campagna kampanj".split()),
}
_PLAIN = str.maketrans("àáâãäåçèéêëìíîïñòóôõöøùúûüýßł", "aaaaaaceeeeiiiinoooooouuuuysl")
_ADDRESS = re.compile(r"[^@\s,;<>()\"]+@[^@\s,;<>()\"]+\.[^@\s,;<>()\".]{2,}")
_DELIMITERS = (",", ";", "\t", "|")


@dataclass(frozen=True, kw_only=True)
class Table:
    """What a file gave: leads, and every row that cannot be one, by line."""

    leads: tuple[Lead, ...] = ()
    #: "line 7: ..." sentences.
    problems: tuple[str, ...] = ()
    #: Our column -> the header it was read from.
    mapped: Mapping[str, str] = field(default_factory=dict)


def read_table(path: Path, *, campaigns: Mapping[str, str], campaign: str = "") -> Table:
    """Read a CSV of leads; ``campaigns`` maps each known campaign to its mailbox, ``campaign`` fills empty cells.

    :raises UserError: the file cannot be read, is empty, or has no column with addresses.
    """
    rows = _rows(_text(path))
    _, header = next(rows, (0, []))
    if isinstance(header, csv.Error):
        raise UserError(f"{path}, line 1: no valid CSV ({header}).") from header
    if not any(cell.strip() for cell in header):
        raise UserError(f"{path} is empty: its first line should name the columns, one of them email.")
    names = [column_name(cell) for cell in header]
    mapped = _mapped(names)
    if "email" not in mapped:
        raise UserError(f"{path} has no column with e-mail addresses; it has: {', '.join(header)}. Name it email.")
    reader = _Rows(names=names, mapped=mapped, campaigns=campaigns, campaign=campaign)
    for line, row in rows:
        reader.take(row, line)
    shown = {ours: header[index].strip() for ours, index in mapped.items()}
    return Table(leads=tuple(reader.leads), problems=tuple(reader.problems), mapped=shown)


def column_name(header: str) -> str:
    """Return a header as columns are compared and ``field("...")`` asks for them: "Job Title" -> job_title."""
    return re.sub(r"\W+", "_", header.strip().lower()).strip("_")


def is_address(text: str) -> bool:
    """Tell whether a text is one e-mail address."""
    return _ADDRESS.fullmatch(text) is not None


def _text(path: Path) -> str:
    """Decode a file: UTF-8, UTF-16 with its mark, else Windows' western encoding."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UserError(f"Cannot read {path}: {error.strerror}.") from error
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _rows(text: str) -> Iterator[tuple[int, list[str] | csv.Error]]:
    """Yield line number and cells of each row; after a row that is no CSV (a stray quote), go on with the next line."""
    lines, delimiter, start = list(io.StringIO(text, newline="")), _delimiter(text), 0
    while start < len(lines):
        rows = csv.reader(islice(lines, start, None), delimiter=delimiter, strict=True)
        whole = start
        try:
            for row in rows:
                whole = start + rows.line_num
                yield whole, row
            return
        except csv.Error as error:
            start = whole + 1
            yield start, error


def _delimiter(text: str) -> str:
    """Return the delimiter that stands most often in the first line, outside quotes."""
    first = re.sub(r'"[^"]*"', "", text.partition("\n")[0])
    return max(_DELIMITERS, key=first.count)


def _mapped(names: Sequence[str]) -> dict[str, int]:
    """Find each of our columns; the first that fits is taken."""
    found: dict[str, int] = {}
    for ours, known in COLUMNS.items():
        for index, name in enumerate(names):
            if name.translate(_PLAIN) in known and index not in found.values():
                found[ours] = index
                break
    return found


@dataclass(kw_only=True)
class _Rows:
    """Rows to leads, one after the other."""

    names: Sequence[str]
    mapped: Mapping[str, int]
    campaigns: Mapping[str, str]
    campaign: str
    leads: list[Lead] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    _seen: dict[str, int] = field(default_factory=dict)

    def take(self, row: Sequence[str] | csv.Error, line: int) -> None:
        """Add one row as a lead, or say why it is none; an empty row is passed over."""
        if isinstance(row, csv.Error):
            self.problems.append(f"line {line}: no valid CSV ({row}); is there a quotation mark too many?")
            return
        cells = [" ".join(cell.split()) for cell in row]
        if not any(cells):
            return
        problem = self._problem(cells, line)
        if problem:
            self.problems.append(f"line {line}: {problem}")
        else:
            self._seen[self._cell(cells, "email").lower()] = line
            self.leads.append(self._lead(cells))

    def _problem(self, cells: Sequence[str], line: int) -> str:
        if len(cells) != len(self.names):
            return f"{len(cells)} cells, but the first line names {len(self.names)} columns"
        email = self._cell(cells, "email")
        if not is_address(email):
            return f"{email!r} is no e-mail address" if email else "no e-mail address"
        if email.lower() in self._seen:
            return f"{email} stands in line {self._seen[email.lower()]} already"
        campaign = self._cell(cells, "campaign") or self.campaign
        if campaign not in self.campaigns:
            known = ", ".join(self.campaigns)
            missing = "no campaign (name one with --campaign)" if not campaign else f"no campaign {campaign!r}"
            return f"{missing}; there is: {known}"
        return ""

    def _lead(self, cells: Sequence[str]) -> Lead:
        campaign = self._cell(cells, "campaign") or self.campaign
        both = f"{self._cell(cells, 'first_name')} {self._cell(cells, 'last_name')}".strip()
        ours: Collection[int] = {index for name, index in self.mapped.items() if not name.endswith("_name")}
        return Lead(
            id=0,
            email=self._cell(cells, "email").lower(),
            name=self._cell(cells, "name") or both,
            company=self._cell(cells, "company"),
            campaign=campaign,
            mailbox=self.campaigns[campaign],
            fields=tuple(
                (name, cell)
                for index, (name, cell) in enumerate(zip(self.names, cells, strict=True))
                if name and cell and index not in ours
            ),
        )

    def _cell(self, cells: Sequence[str], name: str) -> str:
        index = self.mapped.get(name)
        return cells[index] if index is not None and index < len(cells) else ""
