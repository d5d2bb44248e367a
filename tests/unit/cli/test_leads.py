"""triage leads, suppress, unsuppress."""

import pytest

from tests.unit.cli.conftest import CONFIG, Desk
from triage.cli.output import FIELDS

GERMAN = "E-Mail-Adresse;Vorname;Nachname;Firma;Größe (MA)\nada@them.test;Ada;Groß;Brückner & Söhne;250\n"


def test_a_lead_is_listed_under_fixed_names(desk: Desk) -> None:
    """The list gives the promised fields, in order."""
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "we are interested")
    desk.triage("run", "--once")
    row = desk.triage("leads", "list", "--json").rows[0]
    assert tuple(row) == FIELDS["leads list"]
    assert (row["email"], row["stage"], row["score"], row["info_mails_sent"]) == ("ada@them.test", "mql", 30, 1)
    assert row["suppressed"] is None
    assert row["last_reply_at"].endswith("+00:00")


def test_leads_are_filtered(desk: Desk) -> None:
    """By stage, campaign and suppression."""
    for name, text in (("a", "we are interested"), ("b", "remove me"), ("c", "not interested")):
        desk.wrote_to(f"{name}@{name}.test")
        desk.got_from(f"{name}@{name}.test", text)
    desk.triage("run", "--once")

    def listed(*options: str) -> list[str]:
        return [row["email"] for row in desk.triage("leads", "list", "--json", *options).rows]

    assert listed() == ["a@a.test", "b@b.test", "c@c.test"]
    assert listed("--stage", "mql") == ["a@a.test"]
    assert listed("--suppressed") == ["b@b.test"]
    assert listed("--reachable") == ["a@a.test", "c@c.test"]
    assert listed("--campaign", "none") == []


def test_one_lead_is_shown_with_its_whole_way(desk: Desk) -> None:
    """It gives what decided, the replies and the mails."""
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "we are interested. Please")
    desk.triage("run", "--once")
    row = desk.triage("leads", "show", "ADA@them.test", "--json").rows[0]
    assert tuple(row) == FIELDS["leads show"]
    assert row["decided_by"] == "first interest"
    assert row["messages"][0]["text"] == "we are interested. Please"
    assert row["mails"][0]["state"] == "sent"
    assert "first interest" in desk.triage("leads", "show", "ada@them.test").out
    missing = desk.triage("leads", "show", "eve@them.test")
    assert (missing.code, "There is no lead 'eve@them.test'" in missing.err) == (2, True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_spreadsheet_is_imported_whatever_its_encoding_and_delimiter(desk: Desk, encoding: str) -> None:
    """German columns, semicolons and Windows' encoding are understood; further columns are kept."""
    (desk.folder / "leads.csv").write_bytes(GERMAN.encode(encoding))
    row = desk.triage("leads", "import", "leads.csv", "--json").rows[0]
    assert tuple(row) == FIELDS["leads import"]
    assert row["new"] == 1
    lead = desk.triage("leads", "show", "ada@them.test", "--json").rows[0]
    assert (lead["name"], lead["company"]) == ("Ada Groß", "Brückner & Söhne")
    assert lead["fields"]["größe_ma"] == "250"


def test_a_bad_row_stops_the_whole_import_and_is_named_by_line(desk: Desk) -> None:
    """Nothing is half-imported; every bad row is told at once."""
    (desk.folder / "leads.csv").write_text(
        'email,name,campaign\nada@them.test,Ada,\nnot an address,Bo,\n\n"c@them.test","C\nD",\nada@them.test,Twin,\n'
        "d@them.test,D,summer\ne@them.test\n"
    )
    ran = desk.triage("leads", "import", "leads.csv")
    assert ran.code == 2
    assert "  - line 3: 'not an address' is no e-mail address" in ran.err
    assert "  - line 7: ada@them.test stands in line 2 already" in ran.err
    assert "  - line 8: no campaign 'summer'; there is: spring" in ran.err
    assert "  - line 9: 1 cells, but the first line names 3 columns" in ran.err
    assert desk.triage("leads", "list").out == "No leads.\n"
    assert desk.triage("leads", "import", "leads.csv", "--skip-bad", "--json").rows[0]["new"] == 2


def test_an_import_can_be_rehearsed_and_repeated(desk: Desk) -> None:
    """--dry-run imports nothing; a second import changes nothing; news about a known lead are taken in."""
    table = desk.folder / "leads.csv"
    table.write_text("email\tname\nada@them.test\tAda\n")
    assert desk.triage("leads", "import", "leads.csv", "--dry-run", "--json").rows[0]["new"] == 1
    assert desk.triage("leads", "list").out == "No leads.\n"
    desk.triage("leads", "import", "leads.csv")
    assert desk.triage("leads", "import", "leads.csv", "--json").rows[0]["unchanged"] == 1
    table.write_text("email|company\nADA@them.test|Engines\n")
    assert desk.triage("leads", "import", "leads.csv", "--json").rows[0]["updated"] == 1
    lead = desk.triage("leads", "show", "ada@them.test", "--json").rows[0]
    assert (lead["name"], lead["company"]) == ("Ada", "Engines")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "is empty"),
        ("name,firm\nAda,Engines\n", "has no column with e-mail addresses"),
        ('email,"name\nada@them.test,Ada\n', "no valid CSV"),
    ],
)
def test_a_file_that_is_no_table_of_leads_is_refused(desk: Desk, text: str, sentence: str) -> None:
    """One sentence says what is wrong with the file."""
    (desk.folder / "leads.csv").write_text(text)
    ran = desk.triage("leads", "import", "leads.csv")
    assert ran.code == 2
    assert sentence in ran.err


