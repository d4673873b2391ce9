"""Lines that sites print around stories: what each is known as, and what is left to the story."""

from __future__ import annotations

import pytest

from newsparse.article import Module
from newsparse.phrases.lines import Phrase, lookup
from newsparse.phrases.tables import TABLES, Table
from newsparse.roles import KINDS

#: Languages that the tables of general use are written for.
LANGUAGES = (
    *("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "id", "vi", "ja", "zh"),
    *("ko", "el", "sv", "da", "nb", "fi", "cs", "ar", "fa", "th", "he", "hi", "ro", "hu"),
)
#: Tables that hold one program's own words, in the languages that it was found in.
OWN_WORDS = {
    *("cbx-bookmark", "feed-tail", "akismet", "jetpack-comments", "jetpack-related"),
    *("jetpack-sharing", "jetpack-subscribe", "wordpress-comment-form", "wordpress-links"),
    *("wordpress-navigation", "wordpress-tags"),
}
#: Names of the tables, each once.
RULES = list(dict.fromkeys(table.rule for table in TABLES))


def tables(rule: str) -> list[Table]:
    """Return the tables named `rule`."""
    return [table for table in TABLES if table.rule == rule]


def known(text: str) -> Phrase:
    """Return what `text` is, where it must be known."""
    phrase = lookup(text)
    assert phrase is not None, text
    return phrase


def written(table: Table) -> list[str]:
    """Return the phrases of `table` as lines of a page, with something in each gap."""
    return [
        phrase.strip().replace("{n}", "7").replace("{}", "Ulm")
        for text in (table.certain, table.possible)
        for line in text.splitlines()
        for phrase in line.partition(":")[2].split(" | ")
        if phrase.strip()
    ]


def languages(table: Table) -> set[str]:
    """Return the codes of the languages that `table` has lines of."""
    lines = (table.certain + table.possible).splitlines()
    return {line.partition(":")[0] for line in lines if line}


class TestKinds:
    """A line is known by its words alone."""

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Skip to content", "navigation"),
            ("Share on Facebook", "share"),
            ("Click to share on Twitter (Opens in new window)", "share"),
            ("Bookmark (0)", "bookmark"),
            ("Sign up for our morning newsletter", "subscribe"),
            ("Follow us on Instagram", "subscribe"),
            ("By signing up you agree to our terms", "subscribe"),
            ("This article is for subscribers", "paywall"),
            ("Already a subscriber? Log in", "paywall"),
            ("Continue reading with a Harbour Times subscription", "paywall"),
            ("Leave a Reply to Jane Roe", "comments"),
            ("You must be logged in to post a comment.", "comments"),
            ("This site uses Akismet to reduce spam.", "comments"),
            ("Advertisement", "advertisement"),
            ("About the author", "author_bio"),
            ("The post Boats appeared first on Harbour Times.", "disclosure"),
            ("Reporting by Jane Roe; editing by John Doe", "disclosure"),
            ("(Reporting by Jane Roe in Ulm; Editing by John Doe)", "disclosure"),
            ("Jane Roe contributed to this report.", "disclosure"),
            ("This article was originally published on Harbour Times.", "disclosure"),
            ("© 2024 Harbour Times", "legal"),
            ("Copyright 2024 Harbour Times", "legal"),
            ("We use cookies to improve your visit.", "legal"),
            ("Filed under: Boats, Tides", "tags"),
            ("Related Posts", "related_label"),
            ("Read more", "ui"),
            ("5 min read", "ui"),
        ],
    )
    def test_certain(self, text: str, kind: str) -> None:
        """A phrase that means one thing anywhere is certain."""
        assert (known(text).kind, known(text).is_certain) == (kind, True)

    @pytest.mark.parametrize(
        ("text", "kind"),
        [
            ("Comments", "comments"),
            ("Related", "related_label"),
            ("Tags", "tags"),
            ("More", "ui"),
            ("Disclaimer", "disclosure"),
            ("Newsletter", "subscribe"),
            ("Follow us", "subscribe"),
            ("Politics", "navigation"),
            ("More from Jane Roe", "related_label"),
            ("© Jane Roe", "legal"),
        ],
    )
    def test_possible(self, text: str, kind: str) -> None:
        """Words that may also head a story are known, and not certain."""
        assert (known(text).kind, known(text).is_certain) == (kind, False)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " \u00a0\u200b ",
            "*",
            "0",
            ")",
            "Council agrees on new harbour rules",
            "Read more: Council agrees on new harbour rules",
            "Photo: Jane Roe",
            "They left a reply, and comments (12 of them) are closed to nobody.",
            "7 ways to share a boat on a river",
            "C# 2024",
        ],
    )
    def test_unknown(self, text: str) -> None:
        """Sentences, headlines and captions are no boilerplate, whatever words they hold."""
        assert lookup(text) is None

    def test_source(self) -> None:
        """The rule is the name of the table that knows the line."""
        assert known("Leave a Reply").rule == "wordpress-comment-form"
        assert known("Bookmark (3)").rule == "cbx-bookmark"


