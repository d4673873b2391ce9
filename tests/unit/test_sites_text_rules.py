"""The rules for a site's text dumps: what they claim, and which of them is asked where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from newsparse.errors import SiteError
from newsparse.roles import Role
from newsparse.sites import Site, TextRule, Zone, tail_start

PROMO = TextRule("promo", role=Role.ADVERTISEMENT, lines=("Sponsored", "Promo"))


def _site(rules: Iterable[TextRule] = ()) -> Site:
    return Site("Example", ("example.com",), text_rules=rules)


def _claimed(site: Site, text: str, *, in_head: bool = False, in_tail: bool = False) -> str | None:
    rule = site.rule_for(text, in_head=in_head, in_tail=in_tail)
    return None if rule is None else rule.name


class TestTextRule:
    """`TextRule`."""

    @pytest.mark.parametrize(
        "text", ["Sponsored", "SPONSORED", "  sponsored: ", "• Sponsored", "Ｐｒｏｍｏ", "Promo…"]
    )
    def test_knows_its_lines_in_any_dress(self, text: str) -> None:
        """Case, width of letters, and punctuation at either end make no difference."""
        assert PROMO.matches(text)

    @pytest.mark.parametrize("text", ["YASAL UYARI", "Yasal Uyarı", "yasal uyarı", "YASAL UYARİ"])
    def test_knows_its_lines_in_turkish_capitals(self, text: str) -> None:
        """Which i is which is lost between capitals and small letters."""
        assert TextRule("legal", role=Role.LEGAL, lines=("Yasal uyarı",)).matches(text)

    @pytest.mark.parametrize(
        "text", ["He sponsored a bill", "Sponsored Promo", "", "Promo" + "." * 100]
    )
    def test_leaves_other_blocks_alone(self, text: str) -> None:
        """A line is a whole block."""
        assert not PROMO.matches(text)

    def test_matches_a_pattern_from_end_to_end(self) -> None:
        """A pattern that is found within a block does not claim it."""
        rule = TextRule("by", role=Role.BYLINE, pattern=r"written by \w+")
        assert rule.matches("Written by Jane")
        assert not rule.matches("Written by Jane Roe")
        assert not rule.matches("It was written by Jane")

    def test_reads_line_breaks_as_spaces(self) -> None:
        """A label that was broken into two lines is the same label."""
        rule = TextRule("twice", role=Role.ADVERTISEMENT, lines=("Sponsored Sponsored",))
        assert rule.matches("Sponsored\nSponsored")
        pattern = TextRule("by", role=Role.BYLINE, pattern=r"written by .+ trusted")
        assert pattern.matches("Written\nby Jane Roe\nTrusted")

    def test_leaves_long_blocks_alone(self) -> None:
        """`max_length` is the longest block that the pattern may claim."""
        rule = TextRule("note", role=Role.DISCLOSURE, pattern="note.*", max_length=10)
        assert rule.matches("Note 12345")
        assert not rule.matches("Note 123456")

    def test_takes_roles_and_zones_by_name(self) -> None:
        """What a file of plain strings says is as good as the enumeration."""
        rule = TextRule("tip", role="ui", lines=["Tip"], zone="tail")
        assert rule.role is Role.UI
        assert rule.zone is Zone.TAIL

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            ({"name": ""}, "give a short name"),
            ({"role": "sidebar"}, "role 'sidebar' is none of title, subtitle"),
            ({"zone": "middle"}, "zone 'middle' is none of any, head, tail"),
            ({"lines": ()}, "neither lines nor a pattern"),
            ({"lines": "Promo"}, "write lines=('Promo',)"),
            ({"lines": ("…",)}, "lines holds '…'"),
            ({"lines": (1,)}, "lines holds 1"),
            ({"pattern": "["}, "pattern '[' is no regular expression"),
            ({"pattern": b"x"}, "give a regular expression as a string"),
            ({"pattern": "(promo)?"}, "matches an empty text"),
            ({"max_length": 0}, "max_length is 0"),
            ({"max_length": "9"}, "max_length is '9'"),
            ({"kind": "promo"}, "write a kind of your own as 'distribution:kind'"),
            ({"kind": 5}, "kind 5 is none of"),
            ({"kind": "legal"}, "kind 'legal' is of role legal, not advertisement"),
            ({"kind": "other", "role": Role.BODY}, "is for boilerplate, and body is none"),
            ({"kind": "my:kind", "role": Role.TITLE}, "is for boilerplate, and title is none"),
        ],
    )
    def test_refuses_what_is_wrong(self, given: dict[str, Any], words: str) -> None:
        """The error names the rule and the field, and says what to write."""
        fields = {"name": "promo", "role": Role.ADVERTISEMENT, "lines": ("Promo",), **given}
        with pytest.raises(SiteError) as caught:
            TextRule(**fields)
        assert words in str(caught.value)
        assert str(caught.value).startswith(f"TextRule {fields['name']!r}: ")

    def test_takes_kinds_of_its_own(self) -> None:
        """A kind with a colon is the plugin's."""
        rule = TextRule("tide", role=Role.UI, lines=("Tide",), kind="harbour:tide")
        assert rule.kind == "harbour:tide"


