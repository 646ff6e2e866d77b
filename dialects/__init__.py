"""What is said: one dialect a file.

`nd` is ours. Where xDSL's version of an upstream dialect lacks an op or is too strict, the file of
that dialect here completes it and exports the completed `Dialect`; everything else is xDSL's.
"""
