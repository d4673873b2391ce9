"""The fields of an article as YAML front matter, as Hugo, Jekyll, Obsidian and Pandoc read it.

Every text is a double-quoted scalar of YAML 1.2 on one line, so that nothing in it can end it,
begin another field or mean a number. Fields without a value are left out.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from newsparse.render.characters import carriable
from newsparse.render.head import iso

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from newsparse.article import Article
    from newsparse.dates import DatePrecision

__all__ = ["render"]

#: Line breaks of Unicode and marks that YAML forbids or reads as breaks (YAML 1.2.2, 5.1).
_ODD: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def render(article: Article) -> str:
    """Return the front matter, between two lines of three hyphens, without a last line break."""
    return "\n".join(("---", *_fields(article), "---"))


def _fields(article: Article) -> Iterator[str]:
    texts = {
        "title": article.title,
        "subtitle": article.subtitle,
        "date": _date(article.published, article.published_precision),
        "modified": _date(article.modified, article.modified_precision),
        "section": article.section,
        "language": article.language,
        "site": article.site,
        "url": article.canonical_url or article.url,
        "image": article.images[0].url if article.images else None,
    }
    yield from (f"{name}: {_quoted(text)}" for name, text in texts.items() if text)
    yield from _list("authors", (author.name for author in article.authors))
    yield from _list("tags", article.tags)


def _date(moment: dt.datetime | None, precision: DatePrecision | None) -> str | None:
    return None if moment is None else iso(moment, precision)


def _list(name: str, texts: Iterable[str]) -> Iterator[str]:
    items = [f"  - {_quoted(text)}" for text in texts]
    if items:
        yield f"{name}:"
        yield from items


def _quoted(text: str) -> str:
    # JSON's escapes are YAML's; pairs of escapes for one character are not, hence the second step
    quoted = json.dumps(carriable(text), ensure_ascii=False)
    return _ODD.sub(lambda odd: f"\\u{ord(odd[0]):04x}", quoted)
