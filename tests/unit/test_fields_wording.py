"""Words of metadata, put right, and how alike two titles are."""

from __future__ import annotations

import pytest

from newsparse.fields.wording import clean, fold, letters, likeness, overlap, tokens


class TestClean:
    """`clean` and `fold`."""

    @pytest.mark.parametrize(
        ("text", "cleaned"),
        [
            ("  Harbour\n reopens ", "Harbour reopens"),
            ("Tom &amp; Ann &#8217;s &quot;boat&quot;", 'Tom & Ann ’s "boat"'),
            ("Tom &amp;amp; Ann", "Tom & Ann"),
            ("Tom &amp;amp;amp; Ann", "Tom &amp; Ann"),
            ("AT&T and R&D", "AT&T and R&D"),
            ("The <em>Harbour</em><br/>reopens", "The Harbour reopens"),
            ("if a < b and b > c", "if a < b and b > c"),
            ("Har\u00adbour\u200b \ufeffre\ud800opens\x00", "Harbour reopens"),
            ("", ""),
        ],
    )
    def test_gives_what_would_be_shown(self, text: str, cleaned: str) -> None:
        """Entities and inline markup are resolved, and what has no width is left out."""
        assert clean(text) == cleaned

    def test_fold_leaves_markup_alone(self) -> None:
        """Text that the page shows is not read as markup again."""
        assert fold(" 30 years of\u00a0<br> &amp; tags\u200b ") == "30 years of <br> &amp; tags"

    def test_is_bounded(self) -> None:
        """A value of a megabyte costs no more than its beginning."""
        assert len(clean("<a " * 400_000)) <= 2_000
        assert len(clean("&amp;" * 400_000)) <= 2_000


class TestLikeness:
    """`letters`, `tokens`, `overlap` and `likeness`."""

    def test_letters_are_what_spellings_share(self) -> None:
        """Case, accents, signs and spaces make no difference."""
        assert letters("Café – L’Été 2023!") == letters("cafe: l'ete 2023") == "cafelete2023"
        assert letters("AT&T") == "att"

    def test_tokens_are_words_or_characters(self) -> None:
        """Where words are written together, each character counts."""
        assert tokens("Der HAFEN ist_offen") == ["der", "hafen", "ist", "offen"]
        assert tokens("港口 reopens") == ["港", "口", "reopens"]

    def test_overlap_looks_at_the_shorter_one(self) -> None:
        """A title inside another has all its words there."""
        assert overlap(["a", "b"], ["c", "b", "a"]) == 1
        assert overlap(["a", "a"], ["a"]) == 1
        assert overlap(["a", "b"], ["a", "c"]) == 0.5
        assert overlap([], ["a"]) == 0

    def test_likeness_counts_the_lengths_too(self) -> None:
        """One word of a long title is not much like it."""
        assert likeness(["a", "b"], ["a", "b"]) == 1
        assert likeness(["a"], ["a", "b", "c", "d"]) == 0.5
        assert likeness([], []) == 0
