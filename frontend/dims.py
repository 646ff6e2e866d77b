"""Extents that are not known while tracing, as polynomials in normal form.

`x[1:] - x[:-1]` needs no check at run time because both extents are the same object: every `Dim`
is a polynomial with integer coefficients over atoms, and equal polynomials are one object. An atom
is an extent of an argument, or a quotient, maximum or minimum of two extents. What tracing learns
("n equals m") is kept in `Equalities`, which rewrites atoms and so all polynomials over them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import Any, ClassVar, Union
from weakref import WeakValueDictionary

from .locations import UnknownSizeError, user_error

Extent = Union[int, "Dim"]
Monomial = tuple["Atom", ...]

_serial = count()


class Atom:
    """An indivisible unknown.

    Attributes:
        kind: "extent" (owner and axis in `source`), "number" (a value in `source`), "floordiv",
            "maximum" or "minimum".
        operands: of a quotient, maximum or minimum.
        source: of an extent, whatever identifies it to the trace.
        lower: a number that it is never below, or None.
        upper: a number that it is never above; infinity where none is known.
        span: of a loop's variable, its least and its greatest value; else None.
    """

    __slots__ = ("kind", "lower", "name", "operands", "serial", "source", "span", "upper")

    def __init__(
        self,
        kind: str,
        name: str,
        operands: tuple[Extent, ...] = (),
        source: Any = None,
        lower: int | None = None,
    ):
        self.kind = kind
        self.name = name
        self.operands = operands
        self.source = source
        self.lower = lower
        end = {"minimum": min, "maximum": max}.get(kind)
        self.upper = end([bounds(e)[1] for e in operands]) if end else float("inf")
        self.span: tuple[Extent, Extent] | None = None
        self.serial = next(_serial)

    def __lt__(self, other: Atom) -> bool:
        return self.serial < other.serial

    def __repr__(self) -> str:
        return self.name


class Dim:
    """An extent that only the call knows. Arithmetic with ints and other extents stays exact.

    Comparisons give True or False where every call agrees, and otherwise a traced truth value.
    """

    __slots__ = ("__weakref__", "lower", "terms", "upper")
    _interned: ClassVar[WeakValueDictionary[Any, Dim]] = WeakValueDictionary()

    terms: tuple[tuple[Monomial, int], ...]
    lower: int | None
    upper: float

    def __add__(self, other: Any) -> Any:
        return add(self, other) if isinstance(other, int | Dim) else _traced(self, "add", other)

    __radd__ = __add__

    def __sub__(self, other: Any) -> Any:
        if isinstance(other, int | Dim):
            return add(self, multiply(other, -1))
        return _traced(self, "subtract", other)

    def __rsub__(self, other: Any) -> Any:
        if isinstance(other, int | Dim):
            return add(other, multiply(self, -1))
        return _traced(other, "subtract", self)

    def __mul__(self, other: Any) -> Any:
        if isinstance(other, int | Dim):
            return multiply(self, other)
        if isinstance(other, list | tuple):
            from .growing import repeated

            return repeated(other, self)
        return _traced(self, "multiply", other)

    __rmul__ = __mul__

    def __floordiv__(self, other: Any) -> Any:
        if isinstance(other, int | Dim):
            return _quotient(self, other)
        return _traced(self, "floor_divide", other)

    def __rfloordiv__(self, other: Any) -> Any:
        if isinstance(other, int):
            return _quotient(other, self)
        return _traced(other, "floor_divide", self)

    def __mod__(self, other: Any) -> Any:
        if isinstance(other, int | Dim):
            return self - _quotient(self, other) * other
        return _traced(self, "remainder", other)

    def __rmod__(self, other: Any) -> Any:
        if isinstance(other, int):
            return other - _quotient(other, self) * self
        return _traced(other, "remainder", self)

    def __divmod__(self, other: Any) -> Any:
        return self // other, self % other

    def __rdivmod__(self, other: Any) -> Any:
        return other // self, other % self

    def __truediv__(self, other: Any) -> Any:
        return _traced(self, "divide", other)

    def __rtruediv__(self, other: Any) -> Any:
        return _traced(other, "divide", self)

    def __pow__(self, other: Any) -> Any:
        if not isinstance(other, int) or isinstance(other, bool) or other < 0:
            return _traced(self, "power", other)
        result: Extent = 1
        for _ in range(other):
            result = multiply(result, self)
        return result

    def __rpow__(self, other: Any) -> Any:
        return _traced(other, "power", self)

    def __lshift__(self, other: Any) -> Any:
        return _traced(self, "left_shift", other)

    def __rlshift__(self, other: Any) -> Any:
        return _traced(other, "left_shift", self)

    def __rshift__(self, other: Any) -> Any:
        return _traced(self, "right_shift", other)

    def __rrshift__(self, other: Any) -> Any:
        return _traced(other, "right_shift", self)

    def __and__(self, other: Any) -> Any:
        return _traced(self, "bitwise_and", other)

    __rand__ = __and__

    def __or__(self, other: Any) -> Any:
        return _traced(self, "bitwise_or", other)

    __ror__ = __or__

    def __xor__(self, other: Any) -> Any:
        return _traced(self, "bitwise_xor", other)

    __rxor__ = __xor__

    def __invert__(self) -> Extent:
        return add(multiply(self, -1), -1)

    def __neg__(self) -> Extent:
        return multiply(self, -1)

    def __pos__(self) -> Extent:
        return self

    def __abs__(self) -> Extent:
        return maximum(self, multiply(self, -1))

    def __hash__(self) -> int:
        return object.__hash__(self)

    def __eq__(self, other: object) -> Any:
        if self is other:
            return True
        if not isinstance(other, int | Dim):
            return _compare(self, "equal", other, None)
        return _compare(
            self, "equal", other, lambda low, high: False if low > 0 or high < 0 else None
        )

    def __ne__(self, other: object) -> Any:
        answer = self == other
        return not answer if isinstance(answer, bool) else _traced(self, "not_equal", other)

    def __lt__(self, other: Any) -> Any:
        return _compare(
            self,
            "less",
            other,
            lambda low, high: True if high < 0 else False if low >= 0 else None,
        )

    def __le__(self, other: Any) -> Any:
        return _compare(
            self,
            "less_equal",
            other,
            lambda low, high: True if high <= 0 else False if low > 0 else None,
        )

    def __gt__(self, other: Any) -> Any:
        answer = self <= other
        return not answer if isinstance(answer, bool) else _traced(self, "greater", other)

    def __ge__(self, other: Any) -> Any:
        answer = self < other
        return not answer if isinstance(answer, bool) else _traced(self, "greater_equal", other)

    def __bool__(self) -> bool:
        return bool(self != 0)

    def _unknown(self, use: str) -> Exception:
        return user_error(
            UnknownSizeError,
            f"{use} needs the extent {self} as a number, which is known only when the compiled "
            "function is called",
            hint="for a loop over it, or a size that must be known, fix the sizes with "
            "@jit(static=True), or static='x' for the argument x",
        )

    def __index__(self) -> int:
        raise self._unknown("this (range, a Python index, …)")

    def __int__(self) -> int:
        raise self._unknown("int()")

    def __float__(self) -> float:
        raise self._unknown("float()")

    def __repr__(self) -> str:
        parts: list[str] = []
        for monomial, coefficient in self.terms:
            factors = [str(abs(coefficient))] if abs(coefficient) != 1 or not monomial else []
            text = "*".join(factors + [atom.name for atom in monomial])
            sign = ("-" if coefficient < 0 else "+") if parts else "-" if coefficient < 0 else ""
            parts.append(f" {sign} {text}" if parts else sign + text)
        return "".join(parts)

    def __str__(self) -> str:
        """As messages say it: `?` where it is made of numbers that have no name."""
        return repr(self) if is_said(self) else "?"

    def __format__(self, spec: str) -> str:
        return str(self)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Any:
        from .operations import call_ufunc

        return call_ufunc(ufunc, method, inputs, options)


def _traced(left: Any, ufunc: str, right: Any) -> Any:
    """`left` and `right` are not both whole numbers: compute as arrays do."""
    from .operations import operate

    return operate(ufunc, left, right)


def _quotient(a: Extent, b: Extent) -> Extent:
    from .numbers import quotient

    return quotient(a, b)


def _compare(
    left: Dim, ufunc: str, right: Any, rule: Callable[[float, float], bool | None] | None
) -> Any:
    """True or False where every call agrees, else a traced truth value."""
    if isinstance(right, bool) or not isinstance(right, int | Dim):
        if isinstance(right, int | float | complex) or hasattr(right, "__array_ufunc__"):
            return _traced(left, ufunc, right)
        if ufunc == "equal":
            return False
        raise TypeError(f"cannot compare the extent {left} with {type(right).__name__}")
    low, high = bounds(add(left, multiply(right, -1)))
    if ufunc == "equal" and low == high == 0:
        return True
    assert rule is not None
    answer = rule(low, high)
    return _traced(left, ufunc, right) if answer is None else answer


def _intern(terms: dict[Monomial, int]) -> Extent:
    items = tuple(sorted((item for item in terms.items() if item[1]), key=_order))
    if not items:
        return 0
    if len(items) == 1 and not items[0][0]:
        return items[0][1]
    found = Dim._interned.get(items)
    if found is None:
        found = Dim()
        found.terms = items
        low, found.upper = _term_bounds(items)
        found.lower = None if low == float("-inf") else int(low)
        Dim._interned[items] = found
    return found


def _order(item: tuple[Monomial, int]) -> tuple[int, list[int]]:
    return -len(item[0]), [atom.serial for atom in item[0]]


def _times(a: float, b: float) -> float:
    return 0.0 if a == 0 or b == 0 else a * b


def _term_bounds(items: Sequence[tuple[Monomial, int]]) -> tuple[float, float]:
    low = high = 0.0
    for monomial, coefficient in items:
        term_low = term_high = float(coefficient)
        for atom in monomial:
            ends = float("-inf") if atom.lower is None else float(atom.lower), atom.upper
            corners = [_times(a, b) for a in (term_low, term_high) for b in ends]
            term_low, term_high = min(corners), max(corners)
        low, high = low + term_low, high + term_high
    return low, high


def bounds(extent: Extent) -> tuple[float, float]:
    """Numbers between which the extent lies in every call."""
    if isinstance(extent, int):
        return float(extent), float(extent)
    return float("-inf") if extent.lower is None else float(extent.lower), extent.upper


def at_least(extent: Extent, value: int) -> bool:
    """Whether the extent is `value` or more in every call, as far as is known."""
    if isinstance(extent, int):
        return extent >= value
    return extent.lower is not None and extent.lower >= value


def at_most(a: Extent, b: Extent) -> bool:
    """Whether a <= b in every call, as far as is known; the difference is not made for it."""
    terms = dict(terms_of(b))
    for monomial, coefficient in terms_of(a):
        terms[monomial] = terms.get(monomial, 0) - coefficient
    return _term_bounds([item for item in terms.items() if item[1]])[0] >= 0


def is_known(extent: Extent, value: int) -> bool:
    """Whether the extent is this number; an extent that is not known is not."""
    return isinstance(extent, int) and extent == value


def same(a: Sequence[Extent], b: Sequence[Extent]) -> bool:
    """Whether two shapes are the same for all that can be seen; it never asks what is not known."""
    return len(a) == len(b) and all(
        m is n or (isinstance(m, int) and isinstance(n, int) and m == n)
        for m, n in zip(a, b, strict=True)
    )


def from_atom(atom: Atom) -> Dim:
    """The extent that is just this atom."""
    result = _intern({(atom,): 1})
    assert isinstance(result, Dim)
    return result


def terms_of(extent: Extent) -> tuple[tuple[Monomial, int], ...]:
    """The monomials and their coefficients; the empty monomial is the constant term."""
    return ((((), int(extent)),) if extent else ()) if isinstance(extent, int) else extent.terms


def add(a: Extent, b: Extent) -> Extent:
    """a + b"""
    if isinstance(a, int) and isinstance(b, int):
        return a + b
    terms = dict(terms_of(a))
    for monomial, coefficient in terms_of(b):
        terms[monomial] = terms.get(monomial, 0) + coefficient
    return _intern(terms)


def multiply(a: Extent, b: Extent) -> Extent:
    """a * b"""
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    if isinstance(a, int) and a == 1:
        return b
    if isinstance(b, int) and b == 1:
        return a
    terms: dict[Monomial, int] = {}
    for left, left_coefficient in terms_of(a):
        for right, right_coefficient in terms_of(b):
            monomial = tuple(sorted(left + right))
            terms[monomial] = terms.get(monomial, 0) + left_coefficient * right_coefficient
    return _intern(terms)


def product(extents: tuple[Extent, ...] | list[Extent]) -> Extent:
    """The number of elements of a shape."""
    result: Extent = 1
    for extent in extents:
        result = multiply(result, extent)
    return result


_atoms: WeakValueDictionary[Any, Dim] = WeakValueDictionary()


def _compound(kind: str, name: str, a: Extent, b: Extent, lower: int | None) -> Dim:
    """The one Dim for this function of `a` and `b`."""
    key = (kind, a, b)
    found = _atoms.get(key)
    if found is None:
        found = _atoms[key] = from_atom(Atom(kind, name, (a, b), lower=lower))
    return found


def exact_quotient(a: Extent, b: Extent) -> Extent | None:
    """a / b where that is a polynomial and b one monomial, else None."""
    divisor = terms_of(b)
    if len(divisor) != 1:
        return None
    (factors, coefficient), quotient = divisor[0], {}
    for monomial, value in terms_of(a):
        rest = list(monomial)
        for atom in factors:
            if atom not in rest:
                return None
            rest.remove(atom)
        if value % coefficient:
            return None
        quotient[tuple(rest)] = value // coefficient
    return _intern(quotient)


def floordiv(a: Extent, b: Extent) -> Extent:
    """a // b, where b is positive or a number; what divides evenly is taken out of the quotient."""
    if isinstance(b, int):
        if b == 0:
            raise user_error(ZeroDivisionError, "integer division or modulo by zero")
        if isinstance(a, int):
            return a // b
        if b < 0:
            a, b = multiply(a, -1), -b
        whole = {m: c // b for m, c in terms_of(a)}
        rest = _intern({m: c % b for m, c in terms_of(a)})
        if isinstance(rest, int):
            return add(_intern(whole), rest // b)
        lower = None if rest.lower is None else rest.lower // b
        return add(_intern(whole), _compound("floordiv", f"(({rest!r})//{b})", rest, b, lower))
    exact = exact_quotient(a, b)
    if exact is not None:
        return exact
    lower = 0 if at_least(a, 0) and at_least(b, 0) else None
    return _compound("floordiv", f"(({a!r})//({b!r}))", a, b, lower)


def ceildiv(a: Extent, b: Extent) -> Extent:
    """a / b rounded up, b positive."""
    return floordiv(add(a, add(b, -1)), b)


def maximum(a: Extent, b: Extent) -> Extent:
    """The larger of the two, in every call."""
    low, high = bounds(add(a, multiply(b, -1)))
    if low >= 0:
        return a
    if high <= 0:
        return b
    for first, second in ((a, b), (b, a)):
        nested = _nested_maximum(first, second)
        if nested is not None:
            return nested
    lower = max(bounds(a)[0], bounds(b)[0])
    known = None if lower == float("-inf") else int(lower)
    a, b = sorted((a, b), key=_constants_last)
    return _compound("maximum", f"max({a!r}, {b!r})", a, b, known)


def _nested_maximum(a: Extent, b: Extent) -> Extent | None:
    """max(max(p, q) + c, b) is max(p + c, b) where b is at least q + c, for constants q, b, c.

    It makes `x[1:][1:]` as long as `x[2:]`.
    """
    terms = terms_of(a)
    if not isinstance(b, int) or not terms or len(terms[0][0]) != 1 or terms[0][1] != 1:
        return None
    atom, rest = terms[0][0][0], terms[1:]
    if atom.kind != "maximum" or any(monomial for monomial, _ in rest):
        return None
    offset = rest[0][1] if rest else 0
    inner, floor = atom.operands
    if not isinstance(floor, int) or floor + offset > b:
        return None
    return maximum(add(inner, offset), b)


def minimum(a: Extent, b: Extent) -> Extent:
    """The smaller of the two, in every call."""
    low, high = bounds(add(a, multiply(b, -1)))
    if low >= 0:
        return b
    if high <= 0:
        return a
    lower = min(bounds(a)[0], bounds(b)[0])
    known = None if lower == float("-inf") else int(lower)
    a, b = sorted((a, b), key=_constants_last)
    return _compound("minimum", f"min({a!r}, {b!r})", a, b, known)


def _constants_last(extent: Extent) -> tuple[int, list[Any]]:
    if isinstance(extent, int):
        return 1, [extent]
    return 0, [_order(term) for term in extent.terms]


def evaluate(extent: Extent, size_of: Callable[[Any], int]) -> int:
    """The number that an extent is, where `size_of` tells the size of each atom's source."""
    if isinstance(extent, int):
        return extent
    total = 0
    for monomial, coefficient in extent.terms:
        term = coefficient
        for atom in monomial:
            term *= _evaluate_atom(atom, size_of)
        total += term
    return total


def _evaluate_atom(atom: Atom, size_of: Callable[[Any], int]) -> int:
    if atom.source is not None:
        return size_of(atom.source)
    a, b = (evaluate(operand, size_of) for operand in atom.operands)
    if atom.kind == "floordiv":
        return a // max(b, 1)
    return max(a, b) if atom.kind == "maximum" else min(a, b)


def _with_atoms(extent: Dim, of_atom: Callable[[Atom], Extent]) -> Extent:
    result: Extent = 0
    for monomial, coefficient in extent.terms:
        factor: Extent = coefficient
        for atom in monomial:
            factor = multiply(factor, of_atom(atom))
        result = add(result, factor)
    return result


def _with_operands(atom: Atom, of_extent: Callable[[Extent], Extent]) -> Extent:
    if atom.operands:
        a, b = map(of_extent, atom.operands)
        if a is not atom.operands[0] or b is not atom.operands[1]:
            if atom.kind == "floordiv":
                return floordiv(a, 1 if is_known(b, 0) else b)  # of 0 nothing is computed
            return {"maximum": maximum, "minimum": minimum}[atom.kind](a, b)
    return from_atom(atom)


def substituted(extent: Extent, known: Mapping[Atom, Extent]) -> Extent:
    """The extent with what is known in the place of these atoms."""

    def of_extent(extent: Extent) -> Extent:
        return _with_atoms(extent, of_atom) if isinstance(extent, Dim) else extent

    def of_atom(atom: Atom) -> Extent:
        return known[atom] if atom in known else _with_operands(atom, of_extent)

    return of_extent(extent)


class Equalities:
    """What a trace has learned about its extents: rewrites of atoms into other extents."""

    def __init__(self) -> None:
        self._rewrites: dict[Atom, Extent] = {}
        self._whole: dict[Dim, Extent] = {}
        self._cache: dict[Dim, Extent] = {}

    def state(self) -> tuple[dict[Atom, Extent], dict[Dim, Extent]]:
        return dict(self._rewrites), dict(self._whole)

    def restore(self, state: tuple[dict[Atom, Extent], dict[Dim, Extent]]) -> None:
        """Forget what has been learned since `state` was asked for."""
        self._rewrites, self._whole = dict(state[0]), dict(state[1])
        self._cache.clear()

    def resolve(self, extent: Extent) -> Extent:
        """The representative: equal extents, as far as is known, have the same one."""
        if isinstance(extent, int) or not (self._rewrites or self._whole):
            return extent
        found = self._cache.get(extent)
        if found is None:
            result = _with_atoms(extent, self._resolve_atom)
            while isinstance(result, Dim) and result in self._whole:
                result = self._whole[result]
            found = self._cache[extent] = result
        return found

    def _resolve_atom(self, atom: Atom) -> Extent:
        if atom in self._rewrites:
            return self.resolve(self._rewrites[atom])
        return _with_operands(atom, self.resolve)

    def equal(self, a: Extent, b: Extent) -> bool | None:
        """Whether the two are equal in every call (True), in none (False), or unknown (None)."""
        a, b = self.resolve(a), self.resolve(b)
        if a is b or (isinstance(a, int) and isinstance(b, int)):
            return a == b
        low, high = bounds(add(a, multiply(b, -1)))
        return False if low > 0 or high < 0 else None

    def learn(self, a: Extent, b: Extent, in_order: bool = False) -> None:
        """From now on the two are one.

        The youngest atom that occurs alone in the difference is expressed by the rest; where there
        is none, the two extents are identified as wholes.

        Args:
            in_order: only what is younger may be expressed, by what is older: what an atom stands
                for may be needed before the other ones are computed. Nothing is learned then where
                the oldest would have to be.
        """
        a, b = self.resolve(a), self.resolve(b)
        difference = terms_of(add(a, multiply(b, -1)))
        candidates = [m[0] for m, c in difference if len(m) == 1 and abs(c) == 1]
        for atom in sorted(candidates, reverse=True):
            rest = {m: c for m, c in difference if m != (atom,)}
            others = {other for m in rest for other in _all_atoms(m)}
            if atom in others or (in_order and any(atom < other for other in others)):
                continue
            sign = dict(difference)[(atom,)]
            self._rewrites[atom] = _intern({m: -sign * c for m, c in rest.items()})
            self._cache.clear()
            return
        for left, right in ((a, b), (b, a)):
            # An extent must not be rewritten into what is computed from it: n*m is 3*((n*m)//3).
            if isinstance(left, Dim) and not _own_atoms(left) & atoms_of(right):
                if in_order and atoms_of(right) and not max(atoms_of(right)) < max(atoms_of(left)):
                    continue
                self._whole[left] = right
                self._cache.clear()
                return


def _own_atoms(extent: Dim) -> set[Atom]:
    return {atom for monomial, _ in extent.terms for atom in monomial}


def is_said(extent: Extent) -> bool:
    """Whether all numbers in an extent have names in the program: they are variables of loops."""
    return all(
        (atom.kind != "number" or atom.span is not None) and all(map(is_said, atom.operands))
        for monomial, _ in terms_of(extent)
        for atom in monomial
    )


def atoms_of(extent: Extent) -> set[Atom]:
    """The atoms that occur in an extent, also in the operands of others."""
    found: set[Atom] = set()
    for monomial, _ in terms_of(extent):
        found |= _all_atoms(monomial)
    return found


def _all_atoms(monomial: Monomial) -> set[Atom]:
    found: set[Atom] = set()
    for atom in monomial:
        found.add(atom)
        for operand in atom.operands:
            found |= atoms_of(operand)
    return found