def test_a_stray_quote_costs_its_own_row_only(desk: Desk) -> None:
    """The row is named; those before and after it are leads."""
    (desk.folder / "leads.csv").write_text(
        'email,name\nada@them.test,"Ada\nbob@them.test,Bob "B" Bee\ncleo@them.test,"Cle"o\ndan@them.test,"Dan, Jr."\n'
    )
    ran = desk.triage("leads", "import", "leads.csv", "--skip-bad")
    assert "line 2: no valid CSV" in ran.out + ran.err
    assert "line 4: no valid CSV" in ran.out + ran.err
    emails = {row["email"] for row in desk.triage("leads", "list", "--json").rows}
    assert emails == {"bob@them.test", "dan@them.test"}


def test_with_several_campaigns_rows_must_name_theirs(desk: Desk) -> None:
    """Nobody guesses a campaign."""
    desk.configure(
        CONFIG + '\n[campaigns.autumn]\nmailbox = "outreach"\n[campaigns.autumn.values]\ninformation = "x"\n'
    )
    (desk.folder / "leads.csv").write_text("email\nada@them.test\n")
    assert "no campaign (name one with --campaign)" in desk.triage("leads", "import", "leads.csv").err
    desk.triage("leads", "import", "leads.csv", "--campaign", "autumn")
    assert desk.triage("leads", "list", "--json").rows[0]["campaign"] == "autumn"


def test_a_linked_address_counts_from_now_on_and_back(desk: Desk) -> None:
    """What an alias wrote in the thread, and beside it, makes the lead an MQL once a person confirms it."""
    desk.wrote_to("ada@them.test")
    desk.got_from("private@home.test", "we are interested", thread_of="ada@them.test")
    desk.triage("run", "--once")
    assert desk.triage("leads", "list", "--json").rows[0]["probable_contacts"] == ["private@home.test"]
    ran = desk.triage("leads", "link", "ada@them.test", "private@home.test", "--by", "grace")
    assert "stage: contacted -> mql" in ran.out
    lead = desk.triage("leads", "show", "ada@them.test", "--json").rows[0]
    assert (lead["stage"], lead["aliases"]) == ("mql", ["private@home.test"])


