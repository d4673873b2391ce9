"""From pages to a site: each field in turn, kept only if all pages are read as before: `induce`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from attrs import define, evolve, field

from newsparse.article import Article, Outcome
from newsparse.errors import UsageError
from newsparse.induction.candidates import candidates
from newsparse.induction.cards import cards_of
from newsparse.induction.report import Finding, Induction
from newsparse.induction.samples import Sample, Studied, study
from newsparse.induction.targets import FIELDS, Target, has_value, target_of
from newsparse.sites import Related, Site, host_of

__all__ = ["induce"]

#: So many selectors of a field are tried by reading the pages with them.
_MOST_TRIED: Final = 3
#: The words that the story must have in common with what the generic rules read.
_SAME: Final = 0.985
#: All that stands in the element of the story becomes story, also what is nowhere on the pages that
#: were looked at: on fewer pages than these the generic rules are the safer ones.
_LEAST_FOR_BODY: Final = 3
_WORD: Final = re.compile(r"\w+")


def induce(samples: Sequence[Sample], name: str) -> Induction:
    """Return the selectors that hold on all of some pages of one site.

    `name` is the site's where the pages do not agree on one. Raises `UsageError` for no pages, one
    that is no HTML, and pages of which no address is known; and what `newsparse.parse` raises.
    """
    pages = list(study(samples))
    if not pages:
        msg = "no page was given: hand over one or more, best two of different days"
        raise UsageError(msg)
    work = _Work(pages, Site(_name_of(pages, name), _hosts_of(pages)))
    for each in FIELDS:
        work.find(each)
    work.find_related()
    return Induction(work.site, len(pages), tuple(work.findings), tuple(_remarks(pages)))


@define
class _Work:
    """The site as far as it is found."""

    pages: Sequence[Studied]
    site: Site
    findings: list[Finding] = field(factory=list)

    def find(self, name: str) -> None:
        """Add the best selector of a field that changes nothing."""
        targets = [target_of(name, page) for page in self.pages]
        is_risky = name == "body" and len(self.pages) < _LEAST_FOR_BODY
        site, selector = self.site, None
        for css in islice(_holding(self.pages, targets), _MOST_TRIED):
            if self._keep(**{name: css}):
                selector = css
                break
        read = sum(has_value(name, page) for page in self.pages)
        shown = sum(target is not None for target in targets)
        if is_risky and selector is not None:
            self.site = site
            note = f"{selector} holds the story and nothing else on these pages, which are too few"
            self.findings.append(Finding(name, (), read, f"{note}: left to the generic rules"))
            return
        found = () if selector is None else (selector,)
        self.findings.append(Finding(name, found, read, _note(self.pages, found, read, shown)))

    def find_related(self) -> None:
        """Add the cards of related posts that change nothing."""
        found = cards_of(self.pages)
        while found and not self._keep(related=tuple(map(Related, found))):
            found.pop()
        read = sum(has_value("related_posts", page) for page in self.pages)
        note = _note(self.pages, found, read, read)
        self.findings.append(Finding("related", tuple(found), read, note))

    def _keep(self, **rules: Any) -> bool:  # noqa: ANN401 - fields of any type
        """Take rules into the site if each page is read as without them."""
        tried = evolve(self.site, **rules)
        if all(_is_same(page.again(tried), page.article) for page in self.pages):
            self.site = tried
            return True
        return False


def _holding(pages: Sequence[Studied], targets: Sequence[Target | None]) -> Iterator[str]:
    """Yield the selectors that hit the target on each page, and nothing on a page without one."""
    first = next((target for target in targets if target is not None), None)
    found = [] if first is None else [each for a in first.anchors for each in candidates(a)]
    for each in sorted(dict.fromkeys(found)):
        matches = (page.matched(each.css) for page in pages)
        if all(
            not elements if target is None else target.fits(elements)
            for elements, target in zip(matches, targets, strict=True)
        ):
            yield each.css


def _is_same(article: Article, generic: Article) -> bool:
    """Return whether an article says what the generic rules say."""
    if article.warnings != generic.warnings or _values(article) != _values(generic):
        return False
    mine, theirs = _words(article), _words(generic)
    common = 2 * (mine & theirs).total()
    return common >= _SAME * (mine.total() + theirs.total())


def _values(article: Article) -> tuple[object, ...]:
    return (
        article.outcome,
        article.title,
        article.subtitle,
        article.section,
        [author.name for author in article.authors],
        article.published,
        article.modified,
        article.tags,
        [(post.title, post.url) for post in article.related_posts],
    )


def _words(article: Article) -> Counter[str]:
    return Counter(_WORD.findall(article.text))


def _note(pages: Sequence[Studied], found: Sequence[str], read: int, shown: int) -> str:
    """Return what an author has to know of a field."""
    of_all = f"{read} of {len(pages)} pages"
    if not read:
        return "the generic rules found none: if the pages have one, declare it by hand"
    if found and read < len(pages):
        return f"found on {of_all}; look whether the others have none"
    if found:
        return f"found on {of_all}"
    if shown < read:
        return f"on {of_all}, but not printed on each as it is read: left to the generic rules"
    return f"on {of_all}, but no selector gives just this on all: left to the generic rules"


def _remarks(pages: Sequence[Studied]) -> Iterator[str]:
    """Yield where the pages are not alike, and what else to look at."""
    if len(pages) == 1:
        yield "One page tells little: selectors may hold on it alone. Give two or more."
    for page in pages:
        if page.article.outcome is not Outcome.ARTICLE:
            outcome = page.article.outcome.value
            yield f"{page.sample.name} is read as {outcome}: look whether it is an article at all."
    for name in ("subtitle", "section", "authors", "published", "tags", "related_posts"):
        without = [page.sample.name for page in pages if not has_value(name, page)]
        if without and len(without) < len(pages):
            yield f"{name}: the other pages have one, but not {', '.join(without)}."
    for name in ("title", "authors", "published"):
        sources = [each.article.evidence[name] for each in pages if name in each.article.evidence]
        kinds = sorted({f"{each.source} {each.rule}" for each in sources})
        if len(kinds) > 1:
            yield f"{name}: read in different ways ({'; '.join(kinds)}): there may be two layouts."


def _name_of(pages: Sequence[Studied], name: str) -> str:
    """Return what the pages call their publication; `name` if they do not agree."""
    names = {page.article.site for page in pages}
    (only,) = names if len(names) == 1 else (None,)
    return only if only and only.strip() and len(only) <= _LONGEST_NAME else name


_LONGEST_NAME: Final = 60


def _hosts_of(pages: Sequence[Studied]) -> tuple[str, ...]:
    """Return the hosts of the pages, without those that another stands for."""
    found: dict[str, None] = {}
    for page in pages:
        addresses = (page.sample.url, page.article.canonical_url)
        host = next(filter(None, (host_of(each) for each in addresses if each)), None)
        if host is None:
            msg = f"{page.sample.name} names no address of its own: give it with --url"
            raise UsageError(msg)
        found[host] = None
    return tuple(host for host in found if not any(host.endswith(f".{other}") for other in found))
