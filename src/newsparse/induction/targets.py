"""Which elements of a page gave a field to the generic rules: `Target`.

A target is what a selector has to hit: the elements that one may be made from, and a test of what
it finds. A page on which the generic rules read no such field has no target, and a selector must
find nothing there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Final, NamedTuple

from lxml import etree

from newsparse.induction.samples import Studied, words_of
from newsparse.roles import Role

__all__ = ["FIELDS", "Target", "has_value", "story_of", "target_of"]

#: The fields that selectors are made for, in the order in which they are declared.
FIELDS: Final = ("title", "subtitle", "section", "authors", "published", "tags", "body")
_ROLES: Final = {"title": Role.TITLE, "subtitle": Role.SUBTITLE, "section": Role.KICKER}
#: So many elements of a field are made selectors from.
_MOST: Final = 4
_HIGHEST: Final = 4
#: The share of the story that its element must hold.
_WHOLE: Final = 0.97


class Target(NamedTuple):
    """What a selector of one field has to hit on one page."""

    #: The elements to make selectors from, the best first.
    anchors: tuple[etree._Element, ...]
    #: Whether what a selector finds is the field, and nothing else.
    fits: Callable[[Sequence[etree._Element]], bool]


def target_of(field: str, page: Studied) -> Target | None:
    """Return the target of a field; ``None`` where the page does not show it."""
    if not has_value(field, page):
        return None
    if field in _ROLES:
        return _printed(page, _ROLES[field], str(getattr(page.article, field)))
    return _READERS[field](page)


def has_value(field: str, page: Studied) -> bool:
    """Return whether the generic rules read a field of a page."""
    return bool(getattr(page.article, field))


def _printed(page: Studied, role: Role, value: str) -> Target | None:
    """Return the elements that print a value as their whole text."""
    shown = [each for each in page.of_role(role) if words_of(each) == value]
    found = list(dict.fromkeys(wrapped for each in shown for wrapped in _wrappers(each)))
    return _any_of(found)


def _wrappers(element: etree._Element) -> list[etree._Element]:
    """Return an element and those around and in it that have the same text."""
    text = words_of(element)
    found = [element]
    for each in islice(element.iterancestors(), _HIGHEST):
        if words_of(each) != text:
            break
        found.append(each)
    return found + [
        each
        for each in islice(element.iterdescendants("a", "span"), _MOST)
        if words_of(each) == text
    ]


def _any_of(elements: Sequence[etree._Element]) -> Target | None:
    if not elements:
        return None
    allowed = frozenset(elements)
    return Target(tuple(elements[:_MOST]), lambda found: bool(found) and allowed.issuperset(found))


def _authors(page: Studied) -> Target | None:
    """Return the elements of the names, or else the one byline."""
    lines = page.of_role(Role.BYLINE)
    names = {author.name for author in page.article.authors}
    inside = [each for line in lines for each in line.iter("a", "span", "strong", "b", "address")]
    named = [each for each in (*inside, *lines) if words_of(each) in names]
    is_told = {words_of(each) for each in named} == names
    found = list(dict.fromkeys(named if is_told else lines))
    allowed = frozenset(found)

    def fits(matches: Sequence[etree._Element]) -> bool:
        return bool(matches) and allowed.issuperset(matches)

    return Target(tuple(found[: 2 * _MOST]), fits) if found else None


def _published(page: Studied) -> Target | None:
    """Return the dates near the headline; that the value is right is seen when it is read."""
    lines = page.of_role(Role.DATE, Role.BYLINE)
    times = [each for line in lines for each in line.iter("time")]
    around = [each for line in lines for each in islice(line.iterancestors("time"), 1)]
    dates = page.of_role(Role.DATE)
    return _any_of(list(dict.fromkeys((*times, *around, *dates))))


def _tags(page: Studied) -> Target | None:
    """Return the links of the tags, or the element that holds them."""
    wanted = set(page.article.tags)
    lines = page.of_role(Role.TAGS)
    links = [each for line in lines for each in line.iter("a") if words_of(each) in wanted]
    links += [up for line in lines for up in islice(line.iterancestors("a"), 1)]
    links = list(dict.fromkeys(links))
    if {words_of(each) for each in links} != wanted:
        return None
    allowed = frozenset(links)

    def fits(matches: Sequence[etree._Element]) -> bool:
        return allowed.issuperset(matches) and {words_of(each) for each in matches} == wanted

    return Target(tuple(links[:_MOST]), fits)


def _body(page: Studied) -> Target | None:
    """Return the element of the story, unless it holds anything else."""
    lowest = story_of(page)
    if lowest is None or not _is_pure(page, lowest):
        return None
    chain = [lowest]
    for around in islice(lowest.iterancestors(), 2):
        if around.tag in _FRAME or len(words_of(around)) > len(words_of(lowest)):
            break
        chain.append(around)
    allowed = frozenset(chain)

    def fits(matches: Sequence[etree._Element]) -> bool:
        return len(matches) == 1 and allowed.issuperset(matches)

    return Target(tuple(chain), fits)


def story_of(page: Studied) -> etree._Element | None:
    """Return the lowest element that holds nearly the whole story; ``None`` if the page does."""
    held: dict[etree._Element, int] = {}
    whole = 0
    for block in page.article.blocks:
        element = page.element_at(block.position.xpath) if block.role is Role.BODY else None
        if element is not None:
            whole += len(block.text)
            for around in element.iterancestors():
                held[around] = held.get(around, 0) + len(block.text)
    least = _WHOLE * whole
    holding = [each for each, size in held.items() if size >= least and each.tag not in _FRAME]
    return max(holding, key=_depth, default=None)


def _is_pure(page: Studied, story: etree._Element) -> bool:
    """Return whether all blocks in an element are of the story."""
    inside = set(story.iter())
    return all(
        page.element_at(block.position.xpath) not in inside
        for block in page.article.blocks
        if block.role not in {Role.BODY, Role.CAPTION}
    )


def _depth(element: etree._Element) -> int:
    return sum(1 for _ in element.iterancestors())


_FRAME: Final = frozenset({"body", "html"})
_READERS: Final = {"authors": _authors, "published": _published, "tags": _tags, "body": _body}
