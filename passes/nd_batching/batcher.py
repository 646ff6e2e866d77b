"""Writing a function for all elements of a batch at once: what its values have become."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from xdsl.dialects import arith, tensor
from xdsl.dialects.builtin import TensorType
from xdsl.ir import Attribute, Block, Operation, SSAValue

from ...dialects import nd
from ...dialects.build import INDEX
from ...dialects.dtypes import DTYPES, I64
from ...dialects.extents import Extent
from ...dialects.nd_builder import NdBuilder, spec, split
from ...dialects.specs import Spec
from ..errors import CompileError
from ..nd_differentiation.calls import Functions
from ..nd_differentiation.scalars import as_array, spec_of_any
from .spread import spread

Rule = Callable[["Batcher", Operation], None]


class Batcher:
    """Writes ops for a batch. A batched array has the batch as its first axis; of a batched number
    there is an array of as many.

    Attributes:
        size: the extent of the batch.
        batched: the values of the function that differ between elements.
        mask: which elements are meant by what is written, 1-d bool; None for all.
    """

    def __init__(
        self,
        b: NdBuilder,
        size: Extent,
        functions: Functions,
        rule_of: Callable[[Operation], Rule | None],
    ):
        self.b = b
        self.rule_of = rule_of
        self.size = size
        self.functions = functions
        self.values: dict[SSAValue, SSAValue] = {}
        self.batched: set[SSAValue] = set()
        self.mask: SSAValue | None = None
        # Extents of tapes that differ between elements: the greatest.
        self.longest: dict[SSAValue, SSAValue] = {}

    # ------------------------------------------------------------------------------ the walk

    def ops(self, ops: Iterable[Operation]) -> None:
        """Write the ops, in order."""
        for op in ops:
            self.b.location = op.location
            rule = self.rule_of(op)
            if rule is not None and (op.regions or self.depends(op) or self._is_checked(op)):
                rule(self, op)
            elif self.depends(op):
                raise CompileError(f"'{op.name}' cannot be batched", op)
            else:
                self.copy(op)

    def _is_checked(self, op: Operation) -> bool:
        """Whether an op that is the same for all must respect the mask."""
        if self.mask is None:
            return False
        return op.name == "cf.assert" or isinstance(
            op, nd.SliceOp | nd.InsertSliceOp | nd.GatherOp | nd.CallHostOp
        )

    def depends(self, op: Operation) -> bool:
        return any(operand in self.batched for operand in op.operands)

    def copy(self, op: Operation) -> None:
        """The op as it is, of what its operands have become."""
        clone = op.clone(self.values)
        self.b.insert(clone)
        self.values.update(zip(op.results, clone.results, strict=True))

    def spread(self, ops: Iterable[Operation]) -> None:
        spread(ops, self.batched)

    # ------------------------------------------------------------------------------- values

    def get(self, value: SSAValue) -> SSAValue:
        """What a value has become."""
        return self.values.get(value, value)

    def set(self, value: SSAValue, new: SSAValue) -> None:
        self.values[value] = new

    def is_batched(self, value: SSAValue) -> bool:
        return value in self.batched

    def lifted(self, value: SSAValue, rank: int) -> SSAValue:
        """What an array has become, so that beside others of this rank it stretches as before."""
        new = self.get(value)
        own = len(spec_of_any(value).shape)
        if not self.is_batched(value):
            if not self._has_derivative(new):
                return as_array(self.b, new)
            new = self.whole(value)
        if own >= rank:
            return new
        first, *rest = self.b.extents(new)
        return self.b.shaped("reshape", new, extents=[first, *[1] * (rank - own), *rest])

    def whole(self, value: SSAValue) -> SSAValue:
        """What a value has become, with the batch as its first axis even if it is the same."""
        new = self.get(value)
        if self.is_batched(value):
            return new
        array = as_array(self.b, new)
        all_of_it = self.b.shaped(
            "broadcast_to", array, extents=[self.size, *self.b.extents(array)]
        )
        return self.meant(all_of_it) if self._has_derivative(new) else all_of_it

    def _has_derivative(self, value: SSAValue) -> bool:
        """Whether elements that are not meant could give a value that all share a derivative."""
        if self.mask is None or isinstance(value.owner, nd.ConstantOp):
            return False
        return spec_of_any(value).dtype.kind == "f"

    def meant(self, value: SSAValue) -> SSAValue:
        """A batched array, whose derivative comes from the elements that are meant alone."""
        return value if self.mask is None else self.guarded(value, self.mask)

    def typed(self, value: SSAValue, type_: Attribute) -> SSAValue:
        """An array as this type, from which its own differs in what is static."""
        if value.type == type_ or not isinstance(type_, TensorType):
            return value
        shape = nd.spec_of(type_).shape
        have = self.b.extents(value)
        dynamic = [
            self.index(extent) for extent, size in zip(have, shape, strict=True) if size is None
        ]
        return self.b.op("reshape", value, index_operands=dynamic, shape=shape)

    def type_of(self, value: SSAValue) -> Attribute:
        """The type of what stands for a value, which may be batched."""
        if not self.is_batched(value):
            return value.type
        found = spec_of_any(value)
        first = self.size if isinstance(self.size, int) else None
        return nd.mlir_type(Spec(found.dtype, (first, *found.shape)))

    def as_typed(self, value: SSAValue, model: SSAValue) -> SSAValue:
        """What `value` has become, as what stands for `model`."""
        new = self.whole(value) if self.is_batched(model) else self.get(value)
        return self.typed(new, self.type_of(model))

    # ---------------------------------------------------------------------------- shorthands

    def index(self, extent: Extent) -> SSAValue:
        return self.b.index(extent) if isinstance(extent, int) else extent

    def mixed(self, op: Operation, name: str) -> list[Extent]:
        """The extents that an attribute says, as they have become.

        Raises:
            CompileError: one differs between the elements of the batch.
        """
        assert isinstance(op, nd.NdOp)
        entries = op.mixed(name)
        found: list[Extent] = []
        for entry in entries:
            if isinstance(entry, int):
                found.append(entry)
            elif not self.is_batched(entry) or entry in self.longest:
                found.append(self.longest.get(entry, self.get(entry)))
            else:
                raise CompileError(
                    "vmap: an extent that differs between the elements of the batch; arrays of "
                    "one batch have one shape: write np.where(mask, x, 0) for x[mask], and "
                    "np.where(np.arange(x.shape[0]) < n, x, 0) for x[:n]",
                    op,
                )
        return found

    def number(self, value: SSAValue) -> SSAValue:
        """A 0-d i64 array as an index."""
        element = nd.mlir_type(spec(value)).element_type
        found = self.b.value(tensor.ExtractOp, (value,), element)
        return self.b.value(arith.IndexCastOp, (found,), INDEX)

    def positions(self, rank: int) -> SSAValue:
        """The number of each element of the batch, beside arrays of this rank."""
        extents: list[Extent] = [self.size, *[1] * rank]
        return self.b.shaped("iota", extents=extents, axis=0, dtype=I64)

    def within(self, block: Block, write: Callable[[], None]) -> None:
        """Let `write` write at the end of another block."""
        outside = self.b
        self.b = NdBuilder(block, None, outside.location)
        write()
        self.b = outside

    def build(
        self, name: str, operands: Sequence[SSAValue], groups: dict[str, list[Extent]], **rest: Any
    ) -> SSAValue:
        """An op with several lists of extents, in the order of its fields."""
        attributes: dict[str, Any] = dict(rest)
        dynamic: list[SSAValue] = []
        for key, extents in groups.items():
            attributes[key], found = split(extents)
            dynamic += found
        return self.b.op(name, *operands, index_operands=dynamic, **attributes)

    def all_of(self, condition: SSAValue) -> SSAValue:
        """Whether a condition holds for all elements of the batch, as a number."""
        return self._reduced("all", condition)

    def any_of(self, condition: SSAValue) -> SSAValue:
        return self._reduced("any", condition)

    def _reduced(self, kind: str, condition: SSAValue) -> SSAValue:
        found = self.b.op("reduce", condition, kind=kind, axes=(0,), keepdims=False)
        return self.b.value(tensor.ExtractOp, (found,), nd.mlir_type(spec(found)).element_type)

    def choose(self, condition: SSAValue, x: SSAValue, y: SSAValue) -> SSAValue:
        """x where a condition on elements of the batch holds, y elsewhere."""
        rank = len(spec(x).shape)
        if rank > 1:
            extents: list[Extent] = [self.size, *[1] * (rank - 1)]
            condition = self.b.shaped("reshape", condition, extents=extents)
        return self.b.op("where", condition, x, y)

    def guarded(self, value: SSAValue, condition: SSAValue) -> SSAValue:
        """A batched array, whose derivative is that where the condition holds, and 0 elsewhere.

        What is computed for an element that does not take a branch may have an infinite derivative,
        and 0 times that is NaN, which must not reach the element.
        """
        dtype = spec(value).dtype
        if dtype.kind != "f" or dtype.bits not in (32, 64):
            return value
        bits = self.b.op("bitcast", value, dtype=DTYPES[f"i{dtype.bits}"])
        same = self.b.op("bitcast", bits, dtype=dtype)
        return self.typed(self.choose(condition, value, same), value.type)

    def guard(self, values: Iterable[SSAValue], condition: SSAValue) -> dict[SSAValue, SSAValue]:
        """Let batched values be `guarded`; those that they were, to be put back."""
        before = {value: self.get(value) for value in values if value in self.batched}
        for value, new in before.items():
            if isinstance(new.type, TensorType):
                self.values[value] = self.guarded(new, condition)
        return before

    def masked(self, condition: SSAValue) -> SSAValue:
        """A condition, batched, and the mask."""
        return condition if self.mask is None else self.b.op("bitwise_and", condition, self.mask)
