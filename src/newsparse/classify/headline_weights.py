"""Weights of the headline model: fitted by ``scripts/fit_headline.py``, not by hand."""

from __future__ import annotations

from typing import Final

#: A candidate below this is no headline: the page shows none.
LEAST: Final = 0.90
#: One table a mark, one number a bin.
TABLES: Final = (
    (-2.75, -2.01, -0.32, 0.81, 1.64, 2.15, 1.15, 0.03, -1.60),  # length
    (3.15, -0.46, -0.15, -0.50, -0.55, -0.31, -0.24, -0.51, -1.33),  # distance
    (-1.81, -1.64, -0.71, -0.24, 0.63, 1.34, 1.53),  # shared
    (1.34, -2.24),  # stop
    (-0.90, 0.00, 0.00),  # heading
    (0.03, -0.71, -0.22),  # repeated
    (0.61, -1.52),  # phrase
    (-1.78, 0.38, 0.49),  # followed
    (1.38, -2.28),  # inside
)
