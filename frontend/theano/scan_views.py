"""What Theano has beside `scan`: map, reduce and folds, each a scan."""

from __future__ import annotations

from typing import Any

from .scan_module import scan


def map(fn: Any, sequences: Any, non_sequences: Any = None, **options: Any) -> Any:
    """`fn` of each row: a scan without states."""
    return scan(fn, sequences, None, non_sequences, **options)


def reduce(
    fn: Any, sequences: Any, outputs_info: Any, non_sequences: Any = None, **options: Any
) -> Any:
    """The last state of a scan."""
    made, updates = scan(fn, sequences, outputs_info, non_sequences, **options)
    return [m[-1] for m in made] if isinstance(made, list) else made[-1], updates


foldl = reduce


def foldr(
    fn: Any, sequences: Any, outputs_info: Any, non_sequences: Any = None, **options: Any
) -> Any:
    """As `foldl`, from the last row to the first."""
    return reduce(fn, sequences, outputs_info, non_sequences, go_backwards=True, **options)
