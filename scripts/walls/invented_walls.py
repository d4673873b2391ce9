"""Invents walls: pages that stand where a story should be, and hold none.

Roles: consent is legal (its buttons ui); the offer of a pay-or-accept wall, which locks the page,
is paywall; checks, errors and log-ins are ui; sign-ups and offers are subscribe.
"""

from __future__ import annotations

from invented_parts import Draft, bottom, consent_panel, related, with_chrome
from invented_render import Group, Piece
from invented_scene import Scene

__all__ = [
    "consent",
    "down",
    "geo",
    "letter",
    "login",
    "missing",
    "offer",
    "parking",
    "pur",
    "robot",
    "shell",
]


def _draft(scene: Scene, groups: tuple[Group, ...], own: str, path: str, story: float) -> Draft:
    """Return a wall whose head speaks of the hidden story, on a share of pages."""
    if scene.chance(story):
        title, description = scene.headline(), scene.summary()
        return Draft(groups, title, description, url=scene.address(title))
    own_text = groups[0].parts[-1]
    description = own_text.text if isinstance(own_text, Piece) else own
    return Draft(groups, own, description, url=f"https://{scene.domain}/{path}")


def _lines(scene: Scene, role: str, texts: list[str], tag: str = "p") -> list[Piece]:
    """Return texts as pieces, some of them run together."""
    made: list[Piece] = []
    at = 0
    while at < len(texts):
        step = scene.rng.choice((1, 1, 1, 2, 3))
        made.append(Piece(role, scene.joined(texts[at : at + step]), tag))
        at += step
    return made


def consent(scene: Scene) -> Draft:
    """Return a page that is nothing but a consent panel."""
    panel = consent_panel(scene, is_long=scene.chance(0.8))
    groups = [panel] if scene.chance(0.75) else [panel, *bottom(scene)]
    own = scene.pick("consent_heads")
    return _draft(scene, tuple(groups), own, "consent?back=%2F", 0.6)


def pur(scene: Scene) -> Draft:
    """Return a wall that asks to accept advertising or to pay."""
    own = scene.pick("pur_heads")
    parts: list[Piece | Group] = [Piece("paywall", own, scene.rng.choice(("h1", "h2")))]
    parts += [Piece("paywall", each) for each in scene.some("pur", 2, 5)]
    parts += [Piece("ui", each, "button", "/choose") for each in scene.some("pur_buttons", 2, 3)]
    small = [Piece("legal", each) for each in scene.some("consent", 2, 6)]
    parts.append(Group("consent", small))
    return _draft(scene, (Group("consent", parts), *bottom(scene)), own, "pur", 0.6)


def robot(scene: Scene) -> Draft:
    """Return a check whether the visitor is a robot, or a refusal."""
    own = scene.pick("robot_heads")
    parts = [Piece("ui", own, scene.rng.choice(("h1", "h1", "h2", "p")))]
    parts += _lines(scene, "ui", scene.some("robot", 1, 7))
    if scene.chance(0.6):
        parts.append(Piece("ui", scene.pick("robot_buttons"), "button"))
    groups: tuple[Group, ...] = (Group("robot", parts),)
    if scene.chance(0.2):
        groups = with_chrome(scene, list(groups))
    return _draft(scene, groups, own, "challenge", 0.3)


def _error(scene: Scene, slot: str, chrome: float, path: str, popular: float) -> Draft:
    own = scene.pick(f"{slot}_heads")
    parts = [Piece("ui", own, scene.rng.choice(("h1", "h1", "h2", "p")))]
    if scene.chance(0.25):
        parts.append(Piece("ui", scene.pick(f"{slot}_heads"), "h2"))
    parts += _lines(scene, "ui", scene.some(slot, 1, 5))
    if slot == "missing" and scene.chance(0.7):
        parts += [
            Piece("navigation", each, "button", "/") for each in scene.some("missing_buttons", 1, 2)
        ]
    groups = [Group("error", parts)]
    if scene.chance(popular):
        groups.append(related(scene, 3, 8, summary=0.5))
    if scene.chance(0.12):
        groups.insert(
            1,
            Group(
                "share",
                [Piece("share", each, "bare") for each in scene.some("share", 2, 3)],
                "list",
            ),
        )
    return _draft(scene, with_chrome(scene, groups, chrome), own, path, 0.45)


