"""affine-to-accelerator: loops over memory become instructions.

Contractions go to the matrix unit, tile by tile; innermost loops whose iterations can be done in
any order go to the vector unit, strip by strip; all other loops are run while compiling, since
their bounds are known. A tile that is in the scratchpad already is not loaded again.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.context import Context
from xdsl.dialects.builtin import Float32Type, FloatAttr, MemRefType, ModuleOp
from xdsl.dialects.func import FuncOp
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.ir.affine import AffineBinaryOpKind

from stepwell.dialects import affine
from stepwell.dialects.linear_forms import Linear, Quotient, map_forms
from stepwell.dialects.memref_types import offset_of, strides_of
from stepwell.passes.affine_dependences.dependences import Dependences
from stepwell.passes.affine_loops.analysis import loop_bounds, loop_operands, root_of
from stepwell.passes.base import Pass
from stepwell.passes.errors import CompileError

from .instructions import (
    Instruction,
    LoadOp,
    MatmulOp,
    ProgramOp,
    ReduceOp,
    SetOp,
    StoreOp,
    VectorOp,
)
from .machine import LANES, SIDE
from .scratchpad import SUMS, OutOfScratchpad, Scratchpad

# What becomes one vector instruction.
VECTOR = {
    **{f"arith.{name}f": name for name in ("add", "sub", "mul", "div", "neg")},
    **{f"math.{name}": name for name in ("exp", "log", "tanh", "sqrt", "sin", "cos", "erf")},
    "arith.maximumf": "max",
    "arith.minimumf": "min",
    "math.absf": "abs",
    "math.floor": "floor",
    "math.ceil": "ceil",
}
COMPARISONS = {1: "eq", 2: "gt", 3: "ge", 4: "lt", 5: "le", 13: "ne"}
REDUCTIONS = ("add", "mul", "max", "min")
# What takes no time: the memory is there, and views are seen through.
IGNORED = frozenset(
    f"memref.{name}"
    for name in (
        *("alloc", "alloca", "dealloc", "dim", "cast"),
        *("subview", "reinterpret_cast", "collapse_shape", "expand_shape"),
    )
)

Environment = dict[SSAValue, int]


@dataclass(frozen=True)
class AffineToAcceleratorPass(Pass):
    """Map each function of the module to a program of the accelerator.

    Raises:
        CompileError: something is not of f32, or its size is not known, or there is no instruction.
    """

    name = "affine-to-accelerator"
    source = "affine"
    target = "accel"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in list(op.ops):
            if isinstance(function, FuncOp):
                if not function.sym_name.data.endswith("_shapes"):
                    block = Block()
                    mapping = Mapping(block)
                    mapping.function(function)
                    program = ProgramOp.make(function.sym_name.data, mapping.sizes, Region(block))
                    op.body.block.insert_op_before(program, function)
                function.detach()
                function.erase(safe_erase=False)


@dataclass(frozen=True)
class Slot:
    """A vector in the scratchpad; of length 1, one word for all lanes."""

    place: int
    count: int

    @property
    def step(self) -> int:
        return int(self.count > 1)


@dataclass(frozen=True)
class Place:
    """An element of a buffer as its loops' variables say: a number of words from its start."""

    buffer: int
    form: tuple[tuple[Linear, int], ...]
    offset: int

    def at(self, environment: Environment) -> int:
        """The number of words, for these values of the variables."""
        return self.offset + sum(s * value_of(f, environment) for f, s in self.form)

    def step(self, variable: SSAValue) -> int | None:
        """By how many words a step of the variable moves it; None where that is not constant."""
        if any(
            isinstance(a, Quotient) and f.involves(variable)
            for f, _ in self.form
            for a, _ in f.terms
        ):
            return None
        return sum(stride * form.coefficient(variable) for form, stride in self.form)


