"""affine-super-vectorize: the text of examples, what is refused, and results of machine code."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from stepwell.backends.interpreter import run
from stepwell.dialects.text import parse_module
from stepwell.passes.affine_super_vectorize import AffineSuperVectorizePass
from stepwell.passes.vector_unroll import VectorUnrollPass

Transform = Callable[..., tuple[str, list[str]]]
Native = Callable[..., Callable[..., int]]

DTYPES = {"f32": "f4", "f64": "f8", "i8": "i1", "i16": "i2", "i32": "i4", "i64": "i8"}
# No rest, only a rest, one element, many vectors and a rest.
LENGTHS = (0, 1, 3, 16, 64, 100, 1000)


def one_loop(body: str, element: str = "f32", result: str = "", carried: str = "") -> str:
    """@f(X, Y, out) goes over X, Y and out; `result` is stored in out[0]."""
    assign, after = (
        ("%r = ", f"affine.store %r, %out[0] : memref<?x{result}>") if result else ("", "")
    )
    return f"""
    func.func @f(%X: memref<?x{element}>, %Y: memref<?x{element}>, %out: memref<?x{result or element}>) {{
      %c0 = arith.constant 0 : index
      %n = memref.dim %X, %c0 : memref<?x{element}>
      {assign}affine.for %i = 0 to %n {carried} {{
        %x = affine.load %X[%i] : memref<?x{element}>
        %y = affine.load %Y[%i] : memref<?x{element}>
        {body}
      }}
      {after}
      func.return
    }}"""  # noqa: E501


def reduction(op: str, init: str, element: str) -> str:
    # The initial value is not the neutral one, so that it must be used just once.
    return one_loop(
        f"%z = {op} %x, %y : {element}\n affine.yield %b : {element}".replace(
            f"%z = {op} %x, %y : {element}", f"%b = {op} %a, %x : {element}"
        ),
        element,
        element,
        f"iter_args(%a = %init) -> ({element})",
    ).replace("%n = memref.dim", f"%init = arith.constant {init} : {element}\n %n = memref.dim")


MAP = one_loop("%z = arith.mulf %x, %y : f32 affine.store %z, %out[%i] : memref<?xf32>")


def test_a_map(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(MAP, AffineSuperVectorizePass(vector_bits=256))[0])


def test_a_long_sum(transform: Transform, golden: Callable[[str], None]) -> None:
    text = reduction("arith.addf", "1.0", "f32")
    golden(transform(text, AffineSuperVectorizePass(vector_bits=128, interleave=2))[0])


def test_static_bounds(transform: Transform, golden: Callable[[str], None]) -> None:
    """Nothing is asked at run time, and no loop is left around one iteration."""
    text = reduction("arith.maximumf", "1.0", "f32").replace("0 to %n", "0 to 20")
    golden(transform(text, AffineSuperVectorizePass(vector_bits=256))[0])


def test_the_rest_without_a_mask(transform: Transform, golden: Callable[[str], None]) -> None:
    text = reduction("arith.mulf", "2.0", "f64")
    options = AffineSuperVectorizePass(lanes=4, interleave=1, masked=False)
    golden(transform(text, options)[0])


Compile = Callable[..., Callable[..., int]]


@pytest.fixture
def compiled(transform: Transform, native: Native) -> Compile:
    """Compiles the vector form of a text; the text must have one."""

    def build(text: str, interleave: int = 0, masked: bool = True) -> Callable[..., int]:
        options = AffineSuperVectorizePass(vector_bits=256, interleave=interleave, masked=masked)
        after, remarks = transform(text, options)
        assert not remarks
        return native(after)

    return build


REDUCTIONS = [
    ("arith.addf", ("f32", "f64"), np.add),
    ("arith.mulf", ("f32", "f64"), np.multiply),
    ("arith.maximumf", ("f32", "f64"), np.maximum),
    ("arith.minimumf", ("f32", "f64"), np.minimum),
    ("arith.maxnumf", ("f32", "f64"), np.fmax),
    ("arith.addi", ("i8", "i32", "i64"), np.add),
    ("arith.muli", ("i16", "i64"), np.multiply),
    ("arith.maxsi", ("i8", "i32"), np.maximum),
    ("arith.minsi", ("i16", "i64"), np.minimum),
    ("arith.andi", ("i32",), np.bitwise_and),
    ("arith.ori", ("i8",), np.bitwise_or),
    ("arith.xori", ("i64",), np.bitwise_xor),
]


@pytest.mark.parametrize(
    ("op", "element", "ufunc"),
    [(op, element, ufunc) for op, elements, ufunc in REDUCTIONS for element in elements],
)
@pytest.mark.parametrize("options", [{}, {"interleave": 3}, {"masked": False}])
def test_reductions(
    compiled: Compile, op: str, element: str, ufunc: np.ufunc, options: dict[str, Any]
) -> None:
    dtype = np.dtype(DTYPES[element])
    kernel = compiled(reduction(op, "3.0" if dtype.kind == "f" else "3", element), **options)
    rng = np.random.default_rng(0)
    for length in LENGTHS:
        x = rng.integers(-3, 4, length).astype(dtype)
        if op == "arith.mulf":
            x = np.where(x > 0, x, 1).astype(dtype) if length < 20 else np.ones(length, dtype)
        if ufunc is np.maximum and dtype.kind == "f" and length == 64:
            x[5] = np.nan
        out = np.zeros(1, dtype)
        kernel(x, x, out)
        expected = ufunc.reduce(np.append(x, dtype.type(3)), dtype=dtype)
        np.testing.assert_array_equal(out[0], expected, err_msg=f"{length}")


@pytest.mark.parametrize("masked", [True, False])
@pytest.mark.parametrize(
    ("body", "element", "reference"),
    [
        ("%z = arith.subf %x, %y : f64", "f64", lambda x, y: x - y),
        # A masked lane must not divide by zero.
        ("%z = arith.divsi %x, %y : i32", "i32", lambda x, y: (x / y).astype("i4")),
        # The loop variable as a value.
        ("%k = arith.index_cast %i : index to i32 %z = arith.addi %k, %x : i32", "i32",
         lambda x, y: x + np.arange(len(x), dtype="i4")),
        ("%c = arith.cmpf olt, %x, %y : f32 %z = arith.select %c, %x, %y : f32", "f32", np.fmin),
        ("%w = arith.extf %x : f16 to f32 %v = arith.extf %y : f16 to f32"
         " %u = arith.mulf %w, %v : f32 %z = arith.truncf %u : f32 to f16", "f16", np.multiply),
        ("%zero = arith.constant 0 : i8 %c = arith.cmpi ne, %x, %zero : i8"
         " %z = arith.extui %c : i1 to i8", "i8", lambda x, y: (x != 0).astype("i1")),
    ],
)  # fmt: skip
def test_maps(
    compiled: Compile, body: str, element: str, reference: Callable[..., np.ndarray], masked: bool
) -> None:
    kernel = compiled(
        one_loop(f"{body} affine.store %z, %out[%i] : memref<?x{element}>", element), masked=masked
    )
    dtype = np.dtype(DTYPES.get(element, "f2"))
    rng = np.random.default_rng(0)
    for length in LENGTHS:
        x = rng.integers(-50, 50, length).astype(dtype)
        y = rng.integers(1, 9, length).astype(dtype)
        out = np.zeros(length + 1, dtype)
        kernel(x, y, (out[:length], length))
        np.testing.assert_array_equal(out[:length], reference(x, y), err_msg=f"{length}")
        assert out[length] == 0


@pytest.mark.parametrize("options", [{}, {"interleave": 3}, {"masked": False}])
@pytest.mark.parametrize("element", ["f64", "f32", "i16"])
def test_loads_that_go_backwards(compiled: Compile, element: str, options: dict[str, Any]) -> None:
    """The rest reads what stands before the array's elements under a mask alone."""
    kind = "f" if element[0] == "f" else "i"
    text = one_loop(
        f"%z = arith.sub{kind} %x, %y : {element} affine.store %z, %out[%i] : memref<?x{element}>",
        element,
    )
    kernel = compiled(text.replace("%X[%i]", "%X[%n - %i - 1]"), **options)
    total = one_loop(
        f"%z = arith.mul{kind} %x, %y : {element} %b = arith.add{kind} %a, %z : {element}"
        f" affine.yield %b : {element}",
        element,
        element,
        f"iter_args(%a = %init) -> ({element})",
    ).replace(
        "%n = memref",
        f"%init = arith.constant {'1.0' if kind == 'f' else 1} : {element} %n = memref",
    )
    summed = compiled(total.replace("%X[%i]", "%X[%n - %i - 1]"), **options)
    random = np.random.default_rng(4)
    for length in LENGTHS:
        x, y = random.integers(-9, 9, (2, length)).astype(DTYPES[element])
        out = np.zeros(length + 1, x.dtype)
        kernel(x, y, (out[:length], length))
        np.testing.assert_array_equal(out[:length], x[::-1] - y, err_msg=f"{length}")
        assert out[length] == 0
        summed(x, y, out)
        assert out[0] == 1 + np.sum(x[::-1] * y, dtype=x.dtype)


