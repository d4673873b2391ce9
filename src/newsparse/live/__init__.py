"""Live blogs: stories that are written while things happen, in entries with a time each.

`marks` says whether a page is one, `entries` finds the entries among its blocks, `told` reads
those that its data hold, and `sections` makes sections of the body of them.
"""

from __future__ import annotations

from newsparse.live.entries import Entry, find
from newsparse.live.sections import headed, relabelled, split_times, updates_of
from newsparse.live.told import Told, story_of, told

__all__ = [
    "Entry",
    "Told",
    "find",
    "headed",
    "relabelled",
    "split_times",
    "story_of",
    "told",
    "updates_of",
]
