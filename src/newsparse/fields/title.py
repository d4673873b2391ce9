"""The title: the headline that readers see, where the page's own data confirm it.

Content systems hand on several titles: the headline, a shorter one for search engines, one with
the name of the site. What a reader sees is the first choice; the others say which of several
visible headlines is the story's, and stand in when none is visible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsparse import dates
from newsparse.fields.found import Found
from newsparse.fields.table import Row, Sources
from newsparse.fields.visible import Line, Visible
from newsparse.fields.wording import clean, fold, letters, likeness, tokens
from newsparse.roles import Role

__all__ = ["choose", "without_site"]

_TABLE: Final = (
    Row("article", "headline", 0.8),
    Row("meta", "og:title", 0.75),
    Row("article", "name", 0.7),
    Row("meta", "twitter:title", 0.65),
    Row("meta", "parsely-title", 0.65),
    Row("meta", "sailthru.title", 0.65),
    Row("meta", "cxenseparse:title", 0.65),
    Row("meta", "citation_title", 0.65),
    Row("meta", "dc.title", 0.6),
    Row("meta", "dcterms.title", 0.6),
    Row("work", "headline", 0.6),
    Row("work", "name", 0.6),
    Row("page", "headline", 0.55),
    Row("page", "name", 0.5),
)
_TITLE_ELEMENT: Final = 0.5
#: A visible headline shares so many of its words with a title of the metadata.
_AGREES: Final = 0.2
_LONGEST: Final = 400
_LONGEST_NAME: Final = 5
#: The first part, and what follows a colon, are the site's only when they are its very name.
_NEVER_LAST: Final = frozenset({"", ":"})
#: A title within a longer line has so many characters.
_SHORTEST: Final = 12
_SIGNS: Final = ":/|–—-"
#: What parts a title from the name of the site or of its section.
_SEPARATOR: Final = re.compile(
    r"\s+(?:[|\-–—•·»«›~/]|::|--|\|\|)\s+|\s*[|｜ㅣ丨_]\s*|(?<=\w)--(?=\w)|:\s+"
)
#: A name of a site has so many letters at least to be recognised by a part of it.
_FEWEST_LETTERS: Final = 3


def choose(sources: Sources, visible: Visible, names: Sequence[str]) -> list[Found[str]]:
    """Return the titles that the page has, the best first; `names` are those of its site."""
    sites = [name for name in map(letters, names) if len(name) >= _FEWEST_LETTERS]
    told = list(_told(sources, sites))
    shown = [_tidied(each, told) for each in _shown(visible, sites)]
    if not told or not shown:
        # a title that is the site's name is better than none
        return told or shown or list(_told(sources, ()))
    # the <title> names the site as well: it only counts where nothing else is told
    best_told = [each for each in told if each.score > _TITLE_ELEMENT] or told
    # of several sources of one title, the first is the most trusted
    scores = {each.value: each.score for each in reversed(best_told)}
    words = [(tokens(title), score) for title, score in scores.items()]
    agreement = [_agreement(tokens(each.value), words) for each in shown]
    best = max(range(len(shown)), key=lambda place: agreement[place])
    ranked = [shown[best], *told, *shown[:best], *shown[best + 1 :]]
    if agreement[best] >= (_AGREES if len(shown) > 1 else _AGREES / 2):
        return ranked
    return [*told, *shown]


def _told(sources: Sources, sites: Sequence[str]) -> Iterator[Found[str]]:
    """Yield the titles of the metadata, in order of trust, without the name of the site."""
    found = sources.read(_TABLE)
    raw = sources.metadata.title
    if raw:
        found.append(Found(raw, "html", "title", raw, "//title", _TITLE_ELEMENT))
    cut: dict[str, str] = {}
    for each in found:
        text = cut.get(each.value)
        if text is None:
            text = cut[each.value] = without_site(clean(each.value), sites)
        if text and letters(text) not in sites:
            yield each.with_value(text)


def _shown(visible: Visible, sites: Sequence[str]) -> Iterator[Found[str]]:
    """Yield the visible headlines: those that have the role before mere ``<h1>``.

    For what is both, the element is the better evidence.
    """
    seen: set[str] = set()
    elements = {fold(line.text): line for line in reversed(visible.headings)}
    for line in (*visible.of(Role.TITLE), *visible.headings):
        text = fold(line.text)
        if text and text not in seen and len(text) <= _LONGEST and letters(text) not in sites:
            seen.add(text)
            yield _of_line(elements.get(text, line), text)


def _of_line(line: Line, text: str) -> Found[str]:
    return Found(text, "html", line.rule or "h1", line.text, line.locator, line.score)


def _agreement(words: list[str], told: Sequence[tuple[list[str], float]]) -> float:
    """Return how far the best-fitting title of the metadata has the words of a visible one."""
    return max(score * likeness(words, other) for other, score in told)


def _tidied(shown: Found[str], told: Sequence[Found[str]]) -> Found[str]:
    """Return a visible headline as the metadata writes it, if only the writing differs.

    That is: the spaces, which are lost between the elements of a headline; the sign between its
    parts; or a date, a byline or a label that stands in the same element.
    """
    bare = "".join(shown.value.split())
    for other in told:
        if other.value == shown.value:
            break
        is_same = bare == "".join(other.value.split()) or _is_parted(shown.value, other.value)
        if is_same or _is_within(other.value, shown.value):
            return shown.with_value(other.value)
    return shown


def _is_parted(shown: str, told: str) -> bool:
    """Return whether `told` has a sign between parts that the page shows by their look alone."""
    more = sum(told.count(sign) - shown.count(sign) for sign in _SIGNS)
    return more > 0 and letters(shown) == letters(told)


def _is_within(title: str, line: str) -> bool:
    """Return whether `line` is a title with a date, a byline or a label beside it."""
    if len(title) < _SHORTEST:
        return False
    if line.startswith(title):
        return bool(dates.find(line[len(title) :]))
    before = line.removesuffix(title)
    return before != line and (before.endswith(":") or bool(dates.find(before)))


def without_site(title: str, sites: Sequence[str]) -> str:
    """Return a title without the name of the site before or after it.

    `sites` are the names as `letters` gives them. What stands between bars before the name of the
    site is a section's and goes with it.
    """
    parts = list(_parts(title))
    kept = [place for place, part in enumerate(parts) if not _is_site(part, sites)]
    if len(parts) == 1 or not kept:
        return title
    first, last = kept[0], kept[-1]
    if last < len(parts) - 1 and parts[last + 1].separator == "|":
        while last > first and parts[last].separator == "|":
            last -= 1
    return title[parts[first].start : parts[last].end].strip()


class _Part(NamedTuple):
    """A part of a title between separators, and what parts it from the one before."""

    text: str
    start: int
    end: int
    separator: str


def _parts(title: str) -> Iterator[_Part]:
    start, separator = 0, ""
    for found in _SEPARATOR.finditer(title):
        yield _Part(title[start : found.start()], start, found.start(), separator)
        start, separator = found.end(), found.group().strip()
    yield _Part(title[start:], start, len(title), separator)


def _is_site(part: _Part, sites: Sequence[str]) -> bool:
    """Return whether a part is the name of the site; behind a separator with some words more."""
    mine = letters(part.text)
    if mine in sites:
        return True
    is_name = len(mine) >= _FEWEST_LETTERS and len(part.text.split()) <= _LONGEST_NAME
    if part.separator in _NEVER_LAST or not is_name:
        return False
    return any(_are_one(mine, site) for site in sites)


def _are_one(some: str, other: str) -> bool:
    """Return whether one name holds the other, and is not much longer."""
    shorter, longer = sorted((some, other), key=len)
    return shorter in longer and 2 * len(shorter) >= len(longer)
