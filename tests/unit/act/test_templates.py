"""Finding, checking and rendering templates."""

from pathlib import Path

import pytest

from triage.act.context import KNOWN, Columns
from triage.act.templates import Templates, in_language
from triage.errors import UserError


def write(root: Path, **files: str) -> Path:
    """Write templates; "__" in a name stands for "/", "_" before the ending for "."."""
    for name, text in files.items():
        path = root / "mail" / (name.replace("__", "/").replace("_txt", ".txt").replace("_html", ".html"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def problems(root: Path, body: str, values: dict[str, str] | None = None) -> list[str]:
    """What is wrong with a body."""
    write(root, info__subject_txt="Re: {{ reply.subject }}", info__body_txt=body)
    templates = Templates([root])
    found = templates.problems(templates.folders("info")[0], KNOWN, values if values is not None else {})
    return [problem.sentence.replace(str(root), "") for problem in found]


@pytest.mark.parametrize(
    "body",
    [
        "Hello {{ lead.first_name }}, {{ reply.date.strftime('%d') }} {{ sender.name }} {{ mailbox }} {{ campaign }}",
        "{% for question in reply.questions %}{{ loop.index }} {{ question | upper }}{% endfor %}",
        "{{ values.link | default('none') }}",
        "{% if values.link is defined %}{{ values.link }}{% endif %}",
        "{{ values.link if values.link is defined else 'none' }}",
        "{{ lead.fields.title | default('') }} {{ lead.fields['job title'] | d('') }} {{ lead.fields.get('x') }}",
        "{% for name, value in values.items() %}{{ name }}{% endfor %}",
        "{% set x = lead.name %}{{ x }}",
        "{% macro row(a) %}{{ a.b.c }}{% endmacro %}{{ row(lead) }}",
    ],
)
def test_a_right_template_has_no_problem(tmp_path: Path, body: str) -> None:
    """Documented variables, and values that may be missing when the template says what to do then, are fine."""
    assert problems(tmp_path, body) == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("a\n{{ lead.frist_name }}", ["line 2", "lead.frist_name", "did you mean lead.first_name?", "reply.subject"]),
        ("{{ leed.name }}", ["line 1", "leed.name", "did you mean lead.name?"]),
        ("{{ name }}", ["unknown variable name"]),
        ("{{ values.link }}", ["values.link", "[campaigns.NAME.values]", "default("]),
        ("{% if values.link %}x{% endif %}", ["values.link"]),
        ("{{ lead.fields.title }}", ["lead.fields.title", "default("]),
        ("\n\n{{ lead.name", ["line 3"]),
        ("{{ lead.name | shout }}", ["line 1", "shout"]),
        ("{% include 'mail/footer.txt' %}", ["mail/footer.txt", "there is none"]),
        ("{{ values.link | default(values.lnk) }}", ["values.lnk"]),
    ],
)
def test_a_problem_names_file_line_and_remedy(tmp_path: Path, body: str, words: list[str]) -> None:
    """Every mistake in a template is told before the first mail, where it is and what to write."""
    found = problems(tmp_path, body)
    assert len(found) == 1
    assert found[0].startswith("/mail/")
    for word in words:
        assert word in found[0]


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    """A person mends a template in one go, includes too."""
    write(tmp_path, footer_txt="{{ foot }}")
    found = problems(tmp_path, "{{ one }}\n{{ two }}{% include 'mail/footer.txt' %}")
    assert len(found) == 3


def test_the_own_templates_hide_the_shipped_ones_as_a_whole(tmp_path: Path) -> None:
    """A team that wrote its own mail never sends a shipped language variant of it; other mails still come along."""
    own = write(tmp_path / "own", info__subject_txt="s", info__body_txt="own")
    rest = write(
        tmp_path / "shipped",
        info__subject_txt="s",
        info__body_txt="en",
        info__de__subject_txt="s",
        info__de__body_txt="de",
        other__subject_txt="s",
        other__body_txt="other",
    )
    templates = Templates([own, rest])
    folder = in_language(templates.folders("info"), "de")
    assert templates.render(folder, "body.txt", {}) == "own"
    assert templates.render(templates.folders("other")[0], "body.txt", {}) == "other"


@pytest.mark.parametrize(
    ("language", "want"), [("de", "de"), ("DE", "de"), ("de-AT", "de"), ("de_AT", "de"), ("fr", ""), ("", "")]
)
def test_the_language_variant_is_found(tmp_path: Path, language: str, want: str) -> None:
    """A region falls back to its language, a language without a variant to the default."""
    root = write(tmp_path, i__subject_txt="s", i__body_txt="", i__de__subject_txt="s", i__de__body_txt="")
    assert in_language(Templates([root]).folders("i"), language).language == want


def test_a_missing_mail_or_file_is_named(tmp_path: Path) -> None:
    """Who names a template that is not there learns where to put it."""
    root = write(tmp_path, i__body_txt="")
    with pytest.raises(UserError, match="no mail template 'x'"):
        Templates([root]).folders("x")
    with pytest.raises(UserError) as caught:
        Templates([root]).folders("i")
    assert caught.value.problems[0].endswith("mail/i/subject.txt")


def test_rendering_is_strict_and_sandboxed(tmp_path: Path) -> None:
    """A value that is missing for one lead is an error with the file's name; a template cannot reach into Python."""
    root = write(tmp_path, i__subject_txt="{{ lead.fields.title }}", i__body_txt="{{ lead.__class__.__mro__ }}")
    templates = Templates([root])
    folder = templates.folders("i")[0]
    lead = {"fields": Columns({})}
    for file in ("subject.txt", "body.txt"):
        with pytest.raises(UserError, match=f"i/{file} cannot be rendered"):
            templates.render(folder, file, {"lead": lead})


def test_html_is_escaped_and_text_is_not(tmp_path: Path) -> None:
    """What a prospect is called cannot break an HTML mail, and stays as it is in a plain one."""
    root = write(tmp_path, i__subject_txt="s", i__body_txt="{{ x }}", i__body_html="<p>{{ x }}</p>")
    templates = Templates([root])
    folder = templates.folders("i")[0]
    assert templates.render(folder, "body.html", {"x": "<b>&"}) == "<p>&lt;b&gt;&amp;</p>"
    assert templates.render(folder, "body.txt", {"x": "<b>&"}) == "<b>&"
