"""The fields of a text dump, which only its labelled lines give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from newsparse.authors import Author
from newsparse.classify import Label
from newsparse.content import Image, Link, Position
from newsparse.dates import DatePrecision
from newsparse.draft import Draft
from newsparse.evidence import Candidate
from newsparse.fields import Fields, Kind, read
from newsparse.page import Page
from newsparse.roles import Role
from newsparse.sites import Site

STORY = "The boats went out at noon, and all of the town had come to see them go. " * 3
LINES = (
    ("Sea", Role.KICKER),
    ("Harbour reopens", Role.TITLE),
    ("Two weeks after the storm", Role.SUBTITLE),
    ("By Jane Roe and John Doe", Role.BYLINE),
    ("Published May 12, 2023, 10:30 GMT", Role.DATE),
    ("Updated May 13, 2023", Role.DATE),
    ("Edited by Ann Poe", Role.BYLINE),
    (STORY.strip(), Role.BODY),
    ("Another headline", Role.TITLE),
)


def fields(
    site: Site | None = None, found_by: str = "", lines: Sequence[tuple[str, Role]] = LINES
) -> Fields:
    """Return the fields of a dump with these lines."""
    text = "\n".join(line for line, _ in lines)
    drafts, labels, start = [], [], 0
    for order, (line, role) in enumerate(lines):
        drafts.append(Draft(line, Position(order, start, start + len(line))))
        labels.append(Label(role, f"{role.value}-rule", 0.9))
        start += len(line) + 1
    return read(Page(text, "https://de.example.com/x"), drafts, labels, site, found_by)


class TestRead:
    """`read`, from labelled lines to fields."""

    def test_gives_what_the_lines_say(self) -> None:
        """Each role fills its field; who edited a story is not its author."""
        found = fields()
        assert found.title == "Harbour reopens"
        assert found.subtitle == "Two weeks after the storm"
        assert found.section == "Sea"
        assert found.authors == (Author("Jane Roe"), Author("John Doe"))
        assert found.published == dt.datetime(2023, 5, 12, 10, 30, tzinfo=dt.UTC)
        assert found.published_precision is DatePrecision.MINUTE
        assert found.modified == dt.datetime.fromisoformat("2023-05-13")
        assert found.modified_precision is DatePrecision.DAY
        assert found.language == "en"

    def test_gives_nothing_where_nothing_is_labelled(self) -> None:
        """An empty dump has no field, and no evidence."""
        assert fields(lines=()) == Fields()

    def test_reads_a_name_without_a_label(self) -> None:
        """A line that was labelled as a byline may be a mere name, and names once."""
        lines = (("Jane Roe", Role.BYLINE), ("By Jane Roe", Role.BYLINE), ("12 min", Role.BYLINE))
        assert fields(lines=lines).authors == (Author("Jane Roe"),)

    def test_reads_names_below_their_labels(self) -> None:
        """A label that is a block of its own says what the person below it did."""
        lines = (
            ("Written by", Role.BYLINE),
            ("Ada Example", Role.UI),
            ("Edited by", Role.BYLINE),
            ("Ben Sample", Role.BYLINE),
        )
        assert fields(lines=lines).authors == (Author("Ada Example"),)

    def test_reads_no_name_from_an_image(self) -> None:
        """The words of an image are not printed, and an image may part a label from its name."""
        pairs = (("Edited by", None), ("Cat Specimen", Image("a.jpg")), ("Ben Sample", None))
        drafts = [
            Draft(text, Position(order, 0, 1), image=image)
            for order, (text, image) in enumerate(pairs)
        ]
        labels = [Label(Role.BYLINE, "byline-rule", 0.9)] * 3
        assert read(Page("text", None), drafts, labels, None, "").authors == ()

    def test_finds_a_date_that_nobody_labelled(self) -> None:
        """A line below the headline that is a date, or opens with one and its time of day."""
        for line in ("06 January 2026", "06 January 2026 14:00 UTC Trusted Barley falls"):
            lines = (("May 5, 2020", Role.UI), ("Title", Role.TITLE), (line, Role.UI))
            published = fields(lines=lines).published
            assert published is not None
            assert published.date() == dt.date(2026, 1, 6)

    def test_takes_no_other_date_for_the_story_s(self) -> None:
        """Teasers have dates of their own, and sentences begin with days."""
        lines = (
            ("May 5, 2020", Role.UI),
            ("Title", Role.TITLE),
            ("May 6, 2020", Role.RELATED),
            ("On May 7, 2020 at 14:00 UTC it fell", Role.BODY),
            (STORY, Role.BODY),
            (STORY, Role.BODY),
            ("May 8, 2020", Role.UI),
        )
        assert fields(lines=lines).published is None

    def test_reads_the_tags(self) -> None:
        """Hashes or commas part them; a label is none."""
        for texts in (
            ("Tags: Grain Analysis, Barley",),
            ("Tags", "Grain Analysis", "Barley"),
            ("#Grain Analysis #Barley",),
        ):
            found = fields(lines=tuple((text, Role.TAGS) for text in texts))
            assert found.tags == ("Grain Analysis", "Barley")
            assert "tags" in found.evidence

    def test_reads_tags_that_are_links(self) -> None:
        """The links of the block are the tags, whatever stands between them."""
        links = (Link("#Grain Analysis", "/g"), Link("Barley", "/b"))
        draft = Draft("In #Grain Analysis and Barley", Position(0, 0, 1), links=links)
        label = Label(Role.TAGS, "tags-rule", 0.9)
        found = read(Page("text", None), [draft], [label], None, "")
        assert found.tags == ("Grain Analysis", "Barley")

    def test_gives_the_other_dates_as_alternatives(self) -> None:
        """The first date of each kind counts."""
        lines = (("May 12, 2023", Role.DATE), ("May 14, 2023", Role.DATE))
        found = fields(lines=lines)
        assert found.modified is None
        assert [each.value for each in found.evidence["published"].alternatives] == [
            "2023-05-14T00:00:00"
        ]

    def test_says_nothing_that_only_html_says(self) -> None:
        """A dump has no metadata."""
        found = fields()
        assert found.site is None
        assert found.canonical_url is None
        assert found.images == ()
        assert found.is_accessible_for_free is None
        assert found.kind.kind is Kind.UNKNOWN

    def test_gives_the_evidence(self) -> None:
        """The characters of the dump, where they stand, and what else was there."""
        why = fields().evidence["title"]
        assert (why.source, why.rule, why.raw) == ("text", "title-rule", "Harbour reopens")
        assert why.locator == "chars 4-19"
        assert why.alternatives == (Candidate("Another headline", "text", "title-rule", 0.9),)

    def test_takes_the_site_s_name_and_its_edition(self) -> None:
        """The declaration knows the publication and the language of its addresses."""
        site = Site("Example", ("example.com",), languages={"de.example.com": "de"})
        found = fields(site, "parent-domain")
        assert (found.site, found.language) == ("Example", "de")
        assert found.evidence["site"].source == "url"
        assert found.evidence["language"].rule == "edition"
