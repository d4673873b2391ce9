"""All that a plugin knows of one publication: `Site`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from math import fsum
from typing import Any, Final, NoReturn

from attrs import Attribute, field, frozen

from newsparse.errors import SiteError
from newsparse.roles import Role
from newsparse.sites.converters import as_tuple
from newsparse.sites.element_roles import as_phrases, role_of
from newsparse.sites.fingerprints import Fingerprint, Sample
from newsparse.sites.hosts import host_of, normal_host, parent_domains
from newsparse.sites.layout import Layout, faults_of_layout
from newsparse.sites.rules import FIELDS, PageRules, faults
from newsparse.sites.sieve import Sieve
from newsparse.sites.text_rules import TextRule
from newsparse.sites.zones import is_zone

__all__ = ["API_VERSION", "Site"]

#: Version of the plugin interface; a site made for a later one is refused with a clear message.
API_VERSION: Final = 1

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
#: First labels of two-part names under which a country registers names for all: "co.uk".
_REGISTRY_LABELS: Final = frozenset({"ac", "co", "com", "edu", "ne", "net", "or", "org"})


def _as_hosts(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    """Return host names in normal form, each once; what is no host name stays as it is."""
    names = as_tuple(value)
    if not isinstance(names, tuple):
        return value
    found = [normal_host(name) or name if isinstance(name, str) else name for name in names]
    return tuple(dict.fromkeys(found) if all(isinstance(name, str) for name in found) else found)


def _as_pairs(value: Any) -> Any:  # noqa: ANN401 - see `converters`
    """Return a mapping of hosts to languages as sorted pairs, and anything else as it is."""
    if not isinstance(value, Mapping):
        return as_tuple(value)
    pairs = [
        (normal_host(host) or host if isinstance(host, str) else host, language)
        for host, language in value.items()
    ]
    return tuple(sorted(pairs, key=repr))


def _is_public_suffix(host: str) -> bool:
    first, _, rest = host.partition(".")
    return not rest or (first in _REGISTRY_LABELS and len(rest) == 2)  # noqa: PLR2004 - a country


def _phrase_rule(key: object, found: tuple[Role, str | None], lines: Any) -> TextRule:  # noqa: ANN401 - `TextRule` checks it
    """Return the rule for the lines of a phrase. Raises `SiteError` for lines that are none."""
    name = key[1] if isinstance(key, tuple) else key
    return TextRule(f"phrase-{name}", role=found[0], kind=found[1], lines=lines)


@frozen
class Site(PageRules):
    """All that a plugin knows of one publication, or of a system that many publications use.

    A collection may be given as any iterable and is kept as a tuple. Sites compare by value. The
    rules for HTML pages that it has itself hold on all of its pages, after those of the layout.
    """

    #: Name as the publication writes it; it becomes `Article.site`, unless `is_family`.
    name: str = field()
    #: Version of the plugin interface that the site was written for.
    api_version: int = field(default=API_VERSION, kw_only=True)
    #: Host names ("example.com"), each standing for its subdomains too. A leading "www." is
    #: dropped, and names in other scripts are kept in their ASCII form.
    hosts: tuple[str, ...] = field(default=(), converter=_as_hosts)
    #: Marks of its text dumps, and of the source of its HTML pages; see `Fingerprint`.
    fingerprints: tuple[Fingerprint, ...] = field(default=(), converter=as_tuple, kw_only=True)
    #: Rules for its text dumps, tried in order before the generic ones; the first that fits wins.
    text_rules: tuple[TextRule, ...] = field(default=(), converter=as_tuple, kw_only=True)
    #: Whole lines that are boilerplate, on HTML pages and in dumps alike, given as a mapping of
    #: kinds to lines: ``{"subscribe": "Ring the harbour bell"}``. Case, spaces and punctuation at
    #: either end make no difference. Keys are those of `roles`.
    phrases: tuple[tuple[Any, tuple[str, ...]], ...] = field(
        default=(), converter=as_phrases, kw_only=True
    )
    #: The forms that its HTML pages have, the newest first; see `Layout`.
    layouts: tuple[Layout, ...] = field(default=(), converter=as_tuple, kw_only=True)
    #: Whether it is a content system or a theme that many publications use, and no publication:
    #: it gives no `Article.site`, and is only asked where no publication's site is found.
    is_family: bool = field(default=False, kw_only=True)
    #: Language of each edition, by host, given as a mapping: ``{"es.example.com": "es"}``; BCP 47
    #: tags in lower case. A host that is not named here says nothing of its language.
    languages: tuple[tuple[str, str], ...] = field(default=(), converter=_as_pairs, kw_only=True)

    #: Time zone of the times that it prints without one, as an IANA name ("Europe/Berlin"): they
    #: become aware, by the rules of the machine's own database. ``None`` leaves them naive.
    time_zone: str | None = field(default=None, kw_only=True)

    @name.validator
    def _check_name(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, str) or not value.strip():
            msg = f"Site.name is {value!r}: give the publication's name"
            raise SiteError(msg)

    @api_version.validator
    def _check_version(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, int) or value < 1:
            self._refuse("api_version", value, "leave it out, or give a whole number from 1")
        if value > API_VERSION:
            msg = (
                f"Site {self.name!r} was written for plugin interface {value}, and this newsparse "
                f"has {API_VERSION}: upgrade newsparse"
            )
            raise SiteError(msg)

    @hosts.validator
    def _check_hosts(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, tuple):
            self._refuse("hosts", value, "write a tuple, as in hosts=('example.com',)")
        for host in value:
            if not isinstance(host, str) or normal_host(host) != host:
                advice = host_of(host) if isinstance(host, str) else None
                self._refuse("hosts", host, f"write a host name, as {advice or 'example.com'}")
            if _is_public_suffix(host):
                self._refuse("hosts", host, "that is no site's own: write 'name." + host + "'")
        if not value and not self.fingerprints:
            self._refuse("hosts", value, "give hosts or fingerprints, else nothing finds it")

    @fingerprints.validator
    def _check_marks(self, attribute: Attribute[Any], value: object) -> None:
        self._check_items(attribute.name, value, Fingerprint)

    @is_family.validator
    def _check_family(self, _attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, bool):
            self._refuse("is_family", value, "write True or False")

    @layouts.validator
    def _check_layouts(self, attribute: Attribute[Any], value: object) -> None:
        self._check_items(attribute.name, value, Layout)
        names = [layout.name for layout in self.layouts]
        for layout in self.layouts:
            for fault in faults_of_layout(layout):
                msg = f"Site {self.name!r}, layout {layout.name!r}: {fault}"
                raise SiteError(msg)
            if names.count(layout.name) > 1:
                self._refuse("layouts", layout.name, "give each layout a name of its own")

    @phrases.validator
    def _check_phrases(self, _attribute: Attribute[Any], value: object) -> None:
        pairs = value if isinstance(value, tuple) else (value,)
        for pair in pairs:
            if not isinstance(pair, tuple) or len(pair) != 2:  # noqa: PLR2004 - a pair
                self._refuse("phrases", value, "write a mapping: {'subscribe': ('Sign up',)}")
            found = role_of(pair[0])
            if found is None:
                self._refuse("phrases", pair[0], "write a kind of boilerplate, as 'subscribe'")
            try:
                _phrase_rule(pair[0], found, pair[1])
            except SiteError as error:
                msg = f"Site {self.name!r}: phrases: {error}"
                raise SiteError(msg) from error

    def __attrs_post_init__(self) -> None:
        """Raise `SiteError` for a selector that cannot be used."""
        for fault in faults(self):
            msg = f"Site {self.name!r}: {fault}"
            raise SiteError(msg)

    @text_rules.validator
    def _check_rules(self, attribute: Attribute[Any], value: object) -> None:
        self._check_items(attribute.name, value, TextRule)

    @time_zone.validator
    def _check_zone(self, _attribute: Attribute[Any], value: object) -> None:
        if value is not None and (not isinstance(value, str) or not is_zone(value)):
            advice = "write an IANA name, as 'Europe/Berlin'; if it is one, install tzdata"
            self._refuse("time_zone", value, advice)

    @languages.validator
    def _check_languages(self, _attribute: Attribute[Any], value: object) -> None:
        pairs = value if isinstance(value, tuple) else (value,)
        for pair in pairs:
            if not isinstance(pair, tuple) or len(pair) != 2:  # noqa: PLR2004 - a pair
                self._refuse("languages", value, "write a mapping: {'es.example.com': 'es'}")
            host, language = pair
            if not self._is_ours(host):
                self._refuse("languages", host, "name one of its hosts or a subdomain of one")
            if not isinstance(language, str) or not _LANGUAGE.fullmatch(language):
                self._refuse("languages", language, "write a language tag, as 'en' or 'pt-br'")

    def _check_items(self, name: str, value: object, kind: type) -> None:
        if not isinstance(value, tuple):
            self._refuse(name, value, f"write a tuple of {kind.__name__}")
        for item in value:
            if not isinstance(item, kind):
                self._refuse(name, item, f"give values of {kind.__name__} only")

    def _is_ours(self, host: object) -> bool:
        if not isinstance(host, str):
            return False
        return any(domain in self.hosts for domain in (host, *parent_domains(host)))

    def _refuse(self, name: str, value: object, advice: str) -> NoReturn:
        msg = f"Site {self.name!r}: {name} holds {value!r}: {advice}"
        raise SiteError(msg)

    @cached_property
    def _sieve(self) -> Sieve:
        named = ((key, role_of(key), lines) for key, lines in self.phrases)
        rules = [_phrase_rule(key, found, lines) for key, found, lines in named if found]
        return Sieve.of((*self.text_rules, *rules))

    @cached_property
    def has_page_rules(self) -> bool:
        """Return whether it or a layout declares anything of HTML pages but what they are."""
        owners: tuple[PageRules, ...] = (self, *self.layouts)
        names = (*FIELDS, "related", "roles")
        return any(getattr(owner, name) for owner in owners for name in names)

    @property
    def has_line_rules(self) -> bool:
        """Return whether there is any rule for `rule_for` to find."""
        return bool(self.text_rules or self.phrases)

    def rule_for(self, text: str, *, in_head: bool, in_tail: bool) -> TextRule | None:
        """Return the first text rule that claims a block; ``None`` when none does.

        `text` is a block's, its white space squeezed to single spaces and line breaks. `in_head`
        and `in_tail` say where it stands, as `Zone` defines it; both may be true.
        """
        return self._sieve.places[in_head][in_tail].find(text)

    def likeness(self, text: str) -> float:
        """Return the weights of all fingerprints that a text has, added up; from 1 it is proof."""
        sample = Sample.of(text)
        marks = (mark for mark in self.fingerprints if mark.kind == "text")
        return fsum(mark.weight for mark in marks if mark.matches(sample))

    def language_of(self, url: str) -> str | None:
        """Return the language of the edition at an address; ``None`` when it is not declared."""
        return dict(self.languages).get(host_of(url) or "")
