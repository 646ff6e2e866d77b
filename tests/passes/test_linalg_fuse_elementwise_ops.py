"""Fusion of generics: what becomes one, what is computed twice, and that nothing changes."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections.abc import Callable

import numpy as np
import pytest
from xdsl.dialects.builtin import FunctionType, ModuleOp
from xdsl.dialects.func import FuncOp, ReturnOp
from xdsl.dialects.linalg.ops import GenericOp
from xdsl.ir import Block, Region, SSAValue

from stepwell.backends.interpreter import run_at, signature_of
from stepwell.dialects import nd
from stepwell.dialects.context import make_context
from stepwell.dialects.dtypes import DTYPES
from stepwell.dialects.specs import Spec
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.convert_nd_to_linalg import ConvertNdToLinalgPass
from stepwell.passes.levels import LEVELS
from stepwell.passes.linalg_fuse_elementwise_ops import LinalgFuseElementwiseOpsPass

CONTEXT = make_context()
F64 = DTYPES["f64"]


def lowered(text: str) -> ModuleOp:
    module = parse_module(text)
    ConvertNdToLinalgPass().apply(CONTEXT, module)
    return module


def fused(text: str, **options: int) -> ModuleOp:
    module = lowered(text)
    LinalgFuseElementwiseOpsPass(**options).apply(CONTEXT, module)
    module.verify()
    LEVELS["linalg"].check(module)
    return module


def generics(module: ModuleOp) -> list[GenericOp]:
    """The generics that read something: fills are left out."""
    return [op for op in module.walk() if isinstance(op, GenericOp) and op.inputs]


def function(body: str, arguments: str, results: str) -> str:
    return f"func.func @f({arguments}) -> ({results}) {{\n{body}\n}}"


M = "tensor<?x?xf32>"
SOFTMAX = function(
    f"""%m = nd.reduce max %x axes [1] keepdims : {M}
    %d = nd.subtract %x, %m : {M}, tensor<?x1xf32>
    %e = nd.exp %d : {M}
    %s = nd.reduce sum %e axes [1] keepdims : {M}
    %r = nd.divide %e, %s : {M}, tensor<?x1xf32>
    func.return %r : {M}""",
    f"%x: {M}",
    M,
)
LAYERNORM = function(
    """%n = nd.constant dense<512.0> : tensor<f32>
    %s = nd.reduce sum %x axes [1] : tensor<?x512xf32>
    %a = nd.divide %s, %n : tensor<?xf32>, tensor<f32>
    %c = arith.constant 0 : index
    %k = tensor.dim %x, %c : tensor<?x512xf32>
    %m = nd.reshape %a [%k, 1] : tensor<?xf32>
    %d = nd.subtract %x, %m : tensor<?x512xf32>, tensor<?x1xf32>
    %q = nd.square %d : tensor<?x512xf32>
    %v = nd.reduce sum %q axes [1] keepdims : tensor<?x512xf32>
    %w = nd.divide %v, %n : tensor<?x1xf32>, tensor<f32>
    %t = nd.sqrt %w : tensor<?x1xf32>
    %y = nd.divide %d, %t : tensor<?x512xf32>, tensor<?x1xf32>
    %z = nd.multiply %y, %g : tensor<?x512xf32>, tensor<512xf32>
    %r = nd.add %z, %b : tensor<?x512xf32>, tensor<512xf32>
    func.return %r : tensor<?x512xf32>""",
    "%x: tensor<?x512xf32>, %g: tensor<512xf32>, %b: tensor<512xf32>",
    "tensor<?x512xf32>",
)
CHAIN = function(
    "\n".join(
        f"%{i + 1} = nd.{('exp', 'negative', 'tanh')[i % 3]} %{i if i else 'x'} : tensor<?xf32>"
        for i in range(10)
    )
    + "\nfunc.return %10 : tensor<?xf32>",
    "%x: tensor<?xf32>",
    "tensor<?xf32>",
)
TWO_REDUCTIONS = function(
    f"""%s = nd.reduce sum %x axes [1] : {M}
    %q = nd.square %x : {M}
    %v = nd.reduce sum %q axes [1] : {M}
    func.return %s, %v : tensor<?xf32>, tensor<?xf32>""",
    f"%x: {M}",
    "tensor<?xf32>, tensor<?xf32>",
)
MASKED = function(
    """%zero = nd.constant dense<0.0> : tensor<f32>
    %p = nd.greater %x, %zero : tensor<?xf32>, tensor<f32>
    %q = nd.less %y, %zero : tensor<?xf32>, tensor<f32>
    %c = nd.bitwise_and %p, %q : tensor<?xi1>
    %r = nd.where %p, %x, %y : tensor<?xi1>, tensor<?xf32>, tensor<?xf32>
    func.return %r : tensor<?xf32>""",
    "%x: tensor<?xf32>, %y: tensor<?xf32>",
    "tensor<?xf32>",
)
PROGRAMS = {
    "softmax": SOFTMAX,
    "layernorm": LAYERNORM,
    "chain": CHAIN,
    "two_reductions": TWO_REDUCTIONS,
    "mask": MASKED,
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_golden(name: str, golden: Callable[[str], None]):
    golden(print_module(fused(PROGRAMS[name])))


@pytest.mark.skipif(shutil.which("mlir-opt-22") is None, reason="mlir-opt-22 is not installed")
def test_upstream_accepts_fused_generics():
    text = "\n// -----\n".join(print_module(fused(program)) for program in PROGRAMS.values())
    run = subprocess.run(
        ["mlir-opt-22", "-split-input-file"], input=text, text=True, capture_output=True
    )
    assert run.returncode == 0, run.stderr


@pytest.mark.parametrize(
    ("program", "count"),
    [(SOFTMAX, 3), (LAYERNORM, 3), (CHAIN, 1), (TWO_REDUCTIONS, 1), (MASKED, 1)],
    ids=PROGRAMS,
)
def test_number_of_generics(program: str, count: int):
    assert len(generics(fused(program))) == count


def test_softmax_stores_its_exponentials_once():
    _, exponentials, _ = generics(fused(SOFTMAX))
    assert len(exponentials.results) == 2
    assert [op.name for op in exponentials.body.block.ops].count("math.exp") == 1


def test_bools_do_not_pass_through_bytes():
    (generic,) = generics(fused(MASKED))
    names = {op.name for op in generic.body.block.ops}
    assert "arith.extui" not in names and "arith.cmpi" not in names


def test_an_expensive_value_is_not_repeated_along_rows():
    """exp(b) of a row b is stored: each row of x would compute it again. b + b is not."""
    program = """%e = nd.{0} %b{1} : tensor<?xf32>
        %r = nd.add %x, %e : tensor<?x?xf32>, tensor<?xf32>
        func.return %r : tensor<?x?xf32>"""
    arguments, result = "%x: tensor<?x?xf32>, %b: tensor<?xf32>", "tensor<?x?xf32>"
    assert len(generics(fused(function(program.format("exp", ""), arguments, result)))) == 2
    assert len(generics(fused(function(program.format("add", ", %b"), arguments, result)))) == 1


def test_operands_of_a_product_are_computed_once():
    program = """%e = nd.{0} %x : tensor<?x8xf32>
        %r = nd.dot_general %e, %y contract [1] with [0] : tensor<?x8xf32>, tensor<8x?xf32>
        func.return %r : tensor<?x?xf32>"""
    arguments, result = "%x: tensor<?x8xf32>, %y: tensor<8x?xf32>", "tensor<?x?xf32>"
    assert len(generics(fused(function(program.format("square"), arguments, result)))) == 2
    assert len(generics(fused(function(program.format("exp"), arguments, result)))) == 2


def test_limits():
    assert len(generics(fused(CHAIN, max_cost=40))) > 1


def test_dead_generics_vanish():
    program = """%e = nd.exp %x : tensor<?xf32>
        %f = nd.exp %e : tensor<?xf32>
        func.return %x : tensor<?xf32>"""
    module = fused(function(program, "%x: tensor<?xf32>", "tensor<?xf32>"))
    assert [op.name for op in module.walk() if op.name.startswith(("linalg", "tensor.e"))] == []


def test_a_product_that_is_summed_may_be_contracted():
    program = """%p = nd.multiply %x, %y : tensor<?xf32>
        %s = nd.reduce sum %p axes [0] : tensor<?xf32>
        func.return %s : tensor<f32>"""
    text = print_module(
        fused(function(program, "%x: tensor<?xf32>, %y: tensor<?xf32>", "tensor<f32>"))
    )
    assert text.count("fastmath<contract>") == 1


def test_loops_and_branches_are_fused_inside():
    program = """%c0 = arith.constant 0 : index
        %c1 = arith.constant 1 : index
        %c5 = arith.constant 5 : index
        %r = scf.for %i = %c0 to %c5 step %c1 iter_args(%a = %x) -> (tensor<?xf32>) {
          %s = nd.sin %a : tensor<?xf32>
          %t = nd.add %s, %x : tensor<?xf32>
          scf.yield %t : tensor<?xf32>
        }
        func.return %r : tensor<?xf32>"""
    assert len(generics(fused(function(program, "%x: tensor<?xf32>", "tensor<?xf32>")))) == 1


# ------------------------------------------------------------------------------- random programs


class Program:
    """A random program over arrays of shapes made of m, n and 1."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        shapes = [(None, None), (None,), (None, 1), (1, None), ()]
        # All dynamic extents are equal, so that any two arrays broadcast and transpose.
        self.block = Block(arg_types=[nd.mlir_type(Spec(F64, shape)) for shape in shapes])
        self.values: list[SSAValue] = list(self.block.args)
        for _ in range(self.random.randint(5, 40)):
            self.random.choice(
                [self.unary, self.binary, self.binary, self.reduction, self.transpose, self.slice]
            )()
        results = self.random.sample(self.values, 3) + self.values[-1:]
        self.block.add_op(ReturnOp(*results))
        types = FunctionType.from_lists(self.block.arg_types, [r.type for r in results])
        self.module = ModuleOp([FuncOp("f", types, Region(self.block))])

    def pick(self) -> SSAValue:
        """A value, rather a late one."""
        place = len(self.values) - 1 - int(self.random.expovariate(0.25))
        return self.values[max(place, 0)]

    def add(self, name: str, *operands: SSAValue, **attributes: object) -> None:
        op = nd.build(name, operands, attributes)
        self.block.add_op(op)
        self.values.append(op.results[0])

    def unary(self) -> None:
        self.add(self.random.choice(["sin", "tanh", "negative", "absolute"]), self.pick())

    def binary(self) -> None:
        name = self.random.choice(["add", "subtract", "maximum", "hypot"])
        self.add(name, self.pick(), self.pick())

    def reduction(self) -> None:
        x = self.pick()
        rank = len(nd.spec_of(x.type).shape)
        if not rank:
            return
        axes = sorted(self.random.sample(range(rank), self.random.randint(1, rank)))
        kind, keepdims = self.random.choice(["max", "min"]), self.random.random() < 0.5
        self.add("reduce", x, kind=kind, axes=tuple(axes), keepdims=keepdims)

    def transpose(self) -> None:
        x = self.pick()
        rank = len(nd.spec_of(x.type).shape)
        permutation = self.random.sample(range(rank), rank)
        self.add("transpose", x, permutation=tuple(permutation))

    def slice(self) -> None:
        """Backwards along static axes: a generic with captured tensors, or a plain slice."""
        x = self.pick()
        shape = nd.spec_of(x.type).shape
        if shape and None not in shape:
            ones = (1,) * len(shape)
            self.add("slice", x, offsets=(0,) * len(shape), sizes=ones, strides=(-1,) * len(shape))


