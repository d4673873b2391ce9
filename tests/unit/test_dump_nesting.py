"""Lists within lists."""

from __future__ import annotations

from newsparse.content import MAX_LIST_DEPTH
from newsparse.draft import NOWHERE, Draft, Item
from newsparse.dump import split


def _items(text: str) -> list[Item | None]:
    return [draft.place.item for draft in split(text)]


def _levels(text: str) -> list[int]:
    return [item.level if item else 0 for item in _items(text)]


class TestFlat:
    """Lists that nest nothing."""

    def test_has_no_places(self) -> None:
        """The markers say all there is to say."""
        drafts = split("Two things.\n\n  * one\n  * two")
        assert [(draft.marker, draft.place) for draft in drafts[1:]] == [("*", NOWHERE)] * 2

    def test_one_column_is_no_level(self) -> None:
        """Numbers are set to the right: "9." stands one column further than "10."."""
        assert _levels(" 9. nine\n10. ten") == [0, 0]


class TestNested:
    """Items that hold lists."""

    def test_levels(self) -> None:
        """Deeper items stand in lists of the item above, and come back from them."""
        text = "- a\n    - b\n        - c\n    - d\n- e\n\n    - f"
        assert _levels(text) == [1, 2, 3, 2, 1, 2]

    def test_parents(self) -> None:
        """Each item knows the item that its list stands in."""
        parents = [
            item.parent.number if item and item.parent else None
            for item in _items("- a\n  - b\n    - c\n  - d\n- e")
        ]
        assert parents == [None, 0, 1, 0, None]

    def test_groups(self) -> None:
        """Items of one list share its number; another kind of marker opens another list."""
        groups = [
            item.group if item else None
            for item in _items("- a\n  1. b\n  2. c\n  - d\n- e\n  - f")
        ]
        assert groups == [0, 1, 1, 3, 0, 5]

    def test_ordered(self) -> None:
        """A number orders its list."""
        ordered = [item.ordered if item else None for item in _items("- a\n  1. b\n  2. c")]
        assert ordered == [False, True, True]

    def test_tabs(self) -> None:
        """A tab is a level."""
        assert _levels("- a\n\t- b\n\t\t- c") == [1, 2, 3]

    def test_less_than_the_first(self) -> None:
        """An item further out than the first one is beside it."""
        assert _levels("    - a\n- b\n    - c") == [1, 1, 2]

    def test_depth_is_bounded(self) -> None:
        """Deeper than lists may be, items stand beside each other."""
        text = "\n".join(" " * (2 * depth) + "- x" for depth in range(80))
        assert max(_levels(text)) == MAX_LIST_DEPTH

    def test_paragraph_ends_the_list(self) -> None:
        """Items behind another block are of another list."""
        drafts: list[Draft] = split("- a\n  - b\n\nA paragraph.\n\n- c\n  - d")
        items = [draft.place.item for draft in drafts]
        assert [item.level if item else 0 for item in items] == [1, 2, 0, 1, 2]
        assert [item.group for item in items if item] == [0, 1, 3, 4]
