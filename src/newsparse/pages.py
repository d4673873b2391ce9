"""The two ways into the pipeline: what a text dump and an HTML page are turned into.

From here on there is one pipeline: blocks without labels, the addresses that the page gives as its
own, and the fields that are chosen once the blocks have their labels.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from attrs import define

from newsparse import dump, fields
from newsparse.article import Comment, PageLinks
from newsparse.classify import Label
from newsparse.content import BodyBlock
from newsparse.draft import Draft
from newsparse.fields import Fields
from newsparse.page import Page
from newsparse.sites import Site

if TYPE_CHECKING:
    from lxml import etree

    from newsparse.declared.marks import Marks
    from newsparse.declared.reading import Reading as DeclaredReading
    from newsparse.fields.by_site import Told
    from newsparse.held import Held
    from newsparse.html.walk import Box, Media
    from newsparse.live import Entry
    from newsparse.metadata import Metadata
    from newsparse.reader import Reading, Shown

__all__ = ["HtmlPage", "ReadPage", "TextDump", "Thread", "read_page"]


#: Names of schema.org's types for comments; only where one stands are all blocks asked for them.
_COMMENT_TYPES: Final = ("schema.org/Comment", "schema.org/UserComments")


class Thread(NamedTuple):
    """The readers' comments of a page, and the places of all blocks that are parts of them."""

    comments: tuple[Comment, ...] = ()
    places: frozenset[int] = frozenset()


class ReadPage(Protocol):
    """A page cut into blocks, with what else its source tells."""

    @property
    def url(self) -> str | None:
        """Return the URL that the caller handed over."""

    @property
    def drafts(self) -> Sequence[Draft]:
        """Return the visible blocks, in order."""

    @property
    def boxes(self) -> Sequence[Box] | None:
        """Return the boxes that the blocks of an HTML page were made from."""

    @property
    def addresses(self) -> Sequence[str]:
        """Return the addresses that the page gives as its own."""

    @property
    def names(self) -> Sequence[str]:
        """Return the names that the page gives its publication."""

    def reading(self, site: Site | None) -> DeclaredReading | None:
        """Return the page read by the declarations of a site that has any for HTML."""

    @property
    def block_reading(self) -> Reading:
        """Return what the reader says of the blocks."""

    def marks(self, site: Site | None, found_by: str) -> Marks | None:
        """Return what the site's declaration says of elements; ``None`` if it says nothing."""

    def media(self, places: Container[int] | None = None) -> Sequence[BodyBlock]:
        """Return images and frames; each stands before the block of its position's order.

        `places` are those of the blocks before which they are wanted, if not all are.
        """

    def entries(self) -> tuple[Entry, ...]:
        """Return the entries of a live blog; none for any other page."""

    def thread(self, headlines: Collection[int], language: str | None) -> Thread:
        """Return the readers' comments; what holds one of the `headlines` is none."""

    def page_links(self) -> Callable[[], PageLinks]:
        """Return what finds the addresses of the article's other pages, without the page's tree."""

    def unseen(self, story: Sequence[BodyBlock]) -> Held | None:
        """Return the story that the page holds without showing it; `story` is what it shows.

        ``None`` where it shows more than a beginning.
        """

    def choose_fields(self, labels: Sequence[Label], site: Site | None, found_by: str) -> Fields:
        """Return the fields, once the blocks have their labels."""


