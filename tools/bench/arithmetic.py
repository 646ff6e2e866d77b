"""What the arithmetic of a loop takes at least: its operations, none of which waits for another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

# Independent chains of operations: each waits for its own last one only. Latency × ports of any
# processor of today is less, and 16 registers hold them all.
CHAINS = 12

# What an operation of a vector counts as, by the beginning of its name; moves count as nothing.
_KINDS = (
    ("fma", r"v?(mul|fn?m(add|sub)|scalef)"),
    ("div", r"v?div"),
    ("sqrt", r"v?sqrt"),
    ("none", r"v?p?(mov|broadcast|gather|extract|insert|prefetch)|vzero"),
    ("add", r"v"),
)
_WORDS = {
    "fma": "multiplications and FMAs",
    "add": "additions and the like",
    "div": "divisions",
    "sqrt": "roots",
}
_LINES = {
    "fma": "math.fma {0}, %x, %x",
    "add": "arith.addf {0}, %x",
    "div": "arith.divf {0}, %x",
    "sqrt": "math.sqrt {0}",
}


def operations_of(assembly: str, rows: bool = False) -> Counter[str]:
    """The operations on vectors of the innermost loop that has most of them, by kind.

    Where a loop around it has more innermost loops, which do stages of the work in turn, they are
    those of all.

    Args:
        assembly: of x86, in AT&T's syntax. Of another processor nothing is found.
        rows: whether the program goes by rows. Then the loops are all those of a row, and the
            operations are those for each vector of it, of which a loop may do several at once.
    """
    lines = [line.strip() for line in assembly.splitlines()]
    labels = {line[:-1]: at for at, line in enumerate(lines) if line.endswith(":")}
    innermost: dict[tuple[int, int], Counter[str]] = {}
    around: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        jump = re.match(r"j\w+\s+(\S+)$", line)
        begin = labels.get(jump[1], at) if jump else at
        if begin >= at:
            continue
        if any(label.startswith(".L") for label in _inner(lines, begin, at)):
            around.append((begin, at))
        else:
            body = lines[begin:at]
            found = Counter(_kind(line) for line in body)
            del found["none"]
            if rows:
                found = _for_each_vector(body)
                # A loop may go on from several places: it counts once.
                for loop in [loop for loop in innermost if loop[0] < at and begin < loop[1]]:
                    found = max(found, innermost.pop(loop), key=Counter.total)
            innermost[begin, at] = found
    if not innermost:
        return Counter()
    (begin, end), largest = max(innermost.items(), key=lambda item: item[1].total())
    outer = [(first, last) for first, last in around if first <= begin and end < last]
    if not outer:
        return largest
    first, last = sorted(outer, key=lambda loop: loop[1] - loop[0])[-1 if rows else 0]
    stages = (found for (at, _), found in innermost.items() if first <= at < last)
    return sum(stages, Counter[str]())


def _for_each_vector(body: Sequence[str]) -> Counter[str]:
    """The operations of a loop divided by its vectors: what it stores, or else loads.

    Nothing of a loop with a mask, which does what is left of a row, of one that stores to the stack
    to take lanes apart, or of one without vectors; nor what a jump over one instruction leaves out,
    such as a division where multiplying would not do.
    """
    beside = re.compile(r"\{%k\d\}.*\(|\(.*\{%k\d\}|^vmov.*, .*\(%rsp\)")
    if any(beside.search(line) for line in body):
        return Counter()
    usual = [
        line
        for at, line in enumerate(body)
        if not (at and (jump := re.match(r"j\w+\s+(\S+)$", body[at - 1])))
        or body[at + 1 : at + 2] != [f"{jump[1]}:"]
    ]
    stores = sum(bool(re.match(r"vmov[au]p[sd]\s+%[yz]mm\d+, .*\(", line)) for line in body)
    loads = sum(bool(re.match(r"v.*\(%r(?!ip).*\), ?.*%[yz]mm\d+$", line)) for line in body)
    vectors = stores or loads
    found = Counter(_kind(line) for line in usual)
    del found["none"]
    return Counter({kind: -(-count // vectors) for kind, count in found.items()} if vectors else {})


def _inner(lines: list[str], begin: int, end: int) -> Iterator[str]:
    """The labels inside of a loop to which something in it jumps back."""
    inside = {
        line[:-1]: at for at, line in enumerate(lines) if begin < at < end and line[-1:] == ":"
    }
    for at in range(begin, end):
        jump = re.match(r"j\w+\s+(\S+)$", lines[at])
        if jump and inside.get(jump[1], end) < at:
            yield jump[1]


def _kind(line: str) -> str:
    if "mm" not in line:  # no vector register
        return "none"
    return next(kind for kind, pattern in (*_KINDS, ("none", "")) if re.match(pattern, line))


def describe(operations: Counter[str]) -> str:
    """In words: `4 divisions, 1 roots a vector`."""
    parts = [f"{operations[kind]} {words}" for kind, words in _WORDS.items() if operations[kind]]
    return f"{', '.join(parts)} a vector"


def operations_text(element: str, lanes: int, operations: Counter[str], iterations: int) -> str:
    """A loop of these operations in chains, evenly mixed, on vectors `%x`.

    Few operations are done several times in an iteration, so that one that takes long, such as a
    division, is not in the same chain each time.
    """
    order = sorted(
        ((number + 0.5) / count, kind)
        for kind, count in operations.items()
        for number in range(count)
    )
    repeats = min(iterations, max(1, 8 * CHAINS // len(order)))
    order *= repeats
    iterations //= repeats
    vector = f"vector<{lanes}x{element}>"
    names = [f"%a{chain}" for chain in range(CHAINS)]
    carried = ", ".join(f"{name} = %x" for name in names)
    body: list[str] = []
    for number, (_, kind) in enumerate(order):
        chain = number % CHAINS
        body.append(f"      %b{number} = {_LINES[kind].format(names[chain])} : {vector}")
        names[chain] = f"%b{number}"
    total, sums = "%r#0", []
    for chain in range(1, CHAINS):
        sums.append(f"    %s{chain} = arith.addf {total}, %r#{chain} : {vector}")
        total = f"%s{chain}"
    types = ", ".join([vector] * CHAINS)
    newline = "\n"
    return f"""builtin.module {{
  func.func @program(%m: memref<{lanes}x{element}>, %out: memref<{lanes}x{element}>) {{
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %end = arith.constant {iterations} : index
    %x = vector.load %m[%zero] : memref<{lanes}x{element}>, {vector}
    %r:{CHAINS} = scf.for %i = %zero to %end step %one iter_args({carried}) -> ({types}) {{
{newline.join(body)}
      scf.yield {", ".join(names)} : {types}
    }}
{newline.join(sums)}
    vector.store {total}, %out[%zero] : memref<{lanes}x{element}>, {vector}
    func.return
  }}
  func.func @program_shapes(%m: memref<{lanes}x{element}>) {{
    func.return
  }}
}}
"""
