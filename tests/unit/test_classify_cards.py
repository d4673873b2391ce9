"""Teasers: which blocks stand on one card, and which of them is its headline."""

from __future__ import annotations

import pytest
from sketches import claims_of, html_sketch, roles, sketch_of

from newsparse.classify.cards import claim_cards, claim_inline_cards
from newsparse.classify.sketch import Card, Label
from newsparse.roles import Role

_URL = "https://quillmouth.example/ice"


def _link(name: str, text: str) -> str:
    return f'<a href="https://quillmouth.example/{name}">{text}</a>'


class TestHtml:
    """Cards of an HTML page, by its elements."""

    def test_all_that_an_element_holds_of_one_story_is_its_card(self) -> None:
        """Section, headline, summary and date stand on one card each."""
        card = "<div><p>Sea</p><h3>{}</h3><p>A long way from home they met.</p><p>2 May</p></div>"
        page = "".join(card.format(_link(name, f"Ferry {name} is late")) for name in "ab")
        found = claims_of(html_sketch(f"<div>{page}</div>", "DHYDDHYD", _URL), claim_cards)
        assert found.cards == [Card(1, (2,), (0, 3)), Card(5, (6,), (4, 7))]
        assert set(roles(found)) == {Role.RELATED}

    def test_two_links_to_one_story_are_one_card(self) -> None:
        """Of the two, the heading is the headline."""
        page = f"<div><p>{_link('a', 'Late ferries of May')}</p><h3>{_link('a', 'Late')}</h3></div>"
        found = claims_of(html_sketch(page, "HH", _URL), claim_cards)
        assert found.cards == [Card(1, (), (0,))]

    def test_neighbours_of_one_address_are_one_card(self) -> None:
        """Picture and words of a teaser may stand in elements of their own."""
        page = (
            f"<div><div><p>{_link('a', 'Ferries late')}</p></div><div><p>{_link('a', 'Late')}</p>"
            f"</div><div><p>{_link('b', 'Ice melts')}</p></div></div>"
        )
        found = claims_of(html_sketch(page, "HHH", _URL), claim_cards)
        assert len(found.cards) == 2
        assert sorted(found.cards[0].places) == [0, 1]

    def test_the_page_itself_is_no_teaser(self) -> None:
        """A link to the page's own address leads to no other story."""
        page = f"<p>{_link('ice', 'The harbour froze over')}</p>"
        assert claims_of(html_sketch(page, "H", _URL), claim_cards).cards == []

    def test_several_sentences_are_no_headline(self) -> None:
        """Whatever the reader takes them for."""
        text = "They met. They spoke. They left again. Nobody saw."
        page = f"<p>{_link('a', text)}</p>"
        assert claims_of(html_sketch(page, "H", _URL), claim_cards).cards == []

    def test_entries_of_menus_are_no_headlines(self) -> None:
        """A short link in a landmark of navigation, whatever the reader takes it for."""
        menu = f"<nav><ul><li>{_link('sea', 'Sea')}</li></ul></nav>"
        assert claims_of(html_sketch(menu, "H", _URL), claim_cards).cards == []
        assert len(claims_of(html_sketch(menu.replace("nav", "div"), "H"), claim_cards).cards) == 1

    def test_a_card_holds_nothing_of_the_page_itself(self) -> None:
        """A lone link above the headline takes neither it nor what stands beside it."""
        page = f"<div><p>{_link('a', 'Late ferries')}</p><h1>Ice</h1><p>By Ada Example</p></div>"
        given = {1: Label(Role.TITLE, "reader", 0.9)}
        found = claims_of(html_sketch(page, "HTB", _URL), claim_cards, given=given)
        assert roles(found) == [Role.RELATED, Role.TITLE, None]

    def test_a_summary_that_leads_elsewhere_is_a_headline(self) -> None:
        """Of a story that no other headline has; else it is what it is taken for."""
        page = "<div><p>{}</p><p>{}</p></div>".format
        other = page(_link("a", "Ferry is late"), _link("b", "Ice melts"))
        assert len(claims_of(html_sketch(other, "HY", _URL), claim_cards).cards) == 2
        same = page(_link("a", "Ferry is late"), _link("a", "Ice melts"))
        assert len(claims_of(html_sketch(same, "HY", _URL), claim_cards).cards) == 1

    def test_links_beside_a_headline_are_headlines(self) -> None:
        """In elements of the same make; what is no link, or of another make, is none."""
        first, second = _link("a", "Ferry is late"), _link("b", "Ice melts")
        for page, count in (
            (f"<ul><li>{first}</li><li>{second}</li></ul>", 2),
            (f"<ul><li>{first}</li><li>Ice melts</li></ul>", 1),
            (f"<div><p>{first}</p><h6>{second}</h6></div>", 1),
        ):
            assert len(claims_of(html_sketch(page, "Hh", _URL), claim_cards).cards) == count

    def test_a_link_under_the_name_of_a_module_is_a_headline(self) -> None:
        """It says what follows."""
        page = f"<h3>Related stories</h3><ul><li>{_link('a', 'Ferry is late')}</li></ul>"
        given = {0: Label(Role.RELATED_LABEL, "related-labels", 0.95)}
        found = claims_of(html_sketch(page, "Lh", _URL), claim_cards, given=given)
        assert found.cards == [Card(1, module=0)]

    def test_a_link_that_reads_like_the_name_of_a_module_may_be_one(self) -> None:
        """Beside a headline of a named module it is a headline, whatever it is taken for."""
        links = "".join(f"<li>{_link(name, f'More {name}')}</li>" for name in "ab")
        page = f"<h3>Related stories</h3><ul>{links}</ul>"
        given = {0: Label(Role.RELATED_LABEL, "related-labels", 0.95)}
        found = claims_of(html_sketch(page, "LHL", _URL), claim_cards, given=given)
        assert [card.title for card in found.cards] == [1, 2]

    def test_a_line_above_names_the_module(self) -> None:
        """Every card that follows the first one is of the same module."""
        cards = "".join(f"<p>{_link(name, f'Ferry {name} is late')}</p>" for name in "abc")
        found = claims_of(html_sketch(f"<h2>More</h2>{cards}", "LHHH", _URL), claim_cards)
        assert [card.module for card in found.cards] == [0, 0, 0]
        assert found.role(0) is Role.RELATED_LABEL

    @pytest.mark.parametrize("label", ["Sponsored", "Advertisement"])
    def test_a_sponsored_card_is_an_advertisement(self, label: str) -> None:
        """By its own label, which the card holds."""
        page = f"<div><p>{label}</p><p>{_link('a', 'Buy a better boat today')}</p></div>"
        found = claims_of(html_sketch(page, "DH", _URL), claim_cards)
        assert found.cards == []
        assert roles(found) == [Role.ADVERTISEMENT] * 2

    def test_cards_below_a_sponsors_label_are_advertisements(self) -> None:
        """By the name of their module."""
        page = f"<h2>From our partners</h2><p>{_link('a', 'Buy a better boat today')}</p>"
        found = claims_of(html_sketch(page, "PH", _URL), claim_cards)
        assert found.cards == []
        assert found.role(1) is Role.ADVERTISEMENT


