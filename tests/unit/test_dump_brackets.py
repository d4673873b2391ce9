"""Where the links and images of a line stand."""

from __future__ import annotations

import time

import pytest

from newsparse.dump.brackets import is_only_image, links_of


def _found(text: str) -> list[str]:
    return [text[link.start : link.end] for link in links_of(text)]


class TestLinksOf:
    """`links_of`."""

    def test_gives_the_outermost_ones_in_order(self) -> None:
        """An image in a link is of the link, and brackets without a target are text."""
        text = 'a [b](/c) [d] ![e](f.png)[![g](h.png)I [j]](/k "t") [l](/m(n)o)'
        assert _found(text) == [
            "[b](/c)",
            "![e](f.png)",
            '[![g](h.png)I [j]](/k "t")',
            "[l](/m(n)o)",
        ]
        assert [link.is_image for link in links_of(text)] == [False, True, False, False]

    @pytest.mark.parametrize(
        "text", ["", "a](b)", "[a](b", "[a] (b)", "\\[a](b)", "[a]", "](", "["]
    )
    def test_finds_none_where_a_sign_is_missing(self, text: str) -> None:
        """A link needs all four signs, not escaped."""
        assert _found(text) == []

    @pytest.mark.parametrize("unit", ["[", "](", "[](", "[a](b", "![", "[a](b)", "[[a](b)]("])
    def test_takes_linear_time(self, unit: str) -> None:
        """No line takes long, however many brackets it has."""
        start = time.process_time()
        links_of(unit * 20_000)
        assert time.process_time() - start < 4


class TestIsOnlyImage:
    """`is_only_image`."""

    @pytest.mark.parametrize("text", ["![a](b)", "![](b)", "[![a](b)](c)", "[ ![a](b) ](c)"])
    def test_knows_an_image_linked_or_not(self, text: str) -> None:
        """Nothing else is on the line."""
        assert is_only_image(text)

    @pytest.mark.parametrize("text", ["![a](b) c", "[![a](b) c](d)", "[a](b)", "![a](b)![c](d)"])
    def test_knows_what_shows_more(self, text: str) -> None:
        """Words beside it, or a second image."""
        assert not is_only_image(text)