def test_a_load_that_goes_backwards(transform: Transform, golden: Callable[[str], None]) -> None:
    golden(transform(MAP.replace("%X[%i]", "%X[%n - %i - 1]"), AffineSuperVectorizePass())[0])


def test_an_array_and_itself_backwards_are_not_done_side_by_side(transform: Transform) -> None:
    text = MAP.replace("%X[%i]", "%out[%n - %i - 1]")
    assert "vector<" not in transform(text, "affine-super-vectorize")[0]


@pytest.mark.parametrize(
    ("element", "value"), [("f32", 0.1), ("f64", 0.1), ("f32", None), ("f64", None)]
)
def test_a_long_sum_is_about_as_exact_as_numpys(
    compiled: Compile, element: str, value: float | None
) -> None:
    length = 1_000_003
    dtype = np.dtype(DTYPES[element])
    x = np.random.default_rng(0).random(length) if value is None else np.full(length, value)
    x, out = x.astype(dtype), np.zeros(1, dtype)
    compiled(reduction("arith.addf", "0.0", element))(x, x, out)
    exact = np.sum(x.astype(np.longdouble))
    error = abs(out[0] - exact)
    assert error <= max(abs(np.sum(x) - exact), 8 * np.spacing(dtype.type(exact)))


def test_an_infinite_sum(compiled: Compile) -> None:
    kernel = compiled(reduction("arith.addf", "0.0", "f32"))
    x, out = np.ones(10_000, "f"), np.zeros(1, "f")
    x[3], x[-1] = np.inf, 1e30
    kernel(x, x, out)
    assert out[0] == np.inf
    x[9000] = -np.inf
    kernel(x, x, out)
    assert np.isnan(out[0])


