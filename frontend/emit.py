"""A recorded graph as a module at level `nd`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xdsl.dialects import arith, cf, func, tensor
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
    UnknownLoc,
)
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from ..dialects import nd
from ..dialects.build import INDEX, Builder
from .dims import Atom, Dim, Extent
from .locations import UNKNOWN, Location
from .trace import Graph, Node, Value

_I64 = IntegerType(64)
_I1 = IntegerType(1)
_PREDICATES = {"equal": 0, "less": 2}  # eq and slt of arith.cmpi


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
    return ModuleOp(list(reversed(functions)))


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
        self.builder = Builder(self.block)
        self.values: list[SSAValue | None] = [None] * graph.value_count
        self.extents: dict[Extent, SSAValue] = {}
        self.atoms: dict[Atom, SSAValue] = {}

    def emit(self) -> None:
        graph = self.graph
        for value, argument in zip(graph.arguments, self.block.args, strict=True):
            self.values[value.number] = argument
            argument.name_hint = _hint(graph.argument_infos[graph.arguments.index(value)].name)
        self.entry()
        for node in graph.nodes:
            _EMITTERS.get(node.op, _FunctionEmitter.op)(self, node)
        results = [self.value(result) for result in graph.results]
        self.builder.insert(func.ReturnOp(*results))
        self.functions.append(self.function([result.type for result in results]))

    def function(self, result_types: list[Attribute]) -> func.FuncOp:
        graph = self.graph
        function = func.FuncOp(
            graph.name,
            FunctionType.from_lists([argument.type for argument in self.block.args], result_types),
            Region(self.block),
            visibility=None if graph.parent is None else "private",
        )
        layouts = [_layout(info.layout, len(value.shape)) for info, value in self.arguments()]
        if any(layouts):
            function.arg_attrs = ArrayAttr([DictionaryAttr(layout) for layout in layouts])
        return function

    def arguments(self) -> Any:
        return zip(self.graph.argument_infos, self.graph.arguments, strict=True)

    def value(self, value: Value) -> SSAValue:
        found = self.values[value.number]
        assert found is not None and value.graph is self.graph
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
        for node in self.graph.nodes:
            if node.extents:
                self.builder.location = self.locations(node.location)
                for extent in node.extents:
                    self.extent(extent)

    def extent(self, extent: Extent) -> SSAValue:
        """The extent, or its representative, as an index."""
        return self.plain_extent(self.graph.root.equalities.resolve(extent))

    def plain_extent(self, extent: Extent) -> SSAValue:
        found = self.extents.get(extent)
        if found is None:
            if isinstance(extent, int):
                found = self.builder.index(extent)
            else:
                found = self.polynomial(extent)
            self.extents[extent] = found
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
        found = self.atoms.get(atom)
        if found is None:
            found = self.atoms[atom] = self.new_atom(atom)
        return found

    def new_atom(self, atom: Atom) -> SSAValue:
        if atom.source is not None:
            value, axis = atom.source
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

    def here(self, value: Value) -> Value:
        """The value of this graph that stands for `value` of a graph around it."""
        return self.graph.capture(value)

    # ------------------------------------------------------------------------------- nodes

    def op(self, node: Node) -> None:
        operation = nd.build(
            node.op,
            [self.value(operand) for operand in node.operands],
            node.attributes,
            self.locations(node.location),
            [self.extent(extent) for extent in node.extents] if node.extents else (),
            [result.spec for result in node.results],
        )
        self.block.add_op(operation)
        self.set_results(node, operation)

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
        number = self.builder.value(arith.IndexCastOp, (self.extent(node.extents[0]),), _I64)
        operation = self.builder.create(
            tensor.FromElementsOp, (number,), (nd.mlir_type(result.spec),)
        )
        self.set_results(node, operation)

    def value_and_grad(self, node: Node) -> None:
        callee: Graph = node.attributes["callee"]
        _FunctionEmitter(callee, self.functions, self.locations).emit()
        operation = nd.build(
            "value_and_grad",
            [self.value(operand) for operand in node.operands],
            {"callee": callee.name, "wrt": node.attributes["wrt"]},
            self.locations(node.location),
            (),
            [result.spec for result in node.results],
        )
        self.block.add_op(operation)
        self.set_results(node, operation)


_EMITTERS: dict[str, Callable[[_FunctionEmitter, Node], None]] = {
    "assert": _FunctionEmitter.assertion,
    "extent": _FunctionEmitter.extent_value,
    "value_and_grad": _FunctionEmitter.value_and_grad,
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
