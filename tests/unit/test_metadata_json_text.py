"""JSON as pages hold it: what is mended, and what is given up."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsparse.metadata.json_text import load

NODE = {"@type": "NewsArticle", "headline": "Harbour reopens", "wordCount": 3}


class TestLoad:
    """`load`, which reads the values of a script."""

    @pytest.mark.parametrize(
        "text",
        [
            '{"a": "b"}',
            ' \n\ufeff{"a": "b"} ',
            '{"a": "b"};',
            '<!-- {"a": "b"} -->',
            '<![CDATA[{"a": "b"}]]>',
            '//<![CDATA[\n{"a": "b"}\n//]]>',
            '/*<![CDATA[*/{"a": "b"}/*]]>*/',
            '/* by the theme */ {"a": /* here */ "b"}',
            '// by the theme\n{"a": "b" // here\n}',
            '{"a": "b",}',
            '{"a": "b" , \n }',
            "{&quot;a&quot;: &quot;b&quot;}",
        ],
    )
    def test_reads_past_what_is_no_json(self, text: str) -> None:
        """Marks, comments and commas around the values are left out."""
        assert load(text) == [{"a": "b"}]

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ('{"a": "one\ntwo\tthree"}', "one\ntwo\tthree"),
            ('{"a": "it\\\'s",}', "it's"),
            ('{"a": "100\\% \\u0041 \\u12",}', "100% A u12"),
            ('{"a": "He said "no" again"}', 'He said "no" again'),
            ('{"a": "http://example.com/b", }', "http://example.com/b"),
            ('{"a": "/* kept */ // <!-- kept -->",}', "/* kept */ // <!-- kept -->"),
        ],
    )
    def test_mends_strings(self, text: str, value: str) -> None:
        """Line breaks and bare quotation marks stay, and so does what looks like a comment."""
        assert load(text) == [{"a": value}]

    @pytest.mark.parametrize("text", ["{}\n{}", "{},{}", "{};{}", '{} "between" {}', "{}/**/{}"])
    def test_reads_several_values(self, text: str) -> None:
        """Objects may stand one after the other; mere strings and numbers are left out."""
        assert load(text) == [{}, {}]

    def test_keeps_what_stands_before_a_fault(self) -> None:
        """A value that cannot be read does not take those before it away."""
        assert load(json.dumps(NODE) + '{"@type": nonsense}') == [NODE]

    @pytest.mark.parametrize(
        "text",
        ["", " ", "null", "12", '"text"', "{", '{"a"', "function() {}", '"' * 9, '{"a": 1' * 9],
    )
    def test_gives_up_quietly(self, text: str) -> None:
        """What holds no object gives none."""
        assert load(text) == []

    def test_does_not_read_an_application_s_data(self) -> None:
        """A script of more than a million characters is left alone."""
        assert load(json.dumps({"a": "x" * 1_000_000})) == []
        assert load(json.dumps({"a": "x" * 900_000})) != []

    def test_does_not_go_down_without_end(self) -> None:
        """Deep nesting is refused; many brackets side by side are not."""
        assert load("[" * 100_000 + "]" * 100_000) == []
        assert load('{"a":' * 300 + "1" + "}" * 300) == []
        wide: list[Any] = load("[" + ",".join(["[[]]"] * 5_000) + "]")
        assert len(wide[0]) == 5_000

    def test_counts_no_bracket_of_a_string(self) -> None:
        """Brackets inside strings are text."""
        assert load(json.dumps(["[" * 5_000, "[" * 5_000])) == [["[" * 5_000, "[" * 5_000]]

    @pytest.mark.parametrize(
        "text",
        [
            '"' + '\\"' * 400_000,
            '{"a": "' + '"b ' * 300_000,
            "/*" * 400_000,
            "<!--" * 200_000,
            ", " * 400_000,
            "{" + '"a" ' * 200_000,
            "{}," * 300_000 + "x",
            '{"' + "\\" * 900_000,
        ],
    )
    def test_ends_on_a_megabyte_of_rubbish(self, text: str) -> None:
        """Whatever can be read is given, and a pattern that ran astray would never end."""
        assert all(isinstance(value, dict | list | str) for value in load(text))
