"""Expectations as coarse or as fine as they are written."""

from __future__ import annotations

from typing import Any

import pytest

from newsparse.testing.shapes import shaped, updated

POSTS = [
    {"title": "Ferry returns", "url": "/ferry", "image": {"url": "/f.jpg", "alt": None}},
    {"title": "Gate opens", "url": None, "image": None},
]


class TestMet:
    """Expectations that what was read meets: its shape is then the expectation itself."""

    @pytest.mark.parametrize(
        ("found", "expected"),
        [
            ("a", "a"),
            (None, None),
            (3, 3),
            ([], []),
            (["a", "b"], ["a", "b"]),
            (POSTS, ["Ferry returns", "Gate opens"]),
            (POSTS, [{"url": "/ferry"}, "Gate opens"]),
            (POSTS, [{"image": "/f.jpg"}, {"image": None}]),
            (POSTS, [{"image": {"alt": None}}, {"title": "Gate opens"}]),
            (POSTS, {"count": 2}),
            (POSTS, {"first": "Ferry returns", "last": {"url": None}}),
            (POSTS, {"includes": ["Gate opens", {"url": "/ferry"}]}),
            (POSTS, {"excludes": ["Nets", {"url": "/nets"}, {"no such key": 1}]}),
            ([], {"count": 0, "first": None, "last": None, "includes": [], "excludes": ["a"]}),
            ({"title": {"source": "text", "raw": "A"}}, {"title": {"source": "text"}}),
        ],
    )
    def test_equal_their_shape(self, found: Any, expected: Any) -> None:  # noqa: ANN401 - JSON
        """What was read, in the shape of what is expected, is what is expected."""
        assert shaped(found, expected) == expected
        assert updated(found, expected) == expected


class TestMissed:
    """Expectations that are not met: the shape shows what there is instead."""

    @pytest.mark.parametrize(
        ("found", "expected", "shape"),
        [
            ("a", None, "a"),
            (None, {"url": "/a"}, None),
            (None, ["a"], None),
            (["a"], [], ["a"]),
            (["a", "b"], ["a"], ["a", "b"]),
            (["a"], ["a", "b"], ["a"]),
            (["b", "a"], ["a", "b"], ["b", "a"]),
            (POSTS, None, ["Ferry returns", "Gate opens"]),
            (POSTS, [{"url": "/x"}], [{"url": "/ferry"}, {"url": None}]),
            (POSTS, {"count": 3}, {"count": 2}),
            (POSTS, {"last": "Nets"}, {"last": "Gate opens"}),
            ([], {"last": "Nets"}, {"last": None}),
            (POSTS, {"includes": ["Nets", "Gate opens"]}, {"includes": ["Gate opens"]}),
            (POSTS, {"excludes": ["Nets", {"url": "/ferry"}]}, {"excludes": ["Nets"]}),
            ([{"spans": []}], None, [{"spans": []}]),
        ],
    )
    def test_differ_from_their_shape(self, found: Any, expected: Any, shape: Any) -> None:  # noqa: ANN401 - JSON
        """Only what the expectation speaks of is shown."""
        assert shaped(found, expected) == shape
        assert shape != expected

    @pytest.mark.parametrize(
        ("found", "expected", "message"),
        [
            (POSTS, [{"titel": "Ferry returns"}], "no 'titel' here, but title, url, image"),
            (POSTS, {"counts": 2}, "'counts' says nothing of a list"),
        ],
    )
    def test_ask_for_what_there_is_not(self, found: Any, expected: Any, message: str) -> None:  # noqa: ANN401 - JSON
        """A typing error in a key is named, with the keys that there are."""
        with pytest.raises(ValueError, match=message):
            shaped(found, expected)


class TestUpdated:
    """What is written for an expectation that is not met."""

    def test_keeps_wishes(self) -> None:
        """What must and must not be in a list stays; the rest is as read."""
        expected = {"count": 1, "includes": ["Nets"], "excludes": ["Gate opens"]}
        assert updated(POSTS, expected) == {**expected, "count": 2}
