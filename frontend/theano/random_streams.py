"""Random numbers of graphs: each variable draws from a Mersenne twister of its own.

The states and the draws are those of `numpy.random.RandomState`, bit for bit: a compiled function
calls NumPy's generator, with the state as an array that goes in and comes out.
"""

from __future__ import annotations

import copy
import functools
import operator
from typing import Any

import numpy as np

from ...dialects.dtypes import DTYPES, dtype_of
from .. import primitives as nd
from ..array import Array
from ..locations import user_error
from .config import config
from .constants import as_tensor_variable
from .graph import Apply, Evaluator, Op, TensorType, strong
from .shapes import exactly, joined, sizes_of
from .shared import random_state_type, shared

_LENGTH = 628  # of a state as an array; see backends/random_state.py


class RandomOp(Op):
    """Inputs: state, parameters, then the variables of the shape. Results: new state, sample."""

    def __init__(self, method: str, parameters: int, type_: TensorType, drawn: str, suffix: int):
        super().__init__(f"RandomFunction{{{method}}}", lambda *_: None, [random_state_type, type_])
        self.method, self.parameters, self.drawn, self.suffix = method, parameters, drawn, suffix

    def evaluate(self, apply: Apply, evaluator: Evaluator) -> list[Any]:
        state, *rest = [evaluator.values[variable] for variable in apply.inputs]
        parameters = [strong(item) for item in rest[: self.parameters]]
        size = rest[self.parameters :]
        rank = self.results[1].ndim - self.suffix
        shape = exactly(size[0], rank) if len(size) == 1 else joined(size)
        sizes = strong(tuple(shape)) if shape else strong(np.zeros(0, np.int64))
        full = list(shape)
        if self.suffix:
            last = parameters[-1]
            full.append(last.shape[-1] if last.ndim else last_extent(rest[self.parameters - 1]))
        results = nd.call_host(
            "random.mt19937",
            [state.value, sizes.value, *[item.value for item in parameters]],
            [(DTYPES["u32"], (_LENGTH,)), (dtype_of(self.drawn), full)],
            f"ValueError: {self.method}: the parameters are out of their range",
            method=self.method,
        )
        wanted = dtype_of(self.results[1].dtype)
        return [Array(results[0]), Array(nd.cast(results[1], wanted))]


def last_extent(item: Any) -> Any:
    from .shapes import extent_of

    return extent_of(item)


def sample(
    state: Any,
    method: str,
    size: Any,
    parameters: list[Any],
    dtype: str,
    drawn: str,
    ndim: int | None = None,
    suffix: int = 0,
) -> list[Any]:
    """What a random state is after a draw, and the draw.

    Args:
        size: numbers, one symbolic vector of them, or None: that of the parameters together, as -1
            is of one axis.
        drawn: the element type that NumPy draws, which is cast to `dtype`.
        suffix: how many axes each draw has.

    Raises:
        ValueError: the rank of the size is not known, or not `ndim`.
    """
    variables = [as_tensor_variable(parameter) for parameter in parameters]
    whole: list[Any] = [v for v in variables[: len(variables) - suffix] if v.ndim]
    whole += [v[..., 0] for v in variables[len(variables) - suffix :] if v.ndim > 1]
    total: Any = functools.reduce(operator.add, whole) if whole else None
    if size is None:
        sizes: list[Any] = [total.shape] if whole else []
        rank = max((v.ndim for v in whole), default=0)
        pattern: Any = tuple(total.broadcastable) if whole else ()
    else:
        if isinstance(size, list | tuple):
            size = [
                _extent_of_parameters(total, len(size) - place) if _is_number(e, -1) else e
                for place, e in enumerate(size)
            ]
        sizes = sizes_of(size)
        rank = len(sizes) if isinstance(size, list | tuple) or not sizes[0].ndim else None
        if rank is None:
            extents = sizes[0].extents[0]
            rank = ndim if ndim is not None else extents
        if not isinstance(rank, int):
            raise user_error(
                ValueError,
                f"{method}: the number of dimensions of a symbolic size is not known",
                hint="give ndim=, or a tuple of numbers",
            )
        pattern = [
            _is_number(e, 1) for e in (size if isinstance(size, list | tuple) else [None] * rank)
        ]
    if ndim is not None and ndim != rank:
        raise user_error(ValueError, f"{method}: size has {rank} numbers, but ndim={ndim}")
    type_ = TensorType(dtype, [*pattern, *([False] * suffix)])
    op = RandomOp(method, len(variables), type_, drawn, suffix)
    return op.make(state, *variables, *sizes)


def _is_number(extent: Any, number: int) -> bool:
    return isinstance(extent, int | np.integer) and extent == number


def _extent_of_parameters(total: Any, from_end: int) -> Any:
    """How long an axis of what the parameters are together is."""
    if total is None or from_end > total.ndim:
        raise user_error(ValueError, "a size of -1 is that of the parameters, which have none")
    return total.shape[total.ndim - from_end]


