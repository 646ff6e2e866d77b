"""`Lowered`: a traced function on its way down, each landing printable."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
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
        self._own_script = schedule

    @property
    def _script(self) -> str:
        """The schedule that the program is compiled with, "" where it is the default."""
        from ..backends.driver import tuned_schedule

        program = self.program
        return self._own_script or tuned_schedule(
            program.fingerprint, program.signature, self.target
        )

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

            return getattr(executor, "kernel_text", translate)(module)
        return executor.assembly(module)

    def levels(self) -> list[str]:
        """The names of the target's landings, from the top down."""
        from ..backends.driver import find_executor, flights

        return [level for level, _ in flights(find_executor(self.target).describe(), "nd")]

    def schedule(self) -> Schedule:
        """The schedule of the function's loops: its own, the tuned, or the default one."""
        from ..backends.driver import find_executor, prepare_schedule
        from ..passes.schedules.schedule import Schedule

        script = self._script
        if script:
            return Schedule.parse(script)
        module, default = prepare_schedule(self.module(), find_executor(self.target).describe())
        return default.schedule(module)

    def save(self, path: str | Path, machine: str = "native", level: str = "nd") -> list[Path]:
        """Write the function to files that need no Python; which ones the ending of `path` says.

        `.o` is an object file and `.so` a shared library, each with a header for C beside it;
        `.mlir` is the text at a level. A file is there as a whole or not at all.

        Args:
            machine: that the code is for: "native" (the function's target, where that is one of
                these; otherwise this machine), "x86-64-v2" to "x86-64-v4", "aarch64",
                "aarch64-sve256", "riscv64", "riscv64-v".
            level: of an `.mlir` file.

        Returns:
            The paths of the files.

        Raises:
            ValueError: another ending, no such machine or level.
            ExportError: the function needs Python, or there is no linker (a ValueError, too).
            CompileError: a pass fails on the way.
        """
        path = Path(path)
        if path.suffix == ".mlir":
            files = {path: self.ir(level).encode()}
        elif path.suffix in (".o", ".so"):
            files = self._machine_code(path, machine)
        else:
            raise ValueError(f"'{path}' ends in none of .o, .so and .mlir")
        for name, content in files.items():
            part = name.with_name(name.name + ".part")
            part.write_bytes(content)
            part.replace(name)
        return list(files)

    def _machine_code(self, path: Path, machine: str) -> dict[Path, bytes]:
        from ..backends.cpu import export, machines
        from ..backends.driver import MACHINES, descend

        if machine == "native" and self.target in MACHINES:
            machine = self.target
        made_for = machines.machine(machine)
        signature = self.program.signature
        # What was tuned was tuned for this machine.
        script = self._script if machine == "native" else self._own_script
        module = descend(self.module(), made_for.description, schedule=script)
        code = export.object_file(module, signature, made_for)
        if path.suffix == ".so":
            code = export.shared_library(code, made_for)
        return {path: code, path.with_suffix(".h"): export.header(signature).encode()}

    def compile(self) -> Compiled:
        """The compiled function, called as the original is, positional arguments only."""
        return Compiled(Version(self.program, self.target, self._own_script))

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

    @property
    def ptx(self) -> str:
        """The code of the kernels, which no device is needed for.

        Raises:
            AttributeError: the target is not `cuda`.
        """
        version = self.version
        if version.target != "cuda":
            raise AttributeError(f"target '{version.target}' has no PTX")
        return Lowered(version.program, version.target, version.schedule).ir("asm")
