"""The walk: where blocks begin and end, what is seen, and what each block carries."""

from __future__ import annotations

import pytest

from newsparse.content import SpanKind
from newsparse.html.blocks import drafts_of
from newsparse.html.runs import Box, Media
from newsparse.html.tree import parse_tree
from newsparse.html.walk import walk


def _walk(body: str) -> tuple[list[Box], list[Media]]:
    root = parse_tree(f"<html><body>{body}</body></html>")
    assert root is not None
    return walk(root)


def _texts(body: str) -> list[str]:
    return [draft.text for draft in drafts_of(_walk(body)[0], None)]


class TestBlocks:
    """Where one block ends and the next begins."""

    def test_block_elements_part_the_text(self) -> None:
        """Each block-level element, and each text between two, is a block."""
        assert _texts("a<div>b<p>c</p>d</div>e") == ["a", "b", "c", "d", "e"]

    def test_empty_block_parts_the_text(self) -> None:
        """An element without words still ends the line that stands before it."""
        assert _texts("a<div></div>b<hr>c") == ["a", "b", "c"]

    def test_inline_elements_do_not(self) -> None:
        """Words go on through inline elements, without a space where the page has none."""
        assert _texts("<p>un<b>do</b>ne <span> and</span>\n<i>more </i> </p>") == [
            "undone and more"
        ]

    def test_one_break_is_a_line_and_two_a_paragraph(self) -> None:
        """A single ``<br>`` stays a line break, two in a row end the paragraph."""
        assert _texts("<p>a<br>b<br> <br>c<br></p>") == ["a\nb", "c"]

    def test_spaces_that_do_not_break_are_spaces(self) -> None:
        """A page's hard spaces are folded like any other."""
        assert _texts("<p>\u00a0a\u00a0 b&nbsp;</p><p>&nbsp;</p>") == ["a b"]

    def test_pre_keeps_space(self) -> None:
        """In preformatted text every space and line break stays."""
        assert _texts("<pre>\n a\n\n  <b>b</b> c \n</pre>") == [" a\n\n  b c "]

    def test_unclosed_elements_close_themselves(self) -> None:
        """A page that closes nothing has the blocks that a browser shows."""
        assert _texts("<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e<tr><td>f") == list("abcdef")


class TestHidden:
    """What a page holds and does not show."""

    @pytest.mark.parametrize(
        "hidden",
        [
            "<p hidden>x</p>",
            "<span hidden>x</span>",
            "<div style='Display: NONE;'><p>x</p></div>",
            "<a style='visibility:hidden'>x</a>",
            "<dialog>x</dialog>",
            "<script>x</script>",
            "<style>x</style>",
            "<template><p>x</p></template>",
            "<noscript><p>x</p></noscript>",
            "<svg><text>x</text></svg>",
            "<select><option>x</select>",
            "<textarea>x</textarea>",
            "<iframe>x</iframe>",
            "<div hidden><div><p>x</p></div>x</div>",
        ],
    )
    def test_hidden_things_give_no_block(self, hidden: str) -> None:
        """What browsers do not show is no text; what follows it is."""
        assert _texts(f"<p>a</p>{hidden} b<p>c</p>") == ["a", "b", "c"]

    @pytest.mark.parametrize(
        "shown",
        [
            "<p aria-hidden='true'>x</p>",
            "<details><p>x</p></details>",
            "<dialog open>x</dialog>",
            "<p style='display:none; display:block'>x</p>",
            "<p style='background:none'>x</p>",
            "<p style='overflow:hidden'>x</p>",
        ],
    )
    def test_the_rest_is_visible(self, shown: str) -> None:
        """What browsers show, or show at a click, is text."""
        assert _texts(f"<p>a</p>{shown}<p>c</p>") == ["a", "x", "c"]

    def test_parts_that_react_sends_late_are_visible(self) -> None:
        """They are hidden only until the script behind them has moved them to their place."""
        late = '<div hidden id="S:1f"><p>x</p></div><script>$RC("B:1f","S:1f")</script>'
        assert _texts(f"<p>a</p>{late}<div hidden id='S:side'>y</div>") == ["a", "x"]

    def test_a_body_that_waits_for_its_script_is_visible(self) -> None:
        """The body itself is never hidden: its scripts would show it."""
        root = parse_tree("<html hidden><body style='visibility:hidden'><p>a</p></body></html>")
        assert root is not None
        assert len(walk(root)[0]) == 1


