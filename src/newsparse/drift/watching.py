"""One page of a batch, read with the site's rules and without them: `observe`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from newsparse import plugins
from newsparse.article import Article
from newsparse.decode import decode, looks_binary
from newsparse.drift.declarations import Declared, finds, of_page
from newsparse.errors import InputError, LimitError
from newsparse.limits import Limits
from newsparse.page import Page
from newsparse.pages import HtmlPage, ReadPage, read_page
from newsparse.pipeline import extract
from newsparse.plugins import Clues, Reason, Registry
from newsparse.sites import Site
from newsparse.sniff import looks_like_html

if TYPE_CHECKING:
    from newsparse.declared.reading import Reading

__all__ = ["COMPARED", "Observation", "WatchedPage", "observe"]

#: The fields that are compared with what the generic rules make of the page.
COMPARED: Final = (
    "outcome", "title", "subtitle", "authors", "published", "modified", "section", "tags",
    "language", "body", "related_posts",
)  # fmt: skip
_SHOWN: Final = 200


@frozen
class WatchedPage:
    """A page that is handed over to be checked."""

    #: By which the report calls it.
    name: str
    source: bytes
    url: str | None = None
    kind: Literal["text", "html"] | None = None
    encoding: str | None = None


@frozen
class Observation:
    """What was seen on one page."""

    page: str
    is_html: bool
    #: Whether newsparse takes the page for the site's.
    is_known: bool
    #: Name of the layout; ``None`` for a dump, and when none fits.
    layout: str | None
    #: The selectors that were tried, and whether they found anything.
    tried: Mapping[Declared, bool]
    #: The names of the rules of the site that decided a field or a block, without the site's name,
    #: with the number of blocks.
    rules: Counter[str]
    #: By field, the values with the site's rules and without them, where they differ.
    differing: Mapping[str, tuple[str | None, str | None]]
    faults: tuple[str, ...]


def observe(site: Site, watched: WatchedPage, limits: Limits) -> Observation:
    """Return what is seen on a page. Raises `InputError` for one that cannot be read."""
    page = _decoded(watched, limits)
    read = read_page(page)
    generic = extract(read, None, Reason.NONE.value, limits)
    reading = _reading(site, read)
    faults: list[str] = []
    try:
        article = extract(read, site, Reason.HOST.value, limits)
    except InputError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a plugin does is its own
        article = generic
        faults.append(f"the site failed on this page ({type(error).__name__}: {error})")
    layout = None if reading is None else reading.choice.layout
    tried = {} if reading is None else {d: finds(reading, d) for d in of_page(site, layout)}
    return Observation(
        watched.name,
        page.is_html,
        is_known=_is_known(site, page, read),
        layout=None if layout is None else layout.name,
        tried=tried,
        rules=_rules(site, article),
        differing=_differing(article, generic),
        faults=(*faults, *(() if reading is None else reading.faults)),
    )


def _decoded(watched: WatchedPage, limits: Limits) -> Page:
    """Return the page as text, as `newsparse.parse` would read it."""
    data = watched.source
    if len(data) > limits.max_bytes:
        name = "max_bytes"
        raise LimitError(name, allowed=limits.max_bytes, found=len(data))
    binary = looks_binary(data)
    if binary is not None:
        msg = f"it is {binary}, not a page of text"
        raise InputError(msg)
    decoded = decode(data, watched.encoding)
    kind = watched.kind
    is_html = looks_like_html(decoded.text) if kind is None else kind == "html"
    if is_html:
        decoded = decode(data, watched.encoding, declared=True)
    return Page(decoded.text, watched.url, is_html)


def _is_known(site: Site, page: Page, read: ReadPage) -> bool:
    text, markup = (None, page.text) if page.is_html else (page.text, None)
    clues = Clues(url=page.url, hints=read.addresses, names=read.names, text=text, markup=markup)
    return plugins.find(Registry.of((site,)), clues).site is site


def _reading(site: Site, read: ReadPage) -> Reading | None:
    """Return the page read by the site's declarations; ``None`` for a text dump."""
    if not isinstance(read, HtmlPage):
        return None
    # imported here because only HTML pages need lxml
    from newsparse.declared.reading import read_declared  # noqa: PLC0415 - see above
    from newsparse.declared.view import PageView  # noqa: PLC0415 - see above

    return read_declared(site, PageView(read.root, read.metadata, read.url))


def _rules(site: Site, article: Article) -> Counter[str]:
    front = f"{site.name}:"
    names = [block.rule for block in article.blocks]
    names += [each.rule for each in article.evidence.values()]
    return Counter(name.removeprefix(front) for name in names if name.startswith(front))


def _differing(article: Article, generic: Article) -> dict[str, tuple[str | None, str | None]]:
    with_site, without = _values(article), _values(generic)
    return {
        name: (_shortened(with_site[name]), _shortened(without[name]))
        for name in COMPARED
        if with_site[name] != without[name]
    }


def _values(article: Article) -> dict[str, str | None]:
    """Return the compared fields as text; ``None`` for one without value."""
    published, modified = article.published, article.modified
    found = {
        "outcome": article.outcome.value,
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": "; ".join(author.name for author in article.authors),
        "published": published.isoformat() if published else None,
        "modified": modified.isoformat() if modified else None,
        "section": article.section,
        "tags": "; ".join(article.tags),
        "language": article.language,
        "body": article.text,
        "related_posts": "; ".join(post.title for post in article.related_posts),
    }
    return {name: value or None for name, value in found.items()}


def _shortened(value: str | None) -> str | None:
    if value is None or len(value) <= _SHOWN:
        return value
    return value[: _SHOWN - 1] + "…"
