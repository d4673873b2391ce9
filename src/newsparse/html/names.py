"""The words in class names and ids, by which authors of pages say what a part is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from newsparse.html.purposes import Purpose, Region, purpose_of, region_of

__all__ = ["Lexicon", "Names", "naming_in"]

#: Words of "articleBody", "article-body", "article__body--lead" and "ARTICLE_BODY".
_WORD: Final = re.compile(r"[A-Za-z][a-z]+|[A-Z]+")
_SIZES: Final = range(3, 18)
#: Of longer attributes, as frameworks write them, only the beginning is read.
_LONGEST: Final = 300
#: Pages of one site have the same names, and pages of different sites many in common.
_MOST_REMEMBERED: Final = 8_192


class Names(NamedTuple):
    """What the names of one element say."""

    #: Each known word as its bit and its weight in the story model.
    words: tuple[tuple[int, float], ...]
    purpose: Purpose
    region: Region


#: Attributes by which pages name their parts where class names are made by machines.
_NAMING: Final = ("itemprop", "data-testid", "data-component")


def naming_in(source: str) -> tuple[str, ...]:
    """Return the attributes beside class and id that name parts of a page, by its source."""
    return tuple(name for name in _NAMING if name in source)


class Lexicon:
    """The words that are known, each with its weight in the story model.

    A set of words is an ``int`` with a bit for each: elements within elements make many sets of
    dozens of words, and those of bits are joined in a fraction of the time.
    """

    def __init__(self, weights: Mapping[str, float] | None) -> None:
        """Know the words of `weights`; with ``None`` every word, each at no weight."""
        self._is_open = weights is None
        self._words = {
            word: (1 << place, weight)
            for place, (word, weight) in enumerate((weights or {}).items())
        }
        self._found: dict[tuple[str | None, str | None, str], Names] = {}

    def find(self, class_: str | None, id_: str | None, tag: str) -> Names:
        """Return what the class names, the id and the name of an element say.

        Case makes no difference. To the story model, words of fewer than 3 or more than 17
        letters say nothing. What is found is remembered for the next page.
        """
        key = (class_, id_, tag)
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= _MOST_REMEMBERED:
                self._found.clear()
            found = self._found[key] = self._read(class_, id_, tag)
        return found

    def _read(self, class_: str | None, id_: str | None, tag: str) -> Names:
        words = {tag: None}
        for attribute in (class_, id_):
            if attribute:
                words.update(dict.fromkeys(map(str.lower, _WORD.findall(attribute[:_LONGEST]))))
        known = tuple(filter(None, map(self._word, words)))
        # what the body is called says what the page is, not what its parts are
        said = frozenset(words) if tag not in _WHOLE else _NO_WORDS
        return Names(known, purpose_of(said), region_of(tag, said))

    def _word(self, name: str) -> tuple[int, float] | None:
        if len(name) not in _SIZES:
            return None
        if self._is_open and name not in self._words:
            self._words[name] = (1 << len(self._words), 0.0)
        return self._words.get(name)

    def words_in(self, bits: int) -> frozenset[str]:
        """Return the words of a set of bits; for those who fit weights, since it is slow."""
        return frozenset(word for word, (bit, _) in self._words.items() if bits & bit)


_WHOLE: Final = frozenset({"html", "body"})
_NO_WORDS: Final[frozenset[str]] = frozenset()
