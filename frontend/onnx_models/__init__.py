"""Models of other frameworks: an ONNX file becomes a function that is compiled here.

    f = sw.from_onnx("model.onnx")
    f(x)

The model's nodes are run on traced arrays (`ops.py` has a rule for each operator), so what comes
out is a program at level `nd` like any other: it can be lowered, differentiated, saved.
"""

from __future__ import annotations

import inspect
import os
import re
from typing import Any

from ..jit import JitFunction
from .model import Graph, Input, ONNXError, load
from .run import Frame

__all__ = ["ONNXError", "from_onnx"]


def from_onnx(model: Any, **options: Any) -> JitFunction:
    """The function that a model computes, compiled when it is called.

    Shapes are known in it unless the option `static` says otherwise: a call with arrays of other
    extents compiles another version. The weights are not part of the code.

    Args:
        model: the path of a file, its bytes, or an `onnx.ModelProto`.
        options: those of `jit`.

    Returns:
        A function of as many arrays as the model has inputs, by their names too where these are
        Python's; of several outputs, a tuple.

    Raises:
        ImportError: the package `onnx` is missing; it comes with the extra `onnx`.
        ONNXError: this is no model; and at the call, which is when the nodes are met: a node has
            an operator or a form of one that is not imported. The message names the node.
        OSError: the file cannot be read.
    """
    file = os.fspath(model) if isinstance(model, str | os.PathLike) else "<onnx>"
    graph, functions = load(model)
    run = _as_python(graph, functions, file)
    options.setdefault("signature", inspect.signature(run))
    options.setdefault("static", True)
    return JitFunction(run, **options)


def _as_python(graph: Graph, functions: Any, file: str) -> Any:
    def run(*arguments: Any) -> Any:
        for array, input_ in zip(arguments, graph.inputs, strict=True):
            _check(array, input_)
        results = Frame(functions, file).run(graph, arguments)
        return results[0] if len(results) == 1 else results

    names = [one.name for one in graph.inputs]
    if all(map(str.isidentifier, names)):
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
    else:
        kind = inspect.Parameter.POSITIONAL_ONLY
        names = [f"input{number}" for number in range(len(names))]
    run.__signature__ = inspect.Signature(  # pyright: ignore[reportFunctionMemberAccess]
        [inspect.Parameter(name, kind) for name in names]
    )
    run.__name__ = re.sub(r"\W", "_", graph.name) or "model"
    return run


def _check(array: Any, input_: Input) -> None:
    """Raise a TypeError where an argument is not what the model says of its input."""
    fits = array.ndim == len(input_.shape) and array.dtype == input_.dtype
    if not fits or any(
        isinstance(extent, int) and wanted is not None and extent != wanted
        for extent, wanted in zip(array.shape, input_.shape, strict=True)
    ):
        wanted = ", ".join("?" if extent is None else str(extent) for extent in input_.shape)
        raise TypeError(
            f"input '{input_.name}' must be {input_.dtype}[{wanted}], "
            f"not {array.dtype}{list(array.shape)}"
        )
