"""What the reader says of a page: how likely each block is of the story, and of each class."""

from __future__ import annotations

from math import exp
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

#: Added to what speaks for the story: pages hold more of it than the loss, which fears each short
#: line alike, lets the net say. Chosen on hosts not fitted on.
_LEAN: Final = 1.0
#: A block is of the story from this probability on …
_THRESHOLD: Final = 0.5
#: … unless another class is so likely …
_SURE: Final = 0.65
#: … or, on a page without any sure block, if it comes so near to the likeliest one.
_NEAR_BEST: Final = 0.7


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
    #: How likely the page is an article, 0 to 1.
    article: float = 0.0

    def is_story(self, index: int) -> bool:
        """Return whether a block is of the story, and not surely of another class."""
        if self.story[index] < self.least:
            return False
        return bool(self.classes[index, self.best[index]] < _SURE)

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
    found, outcome = read(load(), page.features)
    strengths = found.astype(np.float64)
    votes = np.exp(strengths[:, 1:] - strengths[:, 1:].max(axis=1, keepdims=True))
    classes = votes / votes.sum(axis=1, keepdims=True)
    others = strengths[:, 1:].copy()
    others[:, BODY] = -np.inf
    story = [_logistic(each) for each in _story(strengths, others).tolist()]
    least = min(_THRESHOLD, _NEAR_BEST * max(story))
    return Reading(
        page.lines,
        page.elements,
        story,
        classes,
        others.argmax(axis=1).tolist(),
        least,
        _logistic(outcome),
    )


def _story(strengths: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how much speaks for the story: by its own strength, and as one role among all.

    The first was learned on many pages, the second on those whose blocks are labelled; their mean
    holds better on other hosts than either.
    """
    most = others.max(axis=1)
    rest = most + np.log(np.exp(others - most[:, None]).sum(axis=1))
    said: NDArray[np.float64] = (strengths[:, 0] + strengths[:, 1 + BODY] - rest) / 2 + _LEAN
    return said


def _logistic(value: float) -> float:
    return 1.0 / (1.0 + exp(-value)) if value > _FLOOR else 0.0


#: Below this exp() is so large that the result is 0 in any case.
_FLOOR: Final = -40.0
