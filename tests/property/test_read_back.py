"""What the renderer of HTML writes is read as the same body again.

The roles of the blocks are given: what a model says of a fragment without a page is no part of the
law.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import (
    Article,
    BodyBlock,
    Code,
    Figure,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Outcome,
    Paragraph,
    Position,
    Quote,
    Role,
    Span,
    SpanKind,
)
from newsparse.body import build
from newsparse.classify import Label
from newsparse.draft import Draft
from newsparse.page import Page
from newsparse.pages import read_page

pytestmark = pytest.mark.property

HERE = Position(0)
TITLE = "Harbour Town votes for a tidal power plant"
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: What HTML and Markdown would take for their own.
MARKS = ("", " & more", " <b>loud</b>", " *not so*", " [sic]", " `x`", " &lt; 3", " 2 < 3 > 1")

days = st.sampled_from(DAYS)
links = st.sampled_from(
    ("https://a.example/?a=1&b=2", "https://a.example/(x)", "mailto:a@b.example")
)


def _prose(day: str, mark: str) -> str:
    return (
        f"The council of Harbour Town met on {day}{mark} to vote on the tidal power plant at the "
        "old mole, after ten years of debate and two reports that nobody had read to the end."
    )


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    """Return a paragraph of prose, with a link and an emphasis in it or without."""
    text = _prose(draw(days), draw(st.sampled_from(MARKS)))
    spans = [Span(4, 11, SpanKind.LINK, draw(links))] if draw(st.booleans()) else []
    if draw(st.booleans()):
        kind = draw(st.sampled_from((SpanKind.STRONG, SpanKind.EMPHASIS)))
        spans.append(Span(15, 27, kind))
    return Paragraph(text, HERE, tuple(spans))


items = st.builds(
    lambda day, children: ListItem(
        f"The turbine that is to turn from {day} on", HERE, (), children
    ),
    days,
    st.sampled_from(
        ((), (ListBlock((ListItem("a blade of steel", HERE), ListItem("a gate", HERE)), HERE),))
    ),
)
others = st.one_of(
    st.builds(lambda day, level: Heading(f"What happened on {day}", HERE, level), days,
              st.integers(2, 4)),
    st.builds(lambda found, ordered: ListBlock(tuple(found), HERE, ordered),
              st.lists(items, min_size=2, max_size=3), st.booleans()),
    st.builds(lambda day, cite: Quote(f"On {day} a tide waits for nobody, and neither does the "
                                      "bank that lends the money for it.", HERE, (), cite),
              days, st.sampled_from((None, "The mayor"))),
    st.builds(lambda language: Code("def tide(hour):\n    return hour % 12", HERE, language),
              st.sampled_from((None, "python"))),
    st.builds(lambda credit: Figure(HERE, Image("https://a.example/x.jpg", "The mole", 1200, 800),
                                    "The mole at low tide", credit),
              st.sampled_from((None, "Ben Example"))),
)  # fmt: skip


@st.composite
def bodies(draw: st.DrawFn) -> tuple[BodyBlock, ...]:
    """Return a story: paragraphs, and between two of them a block of another kind or none."""
    body: list[BodyBlock] = [draw(paragraphs()), draw(paragraphs())]
    for _ in range(draw(st.integers(0, 4))):
        body += [draw(others), draw(paragraphs())]
    return tuple(body)


def _placeless(value: Any) -> Any:  # noqa: ANN401 - values nest freely
    """Return a value without the positions in it."""
    if isinstance(value, tuple):
        return tuple(map(_placeless, value))
    if not attrs.has(type(value)):
        return value
    fields = [each.name for each in attrs.fields(type(value)) if each.name != "position"]
    return (type(value).__name__, *(_placeless(getattr(value, name)) for name in fields))


@given(bodies())
def test_html_reads_back(body: tuple[BodyBlock, ...]) -> None:
    """Title and body of the fragment are those that were written, to the last span."""
    source = Article(Outcome.ARTICLE, title=TITLE, body=body).to_html()
    read = read_page(Page(source, is_html=True))
    labels = [Label(_role(draft), "given", 1.0) for draft in read.drafts]
    assert read.drafts[0].text == TITLE
    found = build(read.drafts, labels, read.media())
    assert _placeless(found) == _placeless(body)


def _role(draft: Draft) -> Role:
    if draft.heading == 1:
        return Role.TITLE
    return Role.CAPTION if draft.place.is_caption and draft.place.figure else Role.BODY
