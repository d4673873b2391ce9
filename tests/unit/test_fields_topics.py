"""Section and tags, language, site, access: the plain fields of the metadata."""

from __future__ import annotations

import pytest
from lxml import etree

from newsparse.content import Link
from newsparse.fields import Kind, KindHint, Line, Visible, site_name, tongue, topics
from newsparse.fields import access as accesses
from newsparse.fields import kind as kinds
from newsparse.fields.table import Sources
from newsparse.metadata import read
from newsparse.roles import Role

ENGLISH = (
    "The harbour was closed for two weeks after the storm, and all of the boats are now out. " * 4
)
GERMAN = (
    "Der Hafen war nach dem Sturm zwei Wochen lang geschlossen, und alle Boote sind nun weg. " * 4
)


def sources(html: str) -> Sources:
    """Return a page's metadata."""
    return Sources.of(read(etree.fromstring(f"<html>{html}</html>", etree.HTMLParser())))


def script(text: str) -> str:
    """Return a script of JSON-LD."""
    return f'<script type="application/ld+json">{text}</script>'


def article(properties: str) -> str:
    """Return the script of an article with these properties."""
    return script(f'{{"@type": "Article", {properties}}}')


def og_type(name: str) -> str:
    """Return the element by which Open Graph says what a page is."""
    return f"<meta property=og:type content={name}>"


class TestSection:
    """`topics.section`."""

    def test_is_that_of_the_data_or_the_kicker(self) -> None:
        """The article's data, then meta elements, then what is printed above the headline."""
        kicker = Visible((Line(Role.KICKER, " Sea  news ", "//p", "kicker", 0.8),))
        page = article('"articleSection": ["Sea", "Coast"]') + (
            "<meta property='article:section' content='Local &amp; Sea'>"
        )
        found = topics.section(sources(page), kicker)
        assert [each.value for each in found] == ["Sea", "Coast", "Local & Sea", "Sea news"]
        assert found[2].source == "open-graph"

    def test_is_no_sentence(self) -> None:
        """A text of a hundred letters names no section."""
        assert (
            topics.section(sources(f"<meta name=section content='{'x' * 100}'>"), Visible()) == []
        )


class TestTags:
    """`topics.tags`."""

    @pytest.mark.parametrize(
        "properties",
        [
            '"keywords": "Sea, Harbour ,storm,  SEA"',
            '"keywords": ["Sea", "Harbour", "storm"]',
            '"keywords": ["tag:Sea", "tag:Harbour", "tag:storm", "id:1234", "12345", "ad_unit_3"]',
            '"keywords": [{"@type": "DefinedTerm", "name": "Sea"}, {"name": "Harbour; storm"}]',
            '"keywords": "#Sea|#Harbour|#storm"',
        ],
    )
    def test_are_read_in_any_form(self, properties: str) -> None:
        """Lists in one text are split, and codes that are not for readers left out."""
        found = topics.tags(sources(article(properties)), Visible())
        assert found[0].value == ("Sea", "Harbour", "storm")
        assert found[0].text() == "Sea; Harbour; storm"

    def test_are_gathered_from_all_elements_of_a_name(self) -> None:
        """One element for each tag is a list too."""
        page = "<meta property=article:tag content=Sea><meta property=article:tag content=Harbour>"
        page += "<meta name=keywords content='search, words'>"
        found = topics.tags(sources(page), Visible())
        assert [each.value for each in found] == [("Sea", "Harbour"), ("search", "words")]

    def test_may_be_printed(self) -> None:
        """The links of a line of tags are tags."""
        line = Line(
            Role.TAGS, "Sea Harbour", "//p", "tags", 0.8, (Link("Sea", "/s"), Link("Harbour", "/h"))
        )
        found = topics.tags(sources(""), Visible((line,)))
        assert found[0].value == ("Sea", "Harbour")
        assert found[0].source == "html"

    def test_are_bounded(self) -> None:
        """A page of a thousand tags has fifty."""
        words = ", ".join(f"word {number}" for number in range(100))
        assert (
            len(topics.tags(sources(f"<meta name=keywords content='{words}'>"), Visible())[0].value)
            == 50
        )


