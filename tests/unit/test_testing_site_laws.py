"""The laws of a site: a class of tests that a sound site passes and a bad one does not."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from newsparse import Fingerprint, Role, Site, TextRule, plugins
from newsparse.plugins import Clues, Dispatch, Reason, Registry
from newsparse.testing import LAWS, laws_of

MOLE = Site(
    "The Mole",
    hosts=("mole.example",),
    fingerprints=(Fingerprint("Mole staff contributed to this report"),),
    text_rules=(TextRule("tides", role=Role.UI, lines=("Today’s tides",)),),
)
TestMole = laws_of(MOLE)
TestUnreadable = laws_of(evolve(MOLE, authors="body", published="body"))
TestWithoutHost = laws_of(Site("Anywhere", fingerprints=(Fingerprint("Powered by Anywhere 2"),)))


class TestBadSites:
    """Sites that break a law, by faults that no declaration can have."""

    @pytest.fixture
    def laws(self) -> Any:  # noqa: ANN401 - a class that is made for one site
        """Return the laws of a site, as pytest would run them."""
        return laws_of(MOLE)()

    def test_that_raise_are_found(self, laws: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401 - as above
        """A site that raises on a page is not passed over."""

        def raising(_self: object, _text: str, **_place: bool) -> None:
            msg = "a bug of the site"
            raise LookupError(msg)

        monkeypatch.setattr(Site, "rule_for", raising)
        with pytest.raises(Exception, match="a bug of the site"):
            laws.test_no_page_makes_it_raise()

    def test_that_answer_by_chance_are_found(
        self,
        laws: Any,  # noqa: ANN401 - as above
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """A site whose rules answer in turns gives two articles for one page."""
        rules = [MOLE.text_rules[0], None]

        def in_turns(_self: object, _text: str, **_place: bool) -> TextRule | None:
            rules.reverse()
            return rules[0]

        monkeypatch.setattr(Site, "rule_for", in_turns)
        with pytest.raises(AssertionError, match="two articles that differ"):
            laws.test_keeps(law=LAWS["law-same-again"])

    def test_that_reach_for_other_hosts_are_found(
        self,
        laws: Any,  # noqa: ANN401 - as above
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """A site that takes pages without a mark of its own changes those of others."""

        def first_site(registry: Registry, _clues: Clues) -> Dispatch:
            return Dispatch(next(iter(registry.sites), None), Reason.PARENT_DOMAIN)

        monkeypatch.setattr(plugins, "find", first_site)
        with pytest.raises(AssertionError, match="The Mole changed how a page"):
            laws.test_leaves_other_hosts_alone()
