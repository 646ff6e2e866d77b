"""ONNX models, imported and run: the values are those of `onnx.reference` or of ONNX's tests."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import pytest

import stepwell as sw

onnx = pytest.importorskip("onnx")
pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")  # ONNX's tests divide by zero
from onnx import TensorProto, helper, numpy_helper, parser  # noqa: E402
from onnx.reference import ReferenceEvaluator  # noqa: E402

RANDOM = np.random.default_rng(11)


def array(*shape: int) -> np.ndarray:
    return RANDOM.normal(size=shape).astype(np.float32)


def model_of(text: str, opset: int = 18, **weights: np.ndarray) -> Any:
    """A model from its graph in ONNX's text form, and its initializers."""
    head = f'<ir_version: 9, opset_import: ["" : {opset}]>'
    model = parser.parse_model(f"{head} {text}")
    model.graph.initializer.extend(
        numpy_helper.from_array(value, name) for name, value in weights.items()
    )
    onnx.checker.check_model(model, full_check=True)
    return model


def mlp() -> tuple[Any, list[np.ndarray]]:
    text = """mlp (float[batch, 20] x) => (float[batch, 5] y, int64[batch] label) {
        h = Gemm<transB = 1>(x, w1, b1)
        a = Relu(h)
        d = Dropout(a)
        logits = Gemm<alpha = 0.5>(d, w2, b2)
        y = Softmax<axis = 1>(logits)
        label = ArgMax<axis = 1, keepdims = 0>(y)
    }"""
    weights = {"w1": array(32, 20), "b1": array(32), "w2": array(32, 5), "b2": array(5)}
    return model_of(text, **weights), [array(7, 20)]


def cnn() -> tuple[Any, list[np.ndarray]]:
    text = """cnn (float[n, 3, 19, 17] x) => (float[n, 10] y) {
        c1 = Conv<pads = [1, 1, 1, 1], strides = [2, 2]>(x, w1, b1)
        n1 = BatchNormalization(c1, s, b, m, v)
        r1 = LeakyRelu<alpha = 0.2>(n1)
        p1 = MaxPool<kernel_shape = [3, 3], strides = [2, 2], ceil_mode = 1>(r1)
        c2 = Conv<group = 8, auto_pad = "SAME_UPPER">(p1, w2)
        c3 = Conv<group = 2, dilations = [2, 1]>(c2, w3)
        p2 = AveragePool<kernel_shape = [2, 2], pads = [0, 1, 1, 0]>(c3)
        j = Concat<axis = 1>(p2, p2)
        g = GlobalAveragePool(j)
        f = Flatten(g)
        y = Gemm(f, w4, b4)
    }"""
    weights = {
        "w1": array(8, 3, 3, 3), "b1": array(8), "s": array(8), "b": array(8), "m": array(8),
        "v": np.abs(array(8)), "w2": array(8, 1, 3, 3), "w3": array(4, 4, 2, 2),
        "w4": array(8, 10), "b4": array(10),
    }  # fmt: skip
    return model_of(text, **weights), [array(2, 3, 19, 17)]


def transformer() -> tuple[Any, list[np.ndarray]]:
    """As exporters write it: shapes are computed in the graph, heads are split and joined."""
    text = """block (int64[n, t] tokens) => (float[n, t, 16] y) {
        e = Gather(table, tokens)
        shape = Shape(e)
        zero = Constant<value_ints = [0]>()
        one = Constant<value_ints = [1]>()
        heads = Constant<value_ints = [4, -1]>()
        count = Gather(shape, zero)
        length = Gather(shape, one)
        split = Concat<axis = 0>(count, length, heads)
        l = LayerNormalization<axis = -1>(e, g1, b1)
        qkv = MatMul(l, w)
        q, k, v = Split<axis = 2, num_outputs = 3>(qkv)
        q4 = Reshape(q, split)
        qt = Transpose<perm = [0, 2, 1, 3]>(q4)
        k4 = Reshape(k, split)
        kt = Transpose<perm = [0, 2, 3, 1]>(k4)
        v4 = Reshape(v, split)
        vt = Transpose<perm = [0, 2, 1, 3]>(v4)
        s = MatMul(qt, kt)
        scale = Constant<value_float = 0.5>()
        scaled = Mul(s, scale)
        size = Concat<axis = 0>(length, length)
        ones = ConstantOfShape<value = int64[1] {1}>(size)
        lower = Trilu<upper = 0>(ones)
        mask = Cast<to = 9>(lower)
        least = Constant<value_float = -1000.0>()
        masked = Where(mask, scaled, least)
        p = Softmax(masked)
        o = MatMul(p, vt)
        ot = Transpose<perm = [0, 2, 1, 3]>(o)
        oj = Reshape(ot, shape)
        r = Add(e, oj)
        half = Constant<value_float = 0.5>()
        root = Constant<value_float = 1.4142135>()
        f = MatMul(r, w2)
        fd = Div(f, root)
        er = Erf(fd)
        unit = Constant<value_float = 1.0>()
        er1 = Add(er, unit)
        fm = Mul(f, er1)
        ge = Mul(fm, half)
        y = MatMul(ge, w3)
    }"""
    weights = {
        "table": array(11, 16), "g1": array(16), "b1": array(16), "w": array(16, 48),
        "w2": array(16, 32), "w3": array(32, 16),
    }  # fmt: skip
    return model_of(text, **weights), [RANDOM.integers(0, 11, (2, 6))]


