"""Fields that are worked out when they are first asked for: `late`, `LateField`, `evolve`.

A page has hundreds of blocks, and most callers want its text alone. So the constructor of a class
with such fields may be handed a maker in place of a value. Whoever asks for the field, to compare,
to hash, to print, to write or to pickle it, gets the value, which then stays. A maker holds no
element of the page: an article does not keep the tree alive.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MemberDescriptorType
from typing import Any, Final, TypeVar, cast

import attrs

from newsparse.errors import NewsparseError

__all__ = ["LateField", "evolve", "late", "with_late"]

T = TypeVar("T")


class _Maker:
    """Stands in a field for the value that it makes."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[], Any]) -> None:
        self.make: Final = make


def late(make: Callable[[], T]) -> T:
    """Return what to hand to the constructor in place of the value that `make` returns."""
    return cast("T", _Maker(make))


class LateField:
    """The slot of a field whose value may be made late."""

    def __init__(self, slot: MemberDescriptorType) -> None:
        """Guard a slot that the class has."""
        self._slot = slot

    def __get__(self, value: object, owner: type | None = None) -> Any:  # noqa: ANN401 - of any field
        """Return the field, which is made if it was not yet."""
        if value is None:
            return self
        held = self._slot.__get__(value, owner)
        if type(held) is _Maker:
            held = _made(held)
            self._slot.__set__(value, held)
        return held

    def __set__(self, value: object, held: object) -> None:
        """Keep what the constructor was handed; others meet the class's own refusal."""
        self._slot.__set__(value, held)

    def held(self, value: object) -> Any:  # noqa: ANN401 - of any field
        """Return what the field holds, be it the value or its maker."""
        return self._slot.__get__(value)


def _made(maker: _Maker) -> Any:  # noqa: ANN401 - of any field
    try:
        return maker.make()
    except NewsparseError:
        raise
    except Exception as error:
        # a fault of newsparse: one type of error is promised
        msg = f"newsparse itself failed on this page ({error!r}): please report it"
        raise NewsparseError(msg) from error


def with_late(*names: str) -> Callable[[type[T]], type[T]]:
    """Return a decorator for a slotted class, of which some fields may be made late."""

    def guard(cls: type[T]) -> type[T]:
        for name in names:
            setattr(cls, name, LateField(vars(cls)[name]))
        return cls

    return guard


def evolve(value: T, **changes: Any) -> T:  # noqa: ANN401 - of any field
    """Return a copy with other values for some fields; what is to be made late still is."""
    for name, each in vars(type(value)).items():
        if isinstance(each, LateField):
            changes.setdefault(name, each.held(value))
    return cast("T", attrs.evolve(cast("Any", value), **changes))
