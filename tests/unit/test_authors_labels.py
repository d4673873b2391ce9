"""Labels of bylines by themselves."""

from __future__ import annotations

import pytest

from newsparse.authors import is_label, may_be_labelled


class TestIsLabel:
    """A line that is the label of a byline and nothing else."""

    @pytest.mark.parametrize(
        "text", ["By", "by:", "WRITTEN BY :", "Von", "Автор:", "作者：", "文："]
    )
    def test_labels(self, text: str) -> None:
        """In any case, with a colon or without."""
        assert is_label(text)

    @pytest.mark.parametrize(
        "text", ["", ":", "By Jane Roe", "Bye", "B", "By" + " " * 50, "By " * 40]
    )
    def test_other_lines(self, text: str) -> None:
        """Whole bylines, other words, and lines that are longer than any label."""
        assert not is_label(text)


class TestMayBeLabelled:
    """The quick test before a byline is read."""

    @pytest.mark.parametrize("text", ["By Jane Roe", "VON Erika Mustermann", "Автор: Иван Петров"])
    def test_lines_that_begin_as_labels_do(self, text: str) -> None:
        """Two characters are enough."""
        assert may_be_labelled(text)

    @pytest.mark.parametrize("text", ["", "Quillmouth", "7 days", "xyz"])
    def test_other_lines(self, text: str) -> None:
        """No label begins so."""
        assert not may_be_labelled(text)
