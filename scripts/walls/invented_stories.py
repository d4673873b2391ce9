"""Invents stories: whole ones, with boxes and dialogs around them, and gated ones."""

from __future__ import annotations

from attrs import evolve

from invented_parts import Draft, bottom, consent_panel, letter_box, related, top
from invented_render import Group, Piece
from invented_scene import Scene

__all__ = [
    "about_web",
    "boxed",
    "brief",
    "dialog",
    "gated",
    "list_story",
    "live",
    "opinion",
    "plain",
]

Parts = list[Piece | Group]


def _above(scene: Scene, title: str, *, bare: bool = False) -> tuple[Parts, str]:
    """Return what stands above a story's text, and the author."""
    parts: Parts = [Piece("title", title, "h1")]
    if scene.chance(0.4):
        parts.insert(0, Piece("kicker", scene.pick("kickers"), "span"))
    if not bare and scene.chance(0.45):
        parts.append(Piece("subtitle", scene.pick("sents"), scene.rng.choice(("p", "h2"))))
    byline, author = scene.byline()
    about: Parts = []
    if scene.chance(0.75):
        about.append(Piece("byline", byline, "span"))
    if scene.chance(0.9):
        about.append(Piece("date", scene.date(), "time"))
    if scene.chance(0.25):
        about.reverse()
    parts += [Group("meta", about)] if about and scene.chance(0.5) else about
    if scene.chance(0.4):
        buttons = [Piece("share", each, "bare") for each in scene.some("share", 1, 4)]
        parts.append(Group("share", buttons, "list"))
    if not bare and scene.chance(0.5):
        parts.append(Piece("caption", scene.pick("captions"), "caption"))
    return parts, author


