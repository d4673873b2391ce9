"""Articles as plain JSON values, and back; and what the values must be for that."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from newsparse.article import (
    Article,
    Block,
    Boilerplate,
    Comment,
    LiveUpdate,
    Module,
    Outcome,
    PageLinks,
    Placement,
    RelatedPost,
)
from newsparse.authors import Author
from newsparse.content import (
    MAX_LIST_DEPTH,
    Code,
    Embed,
    Figure,
    Heading,
    Image,
    Link,
    ListBlock,
    ListItem,
    Paragraph,
    Position,
    Quote,
    Span,
    SpanKind,
    Table,
)
from newsparse.dates import DatePrecision
from newsparse.errors import InputError, UsageError
from newsparse.evidence import Candidate, Evidence, EvidenceMap
from newsparse.roles import Role
from newsparse.serialise import BLOCK_TYPES, SCHEMA_VERSION

HERE = Position(0, start=3, end=9)
EVIDENCE = Evidence(
    "text", "first-line", "A  title", "chars 0-8", 0.9, (Candidate("B", "meta", "og", 0.1),)
)
ARTICLE = Article(
    Outcome.GATED,
    title="A title",
    authors=(Author("Jo Doe", url="https://example.com/jo"),),
    published=dt.datetime(
        2024, 5, 12, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=30))
    ),
    published_precision=DatePrecision.MINUTE,
    modified=dt.datetime(2024, 5, 13),  # noqa: DTZ001 - a page may name no zone
    modified_precision=DatePrecision.DAY,
    tags=("a", "b"),
    images=(Image("a.png", alt="", width=1),),
    is_accessible_for_free=False,
    body=(
        Paragraph("a", HERE, (Span(0, 1, SpanKind.LINK, "https://example.com/"),)),
        Heading("b", HERE, 3),
        ListBlock(
            (ListItem("c", HERE, children=(ListBlock((ListItem("d", HERE),), HERE),)),), HERE
        ),
        Quote("e", HERE, cite="f"),
        Table((("g", "h"), ("i",)), HERE, header_rows=1),
        Code("  j\n", HERE, "python"),
        Figure(HERE, Image("k.png"), caption="l"),
        Embed("youtube", Position(1, xpath="/html/body/div"), "https://youtube.com/1"),
    ),
    page_links=PageLinks(next="?page=2", pages=("?page=2",), amp="/amp"),
    updates=(LiveUpdate(HERE, "b", dt.datetime(2024, 5, 12, tzinfo=dt.UTC), "12:00", "#b"),),
    comments=(Comment("n", HERE, "Jo", None, 1), Comment("o", None)),
    related_posts=(
        RelatedPost(
            "m", HERE, placement=Placement.RAIL, module="Latest", module_kind=Module.LATEST
        ),
    ),
    boilerplate=(Boilerplate("bookmark", "Bookmark (0)", HERE, "bookmark-line", 1.0, count=0),),
    blocks=(Block("a", Role.BODY, "prose", 0.5, HERE, links=(Link("a", "https://example.com/"),)),),
    evidence=EvidenceMap({"title": EVIDENCE}),
)


def deep(depth: int) -> Article:
    """Return an article with a list that is `depth` lists deep."""
    block = ListBlock((ListItem("a", HERE),), HERE)
    for _ in range(depth - 1):
        block = ListBlock((ListItem("a", HERE, children=(block,)),), HERE)
    return Article(Outcome.ARTICLE, body=(block,))


def refusal(change: Callable[[dict[str, Any]], object]) -> str:
    """Return what from_dict says of the document of `ARTICLE` after `change`."""
    data = ARTICLE.to_dict()
    change(data)
    with pytest.raises(InputError) as caught:
        Article.from_dict(data)
    return str(caught.value)


class TestToDict:
    """What stands in a document."""

    def test_plain(self) -> None:
        """Everything in it is of a type that JSON has, and of no subclass of one."""
        kinds = {type(value) for value in parts(ARTICLE.to_dict())}
        assert kinds == {dict, list, str, int, float, bool, type(None)}

    def test_version(self) -> None:
        """The schema version comes first."""
        assert next(iter(ARTICLE.to_dict().items())) == ("schema_version", SCHEMA_VERSION)

    def test_every_field(self) -> None:
        """Every field is a key, even one that says nothing."""
        names = [name for name in Article.__match_args__ if name != "evidence"]
        assert ARTICLE.to_dict().keys() == {"schema_version", "evidence", *names}

    def test_blocks(self) -> None:
        """A block says which class it is, a nested list too."""
        body = ARTICLE.to_dict()["body"]
        assert [block["type"] for block in body] == list(BLOCK_TYPES)
        assert body[2]["items"][0]["children"][0]["type"] == "list"
        assert body[0] == {
            "type": "paragraph",
            "text": "a",
            "position": {"order": 0, "start": 3, "end": 9, "xpath": None},
            "spans": [{"start": 0, "end": 1, "kind": "link", "url": "https://example.com/"}],
        }

    def test_values(self) -> None:
        """Moments are ISO 8601 with their offset or none, enums are strings."""
        data = ARTICLE.to_dict()
        assert data["published"] == "2024-05-12T10:30:00+05:30"
        assert data["modified"] == "2024-05-13T00:00:00"
        assert data["modified_precision"] == "day"
        assert data["outcome"] == "gated"
        assert data["evidence"]["title"]["alternatives"][0]["value"] == "B"

    def test_independent(self) -> None:
        """The dict is the caller's own: changing it changes no other."""
        data = ARTICLE.to_dict()
        data["body"][0]["spans"].clear()
        assert ARTICLE.to_dict()["body"][0]["spans"]

    def test_depth(self) -> None:
        """Lists that nest too deep are refused with a typed error, whatever the depth."""
        assert Article.from_dict(deep(MAX_LIST_DEPTH).to_dict()) == deep(MAX_LIST_DEPTH)
        for depth in (MAX_LIST_DEPTH + 1, 10_000):
            with pytest.raises(InputError, match=f"nest deeper than {MAX_LIST_DEPTH}"):
                deep(depth).to_dict()