def test_a_file_is_a_function_like_any_other(tmp_path: Any) -> None:
    model = model_of("square (float[n] x) => (float s) { s = ReduceSumSquare<keepdims = 0>(x) }")
    path = tmp_path / "square.onnx"
    onnx.save(model, path)
    x = array(5)
    for source in (path, str(path), path.read_bytes(), model):
        f = sw.from_onnx(source)
        np.testing.assert_allclose(f(x=x), np.sum(x * x), rtol=1e-6)
    np.testing.assert_allclose(sw.grad(f)(x), 2 * x, rtol=1e-6)
    assert f.__name__ == "square"
    assert "linalg.generic" in f.lower("f32[5]").ir("linalg")


def test_weights_are_no_part_of_the_code() -> None:
    model, _ = mlp()
    text = sw.from_onnx(model).lower("f32[7, 20]").ir("nd")
    assert len(text) < 8_000


def test_functions_of_a_model() -> None:
    text = """<ir_version: 9, opset_import: ["" : 18, "mine" : 1]>
    main (float[3] x) => (float[3] y) { y = mine.scaled<factor = 3.0>(x) }
    <opset_import: ["" : 18], domain: "mine">
    scaled<factor>(a) => (b) {
        c = Constant<value_float: float = @factor>()
        b = Mul(a, c)
    }"""
    x = array(3)
    result = sw.from_onnx(parser.parse_model(text))(x)
    np.testing.assert_allclose(result, 3 * x, rtol=1e-6)


def test_a_branch_that_depends_on_the_arguments() -> None:
    branches = {
        f"{name}_branch": helper.make_graph(
            [helper.make_node(op, ["x"], ["z"])],
            name,
            [],
            [helper.make_tensor_value_info("z", TensorProto.FLOAT, [3])],
        )
        for name, op in (("then", "Exp"), ("else", "Neg"))
    }
    graph = helper.make_graph(
        [helper.make_node("If", ["c"], ["y"], **branches)],
        "choice",
        [
            helper.make_tensor_value_info("c", TensorProto.BOOL, []),
            helper.make_tensor_value_info("x", TensorProto.FLOAT, [3]),
        ],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [3])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)])
    f, x = sw.from_onnx(model), array(3)
    np.testing.assert_allclose(f(np.array(True), x), np.exp(x), rtol=1e-6)
    np.testing.assert_allclose(f(np.array(False), x), -x)


