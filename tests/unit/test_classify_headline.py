"""The headline: a page has one."""

from __future__ import annotations

from sketches import PROSE, claims_of, roles, rules, sketch_of

from newsparse.classify.headline import claim_headline
from newsparse.classify.sketch import Label
from newsparse.roles import Role


def test_the_likeliest_block_is_the_headline() -> None:
    """And no other one."""
    found = claims_of(sketch_of("N Home", "T Ice holds the ferries", "T Ice"), claim_headline)
    assert roles(found) == [None, Role.TITLE, None]


def test_copies_are_interface() -> None:
    """A sticky bar repeats the headline."""
    found = claims_of(sketch_of("T Ice", f"S {PROSE[0]}", "N Ice"), claim_headline)
    assert roles(found) == [Role.TITLE, None, Role.UI]
    assert rules(found) == ["reader", None, "repeated-headline"]


def test_that_of_a_declaration_stays() -> None:
    """What a site says of its pages is trusted more."""
    given = {2: Label(Role.TITLE, "site", 1.0)}
    found = claims_of(sketch_of("T Ice", "N Home", "N Harbour"), claim_headline, given=given)
    assert roles(found) == [None, None, Role.TITLE]


def test_a_page_may_have_none() -> None:
    """Where no block is at all likely to be one."""
    assert roles(claims_of(sketch_of("N Home", "N Sea"), claim_headline)) == [None, None]