def _filled(scene: Scene, sentences: list[str], least: int) -> list[str]:
    """Return the sentences, and more of them until they hold that many characters."""
    made = list(sentences)
    dense = scene.language in {"ja", "zh"}
    while sum(map(len, made)) < (least // 2 if dense else least):
        made.append(scene.pick("sents"))
    return made


def _body(scene: Scene, least: int, most: int) -> Parts:
    """Return paragraphs of a story, now and then with sub-headings."""
    made: Parts = []
    for number in range(scene.rng.randint(least, most)):
        if number > 1 and scene.chance(0.12):
            made.append(Piece("body", scene.pick("headlines").split(":")[0], "h2"))
        made.append(Piece("body", scene.paragraph(2, 6)))
        if number and scene.chance(0.08):
            made.append(Piece("body", scene.pick("quotes"), "blockquote"))
    return made


def _below(scene: Scene) -> Parts:
    """Return what stands below a story's text, in the same element."""
    made: Parts = []
    if scene.chance(0.25):
        made.append(Piece("disclosure", scene.pick("disclosures")))
    if scene.chance(0.35):
        tags = [Piece("tags", each, "bare", "/tag/x") for each in scene.some("tags", 1, 4)]
        made.append(Group("topics", tags, "list"))
    if scene.chance(0.2):
        made.append(Piece("author_bio", scene.pick("bios")))
    if scene.chance(0.3):
        made.append(Piece("comments", scene.pick("comments"), "span"))
    return made


def _page(scene: Scene, title: str, author: str, parts: Parts, outcome: str = "article") -> Draft:
    """Return the page of a story: menus before, teasers and foot after."""
    groups = [*(top(scene) if scene.chance(0.9) else []), Group("story", parts)]
    if scene.chance(0.7):
        groups.append(related(scene, 3, 7, summary=0.35))
    if scene.chance(0.2):
        groups.append(related(scene, 3, 5, summary=0.1))
    groups += bottom(scene)
    said = title if scene.chance(0.85) else scene.headline()
    return Draft(
        tuple(groups),
        said,
        scene.pick("sents"),
        outcome=outcome,
        author=author,
        url=scene.address(title),
    )


def plain(scene: Scene) -> Draft:
    """Return an ordinary story."""
    title = scene.pick("headlines")
    above, author = _above(scene, title)
    return _page(scene, title, author, above + _body(scene, 5, 16) + _below(scene))


def brief(scene: Scene) -> Draft:
    """Return a story of two to four sentences."""
    title = scene.pick("headlines")
    above, author = _above(scene, title, bare=True)
    count = scene.rng.randint(2, 4)
    sentences = _filled(scene, [scene.pick("sents") for _ in range(count)], 150)
    at = scene.rng.randint(1, len(sentences))
    body: Parts = [
        Piece("body", scene.joined(each)) for each in (sentences[:at], sentences[at:]) if each
    ]
    made = _page(scene, title, author, above + body + _below(scene))
    return evolve(made, may_claim_lock=False)


def dialog(scene: Scene) -> Draft:
    """Return a whole story with a consent dialog before or after it."""
    made = plain(scene) if scene.chance(0.75) else brief(scene)
    panel = consent_panel(scene, is_long=scene.chance(0.45))
    groups = list(made.groups)
    groups.insert(0 if scene.chance(0.5) else len(groups), panel)
    return evolve(made, groups=tuple(groups))


def boxed(scene: Scene) -> Draft:
    """Return a whole story with a sign-up box or an appeal inside."""
    title = scene.pick("headlines")
    above, author = _above(scene, title)
    body = _body(scene, 6, 14)
    box: Piece | Group = letter_box(scene)
    if scene.chance(0.55):
        appeal: Parts = [Piece("subscribe", each) for each in scene.some("appeals", 1, 2)]
        if scene.chance(0.5):
            appeal.append(Piece("subscribe", scene.pick("sub_button"), "button", "/support"))
        box = Group("subscribe", appeal)
    at = len(body) if scene.chance(0.4) else scene.rng.randint(1, len(body) - 1)
    return _page(scene, title, author, [*above, *body[:at], box, *body[at:], *_below(scene)])


def about_web(scene: Scene) -> Draft:
    """Return a story about cookies, paywalls, checks or error pages."""
    scene.topic = "web"
    return dialog(scene) if scene.chance(0.2) else plain(scene)


def live(scene: Scene) -> Draft:
    """Return a story told entry by entry."""
    title = scene.pick("live_headlines")
    parts, author = _above(scene, title)
    parts.append(Piece("body", scene.paragraph(1, 3)))
    hour = scene.rng.randint(16, 22)
    for number in range(scene.rng.randint(6, 13)):
        stamp = f"{hour - number // 2:02}:{scene.rng.randint(0, 59):02}"
        entry: Parts = [Piece("date", stamp, "time")]
        if scene.chance(0.5):
            entry.append(Piece("body", scene.pick("headlines"), "h3"))
        entry += [Piece("body", scene.paragraph(1, 3, scene.rng.choice(("live", "sents"))))]
        parts.append(Group("update", entry))
    return _page(scene, title, author, parts + _below(scene))


def list_story(scene: Scene) -> Draft:
    """Return a story that is a list of things."""
    title = scene.pick("list_headlines")
    parts, author = _above(scene, title)
    parts.append(Piece("body", scene.paragraph(2, 3)))
    for number, head in enumerate(scene.some("list_heads", 5, 9), 1):
        label = f"{number}. {head}" if scene.chance(0.6) else head
        parts.append(Piece("body", label, scene.rng.choice(("h2", "h3"))))
        parts.append(Piece("body", scene.paragraph(2, 4)))
    return _page(scene, title, author, parts + _below(scene))


def opinion(scene: Scene) -> Draft:
    """Return a column."""
    title = scene.pick("opinion_headlines")
    parts, author = _above(scene, title)
    for _ in range(scene.rng.randint(5, 9)):
        slot = scene.rng.choice(("opinion", "opinion", "sents"))
        parts.append(Piece("body", scene.paragraph(2, 4, slot)))
    return _page(scene, title, author, parts + _below(scene))


def _box(scene: Scene) -> Piece | Group:
    """Return what locks the rest of a story: a box, or a mere line."""
    if scene.chance(0.12):
        return Piece("paywall", scene.pick("wall"))
    parts: Parts = []
    if scene.chance(0.85):
        parts.append(
            Piece("paywall", scene.pick("wall_heads"), scene.rng.choice(("h2", "h3", "p", "span")))
        )
    parts += [Piece("paywall", each) for each in scene.some("wall", 1, 4)]
    if scene.chance(0.3):
        perks = [Piece("paywall", each, "bare") for each in scene.some("offer", 2, 4)]
        parts.append(Group("perks", perks, "list"))
    buttons = scene.some("wall_buttons", 1, 2)
    parts += [Piece("paywall", each, "button", "/subscribe") for each in buttons]
    return Group("paywall", parts, scene.rng.choice(("stack", "stack", "dialog", "form")))


def gated(scene: Scene) -> Draft:
    """Return the beginning of a story, then a box that locks the rest."""
    title = scene.pick("headlines")
    above, author = _above(scene, title)
    paragraphs = _filled(scene, [scene.paragraph(1, 4)], scene.rng.randint(90, 700))
    first = scene.rng.randint(1, len(paragraphs))
    body: Parts = [
        Piece("body", scene.joined(each))
        for each in (paragraphs[:first], paragraphs[first:])
        if each
    ]
    if scene.chance(0.2) and isinstance(body[-1], Piece):
        last = body[-1].text
        body[-1] = Piece("body", last[: int(len(last) * 0.8)].rstrip(" .,。") + "…")
    box = _box(scene)
    inner = [*above, *body]
    is_inside = scene.chance(0.6)
    if is_inside:
        inner.append(box)
    if scene.chance(0.3):
        inner += _below(scene)
    made = _page(scene, title, author, inner, "gated")
    groups = list(made.groups)
    if not is_inside:
        at = next(n for n, each in enumerate(groups) if each.name == "story") + 1
        groups.insert(at, box if isinstance(box, Group) else Group("paywall", [box]))
    if scene.chance(0.15):
        groups.insert(scene.rng.choice((0, len(groups))), consent_panel(scene, is_long=False))
    return evolve(made, groups=tuple(groups))
