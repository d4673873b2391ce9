"""From what a page says and shows to its `Fields`: one value for each, with its evidence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeVar

from newsparse.content import Image
from newsparse.evidence import Evidence
from newsparse.fields import (
    access,
    dating,
    kind,
    people,
    pictures,
    site_name,
    title,
    tongue,
    topics,
)
from newsparse.fields.by_site import Told
from newsparse.fields.found import Found, evidence
from newsparse.fields.table import Row, Sources
from newsparse.fields.values import Fields
from newsparse.fields.visible import Visible
from newsparse.fields.wording import clean, fold, overlap, tokens
from newsparse.metadata import Metadata, absolute, key
from newsparse.roles import Role
from newsparse.sites import Site

__all__ = ["choose"]

Value = TypeVar("Value")

#: What a deck may repeat: where a line repeats it, that line is the deck.
_DECKS: Final = (
    Row("article", "alternativeHeadline", 0.9),
    Row("article", "description", 0.8),
    Row("meta", "og:description", 0.7),
    Row("meta", "description", 0.6),
)
_ADDRESS: Final = (Row("meta", "og:url", 0.9),)
#: A line that is so sure to be the deck needs nothing to repeat it.
_SURE: Final = 0.5
_REPEATS: Final = 0.8


class _Choice:
    """Takes the best of what was found for each field, and notes the evidence."""

    def __init__(self) -> None:
        self.evidence: dict[str, Evidence] = {}

    def best(self, name: str, found: Sequence[Found[Value]]) -> Value | None:
        """Return the first value; ``None`` when nothing was found."""
        if not found:
            return None
        self.evidence[name] = evidence(found[0], found[1:])
        return found[0].value


class _Untold:
    """Stands in for a declaration where there is none: it finds nothing."""

    @staticmethod
    def nothing(*_arguments: object) -> list[Any]:
        """Return no finds."""
        return []

    text = language = moment = authors = tags = images = nothing


def choose(
    metadata: Metadata,
    visible: Visible,
    *,
    url: str | None,
    site: Site | None,
    found_by: str,
    declared: Told | None = None,
) -> Fields:
    """Return the fields of an HTML page; see `newsparse.fields.choose`."""
    choice = _Choice()
    told = declared or _Untold()
    sources = visible.sources or Sources.of(metadata)
    site_names = _sites(sources, site, found_by)
    names = site_name.names(site_names, url or metadata.links.canonical)
    tongue_found = _edition(site, url) or tongue.choose(sources, visible.sample)
    language = choice.best("language", [*told.language(), *tongue_found])
    dated = dating.choose(sources, visible, url, language)
    published = choice.best("published", [*told.moment("published", language), *dated.published])
    modified = choice.best("modified", [*told.moment("modified", language), *dated.modified])
    base = metadata.links.base or url
    images = _joined(told.images(), pictures.choose(sources))
    choice.best("images", images)
    titles = [*told.text("title"), *title.choose(sources, visible, names)]
    decks = [*told.text("subtitle"), *_subtitles(sources, visible)]
    people_found = [*told.authors(), *people.choose(sources, visible, names, base)]
    sections = [*told.text("section"), *topics.section(sources, visible)]
    tags = [*told.tags(), *topics.tags(sources, visible)]
    values: dict[str, Any] = {
        "title": choice.best("title", titles),
        "subtitle": choice.best("subtitle", decks),
        "authors": choice.best("authors", people_found) or (),
        "published": published and published.value,
        "published_precision": published and published.precision,
        "modified": modified and modified.value,
        "modified_precision": modified and modified.precision,
        "section": choice.best("section", sections),
        "tags": choice.best("tags", tags) or (),
        "language": language,
        "canonical_url": choice.best("canonical_url", _canonical(sources)),
        "site": choice.best("site", site_names),
        "images": tuple(each.value for each in images),
        "is_accessible_for_free": choice.best("is_accessible_for_free", access.choose(sources)),
        "kind": kind.choose(metadata),
        "warnings": dated.warnings,
    }
    return Fields(**values, evidence=choice.evidence)


def _joined(some: list[Found[Image]], others: list[Found[Image]]) -> list[Found[Image]]:
    """Return images, those of the second list without what is in the first."""
    known = {each.value.url for each in some}
    return [*some, *(each for each in others if each.value.url not in known)]


def _sites(sources: Sources, site: Site | None, found_by: str) -> list[Found[str]]:
    """Return the names of the publication; that of the declaration first."""
    found = site_name.choose(sources)
    if site is None or site.is_family:
        return found
    source = "url" if found_by in {"host", "parent-domain"} else "plugin"
    return [Found(site.name, source, found_by, site.name), *found]


def _edition(site: Site | None, url: str | None) -> list[Found[str]]:
    """Return the language of the edition, if the site's declaration tells it by the address."""
    told = site.language_of(url) if site is not None and url is not None else None
    return [Found(told, "url", "edition", url or "")] if told is not None else []


def _subtitles(sources: Sources, visible: Visible) -> list[Found[str]]:
    """Return the visible decks: lines that are sure to be one, or that the metadata repeats."""
    told = [tokens(clean(each.value)) for each in sources.read(_DECKS)]
    found = []
    for line in visible.of(Role.SUBTITLE):
        text = fold(line.text)
        mine = tokens(text)
        is_told = any(overlap(mine, words) >= _REPEATS for words in told)
        if text and (is_told or line.score >= _SURE):
            found.append(Found(text, "html", line.rule, line.text, line.locator, line.score))
    return found


def _canonical(sources: Sources) -> list[Found[str]]:
    """Return the addresses that the page gives as its own."""
    found: list[Found[str]] = []
    links = sources.metadata.links
    address = links.canonical
    if address:
        found.append(Found(address, "html", "canonical", address, "//link[@rel='canonical']", 1.0))
    for each in sources.read(_ADDRESS):
        url = absolute(each.value, links.base)
        found += [each.with_value(url)] if url else []
    # a front page is nobody's address: templates write it where the page's own should be
    return sorted(found, key=lambda each: "/" not in key(each.value))
