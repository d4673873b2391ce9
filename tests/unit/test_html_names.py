"""Words of class names and ids."""

from __future__ import annotations

import pytest

from newsparse.html.names import words_of

KNOWN = ("article", "body", "lead", "html", "at", "counterrevolutionary")


@pytest.mark.parametrize("known", [KNOWN, frozenset(KNOWN), dict.fromkeys(KNOWN)])
@pytest.mark.parametrize(
    ("attribute", "words"),
    [
        ("articleBody", {"article", "body"}),
        ("article__body--LEAD x", {"article", "body", "lead"}),
        ("ARTICLE_BODY2", {"article", "body"}),
        ("articlebody", set()),
        ("at counterrevolutionary", set()),
        ("x" * 300 + " body", set()),
        ("", set()),
    ],
)
def test_known_words_are_found(known: tuple[str, ...], attribute: str, words: set[str]) -> None:
    """Words are parted at signs, digits and capitals; very short and very long ones are none."""
    assert words_of(attribute, known) == words


def test_a_megabyte_of_names_is_cut() -> None:
    """Of a long attribute only the beginning is read."""
    assert words_of("body " * 200_000, frozenset(KNOWN)) == {"body"}
