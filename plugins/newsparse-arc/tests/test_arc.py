"""Arc XP keeps the laws of plugins and of sites, on pages of any kind and on its own."""

from __future__ import annotations

from pathlib import Path

from newsparse.testing import laws_of, laws_of_plugin
from newsparse_arc import SITE

TestPlugin, TestSite = laws_of_plugin("arc"), laws_of(SITE, Path(__file__).with_name("pages"))
