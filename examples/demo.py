"""What `make demo` runs: trains both examples, plots their losses, shows the landings."""

from __future__ import annotations

from pathlib import Path

import digits
import logistic_regression
import numpy as np
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

import stepwell as sw

OUTPUT = Path("demo-output")


@sw.jit
def softmax(x):
    e = np.exp(x - np.max(x, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)


def main() -> None:
    console = Console()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("loss {task.fields[loss]:.4f}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:

        def bar(name: str, total: int):
            task = progress.add_task(name, total=total, loss=float("nan"))
            return lambda done, loss: progress.update(task, completed=done, loss=loss)

        weights, bias, accuracy, logistic_losses = logistic_regression.train(
            progress=bar("logistic regression", logistic_regression.STEPS)
        )
        test_accuracy, digit_losses = digits.train(progress=bar("digits", digits.EPOCHS))
    console.print(
        f"logistic regression: ‖w‖ = {np.linalg.norm(weights):.6f} (Theano: 2.599969), "
        f"b = {bias:.6f} (0.173761), accuracy {accuracy} (1.0)"
    )
    console.print(f"digits: test accuracy {100 * test_accuracy:.1f} % (at least 97 %)")
    console.print(f"losses plotted in {plot(logistic_losses, digit_losses)}")
    lowered = softmax.lower("f32[n, m]")
    for level in ("nd", "linalg", "affine", "loop", "llvm"):
        console.rule(level)
        console.print(lowered.ir(level), markup=False, highlight=False, soft_wrap=True)


def plot(logistic_losses: list[float], digit_losses: list[float]) -> Path:
    """Write both loss curves to one PNG; its path."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(10, 4), layout="constrained")
    left.loglog(range(1, len(logistic_losses) + 1), logistic_losses)
    left.set(title="logistic regression", xlabel="step", ylabel="loss")
    right.semilogy(range(1, len(digit_losses) + 1), digit_losses)
    right.set(title="digits", xlabel="epoch", ylabel="mean loss")
    OUTPUT.mkdir(exist_ok=True)
    path = OUTPUT / "losses.png"
    figure.savefig(path, dpi=120)
    return path


if __name__ == "__main__":
    main()
