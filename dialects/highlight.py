"""IR as HTML, coloured: what a notebook shows of modules and of lowered functions."""

from __future__ import annotations

import html
import re
import sys

_TOKEN = re.compile(
    r'("(?:[^"\\]|\\.)*")'  # strings
    r"|(//.*)"
    r"|([%@!][\w.$#-]+)"  # values and symbols
    r"|\b((?:tensor|memref|vector|complex)<[^>]*>+|[fiu](?:1|8|16|32|64)\b|bf16|index)"
    r"|\b([a-z_]\w*(?:\.[a-z_]\w*)+)"  # ops
    r"|(?<![\w.])(-?\d[\w.+]*)"
)
_COLOURS = ("#66701a", "#8a919c", "#2f7fc4", "#3a8f56", "#b8651b", "#b4477d")
_STYLE = "font:12px/1.45 ui-monospace,monospace;white-space:pre;overflow-x:auto;padding:6px"


def highlighted(text: str) -> str:
    """The text of a module as HTML that stands for itself; readable on light and dark."""
    parts: list[str] = []
    last = 0
    for match in _TOKEN.finditer(text):
        colour = _COLOURS[(match.lastindex or 1) - 1]
        parts.append(html.escape(text[last : match.start()], quote=False))
        parts.append(
            f'<span style="color:{colour}">{html.escape(match.group(), quote=False)}</span>'
        )
        last = match.end()
    parts.append(html.escape(text[last:], quote=False))
    return f'<div style="{_STYLE}">{"".join(parts)}</div>'


def show_in_notebook() -> None:
    """In a notebook, let modules show themselves coloured; elsewhere nothing."""
    ipython = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if ipython is None:
        return
    from xdsl.dialects.builtin import ModuleOp

    from .text import print_module

    formatter = ipython.display_formatter.formatters["text/html"]
    formatter.for_type(ModuleOp, lambda module: highlighted(print_module(module)))
