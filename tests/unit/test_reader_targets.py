"""Where links lead."""

from __future__ import annotations

import pytest

from newsparse.content import Link, Position
from newsparse.draft import Draft
from newsparse.reader.targets import bare, leads_to_story, target_rows
from newsparse.reader.vocabulary import BASE

_OWN = "https://quillmouth.example/sea/ice-holds-the-ferries"


def _kind(url: str | None) -> int:
    links = () if url is None else (Link("Ice", url),)
    rows = next(target_rows([Draft("Ice", Position(0), links=links)], [0], _OWN))
    return (rows[0] - BASE.target) // 13


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        (None, 0),
        ("#top", 0),
        ("page", 1),
        (f"{_OWN}?from=menu#top", 2),
        ("https://quillmouth.example/sea/", 3),
        ("https://quillmouth.example/sea/no-boats-in-the-ice", 4),
        ("https://other.example/", 5),
        ("https://other.example/2024/a-b-c-d.html", 6),
        ("mailto:desk@quillmouth.example", 7),
    ],
)
def test_addresses_are_told_apart(url: str | None, kind: int) -> None:
    """Nowhere, here, on the site or away; and whether a story is there."""
    assert _kind(url) == kind


def test_an_address_may_look_like_a_storys() -> None:
    """Several words at its end, a long number, or a file of HTML."""
    assert leads_to_story("https://a.example/news/ice-holds-the-ferries/")
    assert leads_to_story("https://a.example/news/10234567")
    assert not leads_to_story("https://a.example/news/")


def test_the_way_there_is_no_part_of_an_address() -> None:
    """Queries and fragments are left out."""
    assert bare("https://a.example/x/?y=z#w") == "https://a.example/x"
