"""The dialect `special`: its ops are written and read as those of `nd` are."""

from __future__ import annotations

from xdsl.ir import Dialect

from stepwell.dialects.nd import BinaryOp, UnaryOp


class LambertWOp(UnaryOp):
    """w with w * exp(w) == x: `special.lambertw %x : tensor<?xf32>`."""

    name = "special.lambertw"


class LogAddExpOp(BinaryOp):
    """log(exp(x) + exp(y)): `special.logaddexp %x, %y : tensor<?xf32>`."""

    name = "special.logaddexp"


SPECIAL = Dialect("special", [LambertWOp, LogAddExpOp], [])