class TestFromDict:
    """What is read, and what is refused."""

    def test_equal(self) -> None:
        """The article that was written is read, evidence and all."""
        again = Article.from_dict(ARTICLE.to_dict())
        assert again == ARTICLE
        assert hash(again) == hash(ARTICLE)
        assert type(again.evidence) is EvidenceMap
        assert type(again.body) is tuple
        assert type(again.outcome) is Outcome

    def test_utc(self) -> None:
        """The Z of other writers is UTC."""
        data = {**ARTICLE.to_dict(), "published": "2024-05-12T10:30:00Z"}
        expected = dt.datetime(2024, 5, 12, 10, 30, tzinfo=dt.UTC)
        assert Article.from_dict(data).published == expected

    def test_input_kept(self) -> None:
        """The data handed in is not changed."""
        data = ARTICLE.to_dict()
        before = copy.deepcopy(data)
        Article.from_dict(data)
        assert data == before

    @pytest.mark.parametrize(
        ("version", "advice"),
        [(3, "install a newer newsparse"), (1, "parse the page again"), ("1", "parse the page")],
    )
    def test_version(self, version: object, advice: str) -> None:
        """Another schema version is refused, with both versions and what to do."""
        message = refusal(lambda data: data.update(schema_version=version))
        assert f"schema version {version!r}, and this newsparse reads version 2" in message
        assert advice in message

    def test_version_is_a_number_of_json(self) -> None:
        """Which has one kind of number: what comes back as 2.0 is 2."""
        assert Article.from_dict({**ARTICLE.to_dict(), "schema_version": 2.0}) == ARTICLE

    def test_no_version(self) -> None:
        """An object without a version is no article."""
        assert "no key 'schema_version'" in refusal(lambda data: data.pop("schema_version"))

    @pytest.mark.parametrize("data", [None, [], "a", 1])
    def test_no_object(self, data: Any) -> None:  # noqa: ANN401 - what a caller may hand in
        """What is no object is refused."""
        with pytest.raises(InputError, match="read from an object"):
            Article.from_dict(data)

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            (lambda data: data.pop("title"), "the key 'title' is missing @ article"),
            (lambda data: data.update(titel="a"), "the key 'titel' is unknown @ article"),
            (
                lambda data: data["body"][0].pop("text"),
                "the key 'text' is missing @ article.body[0]",
            ),
            (
                lambda data: data["related_posts"][0].update(link="a"),
                "the key 'link' is unknown @ article.related_posts[0]",
            ),
            (
                lambda data: data["body"][2]["items"][0]["children"][0]["items"][0].pop("spans"),
                "the key 'spans' is missing @ article.body[2].items[0].children[0].items[0]",
            ),
        ],
    )
    def test_keys(self, change: Callable[[dict[str, Any]], object], said: str) -> None:
        """A key too few or too many is refused, with its name and the place."""
        assert said in refusal(change)

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            (lambda data: data.update(title=1), "a string, not a number @ article.title"),
            (lambda data: data.update(tags="ab"), "an array, not a string @ article.tags"),
            (lambda data: data.update(tags=["a", None]), "not null @ article.tags[1]"),
            (lambda data: data.update(body={}), "an array, not an object @ article.body"),
            (lambda data: data.update(body=[[]]), "an object, not an array @ article.body[0]"),
            (lambda data: data.update(outcome="gate"), "must be one of article, not_article"),
            (lambda data: data.update(outcome=None), "@ article.outcome"),
            (lambda data: data.update(published="2024-05-12"), "ISO 8601"),
            (lambda data: data.update(published="2024-02-30T00:00:00"), "@ article.published"),
            (lambda data: data.update(is_accessible_for_free=0), "a boolean, not a number"),
            (lambda data: data.update(evidence=[]), "an object, not an array @ article.evidence"),
            (
                lambda data: data["evidence"]["title"].update(score="1"),
                "a number, not a string @ article.evidence['title'].score",
            ),
            (
                lambda data: data["evidence"]["title"].update(score=float("nan")),
                "a finite number, not a number @ article.evidence['title'].score",
            ),
            (
                lambda data: data["body"][0]["position"].update(order=True),
                "a boolean @ article.body[0].position.order",
            ),
            (
                lambda data: data["body"][0]["position"].update(order=1.5),
                "must be a whole number @ article.body[0].position.order",
            ),
            (
                lambda data: data["body"][4]["rows"][1].append(3),
                "a string, not a number @ article.body[4].rows[1][1]",
            ),
            (
                lambda data: data["body"][0].update(type="para"),
                "must be one of paragraph, heading, list",
            ),
            (
                lambda data: data["body"][2]["items"][0]["children"][0].update(type="quote"),
                "the key 'type' must be 'list' here @ article.body[2].items[0].children[0]",
            ),
        ],
    )
    def test_types(self, change: Callable[[dict[str, Any]], object], said: str) -> None:
        """A value of another type is refused, with what it must be and the place."""
        assert said in refusal(change)

    def test_many(self) -> None:
        """Of many misfits some are named and the rest are counted."""
        message = refusal(lambda data: data.update(tags=[None] * 1000))
        assert message.endswith("and 995 more")
        assert len(message) < 500

    def test_depth(self) -> None:
        """Lists that nest too deep are refused with a typed error."""
        data = Article(Outcome.ARTICLE).to_dict()
        block: dict[str, Any] = {"type": "list", "items": []}
        for _ in range(10_000):
            block = {"type": "list", "items": [{"text": "a", "children": [block]}]}
        with pytest.raises(InputError, match="nest deeper"):
            Article.from_dict({**data, "body": [block]})


