"""Selectors from saved pages."""

from __future__ import annotations

import pytest
from attrs import evolve
from quay import PAGES, URLS, page, samples

import newsparse
from newsparse.errors import UsageError
from newsparse.induction import Induction, Sample, induce
from newsparse.induction.stability import is_of_looks, is_stable


def _selectors(found: Induction) -> dict[str, tuple[str, ...]]:
    return {each.field: each.selectors for each in found.findings}


class TestInduce:
    """What is found on pages of one layout."""

    def test_finds_short_selectors_of_names_that_people_chose(self) -> None:
        """The shortest that is the same on both pages is taken."""
        found = _selectors(induce(samples(), "quay"))
        assert found["title"] == (".story__title",)
        assert found["authors"] == (".story__author",)
        assert found["published"] == (".story__date",)
        assert found["related"] == (".teaser",)

    def test_declares_the_story_from_three_pages_on(self) -> None:
        """On two, the selector is named to the author only."""
        two, three = induce(samples(2), "quay"), induce(samples(3), "quay")
        (note,) = [each.note for each in two.findings if each.field == "body"]
        assert (two.site.body, note.split()[0]) == ((), ".story__text")
        assert _selectors(three)["body"] == (".story__text",)

    def test_carries_over_to_a_page_that_was_not_looked_at(self) -> None:
        """The third page is read as the generic rules read it, by the site's rules."""
        site = induce(samples(2), "quay").site
        read = newsparse.parse(PAGES[2], url=URLS[2], sites=[site], strict=True)
        generic = newsparse.parse(PAGES[2], url=URLS[2], sites=())
        assert read.evidence["title"].rule == "The Quay:title"
        assert (read.title, read.text) == (generic.title, generic.text)
        assert read.related_posts[0].title == "Herring comes back to the northern bay"

    def test_leaves_out_what_differs_between_pages(self) -> None:
        """A class of one page alone makes no selector."""
        other = page(1).replace("story__title", "headline-large")
        pages = [samples()[0], Sample("other", other.encode(), URLS[1])]
        assert not any("story__title" in each for each in _selectors(induce(pages, "q"))["title"])

    def test_says_what_one_page_is_worth(self) -> None:
        """It works, with a remark."""
        found = induce(samples(1), "quay")
        assert found.site.title
        assert found.remarks[0].startswith("One page tells little")

    def test_names_the_pages_that_lack_a_field(self) -> None:
        """Nothing is found there, and the author is told."""
        bare = PAGES[1].replace("Jane Roe", "").replace("By ", "")
        found = induce([samples()[0], Sample("bare", bare.encode(), URLS[1])], "quay")
        assert "authors: the other pages have one, but not bare." in found.remarks

    def test_knows_the_site_by_its_name_and_hosts(self) -> None:
        """A host stands for those below it."""
        pages = samples()
        pages[1] = evolve(pages[1], url="https://m.quay.example/news/1")
        site = induce(pages, "quay").site
        assert (site.name, site.hosts) == ("The Quay", ("quay.example",))

    @pytest.mark.parametrize(
        ("pages", "words"),
        [
            ([], "no page was given"),
            ([Sample("a", b"just text", "https://a.example/")], "a is no HTML page"),
            ([Sample("a", b"<h1>Words</h1>")], "names no address"),
        ],
    )
    def test_refuses_what_gives_no_site(self, pages: list[Sample], words: str) -> None:
        """The error says which page, and what to do."""
        with pytest.raises(UsageError, match=words):
            induce(pages, "quay")


class TestStability:
    """Which names last."""

    @pytest.mark.parametrize("name", ["story__title", "articleBody", "c-byline", "headline"])
    def test_takes_words(self, name: str) -> None:
        """A name that a person chose."""
        assert is_stable(name)

    @pytest.mark.parametrize(
        "name",
        [
            "css-1x2y3z",
            "sc-abc",
            "jsx-123",
            "postid-42",
            "category-sea",
            "kXrtWq",
            "is-on",
            "md:x",
        ],
    )
    def test_refuses_what_a_tool_made(self, name: str) -> None:
        """A hash, a number, the topic of one page, a state."""
        assert not is_stable(name)

    def test_knows_names_of_looks(self) -> None:
        """They are taken last."""
        assert is_of_looks("text-large")
        assert not is_of_looks("teaser")
