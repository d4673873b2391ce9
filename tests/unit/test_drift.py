"""The drift alarm: what it counts, and when it rings."""

from __future__ import annotations

import pytest
from attrs import evolve
from cli_runs import BINARY
from mole import DUMP, MOLE, NEW, OLD, page

from newsparse import Layout, Limits, PageView, Site, UsageError
from newsparse.drift import (
    FieldUse,
    LayoutUse,
    LineRuleUse,
    SelectorUse,
    Thresholds,
    WatchedPage,
    check,
)

URL = "https://mole.example/ferry"
PAGES = (page("new", NEW), page("old", OLD), page("dump", DUMP, URL))
REPORT = check(MOLE, PAGES)


class TestCounts:
    """What is counted on a batch of pages."""

    def test_pages_by_kind(self) -> None:
        """All pages, and those of HTML."""
        assert (REPORT.site, REPORT.pages, REPORT.html_pages) == ("The Mole", 3, 2)

    def test_pages_of_each_layout(self) -> None:
        """Layouts are in the order in which they are declared."""
        assert REPORT.layouts == (
            LayoutUse("2024", 1),
            LayoutUse("2019", 1),
            LayoutUse("2009", 0),
        )

    @pytest.mark.parametrize(
        "use",
        [
            FieldUse("2024", "title", 1, 1, 1),
            FieldUse("2024", "authors", 1, 1, 1),
            FieldUse("2024", "published", 1, 1, 1),
            FieldUse("2024", "body", 1, 1, 1),
            FieldUse("2024", "related", 1, 1, 1),
            FieldUse("2024", "related.title", 1, 1, 1),
            FieldUse("2024", "related.summary", 1, 0, 1),
            FieldUse("2024", "related.module", 1, 0, 0),
            FieldUse("2024", "roles[share]", 1, 1, 1),
            FieldUse("2019", "title", 1, 1, 1),
            FieldUse("2019", "subtitle", 1, 0, 0),
            FieldUse("2019", "published", 1, 1, 1),
        ],
        ids=lambda use: f"{use.layout}-{use.field}",
    )
    def test_fields_of_each_layout(self, use: FieldUse) -> None:
        """A field is found if any of its selectors finds something, used if that decides."""
        assert use in REPORT.fields

    @pytest.mark.parametrize(
        "use",
        [
            SelectorUse("2024", "body", "div.story", 1, 1),
            SelectorUse("2024", "body", "div.story-amp", 1, 0),
            SelectorUse("2024", "authors", "authors()", 1, 1),
            SelectorUse("2024", "related.title", "h3", 1, 1),
            SelectorUse("2024", "related.module", "xpath('//h4')", 1, 0),
            SelectorUse("2009", "title", "font", 0, 0),
            SelectorUse(None, "published", "time", 2, 2),
        ],
        ids=lambda use: use.selector,
    )
    def test_each_selector(self, use: SelectorUse) -> None:
        """Each selector has its own count, over the pages on which it was tried."""
        assert use in REPORT.selectors

    def test_line_rules(self) -> None:
        """Text rules and phrases, with the blocks that they claimed."""
        assert REPORT.line_rules == (
            LineRuleUse("tides", 1, 1),
            LineRuleUse("moon", 0, 0),
            LineRuleUse("phrase-share", 0, 0),
        )

    def test_names_what_is_never_used(self) -> None:
        """A selector of a layout that no page has is not blamed: its layout is."""
        assert set(REPORT.unused) == {
            "layout '2009'",
            "2024:body div.story-amp",
            "2024:related.summary p",
            "2024:related.module xpath('//h4')",
            "2019:subtitle #deck",
            "line rule 'moon'",
            "line rule 'phrase-share'",
        }

    def test_fields_that_differ_from_the_generic_ones(self) -> None:
        """Each with the pages on which it does, and both values."""
        wrong = evolve(MOLE, layouts=(Layout("wrong", title=".who", body="div.story"),))
        (found,) = [each for each in check(wrong, PAGES[:1]).disagreements if each.field == "title"]
        (example,) = found.examples
        assert found.pages == 1
        assert (example.page, example.site) == ("new", "Ada Example")
        assert example.generic == "Ferry returns to Harbour Town"

    def test_shows_long_values_in_part(self) -> None:
        """A body is shown by its beginning."""
        site = evolve(MOLE, layouts=(Layout("short", body="div.story p:first-child"),))
        long = NEW.replace("The ferry to", "The old ferry " * 30 + "to")
        report = check(site, [page("new", long)])
        (body,) = [each for each in report.disagreements if each.field == "body"]
        assert body.examples[0].site is not None
        assert len(body.examples[0].site) == 200
        assert body.examples[0].site.endswith("…")


