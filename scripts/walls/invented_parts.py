"""Parts that pages of all kinds share: menus, footers, teasers, sign-up boxes, consent panels."""

from __future__ import annotations

from attrs import frozen

from invented_render import Group, Piece
from invented_scene import Scene

__all__ = [
    "Draft",
    "bottom",
    "consent_panel",
    "letter_box",
    "related",
    "teaser",
    "top",
    "with_chrome",
]


@frozen
class Draft:
    """A page before it is rendered: its groups, and what its head is to say."""

    groups: tuple[Group, ...]
    title: str
    description: str
    outcome: str = "not_article"
    own_type: str = "WebPage"
    author: str = ""
    url: str | None = None
    may_claim_lock: bool = True


def top(scene: Scene) -> list[Group]:
    """Return the head of a page: skip link, logo, menu and buttons."""
    made: list[Group] = []
    if scene.chance(0.3):
        made.append(Group("skip", [Piece("ui", scene.words["ui"][0], "bare", "#main")]))
    parts: list[Piece | Group] = [Piece("navigation", scene.site, "bare", "/")]
    menu = [
        Piece("navigation", each, "bare", f"/{number}/")
        for number, each in enumerate(scene.some("menu", 4, 12))
    ]
    parts.append(Group("nav", menu, "list"))
    if scene.chance(0.4):
        parts.append(Piece("subscribe", scene.pick("sub_button"), "button", "/subscribe"))
    if scene.chance(0.3):
        parts.append(Piece("navigation", scene.pick("login_buttons"), "bare", "/login"))
    if scene.chance(0.2):
        scene.rng.shuffle(parts)
    made.append(Group("nav", parts))
    if scene.chance(0.15):
        made.append(Group("ad", [Piece("advertisement", scene.pick("ads"), "span")]))
    return made


def bottom(scene: Scene) -> list[Group]:
    """Return the foot of a page: links, legal links, rights."""
    parts: list[Piece | Group] = []
    links = [Piece("navigation", each, "bare", "/about") for each in scene.some("footer", 2, 8)]
    legal = [Piece("legal", each, "bare", "/legal") for each in scene.some("legal_links", 1, 5)]
    if scene.chance(0.8):
        parts.append(Group("links", [*links, *legal], "list"))
    elif legal:
        parts.append(Group("links", legal, "list"))
    if scene.chance(0.85):
        parts.append(Piece("legal", scene.pick("rights")))
    return [Group("footer", parts)] if parts else []


def teaser(scene: Scene, *, summary: float = 0.4, date: float = 0.4) -> Group:
    """Return a card that teases a story."""
    headline = scene.headline()
    href = scene.address(headline)
    tag = scene.rng.choice(("h3", "h3", "h2", "h4", "span"))
    parts = [Piece("related", headline, tag, href)]
    if scene.chance(0.25):
        parts.insert(0, Piece("related", scene.pick("kickers"), "span"))
    if scene.chance(summary):
        parts.append(Piece("related", scene.summary()))
    if scene.chance(date):
        at = scene.rng.choice((0, len(parts)))
        parts.insert(at, Piece("related", scene.earlier(), "time"))
    if scene.chance(0.2):
        parts.append(Piece("related", scene.pick("bylines"), "span"))
    return Group("teaser", parts)


def related(
    scene: Scene, least: int = 3, most: int = 6, *, summary: float = 0.3, labelled: float = 0.9
) -> Group:
    """Return a module of teasers."""
    parts: list[Piece | Group] = []
    if scene.chance(labelled):
        parts.append(
            Piece(
                "related_label",
                scene.pick("related_labels"),
                scene.rng.choice(("h2", "h3", "span")),
            )
        )
    count = scene.rng.randint(least, most)
    if scene.chance(0.35):
        lines = [scene.headline() for _ in range(count)]
        links = [Piece("related", each, "bare", scene.address(each)) for each in lines]
        parts.append(Group("list", links, "list"))
    else:
        parts.extend(teaser(scene, summary=summary) for _ in range(count))
    return Group("related", parts)


def letter_box(scene: Scene) -> Group:
    """Return a box to sign up for a newsletter."""
    parts = [Piece("subscribe", scene.pick("letter_heads"), scene.rng.choice(("h2", "h3", "p")))]
    parts += [Piece("subscribe", each) for each in scene.some("letter", 1, 3)]
    if scene.chance(0.4):
        parts.append(Piece("subscribe", scene.words["login_labels"][0], "label"))
    parts.append(Piece("subscribe", scene.pick("letter_buttons"), "button"))
    return Group("subscribe", parts, scene.rng.choice(("form", "stack")))


def consent_panel(scene: Scene, *, is_long: bool) -> Group:
    """Return a panel that asks for consent."""
    parts: list[Piece | Group] = []
    if scene.chance(0.85):
        parts.append(
            Piece("legal", scene.pick("consent_heads"), scene.rng.choice(("h1", "h2", "h2", "p")))
        )
    texts = scene.some("consent", 4, 12) if is_long else scene.some("consent", 1, 3)
    at = 0
    while at < len(texts):
        step = scene.rng.randint(1, 4)
        parts.append(Piece("legal", scene.joined(texts[at : at + step])))
        at += step
    if is_long and scene.has("consent_purposes") and scene.chance(0.5):
        purposes = [Piece("legal", each, "bare") for each in scene.some("consent_purposes", 2, 8)]
        parts.append(Group("purposes", purposes, "list"))
    buttons = [Piece("ui", each, "button") for each in scene.some("consent_buttons", 1, 4)]
    if scene.chance(0.5):
        parts.append(Group("buttons", buttons))
    else:
        parts.extend(buttons)
    if scene.chance(0.4):
        links = [Piece("legal", each, "bare", "/legal") for each in scene.some("legal_links", 1, 3)]
        parts.append(Group("links", links, "list"))
    return Group("consent", parts, "dialog" if scene.chance(0.5) else "stack")


def with_chrome(scene: Scene, groups: list[Group], share: float = 0.6) -> tuple[Group, ...]:
    """Return the groups with a head and a foot, on a share of pages."""
    before = top(scene) if scene.chance(share) else []
    after = bottom(scene) if scene.chance(share + 0.15) else []
    return (*before, *groups, *after)
