"""`Lowered`: a traced function on its way down, each landing printable."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from . import pytree
from .arguments import as_leaf
from .compiled import Program, Version

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp

    from ..passes.schedules.schedule import Schedule


class Lowered:
    """A function traced for given arguments. Made by `JitFunction.lower`."""

    def __init__(self, program: Program, target: str, schedule: str = ""):
        self.program = program
        self.target = target
        self._script = schedule

    def module(self) -> ModuleOp:
        """The module as it was traced, before any pass; a new one at each call."""
        from ..dialects.highlight import show_in_notebook

        show_in_notebook()
        return self.program.module()

    def ir(self, level: str = "nd") -> str:
        """The text at a landing: "nd", "linalg", "affine", "loop", "llvm", then "llvmir", "asm".

        Another target than the CPU may have other landings: `levels()`, then "asm".

        Raises:
            ValueError: there is no such level.
            CompileError: a pass fails on the way.
        """
        from ..backends.driver import descend, find_executor

        executor = find_executor(self.target)
        levels = self.levels()
        texts_below = ("llvmir", "asm") if levels[-1] == "llvm" else ("asm",)
        if level not in (*levels, *texts_below):
            raise ValueError(
                f"there is no level {level!r}; there are: {', '.join((*levels, *texts_below))}"
            )
        if level in levels:
            texts: dict[str, str] = {}
            descend(
                self.module(),
                executor.describe(),
                stop=level,
                snapshots=texts,
                schedule=self._script,
            )
            return texts[level]
        module = descend(self.module(), executor.describe(), schedule=self._script)
        if level == "llvmir":
            from ..backends.llvmir import translate

            return translate(module)
        return executor.assembly(module)

    def levels(self) -> list[str]:
        """The names of the target's landings, from the top down."""
        from ..backends.driver import find_executor, flights

        return [level for level, _ in flights(find_executor(self.target).describe(), "nd")]

    def schedule(self) -> Schedule:
        """The schedule of the function's contractions: its own, or the default one."""
        from ..backends.driver import find_executor, prepare_schedule
        from ..passes.affine_schedule import default_schedule
        from ..passes.schedules.schedule import Schedule

        if self._script:
            return Schedule.parse(self._script)
        module, machine = prepare_schedule(self.module(), find_executor(self.target).describe())
        return default_schedule(module, machine)

    def compile(self) -> Compiled:
        """The compiled function, called as the original is, positional arguments only."""
        return Compiled(Version(self.program, self.target, self._script))

    @cached_property
    def _text(self) -> str:
        return self.ir("nd")

    def __str__(self) -> str:
        return self._text

    def _repr_html_(self) -> str:
        """What a notebook shows."""
        from ..dialects.highlight import highlighted

        return highlighted(self._text)


class Compiled:
    """A function compiled for one kind of arguments; others are refused."""

    def __init__(self, version: Version):
        self.version = version

    def __call__(self, *args: Any, out: Any = None) -> Any:
        """Call it with as many arguments as were lowered, nested alike.

        Raises:
            TypeError: the arguments are nested otherwise, or of other types.
            ValueError: a shape is not as lowered.
        """
        leaves: list[Any] = []
        treedef = pytree.flatten(args, leaves, as_leaf)
        if treedef != self.version.program.arguments:
            raise TypeError(
                "the arguments are nested otherwise than those of lower(), or fixed values differ"
            )
        return self.version.run(leaves, out)
