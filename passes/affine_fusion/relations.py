"""What accesses touch and when they happen, as isl relations over the variables of their loops."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from xdsl.ir import Operation, SSAValue

from ..affine_dependences.relations import Names, Statement, statement_of
from ..affine_loops.analysis import Access

if TYPE_CHECKING:
    import islpy


@dataclass(frozen=True)
class Instances:
    """The instances of an access: one for each iteration of the loops around it.

    Attributes:
        loops: around it, outermost first.
        domain: which iterations there are.
        elements: which element each touches, None where that is not known.
        place: where it stands, block by block.
    """

    access: Access
    loops: tuple[Operation, ...]
    domain: islpy.Set
    elements: islpy.Map | None
    place: tuple[int, ...]
    exact: bool

    @property
    def depth(self) -> int:
        return len(self.loops)


class Relations:
    """Relations between accesses, all with the same names for what is constant around them."""

    def __init__(self) -> None:
        self.names = Names()
        self._instances: dict[tuple[Operation, SSAValue], Instances] = {}

    def instances(self, access: Access) -> Instances:
        key = access.operation, access.buffer
        found = self._instances.get(key)
        if found is None:
            found = self._instances[key] = self._instances_of(access)
        return found

    def _instances_of(self, access: Access) -> Instances:
        statement = statement_of(access, self.names, "i")
        variables = ", ".join(f"i{at}" for at in range(statement.depth))
        domain = self.set(f"[{variables}]", statement.constraints)
        elements = None
        if statement.subscripts is not None:
            elements = self._elements(statement, variables)
        loops = tuple(loop for loop, _ in statement.loops)
        return Instances(access, loops, domain, elements, statement.place, statement.exact)

    def _elements(self, statement: Statement, variables: str) -> islpy.Map:
        assert statement.subscripts is not None
        places = [f"e{at}" for at in range(len(statement.subscripts))]
        touched = list(statement.constraints)
        for place, (first, size) in zip(places, statement.subscripts, strict=True):
            if size == 1:
                touched.append(f"{place} = {first}")
            else:
                touched.append(f"{first} <= {place} < {first} + {size}")
        return self.map(f"[{variables}]", f"[{', '.join(places)}]", touched)

    # --- making sets and relations ----------------------------------------------------------------

    @property
    def _parameters(self) -> str:
        return f"[{', '.join(self.names.parameters.values())}] -> "

    def set(self, space: str, constraints: Iterable[str]) -> islpy.Set:
        import islpy

        text = " and ".join(constraints) or "true"
        return islpy.Set(f"{self._parameters}{{ {space} : {text} }}")

    def map(self, domain: str, range_: str, constraints: Iterable[str]) -> islpy.Map:
        import islpy

        text = " and ".join(constraints) or "true"
        return islpy.Map(f"{self._parameters}{{ {domain} -> {range_} : {text} }}")

    # --- questions --------------------------------------------------------------------------------

    def same_element(self, one: Access, other: Access, common: int) -> islpy.Map:
        """The pairs of instances that may touch one element, in one iteration of common loops."""
        first, second = self.instances(one), self.instances(other)
        if one.buffer is other.buffer and first.elements is not None is not second.elements:
            assert first.elements is not None and second.elements is not None
            pairs = first.elements.apply_range(second.elements.reverse())
        else:
            pairs = _all_pairs(first.domain, second.domain)
        return pairs.intersect(self.equal_first(first.depth, second.depth, common))

    def equal_first(self, depth: int, other_depth: int, common: int) -> islpy.Map:
        """Pairs of iterations that are the same in the first `common` loops."""
        one, other = variables_text("a", depth), variables_text("b", other_depth)
        return self.map(one, other, [f"a{at} = b{at}" for at in range(common)])

    def are_apart(self, one: Access, other: Access) -> bool:
        """Whether two accesses never touch one element in the same iteration of common loops."""
        common = common_depth(self.instances(one).loops, self.instances(other).loops)
        return self.same_element(one, other, common).is_empty()


def _all_pairs(first: islpy.Set, second: islpy.Set) -> islpy.Map:
    import islpy

    maps: Any = islpy.Map
    return maps.from_domain_and_range(first, second)


def variables_text(prefix: str, count: int) -> str:
    return f"[{', '.join(f'{prefix}{at}' for at in range(count))}]"


def common_depth(one: Sequence[Operation], other: Sequence[Operation]) -> int:
    """How many loops are around both, of loops around one and the other, outermost first."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first is not second:
            break
        count += 1
    return count
