"""affine-symmetric-products: of a matrix times its own transpose, one half is computed."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import (
    AffineMapAttr,
    FixedBitwidthType,
    ModuleOp,
    StringAttr,
)
from xdsl.dialects.func import FuncOp
from xdsl.ir import SSAValue
from xdsl.ir.affine import AffineDimExpr, AffineMap

from ..dialects import affine, arith
from ..dialects.build import Builder
from ..dialects.linear_forms import Atom, Linear, Quotient, constant_form, map_forms
from ..dialects.quick import erase, insert_before
from .affine_loops.analysis import loop_bounds
from .affine_loops.building import (
    Bound,
    body_builder,
    make_loop,
    set_bounds,
    upper_bound,
    value_bound,
    variable_of,
)
from .affine_loops.contractions import Nest, contractions_in, text_name
from .affine_loops.selection import NAME, functions_in, name_of
from .base import Pass
from .watching import may_rewrite

# Blocks of columns in a matrix of known size, and terms in its sums, below which the half that is
# not computed is not worth the other loops.
_FEWEST_BLOCKS, _FEWEST_TERMS = 4, 32
# Rows and columns of the squares in which a half is copied to the other one.
_SQUARE = 16


@dataclass(frozen=True)
class AffineSymmetricProductsPass(Pass):
    """Computes `x @ x.T`, or `x.T @ x`, on and below the diagonal only, and copies that above it.

    ```
    affine.for %i = 0 to %n {                        affine.for %c = 0 to %last step 32 {
      affine.for %j = 0 to %n {                        affine.for %i = %c to %n {
        %s = affine.for %k0 = 0 to %m … {                affine.for %j = %c to %c + 32 {
          … + %x[%i, %k0] * %x[%j, %k0]         →          … the same
        }                                              } }
        affine.store %s, %r[%i, %j]                  }
    } }                                              … and the same from %last on, in both
                                                     affine.for %i … { affine.for %j = %i + 1 … {
                                                       %r[%i, %j] = %r[%j, %i]
                                                     } }
    ```

    A block of columns is as wide as a panel of the schedule that the loops get then; it has the
    rows from where the block begins; `%last` is `%n floordiv 32 * 32`. The copy goes in squares, of
    which both sides stay in the first-level cache. Both halves are equal to the bit: products
    commute, and sums are taken in the same order.

    Options:
        vector_bits, vector_registers: as the schedule's.

    BLAS has it as `syrk`, which NumPy calls for `x.T @ x`.
    """

    name = "affine-symmetric-products"
    source = target = "affine"

    vector_bits: int = 256
    vector_registers: int = 16

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for nest in list(contractions_in(function)):
                result = _symmetric_result(nest)
                if result is None:
                    continue
                element = result.value.type
                assert isinstance(element, FixedBitwidthType)
                vectors = 4 if self.vector_registers >= 32 else 2
                width = self.vector_bits // element.bitwidth * vectors
                rows = nest.parallel[0]
                if _is_worth_it(nest, width) and may_rewrite(self.name, "half", rows):
                    _copy_half(rows, result)
                    _compute_half(nest, width, _end_of_blocks(rows, width))


def _symmetric_result(nest: Nest) -> affine.StoreOp | None:
    """The store of the result of a nest that multiplies an array by its own transpose."""
    if len(nest.parallel) != 2:
        return None
    rows, columns = nest.parallel
    if not isinstance(rows.parent_op(), FuncOp):
        return None  # where the blocks end would be no bound of a loop
    bounds = loop_bounds(rows)
    if bounds != loop_bounds(columns) or bounds.step != 1:
        return None
    if bounds.lower != (constant_form(0),) or len(bounds.upper) != 1:
        return None
    _, store, *rest = columns.body.block.ops
    if not isinstance(store, affine.StoreOp) or len(rest) != 1:
        return None
    i, j = variable_of(rows), variable_of(columns)
    places = map_forms(store.map.data, store.indices)
    if [form.offset_of(at) for form, at in zip(places, (i, j), strict=False)] != [0, 0]:
        return None
    if len(places) != 2 or store.value is not nest.reductions[0].results[0]:
        return None
    factors = _factors(nest)
    if factors is None or factors[0].memref is not factors[1].memref:
        return None
    one, other = (map_forms(load.map.data, load.indices) for load in factors)
    return store if tuple(_exchanged(form, i, j) for form in one) == other else None


def _factors(nest: Nest) -> tuple[affine.LoadOp, affine.LoadOp] | None:
    """The loads whose products the reductions of a nest add up, where they do nothing else."""
    if any(len(loop.results) != 1 for loop in nest.reductions):
        return None
    for outer, inner in zip(nest.reductions, nest.reductions[1:], strict=False):
        if list(outer.body.block.ops)[:-1] != [inner]:
            return None
    *loads, product, total, _ = nest.reductions[-1].body.block.ops
    if not isinstance(product, arith.MulfOp | arith.MuliOp):
        return None
    if not isinstance(total, arith.AddfOp | arith.AddiOp) or product.result not in total.operands:
        return None
    if len(loads) != 2 or {one.results[0] for one in loads} != set(product.operands):
        return None
    first, second = loads
    if not isinstance(first, affine.LoadOp) or not isinstance(second, affine.LoadOp):
        return None
    return first, second


def _exchanged(form: Linear, i: SSAValue, j: SSAValue) -> Linear | None:
    """The form with `i` in the place of `j`, and `j` in that of `i`; None where one is divided."""
    exchanged: dict[Atom, int] = {}
    for atom, factor in form.terms:
        if isinstance(atom, Quotient):
            if any(one in (i, j) for one in atom.dividend.atoms()):
                return None
        elif atom in (i, j):
            atom = j if atom is i else i
        exchanged[atom] = factor
    return Linear(exchanged, form.constant)


def _is_worth_it(nest: Nest, width: int) -> bool:
    count, depth = (loop_bounds(one).trip_count for one in (nest.parallel[0], nest.reductions[0]))
    if count is not None and count < _FEWEST_BLOCKS * width:
        return False
    return depth is None or depth >= _FEWEST_TERMS or len(nest.reductions) > 1


def _compute_half(nest: Nest, width: int, last: Bound) -> None:
    """Blocks of columns from the diagonal down, and what there is from `last` on in one block."""
    outermost = nest.parallel[0]
    builder = Builder.in_place_of(outermost)
    column = text_name(nest.loop("j"))
    blocks = make_loop(builder, Bound.of(0), last, width, hint=f"{column}_block")
    # The default schedule copies what all blocks read before this loop.
    blocks.attributes[NAME] = StringAttr(column.replace("j", "block", 1))
    rows = outermost.clone()
    end = blocks.body.block.last_op
    assert end is not None
    insert_before(rows, end)
    columns = rows.body.block.first_op
    assert isinstance(columns, affine.ForOp)
    first = variable_of(blocks)
    set_bounds(rows, value_bound(first))
    behind = value_bound(first).with_result(first, width, only=True)
    set_bounds(columns, value_bound(first), behind)
    if last.constant is not None and last.constant == upper_bound(outermost).constant:
        erase(outermost)
        return
    for loop in (*nest.parallel, *nest.reductions):
        loop.attributes[NAME] = StringAttr(f"{name_of(loop)}_last")
    for loop in nest.parallel:
        set_bounds(loop, last)


def _end_of_blocks(nest: affine.ForOp, width: int) -> Bound:
    """Where the blocks of full width end."""
    end = upper_bound(nest)
    wholes = tuple(result // width * width for result in end.map.results)
    return end._replace(map=AffineMap(end.map.num_dims, end.map.num_symbols, wholes))


def _copy_half(nest: affine.ForOp, store: affine.StoreOp) -> None:
    """Behind the nest: what is below the diagonal is copied above it, square by square."""
    end = upper_bound(nest)
    following = nest.next_op
    assert following is not None
    builder = Builder(following.parent_block(), following, nest.location)  # pyright: ignore
    hints = [variable_of(nest).name_hint, variable_of(nest.body.block.first_op).name_hint]  # pyright: ignore
    above = make_loop(builder, Bound.of(0), end, _SQUARE, hint=hints[0])
    top = variable_of(above)
    beside = make_loop(body_builder(above), value_bound(top), end, _SQUARE, hint=hints[1])
    left = variable_of(beside)
    rows = make_loop(
        body_builder(beside), value_bound(top), end.with_result(top, _SQUARE), hint=hints[0]
    )
    i = variable_of(rows)
    columns = make_loop(
        body_builder(rows),
        value_bound(left).with_result(i, 1),
        end.with_result(left, _SQUARE),
        hint=hints[1],
    )
    j = variable_of(columns)
    inside = body_builder(columns)
    identity = AffineMapAttr(AffineMap(2, 0, (AffineDimExpr(0), AffineDimExpr(1))))
    value = inside.value(affine.LoadOp, (store.memref, j, i), store.value.type, map=identity)
    inside.create(affine.StoreOp, (value, store.memref, i, j), map=identity)
