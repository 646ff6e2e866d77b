"""Operations on arrays and numbers: operands to values, operators, calls of ufuncs, `out=`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..dialects.dtypes import BOOL, DType, dtype_of
from . import primitives as nd
from .array import Array, lift
from .dims import Dim
from .growing import in_one, is_held
from .locations import UnsupportedError, user_error
from .numbers import require_not_zero
from .outside import LARGEST_CONSTANT
from .promotion import Key
from .registry import BY_OBJECT, load, unsupported
from .trace import Value, current, recording
from .ufuncs import PYTHON_DTYPES, apply, python_type

PYTHON_SCALARS = (bool, int, float, complex)


def key_of(operand: Any) -> Key:
    """What promotion must know of an operand; None where it is no array or number."""
    if isinstance(operand, Array):
        return operand.weak or operand._value.dtype
    kind = type(operand)
    if kind is float or kind is int or kind is complex or kind is bool:
        return kind
    if isinstance(operand, np.generic | np.ndarray):
        return _supported_dtype(operand.dtype) if operand.dtype.kind not in "OSU" else None
    if isinstance(operand, Dim):
        return int
    if isinstance(operand, int | float | complex):  # subclasses: IntEnum, …
        return next(base for base in PYTHON_SCALARS if isinstance(operand, base))
    return None


def _supported_dtype(dtype: Any) -> DType:
    try:
        return dtype_of(dtype if dtype.isnative else dtype.newbyteorder("="))
    except TypeError as error:
        raise user_error(TypeError, str(error)) from None


def as_value(operand: Any, dtype: DType) -> Value:
    """The operand as a value of this element type.

    Raises:
        OverflowError: a Python int does not fit; of one that is only known then, when it is called.
    """
    if isinstance(operand, Array):
        if operand.weak is int:
            _require_in_range(operand.value, dtype)
        return nd.cast(operand.value, dtype)
    if isinstance(operand, Dim):
        extent = nd.extent(operand)
        _require_in_range(extent, dtype)
        return nd.cast(extent, dtype)
    if isinstance(operand, np.ndarray) and operand.size > LARGEST_CONSTANT:
        graph = current()
        return nd.cast(graph.hide(operand, _supported_dtype(operand.dtype)), dtype)
    if isinstance(operand, np.generic | np.ndarray):
        operand = operand.astype(dtype.numpy)
    return nd.constant(operand, dtype)


def _require_in_range(value: Value, dtype: DType) -> None:
    """Fail at run time unless the Python int, a value of i64, fits into the integer type."""
    if dtype.kind not in "iu" or dtype is value.dtype:
        return
    types = np.iinfo(dtype.numpy), np.iinfo(value.dtype.numpy)
    fits = nd.elementwise("greater_equal", value, nd.constant(types[0].min, value.dtype))
    if types[0].max < types[1].max:
        below = nd.elementwise("less_equal", value, nd.constant(types[0].max, value.dtype))
        fits = nd.elementwise("bitwise_and", fits, below)
    nd.check(fits, f"OverflowError: a Python integer is out of bounds for {dtype.numpy_name}")


def as_array(operand: Any) -> Array:
    """The operand as a traced array: of a list, its elements stacked.

    Raises:
        TypeError: it is no array, number or list of such.
    """
    if isinstance(operand, Array):
        return operand
    if is_held(operand):
        return in_one(operand)
    if isinstance(operand, list | tuple):
        if contains_traced(operand):
            return load()["stack"]([as_array(item) for item in operand])
        operand = np.asarray(operand)
    elif isinstance(operand, range) or (key_of(operand) is None and hasattr(operand, "__array__")):
        operand = np.asarray(operand)
    key = key_of(operand)
    if key is None:
        raise user_error(TypeError, f"{operand!r} cannot be used as an array")
    if isinstance(key, type):
        return Array(as_value(operand, PYTHON_DTYPES[key]), key)
    return Array(as_value(operand, key))


def captured(array: np.ndarray[Any, Any], name: str) -> Any:
    """What stands for an array of outside: read when the function is called, known while tracing.

    An array of other elements than ours stays as it is.
    """
    try:
        dtype = _supported_dtype(array.dtype)
    except TypeError:
        return array
    root = current().root
    found = root.captured.get(id(array))
    if found is None:
        with recording(root):
            found = Array(as_value(array, dtype))
        found.known, found.owner = array, f"the outside array {name}"
        root.captured[id(array)] = found
    return found


def contains_traced(operand: Any) -> bool:
    if is_held(operand):
        return True
    if isinstance(operand, list | tuple):
        return any(contains_traced(item) for item in operand)
    return isinstance(operand, Array | Dim)


# ------------------------------------------------------------------------------------ operations


def _lifter(operand: Any) -> Callable[[DType], Value]:
    return lambda dtype: as_value(operand, dtype)


def operate(name: str, *operands: Any) -> Any:
    """An operator on arrays and numbers: `operate("add", x, 1)`."""
    keys = tuple([key_of(operand) for operand in operands])
    if None in keys:
        operands = tuple([as_array(operand) for operand in operands])
        keys = tuple([key_of(operand) for operand in operands])
    weak: type | None = None
    if not any(isinstance(key, DType) for key in keys):
        weak = python_type(name, keys)
        if weak is not bool and bool in keys:
            operands = tuple(map(_number_of_truth, operands))
            keys = tuple([int if key is bool else key for key in keys])
        if name in ("divide", "floor_divide", "remainder", "divmod"):
            _check_divisor(operands[1])
        elif name == "power" and weak is not int:
            _check_power(operands[0], operands[1], weak)
    elif name in _COMPARISONS:
        outside = _outside_range(name, operands, keys)
        if outside is not None:
            return outside
        keys = _compared_exactly(operands, keys)
    results = apply(getattr(np, name), keys, [_lifter(operand) for operand in operands])
    if isinstance(results, tuple):
        return tuple(Array(result, weak) for result in results)
    result = Array(results, weak)
    _remember(result, getattr(np, name), operands)
    return result


def _number_of_truth(operand: Any) -> Any:
    """Of Python's True and False, the number that each is; any other number as it is."""
    if not isinstance(operand, Array):
        return int(operand) if type(operand) is bool else operand
    if operand.weak is not bool:
        return operand
    number = Array(nd.cast(operand.value, PYTHON_DTYPES[int]), int)
    number.known = None if operand.known is None else operand.known.astype(int)
    return number


