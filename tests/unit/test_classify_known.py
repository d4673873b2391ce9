"""Lines that are known by their words: a site's own rules, and phrases that sites share."""

from __future__ import annotations

import pytest
from sketches import PROSE, claims_of, roles, sketch_of

from newsparse.classify.known import certain_lines, closing_note, site_lines
from newsparse.classify.sketch import Label
from newsparse.reader.classes import CLASSES
from newsparse.roles import Role
from newsparse.sites import Site, TextRule, Zone


def _site(**rule: object) -> Site:
    values = {"role": Role.SUBSCRIBE, "lines": ("Ring the harbour bell",), **rule}
    return Site("Harbour News", ("harbour.example",), text_rules=(TextRule("bell", **values),))  # type: ignore[arg-type] # the values of one rule have many types


_BELL = "Ring the harbour bell!"


class TestSiteLines:
    """What the site's own rules know."""

    @pytest.mark.parametrize(
        ("zone", "claimed"),
        [(Zone.ANY, [0, 4, 7]), (Zone.HEAD, [0]), (Zone.TAIL, [4, 7])],
    )
    def test_hold_in_their_zone(self, zone: Zone, claimed: list[int]) -> None:
        """Before the story, from its last third on, or anywhere."""
        lines = (
            f"B {_BELL}",
            *(f"S {PROSE[0]}", f"S {PROSE[1]}", f"S {PROSE[2]}"),
            f"G {_BELL}",
            *(f"S {PROSE[3]}", "A Menu"),
            f"A {_BELL}",
        )
        found = claims_of(sketch_of(*lines, site=_site(zone=zone)), site_lines)
        assert [at for at, label in enumerate(found.labels) if label is not None] == claimed

    def test_the_headline_and_what_the_site_knows_begin_no_story(self) -> None:
        """The reader may take them for story; the first paragraph is the next one."""
        lines = ("S Ice holds the ferries", f"S {_BELL}", f"S {PROSE[0]}")
        sketch = sketch_of(*lines, site=_site(zone=Zone.HEAD))
        sketch.reading.classes[0, CLASSES.index(Role.TITLE)] = 0.5
        assert roles(claims_of(sketch, site_lines)) == [None, Role.SUBSCRIBE, None]

    def test_hold_everywhere_on_a_page_without_story(self) -> None:
        """With no story to be seen from, every block is in both zones."""
        for zone in (Zone.HEAD, Zone.TAIL):
            sketch = sketch_of("B Menu", f"B {_BELL}", site=_site(zone=zone))
            assert roles(claims_of(sketch, site_lines)) == [None, Role.SUBSCRIBE]

    def test_name_site_and_rule(self) -> None:
        """The label says which rule of which site claimed the block, and its kind."""
        sketch = sketch_of(f"B {_BELL}", site=_site(kind="harbour:bell"))
        found = claims_of(sketch, site_lines).labels[0]
        assert found == Label(Role.SUBSCRIBE, "Harbour News:bell", 1.0, "harbour:bell")

    def test_leave_other_lines_alone(self) -> None:
        """A line that no rule knows, and every line of a page of no known site."""
        assert roles(claims_of(sketch_of("S A bell rang.", site=_site()), site_lines)) == [None]
        assert roles(claims_of(sketch_of(f"S {_BELL}"), site_lines)) == [None]


class TestCertainLines:
    """Lines that mean one thing wherever they stand."""

    def test_are_claimed_in_the_story_too(self) -> None:
        """A comment form stays one between two paragraphs; its number is read."""
        sketch = sketch_of(f"S {PROSE[0]}", "S Bookmark (12)", f"S {PROSE[1]}")
        found = claims_of(sketch, certain_lines)
        label = found.labels[1]
        assert roles(found) == [None, Role.SHARE, None]
        assert label is not None
        assert (label.kind, label.number) == ("bookmark", 12)

    def test_are_not_those_that_may_head_a_part_of_the_story(self) -> None:
        """A word that is a heading elsewhere is left to other rules."""
        assert roles(claims_of(sketch_of("S Comments", "A Comments"), certain_lines)) == [
            None,
            None,
        ]


class TestClosingNote:
    """What newsrooms say last: that they asked, and have no answer."""

    _NOTE = "Harbour News has reached out to the ferry company for comment."

    def test_is_no_story_at_its_end(self) -> None:
        """What stands below the story does not matter."""
        sketch = sketch_of(f"S {PROSE[0]}", f"S {self._NOTE}", "A Home")
        assert roles(claims_of(sketch, closing_note)) == [None, Role.DISCLOSURE, None]

    def test_is_reporting_further_up(self) -> None:
        """The same words, and a paragraph below."""
        sketch = sketch_of(f"S {self._NOTE}", f"S {PROSE[0]}")
        assert roles(claims_of(sketch, closing_note)) == [None, None]
