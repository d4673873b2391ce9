"""Finding the story: measuring a page's blocks and reading them twice."""

from __future__ import annotations

from collections.abc import Sequence

from sketches import PROSE, drafts_of

from newsparse.classify import context, html_weights, markup, signals, story, text_weights
from newsparse.classify.body import Part, Story
from newsparse.draft import Draft
from newsparse.html.walk import Box
from newsparse.page import Page
from newsparse.pages import read_page

_MENU = ("Home", "World", "Sport", "Weather", "Log in")
_TAIL = ("Related Posts", "Storm warning for the coast", "Leave a Reply", "© 2024 Harbour News")

_PAGE = f"""<html><body>
<nav class="menu">{"".join(f'<a href="/{word}">{word}</a> <br>' for word in _MENU)}</nav>
<article><h1>Ice holds the ferries in Quillmouth</h1>
{"".join(f"<p>{text}</p>" for text in PROSE * 2)}</article>
<footer><p>© 2024 Harbour News</p></footer></body></html>"""


def _sizes(drafts: Sequence[Draft]) -> list[int]:
    return [len(draft.text) for draft in drafts]


def _signals(drafts: Sequence[Draft]) -> list[signals.Signals]:
    return signals.measure(drafts, _sizes(drafts))[0]


def _find(
    drafts: Sequence[Draft], boxes: Sequence[Box] | None = None, told: str | None = None
) -> Story:
    return story.find_story(drafts, _sizes(drafts), _signals(drafts), boxes, told)


class TestMeasure:
    """The bins of the first reading."""

    def test_of_a_dump_fit_its_tables(self) -> None:
        """Signals and surroundings, in the order in which the weights are kept."""
        drafts = drafts_of(*_MENU, *PROSE, *_TAIL)
        rows = story.measure_text(_sizes(drafts), _signals(drafts))
        sizes = (*signals.SIZES, *context.SIZES)
        assert [len(table) for table in text_weights.ALONE] == list(sizes)
        assert len(rows) == len(drafts)
        for row in rows:
            assert all(0 <= found < size for found, size in zip(row, sizes, strict=True))

    def test_of_html_fit_its_tables(self) -> None:
        """What the markup says comes behind what the words say."""
        read = read_page(Page(_PAGE, is_html=True))
        assert read.boxes is not None
        rows = story.measure_html(
            read.drafts, _sizes(read.drafts), _signals(read.drafts), read.boxes, None
        )
        sizes = (*signals.SIZES, *context.SIZES, *markup.SIZES)
        assert [len(table) for table in html_weights.ALONE] == list(sizes)
        for row in rows:
            assert all(0 <= found < size for found, size in zip(row, sizes, strict=True))


class TestFindStory:
    """Which blocks are the story."""

    def test_of_a_dump_is_its_prose(self) -> None:
        """Menus before and lists behind are left out."""
        drafts = drafts_of(*_MENU, *PROSE, *_TAIL)
        found = _find(drafts)
        assert found.parts == (
            [Part.BEFORE] * len(_MENU) + [Part.STORY] * len(PROSE) + [Part.AFTER] * len(_TAIL)
        )
        assert all(0 <= score <= 1 for score in found.scores)

    def test_of_html_is_its_prose(self) -> None:
        """The paragraphs of the article element are the story; the menu and the footer are not."""
        read = read_page(Page(_PAGE, is_html=True))
        found = _find(read.drafts, read.boxes)
        chosen = [
            draft.text
            for draft, part in zip(read.drafts, found.parts, strict=True)
            if part is Part.STORY
        ]
        assert [text for text in chosen if text in PROSE] == [*PROSE, *PROSE]
        assert not {*_MENU, _TAIL[-1]} & set(chosen)

    def test_hears_the_names_of_elements(self) -> None:
        """A paragraph in an element named after related stories is less likely to be story."""
        scores = []
        for name in ("x", "related"):
            below = f'</article><div class="{name}"><p>{PROSE[0]}</p></div>'
            read = read_page(Page(_PAGE.replace("</article>", below), is_html=True))
            found = _find(read.drafts, read.boxes)
            assert read.drafts[-2].text == PROSE[0]
            scores.append(found.scores[-2])
        assert scores[1] < scores[0]

    def test_of_no_blocks_is_empty(self) -> None:
        """A page without blocks has no story."""
        assert _find([]) == Story([], [])
