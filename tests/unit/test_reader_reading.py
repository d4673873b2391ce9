"""Pages as the reader sees them: invented ones, from end to end."""

from __future__ import annotations

import pytest
from sketches import PROSE, drafts_of

from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page
from newsparse.reader import Shown, read_blocks
from newsparse.roles import Role

_PAGE = f"""<!doctype html><html><head><title>Ice holds the ferries | Harbour News</title>
<meta property="og:title" content="Ice holds the ferries of Quillmouth">
<meta property="og:type" content="article"></head><body>
<nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<article class="story"><h1>Ice holds the ferries of Quillmouth</h1>
<p class="byline">By Ada Example</p><div class="story-body">
{"".join(f"<p>{text}</p>" for text in PROSE)}</div></article>
<aside class="related"><h3>Read also</h3>
<a href="/sea/no-boats-in-the-bay-of-ice"><h4>No boats in the bay since Monday</h4></a></aside>
<footer><p>© 2024 Harbour News. All rights reserved.</p></footer></body></html>"""


def test_a_plain_page_is_understood() -> None:
    """Story, menu, headline, byline, teaser and small print."""
    read = read_page(
        Page(_PAGE, "https://quillmouth.example/sea/ice-holds-the-ferries", is_html=True)
    )
    assert isinstance(read, HtmlPage)
    reading = read.block_reading
    texts = [draft.text for draft in read.drafts]
    assert [reading.is_story(texts.index(text)) for text in PROSE] == [True] * 4
    assert not reading.is_story(texts.index("Home"))
    for text, role in (
        ("Home", Role.NAVIGATION),
        ("Ice holds the ferries of Quillmouth", Role.TITLE),
        ("By Ada Example", Role.BYLINE),
        ("No boats in the bay since Monday", Role.RELATED),
        ("© 2024 Harbour News. All rights reserved.", Role.LEGAL),
    ):
        assert reading.role(texts.index(text)) is role


def test_a_page_without_blocks_has_no_reading() -> None:
    """There is nothing to say."""
    reading = read_blocks(Shown([]))
    assert (reading.lines, reading.story, len(reading.classes)) == ([], [], 0)


@pytest.mark.parametrize("text", ["x", "Home", "\u202e"])
def test_probabilities_are_probabilities(text: str) -> None:
    """Of one block, whatever it says, too."""
    reading = read_blocks(Shown(drafts_of(text)))
    assert 0.0 <= reading.story[0] <= 1.0
    assert abs(float(reading.classes.sum()) - 1.0) < 1e-9
    assert reading.is_story(0)


def test_less_is_asked_of_blocks_where_the_whole_page_is_doubtful() -> None:
    """Half of the F1 to be expected: about a half where the reader is sure, and less elsewhere."""
    sure = read_blocks(Shown(drafts_of(*PROSE)))
    doubtful = read_blocks(Shown(drafts_of("Ropes", "Nails and screws", "Paint, 5 litres")))
    assert doubtful.least < sure.least <= 0.5
    assert any(map(doubtful.is_story, range(3)))
