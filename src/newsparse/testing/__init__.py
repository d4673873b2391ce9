"""What the author of a site plugin tests with: saved pages, laws, and generated pages.

Saved pages need no code: the ini option ``newsparse_pages`` of pytest names their folder. Three
lines hold a plugin and its site to the laws that all of them keep::

    from newsparse.testing import laws_of, laws_of_plugin
    from newsparse_example import SITE

    TestPlugin, TestSite = laws_of_plugin("example"), laws_of(SITE)

`newsparse.testing.strategies` has the Hypothesis strategies. The extra ``testing`` installs what
this package needs; newsparse itself never imports it.
"""

from newsparse.saved_pages import SavedPage
from newsparse.testing.laws import LAWS, Law
from newsparse.testing.plugin_laws import laws_of_plugin
from newsparse.testing.site_laws import laws_of

__all__ = ["LAWS", "Law", "SavedPage", "laws_of", "laws_of_plugin"]
