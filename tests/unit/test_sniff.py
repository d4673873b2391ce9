"""Telling HTML from plain text."""

from __future__ import annotations

import pytest

from newsparse.sniff import looks_like_html, stands_for


class TestLooksLikeHtml:
    """What a page's first characters say."""

    @pytest.mark.parametrize(
        "text",
        [
            "<!DOCTYPE html><title>x</title>",
            "\ufeff\n  <!doctype HTML>",
            "<html lang=en>",
            "<HEAD>",
            "<body class='a'>",
            "<?xml version='1.0'?><html/>",
            "<!-- saved from --> <p>x",
            "<p>One</p><p>Two</p>",
            "<div><a href='/x'>Ice</a></div>",
        ],
    )
    def test_html(self, text: str) -> None:
        """A document's opening, or a beginning full of tags."""
        assert looks_like_html(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "Plain words.",
            "a < b and b > c",
            "<angle> brackets of no element </angle>",
            "Use <p> and </p> and <br> to write HTML.",
            "<p> alone",
            "<htmlish>",
            f"{'Words. ' * 1000}<html><body><p>",
        ],
    )
    def test_text(self, text: str) -> None:
        """Signs of less and more, a text that mentions tags, tags far down."""
        assert not looks_like_html(text)

    @pytest.mark.parametrize("tag", ["style", "script"])
    def test_may_begin_with_a_style_sheet(self, tag: str) -> None:
        """Or a script: templates of some content systems print them first."""
        assert looks_like_html(f"\n<{tag} type=x>.a {{ color: red }}</{tag}>Ferry returns")

    @pytest.mark.parametrize("text", ["<" * 1_000_000, "<p " * 300_000, "<!-" * 300_000])
    def test_long_rubbish(self, text: str) -> None:
        """Signs that open no element, however many."""
        assert not looks_like_html(text)


class TestReferences:
    """Texts that say where a page is."""

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("https://quay.example/news/1?a=b", "an address"),
            ("  HTTP://quay.example\n", "an address"),
            ("page.html", "a file name"),
            ("/var/pages of May/1.txt", "a file name"),
            ("C:\\pages\\one two.htm", "a file name"),
            ("../a/page.html.gz", "a file name"),
        ],
    )
    def test_are_told(self, text: str, kind: str) -> None:
        """An address, or the name of a file of pages."""
        assert stands_for(text) == kind

    @pytest.mark.parametrize(
        "text",
        [
            *("", "Ferry returns", "See page.html for more", "<p>page.html", "page.html\npage.txt"),
            *("Read https://quay.example/1 today", "https://quay.example/1\nFerry returns", "3.14"),
            "a" * 10_000 + ".html",
        ],
    )
    def test_are_no_pages(self, text: str) -> None:
        """A sentence, a dump, markup."""
        assert stands_for(text) is None
