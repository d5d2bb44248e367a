"""HTML to lines: what is seen, what is hidden, what lies in a quote."""

import time

import pytest

from triage.parse.html import declared_charset, html_lines, html_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("One<br>Two<br><br>Three", "One\nTwo\n\nThree"),
        ("a &amp; b &lt;c&gt; &#8364; &nbsp;d", "a & b <c> €  d"),
        ("<style>p {}</style><script>x = '<p>no</p>'</script><title>no</title>yes", "yes"),
        ("<!-- no --><p>yes</p><!-- [if mso]>no<![endif] -->", "yes"),
        ("<div style='display:none'>teaser</div><p>yes</p>", "yes"),
        ('<span style="font-size:0px">teaser</span>yes', "yes"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<pre>one\n  two</pre>", "one\n  two"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<p>never closed", "never closed"),
        ("<a href='x", "<a href='x"),
        ("<p class=MsoNormal>One</p><p class=MsoNormal>Two</p>", "One\nTwo"),
        ("<img alt='\U0001f44d' src='x'>", "\U0001f44d"),
        ("", ""),
    ],
)
def test_markup_becomes_the_lines_that_are_seen(source: str, text: str) -> None:
    """Text comes out as a reader sees it; scripts, comments and hidden teasers do not."""
    assert html_text(source) == text


@pytest.mark.parametrize(
    ("source", "hint"),
    [
        ('<div class="gmail_quote">x</div>', "quote"),
        ('<div class="moz-cite-prefix">x</div>', "quote"),
        ('<div id="divRplyFwdMsg">x</div>', "history"),
        ('<div id="appendonsend"></div><p>x</p>', "history"),
        ('<hr id="zwchr"><p>x</p>', "history"),
        ('<div class="protonmail_quote">x</div>', "quote"),
        ('<div class="gmail_signature">x</div>', "signature"),
        ('<div id="ms-outlook-mobile-signature">x</div>', "signature"),
        ('<div class="moz-forward-container">x</div>', "forward"),
        ("<div>x</div>", ""),
    ],
)
def test_markup_of_mail_programs_is_known(source: str, hint: str) -> None:
    """What a mail program says in ids and classes is told with the line."""
    assert html_lines(source)[-1].hint == hint


def test_blockquotes_are_depth_and_indents_are_not() -> None:
    """A cited blockquote is a quote; a blockquote that only indents is text."""
    lines = html_lines('<blockquote type="cite">a<blockquote>b</blockquote></blockquote>c')
    assert [(line.text, line.depth) for line in lines if line.text] == [("a", 1), ("b", 2), ("c", 0)]
    assert html_lines('<blockquote style="margin:0 0 0 40px;border:none">a</blockquote>')[0].depth == 0


def test_an_answer_between_gmail_quotes_is_no_quote() -> None:
    """What stands in Gmail's quote box behind a closed blockquote was written between the quotes."""
    lines = html_lines('<div class="gmail_quote">On x<blockquote>a</blockquote>mine<blockquote>b</blockquote></div>')
    assert [line.hint for line in lines if line.text == "mine"] == ["answer"]


@pytest.mark.parametrize(
    "bait",
    ["<!--" * 50_000, "<div>" * 100_000, "<a " * 100_000, "<a b='" * 50_000,
     "<blockquote>" * 20_000 + "x",
     "</div>" * 20_000, "&" * 200_000, "<style>" * 50_000,
     '<p style="' + "a:b;" * 50_000 + '">x', "<div style='display:none'>" * 20_000 + "x"],
    ids=range(10),
)  # fmt: skip
def test_baits_cost_no_time(bait: str) -> None:
    """Markup made to be slow is read in well under a second."""
    begin = time.process_time()
    html_lines(bait)
    assert time.process_time() - begin < 1


@pytest.mark.parametrize(
    ("data", "charset"),
    [(b'<meta charset="koi8-r">', "koi8-r"), (b'<meta content="text/html; charset=gb2312">', "gb2312"), (b"<p>", "")],
)
def test_the_declared_charset_is_found(data: bytes, charset: str) -> None:
    """The charset that an HTML body names itself is found."""
    assert declared_charset(data) == charset