class TestJson:
    """The same through JSON."""

    def test_equal(self) -> None:
        """The article that was written is read, from text and from bytes."""
        source = ARTICLE.to_json()
        assert Article.from_json(source) == ARTICLE
        assert Article.from_json(source.encode("utf-16")) == ARTICLE
        assert json.loads(source) == ARTICLE.to_dict()

    def test_indent(self) -> None:
        """An indent makes lines and changes nothing."""
        source = ARTICLE.to_json(indent=2)
        assert source.startswith(f'{{\n  "schema_version": {SCHEMA_VERSION},')
        assert Article.from_json(source) == ARTICLE

    @pytest.mark.parametrize("text", ["\ud800", "\udc00\ud800", "\ud800a", "\x00\x1f", "😀"])
    def test_any_character(self, text: str) -> None:
        """Controls and lone surrogates survive, and the JSON is ASCII."""
        article = Article(Outcome.ARTICLE, title=text)
        assert article.to_json().isascii()
        assert Article.from_json(article.to_json()) == article

    def test_pair(self) -> None:
        """Two surrogates that make a pair are read as the character they mean."""
        article = Article(Outcome.ARTICLE, title="\ud83d\ude00")
        assert Article.from_json(article.to_json()).title == "😀"

    @pytest.mark.parametrize(
        "source",
        [
            "",
            "{",
            "nope",
            "[1,]",
            '{"schema_version": NaN}',
            "[" * 100_000,
            b"\xff\xfe\xff",
            "\ufeff{}",
        ],
    )
    def test_no_json(self, source: str | bytes) -> None:
        """What is no JSON is refused with a typed error."""
        with pytest.raises(InputError):
            Article.from_json(source)

    def test_huge_number(self) -> None:
        """A number too long for Python to read is refused with a typed error."""
        with pytest.raises(InputError, match="not JSON"):
            Article.from_json('{"schema_version": ' + "1" * 10_000 + "}")

    def test_no_text(self) -> None:
        """What is neither text nor bytes is the caller's mistake."""
        with pytest.raises(UsageError, match="not dict"):
            Article.from_json({})  # type: ignore[arg-type]  # the mistake that is tested

    def test_no_number(self) -> None:
        """A score that JSON has no word for is refused."""
        block = Block("a", Role.BODY, "rule", float("inf"), HERE)
        with pytest.raises(InputError, match="a number that JSON has not"):
            Article(Outcome.ARTICLE, blocks=(block,)).to_json()


