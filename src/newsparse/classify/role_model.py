"""The role model: which role a block outside the story most likely has.

A sum of weights for each role, over the bins of `standing`; fitted by ``scripts/fit_roles.py`` on
pages whose blocks were labelled by hand.

The weights of one bin, one for each role, are kept side by side in one large integer, so that one
addition adds them all: a fifth of the cost of adding twenty numbers. A row of bins that a page
repeats, as menus do, is scored once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from math import exp
from operator import getitem
from struct import pack, unpack
from typing import Final, NamedTuple

from newsparse.classify.standing import HTML_SIZES, TEXT_SIZES, Html, Text
from newsparse.roles import Role

__all__ = ["Guess", "guess"]


class Guess(NamedTuple):
    """What the model says of a block that is not of the story: `role` is never the body."""

    role: Role
    #: How likely that is, 0 to 1.
    score: float
    #: The likeliest role but for being a teaser: one without a link is none.
    instead: Role
    #: The signal that speaks most for the role.
    signal: str
    #: How likely it is one of the story's blocks all the same.
    body: float


class _Model(NamedTuple):
    roles: tuple[Role, ...]
    #: The constants of all roles, and for each signal and each of its bins the weights.
    bias: int
    tables: tuple[tuple[int, ...], ...]
    names: tuple[str, ...]
    #: The place of the body among the roles.
    body: int


#: Weights are kept in hundredths, each raised by so much that none is negative …
_SCALE: Final = 100.0
_RAISED: Final = 1 << 20
#: … in fields of so many bytes.
_FIELD: Final = 4


def guess(rows: Sequence[tuple[int, ...]], *, is_html: bool) -> list[Guess]:
    """Return the likeliest role for each row of bins."""
    model = _html() if is_html else _text()
    found: dict[tuple[int, ...], Guess] = {}
    for row in rows:
        if row not in found:
            found[row] = _guess(model, row)
    return [found[row] for row in rows]


def _guess(model: _Model, row: tuple[int, ...]) -> Guess:
    packed = sum(map(getitem, model.tables, row), model.bias)
    votes = _unpacked(packed, len(model.roles))
    top = max(votes)
    total = sum([exp((vote - top) / _SCALE) for vote in votes if vote > top - _FAINT])
    body = exp((votes[model.body] - top) / _SCALE) / total
    # whether it is story is not for this model to say: it saw too few pages for that
    votes[model.body] = 0
    best = votes.index(max(votes))
    score = round(exp((votes[best] - top) / _SCALE) / total, 3)
    role = instead = model.roles[best]
    if role is Role.RELATED:
        votes[best] = 0
        instead = model.roles[votes.index(max(votes))]
    shift = 8 * _FIELD * best
    speaks = [table[place] >> shift & _MASK for table, place in zip(model.tables, row, strict=True)]
    return Guess(role, score, instead, model.names[speaks.index(max(speaks))], body)


_MASK: Final = (1 << 8 * _FIELD) - 1
#: Roles so far behind the first, in the votes' unit, do not count beside it.
_FAINT: Final = 800


def _unpacked(packed: int, count: int) -> list[int]:
    return list(unpack(f"<{count}I", packed.to_bytes(count * _FIELD, "little")))


def _packed(weights: Sequence[float]) -> int:
    fields = [round(weight * _SCALE) + _RAISED for weight in weights]
    return int.from_bytes(pack(f"<{len(fields)}I", *fields), "little")


@cache
def _html() -> _Model:
    from newsparse.classify import html_role_weights as weights  # noqa: PLC0415 - only when needed

    sizes = (*TEXT_SIZES, *HTML_SIZES)
    return _model(weights.ROLES, weights.BIAS, weights.TABLES, sizes, Text._fields + Html._fields)


@cache
def _text() -> _Model:
    from newsparse.classify import text_role_weights as weights  # noqa: PLC0415 - only when needed

    return _model(weights.ROLES, weights.BIAS, weights.TABLES, TEXT_SIZES, Text._fields)


def _model(
    roles: Sequence[str],
    bias: Sequence[float],
    tables: Sequence[Mapping[int, Sequence[float]]],
    sizes: Sequence[int],
    names: tuple[str, ...],
) -> _Model:
    nothing = _packed((0.0,) * len(roles))
    filled = [
        [_packed(table[place]) if place in table else nothing for place in range(size)]
        for table, size in zip(tables, sizes, strict=True)
    ]
    return _Model(
        tuple(map(Role, roles)),
        _packed(bias),
        tuple(map(tuple, filled)),
        tuple(name.replace("_", "-") for name in names),
        list(roles).index(Role.BODY),
    )
