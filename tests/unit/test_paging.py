"""The other pages of an article: links that have its own address and a number."""

from __future__ import annotations

import pytest

from newsparse import PageLinks, parse
from newsparse.content import Link, Position
from newsparse.draft import Draft
from newsparse.metadata import Links
from newsparse.paging import find

SITE = "https://a.example"
STORY = f"{SITE}/news/story"


def _find(url: str | None, *linked: tuple[str, str], links: Links | None = None) -> PageLinks:
    """Return what is found on a page that links `linked`, each words and address."""
    shown = tuple(Link(text, address) for text, address in linked)
    return find(links or Links(), [Draft("x", Position(0), links=shown)], url)


class TestShapes:
    """Which addresses are pages of the article."""

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            (STORY, f"{STORY}?page=2"),
            (STORY, f"{STORY}/?page=2"),
            (f"{STORY}/", f"{STORY}/2/"),
            (f"{STORY}/", f"{STORY}/page/2/"),
            (STORY, f"{STORY}/page-2"),
            (f"{STORY}.html", f"{STORY}-2.html"),
            (f"{STORY}.html", f"{STORY},2.html"),
            (f"{STORY}.html", f"{STORY}-seite-2.html"),
            (f"{STORY}?id=4", f"{STORY}?id=4&page=2"),
        ],
    )
    def test_page_of_the_article(self, first: str, second: str) -> None:
        """The second page is found from the first, and the first from the second."""
        assert _find(first, ("2", second)) == PageLinks(second, None, (second,))
        found = _find(second, ("1", first))
        assert (found.next, found.previous, found.pages) == (None, first, (first,))

    def test_own_address_with_more_parameters(self) -> None:
        """A page need not repeat where the reader came from."""
        second = f"{STORY}?id=4&seite=2"
        assert _find(f"{STORY}?id=4&from=home", ("2", second)).next == second

    @pytest.mark.parametrize(
        "other",
        [
            f"{SITE}/news/other?page=2",
            f"{SITE}/news/other/2",
            f"{STORY}-is-over/2",
            f"{STORY}/comments",
            f"{STORY}/comment-page-2",
            f"{STORY}?id=5&page=2",
            f"{STORY}?share=2",
            f"{STORY}/2023",
            f"{STORY}#part-2",
            "https://other.example/news/story/2",
            "https://[bad/news/story/2",
        ],
    )
    def test_other_address(self, other: str) -> None:
        """Another story, another site, a part of this page are no pages of the article."""
        assert _find(STORY, ("2", other), ("Next", other)) == PageLinks()

    def test_weak_shape_needs_words(self) -> None:
        """A number behind a hyphen is a page only where the link says so."""
        assert _find(STORY, ("The story goes on", f"{STORY}-2")) == PageLinks()
        assert _find(STORY, ("2", f"{STORY}-2")).pages == (f"{STORY}-2",)

    def test_number_of_the_own_name(self) -> None:
        """A number at the end of the own address is of its name, unless page 1 is linked."""
        assert _find(f"{STORY}-3", ("4", f"{STORY}-4")) == PageLinks()
        found = _find(f"{STORY}-3", ("4", f"{STORY}-4"), ("1", STORY))
        assert (found.next, found.pages) == (f"{STORY}-4", (STORY, f"{STORY}-4"))

    def test_front_page(self) -> None:
        """A front page has no pages of an article."""
        assert _find(f"{SITE}/", ("2", f"{SITE}/page/2/")) == PageLinks()


class TestNeighbours:
    """The next and the previous page."""

    def test_of_several(self) -> None:
        """They are those with the numbers before and after the own one."""
        pages = [(str(number), f"{STORY}?page={number}") for number in (4, 3, 2, 5)]
        found = _find(f"{STORY}?page=3", ("1", STORY), *pages)
        assert (found.previous, found.next) == (f"{STORY}?page=2", f"{STORY}?page=4")
        assert found.pages == (STORY, *(f"{STORY}?page={number}" for number in (2, 4, 5)))

    @pytest.mark.parametrize(
        "words",
        [
            "Next page",
            "Nächste Seite",
            "Page suivante",
            "Siguiente",
            "Далее",
            "下一页",
            "次へ",
            "»",
        ],
    )
    def test_by_words(self, words: str) -> None:
        """Words of many languages tell the next page, whatever numbers the addresses have."""
        assert _find(STORY, (words, f"{STORY}/p7")).next == f"{STORY}/p7"

    def test_addresses_that_count_from_0(self) -> None:
        """The number that readers see decides."""
        found = _find(STORY, ("2", f"{STORY}?page=1"), ("3", f"{STORY}?page=2"))
        assert found.next == f"{STORY}?page=1"

    def test_previous_never_lies_ahead(self) -> None:
        """An arrow back to a later page is the pager of something else."""
        assert _find(STORY, ("« Older", f"{STORY}/page/2/")).previous is None


class TestHead:
    """What the head of the page says."""

    def test_own_shape_is_believed(self) -> None:
        """A ``rel=next`` of the article's own address is its next page."""
        links = Links(next=f"{STORY}?page=3", prev=STORY, amphtml=f"{STORY}/amp")
        found = _find(f"{STORY}?page=2", links=links)
        assert found == PageLinks(
            f"{STORY}?page=3", STORY, (STORY, f"{STORY}?page=3"), f"{STORY}/amp"
        )

    def test_other_story_is_not(self) -> None:
        """A ``rel=next`` of another address is the story of the next day."""
        links = Links(next=f"{SITE}/news/other", prev=f"{SITE}/news/before")
        assert _find(STORY, links=links) == PageLinks()

    def test_without_an_address_of_the_page(self) -> None:
        """Then nothing speaks against it."""
        links = Links(next="/2", prev="/1")
        assert _find(None, ("3", "/3"), links=links) == PageLinks("/2", "/1")

    def test_canonical_address_serves(self) -> None:
        """Without a URL of the caller the page's own word is taken."""
        links = Links(canonical=STORY)
        assert _find(None, ("2", f"{STORY}/2"), links=links).next == f"{STORY}/2"


class TestArticle:
    """`Article.page_links`."""

    def test_addresses_are_absolute(self) -> None:
        """Relative links are resolved like all others of the page."""
        page = (
            "<!doctype html><html><head><link rel=amphtml href=amp/story></head>"
            "<body><p>A word.</p><p><a href='?page=2'>2</a></p></body></html>"
        )
        second = f"{STORY}?page=2"
        assert parse(page, url=STORY, sites=()).page_links == PageLinks(
            second, None, (second,), f"{SITE}/news/amp/story"
        )

    def test_dump(self) -> None:
        """A text dump holds no addresses."""
        assert parse("A word.\n\n2\n\nNext page", url=STORY, sites=()).page_links == PageLinks()