@define(slots=False)
class TextDump:
    """A plain-text dump."""

    page: Page
    boxes: None = None
    addresses: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @cached_property
    def block_reading(self) -> Reading:
        """Return what the reader says of the blocks."""
        # imported here because numpy, which it needs, takes as long to load as all the rest
        from newsparse.reader import Said, Shown, read_blocks  # noqa: PLC0415 - see above

        return read_blocks(Shown(self.drafts, said=Said(self.page.url)))

    def reading(self, site: Site | None) -> None:
        """Return nothing: there are no elements to be selected."""

    def marks(self, site: Site | None, found_by: str) -> None:
        """Return nothing: there are no elements to be marked."""

    @property
    def url(self) -> str | None:
        """Return the URL that the caller handed over."""
        return self.page.url

    @cached_property
    def drafts(self) -> list[Draft]:
        """Return the visible blocks, in order."""
        return dump.split(self.page.text)

    def media(self, places: Container[int] | None = None) -> tuple[BodyBlock, ...]:  # noqa: ARG002 - those of HTML need them
        """Return nothing: a dump shows no images."""
        return ()

    def entries(self) -> tuple[()]:
        """Return nothing: entries of a live blog are told by their markup."""
        return ()

    def thread(self, headlines: Collection[int], language: str | None) -> Thread:  # noqa: ARG002 - those of HTML need them
        """Return nothing: comments are told by their markup."""
        return Thread()

    def page_links(self) -> Callable[[], PageLinks]:
        """Return what finds nothing: a dump holds no addresses."""
        return PageLinks

    def unseen(self, story: Sequence[BodyBlock]) -> None:
        """Return nothing: a dump holds what it shows."""

    def choose_fields(self, labels: Sequence[Label], site: Site | None, found_by: str) -> Fields:
        """Return the fields that the labelled lines give."""
        return fields.read(self.page, self.drafts, labels, site, found_by)


