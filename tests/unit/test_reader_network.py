"""The net: what its sums are, and that no order of adding changes them."""

from __future__ import annotations

import numpy as np
import pytest
from sketches import PROSE, drafts_of

from newsparse.reader.classes import CLASSES
from newsparse.reader.features import Features, Shown, features_of
from newsparse.reader.network import Net, load, read


def _features(*texts: str) -> Features:
    return features_of(Shown(drafts_of(*texts))).features


def test_all_weights_are_whole_steps() -> None:
    """Multiples of 1/64 within one byte: that is what makes every sum exact."""
    net = load()
    for weights in (net.rows, net.names, net.mix.weight, net.head.weight, net.layers[0].weight):
        steps = weights * 64
        assert np.array_equal(steps, np.rint(steps))
        assert np.abs(steps).max() <= 127


def test_each_block_has_a_strength_for_each_class() -> None:
    """The story is one of them."""
    strengths = read(load(), _features(*PROSE))
    assert strengths.shape == (4, len(CLASSES))


@pytest.mark.parametrize("count", [1, 2, 3, 40])
def test_pages_of_any_length_are_read(count: int) -> None:
    """Shorter than the reach of the layers, too."""
    assert np.isfinite(read(load(), _features(*(PROSE * 10)[:count]))).all()


def test_the_order_of_adding_changes_nothing() -> None:
    """The same sums from the last to the first weight are the same to the last bit."""
    net = load()
    page = _features(*PROSE, "Home", "12 May 2023", "Read more")
    order = np.random.default_rng(1).permutation(net.mix.weight.shape[0])
    values = np.rint(np.random.default_rng(2).random((50, len(order)), dtype=np.float32) * 128) / 16
    plain = values @ net.mix.weight
    assert np.array_equal(plain, values[:, order] @ net.mix.weight[order])
    assert np.array_equal(plain, (values.astype(np.float64) @ net.mix.weight).astype(np.float32))
    assert np.array_equal(read(net, page), read(_copied(net), page))


def _copied(net: Net) -> Net:
    """Return the same net with its tables laid out otherwise in memory."""
    return net._replace(rows=np.asfortranarray(net.rows), names=np.asfortranarray(net.names))
