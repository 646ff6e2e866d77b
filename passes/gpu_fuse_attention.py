"""gpu-fuse-attention: two products with a softmax between them become one nest of loops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects import math, memref
from xdsl.dialects.builtin import (
    BFloat16Type,
    Float16Type,
    Float32Type,
    Float64Type,
    IntegerAttr,
    IntegerType,
    ModuleOp,
    i64,
)
from xdsl.ir import Attribute, Operation, SSAValue

from ..dialects import affine, arith
from ..dialects.build import Builder
from ..dialects.linear_forms import constant_form
from ..dialects.quick import detach, erase, insert_before, walk
from ..dialects.structure import ancestor_in, is_inside
from .affine_loops.analysis import (
    ALLOCATIONS,
    VIEWS,
    Access,
    accesses_of,
    is_pure,
    loop_bounds,
    root_of,
)
from .affine_loops.building import constant_bound, make_loop, upper_bound, variable_of
from .affine_loops.selection import functions_in
from .base import Pass
from .gpu_mapping import attention_tensor_cores, attention_threads
from .gpu_mapping.nests import ATTENTION, map_to, parallel_band
from .gpu_mapping.row_values import (
    RowValues,
    UnknownError,
    Value,
    all_within,
    factor_of,
    is_sum_of_products,
    number_of,
    require,
)
from .remarks import remark

_HALVES = (Float16Type, BFloat16Type)


@dataclass(frozen=True)
class GpuFuseAttentionPass(Pass):
    """Does attention without the matrix of its scores, which would go through memory.

    ```
    affine.for %i … { affine.for %j … {        affine.parallel (%i) … { affine.parallel (%d) … {
      %S[%i, %j] = %Q[%i, *] · %K[%j, *]         %m, %l, %o = affine.for %j …
    } }                                              iter_args(%m = -inf, %l = 0, %o = 0) {
    affine.for %i … {                              %t = f(%Q[%i, *] · %K[%j, *])
      %m = max f(%S[%i, *])                        %m' = max(%m, %t)
      %S[%i, *] = exp(f(%S[%i, *]) - %m)     →     %p, %a = exp(%t - %m'), exp(%m - %m')
      %S[%i, *] = %S[%i, *] / sum %S[%i, *]        %l' = %l * %a + %p
    }                                              %o' = %o * %a + %p * %V[%j, %d]
    affine.for %i … { affine.for %d … {          }
      %O[%i, %d] = %S[%i, *] · %V[*, %d]         %O[%i, %d] = %o / %l
    } }                                        } {mapping = "attention"} } {mapping = "attention"}
    ```
    What is stored for each row and column, and how often, does not matter: what the last loops
    multiply is followed through memory (`gpu_mapping/row_values.py`). The sum may also divide the
    products. Of f16 and bf16 a weight is rounded, since it is multiplied; differences, sums and
    quotients are not.

    It is slow where it is done as it stands; `convert-parallel-loops-to-gpu` does it in tiles, see
    `gpu_mapping/attention.py`.

    Options:
        shared_bytes: the shared memory that a block can have; where it is too little, nothing is
            done.
        tensor_cores: whether there are any, which do all types but f32.

    T. Dao et al., FlashAttention: fast and memory-efficient exact attention with IO-awareness,
    2022. The sums that are corrected: M. Milakov, N. Gimelshein, Online normalizer calculation for
    softmax, 2018.
    """

    name = "gpu-fuse-attention"
    source = target = "affine"

    shared_bytes: int = 128 << 10
    tensor_cores: bool = True

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        for function in functions_in(op):
            for loop in [one for one in walk(function) if isinstance(one, affine.ForOp)]:
                if loop.parent is not None and is_sum_of_products(loop):
                    self._fuse(loop)

    def _fuse(self, contraction: affine.ForOp) -> None:
        """Fuse what a product's sum takes from memory, if that is attention."""
        weights = _weights(contraction)
        if weights is None:
            return
        try:
            attention = _find(contraction, weights)
            of_f32 = isinstance(attention.element, Float32Type)
            require(of_f32 or self.tensor_cores, "there are no tensor cores for its type")
            require(needed(attention.element) <= self.shared_bytes, "a block has too little memory")
        except UnknownError as error:
            remark(self.name, contraction, f"not fused with what it multiplies: {error}")
            return
        _write(attention)
        nest = parallel_band(_outermost(attention.last))
        inner = [attention.last, attention.columns]
        map_to(nest if nest[-1:] == inner[-1:] else inner, ATTENTION)


