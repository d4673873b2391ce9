"""What a block looks like, as bins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sketches import drafts_of

from newsparse.phrases.lines import Phrase
from newsparse.classify.signals import KIND_BINS, SIZES, Signals, measure, widths
from newsparse.content import Position
from newsparse.draft import Draft


def _measured(*texts: str) -> tuple[list[Signals], list[Phrase | None]]:
    drafts = drafts_of(*texts)
    return measure(drafts, widths(drafts))


def _signals(text: str) -> Signals:
    return _measured(text)[0][0]


class TestMeasure:
    """A row of bins for each block."""

    @given(st.lists(st.text(min_size=1).filter(str.strip), max_size=12))
    def test_stays_within_the_tables(self, texts: list[str]) -> None:
        """Whatever a block says, each bin indexes the table of its signal."""
        signals, phrases = _measured(*texts)
        assert len(signals) == len(phrases) == len(texts)
        for row in signals:
            assert all(0 <= found < size for found, size in zip(row, SIZES, strict=True))

    def test_of_no_blocks_is_empty(self) -> None:
        """A page without blocks has no signals."""
        assert measure([], []) == ([], [])

    def test_tells_known_lines(self) -> None:
        """A line that sites print is given back, and its kind is a signal."""
        signals, phrases = _measured("Leave a Reply", "The harbour froze.")
        assert phrases[0] is not None
        assert phrases[0].kind == "comments"
        assert signals[0].phrase == KIND_BINS["comments"] + phrases[0].is_certain
        assert phrases[1] is None
        assert signals[1].phrase == 0


class TestWidths:
    """The size of a block in columns."""

    @pytest.mark.parametrize(
        ("text", "width"),
        [
            ("Harbour", 7),
            ("“Häfen”", 7),
            ("海港结冰", 8),
            ("항구 ice", 6),
            ("Ａ。", 4),
            ("Гавань", 6),
        ],
    )
    def test_counts_chinese_and_japanese_letters_twice(self, text: str, width: int) -> None:
        """They take two columns on a screen and say as much as two; Korean ones do not."""
        assert widths(drafts_of(text)) == [width]


class TestShape:
    """Length and ending."""

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ("The ice broke.", "Das Eis brach。"),
            ("Who knows why?", "Nobody does it!"),
            ("He told us so:", "She told them："),
            ("The ice broke.", "He said “no.”"),
            ("ends with an a", "or with a z"),
        ],
    )
    def test_is_the_same_for_endings_of_one_class(self, first: str, second: str) -> None:
        """Marks that mean the same in other scripts, and full stops in quotes, share a bin."""
        assert _signals(first).shape % 11 == _signals(second).shape % 11

    def test_differs_by_ending(self) -> None:
        """What a block ends with tells prose from menus."""
        texts = [
            "word.",
            "word!",
            "word:",
            "word,",
            "word”",
            "word)",
            "word",
            "WORD",
            "word 7",
            "w/",
        ]
        assert len({_signals(text).shape % 11 for text in texts}) == len(texts)

    def test_grows_with_length(self) -> None:
        """A longer block never has a lower bin of length."""
        bins = [_signals("a" * size).shape // 11 for size in range(1, 900)]
        assert bins == sorted(bins)
        assert bins[-1] == SIZES.shape // 11 - 1

    @pytest.mark.parametrize("text", ["It broke.", "It broke!", "“It broke.”", "(It broke.)"])
    def test_silhouette_is_odd_for_sentences(self, text: str) -> None:
        """A neighbour sees whether a block ends a sentence."""
        assert _signals(text).silhouette & 1

    @pytest.mark.parametrize(
        "text", ["Quillmouth", "It broke:", "“Quillmouth”", "Page 7", "and so,"]
    )
    def test_silhouette_is_even_for_other_lines(self, text: str) -> None:
        """Labels, names and quotations of a word end no sentence."""
        assert not _signals(text).silhouette & 1


class TestWords:
    """What is counted in a block's words."""

    def test_beginnings_differ(self) -> None:
        """Capital, small letter, digit, quotation mark, other letter, sign."""
        texts = ["Word", "word", "7 words", "“Word”", "你好", "* word"]
        assert [_signals(text).start // 4 for text in texts] == [0, 1, 2, 3, 4, 5]

    def test_capitals_are_a_share(self) -> None:
        """One word says nothing; of more, the share with a capital counts."""
        bins = [
            _signals(text).capitals % 9 for text in ("Harbour", "in the ice", "The Ice Of Life")
        ]
        assert bins[0] == 0
        assert 0 < bins[1] < bins[2]

    def test_sentences_and_commas_are_counted(self) -> None:
        """Ends of sentences within the block, and commas, up to the most that is told apart."""
        found = _signals("One, two, three. Four? Five! Six")
        assert (found.sentences, found.commas) == (3, 2)
        many = _signals("One, two. " * 40)
        assert (many.sentences, many.commas) == (SIZES.sentences - 1, SIZES.commas - 1)

    def test_digits_are_a_share(self) -> None:
        """No digit is a bin of its own; a line of digits is the highest."""
        texts = ("no digit", "7 in many more words than one would think", "12:30 today", "1234567")
        bins = [_signals(text).digits // 4 for text in texts]
        assert bins == sorted(bins)
        assert bins[0] == 0
        assert bins[-1] == SIZES.digits // 4 - 1

    def test_signs_that_prose_seldom_holds(self) -> None:
        """Bars, copyright, addresses, handles, cut ends and quotation marks are told apart."""
        texts = ["a | b", "© a", "see www.a.example", "@desk", "and so…", "“No”", "plain"]
        assert [_signals(text).signs // 4 for text in texts] == [1, 2, 3, 4, 5, 6, 0]

    def test_repeats_are_counted_on_the_page(self) -> None:
        """The same words again on the page: once, twice, three times or more."""
        signals, _ = _measured("Save", "Harbour", "Save", "Save", "Save")
        assert [row.repeats // 4 for row in signals] == [3, 1, 3, 3, 3]


class TestMarkup:
    """What the markup says of a block."""

    def test_kinds_of_blocks_differ(self) -> None:
        """Item, heading, quotation, row, or nothing."""
        place = Position(0, 0, 4)
        drafts = [
            Draft("Word", place),
            Draft("Word", place, marker="•"),
            Draft("Word", place, heading=2),
            Draft("Word", place, is_quote=True),
            Draft("Word", place, is_row=True),
        ]
        assert [row.markup for row in measure(drafts, widths(drafts))[0]] == [0, 1, 2, 3, 4]
