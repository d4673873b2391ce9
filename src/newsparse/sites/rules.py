"""What a `Site` and a `Layout` declare alike: where the parts of an HTML page are: `PageRules`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from attrs import field, frozen

from newsparse.sites.converters import as_tuple
from newsparse.sites.element_roles import ElementRole, as_element_roles, role_of
from newsparse.sites.related import Related
from newsparse.sites.selectors import Selector, SelectorError, as_picks, check

__all__ = ["FIELDS", "PageRules", "faults", "faults_of"]

#: The fields that selectors find.
FIELDS: Final = (
    "title", "subtitle", "section", "authors", "published", "modified", "tags", "language",
    "images", "body",
)  # fmt: skip
_INSIDE: Final = ("title", "url", "summary", "date", "image")


def _as_related(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    return (value,) if isinstance(value, Related) else as_tuple(value)


@frozen(kw_only=True)
class PageRules:
    """Where on an HTML page its parts are.

    Every field but the last two takes a selector, a callable, or several of them in a tuple. A
    string is a CSS selector. They are tried in order; the first that finds something usable
    decides, and if none does, the generic rules do. A callable is handed a `PageView` and returns
    what a selector would find: an element of the page, a text, a list of these, or ``None``.
    """

    #: The headline.
    title: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The deck or standfirst.
    subtitle: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The section, where it is printed: the kicker above the headline, the last breadcrumb.
    section: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The authors: an element for each, or the byline. A callable may also return `Author`.
    authors: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: When it was published: a ``<time>``, an attribute, or printed. A callable may also return a
    #: ``datetime`` or a ``date``.
    published: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: When it was last changed; as `published`.
    modified: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The tags: an element for each, or one that holds their links.
    tags: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The language, as a BCP 47 tag.
    language: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The images that stand for the article. A callable may also return `Image`.
    images: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The elements that hold the story. Blocks inside them that nothing else claims are body, and
    #: no block outside of them is.
    body: tuple[Any, ...] = field(default=(), converter=as_picks)
    #: The teasers of other stories: a `Related`, or several.
    related: tuple[Related, ...] = field(default=(), converter=_as_related)
    #: Roles of elements, given as a mapping: ``{"share": ".share-bar", "navigation": ("nav",)}``.
    #: A key is a role, a kind of boilerplate, or a kind of your own (``distribution:kind``). All
    #: blocks inside have it, except those that a selector nearer to them claims.
    roles: tuple[ElementRole, ...] = field(default=(), converter=as_element_roles)


def faults(rules: PageRules) -> Iterator[str]:
    """Yield what is wrong with a declaration: the field, the value, and what to write."""
    for name in FIELDS:
        yield from faults_of(name, getattr(rules, name))
    yield from _faults_of_related(rules.related)
    yield from _faults_of_roles(rules.roles)


def faults_of(
    name: str, picks: object, *, inside: bool = False, is_test: bool = False
) -> Iterator[str]:
    """Yield what is wrong with the selectors and callables of one field."""
    if not isinstance(picks, tuple):
        yield f"{name} holds {picks!r}: write a CSS selector, xpath(…), a callable, or a tuple"
        return
    for pick in picks:
        if isinstance(pick, Selector):
            try:
                check(pick, inside=inside, is_test=is_test)
            except SelectorError as error:
                yield f"{name} holds {pick!s}: {error}"
        elif not callable(pick) or inside or isinstance(pick, type):
            advice = "a CSS selector or xpath(…)" + ("" if inside else ", or a function of a page")
            yield f"{name} holds {pick!r}: write {advice}"


def _faults_of_related(related: object) -> Iterator[str]:
    if not isinstance(related, tuple):
        yield f"related holds {related!r}: write Related(cards=…), or a tuple of them"
        return
    for each in related:
        if not isinstance(each, Related):
            yield f"related holds {each!r}: write Related(cards=…)"
            continue
        if not each.cards:
            yield "related has no cards: name the element of one teaser"
        yield from faults_of("related.cards", each.cards)
        yield from faults_of("related.module", each.module)
        for name in _INSIDE:
            yield from faults_of(f"related.{name}", getattr(each, name), inside=True)


def _faults_of_roles(roles: object) -> Iterator[str]:
    if not isinstance(roles, tuple) or not all(isinstance(each, ElementRole) for each in roles):
        yield f"roles holds {roles!r}: write a mapping of roles to selectors"
        return
    for each in roles:
        if role_of(each.key) is None:
            yield (
                f"roles holds {each.key!r}: write a role, a kind of boilerplate, "
                "or a kind of your own as 'distribution:kind'"
            )
        yield from faults_of(f"roles[{each.key!r}]", each.selectors)