def extreme(element: str, comparison: str, worst: str) -> str:
    nan = ""
    if element[0] == "f":
        nan = f"""%u = arith.cmpf uno, %x, %x : {element}
          %o = arith.cmpf ord, %best, %best : {element}
          %first = arith.andi %u, %o : i1
          %either = arith.ori %c, %first : i1"""
    better = "%either" if nan else "%c"
    text = one_loop(
        f"""%c = arith.{comparison}, %x, %best : {element}
        {nan}
        %k = arith.index_cast %i : index to i64
        %next = arith.select {better}, %x, %best : {element}
        %at = arith.select {better}, %k, %place : i64
        affine.yield %next, %at : {element}, i64""",
        element,
        "i64",
        f"iter_args(%best = %worst, %place = %zero) -> ({element}, i64)",
    )
    return text.replace("%r = affine.for", "%e, %r = affine.for").replace(
        "%n = memref.dim",
        f"%worst = arith.constant {worst} : {element} %zero = arith.constant 0 : i64"
        " %n = memref.dim",
    )


@pytest.mark.parametrize("masked", [True, False])
@pytest.mark.parametrize(
    ("element", "comparison", "worst", "reference"),
    [
        ("f32", "cmpf ogt", "0xFF800000", np.argmax),
        ("f64", "cmpf olt", "0x7FF0000000000000", np.argmin),
        ("i32", "cmpi sgt", "-2147483648", np.argmax),
        ("i8", "cmpi slt", "127", np.argmin),
    ],
)
def test_places_of_extremes(
    compiled: Compile,
    element: str,
    comparison: str,
    worst: str,
    reference: Callable[..., np.intp],
    masked: bool,
) -> None:
    kernel = compiled(extreme(element, comparison, worst), masked=masked)
    rng = np.random.default_rng(0)
    for length in (1, 2, 5, 16, 37, 100):
        for missing in (0.0, 0.1):
            x = rng.integers(-3, 4, length).astype(DTYPES[element])
            if x.dtype.kind == "f":
                x[rng.random(length) < missing] = np.nan
                x[rng.random(length) < missing] = -np.inf
            out = np.full(1, -1)
            kernel(x, x, out)
            assert out[0] == reference(x), x


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (MAP.replace("%X[%i]", "%X[%i * 2]"), "neighbouring iterations do not access neighbouring"),
        (MAP.replace("%out[%i]", "%out[%n - %i]"), "elements of %out"),
        (MAP.replace("%X[%i]", "%out[%i - 1]"), "an iteration may need what another one writes"),
        (MAP.replace("%out[%i]", "%out[0]"), "it writes one element again and again"),
        (MAP.replace("0 to %n", "0 to %n step 2"), "its step is 2"),
        (MAP.replace("0 to %n", "0 to 3"), "it has 3 iterations only"),
        (MAP.replace("%z = ", "%t = arith.constant true scf.if %t { } %z = "), "'scf.if'"),
        (MAP.replace("%z = ", "func.call @g() : () -> () %z = ")
         .replace("func.func @f", "func.func private @g() func.func @f"),
         "'func.call' has no vector form"),
        (reduction("arith.divf", "1.0", "f32"), "goes through 'arith.divf'"),
        (reduction("arith.addf", "1.0", "f32").replace("affine.yield",
         "affine.store %a, %out[%i] : memref<?xf32> affine.yield"), "more than combining"),
    ],
)  # fmt: skip
def test_refuses(transform: Transform, text: str, reason: str) -> None:
    before, _ = transform(text)
    after, remarks = transform(text, "affine-super-vectorize")
    assert after == before
    assert any(reason in remark for remark in remarks), remarks


