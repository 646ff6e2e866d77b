"""Ops at level `nd` that other packages define, with all their rules: one `OpDefinition` each.

The rules are named by their places, `package.module:name`, and imported when they are needed: a
trace and a cached call import neither xDSL nor a rule.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import numpy as np

from .plugins import find
from .specs import Spec, broadcast_shapes

Shape = tuple[Any, ...]


@dataclass(frozen=True)
class OpDefinition:
    """An op of another package's dialect that stands in programs at `nd` like one of `nd`'s own.

    Attributes:
        name: `dialect.op`.
        operands: how many arrays it takes.
        evaluate: the op on NumPy arrays: what it means.
        op: the place of its class, an `NdOp`.
        lowering: the place of its rule in `convert-nd-to-linalg`, of (lowering, op).
        gradient: of its rule in `nd-expand-transforms`, of (builder, op, cotangent of the
            result), which gives the cotangent of each operand; "": no gradient passes.
        batching: of its rule in vmap, of (batcher, op), as those of `passes/nd_batching/rules.py`;
            "elementwise" where a batch is one more axis of the operands.
        kinds: the kinds of element type it takes, letters of `DType.kind`; all operands have one
            type, which is the result's.
        shape: the result's shape from those of the operands; None: they are broadcast together.
    """

    name: str
    operands: int
    evaluate: Callable[..., Any]
    op: str
    lowering: str
    gradient: str = ""
    batching: str = "elementwise"
    kinds: str = "f"
    shape: Callable[..., Shape] | None = None

    def infer(self, specs: Sequence[Spec], attributes: Mapping[str, Any]) -> tuple[Spec, ...]:
        """The spec of the result, in a tuple.

        Raises:
            TypeError: other operands than the op takes.
            ValueError: of other shapes.
        """
        if len(specs) != self.operands:
            raise TypeError(f"{self.name} takes {self.operands} operands, got {len(specs)}")
        dtype = specs[0].dtype
        if dtype.kind not in self.kinds or any(spec.dtype is not dtype for spec in specs):
            names = ", ".join(spec.dtype.name for spec in specs)
            raise TypeError(f"{self.name} is not defined for the element types: {names}")
        shapes = [spec.shape for spec in specs]
        shape = broadcast_shapes(*shapes) if self.shape is None else self.shape(*shapes)
        return (Spec(dtype, shape),)

    def rule(self, kind: str) -> Any:
        """The rule, or the class, whose place is the attribute `kind`."""
        place: str = getattr(self, kind)
        module, _, name = place.partition(":")
        return getattr(importlib.import_module(module), name)

    @cached_property
    def identity(self) -> str:
        """Changes when the rules do: part of the key of compiled code."""
        stamps = [repr(self)]
        for module in sorted(
            {place.partition(":")[0] for place in (self.op, self.lowering, self.gradient) if place}
        ):
            specification = importlib.util.find_spec(module)
            if specification is not None and specification.origin is not None:
                status = os.stat(specification.origin)
                stamps.append(f"{specification.origin} {status.st_size} {status.st_mtime_ns}")
        return "\n".join(stamps)

    def __repr__(self) -> str:
        places = self.op, self.lowering, self.gradient, self.batching
        return f"OpDefinition({self.name!r}, {self.operands}, {self.kinds!r}, {places!r})"


_defined: dict[str, OpDefinition] = {}


def define(definition: OpDefinition) -> OpDefinition:
    """Make an op known in this process; an installed package also has it as an entry point.

    Raises:
        ValueError: the name is no `dialect.op`, or is nd's own, or another op has it.
    """
    dialect, dot, _ = definition.name.partition(".")
    if not dot or dialect == "nd":
        raise ValueError(f"'{definition.name}' must be the name of an op of a dialect of its own")
    if _defined.get(definition.name, definition) != definition:
        raise ValueError(f"there is an op '{definition.name}' already")
    _defined[definition.name] = definition
    return definition


def definition_of(name: str) -> OpDefinition | None:
    """The definition of an op that another package has, `dialect.op`; None where there is none."""
    if name in _defined:
        return _defined[name]
    if "." not in name or name.startswith("nd."):
        return None
    return find("stepwell.ops", name, OpDefinition)


@cache
def rule_of(name: str, kind: str) -> Any:
    """The rule of another package's op, or its class; None where it has none."""
    definition = definition_of(name)
    if definition is None or not getattr(definition, kind):
        return None
    return definition.rule(kind)


def evaluated(definition: OpDefinition, *arrays: Any) -> np.ndarray[Any, Any]:
    """What the op gives, in the type of its operands; 16-bit floats are computed in f32."""
    narrow = arrays[0].dtype.itemsize == 2
    wide = [array.astype(np.float32) for array in arrays] if narrow else arrays
    return np.asarray(definition.evaluate(*wide)).astype(arrays[0].dtype, copy=False)
