"""Captions, headings within the story, comments below it."""

from __future__ import annotations

import pytest
from sketches import PROSE, claims_of, html_sketch, roles, rules, sketch_of, with_heading

from newsparse.classify.known import certain_lines
from newsparse.classify.remainder import label_captions, label_comments, label_headings
from newsparse.classify.sketch import Label
from newsparse.roles import Role

_STORY = tuple(f"S {text}" for text in PROSE)


class TestCaptions:
    """Credits and captions within a story."""

    @pytest.mark.parametrize(
        "line",
        [
            "Photo: Nora Lindqvist",
            "Ice in the harbour. Image: Harbour News",
            "Foto: Erika Mustermann",
            "The ferry on Tuesday (AP Photo/Jane Roe)",
            "The ferry on Tuesday (Reuters)",
            "Photo by Jane Roe",
            "Jane Roe / Getty Images",
            "Crédit : Jean Dupont",
        ],
    )
    def test_are_credit_lines(self, line: str) -> None:
        """A short line with a noun of credit and its mark, an agency or a sign of copyright."""
        found = claims_of(sketch_of(_STORY[0], f"G {line}", _STORY[1]), label_captions)
        assert roles(found) == [None, Role.CAPTION, None]

    @pytest.mark.parametrize(
        "line",
        [
            "The photo shows the pier.",
            "Sources: nobody",
            f"{PROSE[0]} {PROSE[1]} (Reuters)",
            "The photographer said: no.",
        ],
    )
    def test_are_no_sentences_of_the_story(self, line: str) -> None:
        """Words about pictures, and paragraphs that close with an agency."""
        found = claims_of(sketch_of(_STORY[0], f"S {line}", _STORY[1]), label_captions)
        assert roles(found) == [None] * 3

    def test_stand_shortly_before_the_story_at_most(self) -> None:
        """The caption of the lead image, but no credit far above or below the story."""
        credit = "Photo: Jane Roe"
        lines = (
            f"B {credit}",
            "B Home",
            "B World",
            "B Sport",
            f"B {credit}",
            *_STORY,
            f"A {credit}",
        )
        found = claims_of(sketch_of(*lines), label_captions)
        assert [at for at, role in enumerate(roles(found)) if role] == [4]

    def test_are_marked_in_html(self) -> None:
        """What stands in a figure's caption is one, whatever it says."""
        html = (
            f"<p>{PROSE[0]}</p><figure><figcaption>The pier</figcaption></figure><p>{PROSE[1]}</p>"
        )
        assert rules(claims_of(html_sketch(html, "SGS"), label_captions)) == [
            None,
            "figcaption",
            None,
        ]

    def test_need_a_story(self) -> None:
        """On a page without story nothing is claimed."""
        assert roles(claims_of(sketch_of("B Photo: Jane Roe"), label_captions)) == [None]


class TestHeadings:
    """Headings by markup in the gaps of the story."""

    def test_belong_to_the_block_below_them(self) -> None:
        """Right above a block of the story, once the story has begun."""
        lines = ("B Before", _STORY[0], "G Ice and wind", _STORY[1], "G Loose", "G Home", _STORY[2])
        sketch = sketch_of(*lines)
        for index in (0, 2, 4):
            sketch = with_heading(sketch, index)
        found = claims_of(sketch, label_headings)
        assert rules(found) == [None, None, "heading-of-story", None, None, None, None]

    def test_stand_above_the_body_alone(self) -> None:
        """Not above a block of the story that another rule has claimed."""
        sketch = with_heading(sketch_of(_STORY[0], "G Follow us", _STORY[1]), 1)
        given = {2: Label(Role.SUBSCRIBE, "site:bell", 1.0)}
        assert rules(claims_of(sketch, label_headings, given=given))[1] is None


class TestComments:
    """What stands below the heading of a comment section."""

    def test_belongs_to_it(self) -> None:
        """Up to a line of another kind."""
        lines = (
            *_STORY,
            "A Leave a Reply",
            "A Jane",
            "A I saw it too!",
            "A Related Posts",
            "A Harbour walks",
        )
        given = {7: Label(Role.RELATED_LABEL, "module-label", 0.8)}
        found = claims_of(sketch_of(*lines), certain_lines, label_comments, given=given)
        assert roles(found)[4:] == [
            Role.COMMENTS,
            Role.COMMENTS,
            Role.COMMENTS,
            Role.RELATED_LABEL,
            None,
        ]

    def test_is_after_the_story(self) -> None:
        """A counter of comments at the top claims nothing of what follows."""
        found = claims_of(
            sketch_of("B Leave a Reply", "B Home", *_STORY), certain_lines, label_comments
        )
        assert roles(found)[1] is None

    def test_is_left_to_the_names_of_elements_in_html(self) -> None:
        """There the elements say what is a comment."""
        html = f"<p>{PROSE[0]}</p><h3>Leave a Reply</h3><p>Jane</p>"
        found = claims_of(html_sketch(html, "SAA"), certain_lines, label_comments)
        assert roles(found) == [None, Role.COMMENTS, None]

    def test_has_an_end(self) -> None:
        """Thirty blocks on, nothing says that these are comments still."""
        lines = (_STORY[0], "A Leave a Reply", *(f"A Reader {number}" for number in range(40)))
        found = claims_of(sketch_of(*lines), certain_lines, label_comments)
        assert roles(found)[1:].count(Role.COMMENTS) == 31
        assert roles(found)[32:] == [None] * 10
