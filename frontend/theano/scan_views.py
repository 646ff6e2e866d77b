"""What Theano has beside `scan`: map, reduce and folds, each a scan."""

from __future__ import annotations

from typing import Any

from ..locations import user_error
from .creation import arange
from .elementwise import minimum
from .extra_ops import ceil_intdiv
from .scan_module import scan
from .shapes import variable


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


def scan_checkpoints(
    fn: Any, sequences: Any = (), outputs_info: Any = None, non_sequences: Any = (),
    name: str = "checkpointscan_fn", n_steps: Any = None, save_every_N: int = 10,
    padding: bool = True,
) -> tuple[list[Any], Any]:  # fmt: skip
    """A scan of which every `save_every_N`th step is given, and the last one. (Its gradient keeps
    all of them: no memory is saved by it.)

    Raises:
        RuntimeError: an output is read from more than the step before.
    """
    infos = outputs_info if isinstance(outputs_info, list) else [outputs_info]
    if any(isinstance(info, dict) and "taps" in info for info in infos):
        raise user_error(RuntimeError, "scan_checkpoints doesn't work with taps.")
    made, updates = scan(
        fn, sequences or None, outputs_info, non_sequences or None, n_steps, name=name,
        return_list=True,
    )  # fmt: skip
    found: list[Any] = []
    for output in made:
        count = variable(output.shape[0])
        ends = arange(1, ceil_intdiv(count, save_every_N) + 1) * save_every_N
        found.append(output[minimum(ends, count) - 1])
    return found, updates
