"""Parts of pages, and teasers below them: what readers, scrapers and other dumpers leave of a page.

Pages of the corpora are whole; menus stand around their stories. Many texts that people hand to
the library have none: a story that a browser's reader cut out, or one with a few teasers below.
"""

from __future__ import annotations

import html
import random
from collections.abc import Sequence

from lxml import etree

from dumps import body_labels
from newsparse.decode import decode
from newsparse.dump import split
from newsparse.html.places import Holder
from newsparse.language import detect
from newsparse.page import Page
from newsparse.pages import HtmlPage, read_page
from newsparse.reader.classes import DETAIL, HEADLINE, SUMMARY
from newsparse.roles import Role

__all__ = ["part_of_dump", "part_of_page", "teasers_below"]

#: A part of a page is no part if there are fewer elements around it.
_LEAST_FRAMES = 2
#: Share of those parts of pages that have a title.
_TITLED = 0.7
#: A part of a dump has so many blocks before and after the story at the most.
_MOST_BEFORE, _MOST_AFTER = 12, 40
#: Shares of those that begin with the headline or the story, that end with the story, and that
#: have teasers.
_FROM_TITLE, _TO_END, _WITH_TEASERS = 0.4, 0.5, 0.5
_LONGEST_SUMMARY = 220
_SHORTEST_HEADLINE = 12
_HEADINGS = {
    "en": ("Related Posts", "Related Articles", "Read Next", "More Stories", "You May Also Like"),
    "de": ("Verwandte Artikel", "Mehr zum Thema", "Lesen Sie auch"),
    "fr": ("Articles similaires", "Sur le même sujet", "À lire aussi"),
    "es": ("Artículos relacionados", "Noticias relacionadas", "Te puede interesar"),
    "it": ("Articoli correlati", "Leggi anche"),
    "pt": ("Artigos relacionados", "Leia também"),
    "nl": ("Gerelateerde artikelen", "Lees ook"),
    "pl": ("Powiązane artykuły", "Czytaj też"),
    "ru": ("Похожие записи", "Читайте также"),
    "ja": ("関連記事",),
    "zh": ("相关文章",),
    "ko": ("관련 기사",),
    "tr": ("İlgili Haberler",),
    "id": ("Artikel Terkait",),
    "vi": ("Bài viết liên quan",),
}
#: What may stand below a teaser: class, or "" where the words alone do not say it, and the line.
_BELOW = (
    ("", "Bookmark (0)"),
    (DETAIL, "3 min read"),
    (DETAIL, "Ada Example"),
    (DETAIL, "14 March 2024"),
    (DETAIL, "2 hours ago"),
    ("", "0"),
)


def part_of_page(data: bytes, url: str | None, gold: str, chance: random.Random) -> bytes:
    """Return an element that holds the whole story, as a page with its title; b"" for none."""
    read = read_page(Page(decode(data, declared=True).text, url, is_html=True))
    if not gold or not isinstance(read, HtmlPage):
        return b""
    inside = body_labels(tuple(draft.text for draft in read.drafts), gold)
    boxes = [box for box, is_story in zip(read.boxes, inside, strict=True) if is_story]
    frames = [_frames(box.holder) for box in boxes]
    around = [each for each in frames[0] if all(each in more for more in frames)] if frames else []
    if len(around) < _LEAST_FRAMES:
        return b""
    # the innermost is chosen most often
    chosen = around[min(int(chance.expovariate(0.7)), len(around) - _LEAST_FRAMES)]
    chosen.tail = None
    title = (read.root.findtext(".//title") or "").strip()
    head = f"<title>{html.escape(title)}</title>" if title and chance.random() < _TITLED else ""
    inner = etree.tostring(chosen, encoding="unicode", method="html")
    return f"<!doctype html><html><head>{head}</head><body>{inner}</body></html>".encode()


def _frames(holder: Holder | None) -> list[etree._Element]:
    """Return the elements around a block, the innermost first."""
    found = []
    while holder is not None:
        _, holder, element, _, _ = holder
        found.append(element)
    return found


def part_of_dump(text: str, gold: str, title: str | None, chance: random.Random) -> str:
    """Return a dump without a part of what stands before and after the story; "" for no story."""
    drafts = split(text)
    texts = tuple(draft.text for draft in drafts)
    inside = [place for place, is_story in enumerate(body_labels(texts, gold)) if is_story]
    if not inside:
        return ""
    first, last = inside[0], inside[-1]
    if chance.random() < _FROM_TITLE:
        titles = [place for place in range(first) if texts[place] == title]
        first = titles[-1] if titles else first
    else:
        first = chance.randint(max(0, first - _MOST_BEFORE), first)
    if chance.random() >= _TO_END:
        last = chance.randint(last, min(len(drafts) - 1, last + _MOST_AFTER))
    return text[drafts[first].position.start : drafts[last].position.end]


def teasers_below(
    others: Sequence[tuple[str, str]], gold: str, chance: random.Random
) -> list[tuple[str, str]]:
    """Return class and text of the lines of a list of teasers, half of the times."""
    posts = [
        (title, _first_words(lead)) for title, lead in others if len(title) > _SHORTEST_HEADLINE
    ]
    if len(posts) < 2 or chance.random() >= _WITH_TEASERS:  # noqa: PLR2004 - no list
        return []
    heading = chance.choice(_HEADINGS.get(detect(gold) or "en", _HEADINGS["en"]))
    found = [(Role.RELATED_LABEL.value, heading)]
    has_summary = chance.random() < 0.7  # noqa: PLR2004 - most have
    above, below = chance.choice((None, None, *_BELOW)), chance.choice((None, *_BELOW, _BELOW[0]))
    for title, summary in posts[: chance.randint(2, 6)]:
        found += [above] if above and above != below else []
        found.append((HEADLINE, title))
        found += [(SUMMARY, summary)] if has_summary and summary else []
        found += [below] if below else []
    return found


def _first_words(text: str) -> str:
    """Return the beginning of a paragraph, as summaries are cut."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST_SUMMARY:
        return text
    return text[:_LONGEST_SUMMARY].rpartition(" ")[0] + "…"
