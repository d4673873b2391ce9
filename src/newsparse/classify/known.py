"""Lines that are known by their words: a site's own rules, and phrases that sites share."""

from __future__ import annotations

from typing import Final

from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.roles import ROLE_OF_KIND
from newsparse.sites import tail_start

__all__ = ["certain_lines", "site_lines"]

_CERTAIN: Final = 0.95


def site_lines(sketch: Sketch, claims: Claims) -> None:
    """Claim what the site's own text rules know."""
    site = sketch.site
    if site is None or not site.has_line_rules:
        return
    story = [place for place in range(len(sketch.drafts)) if sketch.is_story(place)]
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