QUOTIENTS: dict[AffineBinaryOpKind, Callable[[int, int], int]] = {
    AffineBinaryOpKind.FloorDiv: lambda x, y: x // y,
    AffineBinaryOpKind.CeilDiv: lambda x, y: -(-x // y),
    AffineBinaryOpKind.Mod: lambda x, y: x % y,
}


def value_of(form: Linear, environment: Environment) -> int:
    """A linear form for these values of its variables."""
    total = form.constant
    for atom, coefficient in form.terms:
        if isinstance(atom, Quotient):
            x, y = (value_of(part, environment) for part in (atom.dividend, atom.divisor))
            value = QUOTIENTS[atom.kind](x, y)
        else:
            value = environment[atom]
        total += coefficient * value
    return total


class Mapping:
    """Writes the instructions of a function into a block."""

    def __init__(self, block: Block):
        self.block = block
        self.sizes: list[int] = []
        self.buffers: dict[SSAValue, int] = {}
        self.scratchpad = Scratchpad()
        self.values: dict[SSAValue, Slot] = {}
        self.constants: dict[int, Slot] = {}
        # The slots of a strip, or of an iteration: given back at its end.
        self.scopes: list[list[int]] = [[]]
        self.current: Operation | None = None

    # ------------------------------------------------------------------------------ functions

    def function(self, function: FuncOp) -> None:
        """Map a function on buffers."""
        for argument in function.body.blocks[0].args:
            self.buffer(argument, function)
        try:
            self.ops(function.body.blocks[0], {})
        except OutOfScratchpad:
            raise CompileError(
                "more is alive at once than the scratchpad holds", self.current
            ) from None

    def buffer(self, root: SSAValue, op: Operation) -> int:
        """The number of a buffer."""
        if root not in self.buffers:
            type_ = root.type
            if not isinstance(type_, MemRefType) or not isinstance(type_.element_type, Float32Type):
                raise CompileError(f"the accelerator computes in f32, not on {type_}", op)
            shape = type_.get_shape()
            if any(extent < 0 for extent in shape):
                raise CompileError("sizes must be known to the accelerator: jit(static=True)", op)
            self.buffers[root] = len(self.sizes)
            self.sizes.append(int(np.prod(shape, dtype=np.int64)))
        return self.buffers[root]

    def place(self, op: Operation) -> Place:
        """What an `affine.load` or `affine.store` accesses."""
        assert isinstance(op, affine.LoadOp | affine.StoreOp)
        at = 0 if isinstance(op, affine.LoadOp) else 1
        value, forms = op.operands[at], map_forms(op.properties["map"].data, op.operands[at + 1 :])
        root, type_ = root_of(value), value.type
        assert isinstance(type_, MemRefType)
        strides, offset = strides_of(type_), offset_of(type_)
        if root is None or offset is None or None in strides:
            raise CompileError(
                "it is not known where in memory this is; pass contiguous arrays", op
            )
        number = self.buffer(root, op)
        return Place(
            number, tuple((f, s) for f, s in zip(forms, strides, strict=True) if s), offset
        )

    # ----------------------------------------------------------------------------------- ops

    def emit(self, op_type: type[Instruction], kind: str = "", **numbers: int) -> None:
        """Append an instruction."""
        instruction = op_type.make(kind, **numbers)
        if self.current is not None:
            instruction.location = self.current.location
        self.block.add_op(instruction)

    def vector(self, count: int) -> Slot:
        """A new vector, until the end of the scope."""
        place = self.scratchpad.vector()
        self.scopes[-1].append(place)
        return Slot(place, count)

    def within(self) -> None:
        self.scopes.append([])

    def leave(self) -> None:
        for place in self.scopes.pop():
            self.scratchpad.give_back_vector(place)

    def ops(self, block: Block, environment: Environment) -> None:
        """Map the ops of a block, one word at a time where they stand outside of vector loops."""
        for op in block.ops:
            self.current = op
            if isinstance(op, affine.ForOp):
                contraction = match_contraction(op)
                if contraction is not None and self.contract(contraction, environment):
                    continue
                if not self.vectorize(op, environment):
                    self.unroll(op, environment)
            elif not isinstance(op, affine.YieldOp) and op.name != "func.return":
                self.one(op, environment, None, 1)

    def unroll(self, loop: affine.ForOp, environment: Environment) -> None:
        """Run a loop while compiling."""
        carried = [self.values[value] for value in loop_operands(loop).inits]
        # What is carried has places of its own, which outlive an iteration.
        kept = [self.vector(1) for _ in carried]
        for slot, initial in zip(kept, carried, strict=True):
            self.copy(slot, initial)
        variable, *arguments = loop.body.block.args
        self.values.update(zip(arguments, kept, strict=True))
        for value in iterations(loop, environment):
            self.within()
            self.ops(loop.body.block, {**environment, variable: value})
            last = loop.body.block.last_op
            assert last is not None
            for slot, result in zip(kept, [self.values[v] for v in last.operands], strict=True):
                self.copy(slot, result)
            self.leave()
        self.values.update(zip(loop.results, kept, strict=True))

    def copy(self, to: Slot, source: Slot) -> None:
        if to != source:
            self.apply("copy", to, source)

    def apply(self, kind: str, to: Slot, x: Slot, y: Slot | None = None) -> None:
        y = y or x
        numbers = {"x": x.place, "xs": x.step, "y": y.place, "ys": y.step}
        self.emit(VectorOp, kind, to=to.place, count=to.count, **numbers)

    # ------------------------------------------------------------------------ the vector unit

    def vectorize(self, loop: affine.ForOp, environment: Environment) -> bool:
        """Do an innermost loop in lanes, if its iterations may be done in any order."""
        body = loop.body.block
        combiners = [combiner_of(argument, body) for argument in body.args[1:]]
        if any(op.regions for op in body.ops) or None in combiners:
            return False
        accesses = [op for op in body.ops if isinstance(op, affine.LoadOp | affine.StoreOp)]
        if any(self.place(op).step(body.args[0]) is None for op in accesses):
            return False
        found = Dependences(loop)
        if found.opaque is not None or any(one.carried_by is loop for one in found.all):
            return False
        values = list(iterations(loop, environment))
        totals = [self.vector(1) for _ in combiners]
        for total, initial in zip(totals, loop_operands(loop).inits, strict=True):
            self.copy(total, self.values[initial])
        for start in range(0, len(values), LANES):
            strip = values[start : start + LANES]
            self.within()
            inside = {**environment, body.args[0]: strip[0]}
            for op in body.ops:
                self.current = op
                if not isinstance(op, affine.YieldOp) and op not in [c[0] for c in combiners if c]:
                    self.one(op, inside, loop, len(strip))
            for total, combiner in zip(totals, combiners, strict=True):
                assert combiner is not None
                op, term = combiner
                kind, slot = VECTOR[op.name], self.values[term]
                if slot.count == 1 < len(strip):
                    slot = self.vector(len(strip))
                    self.apply("copy", slot, self.values[term])
                reduced = self.vector(1)
                self.emit(ReduceOp, kind, to=reduced.place, x=slot.place, count=len(strip))
                self.apply(kind, total, total, reduced)
            self.leave()
        self.values.update(zip(loop.results, totals, strict=True))
        return True

    def one(
        self, op: Operation, environment: Environment, loop: affine.ForOp | None, count: int
    ) -> None:
        """Map an op for `count` iterations of `loop`; outside of one, for one word."""
        if isinstance(op, affine.LoadOp | affine.StoreOp):
            place = self.place(op)
            step = 0
            if loop is not None:
                step = (place.step(loop.body.block.args[0]) or 0) * loop.step.value.data
            block = {"buffer": place.buffer, "at": place.at(environment), "rows": 1, "by": 0}
            if isinstance(op, affine.LoadOp):
                slot = self.vector(count if step else 1)
                self.emit(LoadOp, spad=slot.place, **block, columns=slot.count, step=step)
                self.values[op.results[0]] = slot
                return
            slot = self.values[op.operands[0]]
            if slot.count == 1 < count and step:
                slot = self.vector(count)
                self.apply("copy", slot, self.values[op.operands[0]])
            self.emit(StoreOp, spad=slot.place, **block, columns=slot.count, step=step)
            self.scratchpad.changed(place.buffer)
        elif op.name == "arith.constant":
            value = op.properties["value"]
            if isinstance(value, FloatAttr) and isinstance(value.type, Float32Type):
                self.values[op.results[0]] = self.constant(value.value.data)
        elif op.name in VECTOR:
            self.define(op, VECTOR[op.name], *op.operands)
        elif op.name == "math.fma":
            product = self.define(op, "mul", *op.operands[:2])
            self.apply("add", product, product, self.values[op.operands[2]])
        elif op.name == "arith.cmpf" and op.properties["predicate"].value.data in COMPARISONS:  # pyright: ignore
            self.define(op, COMPARISONS[op.properties["predicate"].value.data], *op.operands)  # pyright: ignore
        elif op.name == "arith.select":
            condition, x, y = (self.values[operand] for operand in op.operands)
            slot = self.vector(max(condition.count, x.count, y.count))
            self.copy(slot, condition)
            self.apply("select", slot, x, y)
            self.values[op.results[0]] = slot
        elif op.name not in IGNORED:
            raise CompileError(f"the accelerator has no instruction for '{op.name}'", op)

    def define(self, op: Operation, kind: str, *operands: SSAValue) -> Slot:
        """The result of an op by one vector instruction."""
        if any(operand not in self.values for operand in operands):
            raise CompileError(f"the accelerator computes '{op.name}' in f32 only", op)
        slots = [self.values[operand] for operand in operands]
        slot = self.values[op.results[0]] = self.vector(max(s.count for s in slots))
        self.apply(kind, slot, *slots)
        return slot

    def constant(self, value: float) -> Slot:
        """A number, which is set once."""
        bits = int(np.float32(value).view(np.uint32))
        if bits not in self.constants:
            self.constants[bits] = Slot(self.scratchpad.vector(), 1)
            self.emit(SetOp, to=self.constants[bits].place, bits=bits)
        return self.constants[bits]

    # ------------------------------------------------------------------------ the matrix unit

    def contract(self, nest: Contraction, environment: Environment) -> bool:
        """Do a contraction by tiles; whether it has the shape of one."""
        a, b, c = (self.place(op) for op in (nest.a, nest.b, nest.store))
        variables = {loop: loop.body.block.args[0] for loop in (*nest.parallel, *nest.reductions)}
        steps = {
            loop: [place.step(variable) for place in (a, b, c)]
            for loop, variable in variables.items()
        }
        if any(None in found for found in steps.values()):
            return False
        if any(loop_bounds(loop).trip_count is None for loop in variables):
            return False
        if not any(steps[loop][0] and not steps[loop][1] for loop in nest.parallel):
            a, b = b, a
            steps = {loop: [y, x, z] for loop, (x, y, z) in steps.items()}
        by = {loop: [x * loop.step.value.data for x in steps[loop]] for loop in variables}  # pyright: ignore
        rows = widest((x for x in nest.parallel if steps[x][0] and not steps[x][1]), by)
        columns = widest((x for x in nest.parallel if steps[x][1] and not steps[x][0]), by)
        depth = widest((x for x in nest.reductions if steps[x][0] and steps[x][1]), by)
        if rows is None or columns is None or depth is None:
            return False
        chosen = {*rows.loops, *columns.loops, *depth.loops}
        others = [loop for loop in nest.parallel if loop not in chosen]
        sums = [loop for loop in nest.reductions if loop not in chosen]
        for outer in combinations(others, environment):
            starts = {variables[one]: next(iterations(one, environment)) for one in chosen}
            terms = list(itertools.product(combinations(sums, outer), depth.strips()))
            for block in blocks(rows.strips(), columns.strips()):
                # Sums stay in the scratchpad while what they are of passes by: each tile of `a`
                # is used for all columns of the block, each of `b` for all rows.
                totals = [(part, self.scratchpad.tile()) for part in block]
                for number, (inside, (k, size)) in enumerate(terms):
                    at = {**inside, **starts}
                    for ((r, m), (n, width)), into in totals:
                        left = (m, rows.by[0], size, depth.by[0])
                        right = (size, depth.by[1], width, columns.by[1])
                        first = a.at(at) + r * rows.by[0] + k * depth.by[0]
                        second = b.at(at) + k * depth.by[1] + n * columns.by[1]
                        tiles = {
                            "a": self.tile(a.buffer, first, left),
                            "b": self.tile(b.buffer, second, right),
                        }
                        numbers = {"rows": m, "depth": size, "columns": width}
                        again = int(number > 0)
                        self.emit(MatmulOp, into=into, **tiles, **numbers, accumulate=again)
                for ((r, m), (n, width)), into in totals:
                    first = c.at({**outer, **starts}) + r * rows.by[2] + n * columns.by[2]
                    place = {"rows": m, "by": rows.by[2], "columns": width, "step": columns.by[2]}
                    self.emit(StoreOp, spad=into, buffer=c.buffer, at=first, **place)
                    self.scratchpad.give_back_tile(into)
        self.scratchpad.changed(c.buffer)
        return True

    def tile(self, buffer: int, at: int, block: tuple[int, int, int, int]) -> int:
        """A block of a buffer, in the scratchpad."""
        rows, by, columns, step = block

        def load(place: int) -> None:
            self.emit(
                LoadOp,
                spad=place,
                buffer=buffer,
                at=at,
                rows=rows,
                by=by,
                columns=columns,
                step=step,
            )

        return self.scratchpad.tile_of(buffer, (at, block), load)


# ---------------------------------------------------------------------------------------- loops


def iterations(loop: affine.ForOp, environment: Environment) -> Iterator[int]:
    """The values of a loop's variable."""
    bounds = loop_bounds(loop)
    try:
        first = max(value_of(form, environment) for form in bounds.lower)
        end = min(value_of(form, environment) for form in bounds.upper)
    except KeyError:
        raise CompileError(
            "the bounds of this loop are not known when it is compiled", loop
        ) from None
    return iter(range(first, end, bounds.step))


def combinations(loops: Sequence[affine.ForOp], environment: Environment) -> Iterator[Environment]:
    """The variables of loops in each other, for all their iterations."""
    for values in itertools.product(*(iterations(loop, environment) for loop in loops)):
        variables = (loop.body.block.args[0] for loop in loops)
        yield {**environment, **dict(zip(variables, values, strict=True))}


@dataclass(frozen=True)
class Axis:
    """Loops that are one: together they walk `a`, `b` and `c` by the same steps throughout."""

    loops: tuple[affine.ForOp, ...]
    count: int
    by: list[int]

    def strips(self) -> list[tuple[int, int]]:
        """At which iteration a tile begins, and how many it has."""
        return [(start, min(SIDE, self.count - start)) for start in range(0, self.count, SIDE)]


def widest(candidates: Iterator[affine.ForOp], by: dict[affine.ForOp, list[int]]) -> Axis | None:
    """The loops with the most iterations that are one. The window of a convolution, say, and its
    channels: where these end, the next place of the window begins."""
    loops = list(candidates)
    found: list[Axis] = []
    for loop in loops:
        axis = Axis((loop,), loop_bounds(loop).trip_count or 0, by[loop])
        while True:
            following = [step * axis.count for step in axis.by]
            outer = [one for one in loops if one not in axis.loops and by[one] == following]
            if not outer:
                break
            count = axis.count * (loop_bounds(outer[0]).trip_count or 0)
            axis = Axis((*axis.loops, outer[0]), count, axis.by)
        found.append(axis)
    return max(found, key=lambda axis: axis.count, default=None)


Strip = tuple[int, int]


def blocks(rows: list[Strip], columns: list[Strip]) -> Iterator[list[tuple[Strip, Strip]]]:
    """The tiles of a result in blocks of as many as may be summed up at the same time."""
    width = min(len(columns), SUMS // 4)
    height = min(len(rows), SUMS // width)
    for i in range(0, len(rows), height):
        for j in range(0, len(columns), width):
            yield list(itertools.product(rows[i : i + height], columns[j : j + width]))


def combiner_of(argument: SSAValue, body: Block) -> tuple[Operation, SSAValue] | None:
    """The op that combines a carried value with a term, and the term; None for anything else."""
    last = body.last_op
    assert last is not None
    number = body.args.index(argument) - 1
    op = last.operands[number].owner
    uses = list(argument.uses)
    if not isinstance(op, Operation) or op.parent is not body or len(uses) != 1:
        return None
    if VECTOR.get(op.name) not in REDUCTIONS or uses[0].operation is not op:
        return None
    return op, op.operands[1 - uses[0].index]


@dataclass(frozen=True)
class Contraction:
    """`store[…] = Σ a[…] · b[…]`: parallel loops around reductions, each set perfectly nested."""

    parallel: list[Any]
    reductions: list[Any]
    a: Operation
    b: Operation
    store: Operation


def match_contraction(loop: affine.ForOp) -> Contraction | None:
    """The contraction that begins with this loop, if one does."""
    parallel: list[Any] = []
    ops: list[Operation] = [loop]
    while len(ops) == 1 and isinstance(ops[0], affine.ForOp) and not ops[0].results:
        parallel.append(ops[0])
        ops = [op for op in ops[0].body.block.ops if not isinstance(op, affine.YieldOp)]
    if len(ops) != 2 or not isinstance(ops[1], affine.StoreOp):
        return None
    reductions: list[Any] = []
    inner, store = ops
    while isinstance(inner, affine.ForOp) and len(inner.results) == 1:
        start = loop_operands(inner).inits[0]
        if reductions:
            if start is not reductions[-1].body.block.args[1]:
                return None
        elif not is_zero(start):
            return None
        reductions.append(inner)
        ops = list(inner.body.block.ops)
        if len(ops) == 2 and ops[1].operands[0] is ops[0].results[0]:
            inner = ops[0]
            continue
        break
    if not reductions or store.operands[0] is not reductions[0].results[0]:
        return None
    names = sorted(op.name for op in ops)
    if names != ["affine.load", "affine.load", "affine.yield", "arith.addf", "arith.mulf"]:
        return None
    product = next(op for op in ops if op.name == "arith.mulf")
    total = next(op for op in ops if op.name == "arith.addf")
    a, b = (operand.owner for operand in product.operands)
    carried = reductions[-1].body.block.args[1]
    if {carried, product.results[0]} != set(total.operands) or not isinstance(a, affine.LoadOp):
        return None
    return Contraction(parallel, reductions, a, b, store) if isinstance(b, affine.LoadOp) else None


def is_zero(value: SSAValue) -> bool:
    """Whether a value is the constant 0."""
    owner = value.owner
    found = owner.properties.get("value") if isinstance(owner, Operation) else None
    return isinstance(found, FloatAttr) and found.value.data == 0
