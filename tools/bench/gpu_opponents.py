"""What stands beside our kernels in `stepwell bench gpu`: the same programs in other libraries.

Each library that is installed has a table: a program by its name, given arrays of that library. An
array is made from NumPy's, so that bf16 is no different. Times are taken by the library's own
events where it has some; JAX has none, and is timed over many calls that are waited for at the end.
"""

from __future__ import annotations

import importlib
import importlib.util
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
Run = Callable[[int], Any]


class Opponent:
    """A library on the device: its programs, its arrays, its clock.

    Attributes:
        programs: by the name that `gpu.Program.library` has.
    """

    programs: Mapping[str, Callable[..., Any]]

    def __init__(self, tf32: bool):
        """`tf32`: whether products of f32 may round their operands to it."""

    def array(self, array: Array) -> Any:
        raise NotImplementedError

    def seconds(self, run: Run, repeats: int) -> float:
        """Of one run on the device, after a warm-up."""
        raise NotImplementedError


class Torch(Opponent):
    """cuBLAS does its products."""

    def __init__(self, tf32: bool):
        self.torch = torch = importlib.import_module("torch")
        torch.backends.cuda.matmul.allow_tf32 = tf32
        self.programs = {
            "matmul": torch.matmul,
            "layer": lambda a, b, c: torch.relu(torch.addmm(c, a, b)),
            "softmax": lambda x: torch.softmax(x, 1),
            "layernorm": lambda x: torch.nn.functional.layer_norm(x, x.shape[1:]),
            "sum": torch.sum,
            "scaled_sum": lambda x, y: torch.addcmul(torch.ones_like(x[:1]), x, y),
            "standardized": lambda x: (x - x.mean()) / x.std(correction=0),
            "column_sums": lambda x: torch.sum(x, 0),
            "cumsum": lambda x: torch.cumsum(x, 1),
            "turned": lambda x: torch.add(x.T, 1).contiguous(),
            "turned_matmul": lambda a, x: a.T @ x,
            # Its images have channels first; so they lie in memory as ours do.
            "convolution": lambda x, k: torch.nn.functional.conv2d(
                x.permute(0, 3, 1, 2), k.permute(3, 2, 0, 1)
            ),
            "attention": torch.nn.functional.scaled_dot_product_attention,
            "causal_attention": lambda q, k, v: torch.nn.functional.scaled_dot_product_attention(
                q, k, v, is_causal=True
            ),
        }

    def array(self, array: Array) -> Any:
        if array.dtype.name == "bfloat16":
            bits = self.torch.from_numpy(array.view(np.int16))
            return bits.view(self.torch.bfloat16).cuda()
        return self.torch.from_numpy(array).cuda()

    def seconds(self, run: Run, repeats: int) -> float:
        cuda = self.torch.cuda
        return _median_by_events(
            run,
            repeats,
            lambda: cuda.Event(enable_timing=True),
            lambda begin, end: begin.elapsed_time(end),
        )


class Triton(Torch):
    """The product of its own tutorial, tuned for the sizes."""

    def __init__(self, tf32: bool):
        super().__init__(tf32)
        product = importlib.import_module(f"{__package__}.gpu_triton").product
        self.programs = {"matmul": lambda a, b: product(a, b, tf32)}


class CuPy(Opponent):
    def __init__(self, tf32: bool):
        self.cupy = cupy = importlib.import_module("cupy")
        self.programs = {"matmul": cupy.matmul, "sum": cupy.sum}
        if tf32:
            self.programs = {}  # it takes that from the environment alone

    def array(self, array: Array) -> Any:
        return self.cupy.asarray(array)

    def seconds(self, run: Run, repeats: int) -> float:
        cuda = self.cupy.cuda
        return _median_by_events(run, repeats, cuda.Event, cuda.get_elapsed_time)


class Jax(Opponent):
    def __init__(self, tf32: bool):
        self.jax = jax = importlib.import_module("jax")
        if jax.default_backend() != "gpu":
            raise ImportError("JAX has no GPU here")
        jax.config.update("jax_enable_x64", True)
        jax.config.update("jax_default_matmul_precision", "tensorfloat32" if tf32 else "highest")
        jnp = jax.numpy
        programs: dict[str, Callable[..., Any]] = {
            "matmul": jnp.matmul,
            "layer": lambda a, b, c: jax.nn.relu(a @ b + c),
            "softmax": lambda x: jax.nn.softmax(x, 1),
            "sum": jnp.sum,
            "scaled_sum": lambda x, y: x * y + 1,
            "standardized": lambda x: (x - x.mean()) / x.std(),
            "column_sums": lambda x: jnp.sum(x, 0),
            "cumsum": lambda x: jnp.cumsum(x, 1),
            "turned": lambda x: x.T + 1,
            "turned_matmul": lambda a, x: a.T @ x,
        }
        self.programs = {name: jax.jit(program) for name, program in programs.items()}

    def array(self, array: Array) -> Any:
        return self.jax.device_put(array)

    def seconds(self, run: Run, repeats: int) -> float:
        for at in range(3):
            self.jax.block_until_ready(run(at))
        begin = time.perf_counter()
        results = [run(at) for at in range(repeats)]
        self.jax.block_until_ready(results)
        return (time.perf_counter() - begin) / repeats


_OPPONENTS: dict[str, type[Opponent]] = {
    "torch": Torch,
    "triton": Triton,
    "cupy": CuPy,
    "jax": Jax,
}


def _median_by_events(
    run: Run,
    repeats: int,
    make_event: Callable[[], Any],
    milliseconds: Callable[[Any, Any], float],
) -> float:
    for at in range(3):
        run(at)
    times: list[float] = []
    for at in range(repeats):
        begin, end = make_event(), make_event()
        begin.record()
        run(at)
        end.record()
        end.synchronize()
        times.append(milliseconds(begin, end) / 1e3)
    return statistics.median(times)


def seconds_of_opponents(
    program: str, rotating: Sequence[Sequence[Array]], tf32: bool, repeats: int
) -> Iterator[tuple[str, float]]:
    """The names of libraries that are installed and have a program, and their seconds.

    Args:
        program: its name.
        rotating: arguments that take turns, so that none is in a cache.
        tf32: whether products of f32 may round their operands.
    """
    for name, make in _OPPONENTS.items():
        if importlib.util.find_spec(name) is None:
            continue
        try:
            opponent = make(tf32)
        except ImportError:
            continue
        function = opponent.programs.get(program)
        if function is None:
            continue
        try:
            copies = [[opponent.array(one) for one in arrays] for arrays in rotating]
            function(*copies[0])
        except (TypeError, ValueError):  # a dtype that it has not
            continue
        yield name, opponent.seconds(_in_turns(function, copies), repeats)


def _in_turns(function: Callable[..., Any], copies: Sequence[Sequence[Any]]) -> Run:
    return lambda at: function(*copies[at % len(copies)])
