"""Which block names the story."""

from __future__ import annotations

import pytest
from sketches import PROSE, claims_of, roles, rules, sketch_of, with_heading

from newsparse.classify import label
from newsparse.classify.bylines import find_credits
from newsparse.classify.headline import SIZES, candidates, find_headline
from newsparse.classify.sketch import Claims, Label, Sketch
from newsparse.dump import split
from newsparse.roles import Role

_TITLE = "Ice holds the ferries of Quillmouth at the pier"
_STORY = tuple(f"S {text}" for text in PROSE)

_FOREIGN = {
    "ja": """\
長野の酒蔵、樽の所有権を販売
長野県の酒蔵が、熟成中の樽の所有権を販売し始めた。購入者は三年後に酒を受け取るか、権利をほかの人に譲ることができる。
樽ごとに仕込みの日や米の産地が記録される。記録は公開され、誰でも読むことができる。県外からの申し込みが七割を占めた。
購入者の半分は三十代以下だった。蔵元は「酒を飲まない人まで買ってくれた」と話した。売り上げは屋根の修理に使われる。""",
    "zh": """\
海港结冰，渡轮停运三天
由于海港结冰，渡轮公司周二宣布停运三天。市长表示，渔民正在冰上凿洞，以免船只受损，政府已经派出两艘破冰船前往支援。
当地居民说，今年的冰比往年厚得多，没有人记得这样的冬天。港口的工人正在清理积雪，学校和商店也暂时关闭。
公司表示，一旦风向改变，渡轮就会恢复运营。乘客可以在网上退票，也可以改签其他日期，不需要支付任何手续费。""",
    "ko": """\
항구 얼어붙어 여객선 운항 중단…주민들 발 묶여
항구가 얼어붙어 여객선 회사가 화요일부터 운항을 중단했다고 밝혔다. 시장은 얼음이 두껍다고 말했다.
주민들은 올해 얼음이 예년보다 훨씬 두껍다고 말했다. 이런 겨울은 처음이라고 전했다.
회사는 바람이 바뀌는 대로 여객선 운항을 다시 시작할 것이라고 밝혔다. 승객은 환불받을 수 있다.""",
}


def _found(sketch: Sketch) -> Claims:
    return claims_of(sketch, find_credits, find_headline)


def _titles(text: str) -> list[str]:
    drafts = split(text)
    labels = label(drafts).labels
    return [
        draft.text for draft, each in zip(drafts, labels, strict=True) if each.role is Role.TITLE
    ]


class TestHeadline:
    """The block that is claimed."""

    def test_is_the_first_line_of_a_bare_story(self) -> None:
        """A dump of nothing but headline, byline and story."""
        found = _found(sketch_of(f"B {_TITLE}", "B By Nora Lindqvist", "B 12 May 2023", *_STORY))
        assert rules(found)[0] == "headline"
        assert roles(found).count(Role.TITLE) == 1

    def test_is_the_line_below_the_menu(self) -> None:
        """Menus and section names above it are none."""
        menu = ("B Home", "B World", "B Sport", "B Weather")
        found = _found(sketch_of(*menu, f"B {_TITLE}", "B By Nora Lindqvist", *_STORY))
        assert roles(found).index(Role.TITLE) == len(menu)

    def test_is_marked_by_markup(self) -> None:
        """A heading of the first level wins over the line above it."""
        other = "Harbour crews of the coast report on the pier"
        plain = sketch_of(f"B {other}", f"B {_TITLE}", *_STORY)
        assert roles(_found(with_heading(plain, 0, 1)))[0] is Role.TITLE
        assert roles(_found(with_heading(plain, 1, 1)))[1] is Role.TITLE

    def test_is_claimed_once_when_repeated(self) -> None:
        """The line of the page's title element says the same: it is no second headline."""
        found = _found(sketch_of(f"B {_TITLE}", "B Home", f"B {_TITLE}", *_STORY))
        assert sorted(name or "" for name in rules(found)) == [
            *[""] * 5,
            "headline",
            "repeated-headline",
        ]
        assert rules(found)[2] == "headline"

    def test_wins_over_the_title_element(self) -> None:
        """The line with the paper's name behind the same words is not the visible headline."""
        found = _found(sketch_of(f"B {_TITLE} - Harbour News", "B Home", f"B {_TITLE}", *_STORY))
        assert roles(found).index(Role.TITLE) == 2

    def test_is_missing_on_a_page_that_has_none(self) -> None:
        """A story alone, whose first block is a paragraph, has no headline."""
        assert Role.TITLE not in roles(_found(sketch_of(*_STORY)))

    def test_is_missing_without_story(self) -> None:
        """Where there is no story nothing names it."""
        assert roles(_found(sketch_of("B Home", "B World"))) == [None, None]

    @pytest.mark.parametrize("language", _FOREIGN)
    def test_is_found_in_scripts_without_words(self, language: str) -> None:
        """The first line of a dump, where letters stand for words."""
        lines = _FOREIGN[language].split("\n")
        assert _titles("\n\n".join(lines) + "\n") == lines[:1]


