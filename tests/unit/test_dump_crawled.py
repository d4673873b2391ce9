"""The Markdown of crawlers for language models, from its lines to its blocks."""

from __future__ import annotations

import time

import pytest

from newsparse.content import Link
from newsparse.draft import Draft
from newsparse.dump import split
from newsparse.dump.crawled import is_crawled
from newsparse.dump.lines import read

FIRST = "Barley has moved sideways for several days, resting after a restless autumn, traders said."
SECOND = "A price below 50 would weaken the picture, and then barley may fall towards 44 in spring."
#: What makes a text one of this form, before and after what a test is about.
HEAD = (
    "[Jobs](https://a.example/jobs/) [Markets](https://a.example/markets/) "
    "[Back](https://a.example/) \n# Barley Hoards Grow\n\n![Barley](https://a.example/1.jpg)\n"
    "Barley in a granary\n"
)
TAIL = f"\n\n{FIRST}\n\n{SECOND}\nSponsored Sponsored \n## What Comes Next\n\n{FIRST}"


def _drafts(text: str) -> list[Draft]:
    """Return the blocks of some lines in the midst of a page."""
    drafts = split(f"{HEAD}{text}{TAIL}")
    return drafts[6:-5]


def _texts(text: str) -> list[str]:
    return [draft.text for draft in _drafts(text)]


class TestIsCrawled:
    """`is_crawled`."""

    def test_is_told_from_what_stands_close(self) -> None:
        """Headings, images and lines of links have text right above or below them."""
        assert is_crawled(read(HEAD + TAIL))
        assert is_crawled(read(f"Menu - [A](/a)\n- [B](/b)\n\n{FIRST}\n\nMore - C\n- D"))
        assert is_crawled(read("[A](/a) [B](/b) \nText\n[C](/c) [D](/d) \nText"))

    @pytest.mark.parametrize(
        "text",
        [
            f"# Title\n\n![a](b.jpg)\n\n{FIRST}\n\n## Heading\n\n[A](/a) [B](/b)\n\n{SECOND}",
            f"# Title\n{FIRST}\n## Heading\n{SECOND}",
            f"{FIRST}\n\n{SECOND}",
            "",
        ],
    )
    def test_is_no_other_markdown(self, text: str) -> None:
        """There blank lines part them, or nothing has any."""
        assert not is_crawled(read(text))


