"""The shape of a block outside the story, as the search for teasers sees it: `Shape`."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from newsparse import authors, dates
from newsparse.classify.body import Part
from newsparse.classify.phrases import Phrase
from newsparse.classify.sketch import Claims, Sketch
from newsparse.roles import Role

__all__ = ["Shape", "shapes_of"]


class Shape(IntEnum):
    """What a block could be within a list of teasers."""

    #: Part of the story, or of a kind that ends any list.
    WALL = 0
    #: The heading of a list.
    LABEL = 1
    #: Could be a headline.
    HEADLINE = 2
    #: Sentences: could be a summary.
    PROSE = 3
    #: A date, a name, a reading time.
    DETAIL = 4
    #: A counter or button that stands below each teaser.
    SEPARATOR = 5
    #: A word or two.
    SMALL = 6


_SEPARATORS: Final = frozenset({"bookmark", "share", "ui"})
_LABEL_KINDS: Final = frozenset({"related_label"})
_LEAST_WORDS: Final = 4
#: Characters that scripts without spaces between words need for a headline.
_LEAST_DENSE: Final = 10
_LONGEST_HEADLINE: Final = 200
_LONGEST_DETAIL: Final = 60
_SHORT_DETAIL: Final = 24
_DIGITS: Final = 0.25
#: So much of a headline is linked.
_LINKED: Final = 0.6


def shapes_of(sketch: Sketch, claims: Claims) -> list[Shape]:
    """Return the shape of each block."""
    return [_shape(sketch, claims, index) for index in range(len(sketch.drafts))]


def _shape(sketch: Sketch, claims: Claims, index: int) -> Shape:
    label = claims.labels[index]
    if label is not None:
        if label.role is Role.RELATED_LABEL:
            return Shape.LABEL
        return Shape.SEPARATOR if _separates(label.boilerplate_kind, label.number) else Shape.WALL
    if sketch.parts[index] is Part.STORY:
        return Shape.WALL
    phrase = sketch.phrases[index]
    return _shape_of_words(sketch, index) if phrase is None else _shape_of_phrase(phrase)


def _shape_of_phrase(phrase: Phrase) -> Shape:
    if phrase.kind in _LABEL_KINDS:
        return Shape.LABEL
    if _separates(phrase.kind, phrase.count):
        return Shape.SEPARATOR
    # the name of a section stands in menus, and on cards too
    return Shape.WALL if phrase.rule != "sections" else Shape.SMALL


def _shape_of_words(sketch: Sketch, index: int) -> Shape:
    text = sketch.drafts[index].text
    if len(text) <= _LONGEST_DETAIL and _is_detail(text):
        return Shape.DETAIL
    ends_sentence = sketch.signals[index].silhouette & 1 and text[-1] not in "!?！？"
    if ends_sentence or len(text) > _LONGEST_HEADLINE:
        return Shape.PROSE
    # in HTML a teaser's headline is a link, or it is none
    is_plain = sketch.boxes is not None and sketch.boxes[index].linked < _LINKED * len(text)
    return Shape.SMALL if is_plain or not _is_headline(text) else Shape.HEADLINE


def _separates(kind: str | None, count: int | None) -> bool:
    """Return whether a line may stand below each teaser; of comments only their number may."""
    return kind in _SEPARATORS or (kind == "comments" and count is not None)


def _is_detail(text: str) -> bool:
    """Return whether a short line is a date or opens as a byline does."""
    if dates.is_date_line(text) or dates.is_relative(text):
        return True
    # on cards the year of a date is often left out: "Dec 23, 1:21 PM"
    if len(text) <= _SHORT_DETAIL and sum(map(str.isdigit, text)) >= _DIGITS * len(text):
        return True
    # names without a label are left out: on a card they are no surer than a headline is
    return authors.may_be_labelled(text) and authors.read_byline(text) is not None


def _is_headline(text: str) -> bool:
    if text[-1] in ",;:" or not any(character.isalpha() for character in text[:40]):
        return False
    words = text.count(" ") + 1
    if words >= _LEAST_WORDS:
        return True
    return not text.isascii() and _is_dense(text) and len(text) >= _LEAST_DENSE


def _is_dense(text: str) -> bool:
    """Return whether the text is in a script that puts no spaces between words."""
    return any("\u2e80" <= character <= "\u9fff" for character in text)
