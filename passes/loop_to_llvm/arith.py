"""How `arith`, `math` and `complex` ops become llvm ops: tables, and a rule for each row's form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from xdsl.dialects.arith import FastMathFlagsAttr
from xdsl.dialects.builtin import (
    BFloat16Type,
    BoolAttr,
    DenseIntOrFPElementsAttr,
    Float16Type,
    Float32Type,
    Float64Type,
    IndexType,
    IntegerAttr,
    IntegerType,
    VectorType,
)
from xdsl.dialects.complex import ComplexNumberAttr
from xdsl.dialects.utils import FastMathFlag
from xdsl.ir import Attribute, Operation, SSAValue

from ...dialects import llvm
from ...dialects import llvm_intrinsics as intrinsics
from ...dialects.extents import Extent
from ..errors import CompileError
from .conversion import Conversion, Rule
from .half import from_half, to_half
from .types import (
    NO_FLAGS,
    Buffer,
    Complex,
    convert_type,
    element_of,
    flat_types,
    i32_attribute,
    with_element,
)

_FLAGS: dict[object, llvm.FastMathAttr] = {}
F16, F32, F64 = Float16Type(), Float32Type(), Float64Type()
FALSE = BoolAttr.from_bool(False)


def flags_of(op: Operation) -> llvm.FastMathAttr:
    """The fast-math flags of an arith, math or vector op, as the llvm dialect writes them."""
    attribute = op.properties.get("fastmath")
    if not isinstance(attribute, FastMathFlagsAttr) or not attribute.data:
        return NO_FLAGS
    if (found := _FLAGS.get(attribute.data)) is None:
        found = _FLAGS[attribute.data] = llvm.FastMathAttr(attribute.data)
    return found


# --- floats --------------------------------------------------------------------------------------

FLOAT_OPS: dict[str, type[Operation]] = {
    "arith.addf": llvm.FAddOp,
    "arith.subf": llvm.FSubOp,
    "arith.mulf": llvm.FMulOp,
    "arith.divf": llvm.FDivOp,
    "arith.remf": llvm.FRemOp,
    "arith.negf": llvm.FNegOp,
    "arith.maximumf": intrinsics.MaximumOp,
    "arith.minimumf": intrinsics.MinimumOp,
    "arith.maxnumf": intrinsics.MaxNumOp,
    "arith.minnumf": intrinsics.MinNumOp,
    "math.absf": llvm.FAbsOp,
    "math.ceil": llvm.FCeilOp,
    "math.copysign": llvm.FCopySignOp,
    "math.cos": llvm.FCosOp,
    "math.exp": llvm.FExpOp,
    "math.exp2": llvm.FExp2Op,
    "math.floor": llvm.FFloorOp,
    "math.fma": llvm.FMAOp,
    "math.log": llvm.FLogOp,
    "math.log10": intrinsics.FLog10Op,
    "math.log2": llvm.FLog2Op,
    "math.powf": llvm.FPowOp,
    "math.round": intrinsics.RoundOp,
    "math.roundeven": intrinsics.RoundEvenOp,
    "math.sin": llvm.FSinOp,
    "math.sqrt": llvm.FSqrtOp,
    "math.trunc": intrinsics.FTruncOp,
    "vector.fma": llvm.FMAOp,
}


def is_narrow(c: Conversion, element: Attribute) -> bool:
    """Whether arithmetic on `element` is done in f32: no instruction rounds to it reliably.

    Without this LLVM calls functions such as __truncsfbf2, that no library of the process has, or
    flushes the subnormal bf16 values that ml_dtypes keeps.
    """
    if isinstance(element, BFloat16Type):
        return True
    return isinstance(element, Float16Type) and not c.half_instructions


def float_rule(op_type: type[Operation]) -> Rule:
    def rule(c: Conversion, op: Operation) -> None:
        flags = flags_of(op)
        type_ = op.results[0].type
        if is_narrow(c, element_of(type_)):
            wide = with_element(type_, F32)
            operands = [extend(c, c.value(operand), wide) for operand in op.operands]
            result = c.emit(op_type, operands, wide, {"fastmathFlags": flags})
            c.set(op.results[0], truncate(c, result, type_))
        else:
            c.replace(op, op_type, {"fastmathFlags": flags})

    return rule


def convert_cmpf(c: Conversion, op: Operation) -> None:
    properties = {"predicate": op.properties["predicate"], "fastmathFlags": flags_of(op)}
    type_ = op.operands[0].type
    if is_narrow(c, element_of(type_)):
        wide = with_element(type_, F32)
        operands = [extend(c, c.value(operand), wide) for operand in op.operands]
        c.set(op.results[0], c.emit(llvm.FCmpOp, operands, op.results[0].type, properties))
    else:
        c.replace(op, llvm.FCmpOp, properties)


def convert_rsqrt(c: Conversion, op: Operation) -> None:
    """1 / sqrt(x)"""
    type_ = op.results[0].type
    wide = with_element(type_, F32) if is_narrow(c, element_of(type_)) else type_
    properties = {"fastmathFlags": flags_of(op)}
    root = c.emit(llvm.FSqrtOp, (extend(c, c.value(op.operands[0]), wide),), wide, properties)
    result = c.emit(llvm.FDivOp, (c.number(1.0, wide), root), wide, properties)
    c.set(op.results[0], truncate(c, result, type_))


LIBRARY_FUNCTIONS = {
    **{f"math.{name}": name for name in ("acos", "acosh", "asin", "asinh", "atan", "atan2")},
    **{f"math.{name}": name for name in ("atanh", "cbrt", "cosh", "erf", "expm1", "log1p")},
    **{f"math.{name}": name for name in ("sinh", "tan")},
}


def library_rule(name: str) -> Rule:
    """Calls of libm's `name`, one for each lane, in f32 or f64."""

    def rule(c: Conversion, op: Operation) -> None:
        type_ = op.results[0].type
        element = element_of(type_)
        computed = F64 if isinstance(element, Float64Type) else F32
        wide = with_element(type_, computed)
        operands = [extend(c, c.value(operand), wide) for operand in op.operands]
        symbol = name if computed is F64 else f"{name}f"
        if not isinstance(type_, VectorType):
            (result,) = c.call(symbol, operands, (computed,))
        else:
            result = c.emit(llvm.PoisonOp, (), wide)
            for lane in map(c.integer, range(type_.get_shape()[0])):
                scalars = [c.emit(llvm.ExtractElementOp, (v, lane), computed) for v in operands]
                (value,) = c.call(symbol, scalars, (computed,))
                result = c.emit(llvm.InsertElementOp, (result, value, lane), wide)
        c.set(op.results[0], truncate(c, result, type_))

    return rule


