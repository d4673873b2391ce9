"""Live blogs: entries become sections of the body, with their times."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from newsparse import Article, Heading, ListBlock, Outcome, Paragraph, Role, parse

URL = "https://a.example/news/storm"
PROSE = (
    "The council said that the water had reached the lower market, and that the ferry would stay "
    "at the pier until the wind drops."
)
ENTRIES = (
    ("12:45", "Ferry stays at the pier"),
    ("12:10", "The mayor speaks"),
    ("11:30", "Water in the lower market"),
)
ZONE = dt.timezone(dt.timedelta(hours=2))
HEADLINES = [headline for _, headline in ENTRIES]
TIMES = [time for time, _ in ENTRIES]


def _moment(time: str) -> dt.datetime:
    hour, minute = map(int, time.split(":"))
    return dt.datetime(2024, 5, 12, hour, minute, tzinfo=ZONE)


MOMENTS = [_moment(time) for time in TIMES]


def _time(time: str) -> str:
    return f'<time datetime="2024-05-12T{time}:00+02:00">{time}</time>'


def _page(content: str, head: str = "") -> str:
    return (
        "<!doctype html><html lang=en><head><title>Storm at Quillmouth: live</title>"
        f"{head}</head><body><h1>Storm at Quillmouth: live</h1><p>By Ada Example</p>"
        f"<p>{PROSE} {PROSE}</p>{content}"
        "<footer><p>© 2024 Harbour News. All rights reserved.</p></footer></body></html>"
    )


def _read(content: str, head: str = "", url: str = URL) -> Article:
    return parse(_page(content, head), url=url, sites=())


def _headings(article: Article) -> list[str]:
    return [block.text for block in article.body if isinstance(block, Heading)]


def _data(*, is_bare: bool = False) -> str:
    """Return the script that holds the entries as JSON-LD."""
    updates = [
        {
            "@type": "BlogPosting",
            "headline": headline,
            "datePublished": f"2024-05-12T{time}:00+02:00",
            "articleBody": f"{PROSE}\n{headline}: {PROSE}",
            "url": f"{URL}#e{number}",
        }
        for number, (time, headline) in enumerate(ENTRIES)
    ]
    data = {"@type": "LiveBlogPosting", "headline": "Storm at Quillmouth: live"}
    more = {} if is_bare else {"liveBlogUpdate": updates}
    return f'<script type="application/ld+json">{json.dumps(data | more)}</script>'


def _articles(class_: str) -> str:
    return "".join(
        f'<article class="{class_}">{_time(time)}<h2>{headline}</h2><p>{PROSE}</p></article>'
        for time, headline in ENTRIES
    )


class TestEntries:
    """What is an entry, by its markup."""

    @pytest.mark.parametrize(
        "content",
        [
            f'<div class="live-blog">{_articles("post")}</div>',
            f"<div>{_articles('liveblog-entry')}</div>",
            f'<div id="liveticker"><div>{_articles("x")}</div></div>',
            f'<main data-live-blog-id="7">{_articles("x")}</main>',
        ],
    )
    def test_siblings_with_headline_and_time(self, content: str) -> None:
        """Each has its headline, its time as printed and as a moment."""
        article = _read(content)
        assert article.outcome is Outcome.ARTICLE
        assert [update.headline for update in article.updates] == HEADLINES
        assert [update.printed for update in article.updates] == TIMES
        assert [update.published for update in article.updates] == MOMENTS
        assert _headings(article) == HEADLINES

    def test_time_stands_for_a_headline(self) -> None:
        """An entry without a headline is headed by its time as printed."""
        article = _read(
            "<div class=liveblog>"
            + "".join(
                f"<div class=entry><div>{_time(time)}</div><div><p>{PROSE}</p></div></div>"
                for time in TIMES
            )
            + "</div>"
        )
        assert [update.headline for update in article.updates] == [None] * 3
        assert _headings(article) == TIMES
        assert [update.published for update in article.updates] == MOMENTS

    def test_time_within_the_paragraph(self) -> None:
        """It is cut off the paragraph that it opens, and links keep their words."""
        article = _read(
            "<ul class=liveticker>"
            + "".join(
                f'<li><p>{_time(time)} – The <a href="/f">ferry</a> waits. {PROSE}</p></li>'
                for time in TIMES
            )
            + "</ul>"
        )
        assert _headings(article) == TIMES
        _, paragraph = article.body_of(article.updates[0])
        assert isinstance(paragraph, Paragraph)
        assert paragraph.text == f"The ferry waits. {PROSE}"
        (link,) = paragraph.spans
        assert paragraph.text[link.start : link.end] == "ferry"

    def test_items_of_a_list(self) -> None:
        """An entry that is an item of a list is no list; a list in it is one."""
        article = _read(
            "<ol class=lx-stream>"
            + "".join(
                f"<li><header><h3>{headline}</h3><time>{time}</time></header>"
                f"<p>{headline}. {PROSE}</p>"
                "<ul><li>one pier</li><li>two boats</li></ul><a href=/s>Share</a></li>"
                for time, headline in ENTRIES
            )
            + "</ol>"
        )
        assert _headings(article) == HEADLINES
        for update, headline in zip(article.updates, HEADLINES, strict=True):
            heading, paragraph, facts = article.body_of(update)
            assert isinstance(heading, Heading)
            assert paragraph.text == f"{headline}. {PROSE}"
            assert isinstance(facts, ListBlock)
            assert [item.text for item in facts.items] == ["one pier", "two boats"]
            assert update.published is None

    def test_headings_between_which_the_text_stands(self) -> None:
        """Where no element holds an entry, it goes on to the next one."""
        article = _read(
            "<div class=liveblog>"
            + "".join(
                f"<h3>{_time(time)} {headline}</h3><p>At {time}, all was well.</p>"
                f"<p>{headline}. {PROSE}</p>"
                for time, headline in ENTRIES
            )
            + "</div>"
        )
        assert [update.published for update in article.updates] == MOMENTS
        assert [len(article.body_of(update)) for update in article.updates] == [3, 3, 3]

    def test_time_is_said_of_the_entry(self) -> None:
        """The block of a time is a date where a headline heads the entry, else part of the body."""
        article = _read(f'<div class="live-blog">{_articles("post")}</div>')
        roles = {block.text: block.role for block in article.blocks}
        assert [roles[time] for time in TIMES] == [Role.DATE] * 3

    def test_positions_begin_the_sections(self) -> None:
        """An update's position is that of its first block in the body."""
        article = _read(f'<div class="live-blog">{_articles("post")}</div>')
        for update in article.updates:
            assert article.body_of(update)[0].position == update.position

    @pytest.mark.parametrize("path", ["/live/storm", "/news/storm-live", "/liveticker/storm"])
    def test_address_that_says_live(self, path: str) -> None:
        """With much text in each entry the address is mark enough."""
        content = _articles("x").replace("<p>", f"<p>{PROSE} ")
        assert len(_read(content, url=f"https://a.example{path}").updates) == 3
        assert _read(content, url="https://a.example/alive/delivery").updates == ()


