"""Dot plots as SVG: one row a thing measured, one dot a series. The same rows give the same text.

A dot plot (Cleveland, The Elements of Graphing Data, 1985) is read along a common scale, and takes
as many rows as there are. Colours follow the reader's preference for light or dark.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

LABELS, PLOT, NUMBERS = 330, 420, 80  # widths, in pixels
ROW, TOP, BOTTOM = 18, 60, 30
STYLE = """
.paper { fill: #ffffff } .band { fill: #f4f4f6 } .grid { stroke: #d8d8de }
.mark { stroke: #6b6b76; stroke-dasharray: 4 3 } text { fill: #24242a }
.faint { fill: #6b6b76 } .ours { fill: #b3541e } .theirs { fill: none; stroke: #2f6f9f }
.link { stroke: #b9b9c2 } .aim { stroke: #3d8b37 }
@media (prefers-color-scheme: dark) {
.paper { fill: #1c1c21 } .band { fill: #26262c } .grid { stroke: #3a3a43 }
.mark { stroke: #9a9aa6 } text { fill: #e6e6ea } .faint { fill: #a6a6b2 }
.ours { fill: #f0935a } .theirs { stroke: #72b4e0 } .link { stroke: #5a5a66 }
.aim { stroke: #7dd174 }
}
"""


@dataclass(frozen=True)
class Dot:
    """A row: what was measured, the opponent's value where there is one, and the aim."""

    label: str
    ours: float
    theirs: float | None = None
    aim: float | None = None


@dataclass(frozen=True)
class DotPlot:
    """Rows on one scale.

    Attributes:
        series: what the filled dots are, and the rings.
        text: of a value, on the axis and beside the rows.
        mark: a value that a line is drawn at.
        logarithmic: whether equal distances are equal ratios; otherwise the axis begins at 0.
    """

    title: str
    series: tuple[str, str]
    text: Callable[[float], str]
    logarithmic: bool
    mark: float | None = None
    rows: Sequence[Dot] = field(default_factory=list)

    def svg(self) -> str:
        """The text of the picture."""
        values = [
            value
            for row in self.rows
            for value in (row.ours, row.theirs, row.aim)
            if value is not None
        ] + ([] if self.mark is None else [self.mark])
        ticks = _decades(values) if self.logarithmic else _steps(max(values))
        low, high = ticks[0], ticks[-1]

        def x(value: float) -> float:
            if self.logarithmic:
                share = math.log(value / low) / math.log(high / low)
            else:
                share = (value - low) / (high - low)
            return round(LABELS + PLOT * share, 1)

        width, end = LABELS + PLOT + NUMBERS, TOP + ROW * len(self.rows)
        height = end + BOTTOM
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            'font-family="system-ui,sans-serif" font-size="12" role="img">',
            f"<title>{escape(self.title)}</title><style>{STYLE}</style>",
            f'<rect class="paper" width="{width}" height="{height}"/>',
            *self._legend(),
        ]
        parts += [
            f'<rect class="band" x="0" y="{TOP + ROW * number}" width="{width}" height="{ROW}"/>'
            for number in range(0, len(self.rows), 2)
        ]
        for tick in ticks:
            parts.append(f'<path class="grid" d="M {x(tick)} {TOP} V {end}"/>')
            parts.append(
                f'<text class="faint" x="{x(tick)}" y="{end + 16}" text-anchor="middle">'
                f"{escape(self.text(tick))}</text>"
            )
        if self.mark is not None:
            parts.append(f'<path class="mark" d="M {x(self.mark)} {TOP} V {end}"/>')
        for number, row in enumerate(self.rows):
            parts += self._row(row, TOP + ROW * number, x)
        return "\n".join([*parts, "</svg>", ""])

    def _legend(self) -> list[str]:
        ours, theirs = self.series
        parts = [f'<text x="8" y="22" font-size="14" font-weight="600">{escape(self.title)}</text>']
        parts.append(f'<circle class="ours" cx="{LABELS}" cy="42" r="4.5"/>')
        parts.append(f'<text x="{LABELS + 10}" y="46">{escape(ours)}</text>')
        at = LABELS + 28 + 6 * len(ours)
        if any(row.theirs is not None for row in self.rows):
            parts.append(f'<circle class="theirs" cx="{at}" cy="42" r="4" stroke-width="2"/>')
            parts.append(f'<text x="{at + 10}" y="46">{escape(theirs)}</text>')
            at += 28 + 6 * len(theirs)
        if any(row.aim is not None for row in self.rows):
            parts.append(f'<path class="aim" d="M {at} 36 v 12" stroke-width="2"/>')
            parts.append(f'<text x="{at + 8}" y="46">aim</text>')
        return parts

    def _row(self, row: Dot, top: int, x: Callable[[float], float]) -> list[str]:
        middle = top + ROW // 2
        parts = [f'<text x="8" y="{middle + 4}">{escape(row.label)}</text>']
        if row.aim is not None:
            parts.append(f'<path class="aim" d="M {x(row.aim)} {top + 3} v 12" stroke-width="2"/>')
        if row.theirs is not None:
            at = x(row.theirs)
            parts.append(f'<path class="link" d="M {at} {middle} H {x(row.ours)}"/>')
            parts.append(f'<circle class="theirs" cx="{at}" cy="{middle}" r="4" stroke-width="2"/>')
        parts.append(f'<circle class="ours" cx="{x(row.ours)}" cy="{middle}" r="4.5"/>')
        parts.append(
            f'<text x="{LABELS + PLOT + NUMBERS - 8}" y="{middle + 4}" text-anchor="end">'
            f"{escape(self.text(row.ours))}</text>"
        )
        return parts


def _decades(values: Sequence[float]) -> list[float]:
    """Ticks of a logarithmic axis that hold the values: 1, 10, …, or 1, 2, 5, … of a short one."""
    exponents = range(
        math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)) + 1e-9) + 1
    )
    steps = (1, 2, 5) if len(exponents) <= 4 else (1,)
    ticks = [step * 10.0**exponent for exponent in exponents for step in steps]
    first = max(tick for tick in ticks if tick <= min(values) * (1 + 1e-9))
    last = min(tick for tick in ticks if tick >= max(values) * (1 - 1e-9) and tick > first)
    return [tick for tick in ticks if first <= tick <= last]


def _steps(greatest: float) -> list[float]:
    """Ticks of an axis from 0: four to ten steps of 1, 2 or 5 by a power of ten."""
    power = 10.0 ** math.floor(math.log10(greatest))
    step = next(s * power for s in (0.1, 0.2, 0.5, 1, 2) if greatest <= 8 * s * power)
    return [round(number * step, 10) for number in range(math.ceil(greatest / step - 1e-9) + 1)]
