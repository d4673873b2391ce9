"""What the labelling rules are handed: a page as the reader sees it (`Sketch`), and their answers.

Every rule is a function of a `Sketch` that claims blocks. A block belongs to the first rule that
claims it, so the order of the rules, which is one table in `label`, is the order of trust.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from attrs import define, frozen

from newsparse.content import Image
from newsparse.draft import Draft
from newsparse.html.purposes import Purpose
from newsparse.roles import BOILERPLATE_ROLES, Role

if TYPE_CHECKING:
    from newsparse.classify.elements import Marked
    from newsparse.html.walk import Box
    from newsparse.reader import Reading
    from newsparse.sites import Site

__all__ = ["Card", "Claims", "Label", "Sketch", "Told"]


class Label(NamedTuple):
    """What a block is, and by which rule."""

    role: Role
    rule: str
    #: Between 0 and 1.
    score: float
    #: Boilerplate kind, where it is not simply the role's own: see `boilerplate_kind`.
    kind: str | None = None
    #: The number that the block shows; ``None`` when it shows none.
    number: int | None = None

    @property
    def boilerplate_kind(self) -> str | None:
        """Return the kind, the role's own if none is given; ``None`` for what is no boilerplate."""
        if self.role not in BOILERPLATE_ROLES:
            return None
        return self.kind or self.role.value


class Told(NamedTuple):
    """What a site's declaration tells of a teaser; ``None`` where the blocks are to tell it."""

    headline: str | None = None
    url: str | None = None
    #: As written.
    date: str | None = None
    image: Image | None = None


@frozen
class Card:
    """A teaser of another story, as places of blocks."""

    #: The block that holds its headline.
    title: int
    #: Blocks of its summary, in order.
    summary: tuple[int, ...] = ()
    #: Blocks of its date, author or section.
    details: tuple[int, ...] = ()
    #: The heading of the module; ``None`` when it has none.
    module: int | None = None
    #: Where in the title's block the headline begins, behind words like "Read more:".
    offset: int = 0
    #: ``None`` unless the declaration of a site has found it.
    told: Told | None = None

    @property
    def places(self) -> tuple[int, ...]:
        """Return all its blocks, the headline first."""
        return (self.title, *self.summary, *self.details)


class Sketch(NamedTuple):
    """A page as it was cut, and as the reader sees it."""

    drafts: Sequence[Draft]
    reading: Reading
    site: Site | None = None
    #: The boxes that the blocks of an HTML page were made from; ``None`` for a text dump.
    boxes: Sequence[Box] | None = None
    #: The page's own address; ``None`` when it is not known.
    url: str | None = None
    #: What a site's declaration says of the elements around the blocks; ``None`` without one.
    marked: Marked | None = None
    #: The places of the story where a declaration tells it, and the rule of the declaration.
    told_story: frozenset[int] = frozenset()
    body_rule: str | None = None

    def is_image(self, index: int) -> bool:
        """Return whether a block of a text dump is the name of an image, and nothing else."""
        return self.boxes is None and self.drafts[index].image is not None

    def kind_by_place(self, index: int, role: Role) -> str | None:
        """Return the kind that the elements around a block tell; ``None`` for the role's own."""
        elements = self.reading.elements
        if role is not Role.NAVIGATION or elements is None:
            return None
        return "breadcrumb" if elements.purpose(index) is Purpose.BREADCRUMB else None

    def is_story(self, index: int) -> bool:
        """Return whether a block is of the story: as declared, or else by the reader."""
        if self.body_rule is not None:
            return index in self.told_story
        return self.reading.is_story(index)


@define
class Claims:
    """The labels given so far; ``None`` for a block that no rule has claimed yet."""

    labels: list[Label | None]
    cards: list[Card]

    def add(self, index: int, label: Label) -> None:
        """Give a block its label, unless it has one."""
        if self.labels[index] is None:
            self.labels[index] = label

    def add_all(self, indexes: Iterable[int], label: Label) -> None:
        """Give each of several blocks the same label, unless it has one."""
        for index in indexes:
            self.add(index, label)

    def is_free(self, index: int) -> bool:
        """Return whether no rule has claimed the block."""
        return self.labels[index] is None

    def role(self, index: int) -> Role | None:
        """Return the role of a block; ``None`` while it has none."""
        label = self.labels[index]
        return None if label is None else label.role