class TestKnownHeadline:
    """A headline that something else than the blocks tells."""

    def test_is_claimed_where_it_stands(self) -> None:
        """Without regard to case and spaces; a heading of the first level before any other."""
        sketch = sketch_of(
            f"B {_TITLE.upper()}", "B Home", f"B {_TITLE}", *_STORY, title=_TITLE.replace(" ", "\n")
        )
        assert rules(_found(sketch))[:3] == ["known-headline", None, "repeated-headline"]
        assert rules(_found(with_heading(sketch, 2, 1)))[:3] == [
            "repeated-headline",
            None,
            "known-headline",
        ]

    def test_is_looked_for_when_it_stands_nowhere(self) -> None:
        """A title that the page does not show leaves the choice to the blocks."""
        sketch = sketch_of(f"B {_TITLE}", *_STORY, title="Something else")
        assert rules(_found(sketch))[0] == "headline"


class TestCandidates:
    """The blocks that are weighed, and their marks."""

    def test_fit_the_tables(self) -> None:
        """Each mark indexes its table."""
        sketch = sketch_of("B Home", f"B {_TITLE}", "B By Nora Lindqvist", *_STORY)
        for marks in candidates(sketch, claims_of(sketch, find_credits)).values():
            assert all(0 <= found < size for found, size in zip(marks, SIZES, strict=True))

    def test_are_free_blocks_before_the_story_and_its_first(self) -> None:
        """Not what another rule has claimed, what is too long, or what follows."""
        sketch = sketch_of("B Home", f"B {_TITLE}", f"B {'long ' * 60}", *_STORY, "A Menu")
        given = {0: Label(Role.NAVIGATION, "menu", 1.0)}
        assert list(candidates(sketch, claims_of(sketch, given=given))) == [1, 3, 4, 5]

    def test_share_words_with_the_opening(self) -> None:
        """More words that come back in the story are a higher bin; the block itself is none."""
        lines = ("B Ferries of Quillmouth frozen", "B Entirely other matters elsewhere", *_STORY)
        sketch = sketch_of(*lines)
        marks = candidates(sketch, claims_of(sketch))
        assert marks[0].shared > marks[1].shared == 0
        assert marks[2].shared < SIZES.shared - 1

    def test_are_followed_by_credits(self) -> None:
        """A byline and a date below a line speak for it."""
        sketch = sketch_of(f"B {_TITLE}", "B By Nora Lindqvist", "B 12 May 2023", *_STORY)
        assert candidates(sketch, claims_of(sketch, find_credits))[0].followed == 2

    def test_know_that_they_are_repeated(self) -> None:
        """As a block of their own, or with more words around them."""
        lines = (f"B {_TITLE}", "B Other words that stand here once", f"B {_TITLE}", *_STORY)
        sketch = sketch_of(*lines)
        marks = candidates(sketch, claims_of(sketch))
        assert (marks[0].repeated, marks[1].repeated) == (1, 0)
        sketch = sketch_of(f"B {_TITLE} | Harbour News", f"B {_TITLE}", *_STORY)
        marks = candidates(sketch, claims_of(sketch))
        assert (marks[0].repeated, marks[1].repeated) == (0, 2)
