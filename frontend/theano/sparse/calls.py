"""Functions with sparse inputs, results or shared variables: SciPy's matrices in and out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ...locations import user_error
from ..inputs import REQUIRED, In, Out, pairs_of
from .variable import PARTS, SparseVariable


def has_sparse(inputs: Any, outputs: Any, updates: Any, givens: Any) -> bool:
    """Whether any of what `function` is given is sparse."""
    items: list[Any] = [*inputs]
    items += outputs.values() if isinstance(outputs, Mapping) else _listed(outputs)
    for pairs in (updates, givens):
        items += [item for pair in pairs_of(pairs, "updates and givens") for item in pair]
    return any(isinstance(_bare(item), SparseVariable) for item in items)


def _listed(items: Any) -> list[Any]:
    return list(items) if isinstance(items, list | tuple) else [items]


def _bare(item: Any) -> Any:
    return item.variable if isinstance(item, In | Out) else item


def _parts(item: Any) -> list[Any]:
    bare = _bare(item)
    return bare.parts if isinstance(bare, SparseVariable) else [item]


def _paired(pairs: Any, what: str) -> list[tuple[Any, Any]]:
    """Pairs of sparse variables as four pairs of tensors."""
    found: list[tuple[Any, Any]] = []
    for old, new in pairs_of(pairs, what):
        first, second = _parts(old), _parts(new)
        if len(first) != len(second) or (len(first) == 4 and old.type is not new.type):
            raise user_error(
                TypeError,
                f"{what}: {old!r} of {old.type} and {new!r} of {getattr(new, 'type', '')}",
            )
        found += zip(first, second, strict=True)
    return found


class SparseFunction:
    """A function of tensors, called with SciPy's matrices: each is four of its arguments.

    What else a function has (`maker`, `name`, …) is that of the function of tensors, `dense`.
    """

    def __init__(self, make: Callable[..., Any], inputs: Sequence[Any], outputs: Any, options: Any):
        self.keys: Any = None
        items = _listed(outputs)
        if isinstance(outputs, Mapping):
            self.keys = sorted(outputs)
            items = [outputs[key] for key in self.keys]
        elif outputs is None:
            items = []
        self.results = [_bare(item) for item in items]
        self.single = outputs is not None and not isinstance(outputs, Mapping | list | tuple)
        self.variables = [_bare(item) for item in inputs]
        self.names = {item.name: place for place, item in enumerate(inputs)}
        for pairs in ("updates", "givens"):
            options[pairs] = _paired(options[pairs], pairs)
        flat = [part for item in items for part in _parts(item)]
        self.dense = make([part for item in inputs for part in self._inputs(item)], flat, **options)

    def _inputs(self, item: Any) -> list[Any]:
        variable = _bare(item)
        if not isinstance(variable, SparseVariable):
            return [item]
        if not isinstance(item, In) or item.default is REQUIRED:
            return variable.parts
        arrays = variable.type.taken_apart(variable.type.filter(item.default))
        return [
            In(part, value=array, name=f"{item.name}.{name}")
            for part, array, name in zip(variable.parts, arrays, PARTS, strict=True)
        ]

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        given: list[Any] = []
        named: dict[str, Any] = {}
        for variable, value in zip(self.variables, args, strict=False):
            given += self._arrays(variable, value)
        given += args[len(self.variables) :]
        for name, value in kwargs.items():
            variable = self.variables[self.names[name]] if name in self.names else None
            if isinstance(variable, SparseVariable):
                arrays = self._arrays(variable, value)
                named.update(zip([f"{name}.{part}" for part in PARTS], arrays, strict=True))
            else:
                named[name] = value
        found = self.dense(*given, **named)
        results: list[Any] = []
        for result in self.results:
            count = len(_parts(result))
            taken, found = found[:count], found[count:]
            is_sparse = isinstance(result, SparseVariable)
            results.append(result.type.put_together(taken) if is_sparse else taken[0])
        if self.single:
            return results[0]
        return results if self.keys is None else dict(zip(self.keys, results, strict=True))

    def _arrays(self, variable: Any, value: Any) -> list[Any]:
        if not isinstance(variable, SparseVariable):
            return [value]
        try:
            return variable.type.taken_apart(variable.type.filter(value))
        except TypeError as error:
            raise user_error(
                TypeError, f'Bad input argument with name "{variable.name}": {error}'
            ) from None

    def __getattr__(self, name: str) -> Any:
        if name == "dense":
            raise AttributeError(name)
        return getattr(self.dense, name)
