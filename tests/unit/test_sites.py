"""Sites and their hosts: what a declaration accepts, and how it refuses what is wrong."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from newsparse.errors import SiteError
from newsparse.roles import Role
from newsparse.sites import (
    API_VERSION,
    Fingerprint,
    Site,
    TextRule,
    host_of,
    normal_host,
    parent_domains,
)

PROMO = TextRule("promo", role=Role.ADVERTISEMENT, lines=("Sponsored", "Promo"))


def _site(**given: Any) -> Site:  # noqa: ANN401 - any field of a site
    return Site(**{"name": "Example", "hosts": ("example.com",), **given})


def _claimed(site: Site, text: str, *, in_head: bool = False, in_tail: bool = False) -> str | None:
    rule = site.rule_for(text, in_head=in_head, in_tail=in_tail)
    return None if rule is None else rule.name


class TestHostOf:
    """`host_of`: the host of an address."""

    @pytest.mark.parametrize(
        ("url", "host"),
        [
            ("https://example.com/news?x=1#top", "example.com"),
            ("HTTP://EXAMPLE.COM", "example.com"),
            ("https://www.example.com./a", "example.com"),
            ("https://user:secret@example.com:8443/a", "example.com"),
            ("//example.com/a", "example.com"),
            ("  https://example.com/a  ", "example.com"),
            ("example.com/news", "example.com"),
            ("example.com:8080", "example.com"),
            ("https://es.example.com/", "es.example.com"),
            ("https://bücher.example/", "xn--bcher-kva.example"),
            ("https://XN--BCHER-KVA.example/", "xn--bcher-kva.example"),
            ("https://例え。example/", "xn--r8jz45g.example"),
            ("https://good.example\\@evil.example/", "good.example"),
            ("http://localhost:8000/a", "localhost"),
        ],
    )
    def test_reads_what_browsers_read(self, url: str, host: str) -> None:
        """Scheme, user, port, case, final dot, "www." and script make no difference."""
        assert host_of(url) == host

    @pytest.mark.parametrize(
        "url",
        [
            "",
            "   ",
            "no address",
            "/news/story",
            "story?next=//example.com",
            "mailto:jane@example.com",
            "ftp://example.com/a",
            "data:text/html,//example.com",
            "http://",
            "http:///path",
            "http://[::1",
            "http://[::1]/",
            "http://exa mple.com/",
            "http://-.example.com/",
            "http://" + "a." * 200 + "com/",
            "http://" + "ü" * 64 + ".com/",
            "http://a..com/",
            "http://\ud800.com/",
            "http://example.com\u2100/",
        ],
    )
    def test_says_nothing_of_what_is_no_address(self, url: str) -> None:
        """A path, another scheme, or rubbish has no host, and raises nothing."""
        assert host_of(url) is None

    def test_looks_at_the_front_of_an_address_only(self) -> None:
        """Ten megabytes of address cost no more than a short one, and its host is found."""
        assert host_of("https://example.com/" + "a/" * 5_000_000) == "example.com"
        assert host_of("data:" + "/" * 10_000_000) is None


class TestNormalHost:
    """`normal_host`: host names in one form."""

    def test_is_the_same_for_its_own_result(self) -> None:
        """Bringing a name into the form twice changes nothing more."""
        for name in ("WWW.Example.COM.", "bücher.example", "a_b.example"):
            once = normal_host(name)
            assert once is not None
            assert normal_host(once) == once

    def test_keeps_a_name_that_www_is_all_of(self) -> None:
        """The prefix "www." is dropped only in front of a name of two parts."""
        assert normal_host("www.com") == "www.com"


class TestParentDomains:
    """`parent_domains`."""

    def test_go_from_the_nearest_to_the_top(self) -> None:
        """Each step takes one label away."""
        assert list(parent_domains("a.b.example.com")) == ["b.example.com", "example.com", "com"]
        assert list(parent_domains("localhost")) == []


class TestSite:
    """`Site`."""

    def test_keeps_collections_as_tuples(self) -> None:
        """Lists and generators are taken too, and the site can be hashed."""
        site = _site(
            hosts=["a.example", "b.example"],
            fingerprints=[Fingerprint("told Example")],
            text_rules=(rule for rule in [PROMO]),
            languages={"b.example": "pt-br"},
        )
        assert site.hosts == ("a.example", "b.example")
        assert site.fingerprints == (Fingerprint("told Example"),)
        assert site.text_rules == (PROMO,)
        assert site.languages == (("b.example", "pt-br"),)
        assert hash(site) == hash(site)

    def test_brings_hosts_into_one_form(self) -> None:
        """Case, "www.", a final dot and repetition are gone; other scripts are in ASCII."""
        site = _site(hosts=("WWW.Example.com.", "example.com", "bücher.example"))
        assert site.hosts == ("example.com", "xn--bcher-kva.example")

    @pytest.mark.parametrize(
        ("field", "value", "words"),
        [
            ("name", " ", "give the publication's name"),
            ("name", None, "give the publication's name"),
            ("hosts", "example.com", "write a tuple, as in hosts=('example.com',)"),
            ("hosts", None, "write a tuple"),
            ("hosts", {"example.com"}, "write a tuple"),
            ("hosts", (7,), "holds 7: write a host name"),
            ("hosts", ("https://example.com/news",), "write a host name, as example.com"),
            ("hosts", ("exa mple.com",), "'exa mple.com': write a host name"),
            ("hosts", ("com",), "that is no site's own: write 'name.com'"),
            ("hosts", ("co.uk",), "that is no site's own: write 'name.co.uk'"),
            ("hosts", (), "give hosts or fingerprints"),
            ("fingerprints", ("told Example",), "give values of Fingerprint only"),
            ("fingerprints", Fingerprint("told Example"), "write a tuple of Fingerprint"),
            ("text_rules", (None,), "give values of TextRule only"),
            ("text_rules", PROMO, "write a tuple of TextRule"),
            ("languages", {"other.example": "es"}, "name one of its hosts or a subdomain"),
            ("languages", {"example.com": "Spanish"}, "write a language tag"),
            ("languages", {"example.com": None}, "write a language tag"),
            ("languages", {None: "es"}, "name one of its hosts or a subdomain"),
            ("languages", "es", "write a mapping"),
            ("languages", ("es",), "write a mapping"),
            ("api_version", 0, "leave it out, or give a whole number from 1"),
            ("api_version", "1", "leave it out, or give a whole number from 1"),
            ("api_version", API_VERSION + 1, "upgrade newsparse"),
        ],
    )
    def test_refuses_what_is_wrong(self, field: str, value: object, words: str) -> None:
        """The error names the site and the field, and says what to write."""
        with pytest.raises(SiteError) as caught:
            _site(**{field: value})
        message = str(caught.value)
        assert words in message
        assert field == "name" or "Site 'Example'" in message

    def test_needs_no_host_when_it_has_marks(self) -> None:
        """A site may be known by its texts alone."""
        assert _site(hosts=(), fingerprints=[Fingerprint("told Example")]).hosts == ()

    def test_accepts_registered_names_under_a_country(self) -> None:
        """A name of two parts with a country at the end is a site's, unless it is a registry's."""
        assert _site(hosts=("gov.uk", "example.de")).hosts == ("gov.uk", "example.de")

    def test_survives_the_way_between_processes(self) -> None:
        """A site that has been asked can be pickled, and the copy is equal and works."""
        site = _site(text_rules=[PROMO])
        assert _claimed(site, "Promo") == "promo"
        copy = pickle.loads(pickle.dumps(site))  # noqa: S301 - our own bytes
        assert copy == site
        assert _claimed(copy, "Promo") == "promo"

    def test_knows_the_languages_of_its_editions(self) -> None:
        """Exactly the hosts that are declared have a language."""
        site = _site(languages={"example.com": "en", "WWW.es.example.com": "es"})
        assert site.language_of("https://www.example.com/a") == "en"
        assert site.language_of("https://es.example.com/a") == "es"
        assert site.language_of("https://fr.example.com/a") is None
        assert site.language_of("nothing") is None
