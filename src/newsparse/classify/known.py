"""Lines that are known by their words: a site's own rules, and phrases that sites share."""

from __future__ import annotations

import re
from typing import Final

from newsparse.classify.headline import likeliest
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.roles import ROLE_OF_KIND, Role
from newsparse.sites import tail_start

__all__ = ["certain_lines", "closing_note", "site_lines"]

_CERTAIN: Final = 0.95
_LIKELY: Final = 0.8
#: What newsrooms say last, of their own accord: that they asked, and have no answer yet.
_ASKED: Final = re.compile(
    r"\b(?:has|have) (?:reached out|contacted|asked|approached)\b[^.]*"
    r"\b(?:comment|statement|respon\w+|hear back)\b",
    re.IGNORECASE,
)
_LONGEST_NOTE: Final = 320


def site_lines(sketch: Sketch, claims: Claims) -> None:
    """Claim what the site's own text rules know."""
    site = sketch.site
    if site is None or not site.has_line_rules:
        return
    title = likeliest(sketch, claims)
    # a line that the site knows begins no story and ends none, whatever the reader takes it for
    story = [
        place
        for place, draft in enumerate(sketch.drafts)
        if sketch.is_story(place)
        and place != title
        and site.rule_for(draft.text, in_head=True, in_tail=True) is None
    ]
    head = story[0] if story else len(sketch.drafts)
    tail = story[tail_start(len(story))] if story else 0
    for index, draft in enumerate(sketch.drafts):
        rule = site.rule_for(draft.text, in_head=index < head, in_tail=index >= tail)
        if rule is not None:
            claims.add(index, Label(rule.role, f"{site.name}:{rule.name}", 1.0, rule.kind))


def certain_lines(sketch: Sketch, claims: Claims) -> None:
    """Claim lines that mean one thing wherever they stand."""
    for index, line in enumerate(sketch.reading.lines):
        phrase = line.phrase
        if phrase is not None and phrase.is_certain:
            role = ROLE_OF_KIND[phrase.kind]
            kind = sketch.kind_by_place(index, role) or phrase.kind
            claims.add(index, Label(role, phrase.rule, _CERTAIN, kind, phrase.count))


def closing_note(sketch: Sketch, claims: Claims) -> None:
    """Claim the last block of the story if it says that the newsroom asked, and has no answer.

    Further up the same words are reporting.
    """
    story = (
        place
        for place in reversed(range(len(sketch.drafts)))
        if claims.is_free(place) and sketch.is_story(place)
    )
    last = next(story, None)
    if last is None or len(text := sketch.drafts[last].text) > _LONGEST_NOTE:
        return
    if _ASKED.search(text):
        claims.add(last, Label(Role.DISCLOSURE, "asked-for-comment", _LIKELY, "disclosure"))
