"""The story, within the laws of a page."""

from __future__ import annotations

from sketches import PROSE, claims_of, html_sketch, roles, sketch_of

from newsparse.classify.headline import claim_headline
from newsparse.classify.known import site_lines
from newsparse.classify.story import claim_story
from newsparse.roles import Role
from newsparse.sites import Site, TextRule


def _story(places: list[Role | None]) -> list[int]:
    return [place for place, role in enumerate(places) if role is Role.BODY]


class TestCopies:
    """What stands more than once."""

    def test_a_paragraph_for_other_screens_is_story_once(self) -> None:
        """The second copy is none."""
        found = claims_of(sketch_of(f"S {PROSE[0]}", f"S {PROSE[1]}", f"S {PROSE[0]}"), claim_story)
        assert _story(roles(found)) == [0, 1]

    def test_a_notice_in_place_of_embeds_is_no_story(self) -> None:
        """Not even the first one."""
        notice = "Here stands content of another site."
        lines = [f"S {text}" for prose in PROSE[:3] for text in (prose, notice)]
        found = roles(claims_of(sketch_of(*lines), claim_story))
        assert _story(found) == [0, 2, 4]
        assert found[1] is Role.UI

    def test_parts_of_a_story_may_come_again(self) -> None:
        """Under each heading of it stands the same heading, item or row."""
        part = "Where: by the old mole and the new one"
        for element in ("<h3>{}</h3>", "<ul><li>{}</li><li>Ice</li></ul>", "<pre>{}</pre>"):
            body = "".join(f"<p>{prose}</p>{element.format(part)}" for prose in PROSE[:3])
            sketch = html_sketch(body, "S" * (9 if "Ice" in body else 6))
            assert len(_story(roles(claims_of(sketch, claim_story)))) == len(sketch.drafts)

    def test_short_lines_may_repeat(self) -> None:
        """A list of results names a town twice."""
        found = claims_of(sketch_of("S Quillmouth", f"S {PROSE[0]}", "S Quillmouth"), claim_story)
        assert _story(roles(found)) == [0, 1, 2]


class TestOneArticle:
    """A page's story is one article."""

    @staticmethod
    def _page(level: str) -> str:
        article = "<article><h1>Ice holds the {}</h1>{}</article>"
        second = article.replace("h1", level)
        prose = "".join(f"<p>{text}</p>" for text in PROSE)
        more = "".join(f"<p>On day {day}: {text}</p>" for day in (2, 3) for text in PROSE)
        return article.format("ferries", prose) + second.format("boats", more)

    def test_a_later_one_of_the_same_make_ends_it(self) -> None:
        """With a headline of its own, as pages that scroll on have it."""
        sketch = html_sketch(self._page("h1"), "TSSSSS" + "S" * 8)
        found = claims_of(sketch, claim_headline, claim_story)
        assert _story(roles(found)) == [1, 2, 3, 4]

    def test_a_headline_that_comes_again_begins_no_other(self) -> None:
        """The article is there twice, with a headline for print, or one frame holds its rest."""
        page = self._page("h1").replace("holds the boats", "holds the ferries")
        found = claims_of(html_sketch(page, "TSSSSS" + "S" * 8), claim_headline, claim_story)
        assert len(_story(roles(found))) == 12

    def test_sections_of_one_article_are_one(self) -> None:
        """A heading of another level is none of another article."""
        sketch = html_sketch(self._page("h2"), "TSSSSS" + "S" * 8)
        found = claims_of(sketch, claim_headline, claim_story)
        assert len(_story(roles(found))) == 13

    def test_what_stands_behind_its_element_is_none(self) -> None:
        """If that holds headline and story, and not merely a lead."""
        inner = "<article><h1>Ice</h1>{}</article><div><p>" + PROSE[0] + " Or not.</p></div>"
        page = inner.format("".join(f"<p>{text} {text}</p>" for text in PROSE))
        found = claims_of(html_sketch(page, "TSSSSS"), claim_headline, claim_story)
        assert _story(roles(found)) == [1, 2, 3, 4]
        lead = inner.format(f"<p>{PROSE[1]}</p>")
        found = claims_of(html_sketch(lead, "TSS"), claim_headline, claim_story)
        assert _story(roles(found)) == [1, 2]

    def test_a_dump_has_no_elements_to_tell(self) -> None:
        """All that the reader takes for the story is."""
        found = claims_of(sketch_of("T Ice", *(f"S {text}" for text in PROSE)), claim_story)
        assert _story(roles(found)) == [1, 2, 3, 4]