def test_later_iterations_may_need_earlier_writes(transform: Transform) -> None:
    """Within a vector the store comes first, as in each iteration."""
    text = MAP.replace(
        "%z = ", "affine.store %x, %out[%i + 1] : memref<?xf32> %w = affine.load %out[%i]"
        " : memref<?xf32> %z = "
    ).replace("affine.store %z, %out", "affine.store %z, %Y")  # fmt: skip
    after, remarks = transform(text, "affine-super-vectorize")
    assert not remarks and "vector_load %out" in after


def test_bounds_are_computed_once(transform: Transform) -> None:
    row = "affine.store %x, %A[%i, %j] : memref<?x?xf32>"
    loops = "\n".join(f"affine.for %j = 0 to %n {{ {row} }}" for _ in range(3))
    after, _ = transform(
        f"""func.func @f(%n: index, %x: f32, %A: memref<?x?xf32>) {{
          affine.for %i = 0 to %n {{ {loops} }}
          func.return
        }}""",
        "affine-super-vectorize",
    )
    assert after.count("vector.create_mask") == 1
    assert after.index("vector.create_mask") < after.index("affine.for %i")


def test_a_costly_body_is_written_once(transform: Transform, golden: Callable[[str], None]) -> None:
    """All iterations are under masks."""
    body = "%z = math.exp %x : f32 affine.store %z, %out[%i] : memref<?xf32>"
    options = AffineSuperVectorizePass(vector_bits=256, one_copy_cost=20)
    golden(transform(one_loop(body), options)[0])


@pytest.mark.parametrize("length", [0, 5, 8, 5000])
def test_a_costly_sum(native: Native, transform: Transform, length: int) -> None:
    text = reduction("arith.addf", "1.0", "f64").replace(
        "%b = arith.addf %a, %x", "%e = math.exp %x : f64 %b = arith.addf %a, %e"
    )
    after, _ = transform(text, AffineSuperVectorizePass(vector_bits=256, one_copy_cost=20))
    assert after.count("math.exp") == 1
    kernel = native(after, passes=("lower-affine", "expand-math", "convert-to-llvm"))
    x, out = np.random.default_rng(0).standard_normal(length), np.zeros(1)
    kernel(x, x, out)
    np.testing.assert_allclose(out[0], 1 + np.exp(x).sum(), rtol=1e-14)


