"""The pass of a pipeline that stands for a schedule: by default the one that it makes itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from ...dialects.quick import walk
from ..affine_loops.selection import NAME
from ..base import Pass
from ..watching import run_pass
from .schedule import Schedule


@dataclass(frozen=True)
class SchedulePass(Pass):
    """Runs the default schedule of a module, whose loops lose their names.

    A schedule that the user gives takes the place of the pass, which is then not run.
    """

    def schedule(self, module: ModuleOp, sizes: Any = None) -> Schedule:
        """The default schedule, or that with other sizes than the default ones.

        Args:
            module: as the pass finds it.
            sizes: of a type of the subclass's.
        """
        raise NotImplementedError

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        schedule = self.schedule(op)
        for one in schedule.passes:
            run_pass(one, ctx, op)
        if schedule.passes:
            for inner in walk(op):
                inner.attributes.pop(NAME, None)