@define(slots=False)
class HtmlPage:
    """An HTML page: parsed once, and never changed."""

    page: Page
    root: etree._Element
    metadata: Metadata
    #: Whether any element may be an item of microdata.
    has_items: bool = True
    _reading: DeclaredReading | None = None

    @cached_property
    def _walked(self) -> tuple[list[Box], list[Media]]:
        # imported here because text dumps do without lxml, whose import is a tenth of ours
        from newsparse.html.walk import walk  # noqa: PLC0415 - see above

        return walk(self.root)

    @property
    def url(self) -> str | None:
        """Return the URL that the caller handed over."""
        return self.page.url

    @property
    def base(self) -> str | None:
        """Return the address that the page's links are relative to."""
        return self.metadata.links.base or self.page.url

    @property
    def boxes(self) -> list[Box]:
        """Return the boxes that the blocks were made from."""
        return self._walked[0]

    @cached_property
    def drafts(self) -> list[Draft]:
        """Return the visible blocks, in order."""
        from newsparse.html.blocks import Resolver, drafts_of  # noqa: PLC0415 - see `_walked`
        from newsparse.html.media import with_images  # noqa: PLC0415 - see `_walked`

        resolver = Resolver(self.base)
        return with_images(drafts_of(self.boxes, self.base), self._walked[1], resolver)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Return the canonical address and that of Open Graph."""
        shared = self.metadata.meta.first("og:url")
        said = (self.metadata.links.canonical, shared.content if shared else None)
        return tuple(address for address in said if address)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name that Open Graph has for the publication."""
        named = self.metadata.meta.first("og:site_name")
        return () if named is None else (named.content,)

    def reading(self, site: Site | None) -> DeclaredReading | None:
        """Return the page read by the declarations of a site that has any for HTML."""
        if site is None or not site.has_page_rules:
            return None
        if self._reading is None or self._reading.site is not site:
            # imported here because few pages are of a site with declarations
            from newsparse.declared.reading import read_declared  # noqa: PLC0415 - see above
            from newsparse.declared.view import PageView  # noqa: PLC0415 - see above

            view = PageView(self.root, self.metadata, self.page.url)
            self._reading = read_declared(site, view)
        return self._reading

    def marks(self, site: Site | None, found_by: str) -> Marks | None:
        """Return what the site's declaration says of elements; ``None`` if it says nothing."""
        told = fields.told_by(self.reading(site))
        if told is None:
            return None
        from newsparse.declared.marks import marks_of  # noqa: PLC0415 - see `reading`

        self._choose((), site, found_by, told)
        found = marks_of(told.reading, told.chosen)
        return found if found.by_element else None

    def _choose(
        self, labels: Sequence[Label], site: Site | None, found_by: str, told: Told | None
    ) -> Fields:
        seen = fields.see(self.root, self.metadata, self.drafts, self.boxes, labels)
        return fields.choose(
            self.metadata, seen, url=self.page.url, site=site, found_by=found_by, declared=told
        )

    @cached_property
    def block_reading(self) -> Reading:
        """Return what the reader says of the blocks."""
        from newsparse.reader import read_blocks  # noqa: PLC0415 - see `TextDump.block_reading`

        return read_blocks(self.shown())

    def shown(self) -> Shown:
        """Return what the reader is shown: the arguments of `newsparse.reader.read_blocks`."""
        from newsparse.reader import Shown, naming_in  # noqa: PLC0415 - see `block_reading`
        from newsparse.said import said_by  # noqa: PLC0415 - see `block_reading`

        said = said_by(self.metadata, self.page.url or next(iter(self.addresses), None))
        images = [item.order for item in self._walked[1] if item.element.tag == "img"]
        naming = naming_in(self.page.text)
        return Shown(self.drafts, self.boxes, said, frozenset(images), naming)

    def media(self, places: Container[int] | None = None) -> list[BodyBlock]:
        """Return images and frames, those before some blocks or all, as `ReadPage` says."""
        from newsparse.html.blocks import Resolver  # noqa: PLC0415 - see `_walked`
        from newsparse.html.media import shown  # noqa: PLC0415 - see `_walked`

        return shown(self._walked[1], Resolver(self.base), places)

    def entries(self) -> tuple[Entry, ...]:
        """Return the entries of a live blog; none for any other page."""
        from newsparse import live  # noqa: PLC0415 - see `_walked`

        return live.find(self.root, self.metadata, self.drafts, self.boxes, self.page.url)

    def thread(self, headlines: Collection[int], language: str | None) -> Thread:
        """Return the readers' comments; what holds one of the `headlines` is none."""
        from newsparse import comments  # noqa: PLC0415 - see `_walked`

        elements = self.block_reading.elements
        if elements is None:  # pragma: no cover - an HTML page has some
            return Thread()
        found = comments.find(
            self.drafts,
            self.boxes,
            elements,
            self.metadata.json_ld,
            headlines=headlines,
            language=language,
            # an item without any property is none, and most pages hold none
            has_items=self.has_items and any(name in self.page.text for name in _COMMENT_TYPES),
        )
        return Thread(*found)

    def page_links(self) -> Callable[[], PageLinks]:
        """Return what finds the addresses of the article's other pages, without the page's tree."""
        from newsparse import paging  # noqa: PLC0415 - see `_walked`

        return partial(paging.find, self.metadata.links, self.drafts, self.page.url)

    def unseen(self, story: Sequence[BodyBlock]) -> Held | None:
        """Return the story that the page holds without showing it, as `held_story` says."""
        from newsparse import held  # noqa: PLC0415 - see `_walked`

        return held.held_story(self.root, self.metadata, story)

    def choose_fields(
        self,
        labels: Sequence[Label],
        site: Site | None,
        found_by: str,
    ) -> Fields:
        """Return the fields that the metadata and the labelled blocks agree on."""
        return self._choose(labels, site, found_by, fields.told_by(self.reading(site)))


def read_page(page: Page) -> ReadPage:
    """Return a page ready to be labelled. Raises `InputError` for HTML that cannot be parsed."""
    if not page.is_html:
        return TextDump(page)
    from newsparse import metadata  # noqa: PLC0415 - see `HtmlPage._walked`
    from newsparse.html.tree import parse_tree  # noqa: PLC0415 - see `HtmlPage._walked`

    root = parse_tree(page.text, page.utf_8)
    if root is None:
        return TextDump(Page("", page.url, encoding=page.encoding))
    has_items = "itemprop" in page.text
    return HtmlPage(page, root, metadata.read(root, page.url, has_items=has_items), has_items)