def _remember(result: Array, ufunc: Any, operands: Sequence[Any]) -> None:
    """Of small operands that are known, the result is known too."""
    contents: list[Any] = []
    for operand in operands:
        if isinstance(operand, Array):
            known = operand.known
            if known is None or known.size > LARGEST_CONSTANT:
                return
            contents.append(known.item() if operand.weak else known)
        elif isinstance(operand, Dim):
            return
        else:
            contents.append(operand)
    with np.errstate(all="ignore"):
        known = np.asarray(ufunc(*contents))
    if known.size <= LARGEST_CONSTANT:
        result.known = known


_COMPARISONS = {"equal", "not_equal", "less", "less_equal", "greater", "greater_equal"}


def _outside_range(name: str, operands: Sequence[Any], keys: Sequence[Key]) -> Array | None:
    """A comparison with a Python int that the array's type cannot hold: the same everywhere."""
    for number, other in ((0, 1), (1, 0)):
        value, dtype = operands[number], keys[other]
        if type(value) is not int or not isinstance(dtype, DType) or dtype.kind not in "iu":
            continue
        info = np.iinfo(dtype.numpy)
        if info.min <= value <= info.max:
            continue
        pair = (value, 0) if number == 0 else (0, value)
        answer = nd.constant(bool(getattr(np, name)(*pair)), BOOL)
        return Array(nd.broadcast_to(answer, operands[other].shape))
    return None


def _compared_exactly(operands: Sequence[Any], keys: tuple[Key, ...]) -> tuple[Key, ...]:
    """Python ints that are not known yet are compared with any integers as int64."""
    if not any(isinstance(key, DType) and key.kind in "iu" for key in keys):
        return keys
    return tuple(
        PYTHON_DTYPES[int] if key is int and isinstance(operand, Array | Dim) else key
        for operand, key in zip(operands, keys, strict=True)
    )


def _check_divisor(divisor: Any) -> None:
    """Python's scalars raise where they are divided by zero, NumPy's do not."""
    if isinstance(divisor, Array):
        value = divisor.value
        nonzero = nd.elementwise("not_equal", value, nd.constant(0, value.dtype))
        nd.check(nonzero, "ZeroDivisionError: division by zero")
    elif isinstance(divisor, Dim):
        require_not_zero(divisor, "division by zero", ZeroDivisionError)
    elif not divisor:
        raise user_error(ZeroDivisionError, "division by zero")


def _check_power(base: Any, exponent: Any, weak: type) -> None:
    """Of Python's numbers, zero has no negative powers, and roots of negative ones are complex."""
    op, dtype = nd.elementwise, PYTHON_DTYPES[weak]
    x, y = as_value(base, dtype), as_value(exponent, dtype)
    known = None if isinstance(exponent, Array | Dim) else complex(exponent)
    if known is None or known.imag or known.real < 0:
        real, imag = (op("real", y), op("imag", y)) if weak is complex else (y, None)
        zero = nd.constant(0, real.dtype)
        fine = op("greater_equal", real, zero)
        if imag is not None:
            fine = op("bitwise_and", fine, op("equal", imag, zero))
        fine = op("bitwise_or", fine, op("not_equal", x, nd.constant(0, dtype)))
        nd.check(fine, "ZeroDivisionError: zero to a negative or complex power")
    if weak is float and (known is None or known.real % 1):
        fine = op("logical_not", op("less", x, nd.constant(0, dtype)))
        if known is None:
            fine = op("bitwise_or", fine, op("equal", op("trunc", y), y))
        nd.check(
            fine,
            "ValueError: a negative float to a fractional power is complex in Python: write "
            "complex(x) ** y, or np.float64(x) ** y for NaN",
        )


