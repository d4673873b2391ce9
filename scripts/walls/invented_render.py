"""Renders an invented page: its pieces of text in one of many dialects of HTML.

A page is made of groups of pieces; a piece is one visible block of text with its role. A dialect
says how class names look and which elements carry headings, paragraphs and buttons.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from typing import Final

from attrs import field, frozen

__all__ = ["Dialect", "Group", "Piece", "blocks_of", "dialect", "render_groups"]


@frozen
class Piece:
    """One visible block: its role, text, link and the kind of element that carries it."""

    role: str
    text: str
    tag: str = "p"
    href: str | None = None


def _as_tuple(parts: Iterable[Piece | Group]) -> tuple[Piece | Group, ...]:
    return tuple(parts)


@frozen
class Group:
    """Pieces that stand together, with a name for classes, a shape and groups inside."""

    name: str
    parts: tuple[Piece | Group, ...] = field(converter=_as_tuple)
    shape: str = "stack"


@frozen
class Dialect:
    """How one site writes its HTML."""

    style: str
    prefix: str
    is_semantic: bool
    is_divs: bool
    depth: int
    names: dict[str, str]
    seed: int


_ALIASES: Final = {
    "paywall": "paywall meter regwall gate premium-box barrier wall plus-layer content-lock",
    "consent": "cmp cookie-banner consent gdpr privacy-layer cc-window dialog notice",
    "related": "related more-stories recirc read-next most-read river rail mod-links list",
    "teaser": "teaser card story item promo media post-preview entry stream-item tease c-card",
    "nav": "nav menu main-nav navbar topbar site-menu navigation mainmenu primary",
    "footer": "footer site-footer bottom colophon foot page-footer meta-nav",
    "story": "article story post entry content page main-text body single detail",
    "error": "error error-page not-found status notice page-404 message content story",
    "robot": "challenge check captcha verify main-wrapper interstitial box content error",
    "subscribe": "newsletter signup promo-box subscribe box inline-cta widget mail callout",
    "share": "share social tools share-bar sharing actions",
    "legal": "text content page static prose entry-content rich-text wysiwyg article-body",
    "form": "form login auth signin account panel card-form modal",
}
_UTILITIES: Final = [
    "mt-4",
    "mb-2",
    "px-3",
    "flex",
    "w-full",
    "text-lg",
    "font-bold",
    "block",
    "py-6",
    "mx-auto",
    "grid",
    "gap-2",
]
_STYLES: Final = ("bem", "hashed", "utility", "plain", "camel", "none", "wp")
_REGION_TAGS: Final = {"nav": "nav", "footer": "footer", "story": "article", "related": "aside"}


def dialect(rng: random.Random) -> Dialect:
    """Draw a dialect."""
    return Dialect(
        style=rng.choice(_STYLES),
        prefix=rng.choice(("c", "o", "m", "td", "site", "ds", "nw", "l", "x")),
        is_semantic=rng.random() < 0.6,
        is_divs=rng.random() < 0.2,
        depth=rng.choice((0, 0, 1, 1, 2, 3)),
        names={name: rng.choice(names.split()) for name, names in _ALIASES.items()},
        seed=rng.getrandbits(32),
    )


def _class(site: Dialect, name: str, part: str = "") -> str:
    """Return the class attribute of a part of a group, the same all over a page."""
    rng = random.Random(f"{site.seed} {name} {part}")  # noqa: S311 - no secret
    name = site.names.get(name, name)
    hashed = f"{rng.getrandbits(24):06x}"
    made = {
        "bem": f"{site.prefix}-{name}" + (f"__{part}" if part else ""),
        "hashed": f"css-{hashed}",
        "utility": " ".join(rng.sample(_UTILITIES, 3)),
        "plain": f"{name}-{part}" if part else name,
        "camel": f"{name.title().replace('-', '')}_{part or 'root'}__{hashed[:5]}",
        "none": "",
        "wp": f"wp-block-{part or 'group'} {name}",
    }[site.style]
    if not made or rng.random() < 0.12:
        return ""
    return f' class="{made}"'


def _inline(rng: random.Random, text: str, tag: str) -> str:
    """Return the text as HTML, now and then with a word linked or emphasised."""
    plain = escape(text, quote=False)
    if tag not in {"p", "li"} or "&" in plain or rng.random() < 0.7:
        return plain
    words = plain.split(" ")
    if len(words) < 8:
        return plain
    at = rng.randrange(2, len(words) - 3)
    inner = " ".join(words[at : at + 2])
    link = f"/{rng.choice(('topic', 'a', 'news'))}/{rng.randint(100, 9999)}"
    wrap = rng.choice(
        (f'<a href="{link}">{inner}</a>', f"<strong>{inner}</strong>", f"<em>{inner}</em>")
    )
    return " ".join([*words[:at], wrap, *words[at + 2 :]])


def _piece(rng: random.Random, site: Dialect, group: str, piece: Piece) -> str:
    tag = piece.tag
    text = _inline(rng, piece.text, tag)
    if piece.href is not None:
        text = f'<a href="{escape(piece.href)}"{_class(site, group, "link")}>{text}</a>'
    look = _class(site, group, {"p": "text", "h1": "title", "h2": "title"}.get(tag, tag))
    if tag == "button":
        form = rng.choice(("button", "button", "div", "role"))
        if form == "button" and piece.href is None:
            return f'<button type="button"{look}>{text}</button>'
        role = ' role="button"' if form == "role" else ""
        return f"<div{look}{role}>{text}</div>"
    if tag == "bare":
        return text
    if tag == "label":
        name = rng.choice(("email", "password", "q", "name", "field"))
        return (
            f'<div{look}><label for="{name}">{text}</label></div><input id="{name}" name="{name}">'
        )
    if tag == "time":
        inner = rng.choice((f"<time>{text}</time>", text, f"<span>{text}</span>"))
        return f"<div{look}>{inner}</div>"
    if tag == "span":
        return f"<div{look}><span>{text}</span></div>"
    if tag == "caption":
        picture = f'<img src="/img/{rng.randint(1, 9999)}.jpg" alt="">'
        if site.is_divs:
            return f"<div>{picture}<div{look}>{text}</div></div>"
        return f"<figure>{picture}<figcaption{look}>{text}</figcaption></figure>"
    if site.is_divs and tag in {"p", "h2", "h3", "h4"}:
        tag = "div"
    return f"<{tag}{look}>{text}</{tag}>"


def _open(rng: random.Random, site: Dialect, group: Group) -> tuple[str, str]:
    if group.shape == "form":
        tag = "form"
    elif site.is_semantic:
        tag = _REGION_TAGS.get(group.name, "article" if group.name == "teaser" else "section")
    else:
        tag = "div"
    wraps = rng.randint(0, site.depth)
    look = _class(site, group.name)
    if rng.random() < 0.15:
        look += f' id="{site.names.get(group.name, group.name)}-{rng.randint(1, 99)}"'
    if group.shape == "dialog":
        look += ' role="dialog" aria-modal="true"'
    elif rng.random() < 0.2:
        look += f' data-id="{rng.randint(1, 999_999)}"'
    inside = "".join(f"<div{_class(site, group.name, 'inner')}>" for _ in range(wraps))
    return f"<{tag}{look}>{inside}", "</div>" * wraps + f"</{tag}>"


def _group(rng: random.Random, site: Dialect, group: Group) -> str:
    opening, closing = _open(rng, site, group)
    item: Callable[[str], str] = str
    if group.shape == "list":
        kind = rng.choice(("ul", "ul", "ol", "div"))
        within = "div" if kind == "div" else "li"
        opening, closing = f"{opening}<{kind}>", f"</{kind}>{closing}"
        item = f"<{within}>{{}}</{within}>".format
    elif group.shape == "table":
        opening, closing = f"{opening}<table><tr>", f"</tr></table>{closing}"
        item = "<td>{}</td>".format
    made = []
    for part in group.parts:
        if isinstance(part, Group):
            made.append(item(_group(rng, site, part)))
        elif part.tag == "bare" and group.shape not in {"list", "table"}:
            made.append(f"<div>{_piece(rng, site, group.name, part)}</div>")
        else:
            made.append(item(_piece(rng, site, group.name, part)))
    gap = rng.choice(("\n", "", "\n  "))
    return opening + gap + gap.join(made) + gap + closing


def render_groups(rng: random.Random, site: Dialect, groups: Sequence[Group]) -> str:
    """Return the groups as the inside of a page's body."""
    return "\n".join(_group(rng, site, group) for group in groups)


def blocks_of(groups: Sequence[Group]) -> Iterator[tuple[str, str]]:
    """Yield the role and text of each block, in order."""
    for group in groups:
        for part in group.parts:
            if isinstance(part, Group):
                yield from blocks_of((part,))
            else:
                yield part.role, re.sub(r"\s+", " ", part.text).strip()
