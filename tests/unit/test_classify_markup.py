"""What an HTML page's markup says of each block, as bins."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sketches import PROSE

from newsparse.classify.markup import (
    HOLDERS,
    HOLDING_SIZES,
    SIZES,
    Holding,
    Markup,
    holders_of,
    survey_holders,
    survey_markup,
)
from newsparse.classify.signals import measure
from newsparse.html.walk import Box
from newsparse.page import Page
from newsparse.pages import read_page

_PAGE = (
    "<html><body><div><nav><ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul></nav></div>"
    "<main><div><section>"
    + "".join(f"<p>{text}</p>" for text in PROSE)
    + "<p><b>Strong words</b></p></section></div></main>"
    "<aside><p>Some <a href=/c>linked words</a> here</p></aside></body></html>"
)


def _boxes(html: str) -> Sequence[Box]:
    boxes = read_page(Page(html, is_html=True)).boxes
    assert boxes is not None
    return boxes


def _sizes(html: str) -> list[int]:
    return [len(draft.text) for draft in read_page(Page(html, is_html=True)).drafts]


def _survey(html: str) -> list[Markup]:
    read = read_page(Page(html, is_html=True))
    assert read.boxes is not None
    sizes = [len(draft.text) for draft in read.drafts]
    outlines = [each.silhouette for each in measure(read.drafts, sizes)[0]]
    texts = [draft.text for draft in read.drafts]
    return [Markup(*row) for row in survey_markup(read.boxes, sizes, outlines, texts, None)]


class TestHolders:
    """The elements that hold a block."""

    def test_are_those_around_its_own(self) -> None:
        """Blocks of one list share their holders; level by level outwards."""
        levels = holders_of(_boxes(_PAGE))
        assert len(levels) == HOLDERS
        inner = levels[0]
        assert inner[0] == inner[1]
        assert len(set(inner[2:7])) == 1
        assert len({inner[0], inner[2], inner[7]}) == 3

    def test_end_at_the_root(self) -> None:
        """A block with few elements around it has 0 for the missing ones."""
        levels = holders_of(_boxes("<html><body><p>Word"))
        assert levels[HOLDERS - 1] == [0]


class TestSurveyMarkup:
    """The bins of the first reading."""

    def test_fit_their_tables(self) -> None:
        """Each bin indexes the table of its field."""
        rows = _survey(_PAGE)
        assert len(rows) == 8
        for row in rows:
            assert all(0 <= found < size for found, size in zip(row, SIZES, strict=True))

    def test_tell_links_from_prose(self) -> None:
        """The share of linked characters: all, none, some."""
        rows = _survey(_PAGE)
        shares = [row.linked % 7 for row in rows]
        assert shares[0] == 6
        assert shares[2] == 0
        assert 0 < shares[7] < 6

    def test_tell_strong_words(self) -> None:
        """A block that is strong from end to end differs from a plain one."""
        rows = _survey(_PAGE)
        assert rows[6].strong // 13 == 3
        assert rows[2].strong // 13 == 0

    def test_tell_where_the_prose_stands(self) -> None:
        """The element with the paragraphs holds all prose, the menu none."""
        rows = _survey(_PAGE)
        assert rows[2].first_share // 4 == 7
        assert rows[0].first_share // 4 == 0

    def test_tell_neighbours_in_the_same_holder(self) -> None:
        """First, middle and last block of a holder."""
        rows = _survey(_PAGE)
        assert [row.first_same // 4 for row in rows] == [1, 2, 1, 3, 3, 3, 2, 0]

    def test_tell_the_neighbours_elements(self) -> None:
        """At the page's edges there is none."""
        rows = _survey(_PAGE)
        assert rows[0].tag_before == SIZES.tag_before - 2
        assert rows[-1].tag_after == SIZES.tag_after - 2
        assert rows[3].tag_before == rows[5].tag_before

    def test_of_no_blocks_is_empty(self) -> None:
        """A page without blocks has no bins."""
        assert survey_markup([], [], [], [], None) == []


class TestSurveyHolders:
    """The bins of the second reading."""

    @pytest.mark.parametrize("score", [0.0, 0.5, 1.0])
    def test_fit_their_tables(self, score: float) -> None:
        """Each bin indexes the table of its level."""
        boxes = _boxes(_PAGE)
        sizes = _sizes(_PAGE)
        for row in survey_holders(boxes, sizes, [score] * len(boxes)):
            assert all(0 <= found < size for found, size in zip(row, HOLDING_SIZES, strict=True))

    def test_tell_who_holds_the_story(self) -> None:
        """A holder of all likely story has the highest bin, one of none the lowest."""
        boxes = _boxes(_PAGE)
        sizes = _sizes(_PAGE)
        alone = [0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0]
        rows = [Holding(*row) for row in survey_holders(boxes, sizes, alone)]
        assert rows[2].first == HOLDING_SIZES.first - 1
        assert rows[0].first == 0
