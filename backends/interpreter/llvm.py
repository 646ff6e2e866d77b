"""The table of `llvm`: pointers into byte memories, every access checked.

An access must lie inside one memory, be as aligned as the op says, and read only bytes that were
written. Structs and arrays are tuples.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

import numpy as np
from xdsl.dialects.builtin import IntegerType, StringAttr, VectorType
from xdsl.dialects.llvm import GEP_USE_SSA_VAL, LLVMArrayType, LLVMPointerType, LLVMStructType
from xdsl.ir import Attribute, Operation

from ...dialects.host_call import HostCall, is_host_call, parse_symbol
from ...dialects.llvm import ATOMIC_UPDATES
from .control import branch, conditional_branch, host_results, leave, result_of, shuffled
from .machine import Frame, Rule, integers, segments
from .pointers import (
    Bytes,
    Pointer,
    alignment_of,
    element_of,
    parts_of,
    read,
    size_of,
    stated_alignment,
    write,
)
from .scalars import ARITH, C_MATH, COMBINE, MATH, pure, signed, unsigned
from .values import InterpreterError, constant, dtype_of, wrap
from .vector import exponent, mantissa, nearer_to_zero, scale

# --- rules: memory


def load(frame: Frame, op: Operation, pointer: Pointer | None) -> Any:
    type_ = op.results[0].type
    return read(pointer, type_, stated_alignment(op, type_))


def store(frame: Frame, op: Operation, value: Any, pointer: Pointer | None) -> None:
    type_ = op.operands[0].type
    write(pointer, type_, value, stated_alignment(op, type_))


def atomic_update(frame: Frame, op: Operation, pointer: Pointer | None, value: Any) -> Any:
    type_ = op.results[0].type
    old = read(pointer, type_, alignment_of(type_))
    kind = ATOMIC_UPDATES[op.properties["bin_op"].value.data]  # pyright: ignore
    write(pointer, type_, COMBINE[_COMBINED_BY[kind]](old, value), alignment_of(type_))
    return old


_COMBINED_BY = {
    "add": "add", "_and": "and", "_or": "or", "_xor": "xor", "max": "maxsi", "min": "minsi",
    "umax": "maxui", "umin": "minui", "fadd": "add", "fmax": "maxnumf", "fmin": "minnumf",
}  # fmt: skip


def alloca(frame: Frame, op: Operation, count: Any) -> Pointer:
    type_ = op.properties["elem_type"]
    alignment = stated_alignment(op, type_) or alignment_of(type_)
    return Pointer(Bytes.allocate(int(count) * size_of(type_), "an alloca", alignment), 0)


INBOUNDS, NUW = 1, 4


def element_pointer(frame: Frame, op: Operation, pointer: Any, *dynamic: Any) -> Any:
    """Pointer arithmetic. With vectors among the operands, lane by lane."""
    if any(isinstance(operand, np.ndarray) for operand in (pointer, *dynamic)):
        lanes = np.broadcast_arrays(as_lanes(pointer), *dynamic)
        pointers = np.empty(lanes[0].shape, object)
        for lane in range(len(pointers)):
            pointers[lane] = element_pointer(frame, op, *(values[lane] for values in lanes))
        return pointers
    remaining = iter(dynamic)
    subscripts = [
        int(next(remaining)) if raw == GEP_USE_SSA_VAL else raw
        for raw in integers(op.properties["rawConstantIndices"])
    ]
    type_ = op.properties["elem_type"]
    distance = subscripts[0] * size_of(type_)
    for subscript in subscripts[1:]:
        if isinstance(type_, LLVMStructType):
            at, type_ = parts_of(type_)[subscript]
            distance += at
        else:
            type_ = type_.type if isinstance(type_, LLVMArrayType) else element_of(type_)
            distance += subscript * size_of(type_)
    if pointer is None:
        raise InterpreterError("the null pointer is moved")
    result = pointer.moved(distance)
    flags = op.properties["noWrapFlags"].value.data  # pyright: ignore[reportAttributeAccessIssue]
    if flags & INBOUNDS and not 0 <= result.offset <= result.memory.data.size:
        raise InterpreterError(
            f"byte {result.offset} of {result.memory.name}, which has {result.memory.data.size}, "
            "is addressed 'inbounds'"
        )
    if flags & NUW and distance < 0:
        raise InterpreterError(f"a pointer is moved by {distance} bytes without wrapping ('nuw')")
    return result


def as_lanes(pointer: Any) -> np.ndarray:
    if isinstance(pointer, np.ndarray):
        return pointer
    lanes = np.empty((1,), object)
    lanes[0] = pointer
    return lanes


def masked_load(frame: Frame, op: Operation, pointer: Any, mask: Any, otherwise: Any) -> Any:
    """Where the mask is off, nothing is accessed."""
    type_ = op.results[0].type
    step = size_of(element_of(type_))
    check_masked(op, pointer, mask)
    result = otherwise.copy()
    for lane in np.flatnonzero(mask):
        result[lane] = read(pointer.moved(int(lane) * step), element_of(type_), 1)
    return result


def masked_store(frame: Frame, op: Operation, value: Any, pointer: Any, mask: Any) -> None:
    type_ = op.operands[0].type
    step = size_of(element_of(type_))
    check_masked(op, pointer, mask)
    for lane in np.flatnonzero(mask):
        write(pointer.moved(int(lane) * step), element_of(type_), value[lane], 1)


def check_masked(op: Operation, pointer: Pointer, mask: np.ndarray) -> None:
    """The vector's place must be aligned as stated where any lane is accessed.

    Its first lanes, if they are off, may stand before the allocation.
    """
    if mask.any():
        pointer.check_alignment(stated_alignment(op, IntegerType(8)))


def masked_gather(frame: Frame, op: Operation, pointers: Any, mask: Any, otherwise: Any) -> Any:
    element = element_of(op.results[0].type)
    result = otherwise.copy()
    for lane in np.flatnonzero(mask):
        result[lane] = read(pointers[lane], element, stated_alignment(op, element))
    return result


def masked_scatter(frame: Frame, op: Operation, value: Any, pointers: Any, mask: Any) -> None:
    element = element_of(op.operands[0].type)
    for lane in np.flatnonzero(mask):
        write(pointers[lane], element, value[lane], stated_alignment(op, element))


def copy_bytes(frame: Frame, op: Operation, target: Any, source: Any, count: Any) -> None:
    if not count:
        return
    overlap = target.memory is source.memory and 0 < abs(target.offset - source.offset) < count
    if overlap and op.name.endswith("memcpy"):
        raise InterpreterError("memcpy between places that overlap")
    target.write(source.read(int(count), 1), 1)


def set_bytes(frame: Frame, op: Operation, target: Any, value: Any, count: Any) -> None:
    if count:
        target.write(bytes([int(value) % 256]) * int(count), 1)


def address_of(frame: Frame, op: Operation) -> Any:
    """The global's memory, made when it is first asked for; of a function, its name."""
    name = op.properties["global_name"].root_reference.data  # pyright: ignore
    machine = frame.machine
    definition = machine.symbols[name]
    if definition.name != "llvm.mlir.global":
        return name
    if name not in machine.globals:
        type_ = definition.properties["global_type"]
        memory = Bytes.allocate(size_of(type_), f"@{name}", stated_alignment(definition, type_))
        initial = definition.properties.get("value")
        if isinstance(initial, StringAttr):
            Pointer(memory, 0).write(initial.data.encode(), 1)
        elif initial is not None:
            Pointer(memory, 0).write(np.asarray(constant(initial)).tobytes(), 1)
        memory.read_only = "constant" in definition.properties
        machine.globals[name] = memory
    return Pointer(machine.globals[name], 0)


