"""The other pages of an article that is parted into several, and its AMP edition.

What decides is the shape of the article's own address: a link to the same address with a number
behind it (``?page=2``, ``/2/``, ``/page/2``, ``-2.html``) is one of its pages. ``rel=next`` alone
is not believed where the own address is known, since blogs write there the story of the next day.
Words ("Next page") only tell which of such links comes next, and numbers whether a weak shape,
``-2`` at the end of an address, is a page at all. Nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from newsparse.article import PageLinks
from newsparse.draft import Draft
from newsparse.metadata import Links

__all__ = ["find"]

#: Words for "page" in addresses.
_PAGE: Final = (
    "page|pages|seite|pagina|página|pag|strona|sayfa|sida|side|sivu|halaman|trang|stranica|p|pg"
)
#: A number behind the article's own path; group 1 is it, group 2 what makes the shape weak.
_BEHIND: Final = re.compile(
    rf"(?:/(?:(?:{_PAGE})[/_=-]?)?|[-_,.](?:{_PAGE})[-_=]?|(?P<weak>[-_,]))(?P<number>[1-9]\d?)",
    re.IGNORECASE,
)
#: The same at the end of the article's own path, where this page is not its first.
_OWN: Final = re.compile(
    rf"(?:/(?:{_PAGE})[/_=-]?|/|[-_,.](?:{_PAGE})[-_=]?|(?P<weak>[-_,]))(?P<number>[1-9]\d?)$",
    re.IGNORECASE,
)
#: A parameter that numbers pages.
_PARAMETER: Final = re.compile(
    r"(?:^|[&;])(?:page|paged|pageno|page_no|pagenum|pagenumber|currentpage|seite|pagina|pag|pg|p)"
    r"=(0|[1-9]\d?)(?=[&;]|$)",
    re.IGNORECASE,
)
#: What a link to a page says: its number, with a word for "page" or without.
_DIGITS: Final = re.compile(rf"(?:(?:{_PAGE})[.:\s]*)?([1-9]\d?)", re.IGNORECASE)
_ENDING: Final = re.compile(r"\.(?:s?html?|php|aspx?|jsp)$", re.IGNORECASE)
#: What links to the next and to the previous page say, in lower case.
_NEXT: Final = re.compile(
    r"next|weiter|nächste|vor\b|suivant|siguiente|successiv|avanti|próxim|seguinte|volgende|nästa|"
    r"neste|næste|seuraava|dalej|następn|další|след|дал[ьі]|далее|наступн|sonraki|berikut|selanjut|"
    r"tiếp|sau\b|下一|次|다음|التالي|הבא|επόμεν|următo|következő|[›»→>]$",
)
_PREVIOUS: Final = re.compile(
    r"prev|zurück|vorherige|précédent|anterior|precedent|indietro|vorige|föregående|forrige|"
    r"edellinen|poprzedni|předchozí|пред|назад|попередн|önceki|sebelum|trước|上一|前|이전|السابق|"
    r"הקודם|προηγούμεν|előző|^[‹«←<]",
)
_MOST_LINKS: Final = 20_000
_MOST_PAGES: Final = 99
#: Longer words of a link are a headline.
_LONGEST_LABEL: Final = 24


class _Address(NamedTuple):
    """The parts of an address that tell one article from another."""

    host: str
    #: Without a last slash and without an ending such as ".html".
    path: str
    query: str


class _Page(NamedTuple):
    """A link to one of the article's pages."""

    #: Its number in the address, and the one that its words say; 0 when they say none.
    place: int
    shown: int
    url: str
    text: str


def find(links: Links, drafts: Sequence[Draft], url: str | None) -> PageLinks:
    """Return the addresses of the article's pages; `links` are those of the page's head.

    `drafts` are the page's blocks, and `url` is its address; without one the canonical address
    serves, and without that no visible link can be told to be a page.
    """
    own = _address(url) or _address(links.canonical)
    if own is None:
        return PageLinks(links.next, links.prev, (), links.amphtml)
    stem, number = _stem(own)
    linked = [*_heads(links), *_shown(drafts, stem.path.rpartition("/")[2])]
    found = list(_pages(linked, stem, number))
    if number > 1 and _is_weak(own) and not any(page.place == 1 for page in found):
        # the number belongs to the article's name, unless its first page is linked too
        stem, number = own, 1
        found = list(_pages(linked, stem, number))
    if number == 1 and any(page.place == 1 and page.shown == 1 + 1 for page in found):
        # the addresses count from 0
        number = 0
    # links to parts of this page, such as notes, have its own address
    found = [page for page in found if page.place != number]
    pages: dict[int, str] = {}
    for page in found:
        pages.setdefault(page.place, page.url)
    later = [page for page in found if page.place > number]
    earlier = [page for page in found if page.place < number]
    return PageLinks(
        _named(later, _NEXT) or pages.get(number + 1),
        _named(earlier, _PREVIOUS) or pages.get(number - 1),
        tuple(pages[each] for each in sorted(pages))[:_MOST_PAGES],
        links.amphtml,
    )


