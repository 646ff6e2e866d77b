"""What loops over the rows of a matrix compute, as values: through memory that is only theirs.

    for i: for j: S[i, j] = sum_k …        |  S[i, j]: sum_k q[i, k] * key[j, k]
    for i:                                 |
      m = max_j S[i, j] * c                |  m: the greatest of S[i, j] * c, over j
      for j: P[i, j] = exp(S[i, j] * c - m)|  P[i, j]: exp(S[i, j] * c - m)

Each value is an op of other values, of the row, and of the column; what is computed twice in the
same way is one value. Loops are run once each, with the row and the column as names.

The idea is that of value numbering: J. Cocke, J. Schwartz, Programming languages and their
compilers, 1970.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xdsl.dialects import memref
from xdsl.dialects.builtin import (
    DYNAMIC_INDEX,
    FloatAttr,
    IntegerAttr,
    IntegerType,
    MemRefType,
)
from xdsl.ir import Operation, SSAValue

from ...dialects import affine, arith
from ...dialects.linear_forms import Linear, constant_form, map_forms, value_form
from ...dialects.structure import ancestor_in, is_inside, ops_from
from ..affine_loops.analysis import Bounds, is_pure, loop_bounds, loop_operands, root_of
from ..affine_loops.building import variable_of


class UnknownError(Exception):
    """What is computed cannot be said; the sentence says why."""


def require(condition: object, otherwise: str) -> None:
    if not condition:
        raise UnknownError(otherwise)


@dataclass(frozen=True, eq=False)
class Value:
    """What is computed for each row, or for each row and column.

    Attributes:
        op: what computes it; None of what is there already, which is `given`. An `affine.for` adds
            up products, of the row and the column that are its operands.
        operands: of a reduction over columns, what it begins with and what it combines.
        over_columns: whether it is such a reduction, and `op` combines.
    """

    op: Operation | None
    operands: tuple[Value, ...] = ()
    given: SSAValue | None = None
    over_columns: bool = False

    @property
    def is_sum_of_products(self) -> bool:
        return isinstance(self.op, affine.ForOp)


def all_within(value: Value) -> set[Value]:
    """A value and all that it is computed from, but for what reductions combine."""
    found: set[Value] = set()
    rest = [value]
    while rest:
        one = rest.pop()
        if one not in found:
            found.add(one)
            rest += () if one.over_columns else one.operands
    return found


class RowValues:
    """Loops over rows, which are run one after the other.

    Args:
        row, column: what stands for a row, and for a column.
        rows, columns: the bounds of loops over them.
        own: memory that nothing else uses.
    """

    def __init__(
        self,
        row: SSAValue,
        column: SSAValue,
        rows: Bounds,
        columns: Bounds,
        own: Iterable[SSAValue],
    ):
        self.rows, self.columns, self.own = rows, columns, set(own)
        self.numbered: dict[object, Value] = {}
        self._row, self._column = row, column
        self.row, self.column = self.given(row), self.given(column)
        self.known: dict[SSAValue, Value] = {}
        # By its root: the buffer through which memory is used, where its elements lie, and what.
        self.stored: dict[SSAValue, tuple[SSAValue, tuple[Linear, ...], Value]] = {}
        # Other memory whose values are computed again, and the outermost loop that fills it.
        self.filled: dict[SSAValue, affine.ForOp] = {}
        self.around: Operation | None = None

    def given(self, value: SSAValue) -> Value:
        return self.numbered.setdefault(value, Value(None, given=value))

    def run(self, loop: affine.ForOp) -> None:
        """A loop over rows, all of what it does.

        Raises:
            UnknownError: it does something else, too.
        """
        require(loop_bounds(loop) == self.rows and not loop.results, "loops have other rows")
        self.around = loop
        self.known[variable_of(loop)] = self.row
        for op in loop.body.block.ops:
            if isinstance(op, affine.ForOp):
                self._over_columns(op)
            else:
                self._do(op)

    def of(self, value: SSAValue) -> Value:
        """What a value is after the loops that were run.

        Raises:
            UnknownError: it cannot be said.
        """
        found = self.known.get(value)
        if found is not None:
            return found
        op = value.owner
        if isinstance(op, Operation) and not op.regions and not self._is_outside(value):
            self._do(op)
        elif self._is_outside(value):
            self.known[value] = self.given(value)
        require(value in self.known, "it is not known what a value is computed from")
        return self.known[value]

    def _is_outside(self, value: SSAValue) -> bool:
        return self.around is None or not is_inside(value, self.around)

    def _over_columns(self, loop: affine.ForOp) -> None:
        require(loop_bounds(loop) == self.columns, "loops have other columns")
        self.known[variable_of(loop)] = self.column
        *ops, last = loop.body.block.ops
        carried = loop.body.block.args[1:]
        combiners = [value.owner for value in last.operands]
        for op in ops:
            if isinstance(op, affine.ForOp):
                self._sum_of_products(op)
            elif op not in combiners:
                self._do(op)
        inits = list(loop.operands)[len(loop.operands) - len(carried) :]
        for combiner, before, init, result in zip(
            combiners, carried, inits, loop.results, strict=True
        ):
            require(
                isinstance(combiner, arith.MaximumfOp | arith.AddfOp)
                and before.has_one_use()
                and before in combiner.operands,
                "a loop over columns is no maximum and no sum",
            )
            assert isinstance(combiner, Operation)
            other = next(one for one in combiner.operands if one is not before)
            operands = (self.of(init), self.of(other))
            self.known[result] = self._number(combiner, operands, over_columns=True)

    def _sum_of_products(self, loop: affine.ForOp) -> None:
        require(is_sum_of_products(loop), "a loop is no sum of products")
        assert self.around is not None
        known = (self.row, self.column)
        for op in loop.body.block.ops:
            for value in op.operands:
                require(
                    is_inside(value, loop)
                    or self._is_outside(value)
                    or self.known.get(value) in known,
                    "a product depends on more than its row and column",
                )
        value = Value(loop, (self.row, self.column))
        self.known[loop.results[0]] = value

    def _number(
        self, op: Operation, operands: tuple[Value, ...], over_columns: bool = False
    ) -> Value:
        if _is_flag(op, operands):
            return operands[0].operands[0]
        properties = tuple(sorted(op.properties.items()))
        key = (type(op), properties, tuple(map(id, operands)), over_columns)
        return self.numbered.setdefault(key, Value(op, operands, over_columns=over_columns))

    def _do(self, op: Operation) -> None:
        if isinstance(op, affine.StoreOp):
            self._store(op)
        elif isinstance(op, affine.LoadOp):
            self.known[op.result] = self._load(op)
        elif not isinstance(op, affine.YieldOp):
            require(is_pure(op) and not op.regions, f"'{op.name}' is done for each row")
            operands = tuple(map(self.of, op.operands))
            require(len(op.results) == 1, f"'{op.name}' has several results")
            self.known[op.results[0]] = self._number(op, operands)

    def _subscripts(self, op: affine.LoadOp | affine.StoreOp) -> tuple[Linear, ...]:
        """Subscripts by what stands for the row and the column."""
        forms = map_forms(op.map.data, op.indices)
        names: dict[SSAValue, SSAValue] = {}
        for form in forms:
            for atom in form.atoms():
                given = self.of(atom).given
                require(given is not None, "a subscript is computed")
                assert given is not None
                names[atom] = given
        return tuple(form.renamed(names) for form in forms)

    def _store(self, op: affine.StoreOp) -> None:
        root, places = root_of(op.memref), self._subscripts(op)
        require(root in self.own, "what is stored is used elsewhere")
        assert root is not None
        before = self.stored.get(root)
        of_row, of_column = (
            [form for form in places if form.involves(one)] for one in (self._row, self._column)
        )
        require(
            [form.offset_of(self._row) for form in of_row] == [0]
            and all(form.offset_of(self._column) == 0 for form in of_column)
            and len(of_column) <= 1
            and (before is None or before[:2] == (op.memref, places)),
            "memory is not that of one row, or of one row and column",
        )
        value = self.of(op.value)
        require(
            of_column or self.column not in all_within(value),
            "what belongs to a column is stored for a row",
        )
        self.stored[root] = (op.memref, places, value)

    def _load(self, op: affine.LoadOp) -> Value:
        root = root_of(op.memref)
        require(root is not None, "it is not known what is read")
        assert root is not None
        if root in self.stored:
            buffer, places, value = self.stored[root]
            require(
                buffer is op.memref and places == self._subscripts(op),
                "what another row or column stores is read",
            )
            return value
        require(root not in self.own, "what is read was not stored before")
        return self._filled(op, root) or self._number(op, tuple(map(self.of, op.operands)))

    def _filled(self, op: affine.LoadOp, root: SSAValue) -> Value | None:
        """What memory is filled with beforehand, by its subscripts alone, such as a mask."""
        store = filled_by(root, op)
        if store is None:
            return None
        known: dict[SSAValue, Value] = {}
        for variable, form in zip(
            _variables(store), map_forms(op.map.data, op.indices), strict=True
        ):
            atom = _as_atom(form)
            if atom is None or variable is None:
                return None
            known[variable] = self.of(atom)
        outermost = _loops_around(store)[0]
        self.filled[root] = outermost

        def value_of(value: SSAValue) -> Value:
            if value in known or not is_inside(value, outermost):
                return known.get(value) or self.of(value)
            assert isinstance(value.owner, Operation)
            return self._number(value.owner, tuple(map(value_of, value.owner.operands)))

        return value_of(store.value)


def _is_flag(op: Operation, operands: Sequence[Value]) -> bool:
    """`c != 0` of a byte that `c` is kept in."""
    return (
        isinstance(op, arith.CmpiOp)
        and op.predicate.value.data == arith.CMPI_PREDICATES["ne"]
        and isinstance(operands[0].op, arith.ExtUIOp)
        and operands[0].op.operands[0].type == IntegerType(1)
        and number_of(operands[1]) == 0
    )


def filled_by(root: SSAValue, before: Operation) -> affine.StoreOp | None:
    """The only store to memory, of all its elements and of pure ops' results, before an op."""
    allocation = root.owner
    users = [use.operation for use in root.uses]
    stores = [op for op in users if isinstance(op, affine.StoreOp)]
    others = [op for op in users if not isinstance(op, affine.LoadOp | memref.DeallocOp)]
    if not isinstance(allocation, memref.AllocOp) or stores != others or len(stores) != 1:
        return None
    (store,) = stores
    loops = _loops_around(store)
    variables = _variables(store)
    if not loops or {variable_of(loop) for loop in loops} != set(variables):
        return None
    extents = dict(zip(variables, _extents(allocation), strict=True))
    for loop in loops:
        bounds = loop_bounds(loop)
        extent = extents[variable_of(loop)]
        if (bounds.lower, bounds.upper, bounds.step) != ((constant_form(0),), (extent,), 1):
            return None
        inner = [op for op in loop.body.block.ops if op is not store and op not in loops]
        if any(op.regions or not (is_pure(op) or isinstance(op, affine.YieldOp)) for op in inner):
            return None
    block = loops[0].parent
    assert block is not None
    other = ancestor_in(block, before)
    return store if other is not None and _is_before(loops[0], other) else None