class TestWordPress:
    """The comment form comes whole, two sentences on a line, or in the pieces that dumps make."""

    @pytest.mark.parametrize(
        "text",
        [
            "Your email address will not be published. Required fields are marked *",
            "Your email address will not be published.",
            "Required fields are marked",
            "Leave a Reply Cancel reply",
            "Schreibe einen Kommentar Antworten abbrechen",
            "Din e-mailadresse vil ikke blive publiceret. Krævede felter er markeret med *",
            "Erforderliche Felder sind mit",
            "E-posta hesabınız yayımlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
            "メールアドレスが公開されることはありません。 ※ が付いている欄は必須項目です",
            "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
            "Jane Roe için bir cevap yazın",
            "Jane Roe에게 댓글 남기기 댓글 취소",
        ],
    )
    def test_form(self, text: str) -> None:
        """Each of them is known for sure."""
        assert (known(text).kind, known(text).is_certain) == ("comments", True)

    def test_cut_bookmark(self) -> None:
        """A dump that cuts at each element leaves the word and its bracket on a line."""
        assert known("Bookmark (").kind == "bookmark"


class TestFolding:
    """What differs only in form is the same line."""

    @pytest.mark.parametrize(
        "text",
        [
            "RELATED POSTS",
            "Related Posts:",
            "» Related Posts",
            "• Related\u00a0posts …",
            "“Related Posts”",
            "Related\u200b Posts",
            "\uff32elated Posts",
            "\n Related \t Posts\n",
            "👉 Related Posts",
            "Related Posts (opens in new window)",
        ],
    )
    def test_form(self, text: str) -> None:
        """Case, ends, marks without width, white space and notes for screen readers say nothing."""
        assert known(text) == known("Related Posts")

    def test_apostrophes(self) -> None:
        """A typographic apostrophe is an apostrophe."""
        assert known("Editor’s picks") == known("Editor's picks")

    def test_turkish_capitals(self) -> None:
        """Capitals of Turkish find their phrase, with the dot and without."""
        assert known("İLGİLİ HABERLER") == known("İlgili Haberler")
        assert known("YAZARIN DİĞER YAZILARI") == known("Yazarın diğer yazıları")

    def test_note_in_the_middle(self) -> None:
        """A link's own text may follow the note that it opens a window."""
        assert known("Share on Facebook (Opens in new window) Facebook").kind == "share"

    def test_only_a_note(self) -> None:
        """The note by itself is a line of the page's interface."""
        assert known("(opens in new window)").kind == "ui"


