"""HTML pages of a site that declares where their parts are, from the source to the article."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import newsparse
from newsparse import (
    Article,
    Author,
    Heading,
    Image,
    Layout,
    PageView,
    Placement,
    PluginError,
    Related,
    Role,
    Site,
    xpath,
)
from newsparse.dates import DatePrecision

PAGE = """\
<html lang="en"><head><title>Mole rebuilt | Harbour</title>
<meta name="author" content="Harbour Desk"><meta name="x-lang" content="pt_BR">
<meta property="og:image" content="/og.jpg"></head>
<body class="post2024"><nav><a href="/">Home</a> <a href="/n">News</a></nav>
<div class="crumbs"><a href="/">Home</a> <a href="/sea">Sea</a></div>
<main data-title="A title in an attribute">
<h1 class="big">The old mole is rebuilt at last</h1>
<p class="deck">A tale of stones and of the sea around them</p>
<div class="meta">By <a class="who" href="/a/jane">Jane Roe</a></div>
<div class="meta2"><time datetime="2024-05-03T10:00:00Z">3 May</time></div>
<div class="kick"><span>Coast</span></div>
<div class="story"><p>The council of Harbour Town voted on Friday to rebuild the old mole.</p>
<h2>What it costs</h2><p>Short.</p>
<aside class="promo"><p>Read our letter every Sunday, it is free of charge and good.</p>
<p class="inner">The letter has told the story of the harbour since the old days.</p></aside>
<p>“We have waited for this for ten years,” said the mayor, who had put the plan forward.</p></div>
<div class="after"><p>This paragraph stands outside of the story and yet it reads like one, with
many words in it, and with a full stop at its end.</p><h2>A heading outside</h2></div>
<div class="tags"><a href="/t/1">Mole</a> <a href="/t/2">Sea, the</a></div>
<section class="more"><h4 class="mh">Read these too</h4>
<a class="card" href="/1"><h3>First other story of the day</h3>
<p class="ex">Some summary of the first story, which is long.</p>
<time datetime="2024-05-01">1 May</time><img src="/i.jpg"></a>
<a class="card" href="/2"><h3>Second other story of the day</h3><span>2 May 2024</span></a>
</section></main></body></html>"""


def read(page: str = PAGE, /, **fields: Any) -> Article:  # noqa: ANN401 - the fields of Site
    """Return a page as one of a site with some fields; `strict` is that of `newsparse.parse`."""
    strict = fields.pop("strict", False)
    site = Site("Harbour", ("harbour.example",), **fields)
    url = "https://www.harbour.example/mole"
    return newsparse.parse(page, url=url, sites=[site], strict=strict)


def blocks(article: Article) -> dict[str, tuple[str, str]]:
    """Return role and rule of each block, by its first two words."""
    return {
        " ".join(each.text.split()[:2]): (each.role.value, each.rule) for each in article.blocks
    }


class TestFields:
    """The fields that selectors find."""

    @pytest.mark.parametrize(
        ("name", "pick", "value"),
        [
            ("title", "h1.big", "The old mole is rebuilt at last"),
            ("title", "main::attr(data-title)", "A title in an attribute"),
            ("title", xpath("string(//h2)"), "What it costs"),
            ("subtitle", ".deck", "A tale of stones and of the sea around them"),
            ("section", xpath("//div[@class='crumbs']/a[last()]"), "Sea"),
            ("section", ".kick", "Coast"),
            ("language", "meta[name=x-lang]", "pt-br"),
            ("tags", ".tags a", ("Mole", "Sea, the")),
            ("tags", ".tags", ("Mole", "Sea, the")),
            ("tags", "meta[name=author]", ("Harbour Desk",)),
            ("authors", ".who", (Author("Jane Roe", "https://www.harbour.example/a/jane"),)),
            ("authors", ".meta", (Author("Jane Roe", "https://www.harbour.example/a/jane"),)),
            ("authors", xpath("//a[@class='who']/text()"), (Author("Jane Roe"),)),
            ("published", ".meta2 time", dt.datetime(2024, 5, 3, 10, tzinfo=dt.UTC)),
            ("published", ".meta2", dt.datetime(2024, 5, 3, 10, tzinfo=dt.UTC)),
            ("modified", "time::attr(datetime)", dt.datetime(2024, 5, 3, 10, tzinfo=dt.UTC)),
            ("modified", ".more span", dt.datetime(2024, 5, 2)),  # noqa: DTZ001 - a printed day
        ],
    )
    def test_are_read_as_the_page_prints_them(self, name: str, pick: object, value: object) -> None:
        """An element, the one around it, an attribute or a text: all give the value."""
        article = read(**{name: pick})
        assert getattr(article, name) == value
        assert article.evidence[name].source == "site"
        assert article.evidence[name].rule == f"Harbour:{name}"
        assert article.warnings == ()

    def test_images_come_first(self) -> None:
        """The declared image is the lead image, and that of Open Graph is the next."""
        article = read(images=(".none", ".card img"))
        urls = [image.url for image in article.images]
        base = "https://www.harbour.example"
        assert urls == [f"{base}/i.jpg", f"{base}/og.jpg"]
        assert read(images="meta[property='og:image']").images == (Image(f"{base}/og.jpg"),)

    def test_evidence_says_where_and_keeps_what_lost(self) -> None:
        """The locator finds the element; the generic candidates are the alternatives."""
        evidence = read(authors=".who").evidence["authors"]
        assert evidence.locator == "/html/body/main/div[1]/a"
        assert evidence.raw == "Jane Roe"
        assert [each.value for each in evidence.alternatives] == ["Harbour Desk"]

    def test_of_several_selectors_the_first_that_can_be_used_decides(self) -> None:
        """One that finds nothing is passed over, and one that finds no date is reported."""
        article = read(published=(".none", ".kick", ".meta2"))
        assert article.published == dt.datetime(2024, 5, 3, 10, tzinfo=dt.UTC)
        assert article.warnings == (
            "Harbour:published: what it finds cannot be read as that field: 'Coast'",
        )

    def test_what_is_not_found_is_left_to_the_generic_rules(self) -> None:
        """Field by field, with the evidence that they give."""
        article, plain = read(title="h9", authors=".who"), read(authors=".who")
        assert article.title == "The old mole is rebuilt at last"
        assert article.evidence["title"] == plain.evidence["title"]
        assert article.evidence["title"].source != "site"


class TestCallables:
    """What a declaration computes."""

    @pytest.mark.parametrize(
        ("name", "answer", "value"),
        [
            ("title", "  Told  ", "Told"),
            ("title", ["", "Second"], "Second"),
            ("authors", Author("Ann Poe"), (Author("Ann Poe"),)),
            ("authors", ["Jane Roe", Author("Ann Poe")], (Author("Jane Roe"), Author("Ann Poe"))),
            ("published", dt.datetime(2020, 1, 2, 3, 4), dt.datetime(2020, 1, 2, 3, 4)),  # noqa: DTZ001 - a naive one
            ("published", dt.date(2020, 1, 2), dt.datetime(2020, 1, 2)),  # noqa: DTZ001 - a day
            ("published", "2 January 2020", dt.datetime(2020, 1, 2)),  # noqa: DTZ001 - a day
        ],
    )
    def test_may_return_values(self, name: str, answer: object, value: object) -> None:
        """A text, a value of the field, or a list of them."""
        article = read(**{name: lambda _page: answer})
        assert getattr(article, name) == value
        assert article.evidence[name].source == "site"

    def test_see_the_page(self) -> None:
        """They select on it, and return elements of it."""

        def author(page: PageView) -> object:
            assert page.url == "https://www.harbour.example/mole"
            return page.elements(".who") if page.has(".meta") else None

        assert read(authors=author).authors[0].name == "Jane Roe"

    def test_a_day_has_the_precision_of_a_day(self) -> None:
        """And a point of time has that of a second."""
        assert read(published=lambda _page: dt.date(2020, 1, 2)).published_precision is (
            DatePrecision.DAY
        )

    @pytest.mark.parametrize(
        ("name", "answer"),
        [("title", 5), ("title", [5]), ("published", Author("A B")), ("body", "text")],
    )
    def test_a_wrong_type_is_reported_and_passed_over(self, name: str, answer: object) -> None:
        """The line names field and callable; the generic rules decide."""

        def find(_page: PageView) -> object:
            return answer

        article = read(**{name: find})
        assert len(article.warnings) == 1
        assert article.warnings[0].startswith(f"Harbour:{name}: find() ")
        assert article.title == newsparse.parse(PAGE, sites=()).title

    def test_one_that_raises_costs_its_field_alone(self) -> None:
        """The other fields of the site are read, and with `strict` the error is raised."""

        def boom(_page: PageView) -> None:
            raise ValueError("no")  # noqa: EM101 - as plugins do

        fields = {"title": (boom, "h2"), "subtitle": ".deck", "body": boom, "related": Related("x")}
        article = read(**fields)
        assert article.title == "What it costs"
        assert article.subtitle is not None
        assert article.warnings == (
            "Harbour:title: boom() failed (ValueError: no)",
            "Harbour:body: boom() failed (ValueError: no)",
        )
        with pytest.raises(PluginError, match=r"Harbour:title: boom\(\) failed"):
            read(strict=True, **fields)


class TestLayouts:
    """Which of several layouts is used."""

    def test_the_first_whose_test_passes(self) -> None:
        """Its selectors come before those of the site, and its name stands in the rules."""
        layouts = (
            Layout("2025", when="body.post2025", title="h2"),
            Layout("2024", when=(".none", "body.post2024"), title="h1.big"),
            Layout("old", title=".deck"),
        )
        article = read(layouts=layouts, title=".kick", subtitle=".deck")
        assert article.title == "The old mole is rebuilt at last"
        assert article.evidence["title"].rule == "Harbour:2024:title"
        assert article.evidence["subtitle"].rule == "Harbour:subtitle"

    def test_a_date_only_decides_between_two_that_fit(self) -> None:
        """The day that the page's data name; a layout of that day need not come first."""
        dated = PAGE.replace("<title>", '<meta name="date" content="2024-05-03"><title>')
        new = Layout("new", when="main", since=dt.date(2025, 1, 1), title="h2")
        old = Layout("old", when="main", until=dt.date(2024, 12, 31), title="h1")
        assert read(dated, layouts=(new, old)).evidence["title"].rule == "Harbour:old:title"
        assert read(PAGE, layouts=(new, old)).evidence["title"].rule == "Harbour:new:title"
        assert read(dated, layouts=(new,)).evidence["title"].rule == "Harbour:new:title"

    def test_a_test_may_be_an_xpath_or_a_callable(self) -> None:
        """One that raises has failed, and is reported."""
        counted = Layout("counted", when=xpath("count(//h3) = 2"), title="h1")
        assert read(layouts=(counted,)).evidence["title"].rule == "Harbour:counted:title"
        called = Layout("called", when=lambda page: page.meta("AUTHOR"), title="h1")
        assert read(layouts=(called,)).evidence["title"].rule == "Harbour:called:title"

        def boom(_page: PageView) -> bool:
            raise KeyError("x")  # noqa: EM101 - as plugins do

        article = read(layouts=(Layout("a", when=boom, title="h2"),))
        assert article.warnings == ("Harbour:a:when: boom() failed (KeyError: 'x')",)
        assert article.evidence["title"].source != "site"


