"""A recorded graph as a module at level `nd`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.dialects import arith, cf, func, scf, tensor
from xdsl.dialects.builtin import (
    ArrayAttr,
    DictionaryAttr,
    FileLineColLoc,
    FunctionType,
    IntAttr,
    IntegerAttr,
    IntegerType,
    LocationAttr,
    ModuleOp,
    StridedLayoutAttr,
    StringAttr,
    TensorType,
    UnitAttr,
    UnknownLoc,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ..dialects import nd
from ..dialects.build import INDEX
from ..dialects.nd_builder import NdBuilder
from ..dialects.precision import ATTRIBUTE as PRECISION
from ..dialects.precision import DETERMINISTIC, FASTMATH
from ..dialects.stored import ATTRIBUTE as STORED
from ..dialects.structure import PARALLEL
from .dims import Atom, Dim, Extent
from .locations import UNKNOWN, Location
from .trace import Graph, Node, Value, extents_needed, is_computed, regions_of
from .trace import Region as TracedRegion

_I64 = IntegerType(64)
_I1 = IntegerType(1)
_PREDICATES = {"equal": 0, "less": 2}  # eq and slt of arith.cmpi
_NOT_GREATER = 3  # sle
_CARRIED_AS_SCALARS = frozenset(("bool", "i8", "i16", "i32", "i64", "f32", "f64"))


def emit(graph: Graph) -> ModuleOp:
    """The module of a finished graph: a public function, a private one for each subgraph.

        graph f(%0: f64[x.shape[0]]):          func.func @f(%x: tensor<?xf64>) -> tensor<f64> {
          %1: f64[] = reduce(%0, kind=sum)  →    %s = nd.reduce sum %x axes [0]
          return %1                              func.return %s
                                               }

    Extents, and the checks of what the graph requires of them, are computed at the entry.
    """
    functions: list[func.FuncOp] = []
    _FunctionEmitter(graph, functions, _Locations()).emit()
    known: dict[str, Attribute] = {}
    if graph.precision != "numpy":
        known[PRECISION] = StringAttr(graph.precision)
    if graph.deterministic:
        known[DETERMINISTIC] = UnitAttr()
    if graph.fastmath:
        known[FASTMATH] = UnitAttr()
    return ModuleOp(list(reversed(functions)), known)


class _Locations:
    """One attribute for each place."""

    def __init__(self) -> None:
        self.known: dict[Location, LocationAttr] = {UNKNOWN: UnknownLoc()}

    def __call__(self, location: Location) -> LocationAttr:
        found = self.known.get(location)
        if found is None:
            found = self.known[location] = FileLineColLoc(
                StringAttr(location.file), IntAttr(location.line), IntAttr(location.column)
            )
        return found


class _FunctionEmitter:
    """Emits one graph. `values` holds the SSA value of each of its values, by number."""

    def __init__(self, graph: Graph, functions: list[func.FuncOp], locations: _Locations):
        self.graph = graph
        self.functions = functions
        self.locations = locations
        self.block = Block(arg_types=[nd.mlir_type(value.spec) for value in graph.arguments])
        self.builder = NdBuilder(self.block)
        self.values: list[SSAValue | None] = [None] * graph.value_count
        # Of the function, then of each region around what is emitted.
        self.extents: list[dict[Extent, SSAValue]] = [{}]
        self.atoms: list[dict[Atom, SSAValue]] = [{}]
        self.indices: dict[int, SSAValue] = {}

    def emit(self) -> None:
        graph = self.graph
        for value, argument in zip(graph.arguments, self.block.args, strict=True):
            self.values[value.number] = argument
            argument.name_hint = _hint(graph.argument_infos[graph.arguments.index(value)].name)
        self.entry()
        self.nodes(graph)
        results = [self.value(result) for result in graph.results]
        self.builder.insert(func.ReturnOp(*results))
        self.functions.append(self.function([result.type for result in results]))

    def nodes(self, graph: Graph) -> None:
        for node in graph.nodes:
            _EMITTERS.get(node.op, _FunctionEmitter.op)(self, node)

    def function(self, result_types: list[Attribute]) -> func.FuncOp:
        graph = self.graph
        function = func.FuncOp(
            graph.name,
            FunctionType.from_lists([argument.type for argument in self.block.args], result_types),
            Region(self.block),
            visibility=None if graph.parent is None else "private",
        )
        attributes = [_layout(info.layout, len(value.shape)) for info, value in self.arguments()]
        for argument, result in graph.stored:
            attributes[argument] = {**attributes[argument], STORED: IntegerAttr(result, _I64)}
        if any(attributes):
            function.arg_attrs = ArrayAttr([DictionaryAttr(own) for own in attributes])
        return function

    def arguments(self) -> Any:
        return zip(self.graph.argument_infos, self.graph.arguments, strict=True)

    def value(self, value: Value) -> SSAValue:
        found = self.values[value.number]
        if found is None and value.number in self.indices:  # a subgraph has captured it
            return self.as_array(self.indices[value.number], value)
        assert found is not None and value.graph.function is self.graph
        return found

    # ---------------------------------------------------------------------------- the entry

    def entry(self) -> None:
        """All extents that the nodes need, and the checks of what is required of extents."""
        for requirement in self.graph.requirements:
            self.builder.location = self.locations(requirement.location)
            left, right = (self.plain_extent(e) for e in (requirement.left, requirement.right))
            holds = self.builder.value(
                arith.CmpiOp,
                (left, right),
                _I1,
                predicate=IntegerAttr(_PREDICATES[requirement.relation], _I64),
            )
            self.builder.create(cf.AssertOp, (holds,), msg=StringAttr(requirement.message))
        self.extents_of(self.graph)

    def extents_of(self, graph: Graph) -> None:
        """The extents that nodes need, those that follow from arguments."""
        for node in graph.nodes:
            if node.extents:
                self.builder.location = self.locations(node.location)
                for extent in extents_needed(node, self.graph.root.equalities):
                    if not is_computed(extent):
                        self.plain_extent(extent)
            for region in regions_of(node):
                self.extents_of(region)

    def extent(self, extent: Extent) -> SSAValue:
        """The extent, or its representative, as an index."""
        return self.plain_extent(self.graph.root.equalities.resolve(extent))

    def plain_extent(self, extent: Extent) -> SSAValue:
        for known in self.extents:
            if (found := known.get(extent)) is not None:
                return found
        found = self.builder.index(extent) if isinstance(extent, int) else self.polynomial(extent)
        self.extents[-1][extent] = found
        return found

    def polynomial(self, extent: Dim) -> SSAValue:
        """The terms from left to right; a negative one is subtracted."""
        total: SSAValue | None = None
        for monomial, coefficient in extent.terms:
            term: SSAValue | None = None
            for atom in monomial:
                factor = self.atom(atom)
                term = factor if term is None else self.arith(arith.MuliOp, term, factor)
            magnitude = abs(coefficient)
            if term is None:
                term = self.plain_extent(magnitude)
            elif magnitude != 1:
                term = self.arith(arith.MuliOp, term, self.plain_extent(magnitude))
            if total is None:
                total = term
                if coefficient < 0:
                    total = self.arith(arith.SubiOp, self.plain_extent(0), term)
            else:
                total = self.arith(arith.AddiOp if coefficient > 0 else arith.SubiOp, total, term)
        assert total is not None
        return total

    def arith(self, op: type[Operation], a: SSAValue, b: SSAValue) -> SSAValue:
        return self.builder.value(op, (a, b), INDEX, **_OVERFLOW.get(op, {}))

    def atom(self, atom: Atom) -> SSAValue:
        for known in self.atoms:
            if (found := known.get(atom)) is not None:
                return found
        found = self.atoms[-1][atom] = self.new_atom(atom)
        return found

    def new_atom(self, atom: Atom) -> SSAValue:
        if atom.source is not None:
            value, axis = atom.source
            if axis is None:
                return self.number(value)
            argument = self.value(self.here(value))
            axis_value = self.plain_extent(axis)
            return self.builder.value(tensor.DimOp, (argument, axis_value), INDEX)
        a, b = (self.plain_extent(operand) for operand in atom.operands)
        if atom.kind == "maximum":
            return self.arith(arith.MaxSIOp, a, b)
        if atom.kind == "minimum":
            return self.arith(arith.MinSIOp, a, b)
        divisor = atom.operands[1]
        if isinstance(divisor, Dim):  # may be 0, in a branch of the program that has no elements
            b = self.arith(arith.MaxSIOp, b, self.plain_extent(1))
        return self.arith(arith.FloorDivSIOp, a, b)

    def number(self, value: Value) -> SSAValue:
        """A 0-d i64 array, or a loop's variable, as an index."""
        value = self.here(value)  # in a function inside, its number is another, which a loop has
        found = self.indices.get(value.number)
        if found is None:
            element = self.builder.value(tensor.ExtractOp, (self.value(value),), _I64)
            found = self.builder.value(arith.IndexCastOp, (element,), INDEX)
        return found

    def here(self, value: Value) -> Value:
        """The value of this graph that stands for `value` of a graph around it."""
        return value if value.graph.function is self.graph else self.graph.capture(value)

    # ------------------------------------------------------------------------------- nodes

    def op(self, node: Node) -> None:
        operation = nd.build(
            node.op,
            [self.value(operand) for operand in node.operands],
            node.attributes,
            self.locations(node.location),
            self.node_extents(node),
            [result.spec for result in node.results],
        )
        self.block.add_op(operation)
        self.set_results(node, operation)

    def node_extents(self, node: Node) -> list[SSAValue]:
        if not node.extents:
            return []
        self.builder.location = self.locations(node.location)
        needed = extents_needed(node, self.graph.root.equalities)
        return [self.plain_extent(extent) for extent in needed]

    def set_results(self, node: Node, operation: Operation) -> None:
        for result, value in zip(node.results, operation.results, strict=True):
            self.values[result.number] = value

    def assertion(self, node: Node) -> None:
        self.builder.location = self.locations(node.location)
        condition = self.value(node.operands[0])
        holds = self.builder.value(tensor.ExtractOp, (condition,), _I1)
        message = StringAttr(node.attributes["message"])
        self.builder.create(cf.AssertOp, (holds,), msg=message)

    def extent_value(self, node: Node) -> None:
        self.builder.location = self.locations(node.location)
        (result,) = node.results
        self.values[result.number] = self.as_array(self.extent(node.extents[0]), result)

    def as_array(self, index: SSAValue, value: Value) -> SSAValue:
        """An index as the 0-d i64 array that a value is."""
        number = self.builder.value(arith.IndexCastOp, (index,), _I64)
        return self.builder.value(tensor.FromElementsOp, (number,), nd.mlir_type(value.spec))

    def requirement(self, node: Node) -> None:
        """The check of what is required of extents that are computed."""
        left, right, *unless = self.node_extents(node)
        predicate = IntegerAttr(_PREDICATES[node.attributes["relation"]], _I64)
        holds = self.builder.value(arith.CmpiOp, (left, right), _I1, predicate=predicate)
        for count in unless:
            zero, less = self.plain_extent(0), IntegerAttr(_NOT_GREATER, _I64)
            empty = self.builder.value(arith.CmpiOp, (count, zero), _I1, predicate=less)
            holds = self.builder.value(arith.OrIOp, (holds, empty), _I1)
        self.builder.create(cf.AssertOp, (holds,), msg=StringAttr(node.attributes["message"]))

    # ----------------------------------------------------------------------------- regions

    def region(
        self,
        graph: TracedRegion,
        carried: list[Value],
        types: list[Attribute],
        end: Callable[[list[SSAValue]], Operation],
        index: bool = False,
    ) -> Region:
        """A region: `carried` are its arguments, of `types`; `end` makes its last op."""
        block = Block(arg_types=[INDEX, *types] if index else types)
        outside = self.block, self.builder
        self.block, self.builder = block, NdBuilder(block)
        self.builder.location = outside[1].location
        self.extents.append({})
        self.atoms.append({})
        arguments = list(block.args)
        if index:
            assert graph.index is not None
            self.indices[graph.index.number] = arguments.pop(0)
        for value, argument in zip(carried, arguments, strict=True):
            self.values[value.number] = self.as_value(value, argument)
        self.nodes(graph)
        operands = [self.value(result) for result in graph.results]
        self.builder.insert(end(operands))
        self.extents.pop()
        self.atoms.pop()
        self.block, self.builder = outside
        return Region(block)

    def carried_type(self, value: Value) -> Attribute:
        """Numbers are carried as scalars, where those have no sign of their own."""
        type_ = nd.mlir_type(value.spec)
        if value.shape or value.dtype.name not in _CARRIED_AS_SCALARS:
            return type_
        return type_.element_type

    def as_type(self, value: SSAValue, type_: Attribute) -> SSAValue:
        """A number out of or in a 0-d array; an array of which other extents are known."""
        if value.type == type_:
            return value
        if not isinstance(type_, TensorType):
            return self.builder.value(tensor.ExtractOp, (value,), type_)
        if not isinstance(value.type, TensorType):
            return self.builder.value(tensor.FromElementsOp, (value,), type_)
        builder = self.builder
        extents = [
            size if size is not None else builder.extent(value, axis)
            for axis, size in enumerate(nd.spec_of(type_).shape)
        ]
        return builder.shaped("reshape", value, extents=extents)

    def as_value(self, value: Value, found: SSAValue) -> SSAValue:
        return self.as_type(found, nd.mlir_type(value.spec))

    def yielding(self, types: list[Attribute]) -> Callable[[list[SSAValue]], Operation]:
        def end(values: list[SSAValue]) -> Operation:
            return scf.YieldOp(*map(self.as_type, values, types))

        return end

    def set_carried(self, node: Node, operation: Operation) -> None:
        for result, value in zip(node.results, operation.results, strict=True):
            self.values[result.number] = self.as_value(result, value)

    def aliases(self, node: Node) -> None:
        for inner, outer in node.attributes["aliases"]:
            self.values[inner.number] = self.value(outer)

    def for_loop(self, node: Node) -> None:
        lower, upper = self.node_extents(node)
        self.aliases(node)
        body: TracedRegion = node.attributes["body"]
        types = [self.carried_type(value) for value in node.results]
        initial = map(self.as_type, [self.value(value) for value in node.operands], types)
        operands = [lower, upper, self.plain_extent(1), *initial]
        region = self.region(body, body.arguments, types, self.yielding(types), index=True)
        attributes = {PARALLEL: UnitAttr()} if node.attributes.get("parallel") else {}
        operation = scf.ForOp.create(
            operands=operands, result_types=types, regions=[region], attributes=attributes
        )
        self.finish(node, operation)

    def finish(self, node: Node, operation: Operation) -> None:
        self.builder.location = self.locations(node.location)
        self.builder.insert(operation)
        self.set_carried(node, operation)

    def while_loop(self, node: Node) -> None:
        self.builder.location = self.locations(node.location)
        self.aliases(node)
        before, after = node.attributes["before"], node.attributes["after"]
        types = [self.carried_type(value) for value in node.results]
        initial = map(self.as_type, [self.value(value) for value in node.operands], types)
        operands = list(initial)

        def condition(values: list[SSAValue]) -> Operation:
            holds = self.builder.value(tensor.ExtractOp, (values[0],), _I1)
            return scf.ConditionOp(holds, *map(self.as_type, values[1:], types))

        regions = [
            self.region(before, before.arguments, types, condition),
            self.region(after, after.arguments, types, self.yielding(types)),
        ]
        operation = scf.WhileOp.create(operands=operands, result_types=types, regions=regions)
        self.finish(node, operation)

    def branch(self, node: Node) -> None:
        self.builder.location = self.locations(node.location)
        holds = self.builder.value(tensor.ExtractOp, (self.value(node.operands[0]),), _I1)
        types = [self.carried_type(value) for value in node.results]
        for result in node.results:  # Both branches, and what follows, know them by one value.
            for extent in result.shape:
                if is_computed(extent):
                    self.extent(extent)
        regions = [
            self.region(node.attributes[name], [], [], self.yielding(types))
            for name in ("then", "otherwise")
        ]
        operation = scf.IfOp.create(operands=[holds], result_types=types, regions=regions)
        self.finish(node, operation)

    def transform(self, node: Node) -> None:
        """A node that calls subgraphs: each becomes a function of the module."""
        attributes = dict(node.attributes)
        for name, part in node.attributes.items():
            if isinstance(part, Graph):
                _FunctionEmitter(part, self.functions, self.locations).emit()
                attributes[name] = part.name
        operation = nd.build(
            node.op,
            [self.value(operand) for operand in node.operands],
            attributes,
            self.locations(node.location),
            self.node_extents(node),
            [result.spec for result in node.results],
        )
        self.block.add_op(operation)
        self.set_results(node, operation)


