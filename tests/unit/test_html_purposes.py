"""What the names of elements say they are for."""

from __future__ import annotations

import pytest

from newsparse.html.purposes import Purpose, Region, purpose_of, region_of


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ({"related", "posts"}, Purpose.RELATED),
        ({"newsletter", "box"}, Purpose.SUBSCRIBE),
        ({"cookie", "banner"}, Purpose.LEGAL),
        ({"social", "links"}, Purpose.SHARE),
        ({"author", "bio"}, Purpose.AUTHOR),
        ({"wrapper", "row"}, Purpose.NONE),
        (set(), Purpose.NONE),
    ],
)
def test_a_word_tells_the_purpose(words: set[str], purpose: Purpose) -> None:
    """One telling word is enough."""
    assert purpose_of(frozenset(words)) is purpose


def test_the_first_purpose_wins() -> None:
    """A box of sponsored cards is sponsored first of all."""
    assert purpose_of(frozenset({"card", "related", "sponsored"})) is Purpose.SPONSORED


@pytest.mark.parametrize(
    ("tag", "words", "region"),
    [
        ("nav", set(), Region.NAV),
        ("footer", {"sidebar"}, Region.FOOTER),
        ("div", {"sidebar"}, Region.ASIDE),
        ("div", {"footer", "column"}, Region.FOOTER),
        ("div", {"article", "header", "main", "form"}, Region.NONE),
        ("div", set(), Region.NONE),
    ],
)
def test_landmarks(tag: str, words: set[str], region: Region) -> None:
    """Elements are landmarks by their own name, and others by words that mean only that."""
    assert region_of(tag, frozenset(words)) is region