# --- rules: values


def undefined(frame: Frame, op: Operation) -> Any:
    return filled(op.results[0].type, b"\xaa")


def zero(frame: Frame, op: Operation) -> Any:
    return filled(op.results[0].type, b"\0")


def filled(type_: Attribute, byte: bytes) -> Any:
    """A value every byte of which is the same: a pattern that is likely to be noticed, or 0."""
    if isinstance(type_, LLVMPointerType):
        return None
    if isinstance(type_, LLVMStructType | LLVMArrayType):
        return tuple(filled(part, byte) for _, part in parts_of(type_))
    scalar = element_of(type_) if isinstance(type_, VectorType) else type_
    dtype = dtype_of(scalar)
    count = int(np.prod(type_.get_shape())) if isinstance(type_, VectorType) else 1
    values = np.frombuffer(byte * (count * dtype.itemsize), np.uint8).copy()
    values = values != 0 if dtype == np.bool_ else values.view(dtype)
    return values.reshape(type_.get_shape()) if isinstance(type_, VectorType) else values[0]


def lane_of(vector: np.ndarray, position: Any) -> int:
    if not 0 <= int(position) < len(vector):
        raise InterpreterError(f"lane {int(position)} of a vector of {len(vector)}")
    return int(position)


def insert_element(frame: Frame, op: Operation, vector: Any, value: Any, position: Any) -> Any:
    result = vector.copy()
    result[lane_of(vector, position)] = value
    return result


