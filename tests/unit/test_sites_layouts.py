"""What a site declares of its HTML pages, and what is said of a declaration that is wrong."""

from __future__ import annotations

import datetime as dt
import pickle
import re
from typing import Any

import pytest

from newsparse import Layout, PageView, Related, Role, Site, SiteError, css, xpath
from newsparse.sites import role_of


def site(**fields: Any) -> Site:  # noqa: ANN401 - the fields of Site
    """Return a site with some fields."""
    return Site("Harbour", ("harbour.example",), **fields)


def never(page: PageView) -> None:
    """Find nothing."""


class TestDeclaration:
    """A declaration as it is kept."""

    def test_is_one_frozen_value(self) -> None:
        """Collections are tuples, strings are CSS; it hashes, and goes to other processes."""
        made = site(
            title=["h1.a", xpath("//h1")],
            layouts=[Layout("2024", when="body.x", body="div.story", since=dt.date(2024, 1, 1))],
            related=Related("div.card", title="h3 a"),
            roles={"share": ".bar", ("subscribe", "harbour:box"): (".box", never)},
            phrases={"subscribe": "Ring the bell"},
        )
        assert made.title == (css("h1.a"), xpath("//h1"))
        assert made.layouts[0].body == (css("div.story"),)
        assert made.related[0].title == (css("h3 a"),)
        assert [each.name for each in made.roles] == ["share", "harbour:box"]
        assert made.phrases == (("subscribe", ("Ring the bell",)),)
        assert len({made, pickle.loads(pickle.dumps(made))}) == 1  # noqa: S301 - our own bytes

    @pytest.mark.parametrize(
        ("fields", "has_rules"),
        [
            ({}, False),
            ({"phrases": {"share": "x"}}, False),
            ({"layouts": [Layout("2024", when="body.x")]}, False),
            ({"layouts": [Layout("2024", title="h1")]}, True),
            ({"related": Related("a")}, True),
            ({"roles": {"share": "a"}}, True),
        ],
    )
    def test_knows_whether_there_is_anything_to_try(
        self, fields: dict[str, Any], *, has_rules: bool
    ) -> None:
        """A site without rules for HTML costs its pages nothing."""
        assert site(**fields).has_page_rules is has_rules


class TestRefusal:
    """Each mistake is an error that names the site, the layout, the field and the value."""

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"title": "h1[["}, "Site 'Harbour': title holds h1[[: it is no CSS selector"),
            ({"title": 5}, "Site 'Harbour': title holds 5: write a CSS selector"),
            ({"title": (None,)}, "title holds None"),
            ({"title": Site}, "title holds <class"),
            ({"body": xpath("//a[")}, "body holds xpath('//a['): it is no XPath"),
            (
                {"layouts": (Layout("2024", authors="::x"),)},
                "Site 'Harbour', layout '2024': authors holds ::x:",
            ),
            ({"layouts": (Layout("2024", when="b["),)}, "layout '2024': when holds b["),
            ({"layouts": (Layout(" "),)}, "its name is ' '"),
            ({"layouts": (Layout("a"), Layout("a"))}, "give each layout a name of its own"),
            ({"layouts": (Layout("a", since="2024"),)}, "since holds '2024'"),  # type: ignore[arg-type] # what is refused
            ({"layouts": (Layout("a", until=dt.datetime(2024, 1, 1)),)}, "until holds"),  # noqa: DTZ001 - what is refused
            ({"layouts": ("2024",)}, "layouts holds '2024'"),
            ({"related": "a.card"}, "write Related(cards=…)"),
            ({"related": ("a.card",)}, "related holds 'a.card'"),
            ({"related": Related(())}, "related has no cards"),
            ({"related": Related("a", title=xpath("//h3"))}, "related.title holds"),
            ({"related": Related("a", title=never)}, "related.title holds <function"),
            ({"related": Related("a", module="h3[")}, "related.module holds h3["),
            ({"roles": ".bar"}, "write a mapping of roles"),
            ({"roles": {"shar": ".bar"}}, "roles holds 'shar'"),
            ({"roles": {("title", "x:y"): ".bar"}}, "roles holds ('title', 'x:y')"),
            ({"roles": {"share": ".bar["}}, "roles['share'] holds .bar["),
            ({"phrases": "x"}, "phrases holds 'x'"),
            ({"phrases": ("share",)}, "write a mapping"),
            ({"phrases": {"shar": "x"}}, "phrases holds 'shar'"),
            ({"phrases": {"share": (5,)}}, "Site 'Harbour': phrases: TextRule"),
            ({"phrases": {"title": ""}}, "Site 'Harbour': phrases: TextRule"),
            ({"is_family": 1}, "is_family holds 1"),
        ],
    )
    def test_says_where_and_what_to_write(self, fields: dict[str, Any], said: str) -> None:
        """The author finds the line without a debugger."""
        with pytest.raises(SiteError, match=re.escape(said)):
            site(**fields)


class TestRoleOf:
    """What a key of `roles` and `phrases` means."""

    @pytest.mark.parametrize(
        ("key", "found"),
        [
            ("share", (Role.SHARE, "share")),
            ("bookmark", (Role.SHARE, "bookmark")),
            ("title", (Role.TITLE, None)),
            (Role.BODY, (Role.BODY, None)),
            ("harbour:tides", (Role.UI, "harbour:tides")),
            (("subscribe", "harbour:box"), (Role.SUBSCRIBE, "harbour:box")),
            (("share", "bookmark"), (Role.SHARE, "bookmark")),
            (("share", "paywall"), None),
            (("body", "harbour:box"), None),
            (("share",), None),
            ("nonsense", None),
            (":", None),
            (5, None),
        ],
    )
    def test_is(self, key: object, found: tuple[Role, str | None] | None) -> None:
        """A role, a kind of the core, or a kind of the plugin's own, alone or behind its role."""
        assert role_of(key) == found


class TestPhrases:
    """Lines that a site declares as boilerplate."""

    def test_are_rules_behind_the_text_rules(self) -> None:
        """A phrase is found whatever its case, and named after its kind."""
        made = site(phrases={"subscribe": "Ring the bell", "harbour:tides": ("Tides today",)})
        rule = made.rule_for("RING THE BELL!", in_head=False, in_tail=False)
        assert rule is not None
        assert (rule.name, rule.role, rule.kind) == (
            "phrase-subscribe",
            Role.SUBSCRIBE,
            "subscribe",
        )
        own = made.rule_for("Tides today", in_head=True, in_tail=False)
        assert own is not None
        assert (own.role, own.kind) == (Role.UI, "harbour:tides")
        assert made.rule_for("Ring", in_head=False, in_tail=False) is None


class TestLayout:
    """The days of a layout."""

    @pytest.mark.parametrize(
        ("day", "is_of"),
        [
            (None, True),
            (dt.date(2019, 12, 31), False),
            (dt.date(2020, 1, 1), True),
            (dt.date(2021, 6, 1), True),
            (dt.date(2021, 6, 2), False),
        ],
    )
    def test_begin_and_end(self, day: dt.date | None, *, is_of: bool) -> None:
        """Both days are of the layout themselves; an unknown day may be of any."""
        layout = Layout("x", since=dt.date(2020, 1, 1), until=dt.date(2021, 6, 1))
        assert layout.is_of(day) is is_of
