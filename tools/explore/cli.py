"""`stepwell explore FILE.py:FUNCTION --args 'f32[n, 4]' -o page.html`: the descent as one page.

The page holds everything: no network is needed to look at it. With --serve it is shown by a server
of its own on this machine, and made anew whenever the file has changed.

    stepwell explore layer.py:layer --args 'f32[64, 784] f32[784, 512]' -o layer.html
    stepwell explore layer.py:layer --args 'f32[64, 784] f32[784, 512]' --serve
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..cli import complain
from ..lower import UsageError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("function", metavar="FILE.py:FUNCTION")
    parser.add_argument("--args", default="", metavar="SPECS", help="as `stepwell lower`")
    parser.add_argument("--target", help="instead of the function's own, or the CPU")
    parser.add_argument(
        "-o", dest="output", default="explore.html", help="where the page is written"
    )
    parser.add_argument("--serve", action="store_true", help="show it, and renew it on every save")
    parser.add_argument("--port", type=int, default=8000, help="of --serve; 0: any")
    parser.add_argument(
        "--no-measure", action="store_true", help="do not run the function and the machine's limits"
    )


def run(arguments: argparse.Namespace) -> int:
    def make() -> str:
        from .page import make_page
        from .record import record

        found = record(
            arguments.function, arguments.args, arguments.target, not arguments.no_measure
        )
        return make_page(found)

    try:
        if arguments.serve:
            from .serve import serve

            path = Path(arguments.function.rpartition(":")[0])
            if not path.is_file():
                raise UsageError(f"there is no file '{path}'")
            serve(make, path, arguments.port)
            return 0
        Path(arguments.output).write_text(make(), encoding="utf-8")
    except UsageError as error:
        return complain(f"stepwell explore: {error}")
    except Exception as error:  # whatever the user's file or function raises
        return complain(f"stepwell explore: {type(error).__name__}: {error}")
    print(
        f"{arguments.output}: {Path(arguments.output).stat().st_size // 1000} kB", file=sys.stderr
    )
    return 0