class TestValues:
    """Values can be hashed, compared, copied and sent to other processes."""

    def test_hash(self) -> None:
        """Equal articles have equal hashes, and other articles are others."""
        twin = Article.from_dict(ARTICLE.to_dict())
        assert {ARTICLE: 1}[twin] == 1
        assert Article(Outcome.EMPTY) != ARTICLE

    @pytest.mark.parametrize("value", [ARTICLE, EVIDENCE, ARTICLE.evidence, deep(MAX_LIST_DEPTH)])
    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_pickle(self, value: object, protocol: int) -> None:
        """A pickled value comes back equal, with the same hash and type."""
        again = pickle.loads(pickle.dumps(value, protocol))  # noqa: S301 - written right here
        assert again == value
        assert hash(again) == hash(value)
        assert type(again) is type(value)

    def test_evidence_order(self) -> None:
        """The order of the fields is no part of a map of evidence."""
        other = Evidence("meta", "og", "B")
        one = EvidenceMap({"title": EVIDENCE, "url": other})
        two = EvidenceMap({"url": other, "title": EVIDENCE})
        assert one == two
        assert hash(one) == hash(two)

    def test_deep_copy(self) -> None:
        """A deep copy is equal."""
        assert copy.deepcopy(ARTICLE) == ARTICLE


def parts(value: object) -> Iterator[object]:
    """Yield `value` and everything in it."""
    yield value
    if isinstance(value, dict):
        value = [*value.keys(), *value.values()]
    if isinstance(value, list):
        for part in value:
            yield from parts(part)
