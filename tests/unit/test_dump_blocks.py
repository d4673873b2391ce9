"""From a text dump to its blocks."""

from __future__ import annotations

import textwrap

import pytest

from newsparse.content import Link, Position, Span, SpanKind
from newsparse.draft import Draft
from newsparse.dump import split

TITLE = "Harbour Town Votes for a Tidal Power Plant"
FIRST = (
    "The council of Harbour Town voted on Friday to build a tidal power plant at the old mole, "
    "where a well-known first attempt failed in the storm of 1987."
)
SECOND = (
    "“We have waited for this for ten years,” said the mayor, who had put the plan forward, and "
    "who thanked the county for its patience."
)
THIRD = (
    "Building is to begin in the spring, and the first turbine should turn two years later, "
    "unless the fishermen, who fear for the herring, go to court."
)
STORY = [TITLE, FIRST, "What Comes Next", SECOND, THIRD, "An end."]


def _texts(text: str) -> list[str]:
    return [draft.text for draft in split(text)]


def _only(text: str) -> Draft:
    """Return the last block of a dump that is Markdown."""
    return split(f"# A heading\n\n{text}")[-1]


def _wrapped(width: int, between: str = "\n\n", *, hyphens: bool = False) -> str:
    return between.join(
        textwrap.fill(text, width, break_on_hyphens=hyphens, break_long_words=False)
        for text in STORY
    )


class TestLayouts:
    """The same story, as dumpers lay it out."""

    @pytest.mark.parametrize(
        "text",
        [
            "\n\n".join(STORY),
            "\r\n\r\n".join(STORY) + "\r\n",
            "\r\r".join(STORY),
            "\n\n\n".join(STORY) + "\n\n\n\n",
            "\ufeff\n\n" + "\n \xa0\n".join(STORY),
            "\n".join(STORY),
            "\u2029".join(STORY),
            "\n\n".join("  " + text for text in STORY),
            "\n\n".join(text.replace(" ", "\xa0") for text in STORY),
            "\n\n".join(text.replace("power", "po\xadwer") for text in STORY),
            "\n\n".join(f"\u200e{text}\u200b" for text in STORY),
            "\n\n".join(text.replace(" ", "  ") for text in STORY),
            _wrapped(65),
            _wrapped(72),
            _wrapped(78, hyphens=True),
            _wrapped(100),
            _wrapped(72, "\n"),
            _wrapped(72, "\r\n\r\n"),
            textwrap.indent(_wrapped(72), "   "),
        ],
        ids=[
            *("blank-lines", "crlf", "cr", "two-blank-lines", "nbsp-lines", "wet", "u2029"),
            *("indented", "nbsp", "soft-hyphens", "shapeless", "double-spaces", "wrapped-65"),
            *("wrapped-72", "wrapped-78", "wrapped-100", "wrapped-tight", "wrapped-crlf", "lynx"),
        ],
    )
    def test_read_alike(self, text: str) -> None:
        """Each block is found, with its words."""
        assert _texts(text) == STORY

    def test_split_text_nodes(self) -> None:
        """Paragraphs that each link broke are whole again."""
        text = (
            f"{TITLE}\nThe council voted on Friday to build a tidal power plant, as the\n"
            "Harbour News\nreports, and as the\nmayor\n, who is glad, says.\nBookmark (\n12\n)\n"
            "The fishermen, who fear for the\nherring\n, may go to court."
        )
        assert _texts(text) == [
            TITLE,
            (
                "The council voted on Friday to build a tidal power plant, as the Harbour News "
                "reports, and as the mayor, who is glad, says."
            ),
            "Bookmark (12)",
            "The fishermen, who fear for the herring, may go to court.",
        ]

    def test_glued_blocks(self) -> None:
        """Blocks that were run together come apart."""
        assert _texts(f"{FIRST}{THIRD}\n{SECOND}Share it.") == [FIRST, THIRD, SECOND, "Share it."]

    def test_chinese_is_joined_without_spaces(self) -> None:
        """Wrapped Chinese has no spaces where its lines end."""
        text = (
            "市议会周二决定在河上建造一座新桥，工程将于一月开始，预计两年后完工，费用由三城分担。"
        )
        text *= 3
        lines = "\n".join(text[start : start + 36] for start in range(0, len(text), 36))
        assert _texts(f"{lines}\n\n{lines}") == [text, text]

    @pytest.mark.parametrize("text", ["", " \n\n\t\r\n", "\x00\n\u200b", "\ufeff"])
    def test_nothing(self, text: str) -> None:
        """A text that shows nothing has no blocks."""
        assert split(text) == []


