"""Sums of multiples, which affine expressions and index values are taken apart into."""

from __future__ import annotations

from collections.abc import Hashable, ItemsView, Mapping
from typing import Generic, Self, TypeVar

Atom = TypeVar("Atom", bound=Hashable)


class LinearSum(Generic[Atom]):
    """`constant + Σ coefficient · atom`, every coefficient other than 0. Equal sums are equal.

    It does not change. Its atoms stand in the order in which they were met, so that what is made
    of them is the same each time.
    """

    __slots__ = ("coefficients", "constant")

    def __init__(self, coefficients: Mapping[Atom, int], constant: int = 0):
        self.coefficients = coefficients
        self.constant = constant

    @property
    def terms(self) -> ItemsView[Atom, int]:
        """The atoms with their coefficients: equal where sums differ by a number only."""
        return self.coefficients.items()

    @property
    def is_constant(self) -> bool:
        return not self.coefficients

    def coefficient(self, atom: Atom) -> int:
        return self.coefficients.get(atom, 0)

    def add(self, other: LinearSum[Atom], factor: int = 1) -> Self:
        """`self + factor · other`."""
        coefficients = dict(self.coefficients)
        for atom, coefficient in other.coefficients.items():
            total = coefficients.get(atom, 0) + factor * coefficient
            if total:
                coefficients[atom] = total
            else:
                coefficients.pop(atom, None)
        return type(self)(coefficients, self.constant + factor * other.constant)

    def scale(self, factor: int) -> Self:
        return type(self)({}).add(self, factor)

    def without(self, atom: Atom) -> Self:
        """The sum but for an atom's own term."""
        rest = {other: factor for other, factor in self.coefficients.items() if other != atom}
        return type(self)(rest, self.constant)

    def __eq__(self, other: object) -> bool:
        return (
            type(other) is type(self)
            and self.constant == other.constant
            and self.coefficients == other.coefficients
        )

    def __hash__(self) -> int:
        return hash((frozenset(self.coefficients.items()), self.constant))
