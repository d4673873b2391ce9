"""Fitting of sums of weights: a logistic model over one-hot bins, with an L2 penalty.

numpy and scipy are needed here only, never at run time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import scipy.sparse as sp
from attrs import field, frozen
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

__all__ = ["Floats", "Ints", "Model", "fit", "one_hot", "pieces"]

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@frozen
class Model:
    """Weights of all bins of all signals, in one row, and the constant."""

    sizes: tuple[int, ...]
    weights: Floats
    bias: float
    #: Weights of words, of which a row may have any number.
    words: Mapping[str, float] = field(factory=dict)

    def scores(self, bins: Ints, words: Sequence[frozenset[str]] | None = None) -> Floats:
        """Return the probability of each row of bins, with its words."""
        votes = one_hot(bins, self.sizes) @ self.weights + self.bias
        if words is not None:
            votes = votes + [sum(self.words.get(word, 0.0) for word in each) for each in words]
        found: Floats = expit(votes)
        return found

    def tables(self) -> list[Floats]:
        """Return the weights of each signal."""
        return np.split(self.weights, np.cumsum(self.sizes)[:-1])


def one_hot(bins: Ints, sizes: Sequence[int]) -> sp.csr_matrix:
    """Return rows of bins as a matrix with a column for each bin of each signal."""
    columns = bins + np.concatenate([[0], np.cumsum(sizes)[:-1]])
    rows, width = columns.shape
    ends = np.arange(0, rows * width + 1, width)
    return sp.csr_matrix((np.ones(rows * width), columns.ravel(), ends), (rows, int(sum(sizes))))


def fit(
    bins: Ints,
    truth: Floats,
    importance: Floats,
    sizes: Sequence[int],
    *,
    penalty: float,
    words: Sequence[frozenset[str]] | None = None,
    vocabulary: Sequence[str] = (),
) -> Model:
    """Return the model under which `truth` (0 or 1 a row) is likeliest."""
    matrix = one_hot(bins, sizes)
    signals = matrix.shape[1]
    if words is not None:
        matrix = sp.hstack([matrix, _any_hot(words, vocabulary)]).tocsr()
    by_column = matrix.T.tocsr()
    columns = matrix.shape[1]

    def loss(theta: Floats) -> tuple[float, Floats]:
        votes = matrix @ theta[:columns] + theta[columns]
        value = (importance * (np.logaddexp(0, votes) - truth * votes)).sum()
        value += 0.5 * penalty * (theta[:columns] ** 2).sum()
        change = importance * (expit(votes) - truth)
        slope = by_column @ change + penalty * theta[:columns]
        return float(value), np.append(slope, change.sum())

    found = minimize(
        loss, np.zeros(columns + 1), jac=True, method="L-BFGS-B", options={"maxiter": 100}
    ).x
    named = dict(zip(vocabulary, found[signals:columns].tolist(), strict=True))
    return Model(tuple(sizes), found[:signals], float(found[columns]), named)


def _any_hot(words: Sequence[frozenset[str]], vocabulary: Sequence[str]) -> sp.csr_matrix:
    places = {word: place for place, word in enumerate(vocabulary)}
    columns = [sorted(places[word] for word in each if word in places) for each in words]
    ends = np.concatenate([[0], np.cumsum([len(each) for each in columns])])
    flat = np.array([place for each in columns for place in each], dtype=np.int64)
    return sp.csr_matrix((np.ones(len(flat)), flat, ends), (len(words), len(vocabulary)))


def pieces(values: Floats, lengths: Sequence[int]) -> list[Floats]:
    """Return a row of values cut into pages."""
    return np.split(values, np.cumsum(lengths)[:-1])
