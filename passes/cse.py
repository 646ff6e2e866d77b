"""cse: of ops that compute the same, the first is enough.

    %x = affine.apply affine_map<(d0) -> (d0 + 1)>(%i)
    %y = affine.apply affine_map<(d0) -> (d0 + 1)>(%i)
    %v = affine.load %A[%i] : memref<8xf32>
    %w = affine.load %A[%i] : memref<8xf32>
becomes
    %x = affine.apply affine_map<(d0) -> (d0 + 1)>(%i)
    %v = affine.load %A[%i] : memref<8xf32>

with %x for %y and %v for %w. What is computed around a loop or branch serves inside of it, too, not
the other way round. A load is the same as an earlier one of its block where nothing between them
may write. One walk: every op is looked up in a table by what it computes.

Upstream: https://mlir.llvm.org/docs/Passes/#-cse
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cache

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Attribute, Block, Operation, Region
from xdsl.traits import (
    IsolatedFromAbove,
    IsTerminator,
    MemoryAllocEffect,
    MemoryEffect,
    MemoryEffectKind,
    MemoryFreeEffect,
    MemoryReadEffect,
    MemoryWriteEffect,
    NoMemoryEffect,
    get_effects,
)
from xdsl.transforms.dead_code_elimination import is_trivially_dead

from ..dialects.quick import erase, operands_of, ops_of
from .base import Pass
from .watching import may_rewrite


@dataclass(frozen=True)
class CsePass(Pass):
    """Replaces every op by an equal one before it, and takes out what nothing uses."""

    name = "cse"
    source = "affine"
    target = "affine"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        _Elimination().region(op.body)


class _Elimination:
    """The ops seen so far, in scopes: what a region adds is forgotten behind it."""

    def __init__(self) -> None:
        self._known: dict[Hashable, Operation] = {}
        self._epoch = 0  # changes wherever memory may have
        # Attributes as numbers, by value: a key is hashed again and again, and they are deep.
        self._numbers: dict[Attribute, int] = {}
        self._numbered: dict[int, tuple[Attribute, int]] = {}

    def region(self, region: Region) -> None:
        for block in region.blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        added: list[Hashable] = []
        self._epoch += 1
        for op in ops_of(block):
            if all(result.first_use is None for result in op.results) and _is_dead(op):
                erase(op)
                continue
            if op.regions:
                self._inside(op)
                continue
            key = self._key(op)
            if key is None:
                continue
            earlier = self._known.get(key)
            if earlier is None:
                self._known[key] = op
                added.append(key)
                continue
            if not may_rewrite("cse", "equal ops", op):
                continue
            for old, new in zip(op.results, earlier.results, strict=True):
                old.replace_all_uses_with(new)
            erase(op)
        for key in added:
            del self._known[key]
        self._epoch += 1

    def _inside(self, op: Operation) -> None:
        if op.has_trait(IsolatedFromAbove, value_if_unregistered=False):
            inner = _Elimination()
            for region in op.regions:
                inner.region(region)
        else:
            for region in op.regions:
                self.region(region)

    def _key(self, op: Operation) -> Hashable:
        """What an op computes; None where it has other effects than to read memory."""
        reads = False
        if not _is_pure(type(op)):
            kinds = _effects_of(op)
            if kinds is None or not kinds <= _READ:
                self._epoch += 1
                return None
            reads = bool(kinds)
        if not op.results or _is_terminator(type(op)):
            return None
        number = self._number
        return (
            type(op),
            *map(id, operands_of(op)),
            *((name, number(value)) for name, value in op.properties.items()),
            *((name, number(value)) for name, value in op.attributes.items()),
            *(number(result.type) for result in op.results),
            self._epoch if reads else 0,
        )

    def _number(self, attribute: Attribute) -> int:
        """A number that equal attributes have, and others have not."""
        known = self._numbered.get(id(attribute))
        if known is None:
            number = self._numbers.setdefault(attribute, len(self._numbers))
            # The attribute is kept, and with it its address.
            known = self._numbered[id(attribute)] = attribute, number
        return known[1]


_READ = frozenset({MemoryEffectKind.READ})


def _effects_of(op: Operation) -> frozenset[MemoryEffectKind] | None:
    """The kinds of an op's effects on memory; None where they are not known."""
    kinds = _fixed_effects(type(op))
    if kinds is not None:
        return kinds
    effects = get_effects(op)
    return None if effects is None else frozenset([one.kind for one in effects])


@cache
def _fixed_effects(op_type: type[Operation]) -> frozenset[MemoryEffectKind] | None:
    """The kinds of effects that all ops of a type have; None where ops have to be asked."""
    effects = op_type.get_traits_of_type(MemoryEffect)
    if not effects or not all(type(one) in _KINDS for one in effects):
        return None
    return frozenset([kind for one in effects for kind in _KINDS[type(one)]])


_KINDS: dict[type[MemoryEffect], tuple[MemoryEffectKind, ...]] = {
    NoMemoryEffect: (),
    MemoryReadEffect: (MemoryEffectKind.READ,),
    MemoryWriteEffect: (MemoryEffectKind.WRITE,),
    MemoryAllocEffect: (MemoryEffectKind.ALLOC,),
    MemoryFreeEffect: (MemoryEffectKind.FREE,),
}


@cache
def _is_terminator(op_type: type[Operation]) -> bool:
    return op_type.has_trait(IsTerminator)


@cache
def _is_pure(op_type: type[Operation]) -> bool:
    """Whether ops of a type never touch memory; others are asked one by one."""
    return op_type.has_trait(NoMemoryEffect, value_if_unregistered=False)


def _is_dead(op: Operation) -> bool:
    """Whether an op whose results nothing uses can go."""
    if _is_terminator(type(op)):
        return False
    if not op.regions:
        if _is_pure(type(op)):
            return True
        kinds = _fixed_effects(type(op))
        if kinds is not None and MemoryEffectKind.WRITE in kinds:
            return False
    return is_trivially_dead(op)
