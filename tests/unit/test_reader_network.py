"""The net: what its sums are, and that no order of adding changes them."""

from __future__ import annotations

import numpy as np
import pytest
from sketches import PROSE, drafts_of

from newsparse.reader.classes import CLASSES
from newsparse.reader.features import Features, Shown, features_of
from newsparse.reader.network import Net, Table, load, read


def _features(*texts: str) -> Features:
    return features_of(Shown(drafts_of(*texts))).features


def test_all_weights_are_whole_steps() -> None:
    """Multiples of 1/64 within one byte: that is what makes every sum exact."""
    net = load()
    for weights in (net.inner.weight, net.mix.weight, net.head.weight, net.layers[0].weight):
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
    """Return the same net with its weights laid out otherwise in memory."""
    mix, head = (
        each._replace(weight=np.asfortranarray(each.weight)) for each in (net.mix, net.head)
    )
    return net._replace(mix=mix, head=head)


def test_a_table_adds_what_stands_in_its_rows() -> None:
    """Each stretch by itself, with weights of either sign, up to the longest there can be."""
    weights = np.random.default_rng(3).integers(-127, 128, (50, 8)).astype(np.int8)
    weights[0] = -127, 127, -127, 127, -127, 127, -127, 127
    rows = np.array([0] * 256 + [1, 2, 3, 49], dtype=np.int64)
    found = Table.of(weights).sums(rows, np.array([0, 256, 259], dtype=np.int64))
    stretches = (weights[rows[:256]], weights[rows[256:259]], weights[rows[259:]])
    wanted = [each.astype(np.int64).sum(axis=0) / 4 for each in stretches]
    assert np.array_equal(found, np.array(wanted))