class TestDumps:
    """Cards of a text dump, from headline to headline."""

    def test_details_below_belong_to_the_headline_above(self) -> None:
        """Where the first card opens with its headline."""
        sketch = sketch_of("L More", "H Ice melts", "Y It is warm.", "D 2 May", "H Ferries go")
        found = claims_of(sketch, claim_cards)
        assert found.cards == [Card(1, (2,), (3,), 0), Card(4, (), (), 0)]

    def test_details_above_belong_to_the_headline_below(self) -> None:
        """Where the first card opens with a detail."""
        sketch = sketch_of("D Sea", "H Ice melts", "D Town", "H Ferries go")
        found = claims_of(sketch, claim_cards)
        assert found.cards == [Card(1, (), (0,)), Card(3, (), (2,))]

    def test_a_detail_without_a_headline_is_no_card(self) -> None:
        """It is left to the other rules."""
        found = claims_of(sketch_of("N Home", "D 2 May", "N Sea"), claim_cards)
        assert found.cards == []
        assert roles(found) == [None, None, None]


class TestInline:
    """Lines that say themselves what they name."""

    def test_a_label_before_a_headline(self) -> None:
        """The headline begins behind it."""
        text = "Read more: The ferries of Quillmouth go again"
        found = claims_of(sketch_of(f"S {text}", "S Nothing of it."), claim_inline_cards)
        assert [card.offset for card in found.cards] == [text.index("The ferries")]
        assert roles(found) == [Role.RELATED, None]