def convert_tanh(c: Conversion, op: Operation) -> None:
    """An instruction may be chosen for what may be approximate; else the library's function."""
    flags = flags_of(op)
    if FastMathFlag.APPROX_FUNC in flags.data and not is_narrow(c, element_of(op.results[0].type)):
        c.replace(op, intrinsics.FTanhOp, {"fastmathFlags": flags})
    else:
        library_rule("tanh")(c, op)


# --- integers ------------------------------------------------------------------------------------

INTEGER_OPS: dict[str, type[Operation]] = {
    "arith.divsi": llvm.SDivOp,
    "arith.divui": llvm.UDivOp,
    "arith.remsi": llvm.SRemOp,
    "arith.remui": llvm.URemOp,
    "arith.andi": llvm.AndOp,
    "arith.ori": llvm.OrOp,
    "arith.xori": llvm.XOrOp,
    "arith.shrsi": llvm.AShrOp,
    "arith.shrui": llvm.LShrOp,
    "arith.maxsi": intrinsics.SMaxOp,
    "arith.maxui": intrinsics.UMaxOp,
    "arith.minsi": intrinsics.SMinOp,
    "arith.minui": intrinsics.UMinOp,
    "math.ctpop": intrinsics.CtPopOp,
}
WRAPPING_OPS: dict[str, type[Operation]] = {
    "arith.addi": llvm.AddOp,
    "arith.subi": llvm.SubOp,
    "arith.muli": llvm.MulOp,
    "arith.shli": llvm.ShlOp,
}
# With the constant flag that is LLVM's last argument.
FLAGGED_OPS: dict[str, tuple[type[Operation], Mapping[str, Attribute]]] = {
    "math.absi": (intrinsics.AbsOp, {"is_int_min_poison": FALSE}),
    "math.ctlz": (intrinsics.CountLeadingZerosOp, {"is_zero_poison": FALSE}),
    "math.cttz": (intrinsics.CountTrailingZerosOp, {"is_zero_poison": FALSE}),
}
_OVERFLOW_BITS = {"nsw": 1, "nuw": 2}