TILE = """
func.func @f(%x: memref<?x?xf64> {{llvm.noalias}}, %y: memref<?x?xf64> {{llvm.noalias}},
             %r: memref<?x?xf64> {{llvm.noalias}}) {{
  affine.for %i = 2 to 5 {{
    affine.for %j = 0 to 8 {{
      %a = affine.load %x[{row}] : memref<?x?xf64>
      %b = affine.load %y[{column}] : memref<?x?xf64>
      %p = arith.mulf %a, %b : f64
      affine.store %p, %r[%i, %j] : memref<?x?xf64>
    }} {{loop_name = "j"}}
  }} {{loop_name = "i"}}
  func.return
}}
"""


@pytest.mark.parametrize(
    "row", ["%i * 2 + 1, 3", "3, %i * 2 + 1", "%i, 0"], ids=["rows", "columns", "neighbours"]
)
def test_rows_of_a_tile_may_lie_apart(
    row: str, transform: Transform, native: Native, golden: Callable[[str], None]
) -> None:
    text = TILE.format(row=row, column="%i, %j")
    after, remarks = transform(text, AffineSuperVectorizePass(loops=("i", "j")))
    assert "affine.for" not in after and not remarks
    if row.startswith("%i * 2"):
        golden(after)
    random = np.random.default_rng(1)
    x, y = random.random((12, 12)), random.random((12, 12))
    results = []
    for kernel in (
        native(text),
        native(after, passes=("vector-unroll", "lower-affine", "convert-to-llvm")),
    ):
        results.append(np.zeros((12, 12)))
        assert kernel(x, y, results[-1]) == 0
    np.testing.assert_array_equal(*results)


def test_lanes_of_a_tile_lie_in_a_row(transform: Transform) -> None:
    text = TILE.format(row="%i, 0", column="%i, %j * 2")
    _, remarks = transform(text, AffineSuperVectorizePass(loops=("i", "j")))
    assert "not in a row" in remarks[0]


PARTIAL = """
func.func @f(%A: memref<?x?xf64>, %B: memref<?x?xf64>, %C: memref<?x?xf64>, %m: index, %d: index,
             %n: index) {
  affine.for %t = 0 to %m step 3 {
    affine.for %u = 0 to %n step 10 {
      affine.for %i = affine_map<(d0) -> (d0)>(%t)
          to min affine_map<(d0)[s0] -> (d0 + 3, s0)>(%t)[%m] {
        affine.for %j = affine_map<(d0) -> (d0)>(%u)
            to min affine_map<(d0)[s0] -> (d0 + 10, s0)>(%u)[%n] {
          %c = affine.load %C[%i, %j] : memref<?x?xf64>
          %s = affine.for %k = 0 to %d iter_args(%x = %c) -> (f64) {
            %a = affine.load %A[%i, %k] : memref<?x?xf64>
            %b = affine.load %B[%k, %j] : memref<?x?xf64>
            %p = arith.mulf %a, %b : f64
            %y = arith.addf %x, %p : f64
            affine.yield %y : f64
          }
          affine.store %s, %C[%i, %j] : memref<?x?xf64>
        } {loop_name = "j"}
      } {loop_name = "i"}
    }
  }
  func.return
}
"""


def test_the_last_rows_of_a_tile_may_not_be_there(transform: Transform, native: Native) -> None:
    """Nothing is read or written behind the last row, and each row gets its sum once."""
    tile = AffineSuperVectorizePass(loops=("i", "j"))
    text, remarks = transform(PARTIAL, tile)
    assert not remarks and "vector<3x10xi1>" in text and "ub.poison" in text
    kernel = native(transform(PARTIAL, tile, VectorUnrollPass(vector_bits=256))[0])
    random = np.random.default_rng(5)
    for m, d, n in itertools.product(range(1, 8), (0, 3), (1, 9, 10, 21)):
        a, b = (
            random.integers(-4, 5, (m, d)).astype("f8"),
            random.integers(-4, 5, (d, n)).astype("f8"),
        )
        memory = random.integers(-4, 5, (m + 3, n)).astype("f8")
        before = memory.copy()
        expected = before.copy()
        expected[:m] += a @ b
        assert kernel(a, b, memory, m, d, n) == 0
        assert np.array_equal(memory, expected), (m, d, n)
        module = parse_module(text)
        run(module, "f", a, b, before, m, d, n)
        assert np.array_equal(before, expected), (m, d, n)
