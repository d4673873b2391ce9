"""The likeliest role for what no surer rule has claimed."""

from __future__ import annotations

import pytest
from sketches import PROSE, claims_of, html_sketch, roles, rules, sketch_of

from newsparse.classify.likeliest import label_likeliest
from newsparse.classify.role_model import guess
from newsparse.classify.sketch import Label
from newsparse.classify.standing import HTML_SIZES, TEXT_SIZES, leads_to_story, survey
from newsparse.roles import Role

_STORY = tuple(f"S {text}" for text in PROSE)
_HTML_STORY = "".join(f"<p>{text}</p>" for text in PROSE)


def _html_roles(html: str, count: int) -> list[Role | None]:
    sketch = html_sketch(f"<article>{_HTML_STORY}</article>{html}", "SSSS" + "A" * count)
    return roles(claims_of(sketch, label_likeliest))[4:]


class TestRoles:
    """What blocks become."""

    def test_the_story_stays_the_story(self) -> None:
        """Each of its blocks that no other rule has claimed, with its score."""
        sketch = sketch_of("B Home", *_STORY)
        found = claims_of(sketch, label_likeliest)
        assert rules(found)[1:] == ["story"] * 4
        label = found.labels[1]
        assert label is not None
        assert label.score == sketch.scores[1]

    def test_what_the_story_model_leaves_is_never_body(self) -> None:
        """However much it reads like it."""
        found = claims_of(sketch_of(*_STORY, f"A {PROSE[0]}", f"A {PROSE[1]}"), label_likeliest)
        assert Role.BODY not in roles(found)[4:]

    def test_every_block_gets_one(self) -> None:
        """Even on a page without a story."""
        found = claims_of(sketch_of("B Home", "B 12", "B …"), label_likeliest)
        assert None not in roles(found)

    @pytest.mark.parametrize(
        ("html", "role"),
        [
            ("<nav class=menu><ul><li><a href=/sport>Sport</a></li></ul></nav>", Role.NAVIGATION),
            ("<footer><p class=copyright>© 2026 Harbour News. All rights reserved.</p></footer>",
             Role.LEGAL),
            ("<div class=newsletter><p>Get the harbour newsletter in your inbox.</p></div>",
             Role.SUBSCRIBE),
            ("<div class=share><a href='https://social.example/s'>Tweet</a></div>", Role.SHARE),
            ("<div class=author-bio><p>Jane Roe, a reporter, has covered ice for years.</p></div>",
             Role.AUTHOR_BIO),
            ("<ul class=post-tags><li><a href=/tag/ice>Ice</a></li></ul>", Role.TAGS),
        ],
    )  # fmt: skip
    def test_names_and_words_tell_it(self, html: str, role: Role) -> None:
        """What the elements are called, where they stand, and what the words are about."""
        assert _html_roles(html, 1) == [role]

    def test_what_is_claimed_stays_so(self) -> None:
        """No block changes its label."""
        label = Label(Role.LEGAL, "site:note", 1.0)
        sketch = sketch_of(*_STORY, "A Home")
        found = claims_of(sketch, label_likeliest, given={1: label, 4: label})
        assert (found.labels[1], found.labels[4]) == (label, label)

    def test_a_known_line_keeps_its_kind_and_number(self) -> None:
        """The role model says the role, and the line itself the rest."""
        html = "<div class=social><p>Share this article</p></div>"
        sketch = html_sketch(_HTML_STORY + html, "SSSSA")
        label = claims_of(sketch, label_likeliest).labels[4]
        assert label is not None
        phrase = sketch.phrases[4]
        assert phrase is not None
        assert (label.boilerplate_kind, label.rule) == (phrase.kind, phrase.rule)


class TestModules:
    """Teasers and what stands above them."""

    def test_have_their_heading(self) -> None:
        """The line right above the first card names the module of all."""
        items = "".join(
            f"<li class=card><a href='/news/{slug}'>{title}</a></li>"
            for slug, title in (
                ("ice-closes-harbour-for-weeks", "Ice closes the harbour for three weeks"),
                ("pier-gets-new-roof-of-glass", "The pier gets a new roof of glass"),
                ("keeper-leaves-light-after-years", "Keeper leaves the light after forty years"),
            )
        )
        html = f"<aside class=related><h3>More from the coast</h3><ul>{items}</ul></aside>"
        sketch = html_sketch(f"<article>{_HTML_STORY}</article>{html}", "SSSSAAAA")
        found = claims_of(sketch, label_likeliest)
        assert roles(found)[4:] == [Role.RELATED_LABEL, *[Role.RELATED] * 3]
        assert [card.module for card in found.cards] == [4, 4, 4]

    def test_a_teaser_without_a_link_is_none(self) -> None:
        """It could not be a related post, and so it is something else."""
        html = "<aside class=related><ul><li class=card>Ice closes the harbour for weeks</li></ul>"
        assert _html_roles(html + "</aside>", 1) != [Role.RELATED]


class TestSignals:
    """The bins that the model sees."""

    def test_are_within_their_tables(self) -> None:
        """For every block of a dump and of an HTML page."""
        dump = sketch_of("B Home", *_STORY, "A Share", "A Leave a Reply", "A Jane")
        page = html_sketch(f"<nav><a href=/a-b-c-d>Home</a></nav>{_HTML_STORY}", "BSSSS")
        for sketch, sizes in ((dump, (*TEXT_SIZES,)), (page, (*TEXT_SIZES, *HTML_SIZES))):
            rows = survey(sketch, range(len(sketch.drafts)))
            assert all(
                0 <= bin_ < size for row in rows for bin_, size in zip(row, sizes, strict=True)
            )

    def test_one_row_gets_one_answer(self) -> None:
        """The model says the same of equal rows, and names the signal that spoke most."""
        sketch = sketch_of("B Home", "B World", *_STORY)
        rows = survey(sketch, [0, 1, 0])
        found = guess(rows, is_html=False)
        assert found[0] == found[2]
        assert found[0].signal in {name.replace("_", "-") for name in TEXT_SIZES._fields}
        assert 0 <= found[0].score <= 1

    @pytest.mark.parametrize(
        ("url", "is_story"),
        [
            ("https://a.example/news/ice-closes-harbour-again", True),
            ("https://a.example/news/ice_closes_the_harbour/", True),
            ("https://a.example/2026/1234567", True),
            ("https://a.example/ice.html?x=1", True),
            ("https://a.example/tag/ice", False),
            ("https://a.example/", False),
            ("https://a.example", False),
        ],
    )
    def test_addresses_of_stories(self, url: str, is_story: bool) -> None:  # noqa: FBT001 - a parameter of a test
        """They end in several words, in a number or in a file."""
        assert leads_to_story(url) is is_story
