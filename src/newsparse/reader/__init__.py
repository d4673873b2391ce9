"""Reading what each block of a page is: one learned model over all blocks and their elements.

`features` turns a page into rows of numbers, `network` turns these into the strength of each class
for each block, and `reading` makes probabilities of them. `read_blocks` does all three.
"""

from newsparse.reader.reading import Reading, read_blocks

__all__ = ["Reading", "read_blocks"]
