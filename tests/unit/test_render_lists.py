"""The items of a list to a bounded depth."""

from __future__ import annotations

from newsparse.content import MAX_LIST_DEPTH, ListBlock, ListItem, Position
from newsparse.render import html, markdown
from newsparse.render.lists import items_at

HERE = Position(0)


def chain(depth: int) -> ListBlock:
    """Return a list in a list in a list, `depth` deep, with one numbered item each."""
    block = ListBlock((ListItem(str(depth), HERE),), HERE)
    for level in range(depth - 1, 0, -1):
        block = ListBlock((ListItem(str(level), HERE, children=(block,)),), HERE)
    return block


class TestItemsAt:
    """Where lists nest deeper than any reader can follow."""

    def test_above(self) -> None:
        """Above the bound the items are as they are."""
        block = chain(3)
        assert list(items_at(block, MAX_LIST_DEPTH - 1)) == list(block.items)

    def test_at_the_bound(self) -> None:
        """At the bound the items below follow as equals."""
        texts = [item.text for item in items_at(chain(4), MAX_LIST_DEPTH)]
        assert texts == ["1", "2", "3", "4"]

    def test_order(self) -> None:
        """Items below an item come before the item after it."""
        inner = ListBlock((ListItem("b", HERE), ListItem("c", HERE)), HERE)
        block = ListBlock((ListItem("a", HERE, children=(inner,)), ListItem("d", HERE)), HERE)
        assert "".join(item.text for item in items_at(block, MAX_LIST_DEPTH)) == "abcd"


class TestRenderers:
    """What depth does to the formats."""

    def test_all_words(self) -> None:
        """Every item of a list ten thousand deep is in every format."""
        body = (chain(10_000),)
        assert html.render(body).count("<li>") == 10_000
        assert markdown.render(body).count("- ") == 10_000
        assert html.render(body).count("<ul>") == MAX_LIST_DEPTH