def shuffle(frame: Frame, op: Operation, a: Any, b: Any) -> Any:
    """A lane of -1 is poison."""
    lanes = np.concatenate([a, b, filled(op.results[0].type, b"\xaa")[:1]])
    return lanes[integers(op.properties["mask"])]


def extract_value(frame: Frame, op: Operation, aggregate: Any) -> Any:
    return reduce(lambda inner, at: inner[at], integers(op.properties["position"]), aggregate)


def insert_value(frame: Frame, op: Operation, aggregate: Any, value: Any) -> Any:
    return replaced(aggregate, integers(op.properties["position"]), value)


def replaced(aggregate: tuple[Any, ...], position: Sequence[int], value: Any) -> Any:
    if not position:
        return value
    first, *rest = position
    return (*aggregate[:first], replaced(aggregate[first], rest, value), *aggregate[first + 1 :])


def compare(frame: Frame, op: Operation, a: Any, b: Any) -> Any:
    """Integers, and pointers for equality."""
    if isinstance(a, Pointer | None) or isinstance(b, Pointer | None):
        same = (a and (a.memory, a.offset)) == (b and (b.memory, b.offset))
        return np.bool_(same == (op.properties["predicate"].value.data == 0))  # pyright: ignore
    return ARITH["cmpi"](frame, op, a, b)


def ordered_reduction(name: str) -> Rule:
    """From the first lane to the last, after the start value."""
    return lambda frame, op, start, vector: reduce(COMBINE[name], [start, *vector])


def vector_reduction(name: str) -> Rule:
    return lambda frame, op, vector: reduce(COMBINE[name], vector)


def saturated(frame: Frame, op: Operation, value: Any) -> Any:
    """Float to integer: what does not fit becomes the nearest integer that does, NaN 0."""
    type_ = op.results[0].type
    dtype = dtype_of(element_of(type_) if isinstance(type_, VectorType) else type_)
    signed = "fptosi" in str(op.properties.get("intrin", op.name))
    bits = 8 * dtype.itemsize
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    numbers = np.nan_to_num(np.ravel(value).astype(np.float64), nan=0.0)
    whole = [max(low, min(high, int(number))) for number in numbers]
    unsigned_or_not = np.dtype(f"{'i' if signed else 'u'}{dtype.itemsize}")
    return np.array(whole, unsigned_or_not).view(dtype).reshape(np.shape(value))[()]


def with_overflow(is_signed: bool, function: Callable[[int, int], int]) -> Rule:
    """The result that wraps, and whether it did."""

    def rule(frame: Frame, op: Operation, a: Any, b: Any) -> Any:
        read = signed if is_signed else unsigned
        exact = function(int(read(a)), int(read(b)))
        bits = 8 * a.dtype.itemsize
        fits = -(2 ** (bits - 1)) <= exact < 2 ** (bits - 1) if is_signed else 0 <= exact < 2**bits
        return a.dtype.type(wrap(exact, bits)), np.bool_(not fits)

    return rule


def saturated_product(frame: Frame, op: Operation, a: Any, b: Any, scale: Any) -> Any:
    """Of fixed-point numbers without a sign, the largest where it is too large."""
    exact = int(unsigned(a)) * int(unsigned(b)) >> int(scale)
    bits = 8 * a.dtype.itemsize
    return a.dtype.type(wrap(min(exact, 2**bits - 1), bits))


def assume(frame: Frame, op: Operation, condition: Any, *bundle: Any) -> None:
    if not condition:
        raise InterpreterError("what is assumed does not hold")


def address(frame: Frame, op: Operation, pointer: Pointer | None) -> np.int64:
    """A number as the pointer might have: no allocation is aligned to more than it says."""
    return np.int64(0 if pointer is None else pointer.memory.alignment + pointer.offset)


def unreachable(frame: Frame, op: Operation) -> None:
    raise InterpreterError("the unreachable is reached")


# --- rules: calls


def allocate_on_heap(frame: Frame, size: int, alignment: int) -> Pointer | None:
    if size >= _ADDRESSED:
        return None
    memory = Bytes.allocate(size, "heap memory", alignment)
    frame.machine.heap.append(memory)
    return Pointer(memory, 0)


