"""The marks of a site's texts: what they find, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from newsparse.errors import SiteError
from newsparse.sites import Fingerprint, Sample, Site


class TestFingerprint:
    """`Fingerprint`, and `Site.likeness`, which adds fingerprints up."""

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("told Example", True),
            ("she TOLD\u00a0\n example’s reporter", True),
            ("It was untold Example", False),
            ("told Examples", False),
            ("told", False),
        ],
    )
    def test_is_found_as_words(self, text: str, found: bool) -> None:  # noqa: FBT001 - a case
        """Case and white space make no difference; the edges of words do."""
        assert Fingerprint("told  Example").matches(Sample.of(text)) is found

    def test_of_other_scripts_is_found_within_words(self) -> None:
        """Scripts that write words together have no edges to look at."""
        assert Fingerprint("Example").matches(Sample.of("記者はExampleに語った"))
        assert Fingerprint("免責事項").matches(Sample.of("以下は免責事項です"))

    def test_may_ask_for_several_occurrences(self) -> None:
        """Each occurrence as a word counts, and no other does."""
        mark = Fingerprint("Example", count=3)
        assert not mark.matches(Sample.of("Example, Examples, Example"))
        assert mark.matches(Sample.of("Example, Example's, example"))

    def test_may_ask_for_a_pattern_too(self) -> None:
        """The pattern is searched near the literal, with white space squeezed."""
        mark = Fingerprint("Example", pattern=r"\bsince \d{4}\b")
        assert mark.matches(Sample.of("EXAMPLE, here\nSince\u00a02023"))
        assert mark.matches(Sample.of("Example. " + "é " * 500 + "SINCE 2023, Example"))
        assert not mark.matches(Sample.of("Example since 23"))
        assert not mark.matches(Sample.of("Example" + " é" * 500 + " since 2023"))

    def test_is_not_looked_for_without_end(self) -> None:
        """A text that repeats the literal costs no more than a bounded number of searches."""
        mark = Fingerprint("Example", pattern=r"(?:\w+ ){3}nowhere")
        sample = Sample.of("Example " * 1_000_000)
        assert not mark.matches(sample)

    def test_is_looked_for_at_both_ends_of_a_text(self) -> None:
        """The middle of a long text is not searched."""
        padding = "word " * 20_000
        mark = Fingerprint("told Example")
        assert mark.matches(Sample.of("told Example " + padding))
        assert mark.matches(Sample.of(padding + "told Example"))
        assert not mark.matches(Sample.of(padding + "told Example " + padding))

    def test_accepts_texts_that_are_no_unicode(self) -> None:
        """A lone surrogate is neither found nor an error."""
        assert Fingerprint("told Example").matches(Sample.of("\ud800 told Example"))

    def test_adds_up(self) -> None:
        """A site's likeness is the sum of the weights that were found, without rounding."""
        marks = [Fingerprint(f"mark {number}", weight=0.1) for number in range(10)]
        site = Site("Example", ("example.com",), fingerprints=marks)
        assert site.likeness(" ".join(mark.literal for mark in marks)) == 1.0
        assert site.likeness("mark 1 mark 2") == pytest.approx(0.2)
        assert site.likeness("") == 0

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            ({"literal": " "}, "literal is blank"),
            ({"literal": None}, "literal is blank or no string"),
            ({"weight": 0}, "weight is 0"),
            ({"weight": 1.5}, "weight is 1.5"),
            ({"weight": float("nan")}, "weight is nan"),
            ({"weight": "1"}, "weight is '1'"),
            ({"count": 0}, "count is 0"),
            ({"count": 1.5}, "count is 1.5"),
            ({"pattern": "("}, "pattern '(' is no regular expression"),
            ({"pattern": b"x"}, "give a regular expression as a string"),
        ],
    )
    def test_refuses_what_is_wrong(self, given: dict[str, Any], words: str) -> None:
        """The error names the fingerprint by its literal, and the field."""
        with pytest.raises(SiteError) as caught:
            Fingerprint(**{"literal": "told Example", **given})
        assert words in str(caught.value)
        assert str(caught.value).startswith("Fingerprint ")
