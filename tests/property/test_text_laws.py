"""Laws of reading a text dump, whatever its characters."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import (
    Article,
    BodyBlock,
    ListBlock,
    NewsparseError,
    Outcome,
    Position,
    Role,
    Site,
)
from newsparse.dump import split
from newsparse.dump.lines import fold, read
from newsparse.testing.strategies import text_dumps

pytestmark = pytest.mark.property

#: Pieces of the Markdown that crawlers make, in any order.
CRAWLED = st.lists(
    st.sampled_from(
        [
            *("[News](/n)", "[](/x)", "![Oats](/o.jpg)", "[![Rye](/r.jpg)Rye Lags](/r)", "# Oats"),
            *("[Markets2 hours agoWheat falls](/w)", "Written byAda Example", "[Ada Example](/a)"),
            *("06 January 2026 14:00 UTC", "- Barley fell.", "-", "Sponsored Sponsored", "|", "["),
            *("](/y)", "```", "> Oats", "and so on", "The board met again.", "\\", "  ", "© 2026"),
            *("[NewsletterSubscribeDaily LetterNews of grain](/l)", "\u3000", "\x1f", "\x85"),
        ]
    ).flatmap(lambda part: st.sampled_from([" ", "\n", "\n\n", ""]).map(part.__add__)),
    max_size=24,
).map("".join)
WILD = text_dumps() | CRAWLED
#: A site that no page here is of.
ELSEWHERE = Site("Elsewhere", hosts=("elsewhere.example",))


def parse(text: str) -> Article:
    """Return a text dump's article, by the generic rules alone."""
    return newsparse.parse(text, kind="text", sites=())


def signs(text: str) -> str:
    """Return the characters of a text that are no white space and have an effect."""
    return fold(text).replace(" ", "")


def is_within(short: str, long: str) -> bool:
    """Return whether the characters of `short` are in `long`, in their order."""
    rest = iter(long)
    return all(character in rest for character in short)


def leaves(blocks: tuple[BodyBlock, ...]) -> Iterator[Position]:
    """Yield the place of each block of a body; of a list, of each item."""
    for block in blocks:
        if not isinstance(block, ListBlock):
            yield block.position
            continue
        for item in block.items:
            yield item.position
            yield from leaves(item.children)


def holds(outer: Position, inner: Position) -> bool:
    """Return whether a place is within another."""
    assert outer.start is not None
    assert outer.end is not None
    assert inner.start is not None
    assert inner.end is not None
    return outer.start <= inner.start and inner.end <= outer.end


@given(
    st.one_of(WILD, st.binary(max_size=200), WILD.map(lambda text: text.encode("utf-8", "replace")))
)
def test_anything_gives_a_value_or_our_error(source: str | bytes) -> None:
    """Whatever is handed in, as text or as HTML, is read or refused."""
    try:
        article = newsparse.parse(source, sites=())
    except NewsparseError:
        return
    assert isinstance(article.outcome, Outcome)


@given(st.binary(max_size=8), st.integers(0, 400), st.sampled_from(["utf-8", "cp1252", "utf-16"]))
def test_damage_to_a_dump_gives_a_value_or_our_error(rubbish: bytes, at: int, name: str) -> None:
    """Bytes that do not belong there are read, or refused with the rest."""
    data = "\n\n".join(STORY).encode(name, "replace")
    try:
        newsparse.parse(data[:at] + rubbish + data[at:], sites=())
    except NewsparseError:
        return


@given(WILD)
def test_every_line_is_in_one_block(text: str) -> None:
    """No line lies between the blocks, and the blocks are in order."""
    article = parse(text)
    end = 0
    for order, block in enumerate(article.blocks):
        position = block.position
        assert position.order == order
        assert position.start is not None
        assert position.end is not None
        assert end <= position.start
        assert read(text[end : position.start]) == []
        assert read(position.slice(text))[0].start == 0
        end = position.end
    assert read(text[end:]) == []
    assert (article.outcome is Outcome.EMPTY) is (not article.blocks)


@given(WILD)
def test_words_of_a_block_are_those_of_its_lines(text: str) -> None:
    """A block's characters are those at its place, in their order, without some marks."""
    for draft in split(text):
        assert draft.text
        assert is_within(signs(draft.text), signs(draft.position.slice(text)))
        assert all(0 <= span.start < span.end <= len(draft.text) for span in draft.spans)
        if not draft.is_code:
            assert [fold(line) for line in draft.text.split("\n")] == draft.text.split("\n")


