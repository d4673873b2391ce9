"""Selectors: what they are translated to, and what is said of those that are none."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest
from lxml import etree

from newsparse.sites import Selector, SelectorError, compiled, css, xpath
from newsparse.sites.selectors import _PLAIN, as_picks, check

PAGE = etree.fromstring(
    '<html><body id="top"><h1 class="big title">Quay</h1>'
    '<time datetime="2024-05-03">3 May</time><p class="x">One</p></body></html>'
)


def _found(selector: Selector) -> list[str]:
    ready = compiled(selector.text, selector.language)
    found: Any = ready.find(PAGE)
    return [each.tag if ready.attribute is None else each.get(ready.attribute) for each in found]


class TestCompiled:
    """A selector ready to be used."""

    @pytest.mark.parametrize(
        ("selector", "found"),
        [
            (css("h1.title"), ["h1"]),
            (css("#top > p, h1"), ["h1", "p"]),
            (css("time::attr(datetime)"), ["2024-05-03"]),
            (css("h1, time::attr(datetime)"), [None, "2024-05-03"]),
            (xpath("//p[@class='x']"), ["p"]),
            (xpath("//*[re:test(@class, '^big')]"), ["h1"]),
        ],
    )
    def test_finds(self, selector: Selector, found: list[str | None]) -> None:
        """CSS and XPath find elements in the order of the page; an ending takes an attribute."""
        assert _found(selector) == found

    @pytest.mark.parametrize(
        ("text", "needs"),
        [
            ("h1.a .b > #c", [{"a", "b", "c"}]),
            ("a.x, b.y", [{"x"}, {"y"}]),
            ("p:not(.q).z", [{"z"}]),
            ("div:has(> .foo)", [set()]),
            ("[class~=x]", [set()]),
        ],
    )
    def test_knows_the_names_that_it_needs(self, text: str, needs: list[set[str]]) -> None:
        """Classes and ids that each found element is found by; not those within a negation."""
        assert [set(part.needs) for part in compiled(text, "css").parts] == needs

    def test_is_compiled_once(self) -> None:
        """The same text gives the same object."""
        assert compiled("h1.a", "css") is compiled("h1.a", "css")


class TestCheck:
    """What is said of a text that is no selector."""

    @pytest.mark.parametrize(
        ("selector", "said"),
        [
            (css(" "), "write a selector"),
            (Selector(5), "write a selector"),  # type: ignore[arg-type] # what is refused
            (Selector("h1", "regex"), "write css(…) or xpath(…)"),
            (css("h1[["), "it is no CSS selector"),
            (css("//h1"), "write xpath('//h1')"),
            (css("h1::text"), "nothing for the text"),
            (css("h1::before"), "'::before'"),
            (css("a::attr(x), b::attr(y)"), "write a tuple of selectors"),
            (xpath("//h1["), "it is no XPath"),
            (xpath("nothing(//h1)"), "it is no XPath"),
            (xpath("count(//p)"), "it gives a number"),
            (xpath("count(//p) > 3"), "it is true or false"),
        ],
    )
    def test_says_what_to_write(self, selector: Selector, said: str) -> None:
        """Each mistake has its sentence."""
        with pytest.raises(SelectorError, match=re.escape(said)):
            check(selector)

    @pytest.mark.parametrize("name", ["a", "h1", "*", "x_y"])
    @pytest.mark.parametrize("more", ["", ".b", "#c", ".b-c._d#-e", ".b > i", ".b i, #u.v *"])
    @pytest.mark.parametrize("ending", ["", "::attr(data-x)"])
    def test_passes_plain_css_that_can_be_compiled(self, name: str, more: str, ending: str) -> None:
        """What is known to be right by its form alone is CSS that the compiler takes."""
        text = f"{name}{more}{ending}"
        assert _PLAIN.fullmatch(text)
        check(css(text))
        assert not compiled(text, "css").is_test

    @pytest.mark.parametrize("text", ["h1.", "h1..a", "a >", ", a", ".2col", "a::attr()", "h1 {"])
    def test_does_not_take_other_css_for_plain(self, text: str) -> None:
        """A mistake in a plain selector is one that the compiler finds."""
        with pytest.raises(SelectorError):
            check(css(text))

    def test_takes_a_test_where_one_is_asked_for(self) -> None:
        """The test of a layout may be true or false."""
        check(xpath("count(//p) > 3"), is_test=True)

    def test_refuses_a_path_from_the_root_inside_an_element(self) -> None:
        """Such a path would find the same on every card."""
        with pytest.raises(SelectorError, match=r"write xpath\('\.//h3'\)"):
            check(xpath("//h3"), inside=True)
        check(xpath(".//h3"), inside=True)
        check(css("h3"), inside=True)


class TestSelector:
    """The value that a declaration holds."""

    def test_is_shown_as_it_is_written(self) -> None:
        """A plain string for CSS, a call for XPath."""
        assert (str(css("h1")), str(xpath("//h1"))) == ("h1", "xpath('//h1')")

    def test_goes_to_another_process_and_back(self) -> None:
        """Nothing compiled is kept in it."""
        selector = css("h1.a")
        check(selector)
        assert pickle.loads(pickle.dumps(selector)) == selector  # noqa: S301 - our own bytes


class TestAsPicks:
    """How a declaration's value becomes a tuple."""

    def test_strings_are_css(self) -> None:
        """One string or several, with other values between them left as they are."""
        assert as_picks("h1") == (css("h1"),)
        assert as_picks(["h1", xpath("//h2"), len, 5]) == (css("h1"), xpath("//h2"), len, 5)
        assert as_picks(len) == (len,)

    def test_what_is_none_stays(self) -> None:
        """The site says what is wrong with it, since it knows the name."""
        assert as_picks(5) == 5
        assert as_picks(b"h1") == b"h1"