def power(base: Array, exponent: Any) -> Any:
    """`base ** exponent`, with NumPy's shortcuts for floating bases: square, sqrt, reciprocal."""
    base = _number_of_truth(base)
    kind = base.value.dtype.kind
    if isinstance(exponent, int | float) and not isinstance(exponent, bool):
        shortcut = {2: "square", 0.5: "sqrt", -1: "reciprocal", 1: "positive"}.get(exponent)
        whole = exponent == 2 and isinstance(exponent, int)
        if (
            shortcut is not None
            and base.weak is None
            and (kind in "fc" or (kind in "iub" and whole))
        ):
            return operate(shortcut, base)
        if base.weak is int and isinstance(exponent, int) and exponent < 0:
            return operate(
                "power", lift(nd.cast(base.value, PYTHON_DTYPES[float]), float), exponent
            )
    return operate("power", base, exponent)


def call_ufunc(ufunc: Any, method: str, inputs: Sequence[Any], options: dict[str, Any]) -> Any:
    """A call of a NumPy or SciPy ufunc, or of one of its methods, on traced operands."""
    functions = load()
    name = ufunc.__name__
    if method != "__call__":
        rule = functions.get(f"ufunc.{method}")
        if rule is None:
            raise unsupported(f"numpy.{name}.{method}")
        return rule(ufunc, *inputs, **options)
    out, where = options.pop("out", None), options.pop("where", True)
    dtype = options.pop("dtype", None)
    if len(inputs) > ufunc.nin:
        inputs, out = inputs[: ufunc.nin], tuple(inputs[ufunc.nin :])
    if BY_OBJECT.get(ufunc) is not None and name in _GENERALIZED:
        result = BY_OBJECT[ufunc](*inputs, **options)
    else:
        result = _call_elementwise(ufunc, inputs, dtype)
    if out is None:
        if where is not True:
            raise user_error(
                UnsupportedError,
                f"numpy.{name} with where= and without out= leaves elements undefined",
                hint="write np.where(condition, a, b)",
            )
        return result
    return into(out, result, where, name)


_GENERALIZED = {"matmul", "vecdot", "matvec", "vecmat"}


def _call_elementwise(ufunc: Any, inputs: Sequence[Any], dtype: Any) -> Any:
    operands = [item if key_of(item) is not None else as_array(item) for item in inputs]
    keys = tuple([key_of(operand) for operand in operands])
    if dtype is not None:
        wanted = dtype_of(dtype)
        operands = [Array(nd.cast(as_array(operand).value, wanted)) for operand in operands]
        keys = (wanted,) * len(operands)
    elif ufunc.__name__ in _COMPARISONS:
        outside = _outside_range(ufunc.__name__, operands, keys)
        if outside is not None:
            return outside
        keys = _compared_exactly(operands, keys)
    results = apply(ufunc, keys, [_lifter(operand) for operand in operands])
    if isinstance(results, tuple):
        return tuple(Array(result) for result in results)
    result = Array(results)
    if dtype is None:
        _remember(result, ufunc, operands)
    return result


def into(out: Any, result: Any, where: Any, name: str) -> Any:
    """Write a result, or several, into the arrays given as `out`; those arrays."""
    outs = out if isinstance(out, tuple) else (out,)
    results = result if isinstance(result, tuple) else (result,)
    for target, item in zip(outs, results, strict=True):
        if not isinstance(target, Array):
            raise user_error(
                TypeError,
                f"out= of numpy.{name} is a NumPy array made outside of the traced function",
            )
        if where is not True:
            item = load()["where"](where, item, target)
        update(target, item, name)
    return outs[0] if len(outs) == 1 else outs


def update(array: Array, result: Array, ufunc: str) -> Array:
    """`array op= …`: a store into an array, but a new value for a scalar, as in NumPy."""
    if not array.ndim and array.alias is None:
        return result
    value = result.value
    if not np.can_cast(result.dtype, array.dtype, "same_kind"):
        raise user_error(
            TypeError,
            f"Cannot cast ufunc '{ufunc}' output from {result.dtype!r} to {array.dtype!r} with "
            "casting rule 'same_kind'",
        )
    if len(value.shape) > array.ndim:
        raise user_error(
            ValueError,
            f"non-broadcastable output operand with shape {nd.shape_text(array.shape)} doesn't "
            f"match the broadcast shape {nd.shape_text(result.shape)}",
        )
    array.store(nd.broadcast_to(nd.cast(value, array.value.dtype), array.shape))
    return array


def computed_now(function: Callable[..., Any], name: str, args: Any, kwargs: Any) -> Any:
    """A function that cannot be recorded, computed by NumPy if its operands are known.

    Raises:
        UnsupportedError: they are not.
    """
    try:
        operands = [_contents(item) for item in args]
        options = {key: _contents(item) for key, item in kwargs.items()}
    except LookupError:
        raise unsupported(name) from None
    return function(*operands, **options)


def _contents(item: Any) -> Any:
    """The operand with every traced array in it replaced by what it is known to hold."""
    if isinstance(item, list | tuple):
        return type(item)([_contents(part) for part in item])
    if isinstance(item, Dim) or (isinstance(item, Array) and item.known is None):
        raise LookupError
    return item.known if isinstance(item, Array) else item