class TestLanguage:
    """`tongue.choose`."""

    @pytest.mark.parametrize(
        ("written", "tag"),
        [
            ("en", "en"),
            ("en_US", "en-us"),
            ("pt-BR", "pt-br"),
            ("zh-Hant-TW", "zh-hant-tw"),
            ("es-419", "es-419"),
            ("English", "en"),
            ("iw", "he"),
            ("de-DE, en-US", "de-de"),
        ],
    )
    def test_is_a_tag_in_lower_case(self, written: str, tag: str) -> None:
        """All spellings become one."""
        assert [
            each.value
            for each in tongue.choose(sources(f"<meta name=language content='{written}'>"), "")
        ] == [tag]

    @pytest.mark.parametrize("written", ["x", "{{lang}}", "1", "-"])
    def test_is_nothing_else(self, written: str) -> None:
        """What is no tag is left out."""
        assert tongue.choose(sources(f"<meta name=language content='{written}'>"), "") == []

    def test_is_what_the_page_says(self) -> None:
        """The article's data, the root element, Open Graph: in this order."""
        root = etree.fromstring(
            f"""<html lang="en-GB"><head><meta property="og:locale" content="en_US">
            {article('"inLanguage": "en-AU"')}</head></html>""",
            etree.HTMLParser(),
        )
        found = tongue.choose(Sources.of(read(root)), ENGLISH)
        assert [each.value for each in found] == ["en-au", "en-gb", "en-us", "en"]
        assert [each.source for each in found] == ["json-ld", "html", "open-graph", "text"]

    def test_is_what_the_words_say_where_the_page_is_wrong(self) -> None:
        """A template's language gives way to the story's."""
        page = "<meta property=og:locale content=en_US><meta name=language content=de-AT>"
        assert [each.value for each in tongue.choose(sources(page), GERMAN)] == [
            "de-at",
            "de",
            "en-us",
        ]
        found = tongue.choose(sources("<meta property=og:locale content=en_US>"), GERMAN)
        assert [(each.value, each.rule) for each in found] == [
            ("de", "function-words"),
            ("en-us", "og:locale"),
        ]

    def test_bears_languages_that_words_do_not_part(self) -> None:
        """Norwegian is no Danish."""
        danish = (
            "Havnen var lukket i to uger efter stormen, og alle bådene er nu ude på havet igen. "
            * 4
        )
        found = tongue.choose(sources("<meta property=og:locale content=nb_NO>"), danish)
        assert found[0].value == "nb-no"


class TestSite:
    """`site_name.choose` and `site_name.names`."""

    def test_is_the_publication_s_name(self) -> None:
        """Open Graph, the publisher, the application, the web site's node."""
        page = (
            article('"publisher": {"@type": "Organization", "name": "Example Press"}')
            + "<meta property=og:site_name content='The Daily Example'>"
            + "<meta name=application-name content=Example>"
            + script('{"@type": "WebSite", "name": "Example.com"}')
        )
        found = site_name.choose(sources(page))
        assert [each.value for each in found] == [
            "The Daily Example",
            "Example Press",
            "Example",
            "Example.com",
        ]

    @pytest.mark.parametrize("content", ["/", "https://example.com", "x" * 100, "&nbsp;"])
    def test_is_no_address_and_no_sign(self, content: str) -> None:
        """What names nothing is left out."""
        assert site_name.choose(sources(f"<meta property=og:site_name content='{content}'>")) == []

    def test_has_the_host_s_names_too(self) -> None:
        """Titles are told from a host's name as well."""
        assert site_name.names([], "https://www.blog.daily-example.co.uk/x") == [
            "blog.daily-example.co.uk",
            "daily-example",
        ]
        assert site_name.names([], None) == [""]


