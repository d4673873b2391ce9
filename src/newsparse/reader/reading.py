"""What the reader says of a page: how likely each block is of the story, and of each class."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from newsparse.reader.classes import BODY, CLASSES, ROLE_OF_CLASS
from newsparse.reader.elements import Elements, elements_of
from newsparse.reader.features import Shown, features_of
from newsparse.reader.lines import Line
from newsparse.reader.network import load, read
from newsparse.roles import Role

__all__ = ["Reading", "read_blocks"]

#: The net is surer of the story than it has a right to be, and fears short lines more than a page's
#: words do: its odds are leant towards the story and drawn together. Chosen on hosts not fitted on.
_LEAN: Final = 0.5
_CALM: Final = 1.5
_NOTHING: Final = np.zeros(0, dtype=np.int64)


@frozen
class Reading:
    """The probabilities of a page's blocks; and what was seen of them, for those who judge."""

    lines: list[Line]
    #: The elements around the blocks; ``None`` for a text dump.
    elements: Elements | None
    #: How likely each block is of the story, 0 to 1.
    story: list[float]
    #: How likely each block is of each of `CLASSES`: a row a block.
    classes: NDArray[np.float64]
    #: The likeliest class of each block but for the body, by its place in `CLASSES`.
    best: list[int]
    #: A block is of the story from this probability on.
    least: float
    #: Rows of what the page says of itself.
    said: NDArray[np.int64] = _NOTHING

    def weigh(self, marks: Sequence[int]) -> float:
        """Return what speaks for an article, as log odds: marks of the page, and what it says."""
        net = load()
        return float(net.bias[0] + net.marks[list(marks)].sum() + net.said[self.said].sum())

    def is_story(self, index: int) -> bool:
        """Return whether a block is of the story."""
        return self.story[index] >= self.least

    def role(self, index: int) -> Role:
        """Return the likeliest role of a block that is not of the story."""
        found: Role = ROLE_OF_CLASS[self.best[index]]
        return found

    def score(self, index: int, name: str) -> float:
        """Return how likely a block is of a class."""
        return float(self.classes[index, CLASSES.index(name)])


def read_blocks(shown: Shown) -> Reading:
    """Return what the reader says of the blocks of a page."""
    if not shown.drafts:
        elements = None if shown.boxes is None else elements_of(())
        return Reading([], elements, [], np.zeros((0, len(CLASSES))), [], 1.0)
    page = features_of(shown)
    strengths = read(load(), page.features).astype(np.float64)
    votes = np.exp(strengths - strengths.max(axis=1, keepdims=True))
    classes = votes / votes.sum(axis=1, keepdims=True)
    others = strengths
    others[:, BODY] = -np.inf
    story = _story(classes[:, BODY])
    return Reading(
        page.lines,
        page.elements,
        story.tolist(),
        classes,
        others.argmax(axis=1).tolist(),
        _least(story, page.features.sizes),
        page.features.page,
    )


def _story(body: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how likely each block is of the story, by how likely its class is the body."""
    sure = np.clip(body, _RARE, 1 - _RARE)
    odds = (np.log(sure / (1 - sure)) + _LEAN) / _CALM
    # machines differ in the last digits of an exponential
    likely: NDArray[np.float64] = np.round(1 / (1 + np.exp(-odds)), 6)
    return likely


def _least(story: NDArray[np.float64], sizes: NDArray[np.int64]) -> float:
    """Return the probability from which on blocks are taken for the story.

    It is the one at which the F1 to be expected of the characters taken is best, which is half of
    that F1: about a half where the reader is sure, and less where it doubts the whole page.
    """
    order = np.argsort(-story, kind="stable")
    held = np.cumsum((story * sizes)[order])
    expected = 2 * held / (np.cumsum(sizes[order]) + held[-1])
    return float(expected.max()) / 2


#: Surer than this no block is.
_RARE: Final = 1e-9
