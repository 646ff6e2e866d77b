"""Processes that time something, as told line by line: opponents that one process cannot hold."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence


class Worker:
    """A process of a module that answers lines of JSON; a context in which it runs.

    Attributes:
        hello: what it says of itself when it has begun.
    """

    def __init__(self, module: str, arguments: Sequence[str], environment: Mapping[str, str]):
        # What the surroundings ask of OpenBLAS is not asked of an opponent.
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS_")}
        self.process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            env={**inherited, **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Worker:
        self.hello = self._answer()
        return self

    def __exit__(self, *exception: object) -> None:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()

    def ask(self, **request: object) -> dict:
        """The answer to a request; the module says what there is to ask.

        Raises:
            RuntimeError: the process has ended.
        """
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("a process that takes times ended; its error is above")
        return json.loads(line)
