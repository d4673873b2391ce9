"""The family as newsparse finds it: by entry point, and by marks in the source of a page."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse
from newsparse.testing import laws_of, laws_of_plugin
from newsparse_wordpress import SITE

TestPlugin, TestSite = laws_of_plugin("wordpress"), laws_of(SITE, Path(__file__).with_name("pages"))

SHARED = '<p>The ferry sails again.</p><div class="sharedaddy">Share this:</div>'


class TestMarks:
    """Knowing a page of WordPress."""

    @pytest.mark.parametrize(
        "mark",
        [
            '<meta name="generator" content="WordPress 6.4">',
            '<link rel="stylesheet" href="https://a.example/wp-content/themes/quay/style.css">',
            '<script src="/wp-includes/js/jquery.js"></script>',
            '<link rel="https://api.w.org/" href="https://a.example/wp-json/">',
        ],
    )
    def test_are_in_the_source(self, mark: str) -> None:
        """One mark is enough, and the publication stays unnamed."""
        article = newsparse.parse(f"<html><head>{mark}</head><body>{SHARED}</body></html>")
        assert "WordPress:share" in {block.rule for block in article.blocks}
        assert article.site is None

    def test_are_not_an_image_from_elsewhere(self) -> None:
        """A page that shows an image of a blog is not WordPress for that."""
        image = '<img src="https://a.example/wp-content/uploads/ferry.jpg">'
        article = newsparse.parse(f"<html><body>{image}{SHARED}</body></html>")
        assert not [block for block in article.blocks if block.rule.startswith("WordPress")]
