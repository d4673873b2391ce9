"""The fields of a text dump: what its labelled lines say, each with its evidence.

For every field the sources are asked in one order of trust, which stands here as code that reads
from top to bottom. What lost is kept as an alternative.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from newsparse import authors, dates, language
from newsparse.authors import Author
from newsparse.classify import Label
from newsparse.content import Position
from newsparse.dates import DatePrecision, FoundDate
from newsparse.draft import Draft
from newsparse.evidence import Candidate, Evidence
from newsparse.fields.values import Fields
from newsparse.page import Page
from newsparse.roles import Role
from newsparse.sites import Site

__all__ = ["read"]

#: A language is told from so many characters of the story.
_SAMPLE: Final = 6_000
#: A date that nobody labelled as one is looked for down to this paragraph of the story …
_PARAGRAPHS: Final = 2
#: … in so many blocks at most …
_NEAR: Final = 40
#: … in so many characters of each.
_HEAD: Final = 120
#: Roles of blocks that say nothing of the story's date.
_ELSEWHERE: Final = frozenset(
    {Role.RELATED, Role.RELATED_LABEL, Role.COMMENTS, Role.TITLE, Role.SUBTITLE, Role.CAPTION}
)


class _Reader:
    """Reads one page's fields, and notes the evidence while it does."""

    def __init__(self, page: Page, drafts: Sequence[Draft], labels: Sequence[Label]) -> None:
        self.page = page
        self.evidence: dict[str, Evidence] = {}
        self.by_role: dict[Role, list[tuple[Draft, Label]]] = {}
        self.pairs = tuple(zip(drafts, labels, strict=True))
        for draft, label in self.pairs:
            self.by_role.setdefault(label.role, []).append((draft, label))

    def blocks(self, *roles: Role) -> list[tuple[Draft, Label]]:
        """Return the blocks of these roles, in the order of the page."""
        found = [pair for role in roles for pair in self.by_role.get(role, ())]
        return sorted(found, key=lambda pair: pair[0].position.order)

    def note(self, name: str, draft: Draft, label: Label, others: Iterable[Candidate] = ()) -> None:
        """Keep the evidence for a field that one block gave."""
        self.evidence[name] = Evidence(
            "text",
            label.rule,
            draft.position.slice(self.page.text),
            _locator(draft.position),
            label.score,
            tuple(others),
        )

    def line(self, name: str, role: Role) -> str | None:
        """Return the text of the first block of a role."""
        found = self.blocks(role)
        if not found:
            return None
        draft, label = found[0]
        others = [Candidate(other.text, "text", why.rule, why.score) for other, why in found[1:]]
        self.note(name, draft, label, others)
        return draft.text

    def authors(self) -> tuple[Author, ...]:
        """Return the authors whom the bylines name, each once."""
        found: dict[Author, tuple[Draft, Label]] = {}
        for draft, label in self.bylines():
            for author in _names(draft.text, self.label_above(draft)):
                found.setdefault(author, (draft, label))
        if found:
            draft, label = next(iter(found.values()))
            self.note("authors", draft, label)
        return tuple(found)

    def bylines(self) -> Iterator[tuple[Draft, Label]]:
        """Yield the blocks that may name people: the bylines, and names right below their labels.

        A label above the story is one whatever the block was taken for. An image is none: its words
        are those of its alternative text.
        """
        story = next((at for at, (_, each) in enumerate(self.pairs) if each.role is Role.BODY), 0)
        for draft, label in self.pairs:
            order = draft.position.order
            is_byline = label.role is Role.BYLINE
            if is_byline and draft.image is None:
                yield draft, label
            if (is_byline or order < story) and authors.is_label(draft.text):
                below = self.pairs[order + 1 : order + 2]
                yield from (pair for pair in below if authors.looks_like_name(pair[0].text))

    def label_above(self, draft: Draft) -> str | None:
        """Return the label that is all of the block above, as "Edited by" is; else ``None``."""
        order = draft.position.order
        # the picture of whose name it is may stand between
        for above, _ in reversed(self.pairs[max(0, order - 2) : order]):
            if authors.is_label(above.text):
                return above.text
            if above.image is None:
                return None
        return None

    def dates(self, tongue: str | None) -> tuple[FoundDate | None, FoundDate | None]:
        """Return the date of publication and that of the last update."""
        found = [
            (date, draft, label)
            for draft, label in self.blocks(Role.DATE, Role.BYLINE)
            for date in dates.find(draft.text, tongue)
        ] or list(self.head_dates(tongue))
        published = next((row for row in found if not row[0].is_update), None)
        modified = next((row for row in found if row[0].is_update), None)
        for name, row in (("published", published), ("modified", modified)):
            if row is not None:
                others = [
                    Candidate(other[0].value.isoformat(), "text", other[2].rule, other[2].score)
                    for other in found
                    if other is not row
                ]
                self.note(name, row[1], row[2], others)
        return (published[0] if published else None, modified[0] if modified else None)

    def head_dates(self, tongue: str | None) -> Iterator[tuple[FoundDate, Draft, Label]]:
        """Yield the dates that lines between headline and story open with, and its first lines.

        There they are the story's whatever the lines were taken for, if nothing but a date stands
        on the line or the time of day is beside it.
        """
        titles = self.blocks(Role.TITLE)
        first = titles[0][0].position.order if titles else 0
        paragraphs = 0
        for draft, label in self.pairs[first : first + _NEAR]:
            paragraphs += label.role is Role.BODY
            if paragraphs > _PARAGRAPHS or (label.role is Role.RELATED and paragraphs):
                return
            if label.role in _ELSEWHERE:
                continue
            text = draft.text[:_HEAD]
            is_line = dates.is_date_line(draft.text, tongue)
            for date in dates.find(text, tongue):
                is_head = not date.start and date.precision is not DatePrecision.DAY
                if is_line or is_head:
                    yield date, draft, label

    def tags(self) -> tuple[str, ...]:
        """Return the tags that the page lists, each once: its links, or what commas part."""
        found = self.blocks(Role.TAGS)
        if not found:
            return ()
        # imported here because it loads lxml, and few dumps show tags
        from newsparse.fields import topics  # noqa: PLC0415 - see above

        known = topics.kept(
            tag for draft, _ in found for tag in topics.listed(draft.text, draft.links)
        )
        if known:
            self.note("tags", *found[0])
        return known

    def language(self, site: Site | None) -> str | None:
        """Return the language of the edition if the address tells it, else that of the story."""
        url = self.page.url
        told = site.language_of(url) if site is not None and url is not None else None
        if told is not None:
            self.evidence["language"] = Evidence("url", "edition", url or "")
            return told
        sample = "\n".join(draft.text for draft, _ in self.blocks(Role.BODY))[:_SAMPLE]
        found = language.detect(sample or self.page.text[:_SAMPLE])
        if found is not None:
            self.evidence["language"] = Evidence("text", "function-words", "", score=0.9)
        return found


