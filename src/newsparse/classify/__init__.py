"""Saying what each block is: from unlabelled blocks to roles, with rule and score.

`signals` measures each block, `body` scores how likely it is part of the story, `phrases` knows
the lines that sites print around stories, and `label` gives every block its role. The weights in
`body_weights` and `role_weights` are fitted offline by the scripts in ``benchmarks/``.
"""
