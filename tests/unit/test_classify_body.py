"""The two sums of weights, and the views of the second one against a plain reading of them."""

from __future__ import annotations

from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.classify.body import (
    NEAR_BEST,
    VIEW_SIZES,
    Part,
    View,
    Weights,
    read_alone,
    read_jointly,
    views,
)

_SCORES = (0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98)
_DENSITIES = (0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95)
_SHARES = (0.001, 0.02, 0.1, 0.5, 0.9, 0.98, 0.999)

#: Blocks as length and score; sums of such scores are exact, in whatever order they are added.
_BLOCKS = st.lists(
    st.tuples(st.integers(1, 900), st.integers(0, 64).map(lambda number: number / 64)), max_size=60
)


class _Page:
    """A page read slowly: every view is counted from all blocks anew."""

    def __init__(self, blocks: list[tuple[int, float]]) -> None:
        self.sizes = [size for size, _ in blocks]
        self.scores = [score for _, score in blocks]
        self.text = [min(size, 600) for size in self.sizes]
        self.story = [score * size for score, size in zip(self.scores, self.text, strict=True)]

    def density(self, start: int, end: int) -> int:
        places = slice(max(0, start), max(0, end))
        return bisect_right(_DENSITIES, sum(self.story[places]) / (sum(self.text[places]) + 30))

    def beside(self, index: int) -> int:
        return bisect_right(_SCORES, self.scores[index]) if 0 <= index < len(self.scores) else 0

    def near(self, index: int, reach: int) -> int:
        before, after = (
            self.density(index - reach, index),
            self.density(index + 1, index + 1 + reach),
        )
        return (before * 8 + after) * 2 + (self.sizes[index] >= 60)

    def around(self, index: int) -> float:
        return sum(self.story[max(0, index - 10) : index + 11])

    def view(self, index: int) -> View:
        length = bisect_right((25, 60, 150), self.sizes[index])
        most = max(1.0, *map(self.around, range(len(self.sizes))))
        share = sum(self.story[:index]) / max(sum(self.story), 1.0)
        return View._make(
            [
                *(self.beside(index + step) * 4 + length for step in (0, -1, 1, -2, 2)),
                *(self.near(index, reach) for reach in (3, 8, 20)),
                bisect_right(_SHARES, share) * 4 + length,
                bisect_right(_DENSITIES, self.around(index) / most) * 4 + length,
            ]
        )


class TestViews:
    """What the second reading sees of each block."""

    @given(_BLOCKS)
    def test_are_what_a_slow_reading_finds(self, blocks: list[tuple[int, float]]) -> None:
        """Running sums give what adding up each neighbourhood anew does."""
        page = _Page(blocks)
        found = views(page.sizes, page.scores)
        assert [View(*row) for row in found] == [page.view(index) for index in range(len(blocks))]

    @given(_BLOCKS)
    def test_stay_within_the_tables(self, blocks: list[tuple[int, float]]) -> None:
        """Each bin indexes the table of its field."""
        for row in views([size for size, _ in blocks], [score for _, score in blocks]):
            assert all(0 <= found < size for found, size in zip(row, VIEW_SIZES, strict=True))


def _weights(*joint: float, threshold: float = 0.5) -> Weights:
    return Weights([[-2.0, 3.0]], -1.0, [joint], 0.0, threshold)


class TestReadAlone:
    """The first reading: one score a block."""

    def test_adds_up_weights(self) -> None:
        """The score is the logistic function of the constant and the weights of the bins."""
        assert read_alone(_weights(), [[0], [1]]) == pytest.approx([0.04743, 0.88080], abs=1e-5)

    def test_adds_what_it_is_given(self) -> None:
        """What words say of a block is added to its sum."""
        found = read_alone(_weights(), [[0], [1]], [3.0, -2.0])
        assert found == pytest.approx([0.5, 0.5])

    def test_of_no_blocks_is_empty(self) -> None:
        """A page without blocks has no scores."""
        assert read_alone(_weights(), []) == []

    def test_never_overflows(self) -> None:
        """A sum far below zero is a score of zero."""
        assert read_alone(Weights([[-1e6]], 0.0, [], 0.0, 0.5), [[0]]) == [0.0]


class TestReadJointly:
    """The second reading: the parts of the page."""

    def test_parts_are_seen_from_the_story(self) -> None:
        """Before the first block of the story, in it, between its blocks, and after its last."""
        found = read_jointly(_weights(-1.0, 1.0), [[0], [1], [0], [1], [1], [0]])
        assert found.parts == [
            Part.BEFORE,
            Part.STORY,
            Part.GAP,
            Part.STORY,
            Part.STORY,
            Part.AFTER,
        ]

    def test_of_no_blocks_is_empty(self) -> None:
        """A page without blocks has no story."""
        assert read_jointly(_weights(), []) == ([], [])

    @given(
        st.lists(st.integers(0, 3).map(lambda number: [number]), min_size=1, max_size=20),
        st.lists(st.floats(-60, 60), min_size=4, max_size=4),
        st.floats(0, 1),
    )
    def test_always_has_a_story(
        self, bins: list[list[int]], joint: list[float], threshold: float
    ) -> None:
        """However unlikely all blocks are, the likeliest ones are the story."""
        found = read_jointly(_weights(*joint, threshold=threshold), bins)
        least = min(threshold, NEAR_BEST * max(found.scores))
        chosen = [at for at, part in enumerate(found.parts) if part is Part.STORY]
        assert chosen
        assert all(found.scores[at] >= least for at in chosen)
        assert all(
            score < least
            for part, score in zip(found.parts, found.scores, strict=True)
            if part is not Part.STORY
        )
        assert Part.BEFORE not in found.parts[chosen[0] :]
        assert Part.AFTER not in found.parts[: chosen[-1]]
        assert Part.GAP not in (*found.parts[: chosen[0]], *found.parts[chosen[-1] :])
