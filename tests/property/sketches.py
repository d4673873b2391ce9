"""Pages for the tests of `newsparse.classify`: blocks whose part of the page is given.

A page is written as lines that begin with the letter of their part: ``B`` before the story, ``S``
in it, ``G`` between two parts of it, ``A`` after it. So the tests of the rules do not lean on the
weights of the story model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import evolve

from newsparse.classify.body import Part
from newsparse.classify.signals import measure, widths
from newsparse.classify.sketch import Claims, Label, Said, Sketch
from newsparse.content import Position
from newsparse.draft import Draft
from newsparse.html.walk import Box
from newsparse.page import Page
from newsparse.pages import read_page
from newsparse.roles import Role
from newsparse.sites import Site

__all__ = [
    "PROSE",
    "claims_of",
    "drafts_of",
    "html_sketch",
    "roles",
    "rules",
    "sketch_of",
    "with_heading",
]

_PARTS = {"B": Part.BEFORE, "S": Part.STORY, "G": Part.GAP, "A": Part.AFTER}

#: Paragraphs of an invented story.
PROSE = (
    "The harbour of Quillmouth froze over on Tuesday night, and the ferries stayed at the pier.",
    "Fishermen cut holes into the ice, the mayor said, so that their boats would not be crushed.",
    "Nobody in the town can remember a winter in which the ice was as thick as it is this year.",
    "The ferries will go again as soon as the wind turns, the company said in its daily notice.",
)

Rule = Callable[[Sketch, Claims], None]


def drafts_of(*texts: str) -> list[Draft]:
    """Return a block for each text."""
    return [Draft(text, Position(order, 0, len(text))) for order, text in enumerate(texts)]


def sketch_of(*lines: str, site: Site | None = None, title: str | None = None) -> Sketch:
    """Return a text dump, measured; each line is the letter of a part, a space and a text."""
    parts = [_PARTS[line[0]] for line in lines]
    return _sketch(drafts_of(*(line[2:] for line in lines)), parts, None, site, title)


def html_sketch(html: str, parts: str) -> Sketch:
    """Return an HTML page, measured; `parts` has a letter a block."""
    read = read_page(Page(html, is_html=True))
    return _sketch(read.drafts, [_PARTS[letter] for letter in parts], read.boxes, None, None)


def _sketch(
    drafts: Sequence[Draft],
    parts: list[Part],
    boxes: Sequence[Box] | None,
    site: Site | None,
    title: str | None,
) -> Sketch:
    signals, phrases = measure(drafts, _sizes(drafts, boxes))
    scores = [0.9 if part is Part.STORY else 0.1 for part in parts]
    assert len(parts) == len(drafts), [draft.text for draft in drafts]
    return Sketch(drafts, signals, phrases, parts, scores, site, boxes, Said(title=title))


def _sizes(drafts: Sequence[Draft], boxes: Sequence[Box] | None) -> list[int]:
    return widths(drafts) if boxes is None else [len(draft.text) for draft in drafts]


def with_heading(sketch: Sketch, index: int, level: int = 2) -> Sketch:
    """Return the page with one block as a heading by markup."""
    drafts = list(sketch.drafts)
    drafts[index] = evolve(drafts[index], heading=level)
    signals, _ = measure(drafts, _sizes(drafts, sketch.boxes))
    return sketch._replace(drafts=drafts, signals=signals)


def claims_of(sketch: Sketch, *applied: Rule, given: dict[int, Label] | None = None) -> Claims:
    """Return what some rules claim, one after the other; `given` is claimed before them."""
    claims = Claims([None] * len(sketch.drafts), [])
    for index, label in (given or {}).items():
        claims.add(index, label)
    for rule in applied:
        rule(sketch, claims)
    return claims


def roles(claims: Claims) -> list[Role | None]:
    """Return the role of each block."""
    return [claims.role(index) for index in range(len(claims.labels))]


def rules(claims: Claims) -> list[str | None]:
    """Return the rule that claimed each block."""
    return [None if label is None else label.rule for label in claims.labels]
