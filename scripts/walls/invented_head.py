"""Invents the head of a page: titles, descriptions, Open Graph and JSON-LD, often misleading."""

from __future__ import annotations

import datetime as dt
import json
from html import escape
from typing import Final

from attrs import frozen

from invented_scene import Scene

__all__ = ["Head", "head_html", "script_html"]

_SHARES: Final = {"article": (0.8, 0.65), "gated": (0.85, 0.7), "not_article": (0.4, 0.28)}
_OTHER_TYPES: Final = ("WebPage", "Organization", "WebSite", "BreadcrumbList", "CollectionPage")


@frozen
class Head:
    """What a page says of itself: of the story it stands for, or of itself."""

    title: str
    description: str
    outcome: str
    own_type: str = "WebPage"
    author: str = ""
    may_claim_lock: bool = True


def head_html(scene: Scene, head: Head, url: str | None) -> str:
    """Return the inside of the head of a page."""
    rng = scene.rng
    title = escape(head.title)
    joint = rng.choice((" | ", " - ", " – ", " — ", ""))
    lines = [
        '<meta charset="utf-8">',
        f"<title>{title}{joint}{escape(scene.site) if joint else ''}</title>",
    ]
    if scene.chance(0.7):
        lines.append('<meta name="viewport" content="width=device-width, initial-scale=1">')
    if scene.chance(0.6):
        lines.append(f'<meta name="description" content="{escape(head.description)}">')
    if head.outcome == "not_article" and scene.chance(0.35):
        lines.append('<meta name="robots" content="noindex, nofollow">')
    graph, linked = _SHARES[head.outcome]
    if scene.chance(0.75):
        kind = "article" if scene.chance(graph) else rng.choice(("website", "website", "object"))
        lines.append(f'<meta property="og:type" content="{kind}">')
        lines.append(f'<meta property="og:title" content="{title}">')
        lines.append(f'<meta property="og:site_name" content="{escape(scene.site)}">')
        if kind == "article" and scene.chance(0.5):
            stamp = scene.day.isoformat()
            lines.append(f'<meta property="article:published_time" content="{stamp}">')
    if url and scene.chance(0.6):
        lines.append(f'<link rel="canonical" href="{escape(url)}">')
    if scene.chance(linked):
        lines.append(_linked(scene, head, url))
    elif scene.chance(0.35):
        kind = head.own_type if scene.chance(0.5) else rng.choice(_OTHER_TYPES)
        lines.append(_json({"@context": "https://schema.org", "@type": kind, "name": head.title}))
    rng.shuffle(lines)
    if scene.chance(0.6):
        lines.append(
            f"<style>.{rng.choice('abcx')}{{margin:0;padding:{rng.randint(1, 9)}px}}</style>"
        )
    if scene.chance(0.5):
        lines.append(script_html(scene))
    return "\n".join(lines)


def _linked(scene: Scene, head: Head, url: str | None) -> str:
    kind = scene.rng.choice(
        ("NewsArticle", "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle")
    )
    made: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": kind,
        "headline": head.title,
        "datePublished": scene.day.isoformat(),
        "description": head.description,
        "publisher": {"@type": "Organization", "name": scene.site},
    }
    if head.author and scene.chance(0.7):
        made["author"] = {"@type": "Person", "name": head.author}
    if url and scene.chance(0.5):
        made["mainEntityOfPage"] = url
    if scene.chance(0.4):
        made["dateModified"] = (scene.day + dt.timedelta(minutes=95)).isoformat()
    says_locked = {"gated": 0.55, "article": 0.07, "not_article": 0.25}[head.outcome]
    if head.may_claim_lock and scene.chance(says_locked):
        made["isAccessibleForFree"] = scene.rng.choice((False, "False"))
        made["hasPart"] = {
            "@type": "WebPageElement",
            "isAccessibleForFree": False,
            "cssSelector": scene.rng.choice((".paywall", ".content", "#locked")),
        }
    elif scene.chance(0.2):
        made["isAccessibleForFree"] = True
    return _json(made)


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>'


def script_html(scene: Scene) -> str:
    """Return a script such as sites carry, without meaning."""
    rng = scene.rng
    number = rng.randint(1000, 999_999)
    return rng.choice(
        (
            f"<script>window.layer=window.layer||[];layer.push({{'id':{number}}});</script>",
            f'<script async src="/static/js/main.{rng.getrandbits(32):08x}.js"></script>',
            f'<script>(function(){{var c="{number}";document.title+=c&&"";}})();</script>',
            f'<script id="__STATE__" type="application/json">{{"page":{number}}}</script>',
            f'<noscript><img src="/px?id={number}" alt=""></noscript>',
        )
    )