def test_a_linked_colleague_is_read_again(desk: Desk) -> None:
    """Mail outside of the lead's thread is an event only after the link."""
    desk.wrote_to("ada@them.test")
    desk.got_from("office@them.test", "we are interested", thread_of="nobody")
    desk.triage("run", "--once")
    ran = desk.triage("leads", "link", "ada@them.test", "office@them.test")
    assert "1 messages from office@them.test are read again in the next pass." in ran.out
    assert desk.triage("run", "--once", "--json").rows[0]["moved"] == {"mql": 1}


def test_an_address_of_another_lead_cannot_be_linked(desk: Desk) -> None:
    """Two leads are two people until somebody says otherwise elsewhere."""
    desk.wrote_to("ada@them.test")
    desk.wrote_to("eve@them.test")
    desk.triage("run", "--once")
    ran = desk.triage("leads", "link", "ada@them.test", "eve@them.test")
    assert (ran.code, "is a lead itself" in ran.err) == (2, True)


def test_sales_says_what_became_of_a_lead(desk: Desk) -> None:
    """Accept, reject with a reason, won; a rejection without a reason is refused."""
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "we are interested")
    desk.triage("run", "--once")
    desk.got_from("ada@them.test", "please call me", In_Reply_To=f"<{desk.sender.sent[0].message_id}>")
    desk.triage("run", "--once")

    def stage() -> str:
        return str(desk.triage("leads", "list", "--json").rows[0]["stage"])

    assert stage() == "sql"
    assert "stage: sql -> accepted" in desk.triage("leads", "accept", "ada@them.test").out
    assert desk.triage("leads", "reject", "ada@them.test").code == 2
    desk.triage("leads", "reject", "ada@them.test", "--reason", "no budget")
    assert stage() == "mql"
    desk.triage("leads", "won", "ada@them.test")
    assert stage() == "won"
    desk.triage("leads", "lost", "ada@them.test", "--reason", "took another")
    assert stage() == "lost"


def test_a_suppressed_address_is_never_mailed(desk: Desk) -> None:
    """By hand, for an address or a domain, before or after its interest; lifted, it may be mailed again."""
    desk.wrote_to("ada@them.test")
    assert "ada@them.test is suppressed" in desk.triage("suppress", "Ada@Them.test").out
    desk.triage("suppress", "@else.test")
    desk.wrote_to("eve@else.test")
    desk.got_from("ada@them.test", "we are interested")
    desk.got_from("eve@else.test", "we are interested")
    desk.triage("run", "--once")
    assert desk.sender.sent == []
    rows = desk.triage("leads", "list", "--json").rows
    assert {row["suppressed"] for row in rows} == {"manual"}
    assert desk.triage("unsuppress", "@else.test").out.startswith("@else.test may be mailed again (was: manual)")
    assert desk.triage("unsuppress", "@else.test").code == 2


def test_a_lead_suppressed_by_hand_can_be_lifted(desk: Desk) -> None:
    """The suppression of a known lead is a fact of its history, and so is its end."""
    desk.wrote_to("ada@them.test")
    desk.triage("run", "--once")
    desk.triage("suppress", "ada@them.test")
    assert desk.triage("leads", "list", "--json").rows[0]["suppressed"] == "manual"
    desk.triage("unsuppress", "ada@them.test")
    assert desk.triage("leads", "list", "--json").rows[0]["suppressed"] is None


def test_lifting_an_opt_out_asks_first(desk: Desk) -> None:
    """Who opted out is not mailed again by a slip of the hand."""
    desk.wrote_to("ada@them.test")
    desk.got_from("ada@them.test", "remove me")
    desk.triage("run", "--once")
    assert desk.triage("unsuppress", "ada@them.test").code != 0
    assert desk.triage("leads", "list", "--json").rows[0]["suppressed"] == "unsubscribed"
    assert desk.triage("unsuppress", "ada@them.test", "--yes").code == 0
    assert desk.triage("leads", "list", "--json").rows[0]["suppressed"] is None


def test_nonsense_is_not_suppressed(desk: Desk) -> None:
    """Neither an address nor a domain: a sentence."""
    assert desk.triage("suppress", "ada at them").code == 2