@dataclass(frozen=True)
class _Attention:
    """The loops of attention, and what happens in them.

    Attributes:
        contraction: the sum over keys; `columns` and `last` are around it.
        parts: the loops over rows that are to be no more, and `own` the memory that is theirs.
        filled: other memory, such as of a mask, whose values are computed again, and what fills it.
        score: of a row and a key; `greatest` combines them.
        product: the sum of products that the score is made of.
        exponential: what makes a weight of a score.
        value: the factor of `contraction` that is no weight.
        divide: of a weight, or of the result, by the sum of the weights.
    """

    contraction: affine.ForOp
    columns: affine.ForOp
    last: affine.ForOp
    parts: Sequence[affine.ForOp]
    own: Sequence[SSAValue]
    filled: dict[SSAValue, affine.ForOp]
    score: Value
    product: Value
    greatest: Operation
    exponential: math.ExpOp
    value: SSAValue
    divide: arith.DivfOp

    @property
    def element(self) -> Attribute:
        """The type of what is multiplied."""
        load = factor_of(self.value)
        assert load is not None
        return load.result.type

    @property
    def type(self) -> Attribute:
        """The type of sums."""
        return self.contraction.results[0].type


def needed(element: Attribute) -> int:
    """The shared memory of a block, where threads multiply, or tensor cores."""
    by_tensor_cores = attention_tensor_cores.shared_bytes(element)
    if isinstance(element, Float32Type):
        return max(by_tensor_cores, attention_threads.SHARED_BYTES)
    return by_tensor_cores


def _weights(contraction: affine.ForOp) -> SSAValue | None:
    """The factor that is read from memory which the program has made for it."""
    columns = contraction.parent_op()
    last = columns.parent_op() if columns is not None else None
    if not isinstance(columns, affine.ForOp) or not isinstance(last, affine.ForOp):
        return None
    if columns.body.block.first_op is not contraction or columns.results or last.results:
        return None
    for factor in _factors(contraction):
        load = factor_of(factor)
        assert load is not None
        root = root_of(load.memref)
        if root is not None and isinstance(root.owner, ALLOCATIONS):
            own = {atom for form in accesses_of(load) or () for atom in _atoms(form)}
            if variable_of(last) in own and variable_of(columns) not in own:
                return factor
    return None


def _factors(contraction: affine.ForOp) -> Sequence[SSAValue]:
    (total,) = contraction.body.block.last_op.operands  # pyright: ignore
    add = total.owner
    assert isinstance(add, arith.AddfOp)
    product = add.operands[1].owner
    assert isinstance(product, arith.MulfOp)
    return product.operands


def _atoms(access: Access) -> Iterator[SSAValue]:
    for form in access.subscripts or ():
        yield from form.atoms()