def integer_rule(op_type: type[Operation], properties: Mapping[str, Attribute]) -> Rule:
    def rule(c: Conversion, op: Operation) -> None:
        c.replace(op, op_type, properties)

    return rule


def wrapping_rule(op_type: type[Operation]) -> Rule:
    def rule(c: Conversion, op: Operation) -> None:
        flags = op.properties.get("overflowFlags")
        data = getattr(flags, "data", ())
        if not data:
            c.replace(op, op_type)
        else:
            bits = sum(_OVERFLOW_BITS[flag] for flag in data)
            c.replace(op, op_type, {"overflowFlags": i32_attribute(bits)})

    return rule


def convert_cmpi(c: Conversion, op: Operation) -> None:
    c.replace(op, llvm.ICmpOp, {"predicate": op.properties["predicate"]})


def rounding_division_rule(step: int) -> Rule:
    """The quotient rounded down (step -1) or up (+1): corrected where the remainder says so.

    floordivsi(a, b) = a / b - (a % b != 0 and the signs of a % b and b differ)
    ceildivsi(a, b) = a / b + (a % b != 0 and they agree)

    Of a number that is known and positive, with s = a >> 63 for 64 bits, all bits of which are
    the sign of a: floordivsi(a, b) = ((a ^ s) / b) ^ s, because ~a is -a - 1. A power of two is
    shifted by.
    """

    def rule(c: Conversion, op: Operation) -> None:
        lhs, rhs = c.value(op.operands[0]), c.value(op.operands[1])
        type_ = lhs.type
        known = c.constant_of(rhs)
        if step < 0 and isinstance(known, IntegerAttr) and known.value.data > 0:
            c.set(op.results[0], _rounded_down(c, lhs, known.value.data))
            return
        zero = c.number(0, type_)
        quotient = c.emit(llvm.SDivOp, (lhs, rhs), type_)
        remainder = c.emit(llvm.SRemOp, (lhs, rhs), type_)
        inexact = c.compare("ne", remainder, zero)
        signs = c.emit(llvm.XOrOp, (remainder, rhs), type_)
        towards = c.compare("slt" if step < 0 else "sge", signs, zero)
        corrects = c.emit(llvm.AndOp, (inexact, towards), inexact.type)
        corrected = c.emit(llvm.AddOp, (quotient, c.number(step, type_)), type_)
        c.set(op.results[0], c.select(corrects, corrected, quotient))

    return rule


def _rounded_down(c: Conversion, lhs: SSAValue, divisor: int) -> SSAValue:
    """`lhs` by a positive number, as `rounding_division_rule` has it."""
    type_ = lhs.type
    if divisor & (divisor - 1) == 0:
        bits = divisor.bit_length() - 1
        return c.emit(llvm.AShrOp, (lhs, c.number(bits, type_)), type_) if bits else lhs
    assert isinstance(type_, IntegerType)
    sign = c.emit(llvm.AShrOp, (lhs, c.number(type_.width.data - 1, type_)), type_)
    positive = c.emit(llvm.XOrOp, (lhs, sign), type_)
    quotient = c.emit(llvm.UDivOp, (positive, c.number(divisor, type_)), type_)
    return c.emit(llvm.XOrOp, (quotient, sign), type_)


