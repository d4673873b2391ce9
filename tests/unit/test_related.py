"""From teasers to related posts."""

from __future__ import annotations

import datetime as dt

import pytest
from attrs import evolve
from sketches import drafts_of, html_sketch

from newsparse import related
from newsparse.article import Module, Placement, RelatedPost
from newsparse.authors import Author
from newsparse.classify import Card, Label
from newsparse.content import Image, Link, Position
from newsparse.draft import Draft
from newsparse.roles import Role

_BODY = Label(Role.BODY, "story", 0.9)
_RELATED = Label(Role.RELATED, "module", 0.9)
_HEADLINE = "Storm warning for the northern coast"


def _post(card: Card, *texts: str, drafts: list[Draft] | None = None) -> RelatedPost:
    blocks = drafts or drafts_of(*texts)
    (post,) = related.build(blocks, [_RELATED] * len(blocks), [card], "en")
    return post


class TestPost:
    """What one card gives."""

    def test_has_title_and_summary(self) -> None:
        """The summary's blocks are its lines."""
        post = _post(Card(0, (1, 2)), _HEADLINE, "Gusts are expected.", "Ships stay in port.")
        assert (post.title, post.summary) == (_HEADLINE, "Gusts are expected.\nShips stay in port.")

    def test_has_a_summary_in_the_headlines_block(self) -> None:
        """A block of several lines is the headline and, below it, the summary."""
        post = _post(Card(0), f"{_HEADLINE}\nGusts are expected.")
        assert (post.title, post.summary) == (_HEADLINE, "Gusts are expected.")

    def test_has_what_the_details_say(self) -> None:
        """Date, author and section, each from the detail that is one."""
        post = _post(
            Card(1, (), (0, 2, 3)), "Weather", _HEADLINE, "12 May 2023", "By Nora Lindqvist"
        )
        assert post.section == "Weather"
        assert post.published == dt.datetime(2023, 5, 12)  # noqa: DTZ001 - cards print no zone
        assert post.authors == (Author("Nora Lindqvist"),)

    def test_has_no_details_that_are_not_printed(self) -> None:
        """Nothing is guessed."""
        post = _post(Card(0), _HEADLINE)
        assert (post.summary, post.published, post.authors, post.section) == (None, None, (), None)
        assert (post.url, post.image, post.module) == (None, None, None)

    def test_has_the_headlines_link_and_image(self) -> None:
        """The first link of the headline's block is the story's address."""
        image = Image("https://a.example/i.png")
        (draft,) = drafts_of(_HEADLINE)
        draft = evolve(draft, links=(Link(_HEADLINE, "https://a.example/x"),), image=image)
        post = _post(Card(0), drafts=[draft])
        assert (post.url, post.image) == ("https://a.example/x", image)

    def test_runs_from_its_first_block_to_its_last(self) -> None:
        """The position covers the card; its order is the headline's."""
        drafts = [
            Draft(text, Position(order, order * 10, order * 10 + 5))
            for order, text in enumerate(("News!", "Storm", "Gusts"))
        ]
        assert _post(Card(1, (2,), (0,)), drafts=drafts).position == Position(1, 0, 25)


class TestModule:
    """The module that a card stands in."""

    @pytest.mark.parametrize(
        ("label", "kind"),
        [
            ("Related Posts", Module.RELATED),
            ("Most read", Module.POPULAR),
            ("Latest news", Module.LATEST),
            ("From our island desk", Module.UNKNOWN),
        ],
    )
    def test_is_told_by_its_heading(self, label: str, kind: Module) -> None:
        """As printed, and of the kind that its words say."""
        post = _post(Card(1, (), (), 0), label, _HEADLINE)
        assert (post.module, post.module_kind) == (label, kind)

    @pytest.mark.parametrize(
        "opening", ["Read more: ", "Lire aussi : ", "関連記事：", "Related – "]
    )
    def test_is_inline_behind_opening_words(self, opening: str) -> None:
        """The words before the headline are the module, without their marks."""
        post = _post(Card(0, offset=len(opening)), f"{opening}{_HEADLINE}")
        assert (post.title, post.module_kind) == (_HEADLINE, Module.INLINE)
        assert post.module == opening.rstrip(" :：–")


class TestPlacement:
    """Where a card stands, seen from the story."""

    def test_is_before_in_or_after_the_story(self) -> None:
        """By the place of its headline."""
        labels = [_RELATED, _BODY, _RELATED, _BODY, _RELATED]
        cards = [Card(0), Card(2), Card(4)]
        posts = related.build(drafts_of(*[_HEADLINE] * 5), labels, cards, None)
        assert [post.placement for post in posts] == [
            Placement.BEFORE_BODY,
            Placement.INLINE,
            Placement.AFTER_BODY,
        ]

    def test_is_the_rail_in_an_aside(self) -> None:
        """Of an HTML page; an aside within the story is inline all the same."""
        card = f"<aside><p><a href=/x>{_HEADLINE}</a></p></aside>"
        page = html_sketch(f"{card}<p>One.</p>{card}<p>Two.</p>{card}", "BSGSA")
        labels = [_RELATED, _BODY, _RELATED, _BODY, _RELATED]
        cards = [Card(0), Card(2), Card(4)]
        rails = related.in_rails(cards, page.reading.elements)
        posts = related.build(page.drafts, labels, cards, None, rails)
        assert [post.placement for post in posts] == [
            Placement.RAIL,
            Placement.INLINE,
            Placement.RAIL,
        ]

    def test_of_no_cards_is_none(self) -> None:
        """A page without teasers has no related posts."""
        assert related.build(drafts_of("Home"), [_BODY], [], None) == ()
