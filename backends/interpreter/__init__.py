"""Reference interpreters: slow and obviously right, one for every landing.

`run` calls a function of a module at whatever level it is; `run_at` takes and gives the user's
arrays at a landing, doing for it what the call does for machine code.
"""

from .call import run
from .landing import run_at, signature_of
from .values import InterpreterError

__all__ = ["InterpreterError", "run", "run_at", "signature_of"]
