"""Calling a program of the device: arrays that are there stay there, NumPy's are copied."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from ...dialects.dtypes import interface_dtype
from ...dialects.stored import split_stored, with_stored
from ..cpu.call import Executable
from ..failures import exception_of
from ..signature import Argument, Result, Signature
from .arrays import DeviceArray, address_of, is_on_device
from .device import Device
from .host_calls import Calls
from .operands import (
    Captured,
    Operand,
    check_in_c_order,
    device_operand,
    flattened,
    host_operand,
    placed,
)

Array = np.ndarray[Any, Any]


_MOST_PLANS = 256


class _Plan(NamedTuple):
    """What is passed in a call, but for addresses: of each argument that is given, and each result.

    A result has its shape and element type, too.
    """

    arguments: list[list[int]]
    results: list[tuple[tuple[int, ...], np.dtype[Any], list[int]]]


class CudaExecutable(Executable):
    """One compiled version. Results are NumPy arrays, unless an argument is on the device.

    Attributes:
        ptx: the code of its kernels.
    """

    def __init__(
        self,
        signature: Signature,
        asserts: Sequence[str],
        kernel: int,
        shapes: int,
        hidden: Sequence[Array],
        calls: Calls,
        ptx: str,
        can_fail: bool,
        shapes_read: bool,
    ):
        self.calls, self.ptx, self.can_fail = calls, ptx, can_fail
        self.plans: dict[tuple[Any, ...], _Plan] = {}
        self.shapes_read = shapes_read
        super().__init__(signature, asserts, 0, kernel, shapes, hidden)
        places = zip(signature.arguments, self._places, strict=True)
        self.captured = [
            Captured(form, array, place)
            for array, (form, place) in zip(hidden, list(places)[signature.visible :], strict=True)
        ]

    def miss(self, *args: Any, **kwargs: Any) -> Any:
        with self.calls.device as device:
            return self._call(device, args, kwargs)

    def _call(self, device: Device, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        signature = self.signature
        if not kwargs:
            key = tuple(
                [(value.dtype, value.shape) for value in args if type(value) is DeviceArray]
            )
            if (plan := self.plans.get(key)) is not None and len(key) == len(args):
                return self._by_plan(plan, args, device)
        out = kwargs.pop("out", None)
        if kwargs or len(args) != signature.visible:
            return super().miss(*args, out=out, **kwargs)  # it says what is wrong
        on_device = any(is_on_device(value) for value in args)
        operands: list[Operand] = []
        try:
            for argument, value, where in zip(
                signature.arguments, args, self._places, strict=False
            ):
                operands.append(self._operand(argument, value, where))
            operands += [captured.operand(device) for captured in self.captured]
            self._check_stored(args, operands)
            flat = [
                number
                for operand, form in zip(operands, signature.arguments, strict=True)
                for number in flattened(operand, form)
            ]
            shapes = self._result_shapes(flat)
            given = self._outputs(out, shapes)
            results = self._results_of_call(device, shapes, given, operands)
            for array, form in zip(results, signature.returned, strict=True):
                flat += flattened(Operand(array.address, array.shape, ()), form)
            status = self._functions[0](*flat)
            if not status and self.can_fail:
                status = device.take_status()
            if status or self.calls.error is not None:
                self.fail(status, any(not operands[one].block for one in signature.stored))
            for number in signature.stored:
                operand = operands[number]
                if operand.block:
                    dtype = signature.arguments[number].dtype.numpy
                    np.copyto(args[number], operand.contents(device, dtype), casting="equiv")
            if args and all(type(value) is DeviceArray for value in args):
                self._keep_plan(args, operands, shapes)
            values = [
                self._delivered(array, output, on_device)
                for array, output in zip(results, given, strict=True)
            ]
        finally:
            for operand in operands:
                if operand.block:
                    device.free(operand.block)
        if not values:
            return None
        return values[0] if signature.single else tuple(values)

    def _results_of_call(
        self,
        device: Device,
        shapes: Sequence[tuple[int, ...]],
        given: Sequence[Any],
        operands: Sequence[Operand],
    ) -> list[DeviceArray]:
        """Memory for the results: what the user has given on the device, or new.

        What is given is written to at once where it shares nothing with what the call reads.
        """
        forms = self.signature.arguments
        taken = [
            _extent(one.address, one.shape, form.dtype.numpy)
            for one, form in zip(operands, forms, strict=True)
        ]
        results: list[DeviceArray] = []
        for shape, form, output in zip(shapes, self.signature.returned, given, strict=True):
            dtype = form.dtype.numpy
            if is_on_device(output):
                first, end = _extent(address_of(output), shape, dtype)
                if all(end <= start or stop <= first for start, stop in taken):
                    taken.append((first, end))
                    results.append(DeviceArray(device, shape, dtype, borrowed=first))
                    continue
            results.append(DeviceArray(device, shape, dtype))
        return results

    def _checked_output(self, out: Any, result: Result, shape: tuple[int, ...], where: str) -> Any:
        """`out`, which may be an array of the device that is just like the result."""
        if not is_on_device(out):
            return super()._checked_output(out, result, shape, where)
        interface = out.interface if isinstance(out, DeviceArray) else out.__cuda_array_interface__
        if not isinstance(out, DeviceArray):
            self.calls.device.wait_for(interface.get("stream"))
        if (dtype := interface_dtype(interface)) != result.dtype.numpy:
            raise TypeError(
                f"{where} is an array of {dtype} on the device, where the result is one of "
                f"{result.dtype.numpy}"
            )
        if tuple(interface["shape"]) != shape:
            raise ValueError(
                f"{where} has the shape {tuple(interface['shape'])}, but the result's is {shape}"
            )
        if interface["data"][1]:
            raise ValueError(f"{where} is read-only")
        check_in_c_order(interface, dtype, where)
        return out

    def _keep_plan(
        self,
        args: Sequence[DeviceArray],
        operands: Sequence[Operand],
        shapes: Sequence[tuple[int, ...]],
    ) -> None:
        """Do the next call with such arrays without checking them and computing shapes again."""
        if self.shapes_read:
            return
        if len(self.plans) >= _MOST_PLANS:
            self.plans.clear()
        signature = self.signature
        self.plans[tuple([(value.dtype, value.shape) for value in args])] = _Plan(
            [
                flattened(operand, form)[1:]
                for operand, form in zip(
                    operands[: len(args)], signature.arguments[: len(args)], strict=True
                )
            ],
            [
                (shape, result.dtype.numpy, flattened(Operand(0, shape, ()), result)[1:])
                for shape, result in zip(shapes, signature.returned, strict=True)
            ],
        )

    def _by_plan(self, plan: _Plan, args: Sequence[DeviceArray], device: Device) -> Any:
        flat: list[int] = []
        for value, rest in zip(args, plan.arguments, strict=True):
            flat.append(value.address)
            flat += rest
        for captured in self.captured:
            flat += flattened(captured.operand(device), captured.form)
        results: list[DeviceArray] = []
        for shape, dtype, rest in plan.results:
            made = DeviceArray(device, shape, dtype)
            results.append(made)
            flat.append(made.address)
            flat += rest
        status = self._functions[0](*flat)
        if not status and self.can_fail:
            status = device.take_status()
        if status or self.calls.error is not None:
            self.fail(status, bool(self.signature.stored))
        if not results:
            return None
        return results[0] if self.signature.single else tuple(results)

    def _check_stored(self, args: Sequence[Any], operands: Sequence[Operand]) -> None:
        for number in self.signature.stored:
            value = args[number]
            writeable = isinstance(value, np.ndarray) and value.flags.writeable
            if operands[number].block and not writeable:
                raise ValueError(
                    f"{self._places[number]} is stored into: it must be an array that can be "
                    "written"
                )

    def _operand(self, argument: Argument, value: Any, where: str) -> Operand:
        if isinstance(value, DeviceArray):
            return device_operand(argument, value.interface, value.dtype, where)
        interface = getattr(value, "__cuda_array_interface__", None)
        if interface is not None:
            self.calls.device.wait_for(interface.get("stream"))
            dtype = interface_dtype(interface)
            return device_operand(argument, interface, dtype, where)
        array, memory = host_operand(argument, value, where)
        address = self.calls.device.allocate(memory.size)
        if memory.size:
            self.calls.device.write(address, memory)
        return placed(array, memory, address)

    def _delivered(self, array: DeviceArray, output: Any, on_device: bool) -> Any:
        if is_on_device(output):
            if array.address != address_of(output):
                self.calls.device.copy(address_of(output), array.address, array.nbytes)
            return output
        if output is not None:
            np.copyto(output, array.get(), casting="same_kind")
            return output
        if on_device:
            return array
        host = array.get()
        return host if host.ndim else host[()]

    def fail(self, status: int, in_place: bool = False) -> None:
        """Raise what a call of the device raised, else what the status stands for.

        Args:
            in_place: arguments on the device may have been stored into; those of the host are as
                they were, since their copies were changed.
        """
        error, self.calls.error = self.calls.error, None
        if error is not None:
            raise error
        text, names = split_stored(self.asserts[status - 1])
        raise exception_of(with_stored(text, (names,)) if in_place and names else text)


def _extent(address: int, shape: tuple[int, ...], dtype: np.dtype[Any]) -> tuple[int, int]:
    """Where the memory of an array begins and ends."""
    return address, address + math.prod(shape) * dtype.itemsize
