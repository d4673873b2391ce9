"""The elements around the blocks of an HTML page, as rows of names and stretches of blocks.

An element holds a stretch of neighbouring blocks, since both stand in the order of the page. What
authors call their elements (class, id, ``itemprop`` …) says what these are for; each name is cut
into words and turned into rows once, and remembered for the next page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from newsparse.html.purposes import Purpose, Region, purpose_of, region_of
from newsparse.reader.vocabulary import name_row

if TYPE_CHECKING:
    from newsparse.html.walk import Box, Holder

__all__ = ["Elements", "Names", "elements_of", "names_of", "naming_in"]

#: Words of "articleBody", "article-body", "article__body--lead" and "ARTICLE_BODY".
_WORD: Final = re.compile(r"[A-Za-z][a-z]+|[A-Z]+")
#: Of longer attributes, as frameworks write them, only the beginning is read.
_LONGEST: Final = 160
_MOST_WORDS: Final = 12
_SIZES: Final = range(2, 19)
#: Pages of one site have the same names, and pages of different sites many in common.
_MOST_REMEMBERED: Final = 8_192
_WHOLE: Final = frozenset({"html", "body"})
_NO_WORDS: Final[frozenset[str]] = frozenset()
#: Siblings of one make, and blocks in an element, at which the next bin begins.
_SIBLINGS: Final = np.array([2, 3, 4, 6, 11, 21])
_BLOCKS: Final = np.array([2, 3, 4, 6, 11, 21, 41, 81])
_SIBLING_ROWS: Final = np.array([name_row(f"#siblings{n}") for n in range(len(_SIBLINGS) + 1)])
_BLOCK_ROWS: Final = np.array([name_row(f"#blocks{n}") for n in range(len(_BLOCKS) + 1)])


class Names(NamedTuple):
    """What the names of one element say."""

    rows: tuple[int, ...]
    purpose: Purpose
    region: Region


class Elements(NamedTuple):
    """The elements that hold the blocks of a page, each before those inside it."""

    names: list[Names]
    #: The first block that an element holds, and the one behind the last.
    first: list[int]
    end: list[int]
    #: The element around; that of the first is itself.
    above: list[int]
    #: For each block, the element that it stands in.
    of_block: list[int]
    #: Rows for how many siblings of the same make an element has, and how many blocks it holds.
    more: list[tuple[int, int]]

    def purpose(self, block: int) -> Purpose:
        """Return what the innermost names around a block that say anything say that it is for."""
        place = self.of_block[block]
        while place and not self.names[place].purpose:
            place = self.above[place]
        return self.names[place].purpose

    def region(self, block: int) -> Region:
        """Return the innermost landmark that holds a block."""
        place = self.of_block[block]
        while place and not self.names[place].region:
            place = self.above[place]
        return self.names[place].region


#: Attributes by which pages name their parts where class names are made by machines.
_NAMING: Final = ("itemprop", "data-testid", "data-component")


def naming_in(source: str) -> tuple[str, ...]:
    """Return the attributes beside class and id that name parts of a page, by its source."""
    return tuple(name for name in _NAMING if name in source)


_remembered: dict[tuple[str, str | None, str | None, str | None], Names] = {}


def names_of(tag: str, class_: str | None, id_: str | None, more: str | None = None) -> Names:
    """Return what the name of an element, its classes and its id say; `more` are other names."""
    key = (tag, class_, id_, more)
    found = _remembered.get(key)
    if found is None:
        if len(_remembered) >= _MOST_REMEMBERED:
            _remembered.clear()
        found = _remembered[key] = _read(*key)
    return found


def _read(tag: str, class_: str | None, id_: str | None, more: str | None) -> Names:
    said: dict[str, None] = {}
    for attribute in (class_, id_, more):
        if attribute:
            said.update(dict.fromkeys(map(str.lower, _WORD.findall(attribute[:_LONGEST]))))
    words = [word for word in said if len(word) in _SIZES]
    rows: dict[int, None] = dict.fromkeys(map(name_row, words[:_MOST_WORDS]))
    rows[name_row(f"<{tag}")] = None
    # what the body is called says what the page is, not what its parts are
    all_words = frozenset((tag, *words)) if tag not in _WHOLE else _NO_WORDS
    purpose, region = purpose_of(all_words), region_of(tag, all_words)
    if purpose:
        rows[name_row(f"#purpose{purpose}")] = None
    if region:
        rows[name_row(f"#region{region}")] = None
    return Names(tuple(rows), purpose, region)


def elements_of(boxes: Sequence[Box], naming: Sequence[str] = ()) -> Elements:
    """Return the elements around the blocks; `naming` are attributes that hold names as well."""
    names: list[Names] = []
    first: list[int] = []
    end: list[int] = []
    above: list[int] = []
    of_block: list[int] = []
    known: dict[int, int] = {}
    makes: list[tuple[int, int]] = []
    counts: dict[tuple[int, int], int] = {}
    for block, box in enumerate(boxes):
        holder: Holder | None = box.holder
        missing: list[Holder] = []
        while holder is not None and holder[0] not in known:
            missing.append(holder)
            holder = holder[1]
        place = known[holder[0]] if holder is not None else 0
        for each in reversed(missing):
            number, _, element, tag, _ = each
            more = None
            if naming:
                more = " ".join(filter(None, map(element.get, naming)))
            found = names_of(tag, element.get("class"), element.get("id"), more)
            make = (place, id(found))
            makes.append(make)
            counts[make] = counts.get(make, 0) + 1
            above.append(place)
            place = known[number] = len(names)
            names.append(found)
            first.append(block)
            end.append(block)
        of_block.append(place)
        end[place] = block + 1
    for place in range(len(names) - 1, 0, -1):
        around = above[place]
        end[around] = max(end[around], end[place])
    siblings = np.searchsorted(_SIBLINGS, [counts[make] for make in makes], side="right")
    sizes = np.searchsorted(_BLOCKS, np.array(end) - np.array(first), side="right")
    rows = zip(_SIBLING_ROWS[siblings].tolist(), _BLOCK_ROWS[sizes].tolist(), strict=True)
    return Elements(names, first, end, above, of_block, list(rows))
