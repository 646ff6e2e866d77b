"""Simplifying a text, and comparing what two modules compute."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

from stepwell.backends.interpreter import run
from stepwell.dialects.context import make_context
from stepwell.dialects.text import parse_module, print_module, verify_module
from stepwell.passes.nd_simplify import NdSimplifyPass


@pytest.fixture(scope="session")
def simplify() -> Callable[[str | ModuleOp], ModuleOp]:
    """Simplify a module, or one that is parsed, and verify it."""

    def simplify(module: str | ModuleOp) -> ModuleOp:
        if isinstance(module, str):
            module = parse_module(module)
        NdSimplifyPass().apply(make_context(), module)
        verify_module(module)
        return module

    return simplify


@pytest.fixture(scope="session")
def body_of() -> Callable[[ModuleOp], list[str]]:
    """The lines of the body of `@f`."""

    def body_of(module: ModuleOp) -> list[str]:
        lines = print_module(module).splitlines()
        start = next(index for index, line in enumerate(lines) if "func.func @f(" in line)
        return [line.strip() for line in lines[start + 1 :] if line.strip() not in ("}", "")]

    return body_of


@pytest.fixture(scope="session")
def check_same() -> Callable[..., None]:
    """Check that two modules compute the same bits; NaNs are all alike."""

    def check_same(before: ModuleOp, after: ModuleOp, *arguments: Any) -> None:
        expected, found = run(before, "f", *arguments), run(after, "f", *arguments)
        for one, other in zip(expected, found, strict=True):
            one, other = np.asarray(one), np.asarray(other)
            assert one.dtype == other.dtype
            np.testing.assert_array_equal(one, other)
            if one.dtype.kind in "fc":
                parts = (np.real, np.imag) if one.dtype.kind == "c" else (np.asarray,)
                for part in parts:
                    one_sign, other_sign = (
                        np.signbit(part(array)) | np.isnan(part(array)) for array in (one, other)
                    )
                    np.testing.assert_array_equal(one_sign, other_sign)

    return check_same