class TestBody:
    """The element that holds the story."""

    def test_blocks_inside_are_body_and_none_outside(self) -> None:
        """Short ones and headings too; prose and headings outside are something else."""
        article = read(body="div.story")
        found = blocks(article)
        assert found["Short."] == ("body", "Harbour:body")
        assert [each.text for each in article.body if isinstance(each, Heading)] == [
            "What it costs"
        ]
        assert found["This paragraph"][0] != "body"
        assert found["A heading"][0] != "body"

    def test_other_rules_claim_what_is_theirs(self) -> None:
        """A role that the site gives an element inside, and an inner element of that one."""
        article = read(body=("div.none", "div.story"), roles={"subscribe": ".promo"})
        assert blocks(article)["Read our"] == ("subscribe", "Harbour:subscribe")
        assert len(article.body) == 4
        inner = read(body=".story", roles={"subscribe": ".promo", "body": ".inner"})
        assert blocks(inner)["The letter"] == ("body", "Harbour:body")
        assert len(inner.body) == 5

    def test_several_elements_may_hold_it(self) -> None:
        """All that one selector finds is the story, what is between them is not."""
        article = read(body=".promo, .after")
        story = [each.text.split()[0] for each in article.blocks if each.role is Role.BODY]
        assert story == ["Read", "The", "This", "A"]

    def test_one_that_finds_nothing_changes_nothing(self) -> None:
        """The story model decides, as on a page of no site."""
        assert (
            read(body=".none").body
            == newsparse.parse(PAGE, url="https://www.harbour.example/mole", sites=()).body
        )


