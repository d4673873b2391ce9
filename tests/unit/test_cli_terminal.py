"""What a person sees: an article drawn for a terminal, at every width, with nothing that bites."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from newsparse.article import (
    Article,
    Block,
    Boilerplate,
    Module,
    Outcome,
    Placement,
    RelatedPost,
)
from newsparse.authors import Author
from newsparse.cli import explain, terminal
from newsparse.cli.account import account
from newsparse.cli.headline import moment
from newsparse.cli.printable import clean, shorten
from newsparse.cli.screen import draw, file_console, prose
from newsparse.content import (
    BodyBlock,
    Code,
    Embed,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsparse.dates import DatePrecision
from newsparse.evidence import Candidate, Evidence
from newsparse.roles import Role

HERE = Position(0, 0, 1)
SENTENCE = "The harbour board will reopen the northern quay to small boats in early spring."
WIDTHS = [40, 55, 72, 80, 100, 140, 200]


def article(*body: BodyBlock, **fields: Any) -> Article:  # noqa: ANN401 - the fields of Article
    """Return an article with `body` and `fields`."""
    return Article(**{"outcome": Outcome.ARTICLE, "title": "Quay", "body": body, **fields})


def full() -> Article:
    """Return an article that has everything a page can have."""
    return article(
        Paragraph(SENTENCE * 3, HERE),
        Heading("What comes next", HERE),
        Quote("We waited long enough.", HERE, cite="A. Fisher"),
        ListBlock((ListItem("boats", HERE), ListItem("nets", HERE)), HERE),
        Table((("Pier", "Berths"), ("North", "24")), HERE, header_rows=1, caption="Berths"),
        Code("open --quay north", HERE),
        Figure(HERE, Image("https://example.com/q.jpg"), caption="The quay", credit="J. Doe"),
        Embed("youtube", HERE, "https://example.com/v"),
        title="Northern quay reopens",
        subtitle="Small boats first",
        authors=(Author("Jane Roe"), Author("Harbour Desk", is_organization=True)),
        published=dt.datetime(2023, 5, 12, 10, 0, tzinfo=dt.UTC),
        published_precision=DatePrecision.MINUTE,
        modified=dt.datetime(2023, 5, 13),  # noqa: DTZ001 - a page that names no zone
        modified_precision=DatePrecision.DAY,
        section="Harbour",
        tags=("boats", "spring"),
        language="en",
        site="Quayside News",
        canonical_url="https://example.com/quay",
        related_posts=(
            RelatedPost("Ferry returns", HERE, summary="One.\nTwo.\nThree.", module="Read also"),
            RelatedPost(
                "Lighthouse sold",
                HERE,
                url="https://example.com/lighthouse",
                published=dt.datetime(2023, 5, 1, 8, 30, tzinfo=dt.UTC),
                authors=(Author("John Doe"),),
                section="Coast",
                placement=Placement.RAIL,
                module_kind=Module.POPULAR,
            ),
        ),
        boilerplate=(
            Boilerplate("bookmark", "Bookmark (3)", HERE, "counter", 1.0, count=3),
            Boilerplate("bookmark", "Bookmark (3)", HERE, "counter", 1.0, count=3),
            Boilerplate("bookmark", "Bookmark (5)", HERE, "counter", 1.0, count=5),
            Boilerplate("comments", "Leave a Reply", HERE, "phrase", 1.0),
        ),
        blocks=(
            Block("Northern quay reopens", Role.TITLE, "first-line", 0.9, Position(0, 0, 21)),
            Block(SENTENCE, Role.BODY, "sentence", 0.8, Position(1, 22, 100)),
            Block("Ferry returns", Role.RELATED, "card", 0.7, Position(2, 101, 114)),
            Block("Bookmark (3)", Role.SHARE, "counter", 1.0, Position(3, 115, 127), "bookmark"),
            Block("Leave a Reply", Role.COMMENTS, "phrase", 1.0, Position(4, 128, 141)),
        ),
        evidence={
            "title": Evidence(
                "text",
                "first-line",
                "Northern quay reopens",
                "chars 0-21",
                0.9,
                (Candidate("Quayside News", "text", "menu-line", 0.2),),
            ),
            "published": Evidence("text", "date-line", "12 May 2023, 10:00 GMT", "chars 30-52"),
            "authors": Evidence("text", "byline", "By Jane Roe and Harbour Desk"),
        },
        encoding="utf-8",
        warnings=("plugin newsparse-quay was skipped: boom",),
    )


def drawn(page: Article, width: int = 80) -> str:
    """Return the plain drawing of `page` at `width` columns."""
    console = file_console(width=width)
    return draw(terminal.render(page, width=console.width), console)


def explained(page: Article, width: int) -> str:
    """Return the plain explanation of `page` at `width` columns."""
    console = file_console(width=width)
    return draw(explain.render(page, width=console.width), console)


def coloured(page: Article) -> str:
    """Return the drawing of `page` as a terminal with colours gets it."""
    console = Console(file=io.StringIO(), force_terminal=True, color_system="standard", width=80)
    return draw(terminal.render(page, width=80), console)


class TestHead:
    """Title, deck, and the line of who, when and where."""

    def test_what_the_page_says_stands_in_one_line(self) -> None:
        """Byline, dates, section, site and language follow each other between dots."""
        assert drawn(full(), 140).splitlines()[:5] == [
            "Northern quay reopens",
            "Small boats first",
            (
                "By Jane Roe, Harbour Desk · 12 May 2023, 10:00 UTC · updated 13 May 2023 · "
                "Harbour · Quayside News · en"
            ),
            "https://example.com/quay",
            "boats, spring",
        ]

    def test_what_the_page_does_not_say_takes_no_line(self) -> None:
        """An article with nothing but title and text has no line between them."""
        lines = drawn(article(Paragraph("Boats are back.", HERE))).splitlines()
        assert lines[:3] == ["Quay", "", "  Boats are back."]

    def test_a_page_without_title_says_so(self) -> None:
        """The place of the title is never silently taken by the text."""
        assert drawn(article(title=None)).splitlines()[0] == "(no title)"

    def test_the_address_of_the_caller_stands_in_for_that_of_the_page(self) -> None:
        """Without a canonical address the one that was handed over is shown."""
        page = article(url="https://example.com/from-caller")
        assert drawn(page).splitlines()[1] == "https://example.com/from-caller"


class TestMoment:
    """Dates in words."""

    def test_a_bare_day_has_no_time(self) -> None:
        """The zeros that stand for an unknown time are not shown as midnight."""
        day = dt.datetime(2024, 2, 29, tzinfo=dt.UTC)
        assert moment(day, DatePrecision.DAY) == "29 February 2024"

    def test_a_zone_is_named_when_the_page_names_one(self) -> None:
        """An offset reads as one, and a naive time has none."""
        zone = dt.timezone(dt.timedelta(hours=-3))
        assert (
            moment(dt.datetime(2024, 1, 2, 3, 4, tzinfo=zone)) == "2 January 2024, 03:04 UTC-03:00"
        )
        assert moment(dt.datetime(2024, 12, 2, 3, 4)) == "2 December 2024, 03:04"  # noqa: DTZ001 - naive


class TestBody:
    """Headings at the margin, the rest set in."""

    def test_a_heading_stands_at_the_margin_and_a_paragraph_is_set_in(self) -> None:
        """The layout tells them apart without colour."""
        page = article(Heading("What comes next", HERE), Paragraph("Boats are back.", HERE))
        assert drawn(page).splitlines()[2:5] == ["What comes next", "", "  Boats are back."]

    def test_a_list_hangs_its_items_and_sets_nested_lists_in(self) -> None:
        """Numbers count from one, and a nested list follows its parent."""
        nested = ListBlock((ListItem("sail", HERE), ListItem("oar", HERE)), HERE, ordered=True)
        page = article(
            ListBlock((ListItem("boats", HERE, children=(nested,)), ListItem("nets", HERE)), HERE)
        )
        assert drawn(page).splitlines()[2:6] == [
            "  • boats",
            "    1. sail",
            "    2. oar",
            "  • nets",
        ]

    def test_ten_numbers_stand_right_aligned(self) -> None:
        """The texts of a long numbered list begin in one column."""
        items = tuple(ListItem(f"pier {number}", HERE) for number in range(1, 11))
        lines = drawn(article(ListBlock(items, HERE, ordered=True))).splitlines()
        assert (lines[2], lines[11]) == ("   1. pier 1", "  10. pier 10")

    def test_a_long_item_goes_on_below_its_text(self) -> None:
        """The second line of an item begins below its first word, not below its bullet."""
        lines = drawn(article(ListBlock((ListItem("word " * 20, HERE),), HERE)), 40).splitlines()
        assert lines[2].startswith("  • word")
        assert lines[3].startswith("    word")

    def test_a_quotation_has_a_bar_and_its_source_below(self) -> None:
        """Every line of a quotation is behind the bar."""
        lines = drawn(article(Quote("We waited.", HERE, cite="A. Fisher"))).splitlines()
        assert lines[2:4] == ["  │ We waited.", "  │ — A. Fisher"]

    def test_a_table_has_its_heads_over_a_line(self) -> None:
        """Header rows that stand on each other share the head; short rows are filled up."""
        rows = (("Pier", "Berths"), ("", "in 2023"), ("North", "24"), ("South",))
        lines = drawn(article(Table(rows, HERE, header_rows=2, caption="All piers"))).splitlines()
        assert lines[2:9] == [
            "  All piers",
            "",
            "  Pier    Berths",
            "          in 2023",
            "  ───────────────",
            "  North   24",
            "  South",
        ]

    def test_a_table_of_too_many_columns_is_written_as_lines(self) -> None:
        """No cell is lost to a narrow terminal."""
        cells = tuple(f"cell{number}" for number in range(20))
        shown = drawn(article(Table((cells,), HERE)), 40)
        assert [cell for cell in cells if cell not in shown.split()] == []

    def test_code_keeps_its_spaces_and_loses_nothing_at_the_edge(self) -> None:
        """A line of code that is too long goes on in the next."""
        lines = drawn(article(Code("if quay:\n    " + "x" * 60, HERE)), 40).splitlines()
        assert lines[2] == "  │ if quay:"
        assert "".join(line.removeprefix("  │ ") for line in lines[3:5]).strip() == "x" * 60

    @pytest.mark.parametrize(
        ("figure", "line"),
        [
            (Figure(HERE, caption="The quay", credit="J. Doe"), "  Image  The quay  J. Doe"),
            (Figure(HERE, Image("https://example.com/q.jpg", "Boats")), "  Image  Boats"),
            (
                Figure(HERE, Image("https://example.com/q.jpg")),
                "  Image  https://example.com/q.jpg",
            ),
        ],
    )
    def test_a_figure_is_a_line_with_what_is_known_of_it(self, figure: Figure, line: str) -> None:
        """Caption and credit, else the alternative text, else the address."""
        assert drawn(article(figure)).splitlines()[2] == line

    def test_an_embed_names_its_provider_and_shows_its_text(self) -> None:
        """What another site shows in the body is marked as such."""
        page = article(Embed("youtube", HERE, "https://example.com/v", text="A boat"))
        assert drawn(page).splitlines()[2:4] == [
            "  │ youtube  https://example.com/v",
            "  │ A boat",
        ]


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