class TestPlaces:
    """Where blocks stood."""

    def test_positions(self) -> None:
        """Each block has its number and its offsets, from its first mark to its last character."""
        text = "  # One \n\n- two\n  three,\n\n> four\n"
        assert [draft.position for draft in split(text)] == [
            *(Position(0, 2, 7), Position(1, 10, 24), Position(2, 26, 32))
        ]

    def test_gaps(self) -> None:
        """A block knows the blank lines before it."""
        assert [draft.gap for draft in split("\n\nOne.\n\nTwo.\n\n\nThree.")] == [0, 1, 2]

    def test_breaks_that_the_page_means(self) -> None:
        """Sentences on lines of their own, without a blank line, are one block."""
        assert _texts(f"{FIRST}\n\nOne thing.\nAnother thing.\n\n{THIRD}")[1] == (
            "One thing.\nAnother thing."
        )


class TestLists:
    """List items."""

    @pytest.mark.parametrize(
        ("text", "markers"),
        [
            ("* one\n* two", ["*", "*"]),
            ("-   one\n-   two", ["-", "-"]),
            ("  • one\n  • two", ["•", "•"]),
            ("– one\n– two", ["–", "–"]),
            ("1. one\n2. two", ["1.", "2."]),
            ("9) one\n\n10) two", ["9)", "10)"]),
        ],
    )
    def test_marker_is_no_text(self, text: str, markers: list[str]) -> None:
        """Each item is a block, with its marker aside."""
        items = split(f"{FIRST}\n\n{text}")[1:]
        assert [(item.marker, item.text) for item in items] == [
            *zip(markers, ("one", "two"), strict=True)
        ]

    def test_wrapped_items(self) -> None:
        """An item goes on over the lines that wrapping made of it."""
        item = textwrap.fill(FIRST, 72, initial_indent="  * ", subsequent_indent="    ")
        drafts = split(f"{_wrapped(72)}\n\n{item}\n{item}")
        assert [(draft.marker, draft.text) for draft in drafts[-2:]] == [("*", FIRST)] * 2

    def test_line_after_a_list(self) -> None:
        """A line that stands no deeper than the bullets is no part of the last item."""
        assert _texts(f"  • Home\n  • News\nSign in\n\n{FIRST}\n\n{SECOND}")[:3] == [
            *("Home", "News", "Sign in")
        ]

    def test_lone_number_is_text(self) -> None:
        """A number above a paragraph is that of a section."""
        drafts = split(f"{FIRST}\n\n3. Verdict\n\n{SECOND}")
        assert (drafts[1].text, drafts[1].marker) == ("3. Verdict", None)

    def test_number_around_bullets_is_none(self) -> None:
        """A numbered item may hold a list."""
        drafts = split("1. One\n   - a\n   - b\n2. Two")
        assert [draft.marker for draft in drafts] == ["1.", "-", "-", "2."]

    def test_dialogue_is_text(self) -> None:
        """A dash opens what someone says in many languages."""
        text = f"{FIRST}\n\n– Tak – powiedział burmistrz.\n\n– Nie – odparli rybacy.\n\n{SECOND}"
        assert _texts(text)[1:3] == ["– Tak – powiedział burmistrz.", "– Nie – odparli rybacy."]

    def test_spans_move_with_a_marker(self) -> None:
        """Offsets count the number that was given back to the text."""
        draft = _only("3. A **big** verdict")
        assert draft.text == "3. A big verdict"
        assert draft.spans == (Span(5, 8, SpanKind.STRONG),)


