"""The order of the stages: from a page to its `Article`, as one readable function."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse import body, outcome, related
from newsparse.article import Article, Block, Boilerplate
from newsparse.classify import Label, label
from newsparse.draft import Draft
from newsparse.errors import LimitError
from newsparse.limits import Limits
from newsparse.pages import ReadPage
from newsparse.sites import Site

__all__ = ["extract"]


def extract(read: ReadPage, site: Site | None, found_by: str, limits: Limits) -> Article:
    """Return the article of a page; `found_by` is the reason for which `site` was chosen.

    Raises `LimitError` for a page of too many blocks.
    """
    drafts = read.drafts
    if len(drafts) > limits.max_blocks:
        name = "max_blocks"
        raise LimitError(name, allowed=limits.max_blocks, found=len(drafts))
    labelled = label(drafts, site, read.boxes, read.title(site, found_by))
    labels = labelled.labels
    found = read.choose_fields(labels, site, found_by)
    return Article(
        outcome=outcome.decide(drafts, labels, found, read.url, is_html=read.boxes is not None),
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
        images=found.images,
        is_accessible_for_free=found.is_accessible_for_free,
        body=body.build(drafts, labels, read.media()),
        related_posts=related.build(drafts, labels, labelled.cards, found.language),
        boilerplate=tuple(_boilerplate(drafts, labels)),
        blocks=tuple(map(_block, drafts, labels)),
        evidence=found.evidence,
        warnings=found.warnings,
    )


def _block(draft: Draft, each: Label) -> Block:
    return Block(
        draft.text,
        each.role,
        each.rule,
        each.score,
        draft.position,
        each.boilerplate_kind,
        draft.links,
    )


def _boilerplate(drafts: Sequence[Draft], labels: Sequence[Label]) -> list[Boilerplate]:
    return [
        Boilerplate(
            kind, draft.text, draft.position, each.rule, each.score, each.number, draft.links
        )
        for draft, each in zip(drafts, labels, strict=True)
        if (kind := each.boilerplate_kind) is not None
    ]