def convert_ceildivui(c: Conversion, op: Operation) -> None:
    """a / b + (a % b != 0)"""
    lhs, rhs = c.value(op.operands[0]), c.value(op.operands[1])
    type_ = lhs.type
    quotient = c.emit(llvm.UDivOp, (lhs, rhs), type_)
    remainder = c.emit(llvm.URemOp, (lhs, rhs), type_)
    inexact = c.compare("ne", remainder, c.number(0, type_))
    corrected = c.emit(llvm.AddOp, (quotient, c.number(1, type_)), type_)
    c.set(op.results[0], c.select(inexact, corrected, quotient))


def extended_product_rule(extension: type[Operation]) -> Rule:
    """The low and the high half of a product: multiplied in twice the width."""

    def rule(c: Conversion, op: Operation) -> None:
        type_ = convert_type(op.results[0].type)
        element = element_of(type_)
        assert isinstance(element, IntegerType)
        width = element.width.data
        if width == 64 and isinstance(type_, VectorType):
            # No processor has lanes of 128 bits, and no attribute their constants.
            x, y = (c.value(operand) for operand in op.operands)
            c.set(op.results[0], c.emit(llvm.MulOp, (x, y), type_))
            c.set(op.results[1], _high_halves(c, x, y, extension is llvm.SExtOp))
            return
        wide = with_element(type_, IntegerType(2 * width))
        operands = [c.emit(extension, (c.value(operand),), wide) for operand in op.operands]
        product = c.emit(llvm.MulOp, operands, wide)
        shifted = c.emit(llvm.LShrOp, (product, c.number(width, wide)), wide)
        c.set(op.results[0], c.emit(llvm.TruncOp, (product,), type_))
        c.set(op.results[1], c.emit(llvm.TruncOp, (shifted,), type_))

    return rule


def _high_halves(c: Conversion, x: SSAValue, y: SSAValue, signed: bool) -> SSAValue:
    """The high halves of products of 64-bit lanes, from products of their 32-bit halves.

    H. S. Warren, Hacker's Delight, 2nd edition, 2012, 8-2 and 8-3.
    """
    type_ = x.type

    def op(kind: type[Operation], *operands: SSAValue) -> SSAValue:
        return c.emit(kind, operands, type_)

    mask, half = c.number(0xFFFFFFFF, type_), c.number(32, type_)

    def halves(value: SSAValue) -> tuple[SSAValue, SSAValue]:
        return op(llvm.AndOp, value, mask), op(llvm.LShrOp, value, half)

    (x_low, x_high), (y_low, y_high) = halves(x), halves(y)
    _, carried = halves(op(llvm.MulOp, x_low, y_low))
    high = op(llvm.MulOp, x_high, y_high)
    for part in (op(llvm.MulOp, x_low, y_high), op(llvm.MulOp, x_high, y_low)):
        low, upper = halves(part)
        carried, high = op(llvm.AddOp, carried, low), op(llvm.AddOp, high, upper)
    high = op(llvm.AddOp, high, halves(carried)[1])
    if signed:
        last = c.number(63, type_)
        for one, other in ((x, y), (y, x)):
            negative = op(llvm.AShrOp, one, last)
            high = op(llvm.SubOp, high, op(llvm.AndOp, negative, other))
    return high


def convert_addui_extended(c: Conversion, op: Operation) -> None:
    """The sum, and whether it is less than an operand: a carry."""
    lhs, rhs = c.value(op.operands[0]), c.value(op.operands[1])
    total = c.emit(llvm.AddOp, (lhs, rhs), lhs.type)
    c.set(op.results[0], total)
    c.set(op.results[1], c.compare("ult", total, lhs))


# --- casts ---------------------------------------------------------------------------------------

CASTS: dict[str, type[Operation]] = {
    "arith.extsi": llvm.SExtOp,
    "arith.extui": llvm.ZExtOp,
    "arith.trunci": llvm.TruncOp,
    "arith.bitcast": llvm.BitcastOp,
    "vector.bitcast": llvm.BitcastOp,
}
FROM_FLOAT: dict[str, type[Operation]] = {
    "arith.fptosi": llvm.FPToSIOp,
    "arith.fptoui": llvm.FPToUIOp,
}
TO_FLOAT: dict[str, type[Operation]] = {
    "arith.sitofp": llvm.SIToFPOp,
    "arith.uitofp": llvm.UIToFPOp,
}


