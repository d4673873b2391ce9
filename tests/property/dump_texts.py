"""Hypothesis strategies for text dumps: stories as blocks, layouts of them, and damage.

A story is a list of blocks as a site has them: a menu, a headline, a byline, paragraphs with
headings, lists and boilerplate between them, teasers, a comment form. A layout makes one text of
its blocks, as some dumper would. What `wild_texts` gives is no story: it is all that may stand in a
file.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

__all__ = [
    "BOILERPLATE",
    "LAYOUTS",
    "Story",
    "dumps",
    "paragraphs",
    "shown",
    "stories",
    "wild_bytes",
    "wild_texts",
]

#: Characters without a shape; see `newsparse.dump.lines`.
_SHAPELESS: Final = frozenset(
    map(
        chr,
        (
            *(*range(0x1C), *range(0x7F, 0xA0), 0xAD, 0x61C, *range(0x200B, 0x2010)),
            *(*range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF),
        ),
    )
)

#: Lines that sites print between paragraphs.
BOILERPLATE: Final = ("Bookmark (0)", "Share on Facebook", "Advertisement")

_NOUNS: Final = (
    *("council", "harbour", "bridge", "mayor", "river", "turbine", "storm", "county", "market"),
    *("bank", "fishermen", "herring", "plan", "school", "tunnel", "court", "election", "train"),
)
_VERBS: Final = (
    *("will build", "has sold", "fears for", "voted on", "thanked", "opened", "left", "found"),
    *("asked for", "paid for", "met with", "talked about", "may lose", "rejected", "repaired"),
)
_WAYS: Final = (
    *("on Friday", "after ten years", "in the spring", "despite the rain", "at the old mole"),
    *("for forty million", "without a vote", "as the law demands", "before the summer", "at last"),
)
_NAMES: Final = ("Ada Example", "Otto Muster", "Maria Silva", "Jan Novák", "Élodie Martin")
_MENU: Final = ("Home", "News", "Sport", "Weather", "About us", "Contact", "Jobs", "Terms of Use")


def shown(text: str) -> str:
    """Return the characters of `text` that show something: no white space, nothing shapeless."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in _SHAPELESS)


@frozen
class Story:
    """The blocks of a page, in order."""

    menu: tuple[str, ...]
    title: str
    #: Byline and date, each a block; empty when the page has none.
    credit: tuple[str, ...]
    #: Paragraphs, with headings between them.
    body: tuple[str, ...]
    #: Related posts, comment form, footer.
    tail: tuple[str, ...]

    @property
    def blocks(self) -> tuple[str, ...]:
        """Return all blocks of the page."""
        return (*self.menu, self.title, *self.credit, *self.body, *self.tail)


def _sentence(parts: Sequence[tuple[str, str, str, str]]) -> str:
    clauses = [f"the {one} {verb} the {other} {way}" for one, verb, other, way in parts]
    text = ", and ".join(clauses)
    return f"{text[0].upper()}{text[1:]}."


_clauses: Final = st.tuples(*map(st.sampled_from, (_NOUNS, _VERBS, _NOUNS, _WAYS)))
_sentences: Final = st.lists(_clauses, min_size=1, max_size=3).map(_sentence)
#: Paragraphs of some sentences, as long as those of news are.
paragraphs: Final = st.lists(_sentences, min_size=2, max_size=4, unique=True).map(" ".join)


def _headline(noun: str, verb: str, other: str, way: str) -> str:
    return f"The {noun.title()} {verb.title()} the {other.title()} {way.title()}"


