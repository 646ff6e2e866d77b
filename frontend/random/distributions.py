"""The distributions for which a compiled program calls NumPy, with the generator's state.

Each with its parameters, in NumPy's order; a sample has the shape that is asked for, otherwise the
one that the parameters broadcast to.
"""

from __future__ import annotations

import inspect
from typing import Any

from ...dialects.dtypes import DTYPES, DType

_FLOAT = {
    "beta": "a b",
    "chisquare": "df",
    "f": "dfnum dfden",
    "gamma": "shape scale=1.0",
    "gumbel": "loc=0.0 scale=1.0",
    "laplace": "loc=0.0 scale=1.0",
    "logistic": "loc=0.0 scale=1.0",
    "lognormal": "mean=0.0 sigma=1.0",
    "noncentral_chisquare": "df nonc",
    "noncentral_f": "dfnum dfden nonc",
    "pareto": "a",
    "power": "a",
    "rayleigh": "scale=1.0",
    "standard_cauchy": "",
    "standard_gamma": "shape",
    "standard_t": "df",
    "triangular": "left mode right",
    "vonmises": "mu kappa",
    "wald": "mean scale",
    "weibull": "a",
}
_WHOLE = {
    "binomial": "n p",
    "geometric": "p",
    "hypergeometric": "ngood nbad nsample",
    "logseries": "p",
    "negative_binomial": "n p",
    "poisson": "lam=1.0",
    "zipf": "a",
}
# Samples that are rows: the parameters, the type, and the one as long as which a row is.
_ROWS = {
    "dirichlet": ("alpha", "f64", "alpha"),
    "multinomial": ("n pvals", "i64", "pvals"),
    "multivariate_hypergeometric": ("colors nsample", "i64", "colors"),
    "multivariate_normal": ("mean cov", "f64", "mean"),
}


def _signature(parameters: str) -> inspect.Signature:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    found: list[inspect.Parameter] = []
    for text in [*parameters.split(), "size="]:
        name, _, default = text.partition("=")
        value: Any = inspect.Parameter.empty if "=" not in text else None
        found.append(inspect.Parameter(name, kind, default=float(default) if default else value))
    return inspect.Signature(found)


# By name: the parameters, the type of a sample, and the parameter as long as whose rows it is.
DISTRIBUTIONS: dict[str, tuple[inspect.Signature, DType, str]] = {
    **{name: (_signature(text), DTYPES["f64"], "") for name, text in _FLOAT.items()},
    **{name: (_signature(text), DTYPES["i64"], "") for name, text in _WHOLE.items()},
    **{name: (_signature(text), DTYPES[type_], row) for name, (text, type_, row) in _ROWS.items()},
}
