"""Dates, bylines and what else stands around the headline."""

from __future__ import annotations

from typing import Final

from newsparse import authors, dates
from newsparse.classify.body import Part
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.html.purposes import Purpose, Region
from newsparse.roles import Role

__all__ = ["find_credits", "find_decks"]

#: A date or byline is looked for in so many blocks before the story, and after its beginning.
_REACH: Final = 40
_INSIDE: Final = 4
_LONGEST: Final = 200
_DECK: Final = range(30, 420)
_KICKER: Final = 32


def find_credits(sketch: Sketch, claims: Claims) -> None:
    """Claim dates and bylines around the beginning of the story, before anything is a headline."""
    story = claims.story(sketch.parts)
    if not story:
        return
    first = story[0]
    stop = min(len(sketch.drafts), first + _INSIDE)
    for index in range(max(0, first - _REACH), stop):
        if claims.is_free(index):
            label = _credit(sketch, index)
            if label is not None:
                claims.add(index, label)
    _find_names(sketch, claims, range(max(0, first - _REACH), stop))


def _credit(sketch: Sketch, index: int) -> Label | None:
    text = sketch.drafts[index].text
    if len(text) > _LONGEST:
        return None
    if dates.is_date_line(text):
        return Label(Role.DATE, "date-line", 0.9)
    if dates.is_relative(text):
        return Label(Role.DATE, "relative-date", 0.7)
    if sketch.parts[index] is Part.STORY and sketch.signals[index].sentences:
        return None
    byline = authors.read_byline(text)
    if byline is None:
        return None
    return Label(Role.BYLINE, f"byline-{byline.role}", 0.9)


def _find_names(sketch: Sketch, claims: Claims, places: range) -> None:
    """Claim names that stand on a line of their own beside a date or a label without a name."""
    for index in places:
        if not claims.is_free(index) or not authors.looks_like_name(sketch.drafts[index].text):
            continue
        above = index - 1
        below = index + 1
        if above in places and _is_lone_label(sketch, claims, above):
            claims.add(above, Label(Role.BYLINE, "byline-label", 0.8))
            whole = f"{sketch.drafts[above].text} {sketch.drafts[index].text}"
            byline = authors.read_byline(whole)
            role = byline.role if byline is not None else "author"
            claims.add(index, Label(Role.BYLINE, f"name-of-{role}", 0.8))
        elif below in places and claims.role(below) is Role.DATE and index > places.start:
            if sketch.signals[index].repeats >> 2 < _OFTEN:
                claims.add(index, Label(Role.BYLINE, "name-before-date", 0.6))
        elif above in places and claims.role(above) is Role.DATE:
            claims.add(index, Label(Role.BYLINE, "name-after-date", 0.5))


_OFTEN: Final = 3


def _is_lone_label(sketch: Sketch, claims: Claims, index: int) -> bool:
    """Return whether a free block is "By" or "Written by:" and nothing else."""
    return claims.is_free(index) and authors.is_label(sketch.drafts[index].text)


def find_decks(sketch: Sketch, claims: Claims) -> None:
    """Claim the standfirst below the headline, and the kicker above it."""
    titles = [index for index in range(len(claims.labels)) if claims.role(index) is Role.TITLE]
    story = claims.story(sketch.parts)
    if not titles or not story:
        return
    title = titles[0]
    _find_deck_in_story(sketch, claims, title, story)
    for index in range(title + 1, story[0]):
        text = sketch.drafts[index].text
        if not claims.is_free(index) or len(text) not in _DECK or sketch.phrases[index] is not None:
            continue
        between = range(index + 1, story[0])
        is_next = not any(claims.is_free(place) for place in between)
        if is_next and _opens_story(sketch, claims, title, index):
            claims.add(index, Label(Role.BODY, "below-byline", round(sketch.scores[index], 3)))
        else:
            claims.add(index, Label(Role.SUBTITLE, "below-headline", 0.6))
        break
    _find_kicker(sketch, claims, title)


def _opens_story(sketch: Sketch, claims: Claims, title: int, index: int) -> bool:
    """Return whether a block above the story is its first, if a doubtful one."""
    above = {claims.role(place) for place in range(title + 1, index)}
    least = _DOUBTFUL if above & _CREDITS else _LIKELY
    return bool(sketch.signals[index].silhouette & 1) and sketch.scores[index] >= least


_CREDITS: Final = frozenset({Role.BYLINE, Role.DATE})
#: A block with a lower score is no story, wherever it stands.
_DOUBTFUL: Final = 0.2
#: Without a byline above it, it might be a deck as well.
_LIKELY: Final = 0.3


def _find_deck_in_story(sketch: Sketch, claims: Claims, title: int, story: list[int]) -> None:
    """Claim what the story model takes for its beginning, but stands above byline or date."""
    first = story[0]
    if not title < first <= title + _DECK_REACH or len(sketch.drafts[first].text) not in _DECK:
        return
    if sketch.is_marked(first):
        return
    following = [claims.role(index) for index in range(first + 1, first + 1 + _DECK_REACH)
                 if index < len(claims.labels)]  # fmt: skip
    if following and following[0] in _CREDITS and len(story) > _LEAST_STORY:
        claims.labels[first] = Label(Role.SUBTITLE, "above-byline", 0.7)


#: A deck stands within so many blocks below the headline …
_DECK_REACH: Final = 3
#: … and the story has more blocks than this without it.
_LEAST_STORY: Final = 2


def _is_way(sketch: Sketch, index: int) -> bool:
    """Return whether a block of an HTML page is a way through the site: several links, a menu."""
    if sketch.boxes is None:
        return False
    box = sketch.boxes[index]
    if box.region is Region.NAV or box.purpose in {Purpose.BREADCRUMB, Purpose.MENU}:
        return True
    return len(sketch.drafts[index].links) > 1


def _find_kicker(sketch: Sketch, claims: Claims, title: int) -> None:
    """Claim a short label right above the headline, unless it is the end of a menu."""
    above = title - 1
    if above < 0 or not claims.is_free(above) or sketch.phrases[above] is not None:
        return
    if sketch.drafts[above].marker or len(sketch.drafts[above].text) > _KICKER:
        return
    if _is_way(sketch, above):
        return
    if above and not sketch.signals[above - 1].silhouette & 1 and claims.is_free(above - 1):
        return
    claims.add(above, Label(Role.KICKER, "above-headline", 0.5))
