"""From LLVM IR text to machine code: a small pipeline of LLVM's passes, and its code generator.

Our loops come vectorized and tidy, so that little is left to do in IR: math helpers are inlined,
and blocks merged. The code runs as fast as O3's, and as with instructions combined. Milliseconds
of CPU time in IR passes (all of these) and in code generation, and microseconds of a run, on one
core of a Zen 5, of 4096 elements or 64 rows of 1000:

    vectorized           these passes         O3                   inlining alone
    sigmoid              0.9 +  4.6   1.67     6.4 +  7.7   1.62    0.3 +  4.9   1.67
    softmax of rows      1.7 + 14.2  27.8     22.8 + 31.1  27.8     0.4 + 13.9  28.1
    a loop of 300 ops    1.0 +  6.3  19.5      6.9 +  6.3  19.6     0.2 +  6.3  20.6

Loop strength reduction takes a third to a half of code generation (NPBench's lenet: 330 ms with it,
225 without, on a Zen 3), but without it products took 1.1 to 1.35 times as long: addresses of rows
were multiplied anew in each step of their innermost loops.

Code without any vector was refused by our vectorizer; LLVM's gets a try at it, with the passes of
O2 but for the vectorization of straight-line code.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from llvmlite import binding

_HAS_VECTOR = re.compile(r"<\d+ x (?:float|double|half|bfloat|i\d)")
_HAS_LOOP = re.compile(r"= phi ")


class InvalidLLVMIR(ValueError):
    """Text that LLVM does not accept as a module; its message says where."""


def compile_to_object(
    text: str,
    cpu: str,
    features: str,
    triple: str = "",
    abi: str = "",
    by_hand: bool = False,
) -> bytes:
    """An object file of the host's format from LLVM IR.

    It is position independent, with distances of less than 2 GiB between its parts: it can be
    loaded by MCJIT, or any linker, of any process.

    Args:
        cpu: LLVM's name of the CPU, as `znver5`.
        features: of the CPU, as `+avx512f,-sse4a`.
        triple, abi: of another machine than this one.
        by_hand: the text was written by hand, and its loops stay as they are.

    Raises:
        InvalidLLVMIR: LLVM cannot parse or verify the text.
    """
    machine = _machine_for(text, cpu, features, triple, abi)
    return machine.emit_object(optimize(text, machine, by_hand))


def compile_to_assembly(text: str, cpu: str, features: str, triple: str = "", abi: str = "") -> str:
    """As `compile_to_object`, but what a disassembler would show."""
    machine = _machine_for(text, cpu, features, triple, abi)
    return machine.emit_assembly(optimize(text, machine))


def optimized_text(text: str, cpu: str, features: str) -> str:
    """The LLVM IR that code is generated from."""
    return str(optimize(text, _machine_for(text, cpu, features)))


def _is_for_the_vectorizer(text: str) -> bool:
    """Whether there are loops, all of them scalar."""
    return bool(_HAS_LOOP.search(text)) and not _HAS_VECTOR.search(text)


def _machine_for(text: str, cpu: str, features: str, triple: str = "", abi: str = "") -> Any:
    if _is_for_the_vectorizer(text) and "x86" in (triple or binding.get_process_triple()):
        # Gathers are slower than scalar loads: on a Zen 5, rows with a step take 1.3 times as long.
        features = ",".join(filter(None, (features, "+prefer-no-gather")))
    return _machine(cpu, features, triple, abi)


@cache
def _machine(cpu: str, features: str, triple: str, abi: str) -> Any:
    if triple:
        binding.initialize_all_targets()
        binding.initialize_all_asmprinters()
        target = binding.Target.from_triple(triple)
        # A library is what another machine gets, and there the C compiler decides how it is linked.
        model = "default"
    else:
        binding.initialize_native_target()
        binding.initialize_native_asmprinter()
        binding.initialize_native_asmparser()  # inline assembly ends the process without it
        target = binding.Target.from_default_triple()
        model = "small"
    return target.create_target_machine(
        cpu=cpu, features=features, opt=2, reloc="pic", codemodel=model, abiname=abi
    )


def optimize(text: str, machine: Any, by_hand: bool = False) -> Any:
    """The llvmlite module of `text` after the passes that it needs."""
    try:
        module = binding.parse_assembly(text, binding.create_context())
        module.triple = machine.triple
        module.data_layout = str(machine.target_data)
        module.verify()
    except RuntimeError as error:
        raise InvalidLLVMIR(str(error).strip()) from None
    has_coroutines = "@llvm.coro." in text
    options = binding.create_pipeline_tuning_options(speed_level=1 if has_coroutines else 2)
    options.slp_vectorization = False
    builder = binding.create_pass_builder(machine, options)
    if has_coroutines or (not by_hand and _is_for_the_vectorizer(text)):
        # Coroutines are split by LLVM's own pipeline.
        passes = builder.getModulePassManager()
    else:
        passes = binding.create_new_module_pass_manager()
        passes.add_always_inliner_pass()
        if "alloca" in text:
            passes.add_sroa_pass()
        passes.add_simplify_cfg_pass()
    passes.run(module, builder)
    return module
