"""How each op of the llvm dialect is written in LLVM IR: a table of instructions.

https://llvm.org/docs/LangRef.html#instruction-reference
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import DenseArrayBase, IntegerAttr, StringAttr, SymbolRefAttr
from xdsl.dialects.llvm import OverflowAttr, TailCallKind, TailCallKindAttr
from xdsl.ir import Operation

from ..dialects import llvm
from .llvmir_text import calling_convention, constant_text, fast_math, quoted, symbol

if TYPE_CHECKING:
    from .llvmir import FunctionWriter

Writer = Callable[["FunctionWriter", Operation], str]


def number_of(op: Operation, name: str) -> int:
    """The value of an integer property."""
    attribute = op.properties[name]
    assert isinstance(attribute, IntegerAttr)
    return attribute.value.data


# --- values that stand where they are used -------------------------------------------------------


def _inline_constant(w: FunctionWriter, op: Operation) -> str:
    return constant_text(op.properties["value"], op.results[0].type, w.module.types)


def _inline_zero(w: FunctionWriter, op: Operation) -> str:
    is_pointer = isinstance(op.results[0].type, llvm.LLVMPointerType)
    return "null" if is_pointer else "zeroinitializer"


def _inline_address(w: FunctionWriter, op: Operation) -> str:
    name = op.properties["global_name"]
    assert isinstance(name, SymbolRefAttr)
    return symbol(name.string_value())


INLINE: dict[str, Writer] = {
    "llvm.mlir.constant": _inline_constant,
    "llvm.mlir.zero": _inline_zero,
    "llvm.mlir.undef": lambda w, op: "undef",
    "llvm.mlir.poison": lambda w, op: "poison",
    "llvm.mlir.addressof": _inline_address,
}


# --- arithmetic ----------------------------------------------------------------------------------

_WRAP_FLAGS = ("", "nsw ", "nuw ", "nuw nsw ")


def _plain(mnemonic: str) -> Writer:
    """`and i32 %a, %b`"""

    def write(w: FunctionWriter, op: Operation) -> str:
        lhs, rhs = op.operands
        return f"{mnemonic} {w.type(lhs.type)} {w.texts[lhs]}, {w.texts[rhs]}"

    return write


def _wrapping(mnemonic: str) -> Writer:
    """`add nsw i32 %a, %b`"""

    def write(w: FunctionWriter, op: Operation) -> str:
        lhs, rhs = op.operands
        flags = op.properties.get("overflowFlags")
        bits = flags.value.data if isinstance(flags, IntegerAttr) else 0
        head = f"{mnemonic} {_WRAP_FLAGS[bits]}{w.type(lhs.type)} "
        return f"{head}{w.texts[lhs]}, {w.texts[rhs]}"

    return write


def _flagged(mnemonic: str, property_name: str, keyword: str) -> Writer:
    """`sdiv exact i32 %a, %b`"""

    def write(w: FunctionWriter, op: Operation) -> str:
        lhs, rhs = op.operands
        flag = f"{keyword} " if property_name in op.properties else ""
        return f"{mnemonic} {flag}{w.type(lhs.type)} {w.texts[lhs]}, {w.texts[rhs]}"

    return write


def _float(mnemonic: str) -> Writer:
    """`fadd contract float %a, %b`"""

    def write(w: FunctionWriter, op: Operation) -> str:
        operands = ", ".join([w.texts[operand] for operand in op.operands])
        flags = fast_math(op.properties.get("fastmathFlags"))
        return f"{mnemonic} {flags}{w.type(op.results[0].type)} {operands}"

    return write


def _cast(mnemonic: str) -> Writer:
    """`sext i32 %a to i64`"""

    def write(w: FunctionWriter, op: Operation) -> str:
        properties = op.properties
        flag = "nneg " if "nonNeg" in properties else ""
        if isinstance(overflow := properties.get("overflowFlags"), OverflowAttr):
            flag = _WRAP_FLAGS[overflow.to_int()]
        return f"{mnemonic} {flag}{w.typed(op.operands[0])} to {w.type(op.results[0].type)}"

    return write


def _icmp(w: FunctionWriter, op: Operation) -> str:
    lhs, rhs = op.operands
    predicate = llvm.ICmpOp.PREDICATES[number_of(op, "predicate")]
    return f"icmp {predicate} {w.type(lhs.type)} {w.texts[lhs]}, {w.texts[rhs]}"


def _fcmp(w: FunctionWriter, op: Operation) -> str:
    lhs, rhs = op.operands
    predicate = llvm.FCmpOp.PREDICATES[number_of(op, "predicate")].lstrip("_")
    flags = fast_math(op.properties.get("fastmathFlags"))
    head = f"fcmp {flags}{predicate} {w.type(lhs.type)} "
    return f"{head}{w.texts[lhs]}, {w.texts[rhs]}"


def _select(w: FunctionWriter, op: Operation) -> str:
    flags = fast_math(op.properties.get("fastmathFlags"))
    return f"select {flags}{', '.join([w.typed(operand) for operand in op.operands])}"


def _freeze(w: FunctionWriter, op: Operation) -> str:
    return f"freeze {w.typed(op.operands[0])}"


# --- vectors and structs -------------------------------------------------------------------------


def _elements(mnemonic: str) -> Writer:
    """`extractelement <4 x float> %v, i64 %i`; `insertelement <4 x float> %v, float %x, i64 %i`"""

    def write(w: FunctionWriter, op: Operation) -> str:
        return f"{mnemonic} {', '.join([w.typed(operand) for operand in op.operands])}"

    return write


def _members(mnemonic: str) -> Writer:
    """`extractvalue { float, float } %s, 0`; `insertvalue { float, float } %s, float %x, 0`"""

    def write(w: FunctionWriter, op: Operation) -> str:
        position = op.properties["position"]
        assert isinstance(position, DenseArrayBase)
        operands = [w.typed(operand) for operand in op.operands]
        return f"{mnemonic} {', '.join((*operands, *map(str, position.get_values())))}"

    return write


def _shuffle(w: FunctionWriter, op: Operation) -> str:
    mask = op.properties["mask"]
    assert isinstance(mask, DenseArrayBase)
    lanes = mask.get_values()
    operands = ", ".join([w.typed(operand) for operand in op.operands])
    if any(lanes):
        items = ", ".join("i32 poison" if lane < 0 else f"i32 {lane}" for lane in lanes)
        return f"shufflevector {operands}, <{len(lanes)} x i32> <{items}>"
    return f"shufflevector {operands}, <{len(lanes)} x i32> zeroinitializer"


# --- memory --------------------------------------------------------------------------------------

_ORDERINGS = ("", "unordered", "monotonic", "", "acquire", "release", "acq_rel", "seq_cst")
_GEP_FLAGS = ("", "", "nusw ", "inbounds ", "nuw ", "", "nusw nuw ", "inbounds nuw ")


def _ordering(op: Operation) -> str:
    ordering = op.properties.get("ordering")
    return _ORDERINGS[ordering.value.data] if isinstance(ordering, IntegerAttr) else ""


def _access_end(w: FunctionWriter, op: Operation, ordering: str) -> str:
    """Ordering, alignment and metadata of a load or store."""
    end = f" {ordering}" if ordering else ""
    if isinstance(alignment := op.properties.get("alignment"), IntegerAttr):
        end += f", align {alignment.value.data}"
    if "nontemporal" in op.properties:
        w.module.nontemporal = True
        end += ", !nontemporal !0"
    return end


def _access_words(mnemonic: str, op: Operation, ordering: str) -> str:
    atomic = " atomic" if ordering else ""
    return mnemonic + atomic + (" volatile" if "volatile_" in op.properties else "")


def _load(w: FunctionWriter, op: Operation) -> str:
    ordering = _ordering(op)
    head = f"{_access_words('load', op, ordering)} {w.type(op.results[0].type)}, "
    return f"{head}{w.typed(op.operands[0])}{_access_end(w, op, ordering)}"


def _store(w: FunctionWriter, op: Operation) -> str:
    ordering = _ordering(op)
    value, pointer = op.operands
    head = f"{_access_words('store', op, ordering)} {w.typed(value)}, {w.typed(pointer)}"
    return f"{head}{_access_end(w, op, ordering)}"


def _atomic_update(w: FunctionWriter, op: Operation) -> str:
    pointer, value = op.operands
    kind = llvm.ATOMIC_UPDATES[number_of(op, "bin_op")].removeprefix("_")
    scope = op.properties.get("syncscope")
    where = f' syncscope("{scope.data}")' if isinstance(scope, StringAttr) else ""
    return f"atomicrmw {kind} {w.typed(pointer)}, {w.typed(value)}{where} {_ordering(op)}"


def _alloca(w: FunctionWriter, op: Operation) -> str:
    text = f"alloca {w.type(op.properties['elem_type'])}, {w.typed(op.operands[0])}"
    if isinstance(alignment := op.properties.get("alignment"), IntegerAttr):
        text += f", align {alignment.value.data}"
    return text


def _gep(w: FunctionWriter, op: Operation) -> str:
    properties = op.properties
    flags = number_of(op, "noWrapFlags")
    constants = properties["rawConstantIndices"]
    assert isinstance(constants, DenseArrayBase)
    pointer, *values = op.operands
    dynamic = iter(values)
    words = [w.type(properties["elem_type"]), w.typed(pointer)]
    for index in constants.get_values():
        is_value = index == llvm.GEP_USE_SSA_VAL
        words.append(w.typed(next(dynamic)) if is_value else f"i32 {index}")
    return f"getelementptr {_GEP_FLAGS[flags]}{', '.join(words)}"


# --- calls and branches --------------------------------------------------------------------------


def _call(w: FunctionWriter, op: Operation) -> str:
    assert isinstance(op, llvm.CallOp)
    result = w.type(op.results[0].type) if op.results else "void"
    if op.var_callee_type is not None:
        result = w.type(op.var_callee_type)
    arguments = list(op.args)
    if op.callee is not None:
        callee = symbol(op.callee.string_value())
    else:
        callee = w.texts[arguments.pop(0)]
    tail = op.properties.get("TailCallKind")
    kind = ""
    if isinstance(tail, TailCallKindAttr) and tail.data is not TailCallKind.NONE:
        kind = f"{tail.data.value} "
    flags = fast_math(op.properties.get("fastmathFlags"))
    head = f"{kind}call {flags}{calling_convention(op.properties.get('CConv'))}{result}"
    return f"{head} {callee}({', '.join([w.typed(argument) for argument in arguments])})"


def _inline_asm(w: FunctionWriter, op: Operation) -> str:
    properties = op.properties
    text, constraints = properties["asm_string"], properties["constraints"]
    assert isinstance(text, StringAttr) and isinstance(constraints, StringAttr)
    result = w.type(op.results[0].type) if op.results else "void"
    words = ["call", result, "asm"]
    if "has_side_effects" in properties:
        words.append("sideeffect")
    if "is_align_stack" in properties:
        words.append("alignstack")
    dialect = properties.get("asm_dialect")
    if isinstance(dialect, IntegerAttr) and dialect.value.data:
        words.append("inteldialect")
    arguments = ", ".join([w.typed(operand) for operand in op.operands])
    return f"{' '.join(words)} {quoted(text.data)}, {quoted(constraints.data)}({arguments})"


def _return(w: FunctionWriter, op: Operation) -> str:
    return f"ret {w.typed(op.operands[0])}" if op.operands else "ret void"


def _branch(w: FunctionWriter, op: Operation) -> str:
    return f"br label %{w.labels[op.successors[0]]}"


def _conditional_branch(w: FunctionWriter, op: Operation) -> str:
    then, otherwise = op.successors
    condition = w.texts[op.operands[0]]
    end = ""
    if llvm.UNPREDICTABLE in op.attributes:
        w.module.unpredictable = True
        end = ", !unpredictable !1"
    return f"br i1 {condition}, label %{w.labels[then]}, label %{w.labels[otherwise]}{end}"


# --- intrinsics ----------------------------------------------------------------------------------

# The constant that is its last argument.
_LAST_FLAG = {
    "llvm.intr.abs": "is_int_min_poison",
    "llvm.intr.ctlz": "is_zero_poison",
    "llvm.intr.cttz": "is_zero_poison",
    "llvm.intr.memcpy": "isVolatile",
}
# Overloaded on more than one type: the numbers of the operands, -1 for the result; the operand that
# is a pointer with an alignment.
_MEMORY_INTRINSICS: dict[str, tuple[tuple[int, ...], int | None]] = {
    "llvm.intr.masked.load": ((-1, 0), 0),
    "llvm.intr.masked.store": ((0, 1), 1),
    "llvm.intr.masked.gather": ((-1, 0), 0),
    "llvm.intr.masked.scatter": ((0, 1), 1),
    "llvm.intr.memcpy": ((0, 1, 2), None),
}


def _intrinsic_call(
    w: FunctionWriter,
    op: Operation,
    name: str,
    flag_name: str | None = None,
    aligned: int | None = None,
) -> str:
    """`call nnan float @llvm.maximum.f32(float %a, float %b)`

    `flag_name` is the property that is its last argument, and `aligned` the number of the pointer
    that the property `alignment` is about.
    """
    arguments = [w.typed(operand) for operand in op.operands]
    if aligned is not None:
        pointer = op.operands[aligned]
        alignment = number_of(op, "alignment")
        arguments[aligned] = f"{w.type(pointer.type)} align {alignment} {w.texts[pointer]}"
    if flag_name is not None:
        arguments.append("i1 true" if number_of(op, flag_name) else "i1 false")
    flags = fast_math(op.properties.get("fastmathFlags"))
    result = w.type(op.results[0].type) if op.results else "void"
    return f"call {flags}{result} {symbol(name)}({', '.join(arguments)})"


def _intrinsic(name: str) -> Writer:
    """An intrinsic that is overloaded on one type: the last operand's, or its result's."""
    base = "llvm." + name.removeprefix("llvm.intr.")
    flag_name = _LAST_FLAG.get(name)

    def write(w: FunctionWriter, op: Operation) -> str:
        overloaded = op.operands[-1].type if op.operands else op.results[0].type
        return _intrinsic_call(w, op, f"{base}.{w.mangled(overloaded)}", flag_name)

    return write


def _memory_intrinsic(name: str) -> Writer:
    overloads, aligned = _MEMORY_INTRINSICS[name]
    base = "llvm." + name.removeprefix("llvm.intr.")
    flag_name = _LAST_FLAG.get(name)

    def write(w: FunctionWriter, op: Operation) -> str:
        overloaded = ((op.results[0] if n < 0 else op.operands[n]).type for n in overloads)
        full_name = ".".join((base, *map(w.mangled, overloaded)))
        return _intrinsic_call(w, op, full_name, flag_name, aligned)

    return write


def _call_intrinsic(w: FunctionWriter, op: Operation) -> str:
    """The name is given in full, with its types."""
    name = op.properties["intrin"]
    assert isinstance(name, StringAttr)
    return _intrinsic_call(w, op, name.data)


_MNEMONICS: dict[Callable[[str], Writer], tuple[str, ...]] = {
    _plain: ("urem", "srem", "and", "xor"),
    _wrapping: ("add", "sub", "mul", "shl"),
    _float: ("fadd", "fsub", "fmul", "fdiv", "frem", "fneg"),
    _cast: (
        "trunc", "zext", "sext", "fptosi", "fptoui", "sitofp", "uitofp", "fpext", "fptrunc",
        "bitcast", "addrspacecast", "ptrtoint", "inttoptr",
    ),
    _elements: ("extractelement", "insertelement"),
    _members: ("extractvalue", "insertvalue"),
}  # fmt: skip

WRITERS: dict[str, Writer] = {
    op.name: _intrinsic(op.name) for op in llvm.LLVM.operations if op.name.startswith("llvm.intr.")
}
WRITERS |= {
    f"llvm.{mnemonic}": form(mnemonic)
    for form, mnemonics in _MNEMONICS.items()
    for mnemonic in mnemonics
}
WRITERS |= {name: _memory_intrinsic(name) for name in _MEMORY_INTRINSICS}
WRITERS |= {
    f"llvm.{mnemonic}": _flagged(mnemonic, "isExact", "exact")
    for mnemonic in ("udiv", "sdiv", "lshr", "ashr")
}
WRITERS |= {
    "llvm.alloca": _alloca,
    "llvm.atomicrmw": _atomic_update,
    "llvm.br": _branch,
    "llvm.call": _call,
    "llvm.call_intrinsic": _call_intrinsic,
    "llvm.cond_br": _conditional_branch,
    "llvm.fcmp": _fcmp,
    "llvm.fence": lambda w, op: f"fence {_ordering(op)}",
    "llvm.freeze": _freeze,
    "llvm.getelementptr": _gep,
    "llvm.icmp": _icmp,
    "llvm.inline_asm": _inline_asm,
    "llvm.load": _load,
    "llvm.or": _flagged("or", "isDisjoint", "disjoint"),
    "llvm.return": _return,
    "llvm.select": _select,
    "llvm.shufflevector": _shuffle,
    "llvm.store": _store,
    "llvm.unreachable": lambda w, op: "unreachable",
}
