"""Loops by name: `loop_name = "i"` on a loop, and the passes that take such names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.dialects.func import FuncOp
from xdsl.ir import Operation

from ...dialects import affine
from ...dialects.quick import ops_with_regions, walk
from ..remarks import are_collected, remark

NAME = "loop_name"


def name_of(loop: Operation) -> str | None:
    """The name of a loop, if it has one."""
    name = loop.attributes.get(NAME)
    return name.data if isinstance(name, StringAttr) else None


def set_name(loop: Operation, name: str | None) -> None:
    """Give a loop a name, and its variable too, or take it away."""
    if name is None:
        loop.attributes.pop(NAME, None)
        return
    loop.attributes[NAME] = StringAttr(name)
    if isinstance(loop, affine.ForOp):
        loop.body.block.args[0].name_hint = name


def loop_around(loop: affine.ForOp, name: str) -> affine.ForOp | None:
    """The innermost loop of this name around another one, or that itself."""
    around: Operation | None = loop
    while around is not None:
        if isinstance(around, affine.ForOp) and name_of(around) == name:
            return around
        around = around.parent_op()
    return None


def add_ending(loop: affine.ForOp, ending: str) -> None:
    """Add to the names of a loop and of all loops in it."""
    for inner in loops_in(loop):
        name = name_of(inner)
        if name is not None:
            set_name(inner, name + ending)


def loops_in(root: Operation, names: Sequence[str] = ()) -> list[affine.ForOp]:
    """The `affine.for` loops in `root`, outer ones first; with `names`, those that have one."""
    return [
        op
        for op in ops_with_regions(root)
        if isinstance(op, affine.ForOp) and (not names or name_of(op) in names)
    ]


def functions_in(module: ModuleOp) -> Iterator[FuncOp]:
    """The functions of a module that have a body."""
    for op in module.body.block.ops:
        if isinstance(op, FuncOp) and op.body.blocks:
            yield op


def report_absent(
    pass_name: str, module: ModuleOp, names: Sequence[str], together: bool = False
) -> None:
    """Remark which of the names no loop has; with `together`, that no perfect nest has them all."""
    if not names or not are_collected():
        return
    loops = [op for op in walk(module) if isinstance(op, affine.ForOp)]
    present = {name_of(loop) for loop in loops}
    absent = [name for name in names if name not in present]
    for name in absent:
        remark(pass_name, module, f"there is no loop '{name}'")
    if together and not absent and next(nests_of(module, names), None) is None:
        first = next(loop for loop in loops if name_of(loop) in names)
        remark(pass_name, first, f"no perfect nest has all of the loops {', '.join(names)}")


def is_perfectly_inside(inner: affine.ForOp, outer: affine.ForOp) -> bool:
    """Whether a loop is all that another one contains, and nothing is carried by the outer one."""
    return (
        inner.parent_op() is outer
        and outer.body.block.first_op is inner
        and inner.next_op is outer.body.block.last_op
        and not outer.results
    )


def perfect_nest(outermost: affine.ForOp) -> list[affine.ForOp]:
    """A loop, and the loops inside that are each all that the one around contains."""
    nest = [outermost]
    while isinstance(inner := nest[-1].body.block.first_op, affine.ForOp):
        if not is_perfectly_inside(inner, nest[-1]):
            break
        nest.append(inner)
    return nest


def nests_of(root: Operation, names: Sequence[str]) -> Iterator[list[affine.ForOp]]:
    """Of each perfect nest in `root` with loops of all these names: those, in the names' order."""
    seen: set[Operation] = set()
    for loop in loops_in(root, names):
        if loop in seen:
            continue
        nest = {name_of(inner): inner for inner in perfect_nest(loop)}
        if all(name in nest for name in names):
            seen.update(nest.values())
            yield [nest[name] for name in names]


def bands_of(root: Operation, names: Sequence[str] = ()) -> Iterator[list[affine.ForOp]]:
    """The bands of `root`: loops that are each all that the one around contains.

    Without names, those that begin with an outermost loop, as deep as they go; with names, the
    named loops, where those that follow each other without another loop between are one band.
    """
    seen: set[Operation] = set()
    for loop in loops_in(root, names):
        if loop in seen:
            continue
        band = perfect_nest(loop)
        if names:
            unnamed = (at for at, inner in enumerate(band) if name_of(inner) not in names)
            band = band[: next(unnamed, len(band))]
        elif loop.parent_op() is not root:
            continue
        seen.update(band)
        yield band
