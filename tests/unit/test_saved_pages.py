"""Pages kept as folders."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from newsparse import Site, UsageError
from newsparse.saved_pages import SavedPage, page_files

DUMP = "Ferry returns\n\nThe ferry sails again from Monday, the harbour office said on Friday."


def _folder(path: Path, meta: object = None, **files: bytes) -> Path:
    for name, data in files.items():
        (path / name.replace("__", ".")).write_bytes(data)
    if meta is not None:
        (path / "meta.json").write_text(json.dumps(meta))
    return path


class TestOf:
    """Finding the page of a folder."""

    def test_needs_no_meta(self, tmp_path: Path) -> None:
        """A dump of which nothing else is known is a page."""
        page = SavedPage.of(_folder(tmp_path, page__txt=b"a"))
        assert page == SavedPage(tmp_path / "page.txt", kind="text")
        assert page.name == tmp_path.name

    def test_takes_what_meta_says(self, tmp_path: Path) -> None:
        """Address, encoding, kind and sites come from meta.json; notes are for people."""
        meta = {
            "url": "https://mole.example/a",
            "encoding": "cp1252",
            "kind": "text",
            "sites": ["The Mole"],
            "fetched": "2023-05-12",
            "licence": "invented",
            "notes": ["anything"],
        }
        page = SavedPage.of(_folder(tmp_path, meta, page__html=b"a"))
        assert (page.url, page.encoding, page.kind) == (meta["url"], "cp1252", "text")
        assert page.site_names == ("The Mole",)

    def test_may_be_asked_by_the_file(self, tmp_path: Path) -> None:
        """The file itself will do."""
        folder = _folder(tmp_path, {"url": "https://mole.example/a"}, page__html=b"a")
        assert SavedPage.of(folder / "page.html") == SavedPage.of(folder)

    def test_knows_nothing_of_a_file_under_another_name(self, tmp_path: Path) -> None:
        """What meta.json says, it says of the page beside it."""
        folder = _folder(tmp_path, {"url": "https://mole.example/a"}, story__html=b"a")
        assert SavedPage.of(folder / "story.html") == SavedPage(folder / "story.html")

    @pytest.mark.parametrize("files", [{}, {"page__txt": b"a", "page__html": b"b"}])
    def test_refuses_none_and_two(self, tmp_path: Path, files: dict[str, bytes]) -> None:
        """A folder holds one page."""
        with pytest.raises(UsageError, match=r"keep one of page\.html, page\.txt"):
            SavedPage.of(_folder(tmp_path, **files))

    @pytest.mark.parametrize(
        "meta",
        [[], "a", {"url": 1}, {"kind": "pdf"}, {"sites": "The Mole"}, {"sites": [1]}, {"x": 1}],
    )
    def test_refuses_a_meta_that_it_does_not_know(self, tmp_path: Path, meta: object) -> None:
        """What would be passed over in silence is refused."""
        with pytest.raises(UsageError, match=r"meta\.json"):
            SavedPage.of(_folder(tmp_path, meta, page__txt=b"a"))

    def test_refuses_a_meta_that_is_no_json(self, tmp_path: Path) -> None:
        """The place of the mistake is named."""
        folder = _folder(tmp_path, page__txt=b"a", meta__json=b'{"url": }')
        with pytest.raises(UsageError, match="line 1 column 9"):
            SavedPage.of(folder)


class TestPageFiles:
    """The pages in a folder."""

    def test_are_found_at_any_depth(self, tmp_path: Path) -> None:
        """Files are pages by their endings, folders of one page by its name."""
        for name in ("b.HTML", "a.txt.gz", "c.htm", "notes.md", "saved/page.html", "saved/x.html",
                     "deep/er/d.txt", "deep/meta.json"):  # fmt: skip
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).touch()
        found = [path.relative_to(tmp_path).as_posix() for path in page_files(tmp_path)]
        assert found == ["a.txt.gz", "b.HTML", "c.htm", "deep/er/d.txt", "saved"]

    def test_are_the_file_itself(self, tmp_path: Path) -> None:
        """A file that is named is a page, whatever its name."""
        assert list(page_files(tmp_path / "page.asp")) == [tmp_path / "page.asp"]


class TestRead:
    """Reading the page."""

    @pytest.mark.parametrize("is_packed", [False, True])
    def test_gives_its_article(self, tmp_path: Path, is_packed: bool) -> None:  # noqa: FBT001 - a case
        """The page is read as what its name says, unpacked if need be."""
        data = DUMP.encode()
        files = {"page__txt__gz": gzip.compress(data)} if is_packed else {"page__txt": data}
        folder = _folder(tmp_path, {"url": "https://mole.example/a", "sites": []}, **files)
        article = SavedPage.of(folder).read()
        assert [block.text for block in article.blocks] == DUMP.split("\n\n")
        assert (article.url, article.site) == ("https://mole.example/a", None)

    def test_takes_sites_from_the_caller(self, tmp_path: Path) -> None:
        """Sites that are handed over are chosen from, whatever meta.json names."""
        meta = {"url": "https://mole.example/a", "sites": ["Not installed"]}
        page = SavedPage.of(_folder(tmp_path, meta, page__txt=DUMP.encode()))
        assert page.read([Site("The Mole", hosts=("mole.example",))]).site == "The Mole"

    def test_chooses_from_the_sites_it_names(self, tmp_path: Path) -> None:
        """Of the installed sites, those that meta.json names are used."""
        meta = {"url": "https://beincrypto.com/a", "sites": ["BeInCrypto"]}
        page = SavedPage.of(_folder(tmp_path, meta, page__txt=DUMP.encode()))
        assert page.read().site == "BeInCrypto"
        assert page.read(()).site != "BeInCrypto"

    def test_names_a_site_that_is_not_installed(self, tmp_path: Path) -> None:
        """A name that no installed site has is an error, with the names that there are."""
        page = SavedPage.of(_folder(tmp_path, {"sites": ["The Mole"]}, page__txt=DUMP.encode()))
        with pytest.raises(UsageError, match=r"'The Mole'; known are .*BeInCrypto"):
            page.read()
