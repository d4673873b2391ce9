"""A page as the induction looks at it: `Sample` as it is handed over, `Studied` once read."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from attrs import define, frozen
from lxml import etree

from newsparse.api import parse
from newsparse.article import Article, Outcome
from newsparse.content import Position
from newsparse.declared.view import PageView
from newsparse.decode import decode
from newsparse.errors import UsageError
from newsparse.html.element_text import text_of
from newsparse.html.tree import parse_tree
from newsparse.metadata import read
from newsparse.roles import Role
from newsparse.sites import Selector, Site

__all__ = ["Sample", "Studied", "study", "words_of"]

#: How blocks and evidence call an element: the n-th of its tag.
_NUMBERED: Final = re.compile(r"\(//([A-Za-z][\w-]*)\)\[(\d+)\]")
#: So much of an element's text is compared.
_LONGEST: Final = 2_000


@frozen
class Sample:
    """A saved page that is handed over."""

    #: By which the report calls it.
    name: str
    source: bytes
    url: str | None = None
    encoding: str | None = None


@define(slots=False)
class Studied:
    """A page that the generic rules have read, with its elements."""

    sample: Sample
    #: What the generic rules make of it.
    article: Article
    root: etree._Element

    @cached_property
    def view(self) -> PageView:
        """Return the page as selectors see it."""
        return PageView(self.root, read(self.root, self.sample.url), self.sample.url)

    @cached_property
    def _by_tag(self) -> dict[str, list[etree._Element]]:
        found: dict[str, list[etree._Element]] = defaultdict(list)
        for element in self.root.iter(etree.Element):
            found[str(element.tag)].append(element)
        return found

    def element_at(self, path: str | None) -> etree._Element | None:
        """Return the element that a position or evidence names; ``None`` if it cannot be told."""
        match = _NUMBERED.fullmatch(path or "")
        if match is not None:
            same, number = self._by_tag.get(match[1], []), int(match[2])
            return same[number - 1] if 0 < number <= len(same) else None
        return None

    def places(self, positions: Iterable[Position]) -> list[etree._Element]:
        """Return the elements of some positions, each once, in order."""
        found = (self.element_at(position.xpath) for position in positions)
        return list(dict.fromkeys(each for each in found if each is not None))

    def of_role(self, *roles: Role) -> list[etree._Element]:
        """Return the elements whose blocks have one of some roles."""
        return self.places(b.position for b in self.article.blocks if b.role in roles)

    def matched(self, css: str) -> list[etree._Element]:
        """Return what a selector finds."""
        return list(self.view.elements(Selector(css)))

    def again(self, site: Site) -> Article:
        """Return the article of the page as a site's declaration has it."""
        sample = self.sample
        return parse(
            sample.source, url=sample.url, kind="html", encoding=sample.encoding, sites=[site]
        )


def study(samples: Iterable[Sample]) -> Iterator[Studied]:
    """Yield pages read by the generic rules. Raises `UsageError` for one that is no HTML."""
    for sample in samples:
        article = parse(
            sample.source, url=sample.url, kind="html", encoding=sample.encoding, sites=()
        )
        text = decode(sample.source, sample.encoding, declared=True).text
        root = parse_tree(text) if "<" in text else None
        if root is None or article.outcome is Outcome.EMPTY:
            msg = f"{sample.name} is no HTML page that shows words: selectors are made from these"
            raise UsageError(msg)
        yield Studied(sample, article, root)


def words_of(element: etree._Element) -> str:
    """Return the words of an element, white space folded."""
    return " ".join(text_of(element, _LONGEST).split())
