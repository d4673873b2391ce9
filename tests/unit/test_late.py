"""Fields that are worked out when they are first asked for."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterator
from types import FunctionType, ModuleType

import attrs
import pytest

import newsparse
from newsparse import NewsparseError
from newsparse.draft import Draft
from newsparse.late import evolve, late, with_late

PAGE = (
    "<html><body><article><h1>Sea</h1>"
    + "<p>The sea rose and it rained for days on end.</p>" * 9
    + "</article><footer>All rights reserved</footer></body></html>"
)


@with_late("size")
@attrs.frozen
class _Pair:
    name: str
    size: int = 0


class TestLate:
    """A value that is made late, in its field."""

    def test_is_made_once_and_stays(self) -> None:
        """The maker is called for the first who asks, and for nobody else."""
        calls: list[int] = []

        def make() -> int:
            calls.append(1)
            return 7

        pair = _Pair("a", late(make))
        assert not calls
        assert (pair.size, pair.size, len(calls)) == (7, 7, 1)

    def test_is_a_value_like_any_other(self) -> None:
        """It compares, hashes, prints and pickles as the value that it makes."""
        pair = _Pair("a", late(lambda: 7))
        assert (pair, hash(pair), repr(pair)) == (
            _Pair("a", 7),
            hash(_Pair("a", 7)),
            repr(_Pair("a", 7)),
        )
        assert pickle.loads(pickle.dumps(_Pair("a", late(int)))) == _Pair("a")  # noqa: S301 - our own

    def test_stays_late_in_a_copy(self) -> None:
        """A copy with another name asks for nothing."""

        def refuse() -> int:
            raise ValueError

        copy = evolve(_Pair("a", late(refuse)), name="b")
        assert copy.name == "b"
        with pytest.raises(NewsparseError, match="itself failed"):
            _ = copy.size

    def test_is_frozen(self) -> None:
        """A field that may be made late cannot be set either."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            _Pair("a").size = 1  # type: ignore[misc] # that is what is tested


def _reachable(value: object) -> Iterator[object]:
    """Yield all values that another keeps alive, but for classes, modules and their names."""
    seen: dict[int, object] = {}
    stack = [value]
    while stack:
        each = stack.pop()
        if id(each) in seen or isinstance(each, type | ModuleType):
            continue
        seen[id(each)] = each
        yield each
        if isinstance(each, FunctionType):
            stack.append(each.__closure__)
        else:
            stack += gc.get_referents(each)


class TestArticle:
    """An article of which some fields are made late."""

    def test_does_not_keep_the_tree(self) -> None:
        """What is made late holds nothing of the page but its words."""
        article = newsparse.parse(PAGE, kind="html", sites=())
        kept = {type(each) for each in _reachable(article)}
        assert Draft in kept
        assert not any(each.__module__.startswith("lxml") for each in kept)
        assert article.blocks[0].text == "Sea"
