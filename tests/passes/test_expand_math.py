"""The error of every expansion in machine code, over the whole range of the format."""

import ctypes

import llvmlite.binding as llvm
import numpy as np
import pytest

from stepwell.backends.cpu.target import host_cpu
from stepwell.backends.interpreter.call import run
from stepwell.backends.llvmir import translate
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module
from stepwell.passes.convert_to_llvm import ConvertToLLVMPass
from stepwell.passes.expand_math import EXPANSIONS, POWERS, ExpandMathPass

SEED = 20260101
_ENGINES = []


# Whether 2**n is multiplied by one instruction, where there is one, and looked up by another.
SCALES = [False, True] if "+avx512f" in host_cpu()[1].split(",") else [False]


def compile_loop(
    name: str,
    dtype: str,
    lanes: int | None,
    scales: bool = False,
    exponent: float | None = None,
):
    """`f(arrays…, out)`: the function on every element, by vectors of `lanes` or by scalars.

    `exponent` is the second argument of all elements, which is no array then.
    """
    element = dtype.replace("float", "f")
    arity = 2 if name in ("atan2", "powf") and exponent is None else 1
    type_ = element if lanes is None else f"vector<{lanes}x{element}>"
    values = ", ".join(f"%v{i}" for i in range(arity))
    constant = ""
    if exponent is not None:
        number = exponent if lanes is None else f"dense<{exponent}>"
        constant = f"  %exponent = arith.constant {number} : {type_}"
        values += ", %exponent"
    load = "memref.load" if lanes is None else "vector.load"
    suffix = "" if lanes is None else f", {type_}"
    loads = "\n".join(
        f"    %v{i} = {load} %x{i}[%i] : memref<?x{element}>{suffix}" for i in range(arity)
    )
    store = "memref.store" if lanes is None else "vector.store"
    arguments = ", ".join(f"%x{i}: memref<?x{element}>" for i in range(arity))
    text = f"""
func.func @f({arguments}, %out: memref<?x{element}>) {{
  %zero = arith.constant 0 : index
  %step = arith.constant {lanes or 1} : index
  %n = memref.dim %out, %zero : memref<?x{element}>
{constant}
  scf.for %i = %zero to %n step %step {{
{loads}
    %r = math.{name} {values} : {type_}
    {store} %r, %out[%i] : memref<?x{element}>{suffix}
  }}
  func.return
}}"""
    module = parse_module(text)
    context = make_context()
    ExpandMathPass(scale_instruction=scales).apply(context, module)
    module.verify()
    ConvertToLLVMPass().apply(context, module)
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    parsed = llvm.parse_assembly(translate(module))
    parsed.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=llvm.get_host_cpu_features().flatten(), opt=2
    )
    engine = llvm.create_mcjit_compiler(parsed, machine)
    engine.finalize_object()
    _ENGINES.append(engine)
    parameters = [ctypes.c_void_p, ctypes.c_int64] * (arity + 1)
    kernel = ctypes.CFUNCTYPE(ctypes.c_int32, *parameters)(engine.get_function_address("f"))

    def run(*arrays):
        padded = -(-len(arrays[0]) // 64) * 64
        inputs = [np.resize(array, padded) for array in arrays]
        out = np.empty(padded, dtype)
        words = []
        for array in (*inputs, out):
            words += [array.ctypes.data, padded]
        assert kernel(*words) == 0
        return out[: len(arrays[0])]

    return run


def ulps(result, expected):
    """The distance of `result` from the exact `expected` (long double), in ulps of the result."""
    finite = np.isfinite(expected.astype(result.dtype))
    np.testing.assert_array_equal(result[~finite], expected[~finite].astype(result.dtype))
    one = np.spacing(np.abs(expected[finite].astype(result.dtype))).astype(np.longdouble)
    return np.abs(result[finite].astype(np.longdouble) - expected[finite]) / one


def points(name: str, dtype: str) -> np.ndarray:
    """Arguments all over the format: random bits, near 1, the function's interesting range."""
    generator = np.random.default_rng(SEED)
    bits = np.dtype(dtype).itemsize * 8
    info = np.finfo(dtype)
    anything = generator.integers(0, 2**bits - 1, 20_000, dtype=f"u{bits // 8}").view(dtype)
    parts = [
        anything,
        generator.uniform(-3, 3, 20_000),
        generator.uniform(-800 if bits == 64 else -110, 800 if bits == 64 else 110, 20_000),
        1 + generator.uniform(-1e-3, 1e-3, 5_000),
        generator.uniform(-1, 1, 10_000),
        np.exp2(generator.uniform(-info.nmant * 2, 30, 5_000)) * generator.choice([-1, 1], 5_000),
        generator.integers(-1000, 1000, 2_000) * (np.pi / 2),
        [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, np.inf, -np.inf, np.nan, info.max, -info.max],
        [info.tiny, -info.tiny, info.smallest_subnormal, -info.smallest_subnormal, info.tiny / 8],
    ]
    return np.concatenate([np.asarray(part, dtype=dtype) for part in parts])


def exact_erf(x):
    from math import erf

    return np.array([erf(value) for value in x.astype(np.float64)], np.longdouble)


EXACT = {
    "asin": np.arcsin, "acos": np.arccos, "atan": np.arctan, "atan2": np.arctan2,
    "asinh": np.arcsinh, "acosh": np.arccosh, "atanh": np.arctanh, "powf": np.power,
    "erf": exact_erf, "rsqrt": lambda x: 1 / np.sqrt(x),
}  # fmt: skip
# Units in the last place; 2 where not listed.
LIMITS = {("tanh", 32): 4, ("tanh", 64): 4, ("tan", 64): 3}


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", EXPANSIONS)
def test_error(name, dtype):
    bits = int(dtype[5:])
    x = points(name, dtype)
    arguments = [x]
    if name == "atan2":
        arguments.append(np.random.default_rng(SEED + 1).permutation(x))
    elif name == "powf":
        y = np.random.default_rng(SEED + 1).permutation(x)
        y[::3] = np.round(y[::3] % 64 - 32)
        arguments.append(y)
    with np.errstate(all="ignore"):
        exact = EXACT.get(name) or getattr(np, name)
        expected = exact(*(argument.astype(np.longdouble) for argument in arguments))
    limit = LIMITS.get((name, bits), 2)
    for scales in SCALES:
        vectors = compile_loop(name, dtype, 512 // bits, scales)(*arguments)
        with np.errstate(all="ignore"):
            error = ulps(vectors, expected)
        worst = int(np.argmax(error))
        where = np.flatnonzero(np.isfinite(expected.astype(dtype)))[worst]
        print(f"{name} f{bits}: {float(error[worst]):.2f} ulp at {[a[where] for a in arguments]}")
        assert error[worst] <= limit, f"{[a[where] for a in arguments]}: {vectors[where]}"
        sign_of_zero = (expected == 0) & (vectors == 0)
        np.testing.assert_array_equal(
            np.signbit(vectors[sign_of_zero]), np.signbit(expected[sign_of_zero])
        )
        for lanes in (None, 256 // bits):
            same = compile_loop(name, dtype, lanes, scales)(*arguments)
            np.testing.assert_array_equal(same, vectors)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("exponent", POWERS)
def test_powers_that_are_made_of_roots(exponent, dtype):
    x = points("powf", dtype)
    with np.errstate(all="ignore"):
        expected = np.power(x.astype(np.longdouble), np.longdouble(exponent))
    vectors = compile_loop("powf", dtype, 512 // (int(dtype[5:])), exponent=exponent)(x)
    with np.errstate(all="ignore"):
        assert np.max(ulps(vectors, expected)) <= 2
    zero = (expected == 0) & (vectors == 0)
    np.testing.assert_array_equal(np.signbit(vectors[zero]), np.signbit(expected[zero]))
    np.testing.assert_array_equal(compile_loop("powf", dtype, None, exponent=exponent)(x), vectors)


@pytest.mark.parametrize(("element", "lanes"), [("f32", 16), ("f64", 8), ("f64", 4)])
@pytest.mark.parametrize(("name", "instruction"), [("exp", "permvar"), ("log", "getmant")])
def test_tables_are_read_by_the_interpreter(name, instruction, element, lanes):
    type_ = f"vector<{lanes}x{element}>"
    module = parse_module(f"""
func.func @f(%x: memref<{lanes}x{element}>, %out: memref<{lanes}x{element}>) {{
  %zero = arith.constant 0 : index
  %v = vector.load %x[%zero] : memref<{lanes}x{element}>, {type_}
  %r = math.{name} %v : {type_}
  vector.store %r, %out[%zero] : memref<{lanes}x{element}>, {type_}
  func.return
}}""")
    ExpandMathPass(scale_instruction=True).apply(make_context(), module)
    module.verify()
    text = print_module(module)
    assert instruction in text
    dtype = element.replace("f", "float")
    special = [0.0, -0.0, np.inf, -np.inf, np.nan, -1.0, np.finfo(dtype).smallest_subnormal, 1e-30]
    numbers = np.linspace(-80, 80, lanes), np.linspace(0.7, 1.5, lanes), np.resize(special, lanes)
    for x in (np.asarray(some, dtype) for some in (*numbers, np.roll(special, 4)[:lanes])):
        x = np.resize(x, lanes)
        out = np.empty_like(x)
        run(parse_module(text), "f", x, out)
        with np.errstate(all="ignore"):
            expected = getattr(np, name)(x)
        np.testing.assert_allclose(out, expected, rtol=3e-7 if element == "f32" else 4e-16)


def test_one_function_serves_all_calls():
    module = parse_module("""
func.func @f(%x: f32, %v: vector<8xf64>) -> f32 {
  %a = math.exp %x : f32
  %b = math.exp %a : f32
  %c = math.exp %v : vector<8xf64>
  %d = math.sqrt %b : f32
  func.return %d : f32
}""")
    ExpandMathPass().apply(make_context(), module)
    module.verify()
    text = print_module(module)
    assert text.count("func.func private @exp_f32(") == 1
    assert text.count("func.func private @exp_v8f64(") == 1
    assert "math.sqrt" in text and "math.exp " not in text


@pytest.mark.parametrize(("calls", "inlined"), [(2, True), (40, False)])
def test_a_function_with_many_calls_is_not_inlined(calls, inlined):
    ops = "\n".join(f"%r{i + 1} = math.tanh %r{i} : vector<8xf64>" for i in range(calls))
    module = parse_module(f"func.func @f(%r0: vector<8xf64>) {{\n{ops}\nfunc.return }}")
    context = make_context()
    ExpandMathPass().apply(context, module)
    assert ("attributes {no_inline}" in print_module(module)) is not inlined
    ConvertToLLVMPass().apply(context, module)
    text = translate(module)
    assert ("noinline" in text, "alwaysinline" in text) == (not inlined, inlined)
