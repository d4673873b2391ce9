"""The tables below an article in the terminal, at all widths."""

from __future__ import annotations

import pytest
from rich.cells import cell_len
from shown import HERE, SENTENCE, WIDTHS, article, drawn, explained, full

from newsparse.article import (
    Block,
    Boilerplate,
    Outcome,
    RelatedPost,
)
from newsparse.cli.account import account
from newsparse.content import (
    Paragraph,
    Table,
)
from newsparse.roles import Role


class TestRelated:
    """The table of related posts."""

    def test_a_wide_table_has_columns_for_module_and_place(self) -> None:
        """Number, title, lines of the summary, module and placement of each post."""
        lines = drawn(full(), 100).splitlines()
        start = lines.index(next(line for line in lines if line.startswith("Related posts (2)")))
        assert lines[start + 2].split() == ["#", "Post", "Module", "Place"]
        first = " ".join(lines[start + 4].split())
        assert first == "1 Ferry returns Read also after body"
        assert [line.strip() for line in lines[start + 5 : start + 8]] == ["One.", "Two.", "Three."]

    def test_a_narrow_table_says_the_same_below_the_title(self) -> None:
        """At 40 columns nothing is left out: module and placement have a line of their own."""
        shown = " ".join(drawn(full(), 40).split())
        assert "1 Ferry returns One. Two. Three. Read also · after body" in shown
        assert (
            "2 Lighthouse sold John Doe · 1 May 2023, 08:30 UTC · Coast "
            "https://example.com/lighthouse rail" in shown
        )

    def test_a_summary_of_many_lines_is_cut_and_says_so(self) -> None:
        """After four lines the rest is counted."""
        page = article(related_posts=(RelatedPost("T", HERE, summary="a\nb\nc\nd\ne\nf"),))
        assert "… 2 more lines" in drawn(page)

    def test_a_page_without_related_posts_has_no_table(self) -> None:
        """An empty table would be noise."""
        assert "Related posts" not in drawn(article(Paragraph(SENTENCE, HERE)))


class TestBoilerplate:
    """The table of boilerplate by kind."""

    def test_a_kind_is_a_row_with_its_texts_and_counters(self) -> None:
        """Texts that repeat are shown once with how often; counters are listed once each."""
        rows = [" ".join(line.split()) for line in drawn(full(), 100).splitlines()]
        assert "bookmark 3 2 × Bookmark (3) 3, 5" in rows
        assert "Bookmark (5)" in rows
        assert "comments 1 Leave a Reply" in rows

    def test_a_narrow_table_keeps_kinds_numbers_and_counters(self) -> None:
        """At 40 columns the texts stand below their kind."""
        rows = [" ".join(line.split()) for line in drawn(full(), 40).splitlines()]
        assert "3 bookmark counter 3, 5" in rows
        assert "2 × Bookmark (3)" in rows

    def test_many_texts_and_counters_are_cut_and_counted(self) -> None:
        """Of a kind with many texts the first few are shown, and how many more there are."""
        blocks = tuple(
            Boilerplate("navigation", f"Menu {number}", HERE, "menu", 1.0, count=number)
            for number in range(8)
        )
        shown = drawn(article(boilerplate=blocks), 100)
        assert "… 3 more" in shown
        assert "0, 1, 2, 3, 4, …" in shown
        assert "Menu 5" not in shown


class TestClosing:
    """The last lines: outcome, account, encoding, warnings."""

    def test_every_block_is_accounted_for(self) -> None:
        """The four bins add up to the number of blocks."""
        assert account(full()) == "5 blocks: body 1, metadata 1, related 1, boilerplate 2"

    def test_each_role_is_in_one_bin(self) -> None:
        """Whatever the role, a block is counted once."""
        blocks = tuple(Block("x", role, "r", 1.0, HERE) for role in Role)
        counts = [int(part.split()[-1]) for part in account(article(blocks=blocks)).split(",")]
        assert sum(counts) == len(Role)

    def test_the_last_lines_say_what_became_of_the_page(self) -> None:
        """Outcome, account and encoding in one line, then each warning."""
        lines = drawn(full(), 100).splitlines()
        assert lines[-2:] == [
            "article · 5 blocks: body 1, metadata 1, related 1, boilerplate 2 · utf-8",
            "Warning: plugin newsparse-quay was skipped: boom",
        ]

    @pytest.mark.parametrize(
        ("outcome", "words"),
        [
            (Outcome.NOT_ARTICLE, "not an article · "),
            (Outcome.GATED, "gated: the page shows a part · "),
        ],
    )
    def test_a_page_that_is_no_whole_article_says_so(self, outcome: Outcome, words: str) -> None:
        """The outcome is in words, not in colour alone."""
        assert drawn(article(outcome=outcome), 100).splitlines()[-1].startswith(words)


class TestWidths:
    """Any terminal from 40 to 200 columns."""

    @pytest.mark.parametrize("width", WIDTHS)
    def test_no_line_is_wider_than_the_terminal(self, width: int) -> None:
        """Nothing wraps by itself, which would break the tables."""
        for text in (drawn(full(), width), explained(full(), width)):
            assert [line for line in text.splitlines() if cell_len(line) > width] == []

    @pytest.mark.parametrize("width", WIDTHS)
    def test_no_word_of_the_story_is_lost(self, width: int) -> None:
        """The whole story is there at any width, in order."""
        page = full()
        words = iter(drawn(page, width).replace("│", " ").split())
        story = " ".join(block.text for block in page.body if not isinstance(block, Table)).split()
        assert [word for word in story if word not in words] == []

    @pytest.mark.parametrize("width", WIDTHS)
    def test_wide_characters_are_counted_as_two(self, width: int) -> None:
        """A Chinese paragraph fits as well."""
        page = article(Paragraph("北部码头将于春季重新开放。" * 20, HERE), title="码头" * 30)
        assert max(cell_len(line) for line in drawn(page, width).splitlines()) <= width

    def test_no_plain_line_ends_in_spaces(self) -> None:
        """A piped drawing leaves no trailing white space behind."""
        assert [line for line in drawn(full()).splitlines() if line != line.rstrip()] == []