class TestAlarms:
    """When there is drift."""

    def test_are_silent_while_all_fits(self) -> None:
        """Pages that fit raise none, whatever is unused or differs."""
        assert REPORT.alarms == ()

    def test_ring_for_an_essential_field_that_is_missed(self) -> None:
        """A title that too few pages of its layout have is drift."""
        changed = NEW.replace("headline", "hl")
        pages = [*PAGES, page("changed", changed)]
        (alarm,) = check(MOLE, pages).alarms
        assert alarm == (
            "title: its selectors found something on 1 of 2 pages of layout '2024', "
            "and on 90% they must"
        )
        assert check(MOLE, pages, Thresholds(min_coverage=0.5)).alarms == ()

    def test_ring_for_a_page_without_a_layout(self) -> None:
        """A redesign shows as pages that no layout fits."""
        report = check(MOLE, [*PAGES, page("redesign", NEW.replace("v2", "v3"))])
        assert report.unmatched == ("redesign",)
        assert report.alarms == ("1 of 3 pages fit no layout, and 0% may",)

    def test_ring_for_a_page_that_is_not_known(self) -> None:
        """A page that newsparse would read without the site is named."""
        report = check(MOLE, [page("dump", DUMP)])
        assert report.foreign == ("dump",)
        assert report.alarms == ("1 of 1 pages are not taken for the site's, and 0% may",)
        assert check(MOLE, [page("dump", DUMP)], Thresholds(max_foreign=1)).alarms == ()

    def test_ring_for_disagreement_where_it_is_asked_for(self) -> None:
        """A field that differs on more pages than may."""
        alarms = check(MOLE, PAGES, Thresholds(max_disagreement=0)).alarms
        assert alarms
        assert all("than by the generic rules" in alarm for alarm in alarms)

    def test_ring_for_what_is_unused_where_it_is_asked_for(self) -> None:
        """Each selector, layout and rule that found nothing."""
        alarms = check(MOLE, PAGES, Thresholds(fail_unused=True)).alarms
        assert alarms == tuple(f"{name} found nothing on any page" for name in REPORT.unused)

    def test_ring_for_a_callable_that_fails(self) -> None:
        """What a plugin's own function raises is a fault of its page."""

        def broken(_view: PageView) -> str:
            msg = "a bug"
            raise LookupError(msg)

        report = check(evolve(MOLE, layouts=(), title=broken), PAGES[:1])
        (fault,) = report.faults
        assert fault.page == "new"
        assert "broken() failed (LookupError: a bug)" in fault.message
        assert f"new: {fault.message}" in report.alarms

    def test_ring_for_a_site_that_fails(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A page on which the site as a whole fails is counted as the generic rules read it."""

        def broken(_self: object, _text: str, **_place: bool) -> None:
            msg = "a bug"
            raise LookupError(msg)

        monkeypatch.setattr(Site, "rule_for", broken)
        report = check(MOLE, [page("dump", DUMP, URL)])
        assert report.pages == 1
        assert report.disagreements == ()
        assert report.alarms == ("dump: the site failed on this page (LookupError: a bug)",)

    def test_ring_when_there_was_nothing_to_check(self) -> None:
        """No page is no proof."""
        assert check(MOLE, []).alarms == ("no page could be read, so nothing was checked",)


class TestPages:
    """Pages that are no good."""

    def test_that_cannot_be_read_stop_nothing(self) -> None:
        """An image and an oversized page are named, and the others are checked."""
        image = WatchedPage("image", BINARY)
        report = check(MOLE, [image, page("new", NEW)], limits=Limits(max_bytes=len(NEW) + 100))
        assert report.pages == 1
        assert [fault.page for fault in report.unread] == ["image"]
        large = check(MOLE, [page("new", NEW)], limits=Limits(max_bytes=10))
        assert "max_bytes" in large.unread[0].message

    def test_are_read_as_the_site_s_whatever_their_address(self) -> None:
        """Selectors are tried on a page that no address gives to the site."""
        foreign = NEW.replace("mole.example", "other.example")
        report = check(MOLE, [page("new", foreign)], Thresholds(max_foreign=1))
        assert FieldUse("2024", "title", 1, 1, 1) in report.fields


class TestThresholds:
    """What may be asked for."""

    @pytest.mark.parametrize("value", [-0.1, 1.1, "half"])
    def test_are_shares(self, value: object) -> None:
        """A percentage by mistake is refused."""
        with pytest.raises(UsageError, match=r"max_foreign is .*: give a share"):
            Thresholds(max_foreign=value)  # type: ignore[arg-type]  # what callers may do
