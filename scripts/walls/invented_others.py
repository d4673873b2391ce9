"""Invents pages of news sites and others that are no stories: lists, legal pages, shops, forums.

Roles: teasers are related, also the whole of a section front; imprint, privacy and terms are legal;
what a site says of itself is disclosure; goods, jobs and their buttons are advertisement; posts of
a forum are comments; dates of events and galleries are navigation.
"""

from __future__ import annotations

from invented_parts import Draft, letter_box, related, teaser, with_chrome
from invented_render import Group, Piece
from invented_scene import Scene

__all__ = [
    "about",
    "author",
    "contact",
    "events",
    "forum",
    "gallery",
    "imprint",
    "job",
    "listing",
    "nothing",
    "privacy",
    "product",
    "terms",
]


def _draft(
    scene: Scene, parts: list[Piece | Group], own: str, path: str, kind: str = "WebPage"
) -> Draft:
    """Return a page of one main group, with a head and a foot and now and then a rail."""
    groups = [Group("legal" if kind == "WebPage" else "list", parts)]
    if scene.chance(0.25):
        groups.append(related(scene, 3, 5))
    if scene.chance(0.12):
        groups.append(letter_box(scene))
    first = next((part.text for part in parts[1:] if isinstance(part, Piece)), own)
    return Draft(
        with_chrome(scene, groups, 0.8),
        own,
        first[:180],
        own_type=kind,
        url=f"https://{scene.domain}/{path}",
    )


def listing(scene: Scene) -> Draft:
    """Return a section front, a tag page or the results of a search."""
    own = scene.pick("result_heads")
    parts: list[Piece | Group] = []
    if scene.chance(0.85):
        parts.append(Piece("navigation", own, "h1"))
    if scene.has("result_ui") and scene.chance(0.6):
        parts += [Piece("ui", each, "bare") for each in scene.some("result_ui", 1, 3)]
    chance = scene.rng.choice((0.0, 0.5, 1.0))
    cards = [teaser(scene, summary=chance, date=0.6) for _ in range(scene.rng.randint(5, 16))]
    if scene.chance(0.5):
        parts.append(Group("list", cards, "list"))
    else:
        parts.extend(cards)
    if scene.chance(0.4):
        parts += [Piece("navigation", str(n), "bare", f"?page={n}") for n in range(1, 4)]
    path = scene.rng.choice(("search?q=brel", "sport/", "tag/budget", "economy", "latest/", ""))
    return _draft(scene, parts, own, path, "CollectionPage")


def nothing(scene: Scene) -> Draft:
    """Return a search without results."""
    own = scene.pick("none_heads")
    parts: list[Piece | Group] = [Piece("ui", own, "h1")]
    parts += [Piece("ui", each) for each in scene.some("none", 1, 3)]
    if scene.chance(0.6):
        parts.append(related(scene, 3, 6))
    return _draft(scene, parts, own, "search?q=zellig", "SearchResultsPage")


def author(scene: Scene) -> Draft:
    """Return the page of an author, with what she wrote."""
    own = scene.pick("author_heads")
    parts: list[Piece | Group] = [Piece("author_bio", own, "h1")]
    parts += [Piece("author_bio", each) for each in scene.some("bios", 1, 3)]
    parts.extend(teaser(scene, summary=0.5, date=0.8) for _ in range(scene.rng.randint(3, 10)))
    return _draft(scene, parts, own, "author/hestin", "ProfilePage")


def _prose(
    scene: Scene, slot: str, role: str, least: int, most: int, *, headed: bool = True
) -> list[Piece | Group]:
    """Return paragraphs of the sentences of a slot, now and then under headings."""
    made: list[Piece | Group] = []
    for _ in range(scene.rng.randint(least, most)):
        if headed and scene.has("legal_subheads") and scene.chance(0.5):
            made.append(
                Piece(role, scene.pick("legal_subheads"), scene.rng.choice(("h2", "h3", "p")))
            )
        made.append(Piece(role, scene.paragraph(1, 5, slot)))
        if headed and scene.chance(0.15):
            items = [Piece(role, each, "bare") for each in scene.some(slot, 2, 4)]
            made.append(Group("list", items, "list"))
    return made


