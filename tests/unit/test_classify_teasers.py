"""Teasers of HTML pages, by the elements around their links."""

from __future__ import annotations

from sketches import PROSE, html_sketch

from newsparse.classify.sketch import Card, Said
from newsparse.classify.teasers import cards_of

_STORY = f"<p>{PROSE[0]}</p>"


def _cards(html: str, likely: list[int], *, url: str | None = None) -> list[Card]:
    sketch = html_sketch(_STORY + html, "S" + "A" * html.count("</p>"))
    sketch = sketch._replace(said=Said(url))
    assert sketch.boxes is not None
    is_free = [False] + [True] * (len(sketch.drafts) - 1)
    return cards_of(sketch, sketch.boxes, likely, is_free)


def _card(target: str, title: str, more: str = "") -> str:
    return f"<div><p><a href='/{target}'>{title}</a></p>{more}</div>"


def test_a_card_is_all_that_leads_to_one_story() -> None:
    """Its section, its headline, its summary and its button stand in one element."""
    more = "<p>Ice has closed the harbour of Quillmouth for the third week in a row now.</p>"
    more += "<p><a href='/ice?from=box#top'>Read more about it</a></p>"
    section = "<p>Harbour</p>"
    html = f"<div>{section}{_card('ice', 'Ice closes the harbour for weeks', more)}</div>"
    html = f"<section>{html}{_card('pier', 'The pier gets a new roof')}</section>"
    assert _cards(html, [2, 4, 5]) == [Card(2, (3,), (1, 4)), Card(5)]


def test_the_headline_is_a_heading_or_the_longest_link() -> None:
    """Of several links to one story."""
    html = "<div><p><a href=/ice>Ice in the harbour</a></p>"
    html += "<p><a href=/ice>Ice closes the harbour for weeks</a></p></div>"
    assert [card.title for card in _cards(html, [1, 2])] == [2]


def test_what_is_not_linked_is_no_headline() -> None:
    """Nor is a link of a word or two, or one that leads nowhere."""
    html = "<p>Ice closes the harbour for weeks</p><p><a href=/ice>Harbour ice</a></p>"
    html += "<p><a href='javascript:void(0)'>Show me more of these</a></p>"
    assert _cards(html, [1, 2, 3]) == []


def test_a_link_to_the_page_itself_is_no_teaser() -> None:
    """Lists of the latest stories hold the one that is read."""
    html = _card("ice", "Ice closes the harbour for weeks") + _card("pier", "The pier gets a roof")
    found = _cards(html.replace("'/", "'https://a.example/"), [1, 2], url="https://a.example/ice#x")
    assert [card.title for card in found] == [2]


def test_links_to_people_and_accounts_are_no_teasers() -> None:
    """However many words they have."""
    html = _card("author/nora-lindqvist", "Nora Lindqvist of the Harbour News")
    html += _card("login?next=/ice", "Do you want to comment") + _card(
        "ice", "Ice closes the harbour"
    )
    assert [card.title for card in _cards(html, [1, 2, 3])] == [3]


def test_blocks_that_others_have_claimed_stay_theirs() -> None:
    """A card takes no block of the story, though it stands in the same element."""
    sketch = html_sketch(
        f"<div><p>{PROSE[0]}</p><p><a href=/ice>Ice closes the harbour</a></p></div>", "SA"
    )
    assert sketch.boxes is not None
    assert cards_of(sketch, sketch.boxes, [1], [False, True]) == [Card(1)]
