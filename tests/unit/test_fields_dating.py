"""When the story was published and changed: which date is believed, and which refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from lxml import etree

from newsparse.dates import DatePrecision
from newsparse.fields import Line, Time, Visible
from newsparse.fields.dating import Dating, choose, is_dated
from newsparse.fields.table import Sources
from newsparse.metadata import read
from newsparse.roles import Role

NOTHING = Visible()


def sources(article: dict[str, Any] | None = None, **metas: str) -> Sources:
    """Return metadata with an article and meta elements; ``__`` in a name stands for a colon."""
    root = etree.fromstring("<html><head></head></html>", etree.HTMLParser())
    for name, content in metas.items():
        etree.SubElement(root[0], "meta", {"name": name.replace("__", ":"), "content": content})
    if article is not None:
        script = etree.SubElement(root[0], "script", {"type": "application/ld+json"})
        script.text = json.dumps({"@type": "NewsArticle", **article})
    return Sources.of(read(root))


def printed(text: str, score: float = 0.9) -> Line:
    """Return a visible line with a date."""
    return Line(Role.DATE, text, "//p", "date-line", score)


def published(dating: Dating) -> list[tuple[str, str]]:
    """Return the dates of publication as text, each with its rule."""
    return [(each.text(), each.rule) for each in dating.published]


def modified(dating: Dating) -> list[tuple[str, str]]:
    """Return the dates of change as text, each with its rule."""
    return [(each.text(), each.rule) for each in dating.modified]


class TestOrderOfTrust:
    """Which source of a date comes first."""

    def test_is_that_of_the_table(self) -> None:
        """The article's data, meta elements, the page's times, its words, its address."""
        found = choose(
            sources(
                {"datePublished": "2023-05-12T10:00:00+02:00"},
                article__published_time="2023-05-12T10:00:01+02:00",
                date="2023-05-12T10:00:05+02:00",
            ),
            Visible(
                (printed("12 May 2023, 10:00"),),
                times=(Time("2023-05-12T10:00:03+02:00", "12 May", distance=1),),
            ),
            "https://example.com/2023/05/12/harbour",
            "en",
        )
        assert published(found) == [
            ("2023-05-12T10:00:00+02:00", "NewsArticle.datePublished"),
            ("2023-05-12T10:00:01+02:00", "article:published_time"),
            ("2023-05-12T10:00:03+02:00", "time"),
            ("2023-05-12T10:00:00", "date-line"),
            ("2023-05-12T10:00:05+02:00", "date"),
            ("2023-05-12T00:00:00", "path"),
        ]
        assert found.warnings == ()

    def test_knows_a_time_of_another_story(self) -> None:
        """A time far from the headline comes last."""
        visible = Visible(times=(Time("2023-05-12", distance=9),))
        found = choose(Sources.of(read(etree.Element("html"))), visible, None, None)
        assert published(found) == [("2023-05-12T00:00:00", "time")]
        assert found.published[0].score < 0.5

    def test_keeps_the_precision(self) -> None:
        """A day is a day."""
        found = choose(sources({"datePublished": "2023-05-12"}), NOTHING, None, None)
        assert found.published[0].value.precision is DatePrecision.DAY

    def test_reads_prose_in_the_page_s_language(self) -> None:
        """Dates of mere numbers follow the language."""
        for language, day in (("en", "2023-05-12"), ("fr", "2023-12-05")):
            found = choose(sources(date="05/12/2023"), NOTHING, None, language)
            assert published(found) == [(f"{day}T00:00:00", "date")]

    def test_believes_words_before_a_stale_attribute(self) -> None:
        """A template that leaves the attribute as it was is found out by the words."""
        visible = Visible(times=(Time("2019-09-03", "December 14, 2023 7:30am"),))
        found = choose(sources(), visible, None, "en")
        assert published(found) == [("2023-12-14T07:30:00", "time")]


class TestChange:
    """Publication against change."""

    def test_is_told_by_names_and_labels(self) -> None:
        """A date that says it is an update is no date of publication."""
        found = choose(
            sources({"datePublished": "2023-05-12", "dateModified": "2023-05-14"}),
            Visible(
                (printed("Updated May 13, 2023"),),
                times=(Time("2023-05-15", is_update=True),),
            ),
            None,
            "en",
        )
        assert published(found) == [("2023-05-12T00:00:00", "NewsArticle.datePublished")]
        assert [text for text, _ in modified(found)] == [
            "2023-05-14T00:00:00",
            "2023-05-15T00:00:00",
            "2023-05-13T00:00:00",
        ]

    def test_before_publication_is_none(self) -> None:
        """A change before the publication is dropped, the publication stays."""
        found = choose(
            sources(
                {"datePublished": "2023-05-12T10:00:00Z", "dateModified": "2023-05-12T09:00:00Z"}
            ),
            NOTHING,
            None,
            None,
        )
        assert published(found) == [("2023-05-12T10:00:00+00:00", "NewsArticle.datePublished")]
        assert modified(found) == []

    def test_of_the_same_day_is_one(self) -> None:
        """Where a zone is missing, hours are not compared."""
        found = choose(
            sources(
                {"datePublished": "2023-05-12T10:00:00Z", "dateModified": "2023-05-12T09:00:00"}
            ),
            NOTHING,
            None,
            None,
        )
        assert len(found.modified) == 1

    def test_alone_stands_for_the_publication(self) -> None:
        """A page that dates nothing else was out by then; rule and score say that it is a guess."""
        found = choose(sources({"dateModified": "2023-05-14"}), NOTHING, None, None)
        assert published(found) == [("2023-05-14T00:00:00", "only-date")]
        assert found.published[0].score < 0.3
        assert modified(found) == [("2023-05-14T00:00:00", "NewsArticle.dateModified")]

    def test_of_a_resaved_story_gives_way_to_print(self) -> None:
        """A day printed at the headline, before the metadata's, is when the story was out."""
        found = choose(
            sources({"datePublished": "2023-11-20T16:00:00Z"}),
            Visible((printed("May 14, 2023"),)),
            None,
            "en",
        )
        assert published(found) == [
            ("2023-05-14T00:00:00", "date-line"),
            ("2023-11-20T16:00:00+00:00", "NewsArticle.datePublished"),
        ]
        later = Visible((printed("May 14, 2024"),))
        found = choose(sources({"datePublished": "2023-11-20T16:00:00Z"}), later, None, "en")
        assert published(found)[0][1] == "NewsArticle.datePublished"

    def test_takes_no_unsure_line_for_print(self) -> None:
        """A date in a sentence does not overrule the metadata."""
        found = choose(
            sources({"datePublished": "2023-11-20"}),
            Visible((printed("The festival of May 14, 2021 was a success", score=0.3),)),
            None,
            "en",
        )
        assert published(found)[0][1] == "NewsArticle.datePublished"


