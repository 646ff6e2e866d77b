"""Calling a program of the device: arrays that are there stay there, NumPy's are copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from ...dialects.stored import split_stored
from ..cpu.call import Executable
from ..cpu.conversion import kernel_argument
from ..failures import exception_of
from ..signature import CONTIGUOUS, Argument, Result, Signature
from .arrays import DeviceArray, is_on_device
from .device import Device
from .host_calls import Calls, bytes_at

Array = np.ndarray[Any, Any]


@dataclass
class _Operand:
    """An argument as the kernels see it: an address of the device, a shape, strides in bytes.

    `block` and `size` are the memory of the device that holds a copy of it, where there is one.
    """

    address: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    block: int = 0
    size: int = 0

    def contents(self, device: Device, dtype: np.dtype[Any]) -> Array:
        """What the copy on the device holds now."""
        raw = np.empty(self.size, np.uint8)
        device.read(raw, self.block)
        return np.ndarray(self.shape, dtype, raw, self.address - self.block, self.strides)


_MOST_PLANS = 256


class _Plan(NamedTuple):
    """What is passed in a call, but for addresses: of each argument, and of each result.

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

    def miss(self, *args: Any, **kwargs: Any) -> Any:
        with self.calls.device as device:
            return self._call(device, args, kwargs)

    def _call(self, device: Device, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        signature = self.signature
        if not kwargs and not self.hidden:
            key = tuple(
                [(value.dtype, value.shape) for value in args if type(value) is DeviceArray]
            )
            if (plan := self.plans.get(key)) is not None and len(key) == len(args):
                return self._by_plan(plan, args, device)
        out = kwargs.pop("out", None)
        if kwargs or len(args) != signature.visible:
            return super().miss(*args, out=out, **kwargs)  # it says what is wrong
        on_device = any(is_on_device(value) for value in args)
        operands: list[_Operand] = []
        try:
            for argument, value, where in zip(
                signature.arguments, (*args, *self.hidden), self._places, strict=True
            ):
                operands.append(self._operand(argument, value, where))
            self._check_stored(args, operands)
            flat = [
                number
                for operand, form in zip(operands, signature.arguments, strict=True)
                for number in _flattened(operand, form)
            ]
            shapes = self._result_shapes(flat)
            results = [
                DeviceArray(device, shape, result.dtype.numpy)
                for result, shape in zip(signature.returned, shapes, strict=True)
            ]
            for array, form in zip(results, signature.returned, strict=True):
                flat += _flattened(_Operand(array.address, array.shape, ()), form)
            given = self._outputs(out, shapes)
            status = self._functions[0](*flat)
            if not status and self.can_fail:
                status = device.take_status()
            if status or self.calls.error is not None:
                self.fail(status)
            for number in signature.stored:
                operand = operands[number]
                if operand.block:
                    dtype = signature.arguments[number].dtype.numpy
                    np.copyto(args[number], operand.contents(device, dtype), casting="equiv")
            if all(type(value) is DeviceArray for value in args) and not self.hidden:
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

    def _keep_plan(
        self,
        args: Sequence[DeviceArray],
        operands: Sequence[_Operand],
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
                _flattened(operand, form)[1:]
                for operand, form in zip(operands, signature.arguments, strict=True)
            ],
            [
                (shape, result.dtype.numpy, _flattened(_Operand(0, shape, ()), result)[1:])
                for shape, result in zip(shapes, signature.returned, strict=True)
            ],
        )

    def _by_plan(self, plan: _Plan, args: Sequence[DeviceArray], device: Device) -> Any:
        flat: list[int] = []
        for value, rest in zip(args, plan.arguments, strict=True):
            flat.append(value.address)
            flat += rest
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
            self.fail(status)
        if not results:
            return None
        return results[0] if self.signature.single else tuple(results)

    def _check_stored(self, args: Sequence[Any], operands: Sequence[_Operand]) -> None:
        for number in self.signature.stored:
            value = args[number]
            writeable = isinstance(value, np.ndarray) and value.flags.writeable
            if operands[number].block and not writeable:
                raise ValueError(
                    f"{self._places[number]} is stored into: it must be an array that can be "
                    "written"
                )

    def _operand(self, argument: Argument, value: Any, where: str) -> _Operand:
        if isinstance(value, DeviceArray):
            return _device_operand(argument, value.interface, value.dtype, where)
        interface = getattr(value, "__cuda_array_interface__", None)
        if interface is not None:
            self.calls.device.wait_for(interface.get("stream"))
            dtype = np.dtype(interface["typestr"])
            return _device_operand(argument, interface, dtype, where)
        array = kernel_argument(argument, value, where)
        # The memory between its elements is not copied; the layout of the version stays.
        if argument.layout == CONTIGUOUS or array.flags.c_contiguous:
            array = np.ascontiguousarray(array).reshape(array.shape)
        low, high = _byte_bounds(array)
        address = self.calls.device.allocate(high - low)
        if array.size:
            self.calls.device.write(address, bytes_at(low, high - low))
        offset = array.__array_interface__["data"][0] - low
        return _Operand(address + offset, array.shape, array.strides, address, high - low)

    def _delivered(self, array: DeviceArray, output: Array | None, on_device: bool) -> Any:
        if output is not None:
            np.copyto(output, array.get(), casting="same_kind")
            return output
        if on_device:
            return array
        host = array.get()
        return host if host.ndim else host[()]

    def fail(self, status: int) -> None:
        """Raise what a call of the device raised, else what the status stands for.

        Arguments that are stored into are as they were: their copies were changed.
        """
        error, self.calls.error = self.calls.error, None
        if error is not None:
            raise error
        raise exception_of(split_stored(self.asserts[status - 1])[0])


def _byte_bounds(array: Array) -> tuple[int, int]:
    if not array.size:
        at = array.__array_interface__["data"][0]
        return at, at
    return np.lib.array_utils.byte_bounds(array)


def _device_operand(
    argument: Argument, interface: dict[str, Any], dtype: np.dtype[Any], where: str
) -> _Operand:
    shape = tuple(interface["shape"])
    if dtype != argument.dtype.numpy:
        raise TypeError(f"{where} must be an array of {argument.dtype.numpy}, not of {dtype}")
    if interface.get("strides") is not None:
        raise ValueError(f"{where}: an array on the device must be in C order")
    if len(shape) != len(argument.shape):
        raise ValueError(f"{where} must have rank {len(argument.shape)}, not {len(shape)}")
    strides: list[int] = []
    step = dtype.itemsize
    for extent in reversed(shape):
        strides.insert(0, step)
        step *= extent
    return _Operand(interface["data"][0], shape, tuple(strides))


def _flattened(operand: _Operand, form: Argument | Result) -> list[int]:
    """As parameters: the address, dynamic extents, dynamic strides in elements."""
    extents = [
        extent for extent, known in zip(operand.shape, form.shape, strict=True) if known is None
    ]
    strides: list[int] = []
    if isinstance(form, Argument):
        size = form.dtype.bits // 8
        strides = [stride // size for stride in operand.strides[: form.dynamic_strides]]
    return [operand.address, *extents, *strides]
