"""The Markdown that crawlers for language models make of a page: dumps of that form to learn from.

Such a crawler walks the page as a browser shows it. Headings, paragraphs and images stand on lines
of their own; all other text follows on the line, parted by a space where a block of the page ends
or by a line break, and inside of a link by nothing at all. So a menu is one line of links, and a
teaser's category, age and headline are one word after the other: "Markets2 hours agoWheat falls".
Crawlers differ in small things (bullets, emphasis, where an image stands in a link), and the page
itself chooses among these, by a hash of it: the same page always gives the same Markdown.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path
from typing import Final
from urllib.parse import urljoin

from attrs import frozen
from lxml import etree

from newsparse.decode import decode
from newsparse.html.tree import parse_tree

__all__ = ["dump"]

_SPACE: Final = re.compile(r"\s+")
_BREAKS: Final = re.compile(r"[ \t]*\n[ \t]*(?:\n[ \t]*)+")
_HIDING: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_HEADING: Final = re.compile(r"h[1-6]$")
#: Elements that show no words of their own.
_UNSEEN: Final = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "title", "meta", "link", "svg"),
        *("iframe", "object", "embed", "canvas", "select", "option", "datalist", "input"),
        *("textarea", "math", "area", "map", "param", "source", "track", "audio", "video", "base"),
    )
)
_INLINE: Final = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn"),
        *("em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp"),
        *("small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
        *("picture", "img", "br", "button"),
    )
)
_STRONG: Final = frozenset({"b", "strong"})
_SLANTED: Final = frozenset({"em", "i"})
_LISTS: Final = frozenset({"ul", "ol", "menu"})
_SOURCES: Final = ("src", "data-src", "data-lazy-src", "data-original")
_LONGEST_ALT: Final = 300


@frozen
class _Style:
    """In what crawlers differ."""

    bullet: str
    #: Whether lists that hold links alone are printed as lists, not as a line of links.
    lists_links: bool
    emphasis: bool
    #: Whether an image in a link stands before the link, not inside of its brackets.
    hoists: bool
    #: Whether "&" of an address is written as in HTML.
    escapes: bool
    #: Whether a block of the page that is no paragraph ends its line, not only its word.
    breaks: bool


def dump(data: bytes, url: str) -> str:
    """Return a page as Markdown; empty for one that shows nothing."""
    root = parse_tree(decode(data, declared=True).text)
    if root is None:
        return ""
    body = root.find(".//body")
    writer = _Writer(_style(data), _base(root, url))
    writer.block(root if body is None else body)
    return _BREAKS.sub("\n\n", "".join(writer.parts)).strip("\n") + "\n"


def _style(data: bytes) -> _Style:
    bits = hashlib.sha256(data).digest()
    return _Style(
        bullet="*   " if bits[0] % 3 == 0 else "- ",
        lists_links=bits[1] % 4 == 0,
        emphasis=bits[2] % 2 == 0,
        hoists=bits[3] % 4 > 0,
        escapes=bits[4] % 2 == 0,
        breaks=bits[5] % 4 > 0,
    )


def _base(root: etree._Element, url: str) -> str:
    found = root.find(".//base")
    href = None if found is None else found.get("href")
    return url if href is None else _join(url, href)


def _join(base: str, url: str) -> str:
    try:
        return urljoin(base, url.strip())
    except ValueError:
        return url.strip()


class _Writer:
    """Writes a page from top to bottom."""

    def __init__(self, style: _Style, base: str) -> None:
        self.style = style
        self.base = base
        self.parts: list[str] = []

    def block(self, element: etree._Element) -> None:
        """Write an element that holds blocks, or else the line that it is."""
        tag = element.tag
        if _is_unseen(element):
            return
        if _HEADING.match(str(tag)):
            self.paragraph("#" * int(str(tag)[1]) + " ", self.words(element).replace("\n", " "))
        elif tag in {"pre", "listing"}:
            code = "".join(map(str, element.itertext())).strip("\n")
            self.parts.append(f"\n```\n{code}\n```\n" if code.strip() else "")
        elif tag == "hr":
            self.parts.append("\n* * *\n" if self.style.lists_links else "\n")
        elif tag in _LISTS:
            self.list(element)
        elif tag == "table":
            self.table(element)
        elif tag == "blockquote":
            self.quote(element)
        elif tag == "p" and not _has_blocks(element):
            self.paragraph("", self.words(element))
        elif _has_blocks(element):
            self.children(element)
        else:
            self.line(element)

    def children(self, element: etree._Element) -> None:
        """Write what an element holds: its blocks, and the words between them."""
        self.text(element.text)
        for child in element:
            if isinstance(child.tag, str):
                if _is_unseen(child):
                    pass
                elif child.tag in {"a", "img", "br"} or (
                    child.tag in _INLINE and not _has_blocks(child)
                ):
                    self.inline(child)
                else:
                    self.block(child)
            self.text(child.tail)

    def text(self, text: str | None) -> None:
        words = _fold(text).strip()
        if words:
            self.parts.append(f"{words} ")

    def inline(self, element: etree._Element) -> None:
        """Write an inline element between blocks; a space parts it from the next one."""
        words = self.words_of(element)
        self.parts.append(f"{words} " if words.strip(" ") and words[-1] != "\n" else words)

    def paragraph(self, mark: str, words: str) -> None:
        words = words.strip()
        if words:
            self.parts.append(f"\n{mark}{words}\n")

    def line(self, element: etree._Element) -> None:
        """Write a block of the page that is no paragraph: a teaser, a label, a menu."""
        words = self.words(element).strip(" ")
        if words.strip():
            is_links = words.endswith(")") and words.startswith("[")
            self.parts.append(words + (" " if is_links or not self.style.breaks else "\n"))

    def list(self, element: etree._Element) -> None:
        items = [child for child in element if child.tag == "li" and not _is_unseen(child)]
        if not items or (not self.style.lists_links and all(map(_is_link, items))):
            self.children(element)
            return
        for number, item in enumerate(items, 1):
            inner = _Writer(self.style, self.base)
            if _has_blocks(item):
                inner.children(item)
            else:
                inner.parts.append(inner.words(item))
            words = "".join(inner.parts).strip()
            mark = f"{number}. " if element.tag == "ol" else self.style.bullet
            if words:
                lead = "" if number == 1 else "\n"
                # what follows the first line of an item stands as deep as its words
                words = _BREAKS.sub("\n", words).replace("\n", "\n" + " " * len(mark))
                self.parts.append(f"{lead}{mark}{words}")
        self.parts.append("\n")

    def table(self, element: etree._Element) -> None:
        rows = [row for row in element.iter("tr") if not _is_unseen(row)]
        cells = [[cell for cell in row if cell.tag in {"td", "th"}] for row in rows]
        holds_another = next(element.iterdescendants("table"), None) is not None
        if max(map(len, cells), default=0) < 2 or holds_another:  # noqa: PLR2004 - a table has columns
            self.children(element)
            return
        lines = [
            "| " + " | ".join(_fold(self.words(cell)).strip() for cell in row) + " |"
            for row in cells
            if row
        ]
        rule = "| " + " | ".join("---" for _ in cells[0]) + " |"
        self.parts.append("\n" + "\n".join([lines[0], rule, *lines[1:]]) + "\n")

    def quote(self, element: etree._Element) -> None:
        inner = _Writer(self.style, self.base)
        inner.children(element) if _has_blocks(element) else inner.line(element)
        words = _BREAKS.sub("\n\n", "".join(inner.parts)).strip()
        if words:
            self.parts.append("\n" + "\n".join(f"> {line}" for line in words.split("\n")) + "\n")

    def words(self, element: etree._Element) -> str:
        """Return the words inside of an element on one line, with their links and emphasis."""
        parts = [_fold(element.text)]
        for child in element:
            if isinstance(child.tag, str) and not _is_unseen(child):
                parts.append(self.words_of(child))
            parts.append(_fold(child.tail))
        return re.sub(r" {2,}", " ", "".join(parts))

    def words_of(self, element: etree._Element) -> str:
        """Return an element as words of a line."""
        tag = element.tag
        if tag == "br":
            return "\n"
        if tag == "img":
            return self.image(element)
        if tag == "a" and element.get("href") is not None:
            return self.link(element)
        words = self.words(element)
        mark = "**" if tag in _STRONG else "_" if tag in _SLANTED else ""
        inner = words.strip()
        if not mark or not self.style.emphasis or not inner or "\n" in inner:
            return words
        return words.replace(inner, f"{mark}{inner}{mark}", 1)

    def image(self, element: etree._Element) -> str:
        source = next((found for name in _SOURCES if (found := element.get(name))), "").strip()
        if not source or source.startswith("data:"):
            return ""
        alt = _fold(element.get("alt")).strip()[:_LONGEST_ALT].replace("[", "(").replace("]", ")")
        return f"\n\n![{alt}]({self.address(source)})\n"

    def link(self, element: etree._Element) -> str:
        """Return a link; what blocks it holds stand in its brackets with nothing between them."""
        inner = _Glue(self.style, self.base)
        words = inner.words(element).replace("\n", " ").strip()
        target = f"({self.address(element.get('href') or '')})"
        if self.style.hoists:
            images = "".join(inner.images)
            return f"{images}[{words}]{target}"
        images = "".join(image.strip("\n") for image in inner.images)
        return f"[{images}{words}]{target}"

    def address(self, url: str) -> str:
        url = _join(self.base, url)
        url = url.replace(" ", "%20").replace("(", "%28").replace(")", "%29").replace("\n", "")
        return url.replace("&", "&amp;") if self.style.escapes else url


class _Glue(_Writer):
    """Collects the words of a link, and the images apart from them."""

    def __init__(self, style: _Style, base: str) -> None:
        super().__init__(style, base)
        self.images: list[str] = []

    def words_of(self, element: etree._Element) -> str:
        """Return an element as words of the link: a link in a link is none."""
        if element.tag == "img":
            self.images.append(self.image(element))
            return ""
        words = self.words(element)
        # white space at the edges of a block shows nowhere, so nothing is left of it
        return words if element.tag in _INLINE else words.strip()


def _fold(text: str | None) -> str:
    return _SPACE.sub(" ", text or "")


def _is_unseen(element: etree._Element) -> bool:
    if not isinstance(element.tag, str) or element.tag in _UNSEEN:
        return True
    return element.get("hidden") is not None or bool(_HIDING.search(element.get("style") or ""))


def _has_blocks(element: etree._Element) -> bool:
    """Return whether an element holds blocks that are in no link of it."""
    stack = list(element)
    while stack:
        child = stack.pop()
        if not isinstance(child.tag, str) or child.tag == "a" or _is_unseen(child):
            continue
        if child.tag not in _INLINE:
            return True
        stack.extend(child)
    return False


def _is_link(item: etree._Element) -> bool:
    """Return whether an item of a list shows one link and no words beside it."""
    links = [found for found in item.iter("a") if found.get("href") is not None]
    words = "".join(map(str, item.itertext())).split()
    return len(links) > 0 and sum(len("".join(a.itertext()).split()) for a in links) == len(words)


def main(arguments: list[str]) -> None:
    """Print the page of a file as Markdown: ``crawler_markdown.py FILE URL``."""
    print(dump(Path(arguments[0]).read_bytes(), arguments[1]), end="")


if __name__ == "__main__":
    main(sys.argv[1:])
