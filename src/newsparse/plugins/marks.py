"""Finding the fingerprints of many sites in one text: `MarkIndex`.

A thousand sites may be installed, with a few marks each, and a page has the marks of one. So a mark
is filed under the longest word of its literal, and is only looked for in texts that have this word
and then its other words too. Nothing is lost: a text that a `Fingerprint` matches has all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from math import fsum
from typing import Final, Self

from attrs import frozen

from newsparse.sites import Fingerprint, Sample, Site

__all__ = ["MarkIndex"]

#: No more marks than this are looked for one by one: to find all words of the text costs more.
_FEW: Final = 24

#: A mark, and the number of its site.
_Mark = tuple[int, Fingerprint]


@frozen
class MarkIndex:
    """The fingerprints that all sites have for one kind of page, by anchor."""

    sites: tuple[Site, ...]
    marks: tuple[_Mark, ...]
    #: "text" or "html".
    kind: str = "text"

    @classmethod
    def of(cls, sites: Sequence[Site], kind: str = "text") -> Self:
        """Return the index of these sites' fingerprints for text dumps, or for HTML."""
        marks = ((at, mark) for at, site in enumerate(sites) for mark in site.fingerprints)
        return cls(tuple(sites), tuple(each for each in marks if each[1].kind == kind), kind)

    @cached_property
    def by_word(self) -> dict[bytes, list[tuple[frozenset[bytes], _Mark]]]:
        """Return the marks by their longest word, each with all of its words.

        A mark without any ASCII word is filed under the empty word.
        """
        found: dict[bytes, list[tuple[frozenset[bytes], _Mark]]] = {}
        for item in self.marks:
            words = item[1].words
            # of several words of one length any will do, but always the same
            longest = max(sorted(words), key=len, default=b"")
            found.setdefault(longest, []).append((words, item))
        return found

    def scores(self, text: str) -> list[tuple[Site, float]]:
        """Return the sites that a page has marks of, with the sum of weights, best first.

        Publications stand before systems that many of them use; sites of the same score are in
        the order of their names.
        """
        if not self.marks:
            return []
        sample = Sample.of_markup(text) if self.kind == "html" else Sample.of(text)
        weights: dict[int, list[float]] = {}
        for at, mark in self._candidates(sample):
            if mark.matches(sample):
                weights.setdefault(at, []).append(mark.weight)
        found = [(self.sites[at], fsum(weights[at])) for at in sorted(weights)]
        return sorted(found, key=lambda item: (item[0].is_family, -item[1], item[0].name))

    def _candidates(self, sample: Sample) -> Iterator[_Mark]:
        if len(self.marks) <= _FEW:
            for mark in self.marks:
                if mark[1].folded in sample.folded:
                    yield mark
            return
        words = sample.words | {b""}
        for word in words.intersection(self.by_word.keys()):
            for needed, mark in self.by_word[word]:
                if needed <= words:
                    yield mark
