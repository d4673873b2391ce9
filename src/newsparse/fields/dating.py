"""When the story was published and when it was last changed.

There is no clock here, so a date of the future is told by the page itself: by all else that it
dates. A date of change that lies before the publication is none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from newsparse import dates
from newsparse.dates import DatePrecision
from newsparse.fields import moments
from newsparse.fields.found import Found
from newsparse.fields.moments import Moment
from newsparse.fields.table import Row, Sources
from newsparse.fields.visible import Line, Time, Visible
from newsparse.metadata import Metadata
from newsparse.roles import Role

__all__ = ["Dating", "choose", "is_dated"]

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
    Row("meta", "citation_date", 0.75),
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
_TITLE: Final = 0.22
#: So many ``<time>`` elements, and so many lines, are read.
_MOST_SEEN: Final = 4
_LONGEST_SHOWN: Final = 60
#: The most that a line's date counts.
_LINE: Final = 0.78
#: A ``<time>`` this many paragraphs away from the headline is another story's.
_NEAR: Final = 3
#: Sources that do not copy the metadata.
_SHOWN: Final = frozenset({"html", "url"})
#: A date so much later than all else on the page is of the future.
_FUTURE: Final = dt.timedelta(days=366)

_ONLY: Final = 0.2
#: A date that is printed right at the headline scores so much.
_PRINTED: Final = 0.33
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


def choose(sources: Sources, visible: Visible, url: str | None, language: str | None) -> Dating:
    """Return the dates of publication and of change."""
    warnings: list[str] = []
    read = _Reader(language)
    shown = list(read.shown(visible))
    published = [
        *read.told(sources.read(_PUBLISHED), warnings),
        *(found for found, is_update in shown if not is_update),
        *_of_url(sources.metadata, url),
        *read.titles(sources.metadata),
    ]
    modified = [
        *read.told(sources.read(_MODIFIED), warnings),
        *(found for found, is_update in shown if is_update),
    ]
    published.sort(key=lambda found: -found.score)
    modified.sort(key=lambda found: -found.score)
    published = _printed_first(_without_future(published, modified, warnings))
    modified = list(_after(published, modified))
    published = published or _only_date(modified)
    return Dating(
        tuple(_local(published, [*published, *modified])),
        tuple(_local(modified, [*modified, *published])),
        tuple(warnings),
    )


def is_dated(sources: Sources) -> bool:
    """Return whether the metadata has a date of publication, whatever it is."""
    return any(sources.read((row,)) for row in _PUBLISHED)


class _Reader:
    """Reads dates, and remembers them: most sources of a page name the same few."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self._known: dict[str, Moment | None] = {}

    def moment(self, text: str) -> Moment | None:
        """Return the date that a text writes; ``None`` for one that no article can have."""
        if text not in self._known:
            moment = moments.read(text, self._language)
            is_right = moment is not None and moments.is_possible(moment)
            self._known[text] = moment if is_right else None
        return self._known[text]

    def told(self, found: Iterable[Found[str]], warnings: list[str]) -> Iterator[Found[Moment]]:
        """Yield the dates of the metadata."""
        for each in found:
            moment = self.moment(each.value)
            if moment is None:
                shown = each.value.strip()[:_LONGEST_SHOWN]
                warnings.append(f"{each.rule} holds no possible date: {shown!r}")
            else:
                yield each.with_value(moment, moment.value.isoformat())

    def shown(self, visible: Visible) -> Iterator[tuple[Found[Moment], bool]]:
        """Yield what the page shows, each with whether it is the date of a change."""
        for time in visible.times[:_MOST_SEEN]:
            yield from self._times(time)
        lines = {line.text: line for line in visible.of(Role.DATE, Role.BYLINE)}.values()
        for line in sorted(lines, key=lambda line: -line.score)[:_MOST_SEEN]:
            for date in dates.find(line.text, self._language):
                moment = Moment(date.value, date.precision)
                if moments.is_possible(moment):
                    yield _on_line(line, moment), date.is_update

    def titles(self, metadata: Metadata) -> Iterator[Found[Moment]]:
        """Yield the days that the page's title names: its own, or that of an event."""
        for date in dates.find(metadata.title or "", self._language)[:1]:
            moment = Moment(date.value, date.precision)
            if moments.is_possible(moment):
                shown = moment.value.isoformat()
                title = metadata.title or ""
                yield Found(moment, "html", "title", title, "//title", _TITLE, shown)

    def _times(self, time: Time) -> Iterator[tuple[Found[Moment], bool]]:
        """Yield the dates of a ``<time>``: one, or both stamps where its words print both."""
        printed = dates.find(time.text, self._language)
        updates = [date.is_update for date in printed]
        if any(updates) and not all(updates):
            told = self.moment(time.datetime)
            for date in printed:
                moment = Moment(date.value, date.precision)
                # the attribute is that of one of them, and may know more than is printed
                if told is not None and _is_same_minute(told, moment):
                    moment = told
                if moments.is_possible(moment):
                    yield _of_time(time, moment), date.is_update
            return
        found = self._time(time)
        if found is not None:
            yield found, time.is_update or any(updates)

    def _time(self, time: Time) -> Found[Moment] | None:
        moment, printed = self.moment(time.datetime), self.moment(time.text)
        # where words and attribute disagree, a template has left the attribute as it was
        if printed is not None and (moment is None or _differ(moment, printed)):
            moment = printed
        return None if moment is None else _of_time(time, moment)


def _of_time(time: Time, moment: Moment) -> Found[Moment]:
    score = _NEAR_TIME if time.distance <= _NEAR else _FAR_TIME
    shown = moment.value.isoformat()
    return Found(moment, "html", "time", time.datetime, time.locator, score, shown)


def _is_same_minute(some: Moment, other: Moment) -> bool:
    first, second = (each.value.replace(tzinfo=None, second=0) for each in (some, other))
    return first == second and DatePrecision.DAY not in (some.precision, other.precision)


def _differ(some: Moment, other: Moment) -> bool:
    return abs(some.day() - other.day()) >= _TWO_DAYS


def _on_line(line: Line, moment: Moment) -> Found[Moment]:
    shown, score = moment.value.isoformat(), line.score * _LINE
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
    """Return the dates without those more than a year later than all else that the page dates.

    The address and the metadata's own date of change are witnesses; what is merely printed may
    date something else, and the metadata repeats its own mistakes.
    """
    kept = list(published)
    while kept:
        best = kept[0]
        others = [
            each for each in kept[1:] if each.source in _SHOWN or _differ(each.value, best.value)
        ]
        has_witness = any(each.source == "url" for each in others) or any(
            each.source not in _SHOWN for each in modified
        )
        days = [each.value.day() for each in (*others, *modified)]
        if not has_witness or best.value.day() - max(days) <= _FUTURE:
            break
        warnings.append(f"{best.rule} is later than all else: {best.shown}")
        kept = others
    return kept


def _only_date(modified: Sequence[Found[Moment]]) -> list[Found[Moment]]:
    """Return the last change as the publication of a page that dates nothing else.

    It is the only day that the story is known to have been out. Its rule and its score say so.
    """
    return [each._replace(rule="only-date", score=_ONLY) for each in modified[:1]]


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
