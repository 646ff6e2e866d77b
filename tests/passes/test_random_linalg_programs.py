"""Random programs at `linalg` mean the same in buffers, as affine loops, with memory reused.

Elements are integers, so that results are equal to the bit. The interpreter checks besides that
nothing is read before it is written, that inputs are not written, and that all memory is freed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest

from stepwell.backends.interpreter.call import RULES, call, run
from stepwell.backends.interpreter.machine import Machine
from stepwell.backends.interpreter.values import View
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.base import make_pass
from stepwell.passes.levels import LEVELS

PASSES = (
    "one-shot-bufferize",
    "convert-linalg-to-affine-loops",
    "optimize-allocation-liveness",
)
Extent = int | str
Shape = tuple[Extent, ...]
Value = tuple[str, Shape]
SIZES: dict[Extent, int] = {"%n": 5, "%m": 4, "%n1": 4, "%n2": 3}
ARGUMENTS: list[Value] = [("%x", ("%n", "%m")), ("%y", ("%n",)), ("%z", (4,)), ("%w", ("%n", "%m"))]
SHAPES: list[Shape] = [
    ("%n",), ("%n",), ("%n", "%m"), ("%n", "%m"), ("%m",), ("%n1",), (4,), (2, 3), (3,), (),
    ("%n", 3), (1, "%m"),
]  # fmt: skip
IDENTITY_2 = "affine_map<(d0, d1) -> (d0, d1)>"


def size(extent: Extent) -> int:
    return extent if isinstance(extent, int) else SIZES[extent]


def tensor(shape: Shape) -> str:
    extents = "".join(f"{extent}x" if isinstance(extent, int) else "?x" for extent in shape)
    return f"tensor<{extents}i32>"


def identity(rank: int) -> str:
    dims = ", ".join(f"d{axis}" for axis in range(rank))
    return f"affine_map<({dims}) -> ({dims})>"


def brackets(values: Sequence[Extent]) -> str:
    return f"[{', '.join(map(str, values))}]"


class Writer:
    """Writes one random program."""

    def __init__(self, seed: int):
        self.rng = random.Random(seed)
        self.lines: list[str] = []
        self.count = 0

    def program(self) -> str:
        pool = list(ARGUMENTS)
        for number in range(4):
            self.line(f"%c{number} = arith.constant {number} : index")
        self.line(f"%n = tensor.dim %x, %c0 : {tensor(('%n', '%m'))}")
        self.line(f"%m = tensor.dim %x, %c1 : {tensor(('%n', '%m'))}")
        self.line("%n1 = arith.subi %n, %c1 : index")
        self.line("%n2 = arith.subi %n, %c2 : index")
        for _ in range(self.rng.randint(3, 14)):
            self.step(pool, 0)
        results = [self.pick(pool) or pool[0] for _ in range(self.rng.randint(1, 3))]
        types = ", ".join(tensor(shape) for _, shape in results)
        self.line(f"func.return {', '.join(name for name, _ in results)} : {types}")
        arguments: list[str] = []
        self.strided = self.rng.random() < 0.3
        for name, shape in ARGUMENTS:
            layout = " {bufferization.buffer_layout = strided<[?, ?]>}"
            strided = self.strided and len(shape) == 2
            arguments.append(f"{name}: {tensor(shape)}{layout if strided else ''}")
        head = f"func.func @f({', '.join(arguments)}) -> ({types}) {{"
        return "\n".join((head, *self.lines, "}"))

    def line(self, text: str) -> None:
        self.lines.append(text)

    def define(self, text: str) -> str:
        """A new name for what the text computes."""
        self.count += 1
        self.line(f"%v{self.count} = {text}")
        return f"%v{self.count}"

    def names(self, count: int) -> list[str]:
        self.count += count
        return [f"%v{self.count - index}" for index in range(count)]

    def pick(
        self, pool: list[Value], fits: Callable[[Shape], bool] = lambda _: True
    ) -> Value | None:
        """A value of the pool, more often a late one."""
        fitting = [value for value in pool if fits(value[1])]
        if not fitting:
            return None
        if self.rng.random() < 0.6:
            return fitting[-1 - self.rng.randrange(min(3, len(fitting)))]
        return self.rng.choice(fitting)

    def of_shape(self, pool: list[Value], shape: Shape) -> Value | None:
        return self.pick(pool, lambda other: other == shape)

    # --- pieces ----------------------------------------------------------------------------------

    def constant(self, low: int = -3, high: int = 9, type_: str = "i32") -> str:
        return self.define(f"arith.constant {self.rng.randint(low, high)} : {type_}")

    def index(self, extent: Extent) -> str:
        if isinstance(extent, str):
            return extent
        return self.define(f"arith.constant {extent} : index")

    def combine(self, values: Sequence[str]) -> str:
        result = values[0]
        for value in (*values[1:], self.constant(1)):
            op = self.rng.choice(("addi", "subi", "xori", "maxsi", "muli"))
            result = self.define(f"arith.{op} {result}, {value} : i32")
        return result

    def empty(self, shape: Shape) -> Value:
        dynamic = ", ".join(extent for extent in shape if isinstance(extent, str))
        return self.define(f"tensor.empty({dynamic}) : {tensor(shape)}"), shape

    def generic(
        self,
        inputs: Sequence[Value],
        outputs: Sequence[Value],
        maps: Sequence[str],
        iterators: Sequence[str],
        body: Callable[[list[str]], list[str]],
    ) -> list[Value]:
        base, *arguments = self.names(1 + len(inputs) + len(outputs))
        several = len(outputs) > 1
        kinds = ", ".join(f'"{iterator}"' for iterator in iterators)
        text = f"{{indexing_maps = [{', '.join(maps)}], iterator_types = [{kinds}]}}"
        for keyword, values in (("ins", inputs), ("outs", outputs)):
            if values:
                types = ", ".join(tensor(shape) for _, shape in values)
                text += f" {keyword}({', '.join(name for name, _ in values)} : {types})"
        self.line(f"{base}{f':{len(outputs)}' if several else ''} = linalg.generic {text} {{")
        self.line(f"^bb0({', '.join(f'{argument}: i32' for argument in arguments)}):")
        results = body(arguments)
        self.line(f"linalg.yield {', '.join(results)} : {', '.join('i32' for _ in results)}")
        types = ", ".join(tensor(shape) for _, shape in outputs)
        self.line(f"}} -> {f'({types})' if several else types}")
        made = [f"{base}#{index}" for index in range(len(outputs))] if several else [base]
        return [(name, shape) for name, (_, shape) in zip(made, outputs, strict=True)]

    def elementwise(self, inputs: Sequence[Value], output: Value, reads: bool = False) -> Value:
        rank = len(output[1])
        maps = [identity(rank)] * (len(inputs) + 1)
        (result,) = self.generic(
            inputs,
            [output],
            maps,
            ["parallel"] * rank,
            lambda values: [self.combine(values if reads else values[:-1])],
        )
        return result

    def fill(self, shape: Shape) -> Value:
        rank = len(shape)
        (result,) = self.generic(
            [],
            [self.empty(shape)],
            [identity(rank)],
            ["parallel"] * rank,
            lambda _: [self.constant()],
        )
        return result

    def destination(self, pool: list[Value], shape: Shape) -> Value:
        """A tensor with content, to be updated."""
        known = None if self.rng.random() < 0.35 else self.of_shape(pool, shape)
        return known or self.fill(shape)

    # --- steps -----------------------------------------------------------------------------------

    def step(self, pool: list[Value], depth: int) -> None:
        steps = STEPS if depth < 2 else [step for step in STEPS if step not in NESTING]
        step = self.rng.choice(steps)
        pool += step(self, pool, depth) if step in NESTING else step(self, pool)

    def map_(self, pool: list[Value]) -> Iterator[Value]:
        shape = self.rng.choice(SHAPES)
        wanted = (self.of_shape(pool, shape) for _ in range(self.rng.randint(1, 3)))
        inputs = [value for value in wanted if value is not None]
        output = self.empty(shape)
        if self.rng.random() < 0.25:
            output = self.of_shape(pool, shape) or output
        yield self.elementwise(inputs, output) if inputs else self.fill(shape)

    def accumulate(self, pool: list[Value]) -> Iterator[Value]:
        value = self.pick(pool)
        if value is not None:
            yield self.elementwise([value], self.destination(pool, value[1]), reads=True)

    def reverse(self, pool: list[Value]) -> Iterator[Value]:
        """A tensor is read at its own element and at the mirrored one."""
        captured = self.pick(pool, lambda shape: len(shape) == 1)
        if captured is None:
            return
        name, shape = captured
        other = self.of_shape(pool, shape) or captured

        def body(values: list[str]) -> list[str]:
            index = self.define("linalg.index 0 : index")
            one = self.define("arith.constant 1 : index")
            last = self.define(f"arith.subi {self.index(shape[0])}, {one} : index")
            mirrored = self.define(f"arith.subi {last}, {index} : index")
            element = self.define(f"tensor.extract {name}[{mirrored}] : {tensor(shape)}")
            return [self.combine([values[0], element])]

        yield from self.generic([other], [self.empty(shape)], [identity(1)] * 2, ["parallel"], body)

    def reduce(self, pool: list[Value]) -> Iterator[Value]:
        value = self.pick(pool, lambda shape: len(shape) == 2)
        if value is None:
            return
        kept = self.rng.choice(((), (0,), (1,)))
        shape = tuple(value[1][axis] for axis in kept)
        result_map = f"affine_map<(d0, d1) -> ({', '.join(f'd{axis}' for axis in kept)})>"
        iterators = ["parallel" if axis in kept else "reduction" for axis in range(2)]

        def body(values: list[str]) -> list[str]:
            return [self.define(f"arith.addi {values[1]}, {self.combine(values[:1])} : i32")]

        destination = self.destination(pool, shape)
        yield from self.generic([value], [destination], [IDENTITY_2, result_map], iterators, body)

    def map_and_reduce(self, pool: list[Value]) -> Iterator[Value]:
        value = self.pick(pool, lambda shape: len(shape) == 2)
        if value is None:
            return
        outputs = [self.empty(value[1]), self.destination(pool, value[1][:1])]

        def body(values: list[str]) -> list[str]:
            mapped = self.combine(values[:1])
            return [mapped, self.define(f"arith.addi {values[2]}, {mapped} : i32")]

        maps = [IDENTITY_2, IDENTITY_2, "affine_map<(d0, d1) -> (d0)>"]
        yield from self.generic([value], outputs, maps, ["parallel", "reduction"], body)

    def transpose(self, pool: list[Value]) -> Iterator[Value]:
        value = self.pick(pool, lambda shape: len(shape) == 2)
        if value is not None:
            maps = ["affine_map<(d0, d1) -> (d1, d0)>", IDENTITY_2]
            output = self.empty(value[1][::-1])
            yield from self.generic(
                [value], [output], maps, ["parallel"] * 2, lambda v: [self.combine(v[:1])]
            )

    def broadcast(self, pool: list[Value]) -> Iterator[Value]:
        value = self.pick(pool, lambda shape: len(shape) == 2)
        row = None if value is None else self.of_shape(pool, value[1][1:])
        if value is not None and row is not None:
            maps = [IDENTITY_2, "affine_map<(d0, d1) -> (d1)>", IDENTITY_2]
            yield from self.generic(
                [value, row],
                [self.empty(value[1])],
                maps,
                ["parallel"] * 2,
                lambda values: [self.combine(values[:2])],
            )

    def constants(self, pool: list[Value]) -> Iterator[Value]:
        yield self.fill(self.rng.choice(SHAPES))
        yield self.define(f"arith.constant dense<[1, 7, 3, 2]> : {tensor((4,))}"), (4,)
        yield self.define(f"arith.constant dense<5> : {tensor((2, 3))}"), (2, 3)
        elements = ", ".join(self.constant() for _ in range(3))
        yield self.define(f"tensor.from_elements {elements} : {tensor((3,))}"), (3,)
        yield self.define(f"tensor.splat {self.constant()}[%n] : {tensor(('%n',))}"), ("%n",)

    def slice_(self, pool: list[Value]) -> Iterator[Value]:
        value = self.pick(pool, lambda shape: len(shape) > 0)
        if value is None:
            return
        offsets: list[Extent] = []
        sizes: list[Extent] = []
        strides: list[int] = []
        shape: list[Extent] = []
        for extent in value[1]:
            offset, stride = self.rng.randrange(size(extent)), self.rng.choice((1, 1, 2))
            taken: Extent = self.rng.randint(1, (size(extent) - 1 - offset) // stride + 1)
            if self.rng.random() < 0.3:
                offset, taken, stride = 0, extent, 1
            elif self.rng.random() < 0.4 and stride == 1:
                named = [e for e, known in SIZES.items() if known + offset <= size(extent)]
                taken = self.rng.choice(named) if named else taken
            offsets.append(self.index(offset) if self.rng.random() < 0.3 else offset)
            sizes.append(taken)
            strides.append(stride)
            if taken != 1 or self.rng.random() < 0.5:
                shape.append(taken)
        bounds = " ".join(map(brackets, (offsets, sizes, strides)))
        types = f"{tensor(value[1])} to {tensor(tuple(shape))}"
        yield self.define(f"tensor.extract_slice {value[0]}{bounds} : {types}"), tuple(shape)

    def insert_slice(self, pool: list[Value]) -> Iterator[Value]:
        shape = self.rng.choice((("%n",), ("%n", "%m"), (4,)))

        def fits(part: Shape) -> bool:
            same_rank = len(part) == len(shape)
            return same_rank and all(size(p) <= size(e) for p, e in zip(part, shape, strict=True))

        source = self.pick(pool, fits)
        if source is None:
            return
        name, part = source
        offsets = [self.rng.randint(0, size(e) - size(p)) for p, e in zip(part, shape, strict=True)]
        bounds = " ".join(map(brackets, (offsets, part, [1] * len(part))))
        types = f"{tensor(part)} into {tensor(shape)}"
        target, _ = self.destination(pool, shape)
        yield self.define(f"tensor.insert_slice {name} into {target}{bounds} : {types}"), shape

    def concatenate(self, pool: list[Value]) -> Iterator[Value]:
        first = self.pick(pool, lambda shape: len(shape) == 1 and size(shape[0]) >= 4)
        second = self.pick(pool, lambda shape: len(shape) == 1)
        if first is None or second is None:
            return
        begin, more = self.index(first[1][0]), self.index(second[1][0])
        total = self.define(f"arith.addi {begin}, {more} : index")
        whole = self.define(f"tensor.empty({total}) : tensor<?xi32>")
        for (name, (extent,)), offset in ((first, 0), (second, begin)):
            whole = self.define(
                f"tensor.insert_slice {name} into {whole}[{offset}] [{extent}] [1] "
                f": {tensor((extent,))} into tensor<?xi32>"
            )
        text = f"tensor.extract_slice {whole}[0] [%n1] [1] : tensor<?xi32> to tensor<?xi32>"
        yield self.define(text), ("%n1",)

    def insert(self, pool: list[Value]) -> Iterator[Value]:
        shape = self.rng.choice((("%n",), ("%n", "%m")))
        source = self.pick(pool, lambda other: len(other) > 0)
        if source is None:
            return
        target, _ = self.destination(pool, shape)
        zeros = ", ".join(["%c0"] * len(source[1]))
        element = self.define(f"tensor.extract {source[0]}[{zeros}] : {tensor(source[1])}")
        place = ", ".join([f"%c{self.rng.randint(0, 2)}"] * len(shape))
        yield (
            self.define(f"tensor.insert {element} into {target}[{place}] : {tensor(shape)}"),
            shape,
        )

    def reshape(self, pool: list[Value]) -> Iterator[Value]:
        name, shape = self.pick(pool, lambda s: len(s) in (1, 2)) or ARGUMENTS[0]
        if len(shape) == 1:
            into: Shape = (1, *shape)
            output = brackets(into)
            text = f"tensor.expand_shape {name} [[0, 1]] output_shape {output}"
            yield self.define(f"{text} : {tensor(shape)} into {tensor(into)}"), into
            return
        count = size(shape[0]) * size(shape[1])
        static = all(isinstance(extent, int) for extent in shape)
        flat = tensor((count,)) if static else "tensor<?xi32>"
        text = f"tensor.collapse_shape {name} [[0, 1]] : {tensor(shape)} into {flat}"
        collapsed = self.define(text)
        taken = min(3, count)
        bounds = f"[{count - taken}] [{taken}] [1]"
        text = f"tensor.extract_slice {collapsed}{bounds} : {flat} to {tensor((taken,))}"
        yield self.define(text), (taken,)

    # --- control flow ----------------------------------------------------------------------------

    def carried(self, pool: list[Value]) -> list[Value]:
        return [self.pick(pool) or pool[0] for _ in range(self.rng.randint(1, 2))]

    def region(
        self, pool: list[Value], carried: Sequence[Value], names: Sequence[str], depth: int
    ) -> str:
        """Steps, and a value of the shape of each carried one."""
        inner = [*pool, *((name, shape) for name, (_, shape) in zip(names, carried, strict=True))]
        for _ in range(self.rng.randint(1, 4)):
            self.step(inner, depth + 1)
        results: list[str] = []
        for name, (_, shape) in zip(names, carried, strict=True):
            own = [value for value, other in inner[len(pool) :] if other == shape] or [name]
            every = [value for value, other in inner if other == shape] or [name]
            results.append(own[-1] if self.rng.random() < 0.75 else self.rng.choice(every))
        return ", ".join(results)

    def results(self, carried: Sequence[Value], first: int = 0) -> tuple[str, list[Value]]:
        """The left-hand side of an op with results, and these."""
        (base,) = self.names(1)
        count = first + len(carried)
        names = [base] if count == 1 else [f"{base}#{first + at}" for at in range(len(carried))]
        shapes = [shape for _, shape in carried]
        return base if count == 1 else f"{base}:{count}", list(zip(names, shapes, strict=True))

    def for_(self, pool: list[Value], depth: int) -> Iterator[Value]:
        carried = self.carried(pool)
        types = ", ".join(tensor(shape) for _, shape in carried)
        left, results = self.results(carried)
        iv, *names = self.names(1 + len(carried))
        initial = ", ".join(f"{a} = {b}" for a, (b, _) in zip(names, carried, strict=True))
        bound = self.rng.choice(("%c0", "%c3", "%n"))
        self.line(
            f"{left} = scf.for {iv} = %c0 to {bound} step %c1 iter_args({initial}) -> ({types}) {{"
        )
        self.line(f"scf.yield {self.region(pool, carried, names, depth)} : {types}")
        self.line("}")
        yield from results

    def if_(self, pool: list[Value], depth: int) -> Iterator[Value]:
        carried = self.carried(pool)
        types = ", ".join(tensor(shape) for _, shape in carried)
        element = self.define(f"tensor.extract %y[%c1] : {tensor(('%n',))}")
        condition = self.define(f"arith.cmpi sgt, {element}, {self.constant(-9)} : i32")
        left, results = self.results(carried)
        names = [name for name, _ in carried]
        self.line(f"{left} = scf.if {condition} -> ({types}) {{")
        self.line(f"scf.yield {self.region(pool, carried, names, depth)} : {types}")
        self.line("} else {")
        self.line(f"scf.yield {self.region(pool, carried, names, depth)} : {types}")
        self.line("}")
        yield from results

    def while_(self, pool: list[Value], depth: int) -> Iterator[Value]:
        carried = self.carried(pool)
        types = ", ".join(tensor(shape) for _, shape in carried)
        left, results = self.results(carried, first=1)
        counter, next_counter, *names = self.names(2 + 2 * len(carried))
        before, after = names[: len(carried)], names[len(carried) :]
        initial = "".join(f", {a} = {b}" for a, (b, _) in zip(before, carried, strict=True))
        signature = f"(index, {types}) -> (index, {types})"
        self.line(f"{left} = scf.while ({counter} = %c0{initial}) : {signature} {{")
        passed = ", ".join(before)
        if self.rng.random() < 0.5:
            passed = self.region(pool, carried, before, depth)
        condition = self.define(f"arith.cmpi slt, {counter}, %c3 : index")
        self.line(f"scf.condition({condition}) {counter}, {passed} : index, {types}")
        self.line("} do {")
        arguments = "".join(f", {a}: {tensor(s)}" for a, (_, s) in zip(after, carried, strict=True))
        self.line(f"^bb0({next_counter}: index{arguments}):")
        yielded = self.region(pool, carried, after, depth)
        following = self.define(f"arith.addi {next_counter}, %c1 : index")
        self.line(f"scf.yield {following}, {yielded} : index, {types}")
        self.line("}")
        yield from results


NESTING = [Writer.for_, Writer.if_, Writer.while_]
STEPS: list[Callable[..., Iterator[Value]]] = [
    Writer.map_, Writer.map_, Writer.map_, Writer.map_, Writer.accumulate, Writer.reverse,
    Writer.reduce, Writer.map_and_reduce, Writer.transpose, Writer.broadcast, Writer.constants,
    Writer.slice_, Writer.insert_slice, Writer.insert_slice, Writer.concatenate, Writer.insert,
    Writer.reshape, *NESTING,
]  # fmt: skip


def arrays(seed: int, strided: bool) -> list[np.ndarray]:
    generator = np.random.default_rng(seed)
    made = [
        generator.integers(-9, 9, [size(extent) for extent in shape]).astype(np.int32)
        for _, shape in ARGUMENTS
    ]
    return [np.asfortranarray(array) if strided else array for array in made]


def run_on_buffers(
    text: str, inputs: Sequence[np.ndarray], expected: Sequence[np.ndarray]
) -> list[np.ndarray]:
    """The results of `@f` on buffers, which start without content."""
    module = parse_module(text)
    views = [View.with_layout_of(array, f"argument {at}") for at, array in enumerate(inputs)]
    for view in views:
        view.memory.read_only = True
    results = [
        View.allocate(array.shape, array.dtype, f"result {at}") for at, array in enumerate(expected)
    ]
    call(Machine(module, RULES), "f", [*views, *results])
    return [view.array() for view in results]


def check(seed: int) -> None:
    print(f"seed {seed}")
    writer = Writer(seed)
    text = writer.program()
    module, context = parse_module(text), make_context()
    verify_module(module)
    inputs = arrays(seed, writer.strided)
    expected = run(module, "f", *map(np.ascontiguousarray, inputs))
    for name in PASSES:
        make_pass(name).apply(context, module)
        verify_module(module)
        printed = print_module(module)
        for wanted, found in zip(expected, run_on_buffers(printed, inputs, expected), strict=True):
            np.testing.assert_array_equal(found, wanted, err_msg=f"{name}\n{text}\n{printed}")
    LEVELS["affine"].check(module)


@pytest.mark.parametrize("first", range(0, 40, 10))
def test_random_programs(first: int):
    for seed in range(first, first + 10):
        check(seed)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(1000, 1400, 50))
def test_many_random_programs(first: int):
    for seed in range(first, first + 50):
        check(seed)
