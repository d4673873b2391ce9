"""Soft hyphens and joiners: which of them are mere typography."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.typography import plain

WORD = "Bundes\u00adver\u00adfassungs\u00adgericht"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (WORD, "Bundesverfassungsgericht"),
        ("co\u2060op\ufeff", "coop"),
        ("Auf\u200clage, fi\u200dne and long\u200bword", "Auflage, fine and longword"),
        ("\u200bThe end.\u200b", "The end."),
        ("plain", "plain"),
    ],
)
def test_mere_typography_goes(text: str, shown: str) -> None:
    """Among letters that it cannot change, and at the ends of a text."""
    assert plain(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cشود",  # Persian
        "क्\u200dष",  # Hindi
        "👩\u200d🚒",  # one emoji
        "ไทย\u200bไทย",  # two words of Thai
    ],
)
def test_joiners_that_change_what_is_seen_stay(text: str) -> None:
    """In Persian, the scripts of India, Thai and emoji."""
    assert plain(text) == text


@pytest.mark.parametrize(
    "source",
    [
        f"<html><body><p>Das {WORD} sagt <b>na\u00adtür\u00adlich</b> ja.</p></body></html>",
        f"Das {WORD} sagt **natür\u00adlich** ja.\n\n## Mehr\n\n- a\n- b\n",
    ],
)
def test_words_are_whole(source: str) -> None:
    """In HTML and in dumps of Markdown."""
    block = newsparse.parse(source, sites=()).blocks[0]
    assert block.text == "Das Bundesverfassungsgericht sagt natürlich ja."


def test_a_link_lies_where_its_words_are() -> None:
    """Offsets count the characters that are left."""
    story = f"{WORD} said so. " * 20
    source = f"<article><h1>A court</h1><p>{story}<a href='/x'>{WORD}</a> again.</p></article>"
    article = newsparse.parse(source, sites=())
    assert [link.text for link in article.links] == ["Bundesverfassungsgericht"]


def test_fields_hold_none() -> None:
    """Titles of the metadata are cleaned as those of the page are."""
    source = f"<title>{WORD} - News</title><h1>{WORD}</h1><p>{'Some words. ' * 40}</p>"
    assert newsparse.parse(source, sites=()).title == "Bundesverfassungsgericht"
