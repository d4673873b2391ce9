"""Words of class names and ids."""

from __future__ import annotations

import pytest

from newsparse.html.names import Lexicon, naming_in
from newsparse.html.purposes import Purpose, Region

_WEIGHTS = {"article": 1.0, "body": 0.5, "lead": -0.5, "counterrevolutionary": 3.0, "at": 2.0}


def _words(attribute: str) -> set[str]:
    lexicon = Lexicon(_WEIGHTS)
    found = lexicon.find(attribute, None, "div")
    return set(lexicon.words_in(sum(bit for bit, _ in found.words)))


@pytest.mark.parametrize(
    ("attribute", "words"),
    [
        ("articleBody", {"article", "body"}),
        ("article__body--LEAD x", {"article", "body", "lead"}),
        ("ARTICLE_BODY2", {"article", "body"}),
        ("articlebody", set()),
        ("at counterrevolutionary", set()),
        ("x" * 300 + " body", set()),
        ("body " * 200_000, {"body"}),
        ("", set()),
    ],
)
def test_known_words_are_found(attribute: str, words: set[str]) -> None:
    """Words are parted at signs, digits and capitals; very short and very long ones are none."""
    assert _words(attribute) == words


def test_each_word_counts_once() -> None:
    """Whether the class, the id or the element itself is named so."""
    found = Lexicon(_WEIGHTS).find("body article", "body", "article")
    assert sorted(weight for _, weight in found.words) == [0.5, 1.0]


def test_an_open_lexicon_keeps_every_word() -> None:
    """That is for those who fit weights: words get their bits as they come."""
    lexicon = Lexicon(None)
    found = lexicon.find("quux body", None, "div")
    assert lexicon.words_in(sum(bit for bit, _ in found.words)) == {"div", "quux", "body"}
    assert {weight for _, weight in found.words} == {0.0}


def test_what_is_remembered_has_a_bound() -> None:
    """Names without end do not fill the memory, and are still read right."""
    lexicon = Lexicon(_WEIGHTS)
    for number in range(20_000):
        lexicon.find(f"n{number}", None, "div")
    assert lexicon.find("lead", None, "div").words[0][1] == -0.5


def test_names_of_the_body_say_nothing_of_its_parts() -> None:
    """``<body class="newsletter">`` does not make a newsletter of all that the page shows."""
    lexicon = Lexicon({})
    assert lexicon.find("newsletter sidebar", None, "body")[1:] == (Purpose.NONE, Region.NONE)
    assert lexicon.find("newsletter sidebar", None, "div")[1:] == (Purpose.SUBSCRIBE, Region.ASIDE)


def test_attributes_that_name_are_found_in_the_source() -> None:
    """Only where a page has them are they asked for."""
    assert naming_in("<p itemprop=articleBody data-testid=x>") == ("itemprop", "data-testid")
    assert naming_in("<p class=x>") == ()
