"""The parts of `convert-nd-to-linalg`: what each op of nd becomes, group by group.

`state` knows where the pass stands, `elementwise` makes the generics whose bodies `numbers`,
`complex_numbers` and `casts` fill; `movement`, `indexing`, `reductions` and `cumulative` hold the
other ops, `control` what surrounds them.
"""
