"""The rules in their order, and what is left for the last of them."""

from __future__ import annotations

from sketches import PROSE, html_sketch, sketch_of

from newsparse.classify.label import label
from newsparse.roles import Role


def test_every_block_gets_a_role() -> None:
    """The headline, the story, a teaser below its label, and all the rest."""
    lines = ("N Home", "T Ice holds", f"S {PROSE[0]}", "L More", "H Ferries go again", "X Play")
    found = label(sketch_of(*lines))
    assert [each.role for each in found.labels] == [
        *(Role.NAVIGATION, Role.TITLE, Role.BODY),
        *(Role.RELATED_LABEL, Role.RELATED, Role.UI),
    ]
    assert [card.title for card in found.cards] == [4]


def test_known_lines_keep_their_kind_and_number() -> None:
    """Where the reader says the same, the label names the phrase."""
    found = label(sketch_of(f"S {PROSE[0]}", "X Bookmark (12)")).labels[1]
    assert (found.role, found.kind, found.number) == (Role.SHARE, "bookmark", 12)


def test_a_second_headline_is_something_else() -> None:
    """A page has one, whatever the reader says."""
    found = label(sketch_of("T Ice holds the ferries", f"S {PROSE[0]}", "T Ice holds the boats"))
    assert [each.role for each in found.labels].count(Role.TITLE) == 1


def test_a_path_of_links_is_a_breadcrumb() -> None:
    """By the names of its elements."""
    page = "<ol class=breadcrumbs><li><a href=/>Home</a><li><a href=/sea>Sea</a></ol>"
    found = label(html_sketch(page, "NN")).labels
    assert [each.boilerplate_kind for each in found] == ["breadcrumb", "breadcrumb"]