class TestCounts:
    """A line that states how many comments, shares or bookmarks there are gives the number."""

    @pytest.mark.parametrize(
        ("text", "count"),
        [
            ("Bookmark (12)", 12),
            ("Bookmark(0)", 0),
            ("Bookmarked (3)", 3),
            ("Bookmark ( 0 )", 0),
            ("34 comments", 34),
            ("Comments (5)", 5),
            ("Comments: 5", 5),
            ("12 Kommentare", 12),
            ("1.234 Kommentare", 1234),
            ("No Comments", 0),
            ("Sin comentarios", 0),
            ("1 share", 1),
            ("1,234 shares", 1234),
            ("1.2K Shares", 1200),
            ("3,5K Shares", 3500),
            ("2M shares", 2_000_000),
            ("2 mil compartidos", 2000),
            ("1.2万件のコメント", 12_000),
            ("5条评论", 5),
            ("댓글 (3)", 3),
            ("3 thoughts on “Council agrees on new rules for the harbour and for its boats”", 3),
        ],
    )
    def test_number(self, text: str, count: int) -> None:
        """The number is read as the language writes it, and the line is certain."""
        assert (known(text).count, known(text).is_certain) == (count, True)

    @pytest.mark.parametrize("text", ["5 min read", "Page 2 of 10", "Leave a Reply", "© 2024"])
    def test_none(self, text: str) -> None:
        """Minutes, pages and years are no counts."""
        assert known(text).count is None

    def test_fraction(self) -> None:
        """A fraction counts nothing."""
        assert known("4.7 comments").count is None


class TestModules:
    """A heading over other stories says which these are."""

    @pytest.mark.parametrize(
        ("text", "module"),
        [
            ("Related articles", "related"),
            ("Lesen Sie auch", "related"),
            ("Recent posts", "latest"),
            ("Latest news", "latest"),
            ("Most read", "popular"),
            ("Самое читаемое", "popular"),
            ("More in Business", "more_from"),
            ("More from this author", "more_from"),
            ("You may also like", "recommended"),
            ("Read next", "recommended"),
            ("おすすめ記事", "recommended"),
            ("Other stories", "unknown"),
        ],
    )
    def test_module(self, text: str, module: str) -> None:
        """The module is one of the article's modules."""
        assert known(text).module == Module(module)

    def test_only_labels(self) -> None:
        """No other kind of line has a module."""
        assert known("Share on Facebook").module is None


class TestAlternatives:
    """A line of phrases between bars is the first of them, when it holds nothing else."""

    def test_menu(self) -> None:
        """It is certain only when each of them is."""
        assert known("About Us | Contact Us").is_certain
        assert not known("About Us | Home | Privacy Policy").is_certain
        assert known("Privacy Policy · Terms of Use").kind == "legal"

    def test_other_words(self) -> None:
        """One piece that is not known leaves the line unknown."""
        assert lookup("Home | Council agrees on new rules") is None


class TestTables:
    """The tables hold together."""

    @pytest.mark.parametrize("rule", RULES)
    def test_reachable(self, rule: str) -> None:
        """Each phrase of a table is known, so that no line of it is dead."""
        lines = [line for table in tables(rule) for line in written(table)]
        assert [line for line in lines if lookup(line) is None] == []

    @pytest.mark.parametrize("rule", RULES)
    def test_no_contradiction(self, rule: str) -> None:
        """What one table calls certain, no other table calls something else."""
        for table in tables(rule):
            certain = Table(table.rule, table.kind, certain=table.certain)
            found = {(known(line).kind, known(line).is_certain) for line in written(certain)}
            assert found <= {(table.kind, True)}

    @pytest.mark.parametrize("rule", RULES)
    def test_values(self, rule: str) -> None:
        """Kinds are the core's, and exactly the labels of related posts have a module."""
        for table in tables(rule):
            assert table.kind in KINDS
            assert (table.module is not None) == (table.kind == "related_label")

    @pytest.mark.parametrize("rule", [rule for rule in RULES if rule not in OWN_WORDS])
    def test_languages(self, rule: str) -> None:
        """A table of general use speaks every language that the tables are written for."""
        spoken = {language for table in tables(rule) for language in languages(table)}
        assert set(LANGUAGES) - spoken == set()
