"""How Hypothesis searches: few examples while working, many and the same ones in CI."""

from __future__ import annotations

import os

from hypothesis import settings

# no deadline: a busy machine is no bug of newsparse, and the benchmarks watch the speed
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")
