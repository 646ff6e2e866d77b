"""The classes of Theano's own scalar operations: `Elemwise(GammaLn(upgrade_to_float, name="g"))`.

They are called with tensors, as all of `theano.scalar` is; the types of results are those of the
functions, whatever they are made with.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import elementwise, special
from .op_classes import Applied

# The functions of `elementwise` and `special` that they are.
FUNCTIONS = {
    "Abs": "abs_",
    "Add": "add",
    "AND": "and_",
    "Angle": "angle",
    "ArcCos": "arccos",
    "ArcCosh": "arccosh",
    "ArcSin": "arcsin",
    "ArcSinh": "arcsinh",
    "ArcTan": "arctan",
    "ArcTan2": "arctan2",
    "ArcTanh": "arctanh",
    "Ceil": "ceil",
    "Chi2SF": "chi2sf",
    "Clip": "clip",
    "Complex": "complex_from",
    "ComplexFromPolar": "complex_from_polar",
    "Conj": "conj",
    "Cos": "cos",
    "Cosh": "cosh",
    "Deg2Rad": "deg2rad",
    "EQ": "eq",
    "Erf": "erf",
    "Erfc": "erfc",
    "Erfcinv": "erfcinv",
    "Erfcx": "erfcx",
    "Erfinv": "erfinv",
    "Exp": "exp",
    "Exp2": "exp2",
    "Expm1": "expm1",
    "Floor": "floor",
    "GE": "ge",
    "GT": "gt",
    "Gamma": "gamma",
    "GammaInc": "gammainc",
    "GammaIncC": "gammaincc",
    "GammaL": "gammal",
    "GammaLn": "gammaln",
    "GammaU": "gammau",
    "I0": "i0",
    "I1": "i1",
    "Identity": "tensor_copy",
    "Imag": "imag",
    "IntDiv": "int_div",
    "Inv": "inv",
    "Invert": "invert",
    "IsInf": "isinf",
    "IsNan": "isnan",
    "Iv": "iv",
    "J0": "j0",
    "J1": "j1",
    "Jv": "jv",
    "LE": "le",
    "LT": "lt",
    "Log": "log",
    "Log10": "log10",
    "Log1p": "log1p",
    "Log2": "log2",
    "Maximum": "maximum",
    "Minimum": "minimum",
    "Mod": "mod",
    "Mul": "mul",
    "NEQ": "neq",
    "Neg": "neg",
    "OR": "or_",
    "Pow": "pow",
    "Psi": "psi",
    "Rad2Deg": "rad2deg",
    "Real": "real",
    "RoundHalfAwayFromZero": "round_half_away_from_zero",
    "RoundHalfToEven": "round_half_to_even",
    "Sgn": "sgn",
    "Sin": "sin",
    "Sinh": "sinh",
    "Sqr": "sqr",
    "Sqrt": "sqrt",
    "Sub": "sub",
    "Switch": "switch",
    "Tan": "tan",
    "Tanh": "tanh",
    "TriGamma": "tri_gamma",
    "TrueDiv": "true_div",
    "Trunc": "trunc",
    "XOR": "xor",
}


class ScalarOpClass(Applied):
    """One of Theano's scalar operations, of the parameters of a `ScalarOp`."""

    defaults = {"output_types_preference": None, "name": None}

    def __call__(self, *inputs: Any, return_list: bool = False) -> Any:
        found = type(self).apply(*inputs)
        return [found] if return_list else found

    def __repr__(self) -> str:
        return self.parameters["name"] or type(self).__name__.lower()

    @property
    def name(self) -> str:  # type: ignore[override]
        return repr(self)


def _class(name: str, function: Callable[..., Any]) -> type[ScalarOpClass]:
    doc = f"`{function.__name__}` of elements, as an operation."
    return type(name, (ScalarOpClass,), {"apply": staticmethod(function), "__doc__": doc})


_KNOWN = vars(special) | vars(elementwise)
CLASSES = {name: _class(name, _KNOWN[function]) for name, function in FUNCTIONS.items()}