class TestCarried:
    """What a block carries besides its words."""

    def test_holders_go_up_to_the_root(self) -> None:
        """Each block-level element around a block is one."""
        boxes, _ = _walk("<div><p>a</p></div>")
        holder = boxes[0].holder
        names = []
        while holder is not None:
            names.append(holder[3])
            holder = holder[1]  # type: ignore[assignment]
        assert names == ["p", "div", "body", "html", "html"]

    def test_characters_in_links_and_strong_text_are_counted(self) -> None:
        """Both counts are of folded characters, the space before a word with it."""
        boxes, _ = _walk("<p>aa <a href=x>bb <b>cc</b></a> <strong><b>dd</b></strong></p>")
        assert (boxes[0].linked, boxes[0].strong) == (6, 6)

    def test_media_stand_behind_the_words_before_them(self) -> None:
        """An image's order is the place of the first block that begins behind it."""
        boxes, media = _walk("<img src=0><p>a <img src=1> b</p><img src=2><p>c</p><iframe src=3>")
        assert len(boxes) == 2
        assert [(each.order, each.element.get("src")) for each in media] == [
            (0, "0"),
            (1, "1"),
            (1, "2"),
            (2, "3"),
        ]

    def test_hidden_images_are_no_media(self) -> None:
        """A pixel that counts readers is hidden, and none of the page's images."""
        assert _walk("<p>a</p><img src=x style='display:none'>")[1] == []


class TestLinksAndMarks:
    """Spans that go on across blocks."""

    def test_link_around_blocks_is_the_link_of_each(self) -> None:
        """Each block within a link has the link over its own words."""
        drafts = drafts_of(_walk("<a href=/x><h3>Head</h3><p>Some text</p></a>tail")[0], None)
        assert [[link.text for link in draft.links] for draft in drafts] == [
            ["Head"],
            ["Some text"],
            [],
        ]

    def test_mark_around_blocks_marks_each(self) -> None:
        """Strong text around two paragraphs is strong in both, from their first word."""
        drafts = drafts_of(
            _walk("<div>long before <b>one<div>two</div>three</b> four</div>")[0], None
        )
        spans = [[draft.text[s.start : s.end] for s in draft.spans] for draft in drafts]
        assert spans == [["one"], ["two"], ["three"]]

    def test_link_across_two_breaks(self) -> None:
        """A paragraph that ends within a link takes the link along."""
        drafts = drafts_of(_walk("<p><a href=/x>a<br><br>b</a> c</p>")[0], None)
        assert [[link.text for link in draft.links] for draft in drafts] == [["a"], ["b"]]

    def test_marks_within_their_like_are_one(self) -> None:
        """Bold within bold is one span."""
        drafts = drafts_of(_walk("<p><b>a <strong>b</strong> c</b></p>")[0], None)
        assert [(s.start, s.end, s.kind) for s in drafts[0].spans] == [(0, 5, SpanKind.STRONG)]


class TestCost:
    """The walk is linear whatever it meets."""

    @pytest.mark.parametrize(
        "piece",
        [
            "<p class=a{n}>x</p>",
            "<b>x<p>",
            "<table><tr><td>x<td>y<td><p>z</table>",
            "<a href=x>x<br><br>",
            "<li>x<ul>",
            "<i hidden>x",
        ],
    )
    def test_any_number_of_pieces(self, piece: str) -> None:
        """Many times the same piece give a draft for each box; cubic work would never end here."""
        body = "".join(piece.replace("{n}", str(n)) for n in range(800))
        root = parse_tree(body)
        assert root is not None
        boxes, _ = walk(root)
        assert len(drafts_of(boxes, None)) == len(boxes)