def from_float_rule(op_type: type[Operation]) -> Rule:
    def rule(c: Conversion, op: Operation) -> None:
        value = c.value(op.operands[0])
        if is_narrow(c, element_of(value.type)):
            value = extend(c, value, with_element(value.type, F32))
        c.set(op.results[0], c.emit(op_type, (value,), convert_type(op.results[0].type)))

    return rule


def to_float_rule(op_type: type[Operation]) -> Rule:
    def rule(c: Conversion, op: Operation) -> None:
        type_ = op.results[0].type
        wide = with_element(type_, F32) if is_narrow(c, element_of(type_)) else type_
        value = c.emit(op_type, (c.value(op.operands[0]),), wide)
        c.set(op.results[0], truncate(c, value, type_))

    return rule


def extend(c: Conversion, value: SSAValue, type_: Attribute) -> SSAValue:
    """`value` in the float type `type_`, which holds all of its values."""
    element = element_of(value.type)
    if element == element_of(type_):
        return value
    if is_narrow(c, element):
        value = from_half(c, value)
        if element_of(value.type) == element_of(type_):
            return value
    return c.emit(llvm.FPExtOp, (value,), type_)


def truncate(c: Conversion, value: SSAValue, type_: Attribute) -> SSAValue:
    """`value` rounded to the float type `type_`, ties to even."""
    element = element_of(type_)
    if element == element_of(value.type):
        return value
    if is_narrow(c, element) or (
        # From f64 to f16 there is no instruction before AVX512-FP16.
        isinstance(element, Float16Type) and element_of(value.type) == F64
    ):
        return to_half(c, value, type_)
    if type_ == F16 and value.type == F32:
        # LLVM would sink it into a copysign of f64, and call a function that is nowhere.
        (value,) = c.intrinsic("llvm.arithmetic.fence.f32", (value,), F32)
    return c.emit(llvm.FPTruncOp, (value,), type_)


def convert_extf(c: Conversion, op: Operation) -> None:
    c.set(op.results[0], extend(c, c.value(op.operands[0]), op.results[0].type))


def convert_truncf(c: Conversion, op: Operation) -> None:
    c.set(op.results[0], truncate(c, c.value(op.operands[0]), op.results[0].type))


def index_cast_rule(extension: type[Operation]) -> Rule:
    """An index is an i64: cut off, extended or left as it is."""

    def rule(c: Conversion, op: Operation) -> None:
        source, result = c.value(op.operands[0]), convert_type(op.results[0].type)
        from_type, to_type = element_of(source.type), element_of(result)
        assert isinstance(from_type, IntegerType) and isinstance(to_type, IntegerType)
        if from_type == to_type:
            c.values[op.results[0]] = source
        else:
            narrows = from_type.width.data > to_type.width.data
            op_type = llvm.TruncOp if narrows else extension
            c.set(op.results[0], c.emit(op_type, (source,), result))

    return rule


# --- the rest ------------------------------------------------------------------------------------


def convert_constant(c: Conversion, op: Operation) -> None:
    value = op.properties["value"]
    old = op.results[0]
    if isinstance(value, IntegerAttr) and isinstance(value.type, IndexType):
        c.values[old] = c.integer(value.value.data)
        return
    type_ = convert_type(old.type)
    if type_ is not old.type:
        if isinstance(value, DenseIntOrFPElementsAttr):
            value = DenseIntOrFPElementsAttr(type_, value.data)  # pyright: ignore
        elif isinstance(value, IntegerAttr):
            value = IntegerAttr(value.value.data, type_)  # pyright: ignore
    c.set(old, c.constant(value, type_))


