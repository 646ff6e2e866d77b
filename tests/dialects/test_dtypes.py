import itertools
import pickle

import ml_dtypes
import numpy as np
import pytest

from stepwell.dialects.dtypes import (
    DTYPES,
    DType,
    accumulator,
    dtype_of,
    floating,
    result_type,
)

ALL = list(DTYPES.values())


@pytest.mark.parametrize("dtype", ALL, ids=str)
def test_numpy_and_back(dtype: DType):
    assert dtype_of(dtype.numpy) is dtype
    assert dtype_of(dtype.numpy.type) is dtype
    assert dtype_of(np.zeros(2, dtype.numpy)) is dtype
    assert dtype_of(np.zeros((), dtype.numpy)[()]) is dtype
    assert dtype_of(dtype.numpy_name) is dtype
    assert dtype_of(dtype) is dtype
    assert pickle.loads(pickle.dumps(dtype)) is dtype
    assert dtype.numpy.itemsize * 8 == dtype.bits


def test_dtype_of_strings_means_what_numpy_means():
    assert dtype_of("i8") is DTYPES["i64"]
    assert dtype_of("f4") is DTYPES["f32"]
    assert dtype_of("?") is DTYPES["bool"]
    assert dtype_of("f32") is DTYPES["f32"]
    assert dtype_of("bf16") is DTYPES["bf16"]
    assert dtype_of("c128") is DTYPES["c128"]


@pytest.mark.parametrize("value", [True, 1, 1.0, 1j])
def test_python_scalars(value: object):
    assert dtype_of(value).numpy == np.asarray(value).dtype
    assert dtype_of(type(value)).numpy == np.asarray(value).dtype


@pytest.mark.parametrize(
    "thing", [object, "O", "U3", ">f4", "f16", "nonsense", None, [], np.zeros(1, "M8[s]"), "f33"]
)
def test_what_is_no_element_type(thing: object):
    with pytest.raises(TypeError):
        dtype_of(thing)


def numpy_result(*operands: object) -> np.dtype | None:
    try:
        return np.result_type(*operands)  # pyright: ignore
    except TypeError:
        return None


def our_result(*operands: object) -> np.dtype | None:
    try:
        return result_type(*operands).numpy  # pyright: ignore
    except TypeError:
        return None


def test_promotion_of_pairs_is_numpys():
    for a, b in itertools.product(ALL, ALL):
        assert our_result(a, b) == numpy_result(a.numpy, b.numpy), (a, b)


def test_promotion_of_triples_is_numpys():
    for operands in itertools.product(ALL, ALL, ALL):
        assert our_result(*operands) == numpy_result(*(o.numpy for o in operands)), operands


def test_python_scalars_are_weak():
    for dtype, scalar in itertools.product(ALL, (True, 1, 1.0, 1j)):
        array = np.ones(2, dtype.numpy)
        expected = (array + scalar).dtype
        assert result_type(dtype, type(scalar)).numpy == expected, (dtype, scalar)
        assert result_type(type(scalar), dtype).numpy == expected, (dtype, scalar)
    for a, b in itertools.product((True, 1, 1.0, 1j), repeat=2):
        assert result_type(type(a), type(b)).numpy == np.result_type(a, b)


def test_bfloat16_follows_ml_dtypes():
    assert result_type(DTYPES["bf16"], DTYPES["i8"]).numpy == np.dtype(ml_dtypes.bfloat16)
    with pytest.raises(TypeError):
        result_type(DTYPES["bf16"], DTYPES["f16"])


def test_floating_and_accumulator_are_numpys():
    for dtype in ALL:
        if dtype.name != "bf16":
            assert floating(dtype).numpy == np.sqrt(np.ones(2, dtype.numpy)).dtype
            assert accumulator(dtype).numpy == np.sum(np.ones(2, dtype.numpy)).dtype
