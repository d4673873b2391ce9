"""Weights of the headline model: fitted by ``scripts/fit_headline.py``, not by hand."""

from __future__ import annotations

from typing import Final

#: A candidate below this is no headline: the page shows none.
LEAST: Final = 0.87
#: One table a mark, one number a bin.
TABLES: Final = (
    (-2.73, -1.96, -0.27, 0.81, 1.65, 2.13, 1.13, -0.02, -1.61),  # length
    (3.07, -0.47, -0.13, -0.48, -0.54, -0.32, -0.19, -0.52, -1.29),  # distance
    (-1.81, -1.57, -0.68, -0.24, 0.59, 1.37, 1.48),  # shared
    (1.36, -2.23),  # stop
    (-0.87, 0.00, 0.00),  # heading
    (0.02, -0.75, -0.14),  # repeated
    (0.63, -1.50),  # phrase
    (-1.78, 0.39, 0.52),  # followed
    (1.30, -2.17),  # inside
)