def loops() -> tuple[Any, list[np.ndarray]]:
    """A decoder's loop, one that ends by its state, a stacked one, and a scan."""
    text = """loops (float[4, 3] x, int64 n, float[3] s) => (float[4, 3] a, float[3] b,
            float[3] c, float[m, 3] rows, float[3] d, float[3, 3] few, float[3] e, float[4] f) {
        on = Constant<value: tensor = bool {1}>()
        many = Constant<value: tensor = int64 {1000}>()
        a = Loop<body = step (int64 i, bool go, float[4, 3] v) => (bool on1, float[4, 3] w) {
            on1 = Identity(go)
            zero = Constant<value_ints = [0]>()
            place = Unsqueeze(i, zero)
            row = Gather(v, place)
            one = Unsqueeze(place, zero)
            new = Mul(row, s)
            w = ScatterND(v, one, new)
        }>(n, on, x)
        b = Loop<body = grow (int64 j, bool go2, float[3] u) => (bool on2, float[3] u2) {
            u2 = Add(u, u)
            m = ReduceMax<keepdims = 0>(u2)
            most = Constant<value_float = 50.0>()
            on2 = Less(m, most)
        }>(many, on, s)
        c, rows = Loop<body = pile (int64 k, bool go3, float[3] t)
                => (bool on3, float[3] t2, float[3] r) {
            on3 = Identity(go3)
            row3 = Gather(x, k)
            t2 = Add(t, row3)
            r = Mul(t2, row3)
        }>(n, on, s)
        three = Constant<value: tensor = int64 {3}>()
        d, few = Loop<body = part (int64 k2, bool go4, float[3] t3)
                => (bool on4, float[3] t4, float[3] row4) {
            on4 = Constant<value: tensor = bool {1}>()
            axis = Constant<value_ints = [0]>()
            first = Unsqueeze(k2, axis)
            next = Constant<value_ints = [1]>()
            end = Add(first, next)
            r4 = Slice(x, first, end, axis)
            row4 = Squeeze(r4, axis)
            t4 = Add(t3, row4)
        }>(three, on, s)
        e, f = Scan<num_scan_inputs = 1, body = add (float[3] p, float[3] q)
                => (float[3] p2, float z) {
            p2 = Add(p, q)
            z = ReduceSum<keepdims = 0>(p2)
        }>(s, x)
    }"""
    return model_of(text), [array(4, 3), np.array(3), np.abs(array(3)) + 0.1]


def sequences() -> tuple[Any, list[np.ndarray]]:
    text = """parts (float[6, 3] x) => (float[7, 3] y, int64 n) {
        two = Constant<value_int = 2>()
        zero = Constant<value_int = 0>()
        many = SplitToSequence<axis = 0>(x, two)
        first = SequenceAt(many, zero)
        more = SequenceInsert(many, first)
        fewer = SequenceErase(more, zero)
        n = SequenceLength(fewer)
        joined = ConcatFromSequence<axis = 0>(fewer)
        row = Constant<value_ints = [0]>()
        top = Gather(x, row)
        pair = SequenceConstruct(top, joined)
        y = ConcatFromSequence<axis = 0>(pair)
    }"""
    return model_of(text), [array(6, 3)]


def detector() -> tuple[Any, list[np.ndarray]]:
    """Recurrent layers in both directions, resized images, quantized products."""
    text = """detector (float[5, 2, 4] x, float[1, 2, 5, 6] image, uint8[3, 4] q)
        => (float[5, 2, 2, 3] y, float[2, 2, 3] h, float[2, 2, 3] c, float[1, 2, 10, 12] large,
            float[1, 2, 3, 4] small, int32[3, 2] products) {
        y, h, c = LSTM<direction = "bidirectional", hidden_size = 3>(x, w, r, b)
        large = Resize<mode = "linear">(image, , twice)
        small = Resize<mode = "cubic", antialias = 1>(image, , , sizes)
        products = MatMulInteger(q, k, zero)
    }"""
    weights = {
        "w": array(2, 12, 4), "r": array(2, 12, 3), "b": array(2, 24),
        "twice": np.array([1, 1, 2, 2], np.float32), "sizes": np.array([1, 2, 3, 4]),
        "k": RANDOM.integers(0, 255, (4, 2)).astype(np.uint8), "zero": np.array(3, np.uint8),
    }  # fmt: skip
    return model_of(text, **weights), [
        array(5, 2, 4),
        array(1, 2, 5, 6),
        RANDOM.integers(0, 255, (3, 4)).astype(np.uint8),
    ]


MODELS = [mlp, cnn, transformer, loops, sequences, detector]


@pytest.mark.parametrize("make", MODELS, ids=lambda make: make.__name__)
def test_models_agree_with_the_reference(make: Any) -> None:
    model, arguments = make()
    f = sw.from_onnx(model)
    results = f(*arguments)
    results = results if isinstance(results, tuple) else (results,)
    names = [one.name for one in model.graph.input]
    expected = ReferenceEvaluator(model).run(None, dict(zip(names, arguments, strict=True)))
    for result, right in zip(results, expected, strict=True):
        assert result.dtype == right.dtype
        np.testing.assert_allclose(result, right, rtol=2e-5, atol=2e-5)


def test_errors_name_the_node() -> None:
    unknown = model_of("g (float[2, 2] x) => (float[n] y) { a = Relu(x) y = Unique(a) }")
    with pytest.raises(sw.ONNXError, match=r"node 2 \(Unique\): this operator is not imported"):
        sw.from_onnx(unknown)(array(2, 2))
    by_elements = model_of("g (float[4] x, int64[n] s) => (float[?] y) { y = Reshape(x, s) }")
    with pytest.raises(ValueError, match=r"node 1 \(Reshape\): its 'shape' must not depend on"):
        sw.from_onnx(by_elements)(array(4), np.array([2, 2]))


