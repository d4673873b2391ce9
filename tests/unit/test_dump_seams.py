"""Where the words of several blocks were glued."""

from __future__ import annotations

from collections import Counter

import pytest

from newsparse.dump.seams import Known, label_seam, seams

KNOWN = Known(frozenset({"Markets", "Farms"}), Counter(("BlackRock", "BlackRock", "YouTube")))


def _parts(marked: str) -> tuple[str, list[int]]:
    """Return a text without the bars that show its seams, and where they stood."""
    places: list[int] = []
    for part in marked.split("|")[:-1]:
        places.append((places[-1] if places else 0) + len(part))
    return marked.replace("|", ""), places


class TestSeams:
    """`seams`."""

    @pytest.mark.parametrize(
        "marked",
        [
            "Markets|2 hours ago|Wheat falls again",
            "Analysis|Markets|15 hours ago|Oats Jump by a Third in a Week",
            "Markets|Granaries|15 hours ago|Oats Jump",
            "BlackRock|2 hours ago|Oats Jump",
            "Märkte|vor 2 Stunden|Weizen fällt",
            "Рынки|2 часа назад|Пшеница падает",
            "市場|2時間前|小麦が下落",
            "Markets|06 January 2026|Wheat falls again",
            "Wheat falls again|January 6, 2026",
            "Markets|Wheat falls again",
            "Newsletter|Subscribe|Daily Grain Letter|News and analysis of grain",
            "Wheat falls for a week.|Traders had sold all that they had",
            "Wheat falls again|By Ada Example",
            "Written by|Ada Example",
        ],
    )
    def test_part_what_a_link_has_glued(self, marked: str) -> None:
        """Ages and dates, known sections, sentences, bylines, and words of too many parts."""
        text, places = _parts(marked)
        assert seams(text, KNOWN) == places

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "Wheat falls again",
            "YouTube and LinkedIn fall as McDonalds rises",
            "BlackRock buys all the wheat",
            "What we knew 2 years ago of wheat",
            "2 hours ago",
            "In the spring of 06 January 2026 nothing fell",
        ],
    )
    def test_leave_what_is_one_text(self, text: str) -> None:
        """Capitals in a word are no seam, nor is an age with spaces around it."""
        assert seams(text, KNOWN) == []


class TestLabelSeam:
    """`label_seam`."""

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("Written byAda Example", 10),
            ("Edited byBen Sample", 9),
            ("ByAda Example", 2),
            ("Escrito porAna Muestra", 11),
            ("Geschrieben vonAda Muster", 15),
        ],
    )
    def test_parts_a_label_from_its_name(self, text: str, place: int) -> None:
        """In all languages that have labels."""
        assert label_seam(text) == (place,)

    @pytest.mark.parametrize("text", ["", "Written by Ada Example", "YouTube Example", "ByteDance"])
    def test_gives_nothing_else(self, text: str) -> None:
        """A name with a capital in it has no label before it."""
        assert label_seam(text) == ()
