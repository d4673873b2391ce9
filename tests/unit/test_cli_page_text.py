"""Text of pages in the terminal, and the explanation of a page."""

from __future__ import annotations

from shown import HERE, SENTENCE, article, coloured, drawn, explained, full

from newsparse.article import (
    Block,
    Boilerplate,
    RelatedPost,
)
from newsparse.authors import Author
from newsparse.cli.printable import clean, shorten
from newsparse.cli.screen import prose
from newsparse.content import (
    Code,
    Paragraph,
    Span,
    SpanKind,
    Table,
)
from newsparse.evidence import Evidence
from newsparse.roles import Role


class TestPageText:
    """Text of a page is shown, never obeyed."""

    def test_markup_of_rich_is_shown_as_it_stands(self) -> None:
        """Square brackets and emoji codes are plain text, wherever they stand."""
        hostile = "[bold red]stop[/] :boom: [/nope]"
        page = article(
            Paragraph(hostile, HERE),
            Table(((hostile,),), HERE, header_rows=1),
            title=hostile,
            related_posts=(RelatedPost(hostile, HERE, summary=hostile, module="[i]m[/i]"),),
            boilerplate=(Boilerplate("x:[b]k", hostile, HERE, "r", 1.0),),
            warnings=(hostile,),
        )
        shown = drawn(page, 100)
        assert shown.count(hostile) == 7
        assert "[i]m[/i]" in shown
        assert "x:[b]k" in shown

    def test_characters_that_a_terminal_obeys_are_dropped(self) -> None:
        """No escape sequence, control or change of direction reaches the terminal."""
        hostile = "a\x1b[2Jb\x07c\x9bd\x00e\u202ef\rg\x7fh"
        page = article(
            Paragraph(hostile, HERE),
            Code(hostile, HERE),
            title=hostile,
            subtitle=hostile,
            authors=(Author(hostile),),
            tags=(hostile,),
            related_posts=(RelatedPost(hostile, HERE, summary=hostile, url=hostile),),
            boilerplate=(Boilerplate(hostile, hostile, HERE, "r", 1.0),),
            blocks=(Block(hostile, Role.BODY, hostile, 1.0, HERE),),
            evidence={"title": Evidence("text", hostile, hostile)},
            warnings=(hostile,),
        )
        bad = set("\x1b\x07\x9b\x00\u202e\r\x7f")
        assert bad & set(drawn(page) + explained(page, 100)) == set()
        assert "a[2Jbcdefgh" in drawn(page)

    def test_a_link_target_cannot_leave_its_sequence(self) -> None:
        """The address of a link is cleaned before it goes into the terminal's link sequence."""
        url = "https://example.com/\x1b\\\x1b[2Jx"
        page = article(Paragraph("read on", HERE, (Span(0, 4, SpanKind.LINK, url),)))
        shown = coloured(page)
        assert "\x1b[2J" not in shown
        assert "https://example.com/\\[2Jx\x1b\\" in shown

    def test_spans_stay_on_their_words_when_characters_are_dropped(self) -> None:
        """Offsets count the page's characters; the drawing allows for those that are gone."""
        text = prose("a\x1b\x1bb strong c", (Span(5, 11, SpanKind.STRONG),))
        assert [text.plain[span.start : span.end] for span in text.spans] == ["strong"]

    def test_only_web_addresses_become_links(self) -> None:
        """A link to a script or a file is underlined and nothing more."""
        page = article(
            Paragraph("read on", HERE, (Span(0, 4, SpanKind.LINK, "file:///etc/hosts"),))
        )
        assert "file:" not in coloured(page)

    def test_a_plain_drawing_has_no_escape_sequence(self) -> None:
        """A file or a pipe gets text alone."""
        assert "\x1b" not in drawn(full())
        assert "\x1b" in coloured(full())

    def test_lone_surrogates_are_dropped(self) -> None:
        """What no encoding can write is not shown."""
        assert clean("a\ud800b\udfffc") == "abc"


class TestShorten:
    """Long texts on one line."""

    def test_a_short_text_is_only_folded(self) -> None:
        """Line breaks and runs of spaces become single spaces."""
        assert shorten("  two\nwords ", 20) == "two words"

    def test_a_long_text_is_cut_between_words(self) -> None:
        """The last word that fits is whole, and the cut is marked."""
        assert shorten("the northern quay reopens", 16) == "the northern…"

    def test_a_text_without_spaces_is_cut_anywhere(self) -> None:
        """Scripts that do not space their words are shortened too."""
        assert shorten("码" * 30, 10) == "码" * 9 + "…"


class TestExplain:
    """The two tables of evidence."""

    def test_each_field_has_its_evidence_and_what_lost(self) -> None:
        """Source, rule, score, place and value; the raw text where it differs; then the losers."""
        rows = [" ".join(line.split()) for line in explained(full(), 140).splitlines()]
        assert "title text first-line 0.90 chars 0-21 Northern quay reopens" in rows
        assert "lost text menu-line 0.20 Quayside News" in rows
        assert "published text date-line 1.00 chars 30-52 2023-05-12T10:00:00+00:00" in rows
        assert "from “12 May 2023, 10:00 GMT”" in rows
        assert "authors text byline 1.00 Jane Roe; Harbour Desk" in rows

    def test_each_block_has_its_role_kind_rule_and_score(self) -> None:
        """One line a block in a wide terminal, in the order of the page."""
        rows = [" ".join(line.split()) for line in explained(full(), 140).splitlines()]
        assert rows[-5:] == [
            "0 title first-line 0.90 Northern quay reopens",
            f"1 body sentence 0.80 {SENTENCE}",
            "2 related card 0.70 Ferry returns",
            "3 share bookmark counter 1.00 Bookmark (3)",
            "4 comments phrase 1.00 Leave a Reply",
        ]

    def test_a_narrow_terminal_has_the_facts_below_the_text(self) -> None:
        """At 40 columns the same facts stand in a line of their own."""
        rows = [line.strip() for line in explained(full(), 40).splitlines()]
        assert "share · bookmark · counter · 1.00" in rows