def free(frame: Frame, pointer: Pointer | None) -> None:
    if pointer is None:
        return
    if pointer.offset or pointer.memory not in frame.machine.heap:
        raise InterpreterError(f"{pointer.memory.name} is freed, but is not live heap memory")
    frame.machine.heap.remove(pointer.memory)
    pointer.memory.freed = True


# As many bytes as a process can have addresses of.
_ADDRESSED = 1 << 47


# What calls of functions without a body do. malloc gives memory that is aligned to 16 bytes.
def parallel_for(frame: Frame, body: str, context: Any, count: Any, schedule: Any) -> Any:
    """What the pool of threads does, by itself: one iteration after another, in no order."""
    failures: dict[int, Any] = {}
    for (number,) in shuffled(range(int(count))):
        begin = np.int64(number)
        (status,) = frame.machine.call(body, (context, begin, begin + 1))
        if status:
            failures[number] = status
    return failures[min(failures)] if failures else np.int32(0)


LIBRARY: dict[str, Callable[..., Any]] = {
    "malloc": lambda frame, size: allocate_on_heap(frame, int(size), 16),
    "aligned_alloc": lambda frame, to, size: allocate_on_heap(frame, int(size), int(to)),
    "free": free,
    "stepwell_parallel_for": parallel_for,
}


def call(frame: Frame, op: Operation, *operands: Any) -> Any:
    arguments = segments(op, operands)[0]
    callee = op.properties["callee"].root_reference.data  # pyright: ignore
    if not frame.machine.has_body(callee):
        if callee in C_MATH:
            return C_MATH[callee](*arguments)
        if callee in LIBRARY:
            return LIBRARY[callee](frame, *arguments)
        if is_host_call(callee):
            return call_host(parse_symbol(callee), arguments)
    return result_of(op, frame.machine.call(callee, arguments))


def call_host(called: HostCall, arguments: Sequence[Any]) -> Any:
    """Whether a host function succeeded, of pointers and the dynamic extents after each."""
    remaining = iter(arguments)
    places: list[tuple[Pointer, tuple[int, ...], np.dtype]] = []
    for spec in (*called.operands, *called.results):
        pointer = next(remaining)
        shape = tuple(int(next(remaining)) if n is None else n for n in spec.shape)
        places.append((pointer, shape, spec.dtype.numpy))
    operands = [
        np.frombuffer(pointer.read(math.prod(shape) * dtype.itemsize, 1), dtype).reshape(shape)
        for pointer, shape, dtype in places[: len(called.operands)]
    ]
    found = host_results(called, operands)
    if found is None:
        return np.bool_(False)
    for (pointer, _, _), value in zip(places[len(called.operands) :], found, strict=True):
        pointer.write(value.tobytes(), 1)
    return np.bool_(True)


def call_intrinsic(frame: Frame, op: Operation, *operands: Any) -> Any:
    """By the intrinsic's name, without its type suffixes: `llvm.fabs.v8f32` is `fabs`."""
    name = op.properties["intrin"].data.removeprefix("llvm.")  # pyright: ignore
    while name:
        if name in INTRINSICS:
            return INTRINSICS[name](frame, op, *operands)
        name = name.rpartition(".")[0]
    raise InterpreterError(f"there is no rule for the intrinsic {op.properties['intrin']}")


OPS: dict[str, Rule] = {
    **{name: ARITH[f"{name}i"] for name in ("add", "sub", "mul", "and", "or", "xor")},
    **{name: ARITH[arith] for name, arith in (
        ("udiv", "divui"), ("sdiv", "divsi"), ("urem", "remui"), ("srem", "remsi"),
        ("shl", "shli"), ("lshr", "shrui"), ("ashr", "shrsi"), ("trunc", "trunci"),
        ("zext", "extui"), ("sext", "extsi"), ("fpext", "extf"), ("fptrunc", "truncf"),
        ("fadd", "addf"), ("fsub", "subf"), ("fmul", "mulf"), ("fdiv", "divf"), ("frem", "remf"),
        ("fneg", "negf"), ("fcmp", "cmpf"),
    )},
    **{name: ARITH[name] for name in ("sitofp", "uitofp", "fptosi", "fptoui", "bitcast", "select")},
    "icmp": compare,
    "freeze": pure(lambda value: value),
    "mlir.constant": lambda frame, op: constant(op.properties["value"]),
    "mlir.undef": undefined,
    "mlir.poison": undefined,
    "mlir.zero": zero,
    "mlir.addressof": address_of,
    "getelementptr": element_pointer,
    "atomicrmw": atomic_update,
    "load": load,
    "store": store,
    "fence": lambda frame, op: None,
    "ptrtoint": address,
    "alloca": alloca,
    "extractelement": lambda frame, op, vector, at: vector[lane_of(vector, at)],
    "insertelement": insert_element,
    "shufflevector": shuffle,
    "extractvalue": extract_value,
    "insertvalue": insert_value,
    "call": call,
    "call_intrinsic": call_intrinsic,
    "br": branch,
    "cond_br": conditional_branch,
    "return": leave,
    "unreachable": unreachable,
}  # fmt: skip