class TestRoles:
    """Roles of elements, and of lines."""

    def test_hold_for_all_blocks_inside(self) -> None:
        """A kind of the core, and one of the plugin's own with its role."""
        article = read(roles={"breadcrumb": ".crumbs", ("share", "harbour:more"): (".no", ".more")})
        found = {piece.text: piece for piece in article.boilerplate}
        crumbs, more = found["Home Sea"], found["Second other story of the day"]
        assert (crumbs.kind, crumbs.rule) == ("breadcrumb", "Harbour:breadcrumb")
        assert (more.kind, more.rule) == ("harbour:more", "Harbour:harbour:more")
        assert "Harbour" not in found["Home News"].rule

    def test_fields_give_their_blocks_a_role(self) -> None:
        """The block that prints a field is no part of the story; a line is claimed by half."""
        article = read(
            title="h1", subtitle=".deck", authors=".who", published=".meta2 time", tags=".tags a"
        )
        found = blocks(article)
        assert found["The old"] == ("title", "Harbour:title")
        assert found["A tale"] == ("subtitle", "Harbour:subtitle")
        assert found["By Jane"] == ("byline", "Harbour:authors")
        assert found["3 May"] == ("date", "Harbour:published")
        assert found["Mole Sea,"] == ("tags", "Harbour:tags")

    def test_a_small_part_of_a_line_does_not_claim_it(self) -> None:
        """A section that is one of several links leaves the line what it is."""
        article = read(section=xpath("//div[@class='crumbs']/a[last()]"))
        assert blocks(article)["Home Sea"][0] == "navigation"

    def test_an_attribute_claims_nothing(self) -> None:
        """It may be that of an element around the whole page."""
        article = read(title="main::attr(data-title)")
        assert "Harbour:title" not in {block.rule for block in article.blocks}

    def test_phrases_are_known_on_html_pages_and_in_dumps(self) -> None:
        """The same line, whatever it came in."""
        phrases = {"harbour:bell": "Coast"}
        kinds = [piece.kind for piece in read(phrases=phrases).boilerplate]
        assert kinds.count("harbour:bell") == 1
        dump = read("A headline of the day\n\nCoast\n\nSome text.", phrases=phrases)
        assert [piece.kind for piece in dump.boilerplate].count("harbour:bell") == 1


