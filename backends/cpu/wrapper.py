"""The native entry of a compiled function, as LLVM IR text that is compiled along with it.

    ptr @entry(ptr self, ptr args, i64 nargsf, ptr kwnames)      ; a vectorcall function, PEP 590

in one straight line: check every argument, ask `@f_shapes` for the results' extents, check what
was given as `out` or allocate arrays, run `@f`, return. Anything unexpected jumps to `miss`, which
hands the untouched call to the next version, and at last to Python. Only loads through checked
types: an object is read beyond its header when its type is known to have what is read.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from ..signature import CONTIGUOUS, INNER, Argument, Result, Signature
from . import pool, runtime
from .instruction_writer import InstructionWriter, Value

# Arguments and results with more elements than this together release the interpreter's lock.
RELEASE_ELEMENTS = 16384

# Up to so many arrays are compared for overlap one by one, more of them in a loop.
_UNROLLED_RANGES = 3

# An entry with more arguments and results is not optimized: that would save 2 ns of a call, and for
# ten arguments take 18 ms.
_OPTIMIZED_OPERANDS = 4

# Reference counts are 64 bits wide up to 3.11, then 32 (PEP 683).
_COUNT = "i64" if sys.version_info < (3, 12) else "i32"


@dataclass
class _Operand:
    """A checked argument, or an output: where it lies and how far it reaches."""

    data: str
    extents: list[Value]
    strides: list[str]  # in bytes, one for each axis; empty where it is contiguous
    item_size: int


def table_text(symbol: str, signature: Signature, native: bool) -> str:
    """`@symbol`, the one global that an object exports: its entry, `@f` and `@f_shapes`."""
    entry = f"@{symbol}_entry" if native else "null"
    name = signature.name
    return (
        f"@{symbol} = constant [3 x ptr] [ptr {entry}, ptr @{name}, ptr @{name}_shapes], align 8\n"
    )


def runtime_text() -> str:
    """The text of the one outside symbol that all compiled code names."""
    return f"@{runtime.SYMBOL} = external global [{len(runtime.INDEX)} x ptr]\n"


def entry_text(symbol: str, signature: Signature, final: Sequence[int] = ()) -> str:
    """The text of the entry `@{symbol}_entry`.

    `final` are the statuses of failures that come when arguments have been stored into: such a call
    is not begun again. With any other status it is, by `miss`, which then raises the error.
    """
    return _Entry(signature, final).text(f"{symbol}_entry")


class _Entry(InstructionWriter):
    """Writes one entry."""

    def __init__(self, signature: Signature, final: Sequence[int]):
        super().__init__()
        self.signature = signature
        self.results = signature.returned
        self.final = final

    def text(self, name: str) -> str:
        signature = self.signature
        count = self.let("and i64 %nargsf, 9223372036854775807")
        self.require(self.equal("i64", count, signature.visible))
        hidden = self.hidden_arguments(len(signature.arguments) - signature.visible)
        self.share("ndarray")
        operands: list[_Operand] = []
        for index, argument in enumerate(signature.arguments):
            if argument.hidden:
                place, offset = hidden, runtime.TUPLE_ITEMS + 8 * (index - signature.visible)
            else:
                place, offset = "%args", 8 * index
            value = self.load("ptr", place, offset)
            if argument.weak:
                operands.append(self.weak_argument(value, argument))
            else:
                operands.append(self.array_argument(value, argument, index))
        self.stored_are_apart(operands)
        passed = [
            part
            for operand, argument in zip(operands, signature.arguments, strict=True)
            for part in self.passed(operand, argument.shape, argument.dynamic_strides)
        ]
        shapes = self.result_shapes(passed)
        self.branch(self.equal("ptr", "%kwnames", "null"), "allocate", "keywords")
        out, written = self.given(operands, shapes)
        made, allocated = self.allocate(shapes)
        self.label("run")
        out, *places = self.join([("null", out), *zip(allocated, written, strict=True)])
        # What a failure has to release: what was given belongs to the caller.
        owned = [self.join([(array, "null")])[0] if array != "null" else array for array in made]
        outputs = [_Operand(at, shape, [], 0) for at, shape in zip(places, shapes, strict=True)]
        for output, result in zip(outputs, self.results, strict=True):
            passed += self.passed(output, result.shape, 0)
        total: Value = 0
        for operand in operands + outputs:
            total = self.arithmetic("add", total, self.elements(operand.extents))
        status = self.run(total, f"call i32 @{signature.name}({', '.join(passed)})")
        self.branch(self.equal("i32", status, 0), "finish", "failed")
        self.label("failed")
        self.release(owned)
        self.fail(status)
        self.finish(out, owned, places)
        self.miss()
        large = len(signature.arguments) + len(self.results) > _OPTIMIZED_OPERANDS
        attributes = "nounwind optnone noinline" if large else "nounwind"
        parameters = "ptr %self, ptr %args, i64 %nargsf, ptr %kwnames"
        head = f"define ptr @{name}({parameters}) {attributes} {{"
        return "\n".join([head, "entry:", *self.slots, *self.lines, "}"]) + "\n"

    def hidden_arguments(self, count: int) -> str:
        """The tuple of the captured arrays; the callable holds it, and so them."""
        if not count:
            return "null"
        hidden = self.load("ptr", "%self", runtime.HIDDEN)
        self.require(self.let(f"icmp ne ptr {hidden}, null"))
        self.require(self.equal("i64", self.load("i64", hidden, runtime.SIZE), count))
        return hidden

    def weak_argument(self, value: str, argument: Argument) -> _Operand:
        """A Python scalar: its value in a slot of the stack."""
        slot = self.slot("[2 x i64]")
        kind = argument.dtype.name
        if kind == "bool":
            true = self.equal("ptr", value, self.table("True"))
            false = self.equal("ptr", value, self.table("False"))
            self.require(self.let(f"or i1 {true}, {false}"))
            self.store("i8", self.let(f"zext i1 {true} to i8"), slot)
        elif kind == "i64":
            self.require(self.equal("ptr", self.type_of(value), self.table("int")))
            overflow = self.slot("i32")
            convert = self.table("PyLong_AsLongLongAndOverflow")
            number = self.let(f"call i64 {convert}(ptr {value}, ptr {overflow})")
            self.require(self.equal("i32", self.load("i32", overflow), 0))
            if argument.known is not None:
                self.require(self.equal("i64", number, argument.known))
            self.store("i64", number, slot)
        else:
            python_type = {"f64": "float", "c128": "complex"}[kind]
            self.require(self.equal("ptr", self.type_of(value), self.table(python_type)))
            for offset in range(0, argument.dtype.bits // 8, 8):
                part = self.load("double", value, runtime.VALUE + offset)
                self.store("double", part, slot, offset)
        return _Operand(slot, [], [], 0)

    def type_of(self, value: str) -> str:
        return self.load("ptr", value, runtime.TYPE)

    def array_argument(self, value: str, argument: Argument, index: int) -> _Operand:
        """An array that the kernel can read in place; for rank 0 also a NumPy scalar."""
        is_array = self.equal("ptr", self.type_of(value), self.table("ndarray"))
        item_size = argument.dtype.bits // 8
        self.share(f"dtype.{argument.dtype.name}")
        if argument.shape or index in self.signature.stored:
            self.require(is_array)
            data, extents, strides = self.checked_array(value, argument)
            if index in self.signature.stored:
                flags = self.load("i32", value, runtime.FLAGS)
                found = self.let(f"and i32 {flags}, {runtime.WRITEABLE}")
                self.require(self.equal("i32", found, runtime.WRITEABLE))
            return _Operand(data, extents, strides, item_size)
        self.branch(is_array, f"array{index}", f"scalar{index}")
        self.label(f"scalar{index}")
        scalar_type = self.table(f"scalar.{argument.dtype.name}")
        is_scalar = self.equal("ptr", self.type_of(value), scalar_type)
        inside = self.at(value, runtime.VALUE)
        self.branch(is_scalar, f"operand{index}", "miss")
        self.label(f"array{index}")
        data, _, _ = self.checked_array(value, argument)
        self.do(f"br label %array{index}.checked")
        self.label(f"array{index}.checked")
        self.do(f"br label %operand{index}")
        self.label(f"operand{index}")
        both = self.let(f"phi ptr [{inside}, %scalar{index}], [{data}, %array{index}.checked]")
        return _Operand(both, [], [], item_size)

    def checked_array(self, value: str, argument: Argument) -> tuple[str, list[Value], list[str]]:
        """Data, extents and strides of an ndarray, once it is known to be as `argument` says."""
        layout, rank = argument.layout, len(argument.shape)
        # A layout other than contiguous is for arrays that are not, so that each finds its version.
        contiguous = runtime.C_CONTIGUOUS if layout == CONTIGUOUS else 0
        wanted = runtime.ALIGNED | contiguous
        self.require_form(value, argument, wanted | runtime.C_CONTIGUOUS, wanted)
        extents: list[Value] = []
        strides: list[str] = []
        if rank:
            conditions: list[str] = []
            extents_at = self.load("ptr", value, runtime.EXTENTS)
            for axis, known in enumerate(argument.shape):
                extent = self.load("i64", extents_at, 8 * axis)
                # An extent of 1 stretches: it is another version's.
                conditions.append(
                    self.let(f"icmp ne i64 {extent}, 1")
                    if known is None
                    else self.equal("i64", extent, known)
                )
                extents.append(extent if known is None else known)
            if layout != CONTIGUOUS:
                item_size = argument.dtype.bits // 8
                strides = self.checked_strides(value, item_size, rank, layout, conditions)
            self.require(*conditions)
        return self.load("ptr", value, runtime.DATA), extents, strides

    def require_form(self, value: str, form: Argument | Result, mask: int, flags: int) -> None:
        """The ndarray `value` has the type and rank of `form`, and among `mask` these flags."""
        found = self.let(f"and i32 {self.load('i32', value, runtime.FLAGS)}, {mask}")
        descriptor = self.load("ptr", value, runtime.DESCRIPTOR)
        rank = self.load("i32", value, runtime.RANK)
        self.require(
            self.equal("i32", found, flags),
            self.equal("ptr", descriptor, self.table(f"dtype.{form.dtype.name}")),
            self.equal("i32", rank, len(form.shape)),
        )

    def checked_strides(
        self, value: str, item_size: int, rank: int, layout: str, conditions: list[str]
    ) -> list[str]:
        strides_at = self.load("ptr", value, runtime.STRIDES)
        strides = [self.load("i64", strides_at, 8 * axis) for axis in range(rank)]
        if rank > 1:
            predicate = "eq" if layout == INNER else "ne"
            conditions.append(self.let(f"icmp {predicate} i64 {strides[-1]}, {item_size}"))
        if item_size > 1:
            every = strides[0]
            for stride in strides[1:]:
                every = self.let(f"or i64 {every}, {stride}")
            conditions.append(self.equal("i64", self.let(f"and i64 {every}, {item_size - 1}"), 0))
        return strides

    def passed(self, operand: _Operand, shape: tuple[int | None, ...], strides: int) -> list[str]:
        """The operand as parameters of the kernel: pointer, dynamic extents, dynamic strides."""
        parts = [f"ptr {operand.data}"]
        parts += [
            f"i64 {extent}"
            for extent, known in zip(operand.extents, shape, strict=True)
            if known is None
        ]
        shift = operand.item_size.bit_length() - 1
        parts += [
            f"i64 {self.let(f'ashr exact i64 {stride}, {shift}')}"
            for stride in operand.strides[:strides]
        ]
        return parts

    def result_shapes(self, passed: list[str]) -> list[list[Value]]:
        """The extents of the results; `@f_shapes` is called where anything depends on sizes."""
        signature = self.signature
        dynamic = sum(result.shape.count(None) for result in self.results)
        slot = self.slot(f"[{dynamic} x i64]") if dynamic else "null"
        if dynamic or any(None in argument.shape for argument in signature.arguments):
            operands = ", ".join([*passed, f"ptr {slot}"] if dynamic else passed)
            status = self.let(f"call i32 @{signature.name}_shapes({operands})")
            self.require(self.equal("i32", status, 0))
        position = 0
        shapes: list[list[Value]] = []
        for result in self.results:
            extents: list[Value] = []
            for known in result.shape:
                if known is None:
                    extents.append(self.load("i64", slot, 8 * position))
                    position += 1
                else:
                    extents.append(known)
            shapes.append(extents)
        return shapes

    def given(self, operands: list[_Operand], shapes: list[list[Value]]) -> tuple[str, list[str]]:
        """Blocks that check `out=`: the object given, and the data of each array in it."""
        results = self.results
        self.label("keywords")
        self.require(self.equal("i64", self.load("i64", "%kwnames", runtime.SIZE), 1))
        keyword = self.load("ptr", "%kwnames", runtime.TUPLE_ITEMS)
        self.require(self.equal("ptr", keyword, self.table("out")))
        value = self.load("ptr", "%args", 8 * self.signature.visible)
        self.branch(self.equal("ptr", value, self.table("None")), "allocate", "given")
        self.label("given")
        arrays = [value]
        if not self.signature.single:
            self.require(self.equal("ptr", self.type_of(value), self.table("tuple")))
            size = self.load("i64", value, runtime.SIZE)
            self.require(self.equal("i64", size, len(results)))
            arrays = [
                self.load("ptr", value, runtime.TUPLE_ITEMS + 8 * i) for i in range(len(results))
            ]
        outputs: list[_Operand] = []
        for array, result, shape in zip(arrays, results, shapes, strict=True):
            self.require(self.equal("ptr", self.type_of(array), self.table("ndarray")))
            at = self.checked_output(array, result, shape)
            outputs.append(_Operand(at, shape, [], result.dtype.bits // 8))
        inputs = [operand for operand in operands if operand.item_size]
        self.require_disjoint([self.reach(one) for one in inputs + outputs], len(inputs), "outputs")
        self.do("br label %given.checked")
        self.label("given.checked")
        self.do("br label %run")
        return value, [output.data for output in outputs]

    def stored_are_apart(self, operands: list[_Operand]) -> None:
        """Arguments that are stored into must overlap no others: the kernel relies on that."""
        stored = self.signature.stored
        if stored:
            arrays = [number for number, operand in enumerate(operands) if operand.item_size]
            read = [number for number in arrays if number not in stored]
            ranges = [self.reach(operands[number]) for number in (*read, *sorted(stored))]
            self.require_disjoint(ranges, len(read), "stored")

    def fail(self, status: str) -> None:
        """Raise the error of a final status; begin again, slowly, with any other."""
        if not self.final:
            self.do("br label %miss")
            return
        cases = " ".join(f"i32 {number}, label %final" for number in self.final)
        self.do(f"switch i32 {status}, label %miss [{cases}]")
        self.label("final")
        wide = self.let(f"sext i32 {status} to i64")
        number = self.let(f"call ptr {self.table('PyLong_FromLong')}(i64 {wide})")
        raiser = self.load("ptr", "%self", runtime.FAIL)
        call = f"call ptr (ptr, ...) {self.table('PyObject_CallFunctionObjArgs')}"
        nothing = self.let(f"{call}(ptr {raiser}, ptr {number}, ptr null)")
        self.do(f"call void {self.table('Py_DecRef')}(ptr {number})")
        self.do(f"ret ptr {nothing}")

    def require_disjoint(self, ranges: list[tuple[Value, Value]], first: int, blocks: str) -> None:
        """Each range from `first` on must overlap none before it: the kernel relies on that.

        `blocks` begins the names of the blocks.
        """
        if len(ranges) < 2:
            return
        if len(ranges) <= _UNROLLED_RANGES:
            for index in range(first, len(ranges)):
                for other in ranges[:index]:
                    self.require(self.disjoint(*ranges[index], *other))
            return
        lows, highs = (self.slot(f"[{len(ranges)} x i64]") for _ in range(2))
        for index, (low, high) in enumerate(ranges):
            self.store("i64", low, lows, 8 * index)
            self.store("i64", high, highs, 8 * index)
        start, again, next_outer, done = (
            f"{blocks}.{name}" for name in ("start", "compare", "next", "apart")
        )
        outer, inner = f"%{blocks}.outer", f"%{blocks}.inner"
        self.do(f"br label %{start}")
        self.label(start)
        self.do(f"br label %{again}")
        self.label(again)
        same = f"{blocks}.more"
        begin = f"[{max(first, 1)}, %{start}], [{outer}.next, %{next_outer}]"
        self.do(f"{outer} = phi i64 {begin}, [{outer}, %{same}]")
        self.do(f"{inner} = phi i64 [0, %{start}], [0, %{next_outer}], [{inner}.next, %{same}]")
        ends: list[Value] = []
        for index in (outer, inner):
            for base in (lows, highs):
                place = self.let(f"getelementptr i64, ptr {base}, i64 {index}")
                ends.append(self.load("i64", place))
        self.branch(self.disjoint(*ends), same, "miss")
        self.label(same)
        self.do(f"{inner}.next = add i64 {inner}, 1")
        self.branch(self.let(f"icmp ult i64 {inner}.next, {outer}"), again, next_outer)
        self.label(next_outer)
        self.do(f"{outer}.next = add i64 {outer}, 1")
        more = self.let(f"icmp ult i64 {outer}.next, {len(ranges)}")
        self.branch(more, again, done)
        self.label(done)

    def disjoint(self, low: Value, high: Value, other_low: Value, other_high: Value) -> str:
        above = self.let(f"icmp uge i64 {low}, {other_high}")
        below = self.let(f"icmp uge i64 {other_low}, {high}")
        return self.let(f"or i1 {above}, {below}")

    def checked_output(self, array: str, result: Result, shape: list[Value]) -> str:
        """The data of an output, once it is known to have the result's shape and type."""
        flags = runtime.C_CONTIGUOUS | runtime.ALIGNED | runtime.WRITEABLE
        self.require_form(array, result, flags, flags)
        if shape:
            extents_at = self.load("ptr", array, runtime.EXTENTS)
            self.require(
                *(
                    self.equal("i64", self.load("i64", extents_at, 8 * axis), extent)
                    for axis, extent in enumerate(shape)
                )
            )
        return self.load("ptr", array, runtime.DATA)

    def elements(self, extents: list[Value]) -> Value:
        product: Value = 1
        for extent in extents:
            product = self.arithmetic("mul", product, extent)
        return product

    def reach(self, operand: _Operand) -> tuple[Value, Value]:
        """The first address of the operand's bytes, and the one after the last."""
        low: Value = self.let(f"ptrtoint ptr {operand.data} to i64")
        high: Value = low
        if not operand.strides:
            size = self.arithmetic("mul", self.elements(operand.extents), operand.item_size)
            return low, self.arithmetic("add", low, size)
        for extent, stride in zip(operand.extents, operand.strides, strict=True):
            last = self.arithmetic("mul", self.arithmetic("add", extent, -1), stride)
            down = self.let(f"call i64 @llvm.smin.i64(i64 {last}, i64 0)")
            up = self.let(f"call i64 @llvm.smax.i64(i64 {last}, i64 0)")
            low, high = self.arithmetic("add", low, down), self.arithmetic("add", high, up)
        return low, self.arithmetic("add", high, operand.item_size)

    def allocate(self, shapes: list[list[Value]]) -> tuple[list[str], list[str]]:
        """Blocks that make the results: the arrays ("null" for rank 0), and the data of each."""
        self.label("allocate")
        results = self.results
        makers = [
            self.maker(result, shape) if shape else ""
            for result, shape in zip(results, shapes, strict=True)
        ]
        owned: list[str] = []
        data: list[str] = []
        last: int | None = None  # which array was made last
        for index, (result, shape) in enumerate(zip(results, shapes, strict=True)):
            if not shape:
                owned.append("null")
                data.append(self.slot("[2 x i64]"))
                continue
            extents = self.slot(f"[{len(shape)} x i64]")
            for axis, extent in enumerate(shape):
                self.store("i64", extent, extents, 8 * axis)
            descriptor = self.table(f"dtype.{result.dtype.name}")
            self.take(descriptor)  # NewFromDescr steals a reference
            array = self.let(
                f"call ptr {makers[index]}(ptr {self.table('ndarray')}, "
                f"ptr {descriptor}, i32 {len(shape)}, ptr {extents}, ptr null, ptr null, i32 0, "
                "ptr null)"
            )
            self.branch(self.equal("ptr", array, "null"), f"failed{index}", f"made{index}")
            self.label(f"failed{index}")
            self.release([] if last is None else [owned[last]])
            self.do("ret ptr null" if last is None else f"br label %failed{last}")
            self.label(f"made{index}")
            owned.append(array)
            data.append(self.load("ptr", array, runtime.DATA))
            last = index
        self.do("br label %allocated")
        self.label("allocated")
        self.do("br label %run")
        return owned, data

    def maker(self, result: Result, shape: list[Value]) -> str:
        """The function that makes the array for a result: NumPy's, or the pool's for large ones."""
        size = self.arithmetic("mul", self.elements(shape), result.dtype.bits // 8)
        if isinstance(size, int) and size < pool.LARGE:
            return self.table("PyArray_NewFromDescr")
        function = self.table("new_large_array")
        if not isinstance(size, int):
            usual = self.table("PyArray_NewFromDescr")
            is_large = self.let(f"icmp uge i64 {size}, {pool.LARGE}")
            function = self.let(f"select i1 {is_large}, ptr {function}, ptr {usual}")
        self.require(self.let(f"icmp ne ptr {function}, null"))  # the pool may not be there yet
        return function

    def take(self, value: str) -> None:
        """Py_INCREF, of an object that is not immortal."""
        references = self.load(_COUNT, value, runtime.REFERENCES)
        self.store(_COUNT, self.let(f"add {_COUNT} {references}, 1"), value, runtime.REFERENCES)

    def release(self, values: list[str]) -> None:
        """Py_XDECREF of each."""
        for value in values:
            if value != "null":
                self.do(f"call void {self.table('Py_DecRef')}(ptr {value})")

    def join(self, values: list[tuple[str, str]]) -> list[str]:
        """In block `run`: of each pair the first where there is no `out`, else the second."""
        return [
            self.let(f"phi ptr [{new}, %allocated], [{given}, %given.checked]")
            for new, given in values
        ]

    def run(self, total: Value, call: str) -> str:
        """The status that `call` gives; without the interpreter's lock where `total` is large."""
        if isinstance(total, int) and total <= RELEASE_ELEMENTS and not self.signature.long_running:
            return self.let(call)
        always = self.signature.long_running or isinstance(total, int)
        large = "true" if always else self.let(f"icmp ugt i64 {total}, {RELEASE_ELEMENTS}")
        self.branch(large, "unlock", "locked")
        self.label("unlock")
        saved = self.let(f"call ptr {self.table('PyEval_SaveThread')}()")
        self.do("br label %call")
        self.label("locked")
        self.do("br label %call")
        self.label("call")
        state = self.let(f"phi ptr [{saved}, %unlock], [null, %locked]")
        status = self.let(call)
        self.branch(self.equal("ptr", state, "null"), "called", "lock")
        self.label("lock")
        self.do(f"call void {self.table('PyEval_RestoreThread')}(ptr {state})")
        self.do("br label %called")
        self.label("called")
        return status

    def finish(self, out: str, owned: list[str], data: list[str]) -> None:
        """Return what was given, or the new arrays; a result of rank 0 as a NumPy scalar."""
        results = self.results
        self.label("finish")
        self.branch(self.equal("ptr", out, "null"), "return.new", "return.given")
        self.label("return.given")
        self.take(out)
        self.do(f"ret ptr {out}")
        self.label("return.new")
        if not results:
            none = self.table("None")
            self.do(f"call void {self.table('Py_IncRef')}(ptr {none})")
            self.do(f"ret ptr {none}")
            return
        if self.signature.single:
            value = owned[0] if results[0].shape else self.scalar(results[0], data[0])
            self.do(f"ret ptr {value}")
            return
        pack = self.let(f"call ptr {self.table('PyTuple_New')}(i64 {len(results)})")
        self.branch(self.equal("ptr", pack, "null"), "unpacked", "packed")
        self.label("unpacked")
        self.release(owned)
        self.do("ret ptr null")
        self.label("packed")
        put = self.table("PyTuple_SetItem")  # steals a reference
        for index, array in enumerate(owned):
            if array != "null":
                self.do(f"call i32 {put}(ptr {pack}, i64 {index}, ptr {array})")
        for index, (result, at) in enumerate(zip(results, data, strict=True)):
            if result.shape:
                continue
            scalar = self.scalar(result, at)
            self.branch(self.equal("ptr", scalar, "null"), f"lost{index}", f"got{index}")
            self.label(f"lost{index}")
            self.release([pack])
            self.do("ret ptr null")
            self.label(f"got{index}")
            self.do(f"call i32 {put}(ptr {pack}, i64 {index}, ptr {scalar})")
        self.do(f"ret ptr {pack}")

    def scalar(self, result: Result, data: str) -> str:
        make, descriptor = self.table("PyArray_Scalar"), self.table(f"dtype.{result.dtype.name}")
        return self.let(f"call ptr {make}(ptr {data}, ptr {descriptor}, ptr null)")

    def miss(self) -> None:
        """Hand the call on: to the next version, else to Python."""
        self.label("miss")
        following = self.load("ptr", "%self", runtime.NEXT)
        self.branch(self.equal("ptr", following, "null"), "last", "next")
        call = "musttail call ptr"
        self.label("next")
        entry = self.load("ptr", following, runtime.VECTORCALL)
        rest = "ptr %args, i64 %nargsf, ptr %kwnames)"
        self.do(f"ret ptr {self.let(f'{call} {entry}(ptr {following}, {rest}')}")
        self.label("last")
        slow = self.load("ptr", "%self", runtime.SLOW)
        # Cleared by the garbage collector: an error, but not a crash.
        self.branch(self.equal("ptr", slow, "null"), "cleared", "python")
        self.label("cleared")
        self.do("ret ptr null")
        self.label("python")
        function = self.table("PyObject_Vectorcall")
        self.do(f"ret ptr {self.let(f'{call} {function}(ptr {slow}, {rest}')}")
