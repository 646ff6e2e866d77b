"""Maps applied to values: composed with the `affine.apply` that make them, and in canonical form.

The order in which operands come out is upstream's, so that both print the same maps.
https://github.com/llvm/llvm-project/blob/llvmorg-22.1.0/mlir/lib/Dialect/Affine/IR/AffineOps.cpp
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from xdsl.ir import Block, SSAValue
from xdsl.ir.affine import (
    AffineBinaryOpExpr,
    AffineBinaryOpKind,
    AffineDimExpr,
    AffineExpr,
    AffineMap,
    AffineSymExpr,
)

from ...dialects import affine
from ...dialects.affine_expressions import (
    add,
    constant,
    make,
    multiply,
    replace,
    simplify,
    variables,
)
from ...dialects.affine_scope import is_top_level, is_valid_dim, is_valid_symbol, scope_of
from ...dialects.arith import constant_value


class Application(NamedTuple):
    """Expressions over values: the first `num_dims` operands are dims, the others symbols."""

    results: tuple[AffineExpr, ...]
    num_dims: int
    operands: tuple[SSAValue, ...]

    @property
    def affine_map(self) -> AffineMap:
        return AffineMap(self.num_dims, len(self.operands) - self.num_dims, self.results)

    def with_results(self, results: Sequence[AffineExpr]) -> Application:
        return self._replace(results=tuple(results))

    def constants(self) -> list[int] | None:
        """The results, where all of them are numbers for the operands that they use."""
        values = [constant_value(operand) for operand in self.operands]
        dims = [AffineDimExpr(i) if v is None else constant(v) for i, v in enumerate(values)]
        symbols = [
            AffineSymExpr(i) if v is None else constant(v)
            for i, v in enumerate(values[self.num_dims :])
        ]
        folded = [simplify(replace(r, dims[: self.num_dims], symbols)) for r in self.results]
        numbers = [getattr(result, "value", None) for result in folded]
        return None if None in numbers else numbers  # pyright: ignore[reportReturnType]


def application(affine_map: AffineMap, operands: Sequence[SSAValue]) -> Application:
    return Application(affine_map.results, affine_map.num_dims, tuple(operands))


def is_symbol(value: SSAValue) -> bool:
    """Whether a value may be a symbol wherever it is used."""
    if is_top_level(value):
        return True
    owner = value.owner
    return not isinstance(owner, Block) and is_valid_symbol(value, scope_of(owner))


def _is_dim(value: SSAValue) -> bool:
    owner = value.owner
    if isinstance(owner, Block):
        return is_valid_dim(value, None) or is_top_level(value)
    return is_valid_dim(value, scope_of(owner))


# --- canonical operands --------------------------------------------------------------------------


def canonical(given: Application) -> Application:
    """Each operand once, if it is used: a symbol where it may be one, a number where it is one."""
    if not given.operands:
        return given
    return _without_repetition(_demoted(_promoted(given)))


def _promoted(given: Application) -> Application:
    """Dims that may be symbols become symbols, behind those that there are."""
    dims: list[AffineExpr] = []
    kept: list[SSAValue] = []
    promoted: list[SSAValue] = []
    symbols = given.operands[given.num_dims :]
    for value in given.operands[: given.num_dims]:
        if is_symbol(value):
            dims.append(AffineSymExpr(len(symbols) + len(promoted)))
            promoted.append(value)
        else:
            dims.append(AffineDimExpr(len(kept)))
            kept.append(value)
    if not promoted:
        return given
    same = [AffineSymExpr(i) for i in range(len(symbols))]
    results = tuple(replace(result, dims, same) for result in given.results)
    return Application(results, len(kept), (*kept, *symbols, *promoted))


def _demoted(given: Application) -> Application:
    """Symbols that can only be dims become dims."""
    symbols: list[AffineExpr] = []
    kept: list[SSAValue] = []
    demoted: list[SSAValue] = []
    for value in given.operands[given.num_dims :]:
        if not is_symbol(value) and _is_dim(value):
            symbols.append(AffineDimExpr(given.num_dims + len(demoted)))
            demoted.append(value)
        else:
            symbols.append(AffineSymExpr(len(kept)))
            kept.append(value)
    if not demoted:
        return given
    same = [AffineDimExpr(i) for i in range(given.num_dims)]
    results = tuple(replace(result, same, symbols) for result in given.results)
    dims = (*given.operands[: given.num_dims], *demoted)
    return Application(results, len(dims), (*dims, *kept))


def _without_repetition(given: Application) -> Application:
    """Unused operands go, equal ones become one, constant symbols numbers."""
    used = {variable for result in given.results for variable in variables(result)}
    dims, dim_operands = _renumbered(
        AffineDimExpr, given.operands[: given.num_dims], used, fold=False
    )
    symbols, symbol_operands = _renumbered(
        AffineSymExpr, given.operands[given.num_dims :], used, fold=True
    )
    results = tuple(replace(result, dims, symbols) for result in given.results)
    return Application(results, len(dim_operands), (*dim_operands, *symbol_operands))


def _renumbered(
    kind: type[AffineDimExpr] | type[AffineSymExpr],
    operands: Sequence[SSAValue],
    used: set[AffineDimExpr | AffineSymExpr],
    fold: bool,
) -> tuple[list[AffineExpr], list[SSAValue]]:
    """What each variable of a kind becomes, and the operands that are left."""
    places: dict[SSAValue, AffineExpr] = {}
    kept: list[SSAValue] = []
    replacements: list[AffineExpr] = []
    for position, value in enumerate(operands):
        if kind(position) not in used:
            replacements.append(constant(0))
            continue
        number = constant_value(value) if fold else None
        if number is not None:
            replacements.append(constant(number))
            continue
        if value not in places:
            places[value] = kind(len(kept))
            kept.append(value)
        replacements.append(places[value])
    return replacements, kept


# --- composition ---------------------------------------------------------------------------------


class _Spaces:
    """Results under composition: dims and symbols are only appended; what is replaced is None."""

    def __init__(self, given: Application):
        self.results = list(given.results)
        self.dims: list[SSAValue | None] = list(given.operands[: given.num_dims])
        self.symbols: list[SSAValue | None] = list(given.operands[given.num_dims :])

    def step(self) -> bool:
        """Replace the first operand that can be; whether there was one."""
        for space, kind in ((self.dims, AffineDimExpr), (self.symbols, AffineSymExpr)):
            for position, value in enumerate(space):
                if value is None or isinstance(value.owner, Block):
                    continue
                owner = value.owner
                if isinstance(owner, affine.ApplyOp):
                    self._compose(space, kind(position), owner)
                    return True
                if isinstance(owner, affine.DelinearizeIndexOp) and self._undo(owner, value):
                    return True
        return False

    def _compose(
        self,
        space: list[SSAValue | None],
        variable: AffineDimExpr | AffineSymExpr,
        op: affine.ApplyOp,
    ) -> None:
        inner = canonical(application(op.map.data, op.mapOperands))
        dims = [AffineDimExpr(len(self.dims) + i) for i in range(inner.num_dims)]
        symbols = [
            AffineSymExpr(len(self.symbols) + i)
            for i in range(len(inner.operands) - inner.num_dims)
        ]
        self._substitute({variable: replace(inner.results[0], dims, symbols)})
        space[variable.position] = None
        self.dims += inner.operands[: inner.num_dims]
        self.symbols += inner.operands[inner.num_dims :]

    def _substitute(self, replacements: dict[AffineExpr, AffineExpr]) -> None:
        self.results = [_substituted(result, replacements) for result in self.results]

    def _undo(self, op: affine.DelinearizeIndexOp, value: SSAValue) -> bool:
        """`i * 32 + j * 4 + k` of all results of a delinearization is what it was made of."""
        if value is not op.multi_index[-1] or op.dynamic_basis:
            return False
        variable_of: dict[SSAValue, AffineExpr] = {}
        for space, kind in ((self.dims, AffineDimExpr), (self.symbols, AffineSymExpr)):
            for position, operand in enumerate(space):
                if operand is not None:
                    variable_of[operand] = kind(position)
        if any(result not in variable_of for result in op.multi_index):
            return False
        parts = [variable_of[result] for result in op.multi_index]
        stride, terms = 1, set[AffineExpr]()
        basis, _ = op.basis()
        for part, size in zip(reversed(parts), (*reversed(basis), None), strict=True):
            terms.add(multiply(part, constant(stride)))
            if isinstance(size, int):
                stride *= size
        are_dims = all(isinstance(part, AffineDimExpr) for part in parts)
        space, kind = (self.dims, AffineDimExpr) if are_dims else (self.symbols, AffineSymExpr)
        linear = kind(len(space))
        replacements: dict[AffineExpr, AffineExpr] = {}
        for result in self.results:
            _sums_with(result, terms, linear, replacements)
        if not replacements:
            return False
        space.append(op.linear_index)
        self._substitute(replacements)
        used = {variable for result in self.results for variable in variables(result)}
        for part in parts:
            if part not in used:
                home = self.dims if isinstance(part, AffineDimExpr) else self.symbols
                assert isinstance(part, AffineDimExpr | AffineSymExpr)
                home[part.position] = None
        return True

    def application(self) -> Application:
        """Without the operands that have been replaced."""
        dims, dim_operands = _compressed(self.dims, AffineDimExpr)
        symbols, symbol_operands = _compressed(self.symbols, AffineSymExpr)
        results = tuple(replace(result, dims, symbols) for result in self.results)
        return Application(results, len(dim_operands), (*dim_operands, *symbol_operands))


def _compressed(
    space: list[SSAValue | None], kind: type[AffineDimExpr] | type[AffineSymExpr]
) -> tuple[list[AffineExpr], list[SSAValue]]:
    replacements: list[AffineExpr] = []
    kept: list[SSAValue] = []
    for value in space:
        if value is None:
            replacements.append(constant(0))
        else:
            replacements.append(kind(len(kept)))
            kept.append(value)
    return replacements, kept


def _substituted(expression: AffineExpr, replacements: dict[AffineExpr, AffineExpr]) -> AffineExpr:
    """The expression with whole parts of it replaced."""
    if (found := replacements.get(expression)) is not None:
        return found
    if not isinstance(expression, AffineBinaryOpExpr):
        return expression
    return make(
        expression.kind,
        _substituted(expression.lhs, replacements),
        _substituted(expression.rhs, replacements),
    )


def _sums_with(
    expression: AffineExpr,
    terms: set[AffineExpr],
    total: AffineExpr,
    found: dict[AffineExpr, AffineExpr],
) -> None:
    """Note, for each sum in an expression that has all `terms`, the sum with `total` for them."""
    if not isinstance(expression, AffineBinaryOpExpr):
        return
    if expression.kind is not AffineBinaryOpKind.Add:
        _sums_with(expression.lhs, terms, total, found)
        _sums_with(expression.rhs, terms, total, found)
        return
    missing, others = set(terms), list[AffineExpr]()
    part: AffineExpr = expression
    while isinstance(part, AffineBinaryOpExpr) and part.kind is AffineBinaryOpKind.Add:
        _take(part.rhs, missing, others)
        part = part.lhs
    _take(part, missing, others)
    for other in others:
        _sums_with(other, terms, total, found)
    if not missing:
        sum_ = total
        for other in reversed(others):
            sum_ = add(sum_, other)
        found[expression] = sum_


def _take(term: AffineExpr, missing: set[AffineExpr], others: list[AffineExpr]) -> None:
    if term in missing:
        missing.remove(term)
    else:
        others.append(term)


def composed(given: Application) -> Application:
    """Every `affine.apply` that makes an operand taken in; canonical, in simplest form."""
    spaces = _Spaces(given)
    if given.results:
        while spaces.step():
            pass
    result = canonical(spaces.application())
    return result.with_results([simplify(expression) for expression in result.results])
