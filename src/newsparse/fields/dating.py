"""When the story was published and when it was last changed.

There is no clock here, so a date of the future is told by the page itself: by all else that it
dates. A date of change that lies before the publication is none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from newsparse import dates
from newsparse.dates import DatePrecision
from newsparse.fields import moments
from newsparse.fields.found import Found
from newsparse.fields.moments import Moment
from newsparse.fields.table import Row, read
from newsparse.fields.visible import Line, Time, Visible
from newsparse.metadata import Metadata
from newsparse.roles import Role

__all__ = ["Dating", "choose"]

_PUBLISHED: Final = (
    Row("article", "datePublished", 1.0),
    Row("meta", "article:published_time", 0.95),
    Row("meta", "og:article:published_time", 0.95),
    Row("meta", "og:published_time", 0.9),
    Row("meta", "parsely-pub-date", 0.9),
    Row("meta", "cxenseparse:recs:publishtime", 0.9),
    Row("meta", "cxenseparse:publishtime", 0.9),
    Row("meta", "sailthru.date", 0.85),
    Row("meta", "datepublished", 0.85),
    Row("meta", "article.published", 0.85),
    Row("meta", "publish-date", 0.85),
    Row("meta", "publish_date", 0.85),
    Row("meta", "publishdate", 0.85),
    Row("meta", "published_time", 0.85),
    Row("meta", "pubdate", 0.8),
    Row("meta", "dc.date.issued", 0.8),
    Row("meta", "dcterms.issued", 0.8),
    Row("meta", "dcterms.created", 0.75),
    Row("meta", "dc.date.created", 0.75),
    Row("meta", "citation_publication_date", 0.75),
    Row("meta", "citation_online_date", 0.75),
    Row("work", "datePublished", 0.75),
    Row("work", "uploadDate", 0.6),
    Row("page", "datePublished", 0.75),
    Row("article", "dateCreated", 0.7),
    Row("meta", "dc.date", 0.7),
    Row("meta", "dcterms.date", 0.7),
    Row("meta", "article.created", 0.7),
    Row("meta", "article_date_original", 0.7),
    Row("meta", "date", 0.65),
)
_MODIFIED: Final = (
    Row("article", "dateModified", 1.0),
    Row("meta", "article:modified_time", 0.95),
    Row("meta", "og:updated_time", 0.85),
    Row("meta", "og:article:modified_time", 0.85),
    Row("meta", "datemodified", 0.85),
    Row("meta", "article.updated", 0.85),
    Row("meta", "lastmod", 0.8),
    Row("meta", "last-modified", 0.7),
    Row("meta", "dcterms.modified", 0.8),
    Row("meta", "dc.date.modified", 0.8),
    Row("work", "dateModified", 0.7),
    Row("page", "dateModified", 0.7),
)
_NEAR_TIME: Final = 0.8
_FAR_TIME: Final = 0.3
_URL: Final = 0.6
#: The most that a line's date counts.
_LINE: Final = 0.9
#: A ``<time>`` this many paragraphs away from the headline is another story's.
_NEAR: Final = 3
#: A date so much later than all else on the page is of the future.
#: … if the page dates so much else.
_ENOUGH: Final = 1
_FUTURE: Final = dt.timedelta(days=366)

_ONLY: Final = 0.2
#: A date that is printed right at the headline scores so much.
_PRINTED: Final = 0.4
_TWO_DAYS: Final = dt.timedelta(days=2)
_ZERO: Final = dt.timedelta()
_MINUTE: Final = dt.timedelta(minutes=1)
#: Zones are whole quarters of an hour, and at most so far from Greenwich.
_QUARTER: Final = dt.timedelta(minutes=15)
_FURTHEST: Final = dt.timedelta(hours=14)


@frozen
class Dating:
    """The dates of a page, each list with the best first, and what was refused."""

    published: tuple[Found[Moment], ...] = ()
    modified: tuple[Found[Moment], ...] = ()
    warnings: tuple[str, ...] = ()


def choose(metadata: Metadata, visible: Visible, url: str | None, language: str | None) -> Dating:
    """Return the dates of publication and of change."""
    warnings: list[str] = []
    published = list(_read(read(metadata, _PUBLISHED), language, warnings))
    published += _seen(visible, language, update=False)
    published += _of_url(metadata, url)
    modified = list(_read(read(metadata, _MODIFIED), language, warnings))
    modified += _seen(visible, language, update=True)
    published.sort(key=lambda found: -found.score)
    published = _printed_first(published)
    modified.sort(key=lambda found: -found.score)
    published = _without_future(published, modified, warnings)
    modified = list(_after(published, modified))
    published = published or _only_date(modified)
    return Dating(
        tuple(_local(published, [*published, *modified])),
        tuple(_local(modified, [*modified, *published])),
        tuple(warnings),
    )


def _found(found: Found[str], moment: Moment) -> Found[Moment]:
    return found.with_value(moment, moment.value.isoformat())


def _read(
    found: Iterable[Found[str]], language: str | None, warnings: list[str]
) -> Iterator[Found[Moment]]:
    for each in found:
        moment = moments.read(each.value, language)
        if moment is None or not moments.is_possible(moment):
            shown = each.value.strip()[:60]
            warnings.append(f"{each.rule} holds no possible date: {shown!r}")
        else:
            yield _found(each, moment)


def _seen(visible: Visible, language: str | None, *, update: bool) -> Iterator[Found[Moment]]:
    """Yield what the page shows: its ``<time>`` elements, then the dates of its lines."""
    for time in visible.times:
        if time.is_update is update:
            yield from _of_time(time, language)
    for line in visible.of(Role.DATE, Role.BYLINE):
        for date in dates.find(line.text, language):
            moment = Moment(date.value, date.precision)
            if date.is_update is update and moments.is_possible(moment):
                yield _shown(line, line.score * _LINE, moment)


def _of_time(time: Time, language: str | None) -> Iterator[Found[Moment]]:
    moment = moments.read(time.datetime, language)
    printed = moments.read(time.text, language)
    # where words and attribute disagree, a template has left the attribute as it was
    if printed is not None and (moment is None or abs(moment.day() - printed.day()) >= _TWO_DAYS):
        moment = printed
    if moment is not None and moments.is_possible(moment):
        score = _NEAR_TIME if time.distance <= _NEAR else _FAR_TIME
        shown = moment.value.isoformat()
        yield Found(moment, "html", "time", time.datetime, time.locator, score, shown)


def _shown(line: Line, score: float, moment: Moment) -> Found[Moment]:
    shown = moment.value.isoformat()
    return Found(moment, "html", line.rule, line.text, line.locator, score, shown)


def _of_url(metadata: Metadata, url: str | None) -> Iterator[Found[Moment]]:
    for address in (url, metadata.links.canonical):
        moment = moments.in_url(address) if address else None
        if address and moment is not None and moments.is_possible(moment):
            shown = moment.value.isoformat()
            yield Found(moment, "url", "path", address, None, _URL, shown)
            return


def _without_future(
    published: Sequence[Found[Moment]], modified: Sequence[Found[Moment]], warnings: list[str]
) -> list[Found[Moment]]:
    """Return the dates without those more than a year later than all else that the page dates."""
    kept = list(published)
    while kept:
        best = kept[0].value
        others = [each.value.day() for each in (*kept[1:], *modified)]
        others = [day for day in others if day != best.day()]
        is_alone = len(others) >= _ENOUGH and best.day() - max(others) > _FUTURE
        if not is_alone:
            break
        warnings.append(f"{kept[0].rule} is later than all else: {kept[0].shown}")
        kept = [each for each in kept if each.value.day() != best.day()]
    return kept


def _only_date(modified: Sequence[Found[Moment]]) -> list[Found[Moment]]:
    """Return the last change as the publication of a page that dates nothing else.

    It is the only day that the story is known to have been out. Its rule and its score say so.
    """
    return [evolve(each, rule="only-date", score=_ONLY) for each in modified[:1]]


def _printed_first(published: Sequence[Found[Moment]]) -> list[Found[Moment]]:
    """Return the dates with a printed one first where it is earlier than that of the metadata.

    No page prints a day before its story was out; but systems that move or save a story anew put
    that day into its data.
    """
    for place, each in enumerate(published):
        is_printed = each.source == "html" and each.score >= _PRINTED
        if place and is_printed:
            is_earlier = published[0].value.day() - each.value.day() >= _TWO_DAYS
            if is_earlier and published[0].source != "html":
                return [each, *published[:place], *published[place + 1 :]]
            break
    return list(published)


def _after(
    published: Sequence[Found[Moment]], modified: Sequence[Found[Moment]]
) -> Iterator[Found[Moment]]:
    """Yield the dates of change that do not lie before the publication."""
    for each in modified:
        if not published or not _is_before(each.value, published[0].value):
            yield each


def _is_before(some: Moment, other: Moment) -> bool:
    """Return whether a moment is before another; of the same day only if both have a zone."""
    if some.value.tzinfo is not None and other.value.tzinfo is not None:
        return some.value < other.value
    return some.day() < other.day()


def _local(found: Sequence[Found[Moment]], others: Sequence[Found[Moment]]) -> list[Found[Moment]]:
    """Return `found`, its first on the clock of the place where the page is made.

    Content systems hand on the time of Greenwich; where the page gives the same time on a clock of
    its own, in a ``<time>`` or in print, that clock says which day it was there.
    """
    if not found:
        return []
    best = found[0]
    zone = next(filter(None, (_zone(best.value, each.value) for each in others)), None)
    if zone is None:
        return list(found)
    moment = best.value._replace(value=best.value.value.astimezone(zone))
    return [best.with_value(moment, moment.value.isoformat()), *found[1:]]


def _zone(moment: Moment, other: Moment) -> dt.tzinfo | None:
    """Return the zone of `other` if it is the same point of time as `moment`, told elsewhere."""
    value, local = moment.value, other.value
    if value.utcoffset() != _ZERO or other.precision is DatePrecision.DAY:
        return None
    if local.tzinfo is not None:
        is_same = abs(local - value) < _MINUTE and local.utcoffset() != _ZERO
        return local.tzinfo if is_same else None
    offset = local - value.replace(tzinfo=None, second=0, microsecond=0)
    offset -= dt.timedelta(seconds=local.second, microseconds=local.microsecond)
    is_zone = offset != _ZERO and abs(offset) <= _FURTHEST and offset % _QUARTER == _ZERO
    return dt.timezone(offset) if is_zone else None
