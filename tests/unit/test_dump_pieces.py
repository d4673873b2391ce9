"""The pieces of a line that was cut."""

from __future__ import annotations

import pytest

from newsparse.dump.brackets import links_of
from newsparse.dump.pieces import Piece, pieces


def _pieces(marked: str) -> list[Piece]:
    """Return the pieces of a line in which "¦" shows where it is cut."""
    places: list[int] = []
    for part in marked.split("¦")[:-1]:
        places.append((places[-1] if places else 0) + len(part))
    text = marked.replace("¦", "")
    return list(pieces(text, places, links_of(text)))


class TestPieces:
    """`pieces`."""

    @pytest.mark.parametrize(
        ("marked", "texts"),
        [
            ("a", ["a"]),
            ("a ¦b", ["a", "b"]),
            ("[a](b)¦ | ¦[c](d)", ["[a](b)", "[c](d)"]),
            ("• a ¦b", ["• a", "b"]),
            ("[](x)¦ ¦[a](b)¦ ¦[](y)", ["[a](b)"]),
            ("[](x) ¦[](y)", ["[](x) [](y)"]),
            ("a [](x) b", ["a [](x) b"]),
        ],
    )
    def test_show_words(self, marked: str, texts: list[str]) -> None:
        """Bars and links without words show nothing, unless there is nothing else."""
        assert [piece.text for piece in _pieces(marked)] == texts

    def test_cover_the_line(self) -> None:
        """What shows nothing goes with the piece behind it, at the end with the one before."""
        assert _pieces("[](x) ¦a ¦| ¦b ¦|") == [
            Piece(0, 7, 6, "a"),
            Piece(8, 13, 10, "b"),
        ]
