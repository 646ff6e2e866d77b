"""Modules of other MLIR frontends: text at a landing becomes a function.

f = sw.from_mlir(text)          # linalg on tensors, as torch-mlir and others print it
f(x, w)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp


class ModuleError(ValueError):
    """The module has no such function, or its function takes other arguments."""


class ModuleFunction:
    """A function of a module, compiled at its first call. Made by `from_mlir`.

    Attributes:
        signature: what it takes and gives.
    """

    def __init__(self, module: ModuleOp, name: str, level: str, target: str):
        from ..backends.interpreter.landing import signature_of

        self.module, self.level, self.target = module, level, target
        self.__name__ = name
        self.signature = signature_of(module, name)
        self._executable: Any = None

    def __call__(self, *arguments: Any) -> Any:
        """The result, or a tuple of several.

        Raises:
            ModuleError: other arguments than the function takes.
            CompileError: a pass refuses the module.
        """
        results = self.call_flat(arguments)
        return results[0] if len(results) == 1 else results

    def call_flat(self, arguments: Any) -> tuple[np.ndarray, ...]:
        """All results."""
        from ..backends.driver import compile

        arrays = self.converted(arguments)
        if self._executable is None:
            # Passes change a module: the text's own stays as it is.
            module = self.module.clone()
            self._executable = compile(module, self.signature, self.target, start=self.level)
        return self._executable.call_flat(arrays) or ()  # None where there are none

    def interpret(self, arguments: Any) -> tuple[np.ndarray, ...]:
        """All results, by the interpreter of the level: slow, and obviously right."""
        from ..backends.interpreter.landing import run_at

        return run_at(self.level, self.module, self.signature, self.converted(arguments))

    def converted(self, values: Any) -> list[np.ndarray]:
        """The arguments as arrays of the function's types, as NumPy casts numbers of one kind."""
        wanted = self.signature.arguments
        if len(values) != len(wanted):
            raise ModuleError(f"@{self.__name__} takes {len(wanted)} arguments, not {len(values)}")
        arrays: list[np.ndarray] = []
        for number, (value, argument) in enumerate(zip(values, wanted, strict=True), 1):
            array, dtype = np.asarray(value), argument.dtype.numpy
            bytes_for_bytes = array.dtype.kind in "bui" and dtype.kind in "bui"
            if not (bytes_for_bytes or np.can_cast(array.dtype, dtype, "same_kind")):
                raise ModuleError(
                    f"argument {number} of @{self.__name__} is of {dtype}, not {array.dtype}"
                )
            arrays.append(array.astype(dtype))
        return arrays


def from_mlir(
    text: str, function: str = "", level: str = "linalg", target: str = "cpu", file: str = "<mlir>"
) -> ModuleFunction:
    """A function of a module that is text at a level.

    Args:
        text: MLIR, as upstream prints it. At `linalg` it is on tensors, and may have named ops.
        function: its name; of a module with one public function, it may be left out.
        level: "nd", "linalg", "affine" or "loop".
        file: what the text is called in messages.

    Raises:
        InvalidText: it is no valid module; the message has line and column.
        CompileError: it has an op that may not occur at the level.
        ModuleError: which function is meant is not said, or there is none of that name.
    """
    from ..backends.driver import enter
    from ..dialects.text import parse_module

    module = parse_module(text, file)
    enter(module, level)
    return ModuleFunction(module, function or only_function(module), level, target)


def only_function(module: ModuleOp) -> str:
    """The name of the one public function of the module; its `@f_shapes` does not count.

    Raises:
        ModuleError: there are several, or none.
    """
    from xdsl.dialects.func import FuncOp

    names = {
        op.sym_name.data
        for op in module.body.ops
        if isinstance(op, FuncOp)
        and (op.sym_visibility is None or op.sym_visibility.data == "public")
    }
    names -= {f"{name}_shapes" for name in names}
    if len(names) != 1:
        listed = ", ".join(f"@{name}" for name in sorted(names)) or "none"
        raise ModuleError(f"which function? FILE.mlir:FUNCTION; the public ones are: {listed}")
    return names.pop()
