"""Labels by the part of the page: captions, headings within the story, comments below it."""

from __future__ import annotations

import re
from typing import Final

from newsparse.classify.body import Part
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.roles import Role

__all__ = ["label_captions", "label_comments", "label_headings"]

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
            if sketch.boxes[index].place.is_caption:
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


def label_headings(sketch: Sketch, claims: Claims) -> None:
    """Give headings right above a block of the story to the body, if the story began before."""
    if sketch.body_rule is not None:
        return
    for index in range(len(sketch.drafts) - 2, 0, -1):
        draft = sketch.drafts[index]
        if not draft.heading or draft.links or not claims.is_free(index):
            continue
        if sketch.parts[index] is Part.GAP and _is_story(sketch, claims, index + 1):
            claims.add(index, Label(Role.BODY, "heading-of-story", 0.6))


def _is_story(sketch: Sketch, claims: Claims, index: int) -> bool:
    if claims.is_free(index):
        return sketch.parts[index] is Part.STORY
    return claims.role(index) is Role.BODY


def label_comments(sketch: Sketch, claims: Claims) -> None:
    """Claim what follows the heading of a comment section, up to a line of another kind."""
    if sketch.boxes is not None:
        return  # in HTML, names of elements say it better
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
