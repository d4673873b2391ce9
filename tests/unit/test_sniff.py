"""Telling HTML from plain text."""

from __future__ import annotations

import pytest

from newsparse.sniff import looks_like_html


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

    @pytest.mark.parametrize("text", ["<" * 1_000_000, "<p " * 300_000, "<!-" * 300_000])
    def test_long_rubbish(self, text: str) -> None:
        """Signs that open no element, however many."""
        assert not looks_like_html(text)
