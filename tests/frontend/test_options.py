"""NumPy's functions with options drawn at random, beside NumPy: as they are traced, and compiled.

A row is a function, its arrays, and what each option may be; a draw takes one value of each option.
`STEPWELL_OPTIONS=2000 pytest tests/frontend/test_options.py -k many` looks at more.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any

import numpy as np
import pytest

import stepwell as sw

G = np.random.default_rng(20250130)
UNSET = object()
CUBE = G.normal(size=(3, 4, 2))
MATRIX = G.normal(size=(4, 4))
SYMMETRIC = MATRIX @ MATRIX.T + 4 * np.eye(4)
TALL = G.normal(size=(5, 3))
LINE = G.normal(size=9)
SORTED = np.sort(LINE)
WHOLE = G.integers(-3, 6, size=(3, 4))
COUNTS = G.integers(0, 6, size=8)
BITS = G.integers(0, 2, size=(3, 11)).astype(np.uint8)
BYTES = G.integers(0, 256, size=(3, 5)).astype(np.uint8)
MASK = CUBE > 0
HOLES = np.where(CUBE > 0.8, np.nan, CUBE)
SINGLE = CUBE.astype(np.float32)
COMPLEX = CUBE + 1j * CUBE[::-1]
AXES = (UNSET, None, 0, 1, -1, (0, 2))
ONE_AXIS = (0, 1, -1)
TRUTH = (UNSET, True)
SHARES = (0.0, 0.25, 1.0, [0.1, 0.5, 0.9])
METHODS = [
    *("linear", "lower", "higher", "midpoint", "nearest", "inverted_cdf", "averaged_inverted_cdf"),
    *("closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "median_unbiased"),
    "normal_unbiased",
]
WIDTHS = (1, (2, 1), ((0, 3), (1, 2)))
NORMS = (UNSET, "ortho", "forward", "backward")

# name, arrays to choose from (each the function's arrays), and the options.
Row = tuple[str, Sequence[Any], Mapping[str, Sequence[Any]]]
REDUCED = {"axis": AXES, "keepdims": TRUTH}
ROWS: list[Row] = [
    *[(n, [CUBE, WHOLE[..., None], MASK], REDUCED) for n in ("sum", "prod", "mean")],
    *[(n, [CUBE, SINGLE, COMPLEX], {**REDUCED, "ddof": (UNSET, 1)}) for n in ("var", "std")],
    *[(n, [CUBE, WHOLE[..., None], MASK], {**REDUCED, "initial": (UNSET, 1), "where": (UNSET,)})
      for n in ("max", "min")],
    *[(n, [MASK], {"axis": AXES, "initial": (1,), "where": (CUBE > 0.3,)}) for n in ("max", "min")],
    *[(n, [MASK, WHOLE[..., None]], {**REDUCED, "where": (UNSET, CUBE[:, :, :1] > 0)})
      for n in ("any", "all")],
    *[(f"nan{n}", [HOLES], REDUCED) for n in ("sum", "prod", "mean", "var", "std", "max", "min")],
    *[(n, [CUBE, SINGLE, WHOLE[..., None]], {**REDUCED, "q": SHARES, "method": METHODS})
      for n in ("quantile",)],
    ("percentile", [CUBE], {**REDUCED, "q": (0, 30, [20.0, 70.0]), "method": METHODS}),
    ("nanquantile", [HOLES], {**REDUCED, "q": SHARES, "method": METHODS}),
    ("quantile", [LINE], {"q": SHARES, "method": ("inverted_cdf",), "weights": (np.abs(LINE),)}),
    ("average", [CUBE], {"axis": (UNSET, 0, -1), "weights": (UNSET, np.abs(CUBE)),
                         "returned": TRUTH}),
    ("histogram", [LINE, WHOLE], {"bins": (UNSET, 4, np.array([-2.0, 0, 1, 5])),
                                  "range": (UNSET, (-2.0, 3.0)), "density": TRUTH}),
    ("histogram", [LINE], {"bins": (4,), "weights": (LINE**2,), "density": TRUTH}),
    ("histogram2d", [(LINE, SORTED)], {"bins": (UNSET, 4, (3, 5), [[-1.0, 0, 2], [-2.0, 0, 1]]),
                                       "range": (UNSET, ((-2, 2), (-1, 3))), "density": TRUTH,
                                       "weights": (UNSET, LINE**2)}),
    ("bincount", [COUNTS], {"minlength": (UNSET, 2, 9), "weights": (UNSET, COUNTS * 0.5)}),
    ("searchsorted", [(SORTED, CUBE)], {"side": (UNSET, "right")}),
    ("digitize", [(CUBE, SORTED)], {"right": TRUTH}),
    ("interp", [(CUBE, SORTED, LINE)], {"left": (UNSET, -1.0), "right": (UNSET, 2.0)}),
    ("interp", [(CUBE * 3, LINE, SORTED)], {"period": (1.5, -4.0)}),
    *[("pad", [WHOLE, CUBE[..., 0]], {"pad_width": WIDTHS, "mode": (m,), **o})
      for m, o in (
          ("constant", {"constant_values": (UNSET, 3, (1, 2))}),
          ("edge", {}), ("wrap", {}),
          ("reflect", {"reflect_type": (UNSET, "odd")}),
          ("symmetric", {"reflect_type": (UNSET, "odd")}),
          ("linear_ramp", {"end_values": (UNSET, 2, (0, 1))}),
          ("mean", {"stat_length": (UNSET, 1, 2)}), ("median", {}),
          ("maximum", {"stat_length": (UNSET, 2)}), ("minimum", {}),
      )],
    ("packbits", [BITS], {"axis": (UNSET, None, 0, 1), "bitorder": (UNSET, "little")}),
    ("unpackbits", [BYTES], {"axis": (UNSET, 0, 1), "count": (UNSET, 11, -3),
                             "bitorder": (UNSET, "little")}),
    *[(f"{u}.reduce", [CUBE], {"axis": (0, -1), "keepdims": TRUTH})
      for u in ("logaddexp", "hypot", "fmax", "subtract", "arctan2", "maximum")],
    *[(f"{u}.reduce", [WHOLE], {"axis": (UNSET, 0, 1), "keepdims": TRUTH})
      for u in ("bitwise_or", "bitwise_xor", "gcd", "logical_and", "add")],
    ("add.reduce", [CUBE], {"axis": AXES, "initial": (UNSET, 2), "where": (MASK,)}),
    *[(f"{u}.accumulate", [CUBE], {"axis": (UNSET, 0, -1)})
      for u in ("add", "logaddexp", "divide", "fmin", "minimum")],
    *[(f"{u}.reduceat", [(CUBE, np.array([0, 2, 1])), (WHOLE, np.array([1, 0]))],
       {"axis": (UNSET, 0)}) for u in ("add", "maximum", "multiply")],
    *[(f"{u}.outer", [(LINE, TALL)], {}) for u in ("subtract", "logaddexp", "less")],
    ("unique", [COUNTS, WHOLE], {"return_index": TRUTH, "return_inverse": TRUTH,
                                 "return_counts": TRUTH}),
    ("sort", [CUBE, WHOLE], {"axis": (UNSET, None, 0), "kind": (UNSET, "stable")}),
    ("diff", [CUBE], {"n": (UNSET, 2), "axis": (UNSET, 0), "prepend": (UNSET, 0.0),
                      "append": (UNSET, 1.0)}),
    ("gradient", [CUBE[:, :, 0]], {"axis": (UNSET, 0), "edge_order": (UNSET, 2)}),
    ("nan_to_num", [HOLES], {"nan": (UNSET, 2.0), "posinf": (UNSET, 3.0)}),
    ("unwrap", [np.cumsum(LINE) * 3], {"period": (UNSET, 3.0), "discont": (UNSET, 4.0)}),
    ("cov", [TALL], {"rowvar": (UNSET, False), "ddof": (UNSET, 0), "bias": TRUTH}),
    ("roll", [CUBE], {"shift": (2, -1), "axis": (UNSET, 0, -1)}),
    ("repeat", [CUBE], {"repeats": (0, 2), "axis": (UNSET, 0, -1)}),
    ("take", [(CUBE, COUNTS.reshape(2, 4))], {"axis": (UNSET, 0), "mode": ("wrap", "clip")}),
    ("resize", [WHOLE, MASK], {"new_shape": (5, (2, 3), (4, 4, 2))}),
    ("array_split", [TALL], {"indices_or_sections": (2, 3, [1, 4]), "axis": (UNSET, 1)}),
    ("linspace", [(CUBE[0], CUBE[1])], {"num": (3,), "endpoint": (UNSET, False)}),
    ("meshgrid", [(LINE, SORTED[:4])], {"indexing": (UNSET, "ij"), "sparse": TRUTH}),
    ("vander", [LINE], {"N": (UNSET, 3), "increasing": TRUTH}),
    ("linalg.norm", [MATRIX, MATRIX + 1j], {"ord": (UNSET, "fro", "nuc", 1, -1, 2, -2, np.inf)}),
    ("linalg.norm", [CUBE], {"ord": (UNSET, 0, 1, 3, np.inf), "axis": ONE_AXIS, "keepdims": TRUTH}),
    ("linalg.eigvalsh", [SYMMETRIC], {"UPLO": (UNSET, "U")}),
    ("linalg.svd", [TALL], {"compute_uv": (False,), "full_matrices": TRUTH}),
    ("linalg.matrix_power", [SYMMETRIC], {"n": (-2, 0, 3)}),
    *[(f"linalg.{n}", [(SYMMETRIC,)], {}) for n in ("inv", "det", "cholesky", "cond", "pinv")],
    *[(f"fft.{n}", [COMPLEX, CUBE], {"n": (UNSET, 3, 6), "axis": (UNSET, 0), "norm": NORMS})
      for n in ("fft", "ifft", "irfft", "hfft")],
    *[(f"fft.{n}", [CUBE], {"n": (UNSET, 3, 6), "axis": (UNSET, 1), "norm": NORMS})
      for n in ("rfft", "ihfft")],
    *[(f"fft.{n}", [CUBE], {"s": (UNSET,), "axes": (UNSET, (0, 1), (-1,)), "norm": NORMS})
      for n in ("fftn", "ifftn", "rfftn")],
    *[(f"fft.{n}", [CUBE], {"axes": (UNSET, 0, (0, 1))}) for n in ("fftshift", "ifftshift")],
]  # fmt: skip
DRAWS = int(os.environ.get("STEPWELL_OPTIONS", 400))


def drawn(seed: int) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
    """One call: what it is, a function of its arrays, and they."""
    generator = np.random.default_rng(seed)

    def one(items: Sequence[Any]) -> Any:
        return items[generator.integers(len(items))]

    name, choices, options = one(ROWS) if seed >= len(ROWS) else ROWS[seed]
    arrays = one(choices)
    arrays = arrays if isinstance(arrays, tuple) else (arrays,)
    found = {key: one(values) for key, values in options.items()}
    given = {key: value for key, value in found.items() if value is not UNSET}
    traced = [key for key in ("weights", "where") if isinstance(given.get(key), np.ndarray)]
    extra = tuple(given.pop(key) for key in traced)
    function = reduce(getattr, name.split("."), np)
    count = len(arrays)

    def call(*every: Any) -> Any:
        more = dict(zip(traced, every[count:], strict=True))
        return function(*every[:count], **given, **more)

    by_count: list[Callable[..., Any]] = [
        lambda a: call(a),
        lambda a, b: call(a, b),
        lambda a, b, c: call(a, b, c),
        lambda a, b, c, d: call(a, b, c, d),
    ]
    shown = {key: value for key, value in given.items() if not isinstance(value, np.ndarray)}
    every = (*arrays, *extra)
    return f"seed {seed}: np.{name}(…, {shown}, {traced})", by_count[len(every) - 1], every


def leaves(tree: Any) -> list[Any]:
    if isinstance(tree, list | tuple):
        return [leaf for item in tree for leaf in leaves(item)]
    return [np.asarray(tree)]


def compare(run: Callable[..., Any], seed: int) -> None:
    what, call, arrays = drawn(seed)
    with np.errstate(all="ignore"):
        try:
            expected = leaves(call(*[a.copy() for a in arrays]))
        except Exception as error:
            with pytest.raises((type(error), ValueError, TypeError)):
                run(call, *arrays)
            return
        found = leaves(run(call, *arrays))
    assert len(found) == len(expected), what
    for one, other in zip(found, expected, strict=True):
        assert (one.dtype, one.shape) == (other.dtype, other.shape), what
        close = 1e-4 if other.dtype in (np.float32, np.complex64) else 1e-9
        np.testing.assert_allclose(one, other, close, close, err_msg=what)


@pytest.mark.parametrize("part", range(8))
@pytest.mark.filterwarnings("ignore::RuntimeWarning", "ignore::numpy.exceptions.RankWarning")
def test_every_row_once_and_others(interpret: Any, part: int) -> None:
    """As they are traced, by the interpreter at `nd`."""
    for seed in range(part, len(ROWS) + 40, 8):
        compare(interpret, seed)


@pytest.mark.parametrize("static", [False, True])
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_some_are_compiled(static: bool) -> None:
    """With sizes of the call, and with sizes that the code is made for."""
    for seed in range(5000, 5012):
        compare(lambda call, *arrays: sw.jit(call, static=static)(*arrays), seed)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(8))
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_many(interpret: Any, part: int) -> None:
    for seed in range(10000 + part, 10000 + DRAWS, 8):
        compare(interpret, seed)


def test_masks_beside_other_indices() -> None:
    def f(a: Any, rows: Any, columns: Any) -> Any:
        b = a.copy()
        b[:, columns] = 7.0
        b[rows, 1:] += 1.0
        b[rows, 0] *= 2.0
        return b, a[:, columns], a[rows, :2]

    rows, columns = np.array([True, False, True]), np.array([False, True, True, False])
    for one, other in zip(sw.jit(f)(WHOLE * 1.0, rows, columns), f(WHOLE * 1.0, rows, columns),
                          strict=True):  # fmt: skip
        np.testing.assert_array_equal(one, other)
    with pytest.raises(IndexError, match="did not match indexed array along axis 0"):
        sw.jit(f)(WHOLE * 1.0, columns, columns)


def test_ufuncs_at_places() -> None:
    places = np.array([0, 3, 3, -1])

    def f(a: Any, i: Any) -> Any:
        b, c, d = a.copy(), a.copy(), a.copy()
        np.multiply.at(b, i, 3.0)
        np.maximum.at(c, i, a[:4])
        np.negative.at(d, i)
        return b, c, d

    for one, other in zip(sw.jit(f)(LINE, places), f(LINE, places), strict=True):
        np.testing.assert_array_equal(one, other)
    with pytest.raises(IndexError):
        sw.jit(f)(LINE, places + 9)


def test_other_functions() -> None:
    def f(p: Any, x: Any) -> Any:
        total = np.zeros(np.broadcast_shapes(p.shape[:1], x[..., :1].shape)) + 1
        return np.polyval(p, x), np.i0(x), total

    for one, other in zip(sw.jit(f)(LINE[:3], CUBE), f(LINE[:3], CUBE), strict=True):
        np.testing.assert_allclose(one, other, 1e-12)