INTRINSICS: dict[str, Rule] = {
    "prefetch": lambda frame, op, *operands: None,
    **{name: MATH[name] for name in (
        "copysign", "sqrt", "exp", "exp2", "log", "log2", "log10", "sin", "cos", "tan", "tanh",
        "fma", "floor", "ceil", "trunc", "round", "roundeven", "ctpop",
    )},
    **{f"vector.reduce.{name}": vector_reduction(kind) for name, kind in (
        ("add", "add"), ("mul", "mul"), ("and", "and"), ("or", "or"), ("xor", "xor"),
        ("smin", "minsi"), ("smax", "maxsi"), ("umin", "minui"), ("umax", "maxui"),
        ("fmin", "minnumf"), ("fmax", "maxnumf"),
        ("fminimum", "minimumf"), ("fmaximum", "maximumf"),
    )},
    **{name: ARITH[arith] for name, arith in (
        ("smin", "minsi"), ("smax", "maxsi"), ("umin", "minui"), ("umax", "maxui"),
        ("minnum", "minnumf"), ("maxnum", "maxnumf"),
        ("minimum", "minimumf"), ("maximum", "maximumf"),
    )},
    "vector.reduce.fadd": ordered_reduction("add"),
    "vector.reduce.fmul": ordered_reduction("mul"),
    "fabs": MATH["absf"],
    "pow": MATH["powf"],
    "rint": MATH["roundeven"],
    "nearbyint": MATH["roundeven"],
    "abs": lambda frame, op, value, *flags: MATH["absi"](frame, op, value),
    "ctlz": lambda frame, op, value, *flags: MATH["ctlz"](frame, op, value),
    "cttz": lambda frame, op, value, *flags: MATH["cttz"](frame, op, value),
    **{f"{sign}{name}.with.overflow": with_overflow(sign == "s", function)
       for sign in "su"
       for name, function in (("add", operator.add), ("sub", operator.sub), ("mul", operator.mul))},
    "umul.fix.sat": saturated_product,
    "x86.avx512.mask.scalef": pure(scale),
    "x86.avx512.mask.getexp": pure(exponent),
    "x86.avx512.mask.getmant": pure(mantissa),
    "x86.avx512.mask.range": pure(nearer_to_zero),
    "x86.avx512.vpermi2var": pure(
        lambda first, at, second: np.concatenate((first, second))[at & (2 * len(first) - 1)]
    ),
    "x86.avx512.permvar": pure(lambda table, at: table[at & (len(table) - 1)]),
    "fptosi.sat": saturated,
    "fptoui.sat": saturated,
    "stepvector": lambda frame, op: np.arange(
        op.results[0].type.get_shape()[0],  # pyright: ignore[reportAttributeAccessIssue]
        dtype=dtype_of(element_of(op.results[0].type)),
    ),
    "masked.load": masked_load,
    "masked.store": masked_store,
    "masked.gather": masked_gather,
    "masked.scatter": masked_scatter,
    "memcpy": copy_bytes,
    "memmove": copy_bytes,
    "memset": set_bytes,
    "arithmetic.fence": pure(lambda value: value),
    "assume": assume,
    "stacksave": lambda frame, op: None,
    "stackrestore": lambda frame, op, pointer: None,
    "lifetime.start": lambda frame, op, *operands: None,
    "lifetime.end": lambda frame, op, *operands: None,
}  # fmt: skip

RULES: dict[str, Rule] = {
    **{f"llvm.{name}": rule for name, rule in OPS.items()},
    **{f"llvm.intr.{name}": rule for name, rule in INTRINSICS.items()},
    "ub.poison": undefined,
}
