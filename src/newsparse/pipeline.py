"""The order of the stages: from a page to its `Article`, as one readable function."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from newsparse import body, outcome, related
from newsparse.article import Article, Block, Boilerplate, LiveUpdate, Outcome
from newsparse.classify import Label, Sketch
from newsparse.content import BodyBlock
from newsparse.draft import Draft
from newsparse.errors import LimitError
from newsparse.late import late
from newsparse.limits import Limits
from newsparse.pages import ReadPage
from newsparse.sites import Site
from newsparse.structure import Structure, look_again

__all__ = ["extract"]


def extract(read: ReadPage, site: Site | None, found_by: str, limits: Limits) -> Article:
    """Return the article of a page; `found_by` is the reason for which `site` was chosen.

    Raises `LimitError` for a page of too many blocks.
    """
    # imported here because numpy is loaded with the first page
    from newsparse.classify.label import label  # noqa: PLC0415 - see above

    # boxes are made before drafts, which take several times their memory
    count = len(read.drafts if read.boxes is None else read.boxes)
    if count > limits.max_blocks:
        name = "max_blocks"
        raise LimitError(name, allowed=limits.max_blocks, found=count)
    drafts = read.drafts
    sketch = Sketch(drafts, read.block_reading, site, read.boxes, read.url)
    labelled = label(sketch, marks=read.marks(site, found_by))
    found = read.choose_fields(labelled.labels, site, found_by).on_clock_of(site)
    seen = look_again(read, labelled.labels, labelled.cards, found)
    drafts, labels = seen.drafts, seen.labels
    story, updates = _story(read, seen)
    weigh = None if read.boxes is None else sketch.reading.weigh
    decided = outcome.decide(drafts, labels, found, weigh)
    # what is made late holds no element: these would keep the page's tree
    rails = related.in_rails(seen.cards, sketch.reading.elements)
    evidence = found.evidence
    hidden = body.hidden_part(drafts, labels)
    if hidden is not None:
        evidence = {**evidence, "body": hidden}
    held = read.unseen(story)
    if held is not None and _size(held.blocks) > max(_size(story), _LEAST_HELD):
        story, updates, decided = held.blocks, held.updates, Outcome.ARTICLE
        evidence = {**evidence, "body": held.evidence}
    elif updates and decided is Outcome.NOT_ARTICLE:
        decided = Outcome.ARTICLE
    lead = None if found.images else body.lead_image(story)
    if lead is not None:
        evidence = {**evidence, "images": lead[1]}
    return Article(
        outcome=decided,
        title=found.title,
        subtitle=found.subtitle,
        authors=found.authors,
        published=found.published,
        published_precision=found.published_precision,
        modified=found.modified,
        modified_precision=found.modified_precision,
        section=found.section,
        tags=found.tags,
        language=found.language,
        canonical_url=found.canonical_url,
        site=found.site,
        images=found.images if lead is None else lead[:1],
        is_accessible_for_free=found.is_accessible_for_free,
        body=story,
        page_links=late(read.page_links()),
        updates=updates,
        comments=seen.comments,
        related_posts=late(
            partial(related.build, drafts, labels, seen.cards, found.language, rails)
        ),
        boilerplate=late(lambda: tuple(_boilerplate(drafts, labels))),
        blocks=late(lambda: tuple(map(_block, drafts, labels))),
        evidence=evidence,
        warnings=found.warnings,
    )


def _story(read: ReadPage, seen: Structure) -> tuple[tuple[BodyBlock, ...], tuple[LiveUpdate, ...]]:
    """Return the visible story, and its sections if it is a live blog."""
    media = read.media(body.gaps(seen.labels))
    story = body.build(seen.drafts, seen.labels, media)
    if not seen.entries:
        return story, ()
    # loaded with the first live blog, since it needs lxml and few pages are one
    from newsparse import live  # noqa: PLC0415 - reason above

    story = live.split_times(story, seen.entries, seen.drafts)
    return story, live.updates_of(seen.entries, story, seen.drafts)


def _size(story: Sequence[BodyBlock]) -> int:
    return sum(len(block.text) for block in story)


#: A story that the page does not show has so many characters at least.
_LEAST_HELD: Final = 200


def _block(draft: Draft, each: Label) -> Block:
    return Block(
        draft.text,
        each.role,
        each.rule,
        each.score,
        draft.position,
        each.boilerplate_kind,
        draft.links,
        draft.is_shown,
    )


def _boilerplate(drafts: Sequence[Draft], labels: Sequence[Label]) -> list[Boilerplate]:
    return [
        Boilerplate(
            kind, draft.text, draft.position, each.rule, each.score, each.number, draft.links
        )
        for draft, each in zip(drafts, labels, strict=True)
        if (kind := each.boilerplate_kind) is not None
    ]
