"""Reading a plain-text dump: from characters to unlabelled blocks.

`lines` cuts the text, `layout` finds out how the dumper separated blocks, `markup` reads what is
left of Markdown, and `blocks` puts lines together. Nothing is dropped on the way: every line that
is not blank is in exactly one block.
"""

from newsparse.dump.blocks import split

__all__ = ["split"]