class TestLists:
    """A list of plain items is story wholly or not at all."""

    @staticmethod
    def _found(letters: str, item: str = "<li>{}</li>") -> list[int]:
        items = "".join(item.format(text) for text in (PROSE[1], "two boats", PROSE[2]))
        sketch = html_sketch(f"<p>{PROSE[0]}</p><ul>{items}</ul>", letters)
        return _story(roles(claims_of(sketch, claim_story)))

    def test_an_item_goes_with_most_words_of_its_list(self) -> None:
        """A short one that the reader doubts is story where the others are."""
        assert self._found("SSNS") == [0, 1, 2, 3]

    def test_a_list_of_little_story_is_none(self) -> None:
        """One item that sounds like the story does not make it, where each leads elsewhere."""
        assert self._found("SNSN", "<li><a href=/s>{}</a></li>") == [0]

    def test_a_list_without_links_goes_on_where_the_story_stops(self) -> None:
        """It says what the paragraph before it promises; elsewhere it may be anything."""
        assert self._found("SNNN") == [0, 1, 2, 3]
        assert self._found("NNNN") == []

    def test_items_of_several_blocks_are_read_each_by_itself(self) -> None:
        """They are no plain list: entries, teasers or comments."""
        assert self._found("SSNSNNN", "<li><p>{}</p><p>Share</p></li>") == [0, 1, 3]


class TestBetween:
    """What the reader cannot tell is story where the story goes on around it."""

    @staticmethod
    def _found(letters: str, *texts: str) -> list[int]:
        lines = zip(letters, texts, strict=True)
        sketch = sketch_of(*(f"{letter} {text}" for letter, text in lines))
        return _story(roles(claims_of(sketch, claim_story)))

    def test_a_line_between_two_paragraphs(self) -> None:
        """It is a heading, most often."""
        assert self._found("S?S", PROSE[0], "Two boats", PROSE[1]) == [0, 1, 2]

    def test_a_line_above_the_story_must_be_prose(self) -> None:
        """A heading there may be of anything."""
        assert self._found("?S", "Two boats", PROSE[1]) == [1]
        assert self._found("??S", PROSE[2], PROSE[0], PROSE[1]) == [0, 1, 2]

    def test_a_line_that_the_reader_can_tell_is_none(self) -> None:
        """It is what it is taken for."""
        assert self._found("SPS", PROSE[0], "Two boats", PROSE[1]) == [0, 2]

    def test_a_heading_of_the_story_is_no_caption(self) -> None:
        """Nor is a listing; but both may be in a figure."""
        for element in ("<h3>Ice</h3>", "<pre>x = 1</pre>"):
            page = "<p>{}</p>{}<p>{}</p>"
            found = html_sketch(page.format(PROSE[0], element, PROSE[1]), "SCS")
            assert _story(roles(claims_of(found, claim_story))) == [0, 1, 2]
            figure = html_sketch(page.format(PROSE[0], f"<figure>{element}</figure>", ""), "SC")
            assert _story(roles(claims_of(figure, claim_story))) == [0]

    def test_a_known_line_is_none(self) -> None:
        """What it says is known wherever it stands."""
        assert self._found("S?S", PROSE[0], "Share this", PROSE[1]) == [0, 2]


class TestFrame:
    """What a site prints below each of its stories ends the story, and nothing does before."""

    _NOTE = "The harbour bell tells no lies."

    def _found(self, *lines: str, with_site: bool = True) -> list[int]:
        rule = TextRule("bell", role=Role.DISCLOSURE, kind="disclosure", lines=(self._NOTE,))
        site = Site("Harbour", ("harbour.example",), text_rules=(rule,)) if with_site else None
        sketch = sketch_of(*lines, f"L {self._NOTE}", f"L {PROSE[3]}", site=site)
        return _story(roles(claims_of(sketch, site_lines, claim_story)))

    def test_prose_above_it_is_story(self) -> None:
        """Whatever the reader takes it for; what is below is not, and no line is."""
        lines = (f"S {PROSE[0]}", f"N {PROSE[1]}", "N Two boats", f"N {PROSE[2]}")
        assert self._found(*lines) == [0, 1, 3]
        assert self._found(*lines, with_site=False) == [0]

    def test_without_a_story_there_is_nothing_to_end(self) -> None:
        """Prose by itself is none."""
        assert self._found(f"N {PROSE[0]}") == []