@given(st.text(st.sampled_from("abcXYZ é市م\u00a0\n\r\t"), max_size=120))
def test_text_without_marks_loses_nothing(text: str) -> None:
    """Where no mark can be, all characters that show are in the text of their block."""
    for draft in split(text):
        assert signs(draft.text) == signs(draft.position.slice(text))


@given(WILD)
def test_boilerplate_is_what_its_roles_say(text: str) -> None:
    """Each block with a kind is one piece of boilerplate, in order."""
    article = parse(text)
    kinds = [
        (block.position, block.text, block.kind)
        for block in article.blocks
        if block.kind is not None
    ]
    assert [(item.position, item.text, item.kind) for item in article.boilerplate] == kinds


@given(WILD)
def test_teasers_and_story_are_what_their_roles_say(text: str) -> None:
    """A block of a teaser is in a related post, one of the story in one place of the body."""
    article = parse(text)
    places = list(leaves(article.body))
    for block in article.blocks:
        if block.role is Role.RELATED:
            assert any(holds(post.position, block.position) for post in article.related_posts)
        elif block.role in {Role.BODY, Role.CAPTION}:
            assert sum(holds(place, block.position) for place in places) == 1
    story = {block.position for block in article.blocks if block.role in {Role.BODY, Role.CAPTION}}
    assert all(any(holds(place, each) for each in story) for place in places)
    roles = {block.position.order: block.role for block in article.blocks}
    assert {roles[post.position.order] for post in article.related_posts} <= {Role.RELATED}


@given(WILD)
def test_evidence_quotes_the_page(text: str) -> None:
    """What the evidence quotes stands in the page where it says."""
    for each in parse(text).evidence.values():
        if each.locator is not None:
            start, _, end = each.locator.removeprefix("chars ").partition("-")
            assert text[int(start) : int(end)] == each.raw


@given(WILD)
def test_reading_again_changes_nothing(text: str) -> None:
    """The same source gives the same article."""
    assert parse(text) == parse(text)


def test_another_seed_of_hashing_changes_nothing() -> None:
    """Another process gives the same article, character by character."""
    code = "import sys, newsparse; print(newsparse.parse(sys.stdin.read(), sites=()).to_json())"
    text = "\n\n".join(("Home", "News", *STORY, "Related Posts", "A quay for all", "Bookmark (0)"))
    printed = {
        subprocess.run(  # noqa: S603 - this Python, with the code above
            [sys.executable, "-c", code],
            input=text,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout.strip()
        for seed in ("0", "4711")
    }
    assert printed == {newsparse.parse(text, sites=()).to_json()}
    assert json.loads(printed.pop())["title"] == STORY[0]


@given(WILD)
def test_a_site_that_does_not_match_changes_nothing(text: str) -> None:
    """A page is read as if the site were not there."""
    assert newsparse.parse(text, kind="text", sites=(ELSEWHERE,)) == parse(text)


@given(WILD)
def test_an_article_is_what_its_dict_says(text: str) -> None:
    """An article that was read survives being written."""
    article = parse(text)
    assert Article.from_dict(article.to_dict()) == article


STORY = (
    "Northern quay reopens to small boats",
    "The harbour board will reopen the northern quay to small boats in early spring, it said.",
    "The quay was closed after a storm damaged two of its piers, and repairs took all winter.",
    "Fishers had asked the board to hurry, since the southern quay is crowded in warm weeks.",
    "“We have waited for this all winter,” said the head of the board, who had led the repairs.",
    "Ferries will go on using the southern quay until the last of the piers has been rebuilt.",
)


@pytest.mark.parametrize("width", [60, 65, 72, 78])
@pytest.mark.parametrize("between", ["\n\n", "\r\n\r\n"])
def test_wrapping_changes_no_block(width: int, between: str) -> None:
    """Lines that were wrapped are the blocks that they were."""
    wrapped = between.join(textwrap.fill(text, width) for text in STORY)
    assert [block.text for block in parse(wrapped).blocks] == list(STORY)


@pytest.mark.parametrize("line", ["Bookmark (0)", "Share on Facebook", "Advertisement"])
@pytest.mark.parametrize("place", [3, 4])
def test_known_line_between_paragraphs_changes_no_body(line: str, place: int) -> None:
    """A line that sites print is no part of the story, and costs it none of its own."""
    plain = parse("\n\n".join(STORY))
    lined = parse("\n\n".join([*STORY[:place], line, *STORY[place:]]))
    assert lined.text == plain.text
    assert [block.text for block in plain.body] == list(STORY[1:])