_EMITTERS: dict[str, Callable[[_FunctionEmitter, Node], None]] = {
    "assert": _FunctionEmitter.assertion,
    "extent": _FunctionEmitter.extent_value,
    **dict.fromkeys(
        ("value_and_grad", "jvp", "vmap", "checkpoint", "custom_vjp", "custom_jvp"),
        _FunctionEmitter.transform,
    ),
    "require": _FunctionEmitter.requirement,
    "for": _FunctionEmitter.for_loop,
    "while": _FunctionEmitter.while_loop,
    "if": _FunctionEmitter.branch,
}

_NO_OVERFLOW: dict[str, Attribute] = {
    "overflowFlags": arith.IntegerOverflowAttr("none"),
}
_OVERFLOW: dict[type[Operation], dict[str, Attribute]] = {
    arith.AddiOp: _NO_OVERFLOW,
    arith.SubiOp: _NO_OVERFLOW,
    arith.MuliOp: _NO_OVERFLOW,
}


def _layout(layout: str, rank: int) -> dict[str, Attribute]:
    """The attributes of an argument whose array is not C-contiguous."""
    if layout == "contiguous":
        return {}
    strides: list[int | None] = [None] * rank
    if layout == "inner":
        strides[-1] = 1
    return {"bufferization.buffer_layout": StridedLayoutAttr(strides, 0)}


def _hint(name: str) -> str | None:
    """An SSA name for an argument, where its name can be one."""
    return name if name.isidentifier() else None
