"""What the labelling rules are handed: a page measured (`Sketch`), and their answers (`Claims`).

Every rule is a function of a `Sketch` that claims blocks. A block belongs to the first rule that
claims it, so the order of the rules, which is one table in `label`, is the order of trust.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field, frozen

from newsparse.classify.body import Part
from newsparse.classify.phrases import Phrase
from newsparse.classify.signals import Signals
from newsparse.content import Image
from newsparse.draft import Draft
from newsparse.roles import BOILERPLATE_ROLES, Role
from newsparse.sites import Site

if TYPE_CHECKING:
    from newsparse.classify.elements import Marked
    from newsparse.html.walk import Box

__all__ = ["NOTHING_SAID", "Card", "Claims", "Label", "Said", "Sketch", "Told"]


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


@frozen
class Said:
    """What is known of a page from elsewhere than its blocks; ``None`` for what is not known."""

    #: The page's own address.
    url: str | None = None
    title: str | None = None
    #: The story, whole or in part, as the metadata gives it.
    story: str | None = None


NOTHING_SAID: Final = Said()


class Sketch(NamedTuple):
    """A page measured: one entry a block in each list."""

    drafts: Sequence[Draft]
    signals: Sequence[Signals]
    phrases: Sequence[Phrase | None]
    #: The part of the page that each block is of, by the story model alone.
    parts: Sequence[Part]
    #: How likely each block is part of the story.
    scores: Sequence[float]
    site: Site | None
    #: The boxes that the blocks of an HTML page were made from; ``None`` for a text dump.
    boxes: Sequence[Box] | None = None
    said: Said = NOTHING_SAID
    #: Places of the blocks that are entries of menus, by their elements: see `menus`.
    entries: frozenset[int] = frozenset()
    #: What a site's declaration says of the elements around the blocks; ``None`` without one.
    marked: Marked | None = None
    #: The rule of the declaration that tells where the story is; ``None`` when none does.
    body_rule: str | None = None

    def is_marked(self, index: int) -> bool:
        """Return whether a site's declaration gives a block its role: then no rule takes it."""
        if self.marked is None:
            return False
        mark = self.marked.marks[index]
        return mark is not None and mark.role is not None


@define
class Claims:
    """The labels given so far; ``None`` for a block that no rule has claimed yet."""

    labels: list[Label | None]
    cards: list[Card]
    #: What `story` found last. It only shrinks: a block that a rule has claimed stays claimed.
    _story: list[int] | None = field(default=None, init=False)

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

    def story(self, parts: Sequence[Part]) -> list[int]:
        """Return the blocks that the story model takes and no other rule has claimed.

        `parts` are those of the page, the same at every call.
        """
        taken = self._story
        if taken is None:
            taken = [index for index, part in enumerate(parts) if part is Part.STORY]
        labels = self.labels
        self._story = [
            index for index in taken if (label := labels[index]) is None or label.role is Role.BODY
        ]
        return self._story