def _is_before(one: Operation, other: Operation) -> bool:
    return other is not one and any(op is other for op in ops_from(one))


def _loops_around(op: Operation) -> list[affine.ForOp]:
    loops: list[affine.ForOp] = []
    parent = op.parent_op()
    while isinstance(parent, affine.ForOp) and not parent.results:
        loops.insert(0, parent)
        parent = parent.parent_op()
    return loops


def _variables(store: affine.StoreOp) -> list[SSAValue | None]:
    """The variables that an element is stored by, one for each subscript."""
    return [_as_atom(form) for form in map_forms(store.map.data, store.indices)]


def _as_atom(form: Linear) -> SSAValue | None:
    """The value that a form is."""
    atom = next(iter(form.atoms()), None)
    return atom if atom is not None and form == value_form(atom) else None


def _extents(allocation: memref.AllocOp) -> list[Linear]:
    type_ = allocation.memref.type
    assert isinstance(type_, MemRefType)
    sizes = iter(allocation.dynamic_sizes)
    return [
        value_form(next(sizes)) if extent == DYNAMIC_INDEX else constant_form(extent)
        for extent in type_.get_shape()
    ]


def is_sum_of_products(loop: affine.ForOp) -> bool:
    """`sum += left[…] * right[…]`, from 0, in any order, maybe of elements that are extended."""
    *ops, end = loop.body.block.ops
    if len(loop.results) != 1 or not isinstance(add := end.operands[0].owner, arith.AddfOp):
        return False
    carried = loop.body.block.args[1]
    product = add.operands[1].owner
    if add.operands[0] is not carried or "reassoc" not in str(add.fastmath):
        return False
    if not isinstance(product, arith.MulfOp):
        return False
    loads = [factor_of(operand) for operand in product.operands]
    extensions = [op for op in ops if isinstance(op, arith.ExtFOp)]
    bounds = loop_bounds(loop)
    return (
        all(load is not None for load in loads)
        and len(ops) == 4 + len(extensions)
        and len(extensions) in (0, 2)
        and bounds.lower == (constant_form(0),)
        and bounds.step == 1
        and number_of(loop_operands(loop).inits[0]) == 0
    )


def factor_of(value: SSAValue) -> affine.LoadOp | None:
    """The load that a factor is, maybe extended."""
    op = value.owner
    if isinstance(op, arith.ExtFOp):
        op = op.operands[0].owner
    return op if isinstance(op, affine.LoadOp) else None


def number_of(value: SSAValue | Value) -> float | None:
    """The number that a constant is."""
    op = value.op if isinstance(value, Value) else value.owner
    if op is None and isinstance(value, Value) and value.given is not None:
        op = value.given.owner
    if isinstance(op, arith.ConstantOp) and isinstance(op.value, FloatAttr | IntegerAttr):
        return op.value.value.data
    return None