def _locator(position: Position) -> str:
    return f"chars {position.start}-{position.end}"


def _names(text: str, label: str | None) -> tuple[Author, ...]:
    """Return the authors whom a line names, or the names below a label."""
    byline = authors.read_byline(text)
    if label is not None and (byline is None or not byline.has_label):
        byline = authors.read_byline(f"{label} {text}") or byline
    if byline is not None:
        return byline.authors if byline.role == "author" else ()
    return authors.split_names(text) if authors.looks_like_name(text) else ()


def read(
    page: Page, drafts: Sequence[Draft], labels: Sequence[Label], site: Site | None, found_by: str
) -> Fields:
    """Return the fields of a text dump; `found_by` is the reason for which `site` was chosen."""
    reader = _Reader(page, drafts, labels)
    tongue = reader.language(site)
    published, modified = reader.dates(tongue)
    publication = None if site is None or site.is_family else site.name
    if publication is not None:
        source = "url" if found_by in {"host", "parent-domain"} else "plugin"
        reader.evidence["site"] = Evidence(source, found_by, publication)
    values: dict[str, Any] = {
        "title": reader.line("title", Role.TITLE),
        "subtitle": reader.line("subtitle", Role.SUBTITLE),
        "authors": reader.authors(),
        "published": published.value if published else None,
        "published_precision": published.precision if published else None,
        "modified": modified.value if modified else None,
        "modified_precision": modified.precision if modified else None,
        "tags": reader.tags(),
        "section": reader.line("section", Role.KICKER),
        "language": tongue,
        "site": publication,
    }
    return Fields(**values, evidence=reader.evidence)