class TestOthers:
    """What is no live blog."""

    def test_teasers(self) -> None:
        """A list of teasers with dates is none."""
        assert _read(f"<div class=list>{_articles('teaser')}</div>").updates == ()

    def test_two_entries(self) -> None:
        """A story with its date and another one below is none, whatever they are called."""
        content = "".join(
            f"<article class=live-post>{_time(time)}<p>{PROSE}</p></article>" for time in TIMES[:2]
        )
        assert _read(content).updates == ()

    def test_entries_without_text(self) -> None:
        """A list of moments that links to entries elsewhere is none."""
        content = "".join(f"<li>{_time(time)} <a href=#e>{head}</a></li>" for time, head in ENTRIES)
        assert _read(f"<ul class=live-blog-summary>{content}</ul>").updates == ()


class TestData:
    """Entries that the page's data hold."""

    def test_entry_by_its_id(self) -> None:
        """The id in the entry's address finds its element; date and address are the data's."""
        content = "".join(
            f"<section id=e{number}><b>{time}</b><h2>{headline}</h2><p>{PROSE}</p></section>"
            for number, (time, headline) in enumerate(ENTRIES)
        )
        article = _read(f"<div>{content}</div>", _data())
        assert [update.published for update in article.updates] == MOMENTS
        assert [update.url for update in article.updates] == [f"{URL}#e{n}" for n in range(3)]
        assert [update.printed for update in article.updates] == TIMES

    def test_entry_by_its_headline(self) -> None:
        """So does a headline that is the same."""
        content = "".join(f"<div><h2>{head}</h2><p>{PROSE}</p></div>" for head in HEADLINES)
        article = _read(f"<div>{content}</div>", _data())
        assert [update.published for update in article.updates] == MOMENTS
        assert [update.printed for update in article.updates] == [None] * 3

    def test_type_alone_is_a_mark(self) -> None:
        """A page that calls itself a live blog is one, whatever the elements are called."""
        article = _read(f"<div>{_articles('x')}</div>", _data(is_bare=True))
        assert [update.headline for update in article.updates] == HEADLINES

    def test_entries_that_the_page_does_not_show(self) -> None:
        """They are the story where scripts would show them."""
        page = f"<!doctype html><html><head>{_data()}</head><body><p>Loading</p></body></html>"
        article = parse(page, url=URL, sites=())
        assert article.outcome is Outcome.ARTICLE
        assert _headings(article) == HEADLINES
        assert [update.published for update in article.updates] == MOMENTS
        assert [block.text for block in article.body_of(article.updates[1])] == [
            HEADLINES[1],
            PROSE,
            f"{HEADLINES[1]}: {PROSE}",
        ]
        assert article.evidence["body"].rule == "live-blog-update"

    @pytest.mark.parametrize(
        "updates",
        ["1", "null", "[null, 1, []]", '[{"headline": 1}]', '{"headline": " "}', '[{"url": "["}]'],
    )
    def test_broken_data(self, updates: str) -> None:
        """Entries of another form are none."""
        data = f'{{"@type": "LiveBlogPosting", "liveBlogUpdate": {updates}}}'
        script = f'<script type="application/ld+json">{data}</script>'
        assert _read("<p>x</p>", script).updates == ()
