"""The name to greet a person by."""

import pytest

from triage.act.names import first_name


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("Ada Byron", "Ada"),
        ("Byron, Ada", "Ada"),
        ("Dr. Ada Byron", "Ada"),
        ("Byron, Dr. Ada", "Ada"),
        ("Prof. Dr. Emmy Noether", "Emmy"),
        ("ada byron", "Ada"),
        ("ADA BYRON", "Ada"),
        ("Jean-Pierre Petit", "Jean-Pierre"),
        ('"Ada" Byron (Engines Ltd)', "Ada"),
        ("Zoë", "Zoë"),
        ("Анна Петрова", "Анна"),
        ("Herr Schmidt", ""),
        ("Hr. Hansen", ""),
        ("A. Byron", ""),
        ("J Smith", ""),
        ("山田 太郎", ""),
        ("Sales Team", ""),
        ("info", ""),
        ("ada@engines.test", ""),
        ("Ada | Engines", ""),
        ("Engines 24", ""),
        ("Dr.", ""),
        ("", ""),
    ],
)
def test_first_names_are_only_guessed_where_it_is_safe(name: str, want: str) -> None:
    """A greeting names a person rightly or not at all."""
    assert first_name(name) == want
