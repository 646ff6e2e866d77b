"""The llvm dialect as the text of LLVM IR.

    %s = llvm.fadd %a, %b {fastmathFlags = #llvm.fastmath<contract>} : f32
becomes
    %s = fadd contract float %a, %b

Two walks over each function: one names its values and gathers what its blocks are entered with,
one writes the instructions by a table. Constants stand where they are used, block arguments become
phis, values keep their names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.ir import Block, Operation, SSAValue

from ..dialects import llvm
from ..dialects.quick import ops_of
from ..passes.errors import place_of
from .llvmir_ops import INLINE, WRITERS, Writer
from .llvmir_text import (
    Names,
    TypeTable,
    calling_convention,
    function_attributes,
    initializer,
    parameter_attributes,
    quoted,
    symbol,
)


def translate(module: ModuleOp, with_lines: bool = False, bf16_as_bits: bool = False) -> str:
    """The LLVM IR of a module of the llvm dialect, without what it holds for a device.

    Args:
        with_lines: say which line of the user each instruction is of, so that assembly can show it.
        bf16_as_bits: write bf16 as i16. No op may compute with it, as in what `convert-to-llvm`
            makes.

    Raises:
        ValueError: an op, a type or an attribute has no counterpart in LLVM IR; names it.
    """
    writer = ModuleWriter(bf16_as_bits)
    writer.lines_of_user = UserLines() if with_lines else None
    writer.block(module.body.block)
    return writer.text(module)


class ModuleWriter:
    """The text of a module so far. Intrinsics are not declared: LLVM's parser knows them."""

    @property
    def function_writer(self) -> type[FunctionWriter]:
        """What writes the body of a function."""
        return FunctionWriter

    def __init__(self, bf16_as_bits: bool = False) -> None:
        self.types = TypeTable(bf16_as_bits)
        self.globals: list[str] = []
        self.lines: list[str] = []
        self.nontemporal = False
        self.unpredictable = False
        self.lines_of_user: UserLines | None = None

    def text(self, module: ModuleOp) -> str:
        head: list[str] = []
        for key, keyword in (
            ("llvm.data_layout", "datalayout"),
            ("llvm.target_triple", "triple"),
        ):
            if isinstance(value := module.attributes.get(key), StringAttr):
                head.append(f"target {keyword} = {quoted(value.data)}")
        tail = ["!0 = !{i32 1}"] if self.nontemporal else []
        if self.unpredictable:
            tail.append("!1 = !{}")
        if self.lines_of_user is not None:
            tail += self.lines_of_user.metadata()
        return "\n".join((*head, *self.globals, *self.lines, *tail, ""))

    def block(self, block: Block) -> None:
        """Write what stands in a module."""
        for op in ops_of(block):
            if isinstance(op, llvm.FuncOp):
                self.function(op)
            elif isinstance(op, llvm.GlobalOp):
                self.global_variable(op)
            elif op.name != "gpu.module":
                raise ValueError(f"'{op.name}' cannot stand at the top of a module of LLVM IR")

    def global_variable(self, op: llvm.GlobalOp) -> None:
        linkage = op.linkage.linkage.data
        words = [symbol(op.sym_name.data), "="]
        if linkage != "external" or op.value is None:
            words.append(linkage)
        if op.unnamed_addr is not None and op.unnamed_addr.value.data:
            words.append(("", "local_unnamed_addr", "unnamed_addr")[op.unnamed_addr.value.data])
        space = op.addr_space.value.data
        if space:
            words.append(f"addrspace({space})")
        words.append("global" if op.constant is None else "constant")
        if op.value is None and linkage == "external":
            words.append(self.types.text(op.global_type))
        elif op.value is None and space:
            words += [self.types.text(op.global_type), "undef"]
        else:
            words.append(initializer(op.value, op.global_type, self.types))
        line = " ".join(words)
        if op.alignment is not None:
            line += f", align {op.alignment.value.data}"
        self.globals.append(line)

    def function(self, op: llvm.FuncOp) -> None:
        is_definition = bool(op.body.blocks)
        names = Names()
        type_ = op.function_type
        arguments = op.body.blocks[0].args if is_definition else ()
        names.define_all(arguments)
        given = op.arg_attrs.data if op.arg_attrs is not None else ()
        parameters: list[str] = []
        for number, parameter in enumerate(type_.inputs):
            words = self.types.text(parameter) + " "
            if number < len(given):
                words += parameter_attributes(given[number])
            if is_definition:
                words += names.texts[arguments[number]]
            parameters.append(words.rstrip())
        if type_.is_variadic:
            parameters.append("...")
        result_attributes = parameter_attributes(
            op.res_attrs.data[0] if op.res_attrs is not None and op.res_attrs.data else None
        )
        linkage = op.linkage.linkage.data
        head = (
            ("define " if is_definition else "declare ")
            + ("" if linkage == "external" else f"{linkage} ")
            + ("", "hidden ", "protected ")[op.visibility_.value.data]
            + calling_convention(op.CConv)
            + result_attributes
            + self.types.text(type_.output)
            + f" {symbol(op.sym_name.data)}({', '.join(parameters)})"
            + function_attributes(op.properties | op.attributes)
        )
        if not is_definition:
            self.lines.append(head)
            return
        if self.lines_of_user is not None:
            head += self.lines_of_user.function(op)
        self.lines += ["", head + " {"]
        self.function_writer(self, names).body(op.body.blocks)
        self.lines.append("}")


