"""Labels for what no other rule has claimed: by the part of the page it stands in."""

from __future__ import annotations

import re
from typing import Final

from newsparse.classify.body import Part
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.roles import Role

__all__ = ["label_captions", "label_comments", "label_headings", "label_rest", "label_story"]

_NOUNS: Final = (
    "photos?|photograph|image|picture|graphic|illustration|chart|source|credit|video|screenshot|"
    "foto|fotos|bild|bilder|grafik|quelle|fuente|imagen|crédit|photographie|fonte|imagem|immagine|"
    "fot\\.|фото|источник|źródło|kaynak|fotoğraf|sumber|nguồn|ảnh|写真|出典|사진|출처|图|图源|來源"
)
#: A noun of credit with its mark.
_CREDIT: Final = re.compile(
    rf"(?:^|[\s.(|])(?:{_NOUNS})(?:\s(?:by|credit|courtesy|source|:))?\s?[:：/©|]",
    re.IGNORECASE,
)
_MARKS: Final = frozenset(":：/©|")
#: An agency in brackets, at the end.
_BRACKETED: Final = re.compile(
    r"\((?:[^()]{0,40}[/ ])?(?:AP|AFP|EPA|Getty Images|Reuters)(?: Photo)?[^()]{0,60}\)$",
    re.IGNORECASE,
)
#: Names of picture libraries, and "photo by".
_LIBRARY: Final = re.compile(
    r"\b(?:Getty Images|Shutterstock|iStock|Unsplash|Pexels|Alamy|Photo(?:graph)? by)\b",
    re.IGNORECASE,
)
_LIBRARIES: Final = ("getty", "shutterstock", "istock", "unsplash", "pexels", "alamy", "photo")
_LONGEST_CAPTION: Final = 400
#: In the story itself only so short a line can be a caption.
_LONGEST_INSIDE: Final = 160
#: The caption of the lead image stands so many blocks before the story at most.
_FIGURE_REACH: Final = 8
#: A caption stands so many blocks before the story at most.
_REACH: Final = 3


def label_captions(sketch: Sketch, claims: Claims) -> None:
    """Claim credits and captions that stand in the story or between its parts."""
    story = claims.story(sketch.parts)
    if not story:
        return
    if sketch.boxes is not None:
        for index in range(max(0, story[0] - _FIGURE_REACH), story[-1]):
            if sketch.boxes[index].tag == "figcaption" or "figcaption" in sketch.boxes[index].words:
                claims.add(index, Label(Role.CAPTION, "figcaption", 0.95))
    for index in range(max(0, story[0] - _REACH), story[-1]):
        text = sketch.drafts[index].text
        longest = _LONGEST_CAPTION if sketch.parts[index] is not Part.STORY else _LONGEST_INSIDE
        if len(text) <= longest and claims.is_free(index) and _is_credit(text):
            claims.add(index, Label(Role.CAPTION, "credit-line", 0.7))


def _is_credit(text: str) -> bool:
    """Return whether a short text says who made a picture; quick tests stand before slow ones."""
    if not _MARKS.isdisjoint(text) and _CREDIT.search(text):
        return True
    if text[-1] == ")" and _BRACKETED.search(text):
        return True
    lower = text.lower()
    return any(name in lower for name in _LIBRARIES) and _LIBRARY.search(text) is not None


def label_story(sketch: Sketch, claims: Claims) -> None:
    """Give the story's blocks to the body."""
    for index in claims.story(sketch.parts):
        claims.add(index, Label(Role.BODY, "story", round(sketch.scores[index], 3)))


def label_headings(sketch: Sketch, claims: Claims) -> None:
    """Give headings right above a block of the story to the body, if the story began before."""
    for index in range(len(sketch.drafts) - 2, 0, -1):
        draft = sketch.drafts[index]
        if not draft.heading or draft.links or not claims.is_free(index):
            continue
        if sketch.parts[index] is Part.GAP and claims.role(index + 1) is Role.BODY:
            claims.add(index, Label(Role.BODY, "heading-of-story", 0.6))


def label_comments(sketch: Sketch, claims: Claims) -> None:
    """Claim what follows the heading of a comment section, up to a line of another kind."""
    left = 0
    for index, part in enumerate(sketch.parts):
        if claims.role(index) is Role.COMMENTS:
            left = _COMMENTS
        elif left and part is Part.AFTER and claims.is_free(index):
            claims.add(index, Label(Role.COMMENTS, "below-comments", 0.6))
            left -= 1
        else:
            left = 0


#: So many blocks below a line of a comment section still belong to it.
_COMMENTS: Final = 30


def label_rest(sketch: Sketch, claims: Claims) -> None:
    """Give every block that is left a role: menus before the story, lists of links after it."""
    for index, part in enumerate(sketch.parts):
        if not claims.is_free(index):
            continue
        if part is Part.BEFORE:
            claims.add(index, Label(Role.NAVIGATION, "before-story", 0.5))
        elif _is_entry(sketch, index):
            claims.add(index, Label(Role.NAVIGATION, "list-of-links", 0.5))
        else:
            claims.add(index, Label(Role.UI, "left-over", 0.3, "other"))


#: An entry of a menu has so many characters at the most.
_LONGEST_ENTRY: Final = 48


def _is_entry(sketch: Sketch, index: int) -> bool:
    """Return whether a block reads as one of several short lines that are links."""
    if len(sketch.drafts[index].text) > _LONGEST_ENTRY or sketch.signals[index].silhouette & 1:
        return False
    if sketch.boxes is not None:
        return bool(sketch.drafts[index].links)
    around = [*sketch.drafts[max(0, index - 1) : index], *sketch.drafts[index + 1 : index + 2]]
    return bool(around) and all(len(draft.text) <= _LONGEST_ENTRY for draft in around)