def _page_of(scene: Scene, slot: str, role: str, path: str, size: tuple[int, int]) -> Draft:
    own = scene.pick(f"{slot}_heads")
    parts: list[Piece | Group] = [Piece(role, own, "h1")]
    if scene.chance(0.25):
        parts.append(Piece("date", scene.date(), "time"))
    parts += _prose(scene, slot, role, *size, headed=role == "legal" and slot != "imprint")
    return _draft(scene, parts, own, path)


def privacy(scene: Scene) -> Draft:
    """Return a privacy policy."""
    return _page_of(scene, "privacy", "legal", "privacy", (4, 12))


def terms(scene: Scene) -> Draft:
    """Return terms of use."""
    return _page_of(scene, "terms", "legal", "terms.html", (4, 12))


def imprint(scene: Scene) -> Draft:
    """Return a publisher's details."""
    return _page_of(scene, "imprint", "legal", "imprint", (3, 6))


def about(scene: Scene) -> Draft:
    """Return what a site says of itself."""
    return _page_of(scene, "about", "disclosure", "about-us", (2, 5))


def contact(scene: Scene) -> Draft:
    """Return how to reach a site."""
    return _page_of(scene, "contact", "disclosure", "contact", (2, 5))


def job(scene: Scene) -> Draft:
    """Return an offer of work."""
    own = scene.pick("job_heads")
    parts: list[Piece | Group] = [Piece("advertisement", own, "h1")]
    parts.append(Piece("date", scene.date(), "time"))
    parts += _prose(scene, "job", "advertisement", 3, 5, headed=False)
    parts += [Piece("ui", each, "button") for each in scene.some("job_buttons", 1, 2)]
    return _draft(scene, parts, own, "jobs/4711-editor", "JobPosting")


def product(scene: Scene) -> Draft:
    """Return a thing for sale."""
    own = scene.pick("product_heads")
    parts: list[Piece | Group] = [Piece("advertisement", own, "h1")]
    parts.append(Piece("advertisement", scene.fill("{price} €"), "span"))
    parts += _prose(scene, "product", "advertisement", 2, 4, headed=False)
    parts += [
        Piece("advertisement", each, "button") for each in scene.some("product_buttons", 1, 3)
    ]
    if scene.chance(0.5):
        parts += _prose(scene, "forum", "comments", 2, 4, headed=False)
    return _draft(scene, parts, own, "shop/kettle-17", "Product")


def _dated_links(scene: Scene, slot: str, path: str, kind: str) -> Draft:
    own = scene.pick(f"{slot if slot == 'gallery' else 'event'}_heads")
    parts: list[Piece | Group] = [Piece("navigation", own, "h1")]
    for _ in range(scene.rng.randint(5, 12)):
        card = [
            Piece("navigation", scene.earlier(), "time"),
            Piece("navigation", scene.pick(slot), "h3", f"/{path}/{scene.rng.randint(10, 999)}"),
        ]
        if slot == "events":
            card.append(Piece("navigation", scene.fill("{street}, {place}"), "span"))
        parts.append(Group("teaser", card))
    return _draft(scene, parts, own, path, kind)


def events(scene: Scene) -> Draft:
    """Return a calendar of events."""
    return _dated_links(scene, "events", "events", "EventSeries")


def gallery(scene: Scene) -> Draft:
    """Return an index of galleries of pictures."""
    return _dated_links(scene, "gallery", "pictures", "CollectionPage")


def forum(scene: Scene) -> Draft:
    """Return a thread of a forum."""
    own = scene.pick("forum_heads")
    parts: list[Piece | Group] = [Piece("comments", own, "h1")]
    for _ in range(scene.rng.randint(3, 8)):
        post = [
            Piece("comments", scene.fill("{person}"), "span"),
            Piece("comments", scene.earlier(), "time"),
            Piece("comments", scene.paragraph(1, 3, "forum")),
            Piece("comments", scene.pick("forum_ui"), "bare"),
        ]
        parts.append(Group("post", post))
    return _draft(scene, parts, own, "forum/t/3391", "DiscussionForumPosting")
