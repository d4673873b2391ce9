"""Lines that are known by their words: a site's own rules, and phrases that sites share."""

from __future__ import annotations

import re
from typing import Final

from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.roles import ROLE_OF_KIND, Role
from newsparse.sites import tail_start

__all__ = ["certain_lines", "closing_notes", "site_lines"]

_CERTAIN: Final = 0.95
_LIKELY: Final = 0.7
#: So many blocks at either end of the story may be notes of the publisher.
_NOTES: Final = 3


def site_lines(sketch: Sketch, claims: Claims) -> None:
    """Claim what the site's own text rules know."""
    site = sketch.site
    if site is None or not site.has_line_rules:
        return
    story = claims.story(sketch.parts)
    head = story[0] if story else len(sketch.drafts)
    tail = story[tail_start(len(story))] if story else 0
    for index, draft in enumerate(sketch.drafts):
        rule = site.rule_for(draft.text, in_head=index < head, in_tail=index >= tail)
        if rule is not None:
            claims.add(index, Label(rule.role, f"{site.name}:{rule.name}", 1.0, rule.kind))


def certain_lines(sketch: Sketch, claims: Claims) -> None:
    """Claim lines that mean one thing wherever they stand."""
    for index, phrase in enumerate(sketch.phrases):
        if phrase is not None and phrase.is_certain:
            role = ROLE_OF_KIND[phrase.kind]
            claims.add(index, Label(role, phrase.rule, _CERTAIN, phrase.kind, phrase.count))


def closing_notes(sketch: Sketch, claims: Claims) -> None:
    """Claim the publisher's notes that open or close a story: no words of the story itself."""
    story = claims.story(sketch.parts)
    for index in (*story[:_NOTES], *story[-_NOTES:]):
        phrase = sketch.phrases[index]
        if phrase is not None and phrase.kind == "disclosure":
            claims.add(index, Label(ROLE_OF_KIND[phrase.kind], phrase.rule, _LIKELY, phrase.kind))
    # only the last block: further up, the same words are reporting
    for index in claims.story(sketch.parts)[-1:]:
        text = sketch.drafts[index].text
        if len(text) <= _LONGEST_NOTE and _ASKED.search(text):
            claims.add(index, Label(Role.DISCLOSURE, "asked-for-comment", _LIKELY, "disclosure"))


#: What newsrooms say last, of their own accord: that they asked, and have no answer yet.
_ASKED: Final = re.compile(
    r"\b(?:has|have) (?:reached out|contacted|asked|approached)\b[^.]*"
    r"\b(?:comment|statement|respon\w+|hear back)\b",
    re.IGNORECASE,
)
_LONGEST_NOTE: Final = 320