@pytest.mark.parametrize("seed", range(60))
def test_random_programs_keep_their_results(seed: int):
    """min, max and exact arithmetic: not even the order of reductions may show."""
    print("seed", seed)
    module = Program(seed).module
    signature = signature_of(module, "f")
    generator = np.random.default_rng(seed)
    arguments = [
        generator.normal(size=tuple(3 if extent is None else extent for extent in argument.shape))
        for argument in signature.arguments
    ]
    ConvertNdToLinalgPass().apply(CONTEXT, module)
    expected = run_at("linalg", module, signature, arguments)
    LinalgFuseElementwiseOpsPass().apply(CONTEXT, module)
    module.verify()
    actual = run_at("linalg", module, signature, arguments)
    for x, y in zip(expected, actual, strict=True):
        np.testing.assert_array_equal(x, y)


def deep(step: Callable[[Block, SSAValue, int], SSAValue], length: int) -> ModuleOp:
    block = Block(arg_types=[nd.mlir_type(Spec(DTYPES["f32"], (None,)))])
    value: SSAValue = block.args[0]
    for number in range(length):
        value = step(block, value, number)
    block.add_op(ReturnOp(value))
    types = FunctionType.from_lists(block.arg_types, [value.type])
    return ModuleOp([FuncOp("f", types, Region(block))])


