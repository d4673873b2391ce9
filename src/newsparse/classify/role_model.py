"""The role model: which role a block outside the story most likely has.

A sum of weights for each role, over the bins of `standing`; fitted by ``scripts/fit_roles.py`` on
pages whose blocks were labelled by hand. Menus repeat their bins, so each row is scored once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from math import exp
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


class _Model(NamedTuple):
    roles: tuple[Role, ...]
    bias: tuple[float, ...]
    #: For each signal and each of its bins, the weight for each role.
    tables: tuple[tuple[tuple[float, ...], ...], ...]
    names: tuple[str, ...]
    #: The place of the body among the roles.
    body: int


def guess(rows: Sequence[tuple[int, ...]], *, is_html: bool) -> list[Guess]:
    """Return the likeliest role for each row of bins."""
    model = _html() if is_html else _text()
    found: dict[tuple[int, ...], Guess] = {}
    for row in rows:
        if row not in found:
            found[row] = _guess(model, row)
    return [found[row] for row in rows]


def _guess(model: _Model, row: tuple[int, ...]) -> Guess:
    vectors = [table[place] for table, place in zip(model.tables, row, strict=True)]
    votes: list[float] = list(map(sum, zip(model.bias, *vectors, strict=True)))
    top = max(votes)
    total = sum([exp(vote - top) for vote in votes])
    # whether it is story is not for this model to say: it saw too few pages for that
    votes[model.body] = _NEVER
    best = votes.index(max(votes))
    speaks = [vector[best] for vector in vectors]
    score = round(exp(votes[best] - top) / total, 3)
    role = instead = model.roles[best]
    if role is Role.RELATED:
        votes[best] = _NEVER
        instead = model.roles[votes.index(max(votes))]
    return Guess(role, score, instead, model.names[speaks.index(max(speaks))])


_NEVER: Final = float("-inf")


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
    nothing = (0.0,) * len(roles)
    return _Model(
        tuple(map(Role, roles)),
        tuple(bias),
        tuple(
            tuple(tuple(table[place]) if place in table else nothing for place in range(size))
            for table, size in zip(tables, sizes, strict=True)
        ),
        tuple(name.replace("_", "-") for name in names),
        list(roles).index(Role.BODY),
    )
