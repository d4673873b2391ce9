"""What a block's words say by themselves."""

from __future__ import annotations

import pytest

from newsparse.reader.lines import line_of
from newsparse.reader.vocabulary import BASE, ROWS, word_row


def test_a_short_line_says_all_its_words() -> None:
    """In lower case, its first and last word once more, and the line as a whole."""
    rows = line_of("Read the Harbour News").rows
    for word in ("read", "the", "harbour", "news", "^read", "$news", "=read the harbour news"):
        assert word_row(word) in rows


def test_a_long_text_says_its_first_words() -> None:
    """Of its other words nothing is kept but what it is about."""
    rows = line_of("The harbour of Quillmouth froze over, and the ferries stayed at the pier.").rows
    assert word_row("quillmouth") in rows
    assert word_row("ferries") not in rows


def test_dates_have_a_pattern() -> None:
    """Two lines of the same make share a row, whatever the day."""
    one, two = (set(line_of(text).rows) for text in ("12 May 2023", "30 Jun 2024"))
    assert word_row("~00 Aa 0000") in one & two


def test_known_lines_are_told() -> None:
    """The phrase is kept, for those who want its kind and its number."""
    line = line_of("12 comments")
    assert line.phrase is not None
    assert line.phrase.count == 12
    assert BASE.phrase not in line.rows


@pytest.mark.parametrize(
    "text", ["x", "\ud800", "。", "\u202e", "1", "…", "a" * 100_000, "漢字" * 400, "\n", " . "]
)
def test_any_text_has_rows_within_the_table(text: str) -> None:
    """Whatever it holds."""
    rows = line_of(text).rows
    assert rows
    assert all(0 <= row < ROWS for row in rows)


def test_wide_letters_count_twice() -> None:
    """They say more, since no spaces part their words."""
    assert line_of("漢字漢字漢字").length > line_of("abcdef").length