class RandomStreamsBase:
    """The distributions; a subclass's `_draw` says which random state they are drawn with."""

    def _draw(
        self, method: str, size: Any, parameters: list[Any], dtype: str, drawn: str,
        ndim: int | None = None, suffix: int = 0,
    ) -> Any:  # fmt: skip
        raise NotImplementedError

    def _float(self, dtype: Any, *parameters: Any) -> str:
        if dtype is not None:
            return config.floatX if dtype == "floatX" else dtype
        types = [as_tensor_variable(parameter).dtype for parameter in parameters]
        return np.result_type(config.floatX, *types).name

    def uniform(
        self, size: Any = None, low: Any = 0.0, high: Any = 1.0, ndim: Any = None, dtype: Any = None
    ) -> Any:
        """Uniform in [low, high)."""
        kind = self._float(dtype, low, high)
        return self._draw("uniform", size, [low, high], kind, "float64", ndim)

    def normal(
        self, size: Any = None, avg: Any = 0.0, std: Any = 1.0, ndim: Any = None, dtype: Any = None
    ) -> Any:
        """Normal with mean `avg` and standard deviation `std`."""
        kind = self._float(dtype, avg, std)
        return self._draw("normal", size, [avg, std], kind, "float64", ndim)

    def binomial(
        self,
        size: Any = None,
        n: Any = 1,
        p: Any = 0.5,
        ndim: Any = None,
        dtype: str = "int64",
        prob: Any = None,
    ) -> Any:
        """How many of `n` trials succeed, each with probability `p`."""
        p = p if prob is None else prob
        return self._draw("binomial", size, [n, p], self._float(dtype), "int64", ndim)

    def random_integers(
        self, size: Any = None, low: Any = 0, high: Any = 1, ndim: Any = None, dtype: str = "int64"
    ) -> Any:
        """Whole numbers from `low` to `high`, both included."""
        return self._draw("random_integers", size, [low, high], dtype, "int64", ndim)

    def poisson(
        self, size: Any = None, lam: Any = 1.0, ndim: Any = None, dtype: str = "int64"
    ) -> Any:
        """Poisson with mean `lam`."""
        return self._draw("poisson", size, [lam], dtype, "int64", ndim)

    def choice(
        self,
        size: Any = None,
        a: Any = 2,
        replace: bool = True,
        p: Any = None,
        ndim: Any = None,
        dtype: str = "int64",
    ) -> Any:
        """Elements of `a`, or numbers below it."""
        source = as_tensor_variable(a)
        kind = source.dtype if source.ndim else "int64"
        method = "choice" if replace else "choice_without_replacement"
        parameters = [source] if p is None else [source, as_tensor_variable(p)]
        size = () if size is None else size
        return self._draw(method, size, parameters, kind if source.ndim else dtype, kind, ndim)

    def permutation(
        self, size: Any = None, n: Any = 1, ndim: Any = None, dtype: str = "int64"
    ) -> Any:
        """Permutations of the numbers below `n`, along a last axis."""
        return self._draw("permutation", () if size is None else size, [n], dtype, "int64", ndim, 1)

    def multinomial(
        self, size: Any = None, n: Any = 1, pvals: Any = (0.5, 0.5), ndim: Any = None,
        dtype: str = "int64",
    ) -> Any:  # fmt: skip
        """How often each of the outcomes comes in `n` trials, along a last axis: for each row of
        `pvals` (and each number `n`) a draw of its own."""
        return self._draw("multinomial", size, [n, pvals], dtype, "int64", ndim, 1)

    def shuffle_row_elements(self, input: Any) -> Any:
        """Each row of a matrix, or a vector, in a random order."""
        x = as_tensor_variable(input)
        order = self.permutation(size=x.shape[:-1] if x.ndim > 1 else (), n=x.shape[-1],
                                 ndim=x.ndim - 1)  # fmt: skip
        if x.ndim == 1:
            return x[order]
        rows = as_tensor_variable(0) + _rows(x)
        return x[rows, order]


class RandomStreams(RandomStreamsBase):
    """A family of random variables, each with a generator seeded from the family's.

    `rv.rng` is the shared state of one; `srng.state_updates` lists all with their updates, which
    are defaults of functions that use them.
    """

    def __init__(self, seed: int | None = None):
        self.state_updates: list[tuple[Any, Any]] = []
        self.default_instance_seed = seed
        self.gen_seedgen = np.random.RandomState(seed)

    def updates(self) -> list[tuple[Any, Any]]:
        return list(self.state_updates)

    def seed(self, seed: int | None = None) -> None:
        """New states for all variables: those that a new family with this seed would have."""
        seedgen = np.random.RandomState(self.default_instance_seed if seed is None else seed)
        for state, _ in self.state_updates:
            state.set_value(np.random.RandomState(int(seedgen.randint(2**30))), borrow=True)

    def __getitem__(self, item: Any) -> Any:
        """The generator of a shared state of this family."""
        return item.get_value(borrow=True)

    def __setitem__(self, item: Any, value: Any) -> None:
        item.set_value(value)

    def gen(self, op: Any, *args: Any, **kwargs: Any) -> Any:
        """A random variable of a generator of its own: what `op(state, …)` draws, as `uniform` and
        the others of `theano.tensor.raw_random` do."""
        seed = int(self.gen_seedgen.randint(2**30))
        state = shared(np.random.RandomState(seed), borrow=True)
        new_state, made = op(state, *args, **kwargs)
        state.default_update = new_state
        made.rng, made.update = state, (state, new_state)
        self.state_updates.append(made.update)
        return made

    def _draw(
        self, method: str, size: Any, parameters: list[Any], dtype: str, drawn: str,
        ndim: int | None = None, suffix: int = 0,
    ) -> Any:  # fmt: skip
        return self.gen(sample, method, size, parameters, dtype, drawn, ndim, suffix)


def _rows(x: Any) -> Any:
    from .creation import arange

    return arange(x.shape[0]).dimshuffle(0, "x")


def copy_states(source: RandomStreams, target: RandomStreams) -> None:
    """Give the variables of `target` the states of those of `source`, in order."""
    for (old, _), (new, _) in zip(source.state_updates, target.state_updates, strict=True):
        new.set_value(copy.deepcopy(old.get_value(borrow=True)), borrow=True)
