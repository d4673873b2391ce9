"""The texts of the files of a new plugin; ``$name`` stands for what `packages` fills in."""

from __future__ import annotations

from string import Template
from typing import Final

__all__ = ["MODULE", "PYPROJECT", "README", "TESTS"]

PYPROJECT: Final = Template("""\
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "$distribution"
version = "0.1.0"
description = $description
readme = "README.md"
requires-python = ">=3.11"
keywords = ["news", "article", "extraction", "newsparse"]
classifiers = ["Typing :: Typed"]
# a site's declarations may need a new field of newsparse, so its minor version is fixed while 0.x
dependencies = ["newsparse>=0.1,<0.2"]

[project.optional-dependencies]
test = ["newsparse[testing]"]

[project.entry-points.newsparse]
$entry_point = "$package"

[tool.hatch.build.targets.wheel]
packages = ["src/$package"]

[tool.hatch.build.targets.sdist]
include = ["/src", "/tests", "/README.md"]

[tool.pytest]
testpaths = ["tests"]
addopts = ["--import-mode=importlib"]
newsparse_pages = ["tests/pages"]
""")

MODULE: Final = Template('''\
"""What newsparse needs to know of $prose; found by newsparse once it is installed."""

from __future__ import annotations

from newsparse import $imports, hookimpl

__all__ = ["SITE", "newsparse_sites"]

SITE = Site(
$declaration
)


@hookimpl
def newsparse_sites() -> tuple[Site, ...]:
    """Return the one site of this plugin."""
    return (SITE,)
''')

TESTS: Final = Template('''\
"""The laws that every plugin and every site is held to."""

from __future__ import annotations

from $package import SITE

from newsparse.testing import laws_of, laws_of_plugin

TestPlugin, TestSite = laws_of_plugin("$entry_point"), laws_of(SITE)
''')

README: Final = Template("""\
# $distribution

What newsparse needs to know of $prose.

```sh
pip install -e ".[test]"
pytest
```

## Hosts

$hosts

## What is declared

The selectors were induced from $count and checked against what the generic rules read there. What
is not declared is left to the generic rules.

$fields

## Tests

Each folder in `tests/pages` is a saved page with what must be read from it. Look at each
`expected.json` beside its page: it holds what was read, and not yet what is right. After a change,
`pytest --newsparse-update` writes the fields that differ.

Saved pages belong to their publisher. Before you publish this package, replace their words by words
of your own: the markup is what is tested.
""")