def test_a_long_chain_is_cut_into_a_few():
    def step(block: Block, value: SSAValue, number: int) -> SSAValue:
        op = nd.build("sin" if number % 2 else "add", [value] * (1 if number % 2 else 2))
        block.add_op(op)
        return op.results[0]

    module = deep(step, 1000)
    ConvertNdToLinalgPass().apply(CONTEXT, module)
    LinalgFuseElementwiseOpsPass().apply(CONTEXT, module)
    made = generics(module)
    assert 10 < len(made) < 30
    assert sum(len(list(op.body.block.ops)) - 1 for op in made) == 1000


def test_repetition_does_not_grow_without_bound():
    """Each value needs the two before it, over different loops: what is repeated stays small."""

    def step(block: Block, value: SSAValue, number: int) -> SSAValue:
        total = nd.build("reduce", [value], {"kind": "sum", "axes": (0,)})
        block.add_op(total)
        scale = nd.build("sin", [total.results[0]])
        block.add_op(scale)
        op = nd.build("multiply", [value, scale.results[0]])
        block.add_op(op)
        return op.results[0]

    module = deep(step, 100)
    ConvertNdToLinalgPass().apply(CONTEXT, module)
    LinalgFuseElementwiseOpsPass().apply(CONTEXT, module)
    assert max(len(list(op.body.block.ops)) for op in generics(module)) < 50
