"""Why a field has its value: `Evidence`, and the candidates that lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

__all__ = ["Candidate", "Evidence", "EvidenceMap"]


@frozen
class Candidate:
    """A value that was considered for a field and not taken."""

    #: The value as text: dates in ISO 8601, several names joined by "; ".
    value: str
    #: Where it was found, in the words of `Evidence.source`.
    source: str
    #: Name of the rule that found it.
    rule: str
    #: Between 0 and 1; comparable only among candidates of one field.
    score: float


@frozen
class Evidence:
    """Where a field's value comes from."""

    #: Kind of place: "text", "site" (a site's selector or callable), "json-ld", "open-graph",
    #: "meta", "html", "plugin", "url", "bytes" …
    source: str
    #: Name of the rule that chose it.
    rule: str
    #: The characters of the page as they stood there, before they were read.
    raw: str
    #: Where in the page: ``chars 12-48`` of a text dump, or an XPath; ``None`` for the whole page.
    locator: str | None = None
    #: Between 0 and 1: how sure the rule is; comparable only within one field.
    score: float = 1.0
    #: What else was considered, best first.
    alternatives: tuple[Candidate, ...] = ()


class EvidenceMap(Mapping[str, Evidence]):
    """A mapping of field name to `Evidence` that cannot change, so that articles can be hashed."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, Evidence] | Iterable[tuple[str, Evidence]] = ()) -> None:
        """Keep a copy of `items`."""
        self._items = dict(items)

    def __getitem__(self, name: str) -> Evidence:
        """Return the evidence of the field `name`; KeyError when the field has no value."""
        return self._items[name]

    def __iter__(self) -> Iterator[str]:
        """Return an iterator over the names of the fields that have evidence."""
        return iter(self._items)

    def __len__(self) -> int:
        """Return the number of fields that have evidence."""
        return len(self._items)

    def __hash__(self) -> int:
        """Return a hash that does not depend on the order of the fields."""
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        """Return the mapping as it would be written."""
        return f"EvidenceMap({self._items!r})"