class TestAccess:
    """`access.choose`."""

    @pytest.mark.parametrize(
        ("value", "free"),
        [
            ("true", True),
            ("false", False),
            ('"True"', True),
            ('"False"', False),
            ('"https://schema.org/False"', False),
            ('"http://schema.org/False"', False),
            ('{"@value": "False"}', False),
            ('{"@id": "https://schema.org/True"}', True),
            ("[false]", False),
            ("0", False),
        ],
    )
    def test_is_a_truth_however_it_is_written(self, value: str, *, free: bool) -> None:
        """Booleans, their names in any case, and schema.org's."""
        found = accesses.choose(sources(article(f'"isAccessibleForFree": {value}')))
        assert [each.value for each in found] == [free]

    def test_is_told_by_a_part(self) -> None:
        """A part that is not free makes the whole so, unless the whole says otherwise."""
        part = '"hasPart": [{"@type": "WebPageElement", "isAccessibleForFree": "False"}]'
        assert accesses.choose(sources(article(part)))[0].value is False
        found = accesses.choose(sources(article(f'"isAccessibleForFree": true, {part}')))
        assert [each.value for each in found] == [True, False]

    @pytest.mark.parametrize(
        "part",
        [
            "<link itemprop=isAccessibleForFree href='https://schema.org/False'>",
            "<b itemprop=hasPart itemscope><meta itemprop=isAccessibleForFree content=False></b>",
        ],
    )
    def test_is_told_by_microdata(self, part: str) -> None:
        """So it is in microdata: of the whole, or of a part."""
        page = f"<body><div itemscope itemtype='https://schema.org/NewsArticle'>{part}</div></body>"
        assert [each.value for each in accesses.choose(sources(page))] == [False]

    def test_is_told_by_a_tier(self) -> None:
        """A locked article is not free, and a metered one is neither."""
        for tier, free in (("free", [True]), ("locked", [False]), ("metered", [])):
            page = f"<meta property=article:content_tier content={tier}>"
            assert [each.value for each in accesses.choose(sources(page))] == free

    @pytest.mark.parametrize("value", ["null", '"maybe"', "{}", "[]"])
    def test_is_unknown_otherwise(self, value: str) -> None:
        """No word is no answer."""
        assert accesses.choose(sources(article(f'"isAccessibleForFree": {value}'))) == []


class TestKind:
    """`kind.choose`."""

    @pytest.mark.parametrize(
        ("page", "hint"),
        [
            (article('"headline": "x"'), KindHint(Kind.ARTICLE, "json-ld", "Article")),
            (
                og_type("article") + script('{"@type": "Product"}'),
                KindHint(Kind.OTHER, "json-ld", "Product"),
            ),
            (
                og_type("article") + script('{"@type": "Recipe"}'),
                KindHint(Kind.ARTICLE, "open-graph", "article"),
            ),
            (script('{"@type": "Recipe"}'), KindHint(Kind.WORK, "json-ld", "Recipe")),
            (
                script('{"@type": "ItemList", "itemListElement": [{"@type": "Article"}]}'),
                KindHint(Kind.LISTING, "json-ld", "ItemList"),
            ),
            (
                '<p itemscope itemtype="https://schema.org/QAPage"><b itemprop="name">x</b></p>',
                KindHint(Kind.OTHER, "microdata", "QAPage"),
            ),
            ("<b itemprop=headline>x</b>", KindHint()),
            (
                og_type("product.group"),
                KindHint(Kind.OTHER, "open-graph", "product.group"),
            ),
            (
                og_type("og:article"),
                KindHint(Kind.ARTICLE, "open-graph", "og:article"),
            ),
            (og_type("website"), KindHint()),
            ("", KindHint()),
        ],
    )
    def test_is_what_the_page_says(self, page: str, hint: KindHint) -> None:
        """JSON-LD speaks of the page, Open Graph of its sharing, microdata perhaps of a part."""
        assert kinds.choose(sources(page).metadata) == hint
