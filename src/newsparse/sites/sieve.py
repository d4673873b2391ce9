"""Finding the first of a site's text rules that claims a block: `Sieve`.

A page may have a million blocks and a site many rules, so cheap questions come first: the length of
the block, then one dictionary for all rules that name whole lines, then one regular expression for
all the others together. Single patterns are only tried on blocks that pass.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import chain
from typing import Final, Self

from attrs import frozen

from newsparse.sites.text_rules import FLAGS, TextRule, Zone, fold_line, reach

__all__ = ["Place", "Sieve"]

#: Blocks up to each of these lengths share a test, which leaves out rules for shorter ones.
_CLASSES: Final = (64, 160, 320)
#: What must not be moved into a larger pattern: references to groups, groups with names, flags.
_IMMOVABLE: Final = re.compile(r"\\[1-9]|\(\?[P(]|\A\(\?[aiLmsux]+\)")

#: A rule with its place among the rules of its site.
_Numbered = tuple[int, TextRule]


@frozen
class _Patterns:
    """Rules with a pattern that hold in one zone, and one test for all of them."""

    rules: tuple[_Numbered, ...]

    @cached_property
    def test(self) -> Callable[[str], object]:
        """Return what finds whatever one of the rules matches, and more: lengths are not looked at.

        It is made when it is first needed: some pages have no block of a length, or no head.
        """
        if len(self.rules) == 1:  # its pattern may be one that must stand alone
            return re.compile(self.rules[0][1].pattern or "", FLAGS).fullmatch
        together = "|".join(f"(?:{rule.pattern})" for _, rule in self.rules)
        return re.compile(together, FLAGS).fullmatch

    def first(self, text: str, best: _Numbered | None) -> _Numbered | None:
        """Return the first rule that claims a text, or `best` when that comes before it."""
        claims = (item for item in self.rules if item[1].has_match(text))
        found = next(claims, None)
        if found is None or (best is not None and best[0] < found[0]):
            return best
        return found


def _groups(rules: Iterable[_Numbered]) -> tuple[_Patterns, ...]:
    """Return the rules that have a pattern, put together as far as their patterns allow it."""
    inside = [item for item in rules if item[1].pattern]
    movable = [item for item in inside if not _IMMOVABLE.search(item[1].pattern or "")]
    others = [[item] for item in inside if item not in movable]
    return tuple(_Patterns(tuple(items)) for items in (movable, *others) if items)


#: The rules of a zone that may claim blocks of each class of lengths, and of any greater length.
_Classes = tuple[tuple[_Patterns, ...], ...]


def _classes(rules: Sequence[_Numbered], zone: Zone) -> _Classes:
    inside = [item for item in rules if item[1].zone is zone]
    return tuple(
        _groups(item for item in inside if item[1].max_length > shorter)
        for shorter in (0, *_CLASSES)
    )


@frozen
class Place:
    """What can claim a block that stands in certain zones."""

    #: The first rule of each folded line.
    lines: dict[str, _Numbered]
    #: For each class of lengths.
    classes: _Classes
    #: Lengths of the longest block that may be a line, and of the longest that a pattern may claim.
    longest_line: int
    longest: int

    @classmethod
    def of(cls, rules: Sequence[_Numbered], zones: Iterable[_Classes]) -> Self:
        """Return the place of these rules, those with a pattern in `zones` too."""
        lines: dict[str, _Numbered] = {}
        for item in rules:
            for line in item[1].folded_lines:
                lines.setdefault(line, item)
        classes = tuple(tuple(chain(*groups)) for groups in zip(*zones, strict=True))
        longest_line = max(map(reach, lines), default=0)
        longest = max((rule.max_length for _, rule in rules if rule.pattern), default=0)
        return cls(lines, classes, longest_line, longest)

    def find(self, text: str) -> TextRule | None:
        """Return the first rule that claims a block here; called for every block of a page."""
        size = len(text)
        if size > self.longest and size > self.longest_line:
            return None
        if "\n" in text:
            text = text.replace("\n", " ")
        best: _Numbered | None = None
        if size <= self.longest_line:
            folded = fold_line(text)
            if folded in self.lines and size <= reach(folded):
                best = self.lines[folded]
        if size <= self.longest:
            for group in self.classes[bisect_left(_CLASSES, size)]:
                if group.test(text):
                    best = group.first(text, best)
        return None if best is None else best[1]


@frozen
class Sieve:
    """All rules of a site, made ready to be asked for every block of a page."""

    #: By whether a block is in the head, then by whether it is in the tail.
    places: tuple[tuple[Place, Place], tuple[Place, Place]]

    @classmethod
    def of(cls, rules: Iterable[TextRule]) -> Self:
        """Return the sieve of a site's rules, in their order."""
        numbered = list(enumerate(rules))
        classes = {zone: _classes(numbered, zone) for zone in Zone}

        def place(*zones: Zone) -> Place:
            inside = [item for item in numbered if item[1].zone in zones]
            return Place.of(inside, [classes[zone] for zone in zones])

        return cls(
            (
                (place(Zone.ANY), place(Zone.ANY, Zone.TAIL)),
                (place(Zone.ANY, Zone.HEAD), place(*Zone)),
            )
        )
