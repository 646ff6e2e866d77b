"""Loop nests as trees, what depends on what, and buffers over time, as plain data."""

from __future__ import annotations

from typing import Any

from xdsl.dialects import memref
from xdsl.dialects.builtin import MemRefType, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation, SSAValue

from ...dialects.quick import walk
from ...dialects.text import first_line
from ...passes.affine_dependences.dependences import NO_MEMORY, Dependences, buffer_name
from ...passes.affine_dependences.legality import is_parallel, is_vectorizable
from ...passes.affine_loops.analysis import (
    GLOBALS,
    is_pure,
    loop_bounds,
    root_of,
    tile_accesses_of,
)
from ...passes.errors import place_of
from ..explain_deps import loop_name, subscripts_of

# Finding dependences takes time in proportion to the square of the accesses.
MOST_ACCESSES = 60


def loops_of(module: ModuleOp, dependences: bool = False) -> list[dict[str, Any]]:
    """A tree for each function with loops, and its dependences if they are asked for."""
    found: list[dict[str, Any]] = []
    for function in module.ops:
        if not isinstance(function, FuncOp) or not function.body.blocks:
            continue
        children = _children(function)
        if not any(child["kind"] != "access" for child in children):
            continue
        tree: dict[str, Any] = {"name": function.sym_name.data, "children": children}
        if dependences:
            tree["dependences"] = _dependences(function)
        found.append(tree)
    return found


def _children(op: Operation) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for region in op.regions:
        for block in region.blocks:
            for inner in block.ops:
                if inner.name == "affine.for":
                    found.append(_loop(inner))
                elif inner.regions:
                    children = _children(inner)
                    if children:
                        name = first_line(inner).removesuffix("{").strip()
                        node = {"kind": "region", "name": name, "children": children}
                        found.append(node | {"line": _line(inner)})
                elif not is_pure(inner) and not isinstance(inner, NO_MEMORY):
                    found += _accesses(inner)
    return found


def _loop(loop: Any) -> dict[str, Any]:
    bounds = loop_bounds(loop)
    head = first_line(loop)
    answers = {"parallel": is_parallel(loop), "vectorizable": is_vectorizable(loop)}
    return {
        "kind": "loop",
        "name": loop_name(loop),
        "text": head.partition(" : ")[0].removesuffix("{").strip(),
        "trips": bounds.trip_count,
        "line": _line(loop),
        "answers": {question: answer or "yes" for question, answer in answers.items()},
        "children": _children(loop),
    }


def _accesses(op: Operation) -> list[dict[str, Any]]:
    return [
        {
            "kind": "access",
            "writes": access.writes,
            "name": buffer_name(access.buffer),
            "text": subscripts_of(op) if access.subscripts is not None else "any element",
            "type": str(access.buffer.type),
            "line": _line(op),
        }
        for access in tile_accesses_of(op) or ()
    ]


def _dependences(function: FuncOp) -> dict[str, Any]:
    """The accesses in order, and the dependences between them by their numbers."""
    dependences = Dependences(function)
    accesses = dependences.accesses
    if len(accesses) > MOST_ACCESSES:
        return {"accesses": [], "edges": [], "left_out": len(accesses)}
    numbers = {id(access): number for number, access in enumerate(accesses)}
    edges = [
        {
            "kind": one.kind,
            "from": numbers[id(one.source)],
            "to": numbers[id(one.sink)],
            "vector": list(map(str, one.vector)),
            "carried": "" if one.carried_by is None else loop_name(one.carried_by),
            "exact": one.exact,
        }
        for one in dependences.among(accesses)
    ]
    listed = [
        {
            "text": f"%{buffer_name(a.buffer)}{subscripts_of(a.operation)}",
            "writes": a.writes,
            "line": _line(a.operation),
        }
        for a in accesses
    ]
    return {"accesses": listed, "edges": edges, "left_out": 0}


def buffers_of(module: ModuleOp) -> list[dict[str, Any]]:
    """For each function: its length in ops, and when each buffer is first and last used."""
    found: list[dict[str, Any]] = []
    for function in module.ops:
        if not isinstance(function, FuncOp) or not function.body.blocks:
            continue
        spans: dict[SSAValue, list[int]] = {}
        count = 0
        for count, op in enumerate(walk(function)):
            for value in (*op.operands, *op.results):
                if isinstance(value.type, MemRefType):
                    root = root_of(value)
                    if root is GLOBALS:
                        root = value
                    if root is not None:
                        spans.setdefault(root, [count, count])[1] = count
        buffers = [
            {
                "name": buffer_name(root),
                "type": str(root.type),
                "bytes": _bytes(root.type),
                "first": first,
                "last": last,
                "kind": _kind(root),
            }
            for root, (first, last) in spans.items()
        ]
        if buffers:
            found.append({"name": function.sym_name.data, "ops": count, "buffers": buffers})
    return found


def _kind(root: SSAValue) -> str:
    owner = root.owner
    if isinstance(owner, memref.AllocOp):
        return "heap"
    if isinstance(owner, memref.AllocaOp):
        return "stack"
    return "constant" if isinstance(owner, Operation) else "argument"


def _bytes(type_: Any) -> int | None:
    size = 1
    for extent in type_.get_shape():
        if extent < 0:
            return None
        size *= extent
    width = getattr(type_.element_type, "size", None)
    return None if width is None else size * width


def _line(op: Operation) -> int:
    place = place_of(op.location)
    return 0 if place is None else place[1]
