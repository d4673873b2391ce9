"""Finding the story of a page: the measuring of its blocks, and the two readings of `body`."""

from __future__ import annotations

from collections.abc import Sequence
from operator import add
from typing import TYPE_CHECKING, Final

from newsparse.classify import context, html_weights, text_weights
from newsparse.classify.body import Story, Weights, read_alone, read_jointly, views
from newsparse.classify.markup import survey_holders, survey_markup
from newsparse.classify.signals import Signals
from newsparse.draft import Draft

if TYPE_CHECKING:
    from newsparse.html.walk import Box

__all__ = ["find_story", "measure_html", "measure_text"]

_TEXT: Final = Weights(
    text_weights.ALONE,
    text_weights.ALONE_BIAS,
    text_weights.JOINT,
    text_weights.JOINT_BIAS,
    text_weights.THRESHOLD,
)
_HTML: Final = Weights(
    html_weights.ALONE,
    html_weights.ALONE_BIAS,
    html_weights.JOINT,
    html_weights.JOINT_BIAS,
    html_weights.THRESHOLD,
)


def find_story(
    drafts: Sequence[Draft],
    sizes: Sequence[int],
    signals: Sequence[Signals],
    boxes: Sequence[Box] | None,
    told: str | None,
) -> Story:
    """Return the part that each block is of; `boxes` are those of an HTML page, if it is one.

    `told` is the story as the page's metadata gives it.
    """
    if not signals:
        return Story([], [])
    if boxes is None:
        alone = read_alone(_TEXT, measure_text(sizes, signals))
        return read_jointly(_TEXT, views(sizes, alone))
    votes = [box.votes for box in boxes]
    alone = read_alone(_HTML, measure_html(drafts, sizes, signals, boxes, told), votes)
    held = survey_holders(boxes, sizes, alone)
    return read_jointly(_HTML, list(map(add, views(sizes, alone), held)))


def measure_text(sizes: Sequence[int], signals: Sequence[Signals]) -> list[tuple[int, ...]]:
    """Return the bins of the first reading of a text dump."""
    return list(map(add, signals, context.survey(sizes, signals)))


def measure_html(
    drafts: Sequence[Draft],
    sizes: Sequence[int],
    signals: Sequence[Signals],
    boxes: Sequence[Box],
    told: str | None,
) -> list[tuple[int, ...]]:
    """Return the bins of the first reading of an HTML page."""
    silhouettes = [each.silhouette for each in signals]
    markup = survey_markup(boxes, sizes, silhouettes, [draft.text for draft in drafts], told)
    return list(map(add, measure_text(sizes, signals), markup))
