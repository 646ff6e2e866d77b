"""LLVM IR to PTX, in a process of its own: LLVM ends the process where it cannot select code.

Reads `{"text", "cpu", "features", "libdevice"}` as JSON from standard input, and writes PTX to
standard output. It imports nothing of this library, and is run as a file.
"""

from __future__ import annotations

import json
import sys

from llvmlite import binding


def emit(text: str, cpu: str, features: str, libdevice: str | None) -> str:
    """The PTX of a module; functions of `libdevice`, a file, are linked where it is given."""
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    target = binding.Target.from_triple("nvptx64-nvidia-cuda")
    machine = target.create_target_machine(cpu=cpu, features=features, opt=3)
    module = binding.parse_assembly(text)
    _retarget(module, machine)
    if libdevice is not None:
        with open(libdevice, "rb") as file:
            library = binding.parse_bitcode(file.read())
        _retarget(library, machine)
        kept = {function.name for function in module.functions if not function.is_declaration}
        module.link_in(library)
        for function in module.functions:
            if function.name not in kept and not function.is_declaration:
                function.linkage = "internal"
    module.verify()
    options = binding.create_pipeline_tuning_options(speed_level=3)
    builder = binding.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return machine.emit_assembly(module)


def _retarget(module: object, machine: object) -> None:
    module.triple = machine.triple  # pyright: ignore
    module.data_layout = str(machine.target_data)  # pyright: ignore


if __name__ == "__main__":
    sys.stdout.write(emit(**json.load(sys.stdin)))