class TestRefused:
    """Dates that cannot be, each with a warning."""

    @pytest.mark.parametrize("text", ["1970-01-01", "0001-01-01T00:00:00", "2150-01-01", "soon"])
    def test_are_impossible_ones(self, text: str) -> None:
        """No article on the web is of such a day."""
        found = choose(sources({"datePublished": text}, date="2023-05-12"), NOTHING, None, None)
        assert published(found) == [("2023-05-12T00:00:00", "date")]
        assert found.warnings == (f"NewsArticle.datePublished holds no possible date: {text!r}",)

    def test_are_those_after_all_else(self) -> None:
        """A date of the future is told by everything else on the page."""
        found = choose(
            sources({"datePublished": "2035-05-12", "dateModified": "2023-05-14"}),
            Visible((printed("May 12, 2023"),)),
            "https://example.com/2023/05/12/harbour",
            "en",
        )
        assert published(found)[0] == ("2023-05-12T00:00:00", "date-line")
        assert found.warnings == (
            "NewsArticle.datePublished is later than all else: 2035-05-12T00:00:00",
        )

    def test_are_not_those_that_another_kind_of_source_confirms(self) -> None:
        """An old date in a menu does not make a new story impossible."""
        found = choose(
            sources({"datePublished": "2023-05-12"}),
            Visible(times=(Time("2018-01-27", distance=1), Time("2023-05-12", distance=2))),
            None,
            None,
        )
        assert ("2023-05-12T00:00:00", "NewsArticle.datePublished") in published(found)
        assert found.warnings == ()


class TestTwoStamps:
    """A ``<time>`` that prints when the story was out and when it was changed."""

    def test_are_told_apart(self) -> None:
        """The attribute belongs to the stamp that it repeats, and may know its zone."""
        words = "27/11/2017 01:57 | Actualizado a 28/11/2017 12:30"
        found = choose(
            sources(), Visible(times=(Time("2017-11-27T01:57:00+01:00", words),)), None, "es"
        )
        assert published(found) == [("2017-11-27T01:57:00+01:00", "time")]
        assert modified(found) == [("2017-11-28T12:30:00", "time")]

    def test_may_say_that_it_is_of_a_change_alone(self) -> None:
        """By its label; the only day that the page has is the story's as well."""
        visible = Visible(times=(Time("2017-11-28", "Zuletzt aktualisiert: 28.11.2017"),))
        found = choose(sources(), visible, None, "de")
        assert modified(found) == [("2017-11-28T00:00:00", "time")]
        assert published(found) == [("2017-11-28T00:00:00", "only-date")]


class TestZone:
    """Times of Greenwich, where the page's own clock is known."""

    @pytest.mark.parametrize(
        "visible",
        [
            Visible(times=(Time("2023-05-11T22:30:00-04:00", "May 11"),)),
            Visible((printed("May 11, 2023 at 10:30 p.m. EDT"),)),
            Visible((printed("May 11, 2023 at 10:30 p.m."),)),
        ],
    )
    def test_are_told_on_the_page_s_own_clock(self, visible: Visible) -> None:
        """The same point of time, with the day that readers saw."""
        found = choose(sources({"datePublished": "2023-05-12T02:30:20Z"}), visible, None, "en")
        assert published(found)[0] == (
            "2023-05-11T22:30:20-04:00",
            "NewsArticle.datePublished",
        )

    @pytest.mark.parametrize(
        "visible",
        [
            NOTHING,
            Visible((printed("May 11, 2023"),)),
            Visible((printed("May 12, 2023 at 10:17 p.m."),)),
            Visible(times=(Time("2023-05-12T04:30:00+01:00"),)),
        ],
    )
    def test_stay_where_no_clock_fits(self, visible: Visible) -> None:
        """Another minute, another day or no time of day tells no zone."""
        found = choose(sources({"datePublished": "2023-05-12T02:30:20Z"}), visible, None, "en")
        assert ("2023-05-12T02:30:20+00:00", "NewsArticle.datePublished") in published(found)


class TestIsDated:
    """`is_dated`, which says whether the page must be searched for a date."""

    def test_is_any_date_of_publication(self) -> None:
        """A date of change is none."""
        assert is_dated(sources({"datePublished": "2023-05-12"}))
        assert is_dated(sources(date="2023-05-12"))
        assert not is_dated(sources({"dateModified": "2023-05-12"}))