def _find(contraction: affine.ForOp, weights: SSAValue) -> _Attention:
    """
    Raises:
        UnknownError: it is not attention.
    """
    columns = contraction.parent_op()
    assert isinstance(columns, affine.ForOp)
    last = columns.parent_op()
    assert isinstance(last, affine.ForOp)
    load = factor_of(weights)
    assert load is not None
    root = root_of(load.memref)
    assert root is not None
    parts, own = _parts(last, root)
    values = RowValues(
        variable_of(last),
        variable_of(contraction),
        loop_bounds(last),
        loop_bounds(contraction),
        own,
    )
    for part in parts:
        values.run(part)
    values.around = last
    values.known.update({variable_of(last): values.row, variable_of(contraction): values.column})

    weight = _peeled(values.of(load.result))
    divide: Operation | None = weight.op
    if isinstance(divide, arith.DivfOp):
        total, weight = _peeled(weight.operands[1]), _peeled(weight.operands[0])
    else:
        divide = _division_of(contraction.results[0])
        total = _peeled(values.of(divide.operands[1]))
    exponential = weight.op
    require(isinstance(exponential, math.ExpOp), "weights are no exponentials")
    require(
        total.over_columns
        and isinstance(total.op, arith.AddfOp)
        and number_of(total.operands[0]) == 0
        and _peeled(total.operands[1]) is weight,
        "weights are not divided by their sum",
    )
    difference = _peeled(weight.operands[0])
    require(isinstance(difference.op, arith.SubfOp), "nothing is taken from scores")
    score, greatest = difference.operands[0], _peeled(difference.operands[1])
    require(
        greatest.over_columns
        and isinstance(greatest.op, arith.MaximumfOp)
        and number_of(greatest.operands[0]) == float("-inf")
        and _peeled(greatest.operands[1]) is _peeled(score),
        "what is taken from scores is not the greatest one",
    )
    within = all_within(score)
    products = [one for one in within if one.is_sum_of_products]
    require(len(products) == 1, "a score is not made of one product")
    require(not any(one.over_columns for one in within), "a score depends on those of its row")
    (value,) = [factor for factor in _factors(contraction) if factor is not weights]
    _check_columns(contraction, columns, last)
    reads = {access.root for one in (*parts, last) for access in _accesses(one) if access.reads}
    writes = {access.root for one in (*parts, last) for access in _accesses(one) if access.writes}
    require(None not in reads | writes and not (reads & writes) - set(own), "memory may overlap")
    assert isinstance(greatest.op, Operation) and isinstance(divide, arith.DivfOp)
    assert isinstance(exponential, math.ExpOp)
    found = _Attention(
        contraction,
        columns,
        last,
        parts,
        own,
        values.filled,
        score,
        products[0],
        greatest.op,
        exponential,
        value,
        divide,
    )
    of_scores = factor_of(_factors(_loop_of(products[0]))[0])
    require(
        of_scores is not None
        and of_scores.result.type == found.element
        and isinstance(found.element, (Float32Type, Float64Type, *_HALVES)),
        "both products are not of one type",
    )
    return found


def _loop_of(product: Value) -> affine.ForOp:
    assert isinstance(product.op, affine.ForOp)
    return product.op


def _peeled(value: Value) -> Value:
    """A value before it was rounded to 16 bits."""
    while isinstance(value.op, arith.ExtFOp | arith.TruncFOp):
        narrow = value.op.operands[0] if isinstance(value.op, arith.ExtFOp) else value.op.results[0]
        if not isinstance(narrow.type, _HALVES):
            break
        value = value.operands[0]
    return value


def _division_of(result: SSAValue) -> arith.DivfOp:
    """What divides a result, which is used by nothing else."""
    while True:
        require(result.has_one_use(), "weights are not divided by their sum")
        (use,) = result.uses
        op = use.operation
        if isinstance(op, arith.DivfOp) and use.index == 0:
            return op
        rounds = isinstance(op, arith.ExtFOp | arith.TruncFOp)
        require(rounds, "weights are not divided by their sum")
        result = op.results[0]


