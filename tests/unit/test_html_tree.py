"""The tree of a page: what is read, what is never resolved, and what is refused."""

from __future__ import annotations

import pytest

from newsparse.errors import InputError
from newsparse.html.tree import parse_tree


def _text(source: str) -> str:
    root = parse_tree(source)
    assert root is not None
    return "".join(str(each) for each in root.itertext())


class TestNothing:
    """Pages without any element."""

    @pytest.mark.parametrize("source", ["", " \n", "<!-- only a comment -->", "<!-- never closed"])
    def test_a_page_without_element_has_no_tree(self, source: str) -> None:
        """A page of nothing, or of nothing but a comment, has no root."""
        assert parse_tree(source) is None


class TestEntities:
    """What a document type declares is never resolved."""

    def test_entities_of_a_dtd_stay_as_written(self) -> None:
        """A billion laughs stays a few characters long."""
        lines = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
        source = f"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a0 'ha'>{lines}]><p>&a9; end</p>"
        text = _text(source)
        assert "&a9; end" in text
        assert len(text) < len(source)

    def test_entities_of_html_are_read(self) -> None:
        """Names that HTML knows become their characters."""
        assert _text("<p>caf&eacute; &mdash; &#8364;&nbsp;5</p>") == "café — €\u00a05"


class TestFaults:
    """Pages that no browser would refuse."""

    def test_nul_becomes_the_replacement_character(self) -> None:
        """A NUL neither ends the page nor vanishes."""
        assert _text("<p>a\0b</p>") == "a\ufffdb"

    def test_lone_surrogates_are_replaced(self) -> None:
        """Half a surrogate pair is no character and becomes a question mark."""
        assert _text("<p>a\ud800b</p>") == "a?b"

    def test_plaintext_takes_the_rest(self) -> None:
        """Behind ``<plaintext>`` nothing is markup."""
        assert _text("<p>a<plaintext>b<p>c</plaintext>") == "ab<p>c</plaintext>"


class TestSize:
    """Large and deep pages."""

    def test_too_deep_is_an_error_not_a_loss(self) -> None:
        """A page that the parser leaves off at some depth is refused, never read by half."""
        with pytest.raises(InputError, match="deeper than 2,048"):
            parse_tree("<div>" * 100_000 + "x" + "</div>" * 100_000 + "<p>behind</p>")

    def test_depth_that_can_be_read_is_read(self) -> None:
        """A thousand levels are no trouble."""
        assert _text("<div>" * 1_000 + "x" + "</div>" * 1_000 + "<p>behind</p>") == "xbehind"

    def test_megabyte_of_attribute(self) -> None:
        """A huge attribute hides nothing of what follows."""
        assert _text(f"<p class='{'x' * 11_000_000}'>a</p><p>b</p>") == "ab"

    @pytest.mark.parametrize("attribute", [" a{}=1", " a{}", "/a{}", " a{}='x y'"])
    def test_too_many_attributes_are_refused(self, attribute: str) -> None:
        """The parser would need hours for an element with a hundred thousand attributes."""
        attributes = "".join(attribute.format(number) for number in range(100_000))
        with pytest.raises(InputError, match="more than 5,000 attributes"):
            parse_tree(f"<p>a</p><p{attributes}>b</p>")

    def test_long_values_are_no_attributes(self) -> None:
        """Neither a long attribute nor a long script counts as many attributes."""
        long = "x y=1 " * 50_000
        assert _text(f"<p class='{long}'>a</p><p>b</p>") == "ab"
        root = parse_tree(f"<script>if (a < b) {{ '{long}' }} </script><p>b</p>")
        assert root is not None
        assert root.findtext(".//p") == "b"

    def test_scripts_hold_no_tags(self) -> None:
        """What looks like a tag of many attributes within a script is none."""
        words = " ".join(f"a{number}=1" for number in range(20_000))
        root = parse_tree(f"<script>let x = 1 > 0; let s = '<b {words}';</script><p>b</p>")
        assert root is not None
        assert root.findtext(".//p") == "b"

    def test_any_number_of_siblings(self) -> None:
        """Siblings that nobody closes are all there; quadratic work would never end here."""
        root = parse_tree("<p>x" * 200_000)
        assert root is not None
        assert sum(1 for _ in root.iter("p")) == 200_000
