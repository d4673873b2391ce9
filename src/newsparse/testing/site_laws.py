"""The laws of a site as a test class: `laws_of`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.api import parse
from newsparse.errors import InputError
from newsparse.sites import CERTAIN, Site
from newsparse.testing.laws import LAWS, Law

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from newsparse.article import Article

__all__ = ["laws_of"]

#: A page at this address is of no site: the name is reserved.
_ELSEWHERE: Final = "https://elsewhere.example/a-story"


def laws_of(site: Site) -> type:
    """Return a class of tests that hold a site to what holds for every site, on any page.

    Bind it to a name that pytest collects: ``TestLaws = laws_of(SITE)``. Pages are generated, of
    which some have lines that the site's own rules know:

    - no page makes the site's rules or functions raise;
    - each law of `newsparse.testing.LAWS` holds for pages of the site;
    - pages of other hosts are read as if the site were not there.

    How many pages are tried is a matter of Hypothesis' settings.
    """
    # imported here because saved pages are tested without it
    import pytest  # noqa: PLC0415 - see above
    from hypothesis import HealthCheck, assume, given, settings  # noqa: PLC0415 - see above
    from hypothesis import strategies as st  # noqa: PLC0415 - see above

    pages = _pages(site)
    # no deadline: the first page loads what reading needs, and a busy machine is no bug of a site
    patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

    class SiteLaws:
        """The laws that the site is held to."""

        @patient
        @given(source=pages | st.binary(max_size=300))
        def test_no_page_makes_it_raise(self, source: str | bytes) -> None:
            """Whatever a page of the site holds, it is read, or refused for what it is."""
            try:
                _read(source, site)
            except InputError:
                return

        @pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
        @patient
        @given(source=pages)
        def test_keeps(self, law: Law, source: str) -> None:
            """A page of the site keeps the law that is named."""
            law(lambda: _read(source, site))

        @patient
        @given(source=_pages(None))
        def test_leaves_other_hosts_alone(self, source: str) -> None:
            """A page that neither its address nor its marks give to the site is read without it."""
            assume(site.likeness(source) < CERTAIN)
            without = parse(source, url=_ELSEWHERE, sites=(), strict=True)
            found = parse(source, url=_ELSEWHERE, sites=(site,), strict=True)
            if found != without:
                msg = f"{site.name} changed how a page of another host is read"
                raise AssertionError(msg)

    return SiteLaws


def _pages(site: Site | None) -> SearchStrategy[str]:
    # imported here because saved pages are tested without Hypothesis
    from newsparse.testing.strategies import html_pages, text_dumps  # noqa: PLC0415 - see above

    return html_pages(site) | text_dumps(site)


def _read(source: str | bytes, site: Site) -> Article:
    """Return the article of a page at the site's address, or at none if it has no host."""
    url = f"https://{site.hosts[0]}/a-story" if site.hosts else None
    return parse(source, url=url, sites=(site,), strict=True)
