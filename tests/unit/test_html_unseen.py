"""Stories that a page holds without showing them."""

from __future__ import annotations

import json

from newsparse.html.tree import parse_tree
from newsparse.html.unseen import application_data, in_data, in_elements, paragraphs_of

STORY = "Words of a story that nobody sees, told at some length and more than once. " * 2


class TestParagraphs:
    """Strings that hold a whole story."""

    def test_lines_of_text(self) -> None:
        """Each line is a paragraph, its entities read."""
        assert paragraphs_of("One &amp; two.\r\n\n  Three  four.") == ("One & two.", "Three four.")

    def test_html(self) -> None:
        """Markup is read as that of a page, and what it hides is left out."""
        text = "<p>One <b>two</b>.</p><script>x</script><p hidden>y</p>Three &lt; four."
        assert paragraphs_of(text) == ("One two.", "Three < four.")

    def test_a_lone_bracket_is_text(self) -> None:
        """A sign of comparison makes no markup."""
        assert paragraphs_of("a < b") == ("a < b",)


class TestElements:
    """Templates and what stands in for scripts."""

    def test_longest_is_taken(self) -> None:
        """Of several holders with paragraphs that of the longest story is taken."""
        root = parse_tree(
            f"<template><p>short</p><p>one</p></template><noscript><p>{STORY}</p><h2>Head</h2>"
            f"<p>{STORY}</p></noscript><template><p>{STORY}</p></template>"
        )
        assert root is not None
        found = in_elements(root)
        assert found is not None
        assert found.paragraphs == (STORY.strip(), "Head", STORY.strip())
        assert (found.rule, found.locator) == ("noscript", "(//noscript)[1]")

    def test_notices_are_no_story(self) -> None:
        """A request to turn on scripts is no story."""
        root = parse_tree("<noscript><p>Please enable JavaScript.</p><p>Thanks.</p></noscript>")
        assert root is not None
        assert in_elements(root) is None


class TestData:
    """The data of an application."""

    def test_body_is_found_at_any_depth(self) -> None:
        """The longest string under a name for bodies is the story."""
        data = {"props": [{"page": {"body": f"<p>{STORY}</p><p>{STORY}</p>", "title": "x" * 999}}]}
        root = parse_tree(f"<script id=__NEXT_DATA__>{json.dumps(data)}</script>")
        assert root is not None
        text = application_data(root)
        assert text is not None
        found = in_data([json.loads(text)])
        assert found is not None
        assert found.paragraphs == (STORY.strip(), STORY.strip())

    def test_without_a_body_there_is_none(self) -> None:
        """Short strings and other names are no story."""
        assert in_data([{"body": "short", "other": STORY * 3, "content": 5}]) is None
        root = parse_tree("<script>var x</script>")
        assert root is not None
        assert application_data(root) is None