_headlines: Final = st.builds(_headline, *map(st.sampled_from, (_NOUNS, _VERBS, _NOUNS, _WAYS)))
_headings: Final = st.builds("What the {} Says of the {}".format, *[st.sampled_from(_NOUNS)] * 2)
_credits: Final = st.sampled_from(
    ((), ("By Ada Example",), ("By Otto Muster", "12 May 2023"), ("3 June 2021, 10:00 GMT+0000",))
)
_cards: Final = st.lists(st.tuples(_headlines, _sentences), min_size=2, max_size=4, unique=True)
_FORM: Final = (
    "Leave a Reply",
    "Your email address will not be published. Required fields are marked *",
)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Give a page with a story on it."""
    menu = draw(st.lists(st.sampled_from(_MENU), max_size=8, unique=True))
    title = draw(_headlines)
    body = draw(st.lists(paragraphs, min_size=4, max_size=9, unique=True))
    heading = draw(st.none() | _headings)
    if heading is not None:
        body.insert(draw(st.integers(1, len(body) - 1)), heading)
    tail: list[str] = []
    if draw(st.booleans()):
        tail.append("Related Posts")
        for headline, summary in draw(_cards):
            tail += [headline, summary, "Bookmark (0)"]
    tail += _FORM if draw(st.booleans()) else ()
    return Story(tuple(menu), title, draw(_credits), tuple(body), tuple(tail))


def _wrapped(blocks: Sequence[str], width: int, between: str = "\n\n") -> str:
    return between.join(textwrap.fill(text, width) for text in blocks)


#: How dumpers lay out blocks, by name. Each gives the same blocks back when it is read.
LAYOUTS: Final[dict[str, Callable[[Sequence[str]], str]]] = {
    "blank": "\n\n".join,
    "one-a-line": "\n".join,
    "crlf": lambda blocks: "\r\n\r\n".join(blocks) + "\r\n",
    "cr": "\r\r".join,
    "wide-gaps": "\n\n\n\n".join,
    "nbsp": lambda blocks: "\n\n".join(text.replace(" ", "\u00a0") for text in blocks),
    "indented": lambda blocks: "\n\n".join(f"   {text}" for text in blocks) + "\n\n\n",
    "wrapped-72": lambda blocks: _wrapped(blocks, 72),
    "wrapped-78": lambda blocks: _wrapped(blocks, 78, "\r\n\r\n"),
    "lynx": lambda blocks: textwrap.indent(_wrapped(blocks, 76), "   "),
    "markdown": lambda blocks: "\n\n".join(("# A page", *map(_emphasised, blocks))),
}


def _emphasised(text: str) -> str:
    first, space, rest = text.partition(" ")
    return f"**{first}**{space}[{rest}](https://a.example/)" if rest else text


@st.composite
def dumps(draw: st.DrawFn) -> str:
    """Give a text dump of a story, as one of many dumpers prints it."""
    story = draw(stories())
    return LAYOUTS[draw(st.sampled_from(sorted(LAYOUTS)))](story.blocks)


_MARKS: Final = (
    *("\n", "\n\n", "\r\n", "\r", " ", "  \n", "\t", "\u00a0", "\u2028", "\u2029", "\x0c", "\x85"),
    *("# ", "## ", "===\n", "---\n", "***\n", "> ", ">", "- ", "    - ", "* ", "• ", "– ", "1. "),
    *(
        "12) ",
        "| ",
        " | ",
        "|---|",
        "```\n",
        "~~~\n",
        "`",
        "*",
        "**",
        "_",
        "__",
        "[",
        "](",
        "![",
        ")",
    ),
    *(
        "](/x)",
        "![",
        "\\",
        "\\\n",
        "<",
        ">",
        "<b>",
        "<br>",
        "{#a}",
        ":::",
        "title: ",
        "---\ntitle: a\n",
    ),
    *(".", ". ", ",", ":", "“", "”", "(", "…", "...", "。", "-", "\u00ad", "\u200b", "\u200f"),
    *("\ufeff", "\x00", "\x1b", "\ud800", "\udfff", "\u2060", "\U0001f600", "\ufffd", "\x1c"),
    *(
        "a",
        "B",
        "Word",
        "words of a line",
        "Two words.And more",
        "市议会",
        "新しい",
        "새",
        "م",
        "É",
    ),
    *("The council voted on Friday to build a tidal power plant at the old mole.", "Home", "News"),
    *("By Ada Example", "12 May 2023", "Related Posts", "Leave a Reply", "©", "5", "x" * 90),
)
_pieces: Final = st.lists(st.sampled_from(_MARKS), max_size=40).map("".join)


@st.composite
def _mutated(draw: st.DrawFn) -> str:
    """Give a dump with something put into it, cut out of it, or repeated."""
    text = draw(dumps())
    for _ in range(draw(st.integers(1, 4))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        text = text[:start] + draw(_pieces | st.just(text[start:end] * 2)) + text[end:]
    return text


#: Any text: of any characters, of marks and words in any order, and dumps with damage.
wild_texts: Final = st.one_of(st.text(max_size=200), _pieces, dumps(), _mutated())
#: Any bytes, and texts in any encoding.
wild_bytes: Final = st.one_of(
    st.binary(max_size=300),
    st.builds(
        lambda text, encoding: text.encode(encoding, "replace"),
        dumps() | _pieces,
        st.sampled_from(
            ("utf-8", "utf-8-sig", "utf-16", "utf-32-be", "cp1252", "shift_jis", "koi8-r")
        ),
    ),
    st.builds(
        lambda data, extra, place: data[:place] + extra + data[place:],
        dumps().map(str.encode),
        st.binary(max_size=8),
        st.integers(0, 500),
    ),
)
