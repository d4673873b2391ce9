"""What an element means for the blocks of a page: tables, each a fact of HTML.

Source: the rendering section of the HTML standard (WHATWG), which says what browsers set as a
block, in a line, or not at all.
"""

from __future__ import annotations

from typing import Final

from newsparse.content import SpanKind

__all__ = [
    "BLOCK",
    "BREAK",
    "HEADINGS",
    "HIDDEN",
    "IMAGE",
    "INLINE",
    "KINDS",
    "LINK",
    "MARK",
    "MARKS",
    "MARK_KINDS",
    "MEDIA",
    "PRE",
    "PREFORMATTED",
    "TAGS",
]

#: What the walk does with an element; the first two open a block.
BLOCK, PRE, INLINE, LINK, MARK, BREAK = range(6)
#: From here on nothing within the element is read; what follows the first is shown all the same.
HIDDEN, IMAGE, MEDIA = range(6, 9)

_HIDDEN: Final = (
    "applet area base canvas datalist embed frame frameset input link map math meta noembed "
    "noframes object param script select style svg template textarea title track"
)
_INLINE: Final = (
    "abbr acronym bdi bdo big button cite data del dfn font ins label nobr picture q rb rp rt "
    "ruby s small source span strike sub sup time tt u var wbr mark"
)
PREFORMATTED: Final = frozenset({"pre", "xmp", "listing", "plaintext"})
#: The kinds of marks, and which of them each element makes.
MARK_KINDS: Final = (SpanKind.STRONG, SpanKind.EMPHASIS, SpanKind.CODE)
MARKS: Final = {"strong": 0, "b": 0, "em": 1, "i": 1, "code": 2, "kbd": 2, "samp": 2}
#: The step for each element; one that is not named opens a block.
KINDS: Final[dict[str, int]] = {
    **dict.fromkeys(_HIDDEN.split(), HIDDEN),
    **dict.fromkeys(("iframe", "video", "audio"), MEDIA),
    **dict.fromkeys(_INLINE.split(), INLINE),
    **dict.fromkeys(MARKS, MARK),
    "a": LINK,
    "br": BREAK,
    "img": IMAGE,
    # shown where scripts do not run, and there the image that a script would load
    "noscript": IMAGE,
    **dict.fromkeys(PREFORMATTED, PRE),
}
HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
#: The elements that the story model tells apart; any other counts as the first.
TAGS: Final = {
    tag: number
    for number, tag in enumerate(
        [
            "?",
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "th",
            "tr",
            "blockquote",
            "figcaption",
            "section",
            "article",
            "span",
            "header",
            "footer",
            "dt",
            "dd",
            "pre",
            "ul",
            "ol",
            "main",
            "aside",
            "body",
            "center",
            "address",
            "figure",
            "summary",
            "details",
            "form",
            "table",
            "nav",
            "caption",
        ]
    )
}
