"""Lines that are known by their words: a site's own rules, and phrases that sites share."""

from __future__ import annotations

import pytest
from sketches import PROSE, claims_of, roles, rules, sketch_of

from newsparse.classify.known import certain_lines, closing_notes, site_lines
from newsparse.classify.sketch import Label
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


_ASKED = "The Post has contacted the ferry company for comment."


class TestClosingNotes:
    """The publisher's notes at the ends of a story."""

    def test_are_claimed_at_either_end(self) -> None:
        """A known note within three blocks of the story's ends is none of its words."""
        note = "This article was originally published on The Conversation."
        story = [f"S {text}" for text in PROSE * 3]
        sketch = sketch_of(f"S {note}", *story[:6], f"S {note}", *story[6:], f"S {note}")
        found = claims_of(sketch, closing_notes)
        assert [at for at, role in enumerate(roles(found)) if role is Role.DISCLOSURE] == [0, 14]

    @pytest.mark.parametrize(
        "note",
        [
            _ASKED,
            "We have reached out to the mayor's office for a statement on the ice.",
            "Harbour News has asked the company for its response.",
        ],
    )
    def test_asked_for_comment_closes_the_story(self, note: str) -> None:
        """The last block that says that somebody was asked is a note."""
        found = claims_of(sketch_of(f"S {PROSE[0]}", f"S {note}", "A Menu"), closing_notes)
        assert rules(found) == [None, "asked-for-comment", None]

    def test_asked_for_comment_is_reporting_further_up(self) -> None:
        """The same words with more story behind them are part of it."""
        found = claims_of(sketch_of(f"S {_ASKED}", f"S {PROSE[0]}"), closing_notes)
        assert roles(found) == [None, None]

    def test_asked_for_comment_is_one_sentence(self) -> None:
        """Asking in one sentence and a comment in the next are a report, as is a long block."""
        apart = "The mayor has contacted the crews. He had no comment on the ice."
        long = f"{_ASKED} {PROSE[0]} {PROSE[1]} {PROSE[2]} {PROSE[3]}"
        for text in (apart, long):
            found = claims_of(sketch_of(f"S {PROSE[0]}", f"S {text}"), closing_notes)
            assert roles(found) == [None, None]

    def test_need_a_story(self) -> None:
        """On a page without story nothing is claimed."""
        assert roles(claims_of(sketch_of(f"B {_ASKED}"), closing_notes)) == [None]
