"""Words of a page's address and of its title."""

from __future__ import annotations

import pytest

from newsparse.reader.page_words import words_of_address, words_of_title


def test_words_are_told_by_the_part_they_stand_in() -> None:
    """Of the host before the site's own name, of folders, and of a short last part."""
    found = set(words_of_address("https://www.docs.quillmouth.example/en-us/2024/boat-guide/"))
    assert {"host:docs", "name:boat", "name:guide", "depth:2:1"} <= found
    found = set(words_of_address("https://quillmouth.example/blog/harbour/index.php?a=b"))
    assert {"path:blog", "path:harbour", "name:index", "query"} <= found


def test_words_of_headlines_are_left_out() -> None:
    """A long last part is the story's own words."""
    found = set(words_of_address("https://a.example/news/ice-holds-the-ferries-in-the-harbour"))
    assert found == {"path:news", "depth:1:3"}


@pytest.mark.parametrize(("url", "words"), [(None, ["no-address"]), ("http://[x", [])])
def test_no_address_has_no_words(url: str | None, words: list[str]) -> None:
    """Nor has one that cannot be read."""
    assert list(words_of_address(url)) == words


def test_the_first_words_of_a_title() -> None:
    """Error pages say there what they are."""
    assert set(words_of_title("404 Not found")) == {
        *("title:404", "title:not", "title:found", "title-words:1")
    }
    assert len(set(words_of_title("a " * 500))) == 2
    assert list(words_of_title(None)) == ["title-words:0"]
