"""Slices: of a loop nest, the iterations that an iteration of other loops needs.

The bounds of a nest's loops become expressions over the variables of the loops that it is put into.
After upstream's `computeSliceUnion` (mlir/lib/Dialect/Affine/Analysis/Utils.cpp, LLVM 22).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from xdsl.ir import SSAValue
from xdsl.ir.affine import AffineConstantExpr, AffineDimExpr, AffineExpr, AffineMap, AffineSymExpr

from ...dialects import affine
from ...dialects.affine_expressions import add, constant, multiply, replace, simplify, terms_of
from ...dialects.affine_expressions import variables as all_variables
from ..affine_canonicalization.application import Application, application, canonical, composed
from ..affine_dependences.legality import is_parallel
from ..affine_dependences.relations import Loop, domain_of, loops_around, variables_of
from ..affine_loops.analysis import Access, loop_bounds
from ..affine_loops.building import Bound, step_of
from .expressions import Limits, Variables, limits_of
from .graph import LOADS, STORES
from .relations import Instances, Relations, common_depth, variables_text

if TYPE_CHECKING:
    import islpy


@dataclass
class Slice:
    """A part of a nest, for each iteration of a chain of loops, at the beginning of whose body it
    is done.

    Attributes:
        source: the nest.
        chain: the loops around the place, outermost first.
        common: how many of their variables are those of loops around `source`, too.
        limits: of loops of the nest, over the variables of `chain`; None for the whole loop.
    """

    relations: Relations
    source: affine.ForOp
    chain: list[Loop]
    common: int
    limits: dict[affine.ForOp, Limits | None] = field(default_factory=dict)

    # --- over which values the limits are -----------------------------------------------------

    @property
    def chain_variables(self) -> list[SSAValue]:
        return [value for loop in self.chain for value in variables_of(loop)]

    @property
    def levels(self) -> list[Loop]:
        """The chain, with a loop for each variable."""
        return [loop for loop in self.chain for _ in variables_of(loop)]

    @property
    def operands(self) -> list[SSAValue]:
        return [*self.chain_variables, *self.relations.names.parameters]

    @property
    def variables(self) -> Variables:
        names = self.relations.names.parameters.values()
        return Variables(
            [AffineDimExpr(at) for at in range(len(self.chain_variables))],
            {name: AffineSymExpr(at) for at, name in enumerate(names)},
        )

    def bound(self, expression: AffineExpr) -> Bound:
        """A limit as the bound of a loop, in canonical form."""
        count = len(self.chain_variables)
        given = Application((simplify(expression),), count, tuple(self.operands))
        made = canonical(given)
        return Bound(made.affine_map, made.operands)

    def over_chain(self, given: Application) -> list[AffineExpr | None]:
        """The results over the variables of the chain; None where others are used."""
        places = {value: at for at, value in enumerate(self.operands)}
        count = len(self.chain_variables)

        def variable(value: SSAValue) -> AffineExpr:
            place = places.get(value, 0)
            return AffineDimExpr(place) if place < count else AffineSymExpr(place - count)

        known = [value in places for value in given.operands]
        renamed = [variable(value) for value in given.operands]
        dims, symbols = renamed[: given.num_dims], renamed[given.num_dims :]
        return [
            replace(result, dims, symbols)
            if all(
                known[one.position + (0 if isinstance(one, AffineDimExpr) else given.num_dims)]
                for one in all_variables(result)
            )
            else None
            for result in given.results
        ]

    # --- as relations -------------------------------------------------------------------------

    @property
    def times(self) -> islpy.Set:
        """The iterations of the chain."""
        variables, constraints, _ = domain_of(self.chain, self.relations.names, "j")
        space = f"[{', '.join(variables.values())}]"
        return self.relations.set(space, [text for texts in constraints for text in texts])

    def executions(self, access: Access) -> islpy.Map:
        """In which iterations of the chain which instances of an access of the nest happen."""
        names = self.relations.names
        loops = loops_around(access.operation)
        variables, own, _ = domain_of(loops, names, "i")
        chain, around, _ = domain_of(self.chain, names, "j")
        constraints = [text for texts in around for text in texts]
        constraints += [f"i{at} = j{at}" for at in range(self.common)]
        for loop, texts in zip(loops, own, strict=True):
            limits = self.limits.get(loop) if isinstance(loop, affine.ForOp) else None
            if limits is None:
                constraints += texts
                continue
            least, end = (self._text(limit, chain) for limit in limits)
            name = variables[loop.body.block.args[0]]
            constraints += [f"{least} <= {name} < {end}"]
            if step_of(loop) != 1:  # pyright: ignore[reportArgumentType]
                constraints.append(f"({name} - {least}) mod {loop.step.value.data} = 0")  # pyright: ignore
        space = variables_text("j", len(chain)), variables_text("i", len(variables))
        return self.relations.map(*space, constraints)

    def _text(self, limit: AffineExpr, chain: dict[SSAValue, str]) -> str:
        operands = self.operands
        count = len(chain)
        as_map = AffineMap(count, len(operands) - count, (limit,))
        return self.relations.names.expression(limit, as_map, operands, chain)

    def is_within(self, accesses: Iterable[Access]) -> bool:
        """Whether only iterations are done that the nest has."""
        return all(
            self.executions(access).range().is_subset(self.relations.instances(access).domain)
            for access in accesses
        )

    def is_maximal(self, accesses: Iterable[Access]) -> bool:
        """Whether all iterations of the nest are done."""
        return all(
            self.relations.instances(access).domain.is_subset(self.executions(access).range())
            for access in accesses
        )

    # --- how much it is -----------------------------------------------------------------------

    def trip_counts(self) -> dict[affine.ForOp, int] | None:
        """The iterations of the loops with limits, where they are constants."""
        counts: dict[affine.ForOp, int] = {}
        for loop, limits in self.limits.items():
            if limits is None:
                count = loop_bounds(loop).trip_count
            else:
                length = simplify(add(limits[1], multiply(limits[0], constant(-1))))
                known = isinstance(length, AffineConstantExpr)
                count = -(-length.value // step_of(loop)) if known else None
            if count is None:
                return None
            counts[loop] = count
        return counts


def slice_for(
    relations: Relations,
    source: affine.ForOp,
    chain: list[Loop],
    sources: Iterable[Access],
    sinks: Iterable[Access],
) -> Slice | str:
    """What of `source` the accesses `sinks`, in the loops of `chain`, need; or why it is not known.

    Args:
        sources: the accesses of `source` through which they need it: what an iteration of the chain
            needs is every iteration in which one of them touches an element that one of the
            `sinks` touches.
    """
    common = sum(len(variables_of(loop)) for loop in loops_around(source))
    slice_ = Slice(relations, source, chain, common)
    found: dict[affine.ForOp, islpy.Map] = {}
    known = False
    for access in sources:
        for sink in sinks:
            if access.root is not sink.root:
                continue
            one, other = relations.instances(access), relations.instances(sink)
            if one.elements is None or other.elements is None or access.buffer is not sink.buffer:
                return "a subscript is not affine"
            pairs = relations.same_element(access, sink, common)
            if pairs.is_empty():
                continue
            if common_depth(slice_.levels, other.loops) < len(slice_.levels):
                return "the loops do not go around all that needs it"
            limits = _limits(slice_, one, other, pairs, found)
            _keep_loops_whole(one, limits, slice_, not (access.writes or sink.writes))
            slice_.limits = limits if not known else _hull(slice_.limits, limits, found)
            known = True
    if not known:
        return "nothing of it is needed"
    return slice_


def _limits(
    slice_: Slice,
    one: Instances,
    other: Instances,
    pairs: islpy.Map,
    found: dict[affine.ForOp, islpy.Map],
) -> dict[affine.ForOp, Limits | None]:
    """The limits of each loop around a source, for one kind of pairs."""
    solved = _solved(slice_, one, other)
    needed: Any = pairs.reverse()
    kinds = _kinds()
    depth = len(slice_.chain_variables)
    needed = needed.project_out(kinds.in_, depth, needed.dim(kinds.in_) - depth)
    limits: dict[affine.ForOp, Limits | None] = {}
    for at in range(slice_.common, one.depth):
        loop = one.loops[at]
        assert isinstance(loop, affine.ForOp)
        single = needed.project_out(kinds.out, at + 1, one.depth - at - 1)
        single = single.project_out(kinds.out, 0, at)
        found[loop] = found[loop].union(single) if loop in found else single
        value = solved.get(loop.body.block.args[0])
        limits[loop] = limits_of(single, slice_.variables, value)
    return limits


def _solved(slice_: Slice, one: Instances, other: Instances) -> dict[SSAValue, AffineExpr]:
    """The variables of a source that are a subscript, but for a constant: over the chain, they are
    the other's subscript. This has the form of the program, that of isl need not have."""
    if one.access.sizes is not None or other.access.sizes is not None:
        return {}
    subscripts, others = subscripts_of(one.access), subscripts_of(other.access)
    solved: dict[SSAValue, AffineExpr] = {}
    for mine, value in zip(subscripts.results, slice_.over_chain(others), strict=True):
        terms = terms_of(mine)
        if value is None or list(terms.coefficients.values()) != [1]:
            continue
        (atom,) = terms.coefficients
        if isinstance(atom, AffineDimExpr):
            moved = add(value, constant(-terms.constant))
            solved.setdefault(subscripts.operands[atom.position], simplify(moved))
    return solved


