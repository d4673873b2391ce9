"""Laws of reading a text dump, whatever its characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, NewsparseError

pytestmark = pytest.mark.property

#: Characters of every kind, surrogates and controls among them.
ANY_TEXT = st.text(st.characters(), max_size=200)
LINE = st.sampled_from(
    [
        "The harbour board will reopen the northern quay to small boats in early spring.",
        "The quay was closed after a storm damaged two of its piers, and repairs took long.",
        "A quay for all",
        "By Ada Example",
        "12 May 2023",
        "Related Posts",
        "Bookmark (12)",
        "Share on Facebook",
        "Leave a Reply",
        "\u00a0",
        "",
    ]
)
DUMP = st.builds(
    lambda lines, ending: ending.join(lines),
    st.lists(LINE, max_size=15),
    st.sampled_from(["\n\n", "\r\n\r\n"]),
)


def parse(text: str) -> Article:
    """Return a text dump's article, by the generic rules alone."""
    return newsparse.parse(text, kind="text", sites=())


@given(st.one_of(ANY_TEXT, st.binary(max_size=200)))
def test_anything_gives_a_value_or_our_error(source: str | bytes) -> None:
    """Whatever is handed in, as text or as HTML, is read or refused."""
    try:
        article = newsparse.parse(source, sites=())
    except NewsparseError:
        return
    assert isinstance(article.outcome, newsparse.Outcome)


@given(DUMP)
def test_every_line_is_in_one_block(text: str) -> None:
    """What lies between the blocks is white space, and the blocks are in order."""
    end = 0
    for order, block in enumerate(parse(text).blocks):
        position = block.position
        assert position.order == order
        assert position.start is not None
        assert position.end is not None
        assert not text[end : position.start].strip()
        assert position.slice(text).strip()
        end = position.end
    assert not text[end:].strip()


@given(st.one_of(ANY_TEXT, DUMP))
def test_boilerplate_is_what_its_roles_say(text: str) -> None:
    """Each block with a kind is one piece of boilerplate, in order."""
    article = parse(text)
    kinds = [block.position for block in article.blocks if block.kind is not None]
    assert [item.position for item in article.boilerplate] == kinds


@given(st.one_of(ANY_TEXT, DUMP))
def test_reading_again_changes_nothing(text: str) -> None:
    """The same source gives the same article."""
    assert parse(text) == parse(text)


@given(st.one_of(ANY_TEXT, DUMP))
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


@pytest.mark.parametrize("line", ["Bookmark (0)", "Share on Facebook", "Advertisement"])
@pytest.mark.parametrize("place", [3, 4])
def test_known_line_between_paragraphs_changes_no_body(line: str, place: int) -> None:
    """A line that sites print is no part of the story, and costs it none of its own."""
    plain = parse("\n\n".join(STORY))
    lined = parse("\n\n".join([*STORY[:place], line, *STORY[place:]]))
    assert lined.text == plain.text
    assert [block.text for block in plain.body] == list(STORY[1:])
