"""Every line of a dump that shows something is in exactly one block, with its words."""

from __future__ import annotations

import pytest
from dump_texts import LAYOUTS, Story, dumps, shown, stories, wild_texts
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.draft import Draft
from newsparse.dump import split

pytestmark = pytest.mark.property

#: Characters without any meaning to a reader of dumps.
PLAIN = st.text(st.sampled_from("abcXYZ é市م\u00a0\n\r\t"), max_size=120)


def _is_within(short: str, long: str) -> bool:
    """Return whether the characters of `short` are in `long`, in their order."""
    rest = iter(long)
    return all(character in rest for character in short)


def _bare(drafts: list[Draft]) -> list[str]:
    return [draft.text for draft in drafts]


class TestCover:
    """Blocks cover all that shows, in order, none twice."""

    @given(wild_texts)
    @example("```\n")
    @example("a\n---\ttitle\n")
    @example("\ufeff---\ntitle: a\n---\n")
    def test_nothing_is_lost(self, text: str) -> None:
        """What stands between the blocks shows nothing."""
        end = 0
        for order, draft in enumerate(split(text)):
            position = draft.position
            assert position.order == order
            assert position.start is not None
            assert position.end is not None
            assert end <= position.start < position.end
            assert shown(text[end : position.start]) == ""
            end = position.end
        assert shown(text[end:]) == ""

    @given(wild_texts)
    def test_blocks_begin_and_end_with_what_shows(self, text: str) -> None:
        """A position holds no white space around its block; a soft hyphen may end it."""
        for draft in split(text):
            covered = draft.position.slice(text)
            assert shown(covered[0])
            assert shown(covered[-1]) or covered[-1] == "\u00ad"

    @given(wild_texts)
    def test_a_text_that_shows_nothing_has_no_blocks(self, text: str) -> None:
        """And any other has some."""
        assert bool(split(text)) is bool(shown(text))


class TestWords:
    """Texts of blocks are the words of their lines."""

    @given(wild_texts)
    @example("# a\n\n1. **b**\n")
    @example("[a](/x y)\n\n![]( /b c )")
    def test_come_from_the_source(self, text: str) -> None:
        """A block's characters are those at its position, in order, without some marks."""
        for draft in split(text):
            assert draft.text
            covered = shown(draft.position.slice(text))
            assert _is_within(shown(draft.text), covered)

    @given(PLAIN)
    def test_are_all_there(self, text: str) -> None:
        """Where no mark can be, all characters that show are in the text."""
        for draft in split(text):
            assert shown(draft.text) == shown(draft.position.slice(text))

    @given(wild_texts)
    def test_white_space_is_folded(self, text: str) -> None:
        """Single spaces and line breaks, none at the ends."""
        for draft in split(text):
            if not draft.is_code:
                lines = draft.text.split("\n")
                assert [" ".join(line.split()) for line in lines] == lines

    @given(wild_texts)
    def test_spans_lie_within(self, text: str) -> None:
        """A span is a stretch of its block's text."""
        for draft in split(text):
            for span in draft.spans:
                assert 0 <= span.start < span.end <= len(draft.text)

    @given(wild_texts)
    def test_markers_stand_in_front(self, text: str) -> None:
        """A marker is what the block's lines begin with."""
        for draft in split(text):
            if draft.marker is not None:
                assert draft.position.slice(text).startswith(draft.marker)
            if draft.is_quote:
                assert draft.position.slice(text).startswith(">")


class TestLayouts:
    """The layout of a dump changes none of its blocks."""

    @pytest.mark.parametrize("name", sorted(LAYOUTS))
    @given(story=stories())
    def test_blocks_are_those_of_the_page(self, name: str, story: Story) -> None:
        """Each dumper's text gives the same blocks back."""
        found = _bare(split(LAYOUTS[name](story.blocks)))
        expected = ["A page", *story.blocks] if name == "markdown" else list(story.blocks)
        assert found == expected

    @given(dumps(), st.sampled_from(["\n", "\n\n", " \n", "\ufeff", "\u200b\n", "\t\n"]))
    def test_blank_lines_around(self, text: str, blank: str) -> None:
        """What stands before the first line and after the last one moves the positions only."""
        moved, drafts = split(f"{blank}{text}\n\n"), split(text)
        assert _bare(moved) == _bare(drafts)
        assert [draft.position.start for draft in moved] == [
            (draft.position.start or 0) + len(blank) for draft in drafts
        ]


class TestSame:
    """Reading is a function."""

    @given(wild_texts)
    def test_twice(self, text: str) -> None:
        """The same text gives equal blocks."""
        assert split(text) == split(text)