class TestMarkdown:
    """Blocks of Markdown."""

    def test_headings(self) -> None:
        """Levels of both kinds of headings."""
        text = "Top\n===\n\nPart\n----\n\n### Section ###\n\n#hashtag\n\n* ## Of an item\n* b"
        assert [(draft.heading, draft.text) for draft in split(text)] == [
            *((1, "Top"), (2, "Part"), (3, "Section"), (0, "#hashtag")),
            *((2, "Of an item"), (0, "b")),
        ]

    def test_links(self) -> None:
        """Links are spans and links; the dump's own text stays under the position."""
        draft = _only("By [Ada](/a), reporter")
        assert draft.text == "By Ada, reporter"
        assert draft.spans == (Span(3, 6, SpanKind.LINK, "/a"),)
        assert draft.links == (Link("Ada", "/a"),)

    def test_quotation(self) -> None:
        """A quotation is one block, with its lines."""
        draft = _only("> To be.\n>\n> Or not.")
        assert (draft.text, draft.is_quote) == ("To be.\nOr not.", True)

    def test_angle_alone_is_no_quotation(self) -> None:
        """There are no words in it."""
        draft = _only(">")
        assert (draft.text, draft.is_quote) == (">", False)

    def test_arrows_are_no_quotations(self) -> None:
        """Outside of Markdown and mail an angle points at a link."""
        draft = split(f"{FIRST}\n\n> Read more")[-1]
        assert (draft.text, draft.is_quote) == ("> Read more", False)

    def test_code(self) -> None:
        """Code keeps its lines, its blank ones and its indentation, and names its language."""
        draft = _only("```python title\nif a:\n    b\n\n  c\n```")
        assert (draft.text, draft.is_code, draft.language) == (
            *("if a:\n    b\n\n  c", True, "python"),
        )

    def test_code_without_lines(self) -> None:
        """A block always shows something."""
        assert (_only("```\n```").text, _only("```\n```").language) == ("```", None)

    def test_hard_breaks(self) -> None:
        """The backslash of a hard break is no text."""
        assert _only("Harbour Street 1\\\nHarbour Town").text == "Harbour Street 1\nHarbour Town"

    def test_table(self) -> None:
        """Each row is a block."""
        drafts = split("# T\n\n| Year | Fish |\n|------|------|\n| 2022 | 14   |\n\nSold.")
        assert [draft.is_row for draft in drafts] == [False, True, True, True, False]

    @pytest.mark.parametrize("rule", ["* * *", "---", "***", ":::"])
    def test_rules_are_blocks(self, rule: str) -> None:
        """A line of signs is no item and no emphasis; it is kept as it stands."""
        draft = _only(rule)
        assert (draft.text, draft.marker, draft.heading) == (rule, None, 0)

    def test_block_that_only_has_marks(self) -> None:
        """It shows its marks."""
        assert [_only(text).text for text in ("[]()", "****", "![]()")] == ["[]()", "****", "![]()"]


class TestHeader:
    """The header of fields that some dumpers print."""

    def test_title_is_a_heading(self) -> None:
        """The title is named by the field, the other lines stay as they are."""
        text = f"---\ntitle: 'A: Bridge'\nauthor: Ada Example\n---\n\n{FIRST}\n\n{SECOND}"
        drafts = split(text)
        assert [(draft.text, draft.heading) for draft in drafts] == [
            *(("---", 0), ("A: Bridge", 1), ("author: Ada Example", 0), ("---", 0)),
            *((FIRST, 0), (SECOND, 0)),
        ]


class TestRows:
    """Rows in plain text."""

    def test_bars_make_a_row(self) -> None:
        """A line of cells is a row, a sentence with one bar is none."""
        drafts = split(f"{FIRST}\n\nHome | News | Sport\n\nA bar | in a sentence.")
        assert [draft.is_row for draft in drafts] == [False, True, False]
