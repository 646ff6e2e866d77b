"""Test values: `config.compute_test_value` lets each operation be computed as it is written.

With a value in `x.tag.test_value`, what is made of `x` gets one too, so that shapes that do not
fit are an error at the line that makes them, and programs look at values before they compile.
"""

from __future__ import annotations

import warnings
from typing import Any

from ..locations import user_error, user_location
from .config import config
from .graph import Constant, Op, TensorType, Variable, ancestors, watchers
from .shared import SharedVariable


def test_value_of(v: Any) -> Any:
    """The test value of a variable, or the value of a constant or a shared variable.

    Raises:
        AttributeError: it has none.
    """
    if isinstance(v, Constant):
        return v.data
    if isinstance(v, SharedVariable):
        return v.get_value(borrow=True)
    if not isinstance(v, Variable):
        return v
    if not hasattr(v.tag, "test_value"):
        raise user_error(AttributeError, f"{v!r} has no test value: set {v!r}.tag.test_value")
    return v.type.filter(v.tag.test_value)


test_value_of.__test__ = False  # type: ignore[attr-defined]  # its name is like a test's


def compute(outputs: list[Variable]) -> None:
    """Give test values to what an application makes, as `config.compute_test_value` says.

    Raises:
        ValueError: an input has none, and the setting is "raise".
    """
    setting = config.compute_test_value
    if setting == "off" or not outputs or outputs[0].owner is None:
        return
    from .function import function

    apply = outputs[0].owner
    # What an operation computes of a graph around its inputs is computed of that graph's leaves.
    whole = type(apply.op).uses is not Op.uses
    used = [v for v in ancestors(apply.inputs) if v.owner is None] if whole else apply.inputs
    inputs = list(dict.fromkeys(v for v in used if isinstance(v.type, TensorType)))
    free = [v for v in inputs if not isinstance(v, Constant | SharedVariable)]
    wanted = [v for v in outputs if isinstance(v.type, TensorType)]
    for number, variable in enumerate(free):
        if hasattr(variable.tag, "test_value"):
            continue
        message = (
            f"Cannot compute test value: input {number} ({variable!r}) of Op {apply} missing "
            "default value."
        )
        if setting in ("raise", "pdb"):
            raise user_error(ValueError, message, hint=f"set {variable!r}.tag.test_value")
        if setting == "warn":
            warnings.warn(message, stacklevel=2)
        return
    values = [test_value_of(v) for v in free]
    before = config.compute_test_value
    config.compute_test_value = "off"
    try:
        symbols = [v.type() for v in free]
        found = function(
            symbols, wanted, givens=dict(zip(free, symbols, strict=True)), mode="FAST_COMPILE",
            no_default_updates=True, on_unused_input="ignore", profile=False,
        )(*values)  # fmt: skip
    finally:
        config.compute_test_value = before
    for variable, value in zip(wanted, found, strict=True):
        variable.tag.test_value = value
        if config.print_test_value:
            print(f"{variable!r} at {user_location()}:\n{value}")


watchers.append(compute)