def _parts(last: affine.ForOp, root: SSAValue) -> tuple[list[affine.ForOp], list[SSAValue]]:
    """The loops that fill what the last ones read from `root`, and the memory that is theirs.

    Raises:
        UnknownError: something else is done there, which would come too late or too early.
    """
    block = last.parent
    assert block is not None
    before = list(block.ops)
    before = before[: before.index(last) + 1]
    own: list[SSAValue] = []
    wanted = [root, *(access.root for access in _accesses(last) if _is_made(access))]
    loops: set[Operation] = {last}
    while wanted:
        one = wanted.pop()
        users = list(_users(one))
        places = [ancestor_in(block, op) for op in users]
        is_own = all(place in before for place in places)
        require(is_own or one is not root, "scores are used elsewhere")
        if not is_own or one in own:
            continue
        own.append(one)
        for user, place in zip(users, places, strict=True):
            assert place is not None
            loops.add(place)
            if isinstance(user, affine.StoreOp):
                wanted += [access.root for access in _accesses(place) if _is_made(access)]  # pyright: ignore
    parts: list[affine.ForOp] = []
    others: list[Operation] = []
    for op in before[min(before.index(op) for op in loops) : -1]:
        if op in loops:
            require(isinstance(op, affine.ForOp), "scores are not made by loops")
            assert isinstance(op, affine.ForOp)
            parts.append(op)
        elif not is_pure(op) or op.regions:
            others.append(op)
    read = {access.root for part in parts for access in _accesses(part)}
    written = {access.root for op in others for access in _accesses(op) if access.writes}
    require(None not in written and not written & read, "something is stored in between")
    return parts, own


def _is_made(access: Access) -> bool:
    """Whether something of memory that the program allocates is read, but not by a product."""
    around = access.operation.parent_op()
    return (
        access.reads
        and access.root is not None
        and isinstance(access.root.owner, ALLOCATIONS)
        and not (isinstance(around, affine.ForOp) and is_sum_of_products(around))
    )


def _users(buffer: SSAValue) -> Iterator[Operation]:
    """What uses memory, or a view of it, but for what frees it."""
    for use in buffer.uses:
        if isinstance(use.operation, VIEWS):
            yield from _users(use.operation.results[0])
        elif not isinstance(use.operation, memref.DeallocOp):
            yield use.operation


def _accesses(op: Operation) -> list[Access]:
    found: list[Access] = []
    for inner in walk(op):
        if not inner.regions:
            done = accesses_of(inner)
            require(done is not None, f"it is not known what '{inner.name}' does")
            found += done or []
    return found


def _check_columns(contraction: affine.ForOp, columns: affine.ForOp, last: affine.ForOp) -> None:
    """The last loops do nothing but the sums, and what follows each of them.

    What is done for each row is done for each result from now on.
    """
    bounds = loop_bounds(columns)
    require(
        bounds.lower == (constant_form(0),) and bounds.step == 1 and len(bounds.upper) == 1,
        "loops do not begin at 0",
    )
    for loop in (last, contraction):
        whole = loop_bounds(loop)
        require(whole.lower == (constant_form(0),) and len(whole.upper) == 1, "loops are no ranges")
    for op in last.body.block.ops:
        if op is not columns and not isinstance(op, affine.YieldOp):
            free = isinstance(op, affine.LoadOp) or is_pure(op)
            require(free and not op.regions, "the last loops do more than sums")


def _around(loop: affine.ForOp) -> affine.ForOp:
    """The outermost loop that another one is in."""
    while isinstance(around := loop.parent_op(), affine.ForOp):
        loop = around
    return loop


def _outermost(loop: affine.ForOp) -> affine.ForOp:
    """The outermost loop of which another one is all that it does."""
    while isinstance(around := loop.parent_op(), affine.ForOp):
        if around.results or len(list(around.body.block.ops)) != 2:
            break
        loop = around
    return loop


