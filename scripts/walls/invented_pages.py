"""Invented pages to learn from what is a story, what is gated and what is none.

`pages` makes some hundreds of pages of invented words in thirteen languages, the same ones on each
run. What their heads say is often wrong, as on real pages: error pages that call themselves
articles, consent walls that carry the JSON-LD of the story behind them.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Final

from attrs import frozen

import invented_others as others
import invented_stories as stories
import invented_walls as walls
from invented_head import Head, head_html, script_html
from invented_parts import Draft
from invented_render import blocks_of, dialect, render_groups
from invented_scene import Scene
from wordings import WORDS

__all__ = ["InventedPage", "pages"]


@frozen
class InventedPage:
    """A page, where it stands, what it is, and the role of each of its visible blocks.

    `outcome` is "article", "not_article" or "gated"; `roles` holds (role, text) in page order.
    """

    html: str
    url: str | None
    outcome: str
    kind: str
    roles: tuple[tuple[str, str], ...]
    language: str


@frozen
class _Kind:
    """A kind of page: what makes it, what wordings it needs, how many in English and others."""

    build: Callable[[Scene], Draft]
    needs: str
    english: int
    other: int


_KINDS: Final = {
    "consent": _Kind(walls.consent, "consent", 8, 2),
    "pur": _Kind(walls.pur, "pur", 3, 1),
    "robot": _Kind(walls.robot, "robot", 8, 1),
    "missing": _Kind(walls.missing, "missing", 7, 1),
    "down": _Kind(walls.down, "down", 4, 1),
    "geo": _Kind(walls.geo, "geo", 3, 1),
    "login": _Kind(walls.login, "login", 4, 1),
    "newsletter": _Kind(walls.letter, "letter", 3, 1),
    "offer": _Kind(walls.offer, "offer", 3, 1),
    "app_shell": _Kind(walls.shell, "shell", 2, 1),
    "parking": _Kind(walls.parking, "parking", 2, 1),
    "no_results": _Kind(others.nothing, "none", 2, 1),
    "listing": _Kind(others.listing, "result_heads", 7, 2),
    "author": _Kind(others.author, "author_heads", 3, 1),
    "contact": _Kind(others.contact, "contact", 2, 1),
    "imprint": _Kind(others.imprint, "imprint", 2, 1),
    "privacy": _Kind(others.privacy, "privacy", 4, 1),
    "terms": _Kind(others.terms, "terms", 3, 1),
    "about": _Kind(others.about, "about", 3, 1),
    "job": _Kind(others.job, "job", 3, 1),
    "product": _Kind(others.product, "product", 3, 1),
    "events": _Kind(others.events, "events", 2, 1),
    "gallery": _Kind(others.gallery, "gallery", 2, 1),
    "forum": _Kind(others.forum, "forum", 4, 1),
    "gated": _Kind(stories.gated, "wall", 14, 4),
    "brief": _Kind(stories.brief, "sents", 6, 1),
    "story_dialog": _Kind(stories.dialog, "consent", 7, 2),
    "story_boxed": _Kind(stories.boxed, "appeals", 6, 1),
    "story_plain": _Kind(stories.plain, "sents", 4, 1),
    "story_about_web": _Kind(stories.about_web, "web_sents", 6, 1),
    "live": _Kind(stories.live, "live", 4, 0),
    "list": _Kind(stories.list_story, "list_heads", 4, 0),
    "opinion": _Kind(stories.opinion, "opinion", 4, 0),
}
_WITHOUT_ADDRESS: Final = 0.15


def _page(name: str, kind: _Kind, language: str, number: int) -> InventedPage:
    rng = random.Random(f"invented {name} {language} {number}")  # noqa: S311 - no secret
    scene = Scene(rng, language)
    draft = kind.build(scene)
    head = Head(
        draft.title,
        draft.description,
        draft.outcome,
        own_type=draft.own_type,
        author=draft.author,
        may_claim_lock=draft.may_claim_lock,
    )
    url = None if scene.chance(_WITHOUT_ADDRESS) else draft.url
    site = dialect(rng)
    body = render_groups(rng, site, draft.groups)
    lang = f' lang="{language}"' if scene.chance(0.8) else ""
    scripts = script_html(scene) if scene.chance(0.6) else ""
    look = rng.choice(("", ' class="home"', ' class="single single-post"', ' id="top"'))
    html = (
        f"<!DOCTYPE html>\n<html{lang}>\n<head>\n{head_html(scene, head, draft.url)}\n</head>\n"
        f"<body{look}>\n{body}\n{scripts}\n</body>\n</html>\n"
    )
    roles = tuple(blocks_of(draft.groups))
    return InventedPage(html, url, draft.outcome, name, roles, language)


def pages() -> Iterator[InventedPage]:
    """Yield all invented pages, kind by kind and language by language."""
    for name, kind in _KINDS.items():
        for language, words in WORDS.items():
            if kind.needs not in words:
                continue
            count = kind.english if language == "en" else kind.other
            for number in range(count):
                yield _page(name, kind, language, number)