def _address(url: str | None) -> _Address | None:
    """Return the parts of an address; ``None`` for that of a front page, which has no pages."""
    if url is None:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:  # a host in brackets that is no address
        return None
    path = _ENDING.sub("", parts.path.rstrip("/"))
    if not path:
        return None
    return _Address(parts.netloc.lower().removeprefix("www."), path, parts.query)


def _stem(own: _Address) -> tuple[_Address, int]:
    """Return the address of the article's first page, and the number of this page."""
    asked = _PARAMETER.search(own.query)
    if asked is not None:
        return own._replace(query=_PARAMETER.sub("", own.query)), int(asked[1])
    numbered = _OWN.search(own.path)
    if numbered is not None and numbered.start() > 1:
        return own._replace(path=own.path[: numbered.start()]), int(numbered["number"])
    return own, 1


def _is_weak(own: _Address) -> bool:
    """Return whether the number at the end of an address may as well be a part of its name."""
    numbered = _OWN.search(own.path)
    return _PARAMETER.search(own.query) is None and numbered is not None


def _heads(links: Links) -> Iterator[tuple[str, str]]:
    """Yield what the head of the page says to be the neighbours, with words that say so."""
    if links.next:
        yield links.next, "next"
    if links.prev:
        yield links.prev, "previous"


def _shown(drafts: Sequence[Draft], name: str) -> Iterator[tuple[str, str]]:
    """Yield the visible links that may be pages: address and words.

    `name` is the last part of the article's path: what lacks it is told without being parsed.
    """
    count = 0
    for draft in drafts:
        for link in draft.links:
            count += 1
            if count > _MOST_LINKS:
                return
            if name in link.url:
                yield link.url, link.text


def _pages(linked: Sequence[tuple[str, str]], stem: _Address, own: int) -> Iterator[_Page]:
    """Yield the links to pages of the article; `own` is the number of this one."""
    for url, text in linked:
        address = _address(url)
        label = text.strip().lower()
        number = None if address is None else _number(address, stem, label, own)
        if number is not None:
            shown = _DIGITS.fullmatch(label)
            yield _Page(number, int(shown[1]) if shown else 0, url.partition("#")[0], label)


def _number(address: _Address, stem: _Address, label: str, number: int) -> int | None:
    """Return which page of the article an address is; ``None`` if it is none, or no other one."""
    if address.host and stem.host and address.host != stem.host:
        return None
    if address.path == stem.path:
        asked = _PARAMETER.search(address.query)
        if not _parameters(address.query) <= _parameters(stem.query):
            return None
        if asked is not None:
            return int(asked[1])
        # an address without a number is that of the first page; such links on the first page
        # itself lead to its parts: notes, headings
        return 1 if number > 1 and _says_page(label) else None
    behind = address.path.removeprefix(stem.path)
    found = _BEHIND.fullmatch(behind) if behind != address.path else None
    if found is None or (found["weak"] and not _says_page(label)):
        return None
    return int(found["number"])


def _parameters(query: str) -> frozenset[str]:
    """Return the parameters of an address but for the number of the page."""
    found = re.split("[&;]", _PARAMETER.sub("", query))
    return frozenset(found) - {""}


def _says_page(label: str) -> bool:
    """Return whether the words of a link are a number, or lead to a neighbour."""
    if len(label) > _LONGEST_LABEL:
        return False
    return any(words.search(label) for words in (_NEXT, _PREVIOUS)) or bool(
        _DIGITS.fullmatch(label)
    )


def _named(pages: Sequence[_Page], words: re.Pattern[str]) -> str | None:
    """Return the page that a link leads to with words for it."""
    labelled = (page for page in pages if len(page.text) <= _LONGEST_LABEL)
    return next((page.url for page in labelled if words.search(page.text)), None)