def test_arguments_must_be_those_of_the_model() -> None:
    f = sw.from_onnx(model_of("g (float[n, 3] x) => (float[n, 3] y) { y = Relu(x) }"))
    with pytest.raises(TypeError, match=r"input 'x' must be float32\[\?, 3\], not float64\[2, 3\]"):
        f(np.ones((2, 3)))
    with pytest.raises(TypeError, match=r"not float32\[2, 4\]"):
        f(array(2, 4))


def test_what_is_no_model(tmp_path: Any) -> None:
    with pytest.raises(ValueError, match="this is no ONNX model"):
        sw.from_onnx(b"hello")
    with pytest.raises(FileNotFoundError):
        sw.from_onnx(tmp_path / "missing.onnx")


# --- ONNX's own tests, each of one operator ------------------------------------------------------


def _node_tests() -> list[Any]:
    from onnx.backend.test.loader import load_model_tests

    from stepwell.frontend.onnx_models.ops import RULES

    # Types and values that are not ours, sequences, and what depends on more than shapes.
    elsewhere = ("FLOAT8", "FLOAT4", "INT4", "INT2", "STRING", "string", "seq", "opt", "argmax")
    elsewhere += ("e4m3", "e5m2", "int4", "int2", "float4", "test_scan_sum")
    return [
        case
        for case in load_model_tests(kind="node")
        if {node.op_type for node in case.model.graph.node} <= set(RULES)
        and not any(word in case.name for word in elsewhere)
        and "training" not in case.name
        and not case.name.endswith("_expanded")
    ]


def _as_array(value: Any) -> np.ndarray:
    return numpy_helper.to_array(value) if isinstance(value, TensorProto) else np.asarray(value)


def _check(case: Any) -> None:
    """Run a test; what the import must know (shapes, axes) becomes part of the model."""
    for inputs, outputs in case.data_sets:
        arguments = [_as_array(one) for one in inputs]
        try:
            results = sw.from_onnx(case.model)(*arguments)
        except sw.ONNXError as error:
            if "must not depend on the elements" not in str(error):
                raise
            model = onnx.ModelProto()
            model.CopyFrom(case.model)
            first = 0 if arguments[0].dtype.kind == "f" and arguments[0].ndim else -1
            kept = [argument for place, argument in enumerate(arguments) if place == first]
            model.graph.initializer.extend(
                numpy_helper.from_array(argument, model.graph.input[place].name)
                for place, argument in enumerate(arguments)
                if place != first
            )
            results = sw.from_onnx(model)(*kept)
        results = results if isinstance(results, tuple) else (results,)
        for result, right in zip(results, map(_as_array, outputs), strict=True):
            assert (result.dtype, result.shape) == (right.dtype, right.shape)
            tolerance = 2e-2 if right.dtype.itemsize == 2 else 1e-3  # ONNX's own
            wide = np.float64 if right.dtype.kind not in "cib" else right.dtype
            np.testing.assert_allclose(
                result.astype(wide), right.astype(wide), rtol=tolerance, atol=tolerance / 100
            )


def test_each_operator_by_a_test_of_onnx() -> None:
    """The first test of each operator; `make test-slow` runs them all."""
    seen: set[str] = set()
    for case in _node_tests():
        names = {node.op_type for node in case.model.graph.node}
        if not names <= seen:
            seen |= names
            _check(case)
    assert len(seen) > 146


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_all_tests_of_onnx(part: int) -> None:
    failed: dict[str, str] = {}
    for case in _node_tests()[part::4]:
        try:
            _check(case)
        except Exception as error:
            failed[case.name] = f"{type(error).__name__}: {error}"
    assert not failed


@pytest.mark.slow
def test_a_known_network() -> None:
    folder = os.path.join(os.path.dirname(onnx.__file__), "backend", "test", "data", "light")
    model = onnx.load(os.path.join(folder, "light_shufflenet.onnx"))
    weights = {one.name for one in model.graph.initializer}
    (image,) = (one for one in model.graph.input if one.name not in weights)
    extents = [one.dim_value for one in image.type.tensor_type.shape.dim]
    x = RANDOM.random(extents).astype(np.float32)
    (expected,) = ReferenceEvaluator(model).run(None, {image.name: x})
    np.testing.assert_allclose(sw.from_onnx(model)(x), expected, rtol=1e-3, atol=1e-6)