class FunctionWriter:
    """Writes the blocks of one function; `writers` has what each op becomes."""

    writers: ClassVar[Mapping[str, Writer]] = WRITERS

    def __init__(self, module: ModuleWriter, names: Names):
        self.module = module
        self.names = names
        self.texts = names.texts
        self.type = module.types.text
        self.mangled = module.types.mangled
        self.labels: dict[Block, str] = {}
        self.entries: dict[Block, list[tuple[Block, Sequence[SSAValue]]]] = {}

    def typed(self, value: SSAValue) -> str:
        """A value with its type before it."""
        return f"{self.type(value.type)} {self.texts[value]}"

    def body(self, blocks: Sequence[Block]) -> None:
        for number, block in enumerate(blocks):
            self.labels[block] = self.names.unique(f"bb{number}" if number else "entry")
        for number, block in enumerate(blocks):
            self.name_values(block, is_entry=number == 0)
        lines = self.module.lines
        texts = self.texts
        writers = self.writers
        for number, block in enumerate(blocks):
            lines.append(f"{self.labels[block]}:")
            if number:
                self.phis(block)
            for op in ops_of(block):
                writer = writers.get(op.name)
                if writer is None:
                    if op.name in INLINE:
                        continue
                    raise ValueError(f"'{op.name}' cannot be written in LLVM IR")
                text = writer(self, op)
                if self.module.lines_of_user is not None:
                    text += self.module.lines_of_user.instruction(op)
                if op.results:
                    lines.append(f"  {texts[op.results[0]]} = {text}")
                else:
                    lines.append(f"  {text}")

    def name_values(self, block: Block, is_entry: bool) -> None:
        """Name what a block defines, and note with which values it enters others."""
        define = self.names.define
        if not is_entry:
            self.names.define_all(block.args)
        for op in ops_of(block):
            if (inline := INLINE.get(op.name)) is not None:
                self.texts[op.results[0]] = inline(self, op)
            else:
                for result in op.results:
                    define(result)
        terminator = block.last_op
        if isinstance(terminator, llvm.BrOp):
            self.enter(block, terminator.successor, terminator.arguments)
        elif isinstance(terminator, llvm.CondBrOp):
            self.enter(block, terminator.then_block, terminator.then_arguments)
            self.enter(block, terminator.else_block, terminator.else_arguments)

    def enter(self, source: Block, target: Block, values: Sequence[SSAValue]) -> None:
        entries = self.entries.setdefault(target, [])
        if target.args and entries and entries[-1][0] is source:
            raise ValueError("a branch enters one block with two lists of arguments")
        entries.append((source, values))

    def end_label(self, block: Block) -> str:
        """What a block that is entered from this one calls it."""
        return self.labels[block]

    def phis(self, block: Block) -> None:
        entries = self.entries.get(block, [])
        texts = self.texts
        for number, argument in enumerate(block.args):
            incoming = ", ".join(
                f"[ {texts[values[number]]}, %{self.end_label(source)} ]"
                for source, values in entries
            )
            line = f"  {texts[argument]} = phi {self.type(argument.type)} {incoming}"
            # A block that nothing enters may not have phis.
            self.module.lines.append(
                line
                if entries
                else f"  {texts[argument]} = freeze {self.type(argument.type)} poison"
            )


def symbol_name(op: Operation) -> str:
    """The name of a function."""
    name = op.properties["sym_name"]
    assert isinstance(name, StringAttr)
    return name.data


class UserLines:
    """Debug metadata: the line of the user that each instruction is of; 0 where it is not known.

    https://llvm.org/docs/SourceLevelDebugging.html
    """

    def __init__(self) -> None:
        self.nodes: list[str] = []
        self.known: dict[str, int] = {}
        self.scope = 0

    def _node(self, text: str) -> int:
        """The number of a node of metadata; nodes begin behind those of other kinds."""
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = len(self.nodes) + 100
            self.nodes.append(f"!{found} = {text}")
        return found

    def _file(self, name: str) -> int:
        return self._node(f'!DIFile(filename: {quoted(name)}, directory: "")')

    def _unit(self, file: int) -> int:
        return self._node(
            f"distinct !DICompileUnit(language: DW_LANG_C99, file: !{file}, "
            "emissionKind: LineTablesOnly)"
        )

    def function(self, op: Operation) -> str:
        """What stands behind the head of a function."""
        places = (place_of(inner.location) for inner in op.walk())
        file = self._file(next((place[0] for place in places if place is not None), "unknown"))
        type_ = self._node("!DISubroutineType(types: !{})")
        unit = self._unit(file)
        self.scope = self._node(
            f"distinct !DISubprogram(name: {quoted(symbol_name(op))}, "
            f"file: !{file}, type: !{type_}, spFlags: DISPFlagDefinition, unit: !{unit})"
        )
        return f" !dbg !{self.scope}"

    def instruction(self, op: Operation) -> str:
        """What stands behind an instruction."""
        place = place_of(op.location)
        line, column = (0, 0) if place is None else place[1:]
        scope = self.scope
        if place is not None:
            file = self._file(place[0])
            block = f"!DILexicalBlockFile(scope: !{scope}, file: !{file}, discriminator: 0)"
            scope = self._node(block)
        location = self._node(f"!DILocation(line: {line}, column: {column}, scope: !{scope})")
        return f", !dbg !{location}"

    def metadata(self) -> list[str]:
        """The lines at the end of the module."""
        version = self._node('!{i32 2, !"Debug Info Version", i32 3}')
        units = [number for text, number in self.known.items() if "!DICompileUnit" in text]
        listed = ", ".join(f"!{number}" for number in units)
        return [
            f"!llvm.dbg.cu = !{{{listed}}}",
            f"!llvm.module.flags = !{{!{version}}}",
            *self.nodes,
        ]