def subscripts_of(access: Access) -> Application:
    """The subscripts of an affine access, with every `affine.apply` taken in."""
    op = access.operation
    assert isinstance(op, (*LOADS, *STORES))
    return composed(application(op.map.data, op.indices))


def _kinds() -> Any:
    import islpy

    return islpy.dim_type


def _keep_loops_whole(
    one: Instances, limits: dict[affine.ForOp, Limits | None], slice_: Slice, inputs: bool
) -> None:
    """What depends on the order of the iterations is not cut where only an input is shared; nor
    are the loops from one on that carries values, or has the attribute `slice_fusion_barrier`."""
    whole = False
    for loop in one.loops[slice_.common :]:
        assert isinstance(loop, affine.ForOp)
        whole |= bool(loop.results) or "slice_fusion_barrier" in loop.attributes
        if inputs and not whole:
            whole = is_parallel(loop, carried=False, in_memory=False) is not None
        if whole:
            limits[loop] = None


def _hull(
    one: dict[affine.ForOp, Limits | None],
    other: dict[affine.ForOp, Limits | None],
    found: dict[affine.ForOp, islpy.Map],
) -> dict[affine.ForOp, Limits | None]:
    """Limits around both; a loop that one of them does not restrict is done whole."""
    joined: dict[affine.ForOp, Limits | None] = {}
    for loop in (*one, *(loop for loop in other if loop not in one)):
        first, second = one.get(loop), other.get(loop)
        if first is None or second is None:
            joined[loop] = None
            continue
        values: Any = found[loop].range()
        least = _extreme(first[0], second[0], -1)
        end = _extreme(first[1], second[1], 1)
        if least is None and values.dim_min_val(0).is_int():
            least = constant(values.dim_min_val(0).to_python())
        if end is None and values.dim_max_val(0).is_int():
            end = constant(values.dim_max_val(0).to_python() + 1)
        joined[loop] = None if least is None or end is None else (least, end)
    return joined


def _extreme(one: AffineExpr, other: AffineExpr, sign: int) -> AffineExpr | None:
    """The one that is further in a direction, where the difference is a constant."""
    difference = simplify(add(one, multiply(other, constant(-1))))
    if not isinstance(difference, AffineConstantExpr):
        return None
    return one if difference.value * sign >= 0 else other
