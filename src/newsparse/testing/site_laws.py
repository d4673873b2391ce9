"""The laws of a site as a test class: `laws_of`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.api import explain, parse
from newsparse.decode import decode
from newsparse.errors import InputError, PluginError
from newsparse.fields.by_site import UNREADABLE
from newsparse.plugins import Reason
from newsparse.saved_pages import SavedPage, page_files
from newsparse.sites import Site
from newsparse.testing.laws import LAWS, Law

if TYPE_CHECKING:
    from pathlib import Path

    from hypothesis.strategies import SearchStrategy

    from newsparse.article import Article

__all__ = ["laws_of"]

#: A host for a site that is known by its marks alone.
_HERE: Final = "site.example"
#: A page at this address is of no site: the name is reserved.
_ELSEWHERE: Final = "https://elsewhere.example/a-story"


def laws_of(site: Site, pages: Path | None = None) -> type:
    """Return a class of tests that hold a site to what holds for every site, on any page.

    Bind it to a name that pytest collects: ``TestSite = laws_of(SITE)``. Pages are generated, of
    which some have lines that the site's own rules know; with `pages`, a folder of saved ones,
    damaged copies of these are among them:

    - no page makes the site's rules or functions raise; that a selector finds what cannot be read
      as its field is the fault of such a page;
    - each law of `newsparse.testing.LAWS` holds for pages of the site;
    - pages of other hosts are read as if the site were not there.

    How many pages are tried is a matter of Hypothesis' settings.
    """
    # imported here because saved pages are tested without it
    import pytest  # noqa: PLC0415 - see above
    from hypothesis import HealthCheck, assume, given, settings  # noqa: PLC0415 - see above
    from hypothesis import strategies as st  # noqa: PLC0415 - see above

    sources = _pages(site) if pages is None else _pages(site) | _damaged(pages)
    # no deadline: the first page loads what reading needs, and a busy machine is no bug of a site
    patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

    class SiteLaws:
        """The laws that the site is held to."""

        @patient
        @given(source=sources | st.binary(max_size=300))
        def test_no_page_makes_it_raise(self, source: str | bytes) -> None:
            """Whatever a page of the site holds, it is read, or refused for what it is."""
            try:
                _read(source, site)
            except InputError:
                return

        @pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
        @patient
        @given(source=sources)
        def test_keeps(self, law: Law, source: str) -> None:
            """A page of the site keeps the law that is named."""
            law(lambda: _read(source, site))

        @patient
        @given(source=_pages(None))
        def test_leaves_other_hosts_alone(self, source: str) -> None:
            """A page that neither its address nor its marks give to the site is read without it."""
            found = explain(source, url=_ELSEWHERE, sites=(site,), strict=True)
            assume(found.dispatch.reason is not Reason.FINGERPRINT)
            if found.article != parse(source, url=_ELSEWHERE, sites=(), strict=True):
                msg = f"{site.name} changed how a page of another host is read"
                raise AssertionError(msg)

    return SiteLaws


def _pages(site: Site | None) -> SearchStrategy[str]:
    # imported here because saved pages are tested without Hypothesis
    from newsparse.testing.strategies import html_pages, text_dumps  # noqa: PLC0415 - see above

    return html_pages(site) | text_dumps(site)


def _damaged(folder: Path) -> SearchStrategy[str]:
    """Return saved pages with a piece left out or doubled."""
    # imported here because saved pages are tested without Hypothesis
    from newsparse.testing.strategies.pages import damaged  # noqa: PLC0415 - see above

    saved = [SavedPage.of(path) for path in page_files(folder)]
    return damaged([decode(page.source, page.encoding, declared=True).text for page in saved])


def _read(source: str | bytes, site: Site) -> Article:
    """Return the article of a page at the site's address; a site without one is given one.

    In a page that is cut, or made of anything, a byline may have swallowed the story: that a find
    cannot be read is no fault of the site there.
    """
    if not site.hosts:
        site = evolve(site, hosts=(_HERE,))
    url = f"https://{site.hosts[0]}/a-story"
    try:
        return parse(source, url=url, sites=(site,), strict=True)
    except PluginError as error:
        if UNREADABLE not in str(error):
            raise
        return parse(source, url=url, sites=(site,))
