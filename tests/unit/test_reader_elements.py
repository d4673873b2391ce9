"""The elements around blocks, and what their names say."""

from __future__ import annotations

import pytest

from newsparse.html.purposes import Purpose, Region
from newsparse.page import Page
from newsparse.pages import read_page
from newsparse.reader.elements import Elements, elements_of, names_of, naming_in
from newsparse.reader.vocabulary import name_row


def _elements(html: str) -> Elements:
    boxes = read_page(Page(html, is_html=True)).boxes
    assert boxes is not None
    return elements_of(boxes)


@pytest.mark.parametrize(
    ("attribute", "words"),
    [
        ("articleBody", {"article", "body"}),
        ("article__body--LEAD x", {"article", "body", "lead"}),
        ("ARTICLE_BODY2", {"article", "body"}),
        ("counterrevolutionaryarticles", set()),
        ("x" * 300 + " body", set()),
        ("body " * 200_000, {"body"}),
        ("", set()),
    ],
)
def test_names_are_cut_into_words(attribute: str, words: set[str]) -> None:
    """At signs, digits and capitals; very short and very long ones say nothing."""
    known = {name_row(word): word for word in ("article", "body", "lead", "x")}
    rows = names_of("div", attribute, None).rows
    assert {known[row] for row in rows if row in known} == words


def test_other_attributes_may_hold_names() -> None:
    """They count as class names do, where the caller says so."""
    assert name_row("body") in names_of("p", None, None, "articleBody").rows


def test_names_of_the_body_say_nothing_of_its_parts() -> None:
    """``<body class="newsletter">`` does not make a newsletter of all that the page shows."""
    assert names_of("body", "newsletter sidebar", None)[1:] == (Purpose.NONE, Region.NONE)
    assert names_of("div", "newsletter sidebar", None)[1:] == (Purpose.SUBSCRIBE, Region.ASIDE)


def test_what_is_remembered_has_a_bound() -> None:
    """Names without end do not fill the memory, and are still read right."""
    for number in range(20_000):
        names_of("div", f"n{number}", None)
    assert name_row("lead") in names_of("div", "lead", None).rows


def test_attributes_that_name_are_found_in_the_source() -> None:
    """Only where a page has them are they asked for."""
    assert naming_in("<p itemprop=articleBody data-testid=x>") == ("itemprop", "data-testid")
    assert naming_in("<p class=x>") == ()


def test_an_element_holds_a_stretch_of_blocks() -> None:
    """Each stands behind the one around it, with the blocks that it holds."""
    found = _elements("<div><p>a</p><section><p>b</p><p>c</p></section></div><p>d</p>")
    stretches = {(first, end) for first, end in zip(found.first, found.end, strict=True)}
    assert {(0, 4), (0, 3), (1, 3), (0, 1), (3, 4)} <= stretches
    assert all(above <= place for place, above in enumerate(found.above))
    assert [found.first[place] for place in found.of_block] == [0, 1, 2, 3]


def test_purpose_and_landmark_are_the_innermost_that_are_named() -> None:
    """An element without a telling name leaves them as they are around it."""
    found = _elements(
        "<aside class=related-posts><div class=x><p>a</p></div><p class=share>b</p></aside><p>c"
    )
    assert [found.purpose(block) for block in range(3)] == [
        *(Purpose.RELATED, Purpose.SHARE, Purpose.NONE)
    ]
    assert [found.region(block) for block in range(3)] == [Region.ASIDE, Region.ASIDE, Region.NONE]
