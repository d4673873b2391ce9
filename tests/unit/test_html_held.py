"""Parts of a story that are hidden in their place."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.html.blocks import drafts_of
from newsparse.html.tree import parse_tree
from newsparse.html.walk import walk

SHOWN = "<p>The harbour of Quillmouth froze over on Tuesday night, and the ferries stayed.</p>"
REST = (
    "<p>Fishermen cut holes into the ice, the mayor said, so that their boats would not break.</p>"
    "<p>Nobody in the town can remember a winter in which the ice was as thick as it is now.</p>"
    "<p>The ferries will go again as soon as the wind turns, the company said in its notice.</p>"
)


LINKS = REST.replace("<p>", "<p><a href=/x>").replace("</p>", "</a></p>")


def _hidden(body: str) -> list[bool]:
    """Return for each block whether it is hidden."""
    root = parse_tree(f"<html><body>{body}</body></html>")
    assert root is not None
    return [not draft.is_shown for draft in drafts_of(walk(root)[0], None)]


@pytest.mark.parametrize(
    "page",
    [
        f"<div>{SHOWN}<div style='display:none'>{REST}</div></div>",
        f"<div>{SHOWN}<div hidden><div>{REST}</div></div><p>Read on</p></div>",
        f"<div>{SHOWN}{REST.replace('<p>', '<p style=display:none>')}</div>",
    ],
)
def test_a_part_that_goes_on_is_read_and_marked(page: str) -> None:
    """In an element of its own, or paragraph by paragraph."""
    assert _hidden(page)[:4] == [False, True, True, True]


@pytest.mark.parametrize(
    "page",
    [
        f"<div><div style='display:none'>{REST}</div>{SHOWN}</div>",
        f"<div>{SHOWN}<div style='display:none'>{REST}</div>{SHOWN}</div>",
        f"<div>{SHOWN}</div><div style='display:none'>{REST}</div>",
        f"<div>{SHOWN}<form style='display:none'>{REST}</form></div>",
        f"<div>{SHOWN}<div style='display:none'><p>Share it</p></div></div>",
        f"<div>{SHOWN}<div hidden>{LINKS}</div></div>",
        f"<div hidden>{SHOWN}<div hidden>{REST}</div></div><p>Ice</p>",
    ],
)
def test_other_hidden_parts_stay_unread(page: str) -> None:
    """Before the story, within it, elsewhere; forms, buttons, links; what is hidden in hiding."""
    assert not any(_hidden(page))


def test_the_article_says_so() -> None:
    """Its blocks, and the evidence of its body."""
    page = f"<article><h1>Ice holds the ferries</h1>{SHOWN}<div hidden>{REST}</div></article>"
    article = newsparse.parse(page, sites=())
    assert len(article.body) == 4
    assert [block.is_shown for block in article.blocks] == [True, True, False, False, False]
    assert article.evidence["body"].rule == "hidden-by-style"