def missing(scene: Scene) -> Draft:
    """Return the error page of a story that is not there, often with popular stories."""
    return _error(scene, "missing", 0.75, "404", 0.6)


def down(scene: Scene) -> Draft:
    """Return the error page of a server that is down or forbids."""
    return _error(scene, "down", 0.25, "error", 0.12)


def geo(scene: Scene) -> Draft:
    """Return a refusal on account of where the visitor is."""
    own = scene.pick("geo_heads")
    parts = [Piece("ui", own, "h1"), *_lines(scene, "legal", scene.some("geo", 1, 4))]
    return _draft(scene, with_chrome(scene, [Group("error", parts)], 0.2), own, "451", 0.6)


def login(scene: Scene) -> Draft:
    """Return a form to log in or register."""
    own = scene.pick("login_heads")
    parts: list[Piece | Group] = [Piece("ui", own, "h1")]
    fields = [Piece("ui", each, "label") for each in scene.some("login_labels", 2, 5)]
    fields += [Piece("ui", each, "button") for each in scene.some("login_buttons", 1, 3)]
    parts.append(Group("form", fields, "form"))
    parts += _lines(scene, "ui", scene.some("login", 1, 4))
    groups = [Group("form", parts)]
    if scene.chance(0.3):
        perks = [Piece("subscribe", each, "bare") for each in scene.some("offer", 2, 5)]
        groups.append(Group("perks", perks, "list"))
    path = scene.rng.choice(("login", "register", "account/signin?next=%2Fnews%2F"))
    return _draft(scene, with_chrome(scene, groups, 0.4), own, path, 0.15)


def letter(scene: Scene) -> Draft:
    """Return a page of newsletters to sign up for."""
    own = scene.pick("letter_heads")
    parts: list[Piece | Group] = [Piece("subscribe", own, "h1")]
    for _ in range(scene.rng.randint(2, 5)):
        name = f"{scene.site} {scene.pick('menu')}"
        card = [
            Piece("subscribe", name, "h3"),
            Piece("subscribe", scene.pick("letter")),
            Piece("subscribe", scene.pick("letter_buttons"), "button"),
        ]
        parts.append(Group("teaser", card))
    parts.append(Piece("subscribe", scene.words["login_labels"][0], "label"))
    parts += [Piece("subscribe", each) for each in scene.some("letter", 1, 2)]
    return _draft(scene, with_chrome(scene, [Group("subscribe", parts)]), own, "newsletter", 0.05)


def offer(scene: Scene) -> Draft:
    """Return a page of subscriptions and their prices."""
    own = scene.pick("offer_heads")
    parts: list[Piece | Group] = [Piece("subscribe", own, "h1")]
    if scene.chance(0.6):
        parts.append(Piece("subscribe", scene.pick("appeals")))
    shape = scene.rng.choice(("table", "stack", "list"))
    plans = []
    for plan in scene.some("offer_plans", 2, 4):
        card = [Piece("subscribe", plan, "h3"), Piece("subscribe", scene.fill("{price} €"), "span")]
        card += [Piece("subscribe", each) for each in scene.some("offer", 2, 5)]
        card.append(Piece("subscribe", scene.pick("offer_buttons"), "button", "/checkout"))
        plans.append(Group("plan", card))
    parts.append(Group("plans", plans, shape))
    if scene.has("faq") and scene.chance(0.7):
        parts += [Piece("subscribe", each) for each in scene.words["faq"]]
    return _draft(scene, with_chrome(scene, [Group("offer", parts)]), own, "subscribe", 0.12)


def shell(scene: Scene) -> Draft:
    """Return the empty shell of an application."""
    parts = [Piece("ui", each) for each in scene.some("shell", 1, 2)]
    return _draft(scene, (Group("root", parts),), scene.site, "#/news", 0.5)


def parking(scene: Scene) -> Draft:
    """Return the page of a parked domain."""
    own = scene.pick("parking_heads")
    parts: list[Piece | Group] = [Piece("ui", own, "h1")]
    parts += [Piece("advertisement", each) for each in scene.some("parking", 1, 4)]
    links = [Piece("advertisement", each, "bare", "/search") for each in scene.some("menu", 3, 8)]
    parts.append(Group("list", links, "list"))
    return _draft(scene, (Group("root", parts),), own, "", 0.05)