def _write(attention: _Attention) -> None:
    """Let the last loops do all of it."""
    a, type_ = attention, attention.type
    row = variable_of(a.last)
    outside = Builder.in_place_of(_around(a.last))
    builder = Builder.in_place_of(a.contraction)
    lowest, zero = (outside.constant(number, type_) for number in (float("-inf"), 0.0))
    keys = make_loop(
        builder, constant_bound(0), upper_bound(a.contraction), 1, (lowest, zero, zero), "j"
    )
    key, greatest, total, result = keys.body.block.args
    within = Builder(keys.body.block, location=_loop_of(a.product).location)
    names: dict[SSAValue, SSAValue] = {row: row, variable_of(a.contraction): key}
    written: dict[Value, SSAValue] = {}
    product = _loop_of(a.product)
    of_columns = product.parent_op()
    of_rows = of_columns.parent_op() if of_columns is not None else None
    assert isinstance(of_columns, affine.ForOp) and isinstance(of_rows, affine.ForOp)
    copies = {variable_of(of_rows): row, variable_of(of_columns): key}
    written[a.product] = within.insert(product.clone(copies)).results[0]

    def write(value: Value) -> SSAValue:
        if value.given is not None:
            return names.get(value.given, value.given)
        if value not in written:
            assert value.op is not None
            operands = [write(one) for one in value.operands]
            mapper = dict(zip(value.op.operands, operands, strict=True))
            written[value] = within.insert(value.op.clone(mapper)).results[0]
        return written[value]

    score = write(a.score)
    new = within.value(arith.MaximumfOp, (greatest, score), type_, **a.greatest.properties)
    # Nothing is taken from a row that has no score yet: -inf - -inf is no number.
    equal = IntegerAttr(arith.CMPF_PREDICATES["oeq"], i64)
    none = within.value(arith.CmpfOp, (new, lowest), IntegerType(1), predicate=equal)
    base = within.value(arith.SelectOp, (none, zero, new), type_)
    weight, factor = (
        within.value(
            math.ExpOp,
            (within.value(arith.SubfOp, (one, base), type_),),
            type_,
            **a.exponential.properties,
        )
        for one in (score, greatest)
    )
    if a.element != type_:
        rounded = within.value(arith.TruncFOp, (weight,), a.element)
        weight = within.value(arith.ExtFOp, (rounded,), type_)
    load = factor_of(a.value)
    assert load is not None and isinstance(a.value.owner, Operation)
    known: dict[SSAValue, SSAValue] = {variable_of(a.contraction): key}
    found = within.insert(load.clone(known)).result
    if a.value.owner is not load:
        known[load.result] = found
        found = within.insert(a.value.owner.clone(known)).results[0]
    *_, multiply, add, _ = a.contraction.body.block.ops
    kept, before = (within.value(arith.MulfOp, (one, factor), type_) for one in (result, total))
    summand = within.value(arith.MulfOp, (weight, found), type_, **multiply.properties)
    sums = [
        within.value(arith.AddfOp, pair, type_, **add.properties)
        for pair in ((before, weight), (kept, summand))
    ]
    within.create(affine.YieldOp, (new, *sums))
    operands = (keys.results[2], keys.results[1])
    done = builder.value(arith.DivfOp, operands, type_, **a.divide.properties)
    if is_inside(a.divide.results[0], a.columns):  # of the result
        a.divide.results[0].replace_all_uses_with(a.divide.operands[0])
        erase(a.divide)
    a.contraction.results[0].replace_all_uses_with(done)
    erase(a.contraction)
    _clear(a)


def _clear(attention: _Attention) -> None:
    """Take away what is done no more; what is done for each row is done for each result."""
    a = attention
    for part in a.parts:
        erase(part)
    *ops, _ = a.last.body.block.ops
    first = list(a.columns.body.block.ops)[2]
    for op in reversed(ops):
        if op is a.columns:
            continue
        if any(result.uses for result in op.results):
            detach(op)
            insert_before(op, first)
            first = op
        else:
            erase(op)
    for root, nest in a.filled.items():
        if all(isinstance(user, affine.StoreOp) for user in _users(root)):
            erase(nest)
            _erase_memory(root)
    for root in a.own:
        _erase_memory(root)


def _erase_memory(buffer: SSAValue) -> None:
    """Take away memory that is only freed."""
    for use in list(buffer.uses):
        if isinstance(use.operation, VIEWS):
            _erase_memory(use.operation.results[0])
        else:
            erase(use.operation)
    assert isinstance(buffer.owner, Operation)
    erase(buffer.owner)
