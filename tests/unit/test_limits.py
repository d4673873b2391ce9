"""How much of a page is read before it is refused."""

from __future__ import annotations

from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

import newsparse
from newsparse import LimitError, Limits

STORY = "\n\n".join(f"The {number}. sentence of a story." for number in range(20))


class TestValues:
    """`Limits` as a value."""

    def test_defaults_let_real_pages_through(self) -> None:
        """Twenty megabytes, and two hundred thousand blocks."""
        assert Limits() == Limits(max_bytes=20_000_000, max_blocks=200_000)

    @pytest.mark.parametrize("name", ["max_bytes", "max_blocks"])
    @pytest.mark.parametrize("value", [0, -1])
    def test_must_be_positive(self, name: str, value: int) -> None:
        """A page of nothing cannot be asked for."""
        with pytest.raises(ValueError, match=name):
            Limits(**{name: value})

    @pytest.mark.parametrize("value", ["5", 1.5, None])
    def test_must_be_whole_numbers(self, value: Any) -> None:  # noqa: ANN401 - wrong on purpose
        """Anything else is a mistake."""
        with pytest.raises(TypeError, match="max_bytes"):
            Limits(max_bytes=value)

    def test_cannot_be_changed(self) -> None:
        """They are shared between calls."""
        with pytest.raises(FrozenInstanceError):
            Limits().max_bytes = 1  # type: ignore[misc] # what the test is about


class TestBytes:
    """`Limits.max_bytes`."""

    @pytest.mark.parametrize(
        "source",
        [STORY, STORY.encode(), bytearray(STORY.encode())],
        ids=["str", "bytes", "bytearray"],
    )
    def test_over_the_limit(self, source: str | bytes) -> None:
        """The error names the limit, its value and what was met."""
        with pytest.raises(LimitError) as caught:
            newsparse.parse(source, limits=Limits(max_bytes=100), sites=())
        error = caught.value
        assert (error.limit, error.allowed, error.found) == ("max_bytes", 100, len(source))

    def test_at_the_limit(self) -> None:
        """A page of just that size is read."""
        limits = Limits(max_bytes=len(STORY))
        assert newsparse.parse(STORY, limits=limits, sites=()).blocks

    def test_characters_of_a_str(self) -> None:
        """A text is measured in characters, its bytes in bytes."""
        text = "市议会"
        limits = Limits(max_bytes=3)
        assert newsparse.parse(text, limits=limits, sites=()).blocks
        with pytest.raises(LimitError):
            newsparse.parse(text.encode(), limits=limits, sites=())

    def test_bytes_of_a_view(self) -> None:
        """A view of wider items counts by its bytes."""
        view = memoryview(STORY.encode("utf-16-le")).cast("H")
        with pytest.raises(LimitError) as caught:
            newsparse.parse(view, limits=Limits(max_bytes=100), sites=())
        assert caught.value.found == 2 * len(STORY)


class TestBlocks:
    """`Limits.max_blocks`."""

    def test_over_the_limit(self) -> None:
        """Nothing is cut: the page is refused."""
        with pytest.raises(LimitError) as caught:
            newsparse.parse(STORY, limits=Limits(max_blocks=19), sites=())
        error = caught.value
        assert (error.limit, error.allowed, error.found) == ("max_blocks", 19, 20)

    def test_at_the_limit(self) -> None:
        """A page of just so many blocks is read."""
        article = newsparse.parse(STORY, limits=Limits(max_blocks=20), sites=())
        assert len(article.blocks) == 20

    def test_hundreds_of_thousands_of_lines(self) -> None:
        """By default a page of so many blocks is a mistake, and the error says how to allow it."""
        with pytest.raises(LimitError, match=r"pass limits=Limits\(max_blocks=300000\)"):
            newsparse.parse("line\n" * 300_000, sites=())
