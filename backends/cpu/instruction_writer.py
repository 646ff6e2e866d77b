"""LLVM IR as text, an instruction a call, for what is compiled along with a function."""

from __future__ import annotations

from . import runtime

# An SSA value's name, or a number known at compile time.
Value = str | int


class InstructionWriter:
    """Writes the body of a function; lines are in the order of the code."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.slots: list[str] = []
        self.count = 0
        self.shared: dict[str, str] = {}

    def name(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def let(self, text: str) -> str:
        name = self.name()
        self.lines.append(f"  {name} = {text}")
        return name

    def do(self, text: str) -> None:
        self.lines.append(f"  {text}")

    def label(self, name: str) -> None:
        self.lines.append(f"{name}:")

    def slot(self, type_: str) -> str:
        """Memory on the stack, for the whole call."""
        name = self.name()
        self.slots.append(f"  {name} = alloca {type_}, align 16")
        return name

    def at(self, base: str, offset: int) -> str:
        return self.let(f"getelementptr i8, ptr {base}, i64 {offset}") if offset else base

    def load(self, type_: str, base: str, offset: int = 0) -> str:
        return self.let(f"load {type_}, ptr {self.at(base, offset)}")

    def store(self, type_: str, value: Value, base: str, offset: int = 0) -> None:
        self.do(f"store {type_} {value}, ptr {self.at(base, offset)}")

    def table(self, name: str) -> str:
        """What the runtime table holds under `name`."""
        if name in self.shared:
            return self.shared[name]
        offset = 8 * runtime.INDEX[name]
        return self.let(f"load ptr, ptr getelementptr (i8, ptr @{runtime.SYMBOL}, i64 {offset})")

    def share(self, name: str) -> None:
        """Load from the table here, for all that follows; this place must dominate that."""
        self.shared.setdefault(name, self.table(name))

    def equal(self, type_: str, left: Value, right: Value) -> str:
        return self.let(f"icmp eq {type_} {left}, {right}")

    def branch(self, condition: str, yes: str, no: str) -> None:
        self.do(f"br i1 {condition}, label %{yes}, label %{no}")

    def require(self, *conditions: str) -> None:
        """Go on where all conditions hold, otherwise to `miss`."""
        if not conditions:
            return
        together = conditions[0]
        for condition in conditions[1:]:
            together = self.let(f"and i1 {together}, {condition}")
        self.count += 1
        self.branch(together, f"ok{self.count}", "miss")
        self.label(f"ok{self.count}")

    def arithmetic(self, op: str, left: Value, right: Value) -> Value:
        """`add` or `mul` of i64, folded where both sides are known."""
        if isinstance(left, int) and isinstance(right, int):
            return left + right if op == "add" else left * right
        neutral = 0 if op == "add" else 1
        if left == neutral or right == neutral:
            return right if left == neutral else left
        return self.let(f"{op} i64 {left}, {right}")
