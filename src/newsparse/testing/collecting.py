"""Saved pages as pytest sees them: `PageFile`, with a test for each field and for each law.

``tests/pages/ferry/page.html::title`` is the test of one field of one page, and can be asked for
by that name. The page is read once for all of its fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from _newsparse_pytest import CHANGES, UPDATE
from newsparse.article import Article
from newsparse.errors import NewsparseError
from newsparse.saved_pages import SavedPage
from newsparse.testing import expectations
from newsparse.testing.laws import LAWS, Law
from newsparse.testing.shapes import Json, updated

__all__ = ["ExpectationError", "FieldItem", "LawItem", "MissingItem", "PageFile"]

_HEAD = "(- expected, + read)"


class ExpectationError(Exception):
    """What was read is not what was expected; the message is all that there is to say."""


class PageFile(pytest.File):
    """One saved page."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield a test for each expected field and for each law."""
        try:
            expected = self._expected()
        except NewsparseError as error:
            raise self.CollectError(str(error)) from error
        for field, value in expected.items():
            yield FieldItem.from_parent(self, name=field, expected=value)
        if not expected:
            yield MissingItem.from_parent(self, name="expected")
        for name, law in LAWS.items():
            yield LawItem.from_parent(self, name=name, law=law)

    def _expected(self) -> dict[str, Json]:
        if self.expected_path.is_file():
            return expectations.load(self.expected_path)
        return dict(expectations.STARTING) if self.config.getoption(UPDATE) else {}

    @property
    def expected_path(self) -> Path:
        """Return the file of what is expected of the page."""
        return self.path.parent / expectations.FILE_NAME

    @cached_property
    def page(self) -> SavedPage:
        """Return the page with what its folder says of it."""
        return SavedPage.of(self.path)

    @cached_property
    def article(self) -> Article:
        """Return what the page holds; read once."""
        return self.page.read()


class _PageItem(pytest.Item):
    """A test of a page; a failure that explains itself is shown without a traceback."""

    @property
    def page_file(self) -> PageFile:
        """Return the page that the test is of."""
        assert isinstance(self.parent, PageFile)  # noqa: S101 - so it was collected
        return self.parent

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ANN401 - as in pytest
        """Return what the failure says of itself, or pytest's own account of any other."""
        if excinfo.errisinstance((ExpectationError, NewsparseError, AssertionError)):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return where the test is and how it is called."""
        return self.path, 0, f"{self.path.parent.name}: {self.name}"


class FieldItem(_PageItem):
    """The test of one field."""

    def __init__(self, *, expected: Json, **rest: Any) -> None:  # noqa: ANN401 - as in pytest
        """Keep what is expected."""
        super().__init__(**rest)
        self.expected = expected

    def runtest(self) -> None:
        """Raise `ExpectationError` unless the field is as expected, or may be written."""
        page = self.page_file
        found = expectations.difference(page.article, self.name, self.expected)
        if self.config.getoption(UPDATE) and (found or not page.expected_path.is_file()):
            found = self._update(found)
        if found:
            msg = f"{page.path.parent.name}: {self.name} {_HEAD}\n{found}"
            raise ExpectationError(msg)

    def _update(self, difference: str) -> str:
        """Write what was read, and return how it still differs from what must be."""
        page = self.page_file
        value = updated(expectations.plain(page.article)[self.name], self.expected)
        expectations.write(page.expected_path, self.name, value)
        title = f"{page.expected_path}: {self.name} {_HEAD}"
        self.config.stash[CHANGES].append(f"{title}\n{difference}\n")
        return expectations.difference(page.article, self.name, value)


class LawItem(_PageItem):
    """The test of one law on one page."""

    def __init__(self, *, law: Law, **rest: Any) -> None:  # noqa: ANN401 - as in pytest
        """Keep the law."""
        super().__init__(**rest)
        self.law = law

    def runtest(self) -> None:
        """Raise AssertionError if the page breaks the law."""
        self.law(self.page_file.page.read)


class MissingItem(_PageItem):
    """The test of a page of which nothing is expected: it fails, and says what to do."""

    def runtest(self) -> None:
        """Raise `ExpectationError`."""
        msg = (
            f"{self.page_file.expected_path} does not exist: "
            "write it with `pytest --newsparse-update`, and look at what it wrote"
        )
        raise ExpectationError(msg)