class TestRuleFor:
    """`Site.rule_for`: the first rule that claims a block where it stands."""

    RULES = (
        TextRule("head", role=Role.BYLINE, pattern="by .*", zone=Zone.HEAD),
        TextRule("tail", role=Role.DISCLOSURE, pattern="by .*", zone=Zone.TAIL),
        TextRule("line", role=Role.UI, lines=("By the way",)),
        TextRule("any", role=Role.UI, pattern="by the .*"),
    )

    @pytest.mark.parametrize(
        ("in_head", "in_tail", "name"),
        [
            (True, False, "head"),
            (False, True, "tail"),
            (True, True, "head"),
            (False, False, "line"),
        ],
    )
    def test_asks_the_rules_of_the_zone(
        self,
        in_head: bool,  # noqa: FBT001 - a case
        in_tail: bool,  # noqa: FBT001 - a case
        name: str,
    ) -> None:
        """A rule for another zone is passed over; of the others the first one wins."""
        site = _site(self.RULES)
        assert _claimed(site, "By the way", in_head=in_head, in_tail=in_tail) == name

    def test_finds_none_without_rules(self) -> None:
        """A site without rules claims nothing."""
        assert _claimed(_site(), "Promo", in_head=True, in_tail=True) is None

    @pytest.mark.parametrize("flip", [False, True])
    def test_prefers_the_first_of_lines_and_patterns(self, flip: bool) -> None:  # noqa: FBT001
        """The order of the rules counts, not how they say what they claim."""
        rules = [self.RULES[2], self.RULES[3]]
        site = _site(rules[::-1] if flip else rules)
        assert _claimed(site, "By the way") == ("any" if flip else "line")

    @pytest.mark.parametrize(
        ("pattern", "text"),
        [
            (r"(ab|cd)\1", "cdcd"),
            (r"(?P<word>ab|cd)(?P=word)", "abab"),
            (r"(a)?(?(1)b|c)", "ab"),
            (r"(?x) a \  b  # spaced out", "a b"),
            (r"(?-i:aB)", "aB"),
        ],
    )
    def test_keeps_patterns_apart_that_must_stand_alone(self, pattern: str, text: str) -> None:
        """References, named groups and flags mean the same beside other rules as alone."""
        rules = [
            TextRule("one", role=Role.UI, pattern=r"(x)(y)z"),
            TextRule("two", role=Role.UI, pattern=r"(?P<word>q+)"),
            TextRule("odd", role=Role.UI, pattern=pattern),
            TextRule("last", role=Role.UI, pattern=r"xx|yy"),
        ]
        site = _site(rules)
        assert _claimed(site, text) == "odd"
        assert _claimed(site, "xyz") == "one"
        assert _claimed(site, "qq") == "two"
        assert _claimed(site, "yy") == "last"
        assert _claimed(site, "xyzz") is None

    def test_agrees_with_asking_each_rule(self) -> None:
        """However the rules are put together, the answer is that of the first that matches."""
        rules = [
            TextRule("a", role=Role.UI, pattern=r"a.*", max_length=5),
            TextRule("b", role=Role.UI, lines=("ab", "b c"), zone=Zone.HEAD),
            TextRule("c", role=Role.UI, pattern=r".*c|ab+", lines=("d",)),
            TextRule("d", role=Role.UI, pattern=r"(.)\1.*", zone=Zone.TAIL),
            TextRule("e", role=Role.UI, pattern=r".+", max_length=3, zone=Zone.TAIL),
        ]
        site = _site(rules)
        for text in _texts("abc d\n", 4):
            for zones in ({Zone.ANY}, {Zone.ANY, Zone.HEAD}, {Zone.ANY, Zone.TAIL}, set(Zone)):
                first = next((r.name for r in rules if r.zone in zones and r.matches(text)), None)
                at = {"in_head": Zone.HEAD in zones, "in_tail": Zone.TAIL in zones}
                assert _claimed(site, text, **at) == first, (text, zones)

    @pytest.mark.parametrize(
        "text",
        ["a" * 1_000_000, "by " * 300_000, "…" * 1_000_000, "\n" * 1_000_000, "Promo " * 200_000],
    )
    def test_costs_nothing_on_huge_blocks(self, text: str) -> None:
        """A block that is longer than any rule allows is not read."""
        site = _site((*self.RULES, PROMO))
        assert _claimed(site, text, in_head=True, in_tail=True) is None


class TestTailStart:
    """`tail_start`: the first block of the body in `Zone.TAIL`."""

    def test_leaves_the_last_third(self) -> None:
        """The last third, rounded up, is in the tail: of a single block, that block."""
        assert [tail_start(count) for count in range(8)] == [0, 0, 1, 2, 2, 3, 4, 4]


def _texts(alphabet: str, length: int) -> Iterator[str]:
    """Yield every text over an alphabet, up to a length."""
    texts = [""]
    for _ in range(length):
        texts = [text + character for text in texts for character in alphabet]
        yield from texts