class TestBlocks:
    """Where lines are cut, and where not."""

    def test_end_where_complete_lines_do(self) -> None:
        """Two sentences on two lines are two blocks; a sentence that goes on is one."""
        assert _texts(f"{FIRST}\n{SECOND}") == [FIRST, SECOND]
        assert _texts(FIRST.replace(" resting", "\nresting")) == [FIRST]

    def test_are_the_links_of_a_menu(self) -> None:
        """Each link of a line of links is a block with its address."""
        drafts = _drafts("[News](/n) [Sport](/s) | [Sea](/m) [](/x) ")
        assert [draft.text for draft in drafts] == ["News", "Sport", "Sea"]
        assert [draft.links for draft in drafts] == [
            (Link("News", "/n"),),
            (Link("Sport", "/s"),),
            (Link("Sea", "/m"),),
        ]

    def test_are_the_words_between_the_links_of_a_menu(self) -> None:
        """A label before the links and the year of the publisher are blocks too."""
        line = "Company [About](/a) [Authors](/w) © 2026 The Lantern [Terms](/t) [Privacy](/p)"
        assert _texts(line) == [
            *("Company", "About", "Authors", "© 2026 The Lantern", "Terms", "Privacy"),
        ]

    @pytest.mark.parametrize("space", ["\u3000", "\u2003", "\u2009", "\x0b", "\x1f", "\x85"])
    def test_end_at_rare_spaces(self, space: str) -> None:
        """Whatever white space stands between the links of a menu, it is no label."""
        line = f"[News](/n) [Sport](/s){space}[Sea](/m) [Arts](/a)"
        assert _texts(line) == ["News", "Sport", "Sea", "Arts"]

    @pytest.mark.parametrize(
        "line",
        [
            "The [mayor](/m) of the [town](/t) told [a paper](/p) so.",
            "By [Ada Example](/a) and [Ben Sample](/b) in [Harbour Town](/h)",
            "[Home](/) > [News](/n) > [Markets](/m)",
            "[Barley](/b), [Oats](/o), [Wheat](/w)",
            "It rose on Monday, as [the office](/o) said, and fell again",
            "Read [the story](/s)",
        ],
    )
    def test_do_not_end_at_links_of_a_sentence(self, line: str) -> None:
        """Words join the links of a sentence, of a path and of a list."""
        assert len(_drafts(line)) == 1

    def test_are_images(self) -> None:
        """An image is a block with its address and its words; what is beside it is another."""
        drafts = _drafts(
            "![Oats](https://a.example/o.jpg?a=1&amp;b=2) [![Rye](/r.jpg)Rye Lags](/r)"
        )
        assert [draft.text for draft in drafts] == ["Oats", "Rye", "Rye Lags"]
        first, second, third = drafts
        assert first.image is not None
        assert first.image.url == "https://a.example/o.jpg?a=1&b=2"
        assert second.image is not None
        assert third.links == (Link("Rye Lags", "/r"),)

    def test_do_not_end_at_an_image_in_a_sentence(self) -> None:
        """A sign that is an image stands between words."""
        assert _texts("We were glad ![:)](/s.png) to see it") == ["We were glad to see it"]

    def test_are_the_parts_of_a_teaser(self) -> None:
        """Section, age and headline come apart, and the headline keeps the link."""
        drafts = _drafts(
            "[FarmsMarkets15 hours agoOats Jump by a Third](/o) [Granaries2 months agoTops](/g)"
        )
        assert [(draft.text, draft.links) for draft in drafts] == [
            ("Farms", ()),
            ("Markets", ()),
            ("15 hours ago", ()),
            ("Oats Jump by a Third", (Link("Oats Jump by a Third", "/o"),)),
            ("Granaries", ()),
            ("2 months ago", ()),
            ("Tops", (Link("Tops", "/g"),)),
        ]

    def test_are_a_teaser_s_section_and_its_link(self) -> None:
        """A label before a headline that is a link is a block of its own."""
        assert _texts("Markets [Oats Jump by a Third in May](/o)") == [
            *("Markets", "Oats Jump by a Third in May"),
        ]

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("Written byAda Example", ["Written by", "Ada Example"]),
            ("Written by[Ada Example](/a)", ["Written by", "Ada Example"]),
            ("Written by Ada Example", ["Written by Ada Example"]),
            ("Markets2 hours agoWheat falls", ["Markets", "2 hours ago", "Wheat falls"]),
            ("Sponsored Sponsored Read Next", ["Sponsored Sponsored", "Read Next"]),
            ("Duran Duran Play at the Harbour", ["Duran Duran Play at the Harbour"]),
        ],
    )
    def test_are_labels_and_what_is_glued_to_them(self, line: str, expected: list[str]) -> None:
        """A word printed twice is a label if it stands alone elsewhere."""
        assert _texts(line) == expected

    def test_are_a_date_and_the_list_after_it(self) -> None:
        """The date at the head of a line, the link beside it, and the first item."""
        drafts = _drafts(
            "06 January 2026 14:00 UTC [Trusted](/t) - Barley in public granaries fell.\n"
            "- Rents turned upwards.\n- A sack trades near 51."
        )
        assert [(draft.text, draft.marker) for draft in drafts] == [
            ("06 January 2026 14:00 UTC", None),
            ("Trusted", None),
            ("Barley in public granaries fell.", "-"),
            ("Rents turned upwards.", "-"),
            ("A sack trades near 51.", "-"),
        ]

    @pytest.mark.parametrize(
        ("line", "count"),
        [
            ("06 January 2026 14:00 UTC Barley in granaries fell", 2),
            ("06 January 2026 [Trusted](/t)", 2),
            ("06 January 2026 was a day like others, traders said", 1),
            ("6 January 2026: the office opens", 1),
        ],
    )
    def test_are_a_date_at_the_head_of_a_line(self, line: str, count: int) -> None:
        """Not if the line is a sentence that begins with a date."""
        assert len(_drafts(line)) == count

    def test_keep_code_and_tables(self) -> None:
        """Nothing is cut within them."""
        assert len(_drafts("```\n[A](/a) [B](/b)\n```")) == 1
        assert len(_drafts("| [A](/a) | [B](/b) |\n| --- | --- |\n| [C](/c) | [D](/d) |")) == 3

    def test_cover_the_line(self) -> None:
        """Links without words and bars go with the piece beside them."""
        text = HEAD + "[](/x) | [News](/n) | [Sport](/s) | [](/y) |" + TAIL
        drafts = split(text)
        ends = [0, *(draft.position.end for draft in drafts)]
        starts = [*(draft.position.start for draft in drafts), len(text)]
        between = [text[end:start] for end, start in zip(ends, starts, strict=True)]
        assert not "".join(between).strip()

    @pytest.mark.parametrize(
        "unit",
        ["[a](b) ", "[](b)", "[A2 hours agoB](c) ", "AaBb", "Aa - ", "![", "Sp Sp ", "- [x] "],
    )
    def test_take_linear_time(self, unit: str) -> None:
        """No line takes long, however often it repeats itself."""
        start = time.process_time()
        split(f"{HEAD}{unit * (100_000 // len(unit))}\n- item{TAIL}")
        assert time.process_time() - start < 8


class TestOtherMarkdown:
    """Markdown that no crawler made."""

    def test_has_its_lines_of_links_cut(self) -> None:
        """Several links in a line are several blocks there too, and nothing else is."""
        drafts = split(f"# Title\n\n[News](/n) [Sport](/s)\n\n{FIRST}\n\nMarkets2 hours agoOats")
        assert [draft.text for draft in drafts] == [
            *("Title", "News", "Sport", FIRST, "Markets2 hours agoOats"),
        ]