def convert_select(c: Conversion, op: Operation) -> None:
    result = op.results[0]
    condition, lhs, rhs = (c.values[operand] for operand in op.operands)
    assert isinstance(condition, SSAValue)
    if isinstance(lhs, Complex) and isinstance(rhs, Complex):
        c.set(result, Complex(*(c.select(condition, a, b) for a, b in zip(lhs, rhs, strict=True))))
    elif isinstance(lhs, Buffer) and isinstance(rhs, Buffer):
        c.set(result, _select_buffer(c, condition, lhs, rhs))
    elif isinstance(lhs, SSAValue) and isinstance(rhs, SSAValue):
        c.set(result, c.select(condition, lhs, rhs))
    else:
        raise CompileError("of two different things one cannot be selected", op)


def _select_buffer(c: Conversion, condition: SSAValue, lhs: Buffer, rhs: Buffer) -> Buffer:
    def choose(a: Extent, b: Extent) -> Extent:
        return a if a == b else c.select(condition, c.extent(a), c.extent(b))

    pointer = c.select(condition, lhs.pointer, rhs.pointer)
    sizes = [choose(a, b) for a, b in zip(lhs.sizes, rhs.sizes, strict=True)]
    strides = [choose(a, b) for a, b in zip(lhs.strides, rhs.strides, strict=True)]
    arguments = (*lhs.arguments, *rhs.arguments)
    return Buffer(pointer, sizes, strides, lhs.element, arguments)


def convert_complex_create(c: Conversion, op: Operation) -> None:
    c.set(op.results[0], Complex(c.value(op.operands[0]), c.value(op.operands[1])))


def convert_complex_re(c: Conversion, op: Operation) -> None:
    c.values[op.results[0]] = c.complex(op.operands[0]).real


def convert_complex_im(c: Conversion, op: Operation) -> None:
    c.values[op.results[0]] = c.complex(op.operands[0]).imaginary


def convert_complex_constant(c: Conversion, op: Operation) -> None:
    value = op.properties["value"]
    element = flat_types(op.results[0].type)[0]
    if isinstance(value, ComplexNumberAttr):
        parts = (value.real.data, value.imag.data)
    else:
        parts = tuple(part.value.data for part in value.data)  # pyright: ignore
    c.set(op.results[0], Complex(*(c.number(part, element) for part in parts)))


def _table(rows: Mapping[str, type[Operation]], form: Callable[[type[Operation]], Rule]):
    return {name: form(op_type) for name, op_type in rows.items()}


RULES: dict[str, Rule] = {
    **_table(FLOAT_OPS, float_rule),
    **_table(WRAPPING_OPS, wrapping_rule),
    **_table({**INTEGER_OPS, **CASTS}, lambda op_type: integer_rule(op_type, {})),
    **{name: integer_rule(*row) for name, row in FLAGGED_OPS.items()},
    **_table(FROM_FLOAT, from_float_rule),
    **_table(TO_FLOAT, to_float_rule),
    **{op_name: library_rule(symbol) for op_name, symbol in LIBRARY_FUNCTIONS.items()},
    "arith.addui_extended": convert_addui_extended,
    "arith.ceildivsi": rounding_division_rule(1),
    "arith.ceildivui": convert_ceildivui,
    "arith.cmpf": convert_cmpf,
    "arith.cmpi": convert_cmpi,
    "arith.constant": convert_constant,
    "arith.extf": convert_extf,
    "arith.floordivsi": rounding_division_rule(-1),
    "arith.index_cast": index_cast_rule(llvm.SExtOp),
    "arith.index_castui": index_cast_rule(llvm.ZExtOp),
    "arith.mulsi_extended": extended_product_rule(llvm.SExtOp),
    "arith.mului_extended": extended_product_rule(llvm.ZExtOp),
    "arith.select": convert_select,
    "arith.truncf": convert_truncf,
    "complex.constant": convert_complex_constant,
    "complex.create": convert_complex_create,
    "complex.im": convert_complex_im,
    "complex.re": convert_complex_re,
    "math.rsqrt": convert_rsqrt,
    "math.tanh": convert_tanh,
}
