"""What stands around a block, as bins: against a plain reading of what the bins mean."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from sketches import PROSE, drafts_of

from newsparse.classify.context import SIZES, Context, survey
from newsparse.classify.signals import KIND_BINS, Signals, measure

_LINES = st.sampled_from(
    [
        *PROSE,
        *("Menu", "Sport", "Related Posts", "Leave a Reply", "A short sentence.", "3 comments"),
        "A long line that ends no sentence " * 8,
        "A very long paragraph that goes on and on, as some do. " * 20,
    ]
)


def _survey(texts: Sequence[str]) -> tuple[list[Context], list[Signals]]:
    signals, _ = measure(drafts_of(*texts), [len(text) for text in texts])
    rows = survey([len(text) for text in texts], signals)
    return [Context(*row) for row in rows], signals


def _prose(text: str, signal: Signals) -> int:
    return min(len(text), 600) if signal.silhouette & 1 and len(text) > 60 else 0


def _since(phrases: Sequence[int], index: int, kind: str) -> int:
    """Return the bin of the blocks since the last line of a kind before this one."""
    found = [at for at in range(index) if phrases[at] in {KIND_BINS[kind], KIND_BINS[kind] + 1}]
    return bisect_right((2, 3, 5, 9, 17, 33), index - found[-1]) if found else -1


class TestSurvey:
    """A row of bins for each block."""

    @given(st.lists(_LINES, max_size=40))
    def test_stays_within_the_tables(self, texts: list[str]) -> None:
        """Each bin indexes the table of its field."""
        rows, _ = _survey(texts)
        assert len(rows) == len(texts)
        for row in rows:
            assert all(0 <= found < size for found, size in zip(row, SIZES, strict=True))

    @given(st.lists(_LINES, min_size=1, max_size=30))
    def test_neighbours_are_the_blocks_beside(self, texts: list[str]) -> None:
        """Silhouette and known line of the blocks before and after, or the page's edge."""
        rows, signals = _survey(texts)
        last = len(texts) - 1
        for index, row in enumerate(rows):
            before = signals[index - 1] if index else None
            after = signals[index + 1] if index < last else None
            assert row.before == (SIZES.before - 1 if before is None else before.silhouette)
            assert row.after == (SIZES.after - 1 if after is None else after.silhouette)
            assert row.phrase_before == (
                SIZES.phrase_before - 1 if before is None else before.phrase
            )
            assert row.phrase_after == (SIZES.phrase_after - 1 if after is None else after.phrase)

    @given(st.lists(_LINES, min_size=1, max_size=30))
    def test_prose_is_that_of_five_blocks_on_each_side(self, texts: list[str]) -> None:
        """Density of prose before and after, and the share of it that stands before."""
        rows, signals = _survey(texts)
        prose = [_prose(text, signal) for text, signal in zip(texts, signals, strict=True)]
        bounds = (1, 20, 50, 100, 160, 240, 330)
        shares = (0.001, 0.1, 0.3, 0.6, 0.8, 0.95, 0.999)
        for index, row in enumerate(rows):
            before = bisect_right(bounds, sum(prose[max(0, index - 5) : index]) / 5)
            after = bisect_right(bounds, sum(prose[index + 1 : index + 6]) / 5)
            assert row.near == (before * 8 + after) * 2 + (signals[index].silhouette >= 16)
            share = sum(prose[:index]) / max(sum(prose), 1)
            assert row.share // 4 == bisect_right(shares, share)

    @given(st.lists(_LINES, min_size=1, max_size=60))
    def test_distance_from_labels_is_counted(self, texts: list[str]) -> None:
        """Blocks since a label of teasers or a line of comments; none is as good as far away."""
        rows, signals = _survey(texts)
        phrases = [signal.phrase for signal in signals]
        for index, row in enumerate(rows):
            for found, kind in (
                (row.since_teasers, "related_label"),
                (row.since_comments, "comments"),
            ):
                wanted = _since(phrases, index, kind)
                assert found // 8 == (6 if wanted < 0 else wanted)
