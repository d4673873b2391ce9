"""Any string is looked up without harm, and its form does not change what it is."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse.phrases.lines import lookup
from newsparse.phrases.tables import TABLES
from newsparse.roles import KINDS

pytestmark = pytest.mark.property

PHRASES = [
    phrase.strip().replace("{n}", "1.2K").replace("{}", "Ulm")
    for table in TABLES
    for text in (table.certain, table.possible)
    for line in text.splitlines()
    for phrase in line.partition(":")[2].split(" | ")
    if phrase.strip()
]
#: Signs that the folding and the patterns care about, among any others.
ODD = " \u00a0\u200b\t\n:*.()[]|·#\"'“”’ıİ1٣²①，。©k万"
odd = st.text(alphabet=ODD, max_size=10)
phrases = st.sampled_from(PHRASES)
anything = st.one_of(
    st.text(max_size=300),
    st.text(alphabet=ODD, max_size=60),
    phrases,
    st.tuples(st.text(max_size=10), phrases, odd).map("".join),
)


class TestTotal:
    """`lookup` answers for any string."""

    @given(anything)
    @example("\ud800 comments")
    @example("9" * 240 + " comments")
    @example("²٣ comments (①)")
    def test_any_string(self, text: str) -> None:
        """It gives a phrase of a known kind or nothing, and never raises."""
        phrase = lookup(text)
        assert phrase is None or phrase.kind in KINDS
        assert phrase is None or phrase.count is None or phrase.count >= 0

    @pytest.mark.parametrize(
        "unit", ["a", " ", "1", "1,", "(", "#", "|", "share ", "ÿ", "\u200b", "İ", "the post x "]
    )
    def test_long_line(self, unit: str) -> None:
        """A line of a megabyte is no phrase, and that is said at once."""
        text = f"a{unit * (1_000_000 // len(unit))}a"
        assert lookup(text) is None

    @pytest.mark.parametrize(
        "unit", ["1,", "1 ", "(1", "share ", "the post appeared first on ", "|a"]
    )
    def test_longest_line(self, unit: str) -> None:
        """The longest lines that are looked at cost no more than their length."""
        text = (unit * 240)[:240]
        phrase = lookup(text)
        assert phrase is None or phrase.kind in KINDS


class TestForm:
    """Spaces round a line, its kind of spaces and the case of ASCII letters change nothing."""

    @given(anything, st.integers(0, 40), st.integers(0, 40))
    def test_spaces_around(self, text: str, before: int, after: int) -> None:
        """Spaces round the line are none of its words."""
        assert lookup(" " * before + text + " " * after) == lookup(text)

    @given(anything)
    def test_non_breaking_spaces(self, text: str) -> None:
        """A space that does not break is a space."""
        assert lookup(text.replace(" ", "\u00a0")) == lookup(text)

    @given(anything, st.integers(1, 3))
    def test_ascii_case(self, text: str, step: int) -> None:
        """Capitals are no other words, wherever they stand."""
        swapped = "".join(
            sign.swapcase() if sign.isascii() and place % step == 0 else sign
            for place, sign in enumerate(text)
        )
        assert lookup(swapped) == lookup(text)