class TestRelated:
    """Teasers that a site declares."""

    def test_have_what_the_card_holds(self) -> None:
        """Title, address, summary, date, image and the heading of the module."""
        related = Related("a.card", date="time", image="img", module="h4.mh")
        first, second = read(related=related).related_posts
        base = "https://www.harbour.example"
        assert (first.title, first.url) == ("First other story of the day", f"{base}/1")
        assert first.summary == "Some summary of the first story, which is long."
        assert first.published == dt.datetime(2024, 5, 1)  # noqa: DTZ001 - a day
        assert first.image == Image(f"{base}/i.jpg")
        assert (first.module, first.placement) == ("Read these too", Placement.AFTER_BODY)
        assert (second.url, second.summary, second.image) == (f"{base}/2", None, None)
        assert second.published == dt.datetime(2024, 5, 2)  # noqa: DTZ001 - as printed

    def test_their_blocks_have_the_role(self) -> None:
        """Text that stands in the link beside the heading too."""
        article = read(related=Related("a.card", module="h4.mh"))
        rules = {block.text: (block.role, block.rule) for block in article.blocks}
        related = (Role.RELATED, "Harbour:related")
        assert rules["1 May"] == rules["2 May 2024"] == related
        assert rules["Read these too"] == (Role.RELATED_LABEL, "Harbour:related.module")

    def test_parts_may_be_named(self) -> None:
        """A title that is no heading, an address in an attribute, a summary of one's choice."""
        related = Related("a.card", title="span", url="a::attr(href)", summary="h3")
        article = read(related=(Related(".none"), related))
        second = next(post for post in article.related_posts if post.title == "2 May 2024")
        assert (second.url, second.summary) == (
            "https://www.harbour.example/2",
            "Second other story of the day",
        )

    def test_a_card_of_which_nothing_is_shown_is_none(self) -> None:
        """An element without words is no teaser."""
        assert read(related=Related("img")).related_posts == (
            newsparse.parse(PAGE, url="https://www.harbour.example/mole", sites=()).related_posts
        )
