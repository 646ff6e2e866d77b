"""The bytes that say all that a graph is: the key of a compiled function in the disk cache."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np

from ..dialects.definitions import definition_of
from .dims import Atom, Dim, Extent
from .trace import ArgumentInfo, Graph, Location, extents_needed


def fingerprint(graph: Graph) -> bytes:
    """Equal for graphs that give the same code and the same messages.

    Locations count only where they reach the user: those of what may fail at run time.
    """
    digest = hashlib.blake2b(digest_size=32)
    writer = _Writer(graph)
    writer.graph(graph)
    digest.update("\n".join(writer.lines).encode())
    for data in writer.constants:
        digest.update(data)
    return digest.digest()


class _Writer:
    def __init__(self, root: Graph):
        self.root = root
        self.lines: list[str] = []
        self.constants: list[bytes] = []
        self.extents: dict[Dim, str] = {}

    def graph(self, graph: Graph) -> None:
        lines = self.lines
        lines.append(f"graph {graph.name}" if not graph.is_region else "region")
        index = getattr(graph, "index", None)
        if index is not None:
            lines.append(f"index {index.number}")
        infos = graph.argument_infos or [ArgumentInfo("")] * len(graph.arguments)
        for argument, info in zip(graph.arguments, infos, strict=True):
            shape = [e if isinstance(e, int) else None for e in argument.shape]
            passed = f"{info.layout}{info.weak}{info.known}"
            lines.append(f"{argument.number} {argument.dtype.name}{shape}{passed}")
        for node in graph.nodes:
            operands = [operand.number for operand in node.operands]
            needed = extents_needed(node, self.root.equalities)
            lines.append(f"{node.op}{operands}{list(map(self.text, needed))}")
            for name, value in node.attributes.items():
                self.attribute(name, value)
            if "." in node.op and (definition := definition_of(node.op)) is not None:
                lines.append(definition.identity)
            if not node.results:
                self.lines.append(f"{[result.number for result in node.results]}")
                self.place(node.location)
        for requirement in graph.requirements:
            left, right = self.extent(requirement.left), self.extent(requirement.right)
            lines.append(f"{requirement.relation} {left} {right} {requirement.message!r}")
            self.place(requirement.location)
        if graph is self.root:
            lines.append(f"precision {graph.precision} {graph.deterministic} {graph.fastmath}")
        lines.append(f"return {[result.number for result in graph.results]} stored {graph.stored}")

    def place(self, location: Location) -> None:
        self.lines.append(f"at {location.file}:{location.line}:{location.column}")

    def attribute(self, name: str, value: Any) -> None:
        if isinstance(value, np.ndarray):
            self.lines.append(f"{name} {value.shape}")
            self.constants.append(value.tobytes())
        elif isinstance(value, Graph):
            self.graph(value)
        elif name == "aliases":
            self.lines.append(f"{[(inner.number, outer.number) for inner, outer in value]}")
        else:
            self.lines.append(f"{name}={value!r}")

    def extent(self, extent: Extent) -> str:
        return self.text(self.root.equalities.resolve(extent))

    def text(self, extent: Extent) -> str:
        """As text in which the atoms are named by argument and axis."""
        if isinstance(extent, int):
            return str(extent)
        found = self.extents.get(extent)
        if found is None:
            found = "+".join(
                f"{coefficient}*{'*'.join(self.atom(atom) for atom in monomial)}"
                for monomial, coefficient in extent.terms
            )
            self.extents[extent] = found
        return found

    def atom(self, atom: Atom) -> str:
        if atom.source is not None:
            value, axis = atom.source
            return f"{value.number}.{axis}"
        a, b = atom.operands
        return f"{atom.kind}({self.text(a)},{self.text(b)})"
