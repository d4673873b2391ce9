"""Reading an HTML page: from text to a tree, and from the tree to unlabelled blocks.

`tree` parses, once, and nothing changes the tree afterwards; `walk` cuts it into boxes of text in
one pass, in reading order, and `blocks` makes drafts of them; `elements` says what each element
means for a block; `names` reads the words in class names and ids; `media` reads images and frames.
Nothing visible is dropped on the way.
"""
