"""Pages for the tests of `newsparse.classify`: blocks of which is given what the reader says.

A page is written as lines that begin with a letter for what the reader takes them for: ``S`` the
story, ``T`` the headline, ``H``, ``Y`` and ``D`` headline, summary and detail of a teaser, ``L``
the name of a module, ``P`` an advertisement, ``N`` navigation, ``?`` what it cannot tell, ``h``
interface that may be the headline of a teaser, any other letter interface. So the tests of the
rules do not lean on the weights of the reader.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.content import Position
from newsparse.draft import Draft
from newsparse.html.walk import Box
from newsparse.page import Page
from newsparse.pages import read_page
from newsparse.reader import Reading
from newsparse.reader.classes import BODY, CLASSES, DETAIL, HEADLINE, SUMMARY
from newsparse.reader.elements import elements_of
from newsparse.reader.lines import line_of
from newsparse.roles import Role
from newsparse.sites import Site

__all__ = ["PROSE", "claims_of", "drafts_of", "html_sketch", "roles", "rules", "sketch_of"]

_CLASSES = {
    "S": Role.BODY,
    "T": Role.TITLE,
    "H": HEADLINE,
    "Y": SUMMARY,
    "D": DETAIL,
    "L": Role.RELATED_LABEL,
    "P": Role.ADVERTISEMENT,
    "N": Role.NAVIGATION,
    "C": Role.CAPTION,
}

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


def sketch_of(*lines: str, site: Site | None = None) -> Sketch:
    """Return a text dump as read; each line is a letter, a space and a text."""
    drafts = drafts_of(*(line[2:] for line in lines))
    return Sketch(drafts, _reading(drafts, [line[0] for line in lines], None), site)


def html_sketch(html: str, letters: str, url: str | None = None) -> Sketch:
    """Return an HTML page as read; `letters` has one for each block."""
    read = read_page(Page(html, url, is_html=True))
    assert len(read.drafts) == len(letters), [draft.text for draft in read.drafts]
    return Sketch(read.drafts, _reading(read.drafts, letters, read.boxes), None, read.boxes, url)


def _reading(
    drafts: Sequence[Draft], letters: Sequence[str], boxes: Sequence[Box] | None
) -> Reading:
    places = [CLASSES.index(_CLASSES.get(letter, Role.UI)) for letter in letters]
    classes = np.full((len(places), len(CLASSES)), 0.001)
    classes[np.arange(len(places)), places] = [0.1 if each == "?" else 0.9 for each in letters]
    classes[[each == "h" for each in letters], CLASSES.index(HEADLINE)] = 0.2
    others = classes.copy()
    others[:, BODY] = 0.0
    story = [0.9 if letter == "S" else 0.1 for letter in letters]
    elements = None if boxes is None else elements_of(boxes)
    lines = [line_of(draft.text) for draft in drafts]
    return Reading(lines, elements, story, classes, others.argmax(axis=1).tolist(), 0.5)


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
