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


def test_two_sentences_are_none() -> None:
    """Whatever the reader takes them for."""
    sketch = sketch_of("T The ice has come. Nobody saw it.", f"S {PROSE[0]}")
    assert roles(claims_of(sketch, claim_headline)) == [None, None]


def test_the_first_line_of_a_dump_is_one_where_the_reader_sees_none() -> None:
    """If the story begins below it, and if it is a line and no sentence."""
    for first, role in (("Ice holds the ferries", Role.TITLE), ("Ice holds the ferries.", None)):
        sketch = sketch_of(f"A {first}", f"S {PROSE[0]}")
        assert roles(claims_of(sketch, claim_headline)) == [role, None]
    above = sketch_of("A Home", "A Sea", f"S {PROSE[0]}")
    assert roles(claims_of(above, claim_headline)) == [None] * 3
